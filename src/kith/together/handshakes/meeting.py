"""Two see each other's face and the same four digits; each says how they know each other, and yes."""

from collections.abc import Sequence
from typing import Final

import msgspec
from msgspec.structs import replace

from kith.foundation import text
from kith.foundation.errors import Conflict, NotFound
from kith.foundation.ids import moment_of
from kith.foundation.languages import say
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import record
from kith.infrastructure.signatures.stating import state
from kith.ties.bonds import rows as bonds
from kith.ties.bonds.facts import Bonded
from kith.ties.bonds.story import add_line
from kith.ties.people.alike import namesake
from kith.ties.people.model import Named, Speaker
from kith.ties.people.rows import named
from kith.together.handshakes import rows
from kith.together.handshakes.facts import HandsShaken
from kith.together.handshakes.model import PLACE, Handshake, Meeting, Side, Way
from kith.together.handshakes.showing import apart

_MOST_WAITING: Final = 3


class Waiting(msgspec.Struct, frozen=True):
    """Somebody who waits to shake hands, on one's Today."""

    id: int
    other: Named
    way: Way


async def meeting(tx: Tx, speaker: Speaker, handshake_id: int) -> Meeting:
    """Give a handshake to one of the two; of what the other did nothing is seen before it is done."""
    shake = await rows.handshake_of(tx, handshake_id, speaker.id)
    sides = await rows.sides(tx, handshake_id) if shake else {}
    mine = sides.pop(speaker.id, None)
    if shake is None or mine is None or mine.gone:
        raise NotFound
    other = (await named(tx, list(sides)))[next(iter(sides))]
    if await bonds.has_blocked(tx, speaker.id, other.id):
        raise NotFound
    bond = await bonds.bond(tx, speaker.id, other.id)
    others = [] if bond else await bonds.known_to(tx, speaker.id)
    return Meeting(
        shake, mine, other, bond is not None,
        first=bond is not None and bond.since >= moment_of(shake.id),
        over=shake.state == "open" and shake.until_at <= tx.now,
        like=namesake(other.name, others, other.id),
    )  # fmt: skip


async def say_yes(tx: Tx, speaker: Speaker, handshake_id: int, how: str, place: str) -> None:
    """Say that it is the two of them; once both have, they know each other."""
    seen = await meeting(tx, speaker, handshake_id)
    if seen.handshake.state == "done":
        return
    _prove_open(seen)
    said = replace(
        seen.mine,
        how=text.line("how", how, most=text.PURPOSE, least=0 if seen.known else 1),
        place=text.line("place", place, most=PLACE, least=0),
        said=1,
    )
    await rows.keep_side(tx, said)
    sides = await rows.sides(tx, handshake_id)
    agreed = all(side.said and not side.gone for side in sides.values())
    if agreed and not await apart(tx, speaker.id, seen.other.id):
        await _finish(tx, seen.handshake, [sides[seen.other.id], said])


async def stop(tx: Tx, speaker: Speaker, handshake_id: int) -> None:
    """Say that the digits differ: that ends it for both."""
    seen = await meeting(tx, speaker, handshake_id)
    if seen.handshake.state == "stopped":
        return
    _prove_open(seen)
    await rows.becomes(tx, handshake_id, "stopped")


async def let_pass(tx: Tx, speaker: Speaker, handshake_id: int) -> None:
    """Put it aside; for the other it looks as if one had not answered."""
    seen = await meeting(tx, speaker, handshake_id)
    if seen.handshake.state == "open":
        await rows.keep_side(tx, replace(seen.mine, how="", place="", said=0, gone=1))


async def waiting_for(tx: Tx, speaker: Speaker) -> Sequence[Waiting]:
    """Give who waits for somebody's answer."""
    found: list[Waiting] = []
    for shake in await rows.open_of(tx, speaker.id, _MOST_WAITING):
        (other,) = (one for one in await rows.sides(tx, shake.id) if one != speaker.id)
        if not await bonds.has_blocked(tx, speaker.id, other):
            found.append(Waiting(shake.id, (await named(tx, [other]))[other], shake.way))
    return found


async def _finish(tx: Tx, shake: Handshake, sides: list[Side]) -> None:
    one, other = (side.person_id for side in sides)
    first = await bonds.add_bond(tx, one, other) > 0
    for side, about in zip(sides, (other, one), strict=True):
        kind = "met" if first else "again"
        await add_line(tx, one, other, kind, side.person_id, side.how, side.place)
        if side.how and await bonds.telling(tx, side.person_id, about) is None:
            await bonds.tell(tx, side.person_id, about, side.how)
        await state(tx, "handshake", side.person_id, about, met="in person")
    await rows.becomes(tx, shake.id, "done")
    if first:
        await record(tx, Bonded(one, other))
    await record(tx, HandsShaken(one, other, first))


def _prove_open(seen: Meeting) -> None:
    if seen.handshake.state == "stopped":
        raise Conflict(say("This was stopped: the digits differed."))
    if seen.over:
        raise Conflict(say("The time for this is over. Shake hands once more when you meet."))
