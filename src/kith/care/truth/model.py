"""One entry a thing that is kept: its columns, and who sees it."""

from collections.abc import Sequence
from typing import Literal

import msgspec

from kith.foundation.languages import Saying

# sees: there is a page for it. effort: no page, but whoever owns the disk could. cannot: nobody's page.
How = Literal["sees", "effort", "cannot"]


class Kept(msgspec.Struct, frozen=True):
    """A thing that is kept, where it lies, and who can see it.

    you: whom it is about. circle: those in the circle it stands in. others: anybody else in the house.
    """

    thing: Saying
    lies_in: Sequence[str]
    you: How
    circle: How
    others: How
    outside: How = "cannot"
    administrator: How = "effort"
    note: Saying | None = None


class Truth(msgspec.Struct, frozen=True):
    """The page's content: what is kept, what the settings say, and what is not known."""

    kept: Sequence[Kept]
    folder: str
    address: str
    session_days: int
    administrators: Sequence[str]
    proxies: str
    here_only: bool
    in_postgres: bool
    copies_to: Literal["", "folder", "bucket"]
    sealed: bool
    media_in_bucket: bool
    mails: bool
    pushes: bool
