"""`kith backup`, `kith restore` and `kith migrate`: a house as a file, and back."""

from pathlib import Path
from typing import Annotated

import msgspec
from cyclopts import Parameter

from kith.foundation.clock import now
from kith.foundation.languages import say
from kith.infrastructure.backup import migrating
from kith.infrastructure.backup.archive import About
from kith.infrastructure.backup.making import BACKUPS, Made, back_up
from kith.infrastructure.backup.restoring import restore as bring_back
from kith.infrastructure.checkup import expanded
from kith.infrastructure.files import DATABASE, SETTINGS
from kith.interfaces.cli.place import Here, Json, iso, spoken
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
        Path | None, Parameter(help="Where to put it; `backups` in the data folder otherwise.")
    ] = None,
    /,
    *,
    json: Json = False,
    here: Here,
) -> None:
    """Make one file of the whole house, running or not."""
    here.must_hold_a_house()
    to = expanded(str(folder)) if folder else here.folder / BACKUPS
    zone = here.zone
    with here.voice.progress() as told:
        made = back_up(here.folder, to, now=now(), zone=zone, told=told)
    if json:
        here.voice.json(_one(made))
        return
    here.voice.say(say("Kept as {file} ({size}).", file=str(made.file), size=size(made.size)))
    _tell_of(here.voice, made.about, zone)
    here.voice.say(
        say("It was opened and is sound. Whoever has this file can read all that is in it.")
    )


def restore(
    file: Annotated[Path, Parameter(help="A backup made by `kith backup`.")],
    /,
    *,
    into: Annotated[
        Path | None, Parameter(name="--into", help="Where to; the data folder otherwise.")
    ] = None,
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
    zone = here.zone
    with here.voice.progress() as told:
        done = bring_back(
            expanded(str(file)), to, replace=replace, now=now(), zone=zone, told=told
        )  # fmt: skip
    here.voice.say(say("The house is in {folder}.", folder=str(to)))
    _tell_of(here.voice, done.about, zone)
    if done.aside:
        here.voice.say(say("What was there before lies in {folder}.", folder=str(done.aside)))
    here.voice.say(
        say(
            "All is as it was then: what was deleted since is back, a key made since opens nothing."
        )
    )
    older = say("It was kept by an older Kith. Run: kith migrate")
    start = say("Start it with: kith run --data {folder}", folder=str(to))
    here.voice.say(older if done.behind else start)


def migrate(*, here: Here) -> None:
    """Bring an older Kith's house to today's form."""
    here.must_hold_a_house()
    zone = here.zone
    with here.voice.progress() as told:
        made, taken = migrating.bring_to_today(here.folder, now=now(), zone=zone, told=told)
    if made is None:
        here.voice.say(say("This house is as today's Kith keeps it. There is nothing to do."))
        return
    here.voice.say(say("As it was before: {file}", file=str(made.file)))
    for step in taken:
        here.voice.say(f"{step.number:04d} {step.name.replace('_', ' ')}")
    here.voice.say(say("This house is as today's Kith keeps it. Start it with: kith run"))


def size(count: int) -> str:
    """Give a number of bytes as it is read."""
    for unit, name in ((_GB, "GB"), (_MB, "MB"), (_KB, "KB")):
        if count >= unit:
            return f"{count / unit:.1f} {name}"
    return f"{count} bytes"


def _tell_of(voice: Voice, about: About, zone: str) -> None:
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


def _one(made: Made) -> OneBackup:
    about = made.about
    return OneBackup(
        file=str(made.file), bytes=made.size, house=about.name, made_at=iso(about.made_at),
        schema=about.schema, rows=_rows(about), media=_media(about), settings=SETTINGS in about.files,
    )  # fmt: skip
