"""House keys, devices, and what happens when a key is lost."""

import base64
import json

from kith.foundation.keys import new_house_key, public_key, sign
from kith.ties.accounts.actions import replace_lost_key
from tests.browsing import HOST, Browser, Page
from tests.cast import Garden, Someone
from tests.clock import Clock


async def sign_in(browser: Browser, key: str) -> Page:
    """Type a house key at the door."""
    return await (await browser.open("/")).send("/sign-in", key=key)


def signed(who: Someone, challenge: str) -> str:
    """Sign a challenge as the browser does: for this house, and for nothing but signing in."""
    words = f"kith sign in 1\n{HOST}\n{challenge}"
    return base64.b64encode(sign(who.key, words.encode())).decode()


async def on_another_device(garden: Garden, who: Someone) -> Browser:
    """Sign somebody in on a second device."""
    phone = Browser(garden.house.app, agent="Safari on an iPhone")
    assert (await sign_in(phone, who.key)).says("Today")
    return phone


async def test_the_house_key_opens_however_it_is_written(garden: Garden) -> None:
    key = garden.wren.key
    grouped = " ".join(key[i : i + 4] for i in range(0, 24, 4)).lower()
    muddled = key.replace("1", "I").replace("0", "o")
    for typed in (key, grouped, muddled, f" {key[:12]}-{key[12:]} "):
        browser = garden.stranger()
        assert (await sign_in(browser, typed)).says("Today"), typed
        assert (await browser.open("/me")).says("Wren")


async def test_a_wrong_key_is_not_kept_on_the_page(garden: Garden) -> None:
    other = new_house_key()
    for typed in (other, garden.wren.key[:-1] + "?", "short"):
        page = await sign_in(garden.stranger(), typed)
        assert page.status == 422
        assert "key" in page.words
        assert typed not in page.body
        assert not page.says("Today")


async def test_a_signature_opens_once(garden: Garden) -> None:
    browser = garden.stranger()
    told = json.loads((await browser.get("/sign-in/challenge")).body)["challenge"]
    fields = {
        "challenge": told,
        "public": base64.b64encode(public_key(garden.wren.key)).decode(),
        "signature": signed(garden.wren, told),
    }
    assert (await browser.do("/sign-in", **fields)).status == 303
    assert (await browser.open("/me")).says("Wren")
    thief = garden.stranger()
    assert (await thief.do("/sign-in", **fields)).status == 422
    forged = fields | {
        "challenge": json.loads((await thief.get("/sign-in/challenge")).body)["challenge"]
    }
    assert (await thief.do("/sign-in", **forged)).status == 422
    assert (await thief.get("/me")).status == 404


async def test_a_challenge_is_good_for_five_minutes(garden: Garden, clock: Clock) -> None:
    async def answer(browser: Browser, *, after: int) -> int:
        told = json.loads((await browser.get("/sign-in/challenge")).body)["challenge"]
        clock.forward(minutes=after)
        public = base64.b64encode(public_key(garden.wren.key)).decode()
        signature = signed(garden.wren, told)
        return (
            await browser.do("/sign-in", challenge=told, public=public, signature=signature)
        ).status

    assert await answer(garden.stranger(), after=4) == 303
    assert await answer(garden.stranger(), after=6) == 422


async def test_wrong_keys_get_slow_but_the_right_one_always_opens(garden: Garden) -> None:
    guesser = garden.stranger()
    told = [(await sign_in(guesser, new_house_key())).status for _ in range(25)]
    assert set(told) == {422, 429}
    assert told[0] == 422
    assert told[-1] == 429
    assert (await sign_in(guesser, garden.wren.key)).says("Today")


async def test_wren_signs_another_device_out_from_here(garden: Garden) -> None:
    phone = await on_another_device(garden, garden.wren)
    me = await garden.wren.open("/me")
    assert me.says("Safari, iPhone")
    assert me.says("this device")
    ending = [action for action in me.forms if action.endswith("/end")]
    assert len(ending) == 1
    assert (await garden.mara.do(ending[0])).status == 404
    assert (await phone.get("/me")).status == 200
    assert not (await me.send(ending[0])).says("iPhone")
    assert (await phone.get("/me")).status == 404
    assert (await garden.wren.get("/me")).status == 200


async def test_signing_out_ends_this_device_only(garden: Garden) -> None:
    phone = await on_another_device(garden, garden.wren)
    await (await phone.open("/me")).send("/sign-out")
    assert (await phone.get("/me")).status == 404
    assert (await garden.wren.get("/me")).status == 200


async def test_an_old_cookie_opens_nothing_after_signing_out(garden: Garden) -> None:
    cookie = garden.wren.client.cookies["kith"]
    assert (await Browser(garden.house.app, cookie).get("/me")).status == 200
    await (await garden.wren.open("/me")).send("/sign-out")
    assert (await Browser(garden.house.app, cookie).get("/me")).status == 404


async def test_a_device_unused_for_half_a_year_must_sign_in_again(
    garden: Garden, clock: Clock
) -> None:
    clock.forward(days=179)
    assert (await garden.wren.get("/me")).status == 200
    clock.forward(days=179)
    assert (await garden.wren.get("/me")).status == 200, "it was used in between"
    clock.forward(days=181)
    assert (await garden.wren.get("/me")).status == 404


async def test_a_new_sheet_ends_the_other_devices_and_the_old_key(garden: Garden) -> None:
    phone = await on_another_device(garden, garden.wren)
    page = await (await garden.wren.open("/me/key")).send("/me/key")
    key = page.words.partition("House key")[2]
    found = [word for word in key.split() if len(word) == 4 and word.isupper() | word.isdigit()]
    assert (await phone.get("/me")).status == 404
    assert (await garden.wren.get("/me")).status == 200
    assert (await sign_in(garden.stranger(), garden.wren.key)).status == 422
    assert (await sign_in(garden.stranger(), "".join(found[:6]))).says("Today"), page
    await garden.told()
    assert not (await garden.bea.open("/")).says("Wren has a new house key")
    assert (await garden.bea.open("/house")).says("Nothing has happened here. Good.")


async def test_a_lost_key_is_logged_and_told_once_to_all_who_know_wren(garden: Garden) -> None:
    assert (await garden.wren.get("/me")).status == 200
    key = await garden.house.database.act(replace_lost_key, garden.wren.id)
    await garden.told()
    assert (await garden.wren.get("/me")).status == 404, "all sessions end"
    assert (await sign_in(garden.stranger(), garden.wren.key)).status == 422
    browser = garden.stranger()
    assert (await sign_in(browser, key)).says("Today")

    knowing = [garden.bea, garden.noor]
    for who in knowing:
        assert (await who.open("/")).says("Wren has a new house key, made by the administrator.")
        assert not (await who.open("/")).says("Wren has a new house key")
    for other in garden.others(garden.wren, *knowing):
        assert not (await other.open("/")).says("Wren has a new house key")
        assert (await other.open("/house")).says("The administrator made a new house key for Wren.")


async def test_words_written_before_the_device_was_signed_out_are_not_lost(
    garden: Garden,
) -> None:
    soup = f"/c/{garden.soup}"
    page = await garden.tom.open(soup)
    await (await garden.tom.open("/me")).send("/sign-out")
    refused = await page.send(soup, words="A long and careful sentence.")
    assert refused.status == 401
    assert refused.says("A long and careful sentence.")
    assert "/sign-in" in refused.links
    assert not (await garden.hana.open(soup)).says("A long and careful sentence.")
