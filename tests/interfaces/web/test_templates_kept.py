"""What a template was compiled into is kept where Python keeps modules, and believed only while it fits."""

import sys
from pathlib import Path

import pytest

from kith.infrastructure.files import catalogues
from kith.interfaces.web.render import Pages


@pytest.fixture
def beside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let Python keep what it makes of the program in a folder of its own."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path))
    return tmp_path


def row() -> str:
    """Give a piece of a page, from a house that has just been started."""
    return str(Pages(catalogues()).fragment("_notice.html", "notice", "The pot is on"))


def kept(beside: Path) -> Path:
    [found] = [each for each in beside.rglob("*.jinja") if b'class="notice' in each.read_bytes()]
    return found


def test_the_next_start_takes_what_the_last_one_compiled(beside: Path) -> None:
    first = row()
    assert "The pot is on" in first
    made = kept(beside).read_bytes()
    kept(beside).write_bytes(made.replace(b'class="notice', b'class="NOTICE'))
    assert row() == first.replace('class="notice"', 'class="NOTICE"') != first


def test_what_was_made_from_other_words_or_is_half_there_is_made_anew(beside: Path) -> None:
    first = row()
    path = kept(beside)
    made = path.read_bytes()
    of_another = next(each for each in beside.rglob("*.jinja") if each != path).read_bytes()
    halves = (b"", made[:9], made[:25], made[:60], made[:-9], made.replace(b'class="notice', b""))
    for broken in (of_another, *halves):
        path.write_bytes(broken)
        assert row() == first
        assert kept(beside) == path, "it is kept anew"


def test_where_python_keeps_nothing_neither_does_a_house(
    beside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert "The pot is on" in row()
    assert not list(beside.iterdir())


def test_a_house_that_cannot_write_beside_its_program_is_as_good(
    beside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (beside / "in-the-way").write_text("a file")
    monkeypatch.setattr(sys, "pycache_prefix", str(beside / "in-the-way"))
    assert "The pot is on" in row()
