"""Who reads a knock, and who does something about it: whoever answers that door, and nobody else."""

from kith.access.door import first_at
from kith.care.moderation.knocked import show_knock
from kith.together.knocks import actions
from kith.together.knocks.doorkeeping import agree_to_keep, ask_to_keep
from tests.access.cases import NEVER, Case, Deed, Says, lives_here, nobody, own, page
from tests.access.oracle import Letter
from tests.access.world import GUIDES, World

# Ines's door is answered by Bea; in `world.knocks` stands at whose door, and who answers it.
KEPT = ("Ines", "Bea")


def opened(world: World, who: str, name: str) -> bool:
    return frozenset((who, name)) in world.oracle.opened


def answers(_: World, who: str, knock: tuple[str, str]) -> bool:
    return who == knock[1]


def is_at_home(_: World, who: str, knock: tuple[str, str]) -> bool:
    return who == knock[0] == knock[1]


def keeps(_: World, who: str, knock: tuple[str, str]) -> bool:
    return who == knock[1] != knock[0]


def meets(world: World, who: str, name: str) -> bool:
    return world.may_meet(who, name)


def keeps_for(_: World, who: str, name: str) -> bool:
    return (name, who) == KEPT


def looks_after(_: World, who: str, __: object) -> bool:
    return who in {"Mara", *GUIDES}


CASES = {
    "/door": page(),
    "/door/knock/{handle}": Case(
        lambda world: [(one.handle, name) for name, one in world.people.items()],
        lambda world, who, name: world.may_meet(who, name) and not opened(world, who, name),
        opened,
    ),
    "/door/of/{handle}": Case(
        lambda world: [(one.handle, name) for name, one in world.people.items()], keeps_for
    ),
    "/door/{id}/show": Case(
        lambda world: [(f"/door/{one}/show", both) for one, both in world.knocks.items()], answers
    ),
}


def with_knock(may: Says, deed: str) -> Deed:
    """Something done about a knock."""
    return Deed(
        lambda world: [(f"/door/{one}/{deed}", both) for one, both in world.knocks.items()],
        may, nobody, {"words": "Never."},
    )  # fmt: skip


def at_door_of(may: Says, knows: Says = nobody, **fields: str) -> Deed:
    """Something done at somebody's door."""
    return Deed(
        lambda world: [(one.handle, name) for name, one in world.people.items()],
        may, knows, fields,
    )  # fmt: skip


DEEDS = {
    "/door/knock/{handle}": at_door_of(meets, words="A sentence that should never stand anywhere."),
    "/door/{id}/open": with_knock(is_at_home, "open"),
    "/door/{id}/block": with_knock(is_at_home, "block"),
    "/door/{id}/pass": with_knock(answers, "pass"),
    "/door/{id}/show": with_knock(answers, "show"),
    "/door/{id}/bring": with_knock(keeps, "bring"),
    "/door/keeper": own(whom=NEVER, days="7"),
    "/door/keeper/end": own(),
    "/door/of/{handle}/agree": at_door_of(nobody, keeps_for),
    "/door/of/{handle}/stop": at_door_of(keeps_for),
    "/house/close": Deed(lambda _: [("", None)], looks_after, lives_here, {"hours": "24"}),
    "/house/open": Deed(lambda _: [("", None)], looks_after, lives_here),
}


async def furnish_knocks(world: World) -> World:
    """Let some knock: one waits, one was let pass, one opened, one shown, one a friend reads."""
    await _knock(world, "Zoe", "Noor", {"Zoe", "Noor"})
    assert await _knock(world, "Wren", "Mara", {"Wren"}, stays=False)
    act, wren = world.garden.house.database.act, world.people["Mara"].speaker
    await act(actions.let_pass, wren, await _at(world, "Mara"))
    await _kept(world)
    await _opened(world)
    await _shown(world)
    await world.garden.told()
    return world


async def _kept(world: World) -> None:
    act, (owner, friend) = world.garden.house.database.act, KEPT
    keeper, whose = world.people[friend], world.people[owner]
    await act(ask_to_keep, whose.speaker, keeper.handle, 14)
    await act(agree_to_keep, keeper.speaker, whose.handle)
    await _knock(world, "Noor", owner, {"Noor", friend}, by=friend)


async def _opened(world: World) -> None:
    """Zoe, whom Jonas could not meet, knocks; and he opens."""
    assert not world.oracle.may_meet("Jonas", "Zoe")

    def both() -> set[str]:
        return {"Zoe", "Jonas"}

    word = world.mark(both)
    act = world.garden.house.database.act
    await act(actions.knock, world.people["Zoe"].speaker, "jonas", word)
    at = await _at(world, "Jonas")
    place_id = await act(actions.open_door, world.people["Jonas"].speaker, at)
    world.oracle.opened[frozenset(both())] = "opened"
    world.oracle.letters["opened"] = Letter(both())
    world.letters["opened"] = place_id


async def _shown(world: World) -> None:
    readers = GUIDES | {"Wren", "Hana"}
    word = world.mark(lambda: readers)
    act = world.garden.house.database.act
    await act(actions.knock, world.people["Wren"].speaker, "hana", word)
    help_ = world.mark(lambda: readers - {"Wren"})
    at = await _at(world, "Hana")
    made = await act(show_knock, world.people["Hana"].speaker, at, word, help_)
    world.reports[made.id] = readers - {"Wren"}


async def _knock(
    world: World, who: str, whom: str, readers: set[str], *, by: str = "", stays: bool = True
) -> bool:
    word = world.mark(lambda: readers)
    speaker, handle = world.people[who].speaker, world.people[whom].handle
    made = await world.garden.house.database.act(actions.knock, speaker, handle, word)
    if stays:
        world.knocks[str(made.id)] = (whom, by or whom)
    return made.state == "waiting"


async def _at(world: World, name: str) -> int:
    one = world.people[name]
    found = await world.garden.house.database.read(first_at, one.speaker, one.id)
    assert found
    return found.knock_id
