"""A bucket as a place for backups; loaded only when one is named."""

import contextlib
import secrets
from collections.abc import Generator, Mapping
from pathlib import Path

from kith.infrastructure.backup.lying import Backup, Lies, is_backup
from kith.infrastructure.backup.making import BACKUPS, Made
from kith.infrastructure.backup.workshop import aside, clear_away
from kith.infrastructure.buckets import Bucket
from kith.infrastructure.checkup import plainly


class BucketShelf:
    """A folder in a bucket, with backups."""

    is_here = False

    def __init__(self, place: str, environ: Mapping[str, str]) -> None:
        """Know where it is."""
        self._bucket = Bucket(place, environ)
        self.place = self._bucket.place

    def there(self) -> list[Lies]:
        """Give the backups that lie there, by name."""
        return [Lies(name, size) for name, size in self._bucket.names() if is_backup(name)]

    def backup(self, name: str) -> Backup:
        """Give one that lies there."""
        named = f"{self.place}/{name}"
        return Backup(named, self._bucket.size(name), lambda: self._bucket.open(name))

    @contextlib.contextmanager
    def room(self, folder: Path, /) -> Generator[Path]:
        """Give a folder beside the house, which is cleared away when the backup has been sent."""
        self._bucket.names()  # what can't be reached is known before the work is done
        near = folder / BACKUPS
        with plainly(near):
            near.mkdir(mode=0o700, exist_ok=True)
            clear_away(near)
            with aside(near) as made:
                yield made

    def take(self, made: Made) -> str:
        """Send a backup that was made there; give the name under which it lies here."""
        # A name that no other house gives, not even one that was restored from this one's backup.
        stem, dot, suffix = made.file.name.partition(".")
        name = f"{stem}-{secrets.token_hex(3)}{dot}{suffix}"
        self._bucket.put(made.file, name, made.sha256)
        return name

    def remove(self, name: str) -> None:
        """Take one away."""
        self._bucket.remove(name)
