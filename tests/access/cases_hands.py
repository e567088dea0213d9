"""Who reads of a handshake: the two, each their own words till both said yes; of a slip, its two."""

from kith.ties.bonds.story import story_of
from kith.together.handshakes import guests, meeting, showing
from kith.together.handshakes.model import Hand
from tests.access.cases import NEVER, Case, Deed, everybody, lives_here, nobody, own, page
from tests.access.world import OUTSIDER, World

WORDS = "A sentence that should never stand anywhere."


def one_of(_: World, who: str, two: frozenset[str]) -> bool:
    return who in two


def meetings(ending: str = "") -> Case:
    """An address that holds a handshake."""
    return Case(
        lambda world: [(f"/hands/{one}{ending}", two) for one, two in world.handshakes.items()],
        one_of,
    )


CASES = {
    "/hands": page(),
    "/hands/now": page(),
    "/hands/here": page(),
    "/hands/{id}": meetings(),
    "/hands/{id}/now": meetings("/now"),
    # Whoever was shown the QR, and whoever was given the code of a slip.
    "/h/{code}": Case(lambda world: [(world.hand_codes["hand"], None)], everybody),
    "/slip/{code}": Case(lambda world: [(world.hand_codes["slip"], None)], everybody),
}


def _with(ending: str, **fields: str) -> Deed:
    """Something done in a handshake, by one of its two."""
    return Deed(
        lambda world: [(f"/hands/{one}{ending}", two) for one, two in world.handshakes.items()],
        one_of, nobody, fields,
    )  # fmt: skip


DEEDS = {
    "/hands/show": own(shown="yes"),
    "/hands/down": own(),
    "/hands/digits": own(digits="00000000"),
    "/hands/word": own(word="greeting"),
    "/hands/claim": own(code=NEVER),
    "/hands/key": own(public=NEVER),
    "/hands/slips": own(part="showed", digits="00000000"),
    "/hands/{id}": _with("", how=WORDS),
    "/hands/{id}/stop": _with("/stop"),
    "/hands/{id}/pass": _with("/pass"),
    "/hands/guests/{id}/away": Deed(
        lambda world: [(world.hand_codes["guest"], None)], lambda _, who, __: who == "Mara", nobody
    ),
    "/h/{code}": Deed(
        lambda world: [(world.hand_codes["hand"], None)], lives_here, nobody
    ),
    "/p/{handle}/story/{line}/no-place": Deed(
        lambda world: [
            (f"/p/{one.handle}/story/{world.hand_codes['line']}/no-place", name)
            for name, one in world.people.items()
        ],
        lambda _, who, name: {who, name} == {"Noor", "Jonas"},
        lambda world, who, name: world.may_meet(who, name),
    ),
}  # fmt: skip
DOORS = {"/h/{code}/guest"}


async def furnish_hands(world: World) -> None:
    """Let Bea and Zoe be in the middle of it, and Noor and Jonas be done; a stranger came to Mara."""
    act = world.garden.house.database.act
    waits = await _begin(world, "Bea", "Zoe")
    how, place = (world.mark(lambda: {"Bea"}) for _ in range(2))
    await act(meeting.say_yes, world.people["Bea"].speaker, waits, how, place)
    done = await _begin(world, "Noor", "Jonas")
    for who in ("Noor", "Jonas"):
        how, place = (world.mark(lambda: {"Noor", "Jonas"}) for _ in range(2))
        await act(meeting.say_yes, world.people[who].speaker, done, how, place)
    noor, jonas = (world.people[name].id for name in ("Noor", "Jonas"))
    story = await world.garden.house.database.read(story_of, noor, jonas)
    world.hand_codes["line"] = str(story.lines[-1].id)
    await _slips(world)
    world.hand_codes["hand"] = (await _hand(world, "Aiko")).code


async def _slips(world: World) -> None:
    act = world.garden.house.database.act
    reach = world.mark(lambda: {"Mara"})
    await act(guests.leave_slip, (await _hand(world, "Mara")).code, reach, reach)
    kept = await act(guests.slips_for, world.people["Mara"].speaker)
    world.hand_codes["guest"] = str(kept[0].id)
    hand, open_to_all = await _hand(world, "Tom"), world.mark(lambda: {*world.people, OUTSIDER})
    world.hand_codes["slip"] = await act(guests.leave_slip, hand.code, open_to_all, "At Reed")


async def _hand(world: World, who: str) -> Hand:
    return await world.garden.house.database.act(
        showing.hold_out, world.people[who].speaker, shown=True
    )


async def _begin(world: World, one: str, other: str) -> int:
    hand = await _hand(world, one)
    found = await world.garden.house.database.act(
        showing.take_by_code, world.people[other].speaker, hand.code
    )
    world.handshakes[str(found)] = frozenset((one, other))
    return found
