"""What templates are given of asks and offers: marks in lists, and what was carried."""

import msgspec
from markupsafe import Markup

from kith.foundation.ids import moment_of
from kith.interfaces.web.render import said as words_shown
from kith.interfaces.web.visit import Visit
from kith.ties.circles.model import Circle
from kith.ties.people.model import Named
from kith.together.offers.model import Carrying


class CarriedShown(msgspec.Struct, frozen=True):
    """An ask where it was carried: who carries it, and its words as they stand, or none."""

    carrier: str
    asker: Named | None
    html: Markup
    when: str
    means: str
    changed: bool
    wrong: bool
    settled: bool
    asked_in: Circle | None
    url: str


def carried(visit: Visit, one: Carrying | None) -> CarriedShown | None:
    """Give the ask that opening words carry, as this visitor reads it, if they carry one."""
    if one is None:
        return None
    return CarriedShown(
        carrier=one.carrier.name,
        asker=one.asker,
        html=words_shown(one.words) if one.asker else Markup(),
        when=visit.when(moment_of(one.post_id)) if one.asker else "",
        means=one.means,
        changed=one.changed,
        wrong=one.wrong,
        settled=one.settled,
        asked_in=one.asked_in,
        url=f"/conversations/{one.post_id}" if one.asked_in else "",
    )
