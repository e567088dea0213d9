"""About a circle: its people, its host, what they are agreeing on, and leaving."""

from starlette.responses import Response

from kith.access.enter import Inside, enter_circle
from kith.access.model import Member
from kith.access.recipients import people_in
from kith.care.today.model import ToAgree
from kith.care.today.page import to_agree
from kith.foundation.clock import now
from kith.foundation.errors import NotFound
from kith.infrastructure.database import Tx
from kith.interfaces.web.marks import DYE_WORDS, GLYPH_WORDS
from kith.interfaces.web.pages.circle import hosting
from kith.interfaces.web.visit import Visit
from kith.ties.bonds.rows import known_to
from kith.ties.circles.model import SUGGESTED
from kith.ties.people.model import Named, Speaker, by_alphabet
from kith.together.conversations.actions import leave_saying
from kith.together.welcome import agreeing, circles


class About:
    """What the page tells."""

    def __init__(
        self,
        inside: Inside,
        members: list[Member],
        known: list[Named],
        proposals: list[ToAgree],
    ) -> None:
        """Sort what was asked for the page."""
        here = {member.id for member in members}
        self.circle, self.entry = inside.circle, inside.entry
        self.members = members
        self.to_ask = sorted((one for one in known if one.id not in here), key=by_alphabet)
        self.to_agree = [one for one in proposals if not one.mine]
        self.proposed = [one for one in proposals if one.mine]
        self.others = [one for one in members if one.id != inside.circle.host_id]
        self.i_host = inside.circle.host_id == inside.entry.person_id
        self.season_is_over = inside.circle.host_until <= now()


async def _about(tx: Tx, speaker: Speaker, circle_id: int) -> About:
    inside = await enter_circle(tx, speaker, circle_id)
    return About(
        inside,
        await people_in(tx, circle_id),
        await known_to(tx, speaker.id),
        await to_agree(tx, speaker, [inside.circle]),
    )


async def show(visit: Visit) -> Response:
    """Show who is in a circle and what can be done about it."""
    about = await visit.read(_about, visit.speaker, visit.id())
    form = visit.form.filled(
        name=about.circle.name,
        purpose=about.circle.purpose,
        glyph=about.circle.glyph,
        dye=about.circle.dye,
    )
    visit.form = form
    return visit.page(
        "circle_about.html", current="circles", about=about, circle=about.circle,
        hosting=hosting(visit, about.circle), glyph_words={name: visit.say(words) for name, words in GLYPH_WORDS.items()},
        dye_words={name: visit.say(words) for name, words in DYE_WORDS.items()}, suggested=SUGGESTED,
        came=[(member, visit.when(member.came_at)) for member in about.members],
    )  # fmt: skip


async def describe(visit: Visit) -> Response:
    """Change what a circle is called and is for."""
    form = visit.form
    await visit.act(
        circles.describe_circle, visit.speaker, visit.id(), name=form.value("name"),
        purpose=form.value("purpose"), glyph=form.value("glyph"), dye=form.value("dye"),
    )  # fmt: skip
    return _back(visit)


async def ask(visit: Visit) -> Response:
    """Ask people into a circle one hosts."""
    await visit.act(_ask_all, visit.speaker, visit.id(), visit.form.numbers("people"))
    return visit.back(f"/c/{visit.id()}/about?asked=yes")


async def _ask_all(tx: Tx, speaker: Speaker, circle_id: int, people: list[int]) -> None:
    for person_id in people:
        await circles.ask_into(tx, speaker, circle_id, person_id)


async def propose(visit: Visit) -> Response:
    """Lay something before the circle."""
    form = visit.form
    kind = form.value("kind")
    if kind not in {"host", "member", "removal", "history"}:
        raise NotFound
    words = form.value("history") if kind == "history" else form.value("words")
    await visit.act(
        agreeing.propose, visit.speaker, visit.id(), kind, about=form.number("about"), words=words
    )
    return _back(visit)


async def agree(visit: Visit) -> Response:
    """Say yes to a proposal."""
    proposal = await visit.act(agreeing.agree, visit.speaker, visit.id("proposal"))
    return visit.back(f"/c/{proposal.circle_id}/about")


async def drop(visit: Visit) -> Response:
    """Take a proposal off the table."""
    proposal = await visit.act(agreeing.drop, visit.speaker, visit.id("proposal"))
    return visit.back(f"/c/{proposal.circle_id}/about")


async def leave(visit: Visit) -> Response:
    """Leave a circle quietly."""
    await visit.act(leave_saying, visit.speaker, visit.id(), visit.form.value("words"))
    return visit.back("/circles")


def _back(visit: Visit) -> Response:
    return visit.back(f"/c/{visit.id()}/about")
