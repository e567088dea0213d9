"""The index of what was said, and the two ways to ask it: FTS5 on SQLite, tsvector on PostgreSQL.

Either only proposes. What is found is joined with its post and with the relation of who may read it in
the same statement, and then compared with the words as they are now.
"""

from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import Any, NamedTuple

from kith.access.rule import OPEN
from kith.care.search.model import Hit, Term
from kith.infrastructure.database import Tx
from kith.infrastructure.sqlite import SqliteTx
from kith.together.conversations.model import Post

_LATER_ANSWERS = 100
_MANY_PLACES = 60
# So many are looked at: the newest first, as they are mostly enough, and then no more than this
# before somebody is asked whether to look further back.
_FIRST, _CANDIDATES = 60, 5_000
_WITHIN = 3_000  # milliseconds that PostgreSQL may take for a statement
_NEWEST = (
    200,
    2_000,
)  # PostgreSQL's index knows no order: the newest are looked through before it is asked
# $1: who asks. $2: now. $3: before which id. $4: how many. What is open to them, or their own.
# The order is one that no index has: PostgreSQL would go through all posts to find it.
_HIT = f"""
    select p.id, p.place_id, l.kind, p.conversation_id, p.author_id, p.means, p.words,
           exists (select 1 from posts n where n.conversation_id = p.conversation_id and n.id > p.id
                    order by n.id limit 1 offset {_LATER_ANSWERS})
      from found f cross join posts p cross join places l
      left join access a on a.person_id = $1 and {OPEN.format(now="$2")}
     where p.id = f.id and l.id = p.place_id and p.gone_at is null
       and {{there}}
       and (a.person_id is not null or p.author_id = $1)
     order by f.id + 0 desc
     limit $4"""
_FTS5 = """
    select rowid as id from search_index
     where search_index match $5 and rowid < $3
     order by rowid desc"""
_TSVECTOR = """
    select post_id as id from search_words
     where array_to_tsvector(string_to_array(words, ' ')) @@ cast($5 as tsquery) and post_id + 0 < $3
       and {side_by_side}
     order by post_id desc"""


async def index(tx: Tx, post: Post, tokens: Sequence[str]) -> None:
    """Let words be found."""
    await forget(tx, post.id)
    words = " ".join([_of_place(post.place_id), _of_writer(post.author_id), *tokens])
    sql = "insert into search_words (post_id, words) values ($1, $2) on conflict do nothing"
    await tx.run(sql, post.id, words)


async def forget(tx: Tx, post_id: int) -> None:
    """Let words be found no more."""
    await tx.run("delete from search_words where post_id = $1", post_id)


async def posts_after(tx: Tx, after: int, most: int) -> list[int]:
    """Give the next posts by id, whatever became of them."""
    return await tx.many(
        int, "select id from posts where id > $1 order by id limit $2", after, most
    )


async def places_of(tx: Tx, person_id: int) -> list[int]:
    """Give the places that somebody may enter."""
    sql = "select place_id from access where person_id = $1 order by place_id desc limit 1000"
    return await tx.many(int, sql, person_id)


class Look(NamedTuple):
    """Who looks for what, in one place or in all; before which id, and how many are wanted."""

    person_id: int
    now: int
    terms: Sequence[Term]
    place_id: int | None
    before: int
    most: int

    def on(self, before: int, found: int) -> "Look":
        """Give the same, further back, with so many found already."""
        return self._replace(before=before, most=self.most - found)

    @property
    def who(self) -> tuple[int, int, int, int]:
        """Give what every question begins with."""
        return self.person_id, self.now, self.before, self.most

    def hits(self, number: int) -> tuple[str, tuple[int, ...]]:
        """Give the question for hits among what was found; the one place is parameter `number`."""
        if self.place_id is None:
            return _HIT.format(there="true"), ()
        return _HIT.format(there=f"p.place_id = ${number}"), (self.place_id,)


async def hits(
    tx: Tx, person_id: int, terms: Sequence[Term], place_id: int | None, before: int, most: int
) -> tuple[list[Hit], int | None]:
    """Give what somebody may read and has the terms, newest first; and where to look on, if there may be more."""
    places = [place_id] if place_id else await places_of(tx, person_id)
    look = Look(person_id, tx.now, terms, place_id, before, most)
    found, on = list[Hit](), before
    for step in _steps(tx, look, places):
        more, further = await step(look.on(on, len(found)))
        found += more
        if len(found) >= most or further is None:
            return found, further
        on = further
    return found, on


Step = Callable[[Look], Awaitable[tuple[list[Hit], int | None]]]


def _steps(tx: Tx, look: Look, places: Sequence[int]) -> list[Step]:
    """Give what is tried one after the other, each looking at more than the one before."""
    if isinstance(tx, SqliteTx):
        asked = _for_fts5(look.terms, places, look.person_id)
        return [partial(_by_index, tx, _FTS5, (asked,), many) for many in (_FIRST, _CANDIDATES)]
    likes, patterns = _likes([term for term in look.terms if len(term.tokens) > 1], first=6)
    asked = (_for_tsquery(look.terms, places, look.person_id), *patterns)
    index = _TSVECTOR.format(side_by_side=likes)
    return [
        *(partial(_through_newest, tx, many) for many in _NEWEST),
        partial(_by_index, tx, index, asked, _CANDIDATES),
    ]


async def _by_index(
    tx: Tx, index: str, asked: tuple[str, ...], candidates: int, look: Look
) -> tuple[list[Hit], int | None]:
    """Ask an index, and look at so many of what it proposes."""
    hits, place = look.hits(5 + len(asked))
    sql = f"""
        with found as materialized ({index} limit {candidates})
        select t.number, t.lowest, h.*
          from (select count(*) as number, min(id) as lowest from found) t
          left join ({hits}) h on true
         order by h.id desc"""
    if not isinstance(tx, SqliteTx):
        await tx.run(f"set local statement_timeout to {_WITHIN}")
    rows = await tx.many(_counted, sql, *look.who, *asked, *place)
    found = [hit for _, _, hit in rows if hit]
    number, lowest, _ = rows[0]
    if len(found) >= look.most:
        return found, found[-1].id
    return found, lowest if number == candidates else None


async def _through_newest(tx: Tx, newest: int, look: Look) -> tuple[list[Hit], int | None]:
    """Look through the newest words one by one; give from where to look on, unless that was all."""
    likes, patterns = _likes(look.terms, first=5)
    hits, place = look.hits(5 + len(patterns))
    sql = f"""
        with edge as materialized (
            select (select w.post_id from search_words w where w.post_id < $3
                     order by w.post_id desc limit 1 offset {newest - 1}) as id
        ), found as materialized (
            select w.post_id as id
              from search_words w
             where w.post_id < $3 and w.post_id >= (select coalesce(e.id, 0) from edge e)
               and {likes}
        )
        select 0, e.id, h.* from edge e left join ({hits}) h on true order by h.id desc"""
    rows = await tx.many(_counted, sql, *look.who, *patterns, *place)
    found = [hit for _, _, hit in rows if hit]
    return found, found[-1].id if len(found) >= look.most else rows[0][1]


def _likes(terms: Sequence[Term], *, first: int) -> tuple[str, list[str]]:
    """Give the terms as what words are like, letter by letter; `first` is the first parameter's number."""
    likes = [f"' ' || words || ' ' like ${n}" for n in range(first, first + len(terms))]
    patterns = [f"% {' '.join(term.tokens)}{'' if term.begins else ' '}%" for term in terms]
    return " and ".join(likes) or "true", patterns


def _for_fts5(terms: Sequence[Term], places: Sequence[int], person_id: int) -> str:
    """Give the terms as FTS5 asks for them; tokens hold letters and digits only."""
    wanted = [f'"{" ".join(term.tokens)}"{" *" if term.begins else ""}' for term in terms]
    within = [f'"{one}"' for one in _within(places, person_id)]
    return " AND ".join([*([f"({' OR '.join(within)})"] if within else []), *wanted])


def _for_tsquery(terms: Sequence[Term], places: Sequence[int], person_id: int) -> str:
    """Give the terms as PostgreSQL asks for them; whether they stand side by side is seen afterwards."""
    wanted = [
        f"'{token}'{':*' if term.begins and last else ''}"
        for term in terms
        for token, last in zip(term.tokens, [*[False] * (len(term.tokens) - 1), True], strict=True)
    ]
    within = [f"'{one}'" for one in _within(places, person_id)]
    return " & ".join([*([f"({' | '.join(within)})"] if within else []), *wanted])


def _within(places: Sequence[int], person_id: int) -> list[str]:
    """Give where to look, unless that is nearly everywhere: access is asked in any case."""
    if len(places) > _MANY_PLACES:
        return []
    return [*map(_of_place, places), _of_writer(person_id)]


# No token of anybody's words begins like this.
def _of_place(place_id: int) -> str:
    return f"§p{place_id}"


def _of_writer(person_id: int) -> str:
    return f"§w{person_id}"


def _counted(number: int, lowest: int | None, *hit: Any) -> tuple[int, int | None, Hit | None]:  # noqa: ANN401 - columns, or nothing
    return number, lowest, None if hit[0] is None else _hit(*hit)


def _hit(
    id_: int, place: int, kind: str, talk: int, author: int, means: str, words: str, far: int
) -> Hit:
    return Hit(id_, place, kind, talk, author, means, words, bool(far))
