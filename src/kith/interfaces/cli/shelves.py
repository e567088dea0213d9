"""Where backups go, for whom they are sealed and what opens them, as settings and words name it."""

import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Annotated, Any

from cyclopts import Parameter

from kith.foundation.errors import Elsewhere, Wrong
from kith.foundation.languages import say
from kith.foundation.settings import Settings, settings_from
from kith.infrastructure.backup.copies import Copying
from kith.infrastructure.backup.lying import (
    BUCKET,
    Backup,
    FolderShelf,
    Opening,
    Shelf,
    in_file,
    place_named,
    words_in,
)
from kith.infrastructure.backup.making import BACKUPS, Sealing
from kith.infrastructure.backup.restoring import Placing
from kith.infrastructure.checkup import expanded
from kith.interfaces.cli.place import Place

_SEALING = "kith.infrastructure.backup.sealing"
_IN_BUCKET = "kith.infrastructure.backup.in_bucket"
_FROM_POSTGRES = "kith.infrastructure.backup.from_postgres"


KeyFile = Annotated[
    str,
    Parameter(
        name="--key",
        show_default=False,
        allow_leading_hyphen=True,
        help="The file with the secret key, or - to type it.",
    ),
]
Gently = Annotated[
    bool,
    Parameter(
        name="--gently",
        negative="",
        show_default=False,
        help="Take a quarter of the time only, and leave the rest to others.",
    ),
]


def chosen(here: Place) -> Settings:
    """Give the settings; where they can't be read, a backup is made all the same, as without any."""
    try:
        return here.settings
    except Wrong:
        if here.environ.get("KITH_BACKUP_TO"):
            raise
        return Settings()


def shelf_at(words: str, here: Place, *, makes: bool = False) -> Shelf:
    """Give a place for backups."""
    place = place_named(words)
    if not place.startswith(BUCKET):
        return FolderShelf(Path(place), makes=makes)
    return _loaded(_IN_BUCKET).BucketShelf(place, here.environ)


def usual_shelf(here: Place) -> Shelf:
    """Give the place of the setting `backup_to`, or the folder beside the house."""
    to = chosen(here).backup_to
    return shelf_at(to, here) if to else FolderShelf(here.folder / BACKUPS, makes=True)


def backup_at(words: str, here: Place) -> Backup:
    """Give a backup by its path, or by its address in a bucket."""
    if not words.startswith(BUCKET):
        return in_file(expanded(words))
    place, _, name = words.rpartition("/")
    return shelf_at(place, here).backup(name)


def sealing_for(here: Place) -> Sealing | None:
    """Give what seals a backup for the keys in the setting `backup_for`, if there are any."""
    keys = chosen(here).backup_for
    return _loaded(_SEALING).Seal(keys) if keys else None


def key_in(file: str) -> Opening | None:
    """Give the key that stands in a file, or is typed where the file is called -."""
    if not file:
        return None
    words = sys.stdin.read() if file == "-" else words_in(expanded(file))
    return _loaded(_SEALING).Key(words)


def copying_of(here: Place) -> Copying | None:
    """Give how the house is copied, where that is not as a file."""
    url = chosen(here).database
    return _loaded(_FROM_POSTGRES).PostgresCopying(url) if url else None


def placing_for(here: Place) -> Callable[[str], Placing | None]:
    """Give what puts a house into its database, if the settings that came with it name one."""

    def place(toml: str) -> Placing | None:
        try:
            url = settings_from(toml, here.environ).database
        except Wrong:
            url = settings_from("", here.environ).database
        return _loaded(_FROM_POSTGRES).PostgresPlacing(url) if url else None

    return place


def new_key() -> Any:  # noqa: ANN401 - a NewKey, of a module that is loaded only now
    """Give a fresh key for backups."""
    return _loaded(_SEALING).new_key()


def _loaded(name: str) -> Any:  # noqa: ANN401 - a module
    try:
        return import_module(name)
    except ModuleNotFoundError as wrong:
        if wrong.name != "obstore":
            raise
        why = say("Buckets need obstore, which is not here: pip install 'kith-house[s3]'")
        raise Elsewhere("bucket", why) from wrong
