"""What is shown of gatherings: to who is asked, to who comes, to who hosts, to a guest."""

from collections.abc import Sequence

import msgspec

from kith.access.enter import enter
from kith.access.recipients import people_in
from kith.infrastructure.database import Tx
from kith.ties.bonds.rows import known_to
from kith.ties.circles.model import Circle
from kith.ties.circles.rows import circle, circles_of
from kith.ties.people.model import Named, Speaker, by_alphabet
from kith.ties.people.rows import named, person
from kith.together.gatherings import rows
from kith.together.gatherings.after import who_came
from kith.together.gatherings.answering import as_guest, by_link
from kith.together.gatherings.asking import enter_gathering
from kith.together.gatherings.model import Coming, Gathering, has_place, were_there
from kith.together.media.model import Media
from kith.together.media.rows import pictures_in


class Comer(msgspec.Struct, frozen=True):
    """Somebody who comes, as the others who come see them; a guest has no id and no page."""

    id: int
    coming_id: int
    name: str
    late: bool
    guest: bool


class Planning(msgspec.Struct, frozen=True):
    """What only the host sees, as planning needs it: the line, who can't, who has not answered."""

    line: Sequence[Comer]
    cannot: Sequence[Comer]
    open: Sequence[Comer]


class After(msgspec.Struct, frozen=True):
    """What follows a gathering. faces: who can be confirmed; mine: whom one confirmed already."""

    asks: bool
    faces: Sequence[Named]
    mine: Sequence[Named]
    table: Circle | None
    pictures: Sequence[Media]


class GatheringPage(msgspec.Struct, frozen=True):
    """A gathering as one of those who are asked sees it. comers: only for those who come."""

    gathering: Gathering
    circle: Circle | None
    host: Named
    mine: Coming
    i_host: bool
    full: bool
    comers: Sequence[Comer] | None
    planning: Planning | None
    to_ask: Sequence[Named]
    after: After


class GuestPage(msgspec.Struct, frozen=True):
    """A gathering as a guest sees it: never who comes. mine: what they said, once they did."""

    gathering: Gathering
    host: str
    full: bool
    mine: Coming | None


class Listed(msgspec.Struct, frozen=True):
    """A gathering in a list, and what one says to it."""

    gathering: Gathering
    circle: Circle | None
    mine: Coming | None


async def gathering_page(tx: Tx, speaker: Speaker, gathering_id: int) -> GatheringPage:
    """Give a gathering to somebody who is asked to it."""
    one = await enter_gathering(tx, speaker, gathering_id)
    those = await rows.comings(tx, one.id)
    i_host = one.host_id == speaker.id
    names = await named(tx, [one.host_id, *(each.person_id for each in those if each.person_id)])
    there = {member.id for member in await people_in(tx, one.id)}
    # Who has no seat is none of those who come: they left the circle a moment ago.
    here = [e for e in those if e.person_id is None or e.person_id in there or not e.says]
    mine = next(each for each in those if each.person_id == speaker.id)
    sees = i_host or (mine.is_in and one.cancelled_at is None)
    known = await known_to(tx, speaker.id) if i_host and one.takes_answers(tx.now) else []
    asked = {each.person_id for each in those}
    return GatheringPage(
        gathering=one,
        circle=(await _circles(tx, speaker)).get(one.circle_id),
        host=names[one.host_id],
        mine=mine,
        i_host=i_host,
        full=not has_place(one.room, those),
        comers=[*_comers([e for e in here if e.is_in], names)] if sees else None,
        planning=_planning(here, names) if i_host else None,
        to_ask=sorted((each for each in known if each.id not in asked), key=by_alphabet),
        after=await _after(tx, speaker, one, mine),
    )


async def guest_door(tx: Tx, link: str) -> GuestPage:
    """Give a gathering to who holds its link for guests."""
    return await _for_guest(tx, await by_link(tx, link), None)


async def guest_page(tx: Tx, secret: str) -> GuestPage:
    """Give a gathering to a guest who answered."""
    return await _for_guest(tx, *await as_guest(tx, secret))


async def all_of(tx: Tx, speaker: Speaker) -> list[Listed]:
    """Give all gatherings that somebody is asked to, by time."""
    found = await rows.gatherings_of(tx, speaker.id)
    if not found:
        return []
    mine, circles = await rows.comings_of(tx, speaker.id), await _circles(tx, speaker)
    return [Listed(one, circles.get(one.circle_id), mine.get(one.id)) for one in found]


async def _for_guest(tx: Tx, one: Gathering, mine: Coming | None) -> GuestPage:
    host = await person(tx, one.host_id)
    full = not has_place(one.room, await rows.comings(tx, one.id))
    first = host.name.split()[0] if host else ""
    return GuestPage(one, first, full, mine)


async def _circles(tx: Tx, speaker: Speaker) -> dict[int | None, Circle]:
    """Give the circles somebody is in: who has a chair from outside is not told which one was asked."""
    return {one.id: one for one in await circles_of(tx, speaker.id)}


def _comers(those: Sequence[Coming], names: dict[int, Named]) -> list[Comer]:
    found = [
        Comer(
            each.person_id or 0, each.id,
            names[each.person_id].name if each.person_id in names else each.name,
            each.says == "late", each.person_id is None,
        )
        for each in those
    ]  # fmt: skip
    return sorted(found, key=lambda one: (one.name.casefold(), one.coming_id))


def _planning(those: Sequence[Coming], names: dict[int, Named]) -> Planning:
    line = sorted((e for e in those if e.waits), key=lambda each: (each.asked_id, each.id))
    return Planning(
        [_comers([each], names)[0] for each in line],
        _comers([each for each in those if each.says == "cannot"], names),
        _comers([each for each in those if not each.says], names),
    )


async def _after(tx: Tx, speaker: Speaker, one: Gathering, mine: Coming) -> After:
    me = await person(tx, speaker.id)
    came = await who_came(tx, one)
    asks = bool(mine.is_in and me and one.asks_who_was_there(tx.now, me.zone))
    said = await rows.confirmed(tx, one.id) if asks or one.table_id else set[tuple[int, int]]()
    confirmed = [each for each in came if (speaker.id, each.id) in said]
    faces = [each for each in came if each.id != speaker.id and each not in confirmed]
    there = were_there(said, [each.id for each in came])
    table, pictures = None, list[Media]()
    if one.table_id is not None and speaker.id in there:
        table, pictures = await _table(tx, speaker, one.table_id)
    return After(asks, faces if asks else [], confirmed if asks else [], table, pictures)


async def _table(tx: Tx, speaker: Speaker, table_id: int) -> tuple[Circle | None, list[Media]]:
    if speaker.id not in {member.id for member in await people_in(tx, table_id)}:
        return None, []
    await enter(tx, speaker, table_id)
    return await circle(tx, table_id), await pictures_in(tx, table_id, speaker.id)
