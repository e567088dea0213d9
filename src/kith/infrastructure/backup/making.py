"""Makes one file of a house while it lives, opened and proved before it gets its name."""

import contextlib
from pathlib import Path
from typing import IO, Protocol, cast

import msgspec

from kith import __version__
from kith.foundation.clock import at, zone_named
from kith.foundation.errors import Elsewhere, Invalid
from kith.foundation.languages import say
from kith.foundation.text import handle_from
from kith.infrastructure.backup.archive import (
    CHUNK,
    SUFFIX,
    About,
    Summed,
    Told,
    media_in,
    new_file,
    on_disk,
    read,
    size_of,
    write,
)  # fmt: skip
from kith.infrastructure.backup.copies import Copying, HouseFileCopying, look_into
from kith.infrastructure.backup.unhurried import Steady
from kith.infrastructure.backup.workshop import (
    alone,
    aside,
    clear_away,
    free_name,
    keep_names,
    leave_space,
)  # fmt: skip
from kith.infrastructure.checkup import plainly
from kith.infrastructure.files import DATABASE, SETTINGS

BACKUPS = "backups"
_DEFAULT_NAME = "house"


class Made(msgspec.Struct, frozen=True):
    """A backup that was made, opened and checked."""

    file: Path
    size: int
    about: About
    sha256: str


class Sealing(Protocol):
    """How a backup is sealed while it is written, and opened once to be proved."""

    suffix: str

    def into(self, out: IO[bytes]) -> contextlib.AbstractContextManager[IO[bytes]]:
        """Give a file to write to; what arrives in `out` is sealed."""
        ...

    def back(self, file: IO[bytes], named: str, /) -> contextlib.AbstractContextManager[IO[bytes]]:
        """Give what was sealed into a file."""
        ...


class Unsealed:
    """A backup that whoever has it can read."""

    suffix = ""

    def into(self, out: IO[bytes]) -> contextlib.AbstractContextManager[IO[bytes]]:
        """Give the file itself."""
        return contextlib.nullcontext(out)

    def back(self, file: IO[bytes], _named: str, /) -> contextlib.AbstractContextManager[IO[bytes]]:
        """Give the file itself."""
        return contextlib.nullcontext(file)


def back_up(
    folder: Path,
    to: Path,
    *,
    now: int,
    zone: str,
    told: Told,
    copying: Copying | None = None,
    sealing: Sealing | None = None,
) -> Made:
    """Make a backup of the house in a folder, whether it is running or not."""
    if to.exists() and not to.is_dir():
        raise Invalid("folder", say("{folder} is not a folder.", folder=str(to)))
    copying, sealing = copying or HouseFileCopying(folder), sealing or Unsealed()
    # A sealed backup may go where strangers look: the plain copy it is made of never does.
    near = folder / BACKUPS if sealing.suffix else to
    with plainly(to), alone(folder):
        for each in (near, to):
            each.mkdir(mode=0o700, parents=True, exist_ok=True)
            clear_away(each)
        _leave_space(folder, copying.size(), near, to)
        with aside(near) as for_copy, aside(to) as for_archive:
            copy, archive = for_copy / DATABASE, for_archive / "archive"
            about = _copied(folder, copying, copy, now, told)
            with new_file(archive) as file:
                with sealing.into(cast("IO[bytes]", Steady(file))) as tar:
                    about = write(tar, {DATABASE: copy, **_beside(folder)}, about, told)
                on_disk(file)
            sha256 = _proved(archive, about, sealing, told)
            size = archive.stat().st_size
            file = _put_down(archive, to, name_for(about, zone), SUFFIX + sealing.suffix)
    return Made(file, size, about, sha256)


def _copied(folder: Path, copying: Copying, copy: Path, now: int, told: Told) -> About:
    copying.copy(copy, told)
    told("checking", 0, 0)
    with plainly(folder):
        name, schema, rows = look_into(copy, told)
    return About(__version__, name, now, schema, rows, {})


def _proved(archive: Path, about: About, sealing: Sealing, told: Told) -> str:
    """Read what was written from end to end, and give its sum."""
    named = str(archive)
    with archive.open("rb") as file:
        summed = Summed(file, lambda _more: None)
        with sealing.back(cast("IO[bytes]", summed), named) as tar:
            found = read(tar, named, told, of=size_of(archive))
        while summed.read(CHUNK):
            pass
    if found != about:
        raise Elsewhere("disk", say("The backup was not written as it should be. None was kept."))
    return summed.entry().sha256


def _beside(folder: Path) -> dict[str, Path]:
    settings = folder / SETTINGS
    return ({SETTINGS: settings} if settings.exists() else {}) | media_in(folder)


def _leave_space(folder: Path, of_house: int, near: Path, to: Path) -> None:
    """Refuse beforehand what would fill the disk that the house itself may be writing to."""
    of_archive = of_house + sum(map(size_of, media_in(folder).values()))
    if near.stat().st_dev == to.stat().st_dev:
        leave_space(to, of_house + of_archive)
    else:
        leave_space(near, of_house)
        leave_space(to, of_archive)


def name_for(about: About, zone: str) -> str:
    """Give what a backup is called, without its endings."""
    name = handle_from(about.name)
    name = _DEFAULT_NAME if name == handle_from("") else name
    return f"{name}-{at(about.made_at, zone_named(zone)):%Y-%m-%d-%H%M}"


def _put_down(archive: Path, to: Path, stem: str, suffix: str) -> Path:
    file = free_name(to, stem, suffix)
    archive.rename(file)
    keep_names(to)
    return file
