"""Answering a round: sealed until it opens, and late after that."""

from collections.abc import Sequence

from kith.access.enter import enter_at
from kith.access.recipients import readers_of
from kith.foundation import text
from kith.foundation.errors import Conflict, Invalid, NotFound
from kith.foundation.languages import say
from kith.infrastructure.database import Tx
from kith.ties.people.model import Speaker
from kith.together.conversations.naming import prove_named
from kith.together.media import actions as media
from kith.together.rounds import rows
from kith.together.rounds.hearing import rows as hearing
from kith.together.rounds.hearing.asking import ask_late
from kith.together.rounds.model import Round, Sealed, Turn, told_from
from kith.together.rounds.opening import due, open_if_all_are_in, say_answer


async def put_in(
    tx: Tx,
    speaker: Speaker,
    round_id: int,
    words: str,
    *,
    media_ids: Sequence[int] = (),
    shown: str = "",
) -> Round:
    """Put one's answer in, or change it; nobody reads it before the round opens. Later, it is late.

    shown: the readers whom the page named; nobody else may have come since.
    """
    one = await _here(tx, speaker, round_id)
    prove_named(shown, await readers_of(tx, one.circle_id, one.id))
    if one.state != "sealed":
        return await _answer_late(tx, speaker, one, words, media_ids)
    await media.let_go(tx, one.id, speaker.id)
    written = await _fitting(tx, one, words, media_ids, speaker)
    await media.keep_for(tx, speaker, media_ids, one.id)
    sealed = Sealed(one.id, speaker.id, written, speaker.means, 0, told_from(tx.now))
    await rows.put_in(tx, sealed)
    await open_if_all_are_in(tx, one)
    return one


async def pass_(tx: Tx, speaker: Speaker, round_id: int) -> Round:
    """Pass this time. It is never shown, and forgotten once the round opens."""
    one = await _sealed_here(tx, speaker, round_id)
    await media.let_go(tx, one.id, speaker.id)
    passed = Sealed(one.id, speaker.id, "", speaker.means, 1, told_from(tx.now))
    await rows.put_in(tx, passed)
    await open_if_all_are_in(tx, one)
    return one


async def take_out(tx: Tx, speaker: Speaker, round_id: int) -> Round:
    """Take out what one put in, or that one passes, as long as the round is sealed."""
    one = await _sealed_here(tx, speaker, round_id)
    await media.let_go(tx, one.id, speaker.id)
    await rows.take_out(tx, one.id, speaker.id)
    return one


async def round_here(tx: Tx, speaker: Speaker, round_id: int) -> Round:
    """Give a round to somebody to whom its conversation is open."""
    await enter_at(tx, speaker, round_id)
    one = await rows.round_with(tx, round_id)
    if one is None:
        raise NotFound
    return one


async def _here(tx: Tx, speaker: Speaker, round_id: int) -> Round:
    one = await round_here(tx, speaker, round_id)
    # Its time may have come a moment ago, before the work that opens it was done.
    return (await due(tx, one.id) or one) if one.opens_at <= tx.now else one


async def _sealed_here(tx: Tx, speaker: Speaker, round_id: int) -> Round:
    one = await _here(tx, speaker, round_id)
    if one.state != "sealed":
        raise Conflict(say("This round has opened in the meantime."))
    return one


async def _answer_late(
    tx: Tx, speaker: Speaker, one: Round, words: str, media_ids: Sequence[int]
) -> Round:
    await enter_at(tx, speaker, one.id, to="speak")
    turns = await hearing.turns_of(tx, one.id)
    if speaker.id in {turn.person_id for turn in turns}:
        raise Conflict(say("Your answer is in. You can change it where it stands."))
    written = await _fitting(tx, one, words, media_ids, speaker)
    post = await say_answer(tx, one, speaker.id, written, means=speaker.means)
    await media.attach(tx, speaker, media_ids, post.id)
    turn = Turn(post.id, one.id, speaker.id, 0, 1)
    await hearing.add_turn(tx, turn)
    if one.listening:
        await ask_late(tx, one, turn)
    return one


async def _fitting(
    tx: Tx, one: Round, words: str, media_ids: Sequence[int], speaker: Speaker
) -> str:
    """Give the words of an answer, or say why they can't be one in this round."""
    ways = one.may_answer_by
    kinds = {each.kind for each in await media.own_free(tx, speaker, media_ids)}
    if kinds - set(ways):
        raise Invalid("media", say("This round takes no answers of that kind."))
    written = text.words("words", words, least=0 if media_ids else 1)
    if not kinds and "writing" not in ways:
        raise Invalid("media", _ASKED_FOR[" ".join(ways)])
    return written


_ASKED_FOR = {
    "voice": say("This round is answered by voice. Words can go with it."),
    "picture": say("This round is answered with a picture. Words can go with it."),
    "voice picture": say(
        "This round is answered by voice or with a picture. Words can go with it."
    ),
}
