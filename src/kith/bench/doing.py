"""People who write all kinds of things at once, and note of each what the house said to it."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from itertools import count

from kith.bench.client import Answer, Unexpected, Visitor, visit
from kith.bench.filling import Filled
from kith.bench.ledger import APART, ASKED, SEATED, Doubted, Ledger, Words
from kith.bench.talk import Speech, dice
from kith.foundation.keys import fingerprint

_LOCATION = re.compile(rb"\r\nlocation: *([^\r]+)", re.IGNORECASE)
_SAID = re.compile(rb"#said-(\d+)")
_COOKIE = re.compile(rb"\r\nset-cookie: *kith=([^;\r]+)", re.IGNORECASE)
_KEPT, _BUSY, _BROKEN = 303, 503, 500
_NOTHING = b"Nothing was"
_PATIENCE = 40.0
_MOST_KNOWN = 4
# How often each is done; what can't be done at the moment is passed over.
_WEIGHTS = {
    "open": 26, "answer": 30, "change": 12, "delete": 6, "hear": 10, "unhear": 3, "read": 3,
    "sit": 6, "sign_in": 2, "sign_out": 2,
}  # fmt: skip


class Hung(Exception):
    """Nobody answers at this port any more."""


class Doer:
    """One person, doing one thing after the other over one line."""

    def __init__(self, ledger: Ledger, filled: Filled, who: int, *, rooms: list[int]) -> None:
        """Know the circles one is in, and the rooms into which everybody comes and goes."""
        self.ledger, self.filled, self.me = ledger, filled, filled.people[who]
        self._hosts, self._rooms = not who, rooms
        self._circles = filled.circles_of(who)
        self._draw, self._speech, self._number = dice(who), Speech(who), count(1)
        self._visitor: Visitor | None = None
        self._tokens: dict[str, str] = {}
        self._cookies: list[str] = []
        self._mine: list[int] = []
        self._known = [one for one in filled.people if one.id != self.me.id]
        ledger.sessions[self.me.id] = {fingerprint(self.me.cookie): True}
        self._deeds: list[Callable[[], Awaitable[None]]] = [
            getattr(self, f"_{name}") for name, weight in _WEIGHTS.items() for _ in range(weight)
        ]

    async def work(self, port: int, over: asyncio.Event) -> None:
        """Do one thing after the other until told to stop, or till nobody answers."""
        try:
            self._visitor = await self._at(port)
            while not over.is_set():
                await self._draw.choice(self._deeds)()
        except (Hung, OSError, TimeoutError):
            pass
        finally:
            if self._visitor is not None:
                self._visitor.line.hang_up()

    async def _at(self, port: int) -> Visitor:
        visitor = await visit(port, self.me.cookie)
        if not self._tokens:
            await visitor.learn_token("/people/invite")
            self._tokens[self.me.cookie] = visitor.token
        visitor.token = self._tokens[self.me.cookie]
        return visitor

    async def _send(
        self, path: str, visitor: Visitor | None = None, /, **fields: str
    ) -> Answer | None:
        """Give the answer of the house, or None where nothing is known of what it did."""
        counts, at = self.ledger.counts, visitor or self._visitor
        assert at is not None, "work() opened a line"  # noqa: S101 - for the types
        if not at.line.is_open:
            raise Hung
        try:
            async with asyncio.timeout(_PATIENCE):
                answer = await at.send(path, **fields)
        except (OSError, TimeoutError):
            counts.doubted += 1
            return None
        counts.broken += answer.status == _BROKEN
        if answer.status == _KEPT:
            counts.kept += 1
        elif answer.status == _BROKEN or (answer.status == _BUSY and _NOTHING not in answer.body):
            counts.doubted += 1
            return None
        else:
            counts.refused += 1
            counts.told += answer.status == _BUSY
            await asyncio.sleep(0.005 if answer.status == _BUSY else 0)
        return answer

    async def _open(self) -> None:
        place_id = self._draw.choice(self._circles)
        await self._say(f"/c/{place_id}", place_id, 0)

    async def _answer(self) -> None:
        place_id = self._draw.choice(self._circles)
        talks = [post for post in self.ledger.around(place_id) if post.opens]
        if talks:
            talk = self._draw.choice(talks[-20:])
            await self._say(f"/conversations/{talk.id}", place_id, talk.id)

    async def _say(self, path: str, place_id: int, talk_id: int) -> None:
        words = f"{self._speech.words()} [{self.me.handle} {next(self._number)}]"
        answer = await self._send(path, words=words)
        if answer is None:
            self.ledger.doubted[words] = Doubted(place_id, talk_id, self.me.id)
        elif answer.status == _KEPT:
            id_ = int(_found(_SAID, answer))
            self.ledger.know(Words(id_, place_id, talk_id or id_, self.me.id, {words}))
            self._mine.append(id_)

    async def _change(self) -> None:
        if post := self._own():
            words = f"{self._speech.words()} [{self.me.handle} {next(self._number)}]"
            answer = await self._send(f"/said/{post.id}/change", words=words)
            if answer is None:
                post.may_say.add(words)
            elif answer.status == _KEPT:
                post.may_say = {words}
            self.ledger.touch(post)

    async def _delete(self) -> None:
        if post := self._own():
            answer = await self._send(f"/said/{post.id}/delete")
            if answer is None:
                post.is_gone = None
            elif answer.status == _KEPT:
                post.is_gone = True
            self.ledger.touch(post)

    async def _hear(self) -> None:
        await self._listen("heard", heard=True)

    async def _unhear(self) -> None:
        await self._listen("unheard", heard=False)

    async def _listen(self, how: str, *, heard: bool) -> None:
        posts = self.ledger.around(self._draw.choice(self._circles))
        if others := [post for post in posts[-40:] if post.author_id != self.me.id]:
            post = self._draw.choice(others)
            if (post.id, self.me.id) in self.ledger.heard and heard:
                return
            answer = await self._send(f"/said/{post.id}/{how}")
            if answer is None:
                self.ledger.mark_heard(post.id, self.me.id, heard=None)
            elif answer.status == _KEPT:
                self.ledger.mark_heard(post.id, self.me.id, heard=heard)

    async def _read(self) -> None:
        assert self._visitor is not None, "work() opened a line"  # noqa: S101 - for the types
        await self._visitor.get(f"/c/{self._draw.choice(self._circles)}")

    async def _sit(self) -> None:
        """Come into a room one was asked into, or leave it; its host asks people in."""
        room, seats = self._draw.choice(self._rooms), self.ledger.seats
        whom = self._draw.choice(self._known) if self._hosts else self.me
        key = (room, whom.id)
        stands = seats.setdefault(key, {APART})
        if self._hosts:
            if stands == {APART}:
                await self._move(key, ASKED, f"/c/{room}/ask", people=str(whom.id))
        elif stands == {ASKED}:
            await self._move(key, SEATED, f"/c/{room}/come-in")
        elif stands == {SEATED}:
            await self._move(key, APART, f"/c/{room}/leave", words="")

    async def _move(self, key: tuple[int, int], to: str, path: str, **fields: str) -> None:
        before = self.ledger.seats[key]
        self.ledger.seats[key] = before | {to}  # nobody else moves it meanwhile
        answer = await self._send(path, **fields)
        if answer is not None:
            self.ledger.seats[key] = {to} if answer.status == _KEPT else before

    async def _sign_in(self) -> None:
        sessions = self.ledger.sessions[self.me.id]
        if len(sessions) > _MOST_KNOWN or self._visitor is None:
            return
        door = await visit(self._visitor.port)
        try:
            await door.learn_token("/sign-in")
            answer = await self._send("/sign-in", door, key=self.me.key)
        except (Unexpected, OSError):
            return  # asking for the page came to nothing, and nothing was written
        finally:
            door.line.hang_up()
        if answer is None:
            entering = self.ledger.entering
            entering[self.me.id] = entering.get(self.me.id, 0) + 1
        elif answer.status == _KEPT:
            cookie = _found(_COOKIE, answer).decode()
            sessions[fingerprint(cookie)] = True
            self._cookies.append(cookie)

    async def _sign_out(self) -> None:
        """End a session of one's own that nobody was told of, or else one that was opened here."""
        if unknown := self.ledger.unknown_sessions.get(self.me.id):
            id_ = unknown[-1]
            answer = await self._send(f"/me/sessions/{id_}/end")
            if answer is not None and answer.status == _KEPT:
                unknown.pop()
                self.ledger.ended.add(id_)
        elif self._cookies and self._visitor is not None:
            cookie = self._cookies.pop(0)
            await self._end(cookie, await visit(self._visitor.port, cookie))

    async def _end(self, cookie: str, visitor: Visitor) -> None:
        mark, sessions = fingerprint(cookie), self.ledger.sessions[self.me.id]
        if not sessions.get(mark):
            visitor.line.hang_up()
            return
        try:
            await visitor.learn_token("/people/invite")
            sessions[mark] = None
            answer = await self._send("/sign-out", visitor)
            if answer is not None:
                sessions[mark] = answer.status != _KEPT
        except (Unexpected, OSError):
            self._cookies.append(cookie)
        finally:
            visitor.line.hang_up()

    def _own(self) -> Words | None:
        """Give one of one's own last posts that can be counted on."""
        posts = [self.ledger.posts[id_] for id_ in self._mine[-25:]]
        there = [post for post in posts if post.is_there]
        return self._draw.choice(there) if there else None


def _found(wanted: re.Pattern[bytes], answer: Answer) -> bytes:
    where = _LOCATION.search(answer.head)
    found = wanted.search(answer.head)
    if found is None:
        raise Unexpected(f"the answer leads to {where and where[1]!r}")
    return found[1]
