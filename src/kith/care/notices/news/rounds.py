"""What is new about rounds: that one was laid, ends soon or opened, and what waits to be heard."""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from kith.access.places import seats_of
from kith.care.notices.model import Round, RoundNews
from kith.foundation.clock import DAY
from kith.foundation.ids import first_id_at, moment_of
from kith.infrastructure.database import Tx
from kith.ties.circles.model import Circle
from kith.ties.people.rows import named
from kith.together.conversations.rows import posts_by_id
from kith.together.rounds import model, rows
from kith.together.rounds.hearing import rows as hearing


class Window(NamedTuple):
    """Between which ids something is new, and so between which moments."""

    told_id: int
    upto: int

    def holds(self, moment: int) -> bool:
        """Tell whether a moment lies in it."""
        return moment_of(self.told_id) < moment <= moment_of(self.upto)


class _Event(NamedTuple):
    kind: RoundNews
    round: model.Round
    by_id: int


async def rounds(
    tx: Tx, person_id: int, circles: Sequence[Circle], window: Window, apart: Collection[int]
) -> list[Round]:
    """Give what is new for somebody about the rounds that are open to them, oldest round first."""
    open_ = {one.id: one for one in await rows.open_to(tx, person_id)}
    events = [
        *await _in_circles(tx, person_id, open_.values(), window),
        *await _heard(tx, person_id, open_, window),
    ]
    events = [one for one in events if one.by_id not in apart]
    return await _told(tx, sorted(events, key=lambda one: one.round.id), circles)


async def _in_circles(
    tx: Tx, person_id: int, open_: Collection[model.Round], window: Window
) -> list[_Event]:
    seen = {seat.place_id: seat.seen_id for seat in await seats_of(tx, person_id)}
    done = await rows.done_by(tx, person_id) if open_ else set[int]()
    found: list[_Event] = []
    for one in open_:
        opened_at, was_there = one.opened_at or 0, seen.get(one.circle_id, 0)
        if one.state == "open":
            if window.holds(opened_at) and was_there < first_id_at(opened_at):
                found.append(_Event("opened", one, one.asked_by_id))
        elif window.told_id < one.id <= window.upto and was_there < one.id:
            if one.asked_by_id != person_id or one.by_house:
                found.append(_Event("laid", one, one.asked_by_id))
        elif one.id not in done:
            until = (await rows.evenings_of(tx, one.id)).get(person_id, one.opens_at)
            if window.holds(until - DAY) and until > tx.now:
                found.append(_Event("closing", one, one.asked_by_id))
    return found


async def _heard(
    tx: Tx, person_id: int, open_: Mapping[int, model.Round], window: Window
) -> list[_Event]:
    asked = [
        one for one in await hearing.listens_for(tx, person_id)
        if one.round_id in open_ and window.holds(one.since)
    ]  # fmt: skip
    writers = {one.id: one.author_id for one in await posts_by_id(tx, [a.answer_id for a in asked])}
    return [
        *(_Event("listen", open_[one.round_id], writers[one.answer_id]) for one in asked),
        *(
            _Event("heard", open_[one.round_id], one.listener_id)
            for one in await hearing.heard_back_to(tx, person_id)
            if one.round_id in open_ and window.told_id < (one.heard_id or 0) <= window.upto
        ),
    ]


async def _told(tx: Tx, events: Sequence[_Event], circles: Sequence[Circle]) -> list[Round]:
    called = {circle.id: circle.name for circle in circles}
    names = await named(tx, [one.by_id for one in events])
    asked = {one.id: one.words for one in await posts_by_id(tx, [e.round.id for e in events])}
    return [
        Round(
            one.round.id, one.kind, called[one.round.circle_id], names[one.by_id],
            asked.get(one.round.id, "") if one.kind == "laid" else "",
        )
        for one in events
        if one.round.circle_id in called
    ]  # fmt: skip
