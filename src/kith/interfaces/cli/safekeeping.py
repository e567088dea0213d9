"""What `kith doctor` says of backups: how new they are, whether they hold, what keeps them away."""

from collections.abc import Sequence
from pathlib import Path

from kith.foundation.clock import DAY, HOUR, now
from kith.foundation.languages import Saying, say
from kith.infrastructure.backup import keeping, rows
from kith.infrastructure.backup.lying import BUCKET, is_same_disk, place_named
from kith.infrastructure.backup.rows import Kept, Trouble
from kith.infrastructure.database import Tx
from kith.interfaces.cli.findings import How, as_it_is
from kith.interfaces.cli.place import Place
from kith.interfaces.cli.shelves import chosen

_OLD_BY_HAND = 8 * DAY
_OLD_BY_NIGHT = 26 * HOUR
_OLD_DRILL = 35 * DAY


def backups(place: Place) -> How:
    """Say how new the newest backup is, or what keeps it away."""
    if left := keeping.leftovers(place.folder):
        broken = say("A backup or restore was broken off and left {path}.", path=str(left[0]))
        return How("note", broken, say("It can be deleted if none is going on now."))
    to = chosen(place).backup_to
    return _by_night(place, place_named(to)) if to else _by_hand(place)


def drills(place: Place) -> How:
    """Say when a backup was last brought back on trial, and what was found."""
    to = place_named(place.settings.backup_to)
    trouble, last = place.ask(lambda database: database.read(_drilled, to))
    mend = as_it_is("kith drill")
    if trouble:
        failed = say("It fails since {day}: {why}", day=place.day(trouble.since), why=trouble.says)
        return How("wrong", failed, mend)
    if last is None or last.drilled_at is None:
        return How("note", say("No backup was brought back on trial yet."), mend)
    day = place.day(last.drilled_at)
    if last.drilled_at < now() - _OLD_DRILL:
        return How("note", say("The last was on {day}.", day=day), mend)
    if last.found == "sealed":
        unchanged = say("{name} was unchanged on {day}; it is sealed.", name=last.name, day=day)
        return How("ok", unchanged, as_it_is("kith drill --key FILE"))
    return How("ok", say("{name} was brought back on {day} and is sound.", name=last.name, day=day))


def _by_night(place: Place, to: str) -> How:
    trouble, made = place.ask(lambda database: database.read(_made, to))
    mend = as_it_is("kith backup")
    if trouble:
        failed = say("It fails since {day}: {why}", day=place.day(trouble.since), why=trouble.says)
        return How("wrong", failed, mend)
    past = [one for one in made if one.made_at <= now()]
    if not past:
        return How("note", say("There is none in {folder}.", folder=to), mend)
    says = say("The newest in {place} is of {day}.", place=to, day=place.day(past[0].made_at))
    if past[0].made_at < now() - _OLD_BY_NIGHT:
        return How("wrong", says, say("Let the house run, or make one by hand: kith backup"))
    if len(past) < len(made):
        ahead = say("{name} is dated in the future.", name=made[0].name)
        return How("note", ahead, say("Set the clock of this machine."))
    return _lies_well(place, to, says)


def _lies_well(place: Place, to: str, says: Saying) -> How:
    if to.startswith(BUCKET):
        if not place.settings.backup_for:
            open_ = say("Those in {place} are not sealed: who can read it can read all.", place=to)
            return How("note", open_, say("A key for backup_for makes: kith backup key"))
    elif is_same_disk(Path(to), place.folder):
        same = say("{place} is on the same disk as the house: they are lost together.", place=to)
        return How("note", same, say("Name another disk, or a bucket, in backup_to."))
    return How("ok", says)


async def _made(tx: Tx, to: str) -> tuple[Trouble | None, Sequence[Kept]]:
    return await rows.trouble_with(tx, "backup"), await rows.backups_at(tx, to)


async def _drilled(tx: Tx, to: str) -> tuple[Trouble | None, Kept | None]:
    return await rows.trouble_with(tx, "drill"), await rows.last_drill(tx, to, tx.now)


def _by_hand(place: Place) -> How:
    newest = keeping.newest(place.folder)
    if newest is None:
        none = say("There is none in {folder}.", folder=str(place.folder / keeping.BACKUPS))
        return How("note", none, as_it_is("kith backup"))
    says = say("The newest here is of {day}.", day=place.day(newest))
    if newest < now() - _OLD_BY_HAND:
        return How("note", says, as_it_is("kith backup"))
    return How("ok", says)
