"""Which word a device's pages use: some would rather greet than shake hands."""

from typing import Final

from starlette.responses import Response

from kith.interfaces.web.visit import Visit

_COOKIE: Final = "kith_word"
_GREETING: Final = "greeting"
_YEAR: Final = 365 * 24 * 3600


def remember_word(visit: Visit, response: Response, *, greets: bool) -> None:
    """Let this device's pages use the word that its person chose."""
    told = visit.request.cookies.get(_COOKIE) == _GREETING
    if greets and not told:
        secure = visit.base.startswith("https:")
        response.set_cookie(
            _COOKIE, _GREETING, max_age=_YEAR, secure=secure, httponly=True, samesite="lax"
        )
    elif told and not greets:
        response.delete_cookie(_COOKIE)
