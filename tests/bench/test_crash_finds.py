"""What `bench crash` would find is found: each kind of loss is made by hand once."""

from pathlib import Path
from typing import Any

import msgspec
import pytest

from kith.bench.checking import LOST, TORN, TWICE, UNHEARD, Checker, Faults
from kith.bench.crashing_house import TABLES, leaves_work
from kith.bench.filling import Filled, fill
from kith.bench.homes import InFile
from kith.bench.ledger import APART, ASKED, SEATED, Doubted, Ledger, Words
from kith.bench.wholeness import Wholeness
from kith.foundation.clock import now
from kith.foundation.ids import first_id_at
from kith.foundation.keys import fingerprint

POSTS = """
    select id, place_id, conversation_id, author_id, words from posts order by id desc limit 40"""
TOLD = (
    "insert into crash_told (id, kind, body) select id + 8000000000000000000, kind, body from facts"
)


class Looked:
    """A house of which everything is known, and what a check of it finds."""

    def __init__(self, home: InFile, filled: Filled) -> None:
        self.home, self.filled = home, filled
        self.ledger, self.faults = Ledger(), Faults()
        self.checker, self.whole = Checker(self.ledger, self.faults), Wholeness(self.faults)

    async def begin(self) -> None:
        """Know the last posts, as if somebody had been told that they are kept."""
        async with self.home.looking() as eyes:
            for id_, place, talk, author, words in await eyes.rows(POSTS):
                self.ledger.know(Words(id_, place, talk, author, {words}))
            await self.checker.begin(eyes)
            await self.whole.begin(eyes)

    async def after(self, *statements: str) -> dict[str, int]:
        """Give what is found after something was done to the house behind its back."""
        await self.home.run(*statements)
        async with self.home.looking() as eyes:
            self.ledger.all_touched()
            await self.checker.check(eyes, now())
            await self.whole.check(eyes, now(), everything=True)
        found = {kind: many for kind, many in self.faults.found.items() if many}
        self.faults.found.clear()
        return found

    @property
    def answer(self) -> Words:
        """An answer that was kept."""
        return next(post for post in self.ledger.posts.values() if not post.opens)


@pytest.fixture
async def looked(tmp_path: Path) -> Looked:
    """A small house that was told all its facts once, and did all the work they leave."""
    filled = await fill(tmp_path, 200, people=8, circles=3)
    home = InFile()
    await home.take(tmp_path)
    await home.run(*TABLES, TOLD)
    async with home.looking() as eyes:
        bodies = await eyes.rows("select body from facts where kind = 'Opened'")
    work = [msgspec.json.decode(body)["post_id"] for (body,) in bodies]
    done = [f"insert into crash_done values ({one}, {one})" for one in work if leaves_work(one)]  # noqa: S608 - numbers of our own
    await home.run(*done)
    found = Looked(home, filled)
    await found.begin()
    assert await found.after() == {}, "a house as it should be has no faults"
    return found


async def test_what_is_missing_or_says_something_else_is_lost(looked: Looked) -> None:
    post = looked.answer
    changed = f"update posts set words = 'something else' where id = {post.id}"  # noqa: S608 - a number of our own
    assert await looked.after(changed) == {LOST: 1}
    post.is_gone = True
    assert (await looked.after())[LOST] == 1, "what was deleted must be gone"
    assert await looked.after() == {}, "what was found once is not found again"


async def test_what_is_gone_is_lost_and_leaves_halves(looked: Looked) -> None:
    id_ = looked.answer.id
    gone = [
        "pragma foreign_keys = off",
        f"update posts set answers_id = null where answers_id = {id_}",  # noqa: S608 - a number of our own
        f"delete from posts where id = {id_}",  # noqa: S608 - a number of our own
    ]
    found = await looked.after(*gone)
    assert found[LOST] == 1


async def test_what_was_refused_and_is_there_is_torn_but_not_what_was_in_doubt(
    looked: Looked,
) -> None:
    post = looked.answer

    def said(number: int) -> list[str]:
        new = first_id_at(now()) + number
        fact = msgspec.json.encode(
            {"post_id": new, "conversation_id": post.talk_id, "place_id": post.place_id}
        ).decode()
        return [
            f"insert into posts (id, place_id, conversation_id, author_id, means, words) values ({new}, {post.place_id}, {post.talk_id}, {post.author_id}, 'hand', 'new {number}')",  # noqa: S608 - numbers of our own
            f"insert or replace into voices (conversation_id, person_id, place_id, last_id) values ({post.talk_id}, {post.author_id}, {post.place_id}, {new})",  # noqa: S608 - numbers of our own
            f"insert into facts (kind, place_id, at, body) values ('Answered', 1, 1, '{fact}')",  # noqa: S608 - numbers of our own
            f"insert into crash_told values ({85 * 10**17 + number}, 'Answered', '{fact}')",  # noqa: S608 - numbers of our own
        ]

    doubted = Doubted(post.place_id, post.talk_id, post.author_id)
    looked.ledger.doubted["new 1"] = doubted
    assert await looked.after(*said(1)) == {}
    assert await looked.after(*said(2)) == {TORN: 1}


async def test_a_fact_that_was_told_twice_or_not_at_all_is_found(looked: Looked) -> None:
    fact = '{"post_id":1,"conversation_id":1}'
    told = "insert into crash_told (id, kind, body) values ({}, 'Heard', '{}')"
    kept = f"insert into facts (kind, at, body) values ('Heard', 1, '{fact}')"  # noqa: S608 - words of our own
    first = 9 * 10**18
    assert await looked.after(kept, told.format(first, fact)) == {}
    assert await looked.after(told.format(first + 1, fact)) == {TWICE: 1}
    assert await looked.after(kept) == {UNHEARD: 1}


@pytest.mark.parametrize(
    "half",
    [
        "delete from voices where last_id = (select max(last_id) from voices)",
        "update posts set stirred_id = null where id = (select max(id) from posts where id = conversation_id)",
        "update posts set stirred_id = 5 where id = (select max(id) from posts where id = conversation_id)",
        "update posts set changed_at = 5 where id = (select max(id) from posts)",
        "insert into earlier_words select max(id), 5, 'before' from posts",
        "insert into places (id, kind) values (5, 'circle')",
        "delete from seats where rowid = (select s.rowid from seats s join circles c on c.host_id = s.person_id and c.id = s.place_id limit 1)",
    ],
)
async def test_what_is_there_by_half_is_torn(looked: Looked, half: str) -> None:
    assert (await looked.after(half)).get(TORN, 0) > 0


async def test_hearing_seats_and_sessions_are_held_to_what_was_said(looked: Looked) -> None:
    post, me = looked.answer, looked.filled.people[1]
    ring = looked.filled.circles[0].id
    guest = next(
        one.id for n, one in enumerate(looked.filled.people)
        if n not in looked.filled.circles[0].members
    )  # fmt: skip
    looked.ledger.mark_heard(post.id, guest, heard=True)
    assert await looked.after() == {LOST: 1}
    looked.ledger.mark_heard(post.id, guest, heard=None)
    looked.ledger.seats[ring, guest] = {SEATED}
    assert await looked.after() == {LOST: 1}
    looked.ledger.seats[ring, guest] = {APART, ASKED}
    looked.ledger.sessions[me.id] = {fingerprint(me.cookie): True}
    looked.ledger.entering[me.id] = 1  # there is another, from when they came two years ago
    assert await looked.after() == {}
    looked.ledger.sessions[me.id] = {fingerprint(me.cookie): False}
    assert await looked.after() == {LOST: 1}
    other = looked.filled.people[2]
    looked.ledger.sessions[other.id] = {fingerprint(other.cookie): True}
    assert await looked.after() == {TORN: 1}, "nobody was told of their other session"


async def test_work_that_is_neither_waiting_nor_done_is_lost(looked: Looked) -> None:
    ids: dict[str, Any] = {"post_id": 4 * 10**9}
    body = msgspec.json.encode(ids).decode()
    told = f"insert into crash_told values ({9 * 10**18}, 'Opened', '{body}')"  # noqa: S608 - numbers of our own
    fact = f"insert into facts (kind, at, body) values ('Opened', 1, '{body}')"  # noqa: S608 - numbers of our own
    gone = f"insert into facts (kind, at, body) values ('Changed', 1, '{body}')"  # noqa: S608 - numbers of our own
    also = f"insert into crash_told values ({9 * 10**18 + 1}, 'Changed', '{body}')"  # noqa: S608 - numbers of our own
    assert await looked.after(fact, told, gone, also) == {LOST: 1}
