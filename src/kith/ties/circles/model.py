"""Circles: named people who all agreed to be in them and see the same."""

import msgspec

SUGGESTED = 15
MOST = 50
HISTORIES = ("came", "everything")
GLYPHS = (
    "leaf", "spoon", "soup", "bell", "note", "compass", "book", "key", "boat", "lamp", "kettle", "bread",
    "bird", "tree", "cup", "thread", "stone", "door", "kite", "pear", "lantern", "fish", "basket", "wave",
)  # fmt: skip
DYES = ("moss", "indigo", "plum", "teal", "ochre")


class Circle(msgspec.Struct, frozen=True):
    """What a circle is for and who hosts it; its id is that of its place."""

    id: int
    name: str
    purpose: str
    glyph: str
    dye: str
    history: str
    host_id: int
    host_since: int
    host_until: int


class Asking(msgspec.Struct, frozen=True):
    """Somebody was asked into a circle and has not come in yet."""

    circle_id: int
    person_id: int
    by_id: int
    asked_at: int
    set_aside_at: int | None


class Departure(msgspec.Struct, frozen=True):
    """Somebody left a circle, or was removed from it by two others with a reason."""

    id: int
    circle_id: int
    person_id: int
    reason: str | None
    removed_by_id: int | None


class Proposal(msgspec.Struct, frozen=True):
    """Something that a circle's people are agreeing on.

    kind: host (about: who would keep the circle), member (about: who might be asked in),
    removal (about: who should go, words: why), history (words: the new rule).
    """

    id: int
    circle_id: int
    kind: str
    by_id: int
    about_id: int | None
    words: str


def is_agreed(proposal: Proposal, agreed: set[int], members: set[int], host_id: int) -> bool:
    """Tell whether enough of the right people have said yes.

    agreed and members are ids of people; whoever proposed has agreed by proposing.
    """
    yes = (agreed | {proposal.by_id}) & members
    match proposal.kind:
        case "host":
            return proposal.about_id in yes
        case "member":
            return host_id in yes
        case "removal":
            return host_id in yes and bool(yes - {host_id, proposal.about_id})
        case _:
            return members <= yes


def may_agree(proposal: Proposal, person_id: int, host_id: int) -> bool:
    """Tell whether a member's yes matters to a proposal."""
    match proposal.kind:
        case "host":
            return person_id == proposal.about_id
        case "member":
            return person_id == host_id
        case "removal":
            return person_id not in {host_id, proposal.about_id}
        case _:
            return True
