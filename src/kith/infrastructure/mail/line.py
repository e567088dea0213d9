"""The line to the mail server: encrypted and proved, unless the server is this very machine."""

import asyncio
import contextlib
import re
import ssl
from collections.abc import AsyncGenerator
from typing import Final

from aiosmtplib import (
    SMTP,
    SMTPAuthenticationError,
    SMTPDataError,
    SMTPException,
    SMTPNotSupported,
    SMTPRecipientRefused,
    SMTPResponseException,
    SMTPSenderRefused,
)

from kith.foundation.errors import Elsewhere
from kith.foundation.languages import Saying, say
from kith.infrastructure.mail.model import Mail, Outcome, Server
from kith.infrastructure.mail.writing import written

_WITHIN: Final = 60.0
_A_STEP: Final = 20.0
_FOR_EVER: Final = 500
_REASON: Final = re.compile(r"\s*5\.(\d{1,3}\.\d{1,3})\b")
# RFC 3463: there is no such mailbox or system, it moved, its address can't be, it is disabled.
_NOBODY: Final = {"1.0", "1.1", "1.2", "1.3", "1.6", "1.10", "2.1"}
_NOBODY_IN_OLD: Final = {550, 551, 553}


async def hand_over(server: Server, mail: Mail, trust: ssl.SSLContext | None) -> Outcome:
    """Hand a mail to the server, or say why it does not take it."""
    try:
        async with asyncio.timeout(_WITHIN), _line(server, trust) as line:
            await line.mail(server.goes_back_to(mail.bounce))
            try:
                await line.rcpt(mail.to)
            except SMTPRecipientRefused as wrong:
                if _is_gone(wrong):
                    return "gone"
                # What is about one address says nothing of the next mail.
                where = "mail" if _is_about_house(wrong) else "recipient"
                raise Elsewhere(where, _why(wrong)) from wrong
            await line.data(written(mail, server))
            return "sent"
    # What a server says may hold addresses: the sentence is the house's own.
    except (SMTPException, OSError, ssl.SSLError) as wrong:
        raise Elsewhere("mail", _why(wrong)) from wrong


@contextlib.asynccontextmanager
async def _line(server: Server, trust: ssl.SSLContext | None) -> AsyncGenerator[SMTP]:
    line = SMTP(
        hostname=server.host, port=server.port, timeout=_A_STEP,
        # Nobody stands between a house and its own machine, whose certificate is often self-made.
        use_tls=server.at_once, start_tls=False, tls_context=trust or _trusted(server),
        local_hostname=server.domain,  # its own guess would ask for the name of this machine
    )  # fmt: skip
    try:
        await line.connect()
        if not server.at_once:
            await _encrypt(line, server)
        if server.user:
            await line.login(server.user, server.password)
        yield line
        with contextlib.suppress(SMTPException, OSError):  # what was taken stays taken
            await line.quit()
    finally:
        line.close()


async def _encrypt(line: SMTP, server: Server) -> None:
    await line.ehlo()
    if line.supports_extension("starttls"):
        await line.starttls(server_hostname=server.host)
    elif not server.is_here:
        why = say("The mail server offers no encryption, and it is not on this machine.")
        raise Elsewhere("mail", why)


def _trusted(server: Server) -> ssl.SSLContext:
    context = ssl.create_default_context()
    if server.is_here:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context


def _is_gone(wrong: SMTPResponseException) -> bool:
    """Tell whether nobody has an address for ever, from a refusal that may be about the house."""
    if wrong.code < _FOR_EVER:
        return False
    reason = _REASON.match(wrong.message)
    if reason:
        return reason[1] in _NOBODY
    return wrong.code in _NOBODY_IN_OLD and not _is_about_house(wrong)


def _is_about_house(wrong: SMTPResponseException) -> bool:
    """Tell whether a server that does not take an address takes no mail of the house to anywhere."""
    return "relay" in wrong.message.lower()


def _why(wrong: Exception) -> Saying:
    later = isinstance(wrong, SMTPResponseException) and wrong.code < _FOR_EVER
    match wrong:
        case SMTPAuthenticationError() | SMTPNotSupported():
            return say("The mail server does not accept the name and password in the setting mail.")
        case SMTPResponseException() if later:
            return say("The mail server asks to try again later.")
        case SMTPSenderRefused():
            return say("The mail server does not let the house send from its address.")
        case SMTPRecipientRefused() | SMTPDataError():
            return say("The mail server refuses a mail of the house.")
        case _ if isinstance(wrong.__cause__ or wrong, ssl.SSLError):
            return say("The mail server does not prove who it is.")
        case _:
            return say("The mail server can't be reached now.")
