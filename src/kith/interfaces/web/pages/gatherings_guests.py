"""Guests of a gathering: they answer by its link, without an account, and change it by their own."""

import hmac
from hashlib import sha256

from starlette.responses import Response

from kith.foundation.text import NAME
from kith.interfaces.web.gatherings import time_of
from kith.interfaces.web.visit import Visit
from kith.together.gatherings.answering import answer_again, answer_by_link
from kith.together.gatherings.pages import GuestPage, guest_door, guest_page


async def door(visit: Visit) -> Response:
    """Show a gathering to who holds its link for guests."""
    page = await visit.read(guest_door, visit.text("link"))
    return _page(visit, page, f"/come/{visit.text('link')}")


async def come(visit: Visit) -> Response:
    """Answer, and go on to one's own page."""
    form = visit.form
    secret = await visit.act(
        answer_by_link, visit.text("link"), form.value("name"), form.value("says"),
        browser=_browser(visit),
    )  # fmt: skip
    return visit.back(f"/come/as/{secret}")


def _browser(visit: Visit) -> str:
    """Give a secret of this visitor's browser, which stands on no page."""
    return hmac.new(visit.services.secret, f"guest {visit.token}".encode(), sha256).hexdigest()


async def mine(visit: Visit) -> Response:
    """Show a guest what they answered, and how the gathering stands."""
    page = await visit.read(guest_page, visit.text("secret"))
    if page.mine is not None:
        visit.form = visit.form.filled(name=page.mine.name, says=page.mine.says)
    return _page(visit, page, f"/come/as/{visit.text('secret')}")


async def again(visit: Visit) -> Response:
    """Change one's answer as a guest."""
    form = visit.form
    await visit.act(answer_again, visit.text("secret"), form.value("says"), form.value("name"))
    return visit.back(f"/come/as/{visit.text('secret')}")


def _page(visit: Visit, page: GuestPage, at: str) -> Response:
    one = page.gathering
    response = visit.page(
        "gathering_guest.html", page=page, one=one, at=at, time=time_of(visit, one),
        is_over=visit.now >= one.ends_at, name_limit=NAME, own=f"{visit.base}{at}",
    )  # fmt: skip
    response.headers["cache-control"] = "no-store"
    return response
