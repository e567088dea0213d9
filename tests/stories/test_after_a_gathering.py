"""On the day and after: together, who was there, the round that the house lays, keeping and folding."""

import re
from datetime import timedelta

import pytest

from kith.foundation.clock import at, now
from kith.foundation.errors import NotFound
from kith.ties.circles.rows import circle
from kith.ties.people.model import Speaker
from kith.together.welcome import arriving, circles
from tests.browsing import Page
from tests.cast import Garden, Someone
from tests.clock import Clock
from tests.stories.gathering import WHAT, ask, go_to, say
from tests.stories.rounds import put_in, run
from tests.stories.test_leaving import leave


async def saw(who: Someone, where: str, *those: Someone) -> Page:
    """Say whom one saw."""
    page = await who.open(where)
    return await page.send(f"{where}/there", people=[str(one.id) for one in those])


async def met(garden: Garden, clock: Clock) -> str:
    """Let Hana, Jonas, Mara and Tom have come, and Ines not; give the gathering, the morning after."""
    where = await ask(garden.hana, garden.soup)
    for one in (garden.jonas, garden.mara, garden.tom):
        await say(one, where, "coming")
    await say(garden.ines, where, "cannot")
    tomorrow = at(now()) + timedelta(days=4)
    await go_to(garden, clock, tomorrow.replace(hour=9, minute=0))
    return where


async def test_together_is_said_on_the_day_by_who_comes(garden: Garden, clock: Clock) -> None:
    where = await ask(garden.hana, garden.soup)
    await say(garden.jonas, where, "coming")
    assert not (await garden.jonas.open(where)).offers(f"{where}/together")
    early = await garden.jonas.do(f"{where}/together", on="/me/about")
    assert early.status == 409
    assert early.says("That is for the day of the gathering.")
    day = (at(now()) + timedelta(days=3)).replace(hour=18, minute=30)
    await go_to(garden, clock, day)
    assert (await garden.jonas.open("/")).says(WHAT)
    assert not (await garden.mara.open(where)).offers(f"{where}/together")
    assert (await garden.mara.do(f"{where}/together", on="/me/about")).status == 403
    page = await (await garden.jonas.open(where)).send(f"{where}/together")
    assert page.says("They are together now.")
    assert "/hands" in page.links


async def test_whom_two_saw_goes_on_at_a_table_with_a_round(garden: Garden, clock: Clock) -> None:
    where = await met(garden, clock)
    assert "Who was there?" in (await garden.jonas.open("/")).words
    assert "Who was there?" not in (await garden.ines.open("/")).words
    before = garden.rows()
    for who, whom in ((garden.ines, garden.hana), (garden.jonas, garden.jonas),
                      (garden.jonas, garden.ines), (garden.jonas, garden.noor)):  # fmt: skip
        refused = await who.do(f"{where}/there", on="/me/about", people=str(whom.id))
        assert refused.status in {403, 422}, refused
    assert garden.rows()["presences"] == before["presences"] == []
    await saw(garden.hana, where, garden.jonas, garden.mara)
    await saw(garden.jonas, where, garden.hana)
    assert len(garden.rows()["foldings"]) == 0, "one voice is not enough for anybody"
    await saw(garden.mara, where, garden.hana, garden.jonas)
    # Hana and Jonas were seen by two; Mara by one, Tom by nobody.
    page = await garden.hana.open(where)
    table = next(
        link for link in page.links if re.fullmatch(r"/c/\d+", link) and link != f"/c/{garden.soup}"
    )
    assert (await garden.jonas.open(table)).says(f"What was said at {WHAT}")
    for one in (garden.mara, garden.tom, garden.ines):
        assert (await one.get(table)).status == 404
        assert table not in (await one.open(where)).links
    await saw(garden.tom, where, garden.mara)
    at_table = await garden.mara.open(table)
    assert at_table.says("What I didn’t get to say")
    assert at_table.says("This circle folds on")
    assert at_table.says("The house lays this for those who were there")
    round_ = next(link for link in at_table.links if "/rounds/" in link and "new" not in link)
    sealed = await put_in(garden.mara, round_, "That I would come again.")
    assert sealed.says("It is in.")
    assert "come again" not in (await garden.jonas.open(round_)).words
    for one in (garden.hana, garden.jonas):
        await put_in(one, round_, "Me too.")
    await run(garden)
    assert (await garden.jonas.open(round_)).says("That I would come again.")


async def test_two_who_saw_each_other_have_a_line_and_statements(
    garden: Garden, clock: Clock
) -> None:
    where = await met(garden, clock)
    await saw(garden.hana, where, garden.jonas)
    assert garden.rows()["bond_lines"] == []
    await saw(garden.jonas, where, garden.hana, garden.mara)
    assert len(garden.rows()["bond_lines"]) == 1
    assert len(garden.rows()["statements"]) == 3
    await saw(garden.mara, where, garden.hana)
    assert len(garden.rows()["bond_lines"]) == 1


async def table_of(garden: Garden, clock: Clock) -> str:
    """Let four have been there, and give the address of their table."""
    where = await met(garden, clock)
    those = (garden.hana, garden.jonas, garden.mara, garden.tom)
    for one in those:
        await saw(one, where, *(other for other in those if other is not one))
    page = await garden.hana.open(where)
    return next(
        link for link in page.links if re.fullmatch(r"/c/\d+", link) and link != f"/c/{garden.soup}"
    )


async def test_who_keeps_the_table_stays_and_the_others_go_quietly(
    garden: Garden, clock: Clock
) -> None:
    table = await table_of(garden, clock)
    await (await garden.mara.open(table)).send(table, words="A word of mine.")
    assert not (await garden.mara.open(table)).offers(f"{table}/keep")
    clock.forward(days=18)
    today = await garden.mara.open("/")
    assert today.says("Keep as a circle")
    assert today.says("Each decides for themselves.")
    for one, keeps in ((garden.hana, "no"), (garden.jonas, "yes"), (garden.tom, "yes")):
        page = await (await one.open(table)).browser.do(f"{table}/keep", on=table, keeps=keeps)
        assert page.status == 303
    assert (await garden.jonas.open(table)).says("You keep it.")
    assert "Fold" not in (await garden.jonas.open("/")).words
    assert (await garden.ines.do(f"{table}/keep", on="/me/about", keeps="yes")).status == 404
    clock.forward(days=4)
    await run(garden)
    for one in (garden.jonas, garden.tom):
        page = await one.open(table)
        assert page.status == 200
        assert not page.says("folds on")
    for one in (garden.hana, garden.mara):
        assert (await one.get(table)).status == 404
    assert (await garden.mara.open("/me/words")).says("A word of mine.")
    assert "left" not in (await garden.jonas.open("/")).words


async def test_what_only_one_keeps_folds_for_all(garden: Garden, clock: Clock) -> None:
    table = await table_of(garden, clock)
    clock.forward(days=18)
    await garden.jonas.do(f"{table}/keep", on=table, keeps="yes")
    clock.forward(days=4)
    await run(garden)
    for one in (garden.hana, garden.jonas, garden.mara, garden.tom):
        assert (await one.get(table)).status == 404
    kept = {str(row) for row in garden.rows()["seats"]}
    assert not any(table.removeprefix("/c/") in row for row in kept)


async def test_into_what_folded_for_all_nobody_comes_any_more(garden: Garden, clock: Clock) -> None:
    table = await table_of(garden, clock)
    table_id = int(table.rpartition("/")[2])
    await (await garden.mara.open(table)).send(table, words="Only for those who were there.")
    act = garden.house.database.act
    laid = await garden.house.database.read(circle, table_id)
    assert laid
    host = Speaker(laid.host_id)
    clock.forward(days=18)
    await act(circles.ask_as, table_id, garden.aiko.id, by=host.id)
    words = "Come and sit with us, Zoë."
    asked = await act(arriving.invite, host, whom="Zoë", words=words, circle_id=table_id)
    assert (await garden.stranger().get(f"/i/{asked.code}")).says(words)
    clock.forward(days=4)
    await run(garden)
    assert (await garden.mara.get(table)).status == 404
    assert "What was said" not in (await garden.aiko.open("/circles")).words
    with pytest.raises(NotFound):
        await act(circles.come_into, garden.aiko.speaker, table_id)
    assert (await garden.aiko.get(table)).status == 404
    assert not (await garden.stranger().get(f"/i/{asked.code}")).says(words)
    for one in garden.people.values():
        assert "You host" not in (await one.open("/")).words, "hosting passed to nobody"


async def test_who_left_the_table_is_not_seated_again_by_whom_others_saw_later(
    garden: Garden, clock: Clock
) -> None:
    where = await met(garden, clock)
    await saw(garden.hana, where, garden.jonas, garden.mara)
    await saw(garden.jonas, where, garden.hana)
    await saw(garden.mara, where, garden.hana, garden.jonas)
    page = await garden.jonas.open(where)
    table = next(
        link for link in page.links if re.fullmatch(r"/c/\d+", link) and link != f"/c/{garden.soup}"
    )
    await leave(garden.jonas, int(table.rpartition("/")[2]))
    await saw(garden.tom, where, garden.mara)
    assert (await garden.mara.get(table)).status == 200, "she was seen by a second one only now"
    assert (await garden.jonas.get(table)).status == 404
    assert not (await garden.jonas.open("/circles")).says(f"What was said at {WHAT}")
