"""Which language a browser asks for."""

from collections.abc import Container, Iterator

_LONGEST = 400


def first_asked_for(accepted: str, spoken: Container[str]) -> str:
    """Give the language that a browser would have first of those spoken here, or nothing.

    accepted: an Accept-Language header (RFC 9110 §12.5.4), such as "de-AT, de;q=0.9, en;q=0.8".
    """
    asked = sorted(_asked(accepted[:_LONGEST]), key=lambda each: -each[1])
    return next((name for name, weight in asked if weight > 0 and name in spoken), "")


def _asked(accepted: str) -> Iterator[tuple[str, float]]:
    for each in accepted.split(","):
        name, _, weight = each.partition(";")
        try:
            told = float(weight.strip().removeprefix("q=") or 1)
        except ValueError:
            continue
        yield name.strip().partition("-")[0].lower(), told
