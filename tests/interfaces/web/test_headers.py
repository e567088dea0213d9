"""What every answer carries, whatever was asked, and what a cookie is allowed."""

import re
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest

from kith.foundation.settings import Settings
from kith.house import House, open_house
from kith.infrastructure.files import Folder
from kith.interfaces.web.render import Static
from kith.together.welcome.arriving import first_link
from tests.asking import ask
from tests.browsing import HOST, Browser
from tests.cast import Garden

STATIC = Static()
POLICY = {
    "default-src": "'self'", "script-src": "'self'", "style-src": "'self'", "img-src": "'self'",
    "media-src": "'self'", "worker-src": "'self'", "manifest-src": "'self'",
    "connect-src": "'self'", "object-src": "'none'", "base-uri": "'none'",
    "form-action": "'self'", "frame-ancestors": "'none'",
}  # fmt: skip


def looks_after(headers: dict[str, str]) -> None:
    """Hold an answer to what every answer carries."""
    told = dict(
        part.strip().split(" ", 1) for part in headers["content-security-policy"].split(";")
    )
    assert told == POLICY
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"
    assert headers["x-frame-options"] == "DENY"
    assert headers["cross-origin-resource-policy"] == "same-origin"
    assert "geolocation=()" in headers["permissions-policy"]
    assert "microphone=(self)" in headers["permissions-policy"], "voices are recorded here"
    assert "camera=(self)" in headers["permissions-policy"], "a hand's QR is read here"
    assert re.fullmatch("[0-9a-f]{16}", headers["x-request-id"])


ASKED: list[tuple[str, str, bytes, int]] = [
    ("GET", "/", b"", 200),
    ("HEAD", "/", b"", 200),
    ("GET", "/healthz", b"", 200),
    ("GET", "/people", b"", 200),
    ("GET", "/c/{soup}/live", b"", 200),
    ("HEAD", "/c/{soup}/live", b"", 200),
    ("GET", "/sign-in/challenge", b"", 200),
    ("GET", STATIC.address("house.css"), b"", 200),
    ("GET", STATIC.address("behaviours/main.js"), b"", 200),
    ("GET", "/static/x/house.css", b"", 404),
    ("GET", "/static/x/nothing.css", b"", 404),
    ("GET", "/static/x/../../house.db", b"", 404),
    ("GET", "/c/7", b"", 404),
    ("GET", "/nowhere", b"", 404),
    ("PUT", "/people", b"", 404),
    ("DELETE", "/c/{soup}", b"", 404),
    ("POST", "/people", b"", 404),
    ("POST", "/c/{soup}", b"", 403),
    ("POST", "/c/{soup}", b"token={token}&words=", 422),
    ("POST", "/c/{soup}", b"token={token}&words=Hello", 303),
    ("POST", "/c/{soup}", b"words=" + b"a" * 200_000, 413),
]


@pytest.mark.parametrize(("method", "path", "body", "status"), ASKED)
async def test_every_answer_looks_after_who_gets_it(
    garden: Garden, method: str, path: str, body: bytes, status: int
) -> None:
    cookie = garden.mara.client.cookies["kith"]
    token = (await garden.mara.token()).encode()
    told = await ask(
        garden.house.app, method, path.replace("{soup}", str(garden.soup)).encode(),
        [("host", HOST.encode()), ("origin", f"http://{HOST}".encode()),
         ("cookie", f"kith={cookie}".encode()),
         ("content-type", b"application/x-www-form-urlencoded")],
        body.replace(b"{token}", token),
    )  # fmt: skip
    assert told.status == status
    looks_after(told.headers)
    kept = told.headers["cache-control"]
    if status == 200 and path.startswith("/static/"):
        assert kept == "public, max-age=31536000, immutable"
        assert "set-cookie" not in told.headers
    elif not path.startswith("/static/"):
        assert kept == "no-store"


@pytest.mark.parametrize(
    "host", [b"", b"[", b"[::1", b"a b", b"evil.example/x", b"\xff", b"a@b", b"a:99999999"]
)
async def test_a_host_that_is_none_is_refused_with_the_same_care(
    garden: Garden, host: bytes
) -> None:
    told = await ask(garden.house.app, "GET", b"/", [("host", host)])
    assert told.status == 400
    looks_after(told.headers)
    for good in (b"localhost:7447", b"192.0.2.7:7447", b"[2001:db8::1]:7447", b"garden.example"):
        assert (await ask(garden.house.app, "GET", b"/", [("host", good)])).status == 200


def flags(cookie: str) -> dict[str, str]:
    """Give what a cookie is told to keep to."""
    parts = [part.strip().partition("=") for part in cookie.split(";")[1:]]
    return {name.lower(): value for name, _, value in parts}


async def test_the_cookie_of_a_device_is_for_this_house_alone(garden: Garden) -> None:
    stranger = garden.stranger()
    door = (await stranger.get("/")).headers["set-cookie"]
    assert door.startswith("kith_door=")
    assert flags(door) == {"httponly": "", "path": "/", "samesite": "lax"}
    signed_in = await stranger.do("/sign-in", key=garden.wren.key)
    cookie = signed_in.headers["set-cookie"]
    assert cookie.startswith("kith=")
    assert len(cookie.partition("=")[2].partition(";")[0]) >= 43, "256 bits"
    told = flags(cookie)
    year = int(told.pop("max-age"))
    assert year > 180 * 86_400
    assert told == {"httponly": "", "path": "/", "samesite": "lax"}
    gone = await stranger.do("/sign-out")
    assert 'kith=""' in gone.headers["set-cookie"]
    assert "Max-Age=0" in gone.headers["set-cookie"]


@pytest.fixture
async def named_house(tmp_path: Path, anyio_backend: str) -> AsyncGenerator[House]:
    """A house that has its final name, and https."""
    assert anyio_backend
    settings = Settings(address="https://garden.example")
    async with open_house(settings, Folder(str(tmp_path / "named"))) as house:
        yield house


async def test_a_house_with_a_name_keeps_cookies_off_plain_lines(named_house: House) -> None:
    code = await named_house.database.act(first_link)
    mara = Browser(named_house.app, base="https://garden.example")
    page = await mara.open(f"/first/{code}")
    assert "secure" in flags(page.headers["set-cookie"])
    made = await page.send(f"/first/{code}", house="Garden", name="Mara", purpose="To be here.")
    assert made.says("Your key")
    assert "secure" in flags(made.headers["set-cookie"])
    assert (await mara.open("/")).says("Garden")


async def test_static_addresses_change_with_what_lies_there(still_garden: Garden) -> None:
    static = still_garden.house.services.pages.static
    page = (await still_garden.mara.open("/")).body
    for name in ("house.css", "behaviours/main.js", "icon.svg"):
        assert static.address(name) in page
    assert static.address("house.css") != static.address("behaviours/main.js")
    told = await still_garden.stranger().get(static.address("house.css"))
    assert told.headers["content-type"].startswith("text/css")
    assert told.body.encode() == static["house.css"][0]
