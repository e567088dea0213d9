"""How a person is known again."""

import msgspec


class Account(msgspec.Struct, frozen=True):
    """The public half of a person's house key; the other half was never kept."""

    person_id: int
    public_key: bytes
    key_made_at: int
    key_put_away_at: int | None


class Session(msgspec.Struct, frozen=True):
    """A device on which a person is signed in."""

    id: int
    person_id: int
    device: str
    seen_at: int


class Passkey(msgspec.Struct, frozen=True):
    """A key that a person's device holds, good only for the name it is bound to."""

    id: bytes
    person_id: int
    public_key: bytes
    sign_count: int
    bound_to: str
    device: str
    made_at: int


_BROWSERS = (("Edg", "Edge"), ("Firefox", "Firefox"), ("Chrom", "Chromium"), ("Safari", "Safari"))
_SYSTEMS = (
    ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"),
    ("Mac OS", "Mac"), ("Linux", "Linux"),
)  # fmt: skip


def device_named(user_agent: str) -> str:
    """Give a few words by which a person knows the device again; nothing finer is kept."""
    browser = next((name for mark, name in _BROWSERS if mark in user_agent), "")
    system = next((name for mark, name in _SYSTEMS if mark in user_agent), "")
    return ", ".join(filter(None, (browser, system)))
