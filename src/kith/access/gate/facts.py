"""What happens to the door of the whole house."""

from kith.infrastructure.facts import Fact


class ClosedToStrangers(Fact, frozen=True):
    """The house lets no strangers knock until a moment; by_id 0: it closed by itself."""

    by_id: int
    until_at: int


class OpenedToStrangers(Fact, frozen=True):
    """Strangers may knock again before that moment."""

    by_id: int
