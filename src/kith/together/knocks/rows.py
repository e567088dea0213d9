"""Questions about knocks. Who may read one is asked in `access/door.py` before."""

from kith.foundation.clock import DAY
from kith.infrastructure.database import Tx, lasts_at_most
from kith.ties.people.model import Named
from kith.together.knocks.model import (
    GOOD_FOR,
    MOST_DAYS,
    NO_KNOCKING,
    Keeping,
    Knock,
    Opened,
    Out,
)

_KNOCK = """
    k.id, k.home_id, k.from_id, k.to_id, k.words, k.means, k.origin_id, k.says_through, k.state,
    k.brought, k.statement_id, k.until_at"""
_KEEPING = "d.owner_id, d.keeper_id, d.days, d.asked_at, d.until_at, d.set_aside"


async def add_knock(tx: Tx, one: Knock) -> None:
    """Keep a knock."""
    await tx.run(
        """
        insert into knocks (id, home_id, from_id, to_id, words, means, origin_id, says_through,
                            state, brought, statement_id, until_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)""",
        one.id, one.home_id, one.from_id, one.to_id, one.words, one.means, one.origin_id,
        one.says_through, one.state, one.brought, one.statement_id, one.until_at,
    )  # fmt: skip


async def knock(tx: Tx, knock_id: int) -> Knock | None:
    """Give a knock, by id."""
    return await tx.one(Knock, f"select {_KNOCK} from knocks k where k.id = $1", knock_id)


async def knock_between(tx: Tx, from_id: int, to_id: int) -> Knock | None:
    """Give the knock of one person at another's door that is not gone yet, whatever became of it."""
    sql = f"""
        select {_KNOCK} from knocks k
         where k.from_id = $1 and k.to_id = $2 and k.until_at > $3
         order by k.id limit 1"""
    return await tx.one(Knock, sql, from_id, to_id, tx.now)


async def out_of(tx: Tx, from_id: int) -> list[Out]:
    """Give where somebody knocked and what they wrote, by time, whatever became of it."""
    sql = """
        select p.id, p.name, p.handle, k.words, k.until_at
          from knocks k
          join people p on p.id = k.to_id
         where k.from_id = $1 and k.until_at > $2
         order by k.id
         limit 20"""
    return await tx.many(_out, sql, from_id, tx.now)


def _out(id_: int, name: str, handle: str, words: str, until_at: int) -> Out:
    return Out(Named(id_, name, handle), words, until_at)


async def knocks_since_yesterday(tx: Tx, most: int, *, origin_id: int | None = None) -> int:
    """Give how many knocked in a day, of all or of one origin, counted up to `most`."""
    here, args = ("", (tx.now - DAY + GOOD_FOR, most))
    if origin_id is not None:
        here, args = "and origin_id = $3", (*args, origin_id)
    sql = (
        f"select count(*) from (select 1 from knocks where until_at > $1 {here} limit $2) as those"
    )
    return await tx.one(int, sql, *args) or 0


async def set_state(tx: Tx, knock_id: int, state: str) -> None:
    """Keep what became of a knock; the one who knocked is shown nothing of it."""
    await tx.run("update knocks set state = $2 where id = $1", knock_id, state)


async def bring(tx: Tx, knock_id: int) -> None:
    """Let somebody see a knock while a friend answers their door."""
    await tx.run("update knocks set brought = 1 where id = $1", knock_id)


async def held_knocks(tx: Tx, most: int) -> list[Knock]:
    """Give the knocks for which there was no room: of each origin in turn, longest waiting first."""
    sql = f"""
        select {_KNOCK}
          from (select h.*, row_number() over (partition by h.origin_id order by h.id) as turn
                  from knocks h
                 where h.state = 'held' and h.until_at > $1
                   and not exists (select 1 from no_knocking n
                                    where n.person_id = h.from_id and n.until_at > $1)) as k
         order by k.turn, k.id limit $2"""
    return await tx.many(Knock, sql, tx.now, most)


async def knocks_over(tx: Tx, most: int) -> list[Knock]:
    """Give the knocks whose time is over."""
    sql = f"select {_KNOCK} from knocks k where k.until_at <= $1 order by k.until_at limit $2"
    return await tx.many(Knock, sql, tx.now, most)


async def make_place(tx: Tx, knock_id: int) -> None:
    """Let a knock be a place, without a seat, to which what is shown of it belongs."""
    sql = "insert into places (id, kind) values ($1, 'knock') on conflict do nothing"
    await tx.run(sql, knock_id)


async def forget_knock(tx: Tx, knock_id: int) -> None:
    """Leave nothing of a knock; where it stood is written over."""
    await tx.run("delete from knocks where id = $1", knock_id)


async def add_opened(tx: Tx, one: Opened) -> None:
    """Keep that a door was opened, and which letter it became."""
    await tx.run(
        """
        insert into opened_doors (from_id, to_id, letter_id, opened_at) values ($1, $2, $3, $4)
        on conflict (from_id, to_id) do update
           set letter_id = excluded.letter_id, opened_at = excluded.opened_at""",
        one.from_id, one.to_id, one.letter_id, one.opened_at,
    )  # fmt: skip


async def letter_between(tx: Tx, one: int, other: int) -> int | None:
    """Give the letter that a knock between two became, while the first of them sits in it and it reaches them."""
    sql = """
        select o.letter_id from opened_doors o
          join seats s on s.place_id = o.letter_id and s.person_id = $1
         where ((o.from_id = $1 and o.to_id = $2) or (o.from_id = $2 and o.to_id = $1))
           and not exists (select 1 from held h
                             join posts p on p.id = h.post_id and p.place_id = o.letter_id
                            where h.person_id = $1 and h.until_at > $3)
         order by o.opened_at desc limit 1"""
    return await tx.one(int, sql, one, other, tx.now)


async def keep_from_knocking(tx: Tx, report_id: int, person_id: int, until_at: int) -> None:
    """Let somebody knock nowhere till a moment, as two people decided."""
    await tx.run(
        """
        insert into no_knocking (report_id, person_id, until_at) values ($1, $2, $3)
        on conflict (report_id) do update set until_at = excluded.until_at""",
        report_id, person_id, until_at,
    )  # fmt: skip


async def let_knock_again(tx: Tx, report_id: int) -> None:
    """Undo what was decided because of a report."""
    await tx.run("delete from no_knocking where report_id = $1", report_id)


async def knocks_not_till(tx: Tx, person_id: int) -> int | None:
    """Give till when somebody knocks nowhere, if two people decided so."""
    sql = """
        select until_at from no_knocking
         where person_id = $1 and until_at > $2 order by until_at desc limit 1"""
    return await tx.one(int, sql, person_id, tx.now)


async def doorkeeper_of(tx: Tx, owner_id: int) -> Keeping | None:
    """Give who answers somebody's door, or is asked to."""
    sql = f"select {_KEEPING} from doorkeepers d where d.owner_id = $1"
    return await tx.one(Keeping, sql, owner_id)


async def kept_by(tx: Tx, keeper_id: int) -> list[Keeping]:
    """Give whose doors somebody answers, or is asked to."""
    sql = (
        f"select {_KEEPING} from doorkeepers d where d.keeper_id = $1 order by d.asked_at limit 100"
    )
    return await tx.many(Keeping, sql, keeper_id)


async def ask_keeper(tx: Tx, one: Keeping) -> None:
    """Keep that somebody is asked to answer a door, in place of whoever was."""
    await tx.run(
        """
        insert into doorkeepers (owner_id, keeper_id, days, asked_at, until_at, set_aside)
        values ($1, $2, $3, $4, $5, 0)
        on conflict (owner_id) do update
           set keeper_id = excluded.keeper_id, days = excluded.days, asked_at = excluded.asked_at,
               until_at = excluded.until_at, set_aside = 0""",
        one.owner_id, one.keeper_id, one.days, one.asked_at, one.until_at,
    )  # fmt: skip


async def set_asking_aside(tx: Tx, owner_id: int) -> None:
    """Show somebody no more that they are asked; whoever asked is not told."""
    await tx.run("update doorkeepers set set_aside = 1 where owner_id = $1", owner_id)


async def end_keeping(tx: Tx, owner_id: int, keeper_id: int) -> int:
    """Let somebody answer a door no more, and give whether they did or were asked to."""
    sql = "delete from doorkeepers where owner_id = $1 and keeper_id = $2"
    return await tx.run(sql, owner_id, keeper_id)


async def forget_keeping(tx: Tx, asked_before: int) -> None:
    """Forget doorkeepers whose days are over, and askings nobody answered."""
    await tx.run(
        "delete from doorkeepers where until_at <= $1 or (until_at is null and asked_at <= $2)",
        tx.now, asked_before,
    )  # fmt: skip
    await tx.run("delete from no_knocking where until_at <= $1", tx.now)


async def mend_times_ahead(tx: Tx) -> None:
    """Where the clock was put back: let nothing last longer, or be asked later, than if it were now."""
    await lasts_at_most(tx, knocks=GOOD_FOR, doorkeepers=MOST_DAYS * DAY, no_knocking=NO_KNOCKING)
    await tx.run("update doorkeepers set asked_at = $1 where asked_at > $1", tx.now)
