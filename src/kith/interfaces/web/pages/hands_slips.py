"""What stands behind a QR, slips of those without an account, and slips of phones without a network."""

import base64
import binascii
import contextlib

from starlette.responses import JSONResponse, Response

from kith.foundation.errors import Invalid, NotFound
from kith.foundation.keys import in_groups
from kith.foundation.languages import say
from kith.foundation.text import NAME
from kith.interfaces.web.forms import number
from kith.interfaces.web.pages.hands import day
from kith.interfaces.web.visit import Visit
from kith.together.handshakes import guests, showing
from kith.together.handshakes.model import REACH
from kith.together.handshakes.slips import bringing
from kith.together.handshakes.slips.bringing import Slip


async def behind(visit: Visit) -> Response:
    """Show whose hand it is: to who lives here, or to a stranger as far as it was chosen."""
    code = visit.text("code")
    try:
        if visit.signed is None:
            held = await visit.read(showing.seen_at, code)
        else:
            held = await visit.read(showing.seen_by, visit.speaker, code)
    except NotFound:
        return visit.page("hands_over.html", status=404)
    if held.hand.handshake_id:
        return visit.back(f"/hands/{held.hand.handshake_id}")
    template = "hand.html" if visit.signed else "hand_outside.html"
    return visit.page(
        template,
        current="hands",
        held=held,
        code=code,
        name_limit=NAME,
        reach_limit=REACH,
        host=visit.host,
    )


async def take(visit: Visit) -> Response:
    """Take the hand behind a QR."""
    try:
        found = await visit.act(showing.take_by_code, visit.speaker, visit.text("code"))
    except NotFound:
        return visit.page("hands_over.html", status=404)
    return visit.back(f"/hands/{found}")


async def leave(visit: Visit) -> Response:
    """Leave a slip, as somebody without an account."""
    form = visit.form
    try:
        code = await visit.services.database.act(
            guests.leave_slip, visit.text("code"), form.value("name"), form.value("reach")
        )
    except NotFound:
        return visit.page("hands_over.html", status=404)
    return visit.back(f"/slip/{code}")


async def slip(visit: Visit) -> Response:
    """Show a slip to whoever holds its code."""
    code = visit.text("code")
    try:
        found = await visit.read(guests.slip_with, code)
    except NotFound:
        return visit.page("hands_over.html", status=404)
    return visit.page(
        "slip.html", current="hands", slip=found, code=code, spoken=in_groups(code),
        link=f"{visit.base}/slip/{code}", until=day(visit, found.until_at),
    )  # fmt: skip


async def claim(visit: Visit) -> Response:
    """Come back with a slip, as somebody who lives here now."""
    found = await visit.act(guests.claim, visit.speaker, visit.form.value("code"))
    return visit.back(f"/hands/{found}")


async def throw_away(visit: Visit) -> Response:
    """Throw a slip away that was left for oneself."""
    await visit.act(guests.throw_away, visit.speaker, visit.id())
    return visit.back("/hands")


async def here(visit: Visit) -> Response:
    """Give the page on which a phone without a network keeps a handshake; nothing of anybody stands on it."""
    return visit.page("hands_here.html", current="hands")


async def register(visit: Visit) -> Response:
    """Know this device's key."""
    public = _bytes("public", visit.form.value("public"))
    await visit.act(bringing.register, visit.speaker, visit.session_id, public)
    return JSONResponse({"known": True})


async def bring(visit: Visit) -> Response:
    """Take a slip that a phone kept."""
    form = visit.form
    kept = Slip(
        form.value("part"), form.value("digits"), number(form.value("at")) or 0, form.value("nonce")
    )
    signed = (_bytes("public", form.value("public")), _bytes("signature", form.value("signature")))
    found = await visit.act(bringing.bring, visit.speaker, visit.host, kept, *signed)
    return JSONResponse({"to": f"/hands/{found}" if found else ""})


def _bytes(field: str, given: str) -> bytes:
    with contextlib.suppress(binascii.Error, ValueError):
        return base64.b64decode(given, validate=True)
    raise Invalid(field, say("This is no slip that can be read."))
