"""Messages to a browser that is not looking, by a carrier that listens on this machine."""

import json
import time
from collections.abc import AsyncGenerator

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, derive_private_key
from hypothesis import given
from hypothesis import strategies as st

from kith.foundation.errors import Elsewhere, Invalid
from kith.infrastructure.fetch.model import Reach
from kith.infrastructure.push.keys import new_keys
from kith.infrastructure.push.model import MOST, carried_by, subscription
from kith.infrastructure.push.sealing import sealed
from kith.infrastructure.push.sending import send
from tests.infrastructure.carrier import Browser, letters, point, proved, raw
from tests.infrastructure.machines import HERE, Machine, machine, reply

NEAR = Reach(plain=True, any_port=True, inside={HERE})
KEYS = new_keys()
HOUSE = "https://garden.example:8443/"


@pytest.fixture
async def carrier(anyio_backend: str) -> AsyncGenerator[Machine]:
    assert anyio_backend
    async with machine() as made:
        made.tells("/to/hana", reply(b"", "201 Created"))
        yield made


async def test_only_the_browser_that_was_meant_can_read_it(carrier: Machine) -> None:
    browser, other = Browser(), Browser()
    words = b'{"title": "Jonas wrote to you"}'
    to = browser.hears(carrier.at("/to/hana"))
    assert await send(KEYS, to, words, contact=HOUSE, topic="letters", reach=NEAR) == "sent"
    (body,), (head,) = carrier.bodies, carrier.heads
    assert browser.opened(body) == words
    assert b"Jonas" not in body
    with pytest.raises(Exception):  # noqa: B017, PT011 - whatever the library says
        other.opened(body)
    assert head["content-encoding"] == "aes128gcm"
    assert (head["ttl"], head["urgency"], head["topic"]) == ("43200", "normal", "letters")


async def test_the_carrier_knows_the_house_again(carrier: Machine) -> None:
    to = Browser().hears(carrier.at("/to/hana"))
    await send(KEYS, to, b"hello", contact=HOUSE, reach=NEAR)
    header = carrier.heads[0]["authorization"]
    sender, told = proved(header)
    assert letters(sender) == KEYS.for_browser
    assert (told["aud"], told["sub"]) == (f"http://{HERE}:{carrier.port}", HOUSE)
    assert 0 < told["exp"] - time.time() < 24 * 3600
    claims = header.split(".")[1]
    for_another = letters(json.dumps(told | {"aud": "https://another.example"}).encode())
    assert proved(header.replace(claims, for_another)) == (b"", {})


async def test_no_message_tells_by_its_size_what_it_says(carrier: Machine) -> None:
    to = Browser().hears(carrier.at("/to/hana"))
    for words in (b"yes", b"not before tomorrow evening", b"x" * MOST):
        await send(KEYS, to, words, contact=HOUSE, reach=NEAR)
    short, longer, longest = map(len, carrier.bodies)
    assert short == longer
    assert longest <= 4096
    with pytest.raises(ValueError, match="more than carriers take"):
        await send(KEYS, to, b"x" * (MOST + 1), contact=HOUSE, reach=NEAR)


@pytest.mark.parametrize("status", ["404 Not Found", "410 Gone"])
async def test_a_browser_that_listens_no_longer_is_gone(carrier: Machine, status: str) -> None:
    to = Browser().hears(carrier.tells("/gone", reply(b"x" * 9000, status)))
    assert await send(KEYS, to, b"hello", contact=HOUSE, reach=NEAR) == "gone"


@pytest.mark.parametrize(
    "status", ["429 Too Many", "500 Broken", "503 Busy", "401 Who", "403 No", "302 Moved"]
)
async def test_what_may_pass_is_tried_again(carrier: Machine, status: str) -> None:
    address = carrier.tells("/busy", reply(b"", status, "Location: /to/hana"))
    with pytest.raises(Elsewhere):
        await send(KEYS, Browser().hears(address), b"hello", contact=HOUSE, reach=NEAR)
    assert carrier.asked == ["POST /busy"]


async def test_nobody_can_have_a_house_knock_at_its_neighbours(carrier: Machine) -> None:
    browser = Browser()
    for endpoint in (
        carrier.at("/to/hana"),
        f"https://{HERE}/",
        f"https://{HERE}:{carrier.port}/to/hana",
        "https://169.254.169.254/latest/meta-data",
        "https://localhost/",
    ):
        with pytest.raises(Elsewhere):
            await send(KEYS, browser.hears(endpoint), b"hello", contact=HOUSE)
    assert carrier.asked == []


def test_the_example_of_the_standard_comes_out_byte_for_byte() -> None:
    """RFC 8291, section 5 and appendix A."""
    mine = "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw"
    theirs = "q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94"
    keys = [
        derive_private_key(int.from_bytes(raw(one), "big"), SECP256R1()) for one in (mine, theirs)
    ]
    browser = Browser(keys[1], raw("BTBZMqHH6r4Tts7J_aSIgg"))
    words = b"When I grow up, I want to be a watermelon"
    to = browser.hears("https://push.example.net/push/JzLQ3raZJfFBR0aqvOMsLrt54w4rJUsV")
    body = sealed(words, to, raw("DGv6ra1nlYgDCS1FRnbzlw"), keys[0], room=1)
    assert letters(body) == (
        "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27ml"
        "mlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPT"
        "pK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN"
    )
    assert browser.opened(body) == words


@given(st.binary(max_size=MOST))
def test_whatever_is_said_arrives(words: bytes) -> None:
    browser = Browser()
    assert browser.opened(sealed(words, browser.hears("https://push.example/"))) == words


def test_what_a_browser_tells_is_looked_at() -> None:
    browser = Browser()
    place, secret = letters(point(browser.key.public_key())), letters(browser.secret)
    endpoint = "https://fcm.googleapis.com/fcm/send/abc"
    assert subscription(endpoint, place, secret) == browser.hears(endpoint)
    assert subscription(endpoint, place + "=", secret + "==") == browser.hears(endpoint)
    off = letters(b"\4" + bytes(63) + b"\1")
    for wrong in (
        ("", place, secret), ("http://push.example/", place, secret),
        ("file:///etc/passwd", place, secret), ("https://" + "a" * 2000, place, secret),
        ("https://[", place, secret), ("https://127.0.0.1/x", place, secret), (f"{endpoint}\0", place, secret),
        (f"{endpoint} x", place, secret), ("https://a:b@carrier.example/x", place, secret),
        ("https://carrier.example:22/x", place, secret), ("https://[2606:4700::1]/", place, secret), (endpoint, "", secret), (endpoint, place, ""),
        (endpoint, off, secret), (endpoint, place[:-4], secret), (endpoint, place, secret + "AAAA"),
        (endpoint, place + "ü", secret), (endpoint, place, "!!!!"),
    ):  # fmt: skip
        with pytest.raises(Invalid):
            subscription(*wrong)


@pytest.mark.parametrize(
    ("endpoint", "carrier"),
    [
        ("https://fcm.googleapis.com/fcm/send/abc", "Google"),
        ("https://updates.push.services.mozilla.com/wpush/v2/abc", "Mozilla"),
        ("https://web.push.apple.com/abc", "Apple"),
        ("https://wns2-db5p.notify.windows.com/w/?token=abc", "Microsoft"),
        ("https://push.example/", "push.example"),
        ("https://evilgoogleapis.com/", "evilgoogleapis.com"),
        ("https://googleapis.com.evil.example/", "googleapis.com.evil.example"),
    ],
)
def test_the_company_that_carries_it_is_named(endpoint: str, carrier: str) -> None:
    assert carried_by(endpoint) == carrier


def test_each_house_has_keys_of_its_own() -> None:
    assert new_keys() != new_keys()
    assert (len(KEYS.private), len(KEYS.public), len(KEYS.for_browser)) == (32, 65, 87)
