"""Showing a knock to the guides, by whoever answers that door; it ends there."""

from collections.abc import Sequence

import msgspec

from kith.access.door import AtDoor, answer_door
from kith.care.guides.rows import guide_ids
from kith.care.moderation import rows
from kith.care.moderation.facts import ShownToGuides
from kith.care.moderation.model import A_DAY, FIRST, Case, Report, bench, chosen, pickers
from kith.foundation import text
from kith.foundation.clock import DAY
from kith.foundation.errors import Invalid, NotAllowed, NotFound
from kith.foundation.languages import say
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import record
from kith.ties.accounts.rows import administrators
from kith.ties.people.model import Named, Speaker, by_alphabet
from kith.ties.people.rows import named
from kith.together.knocks.actions import was_shown
from kith.together.knocks.model import LONGEST
from kith.together.knocks.rows import knock, make_place


class KnockShowing(msgspec.Struct, frozen=True):
    """The page on which somebody shows a knock; deciders: who would decide."""

    at: AtDoor
    words: str
    author: Named
    mine: bool
    deciders: Sequence[Named]
    by_guides: bool


async def to_show(tx: Tx, speaker: Speaker, knock_id: int) -> KnockShowing:
    """Give a knock to somebody who answers that door, and who the guides are for it."""
    at = await answer_door(tx, speaker, knock_id)
    found = await knock(tx, knock_id)
    if found is None:
        raise NotFound
    case = await _case(tx, speaker, at)
    names = await named(tx, [at.from_id, *bench(case)])
    return KnockShowing(
        at=at,
        words=found.words,
        author=names[at.from_id],
        mine=at.owner_id == speaker.id,
        deciders=sorted((names[one] for one in bench(case)), key=by_alphabet),
        by_guides=bench(case) <= case.guides,
    )


async def show_knock(
    tx: Tx, speaker: Speaker, knock_id: int, passages: str, help_: str = ""
) -> Report:
    """Show chosen passages of a knock to the guides; it is at the door no more."""
    at = await answer_door(tx, speaker, knock_id)
    found = await knock(tx, knock_id)
    if found is None:
        raise NotFound
    excerpt = chosen(found.words, text.words("words", passages, most=LONGEST))
    if excerpt is None:
        raise Invalid(
            "words",
            say("Each line must stand in these words as it is. Please only shorten them."),
        )
    case = await _case(tx, speaker, at)
    if not bench(case) | pickers(case):
        raise NotAllowed(say("Nobody in this house can decide on this. Ask outside it for help."))
    if await rows.shown_since(tx, speaker.id, tx.now - DAY) >= A_DAY:
        raise NotAllowed(say("You showed many things today. Please show the next one tomorrow."))
    made = Report(
        id=tx.new_id(), by_id=speaker.id, about_id=at.from_id, place_id=knock_id, post_id=knock_id,
        excerpt=excerpt, help=text.words("how", help_, most=text.NOTE, least=0), against_law=0,
        host_may=0, shown_at=tx.now, stage=FIRST, verdict="", decided_at=None,
    )  # fmt: skip
    await make_place(tx, knock_id)
    await rows.add_report(tx, made)
    await rows.spare(tx, made.id, at.owner_id)
    await was_shown(tx, knock_id)
    await record(tx, ShownToGuides(made.id))
    return made


async def _case(tx: Tx, speaker: Speaker, at: AtDoor) -> Case:
    return Case(
        reporter=speaker.id, concerned=at.from_id, guides=await guide_ids(tx),
        administrators=frozenset(await administrators(tx)), spared=frozenset({at.owner_id}),
    )  # fmt: skip
