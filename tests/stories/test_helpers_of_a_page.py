"""Helpers of a public page: they are asked, they may say no unheard, and what they write says so for ever."""

import pytest

from kith.together.conversations.rows import post
from kith.together.welcome import knowing
from tests.cast import Garden
from tests.stories.test_public_pages import ROLE, open_page, write

LABEL = "written by Wren for Noor’s public page"


async def ask(garden: Garden, who: str = "Wren") -> str:
    """Let Noor ask somebody to help with her page; give its address."""
    noor, helper = garden.noor, garden.people[who]
    at = await open_page(noor)
    page = await (await noor.open("/me/page")).send("/me/page/helper", whom=str(helper.id))
    assert page.says("asked, not answered"), page
    return at


async def helping(garden: Garden) -> str:
    """Let Wren help with Noor's page; give its address."""
    at = await ask(garden)
    page = await garden.wren.open(f"{at}/help")
    assert page.says(f"Under each entry stands for ever: {LABEL}."), page
    yes = dict(page.forms[f"{at}/help"].fields) | {"answer": "yes"}
    await garden.wren.post(f"{at}/help", [*yes.items()])
    return at


async def test_a_helpers_entries_say_so_for_ever(garden: Garden) -> None:
    noor, wren, outsider = garden.noor, garden.wren, garden.stranger()
    at = await helping(garden)
    page = await wren.open(f"{at}/write")
    assert page.says(f"Anyone can read this. It says: {LABEL}."), page
    assert "role" not in page.forms[f"{at}/write"].names
    entry = await write(wren, at, "Noor is at the pump today.")
    kept = await garden.house.database.read(post, int(entry.rpartition("/")[2]))
    assert kept
    assert (kept.author_id, kept.means) == (wren.id, "helper")
    places = [at, entry, f"{at}/feed.atom", f"{at}/feed.json"]
    for path in places:
        assert LABEL in (await outsider.get(path)).words + (await outsider.get(path)).body, path
    await garden.told()
    own = ("/search?q=pump", "/me/words")
    for path in own:
        assert (await wren.open(path)).says(f"Pumps and other news · {LABEL}"), path
    await write(noor, at, "And the pump is mine.")
    await garden.told()
    for path in own:
        assert (await noor.open(path)).says(f"Pumps and other news · {ROLE}"), path
    await (await noor.open("/me/page")).send(f"/me/page/helper/{wren.id}/end")
    assert (await wren.get(f"{at}/write")).status == 404
    assert (await wren.get(f"{entry}/change")).status == 404
    for path in places:
        found = await outsider.get(path)
        assert LABEL in found.words + found.body, path
    assert (await wren.get(f"/said/{entry.rpartition('/')[2]}/delete")).status == 200


async def test_a_helper_never_speaks_as_whose_page_it_is(garden: Garden) -> None:
    noor, wren = garden.noor, garden.wren
    at = await helping(garden)
    own = await noor.open(f"{at}/write")
    roles = [value for name, value in own.forms[f"{at}/write"].fields if name == "role"]
    assert int(roles[0])
    refused = await wren.do(f"{at}/write", on="/me/about", words="I am Noor.", role=roles[0])
    assert refused.status == 403
    assert refused.says("A helper writes as a helper.")
    assert not garden.rows()["page_entries"]
    entry = await write(wren, at, "I am not Noor.")
    for who in (garden.jonas, wren, noor):
        assert (await who.get(entry)).says(LABEL)
    for path in ("/me/page/role", "/me/page/helper", "/me/page/close", "/me/page/mailbag"):
        answer = await wren.do(path, on="/me/about", role="as Noor", whom="7", about="x", days="3")
        assert answer.status == 404, path


async def test_whose_page_it_is_never_hears_a_no(garden: Garden) -> None:
    noor, wren = garden.noor, garden.wren
    at = await ask(garden)
    await garden.told()
    assert (await wren.open("/")).says("Noor asks whether you will help with a public page.")
    assert (await wren.open("/pages")).says("Noor asks whether you will help")
    before = (await noor.open("/me/page")).body
    await wren.do(f"{at}/help", on=f"{at}/help", answer="no")
    assert (await noor.open("/me/page")).body == before
    assert not (await wren.open("/pages")).says("asks whether you will help")
    assert (await wren.get(f"{at}/help")).status == 404
    assert (await wren.get(f"{at}/write")).status == 404


async def test_who_ended_contact_is_not_asked_and_nobody_is_told(garden: Garden) -> None:
    wren = garden.wren
    await garden.house.database.act(knowing.end_contact, wren.speaker, "noor")
    at = await ask(garden)
    await garden.told()
    for path in ("/", "/pages"):
        assert not (await wren.open(path)).says("asks whether you will help"), path
    assert (await wren.get(f"{at}/help")).status == 404
    refused = await wren.do(f"{at}/help", on="/me/about", answer="yes")
    assert refused.status == 404
    await garden.house.database.act(knowing.allow_contact, wren.speaker, "noor")
    assert (await wren.open("/pages")).says("Noor asks whether you will help")


async def test_one_asks_people_whom_one_knows(garden: Garden) -> None:
    noor = garden.noor
    at = await open_page(noor)
    page = await noor.open("/me/page")
    assert not page.says("Hana")
    for stranger in (garden.hana, noor):
        refused = await noor.do("/me/page/helper", on="/me/about", whom=str(stranger.id))
        assert refused.says("Please choose somebody whom you know.")
    assert not garden.rows()["page_helpers"]
    assert (await garden.hana.get(f"{at}/help")).status == 404
    for who in (garden.hana, garden.stranger()):
        assert (await who.get(f"{at}/write")).status == 404


async def test_the_owner_takes_a_helpers_entry_off_and_it_stays_the_helpers(
    garden: Garden,
) -> None:
    noor, wren, outsider = garden.noor, garden.wren, garden.stranger()
    at = await helping(garden)
    entry = await write(wren, at, "Noor likes tea.")
    mine = await write(noor, at, "I like tea.")
    assert (await wren.do(f"{mine}/off", on="/me/about")).status == 404
    assert (await noor.do(f"{mine}/off", on="/me/about")).status == 403
    page = await (await noor.open(at)).send(f"{entry}/off")
    assert page.says("Taken off this page")
    assert not page.says("Noor likes tea.")
    assert (await outsider.get(entry)).status == 410
    for feed in ("feed.atom", "feed.json"):
        assert "likes tea" not in (await outsider.get(f"{at}/{feed}")).body
    assert (await wren.open("/me/words")).says("Noor likes tea.")
    assert (await outsider.get(mine)).status == 200
    # What stands nowhere any more leads nowhere, also where another of theirs stands there still.
    await write(wren, at, "She likes milk, too.")
    await garden.told()
    id_ = entry.rpartition("/")[2]
    for path in ("/me/words", "/search?q=likes"):
        page = await wren.open(path)
        assert page.says("Noor likes tea.")
        assert not [link for link in page.links if link.startswith(f"/conversations/{id_}")], path


async def test_once_contact_ended_an_asking_to_help_is_over(garden: Garden) -> None:
    noor, wren, outsider = garden.noor, garden.wren, garden.stranger()
    at = await ask(garden)
    assert (await wren.get(f"{at}/help")).status == 200
    await garden.house.database.act(knowing.end_contact, noor.speaker, "wren")
    assert not (await wren.open("/pages")).says("asks whether you will help")
    assert (await wren.do(f"{at}/help", on="/me/about", answer="yes")).status == 404
    assert (await wren.do(f"{at}/write", on="/me/about", words="Noor lies.")).status == 404
    assert not (await outsider.open(at)).says("Noor lies.")


@pytest.mark.parametrize("by_helper", [False, True])
async def test_once_contact_ended_a_helper_writes_no_more(garden: Garden, by_helper: bool) -> None:  # noqa: FBT001 - a parameter
    noor, wren, outsider = garden.noor, garden.wren, garden.stranger()
    at = await helping(garden)
    entry = await write(wren, at, "Noor is at the pump today.")
    mine = (await noor.open("/me/page")).words
    who, whom = (wren, noor) if by_helper else (noor, wren)
    await garden.house.database.act(knowing.end_contact, who.speaker, whom.handle)
    assert (await wren.do(f"{at}/write", on="/me/about", words="Noor lies.")).status == 404
    assert (await wren.do(f"{entry}/change", on="/me/about", words="She lies.")).status == 404
    assert (await wren.get(f"{at}/help")).status == 404
    assert not (await wren.open(at)).offers(f"{at}/write")
    assert not (await outsider.open(at)).says("lies.")
    assert (await outsider.open(entry)).says(LABEL)
    if by_helper:
        assert (await noor.open("/me/page")).words == mine, "nothing tells who ended contact"
    else:
        assert not (await noor.open("/me/page")).says("Wren")
    await garden.house.database.act(knowing.allow_contact, who.speaker, whom.handle)
    assert (await wren.get(f"{at}/write")).status == 200


async def test_who_is_asked_again_reads_of_it_once(garden: Garden) -> None:
    noor, wren = garden.noor, garden.wren
    await ask(garden)
    for _ in range(3):
        await (await noor.open("/me/page")).send(f"/me/page/helper/{wren.id}/end")
        await (await noor.open("/me/page")).send("/me/page/helper", whom=str(wren.id))
    await garden.told()
    told = "Noor asks whether you will help with a public page."
    assert (await wren.open("/")).words.count(told) == 1
