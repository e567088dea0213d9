"""Asking, offering, saying that it is settled, and carrying an ask one step further."""

from collections.abc import Collection

from kith.access.enter import enter_at
from kith.access.recipients import people_in
from kith.foundation.errors import Conflict, Invalid, NotAllowed, NotFound
from kith.foundation.languages import say
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import record
from kith.ties.bonds.rows import kept_apart
from kith.ties.people.model import Speaker
from kith.together.conversations import rows as posts
from kith.together.conversations.actions import open_conversation
from kith.together.conversations.facts import Changed
from kith.together.conversations.model import Post
from kith.together.letters.actions import write
from kith.together.offers import rows
from kith.together.offers.model import KINDS, Offer, own_words


async def ask_or_offer(
    tx: Tx, speaker: Speaker, circle_id: int, kind: str, words: str, *,
    may_carry: bool = False, shown: str = "",
) -> Post:  # fmt: skip
    """Begin a conversation with an ask or an offer; only an ask may be carried, if its writer says so."""
    if kind not in KINDS:
        raise Invalid("kind", say("Please choose: an ask or an offer."))
    if may_carry and kind != "ask":
        raise Invalid("carry", say("Only an ask can be carried."))
    post = await open_conversation(tx, speaker, circle_id, words, shown=shown)
    mark = Offer(post.id, post.place_id, "ask" if kind == "ask" else "offer", int(may_carry), None)
    await rows.add_offer(tx, mark)
    return post


async def settle(tx: Tx, speaker: Speaker, post_id: int, *, settled: bool) -> Post:
    """Say that one's own ask or offer is settled, or that it is open again."""
    one, post = await own(tx, speaker, post_id)
    if (one.settled_at is not None) != settled:
        await rows.settle(tx, post_id, tx.now if settled else None)
        await _tell(tx, post)
    return post


async def carry_no_further(tx: Tx, speaker: Speaker, post_id: int) -> Post:
    """Let one's own ask be carried no more; where it was carried, its words are not read any more."""
    _, post = await own(tx, speaker, post_id)
    if await rows.carry_no_more(tx, post_id):
        await _tell(tx, post)
    return post


async def carry_into(
    tx: Tx, speaker: Speaker, ask_id: int, circle_id: int, words: str, *, shown: str = ""
) -> Post:
    """Carry an ask into another circle that one is in, with words of one's own."""
    asked = await to_carry(tx, speaker, ask_id)
    if circle_id == asked.place_id:
        raise Invalid("to", say("It was asked in this circle. Please choose another one."))
    said = own_words(words, asked.words)
    post = await open_conversation(tx, speaker, circle_id, said, shown=shown)
    return await _keep(tx, speaker, ask_id, post)


async def carry_to(tx: Tx, speaker: Speaker, ask_id: int, person_id: int, words: str) -> Post:
    """Carry an ask to one person whom one knows, as a letter with words of one's own."""
    asked = await to_carry(tx, speaker, ask_id)
    if person_id == asked.author_id:
        raise Invalid("to", say("This is who asked. Please choose somebody else."))
    said = own_words(words, asked.words)
    return await _keep(tx, speaker, ask_id, await write(tx, speaker, [person_id], said))


async def to_carry(tx: Tx, speaker: Speaker, ask_id: int) -> Post:
    """Give an ask to somebody who may carry it, or say why they may not."""
    _, post = await open_to(tx, speaker, ask_id)
    if post.author_id == speaker.id:
        raise NotAllowed(say("These are your own words."))
    if not await may_carry(tx, speaker, [post]):
        raise Conflict(say("This is not to be carried."))
    if await rows.carried_by(tx, speaker.id, [ask_id]):
        raise Conflict(say("You have carried this already. Once is enough."))
    return post


async def may_carry(tx: Tx, speaker: Speaker, those: Collection[Post]) -> set[int]:
    """Give which of these words somebody may carry, where they have entered; nothing tells why not.

    Their writer let them be carried, is still there, and neither of the two ended contact.
    """
    marked = await rows.offers(tx, [post.id for post in those])
    free = [
        post
        for post in those
        if (one := marked.get(post.id))
        and (one.kind, one.may_carry, one.settled_at) == ("ask", 1, None)
        and post.author_id != speaker.id
        and post.gone_at is None
    ]
    if not free:
        return set()
    apart = await kept_apart(tx, speaker.id)
    there = {
        place_id: {member.id for member in await people_in(tx, place_id)}
        for place_id in {post.place_id for post in free}
    }
    return {
        post.id
        for post in free
        if post.author_id not in apart and post.author_id in there[post.place_id]
    }


async def open_to(tx: Tx, speaker: Speaker, post_id: int) -> tuple[Offer, Post]:
    """Give an ask or an offer to somebody who may read it."""
    await enter_at(tx, speaker, post_id)
    one, post = (await rows.offers(tx, [post_id])).get(post_id), await posts.post(tx, post_id)
    if one is None or post is None or post.gone_at is not None:
        raise NotFound
    return one, post


async def own(tx: Tx, speaker: Speaker, post_id: int) -> tuple[Offer, Post]:
    """Give somebody's own ask or offer, also where they have left the circle since."""
    one, post = (await rows.offers(tx, [post_id])).get(post_id), await posts.post(tx, post_id)
    if one is None or post is None or post.gone_at is not None:
        raise NotFound
    if post.author_id != speaker.id:
        await enter_at(tx, speaker, post_id)
        raise NotAllowed(say("Only who wrote it can do that."))
    return one, post


async def _keep(tx: Tx, speaker: Speaker, ask_id: int, post: Post) -> Post:
    if not await rows.add_carry(tx, ask_id, speaker.id, post.id):
        raise Conflict(say("You have carried this already. Once is enough."))
    return post


async def _tell(tx: Tx, post: Post) -> None:
    await record(tx, Changed(post.id, post.conversation_id, place_id=post.place_id))
