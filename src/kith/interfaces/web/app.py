"""Every address of the house, on one page."""

import logging

from starlette.applications import Starlette
from starlette.convertors import Convertor, register_url_convertor
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route
from starlette.types import ASGIApp

from kith.infrastructure.measures.watch import Watch
from kith.interfaces.web import around
from kith.interfaces.web.doors import Doors, Endpoint, later
from kith.interfaces.web.pages import (
    circle,
    circle_about,
    circles,
    conversation,
    health,
    house,
    live,
    me,
    people,
    said,
    sign_in,
    today,
)  # fmt: skip
from kith.interfaces.web.services import Services

_PAGES = "kith.interfaces.web.pages."


class _Id(Convertor[int]):
    """An id in an address: digits, no more than an id can have."""

    regex = "[0-9]{1,19}"

    def convert(self, value: str) -> int:
        return int(value)

    def to_string(self, value: int) -> str:
        return str(value)


register_url_convertor("id", _Id())


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


def routes(doors: Doors, services: Services) -> list[BaseRoute]:
    """Give every address of the house."""
    return [
        get("/", doors.for_anybody(today.show)),
        get(around.HEALTH, health.health(services)),
        get("/static/{sum}/{name:path}", _static(services)),
        *_coming_in(doors),
        *_in_circles(doors),
        *_what_is_said(doors),
        *_among_people(doors),
        *_oneself(doors),
        *_of_the_house(doors),
    ]


def _coming_in(doors: Doors) -> list[BaseRoute]:
    anybody, people_ = doors.for_anybody, doors.for_people
    arrive = _PAGES + "arrive:"
    passkeys = _PAGES + "passkeys:"
    return [
        get("/first/shape", people_(later(arrive + "shape"))),
        post("/first/shape", people_(later(arrive + "set_shape"), later(arrive + "shape"))),
        get("/first/{code}", anybody(later(arrive + "first"))),
        post("/first/{code}", anybody(later(arrive + "make"), later(arrive + "first"))),
        get("/i/{code}", anybody(later(arrive + "door"))),
        post("/i/{code}", anybody(later(arrive + "come_in"), later(arrive + "door"))),
        post("/i", anybody(later(arrive + "by_code"), sign_in.show)),
        get("/sign-in", anybody(sign_in.show)),
        post("/sign-in", anybody(sign_in.sign_in, sign_in.again)),
        get("/sign-in/challenge", anybody(sign_in.challenge)),
        post("/sign-in/passkey/options", anybody(later(passkeys + "use_options"))),
        post("/sign-in/passkey", anybody(later(passkeys + "use"))),
        post("/sign-out", people_(sign_in.sign_out)),
    ]


def _in_circles(doors: Doors) -> list[BaseRoute]:
    people_ = doors.for_people
    return [
        get("/circles", people_(circles.show)),
        get("/circles/new", people_(circles.new)),
        post("/circles/new", people_(circles.make, circles.new)),
        post("/c/{id:id}/up", people_(circles.move)),
        post("/c/{id:id}/come-in", people_(circles.come_into)),
        post("/c/{id:id}/not-now", people_(circles.not_now)),
        get("/c/{id:id}", people_(circle.show)),
        post("/c/{id:id}", people_(circle.say, circle.show)),
        get("/c/{id:id}/live", people_(live.circle)),
        get("/c/{id:id}/about", people_(circle_about.show)),
        post("/c/{id:id}/about", people_(circle_about.describe, circle_about.show)),
        post("/c/{id:id}/ask", people_(circle_about.ask, circle_about.show)),
        post("/c/{id:id}/propose", people_(circle_about.propose, circle_about.show)),
        post("/c/{id:id}/leave", people_(circle_about.leave, circle_about.show)),
        post("/proposals/{proposal:id}/agree", people_(circle_about.agree)),
        post("/proposals/{proposal:id}/drop", people_(circle_about.drop)),
    ]


def _what_is_said(doors: Doors) -> list[BaseRoute]:
    people_ = doors.for_people
    return [
        get("/conversations/{id:id}", people_(conversation.show)),
        post("/conversations/{id:id}", people_(conversation.say, conversation.show)),
        get("/conversations/{id:id}/live", people_(live.conversation)),
        get("/said/{id:id}/before", people_(said.before)),
        get("/said/{id:id}/change", people_(said.to_change)),
        post("/said/{id:id}/change", people_(said.change, said.to_change)),
        get("/said/{id:id}/delete", people_(said.to_delete)),
        post("/said/{id:id}/delete", people_(said.delete)),
        post("/said/{id:id}/take-back", people_(said.take_back)),
        post("/said/{id:id}/heard", people_(said.heard)),
        post("/said/{id:id}/unheard", people_(said.unheard)),
        post("/said/{id:id}/wrong", people_(said.wrong)),
    ]


def _among_people(doors: Doors) -> list[BaseRoute]:
    people_ = doors.for_people
    invite = _PAGES + "invite:"
    return [
        get("/people", people_(people.show)),
        get("/people/invite", people_(later(invite + "new"))),
        post("/people/invite", people_(later(invite + "make"), later(invite + "new"))),
        get("/people/invite/{id:id}", people_(later(invite + "show"))),
        post("/people/invite/{id:id}/withdraw", people_(later(invite + "withdraw"))),
        get("/p/{handle}", people_(people.person)),
        post("/p/{handle}/know", people_(people.know, people.person)),
        post("/p/{handle}/unsay", people_(people.unsay)),
        get("/p/{handle}/end", people_(people.to_end)),
        post("/p/{handle}/end", people_(people.end)),
        post("/p/{handle}/allow", people_(people.allow)),
    ]


def _oneself(doors: Doors) -> list[BaseRoute]:
    people_ = doors.for_people
    passkeys = _PAGES + "passkeys:"
    key = _PAGES + "key:"
    return [
        get("/me", people_(me.show)),
        get("/me/about", people_(me.about)),
        post("/me/about", people_(me.describe, me.about)),
        get("/me/words", people_(me.words)),
        post("/me/sessions/{id:id}/end", people_(me.end_session)),
        get("/me/key", people_(later(key + "ask"))),
        post("/me/key", people_(later(key + "make"))),
        post("/me/key/away", people_(today.put_away)),
        post("/me/passkeys/options", people_(later(passkeys + "add_options"))),
        post("/me/passkeys", people_(later(passkeys + "add"))),
        post("/me/passkeys/{credential}/forget", people_(me.forget_passkey)),
    ]


def _of_the_house(doors: Doors) -> list[BaseRoute]:
    people_ = doors.for_people
    return [
        get("/house", people_(house.show)),
        post("/house", people_(house.change, house.show)),
        get("/truth", people_(house.tell)),
    ]


def get(path: str, endpoint: Endpoint) -> Route:
    """Answer GET and HEAD at an address."""
    return Route(path, endpoint, methods=["GET"])


def post(path: str, endpoint: Endpoint) -> Route:
    """Answer POST at an address."""
    return Route(path, endpoint, methods=["POST"])


def _static(services: Services) -> Endpoint:
    async def endpoint(request: Request) -> Response:
        name = request.path_params["name"]
        if services.pages.static.address(name) != request.url.path:
            return Response(status_code=404)
        body, kind, _ = services.pages.static[name]
        headers = {"cache-control": "public, max-age=31536000, immutable"}
        return Response(body, media_type=kind, headers=headers)

    return endpoint
