"""Who ended contact gets no letter and no thought of the other's, and nothing ever tells of it."""

import re
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest

from tests.browsing import Page
from tests.cast import Built, Garden, Someone, copied
from tests.clock import Clock
from tests.letter_writing import answer, letters_on, move_to, write


@pytest.fixture
async def ended(built: Built, tmp_path: Path, anyio_backend: str) -> AsyncGenerator[Garden]:
    """The same house once more, in which Hana ended contact with Tom."""
    assert anyio_backend
    async with copied(built, tmp_path / "ended") as garden:
        yield garden


async def end(who: Someone, other: Someone) -> None:
    await (await who.open(f"/p/{other.handle}/end")).send(f"/p/{other.handle}/end")


def without_ids(body: str) -> str:
    """Give a page without what differs between two houses: ids, tokens, keys, folders."""
    body = re.sub(r"[0-9a-f]{32,}|[\w-]{80,}|/(garden|ended)\b", "token", body)
    return re.sub(r"\d{13,}", "id", body)


async def everything(*people: Someone) -> list[str]:
    """Give every page that these people can come to, and what the first reading made of it.

    A page that is read can change another, or itself: no line waits any more, and words were seen.
    """
    walks = [await who.walk() for _ in range(2) for who in people]
    return [page for walk in walks for page in shown(walk)]


def shown(pages: dict[str, Page]) -> list[str]:
    """Give what stands on pages by their address, whichever house it is."""
    return sorted(without_ids(f"{path} {page.status} {page.body}") for path, page in pages.items())


async def day(garden: Garden) -> AsyncGenerator[list[str]]:
    """Let Tom write to Hana by day and by night, alone and with Jonas; give all that the two see of it."""
    tom, hana, jonas = garden.tom, garden.hana, garden.jonas
    alone, _ = await write(tom, hana, words="Hana, are you there?")
    both, said = await write(tom, hana, jonas, words="You two, listen.")
    await answer(jonas, both, "I do.")
    await tom.do(f"/said/{said}/change", words="You two, hear.")
    yield await everything(tom, jonas)
    told = [await tom.do(f"/p/{hana.handle}/thought") for _ in range(2)]
    yield [without_ids(page.body) for page in told]
    yield await everything(tom, jonas)
    await answer(tom, alone, "Still there?")
    night, _ = await write(tom, hana, words="By night.")
    assert (await tom.open(night)).says("Reaches Hana tomorrow at 08:00.")
    yield await everything(tom, jonas)
    await garden.house.queue.run_due()
    await garden.told()
    yield await everything(tom, jonas)


async def test_a_letter_to_one_who_ended_contact_looks_as_one_that_nobody_answered(
    garden: Garden, ended: Garden, clock: Clock
) -> None:
    clock.stop()
    await end(ended.hana, ended.tom)
    one, other = day(garden), day(ended)
    for hour in (12, None, 13, 23, 9):
        if hour is not None:
            move_to(clock, hour)
            # Two houses in PostgreSQL may be a moment apart: in both it is the same minute.
            clock.forward(seconds=30)
        mine, theirs = await anext(one), await anext(other)
        assert len(mine) == len(theirs) > 1
        for page, same in zip(mine, theirs, strict=True):
            assert page.splitlines() == same.splitlines()


async def test_a_letter_that_never_arrives_opens_its_reader_s_page_to_nobody(
    garden: Garden, clock: Clock
) -> None:
    move_to(clock, 12)
    hana, bea, aiko = garden.hana, garden.bea, garden.aiko
    never = await aiko.get(f"/p/{bea.handle}")
    assert never.status == 404, "or this proves nothing"
    # Nor does one that arrives: so nothing tells of the end.
    before, _ = await write(hana, bea, aiko)
    await answer(bea, before, "Here I am.")
    page = await aiko.open(before)
    assert page.says("Here I am.")
    assert f"/p/{bea.handle}" not in page.links
    assert (await aiko.get(f"/p/{bea.handle}")).body == never.body
    await end(bea, hana)
    letter, _ = await write(hana, bea, aiko)
    assert (await bea.get(letter)).status == 404
    page = await aiko.open(letter)
    assert page.says(f"Read by {bea.name}")
    assert (await aiko.get(f"/p/{bea.handle}")).body == never.body
    assert (await aiko.do(f"/p/{bea.handle}/know", how="From a letter.")).status == 404
    assert f"/p/{bea.handle}" not in page.links
    assert f"/p/{hana.handle}" in page.links


async def test_nothing_arrives_for_hana_until_she_allows_contact_again(
    garden: Garden, clock: Clock
) -> None:
    mara, hana = garden.mara, garden.hana
    move_to(clock, 12)
    before, _ = await write(mara, hana, words="From before.")
    await hana.open(before)
    await end(hana, mara)
    letter, said = await write(mara, hana, garden.jonas, words="From after.")
    answered = await answer(garden.jonas, letter, "I read it.")
    await mara.do("/p/hana/thought")
    pages = await hana.walk()
    assert not any(letter in page.body or "From after" in page.body for page in pages.values())
    assert not any("thinking of you" in page.body for page in pages.values())
    for path in (letter, f"/conversations/{said}", f"/said/{answered}/before", f"{letter}/live"):
        assert (await hana.get(path)).status == 404, path
    await answer(mara, before, "Why do you not write?")
    assert not letters_on(await hana.open("/")), "it makes no line"
    assert before in letters_on(await hana.open("/letters"))
    assert (await hana.open(before)).says("Why do you not write?"), (
        "but both see all in what is shared"
    )
    page = await hana.open("/p/mara")
    assert "/letters/new?to=mara" not in page.links
    assert not page.offers("/p/mara/thought")
    refused = await hana.do("/letters/new", readers=str(mara.id), words="x")
    assert refused.says("You ended contact with Mara. Allow it again to write.")
    assert (await hana.do("/p/mara/thought")).says("You ended contact with Mara.")

    await page.send("/p/mara/allow")
    today = await hana.open("/")
    assert letters_on(today) == [letter], "it waited, as others do"
    assert not today.says("thinking of you"), "what was not told is not told late"
    page = await hana.open(letter)
    assert page.says("From after.")
    assert page.says("I read it.")


async def test_what_waited_on_jonas_today_stays_when_mara_ends_contact(
    garden: Garden, clock: Clock
) -> None:
    move_to(clock, 12)
    letter, _ = await write(garden.mara, garden.jonas, words="One more thing.")
    clock.forward(minutes=5)
    await end(garden.mara, garden.jonas)
    assert letters_on(await garden.jonas.open("/")) == [letter], "its going would tell him"
