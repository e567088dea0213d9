"""A house's file, written to as the days go by, through the same actions that pages use."""

import contextlib
import random
import secrets
from collections.abc import Callable, Generator
from typing import TypeVar
from unittest import mock

import apsw

from kith.foundation.ids import Ids
from kith.infrastructure.database import Action, P
from kith.infrastructure.sqlite import SqliteTx, finish
from kith.ties.people.model import Speaker

T = TypeVar("T")


class Life:
    """What is to happen when, and who and what came of it."""

    def __init__(self, db: apsw.Connection) -> None:
        """Begin with nobody and nothing."""
        self.people: dict[str, int] = {}
        self.keys: dict[str, str] = {}
        self.circles: dict[str, int] = {}
        self._db = db
        self._at = 0
        self._ids = Ids(0, lambda: self._at)
        self._plans: list[tuple[int, int, Callable[[], object]]] = []

    def plan(self, moment: int, deed: Callable[[], object]) -> None:
        """Let something happen at a moment, after what was planned for it before."""
        self._plans.append((moment, len(self._plans), deed))

    def do(self, action: Action[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Do something now, as the house would for whoever asks."""
        tx = SqliteTx(self._db, self._at, self._ids.next)
        return finish(action(tx, *args, **kwargs))

    def speaker(self, name: str) -> Speaker:
        """Give somebody as who is acting."""
        return Speaker(self.people[name])

    def live(self) -> None:
        """Let everything happen that was planned, in order, kept whole or not at all."""
        with self._db:
            for moment, _, deed in sorted(self._plans, key=lambda plan: plan[:2]):
                self._at = moment
                deed()


@contextlib.contextmanager
def chance_from(seed: int) -> Generator[None]:
    """Let what is usually secret come from a seed, so that a demo house is the same each time."""
    chance = random.Random(seed)  # noqa: S311 - nothing in a demo house is secret
    with mock.patch.multiple(
        secrets,
        choice=chance.choice,
        token_bytes=lambda size=32: chance.randbytes(size),
        token_urlsafe=lambda size=32: chance.randbytes(size).hex(),
    ):
        yield
