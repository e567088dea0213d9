"""What the command line says of the mail server, and what it never says."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.interfaces.cli.asking import SOURCE, Kith

MAIL = "smtps://garden:wat3r%2Fmelon@mail.example?from=garden@garden.example"


def write(folder: Path, toml: str) -> None:
    """Put settings into the folder of a house."""
    (folder / "kith.toml").write_text(toml, encoding="utf-8")


def test_the_settings_are_shown_without_the_password(
    fresh: Path, kith: Kith, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(fresh, f'mail = "{MAIL}"')
    for said in (kith("settings").fine(), kith("settings", "--json").fine()):
        assert "smtps://garden@mail.example:465?from=garden@garden.example" in said
        assert "melon" not in said
    monkeypatch.setenv("KITH_MAIL", MAIL.replace("wat3r%2Fmelon", "wat3r#melon"))
    told = kith("settings")
    assert "mail must be like" in told.refused()
    assert "melon" not in told.err + told.out


@pytest.mark.parametrize("module", ["kith.house", "kith.interfaces.cli.app"])
def test_a_house_that_asks_nobody_loads_nothing_for_it(module: str) -> None:
    asked = f"import sys, {module}; print(*sys.modules)"
    loaded = subprocess.run(  # noqa: S603 - this Python, and words that stand here
        [sys.executable, "-c", asked], env={"PYTHONPATH": str(SOURCE)}, capture_output=True,
        text=True, check=True,
    ).stdout.split()  # fmt: skip
    assert module in loaded
    heavy = {"aiohttp", "aiosmtplib", "idna", "py_vapid", "yarl"}
    assert heavy & set(loaded) == set()
