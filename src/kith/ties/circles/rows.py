"""Questions about circles, askings and departures."""

from kith.infrastructure.database import Tx
from kith.ties.circles.model import Asking, Circle, Departure, Proposal

_CIRCLE = (
    "c.id, c.name, c.purpose, c.glyph, c.dye, c.history, c.host_id, c.host_since, c.host_until"
)
_ASKING = "a.circle_id, a.person_id, a.by_id, a.asked_at, a.set_aside_at"
_DEPARTURE = "id, circle_id, person_id, reason, removed_by_id"


async def add_circle(tx: Tx, circle: Circle) -> None:
    """Keep a new circle."""
    await tx.run(
        """
        insert into circles
            (id, name, purpose, glyph, dye, history, host_id, host_since, host_until)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)""",
        circle.id, circle.name, circle.purpose, circle.glyph, circle.dye, circle.history,
        circle.host_id, circle.host_since, circle.host_until,
    )  # fmt: skip


async def circle(tx: Tx, circle_id: int) -> Circle | None:
    """Give a circle by id; who may see it is not decided here."""
    return await tx.one(Circle, f"select {_CIRCLE} from circles c where c.id = $1", circle_id)


async def circles_of(tx: Tx, person_id: int) -> list[Circle]:
    """Give the circles a person is in, in the order the person put them."""
    sql = f"""
        select {_CIRCLE}
          from seats s
          join circles c on c.id = s.place_id
         where s.person_id = $1
         order by s.arranged, s.place_id
         limit 1000"""
    return await tx.many(Circle, sql, person_id)


async def all_circles(tx: Tx) -> list[Circle]:
    """Give every circle kept on this house; for the administrator's command line."""
    return await tx.many(Circle, f"select {_CIRCLE} from circles c order by c.id limit 100000")


async def set_host(tx: Tx, circle_id: int, host_id: int, until: int) -> None:
    """Keep who hosts a circle and until when."""
    await tx.run(
        "update circles set host_id = $2, host_since = $3, host_until = $4 where id = $1",
        circle_id, host_id, tx.now, until,
    )  # fmt: skip


async def describe(tx: Tx, circle_id: int, name: str, purpose: str, glyph: str, dye: str) -> None:
    """Keep a circle's name, purpose, mark and dye."""
    await tx.run(
        "update circles set name = $2, purpose = $3, glyph = $4, dye = $5 where id = $1",
        circle_id, name, purpose, glyph, dye,
    )  # fmt: skip


async def set_history(tx: Tx, circle_id: int, history: str) -> None:
    """Keep what newcomers will see."""
    await tx.run("update circles set history = $2 where id = $1", circle_id, history)


async def ask(tx: Tx, circle_id: int, person_id: int, by_id: int, *, again_after: int) -> None:
    """Keep that somebody is asked into a circle; an asking from after `again_after` stays as it is."""
    await tx.run(
        """
        insert into askings (circle_id, person_id, by_id, asked_at) values ($1, $2, $3, $4)
        on conflict (circle_id, person_id) do update
           set by_id = excluded.by_id, asked_at = excluded.asked_at, set_aside_at = null
         where askings.asked_at <= $5""",
        circle_id, person_id, by_id, tx.now, again_after,
    )  # fmt: skip


async def asking(tx: Tx, circle_id: int, person_id: int, since: int) -> Asking | None:
    """Give an asking that was made after `since`."""
    sql = f"""
        select {_ASKING} from askings a
         where a.circle_id = $1 and a.person_id = $2 and a.asked_at > $3"""
    return await tx.one(Asking, sql, circle_id, person_id, since)


async def askings_of(tx: Tx, person_id: int, since: int) -> list[Asking]:
    """Give the circles a person was asked into after `since`, longest waiting first."""
    sql = f"""
        select {_ASKING} from askings a
         where a.person_id = $1 and a.asked_at > $2
         order by a.asked_at, a.circle_id limit 100"""
    return await tx.many(Asking, sql, person_id, since)


async def set_aside(tx: Tx, circle_id: int, person_id: int) -> None:
    """Keep, for the person asked only, that it is not now."""
    sql = "update askings set set_aside_at = $3 where circle_id = $1 and person_id = $2"
    await tx.run(sql, circle_id, person_id, tx.now)


async def end_asking(tx: Tx, circle_id: int, person_id: int) -> None:
    """Forget an asking."""
    await tx.run(
        "delete from askings where circle_id = $1 and person_id = $2", circle_id, person_id
    )


async def end_askings_into(tx: Tx, circle_id: int) -> None:
    """Forget everybody who was asked into a circle and has not come."""
    await tx.run("delete from askings where circle_id = $1", circle_id)


async def end_old_askings(tx: Tx, before: int) -> int:
    """Forget the askings made before a moment."""
    return await tx.run("delete from askings where asked_at <= $1", before)


async def add_departure(tx: Tx, one: Departure) -> None:
    """Keep that somebody is no longer in a circle."""
    await tx.run(
        f"insert into departures ({_DEPARTURE}) values ($1, $2, $3, $4, $5)",
        one.id, one.circle_id, one.person_id, one.reason, one.removed_by_id,
    )  # fmt: skip


async def departure(tx: Tx, departure_id: int) -> Departure | None:
    """Give a departure by id."""
    sql = f"select {_DEPARTURE} from departures where id = $1"
    return await tx.one(Departure, sql, departure_id)


async def removals(tx: Tx, circle_id: int, after_id: int) -> list[Departure]:
    """Give who was removed from a circle since an id, oldest first."""
    sql = f"""
        select {_DEPARTURE} from departures
         where circle_id = $1 and id > $2 and removed_by_id is not null
         order by id limit 20"""
    return await tx.many(Departure, sql, circle_id, after_id)


_PROPOSAL = "id, circle_id, kind, by_id, about_id, words"


async def add_proposal(tx: Tx, proposal: Proposal) -> None:
    """Keep something that a circle's people are to agree on."""
    await tx.run(
        f"insert into proposals ({_PROPOSAL}) values ($1, $2, $3, $4, $5, $6)",
        proposal.id, proposal.circle_id, proposal.kind,
        proposal.by_id, proposal.about_id, proposal.words,
    )  # fmt: skip


async def proposal(tx: Tx, proposal_id: int) -> Proposal | None:
    """Give a proposal by id."""
    return await tx.one(Proposal, f"select {_PROPOSAL} from proposals where id = $1", proposal_id)


async def proposals_in(tx: Tx, circle_id: int) -> list[Proposal]:
    """Give what a circle's people are agreeing on, oldest first."""
    sql = f"select {_PROPOSAL} from proposals where circle_id = $1 order by id limit 100"
    return await tx.many(Proposal, sql, circle_id)


async def proposals_to(tx: Tx, person_id: int) -> dict[int, list[Proposal]]:
    """Give what the people of somebody's circles are agreeing on without their yes, by circle, oldest first.

    Of each circle so much and no more, so that one that proposes much hides no other.
    """
    found: dict[int, list[Proposal]] = {}
    sql = f"""
        select {_PROPOSAL}
          from (select p.id, p.circle_id, p.kind, p.by_id, p.about_id, p.words,
                       row_number() over (partition by p.circle_id order by p.id) as nth
                  from seats s
                  join proposals p on p.circle_id = s.place_id
                 where s.person_id = $1
                   and not exists (select 1 from agreements a
                                    where a.proposal_id = p.id and a.person_id = $1)) as waiting
         where nth <= 100
         order by id
         limit 10000"""
    for one in await tx.many(Proposal, sql, person_id):
        found.setdefault(one.circle_id, []).append(one)
    return found


async def agree(tx: Tx, proposal_id: int, person_id: int) -> None:
    """Keep somebody's yes."""
    sql = "insert into agreements (proposal_id, person_id) values ($1, $2) on conflict do nothing"
    await tx.run(sql, proposal_id, person_id)


async def agreed(tx: Tx, proposal_id: int) -> set[int]:
    """Give who said yes to a proposal."""
    return set(
        await tx.many(int, "select person_id from agreements where proposal_id = $1", proposal_id)
    )


async def end_proposal(tx: Tx, proposal_id: int) -> None:
    """Forget a proposal, whether it was agreed on or dropped."""
    await tx.run("delete from proposals where id = $1", proposal_id)


async def end_proposals_about(tx: Tx, circle_id: int, person_id: int) -> None:
    """Forget what was proposed about or by somebody who is no longer in the circle."""
    sql = "delete from proposals where circle_id = $1 and (about_id = $2 or by_id = $2)"
    await tx.run(sql, circle_id, person_id)
