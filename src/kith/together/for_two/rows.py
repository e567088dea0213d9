"""Questions about rounds for two. Whose they are is asked in each."""

from kith.access.rule import ENDED
from kith.infrastructure.database import Tx
from kith.together.for_two.model import ForTwo, Part

# The other one of a round `r` for somebody ($1).
_OTHER = "case when r.newcomer_id = $1 then r.inviter_id else r.newcomer_id end"
_ROUND = "r.id, r.inviter_id, r.newcomer_id, r.question, r.until_at, r.conversation_id"


async def came_alone(tx: Tx, person_id: int, by_id: int) -> bool:
    """Tell whether somebody came in by an invitation of another's that was for one person only."""
    sql = """
        select 1 from arrivals a
          join invitations i on i.id = a.invitation_id
         where a.person_id = $1 and i.by_id = $2 and i.uses = 1"""
    return await tx.one(int, sql, person_id, by_id) is not None


async def add_round(tx: Tx, one: ForTwo) -> None:
    """Keep a round, unless there is one of these two."""
    await tx.run(
        """
        insert into rounds_for_two (id, inviter_id, newcomer_id, question, until_at)
        values ($1, $2, $3, $4, $5) on conflict do nothing""",
        one.id, one.inviter_id, one.newcomer_id, one.question, one.until_at,
    )  # fmt: skip


async def round_of(tx: Tx, round_id: int, person_id: int) -> ForTwo | None:
    """Give a round to one of the two."""
    sql = f"""
        select {_ROUND} from rounds_for_two r
         where r.id = $1 and (r.inviter_id = $2 or r.newcomer_id = $2)"""
    return await tx.one(ForTwo, sql, round_id, person_id)


async def rounds_of(tx: Tx, person_id: int) -> list[tuple[ForTwo, str]]:
    """Give the rounds that wait for somebody or for the other one, oldest first, each with their own words.

    There is none with whom they ended contact.
    """
    sql = f"""
        select coalesce(p.words, ''), {_ROUND} from rounds_for_two r
          left join parts_for_two p on p.round_id = r.id and p.person_id = $1
         where (r.inviter_id = $1 or r.newcomer_id = $1)
           and r.conversation_id is null and r.until_at > $2 and coalesce(p.set_aside, 0) = 0
           and not {ENDED.format(one="cast($1 as bigint)", other=_OTHER)}
         order by r.id limit 20"""
    return await tx.many(_with_words, sql, person_id, tx.now)


def _with_words(words: str, *columns: object) -> tuple[ForTwo, str]:
    return ForTwo(*columns), words  # type: ignore[arg-type]


async def parts(tx: Tx, round_id: int) -> dict[int, Part]:
    """Give what lies in a round, by person."""
    sql = "select person_id, words, means, set_aside from parts_for_two where round_id = $1"
    return {one.person_id: one for one in await tx.many(Part, sql, round_id)}


async def put(tx: Tx, round_id: int, part: Part) -> None:
    """Keep somebody's part, in place of what they put in before."""
    await tx.run(
        """
        insert into parts_for_two (round_id, person_id, words, means, set_aside)
        values ($1, $2, $3, $4, $5)
        on conflict (round_id, person_id) do update
           set words = excluded.words, set_aside = excluded.set_aside,
               means = case when parts_for_two.means = 'program' and parts_for_two.words <> ''
                            then 'program' else excluded.means end""",
        round_id, part.person_id, part.words, part.means, int(part.set_aside),
    )  # fmt: skip


async def becomes(tx: Tx, round_id: int, conversation_id: int) -> None:
    """Keep which letter a round became, and none of its parts."""
    await tx.run(
        "update rounds_for_two set conversation_id = $2 where id = $1", round_id, conversation_id
    )
    await tx.run("delete from parts_for_two where round_id = $1", round_id)


async def question_over(tx: Tx, conversation_id: int) -> str | None:
    """Give the name of the question that a letter began with, if one did."""
    sql = "select question from rounds_for_two where conversation_id = $1"
    return await tx.one(str, sql, conversation_id)


async def forget_old(tx: Tx) -> None:
    """Forget the rounds whose time is over, with what lies in them."""
    sql = "delete from rounds_for_two where until_at <= $1 and conversation_id is null"
    await tx.run(sql, tx.now)
