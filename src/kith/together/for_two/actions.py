"""A sentence each, and then a letter between the two."""

from kith.access.places import open_place, take_seat
from kith.foundation import text
from kith.foundation.errors import Conflict, NotFound
from kith.foundation.ids import moment_of
from kith.foundation.languages import say
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import Fact, record
from kith.ties.bonds.rows import has_blocked
from kith.ties.people.model import Speaker
from kith.ties.people.rows import named
from kith.together.conversations import rows as posts
from kith.together.conversations.facts import Answered, Opened
from kith.together.conversations.model import Post
from kith.together.for_two import rows
from kith.together.for_two.model import OFFERED_FOR, SENTENCE, ForTwo, Offer, Part
from kith.together.rounds.questions import FOR_TWO
from kith.together.welcome.facts import Arrived

KINDS: tuple[type[Fact], ...] = (Arrived,)
_BOTH = 2


async def offer(tx: Tx, fact: Fact) -> None:
    """Offer the two a question, where somebody came in by an invitation for them alone."""
    if not isinstance(fact, Arrived):
        return
    until_at = moment_of(fact.person_id) + OFFERED_FOR
    if until_at <= tx.now or not await rows.came_alone(tx, fact.person_id, fact.through_id):
        return
    names = [name for name, _ in FOR_TWO.named()]
    round_id = tx.new_id()
    question = names[moment_of(round_id) % len(names)]
    made = ForTwo(round_id, fact.through_id, fact.person_id, question, until_at, None)
    await rows.add_round(tx, made)


async def offers(tx: Tx, speaker: Speaker) -> list[Offer]:
    """Give the rounds for two that wait for somebody, or for the other one."""
    found = await rows.rounds_of(tx, speaker.id)
    names = await named(tx, [one.other(speaker.id) for one, _ in found])
    return [Offer(one, names[one.other(speaker.id)], mine) for one, mine in found]


async def one_offer(tx: Tx, speaker: Speaker, round_id: int) -> Offer:
    """Give a round for two to one of the two, for as long as it is offered, and as the letter it became."""
    found = await rows.round_of(tx, round_id, speaker.id)
    # Who did not end contact themselves sees nothing of it: the other one has simply not written.
    if found is None or await has_blocked(tx, speaker.id, found.other(speaker.id)):
        raise NotFound
    if found.conversation_id is None and found.until_at <= tx.now:
        raise NotFound
    return await _offer(tx, speaker, found)


async def put_in(tx: Tx, speaker: Speaker, round_id: int, words: str) -> int | None:
    """Put in one's sentence, or another in its place; give the place of the letter if both are in."""
    found = (await one_offer(tx, speaker, round_id)).round
    if found.conversation_id is not None:
        raise Conflict(say("Both sentences are open already. It goes on as a letter."))
    said = text.words("words", words, most=SENTENCE)
    await rows.put(tx, round_id, Part(speaker.id, said, speaker.means, set_aside=False))
    there = [one for one in (await rows.parts(tx, round_id)).values() if one.words]
    if len(there) < _BOTH or await has_blocked(tx, found.other(speaker.id), speaker.id):
        return None
    return await _open(tx, found, there)


async def set_aside(tx: Tx, speaker: Speaker, round_id: int) -> None:
    """Take it off one's own Today; the other is told nothing, and one's sentence goes."""
    found = (await one_offer(tx, speaker, round_id)).round
    if found.conversation_id is None:
        await rows.put(tx, round_id, Part(speaker.id, "", speaker.means, set_aside=True))


async def _offer(tx: Tx, speaker: Speaker, one: ForTwo) -> Offer:
    other = one.other(speaker.id)
    mine = (await rows.parts(tx, one.id)).get(speaker.id)
    return Offer(one, (await named(tx, [other]))[other], mine.words if mine else "")


async def _open(tx: Tx, one: ForTwo, there: list[Part]) -> int:
    """Let both sentences be read by both, the newcomer's first, as a letter between the two."""
    place_id = await open_place(tx, "letter")
    for person_id in (one.inviter_id, one.newcomer_id):
        await take_seat(tx, place_id, person_id, everything=True)
    conversation_id = tx.new_id()
    for part in sorted(there, key=lambda part: part.person_id != one.newcomer_id):
        opens = part.person_id == one.newcomer_id
        post_id = conversation_id if opens else tx.new_id(after=conversation_id)
        post = Post(
            post_id, place_id, conversation_id, None, part.person_id, part.means, part.words,
            None, None, None, sealed=1,
        )  # fmt: skip
        await posts.add_post(tx, post)
        await posts.add_voice(tx, post)
        await record(tx, _fact(post))
    await rows.becomes(tx, one.id, conversation_id)
    return place_id


def _fact(post: Post) -> Fact:
    if post.opens:
        return Opened(post.id, place_id=post.place_id)
    return Answered(post.id, post.conversation_id, place_id=post.place_id)
