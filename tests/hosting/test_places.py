"""The files in deploy/ and the pages about them speak of the same places, and of nothing that is not there."""

import re
from pathlib import Path

import pytest

from kith.foundation.settings import settings_from
from tests.hosting.confined import said
from tests.hosting.houses import DEPLOY, NAME, ROOT

HOSTING = ROOT / "docs" / "hosting"
PAGES = ("container", "local-network", "reverse-proxy", "start", "systemd")
_FENCE = re.compile(r"^( *)```\w*\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)
PROGRAM, FOLDER = "/opt/kith/bin/kith", "/var/lib/kith"


def page(name: str) -> str:
    """Give a page for whoever hosts a house."""
    return (HOSTING / f"{name}.md").read_text("utf-8")


def blocks(name: str) -> list[str]:
    """Give what a page shows to be typed or written."""
    return [block for _, block in _FENCE.findall(page(name))]


@pytest.mark.parametrize("name", PAGES)
def test_what_a_page_takes_from_deploy_is_there(name: str) -> None:
    named = set(re.findall(r"deploy/([\w@.]+\w)", page(name)))
    there = {path.name for path in DEPLOY.iterdir()}
    assert named <= there
    if name in {"container", "reverse-proxy", "systemd"}:
        assert named


def test_every_file_in_deploy_has_its_place_on_a_page() -> None:
    told = "".join(page(name) for name in PAGES)
    assert [path.name for path in DEPLOY.iterdir() if f"deploy/{path.name}" not in told] == []


def test_unit_command_and_page_agree_where_things_are() -> None:
    for unit in DEPLOY.glob("*.service"):
        text = unit.read_text("utf-8")
        assert said(text, "ExecStart") == [f"{PROGRAM} run"]
        assert said(text, "Environment")[0].split()[0] == f"KITH_DATA={FOLDER}"
        assert f"/var/lib/{said(text, 'StateDirectory')[0]}" == FOLDER
    command = (DEPLOY / "kith.sh").read_text("utf-8")
    assert "setpriv --reuid=kith --regid=kith " in command
    assert f'KITH_DATA="${{KITH_DATA:-{FOLDER}}}" {PROGRAM} ' in command
    page_text = page("systemd")
    assert f"--home-dir {FOLDER} " in page_text
    assert "python3 -m venv /opt/kith\n" in page_text
    assert (DEPLOY / "kith.sh").stat().st_mode & 0o111


@pytest.mark.parametrize("name", PAGES)
def test_settings_that_a_page_shows_are_settings(name: str) -> None:
    shown = [block for block in blocks(name) if re.match(r"[a-z_]+ = ", block)]
    shown += re.findall(r"kith\.toml <<END\n(.*?)^END$", page(name), re.MULTILINE | re.DOTALL)
    for toml in shown:
        assert settings_from(toml, {}).address == f"https://{NAME}"
    given = dict(re.findall(r"(?:--env |^)(KITH_(?!DATA|PYTHON)[A-Z_]+)=(\S+)", page(name)))
    settings_from("", given)
    if name in {"reverse-proxy", "systemd"}:
        assert shown


def test_what_is_to_be_changed_for_several_processes_stands_in_the_files() -> None:
    one, several = "127.0.0.1:7447", "127.0.0.1:7447 127.0.0.1:7448"
    told = blocks("reverse-proxy")
    caddy = next(block for block in told if block.startswith("reverse_proxy "))
    assert caddy.strip().replace(several, one) in (DEPLOY / "Caddyfile").read_text("utf-8")
    nginx = next(block for block in told if block.startswith("server "))
    assert nginx.splitlines()[0] in (DEPLOY / "nginx.conf").read_text("utf-8")
    assert nginx.splitlines()[1] == nginx.splitlines()[0].replace("7447", "7448")


def test_the_pages_lead_from_one_to_the_next() -> None:
    for name in PAGES:
        assert name == "start" or f"({name}.md)" in page("start")
    assert Path(HOSTING / "postgresql.md").exists()
