"""The addresses of open chairs."""

from starlette.routing import BaseRoute

from kith.interfaces.web.doors import Doors, get, later, post

_PAGE = "kith.interfaces.web.pages.chairs:"


def chairs(doors: Doors) -> list[BaseRoute]:
    """Give every address of open chairs."""
    people, show = doors.for_people, later(_PAGE + "show")
    of_circle, of_gathering = later(_PAGE + "of_circle"), later(_PAGE + "of_gathering")
    at = "/chairs/{id:id}"
    circle, gathering = "/c/{id:id}/chairs", "/gatherings/{id:id}/chairs"
    return [
        get("/chairs", people(later(_PAGE + "show_all"))),
        get(circle, people(of_circle)),
        post(circle, people(later(_PAGE + "for_round"), of_circle)),
        get(gathering, people(of_gathering)),
        post(gathering, people(later(_PAGE + "for_gathering"), of_gathering)),
        get(at, people(show)),
        post(at + "/put-in", people(later(_PAGE + "put_in"), show)),
        post(at + "/take-out", people(later(_PAGE + "take_out"), show)),
        post(at + "/name", people(later(_PAGE + "name"), show)),
        post(at + "/ask", people(later(_PAGE + "ask"), show)),
        post(at + "/yes", people(later(_PAGE + "yes"), show)),
        post(at + "/no", people(later(_PAGE + "no"), show)),
        post(at + "/call-off", people(later(_PAGE + "call_off"), show)),
    ]
