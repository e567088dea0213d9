"""Making the house, and coming in by invitation."""

from collections.abc import Awaitable, Callable
from typing import TypeVar

import msgspec
from starlette.responses import Response

from kith.foundation.errors import Invalid, NotAllowed, NotFound
from kith.foundation.keys import fingerprint, in_groups, read_code
from kith.foundation.languages import ORDINALS, Saying, say
from kith.foundation.text import NAME, PURPOSE
from kith.infrastructure.database import Tx
from kith.interfaces.web.pages.sign_in import address
from kith.interfaces.web.qr import drawn
from kith.interfaces.web.render import gettext
from kith.interfaces.web.visit import Visit
from kith.interfaces.web.when import date_words, local
from kith.ties.accounts.model import device_named
from kith.ties.homes.model import SHAPES
from kith.ties.homes.rows import first_link_is_good
from kith.ties.people.model import Named
from kith.ties.people.rows import how_many_here, named
from kith.together.welcome import arriving, describing
from kith.together.welcome.model import Arrival, Arriving, Invitation
from kith.together.welcome.rows import invitation_with

G = TypeVar("G")
T = TypeVar("T")


class Door(msgspec.Struct, frozen=True):
    """An invitation as the one who opens it sees it."""

    invitation: Invitation
    by: Named
    good: bool
    people: int


async def first(visit: Visit) -> Response:
    """Show the first screen of a new house to who holds the printed link."""
    await _try_first(visit)
    return visit.page("first.html", name_limit=NAME, purpose_limit=PURPOSE)


async def make(visit: Visit) -> Response:
    """Make the house."""
    if visit.signed is not None:
        return visit.back(
            "/first/shape"
        )  # the page was sent twice; the key was shown the first time
    await _try_first(visit)
    form = visit.form
    arrival = await visit.act(
        arriving.make_house, read_code(visit.text("code")), form.value("house"),
        form.value("purpose"), _arriving(visit),
    )  # fmt: skip
    return await _let_in(visit, arrival, house=form.value("house"), then="/first/shape")


async def shape(visit: Visit) -> Response:
    """Ask who the house is for."""
    return visit.page("first_shape.html", shapes=SHAPES)


async def set_shape(visit: Visit) -> Response:
    """Keep who the house is for, and go on to the first invitation."""
    await visit.act(describing.say_who_it_is_for, visit.speaker, visit.form.value("shape"))
    return visit.back("/people/invite")


async def door(visit: Visit) -> Response:
    """Show an invitation to who holds its link or code."""
    found = await _door(visit)
    status = 200 if found.good else 410
    if not found.good or visit.signed is not None:
        return visit.page("invitation_in.html", status=status, door=found)
    return visit.page("invitation.html", door=found, place=_place(visit, found), name_limit=NAME)


async def come_in(visit: Visit) -> Response:
    """Come to live here, or take an invitation up as one who does."""
    found = await _door(visit)
    code = found.invitation.code
    if visit.signed is not None:
        await visit.act(arriving.accept, visit.speaker, code)
        return visit.back("/circles" if found.invitation.circle_id else "/people")
    arrival = await visit.act(arriving.come_in, code, _arriving(visit))
    then = "/for-two" if found.invitation.uses == 1 else "/"
    return await _let_in(visit, arrival, house=visit.house_name, then=then, knows=found.by)


async def by_code(visit: Visit) -> Response:
    """Go from a code that was read out to its invitation."""
    code = read_code(visit.form.value("code"))
    try:
        await _try_code(visit, _open_door, code)
    except NotFound as none:
        compare = say("No invitation has this code. Please compare it, and try again.")
        raise Invalid("code", compare) from none
    return visit.back(f"/i/{code}")


async def _door(visit: Visit) -> Door:
    found = await _try_code(visit, _open_door, read_code(visit.text("code")))
    if found is None:
        raise NotFound
    return found


async def _open_door(tx: Tx, code: str) -> Door | None:
    one = await invitation_with(tx, code)
    by = (await named(tx, [one.by_id])).get(one.by_id) if one else None
    if one is None or by is None:
        return None
    return Door(one, by, await arriving.is_good(tx, one), await how_many_here(tx, most=100))


async def _try_first(visit: Visit) -> None:
    try:
        await _try_code(visit, first_link_is_good, fingerprint(read_code(visit.text("code"))))
    except NotFound as gone:
        if visit.house is not None:
            raise
        over = say("This link is over. On the machine of the house, run: kith first")
        raise NotAllowed(over) from gone


async def _try_code(visit: Visit, question: Callable[[Tx, G], Awaitable[T]], given: G) -> T:
    """Ask with a code that could be guessed, if its guesser has not tried too often."""
    who = f"from {address(visit)}"
    visit.services.codes.check(who)
    # Taken before it is looked at, so that asking all at once does not help; a right one costs nothing.
    visit.services.codes.spend(who)
    found = await visit.read(question, given)
    if not found:
        raise NotFound
    visit.services.codes.give_back(who)
    return found


def _arriving(visit: Visit) -> Arriving:
    form = visit.form
    return Arriving(
        name=form.value("name"),
        listed=form.ticked("listed"),
        zone=form.value("zone")[:64] or visit.services.settings.zone,
        language=visit.language,
        device=device_named(visit.request.headers.get("user-agent", "")),
    )


async def _let_in(
    visit: Visit, arrival: Arrival, *, house: str, then: str, knows: Named | None = None
) -> Response:
    await visit.become(arrival.signed_in.token)
    response = visit.page(
        "key_first.html",
        sheet=sheet(visit, arrival.person.name, house, arrival.house_key),
        then=then, knows=knows, person=arrival.person,
    )  # fmt: skip
    visit.remember(response, arrival.signed_in.token)
    return response


def sheet(visit: Visit, name: str, house: str, house_key: str) -> dict[str, object]:
    """Give a house key as it is printed."""
    today = local(visit.now, visit.zone).date()
    return {
        "name": name, "house": house, "groups": in_groups(house_key).split(), "qr": drawn(house_key),
        "address": visit.base, "made": date_words(today, visit.language, gettext),
    }  # fmt: skip


def _place(visit: Visit, found: Door) -> str:
    if found.people < len(ORDINALS):
        which: Saying = ORDINALS[found.people]
        return visit.say(
            say(
                "You’d be {which} person in {house}.",
                which=visit.say(which),
                house=visit.house_name,
            )
        )
    return visit.say(say("Some dozens of people live in {house}.", house=visit.house_name))
