"""Shaking hands: a QR and eight digits, then two who see each other's face and the same four."""

from starlette.responses import JSONResponse, Response

from kith.foundation.text import PURPOSE
from kith.infrastructure.database import Tx
from kith.interfaces.web.qr import drawn
from kith.interfaces.web.render import gettext
from kith.interfaces.web.visit import Visit
from kith.interfaces.web.when import local, near_day
from kith.interfaces.web.words import remember_word
from kith.ties.people.model import Speaker
from kith.together.handshakes import guests, meeting, rows, showing
from kith.together.handshakes.greeting import choose_word as choose
from kith.together.handshakes.meeting import Waiting
from kith.together.handshakes.model import DIGITS, PLACE, Guest, Hand, in_groups


async def show(visit: Visit) -> Response:
    """Show one's own hand, or how to hold it out, and where the other's digits are typed."""
    hand, waiting, slips, greets = await visit.read(_page, visit.speaker)
    link = f"{visit.base}/h/{hand.code}" if hand else ""
    response = visit.page(
        "hands.html", current="hands", hand=hand, link=link, qr=drawn(link) if link else "",
        digits=in_groups(hand.digits) if hand else "", state=_state(hand),
        until=f"{local(hand.until_at, visit.zone):%H:%M}" if hand else "",
        waiting=waiting, slips=[(one, day(visit, one.until_at)) for one in slips],
        greets=greets, limit=DIGITS,
    )  # fmt: skip
    remember_word(visit, response, greets=greets)
    return response


async def now(visit: Visit) -> Response:
    """Tell a page that waits whether somebody took the hand, and where that leads."""
    hand = await visit.read(rows.hand_of, visit.me.id)
    to = f"/hands/{hand.handshake_id}" if hand and hand.handshake_id else ""
    return JSONResponse({"state": _state(hand), "to": to})


async def hold_out(visit: Visit) -> Response:
    """Hold out a hand."""
    await visit.act(showing.hold_out, visit.speaker, shown=visit.form.ticked("shown"))
    return visit.back("/hands")


async def put_down(visit: Visit) -> Response:
    """Put one's hand down."""
    await visit.act(showing.put_down, visit.speaker)
    return visit.back("/hands")


async def type_digits(visit: Visit) -> Response:
    """Take the hand that shows the typed digits."""
    given = visit.form.value("digits")
    found = await visit.act(showing.take_by_digits, visit.speaker, given)
    if found is None:
        raise showing.nobody()
    return visit.back(f"/hands/{found}")


async def choose_word(visit: Visit) -> Response:
    """Choose which word one would rather read."""
    greets = visit.form.value("word") == "greeting"
    await visit.act(choose, visit.speaker, greets=greets)
    response = visit.back("/hands")
    remember_word(visit, response, greets=greets)
    return response


async def one(visit: Visit) -> Response:
    """Show a handshake to one of its two."""
    seen = await visit.read(meeting.meeting, visit.speaker, visit.id())
    if "how" not in visit.form.fields:
        visit.form = visit.form.filled(how=seen.mine.how, place=seen.mine.place)
    return visit.page(
        "handshake.html", current="hands", seen=seen, shake=seen.handshake, other=seen.other,
        until=day(visit, seen.handshake.until_at), limit=PURPOSE, place_limit=PLACE,
    )  # fmt: skip


async def one_now(visit: Visit) -> Response:
    """Tell a page that waits what became of a handshake."""
    seen = await visit.read(meeting.meeting, visit.speaker, visit.id())
    return JSONResponse({"state": seen.handshake.state, "to": f"/hands/{seen.handshake.id}"})


async def say_yes(visit: Visit) -> Response:
    """Say that it is the two."""
    form = visit.form
    await visit.act(
        meeting.say_yes, visit.speaker, visit.id(), form.value("how"), form.value("place")
    )
    return visit.back(f"/hands/{visit.id()}")


async def stop(visit: Visit) -> Response:
    """Say that the digits differ."""
    await visit.act(meeting.stop, visit.speaker, visit.id())
    return visit.back(f"/hands/{visit.id()}")


async def let_pass(visit: Visit) -> Response:
    """Put a handshake aside, silently."""
    await visit.act(meeting.let_pass, visit.speaker, visit.id())
    return visit.back("/hands")


def day(visit: Visit, moment: int) -> str:
    """Give the day of a moment that is to come."""
    today = local(visit.now, visit.zone).date()
    return near_day(local(moment, visit.zone).date(), today, visit.language, gettext)


def _state(hand: Hand | None) -> str:
    return "" if hand is None else "taken" if hand.handshake_id else "out"


async def _page(tx: Tx, speaker: Speaker) -> tuple[Hand | None, list[Waiting], list[Guest], bool]:
    hand = await rows.hand_of(tx, speaker.id)
    held = hand if hand and hand.handshake_id is None else None
    return (
        held,
        list(await meeting.waiting_for(tx, speaker)),
        await guests.slips_for(tx, speaker),
        await rows.greets(tx, speaker.id),
    )
