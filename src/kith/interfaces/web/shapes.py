"""What templates are given: posts and conversations as one visitor sees them."""

from collections.abc import Sequence
from datetime import UTC

import msgspec
from markupsafe import Markup

from kith.foundation.clock import at
from kith.foundation.ids import moment_of
from kith.foundation.languages import say
from kith.interfaces.web.render import said as words_shown
from kith.interfaces.web.visit import Visit
from kith.ties.people.model import Named
from kith.together.conversations.pages import Opening, Said

_FIRST_NAMES = 3


class Can(msgspec.Struct, frozen=True):
    """What this visitor may do with a post."""

    answer: bool = False
    heard: bool = False
    change: bool = False
    take_back: bool = False
    delete: bool = False
    wrong: bool = False


class Shown(msgspec.Struct, frozen=True):
    """A post as it is shown."""

    id: int
    author: Named
    html: Markup
    when: str
    at: str
    changed: bool
    before_url: str
    wrong: bool
    gone: str
    answers_to: str
    means: str
    heard_by: tuple[str, ...]
    i_heard: bool
    can: Can


class Talk(msgspec.Struct, frozen=True):
    """A conversation as it is shown in its circle."""

    url: str
    opening: Shown
    between: str
    answers: tuple[Shown, ...] = ()


class Readers(msgspec.Struct, frozen=True):
    """Whom the line above a composer names."""

    names: list[str]
    kept_on: str
    widens: bool
    ids: str


NOTHING = Can()


def shown(visit: Visit, said: Said) -> Shown:
    """Give a post as it is shown to a visitor."""
    post = said.post
    written = moment_of(post.id)
    return Shown(
        id=post.id,
        author=said.author,
        html=words_shown(post.words),
        when=visit.when(written),
        at=at(written, UTC).isoformat(timespec="seconds"),
        changed=post.changed_at is not None,
        before_url=f"/said/{post.id}/before",
        wrong=post.wrong_at is not None,
        gone=_gone(visit, post.gone_at),
        answers_to=said.answers_to.name if said.answers_to else "",
        means=post.means,
        heard_by=tuple(one.name for one in said.heard_by),
        i_heard=said.i_heard,
        can=_can(visit, said),
    )


def talk(visit: Visit, opening: Opening) -> Talk:
    """Give a conversation as it is shown in its circle."""
    names = [one.name for one in opening.answered_by]
    return Talk(
        f"/conversations/{opening.said.post.id}",
        shown(visit, opening.said),
        _answered(visit, names),
        (shown(visit, opening.news),) if opening.news else (),
    )


def piece(visit: Visit, opening: Opening) -> Markup:
    """Give a conversation as the piece of a page that shows it in its circle."""
    return visit.services.pages.fragment("_conversation.html", "conversation", talk(visit, opening))


def said_piece(visit: Visit, said: Said) -> Markup:
    """Give a post as the piece of a page that shows it in its conversation."""
    address = f"/conversations/{said.post.conversation_id}"
    return visit.services.pages.fragment(
        "_said.html", "said", shown(visit, said), address, not said.post.opens
    )


def readers(visit: Visit, people: Sequence[Named], *, widens: bool) -> Readers:
    """Give the line that names who will read what is about to be said."""
    names = [one.name for one in people if one.id != visit.me.id]
    ids = ".".join(str(one.id) for one in people)
    return Readers(names, visit.house_name, widens, ids)


def _gone(visit: Visit, gone_at: int | None) -> str:
    if gone_at is None:
        return ""
    return visit.say(say("Words taken away · {when}.", when=visit.when(gone_at)))


def _can(visit: Visit, said: Said) -> Can:
    post = said.post
    if post.gone_at is not None:
        return NOTHING
    if post.author_id != visit.me.id:
        return Can(answer=True, heard=not said.i_heard)
    fresh = post.can_be_taken_back(visit.now)
    return Can(change=True, take_back=fresh, delete=not fresh, wrong=post.wrong_at is None)


def _answered(visit: Visit, names: list[str]) -> str:
    if not names:
        return ""
    if len(names) > _FIRST_NAMES:
        first = ", ".join(names[-_FIRST_NAMES:])
        return visit.say(say("{names} and others answered", names=first))
    if len(names) == 1:
        return visit.say(say("{name} answered", name=names[0]))
    return visit.say(
        say("{names} and {last} answered", names=", ".join(names[:-1]), last=names[-1])
    )
