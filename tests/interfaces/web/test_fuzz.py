"""Whatever is sent, the house never breaks: no input gives a 500."""

import base64
import json
import re
from collections.abc import AsyncGenerator
from typing import Any, NamedTuple
from urllib.parse import quote_from_bytes

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from starlette.routing import Route

from kith.interfaces.web.addresses import routes
from kith.interfaces.web.doors import Doors
from tests.asking import Told, ask
from tests.browsing import HOST
from tests.cast import Built, Garden, copied

FIELDS = (
    "token", "words", "name", "purpose", "history", "people", "about", "kind", "answers", "whom",
    "circle", "for", "uses", "how", "know_me", "lately", "handle", "zone", "listed", "house",
    "shape", "key", "code", "signature", "public", "challenge", "json", "then", "glyph", "dye",
)  # fmt: skip
ODD = st.one_of(
    st.binary(max_size=40),
    st.text(max_size=20).map(lambda text: text.encode("utf-8", "surrogatepass")),
    st.sampled_from(
        [b"", b"0", b"7", b"-1", b"9" * 19, b"9" * 20, b"1e9", b"%", b"%zz", b"%00", b"%FF", b"..",
         b"\x00", b"\xf0\x9f\x98\x80", b"everything", b"removal", b"history", b"{}", b"[", b"null"]
    ),
)  # fmt: skip
fields = st.lists(st.tuples(st.sampled_from(FIELDS), ODD), max_size=6)
headers = st.lists(
    st.tuples(
        st.sampled_from(
            ["origin", "sec-fetch-site", "cookie", "content-type", "accept", "user-agent", "referer",
             "last-event-id", "x-form-token", "accept-language", "x-forwarded-for", "range"]
        ),
        ODD,
    ),
    max_size=3,
)  # fmt: skip
queries = st.sampled_from([b"", b"?before=7", b"?answers=%FF&before=x", b"?since=9", b"?&&=%"])
SETTINGS = settings(max_examples=150)


class Sent(NamedTuple):
    """One thing that is sent; where something is None it is as it should be."""

    nth: int
    method: str | None
    held: bytes | None
    query: bytes
    headers: list[tuple[str, bytes]]
    signed_in: bool
    fields: list[tuple[str, bytes]]
    with_token: bool
    raw: bytes | None


sent = st.builds(
    Sent,
    nth=st.integers(0, 200),
    method=st.sampled_from([None] * 8 + ["PUT", "OPTIONS", "GET", "POST"]),
    held=st.one_of(st.none(), ODD),
    query=queries,
    headers=headers,
    signed_in=st.sampled_from([True, True, True, False]),
    fields=fields,
    with_token=st.sampled_from([True, True, True, True, False]),
    raw=st.one_of(st.none(), st.none(), st.none(), st.binary(max_size=60)),
)


class Throwing:
    """Somebody who sends what nobody's browser would, signed in or not."""

    def __init__(self, garden: Garden) -> None:
        self.garden = garden
        services = garden.house.services
        found = [one for one in routes(Doors(services), services) if isinstance(one, Route)]
        self.addresses = [
            (method, one.path)
            for one in found
            for method in sorted(one.methods or ())
            # What ends the device or its key would end the rest of the throwing too.
            if one.path not in {"/sign-out", "/me/key"}
        ]
        self.ids = [str(one) for one in (*garden.circles.values(), *garden.began.values())]
        self.cookie = garden.hana.client.cookies["kith"]
        self.token = ""

    async def throw(self, one: Sent) -> Told:
        """Send one thing."""
        self.token = self.token or await self.garden.hana.token()
        method, path = self.addresses[one.nth % len(self.addresses)]
        held = self.ids[one.nth % len(self.ids)].encode() if one.held is None else one.held
        path = re.sub(r"\{[^}]+\}", lambda _: quote_from_bytes(held, safe="/%"), path)
        told = [("host", HOST.encode()), *one.headers]
        if one.signed_in:
            told += [
                ("cookie", f"kith={self.cookie}".encode()),
                ("origin", f"http://{HOST}".encode()),
            ]
        given_ = [*one.fields, *([("token", self.token.encode())] if one.with_token else [])]
        body = b"&".join(
            name.encode() + b"=" + quote_from_bytes(value, safe="%").encode()
            for name, value in given_
        )
        return await ask(
            self.garden.house.app, one.method or method, path.encode("latin-1") + one.query, told,
            body if one.raw is None else one.raw,
        )  # fmt: skip


@pytest.fixture(scope="module")
async def throwing(
    built: Built, tmp_path_factory: pytest.TempPathFactory, anyio_backend: str
) -> AsyncGenerator[Throwing]:
    assert anyio_backend
    async with copied(built, tmp_path_factory.mktemp("thrown") / "garden") as garden:
        yield Throwing(garden)


@given(one=sent)
@SETTINGS
async def test_nothing_that_is_sent_breaks_the_house(throwing: Throwing, one: Sent) -> None:
    told = await throwing.throw(one)
    assert 200 <= told.status < 500, told


@given(name=st.sampled_from(FIELDS[1:]), value=ODD, nth=st.integers(0, 60))
@SETTINGS
async def test_no_field_of_any_form_breaks_the_house(
    throwing: Throwing, name: str, value: bytes, nth: int
) -> None:
    garden = throwing.garden
    forms = [path for method, path in throwing.addresses if method == "POST"]
    path = forms[nth % len(forms)].replace("{id:id}", str(garden.soup))
    path = re.sub(r"\{[^}]+\}", "jonas", path)
    throwing.token = throwing.token or await garden.hana.token()
    body = f"token={throwing.token}&{name}={quote_from_bytes(value)}"
    page = await garden.hana.post(path, body.encode())
    assert 200 <= page.status < 500, page


def challenged(told: str, **response: object) -> dict[str, object]:
    """Give what a passkey would send, made by somebody who only has the challenge."""
    data = json.dumps({"type": "webauthn.get", "challenge": told, "origin": f"http://{HOST}"})
    client = base64.urlsafe_b64encode(data.encode()).decode().rstrip("=")
    made = {"clientDataJSON": client, "attestationObject": "", "authenticatorData": ""}
    return {"id": "AQI", "rawId": "AQI", "type": "public-key", "response": made | response}


CBOR = {
    "nothing": "", "zero": "AA", "an empty map": "oA", "an empty list": "gA", "null": "9g",
    "cut off": "o2NmbXRkbm9uZQ", "endless": "_____w", "an empty text": "oWhhdXRoRGF0YUA",
    "no base64": "!!", "no ASCII": "ü",
}  # fmt: skip


@pytest.mark.parametrize("cbor", CBOR.values(), ids=CBOR)
async def test_a_passkey_that_is_none_is_refused(garden: Garden, cbor: str) -> None:
    async def send(path: str, body: str) -> tuple[int, dict[str, Any]]:
        token = await garden.hana.token()
        page = await garden.hana.post(
            path, body.encode(), content_type="application/json", x_form_token=token,
            accept="application/json",
        )  # fmt: skip
        return page.status, json.loads(page.body)

    before = garden.rows()
    for path in ("/me/passkeys", "/sign-in/passkey"):
        status, options = await send(f"{path}/options", "{}")
        assert status == 200
        told = options["challenge"]
        attempts: tuple[object, ...] = (
            challenged(told, attestationObject=cbor, authenticatorData=cbor, signature=cbor),
            challenged(told) | {"id": cbor, "rawId": cbor},
            challenged(told) | {"response": cbor},
            challenged(told) | {"type": cbor},
            {}, [], None, cbor,
        )  # fmt: skip
        for broken in attempts:
            assert (await send(path, json.dumps(broken)))[0] == 422, (path, broken)
        for body in ("", "[" * 60_000, "{", "\x00", '{"id": 1e999}', "9" * 10_000):
            assert (await send(path, body))[0] == 422, (path, body[:20])
    assert garden.rows() == before
