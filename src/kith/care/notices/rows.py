"""Questions about who is told what, when and how."""

from kith.care.notices.model import Choices, Notice, Reached, Way
from kith.care.notices.times import USUAL, packed, unpacked
from kith.infrastructure.database import Tx
from kith.ties.people.model import Night


async def choices(tx: Tx, person_id: int) -> Choices:
    """Give what somebody chose, or what is usual."""
    sql = "select hours, mail_words, push_words from notice_choices where person_id = $1"
    return await tx.one(_choices, sql, person_id) or Choices()


def _choices(hours: str, mail_words: int, push_words: int) -> Choices:
    return Choices(unpacked(hours), bool(mail_words), bool(push_words))


async def keep_choices(tx: Tx, person_id: int, its: Choices) -> None:
    """Keep what somebody chose."""
    await tx.run(
        """
        insert into notice_choices (person_id, hours, mail_words, push_words) values ($1, $2, $3, $4)
        on conflict (person_id) do update
           set hours = excluded.hours, mail_words = excluded.mail_words,
               push_words = excluded.push_words""",
        person_id, packed(its.hours), int(its.mail_words), int(its.push_words),
    )  # fmt: skip


async def reached(tx: Tx, *, after: int, most: int) -> list[Reached]:
    """Give the next who can be told, by id; `ways` are devices, and `MAIL`."""
    found: dict[int, tuple[tuple[int, ...], Night, list[Way]]] = {}
    sql = """
        with ways as (
            select person_id, 0 as way_id, told_id from mail_ways where person_id > $1
             union all
            select person_id, id, told_id from push_ways where person_id > $1
        ), those as (
            select distinct person_id from ways order by person_id limit $2
        )
        select p.id, w.way_id, w.told_id, coalesce(c.hours, '-'), p.zone, coalesce(n.from_hour, 21),
               coalesce(n.to_hour, 8)
          from those s
          join ways w on w.person_id = s.person_id
          join people p on p.id = s.person_id
          left join notice_choices c on c.person_id = p.id
          left join nights n on n.person_id = p.id
         order by p.id, w.way_id"""
    for person_id, way, hours, night in await tx.many(_reached, sql, after, most):
        found.setdefault(person_id, (hours, night, []))[2].append(way)
    return [
        Reached(person_id, hours, night, ways) for person_id, (hours, night, ways) in found.items()
    ]


def _reached(
    person_id: int, way_id: int, told_id: int, hours: str, zone: str, from_hour: int, to_hour: int
) -> tuple[int, Way, tuple[int, ...], Night]:
    chosen = USUAL if hours == "-" else unpacked(hours)
    return person_id, Way(way_id, told_id), chosen, Night(zone, from_hour, to_hour)


async def is_anybody_reached(tx: Tx) -> bool:
    """Tell whether anybody can be told at all."""
    sql = "select 1 from mail_ways union all select 1 from push_ways limit 1"
    return await tx.one(int, sql) is not None


async def told_upto(tx: Tx, notice: Notice, upto: int) -> None:
    """Keep up to where somebody was told on a way."""
    if notice.way_id:
        sql = "update push_ways set told_id = $3 where person_id = $1 and id = $2 and told_id < $3"
    else:
        sql = "update mail_ways set told_id = $3 where person_id = $1 and $2 = 0 and told_id < $3"
    await tx.run(sql, notice.person_id, notice.way_id, upto)


async def claim(tx: Tx, notice: Notice, until: int) -> bool:
    """Keep that a notice is to go out, and tell whether that is new."""
    sql = """
        insert into notices (person_id, way_id, about, state, until_at)
        values ($1, $2, $3, 'waiting', $4)
        on conflict do nothing"""
    return bool(await tx.run(sql, notice.person_id, notice.way_id, notice.about, until))


async def claimed_until(tx: Tx, moment: int) -> set[tuple[int, int, str]]:
    """Give what goes or went out and would not be too late at a moment: for whom, on which way, what."""
    sql = "select person_id, way_id, about from notices where until_at > $1"
    return set(await tx.many(_claimed, sql, moment))


def _claimed(person_id: int, way_id: int, about: str) -> tuple[int, int, str]:
    return person_id, way_id, about


async def claimed_on(tx: Tx, person_id: int, way_id: int, day: str) -> int:
    """Give how many times of a day somebody was told at, or will be, on one way."""
    sql = """
        select count(*) from notices
         where person_id = $1 and way_id = $2 and about >= $3 and about < $4"""
    return await tx.one(int, sql, person_id, way_id, f"{day} ", f"{day}!") or 0


async def goes_by(tx: Tx, person_id: int, way_id: int, begins: str, until: int) -> bool:
    """Tell whether a notice that begins so waits already, and goes no later than till a moment."""
    sql = """
        select 1 from notices
         where person_id = $1 and way_id = $2 and state = 'waiting' and about like $3
           and until_at > $4 and until_at <= $5
         limit 1"""
    return await tx.one(int, sql, person_id, way_id, f"{begins}%", tx.now, until) is not None


async def begin(tx: Tx, notice: Notice) -> bool:
    """Keep that a notice is on its way, and tell whether it was still to go, and in time."""
    sql = """
        update notices set state = 'going'
         where person_id = $1 and way_id = $2 and about = $3 and state = 'waiting' and until_at > $4"""
    return bool(await tx.run(sql, notice.person_id, notice.way_id, notice.about, tx.now))


async def put_back(tx: Tx, notice: Notice) -> None:
    """Keep that a notice did not get away and is to be tried again."""
    await _state(tx, notice, "waiting")


async def end(tx: Tx, notice: Notice) -> None:
    """Keep that a notice is gone, or that there was nothing to tell."""
    await _state(tx, notice, "gone")


async def _state(tx: Tx, notice: Notice, state: str) -> None:
    await tx.run(
        "update notices set state = $4 where person_id = $1 and way_id = $2 and about = $3",
        notice.person_id, notice.way_id, notice.about, state,
    )  # fmt: skip


async def told_at_once(tx: Tx, person_id: int, way_id: int) -> set[int]:
    """Give the letters and handshakes that were told at once, of late."""
    sql = """
        select about from notices
         where person_id = $1 and way_id = $2 and state = 'gone'
           and (about like 'letter %' or about like 'hand %')"""
    found = await tx.many(str, sql, person_id, way_id)
    return {int(about.partition(" ")[2]) for about in found}


async def was_told_of_writer(tx: Tx, person_id: int, way_id: int, letter_id: int) -> bool:
    """Tell whether a letter of the same writer was told at once within the hour; also one taken back."""
    sql = """
        select about from notices
         where person_id = $1 and way_id = $2 and about like 'letter %' and until_at > $3"""
    told = await tx.many(str, sql, person_id, way_id, tx.now)
    ids = {int(about.partition(" ")[2]) for about in told} - {letter_id}
    sql = "select author_id from posts where id = $1"
    writer = await tx.one(int, sql, letter_id)
    return any([await tx.one(int, sql, each) in {None, writer} for each in ids])


async def forget_notices(tx: Tx, before: int) -> None:
    """Forget what went out, and what was to be proved, before a moment."""
    await tx.run("delete from notices where until_at < $1", before)
    await tx.run("delete from mail_proofs where until_at < $1", tx.now)


async def mark_near(tx: Tx, person_id: int, other_id: int) -> None:
    """Let letters from somebody reach a person at once."""
    sql = "insert into near (person_id, other_id) values ($1, $2) on conflict do nothing"
    await tx.run(sql, person_id, other_id)


async def unmark_near(tx: Tx, person_id: int, other_id: int) -> None:
    """Let letters from somebody wait as all others do."""
    await tx.run("delete from near where person_id = $1 and other_id = $2", person_id, other_id)


async def near_to(tx: Tx, person_id: int) -> list[int]:
    """Give whose letters reach a person at once; for nobody's eyes but theirs."""
    return await tx.many(
        int, "select other_id from near where person_id = $1 limit 1000", person_id
    )


async def is_near(tx: Tx, person_id: int, other_id: int) -> bool:
    """Tell whether letters from somebody reach a person at once; for nobody's eyes but theirs."""
    sql = "select 1 from near where person_id = $1 and other_id = $2"
    return await tx.one(int, sql, person_id, other_id) is not None


async def near_readers(tx: Tx, post_id: int) -> list[int]:
    """Give who reads the letter that words stand in, and marked their writer as near."""
    return await tx.many(
        int,
        """
        select n.person_id
          from posts p
          join places l on l.id = p.place_id and l.kind = 'letter'
          join access a on a.place_id = p.place_id
          join near n on n.person_id = a.person_id and n.other_id = p.author_id
         where p.id = $1""",
        post_id,
    )
