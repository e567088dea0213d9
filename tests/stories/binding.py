"""Rounds that were answered, heard and filed, for stories about the book."""

from datetime import UTC, timedelta

from kith.foundation.clock import at, now
from kith.together.conversations.actions import answer
from kith.together.rounds import actions, laying, listening, opening
from kith.together.rounds.hearing import rows as hearing
from tests.cast import Garden, Someone
from tests.clock import Clock

QUESTION = "What are we not saying about the March plan?"
SAID = {
    "Noor": "That I promised the date before I asked any of you.",
    "Aiko": "That we have not asked the people in Kisumu.\n\nI made the slide.",
    "Jonas": "that the bridge does *not* care about our plan",
    "Wren": "i’m tired, & i think several of us are",
    "Mara": "The battery.",
}


async def lay(garden: Garden, by: Someone, circle: int, question: str = QUESTION) -> int:
    """Lay a question on the table of a circle, for the day after tomorrow, and give the round's id."""
    day = (at(now(), UTC) + timedelta(days=2)).date().isoformat()
    act = garden.house.database.act
    return (await act(laying.lay, by.speaker, circle, question, day=day, listening=True)).id


async def bind(garden: Garden, clock: Clock) -> int:
    """Let Field team answer a question, hear each other, talk, and file it; give the round's id."""
    act = garden.house.database.act
    one = await lay(garden, garden.noor, garden.field)
    for name, words in SAID.items():
        await act(actions.put_in, garden.people[name].speaker, one, words)
    listenings = await garden.house.database.read(hearing.listenings_of, one)
    assert len(listenings) >= len(SAID)
    people = {one.id: one for one in garden.people.values()}
    for place, each in enumerate(listenings):
        who = people[each.listener_id]
        await act(listening.say_heard, who.speaker, each.answer_id, f"Heard by {who.name}.")
        turn = await garden.house.database.read(hearing.turn, each.answer_id)
        assert turn
        writer = people[turn.person_id].speaker
        if place < 2:  # the others say nothing to it
            await act(
                listening.say_verdict, writer, each.answer_id, each.listener_id,
                fits=place == 0, words="" if place == 0 else "And a Sunday.",
            )  # fmt: skip
    await act(answer, garden.mara.speaker, one, "Then we ask Kisumu first.")
    clock.forward(days=6)
    await act(opening.tick, one)
    return one
