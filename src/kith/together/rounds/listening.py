"""Writing what one heard somebody say, and what the other says to that."""

from kith.access.enter import enter_at
from kith.foundation import text
from kith.foundation.errors import Conflict, NotAllowed, NotFound
from kith.foundation.languages import say
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import record
from kith.ties.people.model import Speaker
from kith.together.conversations import rows as conversations
from kith.together.conversations.facts import Changed
from kith.together.conversations.model import Post
from kith.together.rounds import rows
from kith.together.rounds.facts import HeardBack
from kith.together.rounds.hearing import rows as hearing
from kith.together.rounds.hearing.asking import may_listen
from kith.together.rounds.model import HEARD, Listening, Round, Turn
from kith.together.rounds.opening import file_if_over, say_answer


async def say_heard(tx: Tx, speaker: Speaker, answer_id: int, words: str) -> Post:
    """Write what one heard in somebody's answer: as its listener, or in place of one who is away."""
    await enter_at(tx, speaker, answer_id, to="speak")
    one, turn = await _answer(tx, answer_id)
    asked = [
        each for each in await hearing.listenings_of(tx, one.id) if each.answer_id == answer_id
    ]
    if turn.person_id == speaker.id:
        raise NotAllowed(say("These are your own words."))
    if not one.listening:
        raise NotAllowed(say("Nobody listens in this round. You can answer instead."))
    mine = next((each for each in asked if each.listener_id == speaker.id), None)
    if mine is not None and mine.heard_id is not None:
        raise Conflict(say("You wrote what you heard already. You can change it where it stands."))
    if not may_listen(asked, speaker.id, tx.now):
        raise NotAllowed(say("Somebody else listens to this one. You can answer in the talk."))
    heard = text.words(f"heard-{answer_id}", words, most=HEARD)
    post = await say_answer(tx, one, speaker.id, heard, means=speaker.means, to=answer_id)
    if mine is None:
        role = "instead" if asked else "first"
        took = Listening(answer_id, speaker.id, one.id, tx.now, role, None, "", None)
        await hearing.add_listening(tx, took)
    await hearing.note_heard(tx, answer_id, speaker.id, post.id)
    told = HeardBack(one.id, answer_id, speaker.id, post.id, turn.person_id, place_id=one.circle_id)
    await record(tx, told)
    await file_if_over(tx, one)
    return post


async def say_verdict(
    tx: Tx, speaker: Speaker, answer_id: int, listener_id: int, *, fits: bool, words: str = ""
) -> Round:
    """Say to what a listener heard that it is so, or not quite, and what is missing."""
    await enter_at(tx, speaker, answer_id)
    one, turn = await _answer(tx, answer_id)
    found = await hearing.listening(tx, answer_id, listener_id)
    if found is None or found.heard_id is None:
        raise NotFound
    if turn.person_id != speaker.id:
        raise NotAllowed(say("Only who wrote it can do that."))
    if found.verdict:
        raise Conflict(say("You have said so already."))
    addition = None if fits else await _add(tx, speaker, one, found, words)
    verdict = "yes" if fits else "no"
    await hearing.note_verdict(tx, answer_id, listener_id, verdict, addition)
    # The answer looks different on open pages.
    await record(tx, Changed(answer_id, one.id, place_id=one.circle_id))
    return one


async def _add(tx: Tx, speaker: Speaker, one: Round, found: Listening, words: str) -> int | None:
    field = f"add-{found.answer_id}"
    added = text.words(field, words, most=HEARD, least=0)
    if not added:
        return None
    await enter_at(tx, speaker, found.answer_id, to="speak")
    post = await say_answer(tx, one, speaker.id, added, means=speaker.means, to=found.heard_id)
    return post.id


async def _answer(tx: Tx, answer_id: int) -> tuple[Round, Turn]:
    turn = await hearing.turn(tx, answer_id)
    one = await rows.round_with(tx, turn.round_id) if turn else None
    post = await conversations.post(tx, answer_id)
    if turn is None or one is None or post is None or post.gone_at is not None:
        raise NotFound
    return one, turn
