"""Promise: asking all at once is no way round what slows guessers down, and strangers keep nothing here."""

import asyncio
import base64
import json

from kith.foundation.keys import new_house_key, public_key, sign
from tests.browsing import HOST
from tests.cast import Garden


async def test_wrong_codes_at_once_are_slowed_down_like_one_after_another(garden: Garden) -> None:
    stranger = garden.stranger()
    asked = (
        stranger.get(f"/i/ABCD2{letter}{other}5") for letter in "ABCDE" for other in "ABCDEFGH"
    )
    told = [answer.status for answer in await asyncio.gather(*asked)]
    assert (told.count(404), told.count(429)) == (20, 20)
    # One address is slowed down, and nobody who lives here.
    assert (await garden.mara.get("/")).status == 200


async def test_a_key_that_is_not_known_here_leaves_nothing(garden: Garden) -> None:
    stranger = garden.stranger()
    await stranger.open("/")
    key = new_house_key()
    for _ in range(3):
        challenge = json.loads((await stranger.get("/sign-in/challenge")).body)["challenge"]
        words = f"kith sign in 1\n{HOST}\n{challenge}".encode()
        fields = {
            "challenge": challenge,
            "public": base64.b64encode(public_key(key) or b"").decode(),
            "signature": base64.b64encode(sign(key, words)).decode(),
        }
        assert (await stranger.do("/sign-in", **fields)).status == 422
    assert garden.rows()["spent_challenges"] == []


async def test_what_signs_nothing_opens_nothing(garden: Garden) -> None:
    wren = garden.wren
    for challenge in ("", "x", " "):
        words = f"kith sign in 1\n{HOST}\n{challenge}".encode()
        stranger = garden.stranger()
        await stranger.open("/")
        fields = {
            "challenge": challenge,
            "public": base64.b64encode(public_key(wren.key) or b"").decode(),
            "signature": base64.b64encode(sign(wren.key, words)).decode(),
        }
        assert (await stranger.do("/sign-in", **fields)).status == 422
        assert (await stranger.get("/")).status != 200 or "sign-in" in (
            await stranger.get("/")
        ).body


async def test_all_who_ask_for_health_at_once_share_one_look(garden: Garden) -> None:
    stranger = garden.stranger()
    answers = await asyncio.gather(*(stranger.get("/healthz") for _ in range(300)))
    assert {answer.status for answer in answers} == {200}
