"""R27, the second half: an ask is carried one step, by hand, and follows its original."""

import pytest

from kith.ties.people.model import Speaker
from kith.together.conversations import actions as talk
from kith.together.offers.actions import ask_or_offer
from kith.together.welcome import agreeing, circles, knowing
from tests.browsing import Page
from tests.cast import Garden
from tests.stories.offering import LADDER, OWN, ask_for, carry

GONE = "carried something here that is not there any more"


async def into_field(garden: Garden) -> tuple[int, str]:
    """Let Hana ask for a ladder over soup, and Jonas carry it to the field team."""
    ask = await ask_for(garden.hana, garden.soup)
    page = await carry(garden.jonas, ask, circle=garden.field)
    assert page.path.startswith("/conversations/"), page
    return ask, page.path


async def test_an_ask_is_carried_into_one_circle_and_its_chain_is_named(garden: Garden) -> None:
    ask, at = await into_field(garden)
    page = await garden.aiko.open(at)
    assert page.says("Jonas carries this for Hana")
    assert page.says(LADDER)
    assert page.says(OWN)
    # Aiko is not in Sunday soup: she reads neither its name nor anything else of it.
    assert not page.says("Sunday soup")
    assert str(garden.soup) not in page.body
    assert str(ask) not in page.body
    assert (await garden.aiko.get(f"/conversations/{ask}")).status == 404
    # Mara sits in both, and finds her way back.
    both = await garden.mara.open(at)
    assert both.says("Asked in Sunday soup.")
    assert f"/conversations/{ask}" in both.links
    assert (await garden.aiko.open(f"/c/{garden.field}")).says("Jonas carries this for Hana")
    # Who asked reads who carried it, and into what, but not where; nobody else reads that.
    hers = await garden.hana.open(f"/conversations/{ask}")
    assert hers.says("Jonas carried it into a circle.")
    assert not hers.says("Field team")
    assert not (await garden.mara.open(f"/conversations/{ask}")).says("Jonas carried it")
    # Answers go to where it was carried.
    answered = await (await garden.aiko.open(at)).send(at, words="Ours is in Irbid.")
    assert answered.says("Ours is in Irbid.")
    assert not (await garden.hana.open(f"/conversations/{ask}")).says("Irbid")


@pytest.mark.usefixtures("by_day")
async def test_an_ask_is_carried_to_one_person_as_a_letter(garden: Garden) -> None:
    ask = await ask_for(garden.hana, garden.soup)
    page = await carry(garden.jonas, ask, person=garden.noor.id)
    assert page.path.startswith("/letters/")
    letter = await garden.noor.open(page.path)
    assert letter.says("Jonas carries this for Hana")
    assert letter.says(LADDER)
    assert letter.says(OWN)
    assert not letter.says("Sunday soup")
    hers = await garden.hana.open(f"/conversations/{ask}")
    assert hers.says("Jonas carried it to somebody, in a letter.")
    assert not hers.says("Noor")
    assert (await garden.aiko.get(page.path)).status == 404


async def test_it_says_before_who_reads_it_there(garden: Garden) -> None:
    ask = await ask_for(garden.hana, garden.soup)
    at = f"/offers/{ask}/carry"
    assert at in (await garden.jonas.open(f"/conversations/{ask}")).links
    choice = await garden.jonas.open(at)
    assert f"{at}?circle={garden.field}" in choice.links
    assert f"{at}?person={garden.noor.id}" in choice.links
    assert not choice.forms.get(at)
    # Not back to who asked, and not into the circle it was asked in.
    assert f"{at}?circle={garden.soup}" not in choice.links
    assert f"{at}?person={garden.hana.id}" not in choice.links
    # Nor to whom he knows who reads it already where it was asked.
    assert f"{at}?person={garden.tom.id}" not in choice.links
    chosen = await garden.jonas.open(f"{at}?circle={garden.field}")
    assert chosen.says("Read by Aiko, Mara, Noor and Wren.")
    to_noor = await garden.jonas.open(f"{at}?person={garden.noor.id}")
    assert to_noor.says("Read by Noor.")


async def test_twenty_characters_of_ones_own(garden: Garden) -> None:
    ask = await ask_for(garden.hana, garden.soup)
    for short in ("", "For Hana.", "a" + " " * 30 + "b", "x" * 19):
        page = await carry(garden.jonas, ask, short, circle=garden.field)
        assert page.says("20 characters at least") or page.says("Please write something here.")
    copied = await carry(garden.jonas, ask, LADDER.upper(), circle=garden.field)
    assert copied.says("These words are in the ask already. Please write your own.")
    assert not garden.rows()["carries"]
    assert (await carry(garden.jonas, ask, "x" * 20, circle=garden.field)).says("x" * 20)


async def test_once_for_each_carrier_and_one_step_only(garden: Garden) -> None:
    ask, at = await into_field(garden)
    again = await garden.jonas.get(f"/offers/{ask}/carry")
    assert again.status == 409
    assert again.says("You have carried this already. Once is enough.")
    fields = {"words": OWN, "person": str(garden.tom.id)}
    assert (await garden.jonas.do(f"/offers/{ask}/carry", "/circles", **fields)).status == 409
    # Where it was carried it is no ask: there is nothing to carry on.
    carried = at.split("/")[2]
    assert "/carry" not in (await garden.mara.open(at)).body.replace(f"/offers/{ask}/carry", "")
    assert (await garden.aiko.get(f"/offers/{carried}/carry")).status == 404
    assert (await garden.aiko.get(f"/offers/{ask}/carry")).status == 404
    # Somebody else of the circle may carry it once, too.
    assert (await carry(garden.mara, ask, circle=garden.allotment)).says("Mara carries this")
    hers = await garden.hana.open(f"/conversations/{ask}")
    assert hers.says("Mara carried it into a circle.")
    assert hers.says("Jonas carried it")


async def test_it_is_carried_only_where_the_asker_said_so(garden: Garden) -> None:
    still = await ask_for(garden.hana, garden.soup, carry=False)
    offer = await ask_for(garden.hana, garden.soup, "Barley.", kind="offer", carry=False)
    settled = await ask_for(garden.hana, garden.soup, "A sieve?")
    await (await garden.hana.open(f"/conversations/{settled}")).send(f"/offers/{settled}/settled")
    answers: set[tuple[int, str]] = set()
    for one in (still, offer, settled):
        page = await garden.jonas.open(f"/conversations/{one}")
        assert f"/offers/{one}/carry" not in page.links
        refused = await garden.jonas.get(f"/offers/{one}/carry")
        answers.add((refused.status, refused.words))
        fields = {"words": OWN, "circle": str(garden.field)}
        assert (await garden.jonas.do(f"/offers/{one}/carry", "/circles", **fields)).status == 409
    assert len(answers) == 1  # why not is nobody's business
    assert not garden.rows()["carries"]
    own = await garden.hana.get(f"/offers/{still}/carry")
    assert own.status == 403


async def test_the_words_follow_the_original_and_are_never_copied(garden: Garden) -> None:
    ask, at = await into_field(garden)
    await (await garden.hana.open(f"/said/{ask}/change")).send(
        f"/said/{ask}/change", words="A short ladder will do."
    )
    page = await garden.aiko.open(at)
    assert page.says("A short ladder will do.")
    assert page.says("changed since")
    assert not page.says(LADDER)
    kept = [row for rows in garden.rows().values() for row in rows if LADDER in str(row)]
    assert len(kept) == 1, kept  # what stood before, under "see before"
    page = await garden.hana.open(f"/conversations/{ask}")
    await page.send(f"/said/{ask}/wrong")
    assert (await garden.aiko.open(at)).says("Hana says: I was wrong")
    await garden.house.database.act(talk.delete, garden.hana.speaker, ask)
    for who in (garden.aiko, garden.jonas, garden.mara):
        page = await who.open(at)
        assert not page.says("ladder")
        assert page.says(OWN)


async def gone(garden: Garden, at: str) -> Page:
    """Give the page where it was carried to, from which Hana's words and name are gone."""
    page = await garden.aiko.open(at)
    assert page.says(f"Jonas {GONE}")
    assert page.says(OWN)
    assert not page.says(LADDER), page
    assert not page.says("Hana"), page
    return page


@pytest.mark.parametrize("how", ["deleted", "no further", "left", "removed", "ended", "reader"])
async def test_it_is_gone_there_however_it_ended_and_always_the_same(
    garden: Garden, how: str
) -> None:
    ask, at = await into_field(garden)
    await garden.house.database.act(talk.answer, garden.mara.speaker, ask, "I have none.")
    assert (await garden.aiko.open(at)).says(LADDER)
    act, hana = garden.house.database.act, garden.hana.speaker
    match how:
        case "deleted":
            await act(talk.delete, hana, ask)
        case "no further":
            page = await garden.hana.open(f"/conversations/{ask}")
            await page.send(f"/offers/{ask}/no-further")
            assert (await garden.mara.get(f"/offers/{ask}/carry")).status == 409
        case "left":
            await act(circles.leave, garden.jonas.speaker, garden.soup)
        case "removed":
            made = await act(
                agreeing.propose,
                hana,
                garden.soup,
                "removal",
                about=garden.jonas.id,
                words="It is only a test.",
            )
            await act(agreeing.agree, garden.mara.speaker, made.id)
        case "ended":
            await act(knowing.end_contact, hana, "jonas")
        case _:
            await act(knowing.say_how, garden.aiko.speaker, "hana", "From the readers.")
            await act(knowing.end_contact, hana, "aiko")
    await gone(garden, at)
    if how == "reader":  # the others read on, and nothing tells why she does not
        assert (await garden.noor.open(at)).says(LADDER)


async def test_settled_is_read_there_too(garden: Garden) -> None:
    ask, at = await into_field(garden)
    await (await garden.hana.open(f"/conversations/{ask}")).send(f"/offers/{ask}/settled")
    page = await garden.aiko.open(at)
    assert page.says("settled")
    assert page.says(LADDER)


async def test_when_the_carrier_takes_their_words_away_it_goes_with_them(garden: Garden) -> None:
    ask, at = await into_field(garden)
    post = int(at.split("/")[2].partition("#")[0])
    await garden.house.database.act(talk.answer, garden.aiko.speaker, post, "Wait, I look.")
    await garden.house.database.act(talk.delete, garden.jonas.speaker, post)
    page = await garden.aiko.open(at)
    assert not page.says(LADDER)
    assert not page.says("carries this")
    assert not (await garden.hana.open(f"/conversations/{ask}")).says("Jonas carried it")
    assert (await garden.jonas.get(f"/offers/{ask}/carry")).status == 409  # once stays once


async def test_ended_contact_looks_like_an_ask_that_is_not_to_be_carried(garden: Garden) -> None:
    closed = await ask_for(garden.hana, garden.soup, "A sieve?", carry=False)
    ask = await ask_for(garden.hana, garden.soup)
    await garden.house.database.act(knowing.end_contact, garden.hana.speaker, "jonas")
    refused = await garden.jonas.get(f"/offers/{ask}/carry")
    other = await garden.jonas.get(f"/offers/{closed}/carry")
    assert (refused.status, refused.words) == (other.status, other.words) == (409, other.words)
    assert f"/offers/{ask}/carry" not in (await garden.jonas.open(f"/conversations/{ask}")).links
    assert f"/offers/{ask}/carry" in (await garden.mara.open(f"/conversations/{ask}")).links


async def test_who_left_is_not_carried_for(garden: Garden) -> None:
    ask = await ask_for(garden.ines, garden.soup)
    assert (await garden.jonas.get(f"/offers/{ask}/carry")).status == 200
    await garden.house.database.act(circles.leave, garden.ines.speaker, garden.soup)
    assert (await garden.jonas.get(f"/offers/{ask}/carry")).status == 409


async def test_nobody_finds_the_words_by_looking_where_they_were_carried(garden: Garden) -> None:
    _, at = await into_field(garden)
    await garden.told()
    for who in (garden.aiko, garden.noor):
        assert not (await who.open("/search?q=ladder")).says(LADDER)
        assert not (await who.open(f"/search?q=ladder&in={garden.field}")).says(LADDER)
    assert (await garden.aiko.open("/search?q=fetch")).says("fetch it herself")
    book = await garden.aiko.open(f"/c/{garden.field}/book")
    assert not book.says(LADDER)
    assert (await garden.aiko.open(at)).says(LADDER)


async def test_who_comes_into_that_circle_later_reads_nothing_of_it(garden: Garden) -> None:
    _, at = await into_field(garden)
    act = garden.house.database.act
    await act(circles.ask_as, garden.field, garden.tom.id, by=garden.noor.id)
    await act(circles.come_into, garden.tom.speaker, garden.field)
    assert (await garden.tom.get(at)).status == 404
    assert not (await garden.tom.open(f"/c/{garden.field}")).says("carries this")


async def test_pictures_stay_where_they_are(garden: Garden) -> None:
    """Carried are words alone, and the form for asks and offers takes no pictures at all."""
    page = await garden.hana.open(f"/c/{garden.soup}/offers")
    assert 'type="file"' not in page.body


async def test_what_a_program_asked_says_so_where_it_is_carried(garden: Garden) -> None:
    program = Speaker(garden.hana.id, "program")
    post = await garden.house.database.act(
        ask_or_offer, program, garden.soup, "ask", LADDER, may_carry=True
    )
    page = await carry(garden.jonas, post.id, circle=garden.field)
    assert (await garden.aiko.open(page.path)).says("sent by a program")
