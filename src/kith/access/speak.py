"""What somebody who may enter a place may do there, and why not."""

from kith.access.model import Purpose, Silence
from kith.access.rule import SILENCE
from kith.foundation.errors import NotAllowed
from kith.foundation.languages import say
from kith.infrastructure.database import Tx

_WHY_SILENT = {
    "pause": say("There is a pause here. It ends within the hour, by itself."),
    "sealed": say("This round is not open yet. Everybody speaks here once it is."),
    "over": say("This round is filed. A new conversation can go on from it."),
}


async def may_speak(tx: Tx, place_id: int, post_id: int = 0) -> None:
    """Raise the reason if nobody speaks in a place now, or in the conversation of a post in it."""
    silence = await tx.one(Silence, SILENCE, place_id, tx.now, post_id)
    if silence is not None:
        raise NotAllowed(_WHY_SILENT[silence.kind])


def may_host(purpose: Purpose, *, person_id: int, host_id: int) -> None:
    """Raise the reason if somebody wants to use a circle as its host and is not."""
    if purpose == "host" and person_id != host_id:
        raise NotAllowed(say("Only this season's host can do that."))
