"""People and what they say of themselves."""

import msgspec

from kith.foundation.clock import night_until, zone_named


class Person(msgspec.Struct, frozen=True):
    """Somebody, living here or elsewhere."""

    id: int
    home_id: int
    handle: str
    name: str
    know_me: str
    lately: str
    zone: str
    language: str
    through_id: int | None


class Named(msgspec.Struct, frozen=True):
    """As much of a person as stands beside their words."""

    id: int
    name: str
    handle: str


class Night(msgspec.Struct, frozen=True):
    """From which hour to which it is night for somebody; `letters` may reach them all the same."""

    zone: str
    from_hour: int = 21
    to_hour: int = 8
    letters: bool = False

    def until(self, moment: int) -> int | None:
        """Give the morning that ends the night which lies over a moment; None by day."""
        return night_until(moment, zone_named(self.zone), self.from_hour, self.to_hour)


class Speaker(msgspec.Struct, frozen=True):
    """Who is acting, and by what means: by hand, or by a program that holds their token."""

    id: int
    means: str = "hand"


def by_alphabet(person: "Named | Person") -> tuple[str, int]:
    """Sort people by name, the same each time."""
    return (person.name.casefold(), person.id)
