"""Questions about posts. Who may ask them is decided by `access` before."""

from collections.abc import Sequence

from kith.infrastructure.database import Tx, marks
from kith.ties.people.model import Named
from kith.together.conversations.model import Earlier, Post, Voice

_POST = """
    p.id, p.place_id, p.conversation_id, p.answers_id, p.author_id, p.means, p.words,
    p.changed_at, p.wrong_at, p.gone_at, p.gone_by, p.sealed"""


async def add_post(tx: Tx, post: Post) -> None:
    """Keep words; opening words stir their own conversation."""
    await tx.run(
        """
        insert into posts
            (id, place_id, conversation_id, answers_id, author_id, means, words, stirred_id, sealed)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)""",
        post.id, post.place_id, post.conversation_id, post.answers_id, post.author_id, post.means,
        post.words, post.id if post.opens else None, post.sealed,
    )  # fmt: skip


async def add_voice(tx: Tx, post: Post) -> None:
    """Keep that the writer spoke in the conversation; somebody new to it brings it to the front."""
    known = await tx.run(
        "update voices set last_id = $3 where conversation_id = $1 and person_id = $2",
        post.conversation_id, post.author_id, post.id,
    )  # fmt: skip
    if known:
        return
    await tx.run(
        "insert into voices (conversation_id, person_id, place_id, last_id) values ($1, $2, $3, $4)",
        post.conversation_id, post.author_id, post.place_id, post.id,
    )  # fmt: skip
    if not post.opens:
        await tx.run(
            "update posts set stirred_id = $2 where id = $1", post.conversation_id, post.id
        )


async def post(tx: Tx, post_id: int) -> Post | None:
    """Give a post by id."""
    return await tx.one(Post, f"select {_POST} from posts p where p.id = $1", post_id)


async def posts_by_id(tx: Tx, ids: Sequence[int]) -> list[Post]:
    """Give posts by their ids, by time."""
    if not ids:
        return []
    sql = f"select {_POST} from posts p where p.id in ({marks(len(ids))}) order by p.id"
    return await tx.many(Post, sql, *ids)


async def conversations_in(
    tx: Tx, place_id: int, *, since: int, before: int, most: int
) -> list[tuple[int, Post]]:
    """Give the openings of a place, last stirred first, each with the id that stirred it."""
    sql = f"""
        select p.stirred_id, {_POST}
          from posts p
         where p.place_id = $1 and p.stirred_id < $3 and p.id >= $2
         order by p.stirred_id desc
         limit $4"""
    return await tx.many(_stirred, sql, place_id, since, before, most)


def _stirred(stirred_id: int, *columns: object) -> tuple[int, Post]:
    return stirred_id, Post(*columns)  # type: ignore[arg-type]


async def posts_before(tx: Tx, conversation_id: int, *, before: int, most: int) -> list[Post]:
    """Give the last posts of a conversation before an id, by time."""
    sql = f"""
        select {_POST} from posts p
         where p.conversation_id = $1 and p.id < $2
         order by p.id desc
         limit $3"""
    return (await tx.many(Post, sql, conversation_id, before, most))[::-1]


async def voices_in(tx: Tx, conversations: Sequence[int]) -> dict[int, list[Voice]]:
    """Give who spoke in each conversation, last first."""
    heard: dict[int, list[Voice]] = {conversation: [] for conversation in conversations}
    if conversations:
        sql = f"""
            select conversation_id, person_id, last_id from voices
             where conversation_id in ({marks(len(conversations))})
             order by conversation_id, last_id desc"""
        for voice in await tx.many(Voice, sql, *conversations):
            heard[voice.conversation_id].append(voice)
    return heard


async def spoke_since(tx: Tx, person_id: int) -> dict[int, list[Named]]:
    """Give who spoke in the open conversations of somebody's circles after what they saw, by place.

    Each member is asked for once, so that one who says much hides nobody who says little.
    """
    spoke: dict[int, list[Named]] = {}
    # "exists" would leave it to the planner to go through all voices.
    sql = """
        select s.place_id, p.id, p.name, p.handle
          from access mine
          join seats s on s.place_id = mine.place_id and s.person_id = mine.person_id
          join places l on l.id = mine.place_id and l.kind = 'circle'
          join access a on a.place_id = mine.place_id
          join people p on p.id = a.person_id
         where mine.person_id = $1
           and (select 1 from voices v
                 where v.place_id = s.place_id and v.person_id = a.person_id
                   and v.last_id > s.seen_id and v.conversation_id >= mine.since
                 limit 1) is not null"""
    for place_id, person in await tx.many(_speaking, sql, person_id):
        spoke.setdefault(place_id, []).append(person)
    return spoke


def _speaking(place_id: int, person_id: int, name: str, handle: str) -> tuple[int, Named]:
    return place_id, Named(person_id, name, handle)


async def change_words(tx: Tx, post: Post, words: str, *, by: str) -> None:
    """Keep new words, and what stood there before; nobody finds them by what they said.

    by: the means by which they were changed. What a program had a hand in says so from then on.
    """
    if by == "program":
        await tx.run("update posts set means = $2 where id = $1", post.id, by)
    await tx.run("delete from search_words where post_id = $1", post.id)
    await tx.run(
        """
        insert into earlier_words (post_id, until_at, words) values ($1, $2, $3)
        on conflict do nothing""",
        post.id, tx.now, post.words,
    )  # fmt: skip
    await tx.run(
        "update posts set words = $2, changed_at = $3 where id = $1", post.id, words, tx.now
    )


async def earlier_words(tx: Tx, post_id: int) -> list[Earlier]:
    """Give what a post said before, newest first."""
    sql = "select until_at, words from earlier_words where post_id = $1 order by until_at desc limit 200"
    return await tx.many(Earlier, sql, post_id)


async def mark_wrong(tx: Tx, post_id: int) -> None:
    """Keep that the writer no longer stands by it."""
    await tx.run(
        "update posts set wrong_at = $2 where id = $1 and wrong_at is null", post_id, tx.now
    )


async def leave_gap(tx: Tx, post_id: int) -> None:
    """Leave of a post nothing but when it was deleted."""
    await tx.run("delete from earlier_words where post_id = $1", post_id)
    await tx.run("delete from heard where post_id = $1", post_id)
    await tx.run("delete from search_words where post_id = $1", post_id)
    await tx.run(
        "update posts set words = '', changed_at = null, wrong_at = null, gone_at = $2 where id = $1",
        post_id, tx.now,
    )  # fmt: skip


async def forget_post(tx: Tx, post: Post) -> None:
    """Leave nothing of a post."""
    await tx.run("update posts set answers_id = null where answers_id = $1", post.id)
    if post.opens:
        await tx.run("delete from voices where conversation_id = $1", post.id)
    await tx.run("delete from posts where id = $1", post.id)


async def recall_voice(tx: Tx, post: Post) -> None:
    """Set right who spoke last and what stirred the conversation, after a post of it went."""
    await tx.run(
        "delete from voices where conversation_id = $1 and person_id = $2",
        post.conversation_id, post.author_id,
    )  # fmt: skip
    await tx.run(
        """
        insert into voices (conversation_id, person_id, place_id, last_id)
        select conversation_id, author_id, place_id, max(id)
          from posts
         where conversation_id = $1 and author_id = $2 and gone_at is null
         group by conversation_id, author_id, place_id""",
        post.conversation_id, post.author_id,
    )  # fmt: skip
    await tx.run(
        """
        update posts
           set stirred_id = (select max(first) from (
                   select min(id) as first from posts where conversation_id = $1 group by author_id
               ) as firsts)
         where id = $1""",
        post.conversation_id,
    )


async def has_answers(tx: Tx, conversation_id: int) -> bool:
    """Tell whether anybody answered in a conversation."""
    sql = "select 1 from posts where conversation_id = $1 and id > $1 limit 1"
    return await tx.one(int, sql, conversation_id) is not None


async def add_heard(tx: Tx, post_id: int, person_id: int) -> int:
    """Keep that somebody heard a post, and give whether that is new (1 or 0)."""
    sql = "insert into heard (post_id, person_id, heard_at) values ($1, $2, $3) on conflict do nothing"
    return await tx.run(sql, post_id, person_id, tx.now)


async def take_heard_back(tx: Tx, post_id: int, person_id: int) -> int:
    """Forget that somebody heard a post."""
    return await tx.run(
        "delete from heard where post_id = $1 and person_id = $2", post_id, person_id
    )


async def heard_by_me(tx: Tx, person_id: int, posts: Sequence[int]) -> set[int]:
    """Give which of these posts somebody said they heard."""
    if not posts:
        return set()
    sql = f"select post_id from heard where person_id = $1 and post_id in ({marks(len(posts), first=2)})"
    return set(await tx.many(int, sql, person_id, *posts))


async def who_heard(tx: Tx, posts: Sequence[int]) -> dict[int, list[tuple[Named, int]]]:
    """Give who heard each post and when, by time; for the eyes of its writer."""
    heard: dict[int, list[tuple[Named, int]]] = {}
    if posts:
        sql = f"""
            select h.post_id, p.id, p.name, p.handle, h.heard_at
              from heard h
              join people p on p.id = h.person_id
             where h.post_id in ({marks(len(posts))})
             order by h.post_id, h.heard_at, p.id"""
        for post_id, person, heard_at in await tx.many(_hearer, sql, *posts):
            heard.setdefault(post_id, []).append((person, heard_at))
    return heard


def _hearer(
    post_id: int, person_id: int, name: str, handle: str, heard_at: int
) -> tuple[int, Named, int]:
    return post_id, Named(person_id, name, handle), heard_at


async def own_words(tx: Tx, author_id: int, *, before: int, most: int = 200) -> list[Post]:
    """Give what somebody said themselves, newest first, wherever it stands."""
    sql = f"""
        select {_POST} from posts p
         where p.author_id = $1 and p.id < $2 and p.gone_at is null
         order by p.id desc
         limit $3"""
    return await tx.many(Post, sql, author_id, before, most)
