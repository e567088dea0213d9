"""What is put together from a sentence and a value is German in the end, too."""

import datetime as dt
import re

import pytest

from kith.foundation.clock import DAY, HOUR
from kith.foundation.languages import ORDINALS, SEASONS, say
from kith.infrastructure.files import catalogues
from kith.interfaces.web.when import date_words, long_day, when
from tools.sentences import translations

german, ngerman = catalogues()["de"].gettext, catalogues()["de"].ngettext


def test_a_season_stands_in_its_sentence_as_it_should() -> None:
    hosting = german("%(host)s is host till %(hosting)s.")
    assert [hosting % {"host": "Mara", "hosting": one.into(german)} for one in SEASONS] == [
        f"Mara hütet den Kreis bis zum {one}." for one in ("Winter", "Frühling", "Sommer", "Herbst")
    ]


def test_a_number_stands_in_its_sentence_as_it_should() -> None:
    place = "You’d be {which} person in {house}."
    told = [say(place, which=one.into(german), house="Linde").into(german) for one in ORDINALS]
    assert told[0] == "Du wärst die erste Person in Linde."
    assert len({*told}) == len(ORDINALS)
    assert all(re.fullmatch(r"Du wärst die \w+te Person in Linde\.", one) for one in told)


def test_one_does_what_several_do_in_another_form() -> None:
    spoke = "%(who)s spoke since you were there."
    told = [ngerman(spoke, spoke, n) % {"who": who} for n, who in ((1, "Tom"), (2, "Bea und Tom"))]
    assert told == [
        "Tom hat etwas gesagt, seit du da warst.",
        "Bea und Tom haben etwas gesagt, seit du da warst.",
    ]


@pytest.mark.parametrize(
    ("ago", "in_english", "in_german"),
    [
        (0, "just now", "gerade eben"),
        (3 * HOUR, "this morning", "heute Morgen"),
        (10 * HOUR, "last night", "letzte Nacht"),
        (20 * HOUR, "yesterday", "gestern"),
        (3 * DAY, "on Friday", "am Freitag"),
        (40 * DAY, "14 October", "am 14. Oktober"),
        (400 * DAY, "19 October 2025", "am 19. Oktober 2025"),
    ],
)
def test_a_moment_is_said_as_each_language_says_it(
    ago: int, in_english: str, in_german: str
) -> None:
    noon = int(dt.datetime(2026, 11, 23, 11, 30, tzinfo=dt.UTC).timestamp() * 1000)
    assert when(noon - ago, noon, "UTC", "en", str) == in_english
    assert when(noon - ago, noon, "UTC", "de", german) == in_german


def test_a_day_is_said_as_each_language_says_it() -> None:
    day = dt.date(2026, 3, 5)
    assert long_day(day, "en", str) == "Thursday, 5 March"
    assert long_day(day, "de", german) == "Donnerstag, 5. März"
    made = german("Made on %(made)s. The house keeps no copy.")
    told = made % {"made": date_words(day, "de", german)}
    assert told == "Gemacht am 5. März 2026. Das Haus behält keine Kopie."
    asked = german("Asked by %(name)s on %(day)s.")
    told = asked % {"name": "Mara", "day": date_words(day, "de", german)}
    assert told == "Gefragt von Mara am 5. März 2026."
    until = say("the evening of {day}", day=long_day(day, "de", german)).into(german)
    sealed = german("Answers lie sealed until %(until)s.") % {"until": until}
    assert sealed == "Die Antworten liegen verschlossen bis Donnerstag, 5. März, abends."


def said_in_german() -> list[str]:
    (path,) = (path for path in translations() if "de" in path.parts)
    lines = [line for line in path.read_text("utf-8").splitlines() if line.startswith("msgstr")]
    told = [line.partition('"')[2].removesuffix('"') for line in lines]
    assert len(told) > 600, "or this proves nothing"
    return told


def test_german_is_said_to_a_friend_and_not_shouted() -> None:
    wrong = re.compile(r'!|\\"|”|\bIhnen\b|\w[*:_]in(nen)?\b')
    assert [text for text in said_in_german() if wrong.search(text)] == []
    assert [text for text in said_in_german() if text.count("„") != text.count("“")] == []


def test_german_neither_counts_nor_coaxes_nor_speaks_of_users() -> None:
    coaxing = re.compile(
        r"\b(follower|folgst|gefällt mir|punkte?n?|level|abzeichen|rang|trend\w*|viral|reichweite"
        r"|influencer|verifizier\w*|mitglied\w*|nutzer\w*|freunde?n?|beitr[aä]ge?|posten|community)\b",
        re.IGNORECASE,
    )
    assert coaxing.search("Du hast drei neue Follower.")
    plain = [re.sub(r"%\(\w+\)s|\{\w+\}", "", text) for text in said_in_german()]
    assert [text for text in plain if coaxing.search(text)] == []
