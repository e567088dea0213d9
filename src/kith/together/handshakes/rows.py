"""Questions about hands held out, and about what became of them."""

from kith.foundation.clock import MINUTE
from kith.foundation.ids import first_id_at
from kith.infrastructure.database import Tx, lasts_at_most
from kith.together.handshakes.model import (
    APART_FOR,
    HELD_FOR,
    KEPT_FOR,
    SLIP_FOR,
    WRONG_FOR,
    Guest,
    Hand,
    Handshake,
    Side,
)

_HAND = "id, person_id, digits, code, secret, shown, handshake_id, until_at"
# Never longer than a hand is held out, also where the clock was put back; clocks of two processes differ a little.
_HELD = f"until_at > $2 and until_at <= $2 + {HELD_FOR + MINUTE}"
_SHAKE = "h.id, h.four, h.state, h.way, h.until_at"
_SIDE = "handshake_id, person_id, how, place, said, gone"
_GUEST = "id, for_id, name, reach, until_at"


async def add_hand(tx: Tx, hand: Hand) -> None:
    """Keep that somebody holds out a hand."""
    await tx.run(
        f"insert into hands ({_HAND}) values ($1, $2, $3, $4, $5, $6, $7, $8)",
        hand.id, hand.person_id, hand.digits, hand.code, hand.secret, hand.shown,
        hand.handshake_id, hand.until_at,
    )  # fmt: skip


async def hand_of(tx: Tx, person_id: int) -> Hand | None:
    """Give the hand that somebody holds out, or held out last, while its time lasts."""
    sql = f"select {_HAND} from hands where person_id = $1 and {_HELD} order by id desc limit 1"
    return await tx.one(Hand, sql, person_id, tx.now)


async def hand_with_digits(tx: Tx, digits: str) -> Hand | None:
    """Give the hand that shows these digits now."""
    sql = f"select {_HAND} from hands where digits = $1 and {_HELD} order by id desc limit 1"
    return await tx.one(Hand, sql, digits, tx.now)


async def hand_with_code(tx: Tx, code: str) -> Hand | None:
    """Give the hand behind an address."""
    sql = f"select {_HAND} from hands where code = $1 and {_HELD}"
    return await tx.one(Hand, sql, code, tx.now)


async def put_down(tx: Tx, person_id: int) -> None:
    """Let nobody take somebody's hand any more; one that was taken stays known as that."""
    await tx.run("delete from hands where person_id = $1 and handshake_id is null", person_id)


async def was_taken(tx: Tx, person_id: int, handshake_id: int) -> None:
    """Let somebody's hand be taken once."""
    sql = "update hands set handshake_id = $2 where person_id = $1 and handshake_id is null"
    await tx.run(sql, person_id, handshake_id)


async def use_up(tx: Tx, hand_id: int) -> None:
    """Let a hand be over."""
    await tx.run("delete from hands where id = $1", hand_id)


async def wrong_since(tx: Tx, person_id: int, since: int) -> int:
    """Give how often somebody typed wrong digits since a moment, by the ids of these tries."""
    sql = "select count(*) from wrong_digits where person_id = $1 and id > $2"
    return await tx.one(int, sql, person_id, since) or 0


async def add_wrong(tx: Tx, person_id: int) -> None:
    """Keep that somebody typed wrong digits."""
    await tx.run("insert into wrong_digits (id, person_id) values ($1, $2)", tx.new_id(), person_id)


async def add_handshake(tx: Tx, made: Handshake, people: tuple[int, int]) -> None:
    """Keep that two are shaking hands."""
    await tx.run(
        "insert into handshakes (id, four, state, way, until_at) values ($1, $2, $3, $4, $5)",
        made.id, made.four, made.state, made.way, made.until_at,
    )  # fmt: skip
    for person_id in people:
        await tx.run(
            f"insert into handshake_sides ({_SIDE}) values ($1, $2, '', '', 0, 0)",
            made.id, person_id,
        )  # fmt: skip


async def handshake_of(tx: Tx, handshake_id: int, person_id: int) -> Handshake | None:
    """Give a handshake to one of its two."""
    sql = f"""
        select {_SHAKE}
          from handshake_sides s
          join handshakes h on h.id = s.handshake_id
         where s.handshake_id = $1 and s.person_id = $2"""
    return await tx.one(Handshake, sql, handshake_id, person_id)


async def sides(tx: Tx, handshake_id: int) -> dict[int, Side]:
    """Give what each of the two says."""
    sql = f"select {_SIDE} from handshake_sides where handshake_id = $1"
    return {one.person_id: one for one in await tx.many(Side, sql, handshake_id)}


async def open_with(tx: Tx, one: int, other: int) -> Handshake | None:
    """Give the handshake that two are in the middle of."""
    sql = f"""
        select {_SHAKE}
          from handshakes h
          join handshake_sides a on a.handshake_id = h.id and a.person_id = $1
          join handshake_sides b on b.handshake_id = h.id and b.person_id = $2
         where h.state = 'open' and h.until_at > $3 and a.gone = 0 and b.gone = 0
         order by h.id desc
         limit 1"""
    return await tx.one(Handshake, sql, one, other, tx.now)


async def open_of(tx: Tx, person_id: int, most: int) -> list[Handshake]:
    """Give the handshakes in which somebody has not answered yet, newest first."""
    sql = f"""
        select {_SHAKE}
          from handshake_sides s
          join handshakes h on h.id = s.handshake_id
         where s.person_id = $1 and s.said = 0 and s.gone = 0 and h.state = 'open'
           and h.until_at > $2
         order by h.id desc
         limit $3"""
    return await tx.many(Handshake, sql, person_id, tx.now, most)


async def keep_side(tx: Tx, side: Side) -> None:
    """Keep what one of the two says."""
    await tx.run(
        """
        update handshake_sides set how = $3, place = $4, said = $5, gone = $6
         where handshake_id = $1 and person_id = $2""",
        side.handshake_id, side.person_id, side.how, side.place, side.said, side.gone,
    )  # fmt: skip


async def becomes(tx: Tx, handshake_id: int, state: str) -> None:
    """Keep what became of a handshake; what each said for it stands in their story, or nowhere."""
    await tx.run("update handshakes set state = $2 where id = $1", handshake_id, state)
    await tx.run(
        "update handshake_sides set how = '', place = '' where handshake_id = $1", handshake_id
    )


async def set_greets(tx: Tx, person_id: int, *, greets: bool) -> None:
    """Keep which word somebody would rather read."""
    if greets:
        sql = "insert into greetings (person_id) values ($1) on conflict do nothing"
    else:
        sql = "delete from greetings where person_id = $1"
    await tx.run(sql, person_id)


async def greets(tx: Tx, person_id: int) -> bool:
    """Tell whether somebody would rather read of a greeting."""
    return await tx.one(int, "select 1 from greetings where person_id = $1", person_id) is not None


async def add_guest(tx: Tx, guest: Guest, fingerprint: bytes) -> None:
    """Keep what somebody without an account left."""
    await tx.run(
        f"insert into guest_slips ({_GUEST}, fingerprint) values ($1, $2, $3, $4, $5, $6)",
        guest.id, guest.for_id, guest.name, guest.reach, guest.until_at, fingerprint,
    )  # fmt: skip


async def guest_with(tx: Tx, fingerprint: bytes) -> Guest | None:
    """Give the slip that a code belongs to, while it can be claimed."""
    sql = f"select {_GUEST} from guest_slips where fingerprint = $1 and until_at > $2"
    return await tx.one(Guest, sql, fingerprint, tx.now)


async def guests_for(tx: Tx, person_id: int, most: int) -> list[Guest]:
    """Give the slips that were left for somebody, newest first."""
    sql = f"""
        select {_GUEST} from guest_slips
         where for_id = $1 and until_at > $2
         order by id desc limit $3"""
    return await tx.many(Guest, sql, person_id, tx.now, most)


async def forget_guest(tx: Tx, slip_id: int, for_id: int) -> int:
    """Forget a slip that was left for somebody, and give how many that were."""
    return await tx.run("delete from guest_slips where id = $1 and for_id = $2", slip_id, for_id)


async def forget_old_hands(tx: Tx, wrong_before: int, over_since: int) -> None:
    """Forget what has had its time: hands, wrong digits, handshakes (a while later), slips."""
    await tx.run("delete from hands where until_at <= $1", tx.now)
    await tx.run("delete from wrong_digits where id < $1", wrong_before)
    await tx.run("delete from handshakes where until_at <= $1", over_since)
    await tx.run("delete from guest_slips where until_at <= $1", tx.now)
    await tx.run("delete from hand_slips where until_at <= $1", tx.now)


async def mend_times_ahead(tx: Tx) -> None:
    """Where the clock was put back: let nothing last longer than if it were made now."""
    await tx.run("delete from hands where until_at > $1", tx.now + HELD_FOR + MINUTE)
    # Ids go on ahead of the clock, and would count as tries of this minute until it has caught up.
    await tx.run("delete from wrong_digits where id > $1", first_id_at(tx.now + WRONG_FOR))
    await lasts_at_most(tx, handshakes=APART_FOR, guest_slips=SLIP_FOR, hand_slips=KEPT_FOR)
