"""Circles that fold: a table for some days, kept afterwards by those who want to keep it."""

from collections.abc import Collection

from kith.access.enter import enter_circle
from kith.access.places import open_place, take_seat
from kith.access.recipients import people_in
from kith.foundation import text
from kith.foundation.clock import DAY
from kith.foundation.errors import Invalid, NotFound
from kith.foundation.languages import say
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import record
from kith.infrastructure.queue import later
from kith.ties.circles.model import DYES, GLYPHS, Circle
from kith.ties.circles.rows import add_circle, circle
from kith.ties.people.model import Speaker
from kith.together.welcome import rows
from kith.together.welcome.circles import go_from, hosts_till
from kith.together.welcome.facts import CameIn, FoldedAway
from kith.together.welcome.model import Folding

WORK = "folding"
ASKS_BEFORE = 3 * DAY
_ENOUGH = 2


async def lay_table(
    tx: Tx, *, name: str, purpose: str, host_id: int, people: Collection[int], folds_at: int,
    gathering_id: int | None = None, from_circle_id: int | None = None,
) -> int:  # fmt: skip
    """Lay a table for these people, with all that is said at it open to each; give its circle."""
    place_id = await open_place(tx, "circle")
    made = Circle(
        place_id, text.excerpt(name, text.NAME - 2), text.excerpt(purpose, text.PURPOSE - 2),
        GLYPHS[place_id // 4096 % len(GLYPHS)], DYES[place_id // 4096 % len(DYES)],
        "everything", host_id, tx.now, hosts_till(tx.now),
    )  # fmt: skip
    await add_circle(tx, made)
    for person_id in sorted({*people, host_id}):
        await take_seat(tx, made.id, person_id, everything=True)
    await rows.add_folding(tx, Folding(made.id, folds_at, gathering_id, from_circle_id))
    await later(tx, WORK, str(made.id), wait=folds_at - tx.now)
    return made.id


async def come_to_table(tx: Tx, circle_id: int, person_id: int) -> None:
    """Let somebody sit down later at a table that was laid for them too."""
    if await rows.folding(tx, circle_id) is None:
        return
    if await take_seat(tx, circle_id, person_id, everything=True):
        await record(tx, CameIn(person_id, place_id=circle_id))


async def wish(tx: Tx, speaker: Speaker, circle_id: int, keeps: str) -> None:
    """Say whether one keeps a circle that folds; nobody else is shown it."""
    await enter_circle(tx, speaker, circle_id)
    found = await rows.folding(tx, circle_id)
    if found is None:
        raise NotFound
    if keeps not in {"yes", "no"}:
        raise Invalid("keeps", say("Please choose one of the answers."))
    await rows.keep_wish(tx, circle_id, speaker.id, keeps=keeps == "yes")


async def fold(tx: Tx, circle_id: int) -> None:
    """Fold a circle whose time has come: for who did not keep it, or for all where only one did."""
    found = await rows.folding(tx, circle_id)
    where = await circle(tx, circle_id)
    if found is None or where is None or found.folds_at > tx.now:
        return
    members = await people_in(tx, circle_id)
    stay = await rows.keepers(tx, circle_id) & {member.id for member in members}
    leave = [one.id for one in members if len(stay) < _ENOUGH or one.id not in stay]
    await rows.end_folding(tx, circle_id)
    # The host goes last, so that hosting passes to nobody who goes as well.
    for person_id in sorted(leave, key=lambda one: one == where.host_id):
        await go_from(tx, circle_id, person_id)
        await record(tx, FoldedAway(person_id, place_id=circle_id))


async def fold_what_is_due(tx: Tx) -> None:
    """Fold all circles whose time has come, also in a house that was off then."""
    for circle_id in await rows.foldings_due(tx):
        await fold(tx, circle_id)


def asks(one: Folding, now: int) -> bool:
    """Tell whether those at a table are asked by now whether they keep it."""
    return now >= one.folds_at - ASKS_BEFORE
