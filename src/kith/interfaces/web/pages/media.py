"""Pictures and voices: brought piece by piece, thrown away again, and given to those who may see them."""

import msgspec
from starlette.responses import Response

from kith.foundation.errors import Invalid, NotFound
from kith.foundation.languages import say
from kith.interfaces.web.forms import number
from kith.interfaces.web.ranges import Unsatisfiable, part_of
from kith.interfaces.web.shapes import added, media_shown
from kith.interfaces.web.visit import Visit
from kith.together.media import actions, rows
from kith.together.media.model import Media
from kith.together.media.taking import PART, Offer

SAFE = {"image/webp", "audio/webm", "audio/mp4", "audio/ogg"}
_HEADERS = {
    "content-security-policy": "sandbox; default-src 'none'",
    "content-disposition": "inline",
    "cache-control": "private, no-cache",
    "accept-ranges": "bytes",
}


class HowFar(msgspec.Struct, frozen=True):
    """How far something has come, for the browser that sends it; `html` shows it once it is ready."""

    id: str
    at: int
    size: int
    piece: int
    state: str
    html: str


async def begin(visit: Visit) -> Response:
    """Let something begin to arrive."""
    kind, size = visit.form.value("kind"), visit.form.number("size")
    if kind not in {"picture", "voice"} or size is None:
        raise Invalid("media", say("This can't be sent. Please open the page again."))
    offer = Offer("voice" if kind == "voice" else "picture", size, visit.form.value("peaks"))
    return _told(visit, await visit.services.media.begin(visit.speaker, offer))


async def go_on(visit: Visit) -> Response:
    """Take the next piece of it."""
    at, piece = number(visit.asked("at")), visit.request.state.piece
    told = await visit.services.media.go_on(
        visit.speaker, visit.id(), -1 if at is None else at, piece
    )
    return _told(visit, told)


async def how_far(visit: Visit) -> Response:
    """Tell who sends it how far it has come."""
    return _told(visit, await visit.read(actions.own, visit.speaker, visit.id()))


async def drop(visit: Visit) -> Response:
    """Throw away what one was about to send."""
    await visit.act(actions.drop, visit.speaker, visit.id())
    return Response(status_code=204)


async def look(visit: Visit) -> Response:
    """Show a picture on a page of its own."""
    one = await visit.read(actions.open_media, visit.speaker, visit.text("token"))
    if one.kind != "picture":
        raise NotFound
    (shown,) = media_shown(visit, [one])
    talk = await visit.read(rows.conversation_of, one.post_id or 0)
    back = f"/conversations/{talk}#said-{one.post_id}" if talk else "/"
    return visit.page("picture.html", current="circles", one=shown, back=back)


async def give(visit: Visit) -> Response:
    """Give a picture or voice, or a part of it."""
    one = await visit.read(actions.open_media, visit.speaker, visit.text("token"))
    name, store = f"{one.token}/{visit.text('variant')}", visit.services.media.store
    if name not in one.files or one.type not in SAFE:
        raise NotFound
    size = await store.size(name)
    if size is None:
        raise NotFound  # deleted a moment ago
    headers = {**_HEADERS, "etag": _tag(one)}
    if visit.headers().get("if-none-match") == headers["etag"]:
        return Response(status_code=304, headers=headers)
    try:
        part = part_of(size, _asked(visit, headers["etag"]))
    except Unsatisfiable:
        return Response(status_code=416, headers=headers | {"content-range": f"bytes */{size}"})
    start, end = part or (0, size)
    if part:
        headers["content-range"] = f"bytes {start}-{end - 1}/{size}"
    headers["content-length"] = str(end - start)
    is_head = visit.request.method == "HEAD"
    body = b"" if is_head else await store.read(name, start, end)
    return Response(body, 206 if part else 200, headers, media_type=one.type)


def _tag(one: Media) -> str:
    """Give what stands for its bytes, which never change; its id would tell when it was brought."""
    return f'"{one.token[:8]}"'


def _asked(visit: Visit, tag: str) -> str:
    """Give the part that is asked for, unless it is one of what was there before."""
    if visit.headers().get("if-range", tag) != tag:
        return ""
    return visit.headers().get("range", "")


def _told(visit: Visit, one: Media) -> Response:
    html = "".join(
        visit.services.pages.fragment("_adding.html", "added", each) for each in added(visit, [one])
    )
    told = HowFar(str(one.id), one.got, one.size, PART, one.state, html if one.is_free else "")
    return Response(msgspec.json.encode(told), media_type="application/json")
