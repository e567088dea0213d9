import asyncio

from kith.together.chairs import actions as chairs
from kith.together.gatherings import after, answering
from kith.together.publishing import actions as pub
from kith.together.publishing import reading
from kith.together.publishing.mailbag import actions as bags
from tests.cast import Garden
from tests.clock import Clock
from tests.stories.chairing import *
from tests.stories.gathering import *
from tests.stories.test_after_a_gathering import met
from tests.stories.test_mailbags import *


def acts(garden, n):
    return [garden.houses[k % len(garden.houses)].database.act for k in range(n)]


async def both(*those):
    return await asyncio.gather(*those, return_exceptions=True)


async def test_last_place(garden: Garden) -> None:
    where = await ask(garden.hana, garden.soup, room="2")
    g = int(where.rpartition("/")[2])
    those = [garden.jonas, garden.mara, garden.tom, garden.ines]
    a = acts(garden, 8)
    print(
        await both(
            *(a[n](answering.answer, one.speaker, g, "coming") for n, one in enumerate(those)),
            a[5](answering.answer, garden.jonas.speaker, g, "coming"),
        )
    )
    rows = [r for r in garden.rows()["comings"]]
    ins = [r for r in rows if "coming" in str(r)]
    print(rows)


async def test_confirm_race(garden: Garden, clock: Clock) -> None:
    where = await met(garden, clock)
    g = int(where.rpartition("/")[2])
    those = [garden.jonas, garden.mara, garden.tom, garden.hana]
    a = acts(garden, 8)
    words = dict(name="N", purpose="p", question="q?")
    print(
        await both(
            *(
                a[n](after.confirm, one.speaker, g, [o.id for o in those if o is not one], **words)
                for n, one in enumerate(those)
            )
        )
    )
    r = garden.rows()
    assert len(r["foldings"]) == 1
    assert len(r["bond_lines"]) == 6, r["bond_lines"]
    print(len(r["rounds"]))


async def test_yes_race(garden: Garden, clock: Clock) -> None:
    chair = await keep_free(garden.hana, f"/c/{garden.soup}")
    await press(garden.aiko, chair, "put-in")
    await go_by(garden, clock, days=3)
    c = int(chair.rpartition("/")[2])
    a = acts(garden, 4)
    print(await both(*(x(chairs.answer, garden.aiko.speaker, c, comes=True) for x in a)))
    assert len(garden.rows()["foldings"]) == 1


async def test_open_race(garden: Garden) -> None:
    a = acts(garden, 4)
    print(
        await both(
            *(
                a[n](pub.open_page, one.speaker, name="pumps", title="T", expect="")
                for n, one in enumerate([garden.noor, garden.hana, garden.jonas, garden.noor])
            )
        )
    )
    print(await both(*(a[n](bags.open_mailbag, garden.noor.speaker, "x", 3) for n in range(4))))
    print(len(garden.rows()["mailbags"]))
    print(await both(*(a[n](bags.write_to, garden.hana.speaker, "pumps", "hi") for n in range(4))))
    print(len(garden.rows()["mailbag_letters"]))
    print(await both(*(a[n](reading.read_page, garden.hana.speaker, "pumps") for n in range(4))))
    print(len(garden.rows()["page_readers"]))
    from kith.together.gatherings import feeds

    print(await both(*(a[n](feeds.renew, garden.hana.speaker) for n in range(4))))
    print(await both(*(a[n](reading.plain_facts, garden.noor.speaker) for n in range(4))))


async def test_guest_race(garden: Garden) -> None:
    where = await ask(garden.hana, garden.soup, room="3")
    link = await link_of(garden.hana, where)
    guest = garden.stranger()
    page = await guest.open(link)
    pages = await asyncio.gather(*(page.send(link, name="Otto", says="coming") for _ in range(3)))
    print({p.path for p in pages}, [p.status for p in pages])
    assert len([1 for r in garden.rows()["comings"] if "Otto" in str(r)]) == 1
