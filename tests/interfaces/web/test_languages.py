"""The house speaks to everybody in their language: one they chose, or one that their browser asks for."""

import functools
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import cast

import pytest

from kith.foundation.settings import Settings
from kith.house import House, open_house
from kith.infrastructure.files import Folder, catalogues
from kith.interfaces.web.accepting import first_asked_for
from kith.together.welcome.arriving import first_link
from tests.browsing import Browser, Page, tidy
from tests.cast import Garden, Someone
from tests.interfaces.web.every_page import every_page
from tests.serving import Live
from tests.spoiling import lose
from tools.sentences import sentences

GERMAN = catalogues()["de"]
ENOUGH = 4
INLINE = {"a", "abbr", "b", "bdi", "code", "em", "s", "span", "strong", "time"}
SPOKEN = re.compile(r"aria-label|alt|title|placeholder|data-.*")
VALUE = re.compile(r"%\(\w+\)s|\{\w+\}")


class Heard(HTMLParser):
    """All that a page says, piece by piece: what stands between elements, and what is read out of them."""

    def __init__(self, page: Page) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = [""]
        self._theirs = 0
        self.feed(page.body)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        if tag == "div" and (self._theirs or "words" in told.get("class", "").split()):
            self._theirs += 1
        if tag not in INLINE:
            self.pieces.append("")
        self.pieces[-1:-1] = [value for name, value in told.items() if SPOKEN.fullmatch(name)]

    def handle_endtag(self, tag: str) -> None:
        self._theirs -= bool(self._theirs and tag == "div")
        if tag not in INLINE:
            self.pieces.append("")

    def handle_data(self, data: str) -> None:
        if not self._theirs:
            self.pieces[-1] += data


def english() -> list[list[str]]:
    """Give every sentence that is said otherwise in German, as the parts around its values."""
    each = [text for one in sentences() for text in texts(one.id)]
    different = (text for text in each if re.search(r"\w", text) and GERMAN.gettext(text) != text)
    return [VALUE.split(tidy(text)) for text in different]


def texts(one: object) -> Iterator[str]:
    """Give the forms of a sentence."""
    for each in cast("tuple[object, ...]", one) if isinstance(one, tuple) else (one,):
        if isinstance(each, str):
            yield each


def stands_in(parts: list[str], words: str, *, alone: bool) -> bool:
    """Tell whether a sentence stands in some words, or is all of them, whatever its values are."""
    if alone and not (words.startswith(parts[0]) and words.endswith(parts[-1])):
        return False
    at = 0
    for part in parts:
        at = words.find(part, at) + len(part)
        if at < len(part):
            return False
    return True


def left_in_english(pages: list[Page]) -> list[tuple[str, str]]:
    """Give the sentences of the house's that some pages say in English, and where."""
    english_ones = english()
    assert len(english_ones) > 500, "or this proves nothing"
    # What is short may be a word of somebody's: it counts where nothing else is said.
    short = [parts for parts in english_ones if sum(len(part.split()) for part in parts) < ENOUGH]
    long = [parts for parts in english_ones if parts not in short]

    @functools.cache  # most pieces stand on many pages
    def in_piece(said: str) -> set[str]:
        alone = {"…".join(parts) for parts in short if stands_in(parts, said, alone=True)}
        return alone | in_words(said)

    def in_words(said: str) -> set[str]:
        return {"…".join(parts) for parts in long if stands_in(parts, said, alone=False)}

    found: list[tuple[str, str]] = []
    for page in pages:
        pieces = {tidy(piece) for piece in Heard(page).pieces} - {""}
        those = in_words(page.words).union(*map(in_piece, pieces))
        found += [(page.path, sentence) for sentence in sorted(those)]
    return found


async def speak_german(someone: Someone) -> Page:
    """Let somebody choose German, as they would."""
    page = await someone.open("/me/about")
    return await page.send("/me/about", language="de")


async def let_things_happen(garden: Garden) -> None:
    """Let something of everything stand on the pages of Hana and Jonas."""
    hana, jonas, tom, soup = garden.hana, garden.jonas, garden.tom, f"/c/{garden.soup}"
    began = garden.began["Sunday soup"]
    for one, words in ((garden.mara, "Bread."), (garden.bea, "Butter."), (tom, "Salt, no, wait.")):
        await (await one.open(soup)).send(soup, words=words)
    gone = re.findall(r'id="said-(\d+)"', (await tom.open(soup)).body)[0]
    why = "Nobody asked her to, and she would like to be let go."
    for one, path, answers in (
        (jonas, f"/said/{began}/heard", {}),
        (hana, f"/said/{began}/change", {"words": "There is barley, and no celeriac."}),
        (hana, f"/said/{began}/wrong", {}),
        (garden.ines, f"/conversations/{gone}", {"words": "Which salt?", "answers": gone}),
        (tom, f"/said/{gone}/delete", {}),
        (hana, f"{soup}/propose", {"kind": "host", "about": str(jonas.id)}),
        (hana, f"{soup}/propose", {"kind": "removal", "about": str(garden.ines.id), "words": why}),
        (jonas, f"{soup}/propose", {"kind": "history", "history": "everything"}),
        (garden.aiko, f"/c/{garden.readers}/ask", {"people": str(jonas.id)}),
        (jonas, "/p/noor/end", {}),
    ):
        assert (await one.do(path, on="/circles/new", **answers)).status == 303, path
    await garden.told()


async def test_a_german_reads_no_english_of_the_houses(garden: Garden) -> None:
    await let_things_happen(garden)
    before = await every_page(garden)
    assert len({sentence for _, sentence in left_in_english(before)}) > 150, (
        "or this proves nothing"
    )
    for one in (garden.hana, garden.jonas):
        assert (await speak_german(one)).status == 200
    pages = await every_page(garden, "de")
    assert len({page.path for page in pages}) > 40
    assert left_in_english(pages) == []
    assert [page.path for page in pages if '<html lang="de" dir="ltr">' not in page.body] == []


async def test_a_new_house_speaks_german_from_its_first_page_on(house: House) -> None:
    mara = Browser(house.app)
    mara.client.headers["accept-language"] = "de-AT,de;q=0.9,en;q=0.5"
    code = await house.database.act(first_link)
    outside, first = await mara.get("/"), await mara.get(f"/first/{code}")
    key = await first.send(f"/first/{code}", house="Linde", name="Mara", purpose="Zum Sitzen.")
    pages = [outside, first, key, await key.send("/me/key/away"), await mara.get("/")]
    assert key.says("Dein Schlüssel")
    assert left_in_english(pages) == []
    mara.client.headers["accept-language"] = "en"
    assert (await mara.open("/")).says("Noch nichts. Ein Haus braucht eine zweite Person.")


@pytest.mark.parametrize(
    ("accepted", "spoken"),
    [
        ("", ""),
        ("de", "de"),
        ("de-AT,de;q=0.9,en;q=0.5", "de"),
        ("en;q=0.5, DE;q=0.8", "de"),
        ("fr,en;q=0.7,de;q=0.6", "en"),
        ("fr, ja", ""),
        ("*", ""),
        ("de;q=0", ""),
        ("de;q=nan, en;q=much, de;;, ,;q=1", ""),
        ("x" * 10_000, ""),
    ],
)
def test_a_browser_is_answered_in_the_first_language_it_asks_for(
    accepted: str, spoken: str
) -> None:
    assert first_asked_for(accepted, {"en", "de"}) == spoken


async def test_a_house_has_a_language_for_whoever_asks_for_none(tmp_path: Path) -> None:
    for language, title in (("de", "Anmelden"), ("en", "Sign in"), ("tlh", "Sign in")):
        folder = Folder(str(tmp_path / language))
        async with open_house(Settings(language=language), folder) as house:
            code = await house.database.act(first_link)
            page = await Browser(house.app).get(f"/first/{code}")
            await page.send(f"/first/{code}", house="Linde", name="Mara", purpose="Zum Sitzen.")
            stranger = Browser(house.app)
            assert (await stranger.get("/")).says(title)
            assert (await stranger.get("/", accept_language="fr")).says(title)
            assert (await stranger.get("/", accept_language="en")).says("Sign in")
            assert (await stranger.get("/", accept_language="de")).says("Anmelden")


async def test_one_chooses_a_language_and_nobody_elses_changes(garden: Garden) -> None:
    assert (await speak_german(garden.hana)).says("So sehen dich andere.")
    assert (await garden.hana.open("/")).says("Deine Kreise")
    assert (await garden.hana.get("/", accept_language="en")).says("Deine Kreise")
    for other in garden.others(garden.hana):
        assert (await other.get("/", accept_language="de")).says("Your circles")
    page = await garden.hana.open("/me/about")
    refused = await page.send("/me/about", language="tlh", name="Hana the Klingon")
    assert refused.status == 422
    assert refused.says("Bitte wähle eine dieser Sprachen.")
    assert not (await garden.hana.open("/p/hana")).says("Klingon"), "all of it, or nothing"
    assert (await page.send("/me/about", language="en")).says("This is how others see you.")


async def test_words_that_arrive_in_an_open_page_speak_its_language(live: Live) -> None:
    garden, soup = live.garden, f"/c/{live.garden.soup}"
    await speak_german(garden.hana)
    async with live.page(garden.hana, soup) as hers, live.page(garden.tom, soup) as toms:
        await live.say(garden.jonas, soup, "The bread is out of the oven.")
        (in_german,) = await hers.until("The bread")
        (in_english,) = await toms.until("The bread")
    assert ">Antworten<" in in_german["html"]
    assert ">Answer<" in in_english["html"]


async def test_a_browser_is_answered_in_its_language_even_when_nobody_can_be_looked_up(
    garden: Garden,
) -> None:
    await lose(garden.keeping, "house")
    for language, says in (("de", "Die Verwaltung findet es im Log"), ("fr", "The administrator")):
        answer = await garden.hana.get("/", accept_language=language)
        assert answer.status in {500, 503}
        assert says in answer.body
