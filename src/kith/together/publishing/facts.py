"""What happens with public pages. That somebody reads one is told to nobody, and so is no fact."""

from kith.infrastructure.facts import Fact


class AskedToHelp(Fact, frozen=True):
    """Somebody was asked to help with a public page."""

    person_id: int
