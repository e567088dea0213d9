"""Public pages: one's own, those one reads, and what strangers find."""

from starlette.routing import BaseRoute, Route

from kith.interfaces.web.doors import Doors, Endpoint, later
from kith.interfaces.web.pages.publishing import ENTRY, FEED_ATOM, FEED_JSON, PAGE, public

_PAGES = "kith.interfaces.web.pages.publishing_"


def publishing(doors: Doors) -> list[BaseRoute]:
    """Give the addresses of public pages."""
    return [
        _get("/pages/{name}", public(doors, PAGE)),
        _get("/pages/{name}/feed.atom", public(doors, FEED_ATOM)),
        _get("/pages/{name}/feed.json", public(doors, FEED_JSON)),
        _get("/pages/{name}/{id:id}", public(doors, ENTRY)),
        *_reading(doors),
        *_writing(doors),
        *_mine(doors),
        *_mailbags(doors),
    ]


def _reading(doors: Doors) -> list[BaseRoute]:
    people, reading = doors.for_people, _PAGES + "reading:"
    mailbag = later(reading + "mailbag")
    return [
        _get("/pages", people(later(reading + "show"))),
        _post("/pages/{name}/read", people(later(reading + "read"))),
        _post("/pages/{name}/unread", people(later(reading + "unread"))),
        _get("/pages/{name}/mailbag", people(mailbag)),
        _post("/pages/{name}/mailbag", people(later(reading + "write"), mailbag)),
        _post("/pages/mailbag/{id:id}/take-out", people(later(reading + "take_out"))),
    ]


def _writing(doors: Doors) -> list[BaseRoute]:
    people, writing, mine = doors.for_people, _PAGES + "writing:", _PAGES + "mine:"
    new, to_change = later(writing + "new"), later(writing + "to_change")
    return [
        _get("/pages/{name}/write", people(new)),
        _post("/pages/{name}/write", people(later(writing + "publish"), new)),
        _get("/pages/{name}/{id:id}/change", people(to_change)),
        _post("/pages/{name}/{id:id}/change", people(later(writing + "change"), to_change)),
        _post("/pages/{name}/{id:id}/wrong", people(later(writing + "wrong"))),
        _post("/pages/{name}/{id:id}/off", people(later(writing + "take_off"))),
        _get("/pages/{name}/help", people(later(mine + "to_help"))),
        _post("/pages/{name}/help", people(later(mine + "answer_help"))),
    ]


def _mine(doors: Doors) -> list[BaseRoute]:
    people, mine = doors.for_people, _PAGES + "mine:"
    show = later(mine + "show")
    return [
        _get("/me/page", people(show)),
        _post("/me/page", people(later(mine + "open_or_describe"), show)),
        _post("/me/page/role", people(later(mine + "add_role"), show)),
        _post("/me/page/role/{id:id}/forget", people(later(mine + "forget_role"))),
        _post("/me/page/helper", people(later(mine + "ask_helper"), show)),
        _post("/me/page/helper/{id:id}/end", people(later(mine + "end_helper"))),
        _get("/me/page/facts", people(later(mine + "facts"))),
        _get("/me/page/close", people(later(mine + "to_close"))),
        _post("/me/page/close", people(later(mine + "close"))),
    ]


def _mailbags(doors: Doors) -> list[BaseRoute]:
    people, bags, at = doors.for_people, _PAGES + "mailbag:", "/me/page/mailbag/{id:id}"
    show, to_answer = later(bags + "show"), later(bags + "to_answer")
    return [
        _post("/me/page/mailbag", people(later(bags + "begin"), later(_PAGES + "mine:show"))),
        _get(at, people(show)),
        _post(at + "/end", people(later(bags + "end"), show)),
        _post(at + "/take", people(later(bags + "take"))),
        _get(at + "/{letter:id}", people(to_answer)),
        _post(at + "/{letter:id}", people(later(bags + "answer"), to_answer)),
    ]


def _get(path: str, endpoint: Endpoint) -> Route:
    return Route(path, endpoint, methods=["GET"])


def _post(path: str, endpoint: Endpoint) -> Route:
    return Route(path, endpoint, methods=["POST"])
