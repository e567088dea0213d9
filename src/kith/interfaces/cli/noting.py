"""What the house is told of the backups it has: which lie there, and which have had their time."""

from collections.abc import Sequence

from kith.foundation.clock import now, zone_named
from kith.infrastructure.backup import rows
from kith.infrastructure.backup.keeping import Listed, listed, to_let_go
from kith.infrastructure.backup.lying import Shelf, place_named
from kith.infrastructure.backup.making import Made
from kith.infrastructure.backup.rows import Found, Kept
from kith.infrastructure.database import Database, Tx
from kith.infrastructure.migrations.run import Behind
from kith.interfaces.cli.place import Place
from kith.interfaces.cli.shelves import chosen


def known_at(shelf: Shelf, here: Place) -> list[Kept] | None:
    """Give what the house put into the place that its settings name; nothing of any other place.

    None also for a house that is older than the program: its backup is made all the same.
    """
    to = chosen(here).backup_to
    if not to or shelf.place != place_named(to):
        return None
    try:
        return here.ask(lambda database: database.read(rows.backups_at, shelf.place))
    except Behind:
        return None


def noted(shelf: Shelf, name: str, made: Made, here: Place) -> list[Kept]:
    """Let the house know of a new backup, and take away those that have had their time; give them."""
    about = made.about

    async def note(tx: Tx) -> list[Kept]:
        await rows.add_backup(tx, shelf.place, name, about.made_at, made.size, made.sha256)
        await rows.no_trouble(tx, "backup")
        return await rows.backups_at(tx, shelf.place)

    there = listed(shelf, here.ask(lambda database: database.act(note)))
    let_go = to_let_go(there.ours, now(), zone_named(here.zone))
    for one in let_go:
        shelf.remove(one.name)
    here.ask(lambda database: _forget(database, [*let_go, *there.gone]))
    return let_go


def drilled(shelf: Shelf, name: str, found: Found, says: str, here: Place) -> None:
    """Let the house know what was found in one of its backups."""

    async def note(tx: Tx) -> None:
        await rows.note_drill(tx, shelf.place, name, found, says)
        if found == "wrong":
            await rows.note_trouble(tx, "drill", says)
        else:
            await rows.no_trouble(tx, "drill")

    here.ask(lambda database: database.act(note))


def beside(shelf: Shelf, here: Place) -> Listed:
    """Give what lies in a place, beside what the house knows of it."""
    return listed(shelf, known_at(shelf, here) or [])


async def _forget(database: Database, gone: Sequence[Kept]) -> None:
    for one in gone:
        await database.act(rows.forget_backup, one.id)
