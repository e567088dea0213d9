"""`./kith bench search`: how long it takes to find words in a house with many."""

import asyncio
import contextlib
import time
from collections.abc import Iterator, Sequence
from itertools import cycle, islice
from pathlib import Path
from typing import Any

import msgspec

from kith.bench.client import Answer, Unexpected, Visitor, visit
from kith.bench.figures import Board, percentile
from kith.bench.filling import Filled, fill
from kith.bench.homes import homes_in
from kith.bench.progress import Say
from kith.bench.reading import Ask, interleaved
from kith.bench.server import serving
from kith.care.search.tokens import tokens
from kith.infrastructure.sqlite import connect, execute

_AIM = "< 10"
_SELDOM = "quincewood"
_ROW = "insert into search_words (post_id, words) values (?, ?)"
# What is asked, and whether there is anything to be found.
_ASKED = {
    "frequent word": "and",
    "less frequent word": "recipe",
    "rare word": _SELDOM,
    "word nobody said": "zeppelin",
    "beginning of a word": "rem",
    "short beginning of a word": "re",
    "phrase": '"left the gate open"',
    "phrase nobody said": '"the gate and"',
    "two frequent words": "kitchen plums",
    "six words": "kitchen street soup november plums nobody",
    "operators and quotes": 'AND ("recipe" OR NOT -x* ^:',
}


class Sizes(msgspec.Struct, frozen=True):
    """How much there is, in how many posts a word is that is rare, and how often is asked."""

    posts: int = 100_000
    seldom: int = 12
    askers: int = 12
    rounds: int = 40
    each: int = 4


QUICK = Sizes(posts=1_500, rounds=3, each=2)


class Search:
    """One run."""

    def __init__(self, sizes: Sizes, folder: Path, say: Say, database: str = "") -> None:
        """Measure so much, in a file or in PostgreSQL."""
        self.sizes, self.folder, self.say, self.database = sizes, folder, say, database
        self.board = Board()

    async def run(self) -> Board:
        """Fill a house, take its words in, and look for some as several of its people."""
        self.say(f"filling a house with {self.sizes.posts:,} posts")
        filled = await fill(self.folder / "house", self.sizes.posts)
        before = (filled.path / "house.db").stat().st_size
        began = time.perf_counter()
        self.say("taking its words in")
        await asyncio.to_thread(_take_in, filled.path, self.sizes.seldom)
        took = time.perf_counter() - began
        async with homes_in(self.database, self.folder) as make:
            home = await make()
            if not self.database:
                size = (filled.path / "house.db").stat().st_size - before
                self.board.put("bytes a post for it", size / self.sizes.posts, "bytes")
            await home.take(filled.path)
            async with serving(filled.path, settings=home.settings) as server:
                await self._ask(filled, server.port)
        self.board.put("taking in each post", took / self.sizes.posts * 1000, "ms")
        return self.board

    async def _ask(self, filled: Filled, port: int) -> None:
        self.say("looking for words")
        people = islice(filled.with_circles(self.sizes.askers), self.sizes.askers)
        visitors = [await visit(port, filled.people[who].cookie) for who in people]
        asks = {name: _asking(visitors, asked) for name, asked in _ASKED.items()}
        asks["a page further back"] = _asking(visitors, "and", _some_way_back(filled))
        asks["circles page, to compare"] = _page(visitors, "/circles")
        await interleaved(asks, 2, len(visitors))
        took = await interleaved(asks, self.sizes.rounds, self.sizes.each)
        for name, seconds in took.items():
            compared = "compare" in name
            self.board.put_times(f"{name} p50", seconds, aim="" if compared else _AIM)
            slow = percentile(seconds, 95) * 1000
            self.board.put(f"{name} p95", slow, "ms")
        for visitor in visitors:
            visitor.line.hang_up()


def _asking(visitors: Sequence[Visitor], asked: str, before: int = 0) -> Ask:
    fields = f"?q={_quoted(asked)}{f'&before={before}' if before else ''}"
    return _page(visitors, f"/search{fields}")


def _page(visitors: Sequence[Visitor], path: str) -> Ask:
    who = cycle(visitors)

    async def ask() -> Answer:
        answer = await next(who).page(path)
        if b"<h1>" not in answer.body:
            raise Unexpected(f"{path} is no page")
        return answer

    return ask


def _quoted(asked: str) -> str:
    return "".join(f"%{byte:02x}" for byte in asked.encode())


def _some_way_back(filled: Filled) -> int:
    return min(talk for talks in filled.recent.values() for talk in talks)


def _take_in(folder: Path, seldom: int) -> None:
    """Let all words of a filled house be found, and a few posts hold a word that is in no other."""
    db: Any = connect(str(folder / "house.db"))
    with contextlib.closing(db):
        list(execute(db, "pragma synchronous = off"))
        with db:
            every = next(execute(db, "select count(*) from posts"))[0] // seldom
            chosen = [row[0] for row in execute(db, "select id from posts order by id")][::every]
            for post_id in chosen:
                execute(
                    db,
                    "update posts set words = words || ' ' || ? where id = ?",
                    (_SELDOM, post_id),
                )
            db.executemany(_ROW, _rows(db))
        list(execute(db, "pragma synchronous = full"))
        list(execute(db, "pragma wal_checkpoint(truncate)"))


def _rows(db: Any) -> Iterator[tuple[int, str]]:  # noqa: ANN401 - apsw's types are partial
    found = list(execute(db, "select id, place_id, author_id, words from posts order by id"))
    for post_id, place_id, author_id, words in found:
        yield post_id, " ".join([f"§p{place_id}", f"§w{author_id}", *tokens(words)])
