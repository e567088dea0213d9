"""A friend who answers a door for some days."""

from starlette.responses import Response

from kith.interfaces.web.pages.door import days, door
from kith.interfaces.web.visit import Visit
from kith.together.knocks import doorkeeping
from kith.together.knocks.pages import friends_door


async def show(visit: Visit) -> Response:
    """Show who is at the door of a friend that one answers."""
    return door(visit, await visit.read(friends_door, visit.speaker, visit.text("handle")))


async def ask(visit: Visit) -> Response:
    """Ask a friend to answer one's door."""
    whom = visit.form.value("whom")
    await visit.act(doorkeeping.ask_to_keep, visit.speaker, whom, days(visit))
    return visit.back("/door#keeper")


async def end(visit: Visit) -> Response:
    """Answer one's own door again."""
    await visit.act(doorkeeping.answer_oneself, visit.speaker)
    return visit.back("/door")


async def agree(visit: Visit) -> Response:
    """Answer a friend's door."""
    handle = visit.text("handle")
    await visit.act(doorkeeping.agree_to_keep, visit.speaker, handle)
    return visit.back(f"/door/of/{handle}")


async def stop(visit: Visit) -> Response:
    """Answer a friend's door no more, or rather not at all."""
    await visit.act(doorkeeping.stop_keeping, visit.speaker, visit.text("handle"))
    return visit.back("/door")
