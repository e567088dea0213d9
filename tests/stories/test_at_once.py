"""Two who act in the same moment, in one process or in two: nothing happens twice, and nobody is passed."""

import asyncio
from collections.abc import Awaitable, Sequence
from typing import Any

import pytest

from kith.foundation.errors import Conflict, Invalid
from kith.infrastructure.database import Action
from kith.ties.people.model import Speaker
from kith.together.chairs import actions as chairs
from kith.together.gatherings import after, answering, feeds
from kith.together.gatherings.rows import comings
from kith.together.publishing import reading
from kith.together.publishing.actions import open_page
from kith.together.publishing.mailbag import actions as mailbags
from tests.cast import Garden
from tests.clock import Clock
from tests.stories.chairing import go_by, keep_free, press
from tests.stories.gathering import ask, link_of
from tests.stories.test_after_a_gathering import met

WORDS = {"name": "What was said", "purpose": "For those who were there.", "question": "What else?"}


async def at_once(
    garden: Garden, action: Action[..., Any], *those: tuple[Any, ...], **more: str | bool
) -> list[Any]:
    """Do things at the same time, in turn at each process; give what came of each, or what was wrong."""
    acts = [house.database.act for house in garden.houses]
    done: Sequence[Awaitable[Any]] = [
        acts[n % len(acts)](action, *each, **more) for n, each in enumerate(those)
    ]
    return await asyncio.gather(*done, return_exceptions=True)


def number(address: str) -> int:
    """Give the id at the end of an address."""
    return int(address.rpartition("/")[2])


async def test_the_last_place_is_taken_by_one_and_the_others_stand_in_line(garden: Garden) -> None:
    where = await ask(garden.hana, garden.soup, room="2")
    those = (garden.jonas, garden.mara, garden.tom, garden.ines)
    asked = [(one.speaker, number(where), "coming") for one in those]
    await at_once(garden, answering.answer, *asked, *asked)
    found = await garden.house.database.read(comings, number(where))
    assert len([one for one in found if one.is_in]) == 2
    line = sorted((one for one in found if one.waits), key=lambda one: one.asked_id)
    assert len({one.asked_id for one in line}) == len(line) == 3
    host, (taken,) = garden.hana.id, [o for o in found if o.is_in and o.person_id != garden.hana.id]
    assert all(one.asked_id > taken.asked_id for one in line), "nobody passed who waits"
    leaving = [(Speaker(taken.person_id or 0), number(where), "cannot")]
    await at_once(garden, answering.answer, *leaving, *leaving)
    after_it = await garden.house.database.read(comings, number(where))
    assert {one.person_id for one in after_it if one.is_in} == {host, line[0].person_id}


async def test_a_guest_who_presses_twice_is_one_guest(garden: Garden) -> None:
    where = await ask(garden.hana, garden.soup, room="2")
    link = await link_of(garden.hana, where)
    guest = garden.stranger()
    page = await guest.open(link)
    sent = [page.send(link, name="Otto", says="coming") for _ in range(3)]
    pages = await asyncio.gather(*sent)
    assert len({one.path for one in pages}) == 1
    assert all(one.says("You come.") for one in pages)
    found = await garden.house.database.read(comings, number(where))
    assert [one.name for one in found if one.person_id is None] == ["Otto"]
    # Somebody else at the same browser is another guest, and so is the same name at another one.
    for browser, name in ((guest, "Pia"), (garden.stranger(), "Otto")):
        other = await (await browser.open(link)).send(link, name=name, says="coming")
        assert other.path != pages[0].path
        assert other.says("you stand in the waiting line")


async def test_all_confirm_each_other_at_once_and_sit_at_one_table(
    garden: Garden, clock: Clock
) -> None:
    where = number(await met(garden, clock))
    those = (garden.jonas, garden.mara, garden.tom, garden.hana)
    saw = [(one.speaker, where, [o.id for o in those if o is not one]) for one in those]
    assert await at_once(garden, after.confirm, *saw, **WORDS) == [None] * 4
    rows = garden.rows()
    assert len(rows["foldings"]) == len(rows["rounds"]) == 1
    assert len(rows["bond_lines"]) == 6, "one for each two"
    await at_once(garden, after.confirm, *saw, **WORDS)
    assert len(garden.rows()["bond_lines"]) == 6
    assert len(garden.rows()["statements"]) == len(rows["statements"])


async def test_two_yeses_to_one_chair_lay_one_table(garden: Garden, clock: Clock) -> None:
    chair = await keep_free(garden.hana, f"/c/{garden.soup}")
    await press(garden.aiko, chair, "put-in")
    await go_by(garden, clock, days=3)
    yes = [(garden.aiko.speaker, number(chair))] * 3
    found = await at_once(garden, chairs.answer, *yes, comes=True)
    assert len({*found}) == 1, "whoever presses again is led to the same table"
    assert isinstance(found[0], int)
    assert len(garden.rows()["foldings"]) == 1


async def test_one_name_one_mailbag_and_one_letter(
    garden: Garden, monkeypatch: pytest.MonkeyPatch
) -> None:
    named = [(one.speaker,) for one in (garden.noor, garden.hana, garden.noor)]
    found = await at_once(garden, open_page, *named, name="pump", title="Pumps", expect="")
    assert len(garden.rows()["public_pages"]) == 1
    assert {type(one) for one in found if isinstance(one, Exception)} == {Invalid}
    owner = next(one.owner_id for one in found if not isinstance(one, Exception))
    bags = [(Speaker(owner), "Pumps", 3)] * 3
    opened = await at_once(garden, mailbags.open_mailbag, *bags)
    assert sorted(map(type, opened), key=str) == sorted([type(None), Conflict, Conflict], key=str)
    monkeypatch.setattr(mailbags, "MOST_LETTERS", 2)
    writers = [garden.jonas, garden.mara, garden.tom, garden.jonas]
    letters = [(one.speaker, "pump", f"From {one.name}.") for one in writers]
    put_in = await at_once(garden, mailbags.write_to, *letters)
    assert put_in.count(None) == len(garden.rows()["mailbag_letters"]) == 2, "no more than fit"
    assert all(isinstance(one, Conflict) for one in put_in if one)
    assert (await garden.ines.open("/pages/pump")).says("It is full, and closed early.")


async def test_one_reader_and_one_address_of_a_calendar(garden: Garden) -> None:
    page = await garden.house.database.act(
        open_page, garden.noor.speaker, name="pump", title="Pumps", expect=""
    )
    reads = [(garden.hana.speaker, page.name)] * 3
    assert await at_once(garden, reading.read_page, *reads) == [None] * 3
    assert len(garden.rows()["page_readers"]) == 1
    tokens = await at_once(garden, feeds.renew, *[(garden.hana.speaker,)] * 3)
    anybody = garden.stranger()
    found = [(await anybody.get(f"/calendar/{token}.ics")).status for token in tokens]
    assert sorted(found) == [200, 404, 404]
