"""A circle's book: what has settled in it, by season."""

from collections.abc import Sequence

from starlette.responses import Response

from kith.foundation.ids import moment_of
from kith.foundation.languages import say
from kith.foundation.text import excerpt, handle_from
from kith.interfaces.web.bound import day, season_words, volume
from kith.interfaces.web.forms import number
from kith.interfaces.web.taken import as_epub
from kith.interfaces.web.visit import Visit
from kith.together.book.epub import MEDIA_TYPE
from kith.together.book.pages import book_page
from kith.together.book.pages import issue as read_issue
from kith.together.conversations.pages import Opening
from kith.together.media.model import Media

_EXCERPT = 160
_FIRST_NAMES = 3


async def show(visit: Visit) -> Response:
    """Show one season of a circle's book."""
    page = await visit.read(
        book_page, visit.speaker, visit.id(),
        season=visit.asked("season"), after=number(visit.asked("after")) or 0,
    )  # fmt: skip
    return visit.page(
        "book.html", current="circles", circle=page.inside.circle, page=page,
        named={one.name: _as_heading(season_words(visit, one)) for one in page.seasons},
        kept=[_kept(visit, one, issue=one.said.post.id in page.issues) for one in page.kept],
    )  # fmt: skip


async def issue(visit: Visit) -> Response:
    """Show a round as it is bound."""
    found = await visit.read(read_issue, visit.speaker, visit.id(), visit.id("n"))
    return visit.page(
        "book_issue.html", current="circles", circle=found.page.inside.circle,
        volume=volume(visit, found),
    )  # fmt: skip


async def take_along(visit: Visit) -> Response:
    """Give a round as it is bound as a file."""
    found = await visit.read(read_issue, visit.speaker, visit.id(), visit.id("n"))
    bound = volume(visit, found)
    async with visit.services.books:
        body = await as_epub(visit, found.page.inside.circle, bound)
    name = f"{handle_from(bound.title)}.epub"
    return Response(
        body, media_type=MEDIA_TYPE,
        headers={"content-disposition": f'attachment; filename="{name}"', "cache-control": "no-store"},
    )  # fmt: skip


def _as_heading(words: str) -> str:
    return words[:1].upper() + words[1:]


def _kept(visit: Visit, one: Opening, *, issue: bool) -> dict[str, object]:
    post = one.said.post
    return {
        "href": f"/c/{post.place_id}/book/{post.id}" if issue else f"/conversations/{post.id}",
        "words": excerpt(post.words, _EXCERPT) or _in_words(visit, one.said.media),
        "gone": post.gone_at is not None,
        "who": _who(visit, one),
        "when": day(visit, moment_of(post.id)),
        "issue": issue,
    }


def _in_words(visit: Visit, media: Sequence[Media]) -> str:
    """Give what was said without words: the sentence beside it, or what it is."""
    for each in media:
        if each.words:
            return excerpt(each.words, _EXCERPT)
    by_voice = any(each.kind == "voice" for each in media)
    return visit.say(say("By voice") if by_voice else say("A picture"))


def _who(visit: Visit, one: Opening) -> str:
    opened = one.said.author.name
    names = [other.name for other in one.answered_by if other.id != one.said.author.id]
    if not names:
        return opened
    if len(names) > _FIRST_NAMES:
        with_ = ", ".join(names[:_FIRST_NAMES])
        return visit.say(say("{name}, with {names} and others", name=opened, names=with_))
    *with_, last = names
    if not with_:
        return visit.say(say("{name}, with {names}", name=opened, names=last))
    named = ", ".join(with_)
    return visit.say(say("{name}, with {names} and {last}", name=opened, names=named, last=last))
