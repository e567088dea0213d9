"""What a decision of two people brings about, and how it is undone on appeal."""

from kith.access.places import take_seat
from kith.access.recipients import people_in
from kith.care.moderation import rows
from kith.care.moderation.model import AWAY, LEAVE, REMOVE, Decision, Report
from kith.care.moderation.taken import rows as taken
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import record
from kith.ties.circles.model import MOST, Departure
from kith.ties.circles.rows import add_departure, circle
from kith.ties.homes.rows import add_log_entry
from kith.together.conversations.facts import Changed
from kith.together.conversations.rows import has_answers, post, recall_voice
from kith.together.knocks.model import NO_KNOCKING
from kith.together.knocks.rows import keep_from_knocking, let_knock_again
from kith.together.media.actions import attach_kept, let_go
from kith.together.welcome.circles import go_from
from kith.together.welcome.facts import CameIn, Removed
from kith.together.welcome.rows import end_links_into


async def carry_out(tx: Tx, report: Report, decided: Decision) -> None:
    """Do what two people decided."""
    by = "guides" if decided.by_guides else "two"
    if report.is_knock:
        if decided.verdict == AWAY:
            await keep_from_knocking(tx, report.id, report.about_id, tx.now + NO_KNOCKING)
            await add_log_entry(tx, "no-knocking", by)
        return
    if decided.verdict == AWAY or (report.against_law and decided.verdict == REMOVE):
        await _take_away(tx, report, by)
    if decided.verdict == REMOVE:
        await _take_out(tx, report, decided, by)
    if report.against_law:
        await _settle_files(tx, report, lift=decided.verdict == LEAVE)


async def undo(tx: Tx, report: Report, decided: Decision) -> None:
    """Let it be as it was before a decision, as far as it can."""
    if report.is_knock:
        if decided.verdict == AWAY:
            await let_knock_again(tx, report.id)
            await add_log_entry(tx, "knocking", "")
        return
    withheld = await taken.withheld_of(tx, report.id)
    if withheld is not None:
        await taken.give_back(tx, withheld)
        await attach_kept(tx, withheld.post_id, report.about_id, withheld.post_id)
        await _looks_different(tx, withheld.post_id)
        await add_log_entry(tx, "words-back", "")
    if decided.verdict == REMOVE:
        await _take_in_again(tx, report)


async def make_final(tx: Tx, report: Report) -> None:
    """Keep nothing more of words that no appeal can give back."""
    withheld = await taken.withheld_of(tx, report.id)
    if withheld is not None:
        await for_good(tx, withheld.post_id, report.about_id)


async def for_good(tx: Tx, post_id: int, author_id: int) -> None:
    """Leave of words nothing but their gap."""
    await taken.forget_withheld(tx, post_id)
    await taken.forget_hearers(tx, post_id)
    await let_go(tx, post_id, author_id)


async def _take_away(tx: Tx, report: Report, by: str) -> None:
    said = await post(tx, report.post_id)
    if said is None or said.gone_at is not None:
        return  # the writer was quicker
    await taken.withhold(tx, said.id, report.id, by)
    await _looks_different(tx, said.id)
    await add_log_entry(tx, "words-away", by)


async def _looks_different(tx: Tx, post_id: int) -> None:
    said = await post(tx, post_id)
    if said is not None:
        if not said.opens or await has_answers(tx, said.conversation_id):
            await recall_voice(tx, said)
        await record(tx, Changed(said.id, said.conversation_id, place_id=said.place_id))


async def _take_out(tx: Tx, report: Report, decided: Decision, by: str) -> None:
    if report.about_id not in {one.id for one in await people_in(tx, report.place_id)}:
        return  # they left by themselves
    reasons = [one.reason for one in await rows.opinions(tx, report.id, decided.stage)
               if one.person_id in decided.by]  # fmt: skip
    gone = Departure(
        tx.new_id(), report.place_id, report.about_id, "\n\n".join(reasons), decided.one_id
    )
    await add_departure(tx, gone)
    await go_from(tx, report.place_id, report.about_id)
    await end_links_into(tx, report.place_id)
    await record(tx, Removed(report.about_id, gone.id, place_id=report.place_id))
    await add_log_entry(tx, "taken-out", by)


async def _take_in_again(tx: Tx, report: Report) -> None:
    where = await circle(tx, report.place_id)
    if where is None or len(await people_in(tx, report.place_id)) >= MOST:
        return
    if await take_seat(
        tx, report.place_id, report.about_id, everything=where.history == "everything"
    ):
        await record(tx, CameIn(report.about_id, place_id=report.place_id))
        await add_log_entry(tx, "taken-in", "")


async def files_changed(tx: Tx, post_ids: set[int]) -> None:
    """Let open pages show these words with the files that are still, or again, to be seen."""
    for post_id in sorted(post_ids):
        said = await post(tx, post_id)
        if said is not None:
            await record(tx, Changed(said.id, said.conversation_id, place_id=said.place_id))


async def _settle_files(tx: Tx, report: Report, *, lift: bool) -> None:
    found = await taken.quarantines_of(tx, report.id)
    for one in found:
        if lift and one.state in {"held", "confirmed"}:
            await taken.lift(tx, one)
        elif not lift and one.state in {"held", "lifted"}:
            await taken.hide(tx, one)
            await taken.set_state(tx, one.id, "confirmed")
    await files_changed(tx, {one.post_id for one in found})
