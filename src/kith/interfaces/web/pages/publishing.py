"""Public pages: to strangers as bytes that lie ready, to those who live here as a page of their own."""

from dataclasses import dataclass
from functools import lru_cache, partial

from starlette.requests import Request
from starlette.responses import Response

from kith.access.public import hand_on
from kith.foundation.errors import NotFound, Wrong
from kith.infrastructure.database import Tx
from kith.interfaces.web.accepting import first_asked_for
from kith.interfaces.web.doors import Doors, Endpoint
from kith.interfaces.web.feeds import ATOM, JSON, atom, json_feed
from kith.interfaces.web.forms import number
from kith.interfaces.web.page_shapes import PageShown, Tongue, page_shown
from kith.interfaces.web.services import Services
from kith.interfaces.web.stand import Sheet, sheet
from kith.interfaces.web.visit import COOKIE, Visit
from kith.ties.people.model import Speaker
from kith.ties.readers.rows import reads
from kith.together.conversations.pages import LAST
from kith.together.publishing import reading
from kith.together.publishing.model import Standing

_HTML = "text/html; charset=utf-8"
_GONE = 410
_NOT_MODIFIED = 304
# Kept by whoever likes, and asked for anew each time: what is taken away is gone at once.
_CACHE = "public, no-cache"
_VARY = "Cookie, Accept-Language"
_RIGHT_TO_LEFT = {"ar", "fa", "he", "ur"}
_HAS_COOKIE = f"{COOKIE}="
_LONGEST_WISH = 200  # letters of languages that are looked at: what was looked at is remembered


@dataclass(frozen=True, slots=True)
class Asked:
    """What a stranger asks for: everything that what they get depends on."""

    what: str
    name: str
    id: int
    language: str
    base: str = ""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of page: how it is looked for and made, as which media type, and whether by language."""

    what: str
    template: str = ""
    media_type: str = _HTML


PAGE = Kind("page", "public_page.html")
ENTRY = Kind("entry", "public_entry.html")
FEED_ATOM = Kind("atom", media_type=ATOM)
FEED_JSON = Kind("json", media_type=JSON)


def public(doors: Doors, kind: Kind) -> Endpoint:
    """Give what answers a stranger with bytes that lie ready, and one who lives here with their own page."""
    services = doors.services

    async def for_reader(visit: Visit) -> Response:
        return await _inside(visit, kind=kind)

    inside = doors.for_anybody(for_reader)

    async def endpoint(request: Request) -> Response:
        if kind.template and _HAS_COOKIE in request.headers.get("cookie", ""):
            visit = await doors.visit(request)
            if visit.signed is not None:
                return await inside(request)
        try:
            found = await _sheet(services, kind, _asked(services, kind, request))
        except NotFound as wrong:
            return await doors.nowhere(request, wrong)
        except Wrong:
            return await inside(request)  # where what goes wrong has its sentence
        return _handed_out(request, found, kind)

    return endpoint


async def _inside(visit: Visit, *, kind: Kind) -> Response:
    """Show a page to somebody who lives here."""
    if visit.signed is None:
        asked = _asked(visit.services, kind, visit.request)
        return _handed_out(visit.request, await _sheet(visit.services, kind, asked), kind)
    found, mine, helps = await visit.read(_for_reader, visit.speaker, _where(kind, visit.request))
    shown = page_shown(found, Tongue(visit.language, visit.zone), viewer=visit.me.id)
    is_owner = found.owner.id == visit.me.id
    response = visit.page(
        kind.template, status=_status(kind, shown), current="people", page=shown, reads=mine,
        is_owner=is_owner, writes=is_owner or helps,
    )  # fmt: skip
    response.headers["vary"] = _VARY
    return response


async def _for_reader(
    tx: Tx, speaker: Speaker, asked: tuple[str, str, int]
) -> tuple[Standing, bool, bool]:
    found = await _look(tx, *asked)
    try:
        helps = await hand_on(tx, speaker, found.page.id) == "helper"
    except NotFound:
        helps = False
    return found, await reads(tx, speaker.id, found.page.id), helps


def _where(kind: Kind, request: Request) -> tuple[str, str, int]:
    name = str(request.path_params["name"])
    if "\0" in name:
        raise NotFound
    if kind is ENTRY:
        asked = number(str(request.path_params["id"]))
        if asked is None:
            raise NotFound
        return kind.what, name, asked
    before = number(request.query_params.get("before", "")) if kind is PAGE else None
    return kind.what, name, before or LAST


def _asked(services: Services, kind: Kind, request: Request) -> Asked:
    what, name, id_ = _where(kind, request)
    if kind.template:
        spoken = request.headers.get("accept-language", "")[:_LONGEST_WISH]
        return Asked(what, name, id_, _language(services, spoken))
    host = request.headers.get("host", "")
    base = services.settings.address.rstrip("/") or f"{request.url.scheme}://{host}"
    return Asked(what, name, id_, services.settings.language, base)


@lru_cache(maxsize=512)
def _language(services: Services, accepted: str) -> str:
    spoken = services.pages.catalogues
    wanted = first_asked_for(accepted, spoken) or services.settings.language
    return wanted if wanted in spoken else "en"


async def _look(tx: Tx, what: str, name: str, id_: int) -> Standing:
    if what == "page":
        return await reading.standing(tx, name, before=id_)
    if what == "entry":
        return await reading.standing_entry(tx, name, id_)
    return await reading.feed(tx, name)


async def _sheet(services: Services, kind: Kind, asked: Asked) -> Sheet:
    ready = services.stand.ready(asked)
    if ready is not None:
        return ready

    async def look() -> Standing:
        return await services.database.read(_look, asked.what, asked.name, asked.id)

    return await services.stand.made(asked, look, partial(_make, services, kind, asked))


def _make(services: Services, kind: Kind, asked: Asked, found: Standing) -> Sheet:
    services.pages.speak(asked.language)
    shown = page_shown(found, Tongue(asked.language, services.settings.zone))
    if kind.template:
        page = services.pages.render(
            kind.template, me=None, house_name="", lang=asked.language,
            dir="rtl" if asked.language in _RIGHT_TO_LEFT else "ltr",
            page=shown, reads=False, is_owner=False, writes=False,
        )  # fmt: skip
        return sheet(page.encode(), _status(kind, shown))
    make = atom if kind is FEED_ATOM else json_feed
    return sheet(
        make(found, shown, base=asked.base, secret=services.secret, language=asked.language)
    )


def _status(kind: Kind, shown: PageShown) -> int:
    return _GONE if kind is ENTRY and shown.entries[0].gone else 200


def _handed_out(request: Request, found: Sheet, kind: Kind) -> Response:
    headers = {"etag": found.etag, "cache-control": _CACHE}
    if kind.template:
        headers["vary"] = _VARY
    if found.status == _GONE:
        headers["cache-control"] = "no-store"
    elif _is_known(request.headers.get("if-none-match", ""), found.etag):
        return Response(status_code=_NOT_MODIFIED, headers=headers)
    return Response(found.body, found.status, headers, kind.media_type)


def _is_known(given: str, etag: str) -> bool:
    """Tell whether somebody has these bytes already (RFC 9110 §13.1.2)."""
    if not given:
        return False
    known = [each.strip().removeprefix("W/") for each in given.split(",")]
    return etag in known or known == ["*"]
