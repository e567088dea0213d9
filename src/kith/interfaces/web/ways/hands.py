"""The addresses of shaking hands, of slips, and of the story of two."""

from starlette.routing import BaseRoute, Route

from kith.interfaces.web.doors import Doors, Endpoint, later
from kith.interfaces.web.pages import people

_HANDS = "kith.interfaces.web.pages.hands:"
_SLIPS = "kith.interfaces.web.pages.hands_slips:"


def hands(doors: Doors) -> list[BaseRoute]:
    """Give every address of shaking hands."""
    people_, show, at = doors.for_people, later(_HANDS + "show"), "/hands/{id:id}"
    one = later(_HANDS + "one")
    return [
        _get("/hands", people_(show)),
        _get("/hands/now", people_(later(_HANDS + "now"))),
        _post("/hands/show", people_(later(_HANDS + "hold_out"), show)),
        _post("/hands/down", people_(later(_HANDS + "put_down"), show)),
        _post("/hands/digits", people_(later(_HANDS + "type_digits"), show)),
        _post("/hands/word", people_(later(_HANDS + "choose_word"), show)),
        _get(at, people_(one)),
        _get(at + "/now", people_(later(_HANDS + "one_now"))),
        _post(at, people_(later(_HANDS + "say_yes"), one)),
        _post(at + "/stop", people_(later(_HANDS + "stop"), one)),
        _post(at + "/pass", people_(later(_HANDS + "let_pass"), one)),
        _post("/p/{handle}/story/{line:id}/no-place", people_(people.forget_place)),
        *_behind_a_code(doors),
        *_slips(doors),
    ]


def _behind_a_code(doors: Doors) -> list[BaseRoute]:
    behind = later(_SLIPS + "behind")
    return [
        _get("/h/{code}", doors.for_anybody(behind)),
        _post("/h/{code}", doors.for_people(later(_SLIPS + "take"), behind)),
        _post("/h/{code}/guest", doors.for_anybody(later(_SLIPS + "leave"), behind)),
    ]


def _slips(doors: Doors) -> list[BaseRoute]:
    people_, show = doors.for_people, later(_HANDS + "show")
    return [
        _get("/slip/{code}", doors.for_anybody(later(_SLIPS + "slip"))),
        _post("/hands/claim", people_(later(_SLIPS + "claim"), show)),
        _post("/hands/guests/{id:id}/away", people_(later(_SLIPS + "throw_away"))),
        _get("/hands/here", people_(later(_SLIPS + "here"))),
        _post("/hands/key", people_(later(_SLIPS + "register"))),
        _post("/hands/slips", people_(later(_SLIPS + "bring"))),
    ]


def _get(path: str, endpoint: Endpoint) -> Route:
    return Route(path, endpoint, methods=["GET"])


def _post(path: str, endpoint: Endpoint) -> Route:
    return Route(path, endpoint, methods=["POST"])
