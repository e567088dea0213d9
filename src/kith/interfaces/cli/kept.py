"""`kith backups` and `kith drill`: which backups there are, and whether one of them holds what it should."""

from typing import Annotated

import msgspec
from cyclopts import Parameter

from kith.foundation.errors import Invalid, Wrong
from kith.foundation.languages import Saying, say
from kith.infrastructure.backup.archive import About
from kith.infrastructure.backup.drilling import drill as brought_back
from kith.infrastructure.backup.lying import Backup, Lies, Shelf
from kith.infrastructure.backup.rows import Kept
from kith.infrastructure.backup.unhurried import unhurried
from kith.interfaces.cli.backups import size, tell_of
from kith.interfaces.cli.noting import beside, drilled
from kith.interfaces.cli.place import Here, Json, Place, iso, spoken
from kith.interfaces.cli.shelves import Gently, KeyFile, backup_at, key_in, shelf_at, usual_shelf

_SEALED = ".age"
_FOUND = {
    "": say("not tried yet"),
    "sound": say("brought back on trial, {day}"),
    "sealed": say("unchanged, {day}; only its key shows more"),
    "wrong": say("wrong, {day}: {why}"),
}


class OneKept(msgspec.Struct, frozen=True):
    """A backup that lies somewhere, as a script gets it; of others' only the name and the size."""

    name: str
    bytes: int
    sealed: bool
    made_at: str | None
    drilled_at: str | None
    found: str


class OneDrill(msgspec.Struct, frozen=True):
    """A drill, as a script gets it; `found` is sound or sealed."""

    file: str
    found: str
    house: str | None
    made_at: str | None


def backups(
    place: Annotated[
        str, Parameter(help="A folder or s3://bucket/folder; where `backup_to` says otherwise.")
    ] = "",
    /,
    *,
    json: Json = False,
    here: Here,
) -> None:
    """List the backups that are there."""
    shelf = shelf_at(place, here) if place else usual_shelf(here)
    found = beside(shelf, here)
    ours = {one.name: one for one in found.ours}
    if json:
        here.voice.json([_one(lies, ours.get(lies.name)) for lies in found.lies])
    elif not found.lies:
        here.voice.say(say("There is no backup in {place}.", place=shelf.place))
    else:
        rows = [
            _row(lies, ours.get(lies.name), here.zone)
            for lies in sorted(found.lies, key=_stem, reverse=True)
        ]
        here.voice.table([say("Backup"), say("Made"), say("Size"), say("Found")], rows)


def drill(
    file: Annotated[
        str, Parameter(help="Which backup, also s3://bucket/folder/name; the newest otherwise.")
    ] = "",
    /,
    *,
    key: KeyFile = "",
    gently: Gently = False,
    json: Json = False,
    here: Here,
) -> None:
    """Bring a backup back on trial, look at it, and clear it away."""
    here.must_hold_a_house()
    shelf, backup, kept = _which(file, here)
    opening = key_in(key)
    try:
        with here.voice.progress() as quickly:
            told = unhurried(quickly) if gently else quickly
            about = brought_back(backup, kept, here.folder, told=told, key=opening)
    except Wrong as wrong:
        if kept and _is_found(wrong):
            drilled(shelf, kept.name, "wrong", here.voice.words(wrong.saying), here)
        raise
    if kept:
        drilled(shelf, kept.name, "sound" if about else "sealed", "", here)
    _tell(here, backup, about, json=json)


def _which(file: str, here: Place) -> tuple[Shelf, Backup, Kept | None]:
    shelf = usual_shelf(here)
    if file:
        backup = backup_at(file, here)
        place, _, name = backup.named.rpartition("/")
        ours = {one.name: one for one in beside(shelf, here).ours} if place == shelf.place else {}
        return shelf, backup, ours.get(name)
    found = beside(shelf, here)
    if found.ours:
        return shelf, shelf.backup(found.ours[0].name), found.ours[0]
    if not found.lies:
        raise Invalid("file", say("There is no backup in {place}.", place=shelf.place))
    # Without a place of its own the house knows of none: then the newest by name, which has the day.
    return shelf, shelf.backup(max(found.lies, key=_stem).name), None


def _is_found(wrong: Wrong) -> bool:
    """Tell whether it is the backup that is wrong, not the key, the network or this machine's disk."""
    return isinstance(wrong, Invalid) and wrong.field == "file"


def _tell(here: Place, backup: Backup, about: About | None, *, json: bool) -> None:
    if json:
        found = "sound" if about else "sealed"
        made_at = iso(about.made_at) if about else None
        here.voice.json(OneDrill(backup.named, found, about.name if about else None, made_at))
    elif about:
        here.voice.say(say("{file} was brought back on trial and is sound.", file=backup.named))
        tell_of(here.voice, about, here.zone)
    else:
        unchanged = say("{file} is as it was when it was made, byte for byte.", file=backup.named)
        here.voice.say(unchanged)
        here.voice.say(say("It is sealed: only its key shows more. Run: kith drill --key FILE"))


def _stem(lies: Lies) -> str:
    """Give the part of a name that has the day, by which names are in order."""
    return lies.name.partition(".")[0]


def _row(lies: Lies, kept: Kept | None, zone: str) -> list[Saying | str]:
    if kept is None:
        return [lies.name, "–", size(lies.size), say("not noted by this house")]
    day = spoken(kept.drilled_at, zone) if kept.drilled_at else ""
    found = msgspec.structs.replace(_FOUND[kept.found], values={"day": day, "why": kept.says})
    return [lies.name, spoken(kept.made_at, zone), size(lies.size), found]


def _one(lies: Lies, kept: Kept | None) -> OneKept:
    return OneKept(
        name=lies.name, bytes=lies.size, sealed=lies.name.endswith(_SEALED),
        made_at=iso(kept.made_at) if kept else None,
        drilled_at=iso(kept.drilled_at) if kept and kept.drilled_at else None,
        found=kept.found if kept else "",
    )  # fmt: skip
