"""T4, all other ways: every form that somebody can come to, a helper's, a guest's, and the command line.

Whoever writes is who is signed in; by which means is said by the way they came; no field takes it off.
"""

import ast
import re
from pathlib import Path

import pytest

from kith.infrastructure.database import Tx
from kith.together.gatherings.rows import comings
from tests.access.test_who_wrote_it import NAMES, ROWS, SOURCE, claims
from tests.cast import Garden
from tests.laws.busy import filled, forms_of, keeps_everything, kind_of, of_each_kind
from tests.stories.gathering import ask, link_of
from tests.stories.test_guest_slips import scanned
from tests.stories.test_helpers_of_a_page import LABEL, helping

MARK = "zqx Bea wrote this and nobody else."
# What the command line may set going in the rooms where people speak: none of it is words.
AT_THE_MACHINE = {
    ("first.py", "kith.together.welcome.arriving", "first_link"),
    ("people.py", "kith.together.welcome.model", "Invitation"),
    ("people.py", "kith.together.welcome.rows", "open_invitations_by"),
}


async def marked(garden: Garden) -> set[tuple[str, int, str]]:
    """Give of each row with the mark its table, who wrote it, and how."""
    return await garden.house.database.read(_marked)


async def _marked(tx: Tx) -> set[tuple[str, int, str]]:
    return {
        (table, who, means)
        for table, sql in ROWS.items()
        for who, means in await tx.many(_row, sql, MARK)
    }


def _row(who: int, means: str) -> tuple[int, str]:
    return who, means


async def test_every_form_there_is_keeps_who_is_signed_in_and_by_hand(garden: Garden) -> None:
    bea = garden.bea
    await keeps_everything(garden, bea, garden.wren)
    forms = await forms_of(bea, "/letters/new?to=hana", "/p/ines/introduce?to=wren")
    token, done = await bea.token("/me/about"), set[str]()
    found = set[tuple[str, int, str]]()
    for form in of_each_kind(forms, garden.noor):
        fields = filled(form, garden.hana.handle, MARK, token, as_it_is=True)
        also = [one for one in claims(garden).items() if one[0] not in form.names]
        answer = await bea.post(form.action, [*fields, *also])
        assert answer.status < 500, answer
        if answer.status == 303:
            done.add(kind_of(form))
            found |= await marked(garden)
    assert {table for table, _, _ in found} >= {
        *("posts", "round_answers", "waiting_words", "knocks", "parts_for_two", "introductions"),
    }, found
    assert {(who, means) for _, who, means in found} == {(bea.id, "hand")}
    assert len(done) > 40, "or little was tried"


async def test_what_a_helper_writes_says_so_whatever_is_sent(garden: Garden) -> None:
    noor, wren = garden.noor, garden.wren
    at = await helping(garden)
    written = await wren.do(f"{at}/write", on=f"{at}/write", **claims(garden), words=MARK)
    assert written.status == 303, written
    assert await marked(garden) == {("posts", wren.id, "helper")}
    [entry] = {to for to in (await noor.open(at)).links if re.fullmatch(rf"{at}/\d+", to)}
    hand = {**claims(garden), "means": "hand", "words": f"{MARK} Changed."}
    changed = await wren.do(f"{entry}/change", on=f"{entry}/change", **hand)
    assert changed.status == 303, changed
    for path in (at, entry, f"{at}/feed.atom", f"{at}/feed.json"):
        page = await garden.stranger().get(path)
        assert "Changed." in page.body, path
        assert LABEL in page.words + page.body, path
    # Nobody else changes them, and so nobody takes the label off.
    for who in (noor, garden.jonas):
        refused = await who.do(f"{entry}/change", on="/me/about", words="I am Noor.")
        assert refused.status in {403, 404}, who.name


async def test_a_guest_stays_a_guest_whatever_is_sent(garden: Garden) -> None:
    where = await ask(garden.hana, garden.soup)
    link = await link_of(garden.hana, where)
    guest, slip = garden.stranger(), await scanned(garden, garden.jonas)
    before = {table: garden.rows()[table] for table in ("people", "posts", "statements", "seats")}
    asked = {name: value for name, value in claims(garden).items() if name != "name"}
    came = await guest.do(link, link, **asked, name="Mara", says="coming")
    assert came.status == 303, came
    left = await guest.do(f"{slip}/guest", slip, **asked, name="Mara", reach=MARK)
    assert left.status == 303, left
    host = await garden.hana.open(where)
    assert host.says("Mara")
    assert host.says("a guest of the link")
    coming = await garden.house.database.read(comings, int(where.rpartition("/")[2]))
    assert [one.person_id for one in coming if one.name == "Mara"] == [None]
    assert {table: garden.rows()[table] for table in before} == before


@pytest.mark.parametrize("path", sorted((SOURCE / "interfaces" / "cli").glob("*.py")), ids=str)
def test_the_command_line_says_nothing_as_anybody(path: Path) -> None:
    """It has no way to people's words: whatever it does is the house's, and stands in the house log."""
    asked = {
        (path.name, node.module or "", name.name)
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("kith.together")
        for name in node.names
    }
    assert asked <= AT_THE_MACHINE
    assert not re.search(r"\bmeans=", path.read_text())


def test_means_are_these_and_come_from_nowhere_else() -> None:
    """Nothing brings words in from elsewhere yet; whoever builds that says so here, and in ROWS."""
    told = "\n".join(
        path.read_text()
        for path in SOURCE.rglob("*.py")
        if path.parts[len(SOURCE.parts)] not in {"demo", "bench"}
    )
    assert {*re.findall(r"\bmeans\b[^=\n]*[=!]=? ?\"(\w+)\"", told)} <= {
        "hand",
        "program",
        "helper",
    }
    assert "means" in NAMES
