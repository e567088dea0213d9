"""What somebody sees of what was shown to the guides."""

from collections.abc import Sequence

import msgspec

from kith.access.enter import enter_at, enter_circle
from kith.care.guides.actions import whom_to_ask
from kith.care.guides.model import ASKED_FOR
from kith.care.guides.rows import asking
from kith.care.moderation import rows
from kith.care.moderation.deciding import case_of, is_asked, role_in, what_can_be_done
from kith.care.moderation.model import (
    WAITS_LONG,
    Asked,
    InList,
    Report,
    ReportPage,
    Told,
    bench,
    may_appeal,
    pickers,
)
from kith.care.moderation.taken import rows as taken
from kith.foundation.errors import NotFound
from kith.infrastructure.database import Tx
from kith.ties.accounts.rows import is_administrator
from kith.ties.people.model import Named, Speaker
from kith.ties.people.rows import named


async def asked_of(tx: Tx, speaker: Speaker) -> Asked:
    """Give what waits for somebody, for their Today: that there is something, and nothing of it."""
    there = await rows.open_reports(tx, speaker.id)
    waiting = await _waiting(tx, speaker.id, there)
    helpers = [one for one, role in waiting if role == "asked"]
    by = [one.by_id for each in helpers for one in await rows.helpers(tx, each.id, each.stage)
          if one.person_id == speaker.id]  # fmt: skip
    guide = await asking(tx, speaker.id, tx.now - ASKED_FOR)
    names = await named(tx, [*by, *([guide.by_id] if guide else [])])
    return Asked(
        to_decide=any(role == "decider" for _, role in waiting),
        helps=[names[one] for one in dict.fromkeys(by)],
        told=bool(await rows.not_seen_yet(tx, speaker.id)),
        waited=bool(there)
        and await is_administrator(tx, speaker.id)
        and await rows.waits_since(tx, speaker.id, tx.now - WAITS_LONG),
        guide_by=names.get(guide.by_id) if guide else None,
    )


async def reports(tx: Tx, speaker: Speaker) -> tuple[list[InList], list[InList]]:
    """Give what waits for somebody, and what they showed, were told of, or helped decide."""
    new = await rows.not_seen_yet(tx, speaker.id)
    there = await rows.open_reports(tx, speaker.id)
    waiting = [
        InList(one, role, is_new=True) for one, role in await _waiting(tx, speaker.id, there)
    ]
    past = {
        one.id: InList(one, role, is_new=one.id in new)
        for role, found in (
            ("decider", await rows.decided_by(tx, speaker.id)),
            ("concerned", await rows.told_to(tx, speaker.id)),
            ("reporter", await rows.reports_by(tx, speaker.id)),
        )
        for one in found
    }
    known = {one.report.id for one in waiting}
    rest = [past[report_id] for report_id in sorted(past, reverse=True) if report_id not in known]
    return waiting, rest


async def report_page(tx: Tx, speaker: Speaker, report_id: int) -> ReportPage:
    """Give something shown to the guides, as somebody may see it, who is not told of it otherwise."""
    report, role = await role_in(tx, speaker, report_id)
    if role == "asked":
        return await _asked_page(tx, speaker, report)
    names = await named(tx, [report.about_id, report.by_id])
    told = await _told(tx, speaker, report, role)
    shared = ReportPage(
        report=report,
        role=role,
        concerned=names[report.about_id],
        means=await rows.means_of(tx, report.post_id),
        circle=await _circle_name(tx, speaker, report.place_id),
        told=told,
        may_appeal=may_appeal(report, speaker.id, tx.now),
        has_files=bool(await taken.quarantines_of(tx, report.id)),
    )
    if role == "decider":
        return await _for_decider(tx, speaker, shared, names[report.by_id])
    asked = await rows.appeal(tx, report.id)
    mine = asked if asked and asked.by_id == speaker.id else None
    if role == "reporter":
        return _with(shared, by=names[report.by_id], appeal=mine)
    kept = await taken.withheld_of(tx, report.id)
    return _with(
        shared,
        appeal=mine,
        withheld=kept.words if kept else "",
        may_change=await _may_change(tx, speaker, report),
    )


async def _asked_page(tx: Tx, speaker: Speaker, report: Report) -> ReportPage:
    """Give who asks, and nothing of what there is to decide, nor about whom."""
    helpers = await rows.helpers(tx, report.id, report.stage)
    by = next(one.by_id for one in helpers if one.person_id == speaker.id)
    asker = (await named(tx, [by]))[by]
    return ReportPage(report=report, role="asked", concerned=asker, asked_by=asker)


async def _for_decider(tx: Tx, speaker: Speaker, page: ReportPage, by: Named) -> ReportPage:
    report = page.report
    case = await case_of(tx, report)
    asked = await rows.appeal(tx, report.id)
    opinions = [] if report.verdict else await rows.opinions(tx, report.id, report.stage)
    helpers = await rows.helpers(tx, report.id, report.stage)
    names = await named(
        tx, [one.person_id for one in [*opinions, *helpers]] + ([asked.by_id] if asked else [])
    )
    may = not report.verdict and speaker.id in bench(case)
    picks = not report.verdict and speaker.id in pickers(case)
    out = {*case.out, *case.before, *bench(case), *(one.person_id for one in helpers)}
    return _with(
        page,
        by=by,
        opinions=[(names[one.person_id], one) for one in opinions if one.person_id != speaker.id],
        mine=next((one for one in opinions if one.person_id == speaker.id), None),
        options=await what_can_be_done(tx, report) if may else (),
        appeal=asked if report.stage > 1 else None,
        appeal_by=names[asked.by_id] if asked else None,
        picks=picks,
        to_ask=await whom_to_ask(tx, speaker, out) if picks else (),
        helpers=[(names[one.person_id], one.answer) for one in helpers] if picks else (),
    )


async def _told(tx: Tx, speaker: Speaker, report: Report, role: str) -> list[Told]:
    """Give the decisions that somebody may read: the one concerned those they were told."""
    stages = await rows.stages_told(tx, report.id, speaker.id)
    found: list[Told] = []
    for one in await rows.decisions(tx, report.id):
        if role == "concerned" and one.stage not in stages:
            continue
        said = [each for each in await rows.opinions(tx, report.id, one.stage)
                if each.person_id in one.by]  # fmt: skip
        names = await named(tx, [each.person_id for each in said])
        reasons = [(names[each.person_id], each.reason) for each in said]
        found.append(Told(one.stage, one.verdict, bool(one.by_guides), reasons, one.decided_at))
    return found


async def _waiting(tx: Tx, person_id: int, there: Sequence[Report]) -> list[tuple[Report, str]]:
    """Give those among open reports in which somebody has a part, each with which."""
    found: list[tuple[Report, str]] = []
    for report in there:
        case = await case_of(tx, report)
        may = bench(case)
        if person_id in may | pickers(case):
            said = {one.person_id for one in await rows.opinions(tx, report.id, report.stage)}
            found += [(report, "decider" if person_id not in said else "said")]
        elif await is_asked(tx, person_id, report, case):
            found += [(report, "asked")]
    return found


async def _circle_name(tx: Tx, speaker: Speaker, place_id: int) -> str:
    try:
        return (await enter_circle(tx, speaker, place_id)).circle.name
    except NotFound:
        return ""


async def _may_change(tx: Tx, speaker: Speaker, report: Report) -> bool:
    try:
        await enter_at(tx, speaker, report.post_id)
    except NotFound:
        return False
    return not await taken.is_gone(tx, report.post_id)


def _with(page: ReportPage, **values: object) -> ReportPage:
    return msgspec.structs.replace(page, **values)
