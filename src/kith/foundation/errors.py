"""Everything that can go wrong, as one tree.

Wrong
├── NotFound        it is not there, or it is not yours to know of: the same thing
├── NotAllowed      you may see it but not do this, and here is why
├── Invalid         this field has this problem; nothing was changed
├── Conflict        it was already so, or somebody was quicker
├── TooMany         please wait this long
└── Elsewhere       what this house leans on (disk, database, another house) did not do its part

Rooms raise these; each interface turns them into an answer in one place.
"""

from kith.foundation.languages import Saying, say


class Wrong(Exception):
    """Nothing was changed, and `saying` tells the person why."""

    def __init__(self, saying: Saying) -> None:
        """Keep the sentence for the interface to put into the person's language."""
        super().__init__(str(saying))
        self.saying = saying


class NotFound(Wrong):
    """There is nothing here for this person; never says whether there is for somebody else."""

    def __init__(self) -> None:
        """Say the same to everybody."""
        super().__init__(say("There is nothing here."))


class NotAllowed(Wrong):
    """The person may see the thing but not do this with it."""


class Invalid(Wrong):
    """A field has a problem that the person can mend."""

    def __init__(self, field: str, saying: Saying) -> None:
        """Name the field, so that the sentence can stand beside it."""
        super().__init__(saying)
        self.field = field


class Conflict(Wrong):
    """The world had already moved on."""


class TooMany(Wrong):
    """Too much came at once; `retry_after` is in seconds."""

    def __init__(self, retry_after: int) -> None:
        """Say how long to wait."""
        super().__init__(say("That was a lot at once. Please try again in a moment."))
        self.retry_after = retry_after


class Elsewhere(Wrong):
    """Something that this house leans on failed: nothing was kept, and trying later may help."""

    def __init__(self, where: str, saying: Saying) -> None:
        """Name what failed in one word, for logs and for the administrator."""
        super().__init__(saying)
        self.where = where
