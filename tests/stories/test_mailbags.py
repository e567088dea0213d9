"""A mailbag: open for some days, one letter each, one bundle, and quoted only with consent."""

import re

import pytest

from kith.care.sweeping import sweep
from kith.together.publishing.mailbag import actions
from tests.browsing import Page
from tests.cast import Garden, Someone
from tests.clock import Clock
from tests.stories.test_public_pages import open_page, write

ABOUT = "What would you like to know about wells?"


async def with_mailbag(garden: Garden) -> str:
    """Let Noor open a mailbag for three days; give the address of her page."""
    at = await open_page(garden.noor)
    page = await (await garden.noor.open("/me/page")).send("/me/page/mailbag", about=ABOUT)
    assert page.says("open; you find the bundle here when it is closed"), page
    return at


async def put_in(who: Someone, at: str, words: str, *, quote: bool = False) -> Page:
    """Put a letter in."""
    page = await who.open(f"{at}/mailbag")
    return await page.send(f"{at}/mailbag", words=words, **({"quote": "yes"} if quote else {}))


async def bag_of(noor: Someone) -> str:
    """Give the address of the newest mailbag on which Noor sees what is in it."""
    links = (await noor.open("/me/page")).links
    return next(one for one in links if re.fullmatch(r"/me/page/mailbag/\d+", one))


async def test_letters_come_as_one_bundle_when_it_is_closed(garden: Garden, clock: Clock) -> None:
    noor, jonas, hana = garden.noor, garden.jonas, garden.hana
    at = await with_mailbag(garden)
    assert (await garden.stranger().get(at)).says(ABOUT)
    page = await jonas.open(f"{at}/mailbag")
    assert page.says("Read by Noor, or by somebody who answers that door for some days.")
    assert re.search(r"With your name, after \d+ \w+ \d{4}\.", page.words), page
    assert re.search(r"Kept until \d+ \w+ \d{4} at the latest\.", page.words), page
    assert (await put_in(jonas, at, "How deep?")).says("How deep?")
    assert (await put_in(hana, at, "How cold?", quote=True)).says("It may be quoted")
    bag = await bag_of(noor)
    early = await noor.open(bag)
    assert not early.says("How deep?")
    assert not any(name in early.words for name in ("Jonas", "Hana"))
    refused = await noor.do(f"{bag}/take", on="/me/about")
    assert refused.says("The bundle is handed over once the mailbag is closed.")
    clock.forward(days=4)
    waits = await noor.open(bag)
    assert not waits.says("How deep?"), "it is handed over when she picks"
    bundle = await waits.send(f"{bag}/take")
    for words in ("Jonas", "How deep?", "Hana", "How cold?", "Not to be quoted."):
        assert bundle.says(words), words
    for who in (jonas, hana, garden.wren, garden.stranger()):
        assert (await who.get(bag)).status == 404
        assert not (await who.get(at)).says("How deep?")
    late = await garden.tom.get(f"{at}/mailbag")
    assert late.status == 404


async def test_everybody_writes_once_and_may_take_it_out(garden: Garden) -> None:
    noor, jonas = garden.noor, garden.jonas
    at = await with_mailbag(garden)
    assert (await put_in(jonas, at, "x" * 601)).says("This is longer than 600 characters.")
    await put_in(jonas, at, "First thought.")
    twice = await jonas.do(f"{at}/mailbag", on="/me/about", words="Second thought.")
    assert twice.says("You wrote to this mailbag."), twice
    assert len(garden.rows()["mailbag_letters"]) == 1
    page = await jonas.open(f"{at}/mailbag")
    await page.send(next(one for one in page.forms if one.endswith("/take-out")))
    assert not garden.rows()["mailbag_letters"]
    await put_in(jonas, at, "Third thought.")
    own = await noor.do(f"{at}/mailbag", on="/me/about", words="To myself.")
    assert own.says("This is your own mailbag.")
    outside = await garden.stranger().post(f"{at}/mailbag", [("words", "Hello")])
    assert outside.status in {401, 404}
    assert len(garden.rows()["mailbag_letters"]) == 1


async def test_the_five_hundredth_letter_closes_it(
    garden: Garden, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(actions, "MOST_LETTERS", 2)
    at = await with_mailbag(garden)
    await put_in(garden.jonas, at, "One.")
    assert (await garden.tom.open(f"{at}/mailbag")).offers(f"{at}/mailbag", "Put it in")
    await put_in(garden.hana, at, "Two.")
    for who in (garden.tom, garden.stranger(), garden.jonas):
        assert (await who.get(at)).says("It is full, and closed early."), who
    assert (await garden.tom.open(f"{at}/mailbag")).says("This mailbag is full, and closed early.")
    late = await garden.tom.do(f"{at}/mailbag", on="/me/about", words="Three.")
    assert late.says("This mailbag is full, and closed early.")
    assert len(garden.rows()["mailbag_letters"]) == 2
    bag = await bag_of(garden.noor)
    page = await (await garden.noor.open(bag)).send(f"{bag}/take")
    assert page.says("One.")
    assert page.says("Two.")


async def closed_bundle(garden: Garden) -> tuple[str, Page]:
    """Let Noor close her mailbag and take the bundle."""
    bag = await bag_of(garden.noor)
    page = await (await garden.noor.open(bag)).send(f"{bag}/end")
    return bag, await page.send(f"{bag}/take")


async def test_a_letter_is_quoted_only_where_its_writer_said_so(garden: Garden) -> None:
    noor = garden.noor
    at = await with_mailbag(garden)
    await put_in(garden.jonas, at, "Not mine to print.")
    await put_in(garden.hana, at, "Print this.", quote=True)
    bag, page = await closed_bundle(garden)
    quotes = [one for one in page.links if "/write?bag=" in one]
    assert len(quotes) == 1
    form = (await noor.open(quotes[0])).forms[f"{at}/write"]
    words = dict(form.fields)["words"]
    assert words.startswith("> Print this.\n>\n> Hana"), words
    ids = [one.rpartition("/")[2] for one in page.links if re.fullmatch(rf"{bag}/\d+", one)]
    assert len(ids) == 2
    for id_ in ids:
        answer = await noor.get(f"{at}/write?bag={bag.rpartition('/')[2]}&letter={id_}")
        assert answer.status == (200 if f"letter={id_}" in quotes[0] else 404)
        theirs = await garden.wren.get(f"{at}/write?bag={bag.rpartition('/')[2]}&letter={id_}")
        assert theirs.status == 404


@pytest.mark.usefixtures("by_day")
async def test_an_answer_by_letter_is_between_the_two(garden: Garden) -> None:
    noor, tom = garden.noor, garden.tom
    at = await with_mailbag(garden)
    await put_in(tom, at, "Do you pump by hand?")
    await put_in(garden.hana, at, "And who oils it?")
    bag, page = await closed_bundle(garden)
    assert not page.says("Answered by letter.")
    to = next(one for one in page.links if re.fullmatch(rf"{bag}/\d+", one))
    page = await noor.open(to)
    assert page.says("Read by Tom.")
    words = dict(page.forms[to].fields)["words"]
    page = await page.send(to, words=f"{words}Only on Sundays.")
    assert re.fullmatch(r"/letters/\d+", page.path), page
    assert page.says("Only on Sundays.")
    for who in garden.people.values():
        assert (await who.get(page.path)).status == (200 if who in {noor, tom} else 404)
    for who in (tom, garden.wren):
        assert (await who.get(to)).status == 404
    # The bundle says that it is answered, and where; one from somebody else stays to be answered.
    bundle = await noor.open(bag)
    assert bundle.says("Answered by letter.")
    assert page.path in bundle.links
    assert to not in bundle.links
    others = [one for one in bundle.links if re.fullmatch(rf"{bag}/\d+", one)]
    assert len(others) == 1, "Hana’s is not answered"
    # One letter in the bag is answered by one: from there on the two write to each other.
    again = await (await noor.open(to)).send(to, words="And another thing.")
    assert again.status == 422
    assert again.says("Your letter stands under Letters.")
    assert "another thing" not in (await tom.open("/letters")).words


async def test_who_ended_contact_hears_nothing_of_the_other(garden: Garden) -> None:
    noor, tom, jonas = garden.noor, garden.tom, garden.jonas
    at = await with_mailbag(garden)
    await put_in(tom, at, "You again.")
    await put_in(jonas, at, "And a kind word.")
    await (await noor.open("/p/tom/end")).send("/p/tom/end")
    await (await jonas.open("/p/noor/end")).send("/p/noor/end")
    bag, page = await closed_bundle(garden)
    assert not page.says("You again.")
    assert page.says("And a kind word.")
    to = next(one for one in page.links if re.fullmatch(rf"{bag}/\d+", one))
    sent = await (await noor.open(to)).send(to, words="Thank you.")
    assert sent.says("Thank you."), "to her it looks as always"
    assert (await jonas.get(sent.path)).status == 404


async def test_nothing_is_kept_longer_than_ninety_days(garden: Garden, clock: Clock) -> None:
    at = await with_mailbag(garden)
    await put_in(garden.jonas, at, "Forget me.")
    await closed_bundle(garden)
    clock.forward(days=89)
    await garden.house.database.act(sweep, session_days=1000)
    assert garden.rows()["mailbag_letters"]
    clock.forward(days=2)
    await garden.house.database.act(sweep, session_days=1000)
    assert not garden.rows()["mailbag_letters"]
    assert not garden.rows()["mailbags"]


async def test_a_mailbag_is_open_for_some_days_and_one_at_a_time(garden: Garden) -> None:
    noor = garden.noor
    await open_page(noor)
    for days in ("0", "400", "", "three"):
        refused = await noor.do("/me/page/mailbag", on="/me/about", about=ABOUT, days=days)
        assert refused.says("Please choose for how long."), days
    assert not garden.rows()["mailbags"]
    await (await noor.open("/me/page")).send("/me/page/mailbag", about=ABOUT, days="3")
    second = await noor.do("/me/page/mailbag", on="/me/about", about="More", days="3")
    assert second.says("A mailbag is open already. Close it first.")
    assert len(garden.rows()["mailbags"]) == 1
    assert (await garden.jonas.get("/pages/noor/mailbag")).status == 200
    entry = await write(noor, "/pages/noor", "Write to me.")
    assert entry


async def test_a_writer_takes_words_out_also_when_they_were_read(garden: Garden) -> None:
    noor, jonas = garden.noor, garden.jonas
    at = await with_mailbag(garden)
    await put_in(jonas, at, "Read and regretted.")
    bag, page = await closed_bundle(garden)
    assert page.says("Read and regretted.")
    await (await noor.open("/me/page/close")).send("/me/page/close")
    listed = await jonas.open("/pages")
    assert listed.says("Read and regretted.")
    take_out = next(one for one in listed.forms if one.endswith("/take-out"))
    for other in (noor, garden.tom):
        assert (await other.do(take_out, on="/me/about")).status == 404
    assert garden.rows()["mailbag_letters"]
    await listed.send(take_out)
    assert not garden.rows()["mailbag_letters"]
    assert not (await noor.open(bag)).says("Read and regretted.")
