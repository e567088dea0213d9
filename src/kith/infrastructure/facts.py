"""What happened, kept in the transaction in which it happened and told after its commit.

A subscriber hears every fact of its kinds, in order, in a transaction that also moves its cursor.
A crash resumes where it stopped. Every subscriber is safe to run twice all the same.
"""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, ClassVar

import msgspec

from kith.infrastructure.database import Database, Tx, alone, marks

log = logging.getLogger(__name__)
AT_ONCE = 100
_RETRY = 5.0
_SETTLE = 0.02
_KEEP_EVERY = 1000
_ALL = (1 << 63) - 1


class Fact(msgspec.Struct, frozen=True, kw_only=True):
    """Something that happened, in ids only; `place_id` where it happened in a place."""

    kinds: ClassVar[dict[str, type["Fact"]]] = {}
    place_id: int | None = None

    def __init_subclass__(cls, **kwargs: Any) -> None:  # noqa: ANN401 - msgspec's own options
        """Know the fact by its name again, which no other may have."""
        super().__init_subclass__(**kwargs)
        known = Fact.kinds.setdefault(cls.__name__, cls)
        if known.__module__ != cls.__module__:
            raise TypeError(f"there are two facts called {cls.__name__}")
        Fact.kinds[cls.__name__] = cls


Subscriber = Callable[[Tx, Any], Awaitable[None]]
Subscribers = Mapping[str, tuple[Sequence[type[Fact]], Subscriber]]
Watcher = Callable[[list[tuple[int, Fact]]], None]


class Unknown(Fact, frozen=True):
    """Something that an earlier Kith knew of; it stops nobody from hearing of the rest."""


class _Kept(msgspec.Struct, frozen=True):
    id: int
    kind: str
    body: str

    def fact(self) -> Fact:
        try:
            return msgspec.json.decode(self.body, type=Fact.kinds[self.kind])
        except (KeyError, msgspec.ValidationError, msgspec.DecodeError):
            log.warning("fact %s of kind %s is not understood any more", self.id, self.kind)
            return Unknown()


async def record(tx: Tx, fact: Fact) -> None:
    """Keep the fact together with what it tells of."""
    body = msgspec.json.encode(fact).decode()
    await tx.run(
        "insert into facts (kind, place_id, at, body) values ($1, $2, $3, $4)",
        type(fact).__name__, fact.place_id, tx.now, body,
    )  # fmt: skip


async def last_fact(tx: Tx) -> int:
    """Give the id of the newest fact, so that a page knows what it has shown."""
    return await tx.one(int, "select coalesce(max(id), 0) from facts") or 0


@alone
async def facts_after(
    tx: Tx, after: int, upto: int = _ALL, *, place_id: int | None = None
) -> list[tuple[int, Fact]]:
    """Give the next facts, oldest first, of one place or of all.

    upto: what `Telling.shown` says; beyond it, one with a smaller id may still come.
    """
    where = "" if place_id is None else "place_id = $3 and"
    args = (after, upto) if place_id is None else (after, upto, place_id)
    sql = f"""
        select id, kind, body from facts
         where {where} id > $1 and id <= $2
         order by id
         limit {AT_ONCE}"""
    return [(kept.id, kept.fact()) for kept in await tx.many(_Kept, sql, *args)]


async def last_fact_before(tx: Tx, moment: int, place_id: int) -> int:
    """Give the id of a place's newest fact from before a moment.

    Pages speak of moments and never of these ids: they count what goes on in the whole house.
    """
    sql = "select coalesce(max(id), 0) from facts where place_id = $1 and at < $2"
    return await tx.one(int, sql, place_id, moment) or 0


async def forget_facts(tx: Tx, *, until: int) -> int:
    """Forget the facts up to an id, as far as every subscriber has heard them."""
    return await tx.run(
        """
        delete from facts
         where id <= $1 and id <= (select coalesce(min(heard_id), 0) from subscribers)""",
        until,
    )


class Telling:
    """Tells the facts to the subscribers, for as long as the house runs.

    Several processes may do so at once: each shows every fact to its own watchers, and a subscriber
    hears it from whichever of them is first.
    """

    def __init__(self, database: Database, subscribers: Subscribers) -> None:
        """Know who listens to what; names of subscribers are kept in the database."""
        self._database = database
        self._subscribers = subscribers
        self._looked: dict[str, int] = {}
        self._kept: dict[str, int] = {}
        self._wake = asyncio.Event()
        self._telling = asyncio.Lock()
        self._watchers: set[Watcher] = set()
        self._settling = Settling()
        self._begun = False
        self.shown = 0

    def woken(self) -> None:
        """Look for new facts soon; called after each commit."""
        self._wake.set()

    def watch(self, watcher: Watcher) -> Callable[[], None]:
        """Show `watcher` each new fact once, until what is given back is called."""
        self._watchers.add(watcher)
        return lambda: self._watchers.discard(watcher)

    async def begin(self) -> None:
        """Know from which fact on to show: every earlier one is there by then, or will never be."""
        if self._begun:
            return
        newest, oldest, coming = await self._database.read(_standing)
        while oldest < coming:
            await asyncio.sleep(_SETTLE)
            _, oldest, _ = await self._database.read(_standing)
        self.shown, self._begun = newest, True

    async def live(self) -> None:
        """Tell until cancelled; a subscriber that fails is tried again later and stops no other."""
        while True:
            self._wake.clear()
            wait = await self._round()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(wait):
                    await self._wake.wait()

    async def catch_up(self) -> None:
        """Tell every subscriber all that is kept, and give back when they have heard it."""
        while not await self._show():  # noqa: ASYNC110 - what is waited for is in other processes
            await asyncio.sleep(_SETTLE)
        for name in self._subscribers:
            await self._told(name)

    async def _round(self) -> float | None:
        try:
            complete = await self._show()
        except Exception:
            log.exception("new facts could not be shown to open pages; they are shown again")
            return _RETRY
        good = all([await self._told(name) for name in self._subscribers])
        return (None if complete else _SETTLE) if good else _RETRY

    async def _show(self) -> bool:
        """Show what is settled, and tell whether that is all there is."""
        await self.begin()
        while True:
            found, complete = await self._database.read(self._settling.after, self.shown)
            if found:
                self.shown = found[-1][0]
            for watcher in tuple(self._watchers):
                try:
                    watcher(found)
                except Exception:
                    log.exception("an open page could not be told of new facts")
            if len(found) < AT_ONCE:  # what is kept from here on wakes this again
                return complete

    async def _told(self, name: str) -> bool:
        try:
            async with self._telling:
                await self._tell_all(name)
        except Exception:
            log.exception("subscriber %s could not hear a fact; it is told again", name)
            return False
        return True

    async def _tell_all(self, name: str) -> None:
        if name not in self._looked:
            await self._database.act(_know, tuple(self._subscribers))
            self._looked[name] = self._kept[name] = await self._database.read(_heard, name)
        while (upto := self.shown) > self._looked[name]:
            found = await self._database.read(facts_after, self._looked[name], upto)
            if found:
                await self._tell_some(name, found)
            if len(found) < AT_ONCE:
                self._looked[name] = upto

    async def _tell_some(self, name: str, found: list[tuple[int, Fact]]) -> None:
        kinds, subscriber = self._subscribers[name]
        wanted = [(id_, fact) for id_, fact in found if isinstance(fact, tuple(kinds))]
        upto = found[-1][0]
        # The cursor is kept with what it brought about, and else only now and then.
        if wanted or upto - self._kept[name] >= _KEEP_EVERY:
            await self._database.act(_tell, name, subscriber, wanted, upto)
            self._kept[name] = upto
        self._looked[name] = upto


class Settling:
    """Knows up to which fact none with a smaller id can come any more.

    Where several transactions write at once, ids are given before they commit: 11 may be there before
    10 is, and whoever had gone on to 11 would never hear of 10. So a gap is waited for until every
    transaction has ended that had begun when it was seen; it is empty then for good.
    """

    def __init__(self) -> None:
        """Begin with no gap seen."""
        self._top = self._coming = 0

    async def after(self, tx: Tx, after: int) -> tuple[list[tuple[int, Fact]], bool]:
        """Give the next facts that are settled, and whether these are all there are."""
        found = await facts_after(tx, after)
        settled = _without_gap(found, after)
        if len(settled) < len(found):
            oldest, coming = await tx.writers()
            settled = self._settled(found, settled, oldest, coming)
        return settled, len(settled) == len(found)

    def _settled(
        self,
        found: list[tuple[int, Fact]],
        settled: list[tuple[int, Fact]],
        oldest: int,
        coming: int,
    ) -> list[tuple[int, Fact]]:
        if oldest >= coming:
            return found
        if self._coming and oldest >= self._coming:
            settled = [each for each in found if each[0] <= self._top] or settled
            self._coming = 0
        if not self._coming:
            self._top, self._coming = found[-1][0], coming
        return settled


def _without_gap(found: list[tuple[int, Fact]], after: int) -> list[tuple[int, Fact]]:
    return [each for place, each in enumerate(found, start=1) if each[0] == after + place]


async def _tell(
    tx: Tx, name: str, subscriber: Subscriber, wanted: list[tuple[int, Fact]], upto: int
) -> None:
    # Another process may have been quicker.
    sql = "select heard_id from subscribers where name = $1 for update"
    heard = await tx.one(int, sql, name) or 0
    for id_, fact in wanted:
        if id_ > heard:
            await subscriber(tx, fact)
    if upto > heard:
        await tx.run("update subscribers set heard_id = $2 where name = $1", name, upto)


async def _standing(tx: Tx) -> tuple[int, int, int]:
    """Give the newest fact, and who may still be writing earlier ones."""
    return await last_fact(tx), *await tx.writers()


async def _know(tx: Tx, names: tuple[str, ...]) -> None:
    """Count in every subscriber, also one that has heard nothing yet, and none that is no more."""
    await tx.run(f"delete from subscribers where name not in ({marks(len(names))})", *names)
    for name in names:
        sql = "insert into subscribers (name, heard_id) values ($1, 0) on conflict do nothing"
        await tx.run(sql, name)


@alone
async def _heard(tx: Tx, name: str) -> int:
    found = await tx.one(int, "select heard_id from subscribers where name = $1", name)
    return found or 0
