"""Gatherings as calendar files, and a person's calendar at its secret address."""

from starlette.responses import Response

from kith.foundation.errors import NotFound
from kith.interfaces.web.visit import Visit
from kith.together.gatherings.calendars import TYPE, calendar_of, in_feed
from kith.together.gatherings.feeds import feed
from kith.together.gatherings.pages import gathering_page, guest_page


async def one(visit: Visit) -> Response:
    """Give a gathering as a calendar file."""
    page = await visit.read(gathering_page, visit.speaker, visit.id())
    those = [(page.gathering, page.mine)]
    return _file(calendar_of(those, page.gathering.what, page=f"{visit.base}/gatherings/"))


async def of_guest(visit: Visit) -> Response:
    """Give a guest the gathering as a calendar file."""
    page = await visit.read(guest_page, visit.text("secret"))
    if page.mine is None:
        raise NotFound
    return _file(calendar_of([(page.gathering, page.mine)], page.gathering.what))


async def give(visit: Visit) -> Response:
    """Give somebody's calendar to who knows its address: what they said that they come to."""
    those = await visit.read(feed, visit.text("token"))
    chosen = [(each, mine) for each, mine in those if mine is not None and in_feed(mine)]
    name = visit.house.name if visit.house else ""
    return _file(calendar_of(chosen, name, page=f"{visit.base}/gatherings/"), attached=False)


def _file(made: bytes, *, attached: bool = True) -> Response:
    headers = {"cache-control": "private, no-cache"}
    if attached:
        headers["content-disposition"] = 'attachment; filename="gathering.ics"'
    return Response(made, headers=headers, media_type=TYPE)
