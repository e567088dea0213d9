"""The house listens where it can, and knows how it is reached, without asking anybody."""

import errno
import os
import socket
from collections.abc import Iterator
from contextlib import ExitStack, closing

import pytest

from kith.foundation.errors import Elsewhere
from kith.infrastructure import serving
from kith.infrastructure.serving import listen, seen_as

HERE = "127.0.0.1"
TRIES = 20


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


def occupied(stack: ExitStack, port: int) -> bool:
    sock = stack.enter_context(closing(socket.socket()))
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        sock.bind((HERE, port))
        sock.listen()
    except OSError:
        return False
    return True


def ports_in_a_row(stack: ExitStack, count: int) -> int:
    """Occupy so many ports in a row, with a free one behind them, and give the first."""
    # Of two runs at once, each begins elsewhere.
    for first in range(10_000 + os.getpid() % 50 * 100, 20_000, 100):
        with ExitStack() as tried:
            if all(occupied(tried, first + n) for n in range(count + 1)):
                stack.push(tried.pop_all())
                return first
    pytest.skip("there are not enough free ports in a row here")


def port_of(sock: socket.socket) -> int:
    return int(sock.getsockname()[1])


def test_the_port_that_was_asked_for_is_taken(stack: ExitStack) -> None:
    with listen(HERE, 0) as some:
        port = port_of(some)
    with listen(HERE, port) as sock:
        assert sock.getsockname() == (HERE, port)
        stack.enter_context(socket.create_connection((HERE, port), 20))


def test_the_next_free_port_is_taken(stack: ExitStack) -> None:
    with ExitStack() as row:
        first = ports_in_a_row(row, 3)
        row.pop_all().close()
    assert occupied(stack, first)
    assert occupied(stack, first + 1)
    with listen(HERE, first) as sock:
        assert port_of(sock) == first + 2


def test_when_all_are_in_use_it_says_which(stack: ExitStack) -> None:
    first = ports_in_a_row(stack, TRIES)
    with pytest.raises(Elsewhere) as wrong:
        listen(HERE, first)
    assert wrong.value.where == "network"
    assert f"Ports {first} to {first + TRIES - 1} are all in use" in str(wrong.value)
    assert "KITH_PORT" in str(wrong.value)


def test_a_house_that_wants_one_port_takes_no_other(stack: ExitStack) -> None:
    first = ports_in_a_row(stack, 1)
    with pytest.raises(Elsewhere) as wrong:
        listen(HERE, first, tries=1)
    assert str(wrong.value) == f"Port {first} is in use. Choose another with KITH_PORT."
    with listen(HERE, first) as sock:
        assert port_of(sock) > first


def test_there_is_no_port_above_the_last(stack: ExitStack) -> None:
    occupied(stack, 65535)
    with pytest.raises(Elsewhere, match="in use") as wrong:
        listen(HERE, 65535)
    assert "65535" in str(wrong.value)
    assert str(65535 + TRIES - 1) not in str(wrong.value)


@pytest.mark.parametrize("address", ["192.0.2.1", "not an address", "2001:db8::1"])
def test_an_address_that_is_not_ours_is_told(address: str) -> None:
    with pytest.raises(Elsewhere, match=f"Can't listen on {address}"):
        listen(address, 0)


def test_a_machine_without_such_addresses_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuses(*_args: object) -> None:
        raise OSError(errno.EAFNOSUPPORT, "Address family not supported by protocol")

    monkeypatch.setattr(socket, "socket", refuses)
    with pytest.raises(Elsewhere, match="Can't listen on ::1"):
        listen("::1", 0)


def test_an_address_of_one_machine_is_told_as_it_is() -> None:
    with listen(HERE, 0) as sock:
        assert seen_as(sock) == f"{HERE}:{port_of(sock)}"
    try:
        sock = listen("::1", 0)
    except Elsewhere:
        pytest.skip("there is no IPv6 here")
    with sock:
        assert seen_as(sock) == f"[::1]:{port_of(sock)}"


class Everywhere(socket.socket):
    """A socket that listens on all addresses, as far as it says."""

    def getsockname(self) -> tuple[str, int]:
        return ("0.0.0.0", 7447)  # noqa: S104 - nobody listens


def test_everywhere_is_told_as_an_address_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    with Everywhere() as sock, socket.socket() as ours:
        host, _, port = seen_as(sock).rpartition(":")
        assert port == "7447"
        ours.bind((host, 0))
        monkeypatch.setattr(serving, "_own_addresses", lambda: ["192.0.2.7", "192.0.2.8"])
        assert seen_as(sock) == "192.0.2.7:7447"
        monkeypatch.setattr(serving, "_own_addresses", list)
        assert seen_as(sock) == "127.0.0.1:7447"


def test_a_house_that_may_not_look_at_the_networks_starts_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuses() -> None:
        raise OSError(errno.EAFNOSUPPORT, "Address family not supported by protocol")

    monkeypatch.setattr(socket, "if_nameindex", refuses)
    with Everywhere() as sock:
        assert seen_as(sock) == "127.0.0.1:7447"


def test_nobody_is_asked_for_our_own_address(monkeypatch: pytest.MonkeyPatch) -> None:
    def asks(*_args: object) -> None:
        pytest.fail("somebody was asked")

    for name in ("connect", "connect_ex", "send", "sendto", "sendmsg", "sendall"):
        monkeypatch.setattr(socket.socket, name, asks)
    for name in ("getaddrinfo", "gethostbyname", "gethostbyname_ex", "gethostbyaddr", "getfqdn"):
        monkeypatch.setattr(socket, name, asks)
    with Everywhere() as sock:
        assert seen_as(sock).endswith(":7447")
