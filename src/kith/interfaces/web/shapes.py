"""What templates are given: posts and conversations as one visitor sees them."""

from collections.abc import Sequence
from datetime import UTC

import msgspec
from markupsafe import Markup

from kith.foundation.blurs import colours
from kith.foundation.clock import SECOND, at
from kith.foundation.ids import moment_of
from kith.foundation.languages import Saying, say
from kith.interfaces.web.render import said as words_shown
from kith.interfaces.web.visit import Visit
from kith.ties.people.model import Named
from kith.together.conversations.model import Post
from kith.together.conversations.pages import Opening, Said
from kith.together.media.model import Media
from kith.together.offers.model import Mark

_FIRST_NAMES = 3
_WIDEST, _HIGHEST = 544, 576  # a column of words, and a little more


class Can(msgspec.Struct, frozen=True):
    """What this visitor may do with a post."""

    answer: bool = False
    heard: bool = False
    change: bool = False
    take_back: bool = False
    delete: bool = False
    wrong: bool = False
    show: bool = False


class MediaShown(msgspec.Struct, frozen=True):
    """A picture or voice as it is shown.

    wide, high: the room a picture takes among words, known before it is there.
    says: what is on it, in its owner's words. blur: colours till it is there, four in a row.
    wave: how loud a voice is, as a path. lasts: in words.
    """

    kind: str
    url: str
    says: str
    width: int
    height: int
    wide: int
    high: int
    blur: tuple[str, ...]
    wave: str
    lasts: str


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
    media: tuple[MediaShown, ...] = ()


class Talk(msgspec.Struct, frozen=True):
    """A conversation as it is shown in its circle."""

    url: str
    opening: Shown
    between: str
    answers: tuple[Shown, ...] = ()
    mark: Mark | None = None


class Readers(msgspec.Struct, frozen=True):
    """Whom the line above a composer names."""

    names: list[str]
    kept_on: str
    widens: bool
    ids: str


class Added(msgspec.Struct, frozen=True):
    """A picture or voice that will go with the words being written."""

    id: int
    shown: MediaShown


NOTHING = Can()
_GONE = {
    "": say("Words taken away · {when}."),
    "guides": say("Taken away by two guides · {when}."),
    "two": say("Taken away by two people of this house · {when}."),
}


def shown(visit: Visit, said: Said, *, is_open: bool = True) -> Shown:
    """Give a post as it is shown to a visitor; is_open: nobody filed what it is said in."""
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
        gone=_gone(visit, post),
        answers_to=said.answers_to.name if said.answers_to else "",
        means=post.means,
        heard_by=tuple(one.name for one in said.heard_by),
        i_heard=said.i_heard,
        can=_can(visit, said, is_open=is_open),
        media=media_shown(visit, said.media),
    )


def media_shown(visit: Visit, media: Sequence[Media]) -> tuple[MediaShown, ...]:
    """Give pictures and voices as they are shown to somebody who may see them."""
    return tuple(_seen(visit, one) for one in media)


def _seen(visit: Visit, one: Media) -> MediaShown:
    fits = min(1.0, _WIDEST / max(1, one.width), _HIGHEST / max(1, one.height))
    return MediaShown(
        kind=one.kind,
        url=f"/media/{one.token}",
        says=one.words,
        width=one.width,
        height=one.height,
        wide=max(1, round(one.width * fits)),
        high=max(1, round(one.height * fits)),
        blur=tuple(colours(one.blur)),
        wave=_wave(one.peaks),
        lasts=_lasts(visit, one.lasts),
    )


def added(visit: Visit, media: Sequence[Media]) -> tuple[Added, ...]:
    """Give what will go with the words being written."""
    shapes = zip(media, media_shown(visit, media), strict=True)
    return tuple(Added(one.id, shape) for one, shape in shapes)


def talk(visit: Visit, opening: Opening, mark: Mark | None = None) -> Talk:
    """Give a conversation as it is shown in its circle."""
    names = [one.name for one in opening.answered_by]
    return Talk(
        f"/conversations/{opening.said.post.id}",
        shown(visit, opening.said),
        _answered(visit, names),
        (shown(visit, opening.news),) if opening.news else (),
        mark,
    )


def piece(visit: Visit, opening: Opening, mark: Mark | None = None) -> Markup:
    """Give a conversation as the piece of a page that shows it in its circle."""
    shape = talk(visit, opening, mark)
    return visit.services.pages.fragment("_conversation.html", "conversation", shape)


def said_piece(visit: Visit, said: Said, *, is_open: bool = True) -> Markup:
    """Give a post as the piece of a page that shows it in its conversation."""
    address = f"/conversations/{said.post.conversation_id}"
    post = shown(visit, said, is_open=is_open)
    return visit.services.pages.fragment("_said.html", "said", post, address, not said.post.opens)


def readers(visit: Visit, people: Sequence[Named], *, widens: bool) -> Readers:
    """Give the line that names who will read what is about to be said."""
    names = [one.name for one in people if one.id != visit.me.id]
    ids = ".".join(str(one.id) for one in people)
    return Readers(names, visit.house_name, widens, ids)


def _wave(peaks: str) -> str:
    """Give loudness as one path of upright strokes, in a field 40 high and 4 wide for each."""
    loud = bytes.fromhex(peaks)
    return "".join(
        f"M{4 * at + 2} {20 - h}v{2 * h}"
        for at, h in enumerate(1 + each * 17 // 255 for each in loud)
    )


def _lasts(visit: Visit, lasts: int) -> str:
    if not lasts:
        return ""
    minutes, seconds = divmod(max(1, round(lasts / SECOND)), 60)
    if not minutes:
        return visit.say(say("{seconds} seconds", seconds=seconds))
    return visit.say(say("{minutes} min {seconds} s", minutes=minutes, seconds=seconds))


def _gone(visit: Visit, post: Post) -> str:
    if post.gone_at is None:
        return ""
    return visit.say(Saying(_GONE[post.gone_by].text, {"when": visit.when(post.gone_at)}))


def _can(visit: Visit, said: Said, *, is_open: bool) -> Can:
    post = said.post
    if post.gone_at is not None:
        return NOTHING
    if post.author_id != visit.me.id:
        return Can(answer=is_open, heard=not said.i_heard, show=True)
    fresh = post.can_be_taken_back(visit.now)
    is_wrong = post.wrong_at is not None
    return Can(change=is_open, take_back=fresh, delete=not fresh, wrong=is_open and not is_wrong)


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
