"""One's house key: a new sheet in place of the old."""

from starlette.responses import Response

from kith.interfaces.web.pages.arrive import sheet
from kith.interfaces.web.visit import Visit
from kith.ties.accounts.actions import new_key_sheet


async def ask(visit: Visit) -> Response:
    """Say what a new sheet means before it is made."""
    return visit.page("key_ask.html", current="me")


async def make(visit: Visit) -> Response:
    """Make a new sheet and show it once."""
    house_key = await visit.act(new_key_sheet, visit.speaker, visit.session_id)
    made = sheet(visit, visit.me.name, visit.house_name, house_key)
    return visit.page("key_new.html", current="me", sheet=made)
