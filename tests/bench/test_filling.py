"""A filled house is the house that the actions would have made of the same words."""

from pathlib import Path

import apsw

from kith.bench.filling import fill_around, settle
from kith.bench.keeping import Clock, Kept, write_posts
from kith.bench.looking import FileEyes
from kith.bench.talk import Uttered, utterances
from kith.bench.wholeness import HALVES
from kith.foundation.clock import now
from kith.infrastructure.house_file import HouseFile
from kith.infrastructure.sqlite import connect, execute
from kith.ties.people.model import Speaker
from kith.together.conversations.actions import answer, open_conversation
from kith.together.conversations.pages import (
    CirclePage,
    ConversationPage,
    circle_page,
    conversation_page,
)

POSTS, PEOPLE, CIRCLES, SEED = 600, 10, 3, 5
WORDS = "select * from posts order by id"
VOICES = "select * from voices order by conversation_id, person_id"
FACTS = (
    "select kind, place_id, at, body from facts where kind in ('Opened', 'Answered') order by id"
)
ORPHANS = "pragma foreign_key_check"
Pages = tuple[CirclePage, ConversationPage]


async def test_a_filled_house_is_what_the_actions_make(tmp_path: Path) -> None:
    filled, acted, moment = tmp_path / "filled", tmp_path / "acted", now()
    for path in (filled, acted):
        neighbours, circles = await settle(path, moment, people=PEOPLE, circles=CIRCLES)
    people = [who.id for who in neighbours]
    said = [*utterances(SEED, POSTS, [ring.members for ring in circles], moment)]
    node = await act_out(acted, said, people, [ring.id for ring in circles])
    kept = Kept(people, [ring.id for ring in circles], node=node)
    write_posts(filled, iter(said), kept)

    assert len(rows(filled, WORDS)) == POSTS
    for question in (WORDS, VOICES, FACTS):
        assert rows(filled, question) == rows(acted, question)
    assert rows(filled, ORPHANS) == []
    hear_alike(filled, acted)
    for ring in circles:
        for who in ring.members:
            asked = (moment, people[who], ring.id, kept.long()[ring.id])
            assert await read(filled, *asked) == await read(acted, *asked)


async def test_many_people_around_a_few_leave_these_as_they_were(tmp_path: Path) -> None:
    few = await fill_around(tmp_path / "few", 40, core=24, posts=POSTS)
    many = await fill_around(tmp_path / "many", 120, core=24, posts=POSTS)
    for filled in (few, many):
        eyes = FileEyes(filled.path / "house.db")
        try:
            assert await eyes.damage() == ""
            for words, question in HALVES.items():
                assert await eyes.rows(question, 0) == [(0,)], words
            alone = "select count(*) from people where id not in (select person_id from seats)"
            assert await eyes.rows(alone) == [(1,)], "all but the first person are in a circle"
        finally:
            eyes.close()
    assert [ring.members for ring in few.circles] == [ring.members for ring in many.circles]
    said = (len(rows(filled.path, WORDS)) for filled in (few, many))
    assert next(said) < next(said)


async def act_out(path: Path, said: list[Uttered], people: list[int], circles: list[int]) -> int:
    """Let people say it all, one after the other, each at its moment; give the node of the ids."""
    clock = Clock(said[0].at)
    database = HouseFile(str(path / "house.db"), now=clock)
    talks: dict[int, list[int]] = {}
    for each in said:
        clock.moment = each.at
        speaker, before = Speaker(people[each.author]), talks.setdefault(each.talk, [])
        if before:
            to = None if each.answers_to is None else before[each.answers_to]
            post = await database.act(answer, speaker, before[0], each.words, to=to)
        else:
            post = await database.act(open_conversation, speaker, circles[each.circle], each.words)
        before.append(post.id)
    await database.close()
    return database.node


def hear_alike(filled: Path, acted: Path) -> None:
    """Let people have heard and seen the same in both houses: that is not what is compared."""
    with opened(acted) as db:
        execute(db, "attach ? as filled", (str(filled / "house.db"),))
        execute(db, "insert into heard select * from filled.heard")
        execute(
            db,
            "update seats set seen_id = (select there.seen_id from filled.seats there where"
            " there.place_id = seats.place_id and there.person_id = seats.person_id)",
        )


async def read(path: Path, moment: int, person: int, circle: int, talk: int) -> Pages:
    """Read a circle and a conversation as somebody who is in it."""
    database = HouseFile(str(path / "house.db"), now=Clock(moment))
    try:
        one = await database.read(circle_page, Speaker(person), circle)
        other = await database.read(conversation_page, Speaker(person), talk)
    finally:
        await database.close()
    return one, other


def rows(path: Path, question: str) -> list[tuple[object, ...]]:
    """Give what a house keeps."""
    return [*execute(opened(path), question)]


def opened(path: Path) -> apsw.Connection:
    """Open a house's file."""
    return connect(str(path / "house.db"))
