"""Questions about bonds, the credit they lend, and what strangers have drawn."""

from collections.abc import Sequence

from kith.access.gate.model import ALL, HOURS, LENT, Closed, Origin
from kith.access.rule import APART
from kith.foundation.clock import DAY, HOUR
from kith.infrastructure.database import Tx, lasts_at_most, marks
from kith.ties.people.model import Named

# Whom two people ($1 and $2) know.
_NEAR_AND_FAR = """
    with near as (select b_id as id from bonds where a_id = $1
                   union all select a_id from bonds where b_id = $1),
         far as (select b_id as id from bonds where a_id = $2
                  union all select a_id from bonds where b_id = $2)"""
# What of a bond's credit in one direction is taken up now.
_TAKEN = """
    (select coalesce(sum(l.takes), 0) from bond_lendings l
      where l.from_id = {one} and l.to_id = {other} and l.until_at > {now})"""
_STEP = f"""
    select n.id, k.{{other}}
      from near n
      join bonds k on k.{{one}} = n.id
     where k.{{other}} in (select f.id from far f)
       and {_TAKEN.format(one="n.id", other="k.{other}", now="$3")} < {LENT}
       and not {APART.format(one="n.id", other="k.{other}")}"""


async def friends(tx: Tx, person_id: int) -> list[int]:
    """Give to whom somebody's bonds lead, oldest bond first."""
    sql = """
        select b_id, since from bonds where a_id = $1
         union all
        select a_id, since from bonds where b_id = $1
         order by 2, 1
         limit 100000"""
    return [one for one, _ in await tx.many(_pair, sql, person_id)]


async def spent_from(tx: Tx, person_id: int) -> set[int]:
    """Give to whom somebody's bonds carry nothing now, in that direction."""
    sql = f"""
        select to_id from bond_lendings
         where from_id = $1 and until_at > $2
         group by to_id having sum(takes) >= {LENT}"""
    return set(await tx.many(int, sql, person_id, tx.now))


async def spent_to(tx: Tx, person_id: int) -> set[int]:
    """Give from whom bonds carry nothing now towards somebody."""
    sql = f"""
        select from_id from bond_lendings
         where to_id = $1 and until_at > $2
         group by from_id having sum(takes) >= {LENT}"""
    return set(await tx.many(int, sql, person_id, tx.now))


async def steps_between(tx: Tx, from_id: int, to_id: int) -> list[tuple[int, int]]:
    """Give the bonds that carry something now, from those one person knows to those another knows."""
    sql = f"""
        {_NEAR_AND_FAR}
        {_STEP.format(one="a_id", other="b_id")}
         union all
        {_STEP.format(one="b_id", other="a_id")}"""
    return await tx.many(_pair, sql, from_id, to_id, tx.now)


async def nameable_friends(tx: Tx, one: int, other: int, most: int) -> list[Named]:
    """Give whom two people both know and who may be named, whoever lives here longest first."""
    sql = f"""
        {_NEAR_AND_FAR}
        select p.id, p.name, p.handle
          from near
          join far on far.id = near.id
          join nameables n on n.person_id = near.id
          join people p on p.id = near.id
         order by p.id limit $3"""
    return await tx.many(Named, sql, one, other, most)


async def is_spent(tx: Tx, from_id: int, to_id: int) -> bool:
    """Tell whether a bond carries nothing now, in this direction."""
    sql = f"select {_TAKEN.format(one='$1', other='$2', now='$3')}"
    return (await tx.one(int, sql, from_id, to_id, tx.now) or 0) >= LENT


async def lend(
    tx: Tx, knock_id: int, way: int, step: int, from_id: int, to_id: int, *, until_at: int
) -> None:
    """Keep that a knock went over a bond."""
    await tx.run(
        """
        insert into bond_lendings (knock_id, way, step, from_id, to_id, takes, spent_at, until_at)
        values ($1, $2, $3, $4, $5, 1, $6, $7)""",
        knock_id, way, step, from_id, to_id, tx.now, until_at,
    )  # fmt: skip


async def return_credit(tx: Tx, knock_id: int) -> None:
    """Let the bonds that a knock went over carry another; what is burnt stays burnt."""
    sql = "update bond_lendings set until_at = $2 where knock_id = $1 and takes = 1"
    await tx.run(sql, knock_id, tx.now)


async def burn_credit(tx: Tx, knock_id: int, until_at: int) -> None:
    """Let the bonds that a knock went over carry nothing until a moment, or longer if they must."""
    sql = """
        update bond_lendings set takes = $2, until_at = $3
         where knock_id = $1 and (takes <> $2 or until_at < $3)"""
    await tx.run(sql, knock_id, ALL, until_at)


async def ways_of_knock(tx: Tx, knock_id: int) -> dict[int, list[tuple[int, int]]]:
    """Give the steps of each way that a knock came on."""
    sql = """
        select way, from_id, to_id from bond_lendings
         where knock_id = $1 order by way, step limit 100"""
    found: dict[int, list[tuple[int, int]]] = {}
    for way, from_id, to_id in await tx.many(_three, sql, knock_id):
        found.setdefault(way, []).append((from_id, to_id))
    return found


async def origin_of(tx: Tx, person_id: int) -> Origin | None:
    """Give where somebody comes from."""
    sql = "select home_id, coalesce(through_id, id) from people where id = $1"
    return await tx.one(Origin, sql, person_id)


async def add_draw(tx: Tx, knock_id: int, origin: Origin) -> None:
    """Keep that a knock came on the allowance."""
    sql = "insert into knock_draws (knock_id, home_id, through_id, at) values ($1, $2, $3, $4)"
    await tx.run(sql, knock_id, origin.home_id, origin.through_id, tx.now)


async def draws(tx: Tx, origin: Origin) -> tuple[int, int]:
    """Give how many knocks came on the allowance in the last hour, from one origin and altogether."""
    sql = """
        select coalesce(sum(case when home_id = $1 and through_id = $2 then 1 else 0 end), 0), count(*)
          from knock_draws where at > $3"""
    found = await tx.one(_pair, sql, origin.home_id, origin.through_id, tx.now - HOUR)
    return found or (0, 0)


async def note_stranger(tx: Tx, person_id: int) -> bool:
    """Keep that a stranger was at the door, and tell whether they had not been there in this hour."""
    seen = await tx.one(
        int, "select 1 from strangers where person_id = $1 and at > $2", person_id, tx.now - HOUR
    )
    if seen is None:
        await tx.run(
            """
            insert into strangers (person_id, at) values ($1, $2)
            on conflict (person_id) do update set at = excluded.at""",
            person_id, tx.now,
        )  # fmt: skip
    return seen is None


async def strangers_now(tx: Tx) -> int:
    """Give how many different strangers were at the door in the last hour."""
    sql = "select count(*) from strangers where at > $1"
    return await tx.one(int, sql, tx.now - HOUR) or 0


async def count_stranger(tx: Tx) -> None:
    """Count one stranger more in this hour; who it was is not kept with it."""
    await tx.run(
        """
        insert into stranger_hours (hour, strangers) values ($1, 1)
        on conflict (hour) do update set strangers = stranger_hours.strangers + 1""",
        tx.now // HOUR,
    )


async def earlier_hours(tx: Tx, many: int) -> list[int]:
    """Give how many strangers there were in each of the hours before this one that had any."""
    this = tx.now // HOUR
    sql = """
        select strangers from stranger_hours
         where hour >= $1 and hour < $2 order by hour limit $3"""
    return await tx.many(int, sql, this - many, this, many)


async def forget_strangers_now(tx: Tx) -> None:
    """Begin this hour anew."""
    await tx.run("delete from strangers")


async def lockdown(tx: Tx) -> Closed | None:
    """Give that the house is closed to strangers now."""
    sql = """
        select since_at, until_at, by_id from lockdowns
         where opened_at is null and until_at > $1
         order by id desc limit 1"""
    return await tx.one(Closed, sql, tx.now)


async def add_lockdown(tx: Tx, by_id: int, until_at: int) -> None:
    """Keep that the house is closed to strangers until a moment."""
    sql = "insert into lockdowns (id, since_at, until_at, by_id) values ($1, $2, $3, $4)"
    await tx.run(sql, tx.new_id(), tx.now, until_at, by_id)


async def end_lockdowns(tx: Tx, by_id: int) -> int:
    """Keep that somebody opened the house before its time, and give how many closings that ended."""
    sql = """
        update lockdowns set opened_at = $1, opened_by_id = $2
         where opened_at is null and until_at > $1"""
    return await tx.run(sql, tx.now, by_id)


async def looks_after_the_door(tx: Tx, person_id: int) -> bool:
    """Tell whether somebody is the administrator, or a guide who sits in a circle."""
    sql = """
        select 1
         where exists (select 1 from administrators a where a.person_id = $1)
            or exists (select 1 from guides g
                         join seats s on s.person_id = g.person_id
                         join circles c on c.id = s.place_id
                        where g.person_id = $1)"""
    return await tx.one(int, sql, person_id) is not None


async def needs_of(tx: Tx, person_id: int) -> str | None:
    """Give who may knock freely at somebody's door, if they said so."""
    return await tx.one(str, "select needs from knock_needs where person_id = $1", person_id)


async def keep_needs(tx: Tx, person_id: int, needs: str) -> None:
    """Keep who may knock freely at somebody's door."""
    await tx.run(
        """
        insert into knock_needs (person_id, needs) values ($1, $2)
        on conflict (person_id) do update set needs = excluded.needs""",
        person_id, needs,
    )  # fmt: skip


async def keep_nameable(tx: Tx, person_id: int, *, nameable: bool) -> None:
    """Keep whether ways over somebody may be told by their name."""
    if nameable:
        sql = "insert into nameables (person_id) values ($1) on conflict do nothing"
    else:
        sql = "delete from nameables where person_id = $1"
    await tx.run(sql, person_id)


async def is_nameable(tx: Tx, person_id: int) -> bool:
    """Tell whether ways over somebody may be told by their name."""
    sql = "select 1 from nameables where person_id = $1"
    return await tx.one(int, sql, person_id) is not None


async def nameable_among(tx: Tx, ids: Sequence[int]) -> set[int]:
    """Give which of some people may be named where a way leads over them."""
    sql = f"select person_id from nameables where person_id in ({marks(len(ids))})"
    return set(await tx.many(int, sql, *ids))


async def forget_what_is_over(tx: Tx, *, ways: int, hours: int) -> None:
    """Forget ways, draws, strangers, hours and closings that have had their time."""
    await tx.run(
        "delete from bond_lendings where until_at <= $1 and spent_at <= $2", tx.now, tx.now - ways
    )
    await tx.run("delete from knock_draws where at <= $1", tx.now - HOUR)
    await tx.run("delete from strangers where at <= $1", tx.now - HOUR)
    await tx.run("delete from stranger_hours where hour < $1", tx.now // HOUR - hours)
    await tx.run("delete from lockdowns where until_at <= $1", tx.now - 28 * DAY)


async def mend_times_ahead(tx: Tx) -> None:
    """Where the clock was put back: let what lies ahead of it have happened now."""
    await tx.run(
        """
        update bond_lendings set until_at = until_at - spent_at + $1, spent_at = $1
         where spent_at > $1""",
        tx.now,
    )
    await tx.run("delete from knock_draws where at > $1", tx.now + HOUR)
    await tx.run("delete from strangers where at > $1", tx.now + HOUR)
    await tx.run("delete from stranger_hours where hour > $1", tx.now // HOUR + 1)
    await lasts_at_most(tx, lockdowns=max(HOURS) * HOUR)


def _pair(one: int, other: int) -> tuple[int, int]:
    return one, other


def _three(one: int, other: int, third: int) -> tuple[int, int, int]:
    return one, other, third
