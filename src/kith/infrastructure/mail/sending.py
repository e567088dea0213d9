"""Sends a mail: it is taken by the server, or nobody has that address, or it is tried again later."""

import ssl
from importlib import import_module
from typing import Final

from kith.infrastructure.mail.model import Mail, Outcome, server_in

_LINE: Final = "kith.infrastructure.mail.line"


async def send(setting: str, mail: Mail, *, trust: ssl.SSLContext | None = None) -> Outcome:
    """Hand a mail to the server of the setting `mail`; "gone" if nobody has that address any more.

    Whatever else keeps it from being taken is `Elsewhere`: "recipient" where it is about this address. `trust`: whose certificates are believed.
    """
    outcome: Outcome = await import_module(_LINE).hand_over(server_in(setting), mail, trust)
    return outcome
