"""T4: who wrote something and by which means comes from who is signed in, never from what is sent.

Every form that keeps words is sent with fields that claim another author and other means, through the
browser; and by a program, through the actions, where every page that shows the words then says so.
"""

import ast
import re
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from kith.infrastructure.database import Tx
from kith.ties.people.model import Speaker
from kith.together.chairs import actions as chairs
from kith.together.chairs.model import Wish
from kith.together.conversations import actions as talk
from kith.together.knocks import actions as knocks
from kith.together.letters import actions as letters
from kith.together.manners import holding
from kith.together.offers import actions as offers
from kith.together.publishing.actions import open_page, publish
from kith.together.publishing.mailbag.actions import open_mailbag
from kith.together.rounds import actions as rounds
from kith.together.rounds import laying
from kith.together.welcome import circles
from tests.browsing import Page
from tests.cast import Garden, Someone
from tests.stories.chairing import in_days
from tests.stories.offering import ask_for
from tests.stories.test_reports import guided, show

MARK = "Nobody but Jonas wrote this, zqx, with his own two hands."
BY_PROGRAM = "sent by a program"
# What somebody might send who wants to be taken for another, or a program for a hand.
NAMES = ("author", "author_id", "by", "by_id", "person", "person_id", "who", "speaker", "from_id",
         "means", "by_means", "writer_id", "owner_id", "host_id", "asked_by_id", "carrier_id")  # fmt: skip
# Every table that says by which means words were written: who wrote them, where the mark stands.
ROWS = {
    "posts": "select author_id, means from posts where words = $1",
    "round_answers": "select person_id, means from round_answers where words = $1",
    "waiting_words": "select person_id, means from waiting_words where words = $1",
    "knocks": "select from_id, means from knocks where words = $1",
    "parts_for_two": "select person_id, means from parts_for_two where words = $1",
    "mailbag_letters": "select writer_id, means from mailbag_letters where words = $1",
    "chairs": "select host_id, means from chairs where told = $1",
    "introductions": """
        select i.by_id, i.means from introductions i
          join introduction_sides s on s.introduction_id = i.id where s.words = $1""",
}
SOURCE = Path(__file__).resolve().parents[2] / "src" / "kith"

Way = Callable[[Garden], Awaitable[tuple[str, dict[str, str]]]]


def claims(garden: Garden) -> dict[str, str]:
    """Give fields that claim that it was Hana, or a program, or a helper."""
    return {
        name: "program" if "means" in name else str(garden.hana.id) for name in NAMES
    }  # fmt: skip


async def in_circle(garden: Garden) -> tuple[str, dict[str, str]]:
    return f"/c/{garden.soup}", {"words": MARK}


async def answering(garden: Garden) -> tuple[str, dict[str, str]]:
    return f"/conversations/{garden.began['Sunday soup']}", {"words": MARK}


async def waiting(garden: Garden) -> tuple[str, dict[str, str]]:
    act, jonas = garden.house.database.act, garden.jonas.speaker
    await act(holding.hold_mine, jonas, garden.soup, hold=True)
    return await in_circle(garden)


async def changing(garden: Garden) -> tuple[str, dict[str, str]]:
    act, jonas = garden.house.database.act, garden.jonas.speaker
    post = await act(talk.open_conversation, jonas, garden.soup, "Not yet.")
    return f"/said/{post.id}/change", {"words": MARK}


async def by_letter(garden: Garden) -> tuple[str, dict[str, str]]:
    return "/letters/new", {"words": MARK, "readers": str(garden.hana.id)}


async def answering_a_letter(garden: Garden) -> tuple[str, dict[str, str]]:
    act, hana = garden.house.database.act, garden.hana.speaker
    post = await act(letters.write, hana, [garden.jonas.id], "Come at six.")
    return f"/letters/{post.place_id}", {"words": MARK}


async def asking_a_round(garden: Garden) -> tuple[str, dict[str, str]]:
    return f"/c/{garden.soup}/rounds/new", {
        "question": MARK, "day": in_days(3), "ways": "writing",
    }  # fmt: skip


async def answering_a_round(garden: Garden) -> tuple[str, dict[str, str]]:
    act, hana = garden.house.database.act, garden.hana.speaker
    one = await act(laying.lay, hana, garden.soup, "What now?", day=in_days(3))
    return f"/c/{garden.soup}/rounds/{one.id}", {"words": MARK}


async def asking_for_something(garden: Garden) -> tuple[str, dict[str, str]]:
    return f"/c/{garden.soup}/offers", {"words": MARK, "kind": "ask"}


async def carrying(garden: Garden) -> tuple[str, dict[str, str]]:
    ask = await ask_for(garden.hana, garden.soup)
    # Of a carried ask the form itself says to which person it goes; here it is a circle.
    return f"/offers/{ask}/carry", {"words": MARK, "circle": str(garden.field), "person": ""}


async def knocking(_: Garden) -> tuple[str, dict[str, str]]:
    return "/door/knock/ines", {"words": MARK}


async def introducing(_: Garden) -> tuple[str, dict[str, str]]:
    return "/p/hana/introduce", {
        "to": "noor", "words1": MARK, "words2": MARK, "described1": "A friend.",
        "described2": "A friend.", "named1": "yes", "named2": "yes",
    }  # fmt: skip


async def for_two(garden: Garden) -> tuple[str, dict[str, str]]:
    [first] = [to for to in (await garden.jonas.open("/")).links if to.startswith("/for-two/")][:1]
    return first, {"words": MARK}


async def keeping_a_chair(garden: Garden) -> tuple[str, dict[str, str]]:
    act = garden.house.database.act
    await act(circles.host_from_now, garden.soup, garden.jonas.id, by_itself=False)
    return f"/c/{garden.soup}/chairs", {
        "told": MARK, "way": "lot", "until": in_days(2), "question": "What?", "day": in_days(7),
    }  # fmt: skip


async def writing_on_a_page(garden: Garden) -> tuple[str, dict[str, str]]:
    await a_page(garden, garden.jonas)
    return "/pages/pump/write", {"words": MARK, "role": ""}


async def changing_an_entry(garden: Garden) -> tuple[str, dict[str, str]]:
    await a_page(garden, garden.jonas)
    post = await garden.house.database.act(publish, garden.jonas.speaker, "pump", "Not yet.")
    return f"/pages/pump/{post.id}/change", {"words": MARK}


async def into_a_mailbag(garden: Garden) -> tuple[str, dict[str, str]]:
    await a_page(garden, garden.hana)
    await garden.house.database.act(open_mailbag, garden.hana.speaker, "Pumps", 3)
    return "/pages/pump/mailbag", {"words": MARK}


async def a_page(garden: Garden, whose: Someone) -> None:
    """Let somebody open a public page."""
    await garden.house.database.act(
        open_page, whose.speaker, name="pump", title="From the pump", expect=""
    )


async def leaving(garden: Garden) -> tuple[str, dict[str, str]]:
    return f"/c/{garden.soup}/leave", {"words": MARK}


WAYS: tuple[Way, ...] = (
    in_circle, answering, waiting, changing, by_letter, answering_a_letter, asking_a_round,
    answering_a_round, asking_for_something, carrying, leaving, knocking, introducing, for_two,
    keeping_a_chair, writing_on_a_page, changing_an_entry, into_a_mailbag,
)  # fmt: skip


async def with_mark(garden: Garden) -> list[tuple[str, int, str]]:
    """Give of each row with the mark its table, who wrote it and by which means."""
    return await garden.house.database.read(_with_mark)


async def _with_mark(tx: Tx) -> list[tuple[str, int, str]]:
    found: list[tuple[str, int, str]] = []
    for table, sql in ROWS.items():
        found += [(table, who, means) for who, means in await tx.many(_row, sql, MARK)]
    return found


def _row(who: int, means: str) -> tuple[int, str]:
    return who, means


@pytest.mark.usefixtures("by_day")
@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
async def test_no_form_says_who_wrote_it_or_how(garden: Garden, way: Way) -> None:
    address, fields = await way(garden)
    done = await garden.jonas.do(address, "/circles", **{**claims(garden), **fields})
    assert done.status == 303, done
    await garden.told()
    kept = await with_mark(garden)
    assert kept
    for table, who, means in kept:
        assert (who, means) == (garden.jonas.id, "hand"), table


@pytest.mark.usefixtures("by_day")
async def test_a_program_that_speaks_is_named_wherever_its_words_are_read(garden: Garden) -> None:
    act = garden.house.database.act
    program = Speaker(garden.jonas.id, "program")
    opened = await act(talk.open_conversation, program, garden.soup, MARK)
    answered = await act(talk.answer, program, garden.began["Sunday soup"], MARK)
    ask = await act(offers.ask_or_offer, program, garden.soup, "ask", MARK, may_carry=True)
    letter = await act(letters.write, program, [garden.hana.id], MARK)
    asked = await act(laying.lay, program, garden.soup, MARK, day=in_days(3))
    wish = Wish("lot", MARK, in_days(2), "What now?", in_days(7))
    host = Speaker(garden.hana.id, "program")
    chair = await act(chairs.open_for_round, host, garden.soup, wish)
    await act(knocks.knock, program, "ines", MARK)
    at_: tuple[tuple[Someone, str], ...] = (
        (garden.hana, f"/c/{garden.soup}"),
        (garden.hana, f"/conversations/{opened.id}"),
        (garden.hana, f"/conversations/{answered.conversation_id}"),
        (garden.hana, f"/c/{garden.soup}/offers"),
        (garden.bea, f"/offers/{ask.id}/carry"),
        (garden.hana, f"/letters/{letter.place_id}"),
        (garden.hana, f"/c/{garden.soup}/rounds/{asked.id}"),
        (garden.aiko, f"/chairs/{chair.id}"),
        (garden.ines, "/door"),
        (garden.jonas, "/me/words"),
    )
    for who, path in at_:
        page = await who.open(path)
        assert MARK in page.words, (path, page)
        assert labelled(page), path


async def test_what_a_program_said_is_found_and_shown_to_the_guides_with_its_label(
    garden: Garden,
) -> None:
    await guided(garden, "Bea", "Tom")
    act = garden.house.database.act
    said = {
        means: await act(talk.open_conversation, Speaker(garden.jonas.id, means), garden.soup, MARK)
        for means in ("program", "hand")
    }
    await garden.told()
    page = await garden.hana.open("/search?q=zqx")
    assert page.words.count("two hands.") == 2, page
    assert page.words.count(BY_PROGRAM) == 1, page
    for means, one in said.items():
        shown = await show(garden.hana, one.id, MARK)
        for who in (garden.hana, garden.bea):
            assert labelled(await who.open(shown.path)) == (means == "program")


def labelled(page: Page) -> bool:
    return page.says(BY_PROGRAM)


async def test_nothing_takes_the_label_off(garden: Garden) -> None:
    act = garden.house.database.act
    program, jonas = Speaker(garden.jonas.id, "program"), garden.jonas.speaker
    # Written by a program, changed by hand; and the other way round.
    post = await act(talk.open_conversation, program, garden.soup, "First.")
    await act(talk.change, jonas, post.id, "By hand, in the end.")
    other = await act(talk.open_conversation, jonas, garden.soup, "By hand, at first.")
    assert not labelled(await garden.hana.open(f"/conversations/{other.id}"))
    await act(talk.change, program, other.id, "And then by a program.")
    for one in (post, other):
        assert labelled(await garden.hana.open(f"/conversations/{one.id}"))
        assert labelled(await garden.hana.open(f"/said/{one.id}/before"))
    # Words that wait, changed before they are said.
    await act(holding.hold_mine, jonas, garden.soup, hold=True)
    held = await act(holding.begin, jonas, garden.soup, "They wait.")
    await act(holding.change_waiting, program, held.id, "They wait, otherwise.")
    said = await act(holding.say_now, jonas, held.id, "They waited.")
    assert said.means == "program"
    once = await act(holding.begin, program, garden.soup, "They wait too.")
    assert (await act(holding.say_now, jonas, once.id, "By hand.")).means == "program"
    # A sealed answer, put in by a program and again by hand.
    one = await act(laying.lay, garden.hana.speaker, garden.soup, "What now?", day=in_days(3))
    await act(rounds.put_in, program, one.id, MARK)
    await act(rounds.put_in, jonas, one.id, MARK)
    assert ("round_answers", garden.jonas.id, "program") in await with_mark(garden)


def test_only_a_session_makes_a_speaker() -> None:
    """No page, and no part of the interface, makes one of what somebody sent.

    A Speaker is made where the session is known (visit.py), where kept words are said later with the
    means that were kept with them, and where the house looks with somebody's eyes.
    """
    made = {
        str(path.relative_to(SOURCE))
        for path in SOURCE.rglob("*.py")
        if path.parts[len(SOURCE.parts)] not in {"demo", "bench"}
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        if node.func.id == "Speaker"
    }
    assert made == {
        "care/notices/news/gathering.py",
        "care/notices/news/hands.py",
        "interfaces/cli/strangers.py",
        "interfaces/web/visit.py",
        "ties/accounts/actions.py",
        "together/chairs/drawing.py",
        "together/letters/strangers.py",
        "together/manners/holding.py",
    }


def test_no_page_reads_an_author_or_means_from_a_form() -> None:
    """Of these names a form is asked for only where somebody else is chosen, never who writes."""
    allowed = {("offers.py", "person"), ("chairs.py", "person"), ("knocks.py", "whom")}
    for path in sorted((SOURCE / "interfaces" / "web").rglob("*.py")):
        for asked in re.findall(
            r'\.(?:value|values|number|numbers|ticked)\("(\w+)"', path.read_text()
        ):
            assert asked not in NAMES or (path.name, asked) in allowed | ELSEWHERE, (path, asked)


# The gathering's and the circle's pages choose whom something is for by these names.
ELSEWHERE = {("gatherings.py", "who"), ("gatherings.py", "person"), ("circle_about.py", "person")}


def test_every_table_of_words_by_means_is_looked_at_here() -> None:
    told = "\n".join(
        path.read_text() for path in sorted((SOURCE / "infrastructure/migrations").glob("*.sql"))
    )
    tables = re.findall(r"create table (\w+) \((.*?)\n\);", told, flags=re.DOTALL)
    assert {name for name, body in tables if re.search(r"^\s+means\b", body, re.MULTILINE)} == {
        *ROWS
    }
