"""What somebody reads when they enter a circle or a conversation."""

from collections.abc import Iterable, Sequence

import msgspec

from kith.access.enter import Inside, enter_at, enter_circle, inside
from kith.access.model import Entry, Member
from kith.access.places import seat
from kith.access.recipients import people_in
from kith.foundation.clock import DAY
from kith.foundation.errors import NotFound
from kith.foundation.ids import first_id_at, moment_of
from kith.infrastructure.database import Tx
from kith.ties.bonds.rows import kept_apart
from kith.ties.circles.rows import removals
from kith.ties.people.model import Named, Speaker
from kith.ties.people.rows import named
from kith.together.conversations import rows
from kith.together.conversations.model import Earlier, Post, Voice
from kith.together.media.actions import media_of
from kith.together.media.model import Media
from kith.together.media.rows import by_ear

ON_A_PAGE = 50
ANSWERS = 100
REMEMBER_REMOVALS = 14 * DAY
LAST = (1 << 63) - 1


class Said(msgspec.Struct, frozen=True):
    """A post as one reader sees it; `heard_by` is for its writer only."""

    post: Post
    author: Named
    answers_to: Named | None = None
    heard_by: Sequence[Named] = ()
    i_heard: bool = False
    media: Sequence[Media] = ()


class Opening(msgspec.Struct, frozen=True):
    """A conversation as it stands in the list of its circle.

    news: its last answer, if that came since the reader was there and is not their own.
    """

    said: Said
    answered_by: list[Named]
    news: Said | None = None


class CirclePage(msgspec.Struct, frozen=True):
    """A circle as one of its people sees it; `ears`: who of the others listens to pictures."""

    inside: Inside
    members: list[Member]
    openings: list[Opening]
    before: int | None
    removed: list[Named]
    has_news: bool
    seen_id: int
    moment: int
    ears: Sequence[str] = ()


class ConversationPage(msgspec.Struct, frozen=True):
    """A conversation as one of its readers sees it."""

    inside: Inside
    readers: list[Member]
    opening: Said
    answers: list[Said]
    before: int | None
    moment: int
    ears: Sequence[str] = ()


async def circle_page(
    tx: Tx, speaker: Speaker, circle_id: int, *, before: int = LAST
) -> CirclePage:
    """Give a circle, conversations that somebody new spoke in first."""
    where = await enter_circle(tx, speaker, circle_id)
    members = await people_in(tx, circle_id)
    found = await rows.conversations_in(
        tx, circle_id, since=where.entry.since, before=before, most=ON_A_PAGE + 1
    )
    more = len(found) > ON_A_PAGE
    found = found[:ON_A_PAGE]
    gone = await removals(
        tx, circle_id, max(first_id_at(tx.now - REMEMBER_REMOVALS), where.entry.since)
    )
    removed = await named(tx, [departure.person_id for departure in gone])
    mine = await seat(tx, circle_id, speaker.id)
    openings = await openings_of(
        tx, speaker, [post for _, post in found], members, seen_id=mine.seen_id
    )
    newest = max([0, *(stirred for stirred, _ in found[:1]), *map(_news_id, openings)])
    return CirclePage(
        inside=where,
        members=members,
        openings=openings,
        before=found[-1][0] if more else None,
        removed=[who for who in removed.values() if who.id not in {one.id for one in members}],
        has_news=newest > mine.seen_id,
        # The ids of another process may be a little ahead of this one's clock.
        seen_id=max(first_id_at(tx.now + 1), newest),
        moment=tx.now,
        ears=await by_ear(tx, circle_id, speaker.id),
    )


async def conversation_page(
    tx: Tx, speaker: Speaker, conversation_id: int, *, before: int = LAST
) -> ConversationPage:
    """Give a conversation: its opening words and the last answers, by time."""
    where = await inside(tx, await enter_at(tx, speaker, conversation_id))
    opening = await rows.post(tx, conversation_id)
    if opening is None or not opening.opens:
        raise NotFound
    answers = await rows.posts_before(tx, conversation_id, before=before, most=ANSWERS + 1)
    answers = [post for post in answers if not post.opens]
    more = len(answers) > ANSWERS
    answers = answers[-ANSWERS:]
    members = await people_in(tx, where.circle.id)
    said = await said_by(tx, speaker, [opening, *answers], members)
    return ConversationPage(
        inside=where,
        readers=[member for member in members if member.since <= conversation_id],
        opening=said[0],
        answers=said[1:],
        before=answers[0].id if more else None,
        moment=tx.now,
        ears=await by_ear(tx, where.circle.id, speaker.id),
    )


async def one_said(tx: Tx, speaker: Speaker, post_id: int) -> tuple[Entry, Said]:
    """Give a single post to somebody to whom its conversation is open."""
    entry = await enter_at(tx, speaker, post_id)
    post = await rows.post(tx, post_id)
    if post is None:
        raise NotFound
    return entry, (await said_by(tx, speaker, [post]))[0]


async def one_opening(tx: Tx, speaker: Speaker, conversation_id: int) -> tuple[Entry, Opening]:
    """Give a conversation, as it stands in the list of its circle, to somebody who may read it."""
    entry = await enter_at(tx, speaker, conversation_id)
    post = await rows.post(tx, conversation_id)
    if post is None or not post.opens:
        raise NotFound
    return entry, (await openings_of(tx, speaker, [post], seen_id=0))[0]


async def before_it_changed(tx: Tx, speaker: Speaker, post_id: int) -> tuple[Said, list[Earlier]]:
    """Give a post and all it said before, newest first."""
    _, said = await one_said(tx, speaker, post_id)
    return said, await rows.earlier_words(tx, post_id)


async def own_words(tx: Tx, speaker: Speaker, *, before: int = LAST) -> list[Post]:
    """Give what somebody said themselves, newest first, also in circles they have left."""
    return await rows.own_words(tx, speaker.id, before=before)


async def own(tx: Tx, speaker: Speaker, post_id: int) -> Post:
    """Give one's own post, wherever it stands."""
    post = await rows.post(tx, post_id)
    if post is None or post.author_id != speaker.id or post.gone_at is not None:
        raise NotFound
    return post


async def openings_of(
    tx: Tx,
    speaker: Speaker,
    posts: list[Post],
    known: Sequence[Member] = (),
    *,
    seen_id: int = LAST,
) -> list[Opening]:
    """Give conversations as they stand in a list, each with who answered, by time."""
    voices = await rows.voices_in(tx, [post.id for post in posts])
    news = await rows.posts_by_id(tx, _news_ids(speaker, voices, seen_id))
    spoke = [voice.person_id for heard in voices.values() for voice in heard]
    names = await _names(tx, known, spoke)
    said = await said_by(tx, speaker, [*posts, *news], list(names.values()))
    newest = {one.post.conversation_id: one for one in said[len(posts) :]}
    return [
        Opening(
            one,
            [names[voice.person_id] for voice in _answering(one.post, voices)],
            newest.get(one.post.id),
        )
        for one in said[: len(posts)]
    ]


async def said_by(
    tx: Tx, speaker: Speaker, posts: list[Post], known: Sequence[Named] = ()
) -> list[Said]:
    """Give posts as this reader sees them."""
    ids = [post.id for post in posts]
    apart = await kept_apart(tx, speaker.id)
    mine = [post.id for post in posts if post.author_id == speaker.id]
    who_heard = await rows.who_heard(tx, mine)
    i_heard = await rows.heard_by_me(tx, speaker.id, ids)
    authors = await _authors(tx, posts)
    names = await _names(tx, known, authors.values())
    media = await media_of(tx, ids)
    return [
        Said(
            post=post,
            author=names[post.author_id],
            answers_to=_pointed_at(post, authors, names, speaker.id, apart),
            heard_by=[
                one
                for one, heard_at in who_heard.get(post.id, ())
                if heard_at <= apart.get(one.id, heard_at)
            ],
            i_heard=post.id in i_heard,
            media=media.get(post.id, ()),
        )
        for post in posts
    ]


def _news_ids(speaker: Speaker, voices: dict[int, list[Voice]], seen_id: int) -> list[int]:
    newest = [max(heard, key=lambda voice: voice.last_id) for heard in voices.values() if heard]
    return [
        voice.last_id
        for voice in newest
        if max(seen_id, voice.conversation_id) < voice.last_id and voice.person_id != speaker.id
    ]


def _news_id(opening: Opening) -> int:
    return opening.news.post.id if opening.news else 0


def _answering(opening: Post, voices: dict[int, list[Voice]]) -> list[Voice]:
    """Give who answered, by time; who opened it counts only where nobody else did."""
    spoke = [voice for voice in reversed(voices[opening.id]) if voice.last_id != opening.id]
    return [voice for voice in spoke if voice.person_id != opening.author_id] or spoke


def _pointed_at(
    post: Post, authors: dict[int, int], names: dict[int, Named], reader: int, apart: dict[int, int]
) -> Named | None:
    """Give whom an answer points at.

    Since one of two ended contact, neither is pointed at by the other; who wrote it sees their own
    words as they wrote them, and what was there before stays, so that nothing tells of the end.
    """
    target = authors.get(post.answers_id) if post.answers_id else None
    if target is None:
        return None
    if target == reader and moment_of(post.id) > apart.get(post.author_id, LAST):
        return None
    return names[target]


async def _authors(tx: Tx, posts: list[Post]) -> dict[int, int]:
    authors = {post.id: post.author_id for post in posts}
    for answered in {post.answers_id for post in posts if post.answers_id} - authors.keys():
        if target := await rows.post(tx, answered):
            authors[target.id] = target.author_id
    return authors


async def _names(tx: Tx, known: Sequence[Named], ids: Iterable[int]) -> dict[int, Named]:
    names = {one.id: Named(one.id, one.name, one.handle) for one in known}
    return names | await named(tx, [person_id for person_id in ids if person_id not in names])
