"""Asking two people, answering alone, and what happens when both said yes."""

from kith.access.enter import meet
from kith.foundation.errors import Conflict, Invalid, NotAllowed, NotFound
from kith.foundation.languages import say
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import record
from kith.infrastructure.signatures.stating import state
from kith.ties.bonds.facts import Bonded
from kith.ties.bonds.rows import add_bond, blocked_by, known_to
from kith.ties.bonds.story import add_line
from kith.ties.people.model import Named, Speaker
from kith.together.introductions import rows
from kith.together.introductions.model import (
    LASTS,
    MOST_OPEN,
    Introduction,
    Side,
    Told,
    tidied,
)  # fmt: skip
from kith.together.introductions.pages import one_offer
from kith.together.introductions.speaking import forget, speak_for
from kith.together.introductions.vouches.rows import in_introduction
from kith.together.letters.opening import First, open_between

_BOTH = 2


async def introduce(
    tx: Tx, speaker: Speaker, handle: str, other: str, told: tuple[Told, Told]
) -> Introduction:
    """Ask two people whom one knows whether they want to know each other; told: to each, of the other."""
    two = await _two(tx, speaker, handle, other)
    told_one = tidied(told[0], two[1].name, 1)
    told_other = tidied(told[1], two[0].name, 2)
    await _leave_room(tx, speaker, two)
    made = Introduction(tx.new_id(), speaker.id, speaker.means, tx.now + LASTS, None, None, None)
    sides = [
        Side(one.id, of.id, each.words, each.described, each.named)
        for one, of, each in ((*two, told_one), (*reversed(two), told_other))
    ]
    await rows.add(tx, made, sides)
    for side, each in zip(sides, (told_one, told_other), strict=True):
        if each.vouch:
            await speak_for(
                tx, speaker, about=side.other_id, to=side.person_id, kind=each.vouch,
                introduction_id=made.id,
            )  # fmt: skip
    return made


async def take_back(tx: Tx, speaker: Speaker, introduction_id: int) -> None:
    """Ask the two no longer, and let go of what one told them."""
    found = await rows.introduction(tx, introduction_id)
    if found is None or found.by_id != speaker.id or found.state(tx.now) != "open":
        raise NotFound
    await forget(tx, await in_introduction(tx, introduction_id))
    await rows.take_back(tx, introduction_id)


async def say_yes(tx: Tx, speaker: Speaker, introduction_id: int) -> int | None:
    """Say yes; give the letter if the other has said so too."""
    if letter := await rows.letter_of(tx, introduction_id, speaker.id):
        return letter
    side = await _asked(tx, speaker, introduction_id)
    found = await rows.introduction(tx, introduction_id)
    if found is None:
        raise NotFound
    await rows.put_answer(tx, introduction_id, speaker.id, "yes")
    how = await rows.standing(tx, found, side)
    if how.yeses < _BOTH or how.apart or how.bonds:
        return None
    await _come_to_pass(tx, found)
    return await rows.letter_of(tx, introduction_id, speaker.id)


async def say_not_now(tx: Tx, speaker: Speaker, introduction_id: int) -> None:
    """Take it off one's Today. Nobody is told, and it can become a yes while one is asked."""
    if await rows.letter_of(tx, introduction_id, speaker.id):
        raise Conflict(say("You both said yes. It goes on as a letter."))
    await _asked(tx, speaker, introduction_id, knowing=True)
    await rows.put_answer(tx, introduction_id, speaker.id, "not now")


async def _asked(tx: Tx, speaker: Speaker, introduction_id: int, *, knowing: bool = False) -> Side:
    offer = await one_offer(tx, speaker, introduction_id)
    if offer.is_over:
        raise NotFound
    if offer.knows and offer.named and not knowing:
        raise Conflict(say("You and {name} know each other already.", name=offer.named.name))
    return next(one for one in await rows.sides(tx, introduction_id) if one.person_id == speaker.id)


async def _two(tx: Tx, speaker: Speaker, handle: str, other: str) -> tuple[Named, Named]:
    first = await meet(tx, speaker, handle)
    known = {one.handle: one for one in await known_to(tx, speaker.id)}
    if first.id == speaker.id or first.handle not in known:
        raise NotAllowed(say("You can introduce people whom you know."))
    if other not in known or other == handle:
        raise Invalid("to", say("Please choose somebody whom you know."))
    two = known[first.handle], known[other]
    ended = {one.id for one in await blocked_by(tx, speaker.id)}
    for one in two:
        if one.id in ended:
            told = say("You ended contact with {name}. Allow it again first.", name=one.name)
            raise NotAllowed(told)
    return two


async def _leave_room(tx: Tx, speaker: Speaker, two: tuple[Named, Named]) -> None:
    lately = await rows.asked_lately(tx, speaker.id)
    if (min(two[0].id, two[1].id), max(two[0].id, two[1].id)) in lately:
        raise Conflict(say("You asked these two not long ago. Wait till that is over."))
    if sum(lately.values()) >= MOST_OPEN:
        raise Conflict(say("You have asked for five pairs. Wait till one of them is over."))


async def _come_to_pass(tx: Tx, found: Introduction) -> None:
    """Let the two know each other, and open a letter between them, in which the introducer never sits."""
    one, other = await rows.sides(tx, found.id)
    first_words = [First(found.by_id, side.words, found.means) for side in (one, other)]
    two = (one.person_id, other.person_id)
    conversation_id = await open_between(tx, two, first_words)
    if await add_bond(tx, *two):
        await record(tx, Bonded(*two))
    await add_line(tx, *two, "introduced", found.by_id)
    for by, about in (two, two[::-1]):
        await state(tx, "introduction", by, about, through=str(found.by_id))
    await rows.came_to_pass(tx, found.id, conversation_id, found.by_id)
