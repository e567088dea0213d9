"""Opening a chair, putting one's name in the bowl, being drawn, saying yes or no."""

from datetime import date

from kith.access.enter import enter_circle
from kith.access.recipients import people_in
from kith.foundation import text
from kith.foundation.clock import DAY, at, start_of, zone_named
from kith.foundation.errors import Conflict, Invalid, NotFound
from kith.foundation.languages import say
from kith.foundation.lots import new_lot, new_seed
from kith.infrastructure.database import Tx
from kith.infrastructure.queue import later
from kith.ties.bonds.rows import bond
from kith.ties.people.model import Speaker
from kith.ties.people.rows import person
from kith.together.chairs import rows
from kith.together.chairs.drawing import WORK, ask_somebody, seat
from kith.together.chairs.entering import enter_chair, enter_inside, seat_of
from kith.together.chairs.model import (
    ANSWER_WITHIN,
    MOST_OPEN,
    TOLD,
    WAYS,
    Chair,
    Kind,
    Name,
    Wish,
    last_for_round,
)
from kith.together.gatherings.asking import enter_gathering
from kith.together.rounds.model import LONGEST, QUESTION, day_named


async def open_for_round(tx: Tx, speaker: Speaker, circle_id: int, wish: Wish) -> Chair:
    """Keep a chair free at one round of a circle, whose question its host writes now."""
    await enter_circle(tx, speaker, circle_id, to="host")
    question = text.line("question", wish.question, most=QUESTION)
    day = day_named(wish.day)
    if day is None:
        raise Invalid("day", say("Please choose a day."))
    last_at = last_for_round(day)
    if last_at > tx.now + LONGEST * DAY:
        raise Invalid("day", say("A round is open for thirty days at most. Choose an earlier day."))
    return await _open(tx, speaker, circle_id, "round", wish, last_at, (question, day.isoformat()))


async def open_for_gathering(tx: Tx, speaker: Speaker, gathering_id: int, wish: Wish) -> Chair:
    """Keep a chair free at a gathering, beside those there is room for."""
    one = await enter_gathering(tx, speaker, gathering_id, host=True)
    if one.cancelled_at is not None or one.starts_at <= tx.now:
        raise Conflict(say("This gathering is over, or called off."))
    return await _open(tx, speaker, gathering_id, "gathering", wish, one.starts_at, (one.what, ""))


async def _open(
    tx: Tx, speaker: Speaker, place_id: int, kind: Kind, wish: Wish, last_at: int,
    what: tuple[str, str],
) -> Chair:  # fmt: skip
    if wish.way not in WAYS:
        raise Invalid("way", say("Please choose how somebody is found."))
    told = text.words("told", wish.told, most=TOLD)
    until_at = await _midnight_after(tx, speaker, wish.until)
    if until_at + ANSWER_WITHIN > last_at:
        late = say("Whoever is asked has a day to answer. Please close the names earlier.")
        raise Invalid("until", late)
    if any(one.ended_at is None for one in await rows.chairs_of(tx, place_id)):
        raise Conflict(say("A chair is open here already. Let it end first."))
    if await rows.count_open(tx, speaker.id) >= MOST_OPEN:
        raise Conflict(say("You keep five chairs open already. Let one of them end first."))
    way = "lot" if wish.way == "lot" else "named"
    chair = Chair(
        tx.new_id(), place_id, speaker.id, speaker.means, kind, way, told, *what,
        until_at, last_at, new_seed(), None, None, "",
    )  # fmt: skip
    await rows.add_chair(tx, chair)
    await later(tx, WORK, str(chair.id), wait=until_at - tx.now)
    return chair


async def _midnight_after(tx: Tx, speaker: Speaker, given: str) -> int:
    """Give the end of a day by somebody's own clock."""
    day = day_named(given)
    me = await person(tx, speaker.id)
    clock = zone_named(me.zone if me else "UTC")
    if day is None:
        raise Invalid("until", say("Please choose a day."))
    if day < at(tx.now, clock).date():
        raise Invalid("until", say("That day is over. Please choose a later one."))
    return start_of(date.fromordinal(day.toordinal() + 1), clock)


async def put_in(tx: Tx, speaker: Speaker, chair_id: int) -> None:
    """Put one's name in the bowl, with a token of its own."""
    one, inside = await enter_chair(tx, speaker, chair_id)
    if one.way != "lot":
        raise NotFound
    _prove_open(one, tx.now)
    if inside:
        raise Conflict(say("This chair is for somebody from outside. You are there already."))
    name = Name(one.id, speaker.id, new_lot(), None, None, None, "")
    await rows.add_name(tx, name)


async def take_out(tx: Tx, speaker: Speaker, chair_id: int) -> None:
    """Take one's name out of the bowl; nothing of it remains."""
    one, _ = await enter_chair(tx, speaker, chair_id)
    if one.way != "lot":
        raise NotFound
    _prove_open(one, tx.now)
    await rows.take_out(tx, one.id, speaker.id)


async def name_somebody(tx: Tx, speaker: Speaker, chair_id: int, person_id: int) -> None:
    """Name somebody one knows for a chair; its host sees it, and they only once the host asks them."""
    one = await enter_inside(tx, speaker, chair_id)
    if one.way != "named":
        raise NotFound
    _prove_open(one, tx.now)
    if await bond(tx, speaker.id, person_id) is None:
        raise Invalid("person", say("Please choose somebody whom you know."))
    if person_id in {member.id for member in await people_in(tx, one.place_id)}:
        raise Invalid("person", say("They are there already. Please choose somebody from outside."))
    await rows.add_name(tx, Name(one.id, person_id, new_lot(), speaker.id, None, None, ""))


async def ask_named(tx: Tx, speaker: Speaker, chair_id: int, person_id: int) -> None:
    """Ask somebody who was named, as the host; one at a time."""
    one = await enter_inside(tx, speaker, chair_id, host=True)
    those = await rows.names(tx, one.id)
    found = next((each for each in those if each.person_id == person_id and each.by_id), None)
    if found is None or one.way != "named":
        raise NotFound
    _prove_open(one, tx.now)
    if any(each.is_asked(tx.now) for each in those):
        raise Conflict(say("Somebody is asked already. They have a day to answer."))
    if found.asked_at is None:
        await ask_somebody(tx, one, found)


async def answer(tx: Tx, speaker: Speaker, chair_id: int, *, comes: bool) -> int:
    """Say yes or no to a chair one is asked to; give the place one sits in from now on, or 0.

    A no is told to nobody: it goes on when one's day to answer is over, as it does with silence. Who
    says yes once more is led to where they sit, and nothing changes.
    """
    one, _ = await enter_chair(tx, speaker, chair_id)
    own = await rows.name_of(tx, one.id, speaker.id)
    if own is None or own.asked_at is None:
        raise NotFound
    if comes and own.says == "yes":
        return await seat_of(tx, speaker, one)
    if one.ended_at is not None or not own.is_asked(tx.now):
        raise Conflict(say("The time to answer is over."))
    await rows.keep_answer(tx, one.id, speaker.id, "yes" if comes else "no")
    return await seat(tx, one, speaker.id) if comes else 0


async def call_off(tx: Tx, speaker: Speaker, chair_id: int) -> None:
    """Let there be no chair after all; the names in the bowl are closed and stay as they are."""
    one = await enter_inside(tx, speaker, chair_id, host=True)
    await rows.close(tx, one.id)
    await rows.end(tx, one.id, "off")


def _prove_open(one: Chair, now: int) -> None:
    if not one.takes_names(now):
        raise Conflict(say("The names are closed."))
