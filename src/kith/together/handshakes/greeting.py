"""The word: who would rather greet than shake hands reads it so, and so do pages that only they see."""

from kith.infrastructure.database import Tx
from kith.ties.people.model import Speaker
from kith.together.handshakes import rows


async def choose_word(tx: Tx, speaker: Speaker, *, greets: bool) -> None:
    """Read "greeting" from now on, or "handshake"."""
    await rows.set_greets(tx, speaker.id, greets=greets)
