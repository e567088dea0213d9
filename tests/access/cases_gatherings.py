"""Who reads a gathering, who answers, who hosts: those who are asked, and who holds a link for guests."""

from datetime import timedelta

from kith.foundation.clock import at, now
from kith.together.gatherings import answering, asking, feeds
from kith.together.gatherings.model import Gathering, Wish
from tests.access.cases import Case, Deed, Says, everybody, nobody, own, page
from tests.access.world import OUTSIDER, World

# One of a circle, without a link; and one of people, with a link that everybody holds here.
CIRCLE = "Sunday soup"
FIELDS = {"people": "7", "guest": "7", "what": "Never.", "place": "Nowhere."}


def asked(world: World, who: str, name: str) -> bool:
    return who in (world.members(CIRCLE) if name == CIRCLE else {"Tom", "Jonas"})


def hosts(_: World, who: str, name: str) -> bool:
    return who == ("Hana" if name == CIRCLE else "Tom")


def comes(_: World, who: str, name: str) -> bool:
    return who in ({"Hana", "Jonas"} if name == CIRCLE else {"Tom"})


def of_gatherings(may: Says, ending: str = "") -> Case:
    """An address that holds a gathering."""
    return Case(
        lambda world: [
            (f"/gatherings/{found}{ending}", name) for found, name in world.gatherings.items()
        ],
        may,
    )


def by_link(name: str, ending: str = "") -> Case:
    """An address that holds a secret, which everybody has here."""
    return Case(lambda world: [(f"{world.links[name]}{ending}", None)], everybody)


CASES = {
    "/gatherings": page(),
    "/gatherings/new": page(),
    "/gatherings/{id}": of_gatherings(asked),
    "/gatherings/{id}.ics": of_gatherings(asked, ".ics"),
    "/gatherings/{id}/change": of_gatherings(hosts, "/change"),
    "/come/{link}": by_link("guests"),
    "/come/as/{secret}": by_link("guest"),
    "/come/as/{secret}.ics": by_link("guest", ".ics"),
    "/calendar/{token}.ics": by_link("calendar"),
    "/me/calendar": page(),
}


def with_gathering(ending: str, may: Says, knows: Says = asked) -> Deed:
    """Something done with a gathering."""
    return Deed(of_gatherings(may, ending).each, may, knows, FIELDS)


DEEDS = {
    "/gatherings/new": own(**FIELDS, who="known"),
    "/gatherings/{id}/answer/{says}": with_gathering("/answer/coming", asked, nobody),
    "/gatherings/{id}/change": with_gathering("/change", hosts),
    "/gatherings/{id}/cancel": with_gathering("/cancel", hosts),
    "/gatherings/{id}/ask": with_gathering("/ask", hosts),
    "/gatherings/{id}/link": with_gathering("/link", hosts),
    "/gatherings/{id}/link/back": with_gathering("/link/back", hosts),
    "/gatherings/{id}/take-off": with_gathering("/take-off", hosts),
    "/gatherings/{id}/together": with_gathering("/together", comes),
    "/gatherings/{id}/there": with_gathering("/there", comes),
    "/c/{id}/keep": Deed(
        lambda world: [(str(found), name) for name, found in world.garden.circles.items()],
        nobody, nobody, {"keeps": "yes"},
    ),
    "/me/calendar": own(),
    "/me/calendar/end": own(),
}  # fmt: skip
DOORS = {"/come/{link}", "/come/as/{secret}"}


async def furnish_gatherings(world: World) -> World:
    """Let a circle be asked, and two people with a link; some answer, and guests too."""
    act = world.garden.house.database.act

    def all_asked() -> set[str]:
        return world.members(CIRCLE)

    one = await _ask(world, "Hana", world.mark(all_asked), world.mark(all_asked), CIRCLE)
    await act(answering.answer, world.people["Jonas"].speaker, one.id, "coming")
    await act(answering.answer, world.people["Ines"].speaker, one.id, "cannot")
    await act(asking.open_link, world.people["Hana"].speaker, one.id)
    await _guest(world, one, world.mark(lambda: {"Hana", "Jonas"}), "late")
    await _guest(world, one, world.mark(lambda: {"Hana"}), "cannot")
    await act(asking.take_link_back, world.people["Hana"].speaker, one.id)

    def all_() -> set[str]:
        return {*world.people, OUTSIDER}

    other = await _ask(world, "Tom", world.mark(all_), world.mark(all_), "")
    world.links["guests"] = await _link(world, other)
    world.links["guest"] = await _guest(world, other, world.mark(all_), "coming")
    token = await act(feeds.renew, world.people["Tom"].speaker)
    world.links["calendar"] = f"/calendar/{token}.ics"
    return world


async def _ask(world: World, who: str, what: str, know: str, circle: str) -> Gathering:
    day = (at(now()) + timedelta(days=5)).date().isoformat()
    wish = Wish(what=what, day=day, begins="19:00", zone="UTC", place="At the pond", know=know)
    made = await world.garden.house.database.act(
        asking.ask, world.people[who].speaker, wish,
        circle_id=world.garden.circles[circle] if circle else None,
        people=() if circle else [world.people["Jonas"].id], guests=not circle,
    )  # fmt: skip
    world.gatherings[str(made.id)] = circle
    return made


async def _guest(world: World, one: Gathering, name: str, says: str) -> str:
    link = (await _link(world, one)).removeprefix("/come/")
    secret = await world.garden.house.database.act(
        answering.answer_by_link, link, name, says, browser="theirs"
    )
    return f"/come/as/{secret}"


async def _link(world: World, one: Gathering) -> str:
    page_ = await world.people["Hana" if world.gatherings[str(one.id)] else "Tom"].open(
        f"/gatherings/{one.id}"
    )
    return next(word for word in page_.words.split() if "/come/" in word).partition(":7447")[2]
