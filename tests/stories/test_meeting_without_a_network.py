"""Two phones without a network keep what they showed and typed; the house brings the two together later."""

import base64
import re
import secrets
import time

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import (
    ECDSA,
    SECP256R1,
    SECP384R1,
    generate_private_key,
)
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from tests.browsing import HOST, Page
from tests.cast import Garden, Someone
from tests.clock import Clock

HOUR = 3_600_000
DAY = 24 * HOUR


class Phone:
    """What a browser does with WebCrypto: a key that stays in it, and slips signed by it."""

    def __init__(self, who: Someone) -> None:
        self.who, self._key = who, generate_private_key(SECP256R1())

    @property
    def public(self) -> str:
        raw = self._key.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
        return base64.b64encode(raw).decode()

    async def register(self) -> Page:
        return await self.who.do("/hands/key", public=self.public)

    def slip(self, part: str, digits: str, at: int | None = None) -> dict[str, str]:
        """Give a slip as it is kept."""
        moment = str(at if at is not None else time.time_ns() // 1_000_000)
        nonce = secrets.token_hex(16)
        words = f"kith handshake slip 1\n{HOST}\n{part}\n{digits}\n{moment}\n{nonce}"
        r, s = decode_dss_signature(self._key.sign(words.encode(), ECDSA(SHA256())))
        signature = base64.b64encode(r.to_bytes(32, "big") + s.to_bytes(32, "big")).decode()
        told = {"part": part, "digits": digits, "at": moment, "nonce": nonce}
        return {**told, "public": self.public, "signature": signature}

    async def bring(self, slip: dict[str, str]) -> Page:
        return await self.who.do("/hands/slips", **slip)


async def phone(who: Someone) -> Phone:
    made = Phone(who)
    assert (await made.register()).answer.json() == {"known": True}
    return made


def to(page: Page) -> str:
    assert page.status == 200, page
    return str(page.answer.json()["to"])


async def test_both_come_back_and_are_asked_on_today(garden: Garden) -> None:
    jonas, ines = await phone(garden.jonas), await phone(garden.ines)
    assert to(await jonas.bring(jonas.slip("showed", "48217705"))) == ""
    assert not (await garden.jonas.open("/")).says("Your phones kept")
    path = to(await ines.bring(ines.slip("typed", "48217705")))
    for one, other in ((garden.jonas, "Ines"), (garden.ines, "Jonas")):
        today = await one.open("/")
        assert today.says(f"Your phones kept that you met {other}.")
        assert path in today.links
    pages = [await one.open(path) for one in (garden.jonas, garden.ines)]
    fours = [re.findall(r'aria-hidden="true">(\d{4})<', page.body) for page in pages]
    assert fours[0] == fours[1] != []
    assert pages[0].says("Was it this person?")
    await pages[0].send(path, how="On the ferry, without a line.")
    assert (await pages[1].send(path, how="On the ferry.")).says(
        "You know each other since today, in person."
    )
    assert (await garden.ines.open("/p/jonas")).says("You and Jonas know each other.")


async def test_a_slip_counts_once_however_often_it_comes(garden: Garden) -> None:
    jonas, ines, tom = [await phone(who) for who in (garden.jonas, garden.ines, garden.tom)]
    mine, theirs = jonas.slip("showed", "48217705"), ines.slip("typed", "48217705")
    await jonas.bring(mine)
    path = to(await ines.bring(theirs))
    for who, slip in ((jonas, mine), (ines, theirs)):
        assert to(await who.bring(slip)) == ""
    # It was used: whoever heard the digits too is too late, and a copy of it serves nobody else.
    assert to(await tom.bring(tom.slip("typed", "48217705"))) == ""
    assert (await tom.bring(mine)).status == 422
    assert not (await garden.tom.open("/")).says("Your phones kept")
    assert (await garden.jonas.open(path)).says("Ines")


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        (("showed", "48217705"), ("typed", "48217706"), 0),
        (("showed", "48217705"), ("showed", "48217705"), 0),
        (("typed", "48217705"), ("typed", "48217705"), 0),
        (("showed", "48217705"), ("typed", "48217705"), HOUR + 1000),
    ],
)
async def test_slips_that_are_not_of_one_meeting_stay_alone(
    garden: Garden, one: tuple[str, str], other: tuple[str, str], apart: int
) -> None:
    jonas, ines = await phone(garden.jonas), await phone(garden.ines)
    at = time.time_ns() // 1_000_000 - 2 * HOUR
    assert to(await jonas.bring(jonas.slip(*one, at=at))) == ""
    assert to(await ines.bring(ines.slip(*other, at=at + apart))) == ""
    # Each waits for its own other half: clocks may differ by an hour.
    half = ines.slip("typed" if one[0] == "showed" else "showed", one[1], at=at - HOUR)
    assert to(await ines.bring(half)).startswith("/hands/")


async def test_with_oneself_or_over_ended_contact_nothing_happens(garden: Garden) -> None:
    jonas, ines = await phone(garden.jonas), await phone(garden.ines)
    assert to(await jonas.bring(jonas.slip("showed", "11112222"))) == ""
    assert to(await jonas.bring(jonas.slip("typed", "11112222"))) == ""
    await (await garden.jonas.open("/p/ines/end")).send("/p/ines/end")
    for who, part in ((jonas, "showed"), (ines, "typed")):
        assert to(await who.bring(who.slip(part, "33334444"))) == ""
    for who in (garden.jonas, garden.ines):
        assert not (await who.open("/")).says("Your phones kept")


async def test_only_a_device_of_ones_own_signs_for_one(garden: Garden) -> None:
    jonas, ines = await phone(garden.jonas), await phone(garden.ines)
    good = jonas.slip("showed", "48217705")
    bad = [
        jonas.slip("showed", "48217705") | {"digits": "48217706"},
        good | {"at": str(int(good["at"]) + 1)},
        good | {"part": "typed"},
        good | {"nonce": "another"},
        good | {"signature": ines.slip("showed", "48217705")["signature"]},
        good | {"signature": base64.b64encode(bytes(64)).decode()},
        good | {"signature": base64.b64encode(b"x").decode()},
        good | {"signature": "%"},
        good | {"public": ines.public},
        good | {"part": "held"},
        good | {"digits": "١٢٣٤٥٦٧٨"},
        good | {"nonce": ""},
        Phone(garden.jonas).slip("showed", "48217705"),
    ]
    for each in bad:
        refused = await jonas.bring(each)
        assert refused.status == 422, each
    assert (await ines.bring(good)).status == 422
    assert not garden.rows()["hand_slips"]
    assert to(await jonas.bring(good)) == ""
    assert len(garden.rows()["hand_slips"]) == 1


async def test_whoever_has_a_copy_of_a_slip_cannot_bring_it_as_their_own(garden: Garden) -> None:
    jonas, ines = await phone(garden.jonas), await phone(garden.ines)
    copied = jonas.slip("showed", "48217705")
    for _ in range(2):  # also where it came home in between
        assert (await garden.tom.do("/hands/key", public=jonas.public)).status == 422
        assert (await garden.tom.do("/hands/slips", **copied)).status == 422
        await jonas.bring(copied)
    assert (await jonas.register()).status == 200, "one's own may be told again"
    path = to(await ines.bring(ines.slip("typed", "48217705")))
    assert (await garden.ines.open(path)).says("Jonas")


@pytest.mark.parametrize(
    ("ago", "status"), [(13 * DAY, 200), (15 * DAY, 409), (-HOUR, 409), (0, 200)]
)
async def test_a_slip_is_good_for_fourteen_days(garden: Garden, ago: int, status: int) -> None:
    jonas = await phone(garden.jonas)
    at = time.time_ns() // 1_000_000 - ago
    assert (await jonas.bring(jonas.slip("showed", "48217705", at=at))).status == status


async def test_a_key_is_known_as_long_as_its_session(garden: Garden, clock: Clock) -> None:
    jonas = await phone(garden.jonas)
    slip = jonas.slip("showed", "48217705")
    assert len(garden.rows()["device_keys"]) == 1
    await (await garden.jonas.open("/me")).send("/sign-out")
    assert not garden.rows()["device_keys"]
    assert (await garden.ines.do("/hands/slips", **slip)).status == 422
    clock.forward(minutes=1)


async def test_what_is_no_key_is_refused(garden: Garden) -> None:
    other = generate_private_key(SECP384R1()).public_key()
    raw = other.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    for bad in ("", "x", base64.b64encode(bytes(65)).decode(), base64.b64encode(raw).decode()):
        assert (await garden.jonas.do("/hands/key", public=bad)).status == 422
    assert not garden.rows()["device_keys"]


async def test_twenty_slips_wait_at_most_and_none_for_ever(garden: Garden, clock: Clock) -> None:
    jonas = await phone(garden.jonas)
    for n in range(20):
        assert to(await jonas.bring(jonas.slip("showed", f"{n:08}"))) == ""
    refused = await jonas.bring(jonas.slip("showed", "99999999"))
    assert (refused.status, refused.says("Twenty slips of yours wait already.")) == (409, True)
    clock.forward(days=31)
    assert to(await jonas.bring(jonas.slip("showed", "99999999"))) == ""
