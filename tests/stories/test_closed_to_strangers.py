"""The house closed to strangers: one switch, a line for everybody, and knocks that wait."""

from kith.care.sweeping import sweep
from kith.infrastructure.database import Tx
from kith.ties.homes.model import HERE
from kith.together.knocks import actions, rows
from kith.together.knocks.model import GOOD_FOR, Knock
from tests.cast import Garden
from tests.clock import Clock
from tests.knocking import PUMP, knock, looks
from tests.stories.test_guides import make_guide

CLOSED = "This house is closed to strangers till"
WORKS = "Everything between you works."


async def test_bea_closes_the_house_for_a_day(garden: Garden, clock: Clock) -> None:
    bea, mara, tom = garden.bea, garden.mara, garden.tom
    await make_guide(mara, bea)
    for who in (mara, bea):
        assert (await who.open("/house")).offers("/house/close")
    assert not (await tom.open("/house")).offers("/house/close")
    refused = await tom.do("/house/close", hours="24")
    assert refused.status == 403
    assert (await bea.do("/house/close", hours="1000")).status == 422
    assert not (await tom.open("/")).says(CLOSED)

    await (await bea.open("/house")).send("/house/close", hours="24")
    for one in garden.people.values():
        assert (await one.open("/")).says(WORKS)
        assert (await one.open("/house")).says(CLOSED)
    for path in ("/door/knock/aiko", "/door/knock/mara", "/door/knock/noor"):
        page = await garden.ines.open(path)
        if not page.says("You and"):
            assert page.says("A knock may have to wait."), path
    assert not (await tom.open("/house")).offers("/house/open")
    assert (await tom.do("/house/open")).status == 403
    await (await mara.open("/house")).send("/house/open")
    assert not (await tom.open("/")).says(WORKS)
    for who in (tom, garden.wren):
        log = await who.open("/house/log")
        assert log.says("closed the house to strangers")
        assert log.says("opened the house to strangers again")

    await (await mara.open("/house")).send("/house/close", hours="72")
    clock.forward(days=2)
    assert (await tom.open("/")).says(WORKS)
    clock.forward(days=2)
    assert not (await tom.open("/")).says(WORKS), "it ends by itself"


async def test_a_knock_waits_and_the_answer_is_the_same(garden: Garden, clock: Clock) -> None:
    """Noor knows both; but the bond of Wren and Noor carries one knock a week."""
    mara, aiko, wren = garden.mara, garden.aiko, garden.wren
    await (await mara.open("/house")).send("/house/close", hours="72")
    clock.stop()
    assert (await knock(wren, aiko)).says("You knocked. Aiko may never answer.")
    assert (await knock(wren, mara)).says("You knocked. Mara may never answer.")
    assert (await aiko.open("/")).says("Someone is at the door."), "friends of friends pass"
    assert not (await mara.open("/")).says("Someone is at the door.")
    assert (await mara.open("/door")).says("Nobody at the door.")
    seen = ("/door", "/door/knock/mara", "/door/knock/aiko")
    before = await looks(wren, *seen)
    await (await mara.open("/house")).send("/house/open")
    await garden.house.database.act(sweep, session_days=400)
    assert (await mara.open("/door")).says(PUMP)
    assert await looks(wren, *seen) == before


async def test_too_many_of_one_origin_are_told_the_same_whomever_they_ask(garden: Garden) -> None:
    """The sentence leans on how many knocked, and not on whom: so it is the same with a way and without."""
    through = garden.bea.id

    async def fill(tx: Tx) -> None:
        for n in range(actions.A_DAY_OF_ONE_ORIGIN):
            one = Knock(
                tx.new_id(), HERE, garden.tom.id, garden.ines.id, f"{n}", "hand", through, 0,
                "passed", 0, None, tx.now + GOOD_FOR,
            )  # fmt: skip
            await rows.add_knock(tx, one)

    await garden.house.database.act(fill)
    for whom in (garden.aiko, garden.mara):
        refused = await garden.wren.do(f"/door/knock/{whom.handle}", words=PUMP)
        assert refused.status == 403
        assert refused.says("Your house has knocked a lot today. Try tomorrow.")
    assert (await knock(garden.ines, garden.mara)).says("You knocked."), "she came through another"
