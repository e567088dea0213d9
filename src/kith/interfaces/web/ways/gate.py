"""The addresses of what somebody wants at their own door."""

from starlette.routing import BaseRoute

from kith.interfaces.web.doors import Doors, get, later, post

_PAGE = "kith.interfaces.web.pages.my_door:"


def gate(doors: Doors) -> list[BaseRoute]:
    """Give every address of the gate."""
    show = later(_PAGE + "show")
    return [
        get("/me/door", doors.for_people(show)),
        post("/me/door", doors.for_people(later(_PAGE + "keep"), show)),
    ]
