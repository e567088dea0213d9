"""What happens with what is shown to the guides: ids only, and in no place, so that no page there stirs."""

from kith.infrastructure.facts import Fact


class ShownToGuides(Fact, frozen=True):
    """Somebody showed words to the guides."""

    report_id: int


class DecidedByTwo(Fact, frozen=True):
    """Two people decided."""

    report_id: int
    stage: int


class AskedToDecideAgain(Fact, frozen=True):
    """Somebody appealed."""

    report_id: int
