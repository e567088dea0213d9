"""Push: a device is told when somebody turns it on there, as long as they are signed in on it."""

from kith.care.notices.model import PushWay
from kith.care.notices.planning import plan_soon
from kith.care.notices.ways import rows
from kith.foundation.errors import NotFound
from kith.infrastructure.database import Tx
from kith.infrastructure.push.keys import new_keys
from kith.infrastructure.push.model import Keys, Subscription
from kith.ties.people.model import Speaker


async def make_keys(tx: Tx) -> None:
    """Let the house have the key that its pushes are signed with, once and for all."""
    if await rows.push_keys(tx) is None:
        made = new_keys()
        await rows.keep_push_keys(tx, made.private, made.public)


async def house_keys(tx: Tx) -> Keys:
    """Give the key that this house's pushes are signed with."""
    found = await rows.push_keys(tx)
    if found is None:
        raise NotFound
    return Keys(*found)


async def turn_on(tx: Tx, speaker: Speaker, session_id: int, to: Subscription) -> None:
    """Tell somebody on the device they are signed in on."""
    way = PushWay(
        tx.new_id(), speaker.id, session_id, to.endpoint, to.p256dh, to.auth, tx.new_id()
    )  # fmt: skip
    await rows.add_push_way(tx, way)
    await plan_soon(tx)


async def turn_off(tx: Tx, speaker: Speaker, endpoint: str) -> None:
    """Tell nothing any more where this device listens."""
    if (
        "\0" not in endpoint
    ):  # nothing that is kept holds a null, and PostgreSQL would not even look
        await rows.forget_endpoint(tx, speaker.id, endpoint)


async def forget(tx: Tx, speaker: Speaker, way_id: int) -> None:
    """Tell nothing any more on one of one's devices."""
    await rows.forget_push_way(tx, speaker.id, way_id)
