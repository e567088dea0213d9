"""What the documentation says is so: everything in it that can be compared is compared."""

import ast
import re
import tomllib
from collections.abc import Iterator
from dataclasses import Field, fields
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

import kith
from kith.foundation.settings import Settings
from kith.interfaces.cli.app import main
from tools.house import ROOT, SOURCE

PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
FOR_CODERS = [ROOT / "ARCHITECTURE.md", ROOT / "CONTRIBUTING.md", *ROOT.glob("docs/decisions/*.md")]
GUIDES = sorted(ROOT.glob("docs/using/*.md"))
COMMANDS = ROOT / "docs" / "hosting" / "command-line.md"
TROUBLE = ROOT / "docs" / "hosting" / "when-something-is-wrong.md"
DECISIONS = ROOT / "docs" / "decisions"

FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"`([^`\n]+)`")
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
ON_SCREEN = re.compile(r"\*\*([^*]+)\*\*")
QUOTED = re.compile(r"`[^`]+`|\"[^\"]+\"|\*\*[^*]+\*\*")
TWO_SENTENCES = re.compile(r"[a-z0-9)][.?] (?=[A-Z])")


def named(path: Path) -> str:
    """Give a page's name for pytest to show."""
    return path.relative_to(ROOT).as_posix()


def prose(page: Path) -> str:
    """Give a page without its blocks of code."""
    return FENCE.sub("", page.read_text(encoding="utf-8"))


def cells(line: str) -> list[str]:
    """Give the cells of a table's row."""
    return [cell.strip() for cell in line.strip().strip("|").split("|")]


@cache
def source(*suffixes: str) -> str:
    """Give all that is in the package, of some kinds of file."""
    found = sorted(path for path in SOURCE.glob("kith/**/*.*") if path.suffix in suffixes)
    return "\n".join(path.read_text(encoding="utf-8") for path in found)


def straight(words: str) -> str:
    """Give words with plain apostrophes and quotation marks, on one line."""
    return " ".join(words.replace("’", "'").replace("“", '"').replace("”", '"').split())


def test_there_is_documentation_to_look_at() -> None:
    assert {named(page) for page in PAGES} >= {"README.md", "docs/words.md", "CHANGELOG.md"}
    assert len(GUIDES) > 3


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_link_leads_somewhere(page: Path) -> None:
    wanted = [link.partition("#") for link in LINK.findall(prose(page)) if ":" not in link]
    lost = [path for path, _, _ in wanted if path and not (page.parent / unquote(path)).exists()]
    assert not lost, f"{named(page)} links to what is not there"


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_heading_that_is_linked_to_stands_there(page: Path) -> None:
    for link in LINK.findall(prose(page)):
        path, _, heading = link.partition("#")
        if heading and ":" not in link:
            there = page if not path else page.parent / path
            headings = re.findall(r"^#+ (.+)$", there.read_text(encoding="utf-8"), re.MULTILINE)
            assert heading in {
                re.sub(r"[^\w -]", "", h).lower().replace(" ", "-") for h in headings
            }


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_a_line_of_prose_is_one_sentence_and_does_not_shout(page: Path) -> None:
    for line in prose(page).splitlines():
        plain = QUOTED.sub("x", re.sub(r"^\d+\. |!(?=\[)", "", line))
        assert "!" not in plain, f"{named(page)} shouts: {line}"
        if not line.startswith("|") and page.name != "CHANGELOG.md":
            assert not TWO_SENTENCES.search(plain), f"{named(page)} has two here: {line}"


def default_of(one: "Field[Any]") -> str:
    """Give a setting's default as the table writes it."""
    return f"`{one.default}`" if one.default != "" else "none"


def test_every_setting_stands_in_its_table_with_its_sentence_and_default() -> None:
    rows = [
        f"| `{one.name}` | `KITH_{one.name.upper()}` | {default_of(one)} | {one.metadata['says']} |"
        for one in fields(Settings)
    ]
    page = (ROOT / "docs" / "hosting" / "settings.md").read_text(encoding="utf-8")
    table = [line for line in page.splitlines() if line.startswith("| `")]
    assert table == rows, "the table should be:\n" + "\n".join(rows)


def words_of_the_script() -> set[str]:
    """Give the words that `./kith` itself knows."""
    script = (ROOT / "kith").read_text(encoding="utf-8")
    choices = re.findall(r"^    ([a-z |]+)\)", script, re.MULTILINE)
    return {word.strip() for choice in choices for word in choice.split("|")} | {"run"}


def words_of_the_command_line(capsys: pytest.CaptureFixture[str], *words: str) -> list[str]:
    """Give the words that the command line knows, as its help lists them."""
    capsys.readouterr()
    main([*words, "--help"])
    return re.findall(r"^ {3}([a-z][a-z-]*) {2,}[A-Z]", capsys.readouterr().out, re.MULTILINE)


def test_every_command_stands_in_the_pages_for_administrators(
    capsys: pytest.CaptureFixture[str],
) -> None:
    page = COMMANDS.read_text(encoding="utf-8")
    commands = words_of_the_command_line(capsys)
    assert {"run", "backup"} <= set(commands)
    inner = [f"{one} {two}" for one in commands for two in words_of_the_command_line(capsys, one)]
    assert [name for name in [*commands, *inner] if f"kith {name}" not in page] == []


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_command_that_is_named_is_there(
    page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    known = words_of_the_script() | {*words_of_the_command_line(capsys)}
    text = page.read_text(encoding="utf-8")
    assert "run" in known
    assert "test" in known
    asked = set(
        re.findall(r"(?:`|^|^    |^KITH.* |/kith/)(?:\./)?kith ([a-z][a-z-]*)", text, re.MULTILINE)
    )
    assert asked <= known, f"{named(page)} names commands that do not exist"


def word_rows() -> Iterator[tuple[list[str], str]]:
    """Give the rows of docs/words.md: their cells, and the one that stands in code."""
    for line in (ROOT / "docs" / "words.md").read_text(encoding="utf-8").splitlines():
        row = cells(line)
        if line.startswith("|") and any(CODE.search(cell) for cell in row):
            yield row, next(cell for cell in row if CODE.search(cell))


def test_every_word_that_stands_in_code_does() -> None:
    code = source(".py", ".sql")
    told = [word for _, cell in word_rows() for word in CODE.findall(cell)]
    assert len(told) > 60, "or this proves nothing"
    assert [word for word in told if not re.search(rf"\b{re.escape(word)}\b", code)] == []


def test_every_word_that_stands_on_the_screen_does() -> None:
    screen = straight(source(".py", ".html"))
    told = [straight(row[1]) for row, _ in word_rows() if len(row) == 4 and row[1] != "–"]
    parts = [part for words in told for part in ([words] if words in screen else words.split(", "))]
    assert [words for words in parts if words not in screen] == []


@pytest.mark.parametrize("guide", GUIDES, ids=named)
def test_what_a_guide_shows_in_bold_stands_on_a_screen(guide: Path) -> None:
    screen = straight(source(".py", ".html"))
    shown = [straight(words) for words in ON_SCREEN.findall(CODE.sub("", prose(guide)))]
    if guide.stem != "practices":
        assert [words for words in shown if words not in screen] == []


def test_every_dependency_has_its_sentence() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    tools = [path.read_text(encoding="utf-8") for path in ROOT.glob("requirements/*.in")]
    extras = [one for those in project["optional-dependencies"].values() for one in those]
    lines = [*project["dependencies"], *extras, *"\n".join(tools).splitlines()]
    asked = {found[0] for line in lines if (found := re.match(r"[a-z0-9][\w.-]*", line))}
    page = next(DECISIONS.glob("0001-*.md")).read_text(encoding="utf-8")
    told = re.findall(r"^\* (\*\*.+?): \S.+\.$", page, re.MULTILINE)
    assert {name for names in told for name in ON_SCREEN.findall(names)} == asked


def test_every_decision_is_listed() -> None:
    listed = LINK.findall((DECISIONS / "README.md").read_text(encoding="utf-8"))
    assert listed == sorted(path.name for path in DECISIONS.glob("0*.md"))
    assert [name[:4] for name in listed] == [f"{n:04}" for n in range(1, len(listed) + 1)]


def test_the_changelog_begins_with_this_version() -> None:
    page = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    newest = re.findall(r"^## (?:\[?)([\w.]+)", page, re.MULTILINE)[0]
    assert newest in {"Unreleased", kith.__version__}


@pytest.mark.parametrize("page", FOR_CODERS, ids=named)
def test_files_and_functions_that_are_named_are_there(page: Path) -> None:
    code = source(".py")
    folders = (ROOT, SOURCE / "kith", SOURCE / "kith" / "interfaces" / "web")
    for word in CODE.findall(prose(page)):
        if re.fullmatch(r"[\w./-]+\.(py|sql|html|js|svg)|[a-z]+/[a-z_/]*", word):
            there = any((folder / word).exists() for folder in folders)
            assert there or any(SOURCE.rglob(Path(word).name)), f"{named(page)} names {word}"
        if call := re.fullmatch(r"(?:\w+\.)*(\w\w+)\(\)", word):
            assert re.search(rf"\bdef {call[1]}\b", code), f"{named(page)} names {word}"


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_python_that_is_shown_is_python_that_is_there(page: Path) -> None:
    code = source(".py")
    for language, block in FENCE.findall(page.read_text(encoding="utf-8")):
        assert language != "python" or block in code, f"{named(page)} shows:\n{block}"


def sentences(tree: ast.AST) -> Iterator[str]:
    """Give the sentences that are said in some code, with braces where a value goes."""
    for node in ast.walk(tree):
        match node:
            case (
                ast.Call(func=ast.Name(id="say"), args=[ast.Constant(value=str(words))])
                | ast.Assign(targets=[ast.Name(id="text")], value=ast.Constant(value=str(words)))
            ):
                yield words
            case _:
                pass


def complaints(path: Path) -> Iterator[str]:
    """Give what a module says is wrong; on the command line that is what it raises."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    is_cli = path.parent.name == "cli"
    for node in ast.walk(tree) if is_cli else [tree]:
        if not is_cli or isinstance(node, ast.Raise):
            yield from (words for words in sentences(node) if len(words.split()) > 2)


def test_every_complaint_of_the_machine_has_an_answer() -> None:
    rooms = ("infrastructure/**", "interfaces/cli")
    paths = [path for room in rooms for path in SOURCE.glob(f"kith/{room}/*.py")]
    said = {words for path in paths for words in complaints(path)}
    said |= {*complaints(SOURCE / "kith" / "foundation" / "settings.py")}
    assert len(said) > 30, "or this proves nothing"
    page = TROUBLE.read_text(encoding="utf-8")
    found = re.findall(r"^\* (?:`([^`]+)`|``(.+)``)$", page, re.MULTILINE)
    answered = {one or other for one, other in found}
    assert sorted(said - answered) == [], f"{named(TROUBLE)} has no answer to these"
