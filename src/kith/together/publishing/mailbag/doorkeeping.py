"""A friend who answers one's door looks through one's mailbag first: they read, and never answer."""

from collections.abc import Sequence

import msgspec

from kith.access.door import bags_at_doors, keeper_of
from kith.access.enter import meet
from kith.foundation.errors import NotFound
from kith.infrastructure.database import Tx
from kith.ties.bonds.rows import blocked_by, kept_apart
from kith.ties.people.model import Named, Speaker
from kith.ties.people.rows import named
from kith.together.publishing.mailbag import rows
from kith.together.publishing.mailbag.model import KEEP, MOST_LETTERS, BagLetter, Mailbag


class Lying(msgspec.Struct, frozen=True):
    """A mailbag that lies with a friend of its owner, with the letters which that friend may read."""

    owner: Named
    bag: Mailbag
    letters: Sequence[BagLetter]


async def looks_through_first(tx: Tx, bags: Sequence[Mailbag], owner_id: int) -> dict[int, Named]:
    """Give which of somebody's mailbags lie with the friend who answers their door, each with that friend."""
    lying = [bag.id for bag in bags if bag.is_untouched(tx.now)]
    keeper_id = await keeper_of(tx, owner_id) if lying else None
    if keeper_id is None:
        return {}
    return dict.fromkeys(lying, (await named(tx, [keeper_id]))[keeper_id])


async def mailbags_at_doors(tx: Tx, speaker: Speaker) -> list[Named]:
    """Give the friends whose mailbags lie with somebody who answers their doors."""
    found = await bags_at_doors(tx, speaker, tx.now - KEEP)
    names = await named(tx, [one.owner_id for one in found])
    return [names[id_] for id_ in dict.fromkeys(one.owner_id for one in found)]


async def lying_at(tx: Tx, speaker: Speaker, handle: str) -> Lying:
    """Give the mailbag that lies longest with somebody who answers a friend's door, or NotFound."""
    owner = await meet(tx, speaker, handle)
    for one in await bags_at_doors(tx, speaker, tx.now - KEEP):
        if one.owner_id == owner.id:
            return await _lying(tx, speaker, one.bag_id, owner.id)
    raise NotFound


async def bring_bundle(tx: Tx, speaker: Speaker, bag_id: int) -> None:
    """Bring the bundle to the friend whose door one answers, without what one put aside."""
    await rows.bring(tx, (await _with_me(tx, speaker, bag_id)).bag.id)


async def put_aside(tx: Tx, speaker: Speaker, bag_id: int, letter_id: int, *, aside: bool) -> Named:
    """Leave a letter out of the bundle, or put it back; neither its writer nor the owner is told.

    Give whose mailbag it is.
    """
    lying = await _with_me(tx, speaker, bag_id)
    if letter_id not in {one.id for one in lying.letters}:
        raise NotFound
    await rows.put_aside(tx, letter_id, aside=aside)
    return lying.owner


async def _with_me(tx: Tx, speaker: Speaker, bag_id: int) -> Lying:
    for one in await bags_at_doors(tx, speaker, tx.now - KEEP):
        if one.bag_id == bag_id:
            return await _lying(tx, speaker, bag_id, one.owner_id)
    raise NotFound


async def _lying(tx: Tx, speaker: Speaker, bag_id: int, owner_id: int) -> Lying:
    """Give a mailbag without the letters of those who ended contact with either, as knocks are."""
    bag = await rows.mailbag(tx, bag_id)
    if bag is None:
        raise NotFound
    apart = {*await kept_apart(tx, speaker.id), *(one.id for one in await blocked_by(tx, owner_id))}
    found = await rows.letters(tx, bag.id, MOST_LETTERS)
    owner = (await named(tx, [owner_id]))[owner_id]
    return Lying(owner, bag, [one for one in found if one.writer.id not in apart])
