"""Guides, and who was asked to be one."""

import msgspec

from kith.foundation.clock import DAY
from kith.ties.people.model import Named

ASKED_FOR = 30 * DAY
LOG_PAGE = 50


class GuideAsking(msgspec.Struct, frozen=True):
    """Somebody was asked to be a guide and has not answered."""

    person_id: int
    by_id: int
    asked_at: int


class GuidePage(msgspec.Struct, frozen=True):
    """Who the guides are, as one person sees it.

    links: the ids of those whose page the reader may open. to_ask: whom the reader may ask now.
    asked_by: who asks the reader to be one. waiting: whom the reader asked.
    """

    guides: list[Named]
    links: set[int]
    i_guide: bool
    may_ask: bool
    to_ask: list[Named]
    asked_by: Named | None
    waiting: list[Named]
