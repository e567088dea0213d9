"""`kith move-database`: a house goes from its file to PostgreSQL, or back."""

import asyncio
from importlib import import_module
from typing import Annotated

from cyclopts import Parameter

from kith.foundation.clock import now
from kith.foundation.errors import Invalid
from kith.foundation.languages import Saying, say
from kith.infrastructure.copying.addresses import has_password, shown
from kith.infrastructure.copying.sides import Moved
from kith.interfaces.cli.place import Here, Place

_FILE, _AS_SET = "file", "postgresql"
_ADDRESSES = ("postgresql://", "postgres://")


To = Annotated[
    str,
    Parameter(
        name="--to",
        help="`file`; an address such as postgresql://kith@localhost/kith; or `postgresql`, for the one in the setting database.",
    ),
]
Afresh = Annotated[
    bool,
    Parameter(
        name="--afresh",
        negative="",
        show_default=False,
        help="Forget what an earlier move has copied, and begin again.",
    ),
]
Replace = Annotated[
    bool,
    Parameter(
        name="--replace", negative="", show_default=False, help="Set the house that is there aside."
    ),
]


def move_database(*, to: To, afresh: Afresh = False, replace: Replace = False, here: Here) -> None:
    """Move the house from its file to PostgreSQL, or back."""
    url, day = _address(here, to), here.day(now())
    # Other commands do without the driver for PostgreSQL.
    moving = import_module("kith.infrastructure.copying.moving")
    move = moving.to_file if to == _FILE else moving.to_postgres
    with here.voice.progress() as told:
        moved: Moved = asyncio.run(
            move(here.folder, url, told, afresh=afresh, replace=replace, day=day)
        )
    here.voice.say(
        say("Moved: {rows} rows of {tables} tables, and each was compared with the old one.",
            rows=moved.rows, tables=moved.tables)
    )  # fmt: skip
    for saying in _after(here, to, url, moved):
        here.voice.say(saying)


def _address(here: Place, to: str) -> str:
    """Give the address of the database that is moved to or from."""
    if to.startswith(_ADDRESSES):
        return to
    if to not in {_FILE, _AS_SET}:
        raise Invalid("to", say("Say where to move the house: --to file, or --to postgresql://…."))
    if not here.settings.database:
        raise Invalid(
            "database",
            say("The setting database is empty. Put the address of the PostgreSQL database there."),
        )
    return here.settings.database


def _after(here: Place, to: str, url: str, moved: Moved) -> list[Saying]:
    """Say where everything lies now, and what is to be done."""
    if moved.aside:
        before = [say("What was there before lies in {aside}.", aside=moved.aside)]
    else:
        before = []
    if to == _FILE:
        return [
            *before,
            say("The house is in {folder}.", folder=str(here.folder)),
            say("It is in {where} too, marked as moved: no Kith runs on it.", where=moved.left),
            say("Take the setting database away, then start the house with: kith run"),
        ]
    stays = say("Its file is kept as {file}; nothing reads it any more.", file=moved.left)
    if here.settings.database == url:
        return [
            *before,
            stays,
            say("The setting database is right. Start the house with: kith run"),
        ]
    line = f'database = "{shown(url)}"'
    return [
        *before, stays,
        say("Put this line into kith.toml, then start the house with: kith run"),
        Saying("    {line}", {"line": line}),
        *([say("The password belongs into it too; it is not shown here.")] if has_password(url) else []),
    ]  # fmt: skip
