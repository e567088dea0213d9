"""Inviting somebody by hand."""

from starlette.responses import Response

from kith.foundation.errors import NotFound
from kith.foundation.keys import in_groups
from kith.foundation.text import NAME, NOTE
from kith.infrastructure.database import Tx
from kith.interfaces.web.qr import drawn
from kith.interfaces.web.visit import Visit
from kith.ties.circles.model import Circle
from kith.ties.circles.rows import circles_of
from kith.together.welcome import arriving
from kith.together.welcome.model import LEAST_WORDS, MOST_USES, Invitation
from kith.together.welcome.rows import invitation


async def new(visit: Visit) -> Response:
    """Show the page on which somebody is invited."""
    hosted = await visit.read(_hosted, visit.me.id)
    return visit.page(
        "invite.html",
        current="people",
        circles=hosted,
        name_limit=NAME,
        words_limit=NOTE,
        least=LEAST_WORDS,
    )


async def make(visit: Visit) -> Response:
    """Make an invitation, and show it as something to hand on."""
    form = visit.form
    circle_id = form.number("circle")
    made = await visit.act(
        arriving.invite, visit.speaker, whom=form.value("whom"), words=form.value("words"),
        circle_id=circle_id, uses=MOST_USES if circle_id and form.value("for") == "several" else 1,
    )  # fmt: skip
    return visit.back(
        f"/people/invite/{made.id}" + ("?here=1" if form.value("where") == "here" else "")
    )


async def show(visit: Visit) -> Response:
    """Show one's own invitation: a picture to scan, a link, and a code to read out."""
    made = await visit.read(_own, visit.me.id, visit.id())
    if not await visit.read(arriving.is_good, made):
        return visit.page("invite_over.html", current="people", invitation=made)
    link = f"{visit.base}/i/{made.code}"
    return visit.page(
        "invite_ready.html", current="people", invitation=made, link=link, code=in_groups(made.code),
        qr=drawn(link), here=bool(visit.asked("here")), until=visit.when(made.until_at), house=visit.host,
    )  # fmt: skip


async def withdraw(visit: Visit) -> Response:
    """Let nobody come in with it any more."""
    await visit.act(arriving.withdraw, visit.speaker, visit.id())
    return visit.back("/people")


async def _own(tx: Tx, person_id: int, invitation_id: int) -> Invitation:
    made = await invitation(tx, invitation_id)
    if made is None or made.by_id != person_id:
        raise NotFound
    return made


async def _hosted(tx: Tx, person_id: int) -> list[Circle]:
    return [circle for circle in await circles_of(tx, person_id) if circle.host_id == person_id]
