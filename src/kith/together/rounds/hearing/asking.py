"""Asking people to listen, and others in place of those who are away."""

from collections import Counter
from collections.abc import Collection, Sequence

from kith.access.recipients import readers_of
from kith.foundation.clock import DAY
from kith.foundation.ids import first_id_at, moment_of
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import record
from kith.ties.bonds.rows import kept_apart
from kith.ties.circles.rows import circle
from kith.together.rounds.facts import ListenerAsked
from kith.together.rounds.hearing import rows
from kith.together.rounds.model import (
    FILED_AFTER,
    HAND_ON_AFTER,
    HAND_OVER_AFTER,
    TALK_FOR,
    Listening,
    Role,
    Round,
    Turn,
    is_free_for_anybody,
    may_hand_over,
    waits_for_a_listener,
)
from kith.together.rounds.pairing import Known, listeners, one_more, pair

_REMEMBER = 365 * DAY


async def ask_first(tx: Tx, one: Round, turns: Sequence[Turn]) -> None:
    """Give each answer its listener; where the host is it, somebody else listens beside them."""
    by_person = {turn.person_id: turn for turn in turns}
    known = await known_of(tx, one, by_person)
    chosen = listeners(by_person, known, one.id)
    for writer, listener in chosen.items():
        await _ask(tx, by_person[writer], listener, "first")
    for writer, listener in chosen.items():
        others = set(by_person) - {writer, listener}
        if listener == known.host and others:
            beside = one_more(writer, others, {}, known, one.id)
            await _ask(tx, by_person[writer], beside, "beside")


async def ask_late(tx: Tx, one: Round, turn: Turn) -> None:
    """Give an answer that came later to who listens to fewest."""
    await _ask_one_more(tx, one, turn, await rows.listenings_of(tx, one.id), "first")


async def hand_over(tx: Tx, one: Round) -> None:
    """Ask somebody else where a listener has been away for three days, or has left."""
    if not one.listening:
        return
    all_ = await rows.listenings_of(tx, one.id)
    gone = await rows.gone_among(tx, one.id)
    for turn in await rows.turns_of(tx, one.id):
        asked = [each for each in all_ if each.answer_id == turn.post_id]
        heard_by = [each.listener_id for each in asked if each.heard_id not in {None, *gone}]
        waits = turn.post_id not in gone and waits_for_a_listener(asked, heard_by)
        if waits and may_hand_over(asked, tx.now):
            role: Role = "instead" if asked else "first"
            all_ += await _ask_one_more(tx, one, turn, all_, role)


async def unheard(tx: Tx, one: Round) -> list[Turn]:
    """Give the answers of which nobody has written what they heard."""
    gone = await rows.gone_among(tx, one.id)
    heard = {
        each.answer_id
        for each in await rows.listenings_of(tx, one.id)
        if each.heard_id is not None and each.heard_id not in gone
    }
    return [turn for turn in await rows.turns_of(tx, one.id) if turn.post_id not in heard | gone]


async def next_look(tx: Tx, one: Round) -> int:
    """Give how long an open round has nothing to do by itself."""
    opened = one.opened_at or tx.now
    moments = [opened + TALK_FOR, opened + FILED_AFTER]
    for each in await rows.listenings_of(tx, one.id):
        moments += [each.since + HAND_ON_AFTER, each.since + HAND_OVER_AFTER]
    return min((at for at in moments if at > tx.now), default=tx.now + DAY) - tx.now


async def known_of(tx: Tx, one: Round, people: Collection[int]) -> Known:
    """Give what is known of some people when their listeners are chosen."""
    where = await circle(tx, one.circle_id)
    since = first_id_at(max(0, tx.now - _REMEMBER))
    met: dict[tuple[int, int], int] = {}
    apart: set[tuple[int, int]] = set()
    last: dict[int, int] = {}
    for person in people:
        for other, post_id in await rows.met_here(tx, one.circle_id, person, since):
            both = pair(person, other)
            met[both] = max(met.get(both, 0), moment_of(post_id))
        apart |= {pair(person, other) for other in await kept_apart(tx, person)}
        listened = await rows.last_listener(tx, one.circle_id, person)
        if listened is not None:
            last[person] = listened
    return Known(tx.now, where.host_id if where else 0, met, apart, last)


async def _ask_one_more(
    tx: Tx, one: Round, turn: Turn, all_: Sequence[Listening], role: Role
) -> list[Listening]:
    here = {reader.id for reader in await readers_of(tx, one.circle_id, one.id)}
    asked = {each.listener_id for each in all_ if each.answer_id == turn.post_id}
    answered = {each.person_id for each in await rows.turns_of(tx, one.id)}
    candidates = (answered & here) - asked - {turn.person_id}
    known = await known_of(tx, one, candidates | {turn.person_id})
    busy = Counter(each.listener_id for each in all_)
    chosen = one_more(turn.person_id, candidates, busy, known, one.id)
    return await _ask(tx, turn, chosen, role)


async def _ask(tx: Tx, turn: Turn, listener: int | None, role: Role) -> list[Listening]:
    if listener is None:
        return []
    made = Listening(turn.post_id, listener, turn.round_id, tx.now, role, None, "", None)
    if not await rows.add_listening(tx, made):
        return []
    await record(tx, ListenerAsked(turn.round_id, turn.post_id, listener))
    return [made]


def may_listen(asked: Sequence[Listening], person_id: int, now: int) -> bool:
    """Tell whether somebody may write what they heard: its listener, or anybody after three days."""
    return any(each.listener_id == person_id for each in asked) or is_free_for_anybody(asked, now)
