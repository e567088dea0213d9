"""Installed from its wheel, Kith runs anywhere, and reads nothing from where it was made."""

import importlib.util
import json
import subprocess
import sys
import sysconfig
import tarfile
from pathlib import Path

import pytest

import kith
from tests.browsing import Browser
from tests.hosting.conftest import beside
from tests.hosting.houses import HERE, ROOT, Running, bare, running
from tests.hosting.wheels import HandedOut, contents

OUTSIDE = ("bench", "demo")
# Python tells a hook of every file it opens; this one writes down those that lie where the source is.
_WATCHING = """\
import os, sys
def watch(event, args):
    if event == "open" and isinstance(args[0], (str, bytes)):
        path = os.path.abspath(os.fsdecode(args[0]))
        if any(path.startswith(folder) for folder in {folders!r}):
            os.write(told, path.encode() + b"\\n")
told = os.open({told!r}, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
sys.addaudithook(watch)
"""


def test_the_wheel_holds_all_that_a_house_needs_and_nothing_beside_it(
    handed_out: HandedOut,
) -> None:
    held = contents(handed_out.wheel)
    package = ROOT / "src" / "kith"
    wanted = {
        f"kith/{path.relative_to(package).as_posix()}": path.read_bytes()
        for path in package.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and path.suffix != ".pot"
    }
    outside = {name for name in wanted if name.split("/")[1] in OUTSIDE}
    assert outside
    kinds = {name.rpartition(".")[2] for name in wanted}
    assert kinds >= {"py", "sql", "html", "css", "js", "svg", "typed"}
    about = f"kith_house-{kith.__version__}.dist-info"
    assert {name for name in held if not name.startswith(about)} == wanted.keys() - outside
    assert all(held[name] == wanted[name] for name in wanted.keys() - outside)
    assert b"kith = kith.__main__:main" in held[f"{about}/entry_points.txt"]
    assert held[f"{about}/licenses/LICENSE"] == (ROOT / "LICENSE").read_bytes()


def test_the_source_that_is_handed_out_gives_the_same_wheel(handed_out: HandedOut) -> None:
    assert contents(handed_out.again) == contents(handed_out.wheel)
    with tarfile.open(handed_out.source) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert names >= {
        "kith",
        "deploy/kith.service",
        "requirements/run.lock",
        "docs/hosting/start.md",
    }
    assert not any(name.startswith((".venv", ".demo", ".git/")) for name in names)


@pytest.fixture(scope="module")
def installed(handed_out: HandedOut, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment into which pip put the wheel; what Kith stands on is lent to it."""
    if not importlib.util.find_spec("ensurepip"):
        pytest.skip("ensurepip is missing: sudo apt install python3-venv")
    at = tmp_path_factory.mktemp("installed")
    made = at / "made"
    for command in (
        [sys.executable, "-m", "venv", str(made)],
        [str(made / "bin" / "pip"), "install", "--no-index", "--no-deps", str(handed_out.wheel)],
    ):
        subprocess.run(command, check=True, capture_output=True, env=bare())  # noqa: S603 - pip
    packages = Path(sysconfig.get_path("purelib", "venv", {"base": str(made)}))
    lent = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    (packages / "lent.pth").write_text("\n".join(sorted(lent)), "utf-8")
    folders = [f"{ROOT / name}/" for name in ("src", "docs", "deploy", "tests", "tools")]
    watching = _WATCHING.format(folders=folders, told=str(at / "told"))
    # Debian's Python has a sitecustomize of its own, which comes first.
    (packages / "watching.py").write_text(watching, "utf-8")
    (packages / "watching.pth").write_text("import watching\n", "utf-8")
    return made


async def look(house: Running) -> None:
    """Open the first page of a house that is not made yet, and what it is dressed in."""
    browser = Browser(base=f"http://{HERE}:{house.port}")
    async with browser.client:
        page = await browser.open(house.first)
        assert page.says("What shall this house be called?")
        for name in (".css", ".js", ".svg"):
            address = next(part for part in page.body.split('"') if name in part)
            assert (await browser.get(address.partition("#")[0])).status == 200
        key = await page.send(house.first, house="Garden", name="Mara", purpose="To sit.")
        assert key.says("Your key")


def test_a_house_runs_from_the_wheel_alone(installed: Path, tmp_path: Path) -> None:
    elsewhere, data = tmp_path / "elsewhere", tmp_path / "house"
    elsewhere.mkdir()
    program = str(installed / "bin" / "kith")
    with running(data, command=[program, "run"], cwd=elsewhere, environ={}) as house:
        beside(look(house))

        def asked(*words: str) -> str:
            given = bare() | {"KITH_DATA": str(data), "KITH_PORT": str(house.port)}
            return subprocess.run(  # noqa: S603 - our own
                [program, *words], env=given, cwd=elsewhere, capture_output=True, text=True,
                check=True,
            ).stdout  # fmt: skip

        assert asked("--version") == f"Kith {kith.__version__}\n"
        assert json.loads(asked("people", "--json"))[0]["name"] == "Mara"
        assert json.loads(asked("doctor", "--json"))["sound"]
        assert "references people" in asked("schema")
    assert (installed.parent / "told").read_text("utf-8") == "", "it was read from the source"
    assert not [*elsewhere.iterdir()]


def test_somebody_who_reads_the_source_is_noticed(installed: Path) -> None:
    reading = f"open({str(ROOT / 'src' / 'kith' / '__init__.py')!r}).close()"
    python = str(installed / "bin" / "python")
    subprocess.run([python, "-c", reading], check=True, env=bare())  # noqa: S603 - our own
    told = installed.parent / "told"
    assert told.read_text("utf-8").strip().endswith("__init__.py")
    told.unlink()
