"""What becomes of rounds when somebody leaves a circle, or comes into one that shows everything."""

from kith.access.recipients import readers_of
from kith.foundation.clock import zone_named
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import Fact
from kith.together.media import actions as media
from kith.together.rounds import rows
from kith.together.rounds.hearing import rows as hearing
from kith.together.rounds.model import Round, day_named, evening_of
from kith.together.rounds.opening import due, open_if_all_are_in
from kith.together.welcome.facts import CameIn, FoldedAway, Left, Removed

KINDS: tuple[type[Fact], ...] = (Left, Removed, CameIn, FoldedAway)


async def hear(tx: Tx, fact: Left | Removed | CameIn | FoldedAway) -> None:
    """Set right the rounds of a circle in which somebody came or went."""
    for one in await rows.unfiled(tx, fact.place_id or 0):
        readers = {reader.id for reader in await readers_of(tx, one.circle_id, one.id)}
        if fact.person_id in readers:
            await _came(tx, one, fact.person_id)
        elif one.state == "sealed":
            await forget(tx, one, fact.person_id)
        else:
            await _listens_no_more(tx, one, fact.person_id)


async def forget(tx: Tx, one: Round, person_id: int) -> None:
    """Delete what somebody who left had put in; perhaps the others were waiting for nobody else."""
    await media.let_go(tx, one.id, person_id)
    await rows.take_out(tx, one.id, person_id)
    await rows.forget_evening(tx, one.id, person_id)
    await open_if_all_are_in(tx, one)


async def _came(tx: Tx, one: Round, person_id: int) -> None:
    day = day_named(one.day)
    if one.state == "sealed" and day is not None:
        zone = (await rows.zones_of(tx, [person_id])).get(person_id, "UTC")
        until = min(evening_of(day, zone_named(zone)), one.opens_at)
        await rows.set_evening(tx, one.id, person_id, until)


async def _listens_no_more(tx: Tx, one: Round, person_id: int) -> None:
    for each in await hearing.listenings_of(tx, one.id):
        if each.listener_id == person_id:
            await hearing.end_listening(tx, each.answer_id, person_id)
    await due(tx, one.id)
