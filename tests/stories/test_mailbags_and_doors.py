"""Whoever answers a door looks through the mailbag of its owner first: they read, and never answer."""

import re

from tests.browsing import Page
from tests.cast import Garden, Someone
from tests.clock import Clock
from tests.knocking import keep_door, looks
from tests.stories.test_mailbags import bag_of, put_in, with_mailbag

AT = "/door/of/noor/mailbag"
FIRST = "Jonas answers your door, and looks through it first."
KIND, RUDE = "How deep are wells?", "Wells are for fools."


async def closed_mailbag(garden: Garden, letters: dict[Someone, str]) -> str:
    """Let some write to Noor, and Noor close her mailbag; give its address."""
    at = await with_mailbag(garden)
    for who, words in letters.items():
        await put_in(who, at, words, quote=True)
    bag = await bag_of(garden.noor)
    await (await garden.noor.open(bag)).send(f"{bag}/end")
    return bag


def deed(page: Page, words: str, what: str) -> str:
    """Give what the page offers to do with a letter."""
    below = page.body[page.body.index(words) :]
    found = re.search(rf'action="(/door/mailbag/\d+/\d+/{what})"', below)
    assert found, page
    return found[1]


async def nothing_lies_with(who: Someone, bag: str, *deeds: str) -> None:
    """See that neither the mailbag is there for somebody, nor anything to do with it."""
    assert (await who.get(AT)).status == 404
    assert not (await who.open("/")).says("Noor’s mailbag is closed.")
    for one in (f"/door/mailbag/{bag.rpartition('/')[2]}/bring", *deeds):
        assert (await who.do(one, on="/me/about")).status == 404, one


async def test_the_doorkeeper_reads_first_and_brings_it(garden: Garden, clock: Clock) -> None:
    noor, jonas, tom, hana = garden.noor, garden.jonas, garden.tom, garden.hana
    clock.stop()
    await keep_door(noor, jonas)
    at = await with_mailbag(garden)
    await put_in(tom, at, KIND, quote=True)
    await put_in(hana, at, RUDE, quote=True)
    bag = await bag_of(noor)
    await nothing_lies_with(jonas, bag)
    await (await noor.open(bag)).send(f"{bag}/end")
    written = [await looks(who, f"{at}/mailbag", "/pages") for who in (tom, hana)]

    hers = await looks(noor, bag, "/me/page", "/")
    waits = await noor.open(bag)
    assert waits.says(FIRST)
    assert "/door#keeper" in waits.links
    assert not waits.offers(f"{bag}/take")
    assert (await noor.open("/me/page")).says("Jonas looks through it first")
    refused = await noor.do(f"{bag}/take", on="/me/about")
    assert refused.status == 403
    assert refused.says(FIRST)

    for path in ("/", "/door/of/noor"):
        assert AT in (await jonas.open(path)).links, path
        assert RUDE not in (await jonas.open(path)).body
    lies = await jonas.open(AT)
    assert lies.says(KIND)
    assert lies.says(RUDE)
    assert not any("/letters/" in one or "/write" in one for one in (*lies.links, *lies.forms))
    aside = deed(lies, RUDE, "aside")
    for other in garden.others(jonas):
        await nothing_lies_with(other, bag, aside)
    page = await lies.send(aside)
    page = await page.send(deed(page, RUDE, "back"))
    page = await page.send(aside)
    assert page.says("Put aside.")
    assert await looks(noor, bag, "/me/page", "/") == hers, "she is told nothing of it"

    assert (await noor.do(f"{bag}/take", on="/me/about")).status == 403
    await page.send(f"/door/mailbag/{bag.rpartition('/')[2]}/bring")
    await nothing_lies_with(jonas, bag, aside, aside.replace("aside", "back"))
    assert AT not in (await jonas.open("/door/of/noor")).links
    bundle = await (await noor.open(bag)).send(f"{bag}/take")
    assert bundle.says(KIND)
    assert not bundle.says(RUDE)
    assert "Hana" not in bundle.words
    letter = aside.split("/")[-2]
    for path in (f"{bag}/{letter}", f"{at}/write?bag={bag.rpartition('/')[2]}&letter={letter}"):
        assert (await noor.get(path)).status == 404, path
    now = [await looks(who, f"{at}/mailbag", "/pages") for who in (tom, hana)]
    assert now == written, "whoever wrote sees the same, whatever became of it"


async def test_when_the_days_are_over_the_owner_takes_it(garden: Garden, clock: Clock) -> None:
    noor, jonas = garden.noor, garden.jonas
    await keep_door(noor, jonas, "3")
    bag = await closed_mailbag(garden, {garden.tom: KIND, garden.hana: RUDE})
    assert (await noor.open(bag)).says(FIRST)
    lies = await jonas.open(AT)
    aside = deed(lies, RUDE, "aside")
    await lies.send(aside)
    clock.forward(days=4)
    await nothing_lies_with(jonas, bag, aside, aside.replace("aside", "back"))
    bundle = await (await noor.open(bag)).send(f"{bag}/take")
    assert bundle.says(KIND)
    assert not bundle.says(RUDE), "what was put aside stays aside"


async def test_the_owner_answers_her_door_herself_again(garden: Garden) -> None:
    noor, jonas = garden.noor, garden.jonas
    await keep_door(noor, jonas)
    bag = await closed_mailbag(garden, {garden.tom: KIND})
    assert (await noor.open(bag)).says(FIRST)
    await (await noor.open("/door")).send("/door/keeper/end")
    await nothing_lies_with(jonas, bag)
    assert (await (await noor.open(bag)).send(f"{bag}/take")).says(KIND)
    # A bundle that its owner has lies with nobody any more.
    await keep_door(noor, jonas)
    await nothing_lies_with(jonas, bag)
    assert (await noor.open(bag)).says(KIND)


async def test_who_ended_contact_is_not_read_by_the_doorkeeper(garden: Garden) -> None:
    noor, jonas, tom, wren = garden.noor, garden.jonas, garden.tom, garden.wren
    letters = {tom: "From Tom.", wren: "From Wren.", garden.aiko: "From Aiko.", garden.hana: KIND}
    await keep_door(noor, jonas)
    bag = await closed_mailbag(garden, letters)
    aside = deed(await jonas.open(AT), "From Tom.", "aside")
    for who, other in ((jonas, "tom"), (wren, "jonas"), (noor, "aiko")):
        await (await who.open(f"/p/{other}/end")).send(f"/p/{other}/end")
    lies = await jonas.open(AT)
    assert lies.says(KIND)
    for words in ("From Tom.", "From Wren.", "From Aiko."):
        assert not lies.says(words), words
    assert (await jonas.do(aside, on="/me/about")).status == 404
    await lies.send(f"/door/mailbag/{bag.rpartition('/')[2]}/bring")
    bundle = await (await noor.open(bag)).send(f"{bag}/take")
    for words in ("From Tom.", "From Wren.", KIND):
        assert bundle.says(words), words
    assert not bundle.says("From Aiko.")


async def test_once_contact_ended_nobody_looks_through_it(garden: Garden) -> None:
    noor, jonas = garden.noor, garden.jonas
    await keep_door(noor, jonas)
    bag = await closed_mailbag(garden, {garden.tom: KIND})
    assert (await jonas.open(AT)).says(KIND)
    await (await jonas.open("/p/noor/end")).send("/p/noor/end")
    await nothing_lies_with(jonas, bag)
    assert (await (await noor.open(bag)).send(f"{bag}/take")).says(KIND)
