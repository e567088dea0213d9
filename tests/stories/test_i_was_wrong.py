"""R52: "I was wrong" reaches those who may have read the words, once."""

from tests.browsing import tidy
from tests.cast import Garden, Someone
from tests.clock import Clock
from tests.stories.test_talking import say

TOLD = "Jonas says of words you may have read: I was wrong."


async def told(garden: Garden) -> set[str]:
    """Give whom Today tells of it, each shown it."""
    await garden.told()
    found = {name: await who.open("/") for name, who in garden.people.items()}
    return {name for name, page in found.items() if page.says(TOLD)}


async def regrets(garden: Garden, said: int) -> None:
    """Let Jonas say that he was wrong."""
    assert (await garden.jonas.do(f"/said/{said}/wrong")).status == 303


async def looks(who: Someone, garden: Garden) -> None:
    """Be there, as somebody who reads the circle's page."""
    await who.open(f"/c/{garden.soup}")


async def test_it_reaches_those_who_were_there_since_or_heard_or_answered(
    garden: Garden, clock: Clock
) -> None:
    said = await say(garden.jonas, f"/c/{garden.soup}", "The bakery shuts on Mondays.")
    clock.forward(minutes=2)
    await looks(garden.hana, garden)
    await garden.ines.do(f"/said/{said}/heard")
    await say(garden.tom, f"/conversations/{said}", "It does not.")
    await regrets(garden, said)
    assert await told(garden) == {"Hana", "Ines", "Tom"}, "not Mara and Bea, who were not there"
    assert not await told(garden), "each is told once"
    await garden.jonas.do(f"/said/{said}/wrong")
    await garden.jonas.do(f"/said/{said}/change", words="The bakery is open on Mondays.")
    assert not await told(garden), "and of these words once"
    other = await say(garden.jonas, f"/c/{garden.soup}", "And the butcher.")
    clock.forward(minutes=2)
    await looks(garden.hana, garden)
    await regrets(garden, other)
    assert await told(garden) == {"Hana"}


async def test_the_line_leads_to_the_words(garden: Garden, clock: Clock) -> None:
    said = await say(garden.jonas, f"/c/{garden.soup}", "The bakery shuts on Mondays.")
    clock.forward(minutes=2)
    await looks(garden.hana, garden)
    await regrets(garden, said)
    await garden.told()
    page = await garden.hana.open("/")
    leads = next(link for link in page.links if f"#said-{said}" in link)
    page = await garden.hana.open(leads.partition("#")[0])
    assert page.says("Jonas says: I was wrong")
    assert page.says("The bakery shuts on Mondays.")


async def test_deleted_words_take_the_line_with_them(garden: Garden, clock: Clock) -> None:
    kept, gap, vanished = [
        await say(garden.jonas, f"/c/{garden.soup}", f"The bakery, {n}.") for n in range(3)
    ]
    clock.forward(seconds=30)
    await looks(garden.hana, garden)
    for said in (gap, vanished):
        await regrets(garden, said)
    await garden.told()
    assert len(garden.rows()["house_lines"]) >= 2
    await garden.jonas.do(f"/said/{vanished}/take-back")
    clock.forward(minutes=2)
    await garden.jonas.do(f"/said/{gap}/delete")
    await garden.told()
    rows = str(garden.rows()["house_lines"])
    assert str(gap) not in rows
    assert str(vanished) not in rows
    assert not await told(garden)
    await regrets(garden, kept)
    assert await told(garden) == {"Hana"}


async def test_not_to_whom_contact_was_ended_nor_to_who_may_read_it_no_more(
    garden: Garden, clock: Clock
) -> None:
    said = await say(garden.jonas, f"/c/{garden.soup}", "The bakery shuts on Mondays.")
    clock.forward(minutes=2)
    for who in (garden.hana, garden.ines, garden.tom, garden.bea):
        await looks(who, garden)
    await garden.jonas.do("/p/hana/end", on="/p/hana/end")
    await garden.ines.do(f"/c/{garden.soup}/leave")
    await regrets(garden, said)
    await garden.told()
    await garden.tom.do(f"/c/{garden.soup}/leave")  # told, but gone before looking at Today
    assert await told(garden) == {"Bea"}
    assert tidy("Jonas says: I was wrong") in (await garden.hana.open(f"/c/{garden.soup}")).words
