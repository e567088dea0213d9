"""A mail, the server that carries it, and what can be told from their addresses."""

import re
from typing import Final, Literal
from urllib.parse import parse_qs, quote, unquote, urlsplit

import msgspec

from kith.foundation.errors import Invalid
from kith.foundation.languages import say
from kith.foundation.settings import is_mail_server

Outcome = Literal["sent", "gone"]

_ADDRESS: Final = re.compile(
    r"(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
    r"@[A-Za-z0-9](-?[A-Za-z0-9])*(\.[A-Za-z0-9](-*[A-Za-z0-9])*)*"
)
_LONGEST: Final = 254
_ID: Final = re.compile(r"[A-Za-z0-9._-]{1,64}")
_TOKEN: Final = re.compile(r"[a-z0-9]{1,40}")
# Of everything that may come back, the token stands in one of two places.
_RETURNED: Final = re.compile(r"kith\.([a-z0-9]{1,40})[.@]|\+kith-([a-z0-9]{1,40})@")
_PORTS: Final = {"smtps": 465, "smtp": 25}
_HERE: Final = {"localhost", "127.0.0.1", "::1"}


class Mail(msgspec.Struct, frozen=True):
    """One mail to one person.

    id: the same whenever this mail is tried again. name: who it is from, beside the address.
    unsubscribe: an address that ends it when it is posted to, by whoever holds it. bounce: finds the
    person when the mail comes back.
    """

    id: str
    to: str
    subject: str
    plain: str
    html: str
    moment: int
    unsubscribe: str = ""
    bounce: str = ""
    name: str = ""

    def __post_init__(self) -> None:
        """Hold nothing that could become a line of its own in the head of a mail."""
        if not is_address(self.to):
            raise ValueError("to is no address")
        if not _ID.fullmatch(self.id) or not (not self.bounce or _TOKEN.fullmatch(self.bounce)):
            raise ValueError("id or bounce holds what no address can")
        if not re.fullmatch(r"(https?://[!-;=?-~]+)?", self.unsubscribe):
            raise ValueError("unsubscribe is no address of the web")


class Server(msgspec.Struct, frozen=True):
    """What the setting `mail` says; `sender` is whom mail is from, `bounces` whom it goes back to."""

    host: str
    port: int
    at_once: bool
    user: str
    password: str
    sender: str
    bounces: str

    @property
    def is_here(self) -> bool:
        """Tell whether it runs on this machine, so that nobody stands in between."""
        return self.host in _HERE

    @property
    def domain(self) -> str:
        """Give the domain that mail is from."""
        return self.sender.rpartition("@")[2]

    def goes_back_to(self, token: str) -> str:
        """Give the address that a mail comes back to which nobody took."""
        name, _, domain = self.bounces.rpartition("@")
        return f"{name}+kith-{token}@{domain}" if self.bounces and token else self.sender


def server_in(setting: str) -> Server:
    """Give what a setting such as smtps://user:password@mail.example?from=garden@example.org says."""
    found = _server_in(setting)
    if found is None:
        why = say(
            "The setting mail must be like smtps://user:password@host?from=garden@example.org."
        )
        raise Invalid("mail", why)
    return found


def _server_in(setting: str) -> Server | None:
    try:
        parts = urlsplit(setting)
        port = parts.port or _PORTS[parts.scheme]
    except (ValueError, KeyError):
        return None
    if not is_mail_server(setting):
        return None
    query = parts.query.replace("+", "%2B")  # a plus in an address is a plus
    asked = {name: values[-1] for name, values in parse_qs(query).items()}
    sender, bounces = asked.get("from", ""), asked.get("bounces", "")
    if not is_address(sender) or not (not bounces or is_address(bounces)):
        return None
    return Server(
        parts.hostname or "", port, parts.scheme == "smtps",
        unquote(parts.username or ""), unquote(parts.password or ""), sender, bounces,
    )  # fmt: skip


def shown(setting: str) -> str:
    """Give the setting without a password; where that can't be told for certain, nothing of it."""
    server = _server_in(setting)
    if server is None:
        return f"{setting.partition('://')[0]}://…" if setting else ""
    user = f"{quote(server.user, safe='')}@" if server.user else ""
    host = f"[{server.host}]" if ":" in server.host else server.host
    bounces = f"&bounces={server.bounces}" if server.bounces else ""
    scheme = "smtps" if server.at_once else "smtp"
    return f"{scheme}://{user}{host}:{server.port}?from={server.sender}{bounces}"


def is_address(text: str) -> bool:
    """Tell whether this is one plain mail address, and nothing but that."""
    return len(text) <= _LONGEST and _ADDRESS.fullmatch(text) is not None


def token_of(text: str) -> str:
    """Give what a returned mail says of the person it was for: its `bounce`, or nothing."""
    found = _RETURNED.search(text)
    return (found[1] or found[2]) if found else ""
