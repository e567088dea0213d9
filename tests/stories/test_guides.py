"""Guides: asked, agreed to, seen by everybody, and laid down."""

from tests.cast import Garden, Someone


async def make_guide(by: Someone, who: Someone) -> None:
    """Let somebody ask another to be a guide, who agrees."""
    page = await by.open("/guides")
    sent = await by.post("/guides/ask", page.forms["/guides/ask"].filled({"whom": str(who.id)}))
    assert sent.status == 303, sent
    await (await who.open("/guides")).send("/guides/agree")


async def test_bea_is_asked_agrees_and_everybody_in_the_house_sees_it(garden: Garden) -> None:
    mara, bea = garden.mara, garden.bea
    assert (await garden.aiko.open("/guides")).says("Nobody is a guide here yet.")
    page = await mara.open("/guides")
    asked = await mara.post("/guides/ask", page.forms["/guides/ask"].filled({"whom": str(bea.id)}))
    assert asked.status == 303
    assert (await bea.open("/")).says("Mara asks you to be a guide of this house.")
    for other in garden.others(bea):
        assert not (await other.open("/")).says("to be a guide of this house")
        assert not (await other.open("/house")).says("A new guide")
        assert (await other.do("/guides/agree")).status == 404
    await (await bea.open("/guides")).send("/guides/agree")
    for one in garden.people.values():
        assert (await one.open("/guides")).says("Bea")
        house = await one.open("/house")
        assert house.says("A new guide: Bea.")
    links = {
        name: "/p/bea" in (await one.open("/guides")).links for name, one in garden.people.items()
    }
    assert not links["Aiko"], "who may not meet Bea is not led to her page"
    assert links["Hana"]
    stranger = garden.stranger()
    for path in ("/guides", "/reports", "/house/log"):
        assert (await stranger.get(path)).status == 404


async def test_only_the_administrator_and_guides_ask(garden: Garden) -> None:
    tom, hana = garden.tom, garden.hana
    assert not (await tom.open("/guides")).offers("/guides/ask")
    assert (await tom.do("/guides/ask", whom=str(hana.id))).status == 403
    await make_guide(garden.mara, tom)
    assert (await tom.open("/guides")).offers("/guides/ask")
    await make_guide(tom, hana)
    assert (await garden.noor.open("/guides")).says("Hana")
    again = await garden.mara.do("/guides/ask", whom=str(hana.id))
    assert again.status == 409
    hidden = await garden.noor.open("/guides")
    assert not hidden.offers("/guides/ask")


async def test_a_guide_asks_nobody_whom_they_may_not_meet(garden: Garden) -> None:
    await make_guide(garden.mara, garden.noor)
    page = await garden.noor.open("/guides")
    refused = await garden.noor.do("/guides/ask", whom=str(garden.bea.id))
    nobody = await garden.noor.do("/guides/ask", whom="7")
    assert refused.status == nobody.status == 422
    assert refused.body.replace(str(garden.bea.id), "7") == nobody.body
    assert page.offers("/guides/ask")


async def test_hana_says_no_and_nobody_is_told(garden: Garden) -> None:
    await garden.mara.do("/guides/ask", whom=str(garden.hana.id))
    await (await garden.hana.open("/guides")).send("/guides/not-now")
    assert not (await garden.hana.open("/")).says("to be a guide")
    assert (await garden.hana.do("/guides/agree")).status == 404
    for other in garden.others(garden.hana):
        assert not (await other.open("/house")).says("guide: Hana")


async def test_a_guide_lays_it_down(garden: Garden) -> None:
    await make_guide(garden.mara, garden.hana)
    assert (await garden.hana.open("/guides")).offers("/guides/lay-down")
    assert not (await garden.tom.open("/guides")).offers("/guides/lay-down")
    assert (await garden.tom.do("/guides/lay-down")).status == 404
    await (await garden.hana.open("/guides")).send("/guides/lay-down")
    assert (await garden.tom.open("/guides")).says("Nobody is a guide here yet.")
    assert (await garden.tom.open("/house/log")).says("Hana is no guide any more.")


async def test_nobody_is_a_guide_who_sits_in_no_circle(garden: Garden) -> None:
    ines = garden.ines
    await make_guide(garden.mara, ines)
    for circle in (garden.soup, garden.choir, garden.readers):
        await (await ines.open(f"/c/{circle}/about")).send(f"/c/{circle}/leave")
    assert (await garden.tom.open("/guides")).says("Nobody is a guide here yet.")
    assert not (await ines.open("/guides")).offers("/guides/ask")
    assert (await ines.do("/guides/ask", whom=str(garden.tom.id))).status == 403
