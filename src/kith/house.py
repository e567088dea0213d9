"""Builds everything once, says who listens to which fact, and lists the repeating work."""

import asyncio
import contextlib
import os
from collections.abc import AsyncGenerator, Callable, Coroutine
from dataclasses import dataclass
from functools import partial
from typing import Any

from kith.access.reaching import MORNING
from kith.care import keeping, sweeping
from kith.care.keeping import Nights
from kith.care.moderation import aside
from kith.care.notices import listening as notices
from kith.care.notices import planning
from kith.care.notices.sending import Outcome, Sender
from kith.care.notices.ways.addresses import PROOF
from kith.care.notices.ways.devices import house_keys, make_keys
from kith.care.search import indexing
from kith.care.today import gathering_lines, listening
from kith.care.today import opened as doors_today
from kith.care.today import publishing as pages_today
from kith.care.today import rounds as rounds_today
from kith.foundation.clock import now
from kith.foundation.errors import Elsewhere
from kith.foundation.languages import say
from kith.foundation.settings import Settings
from kith.infrastructure.checkup import plainly
from kith.infrastructure.database import Database
from kith.infrastructure.facts import Fact, Subscribers, Telling
from kith.infrastructure.fetch.model import WORLD
from kith.infrastructure.files import Folder, catalogues
from kith.infrastructure.mail.model import Mail
from kith.infrastructure.mail.sending import send as send_mail
from kith.infrastructure.measures.watch import Watch
from kith.infrastructure.media_store import store_at
from kith.infrastructure.opening import make_ready, open_database
from kith.infrastructure.push.model import Subscription
from kith.infrastructure.push.sending import send as send_push
from kith.infrastructure.queue import Queue, Worker
from kith.infrastructure.serving import HERE, TRIES, listen, seen_as, serve
from kith.interfaces.web.app import web
from kith.interfaces.web.figures import figures
from kith.interfaces.web.mails import Mails
from kith.interfaces.web.render import Pages
from kith.interfaces.web.services import Services
from kith.interfaces.web.streams import Streams
from kith.ties.homes.rows import door_secret
from kith.together.chairs import drawing as chairs
from kith.together.conversations.facts import Changed
from kith.together.for_two import actions as for_two
from kith.together.gatherings import asking as gatherings
from kith.together.gatherings import following
from kith.together.letters import actions as letters
from kith.together.manners import holding, pausing
from kith.together.media.actions import REMOVE
from kith.together.media.taking import Taking
from kith.together.publishing import stating as pages_stated
from kith.together.rounds import leaving, opening
from kith.together.rounds.laying import WORK as ROUNDS
from kith.together.welcome import folding

# Who listens to what. The names are kept in the database: a new name hears everything from the start.
SUBSCRIBERS: Subscribers = {
    "today": (listening.KINDS, listening.hear),
    "search": (indexing.KINDS, indexing.hear),
    "notices": (notices.KINDS, notices.hear),
    "letters": (letters.KINDS, letters.fold_empty),
    "for two": (for_two.KINDS, for_two.offer),
    "rounds": (leaving.KINDS, leaving.hear),
    "gatherings": (following.KINDS, following.hear),
    "not heard": (rounds_today.KINDS, rounds_today.hear),
    "gatherings today": (gathering_lines.KINDS, gathering_lines.hear),
    "pages": (pages_today.KINDS, pages_today.hear),
    "pages stated": (pages_stated.KINDS, pages_stated.hear),
    "doors": (doors_today.KINDS, doors_today.hear),
}


# What pushes may reach: the world, and nothing inside the network that the house stands in.
REACH = WORLD


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
    store = store_at(settings.media_to, str(folder.path), os.environ)
    media = Taking(database, store, str(folder.path))
    streams, pages = Streams(), Pages(catalogues())
    summing = {aside.WORK: aside.Summing(own, store).work}
    # What waits for a mail server, or for what carries push messages, keeps nothing else waiting.
    queue = Queue(
        own, workers(settings, own, nights, media), summing, *notifiers(settings, own, pages)
    )
    await database.act(sweeping.sweep_soon)
    await database.act(planning.plan_soon)
    await database.act(make_keys)
    telling.watch(streams.told)
    secret = await database.act(door_secret)
    await telling.begin()  # before any page is open that could ask what is new
    services = Services(
        settings, database, telling, pages, streams, str(folder.path), secret, media
    )
    telling.watch(lambda facts: forget_what_changed(services, facts))
    for woken in (telling.woken, queue.woken, services.stand.stirred):
        database.after_commit(woken)
    living = (database.live(), telling.live(), queue.live(), nights.live())
    try:
        async with alive(*living):
            yield House(settings, database, telling, queue, services, web(services, watch))
    finally:
        await database.close()


@contextlib.asynccontextmanager
async def alive(*living: Coroutine[Any, Any, None]) -> AsyncGenerator[None]:
    """Let what a house does by itself go on meanwhile."""
    tasks = [asyncio.create_task(each) for each in living]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def forget_what_changed(services: Services, facts: list[tuple[int, Fact]]) -> None:
    """Hold no words in memory that were changed or deleted."""
    if any(isinstance(fact, Changed) for _, fact in facts):
        services.pages.forget()
        services.stand.clear()


def workers(
    settings: Settings, database: Database, nights: Nights, media: Taking
) -> dict[str, Worker]:
    """Say who does which kind of later work."""

    async def do_sweep(_body: str) -> None:
        await database.act(sweeping.sweep, session_days=settings.session_days)

    async def reach(body: str) -> None:
        await database.act(letters.reach, body)

    async def end_pause(body: str) -> None:
        await database.act(pausing.end_what_is_over, int(body))

    async def look_at_gathering(body: str) -> None:
        await database.act(gatherings.work, body)

    async def look_at_chair(body: str) -> None:
        await database.act(chairs.work, body)

    async def fold(body: str) -> None:
        await database.act(folding.fold, int(body))

    async def look_at_round(body: str) -> None:
        await database.act(opening.work, body)

    return {
        sweeping.WORK: do_sweep,
        ROUNDS: look_at_round,
        gatherings.WORK: look_at_gathering,
        chairs.WORK: look_at_chair,
        folding.WORK: fold,
        keeping.WORK: nights.due,
        REMOVE: media.remove,
        holding.WORK: partial(holding.say_what_waited, database),
        pausing.WORK: end_pause,
        indexing.WORK: partial(database.act, indexing.index_some),
        MORNING: reach,
    }


def notifiers(
    settings: Settings, database: Database, pages: Pages
) -> tuple[dict[str, Worker], ...]:
    """Say who tells people outside the house what is new, in a lane for each way."""

    async def by_mail(mail: Mail) -> Outcome:
        if not settings.mail:
            raise Elsewhere("mail", say("People wait for mail, and the setting mail is empty."))
        return await send_mail(settings.mail, mail)

    async def by_push(to: Subscription, payload: bytes, topic: str) -> Outcome:
        keys, contact = await database.read(house_keys), settings.address or "https://localhost"
        return await send_push(keys, to, payload, contact=contact, topic=topic, reach=REACH)

    async def plan(_body: str) -> None:
        await planning.plan(database)

    sender = Sender(database, Mails(pages, settings.address), by_mail, by_push)
    return (
        {planning.WORK: plan},
        {planning.BY_MAIL: sender.mail, PROOF: sender.proof},
        {planning.BY_PUSH: sender.push},
    )


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
