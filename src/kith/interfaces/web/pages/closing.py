"""Closing the house to strangers, and opening it again."""

from starlette.responses import Response

from kith.access.gate.closing import close, open_again
from kith.access.gate.model import HOURS
from kith.foundation.errors import Invalid
from kith.foundation.languages import say
from kith.interfaces.web.visit import Visit


async def close_it(visit: Visit) -> Response:
    """Let no strangers in for some hours, as a guide or as the administrator."""
    given = visit.form.value("hours")
    if given not in map(str, HOURS):
        raise Invalid("hours", say("Please choose one day or three."))
    await visit.act(close, visit.speaker, hours=int(given))
    return visit.back("/house#strangers")


async def open_it(visit: Visit) -> Response:
    """Let strangers knock again."""
    await visit.act(open_again, visit.speaker)
    return visit.back("/house#strangers")
