"""Public pages: one's own, those one reads, and what strangers find."""

from starlette.routing import BaseRoute

from kith.interfaces.web.doors import Doors, get, later, post
from kith.interfaces.web.pages.publishing import ENTRY, FEED_ATOM, FEED_JSON, PAGE, public

_PAGES = "kith.interfaces.web.pages.publishing_"


def publishing(doors: Doors) -> list[BaseRoute]:
    """Give the addresses of public pages."""
    return [
        get("/pages/{name}", public(doors, PAGE)),
        get("/pages/{name}/feed.atom", public(doors, FEED_ATOM)),
        get("/pages/{name}/feed.json", public(doors, FEED_JSON)),
        get("/pages/{name}/{id:id}", public(doors, ENTRY)),
        *_reading(doors),
        *_writing(doors),
        *_mine(doors),
        *_mailbags(doors),
    ]


def _reading(doors: Doors) -> list[BaseRoute]:
    people, reading = doors.for_people, _PAGES + "reading:"
    mailbag = later(reading + "mailbag")
    return [
        get("/pages", people(later(reading + "show"))),
        post("/pages/{name}/read", people(later(reading + "read"))),
        post("/pages/{name}/unread", people(later(reading + "unread"))),
        get("/pages/{name}/mailbag", people(mailbag)),
        post("/pages/{name}/mailbag", people(later(reading + "write"), mailbag)),
        post("/pages/mailbag/{id:id}/take-out", people(later(reading + "take_out"))),
    ]


def _writing(doors: Doors) -> list[BaseRoute]:
    people, writing, mine = doors.for_people, _PAGES + "writing:", _PAGES + "mine:"
    new, to_change = later(writing + "new"), later(writing + "to_change")
    return [
        get("/pages/{name}/write", people(new)),
        post("/pages/{name}/write", people(later(writing + "publish"), new)),
        get("/pages/{name}/{id:id}/change", people(to_change)),
        post("/pages/{name}/{id:id}/change", people(later(writing + "change"), to_change)),
        post("/pages/{name}/{id:id}/wrong", people(later(writing + "wrong"))),
        post("/pages/{name}/{id:id}/off", people(later(writing + "take_off"))),
        get("/pages/{name}/help", people(later(mine + "to_help"))),
        post("/pages/{name}/help", people(later(mine + "answer_help"))),
    ]


def _mine(doors: Doors) -> list[BaseRoute]:
    people, mine = doors.for_people, _PAGES + "mine:"
    show = later(mine + "show")
    return [
        get("/me/page", people(show)),
        post("/me/page", people(later(mine + "open_or_describe"), show)),
        post("/me/page/role", people(later(mine + "add_role"), show)),
        post("/me/page/role/{id:id}/forget", people(later(mine + "forget_role"))),
        post("/me/page/helper", people(later(mine + "ask_helper"), show)),
        post("/me/page/helper/{id:id}/end", people(later(mine + "end_helper"))),
        get("/me/page/facts", people(later(mine + "facts"))),
        get("/me/page/close", people(later(mine + "to_close"))),
        post("/me/page/close", people(later(mine + "close"))),
    ]


def _mailbags(doors: Doors) -> list[BaseRoute]:
    people, bags, at = doors.for_people, _PAGES + "mailbag:", "/me/page/mailbag/{id:id}"
    show, to_answer = later(bags + "show"), later(bags + "to_answer")
    return [
        post("/me/page/mailbag", people(later(bags + "begin"), later(_PAGES + "mine:show"))),
        get(at, people(show)),
        post(at + "/end", people(later(bags + "end"), show)),
        post(at + "/take", people(later(bags + "take"))),
        get(at + "/{letter:id}", people(to_answer)),
        post(at + "/{letter:id}", people(later(bags + "answer"), to_answer)),
    ]
