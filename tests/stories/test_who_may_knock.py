"""Who may knock freely, and being named on a way: everybody's own choice, told to nobody."""

from collections.abc import Awaitable, Callable

import pytest

from kith.access.gate.asking import may_knock
from kith.access.gate.model import reason
from tests.cast import Garden, Someone
from tests.clock import Clock
from tests.knocking import answer, knock


async def wants(who: Someone, needs: str, *, nameable: bool = False) -> None:
    named = {"nameable": "yes"} if nameable else {}
    assert (await who.do("/me/door", needs=needs, **named)).status == 303


async def is_free(garden: Garden, one: Someone, other: Someone) -> bool:
    return (await garden.house.database.read(may_knock, one.id, other.id)).free


async def test_tom_wants_separate_ways_at_his_door(garden: Garden) -> None:
    # Wren knows Bea and Noor; Tom knows Bea, and Mara and Jonas, who both know Noor.
    tom, wren = garden.tom, garden.wren
    assert (await tom.open("/me")).says("At my door")
    assert await is_free(garden, wren, tom), "they share a friend"
    await wants(tom, "three")
    assert not await is_free(garden, wren, tom)
    assert await is_free(garden, tom, wren), "what Tom wants is for his own door"
    await wants(tom, "two")
    assert await is_free(garden, wren, tom), "over Bea, and separately over Noor and another"


async def test_hana_is_named_on_a_way_only_if_she_wants_it(garden: Garden) -> None:
    async def said() -> str:
        ruling = await garden.house.database.read(may_knock, garden.aiko.id, garden.tom.id)
        return str(reason(ruling.ways))

    assert await said() == "None"
    await wants(garden.hana, "friend", nameable=True)
    assert await said() == "through Hana"
    assert 'name="nameable" value="yes" checked' in (await garden.hana.open("/me/door")).body
    await wants(garden.hana, "friend")
    assert await said() == "None"


async def test_a_choice_that_is_none_is_refused_with_a_sentence(garden: Garden) -> None:
    answered = await garden.bea.do("/me/door", needs="anybody")
    assert answered.says("Please choose who may knock freely.")
    assert 'value="friend" checked' in (await garden.bea.open("/me/door")).body


JOINED = "You and Aiko are joined through Hana."


async def ends_in_a_block(garden: Garden) -> None:
    await knock(garden.bea, garden.aiko)
    await answer(garden.aiko, "block")


async def is_let_pass(garden: Garden) -> None:
    await knock(garden.bea, garden.aiko)
    await answer(garden.aiko, "pass")


async def hana_ended_contact(garden: Garden) -> None:
    await (await garden.hana.open("/p/bea/end")).send("/p/bea/end")


async def aiko_ended_contact(garden: Garden) -> None:
    await (await garden.aiko.open("/p/hana/end")).send("/p/hana/end")


async def aiko_wants_separate_ways(garden: Garden) -> None:
    await wants(garden.aiko, "three", nameable=True)


@pytest.mark.parametrize(
    "deed",
    [
        ends_in_a_block,
        is_let_pass,
        hana_ended_contact,
        aiko_ended_contact,
        aiko_wants_separate_ways,
    ],
)
async def test_what_bea_is_told_of_a_way_tells_nothing_else(
    garden: Garden, clock: Clock, deed: Callable[[Garden], Awaitable[None]]
) -> None:
    """Hana is a friend of both: so it stays, whatever became of a knock or of contact."""
    bea, path = garden.bea, "/door/knock/aiko"
    await wants(garden.aiko, "friend", nameable=True)
    assert not (await bea.open(path)).says("are joined through"), "Hana has not allowed it"
    await wants(garden.hana, "friend", nameable=True)
    assert (await bea.open(path)).says(JOINED)
    await deed(garden)
    clock.forward(days=31)
    assert (await bea.open(path)).says(JOINED)
    await wants(garden.aiko, "friend")
    assert not (await bea.open(path)).says("are joined through"), "Aiko’s bonds are Aiko’s"


async def test_of_who_may_not_be_named_nothing_is_told_at_the_door(garden: Garden) -> None:
    """Whoever knows one person only would read a name in "people you know"."""
    await knock(garden.bea, garden.aiko)
    assert not (await garden.aiko.open("/door")).says("joined")
    await wants(garden.hana, "friend", nameable=True)
    assert (await garden.aiko.open("/door")).says("You are joined through Hana.")
