"""What each sees of open chairs."""

from kith.access.enter import may_meet_of
from kith.access.recipients import people_in
from kith.foundation.errors import NotFound
from kith.infrastructure.database import Tx
from kith.ties.bonds.rows import blocked_by, kept_apart, known_to
from kith.ties.circles.rows import circle
from kith.ties.people.model import Named, Speaker, by_alphabet
from kith.ties.people.rows import named
from kith.together.chairs import rows
from kith.together.chairs.entering import enter_chair, entry_of, may_see
from kith.together.chairs.model import Chair, ChairPage, Drawn, Line, Name, order


async def chairs_here(tx: Tx, speaker: Speaker) -> list[Line]:
    """Give the chairs of this house that somebody may see: open ones, and those with their own name."""
    apart = await kept_apart(tx, speaker.id)
    found = {one.id: one for one in await rows.chairs_by_lot(tx) if one.host_id not in apart}
    for one in await rows.chairs_with(tx, speaker.id):
        if one.id not in found and await may_see(tx, speaker, one):
            found[one.id] = one
    return await _lines(tx, speaker, [*found.values()])


async def chairs_at(tx: Tx, speaker: Speaker, place_id: int) -> list[Line]:
    """Give the chairs of a place to somebody who is in it, the newest first."""
    if await entry_of(tx, speaker, place_id) is None:
        raise NotFound
    return await _lines(tx, speaker, await rows.chairs_of(tx, place_id))


async def asked_to(tx: Tx, speaker: Speaker) -> list[Line]:
    """Give the chairs that somebody is asked to and has not answered, the newest first."""
    found = await _lines(tx, speaker, await rows.chairs_with(tx, speaker.id))
    return [one for one in found if one.i_am_asked and await may_see(tx, speaker, one.chair)]


async def _lines(tx: Tx, speaker: Speaker, those: list[Chair]) -> list[Line]:
    own = await rows.names_of(tx, speaker.id)
    hosts = await named(tx, [one.host_id for one in those])
    return [_line(tx, one, hosts[one.host_id], own.get(one.id)) for one in those]


def _line(tx: Tx, one: Chair, host: Named, mine: Name | None) -> Line:
    # Who was named is not told before they are asked.
    seen = mine if mine and (mine.by_id is None or mine.asked_at is not None) else None
    return Line(one, host, seen, i_am_asked=bool(mine and mine.waits(one, tx.now)))


async def chair_page(tx: Tx, speaker: Speaker, chair_id: int) -> ChairPage:
    """Give a chair to somebody who may see it."""
    one, inside = await enter_chair(tx, speaker, chair_id)
    those = await rows.names(tx, one.id)
    mine = next((each for each in those if each.person_id == speaker.id), None)
    asked = mine is not None and mine.waits(one, tx.now)
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
    known = await may_meet_of(tx, speaker, [each.person_id for each in those])
    return [
        Drawn(
            each.token,
            names[each.person_id] if each.person_id in known else None,
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
