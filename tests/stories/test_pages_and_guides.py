"""A public entry can be shown to the guides by anybody who lives here, and two of them take it away."""

from kith.ties.people.model import Speaker
from kith.together.publishing.actions import change_entry
from tests.cast import Garden
from tests.stories.test_helpers_of_a_page import helping
from tests.stories.test_public_pages import open_page, write
from tests.stories.test_reports import decide, guided, show

WORDS = "Everybody from Leipzig lies."


async def test_two_guides_take_a_public_entry_away(garden: Garden) -> None:
    await guided(garden, "Bea", "Tom")
    outsider = garden.stranger()
    at = await open_page(garden.noor)
    entry = await write(garden.noor, at, WORDS)
    id_ = int(entry.rpartition("/")[2])
    assert f"/said/{id_}/show" in (await garden.ines.open(entry)).links
    assert f"/said/{id_}/show" not in (await garden.noor.open(entry)).links
    report = (await show(garden.ines, id_, WORDS)).path
    for name in ("Bea", "Tom"):
        assert (await garden.people[name].open(report)).says(WORDS)
        await decide(garden.people[name], report, "away")
    await garden.told()
    gone = await outsider.get(entry)
    assert gone.status == 410
    assert gone.says("Taken away by two guides")
    for path in (at, f"{at}/feed.atom", f"{at}/feed.json"):
        assert WORDS not in (await outsider.get(path)).body
    assert "public_pages" in garden.rows()


async def test_only_what_stands_open_can_be_shown(garden: Garden) -> None:
    await guided(garden, "Bea", "Tom")
    at = await helping(garden)
    entry = await write(garden.noor, at, WORDS)
    off = await write(garden.wren, at, "Off again.")
    await (await garden.noor.open(at)).send(f"{off}/off")
    ids = [one.rpartition("/")[2] for one in (entry, off)]
    assert (await garden.ines.get(f"/said/{ids[0]}/show")).status == 200
    assert (await garden.ines.get(f"/said/{ids[1]}/show")).status == 404
    assert (await garden.stranger().get(f"/said/{ids[0]}/show")).status == 404
    await (await garden.noor.open("/me/page/close")).send("/me/page/close")
    assert (await garden.ines.get(f"/said/{ids[0]}/show")).status == 404


async def test_the_house_states_what_stands_and_unsays_what_is_gone(garden: Garden) -> None:
    noor = garden.noor
    at = await open_page(noor)
    entry = await write(noor, at, "Signed and sealed.")
    await garden.told()
    assert len(garden.rows()["statements"]) == 1
    assert "sealed" not in str(garden.rows()["statements"]), "a sum, not the words"
    page = await noor.open(f"{entry}/change")
    await page.send(f"{entry}/change", words="Signed again.")
    await garden.told()
    assert len(garden.rows()["statements"]) == 1
    await noor.do(f"/said/{entry.rpartition('/')[2]}/delete", on="/me/about")
    await garden.told()
    assert not garden.rows()["statements"]
    assert not garden.rows()["entry_statements"]


async def test_a_program_that_changes_an_entry_is_in_what_the_house_states(garden: Garden) -> None:
    at = await open_page(garden.noor)
    entry = await write(garden.noor, at, "By hand.")
    program, id_ = Speaker(garden.noor.id, "program"), int(entry.rpartition("/")[2])
    await garden.told()
    assert '"means":"hand"' in str(garden.rows()["statements"])
    await garden.house.database.act(change_entry, program, "noor", id_, "By a program.")
    await garden.told()
    (stated,) = garden.rows()["statements"]
    assert '"means":"program"' in str(stated)
    for path in (at, entry):
        assert (await garden.stranger().get(path)).says("sent by a program")
