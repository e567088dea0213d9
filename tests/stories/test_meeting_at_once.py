"""Two requests at the same moment, on one process and on two: what may happen once happens once."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from kith.foundation.errors import Conflict, NotFound, TooMany
from kith.infrastructure.database import Tx
from kith.infrastructure.signatures.canonical import parsed
from kith.infrastructure.signatures.proofs import verify
from kith.infrastructure.signatures.rows import signing_key
from kith.together.handshakes import guests, meeting, showing
from kith.together.introductions import actions as introducing
from kith.together.introductions.model import Told
from kith.together.knocks import actions as knocking
from tests.cast import Garden
from tests.introducing import ONE, OTHER, TO_ONE, TO_OTHER, asked
from tests.knocking import PUMP, knock, knock_at
from tests.stories.test_guest_slips import left
from tests.stories.test_shaking_hands import BARN, KEY, held_out

Deed = tuple[Callable[..., Awaitable[Any]], *tuple[Any, ...]]


async def at_once(garden: Garden, *deeds: Deed) -> list[Any]:
    """Let all of it happen at the same moment, at every process of the house in turn."""
    acts = [house.database.act for house in garden.houses]
    doing = (acts[n % len(acts)](*deed) for n, deed in enumerate(deeds))
    return await asyncio.gather(*doing, return_exceptions=True)


def only(kind: type[Exception], found: list[Any], *, but: int) -> list[Any]:
    """Give what went well: so many, and all else was refused in this way."""
    well = [one for one in found if not isinstance(one, BaseException)]
    assert len(well) == but, found
    assert all(isinstance(one, kind) for one in found if isinstance(one, BaseException)), found
    return well


async def test_two_yeses_at_once_open_one_letter(garden: Garden) -> None:
    hana, tom, aiko = garden.hana, garden.tom, garden.aiko
    at = int((await asked(hana, tom, aiko)).rsplit("/")[-1])
    say_yes = introducing.say_yes
    said = await at_once(garden, *((say_yes, who.speaker, at) for who in (tom, aiko, tom, aiko)))
    letters = {one for one in said if one is not None}
    assert len(letters) == 1
    assert len(garden.rows()["introduction_letters"]) == 1
    for who in (tom, aiko):
        assert (await who.get(f"/letters/{letters.copy().pop()}")).status == 200


async def test_two_are_asked_once_however_often_it_is_sent(garden: Garden) -> None:
    told = (Told(TO_ONE, OTHER), Told(TO_OTHER, ONE))
    ways = (("tom", "aiko"), ("aiko", "tom"), ("tom", "aiko"))
    asking = [(introducing.introduce, garden.hana.speaker, *two, told) for two in ways]
    only(Conflict, await at_once(garden, *asking), but=1)
    assert len(garden.rows()["introductions"]) == 1


async def test_three_doors_and_one_knock_at_each_also_at_once(garden: Garden) -> None:
    doors = ("aiko", "aiko", "noor", "mara", "jonas", "noor")
    knocks = [(knocking.knock, garden.bea.speaker, door, PUMP) for door in doors]
    came = only(Conflict, await at_once(garden, *knocks), but=3)
    assert len({one.to_id for one in came}) == 3
    assert len(garden.rows()["knocks"]) == len(garden.rows()["statements"]) == 3


async def test_what_is_signed_at_once_is_signed_with_one_key(garden: Garden) -> None:
    """The key of a house is made when it is first needed, by whichever process needs it first."""
    assert not garden.rows()["house_signing"]
    who = (garden.bea, garden.wren, garden.ines, garden.mara)
    await at_once(garden, *((knocking.knock, one.speaker, "aiko", PUMP) for one in who))

    async def bodies(tx: Tx) -> list[str]:
        return await tx.many(str, "select body from statements")

    key = await garden.house.database.read(signing_key)
    stated = await garden.house.database.read(bodies)
    assert key is not None
    assert len(stated) == len(who)
    for body in stated:
        document: Any = parsed(body)
        assert verify(document, key.public)


async def test_a_door_is_opened_or_closed_and_never_both(garden: Garden) -> None:
    aiko = garden.aiko
    await knock(garden.bea, aiko)
    at = int(knock_at(await aiko.open("/door")).rsplit("/")[-1])
    deeds = (knocking.open_door, knocking.block, knocking.open_door, knocking.let_pass)
    only(NotFound, await at_once(garden, *((deed, aiko.speaker, at) for deed in deeds)), but=1)
    rows = garden.rows()
    assert len(rows["opened_doors"]) + len(rows["blocks"]) <= 1


async def test_both_type_at_once_and_both_say_yes_at_once(garden: Garden) -> None:
    jonas, ines, tom = garden.jonas, garden.ines, garden.tom
    his, hers = await held_out(jonas), await held_out(ines)
    take = showing.take_by_digits
    found = await at_once(
        garden, (take, ines.speaker, his), (take, jonas.speaker, hers), (take, ines.speaker, his)
    )
    shakes = {one for one in found if isinstance(one, int)}
    assert len(shakes) == 1
    at, yes = shakes.pop(), meeting.say_yes
    assert await garden.house.database.act(take, tom.speaker, his) is None
    await at_once(
        garden, (yes, ines.speaker, at, KEY, ""), (yes, jonas.speaker, at, BARN, ""),
        (yes, ines.speaker, at, KEY, ""), (yes, jonas.speaker, at, BARN, ""),
    )  # fmt: skip
    assert (await jonas.open("/p/ines")).says("You and Ines know each other.")
    assert len(garden.rows()["bond_lines"]) == len(garden.rows()["statements"]) == 2


async def test_of_two_who_type_the_same_digits_at_once_one_is_taken(garden: Garden) -> None:
    digits, take = await held_out(garden.jonas), showing.take_by_digits
    who = (garden.ines, garden.tom, garden.noor)
    found = await at_once(garden, *((take, one.speaker, digits) for one in who))
    assert sum(isinstance(one, int) for one in found) == 1
    assert found.count(None) == 2


@pytest.mark.parametrize("many", [30])
async def test_wrong_digits_are_five_a_minute_also_at_once(garden: Garden, many: int) -> None:
    tried = [(showing.take_by_digits, garden.tom.speaker, f"{n:08}") for n in range(many)]
    only(TooMany, await at_once(garden, *tried), but=5)


async def test_a_slip_is_claimed_once_also_at_once(garden: Garden) -> None:
    _, page = await left(garden, garden.jonas)
    code = page.path.rsplit("/", 1)[1]
    who = (garden.tom, garden.ines, garden.noor)
    claims = [(guests.claim, one.speaker, code) for one in who]
    only(Conflict, await at_once(garden, *claims), but=1)
    assert len(garden.rows()["handshakes"]) == 1
