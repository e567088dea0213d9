"""Who reads an ask and who carries it: those in its circle, and those to whom it was carried."""

from kith.together.offers.actions import ask_or_offer, carry_into
from tests.access.cases import NEVER, Case, Deed, Says
from tests.access.world import Said, World

ASKED_IN, CARRIED_INTO = "Sunday soup", "Field team"
FIELDS = {"words": "A sentence that should never stand anywhere.", "kind": "ask", "circle": NEVER}
# In `world.asks` stands who asked, and who carried it already.
Ask = tuple[Said, str]


def reads(world: World, who: str, one: Ask) -> bool:
    return world.reads(who, one[0])


def asked(world: World, who: str, one: Ask) -> bool:
    return who == one[0].author and world.reads(who, one[0])


def may_carry(world: World, who: str, one: Ask) -> bool:
    return world.reads(who, one[0]) and who not in {one[0].author, one[1]}


def inside(world: World, who: str, name: str) -> bool:
    return world.oracle.may_enter(who, name)


def of_asks(ending: str, may: Says) -> Case:
    """An address that holds an ask."""
    return Case(
        lambda world: [(f"/offers/{one[0].post.id}/{ending}", one) for one in world.asks],
        may, reads,
    )  # fmt: skip


def in_circles(ending: str, may: Says = inside) -> Case:
    """An address that holds a circle."""
    return Case(
        lambda world: [
            (f"/c/{found}/{ending}", name) for name, found in world.garden.circles.items()
        ],
        may, inside,
    )  # fmt: skip


CASES = {
    "/c/{id}/offers": in_circles("offers"),
    "/offers/{id}/carry": of_asks("carry", may_carry),
}


def deed(case: Case) -> Deed:
    """Something done at such an address, by those who may."""
    return Deed(case.each, case.may, case.knows, FIELDS)


DEEDS = {
    "/c/{id}/offers": deed(in_circles("offers")),
    "/offers/{id}/carry": deed(of_asks("carry", may_carry)),
    "/offers/{id}/settled": deed(of_asks("settled", asked)),
    "/offers/{id}/open": deed(of_asks("open", asked)),
    "/offers/{id}/no-further": deed(of_asks("no-further", asked)),
}


async def furnish_offers(world: World) -> World:
    """Let Hana ask over soup, and Mara carry it to the field team."""
    act = world.garden.house.database.act
    found: list[Said] = []

    def those() -> set[str]:
        return {who for one in found for who in world.readers(one)}

    word = world.mark(those)
    post = await act(
        ask_or_offer, world.people["Hana"].speaker, world.garden.circles[ASKED_IN], "ask", word,
        may_carry=True,
    )  # fmt: skip
    assert world.oracle.say("Hana", ASKED_IN, str(post.id))
    found.append(Said(post, ASKED_IN, "Hana"))
    why = world.mark(lambda: world.readers(found[1]))
    carried = await act(
        carry_into, world.people["Mara"].speaker, post.id, world.garden.circles[CARRIED_INTO],
        f"Could one of you help with {why}?",
    )  # fmt: skip
    assert world.oracle.say("Mara", CARRIED_INTO, str(carried.id))
    found.append(Said(carried, CARRIED_INTO, "Mara"))
    world.said += found
    world.asks.append((found[0], "Mara"))
    await world.garden.told()
    return world
