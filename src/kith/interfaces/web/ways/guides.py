"""The addresses of guides, and of what is shown to them."""

from starlette.routing import BaseRoute

from kith.interfaces.web.doors import Doors, get, later, post

_PAGES = "kith.interfaces.web.pages."


def guides(doors: Doors) -> list[BaseRoute]:
    """Give every address of guides and of what is shown to them."""
    people_ = doors.for_people
    guide, reports = _PAGES + "guide:", _PAGES + "reports:"
    return [
        get("/guides", people_(later(guide + "show"))),
        post("/guides/ask", people_(later(guide + "ask"), later(guide + "show"))),
        post("/guides/agree", people_(later(guide + "agree"), later(guide + "show"))),
        post("/guides/not-now", people_(later(guide + "rather_not"))),
        post("/guides/lay-down", people_(later(guide + "lay_down"))),
        get("/reports", people_(later(reports + "show"))),
        get("/reports/{id:id}", people_(later(reports + "one"))),
        post("/reports/{id:id}/decide", people_(later(reports + "decide"), later(reports + "one"))),
        post("/reports/{id:id}/ask", people_(later(reports + "ask"), later(reports + "one"))),
        post("/reports/{id:id}/help", people_(later(reports + "agree"))),
        post("/reports/{id:id}/rather-not", people_(later(reports + "rather_not"))),
        post("/reports/{id:id}/appeal", people_(later(reports + "appeal"), later(reports + "one"))),
        post("/reports/{id:id}/delete", people_(later(reports + "delete"))),
    ]
