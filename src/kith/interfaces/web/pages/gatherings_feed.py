"""The address of one's own calendar: made, renewed, ended."""

from starlette.responses import Response

from kith.interfaces.web.visit import Visit
from kith.together.gatherings import feeds
from kith.together.gatherings.rows import feed_of


async def show(visit: Visit) -> Response:
    """Show the address of one's calendar."""
    token = await visit.read(feed_of, visit.me.id)
    address = f"{visit.base}/calendar/{token}.ics" if token else ""
    return visit.page("calendar.html", current="me", address=address)


async def renew(visit: Visit) -> Response:
    """Make an address, or another one."""
    await visit.act(feeds.renew, visit.speaker)
    return visit.back("/me/calendar")


async def end(visit: Visit) -> Response:
    """Let there be none."""
    await visit.act(feeds.end, visit.speaker)
    return visit.back("/me/calendar")
