"""One way to write a JSON value as bytes, so that a signature of it can be checked anywhere (RFC 8785)."""

import json
import math
from collections.abc import Iterable
from decimal import Decimal
from typing import Any, Final, NoReturn, cast

Json = dict[str, Any] | list[Any] | str | int | float | bool | None

_SAFE: Final = 2**53 - 1
_DEEPEST: Final = 64
_PLAIN: Final = 21  # up to so many digits before the point a number is written without an exponent
_SMALL: Final = -6


class NotJson(ValueError):
    """A value that JSON cannot hold, or not in one way only."""


def canonical(value: Json) -> bytes:
    """Give the bytes of a JSON value, or raise `NotJson` for what has no such bytes."""
    try:
        return _written(value, _DEEPEST).encode()
    except UnicodeEncodeError as error:
        raise NotJson("half a character") from error


def parsed(text: bytes | str) -> Json:
    """Give the value of a JSON text, or raise `NotJson`, also where one name stands twice.

    Bytes are UTF-8 and nothing else: other programs would read another value in them.
    """
    try:
        read = text.decode() if isinstance(text, bytes) else text
        return json.loads(
            read, object_pairs_hook=_unique, parse_constant=_refuse, parse_int=_read,
            parse_float=_finite,
        )  # fmt: skip
    except (ValueError, RecursionError) as error:
        raise NotJson("not one JSON value") from error


def _written(value: Any, deeper: int) -> str:  # noqa: ANN401 - JSON
    if deeper == 0:
        raise NotJson("too deep")
    match value:
        case None | bool():
            return json.dumps(value)
        case str():
            return json.dumps(value, ensure_ascii=False)
        case int():
            return _whole(value)
        case float():
            return _number(value)
        case list():
            items = cast("list[Any]", value)
            return f"[{','.join(_written(each, deeper - 1) for each in items)}]"
        case dict():
            return f"{{{','.join(_members(cast('dict[Any, Any]', value), deeper - 1))}}}"
        case _:
            raise NotJson(f"{type(value).__name__} is nothing that JSON knows")


def _members(value: dict[Any, Any], deeper: int) -> Iterable[str]:
    if not all(isinstance(name, str) for name in value):
        raise NotJson("a name that is no text")
    # By the units of UTF-16: that is how the standard orders names.
    for name in sorted(value, key=lambda name: name.encode("utf-16-be")):
        yield f"{_written(name, deeper)}:{_written(value[name], deeper)}"


def _whole(value: int) -> str:
    if abs(value) > _SAFE:
        raise NotJson("a number that not every program can hold; write it as text")
    return str(value)


def _number(value: float) -> str:
    """Write a number as ECMAScript does: the fewest digits that lead back to it."""
    if not math.isfinite(value):
        raise NotJson("no number")
    if value == 0:
        return "0"
    sign, digits, exponent = Decimal(repr(value)).normalize().as_tuple()
    if not isinstance(exponent, int):
        raise NotJson("no number")
    text, point = "".join(map(str, digits)), len(digits) + exponent
    return "-" * sign + _placed(text, point)


def _placed(digits: str, point: int) -> str:
    if len(digits) <= point <= _PLAIN:
        return digits.ljust(point, "0")
    if 0 < point <= _PLAIN:
        return f"{digits[:point]}.{digits[point:]}"
    if _SMALL < point <= 0:
        return f"0.{'0' * -point}{digits}"
    fraction = f".{digits[1:]}" if len(digits) > 1 else ""
    return f"{digits[0]}{fraction}e{point - 1:+d}"


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise NotJson("a name stands twice")
    return value


def _read(text: str) -> int | float:
    """Read a number as every program does: what is too large to be exact is taken as its nearest."""
    number = _finite(text)
    return int(text) if abs(number) <= _SAFE else number


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise NotJson(text[:_PLAIN])
    return number


def _refuse(text: str) -> NoReturn:
    raise NotJson(text)
