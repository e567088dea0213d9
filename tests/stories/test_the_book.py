"""A circle's book: what has settled stands in it by season, for those who may read it."""

import re

import pytest

from kith.interfaces.web import taken as web_taken
from kith.together.rounds.actions import put_in
from kith.together.rounds.opening import tick
from kith.together.welcome.circles import ask_as, come_into
from tests.access.world import World, furnish
from tests.cast import Garden, Someone
from tests.clock import Clock
from tests.picturing import picture, piecemeal
from tests.stories import rounds
from tests.stories.binding import QUESTION, SAID, bind, lay
from tests.unpacking import pages_of, unpacked

EMPTY = "Nothing is in it yet."


def open_to(world: World, who: str, word: str) -> bool:
    """Tell whether somebody may enter where this was said, and not only has it as their own."""
    return any(world.reads(who, one) for one in world.said if one.post.words == word)


async def say(who: Someone, at: str, words: str) -> None:
    """Say something where one is."""
    await (await who.open(at)).send(at, words=words)


async def test_a_conversation_comes_into_the_book_after_seven_quiet_days(
    garden: Garden, clock: Clock
) -> None:
    book = f"/c/{garden.soup}/book"
    assert (await garden.hana.open(book)).says(EMPTY)
    clock.forward(days=6)
    await say(garden.jonas, f"/c/{garden.soup}", "Whose turn is it with the pot?")
    clock.forward(days=2)
    page = await garden.hana.open(book)
    assert page.says("There is barley, and there is the end of the celeriac.")
    assert page.says("Hana, with Jonas")
    assert not page.says("Whose turn is it")
    clock.forward(days=6)
    assert (await garden.hana.open(book)).says("Whose turn is it")


async def test_one_that_goes_on_leaves_the_book_until_it_is_quiet_again(
    garden: Garden, clock: Clock
) -> None:
    book = f"/c/{garden.soup}/book"
    clock.forward(days=8)
    assert (await garden.hana.open(book)).says("There is barley")
    await say(garden.mara, f"/conversations/{garden.began['Sunday soup']}", "I have leeks.")
    assert not (await garden.hana.open(book)).says("There is barley")
    clock.forward(days=8)
    assert (await garden.hana.open(book)).says("Hana, with Jonas and Mara")


async def test_who_came_later_finds_only_what_began_after_they_came(
    garden: Garden, clock: Clock
) -> None:
    # Tom came to the soup after its first conversation had begun, Jonas was there.
    await say(garden.hana, f"/c/{garden.soup}", "Tom brings the bread.")
    clock.forward(days=8)
    book = f"/c/{garden.soup}/book"
    there, late = await garden.jonas.open(book), await garden.tom.open(book)
    assert there.says("There is barley")
    assert not late.says("There is barley")
    assert there.says("Tom brings the bread.")
    assert late.says("Tom brings the bread.")
    assert (await garden.aiko.get(book)).status == 404


async def test_seasons_stand_apart_and_each_has_an_end(garden: Garden, clock: Clock) -> None:
    book = f"/c/{garden.soup}/book"
    clock.forward(days=100)
    await say(garden.hana, f"/c/{garden.soup}", "The first asparagus.")
    clock.forward(days=10)
    newest = await garden.hana.open(book)
    assert newest.says("The first asparagus.")
    assert not newest.says("There is barley")
    assert newest.says("That’s everything.")
    seasons = [link for link in newest.links if link.startswith("?season=")]
    assert len(seasons) == 2
    older = await garden.hana.open(book + seasons[-1])
    assert older.says("There is barley")
    assert not older.says("The first asparagus.")
    for nonsense in ("?season=1999-03", "?season=x", "?after=x", "?season=2026-13&after=-1"):
        assert (await garden.hana.get(book + nonsense)).status == 200


async def test_deleted_words_leave_a_gap_in_the_book_too(garden: Garden, clock: Clock) -> None:
    clock.forward(days=8)
    post = garden.began["Sunday soup"]
    await (await garden.hana.open(f"/said/{post}/delete")).send(f"/said/{post}/delete")
    page = await garden.jonas.open(f"/c/{garden.soup}/book")
    assert not page.says("There is barley")
    assert page.says("Words taken away")


async def test_nobody_reads_in_any_book_what_is_not_open_to_them(
    garden: Garden, clock: Clock
) -> None:
    world = await furnish(garden)
    clock.forward(days=8)
    openings = {
        one.post.words
        for one in world.said
        if one.post.opens and not (one.changed or one.deleted or one.vanished)
    }
    kept_from_somebody = set[str]()
    for who, browser in world.people.items():
        books = [(await browser.get(f"/c/{one}/book")).body for one in garden.circles.values()]
        seen = {*re.findall(r"mark\d+kq", " ".join(books))}
        assert seen <= world.may_read(who)
        assert openings & seen == {word for word in openings if open_to(world, who, word)}
        kept_from_somebody |= openings - seen
    assert kept_from_somebody


async def test_a_filed_round_is_bound_with_all_that_was_heard(garden: Garden, clock: Clock) -> None:
    one = await bind(garden, clock)
    book = await garden.aiko.open(f"/c/{garden.field}/book")
    assert f"/c/{garden.field}/book/{one}" in book.links
    assert book.says("A round · Noor, with")
    page = await garden.aiko.open(f"/c/{garden.field}/book/{one}")
    filed = await garden.aiko.open(f"/c/{garden.field}/rounds/{one}")
    assert page.path in filed.links
    assert filed.path in page.links
    for words in (
        QUESTION, "Asked by Noor on", "I made the slide.", "several of us are", "Then we ask Kisumu",
        "heard this.", "That’s it.", "Not quite.", "And a Sunday.",
        "In this round speak, by alphabet: Aiko, Jonas, Mara, Noor and Wren.", "kept on Garden.",
    ):  # fmt: skip
        assert page.says(words), words


async def test_a_round_that_is_sealed_or_open_is_in_no_book(garden: Garden, clock: Clock) -> None:
    act = garden.house.database.act
    one = await lay(garden, garden.noor, garden.field)
    at = (f"/c/{garden.field}/book/{one}", f"/c/{garden.field}/book/{one}.epub")
    await act(put_in, garden.aiko.speaker, one, "The slide.")
    for days in (1, 8):
        clock.forward(days=days)
        for path in at:
            assert (await garden.aiko.get(path)).status == 404
        assert not (await garden.aiko.open(f"/c/{garden.field}/book")).says(QUESTION)
        await act(tick, one)


async def test_an_issue_is_for_those_who_may_read_its_round(garden: Garden, clock: Clock) -> None:
    one = await bind(garden, clock)
    paths = (f"/c/{garden.field}/book/{one}", f"/c/{garden.field}/book/{one}.epub")
    for path in paths:
        for inside in (garden.noor, garden.mara, garden.wren):
            assert (await inside.get(path)).status == 200
        for outside in (garden.hana, garden.tom, garden.bea):
            never = await outside.get("/c/7/book/7")
            assert never.status == (await outside.get(path)).status == 404
            assert (await outside.get(path)).body == never.body
        assert (await garden.stranger().get(path)).status == 404
        # Another circle of the same person is not where it is bound.
        assert (
            await garden.mara.get(path.replace(str(garden.field), str(garden.soup)))
        ).status == 404
        assert (
            await garden.mara.get(f"/c/{garden.field}/book/{garden.began['Field team']}")
        ).status == 404


async def test_who_came_later_finds_no_issue_begun_before(garden: Garden, clock: Clock) -> None:
    one = await bind(garden, clock)
    act = garden.house.database.act
    await act(ask_as, garden.field, garden.bea.id, by=garden.noor.id)
    await act(come_into, garden.bea.speaker, garden.field)
    assert (await garden.bea.get(f"/c/{garden.field}/book/{one}")).status == 404
    assert not (await garden.bea.open(f"/c/{garden.field}/book")).says(QUESTION)
    assert (await garden.noor.open(f"/c/{garden.field}/book")).says(QUESTION)


# Of what each said, as it stands in the page and nowhere else.
PART = {
    "Noor": "promised the date", "Aiko": "people in Kisumu", "Jonas": "about our plan",
    "Wren": "several of us are", "Mara": "The battery.",
}  # fmt: skip


async def test_each_reader_has_an_order_that_stays(garden: Garden, clock: Clock) -> None:
    one = await bind(garden, clock)
    for who in (garden.noor, garden.aiko, garden.jonas, garden.wren, garden.mara):
        for _ in range(2):
            page = await who.open(f"/c/{garden.field}/book/{one}")
            answers = page.body.partition("issue-answers")[2]
            found = sorted(PART, key=lambda name, answers=answers: answers.index(PART[name]))
            assert found == await rounds.own_order(garden, int(one), who)


async def test_what_its_writer_deletes_leaves_the_issue(garden: Garden, clock: Clock) -> None:
    one = await bind(garden, clock)
    page = await garden.wren.open(f"/c/{garden.field}/book/{one}")
    post = re.findall(r'id="said-(\d+)"(?:(?!<article).)*several of us', page.body, re.DOTALL)[0]
    await (await garden.wren.open(f"/said/{post}/delete")).send(f"/said/{post}/delete")
    after = await garden.aiko.open(f"/c/{garden.field}/book/{one}")
    assert not after.says("several of us are")
    assert after.says("Words taken away")
    taken = (await garden.aiko.get(f"/c/{garden.field}/book/{one}.epub")).answer.content
    assert all(b"several of us" not in body for body in unpacked(taken).values())


async def test_an_epub_is_whole_and_holds_the_same_words(garden: Garden, clock: Clock) -> None:
    one = await bind(garden, clock)
    answer = await garden.aiko.get(f"/c/{garden.field}/book/{one}.epub")
    assert answer.headers["content-type"] == "application/epub+zip"
    assert answer.headers["content-disposition"].endswith('.epub"')
    files = unpacked(answer.answer.content)
    told = " ".join("".join(page.itertext()) for page in pages_of(files).values())
    for words in (
        QUESTION,
        "I made the slide.",
        "several of us are",
        "And a Sunday.",
        "kept on Garden.",
    ):
        assert words in " ".join(told.split()), words
    assert b"http" not in b"".join(
        re.sub(rb'xmlns(:\w+)?="[^"]*"', b"", body)
        for name, body in files.items()
        if name.endswith("xhtml")
    ), "nothing leads out of it"


async def test_a_book_takes_along_only_as_many_pictures_as_fit_in_the_memory_for_it(
    garden: Garden, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    act = garden.house.database.act
    at = await rounds.lay(garden.noor, garden.field, ways=["writing", "picture"])
    one = rounds.round_id(at)
    sizes: list[int] = []
    for who, colour in ((garden.noor, "#aa3300"), (garden.aiko, "#0033aa")):
        page = await who.open(at)
        told = await piecemeal(who, "picture", picture(colour=colour))
        fields = page.forms[page.path].filled({"words": SAID[who.name]})
        media = str(told.answer.json()["id"])
        put = await who.post(page.path, [*fields, ("media", media)])
        assert put.status == 303, put
        (whole,) = re.findall(r'src="(/media/[\w-]+)/small"', (await who.open(page.path)).body)
        sizes.append(len((await who.get(f"{whole}/full")).answer.content))
    for name in {*SAID} - {"Noor", "Aiko"}:
        await act(put_in, garden.people[name].speaker, one, SAID[name])
    clock.forward(days=15)
    await act(tick, one)

    async def pictures() -> int:
        answer = (await garden.wren.get(f"/c/{garden.field}/book/{one}.epub")).answer
        files = unpacked(answer.content)
        assert b"The battery." in b"".join(files.values()), "or it is no book"
        return sum("/pictures/" in name for name in files)

    assert await pictures() == 2
    for room, fit in ((sum(sizes), 2), (sum(sizes) - 1, 1), (min(sizes) - 1, 0)):
        monkeypatch.setattr(web_taken, "MOST_PICTURES", room)
        assert await pictures() == fit
