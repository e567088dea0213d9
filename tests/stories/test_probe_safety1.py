import asyncio

from kith.together.handshakes import guests as g_
from kith.together.handshakes import meeting as m_
from kith.together.handshakes import showing as s_
from kith.together.introductions import actions as introducing_
from kith.together.knocks import actions as knocking_
from tests.cast import Garden
from tests.introducing import *
from tests.knocking import *
from tests.stories.test_guest_slips import left
from tests.stories.test_shaking_hands import held_out


async def together(garden, *deeds):
    acts = [h.database.act for h in garden.houses]
    return await asyncio.gather(
        *(acts[n % len(acts)](*d) for n, d in enumerate(deeds)), return_exceptions=True
    )


async def test_two_yes(garden: Garden) -> None:
    at = await asked(garden.hana, garden.tom, garden.aiko)
    n = int(at.rsplit("/")[-1])
    r = await together(
        garden,
        (introducing_.say_yes, garden.tom.speaker, n),
        (introducing_.say_yes, garden.aiko.speaker, n),
        (introducing_.say_yes, garden.tom.speaker, n),
    )
    print("YES", r, len(garden.rows()["introduction_letters"]))
    assert len(garden.rows()["introduction_letters"]) == 1


async def test_two_intro(garden: Garden) -> None:
    from kith.together.introductions.model import Told

    t = (Told(TO_ONE, OTHER), Told(TO_OTHER, ONE))
    r = await together(
        garden,
        *[(introducing_.introduce, garden.hana.speaker, "tom", "aiko", t)] * 3,
        (introducing_.introduce, garden.hana.speaker, "aiko", "tom", t),
    )
    print(r)
    assert len(garden.rows()["introductions"]) == 1


async def test_two_knocks(garden: Garden) -> None:
    bea = garden.bea
    r = await together(
        garden,
        *[
            (knocking_.knock, bea.speaker, h, PUMP)
            for h in ("aiko", "aiko", "noor", "mara", "jonas")
        ],
    )
    print([type(x).__name__ for x in r])
    assert len(garden.rows()["knocks"]) == 3
    assert len(garden.rows()["statements"]) == 3


async def test_two_opens(garden: Garden) -> None:
    await knock(garden.bea, garden.aiko)
    at = int(knock_at(await garden.aiko.open("/door")).split("/")[-1])
    r = await together(
        garden,
        *[(knocking_.open_door, garden.aiko.speaker, at)] * 3,
        (knocking_.block, garden.aiko.speaker, at),
    )
    print(r)
    print(len(garden.rows()["opened_doors"]), len(garden.rows()["blocks"]))
    assert len(garden.rows()["opened_doors"]) + len(garden.rows()["blocks"]) == 1


async def test_shake_at_once(garden: Garden) -> None:
    d1 = await held_out(garden.jonas)
    d2 = await held_out(garden.ines)
    r = await together(
        garden,
        (s_.take_by_digits, garden.ines.speaker, d1),
        (s_.take_by_digits, garden.jonas.speaker, d2),
        (s_.take_by_digits, garden.tom.speaker, d1),
    )
    print(r, garden.rows()["handshakes"])
    h = next(x for x in r[:2] if isinstance(x, int))
    r = await together(
        garden,
        (m_.say_yes, garden.ines.speaker, h, "Hello there", ""),
        (m_.say_yes, garden.jonas.speaker, h, "Hello you", "barn"),
        (m_.say_yes, garden.jonas.speaker, h, "Hello you", "barn"),
    )
    print(r)
    assert len(garden.rows()["bond_lines"]) == 2


async def test_claim_once(garden: Garden) -> None:
    _, page = await left(garden, garden.jonas)
    code = page.path.rsplit("/", 1)[1]
    r = await together(
        garden,
        (g_.claim, garden.tom.speaker, code),
        (g_.claim, garden.ines.speaker, code),
        (g_.claim, garden.noor.speaker, code),
    )
    print(r)
    assert sum(isinstance(x, int) for x in r) == 1


async def test_guess(garden: Garden) -> None:
    r = await together(
        garden, *[(s_.take_by_digits, garden.tom.speaker, f"{n:08}") for n in range(30)]
    )
    print([type(x).__name__ for x in r])
    assert len(garden.rows()["wrong_digits"]) == 5
