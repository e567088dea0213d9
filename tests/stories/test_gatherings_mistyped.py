"""What somebody types wrongly of a gathering: each has its sentence, and nothing is made."""

import pytest

from tests.cast import Garden
from tests.stories.gathering import WHAT, ask, day, say

WRONG = {
    "a day that is not": ({"day": "2027-02-31"}, "There is no such day."),
    "no day": ({"day": ""}, "There is no such day."),
    "words for a day": ({"day": "soon"}, "There is no such day."),
    "a day of long ago": ({"day": "2020-01-01"}, "That moment is over."),
    "a day of another age": ({"day": "9999-12-31"}, "There is no such day."),
    "too far": ({"day": "2090-01-01"}, "That is more than two years ahead."),
    "no such time": ({"begins": "25:00"}, "There is no such time."),
    "an end before": ({"begins": "19:00", "ends": "18:00"}, "It ends before it begins."),
    "an end at once": ({"begins": "19:00", "ends": "19:00"}, "It ends before it begins."),
    "an end on a day before": ({"ends_day": day(1)}, "It ends before it begins."),
    "an end without a time": ({"ends_day": day(4), "ends": ""}, "Please give the time too"),
    "an end in weeks": ({"ends_day": day(20)}, "A gathering lasts seven days at most."),
    "an hour that is leapt over": (
        {"day": "2027-03-28", "begins": "02:30", "ends": "", "zone": "Europe/Berlin"},
        "That day clocks leap over 02:30 in Europe/Berlin.",
    ),
    "no zone": ({"zone": "Middle/Earth"}, "Please give a time zone such as Europe/Berlin."),
    "a path for a zone": ({"zone": "../etc/passwd"}, "Please give a time zone"),
    "room for nobody": ({"room": "0"}, "Room can be for one to 200 people"),
    "room for a town": ({"room": "10000"}, "Room can be for one to 200 people"),
    "room in words": ({"room": "many"}, "Please write a number"),
    "room below zero": ({"room": "-3"}, "Please write a number"),
    "no name": ({"what": "  "}, "Please write something here."),
    "a long name": ({"what": "x" * 121}, "This is longer than 120 characters."),
    "no place": ({"place": ""}, "Please write something here."),
    "a turned place": (
        {"place": "the \u202ebarn"},
        "There is a character in it that can't be seen.",
    ),
    "much to know": ({"know": "x" * 1001}, "This is longer than 1000 characters."),
}


@pytest.mark.parametrize("what", WRONG)
async def test_each_has_its_sentence(still_garden: Garden, what: str) -> None:
    typed, why = WRONG[what]
    new = await still_garden.hana.open("/gatherings/new")
    fields = {
        "what": WHAT, "day": day(), "begins": "19:00", "ends": "22:00", "place": "The barn",
        "know": "", "who": str(still_garden.soup), **typed,
    }  # fmt: skip
    page = await new.send("/gatherings/new", **fields)
    assert page.status == 422, page
    assert page.says(why), page
    for name, value in fields.items():
        if name not in typed and name not in {"who", "know"}:
            assert value in page.body, "nothing is typed twice"
    assert still_garden.rows()["gatherings"] == []


async def test_markup_and_very_long_words_are_only_words(garden: Garden) -> None:
    what = '<script>alert("x")</script>'
    where = await ask(garden.hana, garden.soup, what=what, place="w" * 200)
    page = await garden.jonas.open(where)
    assert page.says(what)
    assert "<script>alert" not in page.body
    assert what in (await garden.jonas.open("/gatherings")).words


async def test_where_one_may_not_ask(garden: Garden) -> None:
    for who in (str(garden.choir), "7", "x", ""):
        page = await garden.jonas.do(
            "/gatherings/new", on="/gatherings/new", what=WHAT, day=day(), begins="19:00",
            zone="UTC", place="The barn", who=who,
        )  # fmt: skip
        assert page.status in {404, 422}, page
    assert garden.rows()["gatherings"] == []


async def test_room_is_not_taken_from_those_who_come(garden: Garden) -> None:
    where = await ask(garden.hana, garden.soup, room="3")
    await say(garden.jonas, where, "coming")
    page = await (await garden.hana.open(f"{where}/change")).send(f"{where}/change", room="1")
    assert page.status == 422
    assert page.says("More people come already.")
    await say(garden.mara, where, "coming")
    await say(garden.tom, where, "coming")
    assert (await garden.tom.open(where)).says("you stand in the waiting line")
    await (await garden.hana.open(f"{where}/change")).send(f"{where}/change", room="")
    assert (await garden.tom.open(where)).says("You come.")
