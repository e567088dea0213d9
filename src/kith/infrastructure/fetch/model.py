"""What is asked of other machines, and what they answer."""

import ssl
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence

import msgspec

Resolve = Callable[[str, int], Awaitable[Sequence[str]]]


class Reach(msgspec.Struct, frozen=True):
    """How far a request may go: to the open internet by https, unless it says otherwise.

    plain: also by http; any_port: also to ports that are not the web's; inside: network addresses
    that may be asked although they are not on the open internet; resolve: asks names of something
    else; trust: whose certificates are believed.
    """

    plain: bool = False
    any_port: bool = False
    inside: Collection[str] = ()
    resolve: Resolve | None = None
    trust: ssl.SSLContext | None = None


WORLD = Reach()


class Where(msgspec.Struct, frozen=True):
    """An address in one form only, so that two that mean the same are the same; what is behind a # is gone."""

    scheme: str
    host: str
    port: int
    path: str

    @property
    def origin(self) -> str:
        """Give what two addresses of one site share."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        usual = self.port == PORTS[self.scheme]
        return f"{self.scheme}://{host}" if usual else f"{self.scheme}://{host}:{self.port}"

    def __str__(self) -> str:
        """Give the address as it is written."""
        return self.origin + self.path


PORTS = {"https": 443, "http": 80}


class Answer(msgspec.Struct, frozen=True):
    """What came back; names of headers are in lower case, `address` is where it came from in the end."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    address: str


class Asking(msgspec.Struct, frozen=True):
    """What is asked, and how much of an answer is taken."""

    method: str
    headers: Mapping[str, str]
    body: bytes
    most: int
    redirects: int
