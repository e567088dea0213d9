"""Holds a house to what it acknowledged, after it was killed and has caught up."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Final

from kith.bench.ledger import APART, ASKED, SEATED, Doubted, Ledger, Words
from kith.bench.looking import Eyes, by_ids
from kith.foundation.ids import first_id_at

LOST, TORN, TWICE, UNHEARD = "lost", "torn", "twice", "unheard"
_MOST_TOLD: Final = 20
# Two processes may number what they keep a little out of order.
_OUT_OF_ORDER = 10_000

_POST = """
    select id, place_id, conversation_id, author_id, words, gone_at is not null from posts"""


@dataclass(slots=True)
class Faults:
    """What was found that must not be; the first of them in words."""

    found: Counter[str] = field(default_factory=Counter[str])
    told: list[str] = field(default_factory=list[str])

    def add(self, kind: str, words: str, many: int = 1) -> None:
        """Count a fault."""
        if many:
            self.found[kind] += many
            if len(self.told) < _MOST_TOLD:
                self.told.append(f"{kind}: {words}")


class Checker:
    """Compares what is kept with what the ledger says, and settles what was in doubt."""

    def __init__(self, ledger: Ledger, faults: Faults) -> None:
        """Begin with a house of which the ledger knows nothing yet."""
        self.ledger, self.faults = ledger, faults
        self._looked_until = 0

    async def begin(self, eyes: Eyes) -> None:
        """Look past all that was there before."""
        self._looked_until = (await eyes.rows("select coalesce(max(id), 0) from posts"))[0][0]

    async def check(self, eyes: Eyes, now: int) -> None:
        """Check everything that was touched since the last check."""
        await self._posts(eyes)
        await self._strays(eyes)
        await self._heard(eyes)
        await self._seats(eyes)
        await self._sessions(eyes)
        self.ledger.checked()
        self._looked_until = first_id_at(now - _OUT_OF_ORDER)

    async def _posts(self, eyes: Eyes) -> None:
        touched = self.ledger.touched
        sql = f"{_POST} where id in ({{}})"
        found = {row[0]: row for row in await by_ids(eyes, sql, touched)}
        for post_id in touched:
            self._post(self.ledger.posts[post_id], found.get(post_id))

    def _post(self, post: Words, row: tuple[int, int, int, int, str, bool] | None) -> None:
        if row is None or row[5]:
            if post.is_gone is False:
                self.faults.add(LOST, f"post {post.id} is not there: {row}")
            elif row and row[4]:
                self.faults.add(TORN, f"post {post.id} is gone, and its words are there")
            post.is_gone = True
            return
        if post.is_gone:
            self.faults.add(LOST, f"post {post.id} was deleted, and is there")
        if row[4] not in post.may_say:
            self.faults.add(LOST, f"post {post.id} says {row[4]!r}, not {sorted(post.may_say)}")
        if row[1:4] != (post.place_id, post.talk_id, post.author_id):
            self.faults.add(TORN, f"post {post.id} stands elsewhere: {row}")
        post.may_say, post.is_gone = {row[4]}, False

    async def _strays(self, eyes: Eyes) -> None:
        """Find words that somebody was told are not kept, and settle those in doubt."""
        ledger = self.ledger
        rows = await eyes.rows(f"{_POST} where id > $1", self._looked_until)
        doubted = dict(ledger.doubted)
        for post_id, place_id, talk_id, author_id, words, gone in rows:
            if post_id in ledger.posts:
                continue
            told = doubted.pop(words, None)
            where = Doubted(place_id, 0 if talk_id == post_id else talk_id, author_id)
            if told is None:
                self.faults.add(TORN, f"post {post_id} was refused, or never sent: {words!r}")
            elif told != where or gone:
                self.faults.add(TORN, f"post {post_id} in doubt stands elsewhere: {where}")
            ledger.know(Words(post_id, place_id, talk_id, author_id, {words}, is_gone=gone))
            ledger.counts.kept_after_all += 1

    async def _heard(self, eyes: Eyes) -> None:
        ledger = self.ledger
        posts = {post_id for post_id, _ in ledger.touched_heard}
        sql = "select post_id, person_id from heard where post_id in ({})"
        found = set(await by_ids(eyes, sql, posts))
        for key in ledger.touched_heard:
            must = ledger.heard[key]
            if ledger.posts[key[0]].is_gone:
                self.faults.add(TORN, f"a deleted post was heard: {key}", int(key in found))
                must = False
            elif must is not None and must != (key in found):
                self.faults.add(LOST, f"heard {key} is {key in found}, not {must}")
            ledger.heard[key] = key in found

    async def _seats(self, eyes: Eyes) -> None:
        places = {place_id for place_id, _ in self.ledger.seats}
        seated = set(
            await by_ids(
                eyes, "select place_id, person_id from seats where place_id in ({})", places
            )
        )
        asked = set(
            await by_ids(
                eyes, "select circle_id, person_id from askings where circle_id in ({})", places
            )
        )
        for key, may_be in self.ledger.seats.items():
            if key in seated and key in asked:
                self.faults.add(TORN, f"seated and asked at once: {key}")
            stands = SEATED if key in seated else ASKED if key in asked else APART
            if stands not in may_be:
                self.faults.add(LOST, f"seat {key} is {stands}, not {sorted(may_be)}")
            self.ledger.seats[key] = {stands}

    async def _sessions(self, eyes: Eyes) -> None:
        ledger = self.ledger
        sql = "select person_id, fingerprint, id from sessions where person_id in ({})"
        found: dict[int, dict[bytes, int]] = {person_id: {} for person_id in ledger.sessions}
        for person_id, fingerprint, id_ in await by_ids(eyes, sql, set(ledger.sessions)):
            found[person_id][bytes(fingerprint)] = id_
        for person_id, known in ledger.sessions.items():
            here = found[person_id]
            for fingerprint, must in known.items():
                if must is not None and must != (fingerprint in here):
                    self.faults.add(LOST, f"session of {person_id} is {not must}, not {must}")
            unknown = [id_ for fingerprint, id_ in here.items() if fingerprint not in known]
            ended = len(ledger.ended.intersection(unknown))
            self.faults.add(LOST, f"sessions of {person_id} were ended, and are there", ended)
            more = len(
                set(unknown) - set(ledger.unknown_sessions.get(person_id, ())) - ledger.ended
            )
            if more > ledger.entering.get(person_id, 0):
                self.faults.add(TORN, f"{person_id} is signed in more often than they were told")
            ledger.unknown_sessions[person_id] = unknown
            ledger.entering[person_id] = 0
            ledger.sessions[person_id] = {one: True for one in here if one in known}
        ledger.ended.clear()
