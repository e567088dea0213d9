"""The addresses of asks and offers, and of carrying."""

from starlette.routing import BaseRoute, Route

from kith.interfaces.web.doors import Doors, later

_PAGE = "kith.interfaces.web.pages.offers:"


def offers(doors: Doors) -> list[BaseRoute]:
    """Give every address of asks and offers."""
    people, at = doors.for_people, "/offers/{id:id}"
    show, to_carry = later(_PAGE + "show"), later(_PAGE + "to_carry")
    return [
        Route("/c/{id:id}/offers", people(show), methods=["GET"]),
        Route("/c/{id:id}/offers", people(later(_PAGE + "say"), show), methods=["POST"]),
        Route(at + "/settled", people(later(_PAGE + "settled")), methods=["POST"]),
        Route(at + "/open", people(later(_PAGE + "open_again")), methods=["POST"]),
        Route(at + "/no-further", people(later(_PAGE + "no_further")), methods=["POST"]),
        Route(at + "/carry", people(to_carry), methods=["GET"]),
        Route(at + "/carry", people(later(_PAGE + "carry"), to_carry), methods=["POST"]),
    ]
