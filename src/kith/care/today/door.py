"""What Today says of doors: that somebody is there, and whether the house is closed to strangers."""

from collections.abc import Sequence

import msgspec

from kith.access.door import doors_with_somebody
from kith.access.gate.closing import is_closed, may_close
from kith.access.gate.model import ITSELF, Closed
from kith.infrastructure.database import Tx
from kith.ties.people.model import Named, Speaker
from kith.together.knocks.pages import Kept, kept_doors
from kith.together.publishing.mailbag.doorkeeping import mailbags_at_doors


class DoorToday(msgspec.Struct, frozen=True):
    """The doors that somebody answers. friends: at whose doors there is somebody.

    asked: friends who ask one to answer theirs. mailbags: whose mailbag lies with one. closed_itself: for those who may open it again.
    """

    mine: bool = False
    friends: Sequence[Named] = ()
    asked: Sequence[Kept] = ()
    mailbags: Sequence[Named] = ()
    closed: Closed | None = None
    closed_itself: bool = False


async def at_the_doors(tx: Tx, speaker: Speaker) -> DoorToday:
    """Give what there is to say of doors, without a name, a word or a number of those who knock."""
    at = await doors_with_somebody(tx, speaker)
    kept = await kept_doors(tx, speaker, at)
    closed = await is_closed(tx)
    by_itself = closed is not None and closed.by_id == ITSELF
    return DoorToday(
        mine=speaker.id in at,
        friends=[one.owner for one in kept if one.somebody],
        asked=[one for one in kept if not one.keeping.is_on(tx.now)],
        mailbags=await mailbags_at_doors(tx, speaker) if kept else (),
        closed=closed,
        closed_itself=by_itself and await may_close(tx, speaker.id),
    )
