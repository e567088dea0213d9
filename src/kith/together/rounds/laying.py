"""Laying a question on the table, once or again and again."""

from collections.abc import Collection
from datetime import date, timedelta, tzinfo

import msgspec

from kith.access.enter import enter, enter_circle
from kith.access.recipients import people_in, readers_of
from kith.foundation import text
from kith.foundation.clock import DAY, at, zone_named
from kith.foundation.errors import Conflict, Invalid, NotAllowed, NotFound
from kith.foundation.languages import say
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import record
from kith.infrastructure.queue import later
from kith.ties.circles.rows import circle
from kith.ties.people.model import Speaker
from kith.together.conversations import rows as conversations
from kith.together.conversations.actions import open_conversation
from kith.together.conversations.facts import Opened
from kith.together.conversations.model import Post
from kith.together.rounds import rows
from kith.together.rounds.again import rows as again
from kith.together.rounds.again.model import EVERY, Series, after_one
from kith.together.rounds.facts import RoundLaid
from kith.together.rounds.model import (
    AFTER_MEETING,
    AGAIN,
    LONGEST,
    MOST_OPEN,
    QUESTION,
    REMIND_BEFORE,
    WAYS,
    Round,
    day_named,
    evening_of,
    listens_by_itself,
)

WORK = "rounds"
KEEP_AT_IT = 30 * DAY
_TWO = 2


class Wish(msgspec.Struct, frozen=True):
    """How somebody wants a round to be. every: how often the house lays it again, or nothing."""

    day: str
    ways: Collection[str] = ("writing",)
    listening: bool | None = None
    every: str = ""


async def lay(
    tx: Tx,
    speaker: Speaker,
    circle_id: int,
    question: str,
    *,
    day: str,
    ways: Collection[str] = ("writing",),
    listening: bool | None = None,
    every: str = "",
    shown: str = "",
) -> Round:
    """Lay a question on the table of a circle; answers lie sealed until everybody's evening."""
    await enter_circle(tx, speaker, circle_id, to="speak")
    wish = Wish(day, ways, listening, every)
    question = text.line("question", question, most=QUESTION)
    members = [member.id for member in await people_in(tx, circle_id)]
    evenings = await _evenings(tx, members, _day_of(wish))
    await _prove_fit(tx, speaker, circle_id, wish, evenings)
    post = await open_conversation(tx, speaker, circle_id, question, shown=shown)
    series_id = await _begin_series(tx, speaker, circle_id, wish) if wish.every else None
    return await _begin(tx, post, wish, evenings, series_id=series_id, by_house=0)


async def lay_again(tx: Tx, series_id: int) -> None:
    """Lay the next round of a series in the name of the house, if its time has come."""
    one = await again.series_with(tx, series_id)
    if one is None or one.next_at > tx.now:
        return
    question = await _question_of(tx, one)
    if question is None:
        await again.end(tx, one.id)
        return
    zone = await _zone_of(tx, one.asked_by_id)
    today = at(tx.now, zone).date()
    following, next_at = after_one(one, today, zone)
    await again.put_on(tx, msgspec.structs.replace(following, next_at=next_at))
    await later(tx, WORK, f"series {one.id}", wait=next_at - tx.now, within=KEEP_AT_IT)
    if one.rests or len(await rows.unfiled(tx, one.circle_id)) >= MOST_OPEN:
        return
    await _lay_by_house(tx, one, question, today + timedelta(days=one.days))


async def stop(tx: Tx, speaker: Speaker, series_id: int) -> None:
    """Let a round not be laid again: for who asked for it, and for the host."""
    one = await again.series_with(tx, series_id)
    if one is None:
        raise NotFound
    await enter(tx, speaker, one.circle_id)
    where = await circle(tx, one.circle_id)
    if speaker.id not in {one.asked_by_id, where.host_id if where else 0}:
        raise NotAllowed(say("Only who began it, or the host, can do that."))
    await again.end(tx, one.id)


def _day_of(wish: Wish) -> date:
    day = day_named(wish.day)
    if day is None:
        raise Invalid("day", say("Please choose a day."))
    return day


async def _zone_of(tx: Tx, person_id: int) -> tzinfo:
    return zone_named((await rows.zones_of(tx, [person_id])).get(person_id, "UTC"))


async def _today(tx: Tx, person_id: int) -> date:
    return at(tx.now, await _zone_of(tx, person_id)).date()


async def _prove_fit(
    tx: Tx, speaker: Speaker, circle_id: int, wish: Wish, evenings: dict[int, int]
) -> None:
    """Raise what speaks against a round, in a sentence."""
    if len(evenings) < _TWO:
        raise Conflict(say("A round needs somebody else. Nobody is in this circle with you yet."))
    if not wish.ways or not set(wish.ways) <= set(WAYS):
        raise Invalid("ways", say("Please choose how people can answer."))
    if evenings[speaker.id] <= tx.now:
        raise Invalid("day", say("That evening is over. Please choose a later day."))
    if min(evenings.values()) <= tx.now:
        raise Invalid(
            "day", say("For somebody here that evening is over. Please choose a later day.")
        )
    if _day_of(wish) > await _today(tx, speaker.id) + timedelta(days=LONGEST):
        raise Invalid("day", say("A round is open for thirty days at most. Choose an earlier day."))
    if wish.every and wish.every not in EVERY:
        raise Invalid("every", say("Please choose how often."))
    if wish.every and evenings[speaker.id] - tx.now >= EVERY[wish.every] * DAY:
        raise Invalid(
            "every", say("The next one would be laid before this one opens. Choose less often.")
        )
    if len(await rows.unfiled(tx, circle_id)) >= MOST_OPEN:
        raise Conflict(say("Three rounds are open here already. Let one of them end first."))


async def _evenings(tx: Tx, people: Collection[int], day: date) -> dict[int, int]:
    zones = await rows.zones_of(tx, sorted(people))
    return {person_id: evening_of(day, zone_named(zone)) for person_id, zone in zones.items()}


async def _begin(
    tx: Tx,
    post: Post,
    wish: Wish,
    evenings: dict[int, int],
    *,
    series_id: int | None,
    by_house: int,
) -> Round:
    listening = listens_by_itself(len(evenings)) if wish.listening is None else wish.listening
    one = Round(
        id=post.id, circle_id=post.place_id, asked_by_id=post.author_id, by_house=by_house,
        day=wish.day, opens_at=max(evenings.values()),
        ways=" ".join(way for way in WAYS if way in wish.ways), listening=int(listening),
        state="sealed", opened_at=None, filed_at=None, series_id=series_id,
    )  # fmt: skip
    await rows.add_round(tx, one)
    for person_id, until in evenings.items():
        await rows.set_evening(tx, one.id, person_id, until)
    await rows.silence(tx, one, "sealed")
    await record(tx, RoundLaid(one.id, place_id=one.circle_id))
    wait = one.opens_at - tx.now
    first = wait - REMIND_BEFORE if wait > REMIND_BEFORE else wait
    await later(tx, WORK, f"sealed {one.id}", wait=first, within=KEEP_AT_IT)
    return one


async def _begin_series(tx: Tx, speaker: Speaker, circle_id: int, wish: Wish) -> int:
    zone = await _zone_of(tx, speaker.id)
    today = at(tx.now, zone).date()
    days = (_day_of(wish) - today).days
    first = Series(tx.new_id(), circle_id, speaker.id, wish.every, days, 0, 0)
    _, next_at = after_one(first, today, zone)
    await again.add(tx, msgspec.structs.replace(first, next_at=next_at))
    await later(tx, WORK, f"series {first.id}", wait=next_at - tx.now, within=KEEP_AT_IT)
    return first.id


async def _question_of(tx: Tx, one: Series) -> Post | None:
    """Give the question of a series, while its words are there and who asked it is in the circle."""
    last = await again.last_round(tx, one.id)
    post = await conversations.post(tx, last) if last else None
    here = {member.id for member in await people_in(tx, one.circle_id)}
    if post is None or post.gone_at is not None or one.asked_by_id not in here or len(here) < _TWO:
        return None
    return post


async def lay_by_house(
    tx: Tx, circle_id: int, asked_by_id: int, question: str, wish: Wish
) -> Round:
    """Lay a round once in the name of the house, after those in a circle had met."""
    post = await _say_by_program(tx, circle_id, asked_by_id, question)
    members = [member.id for member in await people_in(tx, circle_id)]
    evenings = await _evenings(tx, members, _day_of(wish))
    return await _begin(tx, post, wish, evenings, series_id=None, by_house=AFTER_MEETING)


async def _lay_by_house(tx: Tx, series: Series, question: Post, day: date) -> None:
    last = await rows.round_with(tx, question.id)
    if last is None:
        return
    post = await _say_by_program(tx, series.circle_id, series.asked_by_id, question.words)
    readers = [reader.id for reader in await readers_of(tx, series.circle_id, post.id)]
    wish = Wish(day.isoformat(), last.may_answer_by, bool(last.listening))
    evenings = await _evenings(tx, readers, day)
    await _begin(tx, post, wish, evenings, series_id=series.id, by_house=AGAIN)


async def _say_by_program(tx: Tx, circle_id: int, asked_by_id: int, words: str) -> Post:
    """Begin the conversation of a round: a program laid it, and nobody is taken to have spoken."""
    people = await people_in(tx, circle_id)
    post_id = tx.new_id(after=max(person.since for person in people))
    post = Post(post_id, circle_id, post_id, None, asked_by_id, "program", words, None, None, None)
    await conversations.add_post(tx, post)
    await record(tx, Opened(post.id, place_id=circle_id))
    return post
