"""Thinking of somebody, and saying so without a word: once a day, uncounted, with no answer."""

from collections.abc import Sequence
from datetime import timedelta

from kith.access.enter import meet
from kith.foundation.clock import at, start_of, zone_named
from kith.foundation.errors import Conflict, Invalid, NotAllowed
from kith.foundation.ids import moment_of
from kith.foundation.languages import say
from kith.infrastructure.database import Tx
from kith.ties.bonds.rows import bond, has_blocked, kept_apart
from kith.ties.people.model import Named, Speaker, by_alphabet
from kith.ties.people.rows import named, person
from kith.together.letters import rows
from kith.together.letters.model import FORGET_THOUGHTS, Thought


async def think_of(tx: Tx, speaker: Speaker, handles: Sequence[str]) -> None:
    """Let somebody whom one knows see, once, that one thinks of them."""
    if len(set(handles)) != 1:
        raise Invalid("", say("Think of one person at a time."))
    other = await meet(tx, speaker, handles[0])
    if await bond(tx, speaker.id, other.id) is None:
        raise NotAllowed(say("This is for people whom you know."))
    if await has_blocked(tx, speaker.id, other.id):
        raise NotAllowed(say("You ended contact with {name}.", name=other.name))
    if await thought_today(tx, speaker.id, other.id):
        told = say("You thought of {name} today. Once a day is enough.", name=other.name)
        raise Conflict(told)
    # Whoever ended contact is shown nothing; what this one is shown is the same.
    unseen = other.id not in await kept_apart(tx, speaker.id)
    again_at = await _tomorrow(tx, speaker.id)
    now = max(tx.now, moment_of(tx.new_id()))
    await rows.keep_thought(tx, Thought(speaker.id, other.id, now, again_at, unseen))


async def thought_today(tx: Tx, from_id: int, to_id: int) -> bool:
    """Tell whether one thought of somebody on this day of one's own."""
    last = await rows.thought(tx, from_id, to_id)
    return last is not None and last.again_at > tx.now


async def thinking_of(tx: Tx, speaker: Speaker) -> tuple[list[Named], int]:
    """Give who thinks of somebody, by alphabet, and up to when that was looked at."""
    there = await rows.thoughts_for(tx, speaker.id, tx.now - FORGET_THOUGHTS)
    apart = await kept_apart(tx, speaker.id) if there else {}
    found = [each for each in there if each.from_id not in apart]
    names = await named(tx, [each.from_id for each in found])
    return sorted(names.values(), key=by_alphabet), max([0, *(each.at for each in found)])


async def _tomorrow(tx: Tx, person_id: int) -> int:
    who = await person(tx, person_id)
    zone = zone_named(who.zone if who else "UTC")
    return start_of(at(tx.now, zone).date() + timedelta(days=1), zone)
