"""Figures for Prometheus."""

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable, Generator
from typing import Final

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    ProcessCollector,
    disable_created_metrics,
)  # fmt: skip
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest

from kith.foundation.errors import Elsewhere, Wrong
from kith.infrastructure.database import Action, Database, P, T
from kith.infrastructure.measures.standing import Standing, standing
from kith.infrastructure.measures.watch import Asked

log = logging.getLogger(__name__)
_SECONDS: Final = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)
_WITHIN: Final = 3.0  # Prometheus itself waits for ten
_PLACES: Final = {"queue", "disk", "database"}


class Figures:
    """A Watch whose figures Prometheus reads."""

    def __init__(self, version: str) -> None:
        """Begin at nothing."""
        disable_created_metrics()  # every figure would come with a second one: when it was first seen
        self._registry = all_ = CollectorRegistry()
        ProcessCollector(registry=all_)
        kith = Gauge("kith_info", "Which Kith this is.", ["version"], registry=all_)
        kith.labels(version).set(1)
        self._requests = Counter(
            "kith_requests", "Requests, by the pattern of their address.",
            ["method", "route", "status"], registry=all_,
        )  # fmt: skip
        self._answered = Histogram(
            "kith_request_seconds", "Time from a request to the beginning of its answer.",
            ["method", "route"], registry=all_, buckets=_SECONDS,
        )  # fmt: skip
        self._live = Gauge("kith_live_pages", "Open pages that wait for news.", registry=all_)
        self._database = _OfDatabase(all_)
        self._standing = _OfStanding(all_)
        self._counted: Database | None = None

    def asked(self, one: Asked) -> None:
        """Count a request that was answered."""
        self._requests.labels(one.method, one.route, f"{one.status // 100}xx").inc()
        self._answered.labels(one.method, one.route).observe(one.seconds)

    def live(self, more: int) -> None:
        """Count the pages that are open and wait for news."""
        if more:
            self._live.inc(more)

    def over(self, database: Database) -> Database:
        """Give the same database, whose acts and reads are counted."""
        self._counted = database
        database.after_commit(self._database.commits.inc)
        return Counted(database, self._database)

    async def figures(self) -> tuple[bytes, str]:
        """Give all figures as they are now, also where the database can't be asked."""
        if self._counted is not None:
            try:
                async with asyncio.timeout(_WITHIN):
                    self._standing.show(await self._counted.read(standing))
            except Exception:
                log.exception("the database could not be asked for figures")
                self._standing.show(None)
        return await asyncio.to_thread(generate_latest, self._registry), CONTENT_TYPE_LATEST


class _OfDatabase:
    """What is counted where the database is used."""

    def __init__(self, all_: CollectorRegistry) -> None:
        self.acts = Histogram(
            "kith_act_seconds", "Time of an action, its wait and its commit included.",
            registry=all_, buckets=_SECONDS,
        )  # fmt: skip
        self.reads = Histogram(
            "kith_read_seconds", "Time of a question to the database.",
            registry=all_, buckets=(0.0001, 0.00025, 0.0005, *_SECONDS),
        )  # fmt: skip
        self.waiting = Gauge(
            "kith_acts_waiting", "Actions that are not yet kept: the queue of writes.",
            registry=all_,
        )  # fmt: skip
        self.commits = Counter(
            "kith_commits", "Commits that this process made or heard of.", registry=all_
        )
        self.refusals = Counter(
            "kith_refusals", "Actions and questions that ended in a refusal, by its kind.",
            ["of", "why"], registry=all_,
        )  # fmt: skip

    @contextlib.contextmanager
    def timed(self, of: str, seconds: Histogram) -> Generator[None]:
        began = time.perf_counter()
        try:
            yield
        except Wrong as wrong:
            self.refusals.labels(of, _why(wrong)).inc()
            raise
        finally:
            seconds.observe(time.perf_counter() - began)


def _why(wrong: Wrong) -> str:
    # Where another house is what failed, its name is nobody's business here.
    if isinstance(wrong, Elsewhere) and wrong.where in _PLACES:
        return wrong.where
    return type(wrong).__name__


class Counted:
    """A Database whose acts and reads are counted."""

    def __init__(self, database: Database, figures: _OfDatabase) -> None:
        """Hand everything on to `database`."""
        self._database, self._figures = database, figures

    async def act(self, action: Action[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run an action that may write, and answer after its commit."""
        self._figures.waiting.inc()
        try:
            with self._figures.timed("act", self._figures.acts):
                return await self._database.act(action, *args, **kwargs)
        finally:
            self._figures.waiting.dec()

    async def read(self, question: Action[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a bounded question on one snapshot."""
        with self._figures.timed("read", self._figures.reads):
            return await self._database.read(question, *args, **kwargs)

    async def recall(self, question: Action[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a question whose answer may be some seconds old."""
        with self._figures.timed("read", self._figures.reads):
            return await self._database.recall(question, *args, **kwargs)

    def own(self) -> Database:
        """Give the same house for its own work, counted too."""
        return Counted(self._database.own(), self._figures)

    def after_commit(self, told: Callable[[], None]) -> None:
        """Call `told` after each commit."""
        self._database.after_commit(told)

    async def live(self) -> None:
        """Stay in step with the other processes, until cancelled."""
        await self._database.live()

    async def close(self) -> None:
        """Finish what is waiting and let go of the database."""
        await self._database.close()


class _OfStanding:
    """What is looked up when it is asked for."""

    def __init__(self, all_: CollectorRegistry) -> None:
        self._readable = Gauge(
            "kith_database_readable", "1 where the database can be read, 0 where not.",
            registry=all_,
        )  # fmt: skip
        self._unheard = Gauge(
            "kith_facts_unheard", "Facts that a subscriber is not known to have heard.",
            ["subscriber"], registry=all_,
        )  # fmt: skip
        self._work = Gauge(
            "kith_work", "Pieces of later work: due now, later, or stuck.",
            ["state"], registry=all_,
        )  # fmt: skip

    def show(self, found: Standing | None) -> None:
        self._readable.set(0 if found is None else 1)
        self._unheard.clear()
        self._work.clear()
        if found is None:
            return
        for one in found.unheard:
            self._unheard.labels(one.subscriber).set(one.facts)
        for state in ("due", "later", "stuck"):
            self._work.labels(state).set(found.work.get(state, 0))
