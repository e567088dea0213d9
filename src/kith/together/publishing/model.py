"""A public page, its entries, and the rules about its name and about what is known of its readers."""

from collections.abc import Sequence

import msgspec

from kith.foundation import text
from kith.foundation.errors import Invalid
from kith.foundation.languages import Saying, say
from kith.ties.people.model import Named
from kith.together.conversations.model import Earlier, Post

TITLE = text.NAME
ROLE = text.NAME
EXPECT = 400
MOST_ROLES = 12
MOST_CHANGES = 20  # of an entry: all that it said before stands on the page
MOST_HELPERS = 12
ON_A_PAGE = 20
IN_A_FEED = 20
_LEAST_NAME = 2
# What a reader takes for one another in a name: nobody's address may look like somebody else's.
_ALIKE = str.maketrans({"0": "o", "1": "l", "i": "l", "5": "s", "-": ""})


class PublicPage(msgspec.Struct, frozen=True):
    """Somebody's public page; closed_at: since when it is not there."""

    id: int
    owner_id: int
    name: str
    looks: str
    title: str
    expect: str
    opened_at: int
    closed_at: int | None


class Role(msgspec.Struct, frozen=True):
    """A line that says as whom one speaks."""

    id: int
    words: str


class Helper(msgspec.Struct, frozen=True):
    """Somebody who was asked to help with a page; came_at: since when they do."""

    person: Named
    came_at: int | None


class Entry(msgspec.Struct, frozen=True):
    """What stands on a page: words, who wrote them and as whom (role: empty as oneself)."""

    post: Post
    author: Named
    role: str
    off_at: int | None
    earlier: Sequence[Earlier] = ()

    @property
    def is_gone(self) -> bool:
        """Tell whether only a gap is left of it."""
        return self.post.gone_at is not None or self.off_at is not None


class Standing(msgspec.Struct, frozen=True):
    """A page as everybody finds it. Two that are equal look the same."""

    page: PublicPage
    owner: Named
    entries: Sequence[Entry]
    before: int | None
    mailbag: "OpenMailbag | None"
    imprint: bool


class OpenMailbag(msgspec.Struct, frozen=True):
    """A mailbag as everybody sees it. state: open, full (it closed early), over (whose page it is closed it)."""

    id: int
    about: str
    until_at: int
    state: str


def page_name(given: str) -> str:
    """Give the name in a page's address, or say what is wrong with it."""
    wanted = text.line("name", given, most=text.HANDLE).casefold()
    if wanted != text.handle_from(wanted):
        raise Invalid("name", say("An address has small letters a to z, digits and hyphens."))
    if len(wanted) < _LEAST_NAME:
        raise Invalid("name", say("An address has two letters at least."))
    return wanted


def looks(name: str) -> str:
    """Give what a name looks like; names that look the same are taken for each other."""
    return name.translate(_ALIKE).replace("rn", "m").replace("vv", "w")


# How many readers a word begins with. What is known is one word; how it changes tells little more:
# it is looked for once a week, and goes down only when it has been too large for a while.
BUCKETS = (0, 3, 24, 200)
WORDS: tuple[Saying, ...] = (
    say("nobody yet, or almost nobody"),
    say("a few"),
    say("some dozens"),
    say("some hundreds"),
)
COUNT_TO = BUCKETS[-1]


def bucket(readers: int, before: int = 0) -> int:
    """Give the word for so many readers, where last week's was `before`."""
    now = max(n for n, least in enumerate(BUCKETS) if readers >= least)
    stays = now < before and readers * 3 >= BUCKETS[before] * 2
    return before if stays else now
