"""Showing words to the guides: the one who reads them chooses how much of them is seen."""

from collections.abc import Sequence

import msgspec

from kith.access.enter import inside
from kith.access.model import Entry
from kith.access.public import enter_or_read
from kith.care.guides.rows import guide_ids
from kith.care.moderation import outcome, rows
from kith.care.moderation.aside import WORK
from kith.care.moderation.facts import ShownToGuides
from kith.care.moderation.model import (
    A_DAY,
    FIRST,
    Case,
    Quarantine,
    Report,
    bench,
    chosen,
    pickers,
)
from kith.care.moderation.taken import rows as taken
from kith.foundation import text
from kith.foundation.clock import DAY
from kith.foundation.errors import Conflict, Invalid, NotAllowed, NotFound
from kith.foundation.languages import say
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import record
from kith.infrastructure.queue import later
from kith.ties.accounts.rows import administrators
from kith.ties.homes.rows import add_log_entry
from kith.ties.people.model import Named, Speaker, by_alphabet
from kith.ties.people.rows import named
from kith.together.conversations.model import Post
from kith.together.conversations.rows import earlier_words, post


class Showing(msgspec.Struct, frozen=True):
    """The page on which somebody chooses what the guides see.

    host: who hosts the circle, if they could be let to handle it. who: who would decide.
    before: what the person showed of these words already, and can change.
    """

    post: Post
    author: Named
    has_media: bool
    host: Named | None
    deciders: Sequence[Named]
    by_guides: bool
    before: Report | None


async def showing(tx: Tx, speaker: Speaker, post_id: int) -> Showing:
    """Give what somebody can show to the guides, and who these are for it."""
    said, entry = await _of_another(tx, speaker, post_id)
    before = await _still_open(tx, speaker, said)
    case = await _case(tx, speaker, said)
    host = await _host(tx, entry, case)
    who = bench(case)
    names = await named(tx, [said.author_id, *who, *([host] if host else [])])
    return Showing(
        post=said,
        author=names[said.author_id],
        has_media=await taken.has_media(tx, post_id),
        host=names.get(host) if host else None,
        deciders=sorted((names[one] for one in who), key=by_alphabet),
        by_guides=who <= case.guides,
        before=before,
    )


async def show_to_guides(
    tx: Tx,
    speaker: Speaker,
    post_id: int,
    passages: str,
    help_: str = "",
    *,
    against_law: bool = False,
    host_may: bool = False,
) -> Report:
    """Show chosen passages of words one reads to the guides; the same words again change the first."""
    said, entry = await _of_another(tx, speaker, post_id)
    has_media = await taken.has_media(tx, post_id)
    before = await _still_open(tx, speaker, said)
    is_seen = has_media or bool(before and before.against_law)
    excerpt = await _excerpt(tx, said, passages, may_be_empty=is_seen)
    case = await _case(tx, speaker, said)
    files = against_law and has_media
    # Nor is a file put aside where nobody can give it back: one person alone would have decided.
    if not bench(case) | pickers(case):
        raise NotAllowed(say("Nobody in this house can decide on this. Ask outside it for help."))
    if before is None and await rows.shown_since(tx, speaker.id, tx.now - DAY) >= A_DAY:
        raise NotAllowed(say("You showed many things today. Please show the next one tomorrow."))
    made = Report(
        id=before.id if before else tx.new_id(), by_id=speaker.id, about_id=said.author_id,
        place_id=said.place_id, post_id=said.id, excerpt=excerpt,
        help=text.words("how", help_, most=text.NOTE, least=0),
        against_law=int(files or bool(before and before.against_law)),
        host_may=int(host_may and await _host(tx, entry, case) is not None),
        shown_at=before.shown_at if before else tx.now, stage=FIRST, verdict="", decided_at=None,
    )  # fmt: skip
    await (rows.show_otherwise if before else rows.add_report)(tx, made)
    if files:
        await _put_aside(tx, said, made.id)
    await record(tx, ShownToGuides(made.id))
    return made


async def _of_another(tx: Tx, speaker: Speaker, post_id: int) -> tuple[Post, Entry]:
    entry = await enter_or_read(tx, speaker, post_id)
    said = await post(tx, post_id)
    if said is None or said.gone_at is not None:
        raise NotFound
    if said.author_id == speaker.id:
        raise NotAllowed(say("These are your own words."))
    return said, entry


async def _still_open(tx: Tx, speaker: Speaker, said: Post) -> Report | None:
    """Give what somebody showed of these words before, or say that it was decided since."""
    before = await rows.newest_by(tx, speaker.id, said.id)
    if before is None or (before.stage == FIRST and not before.verdict):
        return before
    if (said.changed_at or 0) > (before.decided_at or tx.now):
        return None  # they say something else now
    raise Conflict(
        say("You showed these words already. It stands under What the guides were shown.")
    )


async def _excerpt(tx: Tx, said: Post, passages: str, *, may_be_empty: bool) -> str:
    least = 0 if may_be_empty else 1
    tidied = text.words("words", passages, least=least)
    stood = [said.words, *(one.words for one in await earlier_words(tx, said.id))]
    found = next((one for words in stood if (one := chosen(words, tidied)) is not None), None)
    if found is None:
        raise Invalid(
            "words",
            say("Each line must stand in these words as it is. Please only shorten them."),
        )
    return found


async def _case(tx: Tx, speaker: Speaker, said: Post) -> Case:
    return Case(
        reporter=speaker.id, concerned=said.author_id, guides=await guide_ids(tx),
        administrators=frozenset(await administrators(tx)),
    )  # fmt: skip


async def _host(tx: Tx, entry: Entry, case: Case) -> int | None:
    if entry.kind != "circle":
        return None
    host_id = (await inside(tx, entry)).circle.host_id
    return None if host_id in {case.reporter, case.concerned} else host_id


async def _put_aside(tx: Tx, said: Post, report_id: int) -> None:
    found = await taken.to_put_aside(tx, said.id)
    for one in found:
        sums = one.sha256.hex() if one.sha256 else ""
        kept = Quarantine(
            tx.new_id(), report_id, one.id, one.post_id, one.kind, one.owner_id, one.token,
            sums, "held", None, tx.now,
        )  # fmt: skip
        await taken.put_aside(tx, kept)
        await later(tx, WORK, str(kept.id))
    await outcome.files_changed(tx, {one.post_id for one in found})
    await add_log_entry(tx, "aside", "")
