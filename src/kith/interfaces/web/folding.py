"""What the page of a circle that folds is given: when it does, and what one wishes."""

import msgspec

from kith.infrastructure.database import Tx
from kith.interfaces.web.gatherings import day_of
from kith.interfaces.web.visit import Visit
from kith.together.welcome.folding import asks
from kith.together.welcome.model import Folding
from kith.together.welcome.rows import folding, wish_of


class FoldingShown(msgspec.Struct, frozen=True):
    """When a circle folds; asks: whether one is asked by now; keeps: what one said."""

    day: str
    asks: bool
    keeps: bool | None


async def folding_of(visit: Visit, circle_id: int) -> FoldingShown | None:
    """Give when a circle folds that this visitor is in, if it does."""
    found, keeps = await visit.read(_folding, circle_id, visit.me.id)
    if found is None:
        return None
    return FoldingShown(day_of(visit, found.folds_at), asks(found, visit.now), keeps)


async def _folding(tx: Tx, circle_id: int, person_id: int) -> tuple[Folding | None, bool | None]:
    found = await folding(tx, circle_id)
    return found, await wish_of(tx, circle_id, person_id) if found else None
