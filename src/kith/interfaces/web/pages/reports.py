"""Showing words to the guides, and what two people decide about them."""

from starlette.responses import Response

from kith.care.moderation import deciding, ending, pages, showing
from kith.care.moderation.model import APPEAL, LEAVE, InList, ReportPage, Told
from kith.foundation.errors import Invalid
from kith.foundation.languages import Saying, say
from kith.foundation.text import NOTE, WORDS, excerpt
from kith.interfaces.web import verdicts
from kith.interfaces.web.visit import Visit

_IN_A_LINE = 90


async def to_show(visit: Visit) -> Response:
    """Show the page on which somebody chooses what the guides see."""
    page = await visit.read(showing.showing, visit.speaker, visit.id())
    before = page.before
    if page.deciders:  # else nothing is offered, and only what was typed is shown again
        visit.form = visit.form.filled(
            words=before.excerpt if before else page.post.words, how=before.help if before else ""
        )
    return visit.page("report_new.html", page=page, limit=WORDS, note_limit=NOTE)


async def show_it(visit: Visit) -> Response:
    """Show words to the guides."""
    form = visit.form
    made = await visit.act(
        showing.show_to_guides, visit.speaker, visit.id(), form.value("words"), form.value("how"),
        against_law=form.ticked("law"), host_may=form.ticked("host"),
    )  # fmt: skip
    return visit.back(f"/reports/{made.id}")


async def show(visit: Visit) -> Response:
    """Show what waits for one, and what one showed or was told of."""
    waiting, past = await visit.read(pages.reports, visit.speaker)
    return visit.page(
        "reports.html", waiting=[_row(visit, one) for one in waiting],
        past=[_row(visit, one) for one in past],
    )  # fmt: skip


async def one(visit: Visit) -> Response:
    """Show something that was shown to the guides, as far as it is this person's to see."""
    page = await visit.read(pages.report_page, visit.speaker, visit.id())
    response = visit.page(
        "report.html", page=page, report=page.report, limit=NOTE, choices=_choices(visit, page),
        told=[_told(visit, page, each) for each in page.told],
        opinions=[(who, visit.say(_choice(page, said.verdict)), said.reason) for who, said in page.opinions],
        shown=visit.when(page.report.shown_at),
    )  # fmt: skip
    if page.told and visit.is_looked_at:
        await visit.note(ending.was_told, visit.speaker, page.report.id)
    return response


async def decide(visit: Visit) -> Response:
    """Say what should be done, and why."""
    form = visit.form
    report = await visit.act(
        deciding.decide, visit.speaker, visit.id(), form.value("verdict"), form.value("words")
    )
    return visit.back(f"/reports/{report.id}")


async def ask(visit: Visit) -> Response:
    """Ask somebody to decide with one."""
    whom = visit.form.number("whom")
    if whom is None:
        raise Invalid("whom", say("Please choose somebody whom this does not concern."))
    await visit.act(deciding.ask_to_help, visit.speaker, visit.id(), whom)
    return visit.back(f"/reports/{visit.id()}")


async def agree(visit: Visit) -> Response:
    """Help decide."""
    await visit.act(deciding.answer_asking, visit.speaker, visit.id(), yes=True)
    return visit.back(f"/reports/{visit.id()}")


async def rather_not(visit: Visit) -> Response:
    """Leave the decision to others."""
    await visit.act(deciding.answer_asking, visit.speaker, visit.id(), yes=False)
    return visit.back("/reports")


async def appeal(visit: Visit) -> Response:
    """Ask two other people to decide again."""
    await visit.act(deciding.appeal, visit.speaker, visit.id(), visit.form.value("words"))
    return visit.back(f"/reports/{visit.id()}")


async def delete(visit: Visit) -> Response:
    """Delete one's own words that were taken away."""
    await visit.act(ending.delete_withheld, visit.speaker, visit.id())
    return visit.back(f"/reports/{visit.id()}")


def _row(visit: Visit, one: InList) -> tuple[str, str, str]:
    """Give address, words and the quiet line of something in the list."""
    report = one.report
    words = "" if one.role == "asked" else excerpt(report.excerpt, _IN_A_LINE)
    quiet = visit.say(verdicts.IN_LIST[_state(one)])
    return f"/reports/{report.id}", words, quiet


def _state(one: InList) -> str:
    if one.role in {"asked", "said"} or (one.role == "decider" and not one.report.verdict):
        return one.role
    return one.report.verdict or ("again" if one.report.stage == APPEAL else "open")


def _choices(visit: Visit, page: ReportPage) -> list[dict[str, str]]:
    return [
        {"value": verdict, "label": visit.say(_choice(page, verdict))} for verdict in page.options
    ]


def _choice(page: ReportPage, verdict: str) -> Saying:
    report, appeal = page.report, page.appeal
    if report.stage == APPEAL and appeal and appeal.by_id == report.about_id:
        return verdicts.AGAIN_CHOICES[verdict == LEAVE]
    words = verdicts.LAW_CHOICES if report.against_law else verdicts.CHOICES
    words = verdicts.KNOCK_CHOICES if report.is_knock else words
    return _named(words[verdict], page)


def _told(visit: Visit, page: ReportPage, told: Told) -> dict[str, object]:
    words = verdicts.TOLD_OF_ONESELF if page.role == "concerned" else verdicts.TOLD
    saying = words[told.verdict, told.by_guides]
    if page.report.is_knock and told.verdict != LEAVE:
        mine = page.role == "concerned"
        words_ = verdicts.TOLD_OF_ONES_KNOCK if mine else verdicts.TOLD_OF_KNOCK
        saying = words_[told.by_guides]
    saying = _named(saying, page)
    return {
        "words": visit.say(saying), "reasons": told.reasons, "when": visit.when(told.decided_at),
        "again": told.stage == APPEAL,
    }  # fmt: skip


def _named(saying: Saying, page: ReportPage) -> Saying:
    return Saying(saying.text, {"name": page.concerned.name})
