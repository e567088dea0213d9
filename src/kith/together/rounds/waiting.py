"""What waits for somebody in their rounds: to answer, to listen, to look at what was heard."""

from collections.abc import Collection, Sequence

import msgspec

from kith.access.enter import Inside
from kith.foundation.clock import DAY
from kith.foundation.errors import NotFound
from kith.infrastructure.database import Tx
from kith.ties.bonds.rows import blocked_by
from kith.ties.circles.model import Circle
from kith.ties.circles.rows import circle
from kith.ties.people.model import Named, Speaker
from kith.ties.people.rows import named
from kith.together.conversations import rows as conversations
from kith.together.rounds import rows
from kith.together.rounds.hearing import rows as hearing
from kith.together.rounds.model import Round


class Waiting(msgspec.Struct, frozen=True):
    """A round in which something waits for one person.

    people: whose answer is to be listened to, or who wrote what they heard.
    """

    round: Round
    circle: Circle
    question: str
    until_at: int = 0
    people: Sequence[Named] = ()


class AllWaiting(msgspec.Struct, frozen=True):
    """What waits for one person in all rounds: to answer within a day, to listen, to look at."""

    closing: Sequence[Waiting] = ()
    to_hear: Sequence[Waiting] = ()
    heard_back: Sequence[Waiting] = ()


async def waiting_in(tx: Tx, speaker: Speaker) -> AllWaiting:
    """Give what waits for somebody in all their rounds; for their own eyes."""
    rounds = {one.id: one for one in await rows.open_to(tx, speaker.id)}
    if not rounds:
        return AllWaiting()
    return AllWaiting(
        await _closing(tx, speaker, [*rounds.values()]),
        await _by_round(tx, rounds, await _to_hear(tx, speaker)),
        await _by_round(tx, rounds, await _heard_back(tx, speaker)),
    )


async def rounds_here(
    tx: Tx, speaker: Speaker, where: Inside, ids: Sequence[int]
) -> tuple[dict[int, Round], list[Waiting]]:
    """Give which of some conversations are rounds, and the sealed ones here that wait for somebody."""
    found = await rows.rounds_here(tx, where.circle.id, ids)
    open_ = [one for one in found.values() if where.entry.opens(one.id)]
    return found, await _to_answer(tx, speaker, open_)


async def _closing(tx: Tx, speaker: Speaker, rounds: Sequence[Round]) -> list[Waiting]:
    return [one for one in await _to_answer(tx, speaker, rounds) if one.until_at - tx.now <= DAY]


async def _to_answer(tx: Tx, speaker: Speaker, rounds: Sequence[Round]) -> list[Waiting]:
    sealed = [one for one in rounds if one.state == "sealed"]
    done = await rows.done_by(tx, speaker.id) if sealed else set[int]()
    found: list[Waiting] = []
    for one in sealed:
        if one.id not in done:
            until = (await rows.evenings_of(tx, one.id)).get(speaker.id, one.opens_at)
            found.append(await _waiting(tx, one, until, []))
    return found


async def _to_hear(tx: Tx, speaker: Speaker) -> list[tuple[int, int]]:
    """Give the rounds in which somebody is to listen, each with to whom."""
    found: list[tuple[int, int]] = []
    for each in await hearing.listens_for(tx, speaker.id):
        turn = await hearing.turn(tx, each.answer_id)
        found.append((each.round_id, turn.person_id if turn else 0))
    return await _but_those_it_ended_with(tx, speaker, found)


async def _heard_back(tx: Tx, speaker: Speaker) -> list[tuple[int, int]]:
    """Give the rounds in which somebody was heard, each with by whom."""
    found = [
        (each.round_id, each.listener_id) for each in await hearing.heard_back_to(tx, speaker.id)
    ]
    return await _but_those_it_ended_with(tx, speaker, found)


async def _but_those_it_ended_with(
    tx: Tx, speaker: Speaker, found: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    # For who was left, nothing changes: it would tell of the end.
    ended = {one.id for one in await blocked_by(tx, speaker.id)}
    return [(round_id, person) for round_id, person in found if person not in ended]


async def _by_round(
    tx: Tx, rounds: dict[int, Round], found: list[tuple[int, int]]
) -> list[Waiting]:
    people: dict[int, list[int]] = {}
    for round_id, person in found:
        if round_id in rounds:
            people.setdefault(round_id, []).append(person)
    return [await _waiting(tx, rounds[round_id], 0, who) for round_id, who in people.items()]


async def _waiting(tx: Tx, one: Round, until: int, people: Collection[int]) -> Waiting:
    where, question = await circle(tx, one.circle_id), await conversations.post(tx, one.id)
    if where is None or question is None:
        raise NotFound
    names = await named(tx, list(people))
    return Waiting(one, where, question.words, until, [names[each] for each in people])
