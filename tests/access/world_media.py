"""Pictures in the house of marked words: said, deleted, not said yet, and waiting with a sealed answer."""

from kith.infrastructure.media_store import unnamed
from kith.together.conversations import actions as talk
from kith.together.media import actions
from kith.together.media.model import Media
from tests.access.world import Readers, Said, World
from tests.picturing import picture

SEALED = 12


async def bring_pictures(world: World) -> World:
    """Let some bring pictures, each with a marked sentence about it."""
    act = world.garden.house.database.act
    for who, name in (("Hana", "Sunday soup"), ("Ines", "The choir"), ("Aiko", "Slow readers")):
        await _say(world, who, name)
    gone = await _say(world, "Jonas", "Sunday soup")
    await act(talk.delete, world.people["Jonas"].speaker, gone.post.id)
    gone.deleted = gone.vanished = True
    await _bring(world, "Mara", lambda: {"Mara"})  # on no page but its own
    sealed = await _bring(world, "Mara", lambda: {"Mara"})
    await act(actions.keep_for, world.people["Mara"].speaker, [sealed.id], SEALED)
    return world


async def _say(world: World, who: str, circle: str) -> Said:
    found: list[Said] = []

    def reading() -> set[str]:
        return world.readers(found[0]) | ({who} if not found[0].deleted else set())

    one = await _bring(world, who, reading)
    word, act = world.mark(lambda: world.readers(found[0])), world.garden.house.database.act
    post = await act(
        talk.open_conversation, world.people[who].speaker, world.garden.circles[circle], word,
        media=[one.id],
    )  # fmt: skip
    assert world.oracle.say(who, circle, str(post.id))
    found.append(Said(post, circle, who))
    world.said.append(found[0])
    world.pictures[one.token] = (str(one.id), who, reading)
    return found[0]


async def _bring(world: World, who: str, readers: Readers) -> Media:
    one, house = world.people[who], world.garden.house
    with unnamed(house.services.folder) as file:
        file.write(picture("PNG", (8, 8)))
        media = await house.services.media.take(one.speaker, "picture", file)
    await house.database.act(actions.describe, one.speaker, media.id, world.mark(readers))
    world.pictures[media.token] = (str(media.id), who, readers)
    return media
