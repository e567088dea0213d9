"""What templates are given of a public page: the same for every stranger of a language."""

from datetime import UTC

import msgspec
from markupsafe import Markup

from kith.foundation.clock import at
from kith.foundation.ids import moment_of
from kith.foundation.languages import Saying, say
from kith.interfaces.web.render import gettext
from kith.interfaces.web.render import said as words_shown
from kith.interfaces.web.when import date_words, local
from kith.ties.people.model import Named, Person
from kith.together.publishing.model import Entry, OpenMailbag, Standing


class Tongue(msgspec.Struct, frozen=True):
    """In which language and by which clock a page is made."""

    language: str
    zone: str

    def day(self, moment: int) -> str:
        """Give a day as it stands on a page that many read: by its date, as it is not made for one day."""
        return date_words(local(moment, self.zone).date(), self.language, gettext)


class EntryShown(msgspec.Struct, frozen=True):
    """What stands on a page, as it is shown. helps: it was written for somebody else's page."""

    id: int
    url: str
    author: Named
    owner: str
    role: str
    helps: bool
    means: str
    html: Markup
    when: str
    at: str
    wrong: bool
    earlier: tuple[tuple[str, Markup], ...]
    gone: str
    mine: bool = False
    may_take_off: bool = False


class BagShown(msgspec.Struct, frozen=True):
    """The mailbag that stands on a page."""

    about: str
    state: str
    until: str


class PageShown(msgspec.Struct, frozen=True):
    """A public page as it is shown."""

    name: str
    url: str
    title: str
    expect: Markup
    owner: Named
    entries: tuple[EntryShown, ...]
    before: int | None
    mailbag: BagShown | None
    imprint: bool


def page_shown(found: Standing, tongue: Tongue, *, viewer: int = 0) -> PageShown:
    """Give a page as it is shown; viewer: somebody who lives here and may do something with it."""
    page = found.page
    return PageShown(
        name=page.name,
        url=f"/pages/{page.name}",
        title=page.title,
        expect=words_shown(page.expect),
        owner=found.owner,
        entries=tuple(entry_shown(found, one, tongue, viewer=viewer) for one in found.entries),
        before=found.before,
        mailbag=_bag(found.mailbag, tongue),
        imprint=found.imprint,
    )


def entry_shown(found: Standing, one: Entry, tongue: Tongue, *, viewer: int = 0) -> EntryShown:
    """Give what stands on a page as it is shown."""
    post, written = one.post, moment_of(one.post.id)
    stands = not one.is_gone
    return EntryShown(
        id=post.id,
        url=f"/pages/{found.page.name}/{post.id}",
        author=one.author,
        owner=found.owner.name,
        role=one.role,
        helps=one.author.id != found.owner.id,
        means=post.means,
        html=words_shown(post.words) if stands else Markup(),
        when=tongue.day(written),
        at=at(written, UTC).isoformat(timespec="seconds"),
        wrong=post.wrong_at is not None,
        earlier=_earlier(one, tongue) if stands else (),
        gone=_gone(one, tongue),
        mine=stands and viewer == one.author.id,
        may_take_off=stands and viewer == found.owner.id != one.author.id,
    )


def by_line(shown: EntryShown) -> str:
    """Give as whom an entry was written, in one sentence, where there is only text."""
    helped = shown.owner if shown.helps else ""
    return line_of(shown.author.name, shown.role, helped)


def line_of(author: str, role: str, helped: str) -> str:
    """Give as whom somebody wrote; `helped`: for whose page, where it is not their own."""
    if helped:
        line = say("written by {name} for {owner}’s public page", name=author, owner=helped)
        return line.into(gettext)
    return role or gettext("as myself")


def with_line(title: str, author: Named | Person, said_as: tuple[str, Named] | None) -> str:
    """Give a page's title with as whom somebody wrote there; any other place as it is called."""
    if said_as is None or not title:
        return title
    role, owner = said_as
    return f"{title} · {line_of(author.name, role, owner.name if owner.id != author.id else '')}"


def _earlier(one: Entry, tongue: Tongue) -> tuple[tuple[str, Markup], ...]:
    return tuple((tongue.day(each.until_at), words_shown(each.words)) for each in one.earlier)


_AWAY = {
    "": say("Words taken away · {when}."),
    "guides": say("Taken away by two guides · {when}."),
    "two": say("Taken away by two people of this house · {when}."),
}


def _gone(one: Entry, tongue: Tongue) -> str:
    if one.post.gone_at is not None:
        when = tongue.day(one.post.gone_at)
        return Saying(_AWAY[one.post.gone_by].text, {"when": when}).into(gettext)
    if one.off_at is not None:
        return say("Taken off this page · {when}.", when=tongue.day(one.off_at)).into(gettext)
    return ""


def _bag(found: OpenMailbag | None, tongue: Tongue) -> BagShown | None:
    if found is None:
        return None
    return BagShown(found.about, found.state, tongue.day(found.until_at))
