"""What went wrong, as an answer: a page that loses nothing that was typed, or a problem for a program."""

import msgspec
from starlette.responses import Response

from kith.foundation.errors import (
    Conflict,
    Elsewhere,
    Invalid,
    NotAllowed,
    NotFound,
    TooMany,
    Wrong,
)  # fmt: skip
from kith.foundation.languages import say
from kith.infrastructure.logs import asked
from kith.interfaces.web.render import into
from kith.interfaces.web.visit import SignInFirst, Visit

_STATUS: dict[type[Wrong], int] = {
    NotFound: 404, NotAllowed: 403, Invalid: 422, Conflict: 409, TooMany: 429, Elsewhere: 503,
}  # fmt: skip
_WRITTEN = ("words", "how", "know_me", "lately", "purpose", "name", "whom", "house")


class TooLarge(Wrong):
    """More was sent than a page of this house ever sends."""


class TooSlow(Wrong):
    """What was sent did not arrive in time."""


class NotFromHere(Wrong):
    """A form did not come from a page of this house."""


def broken() -> Elsewhere:
    """Give what is said of a mistake in Kith itself."""
    return Elsewhere("house", say("Something broke in the house. It is in the log."))


def is_in_log(wrong: Wrong) -> bool:
    """Tell whether the administrator finds this in the log: what the house itself did not do.

    A house that is busy says so to many at once: that is counted, and not written down each time.
    """
    return isinstance(wrong, Elsewhere) and wrong.where != "queue"


def sorry(visit: Visit, wrong: Wrong, status: int = 0) -> Response:
    """Answer what went wrong, losing nothing that was typed."""
    code = status or status_of(wrong)
    words = visit.say(wrong.saying)
    # What is not there and what is not yours must be the same to the byte: they get no id to show.
    request_id = asked.get() if is_in_log(wrong) else ""
    if visit.wants_json():
        response: Response = _problem(wrong, code, words, request_id)
    else:
        response = visit.page(
            "sorry.html",
            status=code,
            words=words,
            code=code,
            typed=_typed(visit),
            request_id=request_id,
        )
    if isinstance(wrong, TooMany):
        response.headers["retry-after"] = str(wrong.retry_after)
    return response


def sorry_to_nobody(wrong: Wrong, status: int) -> Response:
    """Answer what went wrong where not even who is asking can be looked up."""
    found = say("The administrator finds it in the log under {id}.", id=asked.get())
    return Response(f"{into(wrong.saying)}\n{into(found)}\n", status, media_type="text/plain")


def status_of(wrong: Wrong) -> int:
    """Give the HTTP status of something that went wrong."""
    match wrong:
        case TooLarge():
            return 413
        case TooSlow():
            return 408
        case NotFromHere():
            return 403
        case SignInFirst():
            return 401
        case _:
            return next(code for kind, code in _STATUS.items() if isinstance(wrong, kind))


def _typed(visit: Visit) -> list[str]:
    return [text for name in _WRITTEN if (text := visit.form.value(name)).strip()]


class _Problem(msgspec.Struct, omit_defaults=True):
    """RFC 9457."""

    title: str
    status: int
    field: str = ""
    request_id: str = ""


def _problem(wrong: Wrong, code: int, words: str, request_id: str) -> Response:
    field = wrong.field if isinstance(wrong, Invalid) else ""
    body = msgspec.json.encode(_Problem(words, code, field, request_id))
    return Response(body, code, media_type="application/problem+json")
