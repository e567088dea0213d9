"""A gathering on three phones, from the asking to three weeks later: each part in a house of that hour."""

import shutil
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.conftest import LivedIn, Three
from tests.browser.gatherings import ahead_to, answer, ask, saw
from tests.browser.living import Person, Village, Watch, running
from tests.browser.looking import is_there_for_everybody
from tests.browser.rounds import put_in
from tests.picturing import picture

WHAT = "Pancakes for everybody"
ROUND = "What I didn’t get to say"
TABLE = f"What was said at {WHAT}"


class Houses:
    """The same house at several hours, each time with the phones of the three."""

    def __init__(self, chromium: Browser, lived_in: LivedIn, data: Path, watch: Watch) -> None:
        self._chromium, self._lived_in, self._watch = chromium, lived_in, watch
        self._data = data
        shutil.copytree(lived_in.data, data)

    @contextmanager
    def at(self, days: int = 0, hour: int = 0) -> Generator[Three]:
        """Open the house at an hour, some days from now; or now."""
        ahead = ahead_to(days, hour) if days else 0
        with running(self._data, ahead=ahead) as house:
            village = Village(self._chromium, house, self._watch)
            three = (self._back(village, name) for name in ("Mara", "Jonas", "Hana"))
            yield Three(*three, circle=self._lived_in.circle)
            village.leave()

    def _back(self, village: Village, name: str) -> Person:
        return village.person(name, remembers=self._lived_in.remembered[name])


@pytest.fixture
def houses(chromium: Browser, lived_in: LivedIn, tmp_path: Path, watch: Watch) -> Houses:
    """The house of the three, at any hour."""
    return Houses(chromium, lived_in, tmp_path / "data", watch)


def test_from_the_asking_to_three_weeks_after(houses: Houses) -> None:
    with houses.at() as three:
        where = ask(three.mara, three.circle, WHAT)
        for one in (three.jonas, three.hana):
            answer(one, where, "Coming")
            one.reads("You come.")
    with houses.at(days=3, hour=18) as three:
        _are_together(three, where)
    with houses.at(days=4, hour=9) as three:
        round_ = _say_who_was_there(three, where)
        _say_what_was_not_said(three, where, round_)
    with houses.at(days=22, hour=12) as three:
        _keep_or_fold(three, where)


def _are_together(three: Three, where: str) -> None:
    mara, jonas = three.mara, three.jonas
    mara.opens("/")
    mara.page.get_by_role("link", name=WHAT).click()
    mara.presses("We’re together now")
    mara.reads("They are together now.")
    is_there_for_everybody(mara.page)
    jonas.opens("/")
    jonas.reads("They are together now.")
    jonas.opens(where)
    jonas.page.get_by_role("main").get_by_role("link", name="Shake hands").click()
    assert jonas.where == "/hands"


def _say_who_was_there(three: Three, where: str) -> str:
    mara, jonas, hana = three.mara, three.jonas, three.hana
    jonas.opens("/")
    jonas.page.get_by_role("link", name=WHAT).click()
    is_there_for_everybody(jonas.page)
    jonas.presses("They were there")
    jonas.reads("Please choose who was there.")
    saw(jonas, where, "Mara", "Hana")
    jonas.reads("Once two others saw you too, it goes on here")
    saw(mara, where, "Hana")
    saw(hana, where, "Mara")
    hana.reads("You were there, and so it goes on for those who were.")
    jonas.page.reload()
    jonas.does_not_read("so it goes on for those who were.")  # whom one alone saw sits nowhere yet
    saw(hana, where, "Jonas")
    saw(mara, where, "Jonas")
    jonas.page.reload()
    jonas.follows("To what was said")
    jonas.reads(TABLE)
    jonas.page.get_by_role("main").get_by_role("link", name=ROUND).first.click()
    jonas.page.wait_for_url("**/rounds/*")
    return jonas.where


def _say_what_was_not_said(three: Three, where: str, round_: str) -> None:
    mara, jonas, hana = three.mara, three.jonas, three.hana
    put_in(jonas, round_, "That I took the last one.")
    mara.opens(round_)
    mara.reads("The house lays this for those who were there.")
    mara.does_not_read("last one")
    is_there_for_everybody(mara.page)
    put_in(mara, round_, "That I saw it.")
    hana.opens(round_)
    file = {"name": "plate.png", "mimeType": "image/png", "buffer": picture("PNG", (640, 480))}
    hana.page.locator("input[name=picture]").set_input_files([file])  # pyright: ignore[reportArgumentType]
    hana.page.locator("[data-one]").wait_for()
    put_in_here(hana, "That I made it for you.")
    hana.reads("That I took the last one.")
    mara.opens(where)
    mara.reads("Album")
    expect(mara.page.locator("main a.picture img")).to_have_count(1)
    is_there_for_everybody(mara.page)
    mara.follows("Its book")
    mara.reads("The circle’s book")


def put_in_here(person: Person, words: str) -> None:
    """Put one's answer in on the page that is open."""
    person.page.locator("#answer").fill(words)
    person.presses("Put it in")
    person.reads("Talk")


def _keep_or_fold(three: Three, where: str) -> None:
    mara, jonas, hana = three.mara, three.jonas, three.hana
    mara.opens("/")
    mara.reads(f"{TABLE} folds on")
    is_there_for_everybody(mara.page)
    mara.presses("Keep as a circle")
    mara.reads("You keep it.")
    is_there_for_everybody(mara.page)
    table = mara.where
    hana.opens(table)
    hana.presses("Fold it")
    hana.reads("You let it fold.")
    hana.reads("Who folds it keeps their own words, under Me.")
    jonas.opens(table)
    jonas.does_not_read("You let it fold.")
    jonas.presses("Keep as a circle")
    mara.opens(where)
    mara.reads("This gathering is over.")
