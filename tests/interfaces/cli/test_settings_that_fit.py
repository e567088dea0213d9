"""`kith doctor` on settings that are sound each for itself, and on a house that does or does not answer."""

import contextlib
import json
import os
import socket
import threading
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kith.foundation.clock import DAY, now
from kith.infrastructure.files import Folder
from tests.interfaces.cli.asking import Kith, alone, running

HERE = 'listen = "127.0.0.1"\n'
HTTPS = 'address = "https://garden.example"\n'
# The settings, which finding, what it is, and what is said of it and what to do.
FITTING = {
    "nothing": ("", "Address", "ok", "the address of this machine"),
    "a proxy": (HERE + HTTPS + 'proxies = "127.0.0.1"', "Address", "ok", "https://garden.example"),
    "a network of proxies": (HTTPS + 'proxies = "10.1.0.0/16, ::1"', "Address", "ok", "https:"),
    "a port": ('address = "https://garden.example:8443/"\nproxies = "10.0.0.1"', "Address", "ok", ":8443"),
    "https without a proxy": (HTTPS, "Address", "wrong", "reverse-proxy.md"),
    "a proxy without https": ('proxies = "10.0.0.1"', "Address", "note", "Set address"),
    "a proxy before http": (
        'address = "http://garden.example"\nproxies = "10.0.0.1"', "Address", "note", "Set address",
    ),
    "a way past the proxy": (HTTPS + 'proxies = "127.0.0.1"', "Address", "note", 'listen = "127.0.0.1"'),
    "everybody": (HTTPS + 'proxies = "*"', "Address", "wrong", "the proxy's own network address"),
    "a name for a proxy": (HTTPS + 'proxies = "caddy"', "Address", "wrong", "caddy in proxies"),
    "half a network": (HTTPS + 'proxies = "10.1.2.3/16"', "Address", "wrong", "10.1.2.3/16 in"),
    "a path": ('address = "https://example.org/kith"', "Address", "wrong", "no path"),
    "no name": ('address = "https://"', "Address", "wrong", "no path"),
    "half an address": ('address = "https://["', "Address", "wrong", "no path"),
    "a log for everything": ('log = "debug"', "Log", "note", "every request"),
    "a log for programs": ('log_as = "json"', "Log", "ok", "info, as json"),
    "no figures": ("", "Metrics", "ok", "nowhere"),
    "figures on the house's port": ("port = 7447\nmetrics = 7447", "Metrics", "wrong", "both 7447"),
}  # fmt: skip


Finding = tuple[str, str]


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty data folder, as KITH_DATA names it."""
    monkeypatch.setenv("KITH_DATA", str(tmp_path / "garden"))
    (tmp_path / "garden").mkdir(mode=0o700)
    return tmp_path / "garden"


def finding(kith: Kith, name: str) -> Finding:
    """Give how one thing is, and all that is said of it."""
    said = kith("doctor", "--json")
    assert said.err == ""
    (one,) = [one for one in json.loads(said.out)["findings"] if one["name"] == name]
    assert one["state"] == "ok" or one["do"], "what is wrong comes with what to do"
    return one["state"], f"{one['says']} {one['do'] or ''}"


@pytest.mark.parametrize("settings", FITTING)
def test_settings_are_held_against_each_other(place: Path, kith: Kith, settings: str) -> None:
    text, name, state, told = FITTING[settings]
    (place / "kith.toml").write_text(text)
    found = finding(kith, name)
    assert found[0] == state, found
    assert told in found[1]
    assert kith("doctor").code == (1 if state == "wrong" else 0)


def test_settings_that_can_not_be_read_are_complained_of_once(place: Path, kith: Kith) -> None:
    (place / "kith.toml").write_text("port = 99999\n")
    said = kith("doctor")
    assert said.code == 1
    assert said.out.count("The setting port must lie between 0 and 65535.") == 1


def test_an_address_that_is_not_this_machines_is_told_with_what_to_do(
    place: Path, kith: Kith
) -> None:
    (place / "kith.toml").write_text('listen = "192.0.2.1"')
    state, told = finding(kith, "Port")
    assert state == "wrong"
    assert "Can't listen on 192.0.2.1" in told
    assert "Set listen to an address of this machine" in told


def test_files_from_the_future_are_told(place: Path, kith: Kith) -> None:
    (place / "kith.toml").write_text("")
    assert finding(kith, "Clock")[0] == "ok"
    ahead = (now() + DAY) / 1000
    os.utime(place / "kith.toml", (ahead, ahead))
    state, told = finding(kith, "Clock")
    assert state == "note"
    assert "newer than that. Set the clock" in told


@contextmanager
def answering(answer: bytes) -> Generator[int]:
    """Answer whoever asks with these bytes, and give the port."""
    with socket.create_server(("127.0.0.1", 0)) as sock:

        def live() -> None:
            with contextlib.suppress(OSError):
                while True:
                    with sock.accept()[0] as asking:
                        asking.recv(4096)
                        asking.sendall(answer)

        thread = threading.Thread(target=live, daemon=True)
        thread.start()
        yield int(sock.getsockname()[1])
        sock.shutdown(socket.SHUT_RDWR)
    thread.join(10)


ANSWERS = {
    "well": (b"HTTP/1.1 200 OK\r\n\r\n", "ok", "process "),
    "unwell": (b"HTTP/1.1 503 Service Unavailable\r\n\r\n", "wrong", "can't read its database"),
    "another": (b"HTTP/1.1 404 Not Found\r\n\r\n", "wrong", "another Kith"),
    "no HTTP": (b"\x15\x03\x01\x00\x02\x02\x16", "wrong", "nothing answers"),
    "nothing": (b"", "wrong", "nothing answers"),
}


@pytest.mark.parametrize("answer", ANSWERS)
def test_a_house_that_runs_is_asked_whether_it_is_well(
    place: Path, kith: Kith, answer: str
) -> None:
    sent, state, told = ANSWERS[answer]
    folder = Folder(str(place))
    lock = folder.hold()
    try:
        assert finding(kith, "Running")[0] == "note", "it does not say where it answers"
        with answering(sent) as port:
            folder.say_who(lock, f"127.0.0.1:{port}")
            found = finding(kith, "Running")
        assert (found[0], told in found[1]) == (state, True), found
        assert finding(kith, "Running")[0] == "wrong", "nobody listens there any more"
    finally:
        os.close(lock)
    assert finding(kith, "Running") == ("ok", "No house is running on this folder. ")


def test_a_house_that_runs_is_well_and_gives_its_figures(place: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as sock:
        port = str(sock.getsockname()[1])
        # The house would not start: another has the port.
        assert f"uses port {port}" in alone("doctor", KITH_METRICS=port).out
        said = alone("run", KITH_METRICS=port, KITH_LISTEN="127.0.0.1", KITH_PORT="0")
        assert said.refused() == f"Port {port} is in use. Choose another with KITH_METRICS."
        told = alone("run", KITH_METRICS=port, KITH_PORT="0", KITH_LOG_AS="json")
        assert json.loads(told.err)["words"] == said.err.strip(), "also where programs read it"
    with running(place, KITH_METRICS=port):
        found = alone("doctor", KITH_METRICS=port).fine()
        assert f"http://127.0.0.1:{port}/metrics" in found
        assert "Running   process " in found
    with running(place):
        said = alone("doctor", KITH_METRICS=port)
        assert said.code == 1
        assert f"/metrics is not answered on port {port}." in said.out
