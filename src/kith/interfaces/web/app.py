"""The house's pages as one application."""

import logging

from starlette.applications import Starlette
from starlette.types import ASGIApp

from kith.infrastructure.measures.watch import Watch
from kith.interfaces.web import around
from kith.interfaces.web.addresses import routes
from kith.interfaces.web.doors import Doors
from kith.interfaces.web.services import Services


def web(services: Services, watch: Watch | None = None) -> ASGIApp:
    """Give the house's pages as an ASGI application; `watch` counts what is asked."""
    doors = Doors(services)
    app = Starlette(routes=routes(doors, services))
    app.router.redirect_slashes = False
    app.add_exception_handler(404, doors.nowhere)
    app.add_exception_handler(405, doors.nowhere)
    tell = [around.say_in_log] if around.log.isEnabledFor(logging.DEBUG) else []
    tell += [watch.asked] if watch else []
    dressed = around.with_headers(app)
    return around.watched(dressed, tell, watch.live if watch else int) if tell else dressed
