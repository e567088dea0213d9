"""What a case of the leak tests is made of, for every room that has some."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from tests.access.world import OUTSIDER, World

# Where nobody and nothing is.
NEVER = "7"
# What is said of a person and of whatever an address holds.
Says = Callable[[World, str, Any], bool]


def nobody(_: World, __: str, ___: object) -> bool:
    return False


def everybody(_: World, __: str, ___: object) -> bool:
    return True


@dataclass(frozen=True)
class Case:
    """An address: what can be put into it, who may then read it, and who may know that it is there."""

    each: Callable[[World], Iterable[tuple[str, object]]]
    may: Says
    knows: Says = nobody


def page(*, outside: bool = False) -> Case:
    """An address that holds nothing: open to those who live here, or to all."""
    return Case(lambda _: [("", None)], lambda _, who, __: outside or who != OUTSIDER)


@dataclass(frozen=True)
class Deed:
    """An address for deeds: what can be put into it, who may do it, and who knows what it is about."""

    each: Callable[[World], Iterable[tuple[str, object]]]
    may: Says
    knows: Says
    fields: dict[str, str] = field(default_factory=dict)


def lives_here(_: World, who: str, __: object) -> bool:
    return who != OUTSIDER


def own(**fields: str) -> Deed:
    """Something one does for oneself: nobody from outside does it."""
    return Deed(lambda _: [("", None)], lives_here, nobody, fields)
