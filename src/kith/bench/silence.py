"""`./kith bench silence`: what is closed to somebody must not be told apart from what is not there.

Somebody who may not enter asks for things that are there and for others of the same shape that
never were, in one shuffled order. A guesser then learns from size and time of the answers.
"""

from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path
from random import Random
from statistics import fmean

import msgspec

from kith.bench.client import Visitor, expect, visit
from kith.bench.figures import Board
from kith.bench.filling import LISTED, SEED, Filled, fill
from kith.bench.guessing import Seen, right
from kith.bench.introductions import between
from kith.bench.knocks import at_doors
from kith.bench.progress import Say
from kith.bench.server import serving
from kith.bench.talk import dice
from kith.foundation.clock import DAY
from kith.foundation.ids import first_id_at, moment_of

MOST_RIGHT = 55
_DELAYS = (5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000)
_WARMING = 200
_POOL = 1000
_LETTERS = "abcdefghijklmnopqrstuvwxyz"

Paths = dict[str, tuple[list[str], list[str]]]


class Sizes(msgspec.Struct, frozen=True):
    """How much is asked: answers of each kind of page, and of those by which it is proved."""

    posts: int = 20_000
    answers: int = 2_000
    control: int = 400


QUICK = Sizes(posts=2_000, answers=60, control=60)


class Silence:
    """One run; its house lies below a folder."""

    def __init__(self, sizes: Sizes, folder: Path, say: Say) -> None:
        """Ask so much, and say what is being done."""
        self.sizes, self.folder, self.say = sizes, folder, say
        self.board = Board()
        self._draw = dice(SEED)

    async def run(self) -> Board:
        """Ask, learn, guess; and see that the guesser finds a difference where there is one."""
        sizes, draw = self.sizes, self._draw
        self.say(f"filling a house with {sizes.posts:,} posts")
        filled = await fill(self.folder / "house", sizes.posts)
        async with serving(filled.path) as server:
            outsider = await visit(server.port, filled.people[-1].cookie)
            seen = await self._ask(outsider, closed_and_never(filled, draw), sizes.answers, 404)
            control = await self._ask(outsider, open_and_never(filled, draw), sizes.control, 200)
            self.say("knocking at a door")
            seen |= await at_doors(server.port, filled, sizes.answers, draw)
            self.say("introducing two people")
            seen |= await between(server.port, filled, sizes.answers, draw)
        self._guess(seen, control)
        return self.board

    async def _ask(
        self, outsider: Visitor, paths: Paths, answers: int, if_there: int
    ) -> dict[str, list[Seen]]:
        """Ask for what is there and what never was, all kinds in one shuffled order."""
        self.say(f"asking for {', '.join(paths)}")
        asked = [
            (kind, path, there)
            for kind, (real, never) in paths.items()
            for there, some in ((True, real), (False, never))
            for path in islice(cycle(some), answers // 2)
        ]
        self._draw.shuffle(asked)
        for _, path, _ in asked[:_WARMING]:
            await outsider.get(path)
        seen: dict[str, list[Seen]] = {kind: [] for kind in paths}
        for kind, path, there in asked:
            answer = expect(await outsider.get(path), if_there if there else 404, path)
            seen[kind].append(Seen(answer.size, answer.took, there))
        return seen

    def _guess(self, seen: dict[str, list[Seen]], control: dict[str, list[Seen]]) -> None:
        all_: list[bool] = []
        for kind, answers in seen.items():
            self.say(f"guessing about {kind}")
            guesses = right(answers)
            all_ += guesses
            self._put(f"classifier right % {kind}", guesses, varied=_means(answers))
        self._put("classifier right %", all_, aim=f"<= {MOST_RIGHT}")
        (open_,) = control.values()
        self._put("control right %", right(open_), aim=">= 95", varied=_means(open_))
        by_time = [Seen(0, one.took, one.there) for one in open_]
        self._put("control by time alone right %", right(by_time))
        delay = least_found([one for one in seen["conversation"] if not one.there])
        self.board.put("least delay found us", delay, "us", varied="added by hand to every second")

    def _put(self, name: str, guesses: list[bool], *, aim: str = "", varied: str = "") -> None:
        told = f"{len(guesses):,} answers{'; ' if varied else ''}{varied}"
        self.board.put(name, 100 * fmean(guesses), "%", aim=aim, varied=told)


def least_found(answers: list[Seen]) -> int:
    """Give the first of some delays, in microseconds, that would have been found."""
    for delay in _DELAYS:
        later = [
            Seen(one.size, one.took + (n % 2) * delay / 1e6, bool(n % 2))
            for n, one in enumerate(answers)
        ]
        if fmean(right(later)) > MOST_RIGHT / 100:
            return delay
    return 0


def closed_and_never(filled: Filled, draw: Random) -> Paths:
    """Give what the last person of a filled house may not enter, and what never was."""
    closed = [ring.id for ring in filled.circles[:-1]]
    talks = [talk for circle_id in closed for talk in filled.recent[circle_id]][:_POOL]
    # Not listed, in no circle with the one who asks, not known to them.
    hidden = [who.handle for who in filled.people[LISTED:-3]]
    return {
        "circle": _both("/c/{}", closed, draw),
        "live circle": _both("/c/{}/live", closed, draw),
        "live conversation": _both("/conversations/{}/live", talks, draw),
        "conversation": _both("/conversations/{}", talks, draw),
        "history of a post": _both("/said/{}/before", talks, draw),
        "person": (
            [f"/p/{handle}" for handle in hidden],
            [f"/p/{_like(handle, draw)}" for handle in hidden],
        ),
    }


def open_and_never(filled: Filled, draw: Random) -> Paths:
    """Give what the last person of a filled house may enter, and what never was."""
    return {"open circle": _both("/c/{}", [filled.circles[-1].id], draw)}


def _both(path: str, ids: list[int], draw: Random) -> tuple[list[str], list[str]]:
    return [path.format(id_) for id_ in ids], [path.format(_near(id_, draw)) for id_ in ids]


def _near(id_: int, draw: Random) -> int:
    """Give an id of about the same time that nothing has: no process ever was the last node."""
    moment = moment_of(id_) + draw.randrange(-DAY // 24, DAY // 24)
    return first_id_at(moment) | 1023 << 12 | draw.randrange(4)


def _like(handle: str, draw: Random) -> str:
    """Give a handle as long as another that nobody has."""
    return "x" + "".join(draw.choices(_LETTERS, k=len(handle) - 1))


def _means(answers: list[Seen]) -> str:
    there, never = (
        fmean(_inner([one.took for one in answers if one.there is is_there])) * 1e6
        for is_there in (True, False)
    )
    return f"{there:.0f} us there, {never:.0f} us not"


def _inner(times: list[float]) -> Iterator[float]:
    """Leave the slowest twentieth out."""
    return iter(sorted(times)[: max(1, len(times) * 19 // 20)])
