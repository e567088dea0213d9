"""Whether a request really comes from a page of this house, and how often somebody may try."""

import hashlib
import hmac
import secrets
import time
from collections import Counter, OrderedDict
from collections.abc import Callable, Generator
from contextlib import contextmanager

from kith.foundation.errors import TooMany

_CHALLENGE_FOR = 300


def form_token(secret: bytes, cookie: str) -> str:
    """Give the token that a form carries beside a cookie."""
    return hmac.new(secret, b"form " + cookie.encode(), hashlib.sha256).hexdigest()[:32]


def is_form_token(secret: bytes, cookie: str, given: str) -> bool:
    """Tell whether a form carries the token of this cookie."""
    return bool(cookie) and hmac.compare_digest(form_token(secret, cookie).encode(), given.encode())


def is_same_origin(origin: str | None, fetch_site: str | None, host: str, address: str) -> bool:
    """Tell whether a form was sent from a page of this house, by what the browser says of it."""
    if origin is not None:
        scheme, _, where = origin.partition("://")
        ours = {host.lower(), address.partition("://")[2].strip("/").lower()} - {""}
        return scheme in {"http", "https"} and where.lower() in ours
    return fetch_site in {None, "same-origin", "none"}


class Limits:
    """Buckets of tries, one a name: each holds `most` and gains one every `every` seconds."""

    def __init__(
        self,
        most: int,
        every: float,
        *,
        names: int = 10_000,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Remember at most so many names; the longest unused is forgotten first."""
        self._most, self._every, self._names, self._clock = most, every, names, clock
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def left(self, name: str) -> float:
        """Give how many tries a name has now."""
        tries, at = self._buckets.get(name, (float(self._most), self._clock()))
        return min(self._most, tries + (self._clock() - at) / self._every)

    def check(self, name: str) -> None:
        """Raise if a name has no try left."""
        if (left := self.left(name)) < 1:
            raise TooMany(retry_after=max(1, round((1 - left) * self._every)))

    def spend(self, name: str) -> None:
        """Take one of a name's tries."""
        self._buckets[name] = (max(0.0, self.left(name) - 1), self._clock())
        self._buckets.move_to_end(name)
        if len(self._buckets) > self._names:
            self._buckets.popitem(last=False)

    def give_back(self, name: str) -> None:
        """Give a name one of its tries back."""
        if name in self._buckets:
            self._buckets[name] = (min(self._most, self.left(name) + 1), self._clock())


class Few:
    """Things that nobody may have many of at the same time."""

    def __init__(self, most: int) -> None:
        """Let everybody have so many at once."""
        self._most, self._now = most, Counter[int]()

    @contextmanager
    def one_more(self, person_id: int) -> Generator[None]:
        """Let somebody have one more for a while, or raise if they have as many as they may."""
        if self._now[person_id] >= self._most:
            raise TooMany(retry_after=60)
        self._now[person_id] += 1
        try:
            yield
        finally:
            self._now[person_id] -= 1
            self._now += Counter()  # who has none any more is forgotten


class Challenges:
    """Random challenges that are good for five minutes, for one purpose, in every process of a house."""

    def __init__(self, secret: bytes) -> None:
        """Make challenges that only who has this secret takes back."""
        self._secret = secret

    def make(self, purpose: str) -> str:
        """Give a fresh challenge."""
        until = int(time.time()) + _CHALLENGE_FOR
        return self._signed(purpose, f"{until}.{secrets.token_urlsafe(16)}")

    def good_until(self, purpose: str, challenge: str) -> int:
        """Give until when (Unix seconds) a challenge of ours can be answered, or 0 if it can't."""
        body = challenge.rpartition(".")[0]
        if not hmac.compare_digest(self._signed(purpose, body).encode(), challenge.encode()):
            return 0
        until = int(body.partition(".")[0])
        return until if until >= time.time() else 0

    def _signed(self, purpose: str, body: str) -> str:
        told = hmac.new(self._secret, f"challenge {purpose} {body}".encode(), hashlib.sha256)
        return f"{body}.{told.hexdigest()[:32]}"
