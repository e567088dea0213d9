"""Addresses in one form: what is not plainly an address of the web is refused before any name is asked."""

import re
from typing import Final
from urllib.parse import SplitResult, quote, urljoin, urlsplit

import idna

from kith.foundation.errors import Elsewhere
from kith.foundation.languages import say
from kith.infrastructure.fetch.model import PORTS, Reach, Where
from kith.infrastructure.fetch.networks import literal

LONGEST: Final = 2000
_UNCLEAN: Final = re.compile(r"[\x00-\x20\x7f-\xa0\\]")
_NETLOC: Final = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[^\[\]@:]+)(:[0-9]*)?")
_LIKE_A_NUMBER: Final = re.compile(r"\d+|0x[0-9a-f]*", re.IGNORECASE)
_NAME: Final = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)(\.(?!-)[a-z0-9_-]{1,63}(?<!-))*")
_AS_IT_IS: Final = "/%:@!$&'()*+,;=~-._?"
_HOST_LONGEST: Final = 253


def where(address: str, reach: Reach, base: str = "") -> Where:
    """Give where an address leads, or refuse it; `base` is the page that it stood on."""
    if _UNCLEAN.search(address) or len(address) > LONGEST:
        raise _not_asked()
    try:
        found = _where(urlsplit(urljoin(base, address)), reach)
    except ValueError as wrong:
        raise _not_asked() from wrong
    if found is None:
        raise _not_asked()
    return found


def _where(parts: SplitResult, reach: Reach) -> Where | None:
    scheme, host = parts.scheme.lower(), _named(parts.hostname or "")
    if not (scheme == "https" or (scheme == "http" and reach.plain)):
        return None
    port = PORTS[scheme] if parts.port is None else parts.port
    if port not in PORTS.values() and not reach.any_port:
        return None
    if not _NETLOC.fullmatch(parts.netloc) or not host:
        return None
    query = f"?{parts.query}" if parts.query else ""
    return Where(scheme, host, port, quote((parts.path or "/") + query, safe=_AS_IT_IS))


def _named(host: str) -> str:
    """Give a host in the one form that names are asked in; nothing for what is no name."""
    found = literal(host)
    if found is not None and "%" not in host:
        return found.compressed
    # What errs here is a ValueError as well.
    ascii_ = host.lower() if host.isascii() else idna.encode(host, uts46=True).decode()
    name = ascii_.rstrip(".")
    last = name.rpartition(".")[2]
    # Some resolvers read 0x7f.1 and 2130706433 as 127.0.0.1.
    is_name = len(name) <= _HOST_LONGEST and _NAME.fullmatch(name)
    return name if is_name and not _LIKE_A_NUMBER.fullmatch(last) else ""


def _not_asked() -> Elsewhere:
    return Elsewhere("network", say("This is no address of the web that a house asks."))
