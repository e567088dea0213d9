"""The five circles of the demo house: what they are for, who is in them, who hosts them when."""

import msgspec


class Kept(msgspec.Struct, frozen=True):
    """A circle as its people made it; `hosts` are those after the first, each from a day on."""

    file: str
    name: str
    purpose: str
    glyph: str
    dye: str
    history: str
    made: str
    people: tuple[str, ...]
    hosts: tuple[tuple[str, str], ...]


CIRCLES = (
    Kept(
        file="sunday-soup", name="Sunday soup", glyph="soup", dye="moss", history="came",
        purpose="To eat, and to keep Jonas from moving to Leipzig.", made="2024-12-03T18:20",
        people=("Mara", "Hana", "Jonas", "Ines", "Bea", "Tom"),
        hosts=(
            ("2025-03-30T11:00", "Hana"), ("2025-08-03T20:15", "Ines"), ("2026-03-22T19:30", "Tom"),
            ("2026-09-06T20:40", "Bea"),
        ),
    ),
    Kept(
        file="the-choir", name="The choir", glyph="note", dye="indigo", history="everything",
        purpose="The five who keep the choir standing.", made="2024-12-03T19:05",
        people=("Ines", "Bea", "Wren", "Hana", "Tom"),
        hosts=(
            ("2025-03-13T21:50", "Hana"), ("2025-09-04T22:00", "Ines"), ("2026-03-05T22:05", "Bea"),
            ("2026-09-03T21:40", "Tom"),
        ),
    ),
    Kept(
        file="field-team", name="Field team", glyph="compass", dye="plum", history="everything",
        purpose="Six bridges, five people, three time zones. Bad news first.",
        made="2024-12-04T10:10",
        people=("Noor", "Aiko", "Jonas", "Wren", "Mara"),
        hosts=(
            ("2025-06-02T10:20", "Mara"), ("2025-12-01T10:15", "Aiko"),
            ("2026-06-01T10:20", "Mara"), ("2026-09-07T10:05", "Noor"),
        ),
    ),
    Kept(
        file="the-allotment", name="The allotment", glyph="leaf", dye="teal", history="came",
        purpose="Plot 31: digging, waiting, and Edith’s notebook.", made="2024-12-04T07:15",
        people=("Tom", "Mara", "Bea", "Wren", "Jonas"),
        hosts=(
            ("2025-03-22T12:10", "Mara"), ("2025-09-28T17:30", "Bea"), ("2026-03-21T13:00", "Wren"),
            ("2026-09-27T16:45", "Mara"),
        ),
    ),
    Kept(
        file="slow-readers", name="Slow readers", glyph="book", dye="ochre", history="everything",
        purpose="One book at a time, at the pace of whoever is slowest.", made="2024-12-04T20:30",
        people=("Noor", "Aiko", "Hana", "Tom", "Ines"),
        hosts=(
            ("2025-06-03T09:00", "Aiko"), ("2025-12-07T18:20", "Tom"), ("2026-04-02T21:00", "Ines"),
            ("2026-09-24T07:50", "Aiko"),
        ),
    ),
)  # fmt: skip
