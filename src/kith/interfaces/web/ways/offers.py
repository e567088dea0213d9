"""The addresses of asks and offers, and of carrying."""

from starlette.routing import BaseRoute

from kith.interfaces.web.doors import Doors, get, later, post

_PAGE = "kith.interfaces.web.pages.offers:"


def offers(doors: Doors) -> list[BaseRoute]:
    """Give every address of asks and offers."""
    people, at = doors.for_people, "/offers/{id:id}"
    show, to_carry = later(_PAGE + "show"), later(_PAGE + "to_carry")
    return [
        get("/c/{id:id}/offers", people(show)),
        post("/c/{id:id}/offers", people(later(_PAGE + "say"), show)),
        post(at + "/settled", people(later(_PAGE + "settled"))),
        post(at + "/open", people(later(_PAGE + "open_again"))),
        post(at + "/no-further", people(later(_PAGE + "no_further"))),
        get(at + "/carry", people(to_carry)),
        post(at + "/carry", people(later(_PAGE + "carry"), to_carry)),
    ]
