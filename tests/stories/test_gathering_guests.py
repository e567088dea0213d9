"""Guests answer by a link, without an account: what they see, what they don't, and how it ends."""

import re
from typing import Any

from kith.care.sweeping import sweep
from kith.together.gatherings.rows import comings
from tests.cast import Garden
from tests.clock import Clock
from tests.stories.gathering import KNOW, WHAT, WHERE, ask, come, link_of, say


async def test_a_guest_answers_by_the_link_and_changes_it_by_their_own(garden: Garden) -> None:
    where = await ask(garden.hana, garden.soup)
    link = await link_of(garden.hana, where)
    await say(garden.jonas, where, "coming")
    guest = garden.stranger()
    door = await guest.open(link)
    assert door.says(WHAT)
    assert door.says(WHERE)
    assert door.says(KNOW)
    assert door.says("Hana hosts it")
    assert "Jonas" not in door.body
    assert "Sunday soup" not in door.body
    assert "Garden" not in door.body
    mine = await come(guest, link, "Otto <b>")
    assert re.fullmatch(r"/come/as/[\w-]+", mine.path)
    assert mine.says("You come.")
    assert "Jonas" not in mine.body
    assert "Otto <b>" not in mine.body
    assert "Garden" not in mine.body
    assert (await garden.jonas.open(where)).says("a guest of the link")
    assert (await garden.jonas.open(where)).says("Otto <b>")
    again = await mine.send(mine.path, says="cannot", name="Otto")
    assert again.says("You can’t.")
    assert again.path == mine.path
    assert "Otto" not in (await garden.jonas.open(where)).words
    assert (await garden.hana.open(where)).says("Can’t: Otto")
    file = await guest.get(f"{mine.path}.ics")
    assert file.status == 200
    assert "Jonas" not in file.body
    assert "Otto" not in file.body
    another = garden.stranger()
    assert (await another.get(f"{mine.path}x")).status == 404


async def test_a_guest_is_named_as_one_wherever_they_stand(garden: Garden) -> None:
    """Whatever they call themselves: a guest called Mara is not Mara."""
    for says in ("coming", "late", "cannot"):
        where = await ask(garden.hana, garden.soup, room="2")
        link = await link_of(garden.hana, where)
        await come(garden.stranger(), link, "Mara", says)
        page = await garden.hana.open(where)
        assert page.words.count("a guest of the link") == 1, (says, page)
        await come(garden.stranger(), link, "Jonas", "late")
        await come(garden.stranger(), link, "Jonas", "late")
        page = await garden.hana.open(where)
        assert page.words.count("a guest of the link") == 3, (says, page)


async def test_the_host_takes_the_link_back_and_a_guest_off(garden: Garden) -> None:
    where = await ask(garden.hana, garden.soup, room="2")
    link = await link_of(garden.hana, where)
    first = await come(garden.stranger(), link, "Otto")
    second = await come(garden.stranger(), link, "Pia")
    assert second.says("you stand in the waiting line")
    assert (await garden.jonas.do(f"{where}/link/back", on="/me/about")).status == 403
    back = await (await garden.hana.open(where)).send(f"{where}/link/back")
    assert link not in back.body
    nowhere = await garden.stranger().get("/come/nothing")
    gone = await garden.stranger().get(link)
    assert (gone.status, gone.words) == (404, nowhere.words)
    again = await first.browser.open(first.path)
    assert again.says("You come."), "who answered keeps their own link"
    host = await garden.hana.open(where)
    found = re.search(r'<option value="(\d+)">Otto', host.body)
    assert found
    await host.send(f"{where}/take-off", guest=found[1])
    assert (await first.browser.get(first.path)).status == 404
    assert (await second.browser.open(second.path)).says("You come.")
    before = garden.rows()["comings"]
    mine: Any = next(one for one in before if str(garden.jonas.id) in str(one))
    coming_id: Any = mine["id"] if hasattr(mine, "keys") else mine[0]
    refused = await garden.hana.do(f"{where}/take-off", on=where, guest=str(coming_id))
    assert refused.status == 404
    assert garden.rows()["comings"] == before


async def test_a_link_can_be_flooded_only_so_far(garden: Garden) -> None:
    where = await ask(garden.hana, garden.soup)
    link = await link_of(garden.hana, where)
    for n in range(20):
        assert (await come(garden.stranger(), link, f"Guest {n}")).says("You come.")
    full = await come(garden.stranger(), link, "One more")
    assert full.status == 409
    assert full.says("Many have answered by this link. Please ask the host.")
    assert len(garden.rows()["comings"]) == 20 + 6


async def test_no_form_says_who_a_guest_is_or_where_they_stand(garden: Garden) -> None:
    where = await ask(garden.hana, garden.soup, room="1")
    link = await link_of(garden.hana, where)
    forged: dict[str, Any] = {
        "person_id": str(garden.jonas.id), "person": str(garden.jonas.id), "chair": "1", "waits": "0",
        "asked_id": "1", "id": "1", "secret": "x", "gathering_id": "1", "room": "9",
    }  # fmt: skip
    guest = garden.stranger()
    token = dict((await guest.open(link)).forms[link].fields)["token"]
    fields = {"token": token, "name": "Otto", "says": "coming", **forged}
    answered = await guest.post(link, [*fields.items()])
    mine = await guest.open(answered.headers["location"])
    assert mine.says("you stand in the waiting line")
    again = dict(mine.forms[mine.path].fields) | {"says": "late", **forged}
    await guest.post(mine.path, [*again.items()])
    assert (await guest.open(mine.path)).says("you stand in the waiting line")
    assert (await garden.jonas.open(where)).says("Your answer")
    one = int(where.rpartition("/")[2])
    found = await garden.house.database.read(comings, one)
    otto = [each for each in found if each.name]
    assert [(each.person_id, each.chair, each.waits) for each in otto] == [(None, 0, 1)]
    assert [each.person_id for each in found if each.is_in] == [garden.hana.id]


async def test_what_a_guest_types_wrongly(garden: Garden) -> None:
    where = await ask(garden.hana, garden.soup)
    link = await link_of(garden.hana, where)
    for name, why in (
        ("", "Please write something here."),
        ("O" * 81, "This is longer than 80 characters."),
        ("Otto\u202e", "There is a character in it that can't be seen."),
    ):
        page = await come(garden.stranger(), link, name)
        assert page.status == 422, page
        assert page.says(why), page
    odd = await (await garden.stranger().open(link)).send(link, name="Otto", says="maybe")
    assert odd.status == 422
    assert odd.says("Please choose one of the answers.")
    assert len(garden.rows()["comings"]) == 6


async def test_a_guest_is_told_on_their_page_that_it_moved_or_is_off(garden: Garden) -> None:
    where = await ask(garden.hana, garden.soup)
    mine = await come(garden.stranger(), await link_of(garden.hana, where), "Otto")
    page = await garden.hana.open(f"{where}/change")
    await page.send(f"{where}/change", place="The allotment")
    moved = await mine.browser.open(mine.path)
    assert moved.says("It was changed")
    assert moved.says("The allotment")
    page = await garden.hana.open(f"{where}/change")
    await page.send(f"{where}/cancel")
    off = await mine.browser.open(mine.path)
    assert off.says("This gathering is called off.")
    assert not off.forms


async def test_what_is_over_takes_no_answer_and_is_forgotten_with_its_guests(
    garden: Garden, clock: Clock
) -> None:
    where = await ask(garden.hana, garden.soup)
    link = await link_of(garden.hana, where)
    mine = await come(garden.stranger(), link, "Otto")
    door = await garden.stranger().open(link)
    await say(garden.jonas, where, "coming")
    clock.forward(days=4)
    late = await door.send(link, name="Pia", says="coming")
    again = await mine.send(mine.path, name="Otto", says="cannot")
    for page in (late, again):
        assert page.status == 409
        assert page.says("This gathering is over.")
    assert len(garden.rows()["comings"]) == 7
    clock.forward(days=21)
    await garden.house.database.act(sweep, session_days=400)
    for table in ("gatherings", "comings"):
        assert not garden.rows()[table]
    nothing = await garden.stranger().get("/come/nothing")
    for path in (link, mine.path, f"{mine.path}.ics"):
        gone = await garden.stranger().get(path)
        assert (gone.status, gone.words) == (404, nothing.words), path
    for path in (where, f"{where}.ics"):
        assert (await garden.jonas.get(path)).status == 404
