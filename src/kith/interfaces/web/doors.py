"""From a request to a visit and from whatever happened to an answer: done once, for every page."""

import asyncio
import contextlib
import logging
import secrets
from collections.abc import Awaitable, Callable
from importlib import import_module
from typing import cast

import msgspec
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from kith.foundation.clock import DAY, HOUR, now
from kith.foundation.errors import (
    Conflict,
    Elsewhere,
    Invalid,
    NotAllowed,
    NotFound,
    TooMany,
    Wrong,
)  # fmt: skip
from kith.foundation.keys import fingerprint
from kith.foundation.languages import say
from kith.infrastructure.database import Tx
from kith.interfaces.web.forms import MOST_BYTES, Form, read_form
from kith.interfaces.web.guard import is_form_token, is_same_origin
from kith.interfaces.web.services import Services
from kith.interfaces.web.visit import COOKIE, DOOR_COOKIE, Signed, SignInFirst, Visit
from kith.ties.accounts import rows as accounts
from kith.ties.homes.model import House
from kith.ties.homes.rows import the_house
from kith.ties.people.rows import person

log = logging.getLogger(__name__)
Handler = Callable[[Visit], Awaitable[Response]]
Endpoint = Callable[[Request], Awaitable[Response]]
_STATUS: dict[type[Wrong], int] = {
    NotFound: 404, NotAllowed: 403, Invalid: 422, Conflict: 409, TooMany: 429, Elsewhere: 503,
}  # fmt: skip
_DOOR_SIZE = 24
_BODY_WITHIN = 30
_WRITTEN = ("words", "how", "know_me", "lately", "purpose", "name", "whom", "house")


class TooLarge(Wrong):
    """More was sent than a page of this house ever sends."""


class TooSlow(Wrong):
    """What was sent did not arrive in time."""


class NotFromHere(Wrong):
    """A form did not come from a page of this house."""


def later(name: str) -> Handler:
    """Give the handler `module:function`, imported when first asked for, as it leans on much."""
    module, _, function = name.partition(":")

    async def handler(visit: Visit) -> Response:
        found = cast("Handler", getattr(import_module(module), function))
        return await found(visit)

    return handler


class Doors:
    """Makes endpoints of handlers."""

    def __init__(self, services: Services) -> None:
        """Use these parts of the house."""
        self.services = services

    def for_people(self, handler: Handler, form: Handler | None = None) -> Endpoint:
        """Let only people who live here in; `form` is the page to show again when a field is wrong."""
        return self._endpoint(handler, form, inside=True)

    def for_anybody(self, handler: Handler, form: Handler | None = None) -> Endpoint:
        """Let anybody in; the page decides what they see."""
        return self._endpoint(handler, form, inside=False)

    def _endpoint(self, handler: Handler, form: Handler | None, *, inside: bool) -> Endpoint:
        async def endpoint(request: Request) -> Response:
            # Who is asking is looked up when all has been said, not when somebody began to say it.
            sent = await _sent(request)
            try:
                visit = await self.visit(request)
            except Elsewhere as wrong:  # not even who is asking can be looked up
                return Response(str(wrong), 503, media_type="text/plain")
            try:
                response = await self._answer(visit, sent, handler, form, inside=inside)
            except ClientDisconnect:
                response = Response(status_code=400)
            except Wrong as wrong:
                response = sorry(visit, wrong)
            except Exception:
                log.exception("a page failed: %s", handler)
                response = sorry(
                    visit,
                    Elsewhere("house", say("Something broke in the house. It is in the log.")),
                    500,
                )
            visit.keep_door(response)
            await self._touch(visit)
            return response

        return endpoint

    async def visit(self, request: Request) -> Visit:
        """Find out who is asking."""
        cookie = request.cookies.get(COOKIE, "")
        unused_since = now() - self.services.settings.session_days * DAY
        house, signed = await self.services.database.read(_who, cookie, unused_since)
        door = request.cookies.get(DOOR_COOKIE, "")
        if len(door) < _DOOR_SIZE:
            door = secrets.token_urlsafe(_DOOR_SIZE)
        return Visit(request, self.services, house, signed, door)

    async def _answer(
        self,
        visit: Visit,
        sent: Form | Exception,
        handler: Handler,
        form: Handler | None,
        *,
        inside: bool,
    ) -> Response:
        if isinstance(sent, Exception):
            raise sent
        visit.form = sent
        if inside and visit.signed is None:
            # Outside, nothing is there; only who just wrote something is told to sign in again.
            raise SignInFirst(say("Please sign in again.")) if visit.form.fields else NotFound
        if visit.request.method == "POST":
            _check_origin(visit)
        try:
            return await handler(visit)
        except (Invalid, Conflict) as wrong:
            if form is None or visit.wants_json():
                raise
            visit.form = visit.form.with_problem(wrong)
            response = await form(visit)
            response.status_code = _STATUS[type(wrong)]
            return response

    async def _touch(self, visit: Visit) -> None:
        if visit.signed and visit.now - visit.signed.session.seen_at > HOUR:
            with contextlib.suppress(Elsewhere):  # a page can be read also when nothing can be kept
                await self.services.database.act(accounts.touch_session, visit.session_id)


async def _who(tx: Tx, cookie: str, unused_since: int) -> tuple[House | None, Signed | None]:
    house = await the_house(tx)
    session = await accounts.session(tx, fingerprint(cookie), unused_since) if cookie else None
    who = await person(tx, session.person_id) if session else None
    return house, Signed(who, session) if who and session else None


async def _sent(request: Request) -> Form | Exception:
    if request.method != "POST":
        return Form()
    try:
        async with asyncio.timeout(_BODY_WITHIN):
            return await _read(request)
    except TimeoutError:
        return TooSlow(say("This took too long to arrive. Please try again."))
    except (Wrong, ClientDisconnect) as wrong:
        return wrong


async def _read(request: Request) -> Form:
    kind = request.headers.get("content-type", "").partition(";")[0].strip()
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST_BYTES:
            raise TooLarge(
                say(
                    "That is more than {most} kilobytes. Please send less at once.",
                    most=MOST_BYTES // 1024,
                )
            )
    if kind == "application/json":
        return Form({"json": [body.decode("utf-8", "replace")]} | _json_token(request))
    if kind not in {"application/x-www-form-urlencoded", ""}:
        raise Invalid("", say("This page takes plain forms only."))
    return read_form(bytes(body))


def _json_token(request: Request) -> dict[str, list[str]]:
    return {"token": [request.headers.get("x-form-token", "")]}


def _check_origin(visit: Visit) -> None:
    headers = visit.headers()
    origin, site = headers.get("origin"), headers.get("sec-fetch-site")
    same = is_same_origin(origin, site, visit.host, visit.services.settings.address)
    if visit.signed is not None and visit.house is not None:
        secret, cookie = visit.house.secret, visit.request.cookies.get(COOKIE, "")
    else:
        secret, cookie = visit.services.secret, visit.request.cookies.get(DOOR_COOKIE, "")
    if not same or not is_form_token(secret, cookie, visit.form.value("token")):
        raise NotFromHere(
            say(
                "This form was not sent from a page of this house, or the page is old. Please open the page again."
            )
        )


def sorry(visit: Visit, wrong: Wrong, status: int = 0) -> Response:
    """Answer what went wrong, losing nothing that was typed."""
    code = status or _status(wrong)
    words = visit.say(wrong.saying)
    if visit.wants_json():
        response: Response = _problem(wrong, code, words)
    else:
        response = visit.page(
            "sorry.html", status=code, words=words, code=code, typed=_typed(visit)
        )
    if isinstance(wrong, TooMany):
        response.headers["retry-after"] = str(wrong.retry_after)
    return response


def _status(wrong: Wrong) -> int:
    match wrong:
        case TooLarge():
            return 413
        case TooSlow():
            return 408
        case NotFromHere():
            return 403
        case SignInFirst():
            return 401
        case _:
            return next(code for kind, code in _STATUS.items() if isinstance(wrong, kind))


def _typed(visit: Visit) -> list[str]:
    return [text for name in _WRITTEN if (text := visit.form.value(name)).strip()]


class _Problem(msgspec.Struct, omit_defaults=True):
    """RFC 9457."""

    title: str
    status: int
    field: str = ""


def _problem(wrong: Wrong, code: int, words: str) -> Response:
    field = wrong.field if isinstance(wrong, Invalid) else ""
    body = msgspec.json.encode(_Problem(words, code, field))
    return Response(body, code, media_type="application/problem+json")
