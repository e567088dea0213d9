"""A real mail server on this machine, that does what a test asks of it."""

import asyncio
import contextlib
import ssl
import warnings
from collections.abc import AsyncGenerator
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

WHO, KEY = b"garden", b"p@ss/w?rd#1"


class PostOffice:
    """Takes mail, or refuses it at the step that a test names."""

    def __init__(self, host: str) -> None:
        """Refuse nothing yet."""
        self.host, self.port = host, 0
        self.says: dict[str, str] = {}  # at MAIL, RCPT or DATA
        self.hangs_up = False
        self.taken: list[Envelope] = []
        self.was_secret: list[bool] = []
        self.names: list[str] = []

    def setting(self, scheme: str = "smtp", who: str = "", more: str = "") -> str:
        """Give the setting that leads here."""
        return f"{scheme}://{who}{self.host}:{self.port}?from=garden@garden.example{more}"

    def raw(self) -> list[bytes]:
        """Give what was taken, byte for byte."""
        return [each.content if isinstance(each.content, bytes) else b"" for each in self.taken]

    def mails(self) -> list[EmailMessage]:
        """Give what was taken, as a mail program reads it."""
        return [message_from_bytes(each, policy=default) for each in self.raw()]

    async def handle_EHLO(  # noqa: N802 - aiosmtpd calls it so
        self, _server: SMTP, session: Session, _envelope: Envelope, hostname: str, told: list[str]
    ) -> list[str]:
        session.host_name = hostname
        self.names.append(hostname)
        return told

    async def handle_MAIL(  # noqa: N802
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: object
    ) -> str:
        envelope.mail_from = address
        return self.says.get("MAIL", "250 OK")

    async def handle_RCPT(  # noqa: N802
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: object
    ) -> str:
        envelope.rcpt_tos.append(address)
        return self.says.get("RCPT", "250 OK")

    async def handle_DATA(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        if self.hangs_up:
            assert isinstance(server.transport, asyncio.Transport)
            server.transport.abort()
            return "421 gone"
        if "DATA" not in self.says:
            self.taken.append(envelope)
            self.was_secret.append(session.ssl is not None)
        return self.says.get("DATA", "250 OK")

    def knows(
        self, _server: SMTP, _session: Session, _envelope: Envelope, _how: str, told: object
    ) -> AuthResult:
        """Tell whether somebody who wants to send is who they say."""
        right = isinstance(told, LoginPassword) and (told.login, told.password) == (WHO, KEY)
        return AuthResult(success=right, handled=False)


@contextlib.asynccontextmanager
async def post_office(
    *,
    host: str = "127.0.0.1",
    offers: ssl.SSLContext | None = None,
    at_once: ssl.SSLContext | None = None,
    asks: bool = False,
) -> AsyncGenerator[PostOffice]:
    """Let a mail server listen.

    offers: STARTTLS with this certificate; at_once: encrypted from the first byte; asks: for a key.
    """
    office = PostOffice(host)
    opened: list[SMTP] = []

    def one() -> SMTP:
        with warnings.catch_warnings(action="ignore"):  # a key in plain is fine on one machine
            made = SMTP(
                office, hostname="post.example", tls_context=offers, authenticator=office.knows,
                auth_required=asks, auth_require_tls=False,
            )  # fmt: skip
        opened.append(made)
        return made

    server = await asyncio.get_running_loop().create_server(one, host, 0, ssl=at_once)
    office.port = server.sockets[0].getsockname()[1]
    try:
        yield office
    finally:
        server.close()
        for each in opened:
            if isinstance(each.transport, asyncio.Transport):
                each.transport.abort()
        await asyncio.sleep(0)
