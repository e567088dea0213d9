"""What each sees of open chairs."""

from kith.access.enter import may_meet
from kith.access.recipients import people_in
from kith.foundation.errors import NotFound
from kith.infrastructure.database import Tx
from kith.ties.bonds.rows import blocked_by, kept_apart, known_to
from kith.ties.circles.rows import circle
from kith.ties.people.model import Named, Speaker, by_alphabet
from kith.ties.people.rows import named
from kith.together.chairs import rows
from kith.together.chairs.entering import enter_chair, entry_of
from kith.together.chairs.model import Chair, ChairPage, Drawn, Line, Name, order


async def chairs_here(tx: Tx, speaker: Speaker) -> list[Line]:
    """Give the chairs of this house that somebody may see: open ones, and those with their own name."""
    apart = await kept_apart(tx, speaker.id)
    found = {one.id: one for one in await rows.chairs_by_lot(tx) if one.host_id not in apart}
    for one in await rows.chairs_with(tx, speaker.id):
        if one.id not in found and await _may_see(tx, speaker, one.id):
            found[one.id] = one
    hosts = await named(tx, [one.host_id for one in found.values()])
    return [await _line(tx, speaker, one, hosts[one.host_id]) for one in found.values()]


async def chairs_at(tx: Tx, speaker: Speaker, place_id: int) -> list[Line]:
    """Give the chairs of a place to somebody who is in it, the newest first."""
    if await entry_of(tx, speaker, place_id) is None:
        raise NotFound
    found = await rows.chairs_of(tx, place_id)
    hosts = await named(tx, [one.host_id for one in found])
    return [await _line(tx, speaker, one, hosts[one.host_id]) for one in found]


async def asked_to(tx: Tx, speaker: Speaker) -> list[Line]:
    """Give the chairs that somebody is asked to and has not answered."""
    return [one for one in await chairs_here(tx, speaker) if one.i_am_asked]


async def _may_see(tx: Tx, speaker: Speaker, chair_id: int) -> bool:
    try:
        await enter_chair(tx, speaker, chair_id)
    except NotFound:
        return False
    return True


async def _line(tx: Tx, speaker: Speaker, one: Chair, host: Named) -> Line:
    those = await rows.names(tx, one.id)
    mine = next((each for each in those if each.person_id == speaker.id), None)
    seen = mine is not None and (mine.by_id is None or mine.asked_at is not None)
    asked = mine is not None and _waits(one, mine, tx.now)
    return Line(one, host, seen, asked)


def _waits(one: Chair, mine: Name, now: int) -> bool:
    return one.ended_at is None and mine.is_asked(now) and not mine.says


async def chair_page(tx: Tx, speaker: Speaker, chair_id: int) -> ChairPage:
    """Give a chair to somebody who may see it."""
    one, inside = await enter_chair(tx, speaker, chair_id)
    those = await rows.names(tx, one.id)
    mine = next((each for each in those if each.person_id == speaker.id), None)
    asked = mine is not None and _waits(one, mine, tx.now)
    members = await people_in(tx, one.place_id) if inside or asked else []
    i_host = inside and one.host_id == speaker.id
    names = await named(
        tx, [one.host_id, *(n for e in those for n in (e.person_id, e.by_id or e.person_id))]
    )
    return ChairPage(
        chair=one,
        host=names[one.host_id],
        circle=await circle(tx, one.place_id) if inside else None,
        inside=inside,
        i_host=i_host,
        i_may_put_in=not inside and mine is None and _takes_lots(one, tx.now),
        mine=mine,
        i_am_asked=asked,
        by=names[mine.by_id] if asked and mine and mine.by_id else None,
        # Of a gathering, only those who come see who comes.
        members=members if one.kind == "round" or inside else (),
        drawn=await _drawn(tx, speaker, one, those, names),
        could_name=await _could_name(tx, speaker, one, those, inside=inside),
        named=[
            (names[each.person_id], names[each.by_id])
            for each in those
            if i_host and each.by_id and each.asked_at is None
        ],
        asked=_asked(one, those, names, tx.now) if i_host else None,
        sits=_sits(those, names) if inside else None,
    )


def _takes_lots(one: Chair, now: int) -> bool:
    return one.way == "lot" and one.takes_names(now)


async def _drawn(
    tx: Tx, speaker: Speaker, one: Chair, those: list[Name], names: dict[int, Named]
) -> list[Drawn]:
    """Give the order of the lot once the names are closed, with the names that somebody may know."""
    if one.way != "lot" or one.closed_at is None:
        return []
    return [
        Drawn(
            each.token,
            names[each.person_id] if await may_meet(tx, speaker, each.person_id) else None,
            each.person_id == speaker.id,
        )
        for each in order(one, those)
    ]


async def _could_name(
    tx: Tx, speaker: Speaker, one: Chair, those: list[Name], *, inside: bool
) -> list[Named]:
    if not inside or one.way != "named" or not one.takes_names(tx.now):
        return []
    there = {member.id for member in await people_in(tx, one.place_id)}
    mine = {each.person_id for each in those if each.by_id == speaker.id}
    ended = {each.id for each in await blocked_by(tx, speaker.id)}
    found = [each for each in await known_to(tx, speaker.id) if each.id not in there | mine | ended]
    return sorted(found, key=by_alphabet)


def _asked(one: Chair, those: list[Name], names: dict[int, Named], now: int) -> Named | None:
    """Give whom the host asked; of the lot, the host learns only who sits in the end."""
    waits = (each for each in those if each.by_id and each.is_asked(now))
    found = next(waits, None)
    return names[found.person_id] if found and one.ended_at is None else None


def _sits(those: list[Name], names: dict[int, Named]) -> Named | None:
    return next((names[each.person_id] for each in those if each.says == "yes"), None)


async def kind_of(tx: Tx, chair_id: int) -> str:
    """Give what a chair is at: a round or a gathering."""
    found = await rows.chair(tx, chair_id)
    return found.kind if found else ""
