"""Letters in the house of marked words: one answered, one in somebody's night, one from somebody apart."""

from datetime import UTC, datetime

from kith.ties.people.actions import keep_night
from kith.together.conversations import actions as talk
from kith.together.conversations.model import Post
from kith.together.letters import actions
from kith.together.welcome import knowing
from tests.access.world import Said, World


async def write_letters(world: World) -> World:
    """Let some write letters in which every word is marked."""
    act = world.garden.house.database.act
    for one in world.people.values():
        await act(keep_night, one.speaker, 0, 0, letters=True)
    hour = datetime.now(UTC).hour
    await act(
        keep_night, world.people["Aiko"].speaker, (hour - 2) % 24, (hour + 3) % 24, letters=False
    )
    # Tom makes Jonas and Bea meet, who is in no list; Aiko sleeps; Wren ended contact with Noor.
    await act(knowing.end_contact, world.people["Wren"].speaker, "noor")
    plain = await _letter(world, "Tom", "Jonas", "Bea")
    answered = await _answer(world, "Bea", plain)
    await world.change(await _answer(world, "Jonas", answered))
    gone = await _answer(world, "Bea", plain)
    await act(talk.delete, world.people["Bea"].speaker, gone.post.id)
    gone.deleted = gone.vanished = True
    await _letter(world, "Hana", "Aiko", "Jonas", closed=frozenset({"Aiko"}))
    apart = await _letter(world, "Noor", "Wren", "Aiko", closed=frozenset({"Wren", "Aiko"}))
    await _answer(world, "Noor", apart)
    left = await _letter(world, "Mara", "Noor", "Tom")
    await _answer(world, "Noor", left)
    await act(actions.leave, world.people["Noor"].speaker, world.letters[left.circle])
    assert world.oracle.leave_letter("Noor", left.circle)
    await world.garden.told()
    return world


async def _letter(
    world: World, who: str, *readers: str, closed: frozenset[str] = frozenset()
) -> Said:
    name = f"letter {len(world.letters)}"
    people = [world.people[one].id for one in readers]
    assert world.oracle.write(who, name, {*readers})
    world.oracle.letters[name].closed |= closed
    found: list[Said] = []
    word = world.mark(lambda: world.readers(found[0]))
    act = world.garden.house.database.act
    post: Post = await act(actions.write, world.people[who].speaker, people, word)
    world.letters[name] = post.place_id
    return _said(world, found, post, name, who)


async def _answer(world: World, who: str, to: Said) -> Said:
    found: list[Said] = []
    word = world.mark(lambda: world.readers(found[0]))
    act, at = world.garden.house.database.act, to.post
    post = await act(talk.answer, world.people[who].speaker, at.conversation_id, word, to=at.id)
    return _said(world, found, post, to.circle, who)


def _said(world: World, found: list[Said], post: Post, letter: str, who: str) -> Said:
    found.append(Said(post, letter, who))
    world.said += found
    return found[0]
