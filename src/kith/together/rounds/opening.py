"""What a round does by itself: it reminds, opens, hands listening over, and is filed."""

from collections.abc import Sequence

from kith.access.recipients import readers_of
from kith.foundation.clock import DAY
from kith.foundation.ids import first_id_at
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import record
from kith.infrastructure.queue import later
from kith.together.conversations import rows as conversations
from kith.together.conversations.facts import Answered
from kith.together.conversations.model import Post
from kith.together.media import actions as media
from kith.together.rounds import rows
from kith.together.rounds.again import rows as again
from kith.together.rounds.facts import NotHeard, RoundClosesSoon, RoundFiled, RoundOpened
from kith.together.rounds.hearing import rows as hearing
from kith.together.rounds.hearing.asking import ask_first, hand_over, next_look, unheard
from kith.together.rounds.laying import KEEP_AT_IT, WORK, lay_again
from kith.together.rounds.model import (
    REMIND_BEFORE,
    SPOKE_WITHIN,
    Round,
    Sealed,
    Turn,
    all_are_in,
    half_who_spoke_less,
    is_mostly_passed,
    is_over,
    lot,
)


async def work(tx: Tx, body: str) -> None:
    """Do one piece of later work, however often it comes: `sealed 7`, `open 7` or `series 7`."""
    kind, _, number = body.partition(" ")
    if kind == "series":
        await lay_again(tx, int(number))
        return
    one = await due(tx, int(number))
    if one is None or one.state != kind:
        return  # when a sealed round opens, the work of an open one begins
    if one.state == "sealed":
        await later(tx, WORK, body, wait=one.opens_at - tx.now, within=KEEP_AT_IT)
    else:
        await later(tx, WORK, body, wait=await next_look(tx, one), within=KEEP_AT_IT)


async def tick(tx: Tx, round_id: int) -> None:
    """Do whatever a round has to do now."""
    await due(tx, round_id)


async def catch_up(tx: Tx) -> None:
    """Open what should be open already, should the work for it ever have been lost."""
    for round_id in await rows.overdue(tx):
        await due(tx, round_id)


async def due(tx: Tx, round_id: int) -> Round | None:
    """Do whatever a round has to do now, and give it as it is then."""
    one = await rows.round_with(tx, round_id)
    if one is None:
        return None
    if one.state == "sealed" and one.opens_at <= tx.now:
        await open_round(tx, one)
    elif one.state == "sealed" and one.opens_at - REMIND_BEFORE <= tx.now:
        if await rows.take_to_remind(tx, one.id):
            await record(tx, RoundClosesSoon(one.id, place_id=one.circle_id))
    elif one.state == "open":
        await hand_over(tx, one)
        await file_if_over(tx, one)
    return await rows.round_with(tx, round_id)


async def open_if_all_are_in(tx: Tx, one: Round) -> None:
    """Open a round that waits for nobody any more."""
    readers = [reader.id for reader in await readers_of(tx, one.circle_id, one.id)]
    done = [sealed.person_id for sealed in await rows.all_sealed(tx, one.id)]
    if readers and all_are_in(readers, done):
        await open_round(tx, one)


async def open_round(tx: Tx, one: Round) -> None:
    """Open all answers together, once; those of people who are gone are forgotten."""
    if not await rows.take_to_open(tx, one.id):
        return
    readers = {reader.id for reader in await readers_of(tx, one.circle_id, one.id)}
    sealed = await rows.all_sealed(tx, one.id)
    answers = [each for each in sealed if each.person_id in readers and not each.passed]
    await rows.end_silence(tx, one)
    if answers:
        await _lay_open(tx, one, answers)
    else:
        await rows.note_empty(tx, one.id)
        await rows.silence(tx, one, "over")
    for each in sealed:
        await media.let_go(tx, one.id, each.person_id)
    await rows.forget_sealed(tx, one.id)
    if one.series_id is not None:
        mostly = is_mostly_passed(len(readers), len(answers))
        await again.note_passed(tx, one.series_id, mostly=mostly)
    await record(tx, RoundOpened(one.id, place_id=one.circle_id))


async def _lay_open(tx: Tx, one: Round, answers: Sequence[Sealed]) -> None:
    since = first_id_at(tx.now - SPOKE_WITHIN)
    spoke = {
        each.person_id: await hearing.spoke_here(tx, one.circle_id, each.person_id, since)
        for each in answers
    }
    quiet = half_who_spoke_less(spoke, one.id)
    turns: list[Turn] = []
    # In an order by lot: nothing tells who was first.
    for each in sorted(answers, key=lambda each: lot(one.id, "laid", each.person_id)):
        post = await say_answer(tx, one, each.person_id, each.words, means=each.means, sealed=True)
        await media.attach_kept(tx, one.id, each.person_id, post.id)
        turns.append(Turn(post.id, one.id, each.person_id, int(each.person_id in quiet), 0))
        await hearing.add_turn(tx, turns[-1])
    if one.listening:
        await ask_first(tx, one, turns)
    await later(tx, WORK, f"open {one.id}", wait=3 * DAY, within=KEEP_AT_IT)


async def say_answer(
    tx: Tx,
    one: Round,
    person_id: int,
    words: str,
    *,
    means: str,
    to: int | None = None,
    sealed: bool = False,
) -> Post:
    """Let somebody's answer stand in the round's conversation."""
    post_id = tx.new_id(after=max(one.id, to or 0))
    post = Post(
        post_id, one.circle_id, one.id, to, person_id, means, words, None, None, None,
        sealed=int(sealed),
    )  # fmt: skip
    await conversations.add_post(tx, post)
    await conversations.add_voice(tx, post)
    await record(tx, Answered(post.id, one.id, place_id=one.circle_id))
    return post


async def file_if_over(tx: Tx, one: Round) -> None:
    """File a round whose talk had its time; only a writer who was not heard is told."""
    if one.state != "open" or one.opened_at is None:
        return
    waiting = await unheard(tx, one) if one.listening else []
    if not is_over(one.opened_at, tx.now, all_heard=not waiting):
        return
    if await rows.take_to_file(tx, one.id):
        await rows.silence(tx, one, "over")
        await record(tx, RoundFiled(one.id, place_id=one.circle_id))
        for turn in waiting:
            await record(tx, NotHeard(one.id, turn.person_id, place_id=one.circle_id))
