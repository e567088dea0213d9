"""Being told by push: off until it is turned on, on one device, by whoever carries it for that browser."""

import json
from collections.abc import AsyncGenerator

import pytest

import kith.house
from kith.care.notices.ways.rows import MOST_DEVICES
from kith.infrastructure.fetch.model import Reach
from tests.cast import Someone
from tests.clock import Clock
from tests.infrastructure.carrier import Browser, letters
from tests.infrastructure.machines import HERE, Machine, machine, reply
from tests.letter_writing import write
from tests.notifying import Told, say
from tests.notifying import told as told  # noqa: PLC0414 - a fixture

OF_APPLE = "https://web.push.apple.com/{}"
NEAR = Reach(plain=True, any_port=True, inside={HERE})


@pytest.fixture
async def carrier(anyio_backend: str, monkeypatch: pytest.MonkeyPatch) -> AsyncGenerator[Machine]:
    """What carries pushes, on this machine, where a house would never look for it by itself."""
    assert anyio_backend
    monkeypatch.setattr(kith.house, "REACH", NEAR)
    async with machine() as made:
        made.tells("/to/jonas", reply(b"", "201 Created"))
        yield made


async def turns_on(who: Someone, browser: Browser, endpoint: str) -> dict[str, str]:
    """Let somebody turn it on, as the page's script does, and give what the house answers."""
    to = browser.hears(endpoint)
    return await sends(
        who, "/me/notices/push",
        endpoint=to.endpoint, p256dh=letters(to.p256dh), auth=letters(to.auth),
    )  # fmt: skip


async def sends(who: Someone, path: str, **told: str) -> dict[str, str]:
    """Send what the page's script sends."""
    token = await who.token("/me/notices")
    answer = await who.client.post(
        path, content=json.dumps(told),
        headers={"origin": who.base, "content-type": "application/json",
                 "accept": "application/json", "x-form-token": token},
    )  # fmt: skip
    assert answer.status_code == 200, answer.text
    return answer.json()


def heard(browser: Browser, carrier: Machine) -> list[dict[str, str]]:
    """Give what a browser was told."""
    return [json.loads(browser.opened(body)) for body in carrier.bodies]


async def on_this_machine(told: Told, carrier: Machine, who: Someone) -> None:
    """Let a browser listen at the machine of this test, where no browser's carrier is."""
    browser_at = carrier.at(f"/to/{who.handle}")
    for_tests = "update push_ways set endpoint = '{}' where person_id = {}"
    told.keeping.also(for_tests.format(browser_at, who.id))


async def test_names_only_unless_the_words_were_chosen(
    told: Told, clock: Clock, carrier: Machine
) -> None:
    page = await told.jonas.open("/me/notices")
    assert page.says(
        "For this browser Mozilla carries notices: they learn that one comes, not what"
    )
    browser = Browser()
    answer = await turns_on(told.jonas, browser, "https://updates.push.services.mozilla.com/w/1")
    assert answer == {"carrier": "Mozilla"}
    assert (await told.jonas.open("/me/notices")).says("this device, through Mozilla")
    await on_this_machine(told, carrier, told.jonas)
    await say(told.hana, f"/c/{told.soup}", "There is barley.")
    await write(told.tom, told.jonas, words="A letter about barley.")
    await told.at(clock, 18, 30)
    (pushed,) = heard(browser, carrier)
    assert (pushed["title"], pushed["body"]) == ("Garden", "letter from Tom, words from Hana")
    assert "barley" not in str(pushed)
    assert not told.office.raw()
    page = await told.jonas.open("/me/notices")
    await page.send("/me/notices", push_words="yes")
    await say(told.hana, f"/c/{told.soup}", "There is barley.")
    await told.at(clock, 8, 30)
    assert heard(browser, carrier)[-1]["body"] == "Hana: There is barley."
    assert not await told.at(clock, 18, 30)
    assert len(carrier.bodies) == 2, "nothing new, nothing pushed"


async def test_a_browser_that_is_gone_is_forgotten(
    told: Told, clock: Clock, carrier: Machine
) -> None:
    await turns_on(told.jonas, Browser(), "https://fcm.googleapis.com/fcm/send/1")
    await on_this_machine(told, carrier, told.jonas)
    carrier.tells("/to/jonas", reply(b"", "503 Later"))
    await say(told.hana, f"/c/{told.soup}", "There is barley.")
    await told.at(clock, 18, 30)
    assert len(told.rows()["push_ways"]) == 1, "what is down is tried again"
    carrier.tells("/to/jonas", reply(b"", "410 Gone"))
    clock.forward(minutes=10)
    await told.work()
    assert not told.rows()["push_ways"]
    assert (await told.jonas.open("/me/notices")).says("On the page of somebody you know")


async def test_of_many_devices_those_are_told_on_which_it_was_turned_on_last(
    told: Told, clock: Clock, carrier: Machine
) -> None:
    await turns_on(told.bea, Browser(), OF_APPLE.format("bea"))
    devices = [await another(told, told.jonas) for _ in range(MOST_DEVICES + 2)]
    for n, device in enumerate(devices):
        carrier.tells(f"/{n}", reply(b"", "201 Created"))
        await turns_on(device, Browser(), OF_APPLE.format(n))
    ways = told.rows()["push_ways"]
    assert len(ways) == MOST_DEVICES + 1
    assert OF_APPLE.format("bea") in str(ways), "hers is hers"
    # Whoever turns it on there once more takes nobody's place.
    await turns_on(devices[-1], Browser(), OF_APPLE.format(len(devices) - 1))
    assert len(told.rows()["push_ways"]) == MOST_DEVICES + 1
    to_here = "update push_ways set endpoint = replace(endpoint, '{}', '{}')"
    told.keeping.also(to_here.format(OF_APPLE.format(""), carrier.at("/")))
    await say(told.hana, f"/c/{told.soup}", "There is barley.")
    await told.at(clock, 18, 30)
    asked = {one.partition(" ")[2] for one in carrier.asked} - {"/bea"}
    assert asked == {f"/{n}" for n in range(2, len(devices))}


async def another(told: Told, who: Someone) -> Someone:
    """Give somebody one more device, on which they come in with their key."""
    device = Someone(told.house, who.kept)
    device.client.cookies.clear()
    await (await device.open("/sign-in")).send("/sign-in", key=who.key)
    assert (await device.get("/me")).status == 200
    return device


async def test_a_device_that_is_signed_out_is_told_nothing(told: Told, carrier: Machine) -> None:
    await turns_on(told.jonas, Browser(), "https://web.push.apple.com/1")
    await turns_on(told.bea, Browser(), "https://wns2-by3p.notify.windows.com/1")
    assert (await told.bea.open("/me/notices")).says("through Microsoft")
    for never in ("https://no.example/", "https://no.example/\0"):
        assert (await sends(told.bea, "/me/notices/push/off", endpoint=never)) == {}
    mine = "https://wns2-by3p.notify.windows.com/1"
    assert (await sends(told.jonas, "/me/notices/push/off", endpoint=mine)) == {}
    assert len(told.rows()["push_ways"]) == 2, "nobody turns off another's"
    assert (await sends(told.bea, "/me/notices/push/off", endpoint=mine)) == {}
    await (await told.jonas.open("/me")).send("/sign-out")
    assert not told.rows()["push_ways"]
    assert carrier.bodies == []


async def test_what_is_turned_off_on_the_page_is_forgotten_and_nonsense_refused(
    told: Told, carrier: Machine
) -> None:
    await turns_on(told.jonas, Browser(), "https://web.push.apple.com/1")
    page = await told.jonas.open("/me/notices")
    (forget,) = [form for form in page.forms if form.endswith("/forget")]
    other = await told.hana.do(forget, on="/me/notices")
    assert other.status == 303
    assert len(told.rows()["push_ways"]) == 1, "it is not Hana's"
    await page.send(forget)
    assert not told.rows()["push_ways"]
    token = await told.jonas.token("/me/notices")
    for sent in (
        "x",
        "{}",
        '{"endpoint": "http://127.0.0.1/", "p256dh": "a", "auth": "b"}',
        "[" * 999,
    ):
        answer = await told.jonas.client.post(
            "/me/notices/push", content=sent,
            headers={"origin": told.jonas.base, "content-type": "application/json",
                     "accept": "application/json", "x-form-token": token},
        )  # fmt: skip
        assert answer.status_code == 422, sent[:20]
    assert not carrier.bodies
