"""A third exchange of letters offers two who don't know each other that they could."""

import re

import pytest

from tests.cast import Garden, Someone
from tests.letter_writing import answer, write
from tests.stories.test_mailbags import closed_bundle, put_in, with_mailbag

COULD = "You could know each other."


async def answered_by_letter(garden: Garden, *those: Someone) -> list[str]:
    """Let some write to Noor's mailbag, and her answer each by letter; give the letters."""
    at = await with_mailbag(garden)
    for who in those:
        await put_in(who, at, f"{who.name} asks about wells.")
    bag, bundle = await closed_bundle(garden)
    found: list[str] = []
    for to in [one for one in bundle.links if re.fullmatch(rf"{bag}/\d+", one)]:
        page = await (await garden.noor.open(to)).send(to, words="They are deeper than they look.")
        found.append(page.path)
    return found


async def exchange(letter: str, one: Someone, other: Someone, *, times: int) -> None:
    """Let one write and another answer, some times."""
    for n in range(times):
        await answer(one, letter, f"And then, {n}?")
        await answer(other, letter, f"Then this, {n}.")


@pytest.mark.usefixtures("by_day")
async def test_after_a_third_exchange_two_could_know_each_other(garden: Garden) -> None:
    noor, tom = garden.noor, garden.tom
    [letter] = await answered_by_letter(garden, tom)
    await exchange(letter, tom, noor, times=2)
    for who in (noor, tom):
        assert not (await who.open(letter)).says(COULD), "Tom has written twice"
    await answer(tom, letter, "Thank you. Mine is older.")
    for who, other in ((noor, tom), (tom, noor)):
        page = await who.open(letter)
        assert page.says(COULD)
        assert f"/p/{other.handle}" in page.links
        assert (await who.open(f"/p/{other.handle}")).offers(f"/p/{other.handle}/know")
    # Whoever has said so is asked no more, and both once they know each other.
    for who, other in ((noor, tom), (tom, noor)):
        at = f"/p/{other.handle}"
        await (await who.open(at)).send(f"{at}/know", how="By letters about wells.")
        assert not (await who.open(letter)).says(COULD)
        assert (await other.open(letter)).says(COULD) == (who is noor)


@pytest.mark.usefixtures("by_day")
async def test_that_contact_was_ended_does_not_show(garden: Garden) -> None:
    noor, tom = garden.noor, garden.tom
    [letter] = await answered_by_letter(garden, tom)
    await exchange(letter, tom, noor, times=3)
    before = await tom.open(letter)
    assert before.says(COULD)
    await (await noor.open("/p/tom/end")).send("/p/tom/end")
    assert not (await noor.open(letter)).says(COULD)
    assert (await tom.open(letter)).words == before.words


@pytest.mark.usefixtures("by_day")
async def test_it_leads_to_no_page_that_one_of_them_may_not_see(garden: Garden) -> None:
    noor, bea = garden.noor, garden.bea
    [letter] = await answered_by_letter(garden, bea)
    await exchange(letter, bea, noor, times=3)
    assert (await noor.get("/p/bea")).status == 404, "she is not listed"
    for who in (noor, bea):
        assert not (await who.open(letter)).says(COULD)


@pytest.mark.usefixtures("by_day")
async def test_nobody_else_is_offered_it(garden: Garden) -> None:
    hana, jonas, tom = garden.hana, garden.jonas, garden.tom
    known, _ = await write(hana, jonas)
    three, _ = await write(hana, jonas, tom)
    for letter in (known, three):
        await exchange(letter, jonas, hana, times=3)
        for who in (hana, jonas):
            assert not (await who.open(letter)).says(COULD)
