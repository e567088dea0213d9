"""What a house asks of other machines, of real ones that listen on this one."""

import asyncio
import gzip
import ssl
import tracemalloc
import zlib
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager

import pytest
import trustme

from kith.foundation.errors import Elsewhere
from kith.infrastructure.fetch.fetching import fetch
from kith.infrastructure.fetch.model import WORLD, Answer, Reach
from tests.infrastructure.machines import HERE, Machine, Speak, machine, reply

NEAR = Reach(plain=True, any_port=True, inside={HERE})
OTHER = "127.0.0.2"


@pytest.fixture
async def there(anyio_backend: str) -> AsyncGenerator[Machine]:
    assert anyio_backend
    async with machine() as made:
        yield made


def endless(beginning: bytes, more: bytes, every: float = 0) -> Speak:
    """Say something, and then more and more of it."""

    async def speak(writer: asyncio.StreamWriter) -> None:
        writer.write(beginning)
        while True:
            writer.write(more)
            await writer.drain()
            await asyncio.sleep(every)

    return speak


def goes_by(**names: Sequence[str]) -> Reach:
    """Reach machines on this one by names that lead here and there."""

    async def resolve(host: str, port: int) -> Sequence[str]:
        assert port
        return names.get(host.partition(".")[0], [])

    return Reach(plain=True, any_port=True, inside={HERE}, resolve=resolve)


async def test_an_answer_comes_with_its_status_headers_and_body(there: Machine) -> None:
    address = there.tells("/a", reply(b"hello", "201 Made", "X-Kind: Warm", "Set-Cookie: a=b"))
    answer = await fetch(address, reach=NEAR)
    assert (answer.status, answer.body, answer.address) == (201, b"hello", address)
    assert answer.headers["x-kind"] == "Warm"
    assert (await fetch(there.at("/nothing"), reach=NEAR)).status == 404
    assert there.asked == ["GET /a", "GET /nothing"]


async def test_only_what_is_needed_is_told(there: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9/")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9/")
    address = there.tells("/a", reply(b"", "200 OK", "Set-Cookie: a=b; Path=/"))
    await fetch(address, reach=NEAR)
    await fetch(address, method="POST", body=b"words", headers={"X-Own": "1"}, reach=NEAR)
    first, second = there.heads
    assert set(first) == {"host", "user-agent", "accept", "accept-encoding", "connection"}
    assert (first["accept-encoding"], first["user-agent"]) == ("identity", "Kith")
    assert (second["x-own"], there.bodies[1]) == ("1", b"words")
    assert "cookie" not in second


async def test_a_house_asks_neither_itself_nor_its_neighbours(there: Machine) -> None:
    there.tells("/", reply(b"keys of the cloud"))
    assert (await fetch(there.at("/"), reach=NEAR)).status == 200
    only_strangers = Reach(plain=True, any_port=True)
    for host in (HERE, "localhost", "[::1]", "169.254.169.254", "[::ffff:127.0.0.1]"):
        with pytest.raises(Elsewhere, match="leads into a network"):
            await fetch(there.at("/", host=host), reach=only_strangers)
    for address in (there.at("/"), "http://example.org/", "file:///etc/passwd"):
        with pytest.raises(Elsewhere, match="no address of the web"):
            await fetch(address, reach=WORLD)
    assert there.asked == ["GET /"]


async def test_one_address_inside_spoils_the_whole_name(there: Machine) -> None:
    there.tells("/", reply(b"hello"))
    reach = goes_by(good=[HERE], bad=[HERE, "10.0.0.1"], worse=["1.1.1.1", OTHER])
    assert (await fetch(there.at("/", host="good.example"), reach=reach)).body == b"hello"
    for host in ("bad.example", "worse.example"):
        with pytest.raises(Elsewhere, match="leads into a network"):
            await fetch(there.at("/", host=host), reach=reach)
    with pytest.raises(Elsewhere, match="No machine goes by"):
        await fetch(there.at("/", host="nobody.example"), reach=reach)
    assert len(there.asked) == 1


async def test_a_name_that_changes_its_mind_is_asked_once(there: Machine) -> None:
    answers, asked = [[HERE], [OTHER]], list[str]()

    async def resolve(host: str, port: int) -> Sequence[str]:
        asked.append(f"{host}:{port}")
        return answers[min(len(asked), 2) - 1]

    there.tells("/", reply(b"the one that was looked at"))
    reach = Reach(plain=True, any_port=True, inside={HERE}, resolve=resolve)
    async with machine(OTHER, there.port) as inside:
        inside.tells("/", reply(b"inside"))
        answer = await fetch(there.at("/", host="rebinding.example"), reach=reach)
        assert answer.body == b"the one that was looked at"
        assert asked == [f"rebinding.example:{there.port}"]
        with pytest.raises(Elsewhere, match="leads into a network"):
            await fetch(there.at("/", host="rebinding.example"), reach=reach)
        assert inside.asked == []


async def test_it_follows_where_it_is_sent(there: Machine) -> None:
    for number, status in enumerate((301, 307, 308)):
        there.sends_on(f"/{number}", f"/{number + 1}", status)
    end = there.tells("/3", reply(b"here"))
    answer = await fetch(there.at("/0"), reach=NEAR)
    assert (answer.body, answer.address) == (b"here", end)
    assert (await fetch(there.at("/0"), redirects=0, reach=NEAR)).status == 301
    with pytest.raises(Elsewhere, match="sends on"):
        await fetch(there.at("/0"), redirects=2, reach=NEAR)


async def test_it_does_not_follow_for_ever(there: Machine) -> None:
    there.sends_on("/a", "/b")
    there.sends_on("/b", "/a#again")
    there.sends_on("/self", "/self")
    for path in ("/a", "/self"):
        with pytest.raises(Elsewhere, match="sends on"):
            await fetch(there.at(path), redirects=9, reach=NEAR)
    assert there.asked == ["GET /a", "GET /b", "GET /self"]


async def test_it_does_not_follow_inside(there: Machine) -> None:
    reach = goes_by(a=[HERE], inside=[OTHER])
    async with machine(OTHER, there.port) as inside:
        inside.tells("/", reply(b"inside"))
        for to in (
            inside.at("/", host=OTHER),
            inside.at("/", host="inside.example"),
            "//127.0.0.2",
        ):
            there.sends_on("/", to)
            with pytest.raises(Elsewhere, match="leads into a network"):
                await fetch(there.at("/", host="a.example"), reach=reach)
        for to in ("file:///etc/passwd", "data:,x", "ftp://a.example/", "http://mara@a.example/"):
            there.sends_on("/", to)
            with pytest.raises(Elsewhere, match="no address of the web"):
                await fetch(there.at("/", host="a.example"), reach=reach)
        assert inside.asked == []


async def test_keys_do_not_go_along_to_another_site(there: Machine) -> None:
    reach = goes_by(a=[HERE], b=[HERE])
    there.sends_on("/", there.at("/b", host="b.example"))
    there.sends_on("/near", "/b")
    there.tells("/b", reply(b""))
    told = {"Authorization": "key", "Accept": "text/plain"}
    await fetch(there.at("/near", host="a.example"), headers=told, reach=reach)
    await fetch(there.at("/", host="a.example"), headers=told, reach=reach)
    assert ["authorization" in head for head in there.heads] == [True, True, True, False]
    assert {head["accept"] for head in there.heads} == {"text/plain"}


async def test_what_was_posted_is_posted_once(there: Machine) -> None:
    there.sends_on("/", "/b", 307)
    answer = await fetch(there.at("/"), method="POST", body=b"words", reach=NEAR)
    assert (answer.status, there.asked) == (307, ["POST /"])


async def test_no_more_is_taken_than_was_asked_for(there: Machine) -> None:
    there.tells("/", reply(b"a" * 1000))
    there.tells("/endless", endless(b"HTTP/1.1 200 OK\r\n\r\n", b"a" * 65536))
    chunk = b"10000\r\n" + b"a" * 65536 + b"\r\n"
    there.tells("/chunks", endless(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", chunk))
    assert len((await fetch(there.at("/"), most=1000, reach=NEAR)).body) == 1000
    for path in ("/", "/endless", "/chunks"):
        with pytest.raises(Elsewhere, match="more than was asked for"):
            await fetch(there.at(path), most=999, reach=NEAR)


async def test_what_comes_packed_is_measured_unpacked(there: Machine) -> None:
    bomb = gzip.compress(b"\0" * (64 << 20))
    assert len(bomb) < 1 << 17
    there.tells("/bomb", reply(bomb, "200 OK", "Content-Encoding: gzip"))
    there.tells("/gzip", reply(gzip.compress(b"hello"), "200 OK", "Content-Encoding: GZIP"))
    there.tells("/zlib", reply(zlib.compress(b"hello"), "200 OK", "Content-Encoding: deflate"))
    for path in ("/gzip", "/zlib"):
        assert (await fetch(there.at(path), reach=NEAR)).body == b"hello"
    tracemalloc.start()
    with pytest.raises(Elsewhere, match="more than was asked for"):
        await fetch(there.at("/bomb"), reach=NEAR)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 16 << 20
    for packed in ("br", "zstd", "gzip, gzip", "nonsense"):
        there.tells("/x", reply(b"hello", "200 OK", f"Content-Encoding: {packed}"))
        with pytest.raises(Elsewhere, match="can't be read"):
            await fetch(there.at("/x"), reach=NEAR)


CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


@pytest.mark.parametrize(
    ("beginning", "more"),
    [
        (b"HTTP/1.1 200 OK\r\n", b"X: y\r\n"),
        (b"HTTP/1.1 200 OK\r\n", b"X: " + b"y" * 8192 + b"\r\n"),
        (b"HTTP/1.1 200 OK\r\nX: ", b"y" * 8192),
        (b"HTTP/1.1 ", b"2" * 8192),
        (b"", b"\0" * 8192),
    ],
)
async def test_an_endless_head_is_not_read(there: Machine, beginning: bytes, more: bytes) -> None:
    there.tells("/", endless(beginning, more))
    with pytest.raises(Elsewhere, match="can't be read"):
        await fetch(there.at("/"), reach=NEAR)


@pytest.mark.parametrize(
    ("beginning", "more"),
    [
        (CHUNKED, b"0" * 8192),
        (CHUNKED + b"1;", b"x" * 8192),
        (CHUNKED + b"0\r\n", b"X: y\r\n"),
        (b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    ],
)
async def test_no_other_way_to_go_on_for_ever_does(
    there: Machine, beginning: bytes, more: bytes
) -> None:
    there.tells("/", endless(beginning, more))
    with pytest.raises(Elsewhere, match=r"can't be read|took too long"):
        await fetch(there.at("/"), within=0.5, reach=NEAR)


@pytest.mark.parametrize(
    "beginning",
    [b"HTTP/1.1 200 ", b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n"],
)
async def test_who_speaks_slowly_is_not_waited_for(there: Machine, beginning: bytes) -> None:
    there.tells("/", endless(beginning, b"a", every=0.01))
    with pytest.raises(Elsewhere, match="took too long"):
        await fetch(there.at("/"), within=0.3, reach=NEAR)


async def test_the_time_is_that_of_all_steps_together(there: Machine) -> None:
    async def slowly(writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(0.2)
        writer.write(reply(b"", "302 Moved", f"Location: /{len(there.asked)}"))

    for path in ("/", "/1", "/2"):
        there.tells(path, slowly)
    with pytest.raises(Elsewhere, match="took too long"):
        await fetch(there.at("/"), within=0.5, redirects=9, reach=NEAR)


async def test_a_name_that_is_slow_to_ask_is_not_waited_for(there: Machine) -> None:
    async def never(_host: str, _port: int) -> Sequence[str]:
        await asyncio.Event().wait()
        return []

    with pytest.raises(Elsewhere, match="took too long"):
        await fetch("https://slow.example/", within=0.1, reach=Reach(resolve=never))
    assert there.asked == []


@pytest.mark.parametrize(
    "said",
    [
        *(b"", b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf", b"SSH-2.0-OpenSSH\r\n\r\n"),
        *(b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n", b"HTTP/9.9 999 \r\n\r\n"),
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nhalf",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        b"HTTP/1.1 302 Moved\r\nLocation: https://[\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 302 Moved\r\nLocation: /\xff\xfe\r\nContent-Length: 0\r\n\r\n",
    ],
)
async def test_what_is_no_answer_is_said_to_be_none(there: Machine, said: bytes) -> None:
    there.tells("/", said)
    with pytest.raises(Elsewhere):
        await fetch(there.at("/"), within=0.5, reach=NEAR)


async def test_a_machine_that_is_away_is_said_to_be(there: Machine) -> None:
    async with machine() as gone:
        address = gone.at("/")
    with pytest.raises(Elsewhere, match="can't be reached"):
        await fetch(address, reach=NEAR)
    assert there.asked == []


@asynccontextmanager
async def secured(name: str, authority: trustme.CA) -> AsyncGenerator[Machine]:
    """Let a machine listen that proves to go by a name."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(context)
    async with machine(secure=context) as made:
        yield made


async def test_a_machine_must_prove_its_name_and_not_only_its_address() -> None:
    authority, trust = trustme.CA(), ssl.create_default_context()
    authority.configure_trust(trust)
    near = goes_by(a=[HERE], b=[HERE])
    believing = Reach(any_port=True, inside={HERE}, resolve=near.resolve, trust=trust)
    doubting = Reach(any_port=True, inside={HERE}, resolve=near.resolve)

    async def ask(host: str, reach: Reach) -> Answer:
        return await fetch(there.at("/", host=host, scheme="https"), reach=reach)

    async with secured("a.example", authority) as there:
        there.tells("/", reply(b"hello"))
        assert (await ask("a.example", believing)).body == b"hello"
        for host, reach in (("b.example", believing), ("a.example", doubting)):
            with pytest.raises(Elsewhere, match="does not prove who it is"):
                await ask(host, reach)
        there.sends_on("/", there.at("/b", host="a.example"))
        plain = Reach(plain=True, any_port=True, inside={HERE}, resolve=near.resolve, trust=trust)
        with pytest.raises(Elsewhere, match="sends on"):  # from https to http
            await ask("a.example", plain)
