"""What happens at a door: nobody is told of a knock, so there is no fact of one."""

from kith.infrastructure.facts import Fact


class DoorOpened(Fact, frozen=True):
    """Somebody opened their door to one who knocked, and it became a letter."""

    from_id: int
    to_id: int
    letter_id: int
