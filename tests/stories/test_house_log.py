"""The house log: facts for everybody in the house, in order of time; and what outsiders may read of it."""

import re
from pathlib import Path

import kith
from kith.ties.homes.rows import add_log_entry
from tests.cast import Garden
from tests.clock import Clock
from tests.stories.test_guides import make_guide

SOURCE = Path(kith.__file__).parent


def lines(garden: Garden) -> list[str]:
    """Give the log as it is kept, in the order of its ids."""
    return sorted(str(row) for row in garden.rows()["house_log"])


async def test_what_the_house_changed_stands_in_its_log(garden: Garden) -> None:
    mara = garden.mara
    assert (await garden.wren.open("/house/log")).says("Nothing has happened here. Good.")
    page = await mara.open("/house")
    await page.send("/house", house="Garden", purpose="To sit by the stove.")
    await page.send("/house", house="The garden", purpose="To sit by the stove.")
    await mara.do("/first/shape", shape="team")
    await mara.do("/house/imprint", words="Mara, at the pond.")
    await mara.do("/house/imprint", words="Mara, at the pond.")
    for one in garden.people.values():
        log = await one.open("/house/log")
        for told in (
            "This house changed the sentence at its door.", "This house changed its name.",
            "This house changed its manners.", "This house changed its imprint.",
        ):  # fmt: skip
            assert log.words.count(told) == 1
    for other in garden.others(mara):
        assert (await other.do("/house/imprint", words="Mine.")).status == 403
    assert (await garden.stranger().get("/house/log")).status == 404


async def test_the_log_is_only_ever_added_to(garden: Garden, clock: Clock) -> None:
    seen: list[str] = []
    for step in range(3):
        await garden.mara.do("/house", house="Garden", purpose=f"To sit, by {step}.")
        now = lines(garden)
        assert now[: len(seen)] == seen
        assert len(now) == len(seen) + 1
        seen = now
        clock.forward(days=100)
        await garden.told()
    for path in ("/house/log", "/house"):
        page = await garden.mara.get(path)
        assert not [form for form in page.forms if "log" in form]
    assert (await garden.mara.do("/house/log")).status in {404, 405}


def test_no_sentence_of_the_program_changes_or_deletes_a_line_of_it() -> None:
    found = [
        (path.name, statement)
        for path in [*SOURCE.rglob("*.py"), *SOURCE.rglob("*.sql")]
        for statement in re.findall(
            r"(?is)(?:update|delete\s+from|drop\s+table|truncate)\s+\"?house_log", path.read_text()
        )
    ]
    adds = [path for path in SOURCE.rglob("*.py") if "insert into house_log" in path.read_text()]
    assert found == []
    assert len(adds) == 1, "or it is written somewhere else, and this looks at the wrong thing"


async def test_a_long_log_has_pages_that_end(garden: Garden) -> None:
    act = garden.house.database.act
    for _ in range(120):
        await act(add_log_entry, "sentence", "")
    page, seen, pages = await garden.wren.open("/house/log"), 0, 0
    while True:
        pages += 1
        seen += page.words.count("This house changed the sentence at its door.")
        earlier = [link for link in page.links if link.startswith("?before=")]
        if not earlier:
            break
        page = await garden.wren.open(f"/house/log{earlier[0]}")
    assert (seen, pages) == (120, 3)
    assert page.says("That’s everything.")
    assert (await garden.wren.get("/house/log?before=nothing")).status == 200


async def test_outsiders_read_an_imprint_only_where_there_is_one(garden: Garden) -> None:
    stranger, mara = garden.stranger(), garden.mara
    empty, never = await stranger.get("/imprint"), await stranger.get("/nowhere")
    assert (empty.status, empty.body) == (404, never.body)
    assert (await garden.jonas.get("/imprint")).status == 404
    page = await mara.open("/house")
    await page.send("/house/imprint", words="Mara Lind\nAt the pond 4\nmara@example.org")
    read = await stranger.open("/imprint")
    assert read.says("At the pond 4")
    assert "Garden" not in read.body, "and nothing else of the house"
    assert (await garden.jonas.open("/imprint")).says("At the pond 4")
    assert (await garden.jonas.open("/house")).says("At the pond 4")
    await (await mara.open("/house")).send("/house/imprint", words="")
    assert (await stranger.get("/imprint")).body == never.body


async def test_a_guide_is_named_to_all_and_one_who_was_only_to_those_who_may_meet(
    garden: Garden,
) -> None:
    await make_guide(garden.mara, garden.bea)
    for one in garden.people.values():
        assert (await one.open("/house/log")).says("A new guide: Bea.")
    await (await garden.bea.open("/guides")).send("/guides/lay-down")
    assert (await garden.hana.open("/house/log")).says("Bea is no guide any more.")
    for apart in (garden.aiko, garden.noor):
        log = await apart.open("/house/log")
        assert log.says("Somebody is no guide any more.")
        assert not log.says("Bea")
