"""The addresses of doors: knocking, answering, and closing the house to strangers."""

from starlette.routing import BaseRoute, Route

from kith.interfaces.web.doors import Doors, later

_PAGES = "kith.interfaces.web.pages."


def knocks(doors: Doors) -> list[BaseRoute]:
    """Give every address of a door."""
    people = doors.for_people
    door, keeper = _PAGES + "door:", _PAGES + "doorkeeper:"
    show, knock = later(door + "show"), later(door + "to_knock")
    to_show = later(door + "to_show")
    return [
        Route("/door", people(show), methods=["GET"]),
        Route("/door/knock/{handle}", people(knock), methods=["GET"]),
        Route("/door/knock/{handle}", people(later(door + "knock"), knock), methods=["POST"]),
        Route("/door/{id:id}/open", people(later(door + "open_it")), methods=["POST"]),
        Route("/door/{id:id}/pass", people(later(door + "let_it_pass")), methods=["POST"]),
        Route("/door/{id:id}/block", people(later(door + "block_it")), methods=["POST"]),
        Route("/door/{id:id}/bring", people(later(door + "bring_it")), methods=["POST"]),
        Route("/door/{id:id}/show", people(to_show), methods=["GET"]),
        Route("/door/{id:id}/show", people(later(door + "show_it"), to_show), methods=["POST"]),
        Route("/door/keeper", people(later(keeper + "ask"), show), methods=["POST"]),
        Route("/door/keeper/end", people(later(keeper + "end")), methods=["POST"]),
        Route("/door/of/{handle}", people(later(keeper + "show")), methods=["GET"]),
        Route("/door/of/{handle}/agree", people(later(keeper + "agree")), methods=["POST"]),
        Route("/door/of/{handle}/stop", people(later(keeper + "stop")), methods=["POST"]),
        Route("/house/close", people(later(_PAGES + "closing:close_it")), methods=["POST"]),
        Route("/house/open", people(later(_PAGES + "closing:open_it")), methods=["POST"]),
    ]
