"""Questions about gatherings, and about who comes to them."""

from kith.infrastructure.database import Tx
from kith.together.gatherings.model import STAYS, Coming, Gathering, When

_COLUMNS = (
    *("id", "circle_id", "host_id", "what", "day", "begins", "ends_day", "ends", "zone"),
    *("starts_at", "ends_at", "place", "know", "room", "uid", "sequence", "changed_at"),
    *("cancelled_at", "together_at", "guest_link", "table_id"),
)
_GATHERING = ", ".join(_COLUMNS)
_OF_G = ", ".join(f"g.{each}" for each in _COLUMNS)
_COMING = "id, gathering_id, person_id, name, says, asked_id, waits, chair"


async def add(tx: Tx, one: Gathering) -> None:
    """Keep a new gathering."""
    values = ", ".join(f"${n}" for n in range(1, len(_COLUMNS) + 1))
    await tx.run(
        f"insert into gatherings ({_GATHERING}) values ({values})",
        *(getattr(one, each) for each in _COLUMNS),
    )


async def gathering(tx: Tx, gathering_id: int) -> Gathering | None:
    """Give a gathering by id; who may see it is not decided here."""
    return await tx.one(
        Gathering, f"select {_GATHERING} from gatherings where id = $1", gathering_id
    )


async def gathering_by_link(tx: Tx, link: str) -> Gathering | None:
    """Give the gathering of a link for guests that has not been taken back."""
    return await tx.one(
        Gathering, f"select {_GATHERING} from gatherings where guest_link = $1", link
    )


async def gatherings_of(tx: Tx, person_id: int) -> list[Gathering]:
    """Give the gatherings that somebody has a seat at, by time; nothing older than it stays."""
    return await tx.many(
        Gathering,
        f"""
        select {_OF_G}
          from access a
          join gatherings g on g.id = a.place_id
         where a.person_id = $1 and g.ends_at > $2
         order by g.starts_at, g.id
         limit 200""",
        person_id, tx.now - STAYS,
    )  # fmt: skip


async def in_circle(tx: Tx, circle_id: int, *, ends_after: int) -> list[Gathering]:
    """Give the gatherings of a circle that end after a moment, by time."""
    return await tx.many(
        Gathering,
        f"""
        select {_GATHERING} from gatherings
         where circle_id = $1 and ends_at > $2
         order by starts_at, id
         limit 100""",
        circle_id, ends_after,
    )  # fmt: skip


async def count_ahead(tx: Tx, host_id: int) -> int:
    """Give how many gatherings of one host are ahead."""
    sql = "select count(*) from gatherings where host_id = $1 and ends_at > $2"
    return await tx.one(int, sql, host_id, tx.now) or 0


async def describe(
    tx: Tx, gathering_id: int, what: str, place: str, know: str, room: int, time: When
) -> None:
    """Keep what a gathering is, when, where and for how many."""
    await tx.run(
        """
        update gatherings
           set what = $2, place = $3, know = $4, room = $5, day = $6, begins = $7, ends_day = $8,
               ends = $9, zone = $10, starts_at = $11, ends_at = $12
         where id = $1""",
        gathering_id, what, place, know, room, time.day, time.begins, time.ends_day, time.ends,
        time.zone, time.starts_at, time.ends_at,
    )  # fmt: skip


async def changed(tx: Tx, gathering_id: int) -> None:
    """Let calendars know that something is otherwise now."""
    await tx.run(
        "update gatherings set sequence = sequence + 1, changed_at = $2 where id = $1",
        gathering_id, tx.now,
    )  # fmt: skip


async def cancel(tx: Tx, gathering_id: int) -> None:
    """Keep that a gathering does not take place; nobody answers by its link any more."""
    await tx.run("update gatherings set cancelled_at = $2 where id = $1", gathering_id, tx.now)


async def set_host(tx: Tx, gathering_id: int, host_id: int) -> None:
    """Keep who hosts a gathering."""
    await tx.run("update gatherings set host_id = $2 where id = $1", gathering_id, host_id)


async def set_link(tx: Tx, gathering_id: int, link: str | None) -> None:
    """Keep the link with which guests answer, or that there is none."""
    await tx.run("update gatherings set guest_link = $2 where id = $1", gathering_id, link)


async def set_together(tx: Tx, gathering_id: int) -> None:
    """Keep that people are together now."""
    await tx.run(
        "update gatherings set together_at = $2 where id = $1 and together_at is null",
        gathering_id, tx.now,
    )  # fmt: skip


async def set_table(tx: Tx, gathering_id: int, circle_id: int) -> None:
    """Keep where those who were there go on."""
    await tx.run("update gatherings set table_id = $2 where id = $1", gathering_id, circle_id)


async def over(tx: Tx, ended_before: int) -> list[int]:
    """Give the gatherings that have had their time, and whose circle is no longer to fold."""
    return await tx.many(
        int,
        """
        select g.id from gatherings g
         where g.ends_at <= $1
           and not exists (select 1 from foldings f where f.circle_id = g.table_id)
         limit 100""",
        ended_before,
    )


async def forget(tx: Tx, gathering_id: int) -> None:
    """Forget a gathering, who was asked, guests and all."""
    await tx.run("delete from seats where place_id = $1", gathering_id)
    await tx.run("delete from gatherings where id = $1", gathering_id)
    await tx.run("delete from places where id = $1", gathering_id)


# -- who comes --------------------------------------------------------------------------------------


async def add_coming(tx: Tx, one: Coming, secret: bytes | None = None) -> bool:
    """Keep that somebody is asked, or that a guest answered; tell whether that is new."""
    return bool(
        await tx.run(
            f"""
            insert into comings ({_COMING}, secret) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            on conflict do nothing""",
            one.id, one.gathering_id, one.person_id, one.name, one.says, one.asked_id, one.waits,
            one.chair, secret,
        )
    )  # fmt: skip


async def comings(tx: Tx, gathering_id: int) -> list[Coming]:
    """Give everybody who was asked, and every guest."""
    return await tx.many(
        Coming, f"select {_COMING} from comings where gathering_id = $1", gathering_id
    )


async def coming_of(tx: Tx, gathering_id: int, person_id: int) -> Coming | None:
    """Give what somebody says of a gathering."""
    sql = f"select {_COMING} from comings where gathering_id = $1 and person_id = $2"
    return await tx.one(Coming, sql, gathering_id, person_id)


async def comings_of(tx: Tx, person_id: int) -> dict[int, Coming]:
    """Give what somebody says of all gatherings, by gathering."""
    sql = f"select {_COMING} from comings where person_id = $1"
    return {one.gathering_id: one for one in await tx.many(Coming, sql, person_id)}


async def guest_with(tx: Tx, secret: bytes) -> Coming | None:
    """Give the guest of a secret link."""
    return await tx.one(Coming, f"select {_COMING} from comings where secret = $1", secret)


async def keep_answer(tx: Tx, one: Coming) -> None:
    """Keep what somebody says, and where they stand."""
    await tx.run(
        "update comings set says = $2, asked_id = $3, waits = $4, name = $5, chair = $6 where id = $1",
        one.id, one.says, one.asked_id, one.waits, one.name, one.chair,
    )  # fmt: skip


async def forget_coming(tx: Tx, coming_id: int) -> None:
    """Forget that somebody was asked, or a guest."""
    await tx.run("delete from comings where id = $1", coming_id)


# -- who was there ----------------------------------------------------------------------------------


async def confirm(tx: Tx, gathering_id: int, by_id: int, about_id: int) -> bool:
    """Keep that somebody says of another that they were there; tell whether that is new."""
    sql = """
        insert into presences (gathering_id, by_id, about_id) values ($1, $2, $3)
        on conflict do nothing"""
    return bool(await tx.run(sql, gathering_id, by_id, about_id))


async def confirmed(tx: Tx, gathering_id: int) -> set[tuple[int, int]]:
    """Give who said of whom that they were there."""
    sql = "select by_id, about_id from presences where gathering_id = $1"
    return set(await tx.many(_pair, sql, gathering_id))


def _pair(by_id: int, about_id: int) -> tuple[int, int]:
    return by_id, about_id


# -- calendars --------------------------------------------------------------------------------------


async def feed_of(tx: Tx, person_id: int) -> str | None:
    """Give the secret of somebody's calendar, if they have one."""
    return await tx.one(str, "select token from calendar_feeds where person_id = $1", person_id)


async def keep_feed(tx: Tx, person_id: int, token: str) -> None:
    """Keep the secret of somebody's calendar in place of an earlier one."""
    await tx.run(
        """
        insert into calendar_feeds (person_id, token) values ($1, $2)
        on conflict (person_id) do update set token = excluded.token""",
        person_id, token,
    )  # fmt: skip


async def end_feed(tx: Tx, person_id: int) -> None:
    """Let somebody's calendar be at no address."""
    await tx.run("delete from calendar_feeds where person_id = $1", person_id)


async def whose_feed(tx: Tx, token: str) -> int | None:
    """Give whose calendar has a secret."""
    return await tx.one(int, "select person_id from calendar_feeds where token = $1", token)
