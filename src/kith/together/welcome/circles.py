"""Making a circle, coming into it, leaving it quietly."""

from collections.abc import Iterable

from kith.access.enter import enter_circle
from kith.access.places import leave_seat, open_place, take_seat
from kith.access.recipients import people_in
from kith.foundation import clock, text
from kith.foundation.errors import Conflict, Invalid, NotFound
from kith.foundation.languages import say, season_end
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import record
from kith.ties.bonds.rows import known_to
from kith.ties.circles import rows
from kith.ties.circles.model import DYES, GLYPHS, HISTORIES, MOST, Circle, Departure
from kith.ties.people.model import Speaker
from kith.together.welcome.facts import Asked, CameIn, Hosts, Left
from kith.together.welcome.model import ASKED_FOR
from kith.together.welcome.rows import end_links_into

_A_SEASON_AT_LEAST = 21 * clock.DAY


async def make_circle(
    tx: Tx, speaker: Speaker, *, name: str, purpose: str, history: str, people: Iterable[int],
    glyph: str = "", dye: str = "",
) -> Circle:  # fmt: skip
    """Make a circle, hosted by its founder this season, and ask people into it."""
    if history not in HISTORIES:
        raise Invalid("history", say("Please choose what newcomers will see."))
    asked = set(people) - {speaker.id}
    if len(asked) >= MOST:
        raise Invalid("people", say("A circle has room for {most} people at most.", most=MOST))
    name, purpose = text.line("name", name), text.line("purpose", purpose, most=text.PURPOSE)
    place_id = await open_place(tx, "circle")
    made = Circle(
        place_id, name, purpose, _one_of(GLYPHS, glyph, place_id), _one_of(DYES, dye, place_id),
        history, speaker.id, tx.now, hosts_till(tx.now),
    )  # fmt: skip
    await rows.add_circle(tx, made)
    await take_seat(tx, made.id, speaker.id, everything=True)
    for person_id in sorted(asked):
        await ask_into(tx, speaker, made.id, person_id)
    return made


async def ask_into(tx: Tx, speaker: Speaker, circle_id: int, person_id: int) -> None:
    """Ask somebody whom one knows into the circle one hosts."""
    await enter_circle(tx, speaker, circle_id, to="host")
    if person_id not in {known.id for known in await known_to(tx, speaker.id)}:
        raise Invalid("people", say("You can ask people whom you know."))
    await ask_as(tx, circle_id, person_id, by=speaker.id)


async def ask_as(tx: Tx, circle_id: int, person_id: int, *, by: int) -> None:
    """Ask somebody into a circle in the name of one who is in it."""
    members = {member.id for member in await people_in(tx, circle_id)}
    if person_id in members:
        raise Conflict(say("They are in this circle already."))
    await rows.ask(tx, circle_id, person_id, by, again_after=tx.now - ASKED_FOR)
    await record(tx, Asked(person_id, by, place_id=circle_id))


async def come_into(tx: Tx, speaker: Speaker, circle_id: int) -> Circle:
    """Take one's seat in a circle one was asked into."""
    asking = await rows.asking(tx, circle_id, speaker.id, tx.now - ASKED_FOR)
    circle = await rows.circle(tx, circle_id) if asking else None
    if circle is None:
        raise NotFound
    if len(await people_in(tx, circle_id)) >= MOST:
        raise Conflict(
            say("This circle is full: {most} people are the most it can have.", most=MOST)
        )
    await take_seat(tx, circle_id, speaker.id, everything=circle.history == "everything")
    await rows.end_asking(tx, circle_id, speaker.id)
    await record(tx, CameIn(speaker.id, place_id=circle_id))
    return circle


async def not_now(tx: Tx, speaker: Speaker, circle_id: int) -> None:
    """Set an asking aside, seen by nobody else; it can still be taken up while it lasts."""
    if await rows.asking(tx, circle_id, speaker.id, tx.now - ASKED_FOR) is None:
        raise NotFound
    await rows.set_aside(tx, circle_id, speaker.id)


async def leave(tx: Tx, speaker: Speaker, circle_id: int) -> None:
    """Leave a circle; only its host is told."""
    await enter_circle(tx, speaker, circle_id)
    await rows.add_departure(tx, Departure(tx.new_id(), circle_id, speaker.id, None, None))
    await go_from(tx, circle_id, speaker.id)
    await record(tx, Left(speaker.id, place_id=circle_id))


async def go_from(tx: Tx, circle_id: int, person_id: int) -> None:
    """Give up somebody's seat, and the hosting with it, to who has been there longest.

    Once nobody is left, nobody comes in any more: what was said there is read by no later guest.
    """
    await leave_seat(tx, circle_id, person_id)
    await rows.end_proposals_about(tx, circle_id, person_id)
    circle = await rows.circle(tx, circle_id)
    left = await people_in(tx, circle_id)
    if not left:
        await rows.end_askings_into(tx, circle_id)
        await end_links_into(tx, circle_id)
    elif circle is not None and circle.host_id == person_id:
        longest = min(left, key=lambda member: (member.came_at, member.id))
        await host_from_now(tx, circle_id, longest.id, by_itself=True)


async def host_from_now(tx: Tx, circle_id: int, person_id: int, *, by_itself: bool) -> None:
    """Let somebody host a circle till the season ends."""
    await rows.set_host(tx, circle_id, person_id, hosts_till(tx.now))
    await record(tx, Hosts(person_id, by_itself, place_id=circle_id))


async def describe_circle(
    tx: Tx, speaker: Speaker, circle_id: int, *, name: str, purpose: str, glyph: str, dye: str
) -> None:
    """Change what the circle one hosts is called, is for, and looks like."""
    inside = await enter_circle(tx, speaker, circle_id, to="host")
    await rows.describe(
        tx, circle_id,
        text.line("name", name), text.line("purpose", purpose, most=text.PURPOSE),
        glyph if glyph in GLYPHS else inside.circle.glyph,
        dye if dye in DYES else inside.circle.dye,
    )  # fmt: skip


def hosts_till(now: int) -> int:
    """Give when the season of somebody who becomes host now is over: never within three weeks."""
    return clock.start_of(season_end(clock.at(now + _A_SEASON_AT_LEAST).date()))


def _one_of(choices: tuple[str, ...], chosen: str, place_id: int) -> str:
    return chosen if chosen in choices else choices[place_id // 4096 % len(choices)]
