"""A door beside the demo house: who opens `/as/mara` is Mara from then on.

It stands in the demo only, and only for the machine that the demo runs on; the house behind it
is as any other and knows nothing of it.
"""

from http import HTTPStatus
from ipaddress import ip_address

from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from kith.infrastructure.database import Database
from kith.interfaces.web.visit import COOKIE
from kith.ties.accounts.actions import sign_in
from kith.ties.people.rows import person_called

PATH = "/as/"
_NAMES_OF_HERE = {"127.0.0.1", "localhost", "::1"}


def with_door(house: ASGIApp, database: Database) -> ASGIApp:
    """Give the house with the door beside it."""

    async def beside(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"].startswith(PATH):
            answer = await _step_in(Request(scope), database)
            await answer(scope, receive, send)
        else:
            await house(scope, receive, send)

    return beside


async def _step_in(request: Request, database: Database) -> Response:
    who = await database.read(person_called, request.url.path.removeprefix(PATH))
    if who is None or not _is_here(request):
        return PlainTextResponse("There is nothing here.", HTTPStatus.NOT_FOUND)
    signed_in = await database.act(sign_in, who.id, "The demo’s door")
    answer = RedirectResponse("/", HTTPStatus.SEE_OTHER)
    answer.set_cookie(COOKIE, signed_in.token, httponly=True, samesite="lax")
    return answer


def _is_here(request: Request) -> bool:
    """Tell whether it is this machine that asks, and by no name that others could give it."""
    if request.client is None or request.url.hostname not in _NAMES_OF_HERE:
        return False
    return ip_address(request.client.host).is_loopback
