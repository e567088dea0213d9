"""The address of a PostgreSQL database, as it may be shown."""

from urllib.parse import parse_qsl, urlencode, urlsplit

_SECRET = {"password", "sslpassword"}
_PROVING = {"verify-full", "verify-ca"}
_HERE = {"", "localhost", "127.0.0.1", "::1"}
_HIDDEN = "postgresql://…"


def shown(url: str) -> str:
    """Give the address of a database without a password.

    Where it can't be told for certain what the password is, nothing of it is shown.
    """
    try:
        parts = urlsplit(url)
        who, at, where = parts.netloc.rpartition("@")
        asked = [
            (name, value) for name, value in parse_qsl(parts.query) if name.lower() not in _SECRET
        ]
        certain = url.count("@") == len(at) and (at or parts.port is None or parts.port)
    except ValueError:
        return _HIDDEN
    if not certain:
        return _HIDDEN
    query = f"?{urlencode(asked, safe='/:,')}" if asked else ""
    return f"postgresql://{who.partition(':')[0]}{at}{where}{parts.path}{query}"


def has_password(url: str) -> bool:
    """Tell whether there is a password in an address."""
    parts = urlsplit(url)
    asked = dict(parse_qsl(parts.query))
    return ":" in parts.netloc.rpartition("@")[0] or bool(_SECRET & asked.keys())


def is_proved(url: str) -> bool:
    """Tell whether the line to a database stays on this machine, or proves where it leads."""
    parts = urlsplit(url)
    asked = dict(parse_qsl(parts.query))
    hosts = (asked.get("host") or parts.netloc.rpartition("@")[2]).split(",")
    return asked.get("sslmode") in _PROVING or all(_is_here(host) for host in hosts)


def _is_here(host: str) -> bool:
    if host.startswith("["):
        return host[1:].partition("]")[0] in _HERE
    return host.startswith("/") or host.partition(":")[0] in _HERE
