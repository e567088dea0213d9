"""The addresses of doors: knocking, answering, and closing the house to strangers."""

from starlette.routing import BaseRoute

from kith.interfaces.web.doors import Doors, get, later, post

_PAGES = "kith.interfaces.web.pages."


def knocks(doors: Doors) -> list[BaseRoute]:
    """Give every address of a door."""
    people = doors.for_people
    door, keeper = _PAGES + "door:", _PAGES + "doorkeeper:"
    show, knock = later(door + "show"), later(door + "to_knock")
    to_show = later(door + "to_show")
    return [
        get("/door", people(show)),
        get("/door/knock/{handle}", people(knock)),
        post("/door/knock/{handle}", people(later(door + "knock"), knock)),
        post("/door/{id:id}/open", people(later(door + "open_it"))),
        post("/door/{id:id}/pass", people(later(door + "let_it_pass"))),
        post("/door/{id:id}/block", people(later(door + "block_it"))),
        post("/door/{id:id}/bring", people(later(door + "bring_it"))),
        get("/door/{id:id}/show", people(to_show)),
        post("/door/{id:id}/show", people(later(door + "show_it"), to_show)),
        post("/door/keeper", people(later(keeper + "ask"), show)),
        post("/door/keeper/end", people(later(keeper + "end"))),
        get("/door/of/{handle}", people(later(keeper + "show"))),
        get("/door/of/{handle}/mailbag", people(later(keeper + "mailbag"))),
        post("/door/mailbag/{id:id}/bring", people(later(keeper + "bring_mailbag"))),
        post("/door/mailbag/{id:id}/{letter:id}/aside", people(later(keeper + "put_aside"))),
        post("/door/mailbag/{id:id}/{letter:id}/back", people(later(keeper + "put_back"))),
        post("/door/of/{handle}/agree", people(later(keeper + "agree"))),
        post("/door/of/{handle}/stop", people(later(keeper + "stop"))),
        post("/house/close", people(later(_PAGES + "closing:close_it"))),
        post("/house/open", people(later(_PAGES + "closing:open_it"))),
    ]
