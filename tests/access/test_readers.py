"""Law: who is named above the composer is who can read what is said there. Nobody else, nobody less."""

import random
import re

import pytest

from kith.together.conversations.actions import answer, open_conversation
from kith.together.conversations.model import Post
from kith.together.welcome import agreeing, arriving, circles
from kith.together.welcome.model import Arriving
from tests.browsing import Page
from tests.cast import Garden, Someone

LATER = "whoever this circle takes in later"


def named(page: Page) -> set[str]:
    """Give the names above the composer: all of them, also those folded away."""
    line = page.body.partition('<div class="readers">')[2].partition("</div>")[0]
    assert line, page
    return {*re.findall(r"<bdi>([^<]+)</bdi>", line)} - {"Garden"}


async def who_reads(garden: Garden, talk: int) -> set[str]:
    """Give who can open a conversation."""
    answers = {one.name: await one.get(f"/conversations/{talk}") for one in garden.people.values()}
    assert {page.status for page in answers.values()} <= {200, 404}
    return {name for name, page in answers.items() if page.status == 200}


async def look_and_say(garden: Garden, who: Someone, circle: int) -> Post:
    """Read who is named, say something, and see who can read it."""
    page = await who.open(f"/c/{circle}")
    act = garden.house.database.act
    said = await act(open_conversation, who.speaker, circle, "To those who are named above.")
    assert await who_reads(garden, said.id) == named(page) | {who.name}
    return said


async def test_a_new_conversation_is_read_by_those_named_above_it(garden: Garden) -> None:
    for circle in garden.circles.values():
        members = [
            one for one in garden.people.values() if (await one.get(f"/c/{circle}")).status == 200
        ]
        assert 1 < len(members) < len(garden.people)
        for one in members[:2]:
            await look_and_say(garden, one, circle)


async def test_an_answer_is_read_by_those_who_were_there_when_it_began(garden: Garden) -> None:
    closed = 0
    for name, talk in garden.began.items():
        readers = await who_reads(garden, talk)
        for reader in readers:
            page = await garden.people[reader].open(f"/conversations/{talk}")
            assert named(page) | {reader} == readers
        page = await garden.people[min(readers)].open(f"/c/{garden.circles[name]}")
        closed += len(named(page)) + 1 > len(readers)
    assert closed, "or nobody came late"


async def test_those_who_come_later_read_it_only_where_the_line_says_so(garden: Garden) -> None:
    act = garden.house.database.act
    for circle, host, says_so in (
        (garden.soup, garden.hana, False), (garden.readers, garden.aiko, True)
    ):  # fmt: skip
        page = await host.open(f"/c/{circle}")
        assert page.says(LATER) == says_so
        said = await look_and_say(garden, host, circle)
        late = garden.aiko if circle == garden.soup else garden.jonas
        assert (await late.get(f"/conversations/{said.id}")).status == 404
        await act(circles.ask_into, host.speaker, circle, late.id)
        await act(circles.come_into, late.speaker, circle)
        assert (await late.get(f"/conversations/{said.id}")).status == (200 if says_so else 404)


@pytest.mark.parametrize("seed", range(4))
async def test_whatever_happened_before_the_names_are_true(garden: Garden, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - a different evening each, the same each time
    act = garden.house.database.act
    inside = {
        circle: {one.name for one in garden.people.values() if (await one.get(f"/c/{circle}")).status == 200}
        for circle in garden.circles.values()
    }  # fmt: skip
    for _ in range(14):
        circle = chance.choice([*inside])
        who = garden.people[chance.choice(sorted(garden.people))]
        members = sorted(inside[circle])
        if who.name not in members:
            await act(circles.ask_as, circle, who.id, by=garden.people[members[0]].id)
            await act(circles.come_into, who.speaker, circle)
            inside[circle].add(who.name)
        elif len(members) > 2 and chance.random() < 0.5:
            await act(circles.leave, who.speaker, circle)
            inside[circle].discard(who.name)
        elif chance.random() < 0.3:
            await change_history(garden, circle, members)
        else:
            said = await look_and_say(garden, who, circle)
            await act(answer, who.speaker, said.id, "And once more.")
    for circle, members in inside.items():
        await look_and_say(garden, garden.people[min(members)], circle)


async def change_history(garden: Garden, circle: int, members: list[str]) -> None:
    """Let all agree on the other rule."""
    act = garden.house.database.act
    found = await garden.house.database.read(circles.rows.circle, circle)
    assert found
    other = "came" if found.history == "everything" else "everything"
    first, *rest = [garden.people[name].speaker for name in members]
    proposal = await act(agreeing.propose, first, circle, "history", words=other)
    for speaker in rest:
        await act(agreeing.agree, speaker, proposal.id)


async def test_past_twelve_names_all_are_one_tap_away(garden: Garden) -> None:
    act = garden.house.database.act
    page = await (await garden.hana.open("/circles/new")).send(
        "/circles/new", name="Feast", purpose="To eat.", people=[str(garden.tom.id)]
    )
    circle = int(page.path.removeprefix("/c/"))
    await act(circles.come_into, garden.tom.speaker, circle)
    guests: set[str] = set()
    for n in range(12):
        asked = await act(
            arriving.invite, garden.hana.speaker, whom="x", words="There is room for you."
        )
        coming = Arriving(f"Guest {n}", listed=False, zone="UTC", language="en", device="")
        guest = (await act(arriving.come_in, asked.code, coming)).person
        await act(circles.ask_into, garden.hana.speaker, circle, guest.id)
        await act(circles.come_into, type(garden.hana.speaker)(guest.id), circle)
        guests.add(guest.name)
    page = await garden.hana.open(page.path)
    assert named(page) == guests | {"Tom"}
    first = page.words.partition("Read by")[2].partition("and others")[0]
    assert len([name for name in guests | {"Tom"} if f"{name}," in f"{first.strip()},"]) == 12
    assert page.says("Everybody’s name")
