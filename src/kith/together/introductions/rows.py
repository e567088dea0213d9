"""Questions about introductions. Whose they are is asked in each."""

from collections.abc import Sequence

import msgspec

from kith.access.rule import OPEN
from kith.infrastructure.database import Tx, marks
from kith.together.introductions.model import KEPT_FOR, Introduction, Side

_INTRODUCTION = "i.id, i.by_id, i.means, i.until_at, i.passed_at, i.taken_back_at, i.place_id"
# Of what they ended contact with, nobody is asked: by that person, or by name about that person.
# Without the name the asking stays, or ending contact would be a way to find the name out.
_REACHES = """
    not exists (select 1 from blocks b where b.person_id = s.person_id and b.blocked_id = i.by_id)
    and not (s.names_other = 1
             and exists (select 1 from blocks b
                          where b.person_id = s.person_id and b.blocked_id = s.other_id))"""


class Standing(msgspec.Struct, frozen=True):
    """What decides, when somebody says yes, whether an introduction comes to pass."""

    yeses: int
    apart: int
    bonds: int


class Asked(msgspec.Struct, frozen=True):
    """One side of an introduction with that person's own answer, and no other."""

    introduction_id: int
    other_id: int
    words: str
    described: str
    names_other: bool
    answer: str


async def add(tx: Tx, one: Introduction, sides: Sequence[Side]) -> None:
    """Keep an introduction and what each of the two is told."""
    await tx.run(
        """
        insert into introductions (id, by_id, means, until_at, told) values ($1, $2, $3, $4, 0)""",
        one.id, one.by_id, one.means, one.until_at,
    )  # fmt: skip
    for side in sides:
        await tx.run(
            """
            insert into introduction_sides
                   (introduction_id, person_id, other_id, words, described, names_other)
            values ($1, $2, $3, $4, $5, $6)""",
            one.id, side.person_id, side.other_id, side.words, side.described,
            int(side.names_other),
        )  # fmt: skip


async def introduction(tx: Tx, introduction_id: int) -> Introduction | None:
    """Give an introduction."""
    sql = f"select {_INTRODUCTION} from introductions i where i.id = $1"
    return await tx.one(Introduction, sql, introduction_id)


async def introductions(tx: Tx, ids: Sequence[int]) -> dict[int, Introduction]:
    """Give introductions by id."""
    if not ids:
        return {}
    sql = f"select {_INTRODUCTION} from introductions i where i.id in ({marks(len(ids))})"
    return {one.id: one for one in await tx.many(Introduction, sql, *ids)}


async def made_by(tx: Tx, person_id: int) -> list[Introduction]:
    """Give somebody's introductions that are open or were over lately, newest first."""
    sql = f"""
        select {_INTRODUCTION} from introductions i
         where i.by_id = $1 and i.until_at > $2
         order by i.id desc limit 100"""
    return await tx.many(Introduction, sql, person_id, tx.now - KEPT_FOR)


async def results_for(tx: Tx, person_id: int) -> list[Introduction]:
    """Give what became of somebody's introductions and they were not told on Today, oldest first."""
    sql = f"""
        select {_INTRODUCTION} from introductions i
         where i.by_id = $1 and i.told = 0 and i.taken_back_at is null
           and (i.passed_at is not null or i.until_at <= $2)
         order by i.id limit 20"""
    return await tx.many(Introduction, sql, person_id, tx.now)


async def were_told(tx: Tx, person_id: int, ids: Sequence[int]) -> None:
    """Keep that somebody was told what became of these introductions of theirs."""
    await tx.run(
        f"update introductions set told = 1 where by_id = $1 and id in ({marks(len(ids), first=2)})",
        person_id, *ids,
    )  # fmt: skip


async def sides(tx: Tx, introduction_id: int) -> list[Side]:
    """Give the two sides of an introduction."""
    sql = """
        select person_id, other_id, words, described, names_other
          from introduction_sides where introduction_id = $1 order by person_id"""
    return await tx.many(_side, sql, introduction_id)


def _side(person_id: int, other_id: int, words: str, described: str, names_other: int) -> Side:
    return Side(person_id, other_id, words, described, bool(names_other))


async def asked_lately(tx: Tx, person_id: int) -> dict[tuple[int, int], bool]:
    """Give the pairs whom somebody asked, smaller id first, till that is over; and which are not yet."""
    sql = """
        select s.person_id, s.other_id, case when i.passed_at is null then 1 else 0 end
          from introductions i
          join introduction_sides s on s.introduction_id = i.id and s.person_id < s.other_id
         where i.by_id = $1 and i.until_at > $2
         order by i.id limit 500"""
    return dict(await tx.many(_pair, sql, person_id, tx.now))


def _pair(one: int, other: int, waits: int) -> tuple[tuple[int, int], bool]:
    return (one, other), bool(waits)


async def asked(tx: Tx, person_id: int, *, introduction_id: int | None = None) -> list[Asked]:
    """Give the introductions somebody is asked about, oldest first; with one's yes, a while longer."""
    one = "" if introduction_id is None else "and s.introduction_id = $4"
    args = () if introduction_id is None else (introduction_id,)
    return await tx.many(
        _asked,
        f"""
        select s.introduction_id, s.other_id, s.words, s.described, s.names_other,
               coalesce(a.answer, '')
          from introduction_sides s
          join introductions i on i.id = s.introduction_id
          left join introduction_answers a
            on a.introduction_id = s.introduction_id and a.person_id = s.person_id
         where s.person_id = $1 and i.passed_at is null and i.taken_back_at is null
           and (i.until_at > $2 or (i.until_at > $3 and a.answer = 'yes'))
           and {_REACHES} {one}
         order by s.introduction_id
         limit 100""",
        person_id, tx.now, tx.now - KEPT_FOR, *args,
    )  # fmt: skip


def _asked(id_: int, other_id: int, words: str, described: str, names: int, answer: str) -> Asked:
    return Asked(id_, other_id, words, described, bool(names), answer)


async def letter_of(tx: Tx, introduction_id: int, person_id: int) -> int | None:
    """Give the letter that an introduction became, to one of the two."""
    sql = """
        select i.place_id
          from introductions i
          join introduction_sides s on s.introduction_id = i.id
         where i.id = $1 and s.person_id = $2 and i.passed_at is not null"""
    return await tx.one(int, sql, introduction_id, person_id)


async def put_answer(tx: Tx, introduction_id: int, person_id: int, answer: str) -> None:
    """Keep somebody's answer in place of an earlier one."""
    await tx.run(
        """
        insert into introduction_answers (introduction_id, person_id, answer) values ($1, $2, $3)
        on conflict (introduction_id, person_id) do update set answer = excluded.answer""",
        introduction_id, person_id, answer,
    )  # fmt: skip


async def standing(tx: Tx, one: Introduction, side: Side) -> Standing:
    """Give how an introduction stands: in one question, which takes the same whatever the answer is."""
    three = (one.by_id, side.person_id, side.other_id)
    sql = """
        select (select count(*) from introduction_answers a
                 where a.introduction_id = $1 and a.answer = 'yes'),
               (select count(*) from blocks b
                 where b.person_id in ($2, $3, $4) and b.blocked_id in ($2, $3, $4)),
               (select count(*) from bonds b
                 where (b.a_id = $3 and b.b_id = $4) or (b.a_id = $4 and b.b_id = $3))"""
    return await tx.one(Standing, sql, one.id, *three) or Standing(0, 0, 0)


async def came_to_pass(tx: Tx, introduction_id: int, conversation_id: int, by_id: int) -> None:
    """Keep which letter an introduction became, and nothing of what led to it."""
    await tx.run(
        """
        update introductions
           set passed_at = $2, place_id = (select p.place_id from posts p where p.id = $3)
         where id = $1""",
        introduction_id, tx.now, conversation_id,
    )  # fmt: skip
    await tx.run(
        "insert into introduction_letters (conversation_id, by_id) values ($1, $2)",
        conversation_id, by_id,
    )  # fmt: skip
    await forget_words(tx, introduction_id)


async def take_back(tx: Tx, introduction_id: int) -> None:
    """Let nobody be asked any more; that these two were stays kept for as long as it would have lasted."""
    sql = "update introductions set taken_back_at = $2 where id = $1"
    await tx.run(sql, introduction_id, tx.now)
    await forget_words(tx, introduction_id)


async def forget_words(tx: Tx, introduction_id: int) -> None:
    """Forget what was told and answered in an introduction."""
    await tx.run("delete from introduction_answers where introduction_id = $1", introduction_id)
    await tx.run(
        "update introduction_sides set words = '', described = '' where introduction_id = $1",
        introduction_id,
    )


async def forget_said(tx: Tx) -> None:
    """Forget what was told in introductions that are over, and every answer but the last word of a yes."""
    await tx.run(
        """
        update introduction_sides set words = '', described = ''
         where words <> '' and introduction_id in
               (select id from introductions where until_at <= $1)""",
        tx.now,
    )
    await tx.run(
        """
        delete from introduction_answers
         where answer <> 'yes' and introduction_id in
               (select id from introductions where until_at <= $1)""",
        tx.now,
    )


async def forget_old(tx: Tx) -> None:
    """Forget the introductions whose last line has been shown for long enough.

    What was said in vain goes first: without its introduction it would stand as if it had come to pass.
    """
    await tx.run(
        """
        delete from introductions
         where until_at <= $1
           and (passed_at is not null
                or not exists (select 1 from vouches v where v.introduction_id = introductions.id))""",
        tx.now - KEPT_FOR,
    )


async def letters_begun(
    tx: Tx, person_id: int, *, since: int, upto: int
) -> list[tuple[int, int, int, str]]:
    """Give the letters begun with an introduction that somebody may read and has not seen.

    Each as its first words: id, place, whose they are, and what they say.
    """
    return await tx.many(
        _begun,
        f"""
        select p.id, p.place_id, p.author_id, p.words
          from access a
          join seats s on s.place_id = a.place_id and s.person_id = a.person_id
          join places c on c.id = a.place_id and c.kind = 'letter'
          join posts p on p.place_id = a.place_id and p.stirred_id is not null and p.gone_at is null
          join introduction_letters l on l.conversation_id = p.id
         where a.person_id = $1 and {OPEN.format(now="$2")}
           and p.id > s.seen_id and p.id > $3 and p.id <= $4
         order by p.id limit 20""",
        person_id, tx.now, since, upto,
    )  # fmt: skip


def _begun(post_id: int, place_id: int, by_id: int, words: str) -> tuple[int, int, int, str]:
    return post_id, place_id, by_id, words


async def introducer_of(tx: Tx, conversation_id: int) -> int | None:
    """Give with whose introduction a letter began, if it did."""
    sql = "select by_id from introduction_letters where conversation_id = $1"
    return await tx.one(int, sql, conversation_id)
