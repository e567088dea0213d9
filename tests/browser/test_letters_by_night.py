"""A letter written at night on one phone, and read in the morning on another."""

import shutil
import time
from collections.abc import Generator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from playwright.sync_api import Browser, expect

from tests.browser.conftest import LivedIn
from tests.browser.living import Person, Village, Watch, running
from tests.browser.looking import is_there_for_everybody
from tests.browser.story import write_letter

BERLIN = ZoneInfo("Europe/Berlin")


def ahead_to(hour: int, minute: int, *, after: int = 0) -> int:
    """Give the seconds till a clock in Berlin next shows this, at some seconds from now at least."""
    then = datetime.fromtimestamp(time.time() + after, BERLIN)
    wanted = then.replace(hour=hour, minute=minute, second=0, microsecond=0)
    # The day after is so by the clocks, also where these are changed in between.
    wanted += timedelta(days=wanted <= then)
    return round(wanted.timestamp() - time.time())


@contextmanager
def two(
    chromium: Browser, lived_in: LivedIn, data: Path, watch: Watch, ahead: int
) -> Generator[tuple[Person, Person]]:
    """Give Mara and Jonas, each with a phone, in the same house at some time."""
    with running(data, ahead=ahead) as house:
        village = Village(chromium, house, watch)
        mara, jonas = (
            village.person(name, remembers=lived_in.remembered[name]) for name in ("Mara", "Jonas")
        )
        yield mara, jonas
        village.leave()


def test_words_of_the_night_are_read_in_the_morning(
    chromium: Browser, lived_in: LivedIn, tmp_path: Path, watch: Watch
) -> None:
    data = tmp_path / "data"
    shutil.copytree(lived_in.data, data)
    night = ahead_to(23, 40)
    with two(chromium, lived_in, data, watch, night) as (mara, jonas):
        letter = _mara_writes(mara)
        _jonas_sleeps(jonas, letter)
    morning = ahead_to(8, 1, after=night)
    with two(chromium, lived_in, data, watch, morning) as (mara, jonas):
        _jonas_reads_and_answers(mara, jonas, letter)


def _mara_writes(mara: Person) -> str:
    mara.opens("/p/jonas")
    mara.follows("Write a letter")
    mara.reads("Read by Jonas. Kept on Garden.")
    letter = write_letter(mara, "I can not sleep. Is the moon out where you are?", "Jonas")
    mara.reads("Reaches Jonas tomorrow at 08:00.")
    is_there_for_everybody(mara.page)
    return letter


def _jonas_sleeps(jonas: Person, letter: str) -> None:
    jonas.opens("/")
    jonas.does_not_read("Letters not yet opened")
    jonas.opens("/letters")
    jonas.reads("No letters yet.")
    answer = jonas.opens(letter)
    assert answer
    assert answer.status == 404


def _jonas_reads_and_answers(mara: Person, jonas: Person, letter: str) -> None:
    jonas.opens("/")
    jonas.reads("Letters not yet opened")
    jonas.does_not_read("moon")
    jonas.page.get_by_role("link", name="Mara").click()
    jonas.reads("Is the moon out where you are?")
    jonas.reads("delivered 08:00.")
    assert jonas.where == letter
    is_there_for_everybody(jonas.page)
    mara.opens(letter)
    mara.does_not_read("Reaches Jonas")
    jonas.opens(letter)
    jonas.page.locator("#say").fill("It was. Now it is the sun.")
    jonas.presses("Send it")
    mara.comes_to_read("Now it is the sun.")
    jonas.opens("/letters")
    jonas.reads("I can not sleep.")
    expect(jonas.page.get_by_text("Not opened yet")).to_have_count(0)
    mara.opens("/p/jonas")
    mara.presses("Thinking of you")
    mara.reads("You thought of Jonas today.")
    jonas.opens("/")
    jonas.reads("Mara is thinking of you.")
    jonas.opens("/")
    jonas.does_not_read("is thinking of you")
