"""What somebody sees at a door: the one who knocks, and whoever answers."""

from collections.abc import Collection, Sequence

import msgspec

from kith.access.door import AtDoor, come_to_door, doors_with_somebody, first_at
from kith.access.enter import may_meet, meet
from kith.access.gate.asking import friends_of_both
from kith.access.gate.choices import door_of
from kith.access.gate.closing import is_closed
from kith.access.gate.model import Closed, Way, reason
from kith.access.gate.spending import ways_of
from kith.foundation.errors import NotFound
from kith.foundation.languages import Saying
from kith.infrastructure.database import Tx
from kith.ties.bonds.rows import blocked_by, bond, kept_apart, known_to
from kith.ties.people.alike import namesake
from kith.ties.people.model import Named, Person, Speaker, by_alphabet
from kith.ties.people.rows import named, person
from kith.together.knocks import rows
from kith.together.knocks.doorkeeping import keeping_of
from kith.together.knocks.model import Keeping, Knock, Out


class KnockPage(msgspec.Struct, frozen=True):
    """The page on which somebody knocks, or reads that they did.

    ways: in words, where everybody on them may be named. waiting: the doors one knocked at.
    """

    person: Person
    out: Out | None
    letter_id: int | None
    known: bool
    me: Person
    through: Named | None
    ways: Saying | None
    waiting: Sequence[Out]
    closed: Closed | None
    meets: bool


class AtTheDoor(msgspec.Struct, frozen=True):
    """A knock as it is seen at the door. friends: whom one can ask, as they know one.

    namesake: somebody one knows whose name looks the same.
    """

    knock: Knock
    by: Person
    through: Named | None
    ways: Saying | None
    friends: Sequence[Named]
    meets: bool
    namesake: Named | None


class Kept(msgspec.Struct, frozen=True):
    """A friend's door that one answers, or is asked to; `somebody`: whether there is a knock."""

    owner: Named
    keeping: Keeping
    somebody: bool


class DoorPage(msgspec.Struct, frozen=True):
    """A door: whose, and who is there, one at a time. Of one's own also who answers it.

    asked: a friend who has not agreed yet. keeper: a friend who answers it now, and till when.
    """

    owner: Named
    mine: bool
    at: AtTheDoor | None
    keeper: Named | None = None
    asked: Named | None = None
    keeping: Keeping | None = None
    kept: Sequence[Kept] = ()
    out: Sequence[Out] = ()
    friends: Sequence[Named] = ()


async def knock_page(tx: Tx, speaker: Speaker, handle: str) -> KnockPage:
    """Give what somebody sees before they knock: what the other will see; and afterwards, that they did."""
    other = await come_to_door(tx, speaker, handle)
    me = await person(tx, speaker.id)
    if me is None:
        raise NotFound
    waiting = await rows.out_of(tx, speaker.id)
    through = me.through_id or 0
    return KnockPage(
        person=other,
        out=next((one for one in waiting if one.to.id == other.id), None),
        letter_id=await rows.letter_between(tx, speaker.id, other.id),
        known=await bond(tx, speaker.id, other.id) is not None,
        me=me,
        through=(await named(tx, [through])).get(through),
        ways=reason(await friends_of_both(tx, speaker.id, other.id)),
        waiting=waiting,
        closed=await is_closed(tx),
        meets=await may_meet(tx, speaker, other.id),
    )


async def door_page(tx: Tx, speaker: Speaker) -> DoorPage:
    """Give one's own door."""
    me = (await named(tx, [speaker.id]))[speaker.id]
    keeping = await keeping_of(tx, speaker.id)
    names = await named(tx, [keeping.keeper_id] if keeping else [])
    keeper = names.get(keeping.keeper_id) if keeping else None
    is_on = keeping is not None and keeping.is_on(tx.now)
    ended = {one.id for one in await blocked_by(tx, speaker.id)}
    friends = [one for one in await known_to(tx, speaker.id) if one.id not in ended]
    return DoorPage(
        owner=me,
        mine=True,
        at=await _at(tx, speaker, await first_at(tx, speaker, speaker.id)),
        keeper=keeper if is_on else None,
        asked=None if is_on else keeper,
        keeping=keeping,
        kept=await kept_doors(tx, speaker, await doors_with_somebody(tx, speaker)),
        out=await rows.out_of(tx, speaker.id),
        friends=sorted(friends, key=by_alphabet),
    )


async def friends_door(tx: Tx, speaker: Speaker, handle: str) -> DoorPage:
    """Give the door of a friend that one answers, or NotFound."""
    owner = await meet(tx, speaker, handle)
    at_doors = await doors_with_somebody(tx, speaker)
    those = await kept_doors(tx, speaker, at_doors)
    kept = next((one for one in those if one.owner.id == owner.id), None)
    if kept is None or not kept.keeping.is_on(tx.now):
        raise NotFound
    at = await _at(tx, speaker, await first_at(tx, speaker, owner.id))
    return DoorPage(owner=kept.owner, mine=False, at=at, keeping=kept.keeping)


async def kept_doors(tx: Tx, speaker: Speaker, at: Collection[int]) -> list[Kept]:
    """Give the doors that somebody answers for friends, or is asked to; `at`: where somebody is."""
    found = await rows.kept_by(tx, speaker.id)
    apart = await kept_apart(tx, speaker.id) if found else {}
    still = [
        one
        for one in found
        if one.is_still(tx.now) and not one.set_aside and one.owner_id not in apart
    ]
    names = await named(tx, [one.owner_id for one in still])
    return [Kept(names[one.owner_id], one, one.owner_id in at) for one in still]


async def _at(tx: Tx, speaker: Speaker, at: AtDoor | None) -> AtTheDoor | None:
    found = await rows.knock(tx, at.knock_id) if at else None
    by = await person(tx, found.from_id) if found else None
    if found is None or by is None:
        return None
    ways = await ways_of(tx, found.id)
    if found.to_id != speaker.id and not (await door_of(tx, found.to_id)).nameable:
        ways = ()  # whom somebody knows is not told to the friend who answers their door
    return AtTheDoor(
        knock=found,
        by=by,
        through=await _through(tx, speaker, by) if found.says_through else None,
        ways=reason(ways),
        friends=await _friends(tx, speaker, ways),
        meets=await may_meet(tx, speaker, by.id),
        namesake=namesake(by.name, await known_to(tx, speaker.id), by.id),
    )


async def _through(tx: Tx, speaker: Speaker, by: Person) -> Named | None:
    """Give whom somebody came through, if the one who reads it may know that they are here."""
    if by.through_id is None or not await may_meet(tx, speaker, by.through_id):
        return None
    return (await named(tx, [by.through_id])).get(by.through_id)


async def _friends(tx: Tx, speaker: Speaker, ways: Sequence[Way]) -> list[Named]:
    """Give who can be asked about somebody: the last on each way whose people may be named."""
    known = {one.id for one in await known_to(tx, speaker.id)}
    last = {way.people[-1].id: way.people[-1] for way in ways if way.nameable}
    return sorted((one for one in last.values() if one.id in known), key=by_alphabet)
