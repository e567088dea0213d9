"""What somebody reads of their letters."""

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from kith.access.enter import may_meet
from kith.access.model import Entry
from kith.access.places import seat
from kith.access.reaching import is_held
from kith.access.recipients import people_in
from kith.foundation.ids import first_id_at, moment_of
from kith.foundation.text import excerpt
from kith.infrastructure.database import Tx
from kith.ties.bonds.rows import blocked_by, known_to
from kith.ties.people.model import Named, Speaker, by_alphabet
from kith.ties.people.rows import named, night_of
from kith.together.conversations import rows as posts
from kith.together.conversations.pages import LAST, Said, one_said, said_by
from kith.together.letters import rows
from kith.together.letters.entering import enter_letter
from kith.together.letters.model import LetterPage, List, Lying, Standing, Written
from kith.together.letters.strangers import could_know

ON_A_PAGE = 30
WORDS_ON_A_PAGE = 100
_FIRST_WORDS = 90


async def can_write_to(tx: Tx, speaker: Speaker) -> list[Named]:
    """Give whom somebody may write to, by alphabet: whom they know and did not end contact with."""
    ended = {one.id for one in await blocked_by(tx, speaker.id)}
    known = [one for one in await known_to(tx, speaker.id) if one.id not in ended]
    return sorted(known, key=by_alphabet)


async def waiting(tx: Tx, speaker: Speaker, most: int = ON_A_PAGE) -> list[Lying]:
    """Give the letters with words that somebody has not seen, longest waiting first."""
    return await _waiting(tx, speaker, await rows.letters_of(tx, speaker.id), most)


async def letters(tx: Tx, speaker: Speaker, *, before: int = LAST) -> List:
    """Give somebody's letters: those not opened yet, then the others by time."""
    found = await rows.letters_of(tx, speaker.id)
    opened = sorted(
        (one for one in found if not one.waiting_id and one.last_id < before),
        key=lambda one: -one.last_id,
    )
    return List(
        waiting=await _waiting(tx, speaker, found, len(found)) if before == LAST else [],
        opened=[await _opened(tx, speaker, one) for one in opened[:ON_A_PAGE]],
        before=opened[ON_A_PAGE - 1].last_id if len(opened) > ON_A_PAGE else None,
    )


async def letter_page(tx: Tx, speaker: Speaker, place_id: int, *, before: int = LAST) -> LetterPage:
    """Give a letter: its last words that have reached somebody, by time."""
    talk_id = await enter_letter(tx, speaker, place_id)
    found = await rows.open_posts(tx, speaker.id, talk_id, before=before, most=WORDS_ON_A_PAGE + 1)
    shown = await posts.posts_by_id(tx, found[:WORDS_ON_A_PAGE])
    members = await people_in(tx, place_id)
    said = await said_by(tx, speaker, shown, members)
    mine = await seat(tx, place_id, speaker.id)
    newest = found[0] if found else 0
    # What reached somebody in the morning is older than what they saw before.
    seen_id = max(newest, first_id_at(tx.now))
    return LetterPage(
        place_id=place_id,
        talk_id=talk_id,
        readers=[Named(one.id, one.name, one.handle) for one in members],
        written=await _written(tx, speaker, said),
        before=shown[0].id if len(found) > len(shown) else None,
        has_news=await _has_news(tx, speaker, place_id, newest, mine.seen_id),
        seen_id=seen_id,
        moment=tx.now,
        could_know=await could_know(tx, speaker, talk_id, members),
    )


async def one_written(tx: Tx, speaker: Speaker, post_id: int) -> tuple[Entry, Written]:
    """Give words of a letter to somebody whom they have reached."""
    entry, said = await one_said(tx, speaker, post_id)
    return entry, (await _written(tx, speaker, [said]))[0]


async def would_wait(tx: Tx, speaker: Speaker, post_id: int) -> bool:
    """Tell whether words have not reached somebody, or would not have, had they not been taken back."""
    if await is_held(tx, post_id, speaker.id):
        return True
    night = await night_of(tx, speaker.id)
    morning = None if night.letters else night.until(moment_of(post_id))
    return morning is not None and morning > tx.now


async def names_of_letters(tx: Tx, person_id: int, places: Iterable[int]) -> dict[int, list[Named]]:
    """Give who else reads each of the letters among somebody's places."""
    mine = {one.place_id for one in await rows.letters_of(tx, person_id)}
    return {
        place_id: [one for one in await people_in(tx, place_id) if one.id != person_id]
        for place_id in mine & {*places}
    }


async def _has_news(tx: Tx, speaker: Speaker, place_id: int, newest: int, seen_id: int) -> bool:
    if newest > seen_id:
        return True
    found = await rows.letters_of(tx, speaker.id, place_id=place_id)
    return any(one.waiting_id for one in found)


async def _waiting(tx: Tx, speaker: Speaker, found: Sequence[Standing], most: int) -> list[Lying]:
    unseen = sorted((one.waiting_id, one.place_id) for one in found if one.waiting_id)
    return [await _lying(tx, speaker, *one) for one in unseen[:most]]


async def _opened(tx: Tx, speaker: Speaker, one: Standing) -> Lying:
    opening = await posts.post(tx, one.talk_id)
    words = excerpt(opening.words, _FIRST_WORDS) if opening else ""
    return await _lying(tx, speaker, one.last_id, one.place_id, words)


async def _lying(tx: Tx, speaker: Speaker, post_id: int, place_id: int, words: str = "") -> Lying:
    post = await posts.post(tx, post_id)
    author_id = post.author_id if post else speaker.id
    members = {one.id: Named(one.id, one.name, one.handle) for one in await people_in(tx, place_id)}
    names = members if author_id in members else await named(tx, [author_id])
    reached = (await rows.mornings_of(tx, [post_id])).get(post_id, {}).get(speaker.id, 0)
    return Lying(
        place_id=place_id,
        others=[one for one in members.values() if one.id != speaker.id],
        by=names[author_id],
        came_at=max(moment_of(post_id), reached),
        words=words,
    )


async def _written(tx: Tx, speaker: Speaker, said: Sequence[Said]) -> list[Written]:
    mornings = await rows.mornings_of(tx, [one.post.id for one in said])
    names = await named(tx, [who for each in mornings.values() for who in each])
    pages = {
        one: await may_meet(tx, speaker, one) for one in {each.post.author_id for each in said}
    }
    return [
        Written(
            one if pages[one.post.author_id] else _without_page(one),
            [
                (names[who], at)
                for who, at in mornings.get(one.post.id, {}).items()
                if one.post.author_id == speaker.id and at > tx.now
            ],
            mornings.get(one.post.id, {}).get(speaker.id, 0),
        )
        for one in said
    ]


def _without_page(one: Said) -> Said:
    """Let a name lead nowhere: a letter opens nobody's page to somebody who does not know them."""
    return replace(one, author=replace(one.author, handle=""))
