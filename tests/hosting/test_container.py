"""The container file, as far as it can be tried without a container: what it takes, and what it leaves."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from kith.foundation.settings import Settings
from tests.hosting.houses import DEPLOY, ROOT, bare, running
from tests.hosting.wheels import HandedOut, build, contents


class Step(NamedTuple):
    """One line of a container file, however many lines it was written on."""

    word: str
    rest: str


def steps() -> list[Step]:
    """Give the steps of the container file."""
    text = re.sub(r"^#.*\n", "", (DEPLOY / "Containerfile").read_text("utf-8"), flags=re.MULTILINE)
    lines = [line for line in re.sub(r"\\\n\s*", "", text).splitlines() if line]
    return [Step(*line.split(" ", 1)) for line in lines]


def stages() -> tuple[list[Step], list[Step]]:
    """Give the steps that make the environment, and those of the image that is kept."""
    found = steps()
    second = [n for n, step in enumerate(found) if step.word == "FROM"][1]
    return found[:second], found[second:]


def the(word: str, among: list[Step]) -> str:
    """Give what stands behind a word that is there once."""
    (found,) = [step.rest for step in among if step.word == word]
    return found


def environment() -> dict[str, str]:
    """Give the variables of the image that is kept."""
    return dict(each.split("=", 1) for each in the("ENV", stages()[1]).split())


def test_it_stands_on_python_by_name_and_on_locked_packages() -> None:
    bases = [step.rest for step in steps() if step.word == "FROM"]
    assert [re.sub(r"3\.1\d", "3.x", base) for base in bases] == [
        "python:3.x-slim AS made",
        "python:3.x-slim",
    ]
    installs = [
        part for step in steps() if step.word == "RUN" for part in step.rest.split("&&")
        if "pip install" in part
    ]  # fmt: skip
    assert len(installs) == 2
    assert "--require-hashes -r requirements/run.lock" in installs[0]
    assert "--no-deps ." in installs[1]


def test_the_house_in_it_is_nobody_special_and_writes_into_one_folder() -> None:
    kept, words = stages()[1], [step.word for step in stages()[1]]
    assert the("USER", kept) == "kith"
    assert words.index("RUN") < words.index("USER"), "root makes the folder"
    assert the("VOLUME", kept) == the("WORKDIR", kept) == environment()["KITH_DATA"]
    assert the("EXPOSE", kept) == environment()["KITH_PORT"] == str(Settings().port)
    assert the("STOPSIGNAL", kept) == "SIGTERM"
    assert (the("ENTRYPOINT", kept), the("CMD", kept)) == ('["kith"]', '["run"]')


def test_what_it_takes_from_the_source_is_enough_for_the_wheel(
    handed_out: HandedOut, tmp_path: Path
) -> None:
    for step in stages()[0]:
        if step.word == "COPY":
            *names, to = step.rest.split()
            for name in names:
                target = tmp_path / to / name if to == "./" else tmp_path / to
                target.parent.mkdir(parents=True, exist_ok=True)
                if (ROOT / name).is_dir():
                    shutil.copytree(ROOT / name, target, ignore=shutil.ignore_patterns("*.pyc"))
                else:
                    shutil.copyfile(ROOT / name, target)
    build(tmp_path, tmp_path / "out", "wheel")
    (wheel,) = (tmp_path / "out").glob("*.whl")
    assert contents(wheel) == contents(handed_out.wheel)


def test_it_knows_whether_the_house_is_well(tmp_path: Path) -> None:
    """The health check is run as it stands there, with this Python for the container's."""
    check = the("HEALTHCHECK", stages()[1]).partition(" CMD ")[2].strip()
    assert check.startswith("python -c ")
    path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"

    def is_well(port: int) -> bool:
        given = bare() | environment() | {"KITH_PORT": str(port), "PATH": path}
        return subprocess.run(["/bin/sh", "-c", check], env=given, check=False).returncode == 0  # noqa: S603 - our own

    with running(tmp_path / "house") as house:
        assert is_well(house.port)
    assert not is_well(house.port)
