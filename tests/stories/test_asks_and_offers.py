"""R27, the first half: ask for what one needs, offer what one can, and say when it is settled."""

from kith.ties.people.model import Speaker
from kith.together.conversations.actions import open_conversation
from kith.together.welcome import circles
from tests.cast import Garden
from tests.stories.offering import LADDER, ask_for


async def test_asks_and_offers_stand_on_a_page_of_their_own_by_time(garden: Garden) -> None:
    soup = f"/c/{garden.soup}/offers"
    assert soup in (await garden.hana.open(f"/c/{garden.soup}")).links
    assert (await garden.hana.open(soup)).says("Nothing is asked for or offered now.")
    ask = await ask_for(garden.hana, garden.soup)
    offer = await ask_for(
        garden.jonas, garden.soup, "Bread, every second day.", kind="offer", carry=False
    )
    page = await garden.mara.open(soup)
    assert page.words.index("Bread, every second day.") < page.words.index(LADDER)
    assert page.says("An ask")
    assert page.says("An offer")
    assert not page.says("An ask, settled")
    assert not page.says("An offer, settled")
    assert not page.offers(f"/offers/{ask}/settled")
    # The writer says that it is settled; the others read it below, under its own title.
    page = await (await garden.hana.open(soup)).send(f"/offers/{ask}/settled")
    assert page.path.startswith(soup)
    page = await garden.mara.open(soup)
    assert page.words.index("Bread, every second day.") < page.words.index("Settled")
    assert page.words.index("Settled") < page.words.index(LADDER)
    assert page.says("An ask, settled")
    await (await garden.hana.open(f"/conversations/{ask}")).send(f"/offers/{ask}/open")
    assert not (await garden.mara.open(soup)).says("An ask, settled")
    assert offer != ask


async def test_they_are_conversations_like_others(garden: Garden) -> None:
    ask = await ask_for(garden.hana, garden.soup)
    at = f"/conversations/{ask}"
    page = await (await garden.jonas.open(at)).send(at, words="Mine has eleven rungs.")
    assert page.says("Mine has eleven rungs.")
    assert page.says("An ask")
    assert (await garden.mara.open(f"/c/{garden.soup}")).says("An ask")
    await garden.told()
    found = await garden.jonas.open(f"/search?q=ladder&in={garden.soup}")
    assert found.says(LADDER)
    # Deleted, they are gone from the page of asks too; what was answered stays with its gap.
    await (await garden.hana.open(f"/said/{ask}/delete")).send(f"/said/{ask}/delete")
    assert not (await garden.mara.open(f"/c/{garden.soup}/offers")).says(LADDER)
    gap = await garden.mara.open(at)
    assert gap.says("Words taken away")
    assert not gap.says("An ask")
    assert gap.says("eleven rungs")


async def test_only_who_wrote_it_says_that_it_is_settled(garden: Garden) -> None:
    ask = await ask_for(garden.hana, garden.soup)
    before = garden.rows()["offers"]
    for deed in ("settled", "open", "no-further"):
        answer = await garden.jonas.do(f"/offers/{ask}/{deed}", f"/c/{garden.soup}")
        assert answer.status == 403, answer
        assert (await garden.aiko.do(f"/offers/{ask}/{deed}", "/circles")).status == 404
    # Other words of one's own are neither, and say the same as nothing.
    other = await garden.house.database.act(
        open_conversation, Speaker(garden.jonas.id), garden.soup, "Just words."
    )
    assert (await garden.jonas.do(f"/offers/{other.id}/settled", "/circles")).status == 404
    assert garden.rows()["offers"] == before


async def come_in(garden: Garden) -> None:
    """Let Hana ask Wren into Sunday soup, and Wren come."""
    act = garden.house.database.act
    await act(circles.ask_as, garden.soup, garden.wren.id, by=garden.hana.id)
    await act(circles.come_into, garden.wren.speaker, garden.soup)


async def test_somebody_who_comes_later_reads_those_from_then_on(garden: Garden) -> None:
    ask = await ask_for(garden.hana, garden.soup)
    await come_in(garden)
    assert not (await garden.wren.open(f"/c/{garden.soup}/offers")).says(LADDER)
    assert (await garden.wren.get(f"/conversations/{ask}")).status == 404
    await ask_for(garden.hana, garden.soup, "And a bucket?")
    assert (await garden.wren.open(f"/c/{garden.soup}/offers")).says("And a bucket?")


async def test_what_is_wrong_is_said_and_what_was_typed_stays(garden: Garden) -> None:
    at = f"/c/{garden.soup}/offers"
    page = await garden.hana.open(at)
    missing = await page.send(at, words=LADDER)
    assert missing.says("Please choose: an ask or an offer.")
    assert LADDER in missing.body
    offered = await page.send(at, kind="offer", carry="yes", words=LADDER)
    assert offered.says("Only an ask can be carried.")
    assert (await page.send(at, kind="ask", words=" ")).says("Please write something here.")
    assert not garden.rows()["offers"]


async def test_the_page_names_the_readers_before(garden: Garden) -> None:
    page = await garden.hana.open(f"/c/{garden.soup}/offers")
    assert page.says("Read by Bea, Ines, Jonas, Mara and Tom.")
    assert page.says("Each may bring it once, to one person or one circle. They read it too")
    # Somebody came in since the page was opened: nothing is said before they were named.
    await come_in(garden)
    again = await page.send(page.path, kind="ask", words=LADDER)
    assert again.says("Wren came in since you opened this page")
    assert not garden.rows()["offers"]
