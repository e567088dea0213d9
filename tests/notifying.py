"""The cast's house with a mail server beside it, and people who want to be told."""

import contextlib
import re
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack
from dataclasses import replace
from email.message import EmailMessage
from pathlib import Path

import pytest

from kith.house import open_house
from kith.infrastructure.database import Tx
from kith.infrastructure.files import Folder
from tests.browsing import BASE, tidy
from tests.cast import Built, Garden, Someone
from tests.clock import Clock
from tests.infrastructure.patience import until_so
from tests.infrastructure.post_office import PostOffice, post_office
from tests.letter_writing import move_to

CODE = re.compile(r"\b([0-9A-Z]{4} [0-9A-Z]{4})\b")


class Told(Garden):
    """The cast's house, which sends mail to an office that a test looks into."""

    office: PostOffice

    async def work(self) -> None:
        """Let all work be done that is due, in every process, also what it brings about."""
        for house in self.houses:
            await house.queue.run_due()
        await self.told()
        # What another process has taken up is done by nobody else.
        await until_so(lambda: self.house.database.read(_nothing_is_due))

    async def at(self, clock: Clock, hour: int, minute: int = 0) -> list[EmailMessage]:
        """Let it be this hour (UTC) next, and give the mails that then come."""
        before = len(self.office.raw())
        move_to(clock, hour, minute)
        clock.forward(seconds=2)
        await self.work()
        return self.office.mails()[before:]

    async def by_mail(self, who: Someone, **chosen: str) -> str:
        """Let somebody give an address and prove it; give the address."""
        address = f"{who.handle}@example.org"
        page = await who.open("/me/notices")
        page = await page.send("/me/notices/address", address=address)
        await self.work()
        page = await page.send("/me/notices/prove", code=code_in(self.office.mails()[-1]))
        assert page.says(address), page
        if chosen:
            await page.send("/me/notices", **chosen)
        return address


async def _nothing_is_due(tx: Tx) -> bool:
    sql = """
        select 1 from jobs
         where state = 'running' or (state = 'waiting' and next_at <= $1) limit 1"""
    return await tx.one(int, sql, tx.now) is None


def plain(mail: EmailMessage) -> str:
    """Give the words of a mail as plain text, on one line."""
    part = mail.get_body(("plain",))
    assert part
    return tidy(part.get_content())


def page(mail: EmailMessage) -> str:
    """Give the page that a mail holds."""
    part = mail.get_body(("html",))
    assert part
    return part.get_content()


def code_in(mail: EmailMessage) -> str:
    """Give the code that a mail brings."""
    found = CODE.search(plain(mail))
    assert found, plain(mail)
    return found[1]


@contextlib.asynccontextmanager
async def telling(
    built: Built, to: Path, office: PostOffice, *, address: str = BASE
) -> AsyncGenerator[Told]:
    """Open a copy of the cast's house that hands its mail to an office."""
    keeping = built.keeping.copy(to)
    settings = replace(keeping.settings(), mail=office.setting(), address=address)
    try:
        async with AsyncExitStack() as stack:
            houses = [
                await stack.enter_async_context(open_house(settings, Folder(str(to))))
                for _ in range(built.processes)
            ]
            told = Told(houses, built.cast, to, keeping)
            told.office = office
            yield told
    finally:
        keeping.forget()


@pytest.fixture
async def told(built: Built, tmp_path: Path, clock: Clock) -> AsyncGenerator[Told]:
    """The cast's house, which tells people what is new; it is noon."""
    async with (
        post_office() as office,
        telling(built, tmp_path / "told", office) as opened,
    ):
        move_to(clock, 12)  # only now: a house in PostgreSQL goes by the clock it finds there
        yield opened


async def say(who: Someone, path: str, words: str) -> int:
    """Say something where a page has a place for it, and give its id."""
    opened = await who.open(path)
    said = await who.post(path, opened.forms[path].filled({"words": words}))
    found = re.search(r"said-(\d+)", said.headers.get("location", ""))
    assert found, said
    return int(found[1])
