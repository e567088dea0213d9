"""The guides: who they are, asking somebody to be one, and laying it down."""

from starlette.responses import Response

from kith.care.guides import actions
from kith.foundation.errors import Invalid
from kith.foundation.languages import say
from kith.interfaces.web.visit import Visit


async def show(visit: Visit) -> Response:
    """Show who the guides are, and what one can do about it."""
    page = await visit.read(actions.guide_page, visit.speaker)
    return visit.page("guides.html", current="me", page=page)


async def ask(visit: Visit) -> Response:
    """Ask somebody to be a guide."""
    whom = visit.form.number("whom")
    if whom is None:
        raise Invalid("whom", say("Please choose somebody you can meet here."))
    await visit.act(actions.ask_to_guide, visit.speaker, whom)
    return visit.back("/guides")


async def agree(visit: Visit) -> Response:
    """Be a guide."""
    await visit.act(actions.agree_to_guide, visit.speaker)
    return visit.back("/guides")


async def rather_not(visit: Visit) -> Response:
    """Say no to being a guide."""
    await visit.act(actions.rather_not, visit.speaker)
    return visit.back("/guides")


async def lay_down(visit: Visit) -> Response:
    """Be a guide no more."""
    await visit.act(actions.lay_down, visit.speaker)
    return visit.back("/guides")
