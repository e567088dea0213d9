"""Where somebody introduces two others, and is asked themselves."""

from starlette.routing import BaseRoute

from kith.interfaces.web.doors import Doors, get, later, post

_PAGE = "kith.interfaces.web.pages.introductions:"
_AT = "/introductions/{id:id}"


def introductions(doors: Doors) -> list[BaseRoute]:
    """Give the addresses of introductions."""
    people = doors.for_people
    new, show = later(_PAGE + "new"), later(_PAGE + "show")
    gets = {
        "/p/{handle}/introduce": people(new),
        "/introductions": people(later(_PAGE + "show_all")),
        _AT: people(show),
    }
    posts = {
        "/p/{handle}/introduce": people(later(_PAGE + "introduce"), new),
        _AT + "/yes": people(later(_PAGE + "say_yes"), show),
        _AT + "/not-now": people(later(_PAGE + "say_not_now"), show),
        _AT + "/take-back": people(later(_PAGE + "take_back")),
        "/speaking-for/{id:id}/withdraw": people(later(_PAGE + "withdraw")),
    }
    return [
        *(get(path, endpoint) for path, endpoint in gets.items()),
        *(post(path, endpoint) for path, endpoint in posts.items()),
    ]
