"""`kith backup` and `kith restore`: a house as a file, and back."""

from pathlib import Path
from typing import Annotated

import msgspec
from cyclopts import Parameter

from kith.foundation.clock import now
from kith.foundation.languages import say
from kith.infrastructure.backup.archive import About
from kith.infrastructure.backup.keeping import is_the_place
from kith.infrastructure.backup.lying import Shelf
from kith.infrastructure.backup.making import Made, back_up
from kith.infrastructure.backup.restoring import Restored
from kith.infrastructure.backup.restoring import restore as bring_back
from kith.infrastructure.backup.unhurried import unhurried
from kith.infrastructure.checkup import expanded
from kith.infrastructure.files import DATABASE, SETTINGS
from kith.interfaces.cli.noting import known_at, noted
from kith.interfaces.cli.place import Here, Json, Place, iso, spoken
from kith.interfaces.cli.shelves import (
    Gently,
    KeyFile,
    backup_at,
    copying_of,
    key_in,
    new_key,
    placing_for,
    sealing_for,
    shelf_at,
    usual_shelf,
)
from kith.interfaces.cli.voice import Voice

_KB, _MB, _GB = 10**3, 10**6, 10**9


class OneBackup(msgspec.Struct, frozen=True):
    """A backup, as a script gets it."""

    file: str
    bytes: int
    house: str
    made_at: str
    schema: int
    rows: int
    media: int
    settings: bool


def backup(
    folder: Annotated[
        str,
        Parameter(
            help="Where to put it, also s3://bucket/folder; where `backup_to` says otherwise."
        ),
    ] = "",
    /,
    *,
    gently: Gently = False,
    json: Json = False,
    here: Here,
) -> None:
    """Make one file of the whole house, running or not."""
    here.must_hold_a_house()
    shelf = shelf_at(folder, here, makes=True) if folder else usual_shelf(here)
    kept = known_at(shelf, here)
    if kept and not folder:
        is_the_place(shelf, kept)
    sealing, zone = sealing_for(here), here.zone
    with here.voice.progress() as quickly, shelf.room(here.folder) as room:
        told = unhurried(quickly) if gently else quickly
        made = back_up(
            here.folder, room, now=now(), zone=zone, told=told,
            copying=copying_of(here), sealing=sealing,
        )  # fmt: skip
        told("sending", 0, 0)
        name = shelf.take(made)
    let_go = noted(shelf, name, made, here) if kept is not None else []
    if json:
        here.voice.json(_one(shelf, name, made))
        return
    _tell_made(here, f"{shelf.place}/{name}", made, sealed=sealing is not None)
    if let_go:
        gone = say(
            "{number} older ones have had their time and were taken away.", number=len(let_go)
        )
        here.voice.say(gone)


def key(*, json: Json = False, here: Here) -> None:
    """Make a key for sealed backups; it is shown once and kept nowhere."""
    made = new_key()
    if json:
        here.voice.json(made)
        return
    here.voice.say(say("Into kith.toml, so that each backup is sealed for it:"))
    here.voice.say(f'  backup_for = "{made.public}"')
    here.voice.say(
        say("The secret that opens them, on paper or on another machine, never on this one:")
    )
    here.voice.say(f"  {made.secret}")
    here.voice.say(say("It is kept nowhere. Without it no sealed backup can be opened, by nobody."))


def restore(
    file: Annotated[
        str, Parameter(help="A backup made by `kith backup`, also s3://bucket/folder/name.")
    ],
    /,
    *,
    into: Annotated[
        Path | None, Parameter(name="--into", help="Where to; the data folder otherwise.")
    ] = None,
    key: KeyFile = "",
    replace: Annotated[
        bool,
        Parameter(
            name="--replace",
            negative="",
            show_default=False,
            help="Set the house that is there aside.",
        ),
    ] = False,
    here: Here,
) -> None:
    """Bring a house back from a backup."""
    to = expanded(str(into)) if into else here.folder
    zone, opening = here.zone, key_in(key)
    with here.voice.progress() as told:
        done = bring_back(
            backup_at(file, here), to, replace=replace, now=now(), zone=zone, told=told, key=opening,
            placing=placing_for(here),
        )  # fmt: skip
    _tell_restored(here, to, done)


def size(count: int) -> str:
    """Give a number of bytes as it is read."""
    for unit, name in ((_GB, "GB"), (_MB, "MB"), (_KB, "KB")):
        if count >= unit:
            return f"{count / unit:.1f} {name}"
    return f"{count} bytes"


def _tell_restored(here: Place, to: Path, done: Restored) -> None:
    here.voice.say(say("The house is in {folder}.", folder=str(to)))
    tell_of(here.voice, done.about, here.zone)
    if done.aside:
        here.voice.say(say("What was there before lies in {folder}.", folder=str(done.aside)))
    if done.schema:
        here.voice.say(
            say("What was in the database before is in its schema {schema}.", schema=done.schema)
        )
    here.voice.say(
        say(
            "All is as it was then: what was deleted since is back, a key made since opens nothing."
        )
    )
    older = say("It was kept by an older Kith. Run: kith upgrade")
    start = say("Start it with: kith run --data {folder}", folder=str(to))
    if to != here.folder and SETTINGS in done.about.files:
        start = say(
            "Its kith.toml is that of the house it comes from: before it is started here, "
            "take database, backup_to and address out of {file}.",
            file=str(to / SETTINGS),
        )
    here.voice.say(older if done.behind else start)


def _tell_made(here: Place, named: str, made: Made, *, sealed: bool) -> None:
    here.voice.say(say("Kept as {file} ({size}).", file=named, size=size(made.size)))
    tell_of(here.voice, made.about, here.zone)
    if sealed:
        says = say("It was opened and is sound. From here on only the secret key opens it.")
    else:
        says = say("It was opened and is sound. Whoever has this file can read all that is in it.")
    here.voice.say(says)


def tell_of(voice: Voice, about: About, zone: str) -> None:
    """Say what a backup holds."""
    media = _media(about)
    voice.pairs(
        [
            (say("House"), about.name or say("not made yet")),
            (say("As of"), f"{spoken(about.made_at, zone)} ({zone})"),
            (say("Kept as by"), f"Kith {about.kith}"),
            (
                say("Rows"),
                say("{rows} in {tables} tables", rows=_rows(about), tables=len(about.rows)),
            ),
            (say("Pictures and voices"), size(media) if media else say("none")),
            (say("Settings"), SETTINGS if SETTINGS in about.files else say("none")),
        ]
    )


def _rows(about: About) -> int:
    return sum(about.rows.values())


def _media(about: About) -> int:
    beside = {DATABASE, SETTINGS}
    return sum(entry.size for name, entry in about.files.items() if name not in beside)


def _one(shelf: Shelf, name: str, made: Made) -> OneBackup:
    about = made.about
    return OneBackup(
        file=f"{shelf.place}/{name}", bytes=made.size, house=about.name, made_at=iso(about.made_at),
        schema=about.schema, rows=_rows(about), media=_media(about), settings=SETTINGS in about.files,
    )  # fmt: skip
