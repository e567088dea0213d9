"""Reads a mail that came back: a delivery status notification (RFC 3464)."""

from email import message_from_string
from email.message import Message

from kith.infrastructure.mail.model import token_of

_STATUS = "message/delivery-status"


def lost_for_good(returned: str) -> str:
    """Give the `bounce` of the mail that came back, if whoever carried it gave up on it for good.

    A mail that says so in free words, is only late, or answers by itself ("I am away") says nothing.
    """
    message = message_from_string(returned)
    if message.get_content_type() != "multipart/report":
        return ""
    reports = [part for part in message.walk() if part.get_content_type() == _STATUS]
    return token_of(returned) if any(_gave_up(part) for part in reports) else ""


def _gave_up(report: Message) -> bool:
    """Tell whether one recipient's part says: failed, with a class of 5 (RFC 3463)."""
    return any(
        str(part.get("action", "")).strip().lower() == "failed"
        and str(part.get("status", "")).strip().startswith("5.")
        for part in report.walk()
    )
