"""Questions about people."""

from collections.abc import Sequence

from kith.infrastructure.database import Tx, marks
from kith.ties.homes.model import HERE
from kith.ties.people.model import Named, Night, Person

_COLUMNS = (
    "p.id, p.home_id, p.handle, p.name, p.know_me, p.lately, p.zone, p.language, p.through_id"
)


async def add_person(tx: Tx, person: Person) -> None:
    """Keep somebody new."""
    await tx.run(
        """
        insert into people (id, home_id, handle, name, know_me, lately, zone, language, through_id)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)""",
        person.id, person.home_id, person.handle, person.name, person.know_me, person.lately,
        person.zone, person.language, person.through_id,
    )  # fmt: skip


async def person(tx: Tx, person_id: int) -> Person | None:
    """Give a person by id."""
    return await tx.one(Person, f"select {_COLUMNS} from people p where p.id = $1", person_id)


async def person_called(tx: Tx, handle: str) -> Person | None:
    """Give the person who lives here under a handle."""
    sql = f"select {_COLUMNS} from people p where p.home_id = $1 and p.handle = $2"
    return await tx.one(Person, sql, HERE, handle)


async def named(tx: Tx, ids: Sequence[int]) -> dict[int, Named]:
    """Give the names of people by id."""
    wanted = tuple(dict.fromkeys(ids))
    if not wanted:
        return {}
    sql = f"select id, name, handle from people where id in ({marks(len(wanted))})"
    return {each.id: each for each in await tx.many(Named, sql, *wanted)}


async def handles_like(tx: Tx, handle: str) -> set[str]:
    """Give the handles here that begin with this one."""
    sql = "select handle from people where home_id = $1 and handle >= $2 and handle < $3"
    return set(await tx.many(str, sql, HERE, handle, handle + "~"))


async def describe(
    tx: Tx, person_id: int, *, name: str, know_me: str, lately: str, zone: str
) -> None:
    """Keep what a person says of themselves."""
    await tx.run(
        "update people set name = $2, know_me = $3, lately = $4, zone = $5 where id = $1",
        person_id, name, know_me, lately, zone,
    )  # fmt: skip


async def set_handle(tx: Tx, person_id: int, handle: str) -> None:
    """Keep a person's new handle."""
    await tx.run("update people set handle = $2 where id = $1", person_id, handle)


async def set_language(tx: Tx, person_id: int, language: str) -> None:
    """Keep the language that the house speaks to a person in."""
    await tx.run("update people set language = $2 where id = $1", person_id, language)


async def set_listed(tx: Tx, person_id: int, *, listed: bool) -> None:
    """Keep whether a person wants to stand in the list of people."""
    if listed:
        sql = "insert into listings (person_id) values ($1) on conflict do nothing"
    else:
        sql = "delete from listings where person_id = $1"
    await tx.run(sql, person_id)


async def is_listed(tx: Tx, person_id: int) -> bool:
    """Tell whether a person stands in the list of people."""
    return await tx.one(int, "select 1 from listings where person_id = $1", person_id) is not None


async def listed_people(tx: Tx) -> list[Named]:
    """Give everybody who lives here and agreed to be listed."""
    sql = "select p.id, p.name, p.handle from listings l join people p on p.id = l.person_id limit 5000"
    return await tx.many(Named, sql)


async def people_here(tx: Tx, most: int = 100_000) -> list[Person]:
    """Give everybody who lives here; for the administrator's command line."""
    sql = f"select {_COLUMNS} from people p where p.home_id = $1 order by p.id limit $2"
    return await tx.many(Person, sql, HERE, most)


async def how_many_here(tx: Tx, most: int) -> int:
    """Give how many live here, counted up to `most`."""
    sql = "select count(*) from (select 1 from people where home_id = $1 limit $2) as those"
    return await tx.one(int, sql, HERE, most) or 0


async def night_of(tx: Tx, person_id: int) -> Night:
    """Give when it is night for somebody, by their own clock."""
    sql = """
        select p.zone, n.from_hour, n.to_hour, n.letters
          from people p
          left join nights n on n.person_id = p.id
         where p.id = $1"""
    return await tx.one(_night, sql, person_id) or Night("UTC")


def _night(zone: str, from_hour: int | None, to_hour: int | None, letters: int | None) -> Night:
    if from_hour is None or to_hour is None:
        return Night(zone)
    return Night(zone, from_hour, to_hour, bool(letters))


async def set_night(tx: Tx, person_id: int, night: Night) -> None:
    """Keep when it is night for somebody, and whether letters reach them then."""
    await tx.run(
        """
        insert into nights (person_id, from_hour, to_hour, letters) values ($1, $2, $3, $4)
        on conflict (person_id) do update
           set from_hour = excluded.from_hour, to_hour = excluded.to_hour, letters = excluded.letters""",
        person_id, night.from_hour, night.to_hour, int(night.letters),
    )  # fmt: skip
