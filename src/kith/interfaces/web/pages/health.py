"""Whether this process can read its database: for proxies and machines that look after the house."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from kith.foundation.languages import say
from kith.infrastructure.checkup import kept_in, look
from kith.interfaces.web.render import into
from kith.interfaces.web.services import Services

log = logging.getLogger(__name__)
# Shorter than anybody waits who asks for health again and again.
_WITHIN = 2.0
_WELL = b'{"ok":true}\n'


class _Unwell(msgspec.Struct, frozen=True):
    """What a stranger is told: that it is so, never why."""

    ok: bool
    says: str


def health(services: Services) -> Callable[[Request], Awaitable[Response]]:
    """Answer whoever asks, knowing of no session; the log says why, once for each change."""
    file = "" if services.settings.database else kept_in(services.folder)
    own, well = services.database.own(), True  # a house that is busy is well

    async def prove() -> None:
        async with asyncio.timeout(_WITHIN):
            await own.read(look)
        # What was read may be a file that has lost its name: then all is lost when the house stops.
        if file and kept_in(services.folder) != file:
            raise FileNotFoundError

    looking: asyncio.Task[None] | None = None

    async def proved() -> None:
        """Share one look among all who ask at once: nobody stands before the house's own work."""
        nonlocal looking
        if looking is None or looking.done():
            looking = asyncio.create_task(prove())
            looking.add_done_callback(lambda look: look.cancelled() or look.exception())
        await asyncio.shield(looking)

    async def endpoint(_request: Request) -> Response:
        nonlocal well
        try:
            await proved()
        except Exception:
            if well:
                log.exception("the database can't be read")
            well = False
            return _unwell(services)
        if not well:
            log.warning("the database can be read again")
        well = True
        return Response(_WELL, media_type="application/json")

    return endpoint


def _unwell(services: Services) -> Response:
    services.pages.speak(services.settings.language)
    words = into(say("This house can't read its database."))
    body = msgspec.json.encode(_Unwell(ok=False, says=words)) + b"\n"
    return Response(body, 503, media_type="application/json")
