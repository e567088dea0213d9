"""Which house a command is about, and how it gets at it."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from functools import cached_property
from pathlib import Path
from typing import Annotated, TypeVar

from cyclopts import Parameter

from kith.foundation.clock import at, now, zone_named
from kith.foundation.errors import NotFound, Wrong
from kith.foundation.languages import say
from kith.foundation.settings import Settings, default_folder, settings_from
from kith.infrastructure.checkup import expanded, has_house, plainly, settings_in
from kith.infrastructure.database import Database
from kith.infrastructure.files import DATABASE
from kith.infrastructure.opening import open_database
from kith.interfaces.cli.voice import Voice

T = TypeVar("T")


class NoHouse(NotFound):
    """There is no house in the folder that the command was about."""

    def __init__(self, folder: Path) -> None:
        """Name the folder, and how a house gets there."""
        Wrong.__init__(
            self, say("There is no house in {folder}. Start one with: kith run", folder=str(folder))
        )


class Place:
    """A data folder, as the words after `kith` and the environment name it."""

    def __init__(self, data: str, environ: Mapping[str, str], voice: Voice) -> None:
        """Take the folder from `--data`, else from KITH_DATA, else from the XDG rules."""
        self.named = bool(data)
        self.environ = dict(environ) | ({"KITH_DATA": data} if data else {})
        self.folder = expanded(default_folder(self.environ))
        self.voice = voice

    @cached_property
    def settings(self) -> Settings:
        """Give the settings of the house, or say what is wrong with them."""
        return settings_from(settings_in(self.folder), self.environ)

    @property
    def zone(self) -> str:
        """Give the house's time zone, also where its settings can't be read."""
        try:
            return self.settings.zone
        except Wrong:
            return Settings().zone

    @property
    def in_postgres(self) -> bool:
        """Tell whether the house is kept in PostgreSQL, as far as its settings can be read."""
        try:
            return bool(self.settings.database)
        except Wrong:
            return False

    def must_hold_a_house(self) -> None:
        """Raise unless a house is kept here."""
        if not self.in_postgres and not has_house(self.folder):
            raise NoHouse(self.folder)

    def ask(self, question: Callable[[Database], Awaitable[T]]) -> T:
        """Open the house beside the one that may be running, and ask or do one thing."""
        self.must_hold_a_house()
        with plainly(self.folder):
            return asyncio.run(self._ask(question))

    def day(self, moment: int) -> str:
        """Give a moment as a date in the house's time zone."""
        return f"{at(moment, zone_named(self.zone)):%Y-%m-%d}"

    async def _ask(self, question: Callable[[Database], Awaitable[T]]) -> T:
        database = await open_database(self.settings, str(self.folder / DATABASE), now=now)
        try:
            return await question(database)
        finally:
            await database.close()


def spoken(moment: int, zone: str) -> str:
    """Give a moment as it is read in every language: 2026-11-23 02:14."""
    return f"{at(moment, zone_named(zone)):%Y-%m-%d %H:%M}"


def iso(moment: int) -> str:
    """Give a moment as scripts read it."""
    return at(moment).isoformat(timespec="seconds").replace("+00:00", "Z")


Here = Annotated[Place, Parameter(parse=False)]
Json = Annotated[
    bool,
    Parameter(
        name="--json", negative="", show_default=False, help="One JSON document instead of words."
    ),
]
