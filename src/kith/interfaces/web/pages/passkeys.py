"""Passkeys (WebAuthn, level 3): made by a device, good for the name in the address."""

import base64

import msgspec
import webauthn
from starlette.responses import Response
from webauthn.helpers import structs

from kith.foundation.errors import Invalid, NotFound
from kith.foundation.languages import say
from kith.interfaces.web.pages.sign_in import is_answered_once, offers_passkeys
from kith.interfaces.web.visit import Visit
from kith.ties.accounts import actions, rows
from kith.ties.accounts.model import Passkey, device_named

_ADD, _USE = "add a passkey", "use a passkey"


async def add_options(visit: Visit) -> Response:
    """Tell the browser what kind of passkey to make."""
    held = await visit.read(rows.passkeys_of, visit.me.id)
    options = webauthn.generate_registration_options(
        rp_id=_name(visit),
        rp_name=visit.house_name,
        user_id=str(visit.me.id).encode(),
        user_name=visit.me.handle,
        user_display_name=visit.me.name,
        challenge=visit.services.challenges.make(_ADD).encode(),
        authenticator_selection=structs.AuthenticatorSelectionCriteria(
            resident_key=structs.ResidentKeyRequirement.REQUIRED,
            user_verification=structs.UserVerificationRequirement.REQUIRED,
        ),
        exclude_credentials=[structs.PublicKeyCredentialDescriptor(id=one.id) for one in held],
    )
    return _json(webauthn.options_to_json(options))


async def add(visit: Visit) -> Response:
    """Keep a passkey that the browser made."""
    credential = _sent(visit)
    challenge = _challenge(credential)
    try:
        made = webauthn.verify_registration_response(
            credential=credential,
            expected_challenge=challenge,
            expected_rp_id=_name(visit),
            expected_origin=visit.base,
            require_user_verification=True,
        )
    except Exception as wrong:  # whatever a made-up credential brings about in there
        raise Invalid("passkey", say("This passkey can't be used here.")) from wrong
    await _prove_new(visit, challenge, _ADD)
    device = device_named(visit.request.headers.get("user-agent", ""))
    passkey = Passkey(
        made.credential_id, visit.me.id, made.credential_public_key, made.sign_count, _name(visit), device, visit.now
    )  # fmt: skip
    await visit.act(actions.add_passkey, visit.speaker, passkey)
    return _json('{"then": "/me"}')


async def use_options(visit: Visit) -> Response:
    """Tell the browser what to sign."""
    options = webauthn.generate_authentication_options(
        rp_id=_name(visit),
        challenge=visit.services.challenges.make(_USE).encode(),
        user_verification=structs.UserVerificationRequirement.REQUIRED,
    )
    return _json(webauthn.options_to_json(options))


async def use(visit: Visit) -> Response:
    """Let in who holds a passkey."""
    credential = _sent(visit)
    held = await visit.read(rows.passkey, _credential_id(credential))
    if held is None or held.bound_to != _name(visit):
        raise Invalid("passkey", say("This passkey is not known here. Please use your house key."))
    challenge = _challenge(credential)
    try:
        used = webauthn.verify_authentication_response(
            credential=credential,
            expected_challenge=challenge,
            expected_rp_id=_name(visit),
            expected_origin=visit.base,
            require_user_verification=True,
            credential_public_key=held.public_key,
            credential_current_sign_count=held.sign_count,
        )
    except Exception as wrong:  # whatever a made-up credential brings about in there
        raise Invalid("passkey", say("This passkey can't be used here.")) from wrong
    await _prove_new(visit, challenge, _USE)
    device = device_named(visit.request.headers.get("user-agent", ""))
    act = visit.services.database.act
    signed_in = await act(actions.sign_in_with_passkey, held, used.new_sign_count, device)
    if signed_in is None:
        raise Invalid("passkey", say("This passkey is not known here. Please use your house key."))
    if visit.signed is not None:
        await act(actions.end_session, visit.me.id, visit.session_id)
    response = _json('{"then": "/"}')
    visit.remember(response, signed_in.token)
    return response


class _Response(msgspec.Struct):
    client_data: str = msgspec.field(name="clientDataJSON")


class _ClientData(msgspec.Struct):
    challenge: str


def _name(visit: Visit) -> str:
    if not offers_passkeys(visit):
        raise NotFound
    return visit.host.partition(":")[0]


def _sent(visit: Visit) -> dict[str, object]:
    try:
        return msgspec.json.decode(visit.form.value("json"), type=dict[str, object])
    except (msgspec.DecodeError, RecursionError) as wrong:
        unread = say("What was sent can't be read. Please go back and try again.")
        raise Invalid("passkey", unread) from wrong


def _challenge(credential: dict[str, object]) -> bytes:
    """Give the challenge that was signed, whosever it is."""
    try:
        response = msgspec.convert(credential.get("response"), _Response)
        data = msgspec.json.decode(_unpadded(response.client_data), type=_ClientData)
        return _unpadded(data.challenge)
    except (msgspec.ValidationError, msgspec.DecodeError, ValueError) as wrong:
        raise Invalid("passkey", say("This passkey can't be used here.")) from wrong


async def _prove_new(visit: Visit, challenge: bytes, purpose: str) -> None:
    """Raise unless the challenge is ours and was answered for the first time."""
    told = challenge.decode("ascii", errors="replace")
    if not await is_answered_once(visit, purpose, told):
        raise Invalid("passkey", say("That took too long. Please try again."))


def _credential_id(credential: dict[str, object]) -> bytes:
    try:
        return _unpadded(str(credential.get("id")))
    except ValueError as wrong:
        raise Invalid("passkey", say("This passkey can't be used here.")) from wrong


def _unpadded(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def _json(body: str) -> Response:
    return Response(body, media_type="application/json")
