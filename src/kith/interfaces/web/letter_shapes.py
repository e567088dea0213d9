"""What templates are given of letters: how they lie in a list, and when their words reach whom."""

from collections.abc import Sequence
from itertools import groupby

import msgspec
from markupsafe import Markup

from kith.access.enter import enter
from kith.foundation.errors import NotFound
from kith.foundation.ids import moment_of
from kith.foundation.languages import say
from kith.interfaces.web.shapes import shown
from kith.interfaces.web.visit import Visit
from kith.interfaces.web.when import local
from kith.ties.people.model import Named
from kith.together.conversations.model import Post
from kith.together.letters.model import Lying, Written
from kith.together.letters.rows import talk_in
from kith.together.publishing.reading import address_of


class Row(msgspec.Struct, frozen=True):
    """A letter as it is shown in a list."""

    url: str
    others: Sequence[Named]
    by: Named
    when: str
    words: str


class Reaching(msgspec.Struct, frozen=True):
    """Whom words reach later, and at which time of this or the next day."""

    names: tuple[str, ...]
    time: str
    tomorrow: bool


def row(visit: Visit, lying: Lying) -> Row:
    """Give a letter as it is shown in a list."""
    url = f"/letters/{lying.place_id}"
    return Row(url, lying.others, lying.by, visit.when(lying.came_at), lying.words)


def written_piece(visit: Visit, written: Written) -> Markup:
    """Give words of a letter as the piece of a page that shows them."""
    said = written.said
    return visit.services.pages.fragment(
        "_letter.html", "words", shown(visit, said), f"/letters/{said.post.place_id}",
        not said.post.opens, reaches(visit, written), came(visit, written),
    )  # fmt: skip


def reaches(visit: Visit, written: Written) -> tuple[Reaching, ...]:
    """Give whom words reach later and when, for the eyes of their writer."""
    today = local(visit.now, visit.zone).date()
    return tuple(
        Reaching(
            tuple(one.name for one, _ in those),
            _time(visit, at),
            tomorrow=local(at, visit.zone).date() != today,
        )
        for at, those in groupby(written.reaches, key=lambda one: one[1])
    )


def came(visit: Visit, written: Written) -> str:
    """Give when words were written and when they reached this reader, if that was not the same."""
    if not written.came_at:
        return ""
    at, came_at = _time(visit, moment_of(written.said.post.id)), _time(visit, written.came_at)
    return visit.say(say("Written {written}, delivered {came}.", written=at, came=came_at))


async def where(visit: Visit, post: Post) -> str:
    """Give the page on which words stand; that of all one's own, where one does not sit (any more)."""
    try:
        entry = await visit.read(enter, visit.speaker, post.place_id)
    except NotFound:
        return await visit.read(address_of, place_id=post.place_id) or "/me/words"
    if entry.kind != "letter":
        return f"/c/{post.place_id}" if post.opens else f"/conversations/{post.conversation_id}"
    remains = await visit.read(talk_in, post.place_id)
    return f"/letters/{post.place_id}" if remains else "/letters"


def _time(visit: Visit, moment: int) -> str:
    return f"{local(moment, visit.zone):%H:%M}"
