"""People and what they say of themselves."""

import msgspec


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


class Speaker(msgspec.Struct, frozen=True):
    """Who is acting, and by what means: by hand, or by a program that holds their token."""

    id: int
    means: str = "hand"


def by_alphabet(person: "Named | Person") -> tuple[str, int]:
    """Sort people by name, the same each time."""
    return (person.name.casefold(), person.id)
