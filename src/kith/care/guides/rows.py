"""Questions about guides and the house log."""

from kith.care.guides.model import GuideAsking
from kith.infrastructure.database import Tx
from kith.ties.homes.model import LogEntry
from kith.ties.people.model import Named

# Whoever sits in no circle any more is no guide, and is one again when they do.
_SITS = "exists (select 1 from seats s join circles c on c.id = s.place_id where s.person_id = {})"


async def guides(tx: Tx) -> list[Named]:
    """Give everybody who is a guide: who agreed, and sits in a circle."""
    sql = f"""
        select p.id, p.name, p.handle
          from guides g
          join people p on p.id = g.person_id
         where {_SITS.format("g.person_id")}
         limit 1000"""
    return await tx.many(Named, sql)


async def guide_ids(tx: Tx) -> frozenset[int]:
    """Give the ids of the guides."""
    return frozenset(one.id for one in await guides(tx))


async def has_agreed(tx: Tx, person_id: int) -> bool:
    """Tell whether somebody agreed to be a guide, whether they sit in a circle now or not."""
    sql = "select 1 from guides where person_id = $1"
    return await tx.one(int, sql, person_id) is not None


async def sits_somewhere(tx: Tx, person_id: int) -> bool:
    """Tell whether somebody sits in at least one circle."""
    sql = f"select 1 where {_SITS.format('$1')}"
    return await tx.one(int, sql, person_id) is not None


async def add_guide(tx: Tx, person_id: int) -> int:
    """Keep that somebody agreed, and give whether that is new (1 or 0)."""
    sql = "insert into guides (person_id, since) values ($1, $2) on conflict do nothing"
    return await tx.run(sql, person_id, tx.now)


async def end_guide(tx: Tx, person_id: int) -> int:
    """Keep that somebody is no guide any more, and give whether they were."""
    return await tx.run("delete from guides where person_id = $1", person_id)


async def ask(tx: Tx, person_id: int, by_id: int) -> None:
    """Keep that somebody is asked to be a guide."""
    await tx.run(
        """
        insert into guide_askings (person_id, by_id, asked_at) values ($1, $2, $3)
        on conflict (person_id) do update
           set by_id = excluded.by_id, asked_at = excluded.asked_at, turned_down = 0""",
        person_id, by_id, tx.now,
    )  # fmt: skip


async def asking(tx: Tx, person_id: int, since: int) -> GuideAsking | None:
    """Give the asking that was made of somebody after a moment, unless they turned it down."""
    sql = """
        select person_id, by_id, asked_at from guide_askings
         where person_id = $1 and asked_at > $2 and turned_down = 0"""
    return await tx.one(GuideAsking, sql, person_id, since)


async def asked_by(tx: Tx, by_id: int, since: int) -> list[Named]:
    """Give whom somebody asked and who has not said yes: who would rather not looks the same."""
    sql = """
        select p.id, p.name, p.handle
          from guide_askings a
          join people p on p.id = a.person_id
         where a.by_id = $1 and a.asked_at > $2
         limit 100"""
    return await tx.many(Named, sql, by_id, since)


async def turn_down(tx: Tx, person_id: int) -> int:
    """Keep that somebody would rather not, and give whether they were asked."""
    sql = "update guide_askings set turned_down = 1 where person_id = $1 and turned_down = 0"
    return await tx.run(sql, person_id)


async def end_asking(tx: Tx, person_id: int) -> int:
    """Forget that somebody was asked."""
    return await tx.run("delete from guide_askings where person_id = $1", person_id)


async def end_old_askings(tx: Tx, before: int) -> int:
    """Forget the askings made before a moment."""
    return await tx.run("delete from guide_askings where asked_at <= $1", before)


async def log_before(tx: Tx, before: int, most: int) -> list[LogEntry]:
    """Give the lines of the house log before an id, newest first."""
    sql = "select id, kind, about from house_log where id < $1 order by id desc limit $2"
    return await tx.many(LogEntry, sql, before, most)
