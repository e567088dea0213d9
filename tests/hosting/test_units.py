"""The shipped units say what systemd understands, close what can be closed, and leave Kith room to live."""

import ctypes
import difflib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.browsing import Browser
from tests.hosting.confined import LIBRARY, allowed_by
from tests.hosting.conftest import beside
from tests.hosting.houses import DEPLOY, HERE, KITH, ROOT, Running, bare, running

UNITS = ("kith.service", "kith@7447.service")
MOST_EXPOSED = 20  # tenths
HERE_TOO = str(ROOT / "tests" / "hosting" / "confined.py")
_HARDENS = ("Protect", "Restrict", "SystemCall", "Capability", "NoNew", "Private")


@pytest.fixture(autouse=True)
def analyzer() -> str:
    """Where systemd's own judge of units is."""
    found = shutil.which("systemd-analyze")
    return found or pytest.skip("systemd-analyze is missing: sudo apt install systemd")


@pytest.fixture
def units(tmp_path: Path) -> Path:
    """A folder with the units, that start a program which is there."""
    for path in DEPLOY.glob("*.service"):
        text = path.read_text("utf-8")
        assert text.count("/opt/kith/bin/kith") == 1
        text = text.replace("/opt/kith/bin/kith", sys.executable)
        (tmp_path / path.name).write_text(text, "utf-8")
    return tmp_path


def asked(*words: str) -> tuple[int, str]:
    """Ask systemd-analyze, and give its exit code and its words."""
    told = subprocess.run(  # noqa: S603 - systemd's
        ["systemd-analyze", "--no-pager", *words],  # noqa: S607 - wherever it is
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False,
    )  # fmt: skip
    return told.returncode, told.stdout


@pytest.mark.parametrize("name", UNITS)
def test_systemd_finds_nothing_wrong(units: Path, name: str) -> None:
    assert asked("verify", str(units / name)) == (0, "")
    path = next(units.glob(f"{name[:5]}*"))
    path.write_text(path.read_text("utf-8").replace("ProtectHome=", "ProtectHouse="), "utf-8")
    assert "ProtectHouse" in asked("verify", str(units / name))[1]


@pytest.mark.parametrize("name", UNITS)
def test_a_house_is_hardly_exposed(units: Path, name: str) -> None:
    judge = ("security", "--offline=true", f"--threshold={MOST_EXPOSED}", str(units / name))
    code, told = asked(*judge)
    assert code == 0, told
    for path in units.glob("*.service"):
        lines = path.read_text("utf-8").splitlines(keepends=True)
        path.write_text("".join(line for line in lines if not line.startswith(_HARDENS)), "utf-8")
    assert asked(*judge)[0] != 0, "or this judges nothing"


def test_one_of_several_is_like_the_only_one_but_for_its_port() -> None:
    one, several = (
        [line for line in (DEPLOY / name).read_text("utf-8").splitlines() if line[:1] != "#"]
        for name in ("kith.service", "kith@.service")
    )
    changed = [line for line in difflib.ndiff(one, several) if line[0] in "+-"]
    assert [line[2:].partition("=")[0] for line in changed] == ["Description"] * 2 + [
        "Environment"
    ] * 2
    assert "KITH_PORT=%i" in changed[-1]


def test_what_a_service_has_no_business_with_is_not_allowed() -> None:
    allowed = allowed_by((DEPLOY / "kith.service").read_text("utf-8"))
    assert {"read", "openat", "socket", "epoll_wait", "fsync", "flock", "execve"} <= allowed
    assert not allowed & {"mount", "ptrace", "reboot", "init_module", "chroot", "setuid", "bpf"}


def confined(*command: str) -> list[str]:
    """Give a command as it runs under the unit's rules."""
    try:
        ctypes.CDLL(LIBRARY)
    except OSError:
        pytest.skip(f"{LIBRARY} is missing: sudo apt install libseccomp2")
    return [sys.executable, HERE_TOO, str(DEPLOY / "kith.service"), *command]


_TRIES = """\
import ctypes, mmap, os, socket, sys
def refused(deed):
    try:
        deed()
    except OSError:
        return True
    return False
deeds = [
    lambda: mmap.mmap(-1, 4096, prot=mmap.PROT_WRITE | mmap.PROT_EXEC),
    lambda: socket.socket(38, socket.SOCK_SEQPACKET),  # AF_ALG
    lambda: os.chroot("/"),
]
print([refused(deed) for deed in deeds], bool(socket.if_nameindex()))
"""


def test_the_rules_are_felt() -> None:
    free, bound = (
        subprocess.run(command, capture_output=True, text=True, check=True, env=bare()).stdout  # noqa: S603
        for command in (
            [sys.executable, "-c", _TRIES],
            confined(sys.executable, "-c", _TRIES),
        )
    )
    assert free.startswith("[False, "), "or nothing was refused by the rules"
    assert bound == "[True, True, True] True\n"


async def live(house: Running) -> None:
    """Make a house, and look at one's own page in it."""
    mara = Browser(base=f"http://{HERE}:{house.port}")
    async with mara.client:
        page = await mara.open(house.first)
        key = await page.send(house.first, house="Garden", name="Mara", purpose="To sit.")
        assert key.says("Your key")
        assert (await mara.open("/me")).says("Mara")


def test_a_house_lives_under_the_rules(tmp_path: Path) -> None:
    data, backups = tmp_path / "house", tmp_path / "backups"
    with running(data, command=confined(*KITH)) as house:
        beside(live(house))
        given = bare() | {"PYTHONPATH": str(ROOT / "src"), "KITH_DATA": str(data)}
        backup = confined(sys.executable, "-m", "kith", "backup", str(backups))
        subprocess.run(backup, env=given, check=True, capture_output=True)  # noqa: S603 - our own
        assert list(backups.iterdir())
    assert house.process.returncode == 0
