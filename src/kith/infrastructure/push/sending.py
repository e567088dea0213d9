"""Sends to a browser: its carrier takes it, or knows it no longer, or it is tried again later."""

from importlib import import_module
from typing import Final

from kith.foundation.clock import SECOND, now
from kith.foundation.errors import Elsewhere
from kith.foundation.languages import say
from kith.infrastructure.fetch.fetching import fetch
from kith.infrastructure.fetch.model import WORLD, Reach
from kith.infrastructure.push.model import MOST, Keys, Outcome, Subscription, Urgency

_SEALING: Final = "kith.infrastructure.push.sealing"
_ANSWER: Final = 64 << 10
_GOOD_FOR: Final = 12 * 3600
_GONE: Final = {404, 410}
_TAKEN: Final = range(200, 300)


async def send(
    keys: Keys,
    to: Subscription,
    payload: bytes,
    *,
    contact: str,
    within_seconds: int = 12 * 3600,
    topic: str = "",
    urgency: Urgency = "normal",
    reach: Reach = WORLD,
) -> Outcome:
    """Hand a message to a browser's carrier; "gone" if that browser no longer listens.

    contact: how the carrier finds the administrator. topic: replaces what waits under the same one.
    Whatever else keeps it from being taken is `Elsewhere`.
    """
    if len(payload) > MOST:
        raise ValueError("that is more than carriers take")
    sealing = import_module(_SEALING)
    where = import_module("kith.infrastructure.fetch.addresses").where(to.endpoint, reach)
    until = now() // SECOND + _GOOD_FOR
    headers = {
        "authorization": sealing.proof(keys, where.origin, contact, until),
        "content-encoding": "aes128gcm",
        "content-type": "application/octet-stream",
        "ttl": str(within_seconds),
        "urgency": urgency,
    } | ({"topic": topic} if topic else {})
    answer = await fetch(
        to.endpoint, method="POST", body=sealing.sealed(payload, to), headers=headers,
        most=_ANSWER, reach=reach,
    )  # fmt: skip
    if answer.status in _GONE:
        return "gone"
    if answer.status not in _TAKEN:
        raise Elsewhere("push", say("What carries messages to a browser did not take one."))
    return "sent"
