"""What templates are given of introductions: with days and kinds in words, and never a name not said."""

from collections.abc import Sequence

import msgspec
from babel.dates import format_date

from kith.foundation.ids import moment_of
from kith.interfaces.web.render import gettext
from kith.interfaces.web.visit import Visit
from kith.interfaces.web.when import local, near_day
from kith.ties.people.model import Named
from kith.together.introductions.model import KINDS, Mine, Offer, Side, Spoken, Vouch


class SpokenShown(msgspec.Struct, frozen=True):
    """That one speaks for another: to whom, how they know them, and in which month it was said."""

    id: int
    speaker: Named
    about: Named | None
    to: Named
    how: str
    month: str


class AskedShown(msgspec.Struct, frozen=True):
    """An introduction as one of the two sees it; `named` is the other, where the name was said."""

    id: int
    by: Named
    words: str
    means: str
    described: str
    named: Named | None
    knows: bool
    spoken: SpokenShown | None
    answer: str
    is_over: bool
    till: str


class SideShown(msgspec.Struct, frozen=True):
    """What the introducer told one of the two of the other."""

    to: Named
    about: Named
    words: str
    described: str
    named: bool
    spoken: SpokenShown | None


class MadeShown(msgspec.Struct, frozen=True):
    """An introduction as its introducer sees it; state: open, passed, over or back."""

    id: int
    two: Sequence[Named]
    state: str
    made: str
    till: str
    sides: Sequence[SideShown]


def asked(visit: Visit, offer: Offer) -> AskedShown:
    """Give an introduction to one who is asked."""
    me = Named(visit.me.id, visit.me.name, visit.me.handle)
    vouch = offer.vouch
    return AskedShown(
        offer.introduction.id, offer.by, offer.words, offer.introduction.means, offer.described,
        offer.named, offer.knows,
        _spoken(visit, vouch, offer.by, offer.named, me) if vouch else None,
        offer.answer, offer.is_over, _day(visit, offer.introduction.until_at),
    )  # fmt: skip


def made(visit: Visit, mine: Mine) -> MadeShown:
    """Give an introduction to its introducer."""
    found, names = mine.introduction, {one.id: one for one in mine.two}
    me = Named(visit.me.id, visit.me.name, visit.me.handle)

    def side(one: Side) -> SideShown:
        to, about = names[one.person_id], names[one.other_id]
        vouch = next((each for each in mine.vouches if each.to_id == to.id), None)
        shown = _spoken(visit, vouch, me, about, to) if vouch else None
        return SideShown(to, about, one.words, one.described, one.names_other, shown)

    by_name = sorted(
        mine.sides, key=lambda one: [each.id for each in mine.two].index(one.person_id)
    )
    return MadeShown(
        found.id, mine.two, mine.state, _day(visit, moment_of(found.id)),
        _day(visit, found.until_at), [side(one) for one in by_name],
    )  # fmt: skip


def spoken(visit: Visit, one: Spoken) -> SpokenShown:
    """Give who speaks for whom."""
    return _spoken(visit, one.vouch, one.speaker, one.about, one.to)


def _spoken(
    visit: Visit, vouch: Vouch, speaker: Named, about: Named | None, to: Named
) -> SpokenShown:
    day = local(vouch.said_at, visit.zone).date()
    month = format_date(day, "LLLL", locale=visit.language)
    return SpokenShown(vouch.id, speaker, about, to, visit.say(KINDS[vouch.kind]), month)


def _day(visit: Visit, moment: int) -> str:
    today = local(visit.now, visit.zone).date()
    return near_day(local(moment, visit.zone).date(), today, visit.language, gettext)
