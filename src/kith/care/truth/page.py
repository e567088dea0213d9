"""Gathers what `/truth` says."""

from typing import Literal

from kith.care.truth.kept import KEPT
from kith.care.truth.model import Truth
from kith.foundation.settings import Settings
from kith.infrastructure.database import Tx
from kith.ties.accounts.rows import administrators
from kith.ties.people.rows import named


async def truth(tx: Tx, settings: Settings, folder: str) -> Truth:
    """Give what this house keeps and who can see it, as it is running now."""
    looking_after = await administrators(tx)
    names = await named(tx, looking_after)
    return Truth(
        kept=KEPT,
        folder=folder,
        address=settings.address,
        session_days=settings.session_days,
        administrators=[names[one].name for one in looking_after if one in names],
        proxies=settings.proxies,
        here_only=settings.listen.startswith("127.") or settings.listen in {"::1", "localhost"},
        in_postgres=bool(settings.database),
        copies_to=_copies_to(settings.backup_to),
        sealed=bool(settings.backup_for),
        media_in_bucket=bool(settings.media_to),
        mails=bool(settings.mail),
        pushes=settings.address.startswith("https:"),
    )


def _copies_to(backup_to: str) -> Literal["", "folder", "bucket"]:
    if not backup_to:
        return ""
    return "bucket" if backup_to.startswith("s3://") else "folder"
