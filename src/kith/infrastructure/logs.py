"""The log: what went wrong and where in the code; nobody's words, names, keys or addresses.

Kith's own lines are written as they are: they hold numbers and names from the code. Of other people's
lines only what stands in their code is written, and of an error its kind and its places: the text of
an error may hold what somebody wrote.
"""

import errno
import logging
import re
import sys
import threading
import warnings
from collections.abc import Iterator
from contextvars import ContextVar
from traceback import walk_tb
from types import TracebackType
from typing import Any, Final, TextIO, cast

import msgspec

from kith.foundation.clock import at
from kith.foundation.errors import Wrong

log = logging.getLogger(__name__)
# The id of the request that is being answered; empty where the house works for nobody in particular.
asked: ContextVar[str] = ContextVar("asked", default="")
_OURS: Final = "kith"
# Their lines without values stand in their code, word for word.
_TRUSTED: Final = ("uvicorn",)
_MOST_FAULTS: Final = 8
_MOST_PLACES: Final = 30
_SQLSTATE: Final = re.compile(r"[0-9A-Z]{5}")
_ROOTS: Final = sorted({f"{root}/" for root in sys.path if root}, key=len, reverse=True)


class Fault(msgspec.Struct, frozen=True, omit_defaults=True):
    """An error without its text; `at` are places in the code, the last is where it happened.

    code: what the system or the database calls it; says: the sentence of Kith's own, without values.
    """

    kind: str
    at: list[str]
    code: str = ""
    says: str = ""


class Line(msgspec.Struct, frozen=True, omit_defaults=True):
    """One line of the log; exception: the error that it tells of, then what led to that."""

    time: str
    level: str
    where: str
    words: str
    request: str = ""
    exception: list[Fault] = []


def write_log(level: str, log_as: str) -> None:
    """Write the log from here on, with all that would otherwise go past it."""
    handler = logging.StreamHandler()
    handler.setFormatter(AsJson() if log_as == "json" else AsWords())
    logging.basicConfig(level=level.upper(), handlers=[handler], force=True)
    logging.raiseExceptions = False  # what can't be written would be shown with all its values
    sys.excepthook = _ended
    sys.unraisablehook = _unraisable
    threading.excepthook = _thread_ended
    warnings.showwarning = _warned


def line_of(record: logging.LogRecord) -> Line:
    """Give what of a record may be kept."""
    wrong = record.exc_info[1] if record.exc_info else None
    return Line(
        time=f"{at(int(record.created * 1000)):%Y-%m-%dT%H:%M:%S}.{int(record.msecs):03}Z",
        level=record.levelname.lower(),
        where=plain(record.name),
        words=plain(_words(record)),
        request=asked.get(),
        exception=list(_faults(wrong)),
    )


def plain(text: str) -> str:
    """Give a text on one line, without signs that a terminal obeys or nobody sees."""
    if text.isprintable():
        return text
    return "".join(
        sign if sign.isprintable() else sign.encode("unicode_escape").decode() for sign in text
    )


class AsJson(logging.Formatter):
    """One JSON object a line."""

    def format(self, record: logging.LogRecord) -> str:
        """Give a record as JSON."""
        return msgspec.json.encode(line_of(record)).decode()


class AsWords(logging.Formatter):
    """A line to be read, and below it the places of an error."""

    def format(self, record: logging.LogRecord) -> str:
        """Give a record as words."""
        line = line_of(record)
        request = f" (request {line.request})" if line.request else ""
        first = f"{record.levelname} {line.where}: {line.words}{request}"
        return "\n".join([first, *(told for one in line.exception for told in _told(one))])


def unseen(_loop: object, context: dict[str, Any]) -> None:
    """Log an error of the event loop that nobody waited for: its own words would hold addresses."""
    log.error("an error that nobody waited for", exc_info=context.get("exception"))


def _words(record: logging.LogRecord) -> str:
    origin = record.name.partition(".")[0]
    if origin == _OURS:
        try:
            return record.getMessage()
        except (TypeError, ValueError):  # the line says that there is a fault in itself
            return f"{record.msg} (with the wrong values)"
    if isinstance(record.msg, str) and (record.args or origin in _TRUSTED):
        return record.msg.strip()
    return f"a line from {_short(record.pathname)}:{record.lineno}"


def _told(fault: Fault) -> Iterator[str]:
    yield " ".join(filter(None, ("  " + fault.kind, fault.code, fault.says)))
    yield from (f"    {place}" for place in fault.at)


def _faults(wrong: BaseException | None) -> Iterator[Fault]:
    waiting, seen = [wrong], set[int]()
    while waiting and len(seen) < _MOST_FAULTS:
        one = waiting.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        yield _fault(one)
        waiting.append(one.__cause__ or (None if one.__suppress_context__ else one.__context__))
        if isinstance(one, BaseExceptionGroup):
            waiting += reversed(cast("tuple[BaseException, ...]", one.exceptions))


def _fault(wrong: BaseException) -> Fault:
    kind = type(wrong)
    module = "" if kind.__module__ == "builtins" else f"{kind.__module__}."
    says = plain(wrong.saying.text) if isinstance(wrong, Wrong) else ""
    places = list(_places(wrong.__traceback__))[-_MOST_PLACES:]
    return Fault(plain(f"{module}{kind.__qualname__}"), places, _code(wrong), says)


def _code(wrong: BaseException) -> str:
    """Give what the system or a database calls an error: a number or a name, never a text."""
    number = getattr(wrong, "errno", None)
    state, result = getattr(wrong, "sqlstate", None), getattr(wrong, "extendedresult", None)
    if isinstance(wrong, OSError) and isinstance(number, int):
        return errno.errorcode.get(number, str(number))
    if isinstance(state, str) and _SQLSTATE.fullmatch(state):
        return state
    return str(result) if isinstance(result, int) and result else ""


def _places(trace: TracebackType | None) -> Iterator[str]:
    for frame, line in walk_tb(trace):
        code = frame.f_code
        yield plain(f"{_short(code.co_filename)}:{line} {code.co_qualname}")


def _short(path: str) -> str:
    return next((path[len(root) :] for root in _ROOTS if path.startswith(root)), path)


def _ended(_kind: type[BaseException], wrong: BaseException, _trace: TracebackType | None) -> None:
    log.critical("the program ended", exc_info=wrong)


def _unraisable(told: Any) -> None:  # noqa: ANN401 - Python gives it no public name
    log.error("an error while something was thrown away", exc_info=told.exc_value)


def _thread_ended(told: threading.ExceptHookArgs) -> None:
    log.error("a thread ended", exc_info=told.exc_value)


def _warned(
    _message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    _file: TextIO | None = None,
    _line: str | None = None,
) -> None:
    log.warning("%s at %s:%s", category.__name__, _short(filename), lineno)
