"""Signing in with a house key, and out."""

import base64
import binascii

from starlette.responses import JSONResponse, Response

from kith.foundation.clock import SECOND
from kith.foundation.errors import Invalid, TooMany
from kith.foundation.keys import fingerprint, public_key, read_house_key, signed_by
from kith.foundation.languages import say
from kith.interfaces.web.forms import Form
from kith.interfaces.web.visit import Visit
from kith.ties.accounts import actions
from kith.ties.accounts.model import device_named
from kith.ties.accounts.rows import holder_of_key, spend_challenge

PURPOSE = "sign in"


async def show(visit: Visit) -> Response:
    """Show the way in; it does not name the house to those outside."""
    if visit.house is None:
        return visit.page("not_made.html")
    return visit.page("sign_in.html", secure=is_secure(visit), passkeys=offers_passkeys(visit))


async def challenge(visit: Visit) -> Response:
    """Give the browser something to sign."""
    return JSONResponse({"challenge": visit.services.challenges.make(PURPOSE)})


async def sign_in(visit: Visit) -> Response:
    """Let in who holds a house key, and count the wrong ones.

    The right key opens however many wrong ones came before it, so that nobody can lock its holder out.
    """
    public, challenge = _public(visit)
    device = device_named(visit.request.headers.get("user-agent", ""))
    # Not as the one who was signed in here before: whoever holds the key comes in.
    act = visit.services.database.act
    known = public is not None and await visit.read(holder_of_key, public) is not None
    # Only whose key is known here may have something written down, if it is but a challenge.
    known = known and (challenge is None or await is_answered_once(visit, PURPOSE, challenge))
    signed_in = await act(actions.sign_in_with_key, public, device) if public and known else None
    if signed_in is None:
        _count(visit, public)
        raise Invalid(
            "key", say("No house key here looks like this one. Please compare it with the sheet.")
        )
    if visit.signed is not None:  # somebody else, or an older session, on the same device
        await act(actions.end_session, visit.me.id, visit.session_id)
    response = visit.back("/")
    visit.remember(response, signed_in.token)
    return response


async def again(visit: Visit) -> Response:
    """Show the way in again, without the key that was typed."""
    visit.form = Form({}, visit.form.problems)
    return await show(visit)


async def sign_out(visit: Visit) -> Response:
    """Know this device no longer, at once."""
    await visit.act(actions.sign_out, visit.speaker, visit.session_id)
    response = visit.back("/")
    visit.forget(response)
    return response


def is_secure(visit: Visit) -> bool:
    """Tell whether the browser will use its own cryptography with this house."""
    return visit.base.startswith("https:") or visit.host.partition(":")[0] in {
        "localhost",
        "127.0.0.1",
    }


def offers_passkeys(visit: Visit) -> bool:
    """Tell whether passkeys work here: they are bound to a name, and need a secure line."""
    return is_secure(visit) and not visit.host.replace(".", "").replace(":", "").isdigit()


def _public(visit: Visit) -> tuple[bytes | None, str | None]:
    """Give the public half of the key that was held, and what it has signed; None where it was typed."""
    form = visit.form
    if not form.value("signature"):
        return public_key(read_house_key(form.value("key"))), None
    try:
        public, signature = (
            base64.b64decode(form.value(name), validate=True) for name in ("public", "signature")
        )
    except (binascii.Error, ValueError):
        return None, None
    challenge = form.value("challenge")
    # The words name what is signed and for whom, so that they can be nothing else elsewhere.
    asked = f"kith {PURPOSE} 1\n{visit.host}\n{challenge}"
    good = signed_by(public, signature, asked.encode())
    return public if good else None, challenge


async def is_answered_once(visit: Visit, purpose: str, challenge: str) -> bool:
    """Tell whether a challenge is ours, still good, and answered for the first time anywhere."""
    until = visit.services.challenges.good_until(purpose, challenge)
    spend = visit.services.database.act
    return until > 0 and await spend(spend_challenge, fingerprint(challenge), until * SECOND)


def _count(visit: Visit, public: bytes | None) -> None:
    limits = visit.services.wrong_keys
    names = [f"from {address(visit)}", *([f"key {public.hex()}"] if public else [])]
    if any(limits.left(name) < 1 for name in names):
        raise TooMany(retry_after=10)
    for name in names:
        limits.spend(name)


def address(visit: Visit) -> str:
    """Give the network address that a visitor comes from; it is kept in memory only."""
    told = visit.request.client.host if visit.request.client else ""
    return ":".join(told.split(":")[:4]) if ":" in told else told  # one IPv6 network is one visitor
