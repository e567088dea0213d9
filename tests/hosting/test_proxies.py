"""Behind the shipped configurations of nginx and Caddy a house is what it is without them."""

import asyncio
import re
import socket
from collections.abc import Iterable

import httpx

from kith.foundation.keys import new_house_key
from kith.interfaces.web.forms import MOST_BYTES
from tests.browsing import Browser
from tests.hosting.conftest import Settled
from tests.hosting.houses import HERE, NAME
from tests.hosting.listening import listening
from tests.infrastructure.patience import LONG

# What a proxy says of itself and of the line it speaks on.
_OF_THE_LINE = {"server", "date", "via", "alt-svc", "connection", "transfer-encoding"}
_OF_THE_ANSWER = {"content-length", "set-cookie", "x-request-id"}
_TRIES = 20
_ANOTHER, _A_THIRD = "127.0.0.2", "127.0.0.3"


def of_the_house(headers: httpx.Headers) -> list[tuple[str, str]]:
    """Give the headers that are the house's own."""
    passing = _OF_THE_LINE | _OF_THE_ANSWER
    return sorted((name, value) for name, value in headers.multi_items() if name not in passing)


async def test_pages_come_as_the_house_made_them(settled: Settled) -> None:
    direct = Browser(base=f"http://{HERE}:{settled.house.port}")
    # As the proxy passes on what it was asked, so that the house answers for its address.
    passed_on = {"host": settled.proxy.address[8:], "x_forwarded_proto": "https"}
    async with settled.at() as stranger, direct.client:
        door = await stranger.get("/")
        style = re.search(r'"(/static/[^"]+\.css)"', door.body)
        assert style
        for path in ("/", "/circles", "/nowhere", style[1]):
            through, here = await stranger.get(path), await direct.get(path, **passed_on)
            assert through.status == here.status
            assert of_the_house(through.headers) == of_the_house(here.headers)
            assert through.headers["content-length"] == str(len(through.answer.content))
        assert "content-security-policy" in door.headers
        assert "Secure" in door.headers["set-cookie"]
        assert "content-encoding" not in door.headers


async def test_the_line_is_secure_and_quick_and_the_other_one_leads_to_it(
    settled: Settled,
) -> None:
    proxy = settled.proxy
    proxy.trusted.set_alpn_protocols(["h2", "http/1.1"])
    with (
        socket.create_connection((HERE, proxy.port), LONG) as plain,
        proxy.trusted.wrap_socket(plain, server_hostname=NAME) as line,
    ):
        assert line.selected_alpn_protocol() == "h2"
        assert line.version() in {"TLSv1.2", "TLSv1.3"}
    proxy.trusted.set_alpn_protocols(["http/1.1"])
    async with httpx.AsyncClient(trust_env=False, timeout=LONG) as client:
        asked = f"http://{HERE}:{proxy.plain}/people?a=b"
        answer = await client.get(asked, headers={"host": NAME})
    assert answer.status_code == 308
    to = httpx.URL(answer.headers["location"])
    assert (to.scheme, to.host, to.raw_path) == ("https", NAME, b"/people?a=b")


async def test_jonas_signs_in_under_the_name_and_forms_from_elsewhere_are_refused(
    settled: Settled,
) -> None:
    key = settled.people["Jonas"].key
    async with settled.at() as phone:
        door = await phone.open("/")
        fields = door.forms["/sign-in"].filled({"key": key})
        elsewhere = await phone.post("/sign-in", fields, origin="https://elsewhere.example")
        assert elsewhere.status == 403
        assert not (await phone.open("/")).says("Sunday soup")
        assert (await door.send("/sign-in", key=key)).says("Sunday soup")
        assert (await phone.open("/me")).says("Jonas")
    async with settled.at() as signed:
        assert (await signed.get("/me")).status == 404


async def test_words_arrive_as_they_are_said(settled: Settled) -> None:
    async with settled.at("Mara") as mara, settled.at("Jonas") as jonas:
        page = await mara.open(settled.circle)
        # A proxy that held the line back would do so until the next sign of life, 25 seconds later.
        async with listening(jonas, await jonas.open(settled.circle)) as stream:
            for words in ("The pot is on.", "It boils."):
                assert (await page.send(settled.circle, words=words)).says(words)
                await stream.until(words)


async def wrong_keys(browser: Browser, claims: Iterable[dict[str, str]]) -> list[int]:
    """Give what a visitor is answered who tries wrong keys under such claims."""
    token = await browser.token("/")
    return [
        (
            await browser.post("/sign-in", [("token", token), ("key", new_house_key())], **claim)
        ).status
        for claim in claims
    ]


async def test_a_visitor_is_known_by_where_they_come_from_whatever_they_claim(
    settled: Settled,
) -> None:
    names = ("x_forwarded_for", "forwarded", "x_real_ip")
    claims = [
        {name: f"{'for=' * (name == 'forwarded')}203.0.113.{n}" for name in names}
        for n in range(_TRIES + 1)
    ]
    async with settled.at(comes_from=_ANOTHER) as guesser:
        answers = await wrong_keys(guesser, claims)
        assert answers == [422] * _TRIES + [429], "each claim would have been a visitor of its own"
    async with settled.at(comes_from=_A_THIRD) as other:
        assert await wrong_keys(other, [{}]) == [422]


async def test_a_visitor_neither_says_how_they_came_nor_what_the_log_calls_it(
    settled: Settled,
) -> None:
    direct = Browser(base=f"http://{HERE}:{settled.house.port}")
    claim = {"x_forwarded_proto": "http", "host": "elsewhere.example"}
    async with settled.at() as stranger, direct.client:
        secure = "cross-origin-opener-policy"  # the house sends it over https only
        through = await stranger.get("/", x_forwarded_proto="http", x_request_id="mine")
        assert secure in through.headers
        assert through.headers["x-request-id"] != "mine"
        assert secure not in (await direct.get("/", **claim)).headers


async def test_what_is_too_large_is_refused(settled: Settled) -> None:
    async with settled.at("Mara") as mara:
        page = await mara.open(settled.circle)
        form = page.forms[settled.circle].filled({"words": "soup " * 30_000})
        refused = await mara.post(settled.circle, form)
        assert refused.status == 413
        assert "That is more than 128 kilobytes." in refused.body
        most = b"words=" + b"soup+" * 30_000
        assert (await mara.post(settled.circle, most[:MOST_BYTES])).status == 403, "it has no token"
        said = await page.send(settled.circle, words="Small again.")
        assert said.says("Small again.")


async def test_while_the_house_starts_again_its_visitors_wait_or_are_told(
    settled: Settled,
) -> None:
    assert settled.house.stop() == 0
    async with settled.at("Mara") as mara:
        if settled.proxy.program == "caddy":
            waiting = asyncio.create_task(mara.open("/"))
            await asyncio.to_thread(settled.start_again)
            assert (await waiting).says("Sunday soup")
        else:
            away = await mara.get("/")
            assert away.status == 503
            assert "in a minute" in away.answer.text
            assert away.headers["retry-after"] == "10"
            settled.start_again()
            assert (await mara.open("/")).says("Sunday soup")


async def test_nobody_keeps_a_list_of_who_opened_what(settled: Settled) -> None:
    async with settled.at("Jonas") as jonas:
        assert (await jonas.get("/i/NOTACODE")).status in {200, 404}
    written = [
        path
        for path in settled.proxy.at.rglob("*")
        if path.is_file() and b"NOTACODE" in path.read_bytes()
    ]
    assert written == []
