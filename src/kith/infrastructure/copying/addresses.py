"""The address of a PostgreSQL database, as it may be shown."""

from urllib.parse import parse_qsl, urlencode, urlsplit

_SECRET = {"password", "sslpassword"}
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
