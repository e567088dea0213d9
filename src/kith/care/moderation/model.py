"""What was shown to the guides, and the rules of who decides on it."""

from collections.abc import Iterable, Sequence

import msgspec

from kith.foundation.clock import DAY
from kith.ties.people.model import Named

FIRST, APPEAL = 1, 2
TWO = 2
LEAVE, ASK, AWAY, REMOVE = "leave", "ask", "away", "remove"
APPEAL_WITHIN = 14 * DAY
WAITS_LONG = 7 * DAY
KEEP = 180 * DAY
A_DAY = 10
LEAST_REASON = 15
LEFT_OUT = "[…]"


class Report(msgspec.Struct, frozen=True):
    """Words that somebody showed to the guides; `verdict` is empty until two decided in this stage."""

    id: int
    by_id: int
    about_id: int
    place_id: int
    post_id: int
    excerpt: str
    help: str
    against_law: int
    host_may: int
    shown_at: int
    stage: int
    verdict: str
    decided_at: int | None

    @property
    def concerned(self) -> frozenset[int]:
        """Give the two who never decide on it."""
        return frozenset({self.by_id, self.about_id})

    @property
    def is_knock(self) -> bool:
        """Tell whether these words were a knock: that is a place of its own."""
        return self.place_id == self.post_id


class Opinion(msgspec.Struct, frozen=True):
    """What one person says should be done, and why."""

    person_id: int
    verdict: str
    reason: str


class Decision(msgspec.Struct, frozen=True):
    """What two people decided, in one stage."""

    stage: int
    verdict: str
    one_id: int
    other_id: int
    by_guides: int
    decided_at: int

    @property
    def by(self) -> frozenset[int]:
        """Give the two."""
        return frozenset({self.one_id, self.other_id})


class Appeal(msgspec.Struct, frozen=True):
    """Why somebody asks two other people to decide again."""

    by_id: int
    reason: str
    made_at: int


class Helper(msgspec.Struct, frozen=True):
    """Somebody asked to decide where there are not two guides; `answer` is "", "yes" or "no"."""

    person_id: int
    by_id: int
    answer: str


class Case(msgspec.Struct, frozen=True):
    """All that it depends on who may decide. host: of the circle, where the reporter named them.

    spared: who is not to read it, as the knock was at their door while a friend answers it.
    """

    reporter: int
    concerned: int
    guides: frozenset[int]
    administrators: frozenset[int] = frozenset()
    agreed: frozenset[int] = frozenset()
    host: int | None = None
    before: frozenset[int] = frozenset()
    spared: frozenset[int] = frozenset()

    @property
    def out(self) -> frozenset[int]:
        """Give who decides nothing here, and asks nobody to."""
        return frozenset({self.reporter, self.concerned}) | self.spared


def bench(case: Case) -> frozenset[int]:
    """Give who may decide: the guides; with fewer than two, the administrator and who agreed to help.

    Never the one concerned, never the reporter, and on appeal never who decided the first time.
    """
    out = case.out | case.before
    host = frozenset[int]() if case.host is None else frozenset({case.host})
    own = (case.guides | host) - out
    if len(own) >= TWO:
        return own
    return (own | case.administrators | case.agreed) - out


def pickers(case: Case) -> frozenset[int]:
    """Give who may ask somebody to help decide, where the bench is short."""
    if len(bench(case)) >= TWO:
        return frozenset()
    return (case.guides | case.administrators) - case.out


def settled(opinions: Iterable[Opinion], may: frozenset[int]) -> tuple[str, int, int] | None:
    """Give the verdict that two different people of the bench share, and the two; or None."""
    said: dict[str, int] = {}
    for opinion in opinions:
        if opinion.person_id not in may:
            continue
        other = said.setdefault(opinion.verdict, opinion.person_id)
        if other != opinion.person_id:
            return opinion.verdict, other, opinion.person_id
    return None


def options(
    report: Report, *, in_circle: bool, first: str = "", by_reporter: bool = True
) -> list[str]:
    """Give what can be decided; an appeal of the one concerned never makes it worse for them."""
    if first and not by_reporter:
        return [LEAVE, first]
    found = [LEAVE, AWAY] if report.against_law or report.is_knock else [LEAVE, ASK, AWAY]
    return [*found, REMOVE] if in_circle else found


def may_appeal(report: Report, person_id: int, now: int) -> bool:
    """Tell whether somebody may ask for another decision: whoever the first one went against, once."""
    decided = report.stage == FIRST and report.verdict and report.decided_at is not None
    if not decided or now - (report.decided_at or 0) > APPEAL_WITHIN:
        return False
    return person_id == (report.by_id if report.verdict == LEAVE else report.about_id)


def is_told(report: Report, verdict: str, appealed_by: int | None) -> list[int]:
    """Give who is told of a decision: words that are left alone are nobody's trouble but the reporter's."""
    noticed = bool(report.against_law)  # their picture was put aside, and is there again
    concerned = verdict != LEAVE or appealed_by == report.about_id or noticed
    return [report.by_id, *([report.about_id] if concerned else [])]


def chosen(words: str, given: str) -> str | None:
    """Give the passages that somebody chose of words, or None if one of them is not there.

    given: the passages, a line each, in their order. Where something was left out stands `[…]`.
    """
    lines = [line.strip() for line in given.splitlines() if line.strip()]
    found, at = "", 0
    for line in lines:
        if line == LEFT_OUT and LEFT_OUT not in words:
            continue
        here = words.find(line, at)
        if here < 0:
            return None
        found += _between(words[at:here], first=not found) + line
        at = here + len(line)
    rest = words[at:].strip()
    return found + (f"\n{LEFT_OUT}" if rest and found else "")


def _between(gap: str, *, first: bool) -> str:
    if gap.strip():
        return f"{LEFT_OUT}\n" if first else f"\n{LEFT_OUT}\n"
    if first:
        return ""
    return "\n\n" if gap.count("\n") > 1 else "\n"


class Asked(msgspec.Struct, frozen=True):
    """What waits for somebody among what was shown to the guides; no text, no number.

    helps: who asks for help with a decision. waited: something lies there for a week (administrator).
    guide_by: who asks the person to be a guide.
    """

    to_decide: bool = False
    helps: Sequence[Named] = ()
    told: bool = False
    waited: bool = False
    guide_by: Named | None = None


class Told(msgspec.Struct, frozen=True):
    """A decision as it is told: what, by whom, and why."""

    stage: int
    verdict: str
    by_guides: bool
    reasons: Sequence[tuple[Named, str]]
    decided_at: int


class InList(msgspec.Struct, frozen=True):
    """Something shown to the guides, as it stands in one person's list."""

    report: Report
    role: str
    is_new: bool


class ReportPage(msgspec.Struct, frozen=True):
    """Something shown to the guides, as one person sees it.

    role: reporter, decider, asked, or concerned. by, help and opinions are for deciders (and the
    reporter's own words for the reporter); `withheld` are their own words for the one concerned.
    """

    report: Report
    role: str
    concerned: Named
    means: str = ""
    by: Named | None = None
    circle: str = ""
    opinions: Sequence[tuple[Named, Opinion]] = ()
    mine: Opinion | None = None
    options: Sequence[str] = ()
    told: Sequence[Told] = ()
    appeal: Appeal | None = None
    appeal_by: Named | None = None
    may_appeal: bool = False
    picks: bool = False
    to_ask: Sequence[Named] = ()
    helpers: Sequence[tuple[Named, str]] = ()
    asked_by: Named | None = None
    withheld: str = ""
    may_change: bool = False
    has_files: bool = False


class Quarantine(msgspec.Struct, frozen=True):
    """A picture or recording that was put aside unseen.

    state: held, confirmed, lifted, destroyed. sums: of the file as it came and of all that was made
    of it (SHA-256, in hex, with spaces between them): the same file is taken no more.
    """

    id: int
    report_id: int
    media_id: int
    post_id: int
    kind: str
    owner_id: int
    token: str
    sums: str
    state: str
    handed_at: int | None
    changed_at: int


class Shared(msgspec.Struct, frozen=True):
    """A picture or recording that belongs to words."""

    id: int
    owner_id: int
    kind: str
    token: str
    sha256: bytes | None
    post_id: int


class Withheld(msgspec.Struct, frozen=True):
    """Words taken away that an appeal can still give back."""

    post_id: int
    report_id: int
    words: str
    changed_at: int | None
    wrong_at: int | None
