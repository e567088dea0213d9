"""What the house itself says: none of its sentences counts or coaxes."""

import ast
import re
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import cast

import pytest
from jinja2 import Environment

import kith

SOURCE = Path(kith.__file__).parent
TEMPLATES = Path(str(files("kith.interfaces.web") / "templates"))

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
    "asked in, by mail": ("mail_notice", "would like you in"),
    "an introduction": ("_introductions.html", "would like you to meet"),
    "an introduction, by mail": ("mail_notice", "would like you to meet"),
    "an offer": ("", "if you like"),
    "two people say it": ("_knowing.html", "We know each other"),
    "two who meet ask each other": ("handshake.html", "Where are we?"),
    "those who came say it": ("gathering.html", "We’re together now"),
    "two who meet say yes": ("handshake.html", "Yes, that’s us"),
    "how a purpose begins": ("pages/circles.py", "We are together to"),
    "a house's manners": ("pages/house.py", "We speak as ourselves."),
    "as friends say it": ("", "as friends say it"),
    "as friends say it, at the door": ("", "As friends say it."),
    "rows of a table": ("cli/doctor.py", "point"),
    "rows that are moved": ("copying/", "point to rows"),
    "an account of PostgreSQL": ("infrastructure/", "this user in"),
    "an account of PostgreSQL that owns": ("infrastructure/", "Let the user own the database"),
    "SQL, to be typed": ("infrastructure/", "owner to USER"),
    "SQL, to be typed too": ("infrastructure/postgres.py", "authorization USER"),
    "a command, to be typed": ("infrastructure/", "createdb --owner=USER"),
    "what others call theirs": ("infrastructure/mail/", "mail server"),
    "what others call theirs, on the truth page": ("truth.html", "mail server"),
    "a mail server, to be typed": ("", "must be like smtps://user:password@host"),
    "an address, to be typed": ("infrastructure/", "It looks like postgresql://user:password"),
    "a bucket, to be typed": ("buckets.py", "It should be like s3://"),
    "it resembles": ("sign_in.py", "looks like this one"),
    "a question that people ask of themselves": ("rounds/questions.py", "done to us"),
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
