"""Builds everything once, says who listens to which fact, and lists the repeating work."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncGenerator, Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from kith.care.sweeping import WORK, sweep, sweep_soon
from kith.care.today import listening
from kith.foundation.clock import HOUR, SECOND, now
from kith.foundation.settings import Settings
from kith.infrastructure.checkup import plainly
from kith.infrastructure.database import Database
from kith.infrastructure.facts import Fact, Subscribers, Telling
from kith.infrastructure.files import Folder, catalogues
from kith.infrastructure.house_file import HouseFile
from kith.infrastructure.migrations.run import is_empty, migrate
from kith.infrastructure.queue import Queue, Worker
from kith.infrastructure.serving import listen, seen_as, serve
from kith.infrastructure.sqlite import connect
from kith.interfaces.web.app import web
from kith.interfaces.web.render import Pages
from kith.interfaces.web.services import Services
from kith.interfaces.web.streams import Streams
from kith.together.conversations.facts import Changed

log = logging.getLogger(__name__)

# Who listens to what. The names are kept in the database: a new name hears everything from the start.
SUBSCRIBERS: Subscribers = {
    "today": (listening.KINDS, listening.hear),
}

_LOOK_ELSEWHERE = 2.0
_RENEW = HOUR / 6 / SECOND
_TIDY = HOUR / SECOND


@dataclass(frozen=True, slots=True)
class House:
    """A house that is open: its parts, and its pages as an ASGI application."""

    settings: Settings
    database: HouseFile
    telling: Telling
    queue: Queue
    services: Services
    app: Any


@contextlib.asynccontextmanager
async def open_house(settings: Settings, folder: Folder) -> AsyncGenerator[House]:
    """Open a house, bring it to life, and close it again."""
    make_ready(folder)
    database = HouseFile(folder.database, now=now, queue=settings.queue)
    telling = Telling(database, SUBSCRIBERS)
    queue = Queue(database, workers(settings, database))
    await database.act(sweep_soon)
    streams, pages = Streams(), Pages(catalogues())
    telling.watch(streams.told)
    telling.watch(lambda facts: forget_what_changed(pages, facts))
    database.after_commit(telling.woken)
    database.after_commit(queue.woken)
    services = Services(settings, database, telling, pages, streams, str(folder.path))
    tasks = [asyncio.create_task(work) for work in repeating(database, telling, queue)]
    try:
        yield House(settings, database, telling, queue, services, web(services))
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await database.close()


def forget_what_changed(pages: Pages, facts: list[tuple[int, Fact]]) -> None:
    """Hold no words in memory that were changed or deleted."""
    if any(isinstance(fact, Changed) for _, fact in facts):
        pages.forget()


def workers(settings: Settings, database: Database) -> dict[str, Worker]:
    """Say who does which kind of later work."""

    async def do_sweep(_body: str) -> None:
        await database.act(sweep, session_days=settings.session_days)

    return {WORK: do_sweep}


def repeating(
    database: HouseFile, telling: Telling, queue: Queue
) -> list[Coroutine[Any, Any, None]]:
    """List what goes on for as long as the house is open."""
    return [
        telling.live(),
        queue.live(),
        _each(_LOOK_ELSEWHERE, _looking_elsewhere(database, telling, queue)),
        _each(_RENEW, database.renew),
        _each(_TIDY, database.tidy),
    ]


def make_ready(folder: Folder) -> None:
    """Give an empty folder today's schema; a house that is behind is left for `kith migrate`."""
    with plainly(folder.path), contextlib.closing(connect(folder.database)) as db:
        if is_empty(db):
            migrate(db)


async def run(settings: Settings, folder: Folder, ready: Callable[[House, str], Any]) -> None:
    """Hold the folder, open the house, and answer requests until asked to stop."""
    lock = folder.hold()
    sock = listen(settings.listen, settings.port)
    folder.say_who(lock, seen_as(sock))
    async with open_house(settings, folder) as house:
        await ready(house, seen_as(sock))
        await serve(
            house.app, sock, log=settings.log, proxies=settings.proxies,
            stopping=house.services.streams.close,
        )  # fmt: skip


def _looking_elsewhere(database: HouseFile, telling: Telling, queue: Queue) -> Callable[[], Any]:
    """Notice what the command line wrote to the same file."""
    seen = database.changed_elsewhere()

    async def look() -> None:
        nonlocal seen
        if (changed := database.changed_elsewhere()) != seen:
            seen = changed
            telling.woken()
            queue.woken()

    return look


async def _each(seconds: float, work: Callable[[], Any]) -> None:
    while True:
        await asyncio.sleep(seconds)
        try:
            await work()
        except Exception:
            log.exception("repeating work failed; it is tried again")
