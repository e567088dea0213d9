"""What the house itself says: every sentence can be translated, and none of them counts or coaxes."""

import ast
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from importlib.resources import files
from pathlib import Path
from typing import cast

import pytest
from jinja2 import Environment

import kith

SOURCE = Path(kith.__file__).parent
TEMPLATES = Path(str(files("kith.interfaces.web") / "templates"))
SPOKEN = {"aria-label", "alt", "title", "placeholder", "content", "data-done", "data-left"}

BANNED = (
    r"followers?", r"following", r"likes?", r"points?", r"levels?", r"streaks?", r"badges?",
    r"scores?", r"ranks?", r"top", r"trending", r"viral", r"engage\w*", r"reach", r"boosts?",
    r"influencers?", r"verified", r"growth", r"community manager", r"don[’']t miss", r"we miss you",
    r"people you may know", r"oops", r"sorry", r"we", r"our", r"us", r"users?", r"members?", r"content",
    r"friends?", r"posts?", r"server", r"!",
)  # fmt: skip
# Honest uses, each with where it stands and the words around it.
HONEST = {
    "asked in": ("_asked.html", "would like you in"),
    "an offer": ("", "if you like"),
    "two people say it": ("_knowing.html", "We know each other"),
    "how a purpose begins": ("circle_new.html", "“We are together to …”"),
    "a house's manners": ("pages/house.py", "We speak as ourselves."),
    "as friends say it": ("", "as friends say it"),
    "as friends say it, at the door": ("", "As friends say it."),
    "rows of a table": ("cli/doctor.py", "point"),
    "it resembles": ("sign_in.py", "looks like this one"),
    "one of four shapes": ("first_shape.html", "friends and family"),
}


def sentences() -> Iterator[tuple[str, str]]:
    """Give all that the house says, with where it stands."""
    for path in sorted(SOURCE.rglob("*.py")):
        if path.relative_to(SOURCE).parts[0] in {"demo", "bench"}:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {
                "say",
                "gettext",
                "_",
            }:
                first = node.args[0] if node.args else None
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    yield str(path.relative_to(SOURCE)), first.value
    environment = Environment(extensions=["jinja2.ext.i18n"], autoescape=True)
    for path in sorted(TEMPLATES.glob("*.html")):
        for _, _, text in environment.extract_translations(path.read_text("utf-8")):  # type: ignore[attr-defined]
            for one in cast("tuple[object, ...]", text if isinstance(text, tuple) else (text,)):
                if isinstance(one, str):
                    yield path.name, one


def coaxing(where: str, text: str) -> list[str]:
    """Give the words of a sentence that the house does not use."""
    for place, words in HONEST.values():
        if place in where:
            text = text.replace(words, "")
    plain = re.sub(r"%\(\w+\)s|\{\w+\}", "", text)
    return [
        word for word in BANNED if re.search(rf"(?<![\w-]){word}(?!\w)", plain, re.IGNORECASE)
    ] + (["!"] if "!" in plain else [])


def test_the_house_neither_counts_nor_coaxes() -> None:
    said = [*sentences()]
    assert len(said) > 200
    assert [(where, text, found) for where, text in said if (found := coaxing(where, text))] == []


def test_every_honest_use_is_still_there() -> None:
    said = [*sentences()]
    unused = [
        name
        for name, (place, words) in HONEST.items()
        if not any(place in where and words in text for where, text in said)
    ]
    assert unused == []


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("You have three new followers.", True),
        ("Ines likes this.", True),
        ("Welcome back!", True),
        ("Don’t miss what Jonas said.", True),
        ("We are here for you.", True),
        ("{name} says: I was wrong", False),
        ("Jonas would like you in Sunday soup.", True),
        ("It was likely the stopper.", False),
    ],
)
def test_coaxing_is_found(text: str, wrong: bool) -> None:  # noqa: FBT001 - an example
    assert bool(coaxing("somewhere.html", text)) == wrong


class Bare(HTMLParser):
    """Finds what a template says without asking for it in the person's language."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self._silent = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent = tag in {"script", "style"}
        for name, value in attrs:
            if name in SPOKEN and tag != "meta" and re.search(r"[^\W\d_]", value or ""):
                self.found.append(f"{name}={value!r}")

    def handle_data(self, data: str) -> None:
        if not self._silent and re.search(r"[^\W\d_]", data):
            self.found.append(data.strip())


def bare_words(template: str) -> list[str]:
    """Give the words of a template that stand outside `_()` and `{% trans %}`."""
    environment = Environment(extensions=["jinja2.ext.i18n"], autoescape=True)
    # Attributes that are put together first, for two elements that differ only in their name.
    template = re.sub(r"\{%-? set near -?%\}.*?\{%-? endset -?%\}", "", template, flags=re.DOTALL)
    html: list[str] = []
    spoken, block = False, ""
    for _, kind, value in environment.lex(template):
        if kind == "block_begin":
            block = ""
        elif kind in {"name", "operator"} and not block:
            block = value
            spoken = {"trans": True, "endtrans": False}.get(value, spoken)
        elif kind == "data" and not spoken:
            html.append(value)
    reader = Bare()
    reader.feed("".join(html))
    reader.close()
    return reader.found


def test_every_word_of_a_page_can_be_said_in_another_language() -> None:
    templates = sorted(TEMPLATES.glob("*.html"))
    assert len(templates) > 30
    bare = {path.name: bare_words(path.read_text("utf-8")) for path in templates}
    assert {name: words for name, words in bare.items() if words} == {}


@pytest.mark.parametrize(
    ("template", "bare"),
    [
        ('<p>{{ _("Said.") }}</p>', []),
        ("<p>Said.</p>", ["Said."]),
        ("<p>{% trans name=x %}{{ name }} said.{% endtrans %}</p>", []),
        ("{% trans %}A{% endtrans %}<b>B</b>{% trans %}C{% endtrans %}", ["B"]),
        ('{% if a %}<p class="what">{{ a }}</p>{% else %}Nothing{% endif %}', ["Nothing"]),
        ('<img alt="A house">', ["alt='A house'"]),
        ("<button aria-label=\"{{ _('Close') }}\">…</button>", []),
        ("{#- a comment -#}<p>· –</p>", []),
    ],
)
def test_bare_words_are_found(template: str, bare: list[str]) -> None:
    assert bare_words(template) == bare
