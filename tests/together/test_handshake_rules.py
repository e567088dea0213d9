"""What a handshake needs no house for: digits, the four that both see, and names that look alike."""

import itertools

from hypothesis import assume, given
from hypothesis import strategies as st

from kith.foundation.errors import Invalid
from kith.ties.people.alike import looks, namesake
from kith.ties.people.model import Named
from kith.together.handshakes.model import four, in_groups, new_digits, read_digits

side = st.binary(min_size=32, max_size=32)
eight = st.from_regex(r"[0-9]{8}", fullmatch=True)


@given(side, side)
def test_one_meeting_has_one_four(shown: bytes, taken: bytes) -> None:
    digits = four(shown, taken)
    assert digits == four(shown, taken)
    assert len(digits) == 4
    assert digits.isdigit()


@given(side, side)
def test_each_side_has_its_part_in_the_four(shown: bytes, taken: bytes) -> None:
    # Whoever stands between two has to shake hands with each, and chooses no secret but their own:
    # of fifty other secrets, on either side, hardly one leads to the same digits.
    mine = four(shown, taken)
    others = [bytes([n]) * 32 for n in range(50)]
    assert sum(four(shown, each) == mine for each in others) < 4
    assert sum(four(each, taken) == mine for each in others) < 4


@given(eight, st.lists(st.sampled_from(" -.\u00a0\u200e"), max_size=10), st.randoms())
def test_digits_are_read_as_they_were_meant(digits: str, gaps: list[str], order: object) -> None:
    assert order
    typed = "".join(itertools.chain(*itertools.zip_longest(digits, gaps, fillvalue="")))
    assert read_digits(typed) == digits
    assert read_digits(in_groups(digits)) == digits
    for script in "٠٩", "०९", "０９":
        zero = ord(script[0])
        assert read_digits("".join(chr(zero + int(each)) for each in digits)) == digits


@given(st.text(max_size=20))
def test_whatever_is_typed_is_eight_digits_or_refused(typed: str) -> None:
    try:
        digits = read_digits(typed)
    except Invalid as wrong:
        assert wrong.field == "digits"  # noqa: PT017 - either is right
    else:
        assert len(digits) == 8
        assert digits.isascii()
        assert digits.isdigit()


def test_new_digits_keep_their_zeros() -> None:
    made = {new_digits() for _ in range(500)}
    assert {len(each) for each in made} == {8}
    assert len(made) > 490


@given(st.text(min_size=1, max_size=12))
def test_a_name_looks_like_itself_and_is_not_another(name: str) -> None:
    me = Named(1, name, "one")
    assume(looks(name))
    assert namesake(name, [me], but=1) is None
    assert namesake(name, [me], but=2) == me


def test_letters_of_other_scripts_do_not_hide_a_double() -> None:
    known = [Named(1, "Jonas", "jonas"), Named(2, "Ilse", "ilse")]
    for name in ("Jοnas", "Jоnas", "J0nas", "JONAS", "Jonás", " Jonas.", "Ｊonas"):
        assert namesake(name, known, but=9) == known[0], name
    assert namesake("1lse", known, but=9) == known[1]
    assert namesake("Arninvvan", [Named(3, "Amin Wan", "amin")], but=9)
    for name in ("Johannes", "Jona", "Else", "約翰"):
        assert namesake(name, known, but=9) is None, name
