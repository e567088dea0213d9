"""Finds what people would read in English for ever: a sentence that nobody marked as one."""

import ast
import re
from collections.abc import Collection, Iterator, Sequence
from html.parser import HTMLParser
from pathlib import Path
from typing import cast

from babel.messages.catalog import Catalog
from jinja2 import Environment

OUTSIDE = {"demo", "bench"}
# Attributes that are read out or shown.
SPOKEN = re.compile(
    r"aria-(label|description|roledescription)|alt|title|placeholder|content|data-.*"
)
SILENT = {
    *("data-copy", "data-key", "data-live", "data-passkey", "data-push-to", "data-zone"),
    *("data-slips-page", "data-waits"),
}
LETTER = re.compile(r"[^\W\d_]")
# A capital, and after it at least one small word: names and constants are not like that.
SENTENCE = re.compile(r"[A-Z][\w’']*,? [a-z`{(]")
# What is for programs, and stays English: (the end of a path, how it begins).
PLAIN = (
    ("migrations/run.py", "-- Made from"),  # a comment in SQL
    ("measures/prometheus.py", ""),  # what a figure is, beside it
    ("backup/sealing.py", "No matching keys"),  # as pyrage says it, to be recognised
    ("web/around.py", "Bad host"),  # to a program that speaks broken HTTP
    ("web/figures.py", ""),  # to programs on this machine
)
_TEXT = Environment(extensions=["jinja2.ext.i18n"], autoescape=True)


def unmarked(source: Path, catalog: Catalog) -> list[str]:
    """Give what is said without being marked, each in a line."""
    known = {text for each in catalog if each.id for text in _texts(each.id)}
    found: list[str] = []
    for path in sorted(source.rglob("*.*")):
        where = path.relative_to(source)
        if where.parts[0] in OUTSIDE or path.suffix not in {".py", ".html", ".js"}:
            continue
        text = path.read_text(encoding="utf-8")
        match path.suffix:
            case ".py":
                bare = bare_sentences(text, known, str(where))
            case ".html":
                bare = [*bare_words(text), *bare_arguments(text)]
            case _:
                bare = bare_strings(text)
        found += [f"{where}: is not marked for translation: {words!r}" for words in bare]
    return found


def bare_words(template: str) -> list[str]:
    """Give the words of a template that stand outside `_()` and `{% trans %}`."""
    # Attributes that are put together first, for two elements that differ only in their name.
    template = re.sub(r"\{%-? set near -?%\}.*?\{%-? endset -?%\}", "", template, flags=re.DOTALL)
    html: list[str] = []
    spoken, block = False, ""
    for _, kind, value in _TEXT.lex(template):
        if kind == "block_begin":
            block = ""
        elif kind in {"name", "operator"} and not block:
            block = value
            spoken = {"trans": True, "endtrans": False}.get(value, spoken)
        elif kind == "data" and not spoken:
            html.append(value)
    reader = _Reader()
    reader.feed("".join(html))
    reader.close()
    return reader.found


def bare_arguments(template: str) -> list[str]:
    """Give the sentences that a template hands on as plain text, such as a button's words."""
    marked = {text for _, _, one in _TEXT.extract_translations(template) for text in _texts(one)}  # type: ignore[attr-defined]
    strings = (value[1:-1] for _, kind, value in _TEXT.lex(template) if kind == "string")
    return [text for text in strings if SENTENCE.match(text) and text not in marked]


def bare_sentences(source: str, known: Collection[str], where: str = "") -> list[str]:
    """Give the sentences of a Python file that are not among those gathered."""
    tree = ast.parse(source)
    silent = {id(each) for node in ast.walk(tree) for each in _not_said(node)}
    plain = tuple(start for path, start in PLAIN if where.endswith(path))
    return [*_put_together(tree)] + [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        and SENTENCE.match(node.value.lstrip(" -")) and id(node) not in silent
        and node.value not in known and not node.value.startswith(plain)
    ]  # fmt: skip


def bare_strings(behaviour: str) -> list[str]:
    """Give the sentences of a behaviour: its words stand in the page, as `data-` attributes."""
    code = re.sub(r"/\*.*?\*/|(?m:^\s*//.*$)|(?<=[;{}) ]) // .*", "", behaviour, flags=re.DOTALL)
    strings = re.findall(r'"([^"\n]*)"|\'([^\'\n]*)\'|`([^`]*)`', code)
    return [text for groups in strings for text in groups if SENTENCE.match(text)]


def _put_together(tree: ast.AST) -> Iterator[str]:
    """Give what is marked but can't be gathered, as it is put together only when it is said."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id="say"), args=[ast.Constant(), *_]):
                pass
            case ast.Call(func=ast.Name(id="say"), args=[text, *_]):
                yield ast.unparse(text)
            case _:
                pass


def _not_said(node: ast.AST) -> Iterator[ast.AST]:
    """Give the strings under a node that are for those who read the code or the log."""
    match node:
        case (
            ast.Module(body=[ast.Expr(value=first), *_])
            | ast.ClassDef(body=[ast.Expr(value=first), *_])
            | ast.FunctionDef(body=[ast.Expr(value=first), *_])
            | ast.AsyncFunctionDef(body=[ast.Expr(value=first), *_])
        ):
            yield first
        case ast.Call(func=ast.Attribute(value=ast.Name(id="log"))):
            yield from ast.walk(node)
        case _:
            pass


def _texts(one: object) -> Iterator[str]:
    for each in cast("Sequence[object]", one) if isinstance(one, tuple | list) else (one,):
        if isinstance(each, str):
            yield each


class _Reader(HTMLParser):
    """Finds words in what is left of a template."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self._silent = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Look at what is read out of an element."""
        self._silent = tag in {"script", "style"}
        for name, value in attrs:
            if (
                tag != "meta"
                and SPOKEN.fullmatch(name)
                and name not in SILENT
                and LETTER.search(value or "")
            ):
                self.found.append(f"{name}={value!r}")

    def handle_data(self, data: str) -> None:
        """Look at what stands between elements."""
        if not self._silent and LETTER.search(data):
            self.found.append(data.strip())
