"""Questions about what was shown to the guides. Who may ask them is decided in `deciding`."""

from kith.care.moderation.model import Appeal, Decision, Helper, Opinion, Report
from kith.infrastructure.database import Tx

_REPORT = """
    r.id, r.by_id, r.about_id, r.place_id, r.post_id, r.excerpt, r.help, r.against_law, r.host_may,
    r.shown_at, r.stage, r.verdict, r.decided_at"""


async def add_report(tx: Tx, one: Report) -> None:
    """Keep what was shown."""
    await tx.run(
        """
        insert into reports (id, by_id, about_id, place_id, post_id, excerpt, help, against_law,
                             host_may, shown_at, stage, verdict)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, '')""",
        one.id, one.by_id, one.about_id, one.place_id, one.post_id, one.excerpt, one.help,
        one.against_law, one.host_may, one.shown_at, one.stage,
    )  # fmt: skip


async def show_otherwise(tx: Tx, one: Report) -> None:
    """Keep what the same person shows now of the same words; what was said about it before is void."""
    await tx.run(
        """
        update reports set excerpt = $2, help = $3, against_law = $4, host_may = $5
         where id = $1""",
        one.id, one.excerpt, one.help, one.against_law, one.host_may,
    )  # fmt: skip
    await tx.run("delete from report_sayings where report_id = $1", one.id)


async def report(tx: Tx, report_id: int) -> Report | None:
    """Give what was shown, by id."""
    return await tx.one(Report, f"select {_REPORT} from reports r where r.id = $1", report_id)


async def newest_by(tx: Tx, person_id: int, post_id: int) -> Report | None:
    """Give what somebody last showed of a post."""
    sql = f"""
        select {_REPORT} from reports r
         where r.by_id = $1 and r.post_id = $2 order by r.id desc limit 1"""
    return await tx.one(Report, sql, person_id, post_id)


async def shown_since(tx: Tx, person_id: int, moment: int) -> int:
    """Give how often somebody showed something since a moment, to say when it is too often."""
    sql = "select count(*) from reports where by_id = $1 and shown_at > $2"
    return await tx.one(int, sql, person_id, moment) or 0


async def open_reports(tx: Tx, but: int) -> list[Report]:
    """Give what waits for a decision and does not concern somebody, longest waiting first."""
    sql = f"""
        select {_REPORT} from reports r
         where r.verdict = '' and r.by_id <> $1 and r.about_id <> $1
         order by r.id limit 200"""
    return await tx.many(Report, sql, but)


async def reports_by(tx: Tx, person_id: int) -> list[Report]:
    """Give what somebody showed, newest first."""
    sql = f"select {_REPORT} from reports r where r.by_id = $1 order by r.id desc limit 100"
    return await tx.many(Report, sql, person_id)


async def told_to(tx: Tx, person_id: int) -> list[Report]:
    """Give that about somebody's own words of which they were told a decision, newest first."""
    sql = f"""
        select {_REPORT} from reports r
         where r.about_id = $1
           and exists (select 1 from report_tellings t
                        where t.report_id = r.id and t.person_id = $1)
         order by r.id desc limit 100"""
    return await tx.many(Report, sql, person_id)


async def decided_by(tx: Tx, person_id: int) -> list[Report]:
    """Give what somebody helped decide, newest first."""
    sql = f"""
        select {_REPORT} from reports r
         where exists (select 1 from report_decisions d
                        where d.report_id = r.id and (d.one_id = $1 or d.other_id = $1))
         order by r.id desc limit 100"""
    return await tx.many(Report, sql, person_id)


async def put_opinion(tx: Tx, one: Report, opinion: Opinion) -> None:
    """Keep what somebody says should be done, in place of what they said before."""
    await tx.run(
        """
        insert into report_sayings (report_id, stage, person_id, verdict, reason, said_at)
        values ($1, $2, $3, $4, $5, $6)
        on conflict (report_id, stage, person_id) do update
           set verdict = excluded.verdict, reason = excluded.reason, said_at = excluded.said_at""",
        one.id, one.stage, opinion.person_id, opinion.verdict, opinion.reason, tx.now,
    )  # fmt: skip


async def opinions(tx: Tx, report_id: int, stage: int) -> list[Opinion]:
    """Give what each said should be done, by time."""
    sql = """
        select person_id, verdict, reason from report_sayings
         where report_id = $1 and stage = $2 order by said_at, person_id"""
    return await tx.many(Opinion, sql, report_id, stage)


async def add_decision(tx: Tx, report_id: int, one: Decision) -> None:
    """Keep what two people decided."""
    await tx.run(
        """
        insert into report_decisions
            (report_id, stage, verdict, one_id, other_id, by_guides, decided_at)
        values ($1, $2, $3, $4, $5, $6, $7)""",
        report_id, one.stage, one.verdict, one.one_id, one.other_id, one.by_guides, one.decided_at,
    )  # fmt: skip
    await tx.run(
        "update reports set verdict = $2, decided_at = $3 where id = $1",
        report_id, one.verdict, one.decided_at,
    )  # fmt: skip


async def decisions(tx: Tx, report_id: int) -> list[Decision]:
    """Give what was decided, the first decision first."""
    sql = """
        select stage, verdict, one_id, other_id, by_guides, decided_at from report_decisions
         where report_id = $1 order by stage"""
    return await tx.many(Decision, sql, report_id)


async def spare(tx: Tx, report_id: int, person_id: int) -> None:
    """Keep whose door a knock was at that was shown: they are not to read it here."""
    sql = "insert into shown_knocks (report_id, to_id) values ($1, $2)"
    await tx.run(sql, report_id, person_id)


async def spared(tx: Tx, report_id: int) -> frozenset[int]:
    """Give at whose door a knock was that was shown."""
    sql = "select to_id from shown_knocks where report_id = $1"
    return frozenset(await tx.many(int, sql, report_id))


async def add_appeal(tx: Tx, report_id: int, by_id: int, reason: str) -> None:
    """Keep why somebody asks for another decision, and wait for it."""
    await tx.run(
        "insert into report_appeals (report_id, by_id, reason, made_at) values ($1, $2, $3, $4)",
        report_id, by_id, reason, tx.now,
    )  # fmt: skip
    await tx.run(
        "update reports set stage = 2, verdict = '', decided_at = null where id = $1", report_id
    )


async def appeal(tx: Tx, report_id: int) -> Appeal | None:
    """Give the appeal, if there is one."""
    sql = "select by_id, reason, made_at from report_appeals where report_id = $1"
    return await tx.one(Appeal, sql, report_id)


async def ask_helper(tx: Tx, one: Report, person_id: int, by_id: int) -> None:
    """Keep that somebody is asked to help decide."""
    await tx.run(
        """
        insert into report_helpers (report_id, stage, person_id, by_id, answer)
        values ($1, $2, $3, $4, '') on conflict do nothing""",
        one.id, one.stage, person_id, by_id,
    )  # fmt: skip


async def answer_helper(tx: Tx, one: Report, person_id: int, answer: str) -> None:
    """Keep whether somebody who was asked will help decide."""
    sql = """
        update report_helpers set answer = $4
         where report_id = $1 and stage = $2 and person_id = $3"""
    await tx.run(sql, one.id, one.stage, person_id, answer)


async def helpers(tx: Tx, report_id: int, stage: int) -> list[Helper]:
    """Give who was asked to help decide, and what each said."""
    sql = """
        select person_id, by_id, answer from report_helpers
         where report_id = $1 and stage = $2 order by person_id"""
    return await tx.many(Helper, sql, report_id, stage)


async def tell(tx: Tx, report_id: int, stage: int, person_id: int) -> None:
    """Keep that somebody is to be told of a decision."""
    await tx.run(
        """
        insert into report_tellings (report_id, stage, person_id) values ($1, $2, $3)
        on conflict do nothing""",
        report_id, stage, person_id,
    )  # fmt: skip


async def stages_told(tx: Tx, report_id: int, person_id: int) -> set[int]:
    """Give of which decisions somebody was told."""
    sql = "select stage from report_tellings where report_id = $1 and person_id = $2"
    return set(await tx.many(int, sql, report_id, person_id))


async def was_told(tx: Tx, report_id: int, person_id: int) -> None:
    """Keep that somebody has seen the decision."""
    await tx.run(
        """
        update report_tellings set seen_at = $3
         where report_id = $1 and person_id = $2 and seen_at is null""",
        report_id, person_id, tx.now,
    )  # fmt: skip


async def not_seen_yet(tx: Tx, person_id: int) -> set[int]:
    """Give of which reports somebody has not seen the decision yet."""
    sql = "select report_id from report_tellings where person_id = $1 and seen_at is null"
    return set(await tx.many(int, sql, person_id))


async def waits_since(tx: Tx, but: int, before: int) -> bool:
    """Tell whether something that does not concern somebody has waited since before a moment."""
    sql = """
        select 1 from reports r
         where r.verdict = '' and r.by_id <> $1 and r.about_id <> $1
           and coalesce((select a.made_at from report_appeals a where a.report_id = r.id),
                        r.shown_at) <= $2
         limit 1"""
    return await tx.one(int, sql, but, before) is not None


async def means_of(tx: Tx, post_id: int) -> str:
    """Give by which means words were written that were shown; of what is there no more, nothing."""
    sql = "select means from posts where id = $1 union all select means from knocks where id = $1"
    return await tx.one(str, sql, post_id) or ""


async def forget_old(tx: Tx, before: int) -> int:
    """Forget what was decided before a moment, with its excerpt and its reasons."""
    sql = """
        delete from reports
         where decided_at <= $1 and verdict <> ''
           and not exists (select 1 from withheld w where w.report_id = reports.id)"""
    return await tx.run(sql, before)
