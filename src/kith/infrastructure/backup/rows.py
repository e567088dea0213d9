"""What a house keeps about its own backups, and about what keeps it from making them."""

from typing import Literal

import msgspec

from kith.infrastructure.database import Tx

Found = Literal["", "sound", "sealed", "wrong"]
Trying = Literal["backup", "drill", "mail"]


class Kept(msgspec.Struct, frozen=True):
    """A backup that this house put somewhere, and what a drill found.

    found: sound, brought back on trial and whole; sealed, its sum is right and only the key can
    show more; wrong, with what is wrong in `says`; empty, not looked at yet.
    """

    id: int
    place: str
    name: str
    made_at: int
    size: int
    sha256: str
    drilled_at: int | None
    found: Found
    says: str


class Trouble(msgspec.Struct, frozen=True):
    """Something that should go by itself, and has failed since then."""

    kind: Trying
    since: int
    tries: int
    says: str
    told_at: int | None


_KEPT = "id, place, name, made_at, size, sha256, drilled_at, found, says"
_TROUBLE = "kind, since, tries, says, told_at"


async def add_backup(tx: Tx, place: str, name: str, made_at: int, size: int, sha256: str) -> None:
    """Keep that a backup was put somewhere."""
    await tx.run(
        f"""
        insert into backups ({_KEPT}) values ($1, $2, $3, $4, $5, $6, null, '', '')
            on conflict (place, name) do update
           set made_at = $4, size = $5, sha256 = $6, drilled_at = null, found = '', says = ''""",
        tx.new_id(), place, name, made_at, size, sha256,
    )  # fmt: skip


async def backups_at(tx: Tx, place: str) -> list[Kept]:
    """Give the backups that this house put somewhere and did not take away, newest first."""
    return await tx.many(
        Kept,
        f"select {_KEPT} from backups where place = $1 order by made_at desc, id desc limit 10000",
        place,
    )


async def newest_until(tx: Tx, place: str, moment: int) -> int | None:
    """Give when the newest backup somewhere was made, without those that lie in the future."""
    sql = "select max(made_at) from backups where place = $1 and made_at <= $2"
    found = await tx.many(_or_none, sql, place, moment)
    return found[0] if found else None


async def forget_backup(tx: Tx, backup_id: int) -> None:
    """Keep no more that a backup lies somewhere: it does not."""
    await tx.run("delete from backups where id = $1", backup_id)


async def note_drill(tx: Tx, place: str, name: str, found: Found, says: str) -> None:
    """Keep what was found when a backup was opened again."""
    await tx.run(
        "update backups set drilled_at = $3, found = $4, says = $5 where place = $1 and name = $2",
        place, name, tx.now, found, says,
    )  # fmt: skip


async def last_drill(tx: Tx, place: str, moment: int) -> Kept | None:
    """Give the backup that was opened last, without what lies in the future."""
    return await tx.one(
        Kept,
        f"""
        select {_KEPT} from backups where place = $1 and drilled_at <= $2
         order by drilled_at desc, id desc limit 1""",
        place, moment,
    )  # fmt: skip


async def trouble_with(tx: Tx, kind: Trying) -> Trouble | None:
    """Give what fails at the moment, if it does."""
    return await tx.one(Trouble, f"select {_TROUBLE} from troubles where kind = $1", kind)


async def note_trouble(tx: Tx, kind: Trying, says: str) -> Trouble:
    """Keep that something failed once more."""
    before = await trouble_with(tx, kind)
    now = Trouble(
        kind,
        before.since if before else tx.now,
        before.tries + 1 if before else 1,
        says[:500],
        before.told_at if before else None,
    )
    await tx.run(
        f"""
        insert into troubles ({_TROUBLE}) values ($1, $2, $3, $4, $5)
            on conflict (kind) do update set tries = $3, says = $4""",
        now.kind, now.since, now.tries, now.says, now.told_at,
    )  # fmt: skip
    return now


async def note_told(tx: Tx, kind: Trying) -> None:
    """Keep that people have been told of a trouble."""
    await tx.run("update troubles set told_at = $2 where kind = $1", kind, tx.now)


async def no_trouble(tx: Tx, kind: Trying) -> None:
    """Keep that something goes by itself again."""
    await tx.run("delete from troubles where kind = $1", kind)


def _or_none(value: int | None) -> int | None:
    return value
