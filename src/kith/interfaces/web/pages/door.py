"""A door: knocking at somebody's, and seeing who is at one's own, one at a time."""

from starlette.responses import Response

from kith.care.moderation import knocked
from kith.foundation.errors import Invalid
from kith.foundation.languages import say
from kith.foundation.text import NOTE
from kith.interfaces.web.doorway import closed_words, here_since, in_step, last_day
from kith.interfaces.web.visit import Visit
from kith.together.knocks import actions
from kith.together.knocks.model import AT_ONCE, LONGEST, MOST_DAYS
from kith.together.knocks.pages import DoorPage, door_page, knock_page


async def to_knock(visit: Visit) -> Response:
    """Show what somebody will see before one knocks; and afterwards the same sentence to its end."""
    page = await in_step(visit.read(knock_page, visit.speaker, visit.text("handle")))
    if page.letter_id is not None and not visit.form.problems:
        return visit.back(f"/letters/{page.letter_id}")
    gone = page.out.until_at if page.out else visit.now + actions.GOOD_FOR
    return visit.page(
        "knock.html", current="people", page=page, person=page.person, limit=LONGEST,
        since=visit.say(here_since(visit.now, page.me.id)),
        ways=visit.say(page.ways) if page.ways else "",
        waits=len(page.waiting) >= AT_ONCE, gone=last_day(visit, gone),
        closed=closed_words(visit, page.closed, _MAY_WAIT) if page.closed else "",
    )  # fmt: skip


async def knock(visit: Visit) -> Response:
    """Knock once."""
    form, handle = visit.form, visit.text("handle")
    knocking = visit.act(
        actions.knock, visit.speaker, handle, form.value("words"),
        says_through=form.ticked("through"),
    )  # fmt: skip
    await in_step(knocking)
    return visit.back(f"/door/knock/{handle}")


async def show(visit: Visit) -> Response:
    """Show who is at one's own door, who answers it, and where one knocked."""
    return door(visit, await visit.read(door_page, visit.speaker))


def door(visit: Visit, page: DoorPage, *, has_mailbag: bool = False) -> Response:
    """Give the page of a door."""
    at = page.at
    return visit.page(
        "at_the_door.html", current="people", page=page, most_days=MOST_DAYS,
        since=visit.say(here_since(visit.now, at.by.id)) if at else "",
        ways=visit.say(at.ways) if at and at.ways else "",
        gone=last_day(visit, at.knock.until_at) if at else "",
        kept_till=last_day(visit, page.keeping.until_at or 0) if page.keeping else "",
        out=[(one, last_day(visit, one.until_at)) for one in page.out], has_mailbag=has_mailbag,
    )  # fmt: skip


async def open_it(visit: Visit) -> Response:
    """Open one's door: it goes on as a letter."""
    letter_id = await visit.act(actions.open_door, visit.speaker, visit.id())
    return visit.back(f"/letters/{letter_id}")


async def let_it_pass(visit: Visit) -> Response:
    """Let a knock pass."""
    at = await visit.act(actions.let_pass, visit.speaker, visit.id())
    return visit.back(_where(visit, at.owner_id))


async def block_it(visit: Visit) -> Response:
    """End contact with somebody who knocked."""
    await visit.act(actions.block, visit.speaker, visit.id())
    return visit.back("/door")


async def bring_it(visit: Visit) -> Response:
    """Bring a knock to the friend whose door one answers."""
    at = await visit.act(actions.bring, visit.speaker, visit.id())
    return visit.back(_where(visit, at.owner_id))


async def to_show(visit: Visit) -> Response:
    """Show the page on which somebody shows a knock to the guides."""
    page = await visit.read(knocked.to_show, visit.speaker, visit.id())
    visit.form = visit.form.filled(words=page.words)
    return visit.page("knock_show.html", page=page, limit=LONGEST, note_limit=NOTE)


async def show_it(visit: Visit) -> Response:
    """Show a knock to the guides."""
    form = visit.form
    made = await visit.act(
        knocked.show_knock, visit.speaker, visit.id(), form.value("words"), form.value("how")
    )
    return visit.back(f"/reports/{made.id}")


def _where(visit: Visit, owner_id: int) -> str:
    """Give where one goes on: to one's own door, or to the list of doors."""
    return "/door" if owner_id == visit.me.id else "/door#friends"


def days(visit: Visit) -> int:
    """Give for how many days a friend is asked."""
    given = visit.form.value("days")
    if not (given.isascii() and given.isdigit() and len(given) <= len(str(MOST_DAYS))):
        raise Invalid("days", say("Please choose one to fourteen days."))
    return int(given)


_MAY_WAIT = (
    say("This house is closed to strangers till later today. A knock may have to wait."),
    say("This house is closed to strangers till tomorrow. A knock may have to wait."),
    say("This house is closed to strangers till {day}. A knock may have to wait."),
)
