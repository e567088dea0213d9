"""Asking people to a gathering, changing it, calling it off: what its host does."""

from collections.abc import Iterable
from secrets import token_hex

import msgspec

from kith.access.enter import enter, enter_circle
from kith.access.places import leave_seat, open_place, take_seat
from kith.access.recipients import people_in
from kith.foundation import text
from kith.foundation.errors import Conflict, Invalid, NotAllowed, NotFound
from kith.foundation.keys import new_token
from kith.foundation.languages import say
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import record
from kith.infrastructure.queue import later
from kith.ties.bonds.rows import has_blocked, known_to
from kith.ties.people.model import Speaker
from kith.together.gatherings import rows
from kith.together.gatherings.facts import (
    GatheringAsked,
    GatheringCancelled,
    GatheringMoved,
    GatheringSoon,
    MovedUp,
)
from kith.together.gatherings.model import (
    KNOW,
    MOST_AHEAD,
    MOST_ASKED,
    MOST_CHANGES,
    SOON,
    WHAT,
    WHERE,
    Coming,
    Gathering,
    Wish,
    room_for,
    to_move_up,
    when,
)

WORK = "gatherings"


async def enter_gathering(
    tx: Tx, speaker: Speaker, gathering_id: int, *, host: bool = False
) -> Gathering:
    """Give a gathering to somebody who is asked to it, or NotFound; `host`: only to who hosts it."""
    entry = await enter(tx, speaker, gathering_id)
    found = await rows.gathering(tx, gathering_id) if entry.kind == "gathering" else None
    if found is None:
        raise NotFound
    if host and found.host_id != speaker.id:
        raise NotAllowed(say("Only its host can do that."))
    return found


async def ask(
    tx: Tx, speaker: Speaker, wish: Wish, *, circle_id: int | None, people: Iterable[int] = (),
    guests: bool = False,
) -> Gathering:  # fmt: skip
    """Ask a circle, or people one knows, to a gathering; one hosts it, and comes."""
    time = when(wish, tx.now)
    asked = await _in_circle(tx, speaker, circle_id) if circle_id else {*people}
    if await rows.count_ahead(tx, speaker.id) >= MOST_AHEAD:
        raise Conflict(say("You host thirty gatherings already. Let one of them be over first."))
    place_id = await open_place(tx, "gathering")
    made = Gathering(
        place_id, circle_id, speaker.id, text.line("what", wish.what, most=WHAT), time.day,
        time.begins, time.ends_day, time.ends, time.zone, time.starts_at, time.ends_at,
        text.line("place", wish.place, most=WHERE), text.words("know", wish.know, most=KNOW, least=0),
        room_for(wish.room), token_hex(16), 0, tx.now, None, None,
        new_token() if guests else None, None,
    )  # fmt: skip
    await rows.add(tx, made)
    await _seat(tx, made, speaker.id, says="coming")
    if circle_id:
        for person_id in sorted(asked - {speaker.id}):
            await seat_asked(tx, made, person_id, with_circle=True)
    else:
        await ask_people(tx, speaker, made.id, asked)
    await _wait_for_hour_before(tx, made)
    return made


async def ask_people(
    tx: Tx, speaker: Speaker, gathering_id: int, people: Iterable[int]
) -> Gathering:
    """Ask more people whom the host knows."""
    one = await enter_gathering(tx, speaker, gathering_id, host=True)
    prove_ahead(one, tx.now)
    wanted = {*people} - {speaker.id}
    if not wanted <= {each.id for each in await known_to(tx, speaker.id)}:
        raise Invalid("people", say("You can ask people whom you know."))
    there = {each.person_id for each in await rows.comings(tx, one.id)}
    if len(wanted | there) > MOST_ASKED:
        raise Invalid("people", say("You can ask {most} people at most.", most=MOST_ASKED))
    for person_id in sorted(wanted - there):
        await seat_asked(tx, one, person_id)
    return one


async def seat_asked(tx: Tx, one: Gathering, person_id: int, *, with_circle: bool = False) -> None:
    """Ask somebody; with whom they ended contact is not told that it does not reach them."""
    if with_circle or not await has_blocked(tx, person_id, one.host_id):
        if await _seat(tx, one, person_id):
            await record(tx, GatheringAsked(person_id, one.host_id, place_id=one.id))
    else:
        await rows.add_coming(tx, _asked(tx, one, person_id))


async def give_chair(tx: Tx, gathering_id: int, person_id: int) -> None:
    """Ask somebody from outside: their place stands beside those that there is room for."""
    one = await rows.gathering(tx, gathering_id)
    if one is None or not one.takes_answers(tx.now):
        raise Conflict(say("This gathering is over."))
    if await rows.coming_of(tx, one.id, person_id) is not None:
        raise Conflict(say("They are asked to this gathering already."))
    await _seat(tx, one, person_id, chair=True)
    await record(tx, GatheringAsked(person_id, one.host_id, place_id=one.id))


async def change(tx: Tx, speaker: Speaker, gathering_id: int, wish: Wish) -> Gathering:
    """Change what a gathering is; who said yes is told at once of another time or place."""
    one = await enter_gathering(tx, speaker, gathering_id, host=True)
    prove_ahead(one, tx.now)
    if one.sequence >= MOST_CHANGES:
        raise Conflict(say("It was changed thirty times. Call it off, and ask anew."))
    time = when(wish, tx.now, past=_begins_as_before(one, wish))
    what, place = (
        text.line("what", wish.what, most=WHAT),
        text.line("place", wish.place, most=WHERE),
    )
    know, room = text.words("know", wish.know, most=KNOW, least=0), room_for(wish.room)
    those = await rows.comings(tx, one.id)
    if room and sum(each.is_in and not each.chair for each in those) > room:
        raise Invalid("room", say("More people come already. Please leave room for them."))
    await rows.describe(tx, one.id, what, place, know, room, time)
    fresh = await _fresh(tx, one.id)
    if fresh == one:
        return one
    await rows.changed(tx, one.id)
    fresh = await _fresh(tx, one.id)
    if (fresh.starts_at, fresh.place) != (one.starts_at, one.place):
        await record(tx, GatheringMoved(fresh.sequence, place_id=one.id))
    await _wait_for_hour_before(tx, fresh)
    await let_move_up(tx, fresh)
    return fresh


async def cancel(tx: Tx, speaker: Speaker, gathering_id: int) -> None:
    """Call a gathering off; who said yes is told at once."""
    one = await enter_gathering(tx, speaker, gathering_id, host=True)
    prove_ahead(one, tx.now)
    await call_off(tx, one)


async def call_off(tx: Tx, one: Gathering) -> None:
    """Keep that a gathering does not take place."""
    await rows.cancel(tx, one.id)
    await rows.changed(tx, one.id)
    await record(tx, GatheringCancelled(one.sequence + 1, place_id=one.id))


async def open_link(tx: Tx, speaker: Speaker, gathering_id: int) -> None:
    """Let guests answer by a link; a new one where there was one before."""
    one = await enter_gathering(tx, speaker, gathering_id, host=True)
    prove_ahead(one, tx.now)
    await rows.set_link(tx, one.id, new_token())


async def take_link_back(tx: Tx, speaker: Speaker, gathering_id: int) -> None:
    """Let nobody answer by the link any more; who did keeps their own."""
    one = await enter_gathering(tx, speaker, gathering_id, host=True)
    await rows.set_link(tx, one.id, None)


async def take_off(tx: Tx, speaker: Speaker, gathering_id: int, coming_id: int) -> None:
    """Take a guest off the list; their link leads nowhere from here on."""
    one = await enter_gathering(tx, speaker, gathering_id, host=True)
    those = await rows.comings(tx, one.id)
    if coming_id not in {each.id for each in those if each.person_id is None}:
        raise NotFound
    await rows.forget_coming(tx, coming_id)
    await let_move_up(tx, one)


def prove_ahead(one: Gathering, now: int) -> None:
    """Raise where a gathering is called off or over."""
    if one.cancelled_at is not None:
        raise Conflict(say("This gathering is called off."))
    if now >= one.ends_at:
        raise Conflict(say("This gathering is over."))


async def let_move_up(tx: Tx, one: Gathering) -> None:
    """Give free places to those who have waited longest, and let them be told."""
    if not one.takes_answers(tx.now):
        return
    for each in to_move_up(one.room, await rows.comings(tx, one.id)):
        await rows.keep_answer(tx, msgspec.structs.replace(each, waits=0))
        if each.person_id is not None:
            await record(tx, MovedUp(each.person_id, place_id=one.id))


async def unseat(tx: Tx, one: Gathering, person_id: int) -> None:
    """Let somebody not be asked any more."""
    mine = await rows.coming_of(tx, one.id, person_id)
    await leave_seat(tx, one.id, person_id)
    if mine is not None:
        await rows.forget_coming(tx, mine.id)
        await let_move_up(tx, one)


async def work(tx: Tx, body: str) -> None:
    """Tell those who come that it begins within the hour, if that is still so."""
    gathering_id, sequence = map(int, body.split())
    one = await rows.gathering(tx, gathering_id)
    if one and one.sequence == sequence and one.cancelled_at is None and tx.now < one.starts_at:
        await record(tx, GatheringSoon(sequence, place_id=one.id))


async def _wait_for_hour_before(tx: Tx, one: Gathering) -> None:
    wait = one.starts_at - SOON - tx.now
    if wait > 0:
        await later(tx, WORK, f"{one.id} {one.sequence}", wait=wait, within=SOON)


async def _in_circle(tx: Tx, speaker: Speaker, circle_id: int) -> set[int]:
    await enter_circle(tx, speaker, circle_id, to="speak")
    return {member.id for member in await people_in(tx, circle_id)}


async def _seat(
    tx: Tx, one: Gathering, person_id: int, *, says: str = "", chair: bool = False
) -> bool:
    coming = msgspec.structs.replace(_asked(tx, one, person_id), says=says, chair=int(chair))
    await rows.add_coming(tx, coming)
    return await take_seat(tx, one.id, person_id, everything=True)


def _asked(tx: Tx, one: Gathering, person_id: int) -> Coming:
    made = tx.new_id()
    return Coming(made, one.id, person_id, "", "", made, 0, 0)


async def _fresh(tx: Tx, gathering_id: int) -> Gathering:
    found = await rows.gathering(tx, gathering_id)
    if found is None:
        raise NotFound
    return found


def _begins_as_before(one: Gathering, wish: Wish) -> bool:
    return (one.day, one.begins, one.zone) == (
        wish.day.strip(),
        wish.begins.strip()[:5],
        wish.zone.strip(),
    )
