"""The addresses of open chairs."""

from starlette.routing import BaseRoute, Route

from kith.interfaces.web.doors import Doors, later

_PAGE = "kith.interfaces.web.pages.chairs:"


def chairs(doors: Doors) -> list[BaseRoute]:
    """Give every address of open chairs."""
    people, show = doors.for_people, later(_PAGE + "show")
    of_circle, of_gathering = later(_PAGE + "of_circle"), later(_PAGE + "of_gathering")
    at = "/chairs/{id:id}"
    circle, gathering = "/c/{id:id}/chairs", "/gatherings/{id:id}/chairs"
    return [
        Route("/chairs", people(later(_PAGE + "show_all")), methods=["GET"]),
        Route(circle, people(of_circle), methods=["GET"]),
        Route(circle, people(later(_PAGE + "for_round"), of_circle), methods=["POST"]),
        Route(gathering, people(of_gathering), methods=["GET"]),
        Route(gathering, people(later(_PAGE + "for_gathering"), of_gathering), methods=["POST"]),
        Route(at, people(show), methods=["GET"]),
        Route(at + "/put-in", people(later(_PAGE + "put_in"), show), methods=["POST"]),
        Route(at + "/take-out", people(later(_PAGE + "take_out"), show), methods=["POST"]),
        Route(at + "/name", people(later(_PAGE + "name"), show), methods=["POST"]),
        Route(at + "/ask", people(later(_PAGE + "ask"), show), methods=["POST"]),
        Route(at + "/yes", people(later(_PAGE + "yes"), show), methods=["POST"]),
        Route(at + "/no", people(later(_PAGE + "no"), show), methods=["POST"]),
        Route(at + "/call-off", people(later(_PAGE + "call_off"), show), methods=["POST"]),
    ]
