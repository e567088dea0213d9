"""The addresses of gatherings, of their guests, and of calendars."""

from starlette.routing import BaseRoute

from kith.interfaces.web.doors import Doors, get, later, post

_PAGES = "kith.interfaces.web.pages."


def gatherings(doors: Doors) -> list[BaseRoute]:
    """Give every address of gatherings."""
    people, page, at = doors.for_people, _PAGES + "gatherings:", "/gatherings/{id:id}"
    show, to_change = later(page + "show"), later(page + "to_change")
    new = later(page + "new")
    return [
        get("/gatherings", people(later(page + "show_all"))),
        get("/gatherings/new", people(new)),
        post("/gatherings/new", people(later(page + "make"), new)),
        get(at + ".ics", people(later(_PAGES + "gatherings_calendar:one"))),
        get(at, people(show)),
        post(at + "/answer/{says}", people(later(page + "answer"), show)),
        get(at + "/change", people(to_change)),
        post(at + "/change", people(later(page + "change"), to_change)),
        post(at + "/cancel", people(later(page + "cancel"), show)),
        post(at + "/ask", people(later(page + "ask_more"), show)),
        post(at + "/link", people(later(page + "open_link"), show)),
        post(at + "/link/back", people(later(page + "take_link_back"), show)),
        post(at + "/take-off", people(later(page + "take_off"), show)),
        post(at + "/together", people(later(page + "together"), show)),
        post(at + "/there", people(later(page + "confirm"), show)),
        post("/c/{id:id}/keep", people(later(page + "keep"))),
        *_of_guests(doors),
        *_of_calendars(doors),
    ]


def _of_guests(doors: Doors) -> list[BaseRoute]:
    anybody, page = doors.for_anybody, _PAGES + "gatherings_guests:"
    mine, door = later(page + "mine"), later(page + "door")
    calendar = later(_PAGES + "gatherings_calendar:of_guest")
    return [
        get("/come/as/{secret}.ics", anybody(calendar)),
        get("/come/as/{secret}", anybody(mine)),
        post("/come/as/{secret}", anybody(later(page + "again"), mine)),
        get("/come/{link}", anybody(door)),
        post("/come/{link}", anybody(later(page + "come"), door)),
    ]


def _of_calendars(doors: Doors) -> list[BaseRoute]:
    people, page = doors.for_people, _PAGES + "gatherings_feed:"
    give = later(_PAGES + "gatherings_calendar:give")
    return [
        get("/calendar/{token}.ics", doors.for_anybody(give)),
        get("/me/calendar", people(later(page + "show"))),
        post("/me/calendar", people(later(page + "renew"))),
        post("/me/calendar/end", people(later(page + "end"))),
    ]
