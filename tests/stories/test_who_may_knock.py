"""Who may knock freely, and being named on a way: everybody's own choice, told to nobody."""

from kith.access.gate.asking import may_knock
from kith.access.gate.model import reason
from tests.cast import Garden, Someone


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

    assert await said() == "through people you know"
    await wants(garden.hana, "friend", nameable=True)
    assert await said() == "through Hana"
    assert 'name="nameable" value="yes" checked' in (await garden.hana.open("/me/door")).body
    await wants(garden.hana, "friend")
    assert await said() == "through people you know"


async def test_a_choice_that_is_none_is_refused_with_a_sentence(garden: Garden) -> None:
    answered = await garden.bea.do("/me/door", needs="anybody")
    assert answered.says("Please choose who may knock freely.")
    assert 'value="friend" checked' in (await garden.bea.open("/me/door")).body
