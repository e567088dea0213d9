"""An hour in which nobody speaks, because two of a circle's people want it so."""

from kith.access.enter import enter_circle
from kith.access.speak import may_speak
from kith.foundation.errors import Conflict, NotAllowed
from kith.foundation.languages import Saying, say
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import record
from kith.infrastructure.queue import later
from kith.ties.people.model import Speaker
from kith.together.manners import rows
from kith.together.manners.facts import PauseChanged
from kith.together.manners.holding import all_waiting
from kith.together.manners.model import ASKED_FOR, ONE_TURN, PAUSE, Manners

WORK = "end-pause"


async def want_pause(tx: Tx, speaker: Speaker, circle_id: int) -> None:
    """Ask for a pause of an hour; or agree to the one that somebody else asks for, and it begins."""
    await enter_circle(tx, speaker, circle_id, to="speak")
    asking = (await rows.standing(tx, circle_id, speaker.id)).asking
    if asking is not None and asking.id == speaker.id:
        raise Conflict(say("You ask for a pause already. It begins when one other agrees."))
    if not await rows.take_turn(tx, circle_id, speaker.id, tx.now + ONE_TURN):
        raise NotAllowed(say("Once a day each person can ask for a pause here, or agree to one."))
    if asking is None:
        await rows.ask_for_pause(tx, circle_id, speaker.id, tx.now + ASKED_FOR)
    else:
        await rows.forget_asking(tx, circle_id)
        await rows.begin_pause(tx, circle_id, tx.now + PAUSE)
    await later(tx, WORK, str(circle_id), wait=PAUSE)
    await record(tx, PauseChanged(place_id=circle_id))


async def end_what_is_over(tx: Tx, place_id: int) -> None:
    """Forget a pause when its hour is over, and who asked for one when that lapsed."""
    if await rows.end_what_is_over(tx, place_id):
        await record(tx, PauseChanged(place_id=place_id))


async def manners(
    tx: Tx, speaker: Speaker, place_id: int, conversation_id: int | None = None
) -> Manners:
    """Give what stands beside the place to speak, in a place that was entered before."""
    waiting = [
        each
        for each in await all_waiting(tx, speaker)
        if each.waiting.place_id == place_id and each.waiting.conversation_id == conversation_id
    ]
    return Manners(
        await rows.standing(tx, place_id, speaker.id),
        waiting,
        await why_silent(tx, place_id, conversation_id or 0),
    )


async def why_silent(tx: Tx, place_id: int, post_id: int = 0) -> Saying | None:
    """Give why nobody speaks in a place or conversation now, or None where people do."""
    try:
        await may_speak(tx, place_id, post_id)
    except NotAllowed as silent:
        return silent.saying
    return None
