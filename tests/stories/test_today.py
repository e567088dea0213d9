"""Law: Today is finite, in a fixed order, and nobody can push themselves up in it."""

import re

from tests.browsing import Page
from tests.cast import Garden, Someone
from tests.clock import Clock

DONE = "That’s everything."


def order(page: Page, garden: Garden) -> list[str]:
    """Give the circles in the order in which Today shows them."""
    body = page.words.partition("Your circles")[2]
    return sorted((name for name in garden.circles if name in body), key=body.index)


async def say(who: Someone, at: str, times: int) -> None:
    """Say something many times."""
    form = (await who.open(at)).forms[at]
    for n in range(times):
        said = await who.post(at, form.filled({"words": f"Hello, and hello again, {n}."}))
        assert said.status == 303


async def test_today_goes_from_the_house_to_what_is_asked_to_the_circles(garden: Garden) -> None:
    new = await garden.jonas.open("/circles/new")
    await new.send("/circles/new", name="Leipzig", purpose="To leave.", people=str(garden.hana.id))
    left = await garden.tom.open(f"/c/{garden.soup}/about")
    await left.send(f"/c/{garden.soup}/leave")
    await garden.told()
    page = await garden.hana.open("/")
    parts = (
        "Tom left Sunday soup.",
        "Your house key",
        "Jonas would like you",
        "Your circles",
        DONE,
    )
    at = [page.words.index(part) for part in parts]
    assert at == sorted(at)


async def test_a_hundred_times_as_much_changes_no_order(garden: Garden, clock: Clock) -> None:
    clock.stop()
    first = order(await garden.tom.open("/"), garden)
    assert len(first) == 4
    last = garden.circles[first[-1]]
    loudest = garden.hana if first[-1] == "Slow readers" else garden.wren
    await say(loudest, f"/c/{last}", 1)
    once = await garden.tom.open("/")
    await say(loudest, f"/c/{last}", 100)
    often = await garden.tom.open("/")
    assert order(often, garden) == first
    assert often.words == once.words


async def test_those_who_spoke_are_named_by_alphabet_not_by_how_much(garden: Garden) -> None:
    await garden.mara.open(f"/c/{garden.soup}")
    await say(garden.tom, f"/c/{garden.soup}", 12)
    await say(garden.bea, f"/c/{garden.soup}", 1)
    assert (await garden.mara.open("/")).says("Bea and Tom spoke since you were there.")


async def test_today_is_quiet_once_one_was_there(garden: Garden) -> None:
    assert (await garden.mara.open("/")).says("Hana and Jonas spoke since you were there.")
    for circle in (garden.soup, garden.field, garden.allotment):
        await garden.mara.open(f"/c/{circle}")
    page = await garden.mara.open("/")
    assert not page.says("spoke since you were there")
    assert page.words.replace(" ", "").count("quiet") == 3
    await say(garden.mara, f"/c/{garden.soup}", 1)
    assert not (await garden.mara.open("/")).says("spoke since you were there")


async def test_looking_at_the_headers_is_not_being_there(garden: Garden) -> None:
    assert (await garden.mara.open("/")).says("Hana and Jonas spoke since you were there.")
    await garden.mara.head(f"/c/{garden.soup}")
    assert (await garden.mara.open("/")).says("Hana and Jonas spoke since you were there.")


async def test_nobody_is_told_that_mara_was_there(garden: Garden, clock: Clock) -> None:
    clock.stop()
    assert (await garden.mara.open("/")).says("Hana and Jonas spoke since you were there.")
    await garden.hana.walk()
    before = {path: page.body for path, page in (await garden.hana.walk()).items()}
    await garden.mara.walk()
    assert not (await garden.mara.open("/")).says("spoke since you were there.")
    assert {path: page.body for path, page in (await garden.hana.walk()).items()} == before


async def test_what_a_newcomer_cannot_read_does_not_speak_to_them(garden: Garden) -> None:
    old = f"/conversations/{garden.began['Sunday soup']}"
    await garden.tom.open(f"/c/{garden.soup}")
    await say(garden.ines, old, 3)
    assert (await garden.mara.open("/")).says("Ines and Jonas spoke since you were there.")
    row = (await garden.tom.open("/")).words.partition("Sunday soup")[2]
    assert row.strip().startswith("quiet")


async def test_no_page_has_a_digit_that_people_made(garden: Garden, clock: Clock) -> None:
    """T1: with 1, 10 and 100 interactions every page shows the same digits, or none."""
    clock.stop()
    soup = f"/c/{garden.soup}"
    page = await garden.hana.open(soup)
    said = await garden.hana.post(soup, page.forms[soup].filled({"words": "Who comes?"}))
    found = re.search(r"said-(\d+)", said.headers["location"])
    assert found
    talk, members = f"/conversations/{found[1]}", [garden.tom, garden.bea, garden.mara, garden.ines]
    seen: list[dict[str, list[str]]] = []
    for times in (1, 9, 90):
        for n, who in enumerate(members[: 1 + times // 3]):
            await who.do(f"/said/{found[1]}/heard")
            form = (await who.open(talk)).forms[talk]
            for _ in range(max(1, times // 4) + n):
                await who.post(talk, form.filled({"words": "I do."}))
        seen.append({path: digits(page) for path, page in (await garden.hana.walk()).items()})
    one, ten, hundred = seen
    assert one[soup] == ten[soup] == hundred[soup]
    for path in one.keys() & ten.keys() & hundred.keys():
        assert one[path] == ten[path] == hundred[path], path


def digits(page: Page) -> list[str]:
    """Give the numbers that a person reads or is read on a page, and when it was is no such number."""
    words = " ".join([page.words, *page.reader.said])
    return sorted({*re.findall(r"\d[\d,.]*", words)})


async def test_a_host_is_reminded_when_the_season_is_over(garden: Garden, clock: Clock) -> None:
    over = "Your season as host of Sunday soup is over."
    assert not (await garden.hana.open("/")).says(over)
    clock.forward(days=100)
    assert (await garden.hana.open("/")).says(over)
    others = [garden.mara, garden.jonas, garden.ines, garden.bea, garden.tom]
    for other in others:
        assert not (await other.open("/")).says(over)
        assert (await other.get(f"/c/{garden.soup}")).status == 200
