"""Letters: who may write to whom, who reads them, and what waits longest stands first."""

import pytest

from kith.together.letters import actions
from tests.cast import Garden
from tests.clock import Clock
from tests.letter_writing import answer, entry, letters_on, move_to, to, write


@pytest.fixture(autouse=True)
def at_noon(garden: Garden, clock: Clock) -> None:
    assert garden
    move_to(clock, 12)


async def test_a_letter_is_read_by_those_it_names_and_by_nobody_else(garden: Garden) -> None:
    hana = garden.hana
    page = await hana.open(to(garden.jonas, garden.ines))
    assert page.says("Read by Ines and Jonas. Kept on Garden.")
    letter, said = await write(hana, garden.jonas, garden.ines, words="I found the old photos.")
    for one in garden.people.values():
        reads = one in {hana, garden.jonas, garden.ines}
        assert any("old photos" in each.body for each in (await one.walk()).values()) == reads
        assert (await one.get(letter)).status == (200 if reads else 404), one.name
        assert (await one.get(f"/said/{said}/before")).status == (200 if reads else 404)
    never = await garden.tom.get("/letters/7")
    assert (await garden.tom.get(letter)).body == never.body
    page = await garden.jonas.open(letter)
    assert page.says("Read by Hana and Ines. Kept on Garden.")


async def test_one_chooses_readers_before_writing(garden: Garden) -> None:
    hana = garden.hana
    chooser = await hana.open("/letters/new")
    assert chooser.says("Who reads it?")
    assert not chooser.offers("/letters/new", "Send it"), "nobody is named yet"
    assert [one in chooser.words for one in ("Jonas", "Bea", "Noor")] == [True, True, False]
    person = await hana.open("/p/jonas")
    assert "/letters/new?to=jonas" in person.links
    assert "/letters/new?to=noor" not in (await hana.open("/p/noor")).links
    assert (await hana.open("/letters/new?to=jonas&to=nobody-here")).says("Read by Jonas.")
    for unknown in ("noor", "nobody-here"):
        assert (await hana.open(f"/letters/new?to={unknown}")).says("Who reads it?")


async def test_one_writes_to_people_whom_one_knows_and_to_five_at_most(garden: Garden) -> None:
    hana, mara = garden.hana, garden.mara
    before = garden.rows()["places"]
    for readers in (f"{garden.noor.id}", f"{garden.jonas.id}.{garden.noor.id}", "7"):
        refused = await hana.do("/letters/new", readers=readers, words="Hello?")
        assert refused.status == 422
        assert refused.says("You can write to people whom you know.")
    for readers in ("", str(hana.id)):
        refused = await hana.do("/letters/new", readers=readers, words="Hello?")
        assert refused.says("Please choose who reads it.")
    six = [garden.people[name] for name in ("Jonas", "Bea", "Tom", "Aiko", "Ines", "Mara")]
    assert (await hana.open(to(*six))).says("A letter is for five people at most.")
    many = await hana.do(
        "/letters/new", readers=".".join(str(one.id) for one in six), words="Hello?"
    )
    assert many.says("A letter is for five people at most.")
    empty = await hana.do("/letters/new", readers=str(mara.id), words=" ")
    assert empty.says("Please write something here.")
    assert empty.says("Read by Mara.")
    long = await hana.do("/letters/new", readers=str(mara.id), words="x" * 5001)
    assert long.says("This is longer than 5000 characters. Please shorten it.")
    assert garden.rows()["places"] == before
    letter, _ = await write(hana, *six[:5], words="x" * 5000)
    assert (await garden.bea.get(letter)).status == 200


async def test_what_one_can_do_with_words_one_can_do_in_a_letter(
    garden: Garden, clock: Clock
) -> None:
    hana, jonas = garden.hana, garden.jonas
    letter, said = await write(hana, jonas, garden.ines, words="I was at the sea.")
    answered = await answer(jonas, letter, "Which one?")
    pointing = await answer(garden.ines, letter, "The wet one.", to=answered)
    assert "answers <bdi>Jonas" in entry(await hana.open(letter), pointing)

    page = await (await jonas.open(letter)).send(f"/said/{said}/heard")
    assert page.path == letter
    assert page.says("You heard this.")
    assert "Heard by <b><bdi>Jonas" in entry(await hana.open(letter), said)
    assert "Heard by" not in entry(await garden.ines.open(letter), said)

    changing = await hana.open(f"/said/{said}/change")
    page = await changing.send(f"/said/{said}/change", words="I was at the lake.")
    assert page.path == letter
    page = await jonas.open(letter)
    assert "see before" in entry(page, said)
    assert (await jonas.open(f"/said/{said}/before")).says("I was at the sea.")
    assert (await hana.open(letter)).offers(f"/said/{said}/wrong")
    page = await (await hana.open(letter)).send(f"/said/{said}/wrong")
    assert page.path == letter
    assert "I was wrong" in entry(await jonas.open(letter), said)

    clock.forward(minutes=2)
    page = await (await hana.open(f"/said/{said}/delete")).send(f"/said/{said}/delete")
    assert page.path == letter
    for one in (hana, jonas, garden.ines):
        page = await one.open(letter)
        assert "Words taken away" in entry(page, said)
        assert "lake" not in page.body
        assert "sea." not in page.body
    assert (await jonas.get(f"/said/{said}/before")).status != 500


async def test_words_lead_to_their_letter_from_every_address(garden: Garden) -> None:
    letter, said = await write(garden.hana, garden.jonas)
    place = letter.removeprefix("/letters/")
    for path in (f"/conversations/{said}", f"/c/{place}"):
        led = await garden.jonas.get(path)
        assert (led.status, led.headers["location"]) == (303, letter)
        outside = await garden.tom.get(path)
        assert (outside.status, outside.body) == (404, (await garden.tom.get("/c/7")).body)
    assert (await garden.jonas.get(f"/c/{place}/live")).status == 404
    assert (await garden.jonas.get(f"/c/{place}/about")).status == 404
    sent = await garden.jonas.do(f"/conversations/{said}", words="By the other door.")
    page = await garden.jonas.follow(sent)
    assert page.path == letter
    assert page.says("By the other door.")
    wrong = await garden.jonas.do(f"/conversations/{said}", words=" ")
    assert wrong.says("Please write something here.")
    assert wrong.offers(letter, "Send it")
    words = await garden.hana.open("/me/words")
    assert words.says("a letter, Jonas")


async def test_a_letter_taken_back_in_the_first_minute_was_never_there(garden: Garden) -> None:
    hana, bea, noor = garden.hana, garden.bea, garden.noor
    assert (await noor.get("/p/bea")).status == 404
    await (await noor.open("/p/tom")).send("/p/tom/know", how="From the shed.")
    await (await garden.tom.open("/p/noor")).send("/p/noor/know", how="From the shed.")
    letter, said = await write(garden.tom, bea, noor, words="You two should meet.")
    assert (await noor.get(letter)).status == 200
    assert (await noor.get("/p/bea")).status == 404, "a letter introduces nobody"
    page = await (await garden.tom.open(letter)).send(f"/said/{said}/take-back")
    assert page.path == "/letters"
    await garden.told()
    for one in (garden.tom, bea, noor, hana):
        gone = await one.get(letter)
        assert (gone.status, gone.body) == (404, (await one.get("/letters/7")).body)
        assert not letters_on(await one.open("/letters"))
        assert not letters_on(await one.open("/"))
    assert (await noor.get("/p/bea")).status == 404


async def test_the_longest_waiting_stands_first_whatever_else_is_written(
    garden: Garden, clock: Clock
) -> None:
    jonas = garden.jonas
    first: dict[str, str] = {}
    for one in (garden.mara, garden.hana, garden.tom):
        first[one.name], _ = await write(one, jonas, words=f"{one.name} says something secret.")
        clock.forward(minutes=10)
    order = [first["Mara"], first["Hana"], first["Tom"]]
    for path in ("/letters", "/"):
        assert letters_on(await jonas.open(path))[:3] == order
    await answer(garden.mara, first["Mara"], "And one thing more.")
    await answer(garden.tom, first["Tom"], "Are you there?")
    await answer(garden.tom, first["Tom"], "Are you?")
    for path in ("/letters", "/"):
        page = await jonas.open(path)
        assert letters_on(page)[:3] == order, "writing more moves nothing forward or back"
        assert "something secret" not in page.body, "of what is not opened nothing is told"
    assert "3" not in (await jonas.open("/letters")).words, "and nothing is counted"

    clock.forward(minutes=10)
    await jonas.open(first["Hana"])
    page = await jonas.open("/letters")
    assert letters_on(page) == [first["Mara"], first["Tom"], first["Hana"]]
    assert page.says("Hana says something secret.")
    assert letters_on(await jonas.open("/")) == [first["Mara"], first["Tom"]]
    assert (await jonas.open("/")).says("Letters not yet opened")

    for one in (first["Mara"], first["Tom"]):
        await jonas.open(one)
    assert not letters_on(await jonas.open("/"))
    assert letters_on(await jonas.open("/letters")) == [
        first["Tom"], first["Mara"], first["Hana"]
    ], "those that are opened stand by time"  # fmt: skip
    await answer(garden.hana, first["Hana"], "Another thing.")
    assert letters_on(await jonas.open("/")) == [first["Hana"]]


async def test_one_who_leaves_has_it_in_no_list_and_nobody_is_told(garden: Garden) -> None:
    hana, jonas, ines = garden.hana, garden.jonas, garden.ines
    letter, _ = await write(hana, jonas, ines, words="About Sunday.")
    his = await answer(jonas, letter, "I cannot come.")
    lines = garden.rows()["house_lines"]
    page = await (await jonas.open(letter)).send(f"{letter}/leave")
    assert page.path == "/letters"
    await garden.told()
    assert garden.rows()["house_lines"] == lines
    assert not letters_on(page)
    gone = await jonas.get(letter)
    assert (gone.status, gone.body) == (404, (await jonas.get("/letters/7")).body)
    assert (await jonas.open("/me/words")).says("I cannot come."), "one's own words stay one's own"
    page = await ines.open(letter)
    assert "I cannot come." in entry(page, his)
    assert page.says("Read by Hana. Kept on Garden."), "the line names who reads, and nobody else"
    assert (await garden.tom.do(f"{letter}/leave")).status == 404
    assert (await hana.do(f"/letters/{garden.soup}/leave")).status == 404, "a circle is no letter"
    await (await ines.open(letter)).send(f"{letter}/leave")
    page = await hana.open(letter)
    assert page.says("Nobody else reads this letter now.")
    assert (await hana.open("/letters")).says("Nobody else reads it now")


async def test_many_letters_lie_on_pages_that_end(garden: Garden) -> None:
    act, hana = garden.house.database.act, garden.hana
    for n in range(32):
        await act(actions.write, hana.speaker, [garden.jonas.id], f"Number {n}.")
    page = await hana.open("/letters")
    found = letters_on(page)
    assert len(found) == 30
    earlier = next(link for link in page.links if link.startswith("?before="))
    older = await hana.open(f"/letters{earlier}")
    assert len(letters_on(older)) == 2
    assert not {*found} & {*letters_on(older)}
    today = await garden.jonas.open("/")
    assert len(letters_on(today)) == 12, "Today ends"
    assert today.says("More of them wait under Letters")
    assert len(letters_on(await garden.jonas.open("/letters"))) == 32
