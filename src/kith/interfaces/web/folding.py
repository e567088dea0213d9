"""What the page of a circle that folds is given: when it does, and what one wishes."""

import msgspec

from kith.infrastructure.database import Tx
from kith.interfaces.web.gatherings import day_of
from kith.interfaces.web.visit import Visit
from kith.ties.people.model import Speaker
from kith.together.welcome.folding import asks
from kith.together.welcome.model import Folding
from kith.together.welcome.rows import folding, wish_of

Fold = tuple[Folding, bool | None]


class FoldingShown(msgspec.Struct, frozen=True):
    """When a circle folds; asks: whether one is asked by now; keeps: what one said."""

    day: str
    asks: bool
    keeps: bool | None


async def folds(tx: Tx, speaker: Speaker, circle_id: int) -> Fold | None:
    """Give when a circle folds that somebody is in, and what they wish, if it does."""
    found = await folding(tx, circle_id)
    return (found, await wish_of(tx, circle_id, speaker.id)) if found else None


def folding_shown(visit: Visit, fold: Fold | None) -> FoldingShown | None:
    """Give when a circle folds as this visitor is told, if it does."""
    if fold is None:
        return None
    found, keeps = fold
    return FoldingShown(day_of(visit, found.folds_at), asks(found, visit.now), keeps)
