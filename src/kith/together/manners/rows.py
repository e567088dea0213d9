"""Questions about words that wait, and about pauses."""

from kith.infrastructure.database import Tx
from kith.ties.people.model import Named
from kith.together.manners.model import Standing, Waiting, Why

_WAITING = """
    id, place_id, person_id, conversation_id, answers_id, means, words, shown, until_at, why"""


async def standing(tx: Tx, place_id: int, person_id: int) -> Standing:
    """Give what somebody chose in a place, and who asks for a pause there."""
    found = await tx.one(
        _standing,
        """
        select exists (select 1 from holds h where h.place_id = l.id and h.person_id = $2),
               exists (select 1 from pause_turns t
                        where t.place_id = l.id and t.person_id = $2 and t.until_at > $3),
               p.id, p.name, p.handle
          from places l
          left join pause_askings k on k.place_id = l.id and k.until_at > $3
          left join seats s on s.place_id = l.id and s.person_id = k.by_id
          left join people p on p.id = s.person_id
         where l.id = $1""",
        place_id, person_id, tx.now,
    )  # fmt: skip
    return found or Standing(holds=False, had_turn=False, asking=None)


def _standing(
    holds: int, had_turn: int, id_: int | None, name: str | None, handle: str | None
) -> Standing:
    asking = Named(id_, name or "", handle or "") if id_ else None
    return Standing(bool(holds), bool(had_turn), asking)


# -- words that wait ----------------------------------------------------------------------------


async def hold_here(tx: Tx, place_id: int, person_id: int) -> None:
    """Let somebody's words in a place wait from now on."""
    sql = "insert into holds (place_id, person_id) values ($1, $2) on conflict do nothing"
    await tx.run(sql, place_id, person_id)


async def hold_no_more(tx: Tx, place_id: int, person_id: int) -> None:
    """Let somebody's words in a place be said at once."""
    await tx.run("delete from holds where place_id = $1 and person_id = $2", place_id, person_id)


async def holds(tx: Tx, place_id: int, person_id: int) -> bool:
    """Tell whether somebody's words in a place wait."""
    sql = "select 1 from holds where place_id = $1 and person_id = $2"
    return await tx.one(int, sql, place_id, person_id) is not None


async def keep_waiting(tx: Tx, waiting: Waiting) -> None:
    """Keep words that wait."""
    await tx.run(
        """
        insert into waiting_words (id, place_id, person_id, conversation_id, answers_id, means,
                                   words, shown, until_at, why)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)""",
        waiting.id, waiting.place_id, waiting.person_id, waiting.conversation_id,
        waiting.answers_id, waiting.means, waiting.words, waiting.shown, waiting.until_at,
        waiting.why,
    )  # fmt: skip


async def waiting_of(tx: Tx, person_id: int) -> list[Waiting]:
    """Give the words of somebody that wait anywhere, oldest first."""
    sql = f"select {_WAITING} from waiting_words where person_id = $1 order by id limit 200"
    return await tx.many(Waiting, sql, person_id)


async def waiting(tx: Tx, waiting_id: int) -> Waiting | None:
    """Give words that wait."""
    sql = f"select {_WAITING} from waiting_words where id = $1"
    return await tx.one(Waiting, sql, waiting_id)


async def change_waiting(tx: Tx, waiting_id: int, words: str, shown: str, *, means: str) -> None:
    """Let other words wait instead."""
    sql = "update waiting_words set words = $2, shown = $3, means = $4 where id = $1"
    await tx.run(sql, waiting_id, words, shown, means)


async def take_due(tx: Tx, waiting_id: int) -> Waiting | None:
    """Give words whose time has come, which wait no longer once this transaction is kept."""
    return await tx.one(
        Waiting,
        f"delete from waiting_words where id = $1 and until_at <= $2 returning {_WAITING}",
        waiting_id, tx.now,
    )  # fmt: skip


async def wait_no_more(tx: Tx, waiting_id: int) -> int:
    """Let words wait no longer, and give whether they did (1 or 0)."""
    return await tx.run("delete from waiting_words where id = $1", waiting_id)


async def keep_unsaid(tx: Tx, waiting_id: int, why: Why) -> int:
    """Let words wait for their writer, who may say them or not; give whether that is new (1 or 0)."""
    return await tx.run(
        "update waiting_words set until_at = null, why = $2 where id = $1 and until_at <= $3",
        waiting_id, why, tx.now,
    )  # fmt: skip


async def forget_idle_holds(tx: Tx) -> None:
    """Forget what those chose who are in a place no more."""
    await tx.run(
        """
        delete from holds
         where not exists (select 1 from seats s
                            where s.place_id = holds.place_id and s.person_id = holds.person_id)"""
    )


# -- pauses -------------------------------------------------------------------------------------


async def take_turn(tx: Tx, place_id: int, person_id: int, until_at: int) -> int:
    """Keep for a day that somebody asked for a pause or agreed; give whether they may (1 or 0)."""
    return await tx.run(
        """
        insert into pause_turns (place_id, person_id, until_at) values ($1, $2, $3)
        on conflict (place_id, person_id) do update set until_at = $3
         where pause_turns.until_at <= $4""",
        place_id, person_id, until_at, tx.now,
    )  # fmt: skip


async def ask_for_pause(tx: Tx, place_id: int, person_id: int, until_at: int) -> None:
    """Keep who asks for a pause, until it lapses."""
    await tx.run("delete from pause_askings where place_id = $1", place_id)
    await tx.run(
        "insert into pause_askings (place_id, by_id, until_at) values ($1, $2, $3)",
        place_id, person_id, until_at,
    )  # fmt: skip


async def forget_asking(tx: Tx, place_id: int) -> None:
    """Forget who asked for a pause."""
    await tx.run("delete from pause_askings where place_id = $1", place_id)


async def begin_pause(tx: Tx, place_id: int, until_at: int) -> None:
    """Let nobody speak in a place until a moment."""
    await tx.run(
        """
        insert into silences (id, place_id, conversation_id, kind, until_at)
        values ($1, $2, null, 'pause', $3)""",
        tx.new_id(), place_id, until_at,
    )  # fmt: skip


async def end_what_is_over(tx: Tx, place_id: int) -> int:
    """Forget a pause that is over and an asking that lapsed; give how many there were."""
    asked = await tx.run(
        "delete from pause_askings where place_id = $1 and until_at <= $2", place_id, tx.now
    )
    return asked + await tx.run(
        "delete from silences where place_id = $1 and kind = 'pause' and until_at <= $2",
        place_id, tx.now,
    )  # fmt: skip


async def forget_turns(tx: Tx) -> None:
    """Forget who asked or agreed, when their day is over."""
    await tx.run("delete from pause_turns where until_at <= $1", tx.now)
