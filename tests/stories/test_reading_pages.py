"""Reading from here: silent for whose page it is, by date for the reader, and one word of plain facts."""

from hypothesis import given
from hypothesis import strategies as st

from kith.together.publishing.model import BUCKETS, WORDS, bucket
from tests.cast import Garden
from tests.clock import Clock
from tests.stories.test_public_pages import open_page, write


async def test_nobody_is_told_who_reads(garden: Garden) -> None:
    noor, jonas, outsider = garden.noor, garden.jonas, garden.stranger()
    at = await open_page(noor)
    entry = await write(noor, at, "Silence is fine.")
    await garden.told()
    seen = [at, entry, "/", "/me", "/me/page", "/people", f"/p/{jonas.handle}"]
    before = {path: (await noor.get(path)).body for path in seen}
    outside = {path: (await outsider.get(path)).body for path in (at, entry)}
    kept = garden.rows()
    page = await (await jonas.open(at)).send(f"{at}/read")
    assert page.says("You read this page. Nobody is told."), page
    await garden.told()
    for table in ("facts", "house_lines", "seats", "posts"):
        assert garden.rows()[table] == kept[table], table
    assert len(garden.rows()["page_readers"]) == 1
    assert {path: (await noor.get(path)).body for path in seen} == before
    assert {path: (await outsider.get(path)).body for path in (at, entry)} == outside
    page = await page.send(f"{at}/unread")
    assert page.offers(f"{at}/read", "Read this page")
    assert not garden.rows()["page_readers"]


async def test_what_i_read_ends(garden: Garden) -> None:
    noor, hana, jonas = garden.noor, garden.hana, garden.jonas
    at, other = await open_page(noor), await open_page(hana, title="Two kitchens")
    await write(noor, at, "From before.")
    for page in (at, other):
        await (await jonas.open(page)).send(f"{page}/read")
    nothing = await jonas.open("/pages")
    assert nothing.says("You’ve read to here.")
    assert not nothing.words.partition("You’ve read")[0].count("From before.")
    await write(noor, at, "News of pumps.")
    await write(hana, other, "News of soup.")
    today = await jonas.open("/")
    assert not any(words in today.words for words in ("pumps.", "of soup"))
    page = await jonas.open("/pages")
    new, _, after = page.words.partition("You’ve read to here.")
    assert new.index("News of soup.") < new.index("News of pumps.")
    assert "From before." not in new
    assert "From before." in after
    again = (await jonas.open("/pages")).words.partition("You’ve read to here.")
    assert "News" not in again[0]
    assert "News of pumps." in again[2]
    assert "News" not in (await garden.tom.open("/pages")).words
    await (await noor.open("/me/page/close")).send("/me/page/close")
    assert "pumps" not in (await jonas.open("/pages")).words


async def test_plain_facts_are_one_word_that_stays_for_a_week(garden: Garden, clock: Clock) -> None:
    noor = garden.noor
    at = await open_page(noor)
    almost = "nobody yet, or almost nobody"
    assert (await noor.open("/me/page/facts")).says(almost)
    for who in (garden.jonas, garden.hana, garden.tom, garden.aiko):
        await (await who.open(at)).send(f"{at}/read")
    assert (await noor.open("/me/page/facts")).says(almost), "watching it tells nothing"
    clock.forward(days=7)
    page = await noor.open("/me/page/facts")
    assert page.says("a few.")
    assert not any(letter.isdigit() for letter in page.words)
    for leaving, then in (
        ((garden.tom, garden.aiko), "a few."),  # two thirds are enough for a word to stay
        ((garden.jonas, garden.hana), almost),
    ):
        for who in leaving:
            await (await who.open(at)).send(f"{at}/unread")
        assert (await noor.open("/me/page/facts")).says("a few."), "nor does watching who goes"
        clock.forward(days=7)
        assert (await noor.open("/me/page/facts")).says(then)
    for who in (garden.jonas, garden.stranger()):
        assert (await who.get("/me/page/facts")).status == 404


@given(st.integers(0, 10_000), st.integers(0, len(WORDS) - 1))
def test_a_word_covers_many(readers: int, before: int) -> None:
    found = bucket(readers, before)
    assert readers >= BUCKETS[found] or (found == before and readers * 3 >= BUCKETS[found] * 2)
    assert found == len(WORDS) - 1 or readers < BUCKETS[found + 1]


@given(st.integers(0, 10_000), st.integers(0, len(WORDS) - 1))
def test_one_reader_more_or_less_never_swings_the_word_to_and_fro(
    readers: int, before: int
) -> None:
    first = bucket(readers, before)
    up = bucket(readers + 1, first)
    assert bucket(readers, up) == up


def test_no_word_has_a_digit() -> None:
    assert not any(letter.isdigit() for word in WORDS for letter in str(word))
