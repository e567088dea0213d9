"""L5: nobody reaches you uninvited. A stranger can knock once.

Bea and Noor share no circle and do not know each other; Bea hosts all there is to host. She sends every
form of the house at Noor, and every address for deeds at what is Noor's. One thing may come of it: that
someone is at the door, once.
"""

from kith.care.notices.news.gathering import news
from tests.cast import Garden, Someone
from tests.clock import Clock
from tests.laws.busy import (
    addresses_for_deeds,
    aimed,
    forms_of,
    keeps_everything,
    never_tried,
    put_into,
    what_reaches,
)

MARK = "zqxuninvited words that nobody asked for"
KNOCK = "/door/knock/noor"
DOOR = "Someone is at the door."


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
    theirs = await forms_of(noor)
    tried: list[str] = []
    done: set[str] = set()
    knocks = 0
    for form in [*forms, *theirs]:
        for whom in (str(noor.id), noor.handle):
            fields = aimed(form, whom, MARK)
            token = [("token", await bea.token())] if "token" in form.names else []
            sent = [(name, value) for name, value in fields if name != "token"]
            answer = await bea.post(form.action, token + sent)
            tried.append(form.action)
            assert answer.status < 500, answer
            if answer.status == 303:
                done.add(form.action)
            after = await reaches(garden, noor)
            if form.action == KNOCK and after != before:
                knocks += 1
                changed = {path for path in after if after[path] != before[path]}
                assert changed == {"/", "/door"}, "no notice, no letter, nothing to be found"
                today = str(after["/"])
                assert DOOR in today
                assert MARK not in today
                before = after
            assert after == before, (form.action, whom)
    assert knocks == 1
    assert len(done) > 30, "or little was tried"
    for route in never_tried(addresses_for_deeds(garden), tried):
        for path in put_into(route, noor):
            answer = await bea.do(path, words=MARK, whom=noor.handle, person=str(noor.id))
            assert answer.status < 500, answer
            tried.append(path)
            assert await reaches(garden, noor) == before, path
    assert not [*never_tried(addresses_for_deeds(garden), tried)]
