"""A mail as it goes over the line: a plain text, the same as a page, and a head that nobody can add to.

The head is written here, line by line: Python's own way decodes `=?utf-8?q?…?=` in what somebody wrote,
and what was hidden in it becomes a line of the head.
"""

from email.header import Header
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import Final

from kith.foundation.clock import at
from kith.infrastructure.mail.model import Mail, Server

_SUBJECT: Final = 150
_NAME: Final = 60


def written(mail: Mail, server: Server) -> bytes:
    """Give the bytes of a mail; they are the same whenever it is tried again."""
    name = _line(mail.name, _NAME)
    lines = [
        f"From: {_quoted(name)} <{server.sender}>" if name else f"From: {server.sender}",
        f"To: {mail.to}",
        f"Subject: {_told(_line(mail.subject, _SUBJECT))}",
        f"Date: {format_datetime(at(mail.moment))}",
        f"Message-ID: <{mail.id}.kith.{mail.bounce or '0'}@{server.domain}>",
        "Auto-Submitted: auto-generated",
    ]
    if mail.unsubscribe:
        lines += [
            f"List-Unsubscribe: <{mail.unsubscribe}>",
            "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
        ]
    return "".join(f"{line}\r\n" for line in lines).encode("ascii") + _body(mail)


def _body(mail: Mail) -> bytes:
    body = EmailMessage(policy=SMTP)
    body.set_content(mail.plain, charset="utf-8", cte="quoted-printable")
    body.add_alternative(mail.html, subtype="html", charset="utf-8", cte="quoted-printable")
    body.set_boundary(f"=_kith_{mail.id}")
    return body.as_bytes()


def _told(text: str) -> str:
    """Give a text for the head: as it is where that is plain, else in the words of RFC 2047."""
    if text.isascii() and "=?" not in text:
        return text
    return Header(text, "utf-8", maxlinelen=70).encode(linesep="\r\n")


def _quoted(name: str) -> str:
    escaped = name.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"' if _told(name) == name else _told(name)


def _line(text: str, most: int) -> str:
    """Give one line of a text that somebody may have written, without what can't be seen."""
    seen = "".join(each if each.isprintable() else " " for each in text)
    line = " ".join(seen.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"
