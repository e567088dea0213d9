""" "Thinking of you": one person, once a day, seen once, and nothing of it is kept."""

import pytest

from kith.care.sweeping import sweep
from tests.cast import Garden
from tests.clock import Clock
from tests.letter_writing import move_to

LINE = "Hana is thinking of you."


@pytest.fixture(autouse=True)
def at_noon(garden: Garden, clock: Clock) -> None:
    assert garden
    move_to(clock, 12)


async def test_jonas_sees_once_that_hana_thinks_of_him(garden: Garden, clock: Clock) -> None:
    hana, jonas = garden.hana, garden.jonas
    page = await (await hana.open("/p/jonas")).send("/p/jonas/thought")
    assert page.says("You thought of Jonas today. It is shown to Jonas once, on Today.")
    assert not page.offers("/p/jonas/thought")
    for other in garden.others(hana, jonas):
        assert not (await other.open("/")).says("thinking of you")
    today = await jonas.open("/")
    assert today.says(LINE)
    assert "/p/hana" in today.links
    assert not (await jonas.open("/")).says("thinking of you"), "until it was seen"
    clock.forward(days=1)
    assert (await hana.open("/p/jonas")).offers("/p/jonas/thought"), "nothing of it is left"
    await hana.do("/p/jonas/thought")
    assert (await jonas.open("/")).says(LINE)


async def test_a_second_one_the_same_day_is_refused_and_one_to_two_people(garden: Garden) -> None:
    hana = garden.hana
    two = await hana.do("/p/jonas/thought", also="tom")
    assert two.says("Think of one person at a time.")
    assert not garden.rows()["thoughts"]
    await hana.do("/p/jonas/thought")
    await garden.jonas.open("/")
    again = await hana.do("/p/jonas/thought")
    assert again.status == 409
    assert again.says("You thought of Jonas today. Once a day is enough.")
    assert not (await garden.jonas.open("/")).says("thinking of you")
    assert (await hana.do("/p/tom/thought")).status == 303, "another person is another thought"
    assert (await garden.jonas.do("/p/hana/thought")).status == 303, "and it goes both ways"


async def test_the_day_is_the_senders_own(garden: Garden, clock: Clock) -> None:
    hana = garden.hana
    await (await hana.open("/me/about")).send("/me/about", zone="Pacific/Auckland")
    move_to(clock, 10)  # late in the evening there
    await hana.do("/p/jonas/thought")
    assert (await hana.do("/p/jonas/thought")).status == 409
    move_to(clock, 14)
    assert (await hana.do("/p/jonas/thought")).status == 303


async def test_only_to_those_one_knows(garden: Garden) -> None:
    hana, noor = garden.hana, garden.noor
    page = await hana.open("/p/noor")
    assert not page.offers("/p/noor/thought")
    refused = await hana.do("/p/noor/thought")
    assert refused.status == 403
    assert refused.says("This is for people whom you know.")
    never = await hana.do("/p/nobody-here/thought")
    assert (await noor.do("/p/bea/thought")).status == never.status == 404
    assert not garden.rows()["thoughts"]


async def test_what_nobody_saw_is_forgotten_after_a_week(garden: Garden, clock: Clock) -> None:
    await garden.hana.do("/p/jonas/thought")
    clock.forward(days=6)
    assert garden.rows()["thoughts"]
    clock.forward(days=1, minutes=1)
    assert not (await garden.jonas.open("/")).says("thinking of you")
    await garden.house.database.act(sweep, session_days=90)
    assert not garden.rows()["thoughts"]


async def test_seen_and_forgotten_when_the_day_is_over(garden: Garden, clock: Clock) -> None:
    await garden.hana.do("/p/jonas/thought")
    await garden.jonas.open("/")
    assert garden.rows()["thoughts"], "so that a second one is known"
    clock.forward(days=1)
    await garden.house.database.act(sweep, session_days=90)
    assert not garden.rows()["thoughts"]
