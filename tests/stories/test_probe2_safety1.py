from kith.care.sweeping import sweep
from tests.cast import Garden
from tests.clock import Clock
from tests.introducing import *
from tests.knocking import *
from tests.stories.test_guest_slips import left, scanned
from tests.stories.test_shaking_hands import held_out, typed


async def test_clock_back(garden: Garden, clock: Clock) -> None:
    clock.forward(days=40)
    ines, jonas, bea = garden.ines, garden.jonas, garden.bea
    for n in range(4):
        await typed(ines, f"{n:08}")
    d = await held_out(jonas)
    await knock(bea, garden.aiko)
    _, slip = await left(garden, garden.hana)
    at = await asked(garden.hana, garden.tom, garden.aiko)
    clock.forward(days=-40)
    await garden.house.database.act(sweep, session_days=900)
    clock.forward(minutes=10)
    print("digits still good?", (await typed(ines, d)).status)
    await typed(garden.noor, "00000009")
    for n in range(9):
        r = await typed(garden.noor, f"{n:08}")
    print("noor", r.status)
    clock.forward(days=3)
    await garden.house.database.act(sweep, session_days=900)
    r = await typed(garden.noor, f"{n:08}")
    print("noor 3 days later", r.status)
    clock.forward(days=34)
    await garden.house.database.act(sweep, session_days=900)
    for t in (
        "knocks",
        "guest_slips",
        "introductions",
        "hands",
        "wrong_digits",
        "handshakes",
        "statements",
    ):
        print(t, len(garden.rows()[t]))


async def test_headers(garden: Garden) -> None:
    st, page = await left(garden, garden.jonas)
    link = await scanned(garden, garden.jonas, shown="yes")
    for p in (page.path, link):
        g = await st.get(p)
        print(p[:4], dict(g.headers))
    await knock(garden.bea, garden.aiko)
    for p in ("/door", "/door/knock/aiko", "/hands/now"):
        g = await garden.aiko.get(p)
        print(p, g.status, g.headers.get("cache-control"), g.headers.get("etag"))
