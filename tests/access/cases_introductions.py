"""Who reads an introduction: each of the two what was told to them, and nobody what was answered."""

from kith.together.conversations.pages import LAST
from kith.together.conversations.rows import posts_by_id
from kith.together.introductions import actions, speaking
from kith.together.introductions.model import Told
from kith.together.introductions.rows import letters_begun
from kith.together.letters.rows import open_posts
from tests.access.cases import NEVER, Case, Deed, Says, nobody, page
from tests.access.oracle import Letter
from tests.access.world import Said, World

# By whom, and whom: in `world.introductions` by address, those that are open and those that were.
Asked = tuple[str, frozenset[str]]
WORDS = "A sentence that should never stand anywhere."


def made(_: World, who: str, asked: Asked) -> bool:
    return who == asked[0]


def is_asked(_: World, who: str, asked: Asked) -> bool:
    return who in asked[1]


def concerns(world: World, who: str, asked: Asked) -> bool:
    return made(world, who, asked) or is_asked(world, who, asked)


def reads(world: World, who: str, asked: Asked) -> bool:
    """Tell whether there is a page for somebody; the two whose yes it was are led on to their letter."""
    return made(world, who, asked) or (is_asked(world, who, asked) and not _is_passed(world, asked))


def _is_passed(world: World, asked: Asked) -> bool:
    return asked[1] in world.passed.values()


def knows(world: World, who: str, name: str) -> bool:
    return world.oracle.know(who, name)


CASES = {
    "/introductions": page(),
    "/introductions/{id}": Case(lambda world: world.introductions.items(), reads, concerns),
    "/p/{handle}/introduce": Case(
        lambda world: [(f"/p/{one.handle}/introduce", name) for name, one in world.people.items()],
        knows,
    ),
}


def _with(may: Says, deed: str) -> Deed:
    """Something done about an introduction."""
    return Deed(
        lambda world: [(f"/introductions/{one}/{deed}", of) for one, of in world.introductions.items()],
        may, nobody,
    )  # fmt: skip


DEEDS = {
    "/introductions/{id}/yes": _with(is_asked, "yes"),
    "/introductions/{id}/not-now": _with(is_asked, "not-now"),
    "/introductions/{id}/take-back": _with(made, "take-back"),
    "/speaking-for/{id}/withdraw": Deed(
        lambda world: [(f"/speaking-for/{one}/withdraw", by) for one, by in world.vouches.items()],
        lambda _, who, by: who == by, nobody,
    ),
    "/p/{handle}/introduce": Deed(
        lambda world: [(f"/p/{one.handle}/introduce", name) for name, one in world.people.items()],
        knows, lambda world, who, name: world.may_meet(who, name),
        {"to": NEVER, "words1": WORDS, "words2": WORDS},
    ),
}  # fmt: skip


async def furnish_introductions(world: World) -> None:
    """Let Hana ask Ines and Aiko, who have not both answered, and Bea and Aiko, who have."""
    act = world.garden.house.database.act
    waits = await _introduce(world, "Hana", "Ines", "Aiko")
    await act(actions.say_yes, world.people["Aiko"].speaker, waits)
    passed = await _introduce(world, "Hana", "Bea", "Aiko")
    for name in ("Bea", "Aiko"):
        place_id = await act(actions.say_yes, world.people[name].speaker, passed)
    assert place_id
    world.oracle.bonds.add(frozenset(("Bea", "Aiko")))
    await _take_in(world, place_id, "Hana", frozenset(("Bea", "Aiko")))
    await world.garden.told()


async def _introduce(world: World, by: str, one: str, other: str) -> int:
    """Ask two, in words of which each may read their own; both sentences stand in the letter."""
    found: list[int] = []
    act = world.garden.house.database.act
    told = tuple(
        Told(
            f"Because of {world.mark(lambda who=who: _reading(world, found[0], by, who))}.",
            f"somebody who is {world.mark(lambda who=who: _while_open(world, found[0], by, who))}",
            vouch="worked",
        )
        for who in (one, other)
    )
    made_ = await act(
        actions.introduce, world.people[by].speaker, world.people[one].handle,
        world.people[other].handle, (told[0], told[1]),
    )  # fmt: skip
    found.append(made_.id)
    world.introductions[str(made_.id)] = (by, frozenset((one, other)))
    speaker = world.people[by].speaker
    for spoken in await world.garden.house.database.read(speaking.spoken_by, speaker):
        world.vouches[str(spoken.vouch.id)] = by
    return made_.id


def _while_open(world: World, id_: int, by: str, who: str) -> set[str]:
    return set() if id_ in world.passed else {by, who}


def _reading(world: World, id_: int, by: str, who: str) -> set[str]:
    """Give who reads a sentence: the letter's two once there is one, and the introducer their own words."""
    return {by, *world.passed[id_]} if id_ in world.passed else {by, who}


async def _take_in(world: World, place_id: int, by: str, two: frozenset[str]) -> None:
    """Let the letter that an introduction became be one that the oracle knows."""
    name = f"letter {len(world.letters)}"
    world.letters[name] = place_id
    world.oracle.letters[name] = Letter({*two})
    read = world.garden.house.database.read
    first, *_ = sorted(two)
    begun = await read(letters_begun, world.people[first].id, since=0, upto=LAST)
    opening = begun[0][0]
    both = await read(open_posts, world.people[first].id, opening, before=LAST, most=2)
    posts = await read(posts_by_id, both)
    world.said += [Said(post, name, by) for post in posts]
    passed = next(id_ for id_, of in world.introductions.items() if of == (by, two))
    world.passed[int(passed)] = two
