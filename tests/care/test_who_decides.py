"""The rule who may decide on what was shown to the guides, and what an excerpt can be."""

import string

from hypothesis import given
from hypothesis import strategies as st

from kith.care.moderation.model import (
    LEFT_OUT,
    TWO,
    Case,
    Opinion,
    bench,
    chosen,
    pickers,
    settled,
)

PEOPLE = st.integers(1, 9)
SOME = st.frozensets(PEOPLE, max_size=6)
VERDICTS = st.sampled_from(["leave", "ask", "away", "remove"])
CASES = st.builds(
    Case, reporter=PEOPLE, concerned=PEOPLE, guides=SOME, administrators=SOME, agreed=SOME,
    host=st.none() | PEOPLE, before=st.frozensets(PEOPLE, max_size=2),
)  # fmt: skip
OPINIONS = st.lists(
    st.builds(Opinion, person_id=PEOPLE, verdict=VERDICTS, reason=st.just("because")),
    unique_by=lambda one: one.person_id,
)


@given(CASES)
def test_nobody_concerned_ever_decides_nor_who_decided_before(case: Case) -> None:
    may = bench(case)
    assert not may & {case.reporter, case.concerned}
    assert not may & case.before
    assert not pickers(case) & {case.reporter, case.concerned}


@given(CASES)
def test_guides_decide_and_others_only_where_there_are_not_two(case: Case) -> None:
    out = {case.reporter, case.concerned} | case.before
    guides = {one for one in case.guides if one not in out}
    named = {case.host} - out - {None}
    may = bench(case)
    if len(guides | named) >= TWO:
        assert may == guides | named
        assert not pickers(case), "nobody is asked to help where there are two"
    else:
        assert may == (guides | named | case.administrators | case.agreed) - out
    assert guides <= may
    assert may <= case.guides | case.administrators | case.agreed | {case.host}


@given(CASES, OPINIONS)
def test_it_takes_two_different_people_of_the_bench_who_say_the_same(
    case: Case, opinions: list[Opinion]
) -> None:
    may = bench(case)
    found = settled(opinions, may)
    by_verdict: dict[str, set[int]] = {}
    for one in opinions:
        if one.person_id in may:
            by_verdict.setdefault(one.verdict, set()).add(one.person_id)
    if found is None:
        assert all(len(who) < TWO for who in by_verdict.values())
    else:
        verdict, one, other = found
        assert one != other
        assert {one, other} <= by_verdict[verdict] <= may


@given(CASES, PEOPLE, VERDICTS)
def test_one_person_never_decides_alone(case: Case, who: int, verdict: str) -> None:
    twice = [Opinion(who, verdict, "because"), Opinion(who, verdict, "again")]
    assert settled(twice, bench(case) | {who}) is None


WORDS = st.text(alphabet=string.ascii_letters + " .,\n[]", max_size=200).map(
    lambda text: text.replace(LEFT_OUT, "").strip()
)


@given(WORDS, st.data())
def test_an_excerpt_is_in_the_words_and_says_where_something_is_missing(
    words: str, data: st.DataObject
) -> None:
    lines = [line for line in words.splitlines() if line.strip()]
    parts: list[str] = []
    for line in lines:
        start = data.draw(st.integers(0, len(line)))
        end = data.draw(st.integers(start, len(line)))
        parts.append(line[start:end])
    found = chosen(words, "\n".join(parts))
    assert found is not None
    shown = [line.strip() for line in found.splitlines() if line.strip() not in {"", LEFT_OUT}]
    assert shown == [part.strip() for part in parts if part.strip()]
    if LEFT_OUT not in found and shown:
        assert "".join(found.split()) == "".join(words.split())
    assert chosen(words, found) == found, "what was chosen can be chosen again"


@given(WORDS, st.text(alphabet=string.ascii_letters, min_size=1, max_size=8))
def test_nobody_puts_words_into_anybodys_mouth(words: str, more: str) -> None:
    if more not in words:
        assert chosen(words, more) is None
        assert chosen(words, f"{words}\n{more}") is None


def test_an_excerpt_by_example() -> None:
    said = "You are late again.\n\nBring bread, or stay at home, you fool."
    assert chosen(said, said) == said
    assert chosen(said, "stay at home, you fool.") == f"{LEFT_OUT}\nstay at home, you fool."
    assert chosen(said, "You are late again.") == f"You are late again.\n{LEFT_OUT}"
    spliced = chosen(said, "You are\nyou fool.")
    assert spliced == f"You are\n{LEFT_OUT}\nyou fool."
    assert chosen(said, "you fool.\nYou are") is None, "not in another order"
    assert chosen(said, "You are a fool.") is None
