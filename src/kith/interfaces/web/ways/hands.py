"""The addresses of shaking hands, of slips, and of the story of two."""

from starlette.routing import BaseRoute

from kith.interfaces.web.doors import Doors, get, later, post
from kith.interfaces.web.pages import people

_HANDS = "kith.interfaces.web.pages.hands:"
_SLIPS = "kith.interfaces.web.pages.hands_slips:"


def hands(doors: Doors) -> list[BaseRoute]:
    """Give every address of shaking hands."""
    people_, show, at = doors.for_people, later(_HANDS + "show"), "/hands/{id:id}"
    one = later(_HANDS + "one")
    return [
        get("/hands", people_(show)),
        get("/hands/now", people_(later(_HANDS + "now"))),
        post("/hands/show", people_(later(_HANDS + "hold_out"), show)),
        post("/hands/down", people_(later(_HANDS + "put_down"), show)),
        post("/hands/digits", people_(later(_HANDS + "type_digits"), show)),
        post("/hands/word", people_(later(_HANDS + "choose_word"), show)),
        get(at, people_(one)),
        get(at + "/now", people_(later(_HANDS + "one_now"))),
        post(at, people_(later(_HANDS + "say_yes"), one)),
        post(at + "/stop", people_(later(_HANDS + "stop"), one)),
        post(at + "/pass", people_(later(_HANDS + "let_pass"), one)),
        post("/p/{handle}/story/{line:id}/no-place", people_(people.forget_place)),
        *_behind_a_code(doors),
        *_slips(doors),
    ]


def _behind_a_code(doors: Doors) -> list[BaseRoute]:
    behind = later(_SLIPS + "behind")
    return [
        get("/h/{code}", doors.for_anybody(behind)),
        post("/h/{code}", doors.for_people(later(_SLIPS + "take"), behind)),
        post("/h/{code}/guest", doors.for_anybody(later(_SLIPS + "leave"), behind)),
    ]


def _slips(doors: Doors) -> list[BaseRoute]:
    people_, show = doors.for_people, later(_HANDS + "show")
    return [
        get("/slip/{code}", doors.for_anybody(later(_SLIPS + "slip"))),
        post("/hands/claim", people_(later(_SLIPS + "claim"), show)),
        post("/hands/guests/{id:id}/away", people_(later(_SLIPS + "throw_away"))),
        get("/hands/here", people_(later(_SLIPS + "here"))),
        post("/hands/key", people_(later(_SLIPS + "register"))),
        post("/hands/slips", people_(later(_SLIPS + "bring"))),
    ]
