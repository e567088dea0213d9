"""The addresses of gatherings, of their guests, and of calendars."""

from starlette.routing import BaseRoute, Route

from kith.interfaces.web.doors import Doors, Endpoint, later

_PAGES = "kith.interfaces.web.pages."


def gatherings(doors: Doors) -> list[BaseRoute]:
    """Give every address of gatherings."""
    people, page, at = doors.for_people, _PAGES + "gatherings:", "/gatherings/{id:id}"
    show, to_change = later(page + "show"), later(page + "to_change")
    new = later(page + "new")
    return [
        _get("/gatherings", people(later(page + "show_all"))),
        _get("/gatherings/new", people(new)),
        _post("/gatherings/new", people(later(page + "make"), new)),
        _get(at + ".ics", people(later(_PAGES + "gatherings_calendar:one"))),
        _get(at, people(show)),
        _post(at + "/answer/{says}", people(later(page + "answer"), show)),
        _get(at + "/change", people(to_change)),
        _post(at + "/change", people(later(page + "change"), to_change)),
        _post(at + "/cancel", people(later(page + "cancel"), show)),
        _post(at + "/ask", people(later(page + "ask_more"), show)),
        _post(at + "/link", people(later(page + "open_link"), show)),
        _post(at + "/link/back", people(later(page + "take_link_back"), show)),
        _post(at + "/take-off", people(later(page + "take_off"), show)),
        _post(at + "/together", people(later(page + "together"), show)),
        _post(at + "/there", people(later(page + "confirm"), show)),
        _post("/c/{id:id}/keep", people(later(page + "keep"))),
        *_of_guests(doors),
        *_of_calendars(doors),
    ]


def _of_guests(doors: Doors) -> list[BaseRoute]:
    anybody, page = doors.for_anybody, _PAGES + "gatherings_guests:"
    mine, door = later(page + "mine"), later(page + "door")
    calendar = later(_PAGES + "gatherings_calendar:of_guest")
    return [
        _get("/come/as/{secret}.ics", anybody(calendar)),
        _get("/come/as/{secret}", anybody(mine)),
        _post("/come/as/{secret}", anybody(later(page + "again"), mine)),
        _get("/come/{link}", anybody(door)),
        _post("/come/{link}", anybody(later(page + "come"), door)),
    ]


def _of_calendars(doors: Doors) -> list[BaseRoute]:
    people, page = doors.for_people, _PAGES + "gatherings_feed:"
    give = later(_PAGES + "gatherings_calendar:give")
    return [
        _get("/calendar/{token}.ics", doors.for_anybody(give)),
        _get("/me/calendar", people(later(page + "show"))),
        _post("/me/calendar", people(later(page + "renew"))),
        _post("/me/calendar/end", people(later(page + "end"))),
    ]


def _get(path: str, endpoint: Endpoint) -> Route:
    return Route(path, endpoint, methods=["GET"])


def _post(path: str, endpoint: Endpoint) -> Route:
    return Route(path, endpoint, methods=["POST"])
