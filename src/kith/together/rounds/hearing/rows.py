"""Questions about opened answers and who listens. Who may ask them is decided by `access` before."""

from kith.infrastructure.database import Tx
from kith.together.rounds.model import Listening, Turn

_TURN = "t.post_id, t.round_id, t.person_id, t.quiet, t.late"
_LISTENING = """
    l.answer_id, l.listener_id, l.round_id, l.since, l.role, l.heard_id, l.verdict, l.addition_id"""


async def add_turn(tx: Tx, turn: Turn) -> None:
    """Keep that a post is somebody's answer in a round."""
    await tx.run(
        """
        insert into round_turns (post_id, round_id, person_id, quiet, late)
        values ($1, $2, $3, $4, $5)""",
        turn.post_id, turn.round_id, turn.person_id, turn.quiet, turn.late,
    )  # fmt: skip


async def turns_of(tx: Tx, round_id: int) -> list[Turn]:
    """Give the answers of an opened round."""
    sql = f"select {_TURN} from round_turns t where t.round_id = $1 order by t.post_id"
    return await tx.many(Turn, sql, round_id)


async def turn(tx: Tx, post_id: int) -> Turn | None:
    """Give the answer that a post is."""
    return await tx.one(Turn, f"select {_TURN} from round_turns t where t.post_id = $1", post_id)


async def gone_among(tx: Tx, round_id: int) -> set[int]:
    """Give the posts of a round that their writers deleted."""
    sql = "select id from posts where conversation_id = $1 and gone_at is not null"
    return set(await tx.many(int, sql, round_id))


async def add_listening(tx: Tx, one: Listening) -> int:
    """Keep that somebody listens to an answer, and give whether that is new (1 or 0)."""
    return await tx.run(
        """
        insert into listenings (answer_id, listener_id, round_id, since, role, verdict)
        values ($1, $2, $3, $4, $5, '')
        on conflict do nothing""",
        one.answer_id, one.listener_id, one.round_id, one.since, one.role,
    )  # fmt: skip


async def listenings_of(tx: Tx, round_id: int) -> list[Listening]:
    """Give who listens to which answer of a round, by when they were asked."""
    sql = f"""
        select {_LISTENING} from listenings l
         where l.round_id = $1 order by l.since, l.listener_id"""
    return await tx.many(Listening, sql, round_id)


async def listening(tx: Tx, answer_id: int, listener_id: int) -> Listening | None:
    """Give how somebody listens to an answer."""
    sql = f"select {_LISTENING} from listenings l where l.answer_id = $1 and l.listener_id = $2"
    return await tx.one(Listening, sql, answer_id, listener_id)


async def note_heard(tx: Tx, answer_id: int, listener_id: int, post_id: int) -> None:
    """Keep what a listener heard."""
    await tx.run(
        """
        update listenings set heard_id = $3, verdict = '', addition_id = null
         where answer_id = $1 and listener_id = $2""",
        answer_id, listener_id, post_id,
    )  # fmt: skip


async def note_verdict(
    tx: Tx, answer_id: int, listener_id: int, verdict: str, addition_id: int | None
) -> None:
    """Keep what the writer says to what was heard."""
    await tx.run(
        """
        update listenings set verdict = $3, addition_id = $4
         where answer_id = $1 and listener_id = $2""",
        answer_id, listener_id, verdict, addition_id,
    )  # fmt: skip


async def end_listening(tx: Tx, answer_id: int, listener_id: int) -> None:
    """Forget that somebody was to listen: they are no longer in the circle."""
    await tx.run(
        """
        delete from listenings
         where answer_id = $1 and listener_id = $2 and heard_id is null""",
        answer_id, listener_id,
    )  # fmt: skip


async def listens_for(tx: Tx, listener_id: int) -> list[Listening]:
    """Give the answers in open rounds that wait for somebody to listen, longest waiting first."""
    sql = f"""
        select {_LISTENING}
          from listenings l
          join rounds r on r.id = l.round_id
          join posts p on p.id = l.answer_id
         where l.listener_id = $1 and l.heard_id is null and r.state = 'open' and p.gone_at is null
           and (l.role <> 'instead'
                or not exists (select 1 from listenings o
                                where o.answer_id = l.answer_id and o.heard_id is not null))
         order by l.since, l.answer_id limit 100"""
    return await tx.many(Listening, sql, listener_id)


async def heard_back_to(tx: Tx, person_id: int) -> list[Listening]:
    """Give what others wrote that they heard of somebody, and to which nothing was said yet."""
    sql = f"""
        select {_LISTENING}
          from round_turns t
          join rounds r on r.id = t.round_id
          join listenings l on l.answer_id = t.post_id
          join posts p on p.id = l.heard_id
         where t.person_id = $1 and l.verdict = '' and r.state = 'open' and p.gone_at is null
         order by l.heard_id limit 100"""
    return await tx.many(Listening, sql, person_id)


async def spoke_here(tx: Tx, circle_id: int, person_id: int, since_id: int) -> int:
    """Give how often somebody spoke in a circle since an id."""
    sql = """
        select count(*) from posts
         where author_id = $1 and id >= $3 and place_id = $2 and gone_at is null"""
    return await tx.one(int, sql, person_id, circle_id, since_id) or 0


async def met_here(tx: Tx, circle_id: int, person_id: int, since_id: int) -> list[tuple[int, int]]:
    """Give whom somebody answered, and who heard them, in a circle since an id, and the id of the last."""
    sql = """
        select q.author_id, max(p.id)
          from posts p
          join posts q on q.id = p.answers_id
         where p.author_id = $1 and p.id >= $3 and p.place_id = $2
         group by q.author_id"""
    answered = await tx.many(_two, sql, person_id, circle_id, since_id)
    sql = """
        select h.person_id, max(h.heard_at) * 4194304
          from posts p
          join heard h on h.post_id = p.id
         where p.author_id = $1 and p.id >= $3 and p.place_id = $2
         group by h.person_id"""
    return answered + await tx.many(_two, sql, person_id, circle_id, since_id)


async def last_listener(tx: Tx, circle_id: int, person_id: int) -> int | None:
    """Give who listened to somebody's answer in the last round of a circle in which they answered."""
    sql = """
        select l.listener_id
          from round_turns t
          join rounds r on r.id = t.round_id
          join listenings l on l.answer_id = t.post_id
         where t.person_id = $1 and r.circle_id = $2 and l.role = 'first'
         order by t.round_id desc limit 1"""
    return await tx.one(int, sql, person_id, circle_id)


def _two(one: int, other: int) -> tuple[int, int]:
    return one, other
