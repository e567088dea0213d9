"""Writes what was said as rows, the same ones that the actions keep, a hundred times faster."""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import apsw

from kith.bench.talk import LONG_TALK, Uttered, dice
from kith.care.sweeping import KEEP_FACTS
from kith.foundation.clock import DAY
from kith.foundation.ids import Ids, first_id_at, moment_of
from kith.house import SUBSCRIBERS
from kith.infrastructure.database import Value
from kith.infrastructure.facts import Fact, record
from kith.infrastructure.sqlite import SqliteTx, connect, execute, finish
from kith.together.conversations.facts import Answered, Opened

_POST = """
    insert into posts
        (id, place_id, conversation_id, answers_id, author_id, means, words, stirred_id)
    values (?, ?, ?, ?, ?, 'hand', ?, ?)"""
_VOICE = "insert into voices (conversation_id, person_id, place_id, last_id) values (?, ?, ?, ?)"
_HEARD = "insert into heard (post_id, person_id, heard_at) values (?, ?, ?)"


class Clock:
    """A clock that shows what it is told."""

    def __init__(self, moment: int) -> None:
        """Begin at a moment."""
        self.moment = moment

    def __call__(self) -> int:
        """Give what it shows."""
        return self.moment


class Talk:
    """A conversation as far as it has come."""

    __slots__ = ("circle_id", "posts", "stirred", "voices")

    def __init__(self, circle_id: int) -> None:
        """Begin with nothing said."""
        self.circle_id = circle_id
        self.posts: list[int] = []
        self.stirred = 0
        self.voices: dict[int, int] = {}

    def add(self, post_id: int, author_id: int) -> None:
        """Add words; somebody new to it stirs it."""
        if author_id not in self.voices:
            self.stirred = post_id
        self.posts.append(post_id)
        self.voices[author_id] = post_id


class Kept:
    """What has been kept so far, of people and circles that are there already."""

    def __init__(self, people: list[int], circles: list[int], *, node: int = 1) -> None:
        """Begin with nothing said; the ids will be those of a node."""
        self._people, self._circles = people, circles
        self._clock = Clock(0)
        self.new_id = Ids(node, self._clock).next
        self.talks: dict[int, Talk] = {}
        self.last: deque[tuple[int, int, int]] = deque(maxlen=KEEP_FACTS)

    def row(self, said: Uttered) -> tuple[Value, ...]:
        """Give the row of a post."""
        self._clock.moment = said.at
        post_id, author_id = self.new_id(), self._people[said.author]
        talk = self.talks.get(said.talk)
        if talk is None:
            talk = self.talks[said.talk] = Talk(self._circles[said.circle])
        talk.add(post_id, author_id)
        opening = talk.posts[0]
        self.last.append((post_id, opening, talk.circle_id))
        to = None if said.answers_to is None else talk.posts[said.answers_to]
        stirred = post_id if post_id == opening else None
        return (post_id, talk.circle_id, opening, to, author_id, said.words, stirred)

    def recent(self, most: int) -> dict[int, list[int]]:
        """Give the conversations of each circle that were stirred last."""
        found: dict[int, list[int]] = {circle: [] for circle in self._circles}
        for talk in sorted(self.talks.values(), key=lambda talk: -talk.stirred):
            if len(found[talk.circle_id]) < most:
                found[talk.circle_id].append(talk.posts[0])
        return found

    def long(self) -> dict[int, int]:
        """Give a conversation of fifty answers of each circle that has one."""
        return {
            talk.circle_id: talk.posts[0]
            for talk in self.talks.values()
            if len(talk.posts) == LONG_TALK + 1
        }


def write_posts(path: Path, said: Iterator[Uttered], kept: Kept) -> None:
    """Keep all that is said, then bring the file to the disk."""
    db = connect(str(path / "house.db"))
    try:
        # Only this bulk is not synced; its checkpoint is, and so is all that the house does later.
        execute(db, "pragma synchronous = off")
        execute(db, "pragma foreign_keys = off")
        with db:
            _many(db, _POST, map(kept.row, said))
            _add_voices(db, kept)
            _add_facts(db, kept)
            _look_away(db, kept)
        execute(db, "pragma synchronous = full")
        db.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
    finally:
        db.close()


def _many(db: Any, sql: str, rows: Iterable[Sequence[Value]]) -> None:  # noqa: ANN401 - apsw's types are partial
    db.executemany(sql, rows)


def _add_voices(db: apsw.Connection, kept: Kept) -> None:
    """Keep who spoke in each conversation and what stirred it; some heard every third opening."""
    talks = sorted(kept.talks.values(), key=lambda talk: talk.posts[0])
    _many(
        db,
        _VOICE,
        (
            (talk.posts[0], person_id, talk.circle_id, last)
            for talk in talks
            for person_id, last in talk.voices.items()
        ),
    )
    _many(
        db,
        "update posts set stirred_id = ? where id = ?",
        ((talk.stirred, talk.posts[0]) for talk in talks if talk.stirred != talk.posts[0]),
    )
    _many(
        db,
        _HEARD,
        (
            (talk.posts[0], person_id, moment_of(last))
            for talk in talks[::3]
            for person_id, last in list(talk.voices.items())[1:3]
        ),
    )


def _add_facts(db: apsw.Connection, kept: Kept) -> None:
    """Keep the facts that sweeping would have left, all heard."""
    execute(db, "delete from facts")
    for post_id, opening, circle_id in kept.last:
        if post_id == opening:
            fact: Fact = Opened(post_id, place_id=circle_id)
        else:
            fact = Answered(post_id, opening, place_id=circle_id)
        finish(record(SqliteTx(db, moment_of(post_id), kept.new_id), fact))
    _many(
        db,
        "insert or replace into subscribers (name, heard_id) select ?, max(id) from facts",
        [(name,) for name in SUBSCRIBERS],
    )


def _look_away(db: apsw.Connection, kept: Kept) -> None:
    """Let everybody have seen half of their circles to the end, the others up to some days ago."""
    draw = dice(len(kept.talks))
    newest = max((talk.posts[-1] for talk in kept.talks.values()), default=0)
    for place_id, person_id in list(execute(db, "select place_id, person_id from seats")):
        days = draw.choice((0, 0, 0, 1, 2, 4)) * DAY
        seen = newest if not days else first_id_at(moment_of(newest) - days)
        execute(
            db,
            "update seats set seen_id = ? where place_id = ? and person_id = ?",
            (seen, place_id, person_id),
        )
