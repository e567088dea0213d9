"""Gatherings in notices: asked to one, in the usual batches; moved, called off and within the hour at once."""

from collections.abc import Collection

from kith.access.recipients import people_in
from kith.care.notices.model import About, Meeting, MeetingNews
from kith.foundation.clock import HOUR
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import Fact
from kith.ties.people.rows import named
from kith.together.gatherings import rows
from kith.together.gatherings.facts import GatheringCancelled, GatheringMoved, GatheringSoon
from kith.together.gatherings.model import YES, Gathering

# How long before it begins somebody is told of a change also at night.
_SOON = HOUR


async def told_at_once(tx: Tx, fact: Fact) -> list[tuple[int, About, int]]:
    """Give whom a fact is told at once, about what, and when it begins: who said yes, but who did it."""
    match fact:
        case GatheringMoved():
            kind: MeetingNews = "moved"
        case GatheringCancelled():
            kind = "off"
        case GatheringSoon():
            kind = "soon"
        case _:
            return []
    one = await rows.gathering(tx, fact.place_id or 0)
    if one is None:
        return []
    about = About(kind, one.id, fact.sequence)
    return [
        (each.person_id, about, one.starts_at - _SOON)
        for each in await rows.comings(tx, one.id)
        if each.person_id is not None and each.says in YES
        if (each.is_in if kind == "soon" else each.person_id != one.host_id)
    ]


async def meeting_now(tx: Tx, person_id: int, about: About) -> Meeting | None:
    """Give what somebody is told of a gathering, if it is still so at this moment."""
    one = await rows.gathering(tx, about.gathering_id)
    mine = await rows.coming_of(tx, about.gathering_id, person_id)
    if one is None or mine is None or mine.says not in YES:
        return None
    if (about.kind == "off") != (one.cancelled_at is not None) or tx.now >= one.ends_at:
        return None
    if about.kind == "soon" and not tx.now < one.starts_at <= tx.now + _SOON:
        return None
    if person_id not in {member.id for member in await people_in(tx, one.id)}:
        return None
    return await _meeting(tx, one, about.kind)


async def meetings(
    tx: Tx, person_id: int, told_id: int, upto: int, apart: Collection[int]
) -> list[Meeting]:
    """Give the gatherings somebody was asked to since, and has not answered, by time; by nobody apart."""
    mine = await rows.comings_of(tx, person_id)
    return [
        await _meeting(tx, one, "asked")
        for one in await rows.gatherings_of(tx, person_id)
        if one.id in mine and not mine[one.id].says and told_id < mine[one.id].id <= upto
        if one.takes_answers(tx.now) and one.host_id not in apart
    ]


async def _meeting(tx: Tx, one: Gathering, kind: MeetingNews) -> Meeting:
    host = (await named(tx, [one.host_id]))[one.host_id]
    return Meeting(one.id, kind, one.what, one.day, one.begins, one.zone, one.place, host)
