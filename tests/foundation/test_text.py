"""What people write is welcome in any script; what hides or reorders it is not."""

import unicodedata
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kith.foundation.errors import Invalid
from kith.foundation.text import HANDLE, NAME, WORDS, excerpt, handle_from, line, words

ANY_SCRIPT = [
    "Mara", "Żółw", "Björk", "木曜日はスープの日です", "여섯 시에 만나요", "مرحبا بالجميع، متى نلتقي؟", "שלום לכולם",
    "नमस्ते", "สวัสดี", "Привет", "Γειά", "👩🏽‍🌾 🫂 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️‍🔥", "a\u200db", "\u200fمرحبا\u200e Tom", "c\u0327\u0301",
    "1 < 2 & 3 > 2", "C:\\soup\\lentils", "tab\there",
]  # fmt: skip
REFUSED = [
    *(chr(code) for code in range(0x20) if chr(code) not in "\t\n\r"),
    *(chr(code) for code in range(0x7F, 0xA0) if code != 0x85),
    *(chr(code) for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))),
    *(chr(code) for code in (0xFFF9, 0xFFFA, 0xFFFB, 0xD800, 0xDFFF)),
]
INVISIBLE = [
    "\u200b",
    "\u200d\u200d",
    "\u2060",
    "\ufeff",
    "\xad",
    "\u2800",
    "\u3164",
    "\u200e \u200f",
]


@pytest.mark.parametrize("given_", ANY_SCRIPT, ids=ascii)
def test_any_script_and_any_emoji_is_welcome(given_: str) -> None:
    assert words("words", given_) == unicodedata.normalize("NFC", given_)


@pytest.mark.parametrize("letter", REFUSED, ids=ascii)
def test_what_hides_or_reorders_is_refused(letter: str) -> None:
    with pytest.raises(Invalid, match="can't be seen") as wrong:
        words("purpose", f"old{letter}Tom")
    assert wrong.value.field == "purpose"


@pytest.mark.parametrize("name", INVISIBLE, ids=ascii)
def test_a_name_that_can_not_be_seen_is_no_name(name: str) -> None:
    with pytest.raises(Invalid):
        line("name", name)


@pytest.mark.parametrize("letter", ["\u200b", "\u2060", "\ufeff", "\xad", "\u200e"], ids=ascii)
def test_names_that_look_the_same_are_the_same(letter: str) -> None:
    assert line("name", f"{letter}old{letter} To{letter}m") == "old Tom"


@pytest.mark.parametrize("name", ["नि\u200cका", "می\u200cخواهم", "👩🏽\u200d🌾"], ids=ascii)
def test_letters_that_join_others_stay(name: str) -> None:
    assert line("name", name) == name


def test_a_letter_carries_as_many_marks_as_any_language_needs() -> None:
    assert words("words", "a" + "\u0316" * 30)
    with pytest.raises(Invalid, match="too many marks"):
        words("words", "soup a" + "\u0316\u0301" * 16)


def test_every_kind_of_line_end_becomes_one() -> None:
    assert words("words", "a\r\nb\rc\nd\u2028e\u2029f\x85g") == "a\nb\nc\nd\ne\nf\ng"
    assert words("words", "\n\n a\n\n\n\n\nb \r\n") == "a\n\nb"


def test_words_are_kept_composed() -> None:
    assert words("words", "e\u0301") == "é"
    assert words("words", "\u1112\u1161\u11ab") == "한"


def test_the_longest_words_are_still_taken() -> None:
    assert words("words", " " + "é" * WORDS + "\n") == "é" * WORDS
    assert words("words", "e\u0301" * WORDS) == "é" * WORDS
    with pytest.raises(Invalid, match="longer than 5000 characters"):
        words("words", "é" * (WORDS + 1))
    with pytest.raises(Invalid, match="longer than 80 characters"):
        line("name", "x" * (NAME + 1))


def test_an_endless_heap_of_accents_is_refused_before_it_is_sorted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Composing takes the square of a heap's height: a form full of it would hold the house up."""
    composed: list[int] = []
    normalize = unicodedata.normalize

    def counting(form: Literal["NFC", "NFD", "NFKC", "NFKD"], given_: str) -> str:
        composed.append(len(given_))
        return normalize(form, given_)

    monkeypatch.setattr(unicodedata, "normalize", counting)
    with pytest.raises(Invalid, match="longer than"):
        words("words", "a" + "\u0301\u0323" * 3 * WORDS)
    assert max(composed, default=0) <= 5 * WORDS


def test_nothing_is_something_only_where_it_may_be() -> None:
    for nothing in ("", " \n\t ", "\u3000"):
        assert words("words", nothing, least=0) == ""
        with pytest.raises(Invalid, match="write something here"):
            words("words", nothing)
    assert words("reason", "late", least=4) == "late"
    with pytest.raises(Invalid, match="5 characters at least"):
        words("reason", "late", least=5)


def test_a_line_is_one_line() -> None:
    assert line("name", "  old\n\tTom \u2028 here ") == "old Tom here"


@given(st.text())
def test_tidying_twice_changes_nothing(given_: str) -> None:
    try:
        tidied = words("words", given_, least=0)
    except Invalid:
        return
    assert words("words", tidied, least=0) == tidied
    assert tidied == tidied.strip()
    assert unicodedata.is_normalized("NFC", tidied)
    assert not set(tidied) & set(REFUSED)


@pytest.mark.parametrize(
    ("name", "handle"),
    [
        ("Mara", "mara"),
        ("old Tom", "old-tom"),
        ("Jürgen Weiß", "jurgen-weiss"),
        ("Łukasz Ørsted", "lukasz-orsted"),
        ("Bea (nights!)", "bea-nights"),
        ("愛子", "person"),
        ("", "person"),
        ("x" * 29 + " y", "x" * 29),
    ],
)
def test_a_handle_is_plain(name: str, handle: str) -> None:
    assert handle_from(name) == handle


@given(st.text(max_size=200))
def test_every_name_has_a_handle(name: str) -> None:
    handle = handle_from(name)
    assert 0 < len(handle) <= HANDLE
    assert set(handle) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert handle == handle.strip("-")


@given(st.text(max_size=300), st.integers(1, 120))
def test_an_excerpt_is_how_the_text_begins(text: str, most: int) -> None:
    flat = " ".join(text.split())
    begun = excerpt(text, most)
    assert begun == flat or (begun.endswith(" …") and flat.startswith(begun.removesuffix(" …")))
    assert len(begun) <= most + 2


def test_an_excerpt_ends_between_words() -> None:
    assert excerpt("Soup on Thursday, as ever.", 18) == "Soup on Thursday …"
    assert excerpt("Soup on Thursday, as ever.", 14) == "Soup on …"
    assert excerpt("Short.", 6) == "Short."
