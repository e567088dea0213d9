"""What Today shows of gatherings: one that is today, an answer still asked for, who was there, what folds."""

from collections.abc import Collection, Sequence

import msgspec

from kith.foundation.clock import DAY, at, start_of, zone_named
from kith.infrastructure.database import Tx
from kith.ties.circles.model import Circle
from kith.ties.circles.rows import circle
from kith.ties.people.model import Speaker
from kith.ties.people.rows import person
from kith.together.gatherings import rows
from kith.together.gatherings.after import who_came
from kith.together.gatherings.model import YES
from kith.together.gatherings.pages import Listed, all_of
from kith.together.welcome.folding import ASKS_BEFORE
from kith.together.welcome.rows import foldings_of, wish_of


class Folds(msgspec.Struct, frozen=True):
    """A circle that folds soon, and that waits for one to say whether one keeps it."""

    circle: Circle
    folds_at: int


class GatheringsToday(msgspec.Struct, frozen=True):
    """What Today shows of gatherings. to_confirm: of which one is asked who was there."""

    today: Sequence[Listed] = ()
    asked: Sequence[Listed] = ()
    to_confirm: Sequence[Listed] = ()
    folding: Sequence[Folds] = ()


async def gatherings_today(tx: Tx, speaker: Speaker, apart: Collection[int]) -> GatheringsToday:
    """Give what Today shows somebody of gatherings; nobody apart from them asks them there."""
    those = [one for one in await all_of(tx, speaker) if one.mine is not None]
    me = await person(tx, speaker.id) if those else None
    zone = me.zone if me else "UTC"
    clock = zone_named(zone)
    midnight = start_of(at(tx.now + DAY, clock).date(), clock)
    ahead = [one for one in those if one.gathering.takes_answers(tx.now)]
    return GatheringsToday(
        today=[one for one in ahead if one.gathering.starts_at < midnight and _said_yes(one)],
        asked=[
            one
            for one in ahead
            if one.mine and not one.mine.says and one.gathering.host_id not in apart
        ],
        to_confirm=[one for one in those if await _asks(tx, speaker, one, zone)],
        folding=await _folding(tx, speaker),
    )


def _said_yes(one: Listed) -> bool:
    return one.mine is not None and one.mine.says in YES


async def _asks(tx: Tx, speaker: Speaker, one: Listed, zone: str) -> bool:
    """Tell whether somebody is still asked who was at a gathering."""
    mine, gathering = one.mine, one.gathering
    if mine is None or not mine.is_in or not gathering.asks_who_was_there(tx.now, zone):
        return False
    said = {about for by, about in await rows.confirmed(tx, gathering.id) if by == speaker.id}
    others = {each.id for each in await who_came(tx, gathering)} - {speaker.id}
    return bool(others) and not said


async def _folding(tx: Tx, speaker: Speaker) -> list[Folds]:
    found: list[Folds] = []
    for one in await foldings_of(tx, speaker.id, tx.now + ASKS_BEFORE):
        where = await circle(tx, one.circle_id)
        if where is not None and await wish_of(tx, one.circle_id, speaker.id) is None:
            found.append(Folds(where, one.folds_at))
    return found
