"""What people were told is kept, what they were told is not, and what they were told nothing of."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field

# Where somebody stands with a circle; both at once would be half a thing.
APART, ASKED, SEATED = "apart", "asked", "seated"
_RECENT = 200


@dataclass(slots=True)
class Words:
    """A post as it must be; is_gone is None, and more than one thing may be said, while in doubt."""

    id: int
    place_id: int
    talk_id: int
    author_id: int
    may_say: set[str]
    is_gone: bool | None = False

    @property
    def opens(self) -> bool:
        """Tell whether it opened its conversation."""
        return self.id == self.talk_id

    @property
    def is_there(self) -> bool:
        """Tell whether it can be counted on."""
        return self.is_gone is False and len(self.may_say) == 1


@dataclass(slots=True)
class Doubted:
    """Words that were sent and of which nothing was heard; talk_id is 0 where they would open one."""

    place_id: int
    talk_id: int
    author_id: int


@dataclass(slots=True)
class Counts:
    """How many writes ended how; told: refused with 503, and a sentence that nothing was kept."""

    kept: int = 0
    refused: int = 0
    doubted: int = 0
    kept_after_all: int = 0
    broken: int = 0
    told: int = 0


@dataclass(slots=True)
class Ledger:
    """All that was written and what came back; a value that is None is in doubt.

    sessions: of each person, by the fingerprint of their cookie; entering: sign-ins in doubt;
    ended: sessions that were ended by their ids.
    """

    posts: dict[int, Words] = field(default_factory=dict[int, Words])
    doubted: dict[str, Doubted] = field(default_factory=dict[str, Doubted])
    heard: dict[tuple[int, int], bool | None] = field(
        default_factory=dict[tuple[int, int], bool | None]
    )
    seats: dict[tuple[int, int], set[str]] = field(default_factory=dict[tuple[int, int], set[str]])
    sessions: dict[int, dict[bytes, bool | None]] = field(
        default_factory=dict[int, dict[bytes, bool | None]]
    )
    entering: dict[int, int] = field(default_factory=dict[int, int])
    unknown_sessions: dict[int, list[int]] = field(default_factory=dict[int, list[int]])
    ended: set[int] = field(default_factory=set[int])
    counts: Counts = field(default_factory=Counts)
    touched: set[int] = field(default_factory=set[int])
    touched_heard: set[tuple[int, int]] = field(default_factory=set[tuple[int, int]])
    recent: dict[int, deque[int]] = field(default_factory=dict[int, deque[int]])

    def know(self, post: Words) -> None:
        """Take up words that are kept."""
        self.posts[post.id] = post
        self.touched.add(post.id)
        self.recent.setdefault(post.place_id, deque(maxlen=_RECENT)).append(post.id)

    def touch(self, post: Words) -> None:
        """Look at a post again at the next check."""
        self.touched.add(post.id)

    def mark_heard(self, post_id: int, person_id: int, *, heard: bool | None) -> None:
        """Keep that somebody heard a post, did not, or perhaps did."""
        self.heard[post_id, person_id] = heard
        self.touched_heard.add((post_id, person_id))

    def around(self, place_id: int) -> list[Words]:
        """Give the posts of a place that came last and can be counted on."""
        ids = self.recent.get(place_id, ())
        return [post for id_ in ids if (post := self.posts[id_]).is_there]

    def all_touched(self) -> None:
        """Look at everything again at the next check."""
        self.touched = set(self.posts)
        self.touched_heard = set(self.heard)

    def checked(self) -> None:
        """Let the next check look only at what is written from here on."""
        self.touched.clear()
        self.touched_heard.clear()
        self.doubted.clear()


def cut(ids: Iterable[int], size: int = 500) -> Iterable[list[int]]:
    """Give ids in lists short enough for one question."""
    all_ = sorted(ids)
    for at in range(0, len(all_), size):
        yield all_[at : at + size]
