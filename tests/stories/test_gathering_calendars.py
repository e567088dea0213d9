"""Gatherings in calendars: a file each and a private address, read by two programs that are not ours."""

import re
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import ics
import vobject

from tests.browsing import Browser
from tests.cast import Garden
from tests.stories.gathering import WHAT, ask, say

BERLIN = ZoneInfo("Europe/Berlin")
# On that night clocks in Berlin are put forward at two.
NIGHT: dict[str, Any] = {
    "day": "2027-03-27",
    "begins": "23:00",
    "ends_day": "2027-03-28",
    "ends": "04:00",
}


def read(text: str) -> list[dict[str, Any]]:
    """Give the events of a calendar as both programs agree that they are."""
    by_others: Any = vobject
    by_ics = sorted(ics.Calendar(text).events, key=lambda one: one.uid)
    by_vobject = sorted(
        getattr(by_others.readOne(text), "vevent_list", []), key=lambda one: one.uid.value
    )
    found: list[dict[str, Any]] = []
    for one, other in zip(by_ics, by_vobject, strict=True):
        begin, end = other.dtstart.value, other.dtend.value
        assert (one.begin.datetime, one.end.datetime) == (begin, end)
        assert (one.uid, one.name, one.location) == (
            other.uid.value, other.summary.value, other.location.value,
        )  # fmt: skip
        found.append({
            "uid": one.uid, "what": one.name, "begin": begin, "end": end, "status": one.status,
            "where": one.location, "sequence": int(other.sequence.value),
            "know": one.description or "",
        })  # fmt: skip
    return found


async def feed_of(who: Browser) -> str:
    """Give the address of somebody's own calendar."""
    page = await (await who.open("/me/calendar")).send("/me/calendar")
    found = re.search(r"/calendar/[\w-]+\.ics", page.body)
    assert found, page
    return found[0]


async def test_a_file_keeps_wall_clock_time_across_a_change_of_clocks(garden: Garden) -> None:
    where = await ask(garden.hana, garden.soup, place="The barn", zone="Europe/Berlin", **NIGHT)
    file = await garden.jonas.get(f"{where}.ics")
    assert file.headers["content-type"] == "text/calendar; charset=utf-8"
    (event,) = read(file.body)
    assert event["begin"] == datetime(2027, 3, 27, 23, tzinfo=BERLIN)
    assert event["end"] == datetime(2027, 3, 28, 4, tzinfo=BERLIN)
    assert event["begin"].utcoffset() != event["end"].utcoffset()
    # The onset is written by the clock that stood before it (RFC 5545, 3.6.5).
    assert "DTSTART:20270328T020000\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100" in file.answer.text
    assert "Hana" not in file.body, "it never says who"
    assert "Sunday" not in file.body
    page = await garden.hana.open(f"{where}/change")
    await page.send(f"{where}/change", begins="22:00")
    (moved,) = read((await garden.jonas.get(f"{where}.ics")).body)
    assert moved["begin"] == datetime(2027, 3, 27, 22, tzinfo=BERLIN)
    assert (moved["uid"], moved["sequence"]) == (event["uid"], event["sequence"] + 1)
    page = await garden.hana.open(f"{where}/change")
    await page.send(f"{where}/cancel")
    (off,) = read((await garden.jonas.get(f"{where}.ics")).body)
    assert (off["uid"], off["status"], off["sequence"]) == (event["uid"], "CANCELLED", 2)
    assert (await garden.noor.get(f"{where}.ics")).status == 404


async def test_the_hour_that_clocks_show_twice_is_told_by_utc(garden: Garden) -> None:
    """On that night Berlin has 02:30 twice. It lasts three hours, and ends at the second of them."""
    where = await ask(
        garden.hana, garden.soup, place="The barn", zone="Europe/Berlin", day="2027-10-31",
        begins="00:30", ends="",
    )  # fmt: skip
    other = await ask(
        garden.hana, garden.soup, place="The barn", zone="Europe/Berlin", day="2027-10-31",
        begins="02:30", ends="04:00",
    )  # fmt: skip
    (event,) = read((await garden.jonas.get(f"{where}.ics")).body)
    assert event["begin"] == datetime(2027, 10, 31, 0, 30, tzinfo=BERLIN)
    assert event["end"] == datetime(2027, 10, 31, 1, 30, tzinfo=UTC)
    (event,) = read((await garden.jonas.get(f"{other}.ics")).body)
    assert event["begin"] == datetime(2027, 10, 31, 0, 30, tzinfo=UTC), "the first of the two"
    assert event["end"] == datetime(2027, 10, 31, 4, 0, tzinfo=BERLIN)


async def test_words_break_out_of_no_line(garden: Garden) -> None:
    nasty = "Soup; tea, and: DTSTART:19700101"
    where = await ask(
        garden.hana, garden.soup, what=nasty, place="w" * 200,
        know="Stairs\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:other",
    )  # fmt: skip
    text = (await garden.hana.get(f"{where}.ics")).answer.text
    (event,) = read(text)
    assert (event["what"], event["where"]) == (nasty, "w" * 200)
    assert event["know"] == "Stairs\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:other"
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    broken = await (await garden.hana.open(f"{where}/change")).send(
        f"{where}/change", what="Soup\nBEGIN:VEVENT"
    )
    assert broken.says("Soup BEGIN:VEVENT")


async def test_a_calendar_of_ones_own_at_an_address_that_is_renewed(garden: Garden) -> None:
    where = await ask(garden.hana, garden.soup)
    other = await ask(garden.hana, garden.soup, what="Pancakes")
    await ask(garden.hana, garden.soup, what="Unanswered")
    feed, anybody = await feed_of(garden.jonas), garden.stranger()
    assert read((await anybody.get(feed)).body) == []
    await say(garden.jonas, where, "coming")
    await say(garden.jonas, other, "cannot")
    (event,) = read((await anybody.get(feed)).body)
    assert (event["what"], event["status"]) == (WHAT, "CONFIRMED")
    await say(garden.jonas, where, "cannot")
    assert read((await anybody.get(feed)).body) == []
    await say(garden.jonas, where, "late")
    page = await garden.hana.open(f"{where}/change")
    await page.send(f"{where}/cancel")
    (off,) = read((await anybody.get(feed)).body)
    assert (off["uid"], off["status"]) == (event["uid"], "CANCELLED")
    renewed = await feed_of(garden.jonas)
    assert renewed != feed
    assert (await anybody.get(feed)).status == 404
    assert (await anybody.get(renewed)).status == 200
    await (await garden.jonas.open("/me/calendar")).send("/me/calendar/end")
    gone, nothing = await anybody.get(renewed), await anybody.get("/calendar/x.ics")
    assert (gone.status, gone.words) == (404, nothing.words)
