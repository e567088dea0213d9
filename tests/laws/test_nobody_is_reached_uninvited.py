"""L5: nobody reaches you uninvited. A stranger can knock once.

Bea and Noor share no circle and do not know each other; Bea hosts all there is to host. She sends every
form of the house at Noor, and something to every address for deeds. One thing may come of it: that
someone is at the door, once. The same forms do reach Hana, whom Bea knows.
"""

import pytest

from kith.care.notices.news.gathering import news
from tests.cast import Garden, Someone
from tests.clock import Clock
from tests.laws.busy import (
    addresses_for_deeds,
    all_at_once,
    asks_for_whom,
    filled,
    forms_of,
    keeps_everything,
    kind_of,
    never_tried,
    of_each_kind,
    put_into,
    what_reaches,
)

MARK = "zqxuninvited words that nobody asked for"
KNOCK = "/door/knock/noor"
DOOR = "Someone is at the door."
# Where somebody is chosen who is known: so that a refusal is a refusal of Noor, and of nothing else.
AMONG_FRIENDS = {
    *("/circles/new", "/gatherings/new", "/letters/new", "/c//ask", "/gatherings//ask"),
    *("/door/keeper", "/me/page/helper", "/chairs//name"),
}


async def reaches(garden: Garden, whom: Someone) -> dict[str, object]:
    """Give what is put before somebody, and what a notice would tell them now."""
    await garden.told()
    found = await what_reaches(whom, "zqxuninvited")
    told = await garden.house.database.read(news, whom.id, 0)
    return {**found, "notices": repr(told).partition("upto=")[2].partition(",")[2]}


async def test_whatever_a_stranger_sends_only_one_knock_arrives(
    garden: Garden, clock: Clock
) -> None:
    bea, noor = garden.bea, garden.noor
    await keeps_everything(garden, bea, garden.wren)
    await noor.walk()
    clock.stop()
    before = await reaches(garden, noor)
    forms = await forms_of(bea, KNOCK, "/p/noor", "/letters/new?to=noor", "/p/noor/introduce")
    forms += await forms_of(noor)
    token = await bea.token("/me/about")
    tried, done, knocks = set[str](), set[str](), 0
    for form in of_each_kind(forms, noor):
        for whom, as_it_is in ((noor.id, False), (noor.handle, False), (noor.id, True)):
            fields = filled(form, str(whom), MARK, token, as_it_is=as_it_is)
            answer = await bea.post(form.action, fields)
            tried.add(form.action)
            assert answer.status < 500, answer
            if answer.status >= 400:
                continue  # that nothing at all changes then is held to in tests/access
            done.add(kind_of(form))
            after = await reaches(garden, noor)
            if form.action == KNOCK and after != before:
                knocks += 1
                changed = {path for path in after if after[path] != before[path]}
                assert changed == {"/", "/door"}, "no notice, no letter, nothing to be found"
                assert DOOR in str(after["/"])
                assert MARK not in str(after["/"])
                before = after
            assert after == before, (form.action, whom)
    assert knocks == 1
    assert len(done) > 45, "or little was tried"
    anything = filled(all_at_once(forms), noor.handle, MARK, token)
    for route in never_tried(addresses_for_deeds(garden), tried):
        for path in put_into(route, noor):
            assert (await bea.post(path, anything)).status < 500
            tried.add(path)
    assert not [*never_tried(addresses_for_deeds(garden), tried)]
    assert await reaches(garden, noor) == before


@pytest.mark.usefixtures("by_day")
async def test_the_same_forms_reach_who_is_known(garden: Garden) -> None:
    bea, hana = garden.bea, garden.hana
    await keeps_everything(garden, bea, garden.wren)
    forms = await forms_of(bea, "/letters/new?to=hana")
    token, done = await bea.token("/me/about"), set[str]()
    for form in of_each_kind(forms, hana):
        for whom in (hana.id, hana.handle):
            if asks_for_whom(form) and kind_of(form) in AMONG_FRIENDS:
                answer = await bea.post(form.action, filled(form, str(whom), MARK, token))
                done |= {kind_of(form)} if answer.status == 303 else set()
    assert done == AMONG_FRIENDS
    assert (await hana.open("/")).says("Bea would like you in")
    assert (await hana.open("/letters")).says("Bea")
