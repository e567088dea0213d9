"""The words of the demo house are whole, and nobody speaks where they are not."""

from itertools import pairwise

import pytest

from kith.demo.asked import letters, rounds
from kith.demo.cast import PEOPLE
from kith.demo.circles import CIRCLES, Kept
from kith.demo.knowing import KNOW
from kith.demo.pins import PINS
from kith.demo.words import NOW, Conversation, Garbled, read, source
from kith.foundation.text import NOTE, PURPOSE, WORDS
from kith.ties.circles.model import DYES, GLYPHS, HISTORIES
from kith.together.rounds.model import HEARD, QUESTION

TALK = {circle.name: read(source(circle.file)) for circle in CIRCLES}
EVERYBODY = {one.name for one in PEOPLE}


def entries(circle: Kept) -> list[tuple[Conversation, int]]:
    return [(talk, place) for talk in TALK[circle.name] for place in range(len(talk.entries))]


def test_there_is_a_lot_of_talk() -> None:
    assert sum(len(talk.entries) for told in TALK.values() for talk in told) > 1000


@pytest.mark.parametrize("circle", CIRCLES, ids=lambda one: one.name)
def test_only_its_people_speak_in_a_circle_and_hear_there(circle: Kept) -> None:
    for talk, place in entries(circle):
        entry = talk.entries[place]
        assert {entry.author, *entry.heard} <= set(circle.people)
        assert entry.author not in entry.heard


@pytest.mark.parametrize("circle", CIRCLES, ids=lambda one: one.name)
def test_the_months_go_on_and_end_now(circle: Kept) -> None:
    months = [talk.month for talk in TALK[circle.name]]
    assert months == sorted(months)  # "now" stands behind all digits
    assert months[-1] == NOW


@pytest.mark.parametrize("circle", CIRCLES, ids=lambda one: one.name)
def test_all_is_short_enough_to_be_said(circle: Kept) -> None:
    assert all(len(talk.entries[place].words) <= WORDS for talk, place in entries(circle))
    assert len(circle.purpose) <= PURPOSE


def test_an_entry_is_read_with_all_its_marks() -> None:
    (talk,) = read(
        "=== 2025-03\n"
        "Tom: One\n"
        "- Bea: Two\n"
        "  and more\n"
        "  |\n"
        "  - a list\n"
        "  ~ before: To\n"
        "  ~ heard: Tom, Mara\n"
        "- Tom > Bea: Three\n"
        "  ~ wrong\n"
        "  ~ gone\n"
    )
    one, two, three = talk.entries
    assert (talk.month, one.author, one.words, one.to) == ("2025-03", "Tom", "One", None)
    assert (two.words, two.before) == ("Two\nand more\n\n- a list", ("To",))
    assert two.heard == ("Tom", "Mara")
    assert (three.to, three.wrong, three.gone) == (1, True, True)


@pytest.mark.parametrize(
    "text", ["=== 2025-03\n- Bea: An answer to nothing", "=== 2025-03\nTom: One\n- Bea > Ines: Two"]
)
def test_garbled_words_are_refused(text: str) -> None:
    with pytest.raises(Garbled):
        read(text)


def test_every_pin_holds_exactly_one_entry() -> None:
    said = [entry.words for told in TALK.values() for talk in told for entry in talk.entries]
    for start in PINS:
        assert [start for words in said if words.startswith(start)] == [start]


def test_the_circles_are_as_circles_can_be() -> None:
    for circle in CIRCLES:
        assert {circle.glyph} <= set(GLYPHS)
        assert {circle.dye} <= set(DYES)
        assert {circle.history} <= set(HISTORIES)
        hosts = [circle.people[0], *(name for _, name in circle.hosts)]
        assert set(hosts) <= set(circle.people) <= EVERYBODY
        assert all(one != other for one, other in pairwise(hosts))


def test_everybody_has_something_to_say_of_themselves_and_each_other() -> None:
    assert all(0 < len(one.know_me) <= NOTE and one.lately for one in PEOPLE)
    told = [(one, other) for one, _, other, _, _ in KNOW]
    assert len({frozenset(pair) for pair in told}) == len(told)
    assert {name for pair in told for name in pair} == EVERYBODY
    assert all(len(says) <= PURPOSE and len(back) <= PURPOSE for _, says, _, back, _ in KNOW)


def test_rounds_are_asked_and_answered_by_people_of_their_circle() -> None:
    people = {circle.file: {*circle.people} for circle in CIRCLES}
    for one in rounds(source("rounds")):
        said = {one.by, *(told.who for told in (*one.answers, *one.talk))}
        assert said <= people[one.circle]
        assert len(one.question) <= QUESTION
        answered = [told.who for told in one.answers]
        assert len(answered) == len(set(answered))
        if one.state != "sealed":
            assert {*answered} == people[one.circle], "or it would never open before its evening"
        for told in one.answers:
            assert len(told.heard) <= HEARD
            assert bool(told.media) == bool(told.about)
            assert told.fits is None or told.heard


def test_letters_are_to_others_who_know_the_writer() -> None:
    know = {frozenset(pair) for one in KNOW for pair in [(one[0], one[2])]}
    know |= {frozenset((one.name, one.through)) for one in PEOPLE if one.through}
    for one in letters(source("letters")):
        by = one.told.who
        assert by not in one.to
        for name in one.to:
            assert frozenset((by, name)) in know, (by, name)
        assert {told.who for told in one.answers} <= {by, *one.to}
