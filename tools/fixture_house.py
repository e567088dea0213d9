"""Keeps a small house of the newest schema as text, so that every later Kith is held to open it.

    python -m tools.fixture_house

lives in a house as the cast does, and writes tests/upgrades/houses/NNNN.sql for every schema that
has none yet. One that is there is never written anew: what was released once stays as it was.
"""

import asyncio
import base64
import contextlib
import json
import logging
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import apsw

from kith import __version__
from kith.foundation.keys import fingerprint, public_key, sign
from kith.foundation.settings import Settings
from kith.house import House, open_house
from kith.infrastructure.backup.rows import add_backup, note_trouble
from kith.infrastructure.files import Folder
from kith.infrastructure.migrations.run import SHAPE, TABLES, Step, migrate, steps
from kith.infrastructure.sqlite import execute
from kith.ties.accounts.actions import add_passkey, replace_lost_key
from kith.ties.accounts.model import Passkey
from kith.ties.homes.rows import add_first_link
from kith.together.conversations.actions import (
    answer,
    change,
    delete,
    hear,
    leave_saying,
    say_it_was_wrong,
)
from kith.together.welcome import agreeing, circles, knowing
from tests.browsing import HOST, Browser
from tests.cast import Cast, Garden, Someone, build_garden
from tests.keeping import InFile
from tools.fixture_evenings import heard
from tools.fixture_meeting import met
from tools.house import ROOT

_SEE_OTHER = 303
_VIRTUAL = "select name from pragma_table_list where schema = 'main' and type = 'virtual'"
HOUSES = ROOT / "tests" / "upgrades" / "houses"


def main() -> None:
    """Write the houses that are missing, and say which."""
    missing = [step for step in steps() if not _file(step).exists()]
    if not missing:
        print("Every schema has its house.")
        return
    # Nothing leaves this house: its mail and its pushes are tried in vain.
    logging.getLogger("kith.infrastructure.queue").setLevel(logging.CRITICAL)
    with tempfile.TemporaryDirectory() as aside:
        folder = Path(aside, "house")
        keys = asyncio.run(lived_in(folder))
        with contextlib.closing(_opened(folder / "house.db")) as living:
            if empty := [name for name in _tables(living) if not _number(living, name)]:
                sys.exit(f"Nothing is kept in {', '.join(empty)}: let it happen in _more().")
            for step in missing:
                _file(step).write_text(_house_at(step, living, keys), "utf-8")
                _file(step).chmod(0o644)  # the house itself is its owner's only
                print(_file(step).relative_to(ROOT))


async def lived_in(folder: Path) -> dict[str, str]:
    """Leave a house in which something stands in every table, and give its people's house keys."""
    cast = await build_garden(folder)
    async with open_house(Settings(), Folder(str(folder))) as house:
        garden = Garden([house], cast, folder, InFile(folder))
        keys = {name: one.key for name, one in garden.people.items()}
        keys["Wren"] = await house.database.act(replace_lost_key, garden.wren.id)
        await _more(house, garden, cast)
        await garden.told()
    return keys


async def _more(house: House, garden: Garden, cast: Cast) -> None:
    """Let happen what the cast's evenings in the tests begin without."""
    act, soup = house.database.act, cast.began["Sunday soup"]
    phone = Passkey(b"\x07" * 32, garden.hana.id, b"\xa5" * 77, 3, "localhost", "Hana's phone", 0)
    await act(add_passkey, garden.hana.speaker, phone)
    await act(change, garden.hana.speaker, soup, "There is barley, and the rest of the celeriac.")
    await act(hear, garden.ines.speaker, soup)
    bread = await act(answer, garden.jonas.speaker, soup, "Rye, then.\nOr none.", to=soup)
    await act(say_it_was_wrong, garden.jonas.speaker, bread.id)
    await act(delete, garden.aiko.speaker, cast.began["Field team"])
    await act(knowing.end_contact, garden.jonas.speaker, garden.noor.handle)
    await act(circles.ask_into, garden.aiko.speaker, garden.readers, garden.jonas.id)
    await act(leave_saying, garden.bea.speaker, garden.choir, "It is Tuesdays, not you.")
    about, words = garden.wren.id, "You have the ladle anyway."
    made = await act(
        agreeing.propose, garden.ines.speaker, garden.choir, "removal", about=about, words=words
    )
    await act(_left_by_hand, made.id, garden.ines)
    name, size, sha256 = "garden-2026-11-22-0314.kith-backup.tar", 411_648, "5a" * 32
    await act(add_backup, "/mnt/other-disk", name, 1_795_317_240_000, size, sha256)
    await act(note_trouble, "backup", "The disk of /mnt/other-disk is full.")
    await heard(house, garden, bread.id)
    await met(house, garden)
    await _sign_in(garden.stranger(), garden.tom.key)


async def _sign_in(browser: Browser, key: str) -> None:
    """Come in with a house key as JavaScript does it: a challenge is signed."""
    challenge = json.loads((await browser.get("/sign-in/challenge")).body)["challenge"]
    signature = sign(key, f"kith sign in 1\n{HOST}\n{challenge}".encode())
    public = base64.b64encode(public_key(key)).decode()
    signed = base64.b64encode(signature).decode()
    answer = await browser.do("/sign-in", challenge=challenge, public=public, signature=signed)
    if answer.status != _SEE_OTHER:
        sys.exit(f"Nobody could sign in: {answer}")


async def _left_by_hand(tx: Any, proposal_id: int, by: Someone) -> None:  # noqa: ANN401 - a Tx, for SQL of its own
    """Keep what no house keeps for long, and what only one on PostgreSQL does."""
    await add_first_link(tx, fingerprint("ABCDEF"), tx.now)
    await tx.run("insert into last_kept (node, turn, token) values (3, 1, 7530497183053778944)")
    await tx.run(
        "insert into agreements (proposal_id, person_id) values ($1, $2)", proposal_id, by.id
    )


def _house_at(step: Step, living: apsw.Connection, keys: dict[str, str]) -> str:
    """Give as text what of a house there was at a schema."""
    with contextlib.closing(_opened(":memory:")) as then:
        migrate(then, steps()[: step.number])
        for name in _tables(then):
            if name != "migrations":
                _copy(living, then, name)
        return "\n".join(_dumped(step, then, keys))


def _dumped(step: Step, db: apsw.Connection, keys: dict[str, str]) -> Iterator[str]:
    yield f"-- A house at schema {step.number}, written by tools/fixture_house.py of Kith {__version__}."
    if "accounts" in _tables(db):
        yield from (f"-- house key of {name}: {key}" for name, key in keys.items())
    yield "begin;"
    yield from (f"{sql};" for _, _, sql in execute(db, SHAPE))
    yield from _indexes_set(db)
    for name in _tables(db):
        quoted = ", ".join(f"quote({column})" for column in _columns(db, name))
        for row in execute(db, f"select {quoted} from {name} order by rowid"):  # noqa: S608 - names from the schema
            yield f"insert into {name} values ({', '.join(map(str, row))});"  # noqa: S608 - quoted by SQLite
    yield "commit;\n"


def _indexes_set(db: apsw.Connection) -> Iterator[str]:
    """Give how an index that is built like a table was set, which stands in none of its rows."""
    for (name,) in [*execute(db, _VIRTUAL)]:
        kept = f"select k, quote(v) from {name}_config where k <> 'version'"  # noqa: S608 - as above
        for key, value in execute(db, kept):
            yield f"insert into {name} ({name}, rank) values ('{key}', {value});"  # noqa: S608 - as above


def _copy(living: apsw.Connection, then: apsw.Connection, name: str) -> None:
    columns = [column for column in _columns(then, name) if column in _columns(living, name)]
    marks = ", ".join("?" for _ in columns)
    wanted = ", ".join(columns)
    rows = execute(living, f"select {wanted} from {name} order by rowid")  # noqa: S608 - as above
    for row in rows:
        # What could not be kept yet at that schema is left out.
        execute(then, f"insert or ignore into {name} ({wanted}) values ({marks})", row)  # noqa: S608 - as above


def _tables(db: apsw.Connection) -> list[str]:
    return [str(name) for name, _ in execute(db, TABLES)]


def _columns(db: apsw.Connection, name: str) -> list[str]:
    return [str(row[1]) for row in execute(db, f"pragma table_info({name})")]


def _number(db: apsw.Connection, name: str) -> int:
    return int(next(iter(execute(db, f"select count(*) from {name}")))[0])  # noqa: S608 - as above


def _opened(path: str | Path) -> apsw.Connection:
    return apsw.Connection(str(path))


def _file(step: Step) -> Path:
    return HOUSES / f"{step.number:04d}.sql"


if __name__ == "__main__":
    main()
