"""The story of two people: what happened between them, who says it and when. Never a sign of worth."""

from typing import Final, Literal

import msgspec

from kith.infrastructure.database import Tx
from kith.ties.bonds import rows
from kith.ties.bonds.model import Line

LineKind = Literal["met", "again", "introduced", "worked", "wrote", "gathered"]
MOST: Final = 200  # of a story, its newest


class Story(msgspec.Struct, frozen=True):
    """What two people see of how they came to know each other, oldest first."""

    lines: list[Line]

    def tells(self, speaker_id: int, words: str) -> bool:
        """Tell whether somebody's sentence stands in a line already."""
        return any((line.speaker_id, line.words) == (speaker_id, words) for line in self.lines)


async def add_line(
    tx: Tx,
    one: int,
    other: int,
    kind: LineKind,
    speaker_id: int,
    words: str = "",
    place: str = "",
    at: int | None = None,
) -> int:
    """Keep what happened between two, as one of them says it (or the house: 0), and give its id."""
    when = tx.now if at is None else at
    a_id, b_id = min(one, other), max(one, other)
    line = Line(tx.new_id(), a_id, b_id, kind, speaker_id, words, place, when)
    await rows.add_line(tx, line)
    return line.id


async def story_of(tx: Tx, one: int, other: int) -> Story:
    """Give the story of two people."""
    return Story(await rows.lines_of(tx, one, other, MOST))


async def take_place_away(tx: Tx, person_id: int, other_id: int, line_id: int) -> bool:
    """Forget where something happened: either of the two may; tell whether there was such a line."""
    return await rows.forget_place(tx, person_id, other_id, line_id) > 0
