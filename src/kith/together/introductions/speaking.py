"""Speaking for somebody: how one knows them, said to the one who is asked, and withdrawn at will."""

from kith.foundation.errors import NotFound
from kith.infrastructure.database import Tx
from kith.infrastructure.signatures.stating import state, unsay_statement
from kith.ties.people.model import Speaker
from kith.ties.people.rows import named
from kith.together.introductions.model import SPOKEN_FOR, Spoken, Vouch
from kith.together.introductions.vouches import rows as vouches


async def speak_for(
    tx: Tx, speaker: Speaker, *, about: int, to: int, kind: str, introduction_id: int
) -> Vouch:
    """Say to one person how one knows another."""
    statement_id = await state(tx, "vouch", speaker.id, about, how=kind)
    one = Vouch(
        tx.new_id(), introduction_id, speaker.id, about, to, kind,
        tx.now, tx.now + SPOKEN_FOR, statement_id,
    )  # fmt: skip
    await vouches.add(tx, one)
    return one


async def withdraw(tx: Tx, speaker: Speaker, vouch_id: int) -> None:
    """Speak for somebody no longer; nothing of it stays, and nobody is told."""
    one = await vouches.vouch(tx, vouch_id)
    if one is None or one.speaker_id != speaker.id:
        raise NotFound
    await forget(tx, [one])


async def forget(tx: Tx, those: list[Vouch]) -> None:
    """Forget vouches, with what the house signed of them."""
    for one in those:
        await vouches.forget(tx, one.id)
        await unsay_statement(tx, one.statement_id)


async def spoken_by(tx: Tx, speaker: Speaker) -> list[Spoken]:
    """Give for whom somebody speaks, to whom, as long as it holds."""
    return await _with_names(tx, await vouches.said_by(tx, speaker.id))


async def spoken_to(tx: Tx, speaker: Speaker) -> list[Spoken]:
    """Give who spoke to somebody for people they got to know so, as long as it holds."""
    return await _with_names(tx, await vouches.said_to(tx, speaker.id))


async def _with_names(tx: Tx, those: list[Vouch]) -> list[Spoken]:
    ids = [each for one in those for each in (one.speaker_id, one.about_id, one.to_id)]
    names = await named(tx, ids)
    return [
        Spoken(one, names[one.speaker_id], names[one.about_id], names[one.to_id]) for one in those
    ]
