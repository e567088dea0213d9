"""Who may see and decide what was shown to the guides, and how two people do."""

from kith.access.enter import may_meet
from kith.access.recipients import people_in
from kith.care.guides.rows import guide_ids
from kith.care.moderation import outcome, rows
from kith.care.moderation.facts import AskedToDecideAgain, DecidedByTwo
from kith.care.moderation.model import (
    APPEAL,
    FIRST,
    LEAST_REASON,
    TWO,
    Case,
    Decision,
    Opinion,
    Report,
    bench,
    is_told,
    may_appeal,
    options,
    pickers,
    settled,
)
from kith.foundation import text
from kith.foundation.errors import Conflict, Invalid, NotAllowed, NotFound
from kith.foundation.languages import say
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import record
from kith.ties.accounts.rows import administrators
from kith.ties.circles.rows import circle
from kith.ties.people.model import Speaker

_NOTHING = Report(0, 0, 0, 0, 0, "", "", 0, 0, 0, FIRST, "", None)


async def case_of(tx: Tx, report: Report) -> Case:
    """Give all that it depends on who may decide on a report now."""
    where = await circle(tx, report.place_id) if report.host_may else None
    earlier = [one for one in await rows.decisions(tx, report.id) if one.stage < report.stage]
    helpers = await rows.helpers(tx, report.id, report.stage)
    return Case(
        reporter=report.by_id,
        concerned=report.about_id,
        guides=await guide_ids(tx),
        administrators=frozenset(await administrators(tx)),
        agreed=frozenset(one.person_id for one in helpers if one.answer == "yes"),
        host=where.host_id if where else None,
        before=frozenset(each for one in earlier for each in one.by),
        spared=await rows.spared(tx, report.id),
    )


async def role_in(tx: Tx, speaker: Speaker, report_id: int) -> tuple[Report, str]:
    """Give what was shown to the guides to somebody who may see it, and what they are to it.

    reporter, concerned (only once they were told a decision), decider, or asked (to be one).
    Whoever is concerned is never anything else, also as a guide: to them it is not there.
    """
    found = await rows.report(tx, report_id)
    # All is asked also about nothing, so that the time taken does not tell what is here.
    report = found or _NOTHING
    told = await rows.stages_told(tx, report.id, speaker.id)
    role = await _role_of_another(tx, speaker.id, report)
    if speaker.id == report.by_id:
        role = "reporter"
    elif speaker.id == report.about_id:
        role = "concerned" if told else ""
    if found is None or not role:
        raise NotFound
    return found, role


async def _role_of_another(tx: Tx, person_id: int, report: Report) -> str:
    case = await case_of(tx, report)
    decided = await rows.decisions(tx, report.id)
    asked = await is_asked(tx, person_id, report, case)
    if not report.verdict and person_id in bench(case) | pickers(case):
        return "decider"
    if any(person_id in one.by for one in decided):
        return "decider"
    return "asked" if asked and not report.verdict else ""


async def is_asked(tx: Tx, person_id: int, report: Report, case: Case) -> bool:
    """Tell whether somebody was asked to help decide, has not answered, and is still needed."""
    helpers = await rows.helpers(tx, report.id, report.stage)
    if len(bench(case)) >= TWO or person_id in case.before | case.out:
        return False
    return any(one.person_id == person_id and not one.answer for one in helpers)


async def ask_to_help(tx: Tx, speaker: Speaker, report_id: int, person_id: int) -> None:
    """Ask somebody whom it does not concern to decide with one, where there are not two guides."""
    report, case = await _on_the_bench(tx, speaker, report_id)
    if speaker.id not in pickers(case):
        raise NotAllowed(say("There are two already who can decide on this."))
    out = case.out | case.before | bench(case)
    if person_id in out or not await may_meet(tx, speaker, person_id):
        raise Invalid("whom", say("Please choose somebody whom this does not concern."))
    await rows.ask_helper(tx, report, person_id, speaker.id)


async def answer_asking(tx: Tx, speaker: Speaker, report_id: int, *, yes: bool) -> None:
    """Say whether one will help decide, as one who was asked."""
    report, role = await role_in(tx, speaker, report_id)
    if role != "asked":
        raise NotFound
    await rows.answer_helper(tx, report, speaker.id, "yes" if yes else "no")


async def decide(tx: Tx, speaker: Speaker, report_id: int, verdict: str, reason: str) -> Report:
    """Say what should be done and why; once two people say the same, it is done."""
    report, case = await _on_the_bench(tx, speaker, report_id)
    may = bench(case)
    if speaker.id not in may:
        raise NotAllowed(say("Two others decide this time."))
    if verdict not in await what_can_be_done(tx, report):
        raise Invalid("verdict", say("Please choose what should be done."))
    tidied = text.words("words", reason, most=text.NOTE, least=LEAST_REASON)
    await rows.put_opinion(tx, report, Opinion(speaker.id, verdict, tidied))
    agreed = settled(await rows.opinions(tx, report.id, report.stage), may)
    if agreed:
        verdict, one, other = agreed
        by_guides = {one, other} <= case.guides
        decided = Decision(report.stage, verdict, one, other, int(by_guides), tx.now)
        await _decided(tx, report, decided)
    return report


async def what_can_be_done(tx: Tx, report: Report) -> list[str]:
    """Give what the two may choose from."""
    first, by_reporter = "", True
    if report.stage == APPEAL:
        asked = await rows.appeal(tx, report.id)
        first = (await rows.decisions(tx, report.id))[0].verdict
        by_reporter = asked is not None and asked.by_id == report.by_id
    is_circle = await circle(tx, report.place_id) is not None
    here = {one.id for one in await people_in(tx, report.place_id)} if is_circle else set[int]()
    in_circle = report.about_id in here
    return options(report, in_circle=in_circle, first=first, by_reporter=by_reporter)


async def appeal(tx: Tx, speaker: Speaker, report_id: int, reason: str) -> None:
    """Ask two other people to decide again, once, within fourteen days, with a reason."""
    report, role = await role_in(tx, speaker, report_id)
    if role not in {"reporter", "concerned"}:
        raise NotFound
    if not may_appeal(report, speaker.id, tx.now):
        raise Conflict(say("This can't be decided again."))
    tidied = text.words("words", reason, most=text.NOTE, least=LEAST_REASON)
    await rows.add_appeal(tx, report.id, speaker.id, tidied)
    await record(tx, AskedToDecideAgain(report.id))


async def _on_the_bench(tx: Tx, speaker: Speaker, report_id: int) -> tuple[Report, Case]:
    report, role = await role_in(tx, speaker, report_id)
    if role != "decider":
        raise NotFound
    if report.verdict:
        raise Conflict(say("Two people have decided this by now."))
    return report, await case_of(tx, report)


async def _decided(tx: Tx, report: Report, decided: Decision) -> None:
    await rows.add_decision(tx, report.id, decided)
    asked = await rows.appeal(tx, report.id)
    for person_id in is_told(report, decided.verdict, asked.by_id if asked else None):
        await rows.tell(tx, report.id, decided.stage, person_id)
    if decided.stage == FIRST:
        await outcome.carry_out(tx, report, decided)
    else:
        first = (await rows.decisions(tx, report.id))[0]
        if first.verdict != decided.verdict:
            await outcome.undo(tx, report, first)
            await outcome.carry_out(tx, report, decided)
        await outcome.make_final(tx, report)
    await record(tx, DecidedByTwo(report.id, decided.stage))
