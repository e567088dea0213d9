"""What pictures and voices belong to. Whoever calls these has entered the place before.

What others lean on: `attach` and `forget_of` for words that are said; `keep_for`, `kept_by`,
`attach_kept` and `let_go` for words that wait; `media_of` to show them.
"""

from collections.abc import Sequence

from kith.access.enter import enter_at
from kith.foundation import text
from kith.foundation.errors import Invalid, NotFound
from kith.foundation.languages import say
from kith.infrastructure.database import Tx
from kith.infrastructure.queue import later
from kith.ties.people.model import Speaker
from kith.together.media import rows
from kith.together.media.model import MOST_PICTURES, WORDS, Media
from kith.together.media.refusing import refused

REMOVE = "remove media"


async def attach(tx: Tx, speaker: Speaker, media_ids: Sequence[int], post_id: int) -> None:
    """Let one's own pictures, or voice, belong to words that are being said."""
    for nth, one in enumerate(await own_free(tx, speaker, media_ids)):
        await rows.belong(tx, one.id, post_id=post_id, kept_for=None, nth=nth)


async def keep_for(tx: Tx, speaker: Speaker, media_ids: Sequence[int], for_id: int) -> None:
    """Let one's own pictures, or voice, wait with words that nobody may read yet."""
    for nth, one in enumerate(await own_free(tx, speaker, media_ids)):
        await rows.belong(tx, one.id, post_id=None, kept_for=for_id, nth=nth)


async def attach_kept(tx: Tx, for_id: int, person_id: int, post_id: int) -> None:
    """Let what waited with somebody's words belong to them, now that they can be read."""
    for one in await rows.kept_for(tx, for_id, person_id):
        if not await is_unwanted(tx, one):
            await rows.belong(tx, one.id, post_id=post_id, kept_for=None, nth=one.nth)


async def let_go(tx: Tx, for_id: int, person_id: int) -> None:
    """Let nothing of somebody's wait for this; what is not used again is gone within a day."""
    await rows.let_go(tx, for_id, person_id)


async def let_all_go(tx: Tx, for_id: int) -> None:
    """Let nothing wait for this, as it will never be; it is gone within a day."""
    await rows.let_all_go(tx, for_id)


async def kept_by(tx: Tx, for_id: int, person_id: int) -> list[Media]:
    """Give what waits with somebody's words, for their own eyes."""
    return await rows.kept_for(tx, for_id, person_id)


async def media_of(tx: Tx, post_ids: Sequence[int]) -> dict[int, list[Media]]:
    """Give what belongs to each of some posts, to somebody who may read them."""
    found: dict[int, list[Media]] = {}
    for one in await rows.of_posts(tx, post_ids):
        if one.state == "ready" and one.post_id is not None:
            found.setdefault(one.post_id, []).append(one)
    return found


async def forget_of(tx: Tx, post_id: int) -> None:
    """Leave nothing of what belongs to words that are taken away."""
    await remove(tx, await rows.of_posts(tx, [post_id]))


async def put_aside(tx: Tx, post_id: int) -> None:
    """Let nobody see what belongs to these words, while the guides decide."""
    await rows.put_aside(tx, post_id, aside=True)


async def put_back(tx: Tx, post_id: int) -> None:
    """Let those who may read these words see again what belongs to them."""
    await rows.put_aside(tx, post_id, aside=False)


async def refuse_for_good(tx: Tx, post_id: int) -> None:
    """Forget what belongs to these words, and refuse the same files from now on."""
    for one in await rows.of_posts(tx, [post_id]):
        await rows.refuse_from_now_on(tx, await rows.sums_of(tx, one.id))
    await forget_of(tx, post_id)


async def sums_of(tx: Tx, media_id: int) -> list[bytes]:
    """Give the sums of the file that was brought, and of all that is kept of it."""
    return await rows.sums_of(tx, media_id)


async def remove(tx: Tx, found: Sequence[Media]) -> None:
    """Forget some, and have their files removed right after; their room is free again tomorrow."""
    await rows.forget(tx, [one.id for one in found])
    for one in found:
        await later(tx, REMOVE, one.token)


async def own_free(tx: Tx, speaker: Speaker, media_ids: Sequence[int]) -> list[Media]:
    """Give one's own pictures or voice that belong to no words yet, or say why they can't go together."""
    found = await rows.by_ids(tx, list(dict.fromkeys(media_ids)))
    if len(found) < len({*media_ids}) or not all(
        one.owner_id == speaker.id and one.is_free for one in found
    ):
        raise Invalid("media", say("A picture or voice is not here any more. Please add it again."))
    voices = [one for one in found if one.kind == "voice"]
    if len(found) > MOST_PICTURES or (voices and len(found) > 1):
        many = say("Up to four pictures fit here, or one voice.")
        raise Invalid("media", many)
    for one in found:
        if await is_unwanted(tx, one):
            raise refused(one.kind, "unwanted")
    return found


async def is_unwanted(tx: Tx, one: Media) -> bool:
    """Tell whether this very file was refused for good after it had come in."""
    sums = await rows.sums_of(tx, one.id)
    return bool(sums) and await rows.are_unwanted(tx, sums)


async def own(tx: Tx, speaker: Speaker, media_id: int) -> Media:
    """Give one's own, unless nothing of it is kept or the guides look after it."""
    found = await rows.by_id(tx, media_id)
    if found is None or found.owner_id != speaker.id or found.state in {"aside", "refused"}:
        raise NotFound
    return found


async def describe(tx: Tx, speaker: Speaker, media_id: int, words: str) -> None:
    """Say in a sentence what is on one's own picture, or said in one's own voice."""
    one = await own(tx, speaker, media_id)
    if one.state == "ready" and one.post_id is None:
        said = text.line(f"about-{media_id}", words, most=WORDS, least=0)
        await rows.say_what(tx, media_id, said)


async def drop(tx: Tx, speaker: Speaker, media_id: int) -> None:
    """Throw away what one was about to send."""
    one = await own(tx, speaker, media_id)
    if one.post_id is None and one.kept_for is None:
        await remove(tx, [one])


async def open_media(tx: Tx, speaker: Speaker, token: str) -> Media:
    """Give a picture or voice to its owner, or to somebody who may read the words it belongs to."""
    one = await rows.by_token(tx, token)
    # Asked also about nothing, so that the time taken does not tell what is here.
    is_mine = one is not None and one.owner_id == speaker.id
    if not is_mine:
        await enter_at(tx, speaker, (one.post_id if one else None) or 0)
    if one is None or one.state != "ready":
        raise NotFound
    return one


async def forget_unsaid(tx: Tx) -> None:
    """Forget what was brought more than a day ago and never said; its place is free again."""
    await remove(tx, await rows.unsaid(tx))
