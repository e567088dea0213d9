"""From a request to a visit and from whatever happened to an answer: done once, for every page."""

import contextlib
import logging
import secrets
from collections.abc import Awaitable, Callable
from importlib import import_module
from typing import cast

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from kith.foundation.clock import DAY, HOUR, now
from kith.foundation.errors import Conflict, Elsewhere, Invalid, NotFound, Wrong
from kith.foundation.keys import fingerprint
from kith.foundation.languages import say
from kith.interfaces.web.accepting import first_asked_for
from kith.interfaces.web.bodies import FormReader, Read, close_files, read_body, read_piece
from kith.interfaces.web.composing import take_in
from kith.interfaces.web.forms import Form
from kith.interfaces.web.guard import is_form_token, is_same_origin
from kith.interfaces.web.services import Services
from kith.interfaces.web.sorry import (
    NotFromHere,
    broken,
    is_in_log,
    sorry,
    sorry_to_nobody,
    status_of,
)  # fmt: skip
from kith.interfaces.web.visit import COOKIE, DOOR_COOKIE, AlreadyDone, Signed, SignInFirst, Visit
from kith.ties.accounts import rows as accounts
from kith.ties.accounts.rows import visitor

log = logging.getLogger(__name__)
Handler = Callable[[Visit], Awaitable[Response]]
Endpoint = Callable[[Request], Awaitable[Response]]
_DOOR_SIZE = 24


def later(name: str) -> Handler:
    """Give the handler `module:function`, imported when first asked for, as it leans on much."""
    module, _, function = name.partition(":")

    async def handler(visit: Visit) -> Response:
        found = cast("Handler", getattr(import_module(module), function))
        return await found(visit)

    handler.__module__, handler.__qualname__ = module, function
    return handler


class Doors:
    """Makes endpoints of handlers."""

    def __init__(self, services: Services) -> None:
        """Use these parts of the house."""
        self.services = services

    def for_people(
        self,
        handler: Handler,
        form: Handler | None = None,
        *,
        files: bool = False,
        piece: bool = False,
    ) -> Endpoint:
        """Let only people who live here in; `form` is the page to show again when a field is wrong.

        files: the form is a composer, which pictures and voices come with. piece: bytes, and no form.
        """
        read = self._with_files if files else read_piece if piece else read_body
        chosen = composing(handler, form) if files and form else handler
        return self._endpoint(chosen, form, inside=True, read=read)

    def for_anybody(self, handler: Handler, form: Handler | None = None) -> Endpoint:
        """Let anybody in; the page decides what they see."""
        return self._endpoint(handler, form, inside=False)

    def _endpoint(
        self, handler: Handler, form: Handler | None, *, inside: bool, read: Read = read_body
    ) -> Endpoint:
        async def endpoint(request: Request) -> Response:
            with contextlib.ExitStack() as request.state.held:
                return await answered(request)

        async def answered(request: Request) -> Response:
            try:
                # Who is asking is looked up when all has been said, not when somebody began to say it.
                sent = await _sent(request, read)
                visit = await self.visit(request)
            except Exception as wrong:  # noqa: BLE001 - it is logged there
                return self._at_the_door(request, wrong)
            try:
                response = await self._answer(visit, sent, handler, form, inside=inside)
            except ClientDisconnect:
                response = Response(status_code=400)
            except AlreadyDone:
                response = visit.back(request.url.path)
            except Wrong as wrong:
                if is_in_log(wrong):
                    log.warning("a page could not do what was asked: %s", name, exc_info=True)
                response = sorry(visit, wrong)
            except Exception:
                log.exception("a page failed: %s", name)
                response = sorry(visit, broken(), 500)
            visit.keep_door(response)
            visit.say_whose(response)
            await self._touch(visit)
            return response

        name = f"{handler.__module__}.{handler.__qualname__}"
        return endpoint

    async def _with_files(self, request: Request) -> Form:
        """Read a form that files may come with; only from people who live here, and only where its token is right."""
        if not request.headers.get("content-type", "").startswith("multipart/"):
            return await read_body(request)
        visit = await self.visit(request)

        held: contextlib.ExitStack = request.state.held

        def prove(token: str) -> None:
            visit.form = Form({"token": [token]})
            _check_origin(visit)
            if not reader.brought:
                held.enter_context(self.services.bringing.one_more(visit.me.id))

        reader: FormReader = import_module("kith.interfaces.web.uploads").Reader(
            request.headers["content-type"], self.services.folder, prove if visit.signed else None
        )
        request.state.brought = reader.brought
        held.callback(close_files, request)
        return await reader.read(request.stream(), signed=visit.signed is not None)

    async def nowhere(self, request: Request, _wrong: Exception) -> Response:
        """Answer that there is nothing here."""
        try:
            return sorry(await self.visit(request), NotFound())
        except Exception as wrong:  # noqa: BLE001 - it is logged there
            return self._at_the_door(request, wrong)

    async def visit(self, request: Request) -> Visit:
        """Find out who is asking."""
        cookie = request.cookies.get(COOKIE, "")
        unused_since = now() - self.services.settings.session_days * DAY
        known = fingerprint(cookie) if cookie else b""
        house, who, session = await self.services.database.read(visitor, known, unused_since)
        signed = Signed(who, session) if who and session else None
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
            response.status_code = status_of(wrong)
            return response

    def _at_the_door(self, request: Request, wrong: Exception) -> Response:
        """Answer where not even who is asking can be looked up."""
        if not isinstance(wrong, Wrong) or is_in_log(wrong):
            log.error("who is asking could not be looked up", exc_info=wrong)
        pages, told = self.services.pages, (wrong if isinstance(wrong, Elsewhere) else broken())
        asked = first_asked_for(request.headers.get("accept-language", ""), pages.catalogues)
        pages.speak(asked or self.services.settings.language)
        return sorry_to_nobody(told, 503 if told is wrong else 500)

    async def _touch(self, visit: Visit) -> None:
        if visit.signed and visit.now - visit.signed.session.seen_at > HOUR:
            with contextlib.suppress(Elsewhere):  # a page can be read also when nothing can be kept
                await self.services.database.act(accounts.touch_session, visit.session_id)


async def _sent(request: Request, read: Read) -> Form | Exception:
    if request.method != "POST":
        return Form()
    try:
        return await read(request)
    except (Wrong, ClientDisconnect) as wrong:
        return wrong


def composing(handler: Handler, form: Handler) -> Handler:
    """Give a handler before which the pictures and voices that came with a form are taken in."""

    async def taking_in(visit: Visit) -> Response:
        page_again = await take_in(visit)
        return await (form if page_again else handler)(visit)

    taking_in.__module__, taking_in.__qualname__ = handler.__module__, handler.__qualname__
    return taking_in


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


def get(path: str, endpoint: Endpoint) -> Route:
    """Answer GET and HEAD at an address."""
    return Route(path, endpoint, methods=["GET"])


def post(path: str, endpoint: Endpoint) -> Route:
    """Answer POST at an address."""
    return Route(path, endpoint, methods=["POST"])
