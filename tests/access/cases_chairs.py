"""Who sees an open chair: everybody who lives here, where lots are drawn; else those asked to it."""

from datetime import timedelta

from kith.foundation.clock import at, now
from kith.together.chairs import actions
from kith.together.chairs.model import Wish
from tests.access.cases import NEVER, Case, Deed, Says, page
from tests.access.cases_gatherings import asked as is_asked
from tests.access.cases_gatherings import hosts as hosts_gathering
from tests.access.cases_gatherings import of_gatherings
from tests.access.cases_offers import in_circles
from tests.access.world import OUTSIDER, World

BY_LOT, BY_NAME = "Sunday soup", "Field team"
FIELDS = {"person": NEVER, "way": "lot", "told": "Never."}


def hosts(world: World, who: str, name: str) -> bool:
    return world.oracle.circles[name].host == who


def inside(world: World, who: str, name: str) -> bool:
    return who in world.members(name)


def sees(world: World, who: str, name: str) -> bool:
    return who != OUTSIDER and (name == BY_LOT or inside(world, who, name) or who == "Zoe")


def only(name: str, may: Says) -> Says:
    """At one of the two chairs only."""
    return lambda world, who, held: held == name and may(world, who, held)


def of_chairs(ending: str, may: Says) -> Case:
    """An address that holds a chair."""
    return Case(
        lambda world: [(f"/chairs/{one}{ending}", name) for one, name in world.chairs.items()],
        may, sees,
    )  # fmt: skip


CASES = {
    "/chairs": page(),
    "/chairs/{id}": of_chairs("", sees),
    "/c/{id}/chairs": in_circles("chairs"),
    "/gatherings/{id}/chairs": of_gatherings(is_asked, "/chairs"),
}


def deed(ending: str, may: Says) -> Deed:
    """Something done with a chair, by those who may."""
    case = of_chairs(ending, may)
    return Deed(case.each, case.may, case.knows, FIELDS)


def outside(world: World, who: str, name: str) -> bool:
    return who != OUTSIDER and not inside(world, who, name)


DEEDS = {
    "/c/{id}/chairs": Deed(in_circles("chairs").each, hosts, in_circles("chairs").knows, FIELDS),
    "/gatherings/{id}/chairs": Deed(
        of_gatherings(is_asked, "/chairs").each, hosts_gathering, is_asked, FIELDS
    ),
    "/chairs/{id}/put-in": deed("/put-in", only(BY_LOT, outside)),
    "/chairs/{id}/take-out": deed("/take-out", only(BY_LOT, sees)),
    "/chairs/{id}/name": deed("/name", only(BY_NAME, inside)),
    "/chairs/{id}/ask": deed("/ask", only(BY_NAME, hosts)),
    "/chairs/{id}/yes": deed("/yes", lambda _, who, name: (who, name) == ("Zoe", BY_NAME)),
    "/chairs/{id}/no": deed("/no", lambda _, who, name: (who, name) == ("Zoe", BY_NAME)),
    "/chairs/{id}/call-off": deed("/call-off", hosts),
}


async def furnish_chairs(world: World) -> World:
    """Let Hana keep a chair free by lot, and Noor one for which Mara names Zoe, who is asked."""
    act, people = world.garden.house.database.act, world.people
    for host, name, way in (("Hana", BY_LOT, "lot"), ("Noor", BY_NAME, "named")):

        def those(name: str = name) -> set[str]:
            return {who for who in people if sees(world, who, name)}

        wish = Wish(way, world.mark(those), _day(2), world.mark(those), _day(7))
        made = await act(
            actions.open_for_round, people[host].speaker, world.garden.circles[name], wish
        )
        world.chairs[str(made.id)] = name
    by_lot, by_name = (int(one) for one in world.chairs)
    await act(actions.put_in, people["Aiko"].speaker, by_lot)
    await act(actions.name_somebody, people["Mara"].speaker, by_name, people["Zoe"].id)
    await act(actions.ask_named, people["Noor"].speaker, by_name, people["Zoe"].id)
    await world.garden.told()
    return world


def _day(ahead: int) -> str:
    return (at(now()) + timedelta(days=ahead)).date().isoformat()
