"""Builds everything once, says who listens to which fact, and lists the repeating work."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Callable
from dataclasses import dataclass
from typing import Any

from kith.care import keeping, sweeping
from kith.care.keeping import Nights
from kith.care.today import listening
from kith.foundation.clock import now
from kith.foundation.settings import Settings
from kith.infrastructure.checkup import plainly
from kith.infrastructure.database import Database
from kith.infrastructure.facts import Fact, Subscribers, Telling
from kith.infrastructure.files import Folder, catalogues
from kith.infrastructure.measures.watch import Watch
from kith.infrastructure.opening import make_ready, open_database
from kith.infrastructure.queue import Queue, Worker
from kith.infrastructure.serving import HERE, TRIES, listen, seen_as, serve
from kith.interfaces.web.app import web
from kith.interfaces.web.figures import figures
from kith.interfaces.web.render import Pages
from kith.interfaces.web.services import Services
from kith.interfaces.web.streams import Streams
from kith.ties.homes.rows import door_secret
from kith.together.conversations.facts import Changed

# Who listens to what. The names are kept in the database: a new name hears everything from the start.
SUBSCRIBERS: Subscribers = {
    "today": (listening.KINDS, listening.hear),
}


@dataclass(frozen=True, slots=True)
class House:
    """A house that is open: its parts, and its pages as an ASGI application."""

    settings: Settings
    database: Database
    telling: Telling
    queue: Queue
    services: Services
    app: Any


@contextlib.asynccontextmanager
async def open_house(
    settings: Settings, folder: Folder, watch: Watch | None = None
) -> AsyncGenerator[House]:
    """Open a house, bring it to life, and close it again; `watch` counts what goes on in it."""
    with plainly(folder.path):
        await make_ready(settings, folder.database)
    database = await open_database(settings, folder.database, now=now)
    database = watch.over(database) if watch else database
    own = database.own()
    telling = Telling(own, SUBSCRIBERS)
    nights = Nights(own, settings, str(folder.path))
    queue = Queue(own, workers(settings, own, nights))
    await database.act(sweeping.sweep_soon)
    streams, pages = Streams(), Pages(catalogues())
    telling.watch(streams.told)
    telling.watch(lambda facts: forget_what_changed(pages, facts))
    database.after_commit(telling.woken)
    database.after_commit(queue.woken)
    secret = await database.act(door_secret)
    await telling.begin()  # before any page is open that could ask what is new
    services = Services(settings, database, telling, pages, streams, str(folder.path), secret)
    living = (database.live(), telling.live(), queue.live(), nights.live())
    tasks = [asyncio.create_task(each) for each in living]
    try:
        yield House(settings, database, telling, queue, services, web(services, watch))
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await database.close()


def forget_what_changed(pages: Pages, facts: list[tuple[int, Fact]]) -> None:
    """Hold no words in memory that were changed or deleted."""
    if any(isinstance(fact, Changed) for _, fact in facts):
        pages.forget()


def workers(settings: Settings, database: Database, nights: Nights) -> dict[str, Worker]:
    """Say who does which kind of later work."""

    async def do_sweep(_body: str) -> None:
        await database.act(sweeping.sweep, session_days=settings.session_days)

    return {sweeping.WORK: do_sweep, keeping.WORK: nights.due}


async def run(
    settings: Settings,
    folder: Folder,
    ready: Callable[[House, str], Any],
    watch: Watch | None = None,
) -> None:
    """Hold the folder, open the house, and answer requests until asked to stop."""
    lock = folder.hold(shared=bool(settings.database))
    # A house with an address stands behind something that knows its port: it takes no other.
    sock = listen(settings.listen, settings.port, tries=1 if settings.address else TRIES)
    beside = listen(HERE, settings.metrics, tries=1, choose="KITH_METRICS") if watch else None
    folder.say_who(lock, seen_as(sock))
    async with open_house(settings, folder, watch) as house:
        await ready(house, seen_as(sock))
        await serve(
            house.app, sock, log=settings.log, proxies=settings.proxies,
            stopping=house.services.streams.close,
            beside=(figures(watch), beside) if watch and beside else None,
        )  # fmt: skip
