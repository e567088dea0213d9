"""Making a house, inviting somebody by hand, and coming in."""

import secrets

from kith.access.enter import enter_circle
from kith.access.recipients import people_in
from kith.foundation import text
from kith.foundation.clock import MINUTE
from kith.foundation.errors import Conflict, Invalid, NotFound
from kith.foundation.keys import fingerprint, new_code
from kith.foundation.languages import say
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import record
from kith.ties.accounts.actions import first_key, sign_in
from kith.ties.accounts.rows import make_administrator
from kith.ties.bonds.facts import Bonded
from kith.ties.bonds.rows import add_bond
from kith.ties.circles.rows import ask, circle
from kith.ties.homes import rows as homes
from kith.ties.people.actions import settle
from kith.ties.people.model import Speaker
from kith.ties.people.rows import set_listed
from kith.together.welcome import rows
from kith.together.welcome.facts import Arrived, Asked
from kith.together.welcome.model import (
    ASKED_FOR,
    CODE,
    GOOD_FOR,
    LEAST_WORDS,
    MOST_USES,
    Arrival,
    Arriving,
    Invitation,
)  # fmt: skip

FIRST_CODE = 6
FIRST_LINK_FOR = 30 * MINUTE


async def first_link(tx: Tx) -> str:
    """Give the code with which the house can be made once, within half an hour."""
    if await homes.the_house(tx) is not None:
        raise Conflict(say("This house has been made already. Its people invite others."))
    code = new_code(FIRST_CODE)
    await homes.add_first_link(tx, fingerprint(code), tx.now + FIRST_LINK_FOR)
    return code


async def make_house(tx: Tx, code: str, name: str, purpose: str, arriving: Arriving) -> Arrival:
    """Make the house, with its first person as the administrator."""
    if not await homes.first_link_is_good(tx, fingerprint(code)):
        raise NotFound
    name = text.line("house", name)
    await homes.add_house(
        tx, name, text.line("purpose", purpose, most=text.PURPOSE), secrets.token_bytes(32)
    )
    await homes.end_first_links(tx)
    arrival = await _arrive(tx, arriving, through=None)
    await make_administrator(tx, arrival.person.id)
    return arrival


async def invite(
    tx: Tx, speaker: Speaker, *, whom: str, words: str, circle_id: int | None = None, uses: int = 1
) -> Invitation:
    """Make an invitation, by hand, for one person, or for up to twelve into one's own circle."""
    if circle_id is not None:
        await enter_circle(tx, speaker, circle_id, to="host")
    if not 1 <= uses <= (MOST_USES if circle_id else 1):
        raise Invalid(
            "uses", say("A link for a circle is for twelve people at most; any other is for one.")
        )
    made = Invitation(
        id=tx.new_id(),
        by_id=speaker.id,
        whom=text.line("whom", whom),
        words=text.words("words", words, most=text.NOTE, least=LEAST_WORDS),
        code=new_code(CODE),
        circle_id=circle_id,
        uses=uses,
        until_at=tx.now + GOOD_FOR,
    )
    await rows.add_invitation(tx, made)
    return made


async def withdraw(tx: Tx, speaker: Speaker, invitation_id: int) -> None:
    """Let nobody come in with one's own invitation any more."""
    if not await rows.withdraw_invitation(tx, invitation_id, speaker.id):
        raise NotFound


async def is_good(tx: Tx, one: Invitation) -> bool:
    """Tell whether somebody can still come in with an invitation."""
    return one.until_at > tx.now and await rows.arrivals_with(tx, one.id) < one.uses


async def come_in(tx: Tx, code: str, arriving: Arriving) -> Arrival:
    """Come to live here through somebody, who knows the newcomer from now on."""
    one = await _good_invitation(tx, code)
    arrival = await _arrive(tx, arriving, through=one.by_id)
    await _through(tx, one, arrival.person.id)
    await record(tx, Arrived(arrival.person.id, one.by_id))
    return arrival


async def accept(tx: Tx, speaker: Speaker, code: str) -> None:
    """Take up an invitation as somebody who lives here already: the two know each other."""
    one = await _good_invitation(tx, code)
    if one.by_id == speaker.id:
        raise Conflict(say("This is your own invitation. Give it to somebody else."))
    await _through(tx, one, speaker.id)


async def _good_invitation(tx: Tx, code: str) -> Invitation:
    one = await rows.invitation_with(tx, code)
    if one is None:
        raise NotFound
    if not await is_good(tx, one):
        raise Conflict(say("This invitation can't be used any more."))
    return one


async def _through(tx: Tx, one: Invitation, person_id: int) -> None:
    again = not await rows.add_arrival(tx, one.id, person_id)
    if await add_bond(tx, one.by_id, person_id):
        await record(tx, Bonded(one.by_id, person_id))
    where = await circle(tx, one.circle_id) if one.circle_id else None
    # Only who hosts the circle now asks people into it, and a link brings nobody in twice.
    if where is None or again or where.host_id != one.by_id:
        return
    if person_id not in {member.id for member in await people_in(tx, where.id)}:
        await ask(tx, where.id, person_id, one.by_id, again_after=tx.now - ASKED_FOR)
        await record(tx, Asked(person_id, one.by_id, place_id=where.id))


async def _arrive(tx: Tx, arriving: Arriving, *, through: int | None) -> Arrival:
    person = await settle(
        tx, arriving.name, through=through, zone=arriving.zone, language=arriving.language
    )
    await set_listed(tx, person.id, listed=arriving.listed)
    house_key = await first_key(tx, person.id)
    return Arrival(person, await sign_in(tx, person.id, arriving.device), house_key)
