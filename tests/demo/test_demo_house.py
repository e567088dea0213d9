"""The demo house is lived in: all that was written stands there, once, at believable times."""

import hashlib
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from kith.care.today.page import today
from kith.demo.__main__ import main
from kith.demo.asked import letters, rounds
from kith.demo.cast import PEOPLE
from kith.demo.circles import CIRCLES
from kith.demo.living import fill
from kith.demo.making import is_anothers, make
from kith.demo.words import NOW, Conversation, read, source
from kith.foundation.clock import DAY, at, zone_named
from kith.foundation.ids import moment_of
from kith.foundation.keys import public_key
from kith.infrastructure.files import Folder
from kith.infrastructure.house_file import HouseFile
from kith.infrastructure.opening import make_file_ready
from kith.ties.accounts.rows import holder_of_key
from kith.ties.bonds.story import story_of
from kith.ties.people.model import Speaker
from kith.ties.people.rows import person_called
from kith.together.chairs.pages import chair_page, chairs_here
from kith.together.handshakes.guests import slips_for
from kith.together.introductions import pages as introductions
from kith.together.letters.pages import waiting
from kith.together.publishing.mailbag.doorkeeping import lying_at

NOW_IS = int(datetime(2026, 11, 23, 16, 40, tzinfo=UTC).timestamp() * 1000)
TALK: list[tuple[str, Conversation]] = [
    (circle.name, talk) for circle in CIRCLES for talk in read(source(circle.file))
]


def built(path: Path, *, seed: int = 31, now: int = NOW_IS) -> tuple[Folder, dict[str, str]]:
    folder = Folder(str(path))
    make_file_ready(folder.database)
    return folder, fill(folder.database, seed=seed, now=now)


def rows(folder: Folder, sql: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(folder.database)) as db:
        return db.execute(sql).fetchall()


def dump(folder: Folder) -> list[str]:
    with closing(sqlite3.connect(folder.database)) as db:
        return list(db.iterdump())


def said(folder: Folder) -> list[tuple[str, int, str, str, int | None]]:
    sql = (
        "select c.name, p.id, w.name, p.words, p.gone_at from posts p "
        "join circles c on c.id = p.place_id join people w on w.id = p.author_id "
        "where not exists (select 1 from rounds r where r.id = p.conversation_id) "
        "and not exists (select 1 from offers o where o.post_id = p.conversation_id) "
        "and not exists (select 1 from carries k where k.post_id = p.conversation_id) order by p.id"
    )
    return [
        (place, post_id, who, words, gone) for place, post_id, who, words, gone in rows(folder, sql)
    ]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[Folder, dict[str, str]]:
    return built(tmp_path_factory.mktemp("demo") / "house")


@pytest.fixture
def folder(demo: tuple[Folder, dict[str, str]]) -> Folder:
    return demo[0]


def test_everything_that_was_written_stands_there_in_order(folder: Folder) -> None:
    for circle in CIRCLES:
        stands = [
            (who, "" if gone else words) for place, _, who, words, gone in said(folder)
            if place == circle.name
        ]  # fmt: skip
        wrote = [
            (entry.author, "" if entry.gone else entry.words)
            for place, talk in TALK if place == circle.name for entry in talk.entries
        ]  # fmt: skip
        assert sorted(stands) == sorted(wrote)
        opened = [words for _, words in stands]
        openings = [talk.entries[0].words for place, talk in TALK if place == circle.name]
        kept = [words for words in openings if words in opened]
        assert kept == [words for words in opened if words in set(kept)]


def test_nobody_speaks_in_a_circle_they_are_not_in(folder: Folder) -> None:
    strangers = (
        "select 1 from posts p join places l on l.id = p.place_id and l.kind = 'circle' "
        "left join seats s on s.place_id = p.place_id "
        "and s.person_id = p.author_id where s.person_id is null or p.id < s.since"
    )
    assert not rows(folder, strangers)


def test_what_was_taken_away_is_nowhere_in_the_file(folder: Folder) -> None:
    gone = [entry.words for _, talk in TALK for entry in talk.entries if entry.gone]
    assert len(gone) == 3
    kept = b"".join(each.read_bytes() for each in folder.path.glob("house.db*"))
    for words in gone:
        assert words[:40].encode() not in kept
        assert words[-30:].encode() not in kept


def test_every_mark_came_true(folder: Folder) -> None:
    def count(sql: str) -> int:
        return int(rows(folder, sql)[0][0])

    entries = [entry for _, talk in TALK for entry in talk.entries]
    assert count("select count(*) from earlier_words") == sum(len(one.before) for one in entries)
    in_circles = (
        "select count(*) from posts join circles c on c.id = place_id where wrong_at is not null"
    )
    assert count(in_circles) == sum(one.wrong for one in entries)
    assert count("select count(*) from heard") == sum(len(one.heard) for one in entries)
    of_circles = (
        "select count(*) from posts p join circles c on c.id = p.place_id "
        "where answers_id is not null "
        "and not exists (select 1 from rounds r where r.id = p.conversation_id)"
    )
    assert count(of_circles) == sum(one.to is not None for one in entries)


def test_months_stay_as_they_are_written_and_the_last_days_are_these(folder: Folder) -> None:
    when = {(place, words): moment_of(post_id) for place, post_id, _, words, _ in said(folder)}
    for place, talk in TALK:
        moment = when.get((place, talk.entries[0].words))
        if moment is None:
            continue
        if talk.month == NOW:
            assert NOW_IS - 5 * DAY < moment < NOW_IS
        else:
            assert f"{at(moment, zone_named('Europe/Berlin')):%Y-%m}" == talk.month
    assert max(when.values()) < NOW_IS
    assert max(when.values()) > NOW_IS - DAY


def test_people_have_habits(folder: Folder) -> None:
    zones = {one.name: zone_named(one.zone) for one in PEOPLE}
    hours: dict[str, list[int]] = {one.name: [] for one in PEOPLE}
    for _, post_id, who, _, _ in said(folder):
        hours[who].append(at(moment_of(post_id), zones[who]).hour)

    def share(who: str, wanted: range) -> float:
        return sum(hour in wanted for hour in hours[who]) / len(hours[who])

    assert share("Tom", range(5, 12)) > 0.5
    assert share("Aiko", range(6, 24)) > 0.95
    assert share("Bea", range(6)) > 0.1
    assert share("Mara", range(1, 5)) < 0.02


def test_the_same_seed_gives_the_same_house_and_another_only_other_times(tmp_path: Path) -> None:
    one, keys = built(tmp_path / "one")
    two, same_keys = built(tmp_path / "two")
    other, _ = built(tmp_path / "other", seed=32)
    assert dump(one) == dump(two)
    assert keys == same_keys
    here, there = said(one), said(other)
    assert [moment for _, moment, *_ in here] != [moment for _, moment, *_ in there]
    assert sorted((place, who, words) for place, _, who, words, _ in here) == sorted(
        (place, who, words) for place, _, who, words, _ in there
    )


@pytest.mark.parametrize("year", [2024, 2025, 2027, 2030])
def test_it_can_be_made_on_any_clock(tmp_path: Path, year: int) -> None:
    now = int(datetime(year, 2, 28, 3, 0, tzinfo=UTC).timestamp() * 1000)
    folder, _ = built(tmp_path / "house", now=now)
    moments = [moment_of(post_id) for _, post_id, *_ in said(folder)]
    assert now - DAY < max(moments) < now


@pytest.mark.anyio
async def test_each_key_opens_and_mara_has_something_to_come_to(
    demo: tuple[Folder, dict[str, str]],
) -> None:
    folder, keys = demo
    house = HouseFile(folder.database, now=lambda: NOW_IS)
    for name, key in keys.items():
        person = await house.read(person_called, name.casefold())
        assert person
        assert await house.read(holder_of_key, public_key(key)) == person.id
    mara = await house.read(person_called, "mara")
    assert mara
    page = await house.read(today, Speaker(mara.id))
    await house.close()
    assert len(page.asked_in) == len(page.to_agree) == 1
    assert not page.key_is_out
    assert {bool(one.spoke) for one in page.circles} == {True, False}


async def test_two_pairs_met_again_tom_waits_and_a_guest_left_a_slip(folder: Folder) -> None:
    house = HouseFile(folder.database, now=lambda: NOW_IS)
    names = ("mara", "noor", "hana", "jonas")
    found = [await house.read(person_called, name) for name in names]
    mara, noor, hana, jonas = [one.id for one in found if one]
    for one, other in ((mara, noor), (hana, jonas)):
        lines = (await house.read(story_of, one, other)).lines
        assert [line.kind for line in lines] == ["again", "again"]
        assert {line.speaker_id for line in lines} == {one, other}
    page = await house.read(today, Speaker(mara))
    assert [one.other.name for one in page.hands] == ["Tom"]
    assert len(await house.read(slips_for, Speaker(hana))) == 1
    await house.close()


def test_its_rounds_are_filed_open_and_sealed(folder: Folder) -> None:
    asked = rounds(source("rounds"))
    stand = rows(
        folder,
        "select p.words, r.state from rounds r join posts p on p.id = r.id where by_house < 2",
    )
    assert sorted(stand) == sorted((one.question, one.state) for one in asked)
    answers = rows(
        folder,
        "select p.words from round_turns t join posts p on p.id = t.post_id "
        "join rounds r on r.id = t.round_id where r.by_house < 2",
    )
    opened = [told.words for one in asked if one.state != "sealed" for told in one.answers]
    assert sorted(words for (words,) in answers) == sorted(opened)
    sealed = [told.words for one in asked if one.state == "sealed" for told in one.answers]
    assert sealed
    in_posts = {words for (words,) in rows(folder, "select words from posts")}
    assert not in_posts & {*sealed}
    assert rows(folder, "select 1 from listenings where verdict = 'yes'")
    assert rows(folder, "select 1 from listenings where verdict = 'no' and addition_id is not null")


def test_its_pictures_and_voices_are_there_with_a_sentence_each(folder: Folder) -> None:
    told = [each for one in rounds(source("rounds")) for each in one.answers]
    told += [one.told for one in letters(source("letters"))]
    wanted = [each for each in told if each.media]
    kept = rows(folder, "select kind, words, token, state, post_id is not null, blur from media")
    assert sorted((kind, words) for kind, words, *_ in kept) == sorted(
        (each.kind, each.about) for each in wanted
    )
    for kind, _, token, state, said_with, blur in kept:
        assert (state, said_with) == ("ready", 1)
        assert bool(blur) == (kind == "picture")
        lies = {path.name for path in (folder.media / token[:2] / token).iterdir()}
        assert lies == ({"full", "small"} if kind == "picture" else {"voice"})


@pytest.mark.parametrize("hour", [1, 6, 9, 12, 16, 20, 23])
@pytest.mark.anyio
async def test_a_letter_waits_for_somebodys_morning_at_any_hour(tmp_path: Path, hour: int) -> None:
    now = int(datetime(2026, 11, 24, hour, 30, tzinfo=UTC).timestamp() * 1000)
    folder, _ = built(tmp_path / "house", now=now)
    held = [until for (until,) in rows(folder, "select until_at from held")]
    assert len([until for until in held if now < until < now + DAY]) == 1
    house = HouseFile(folder.database, now=lambda: now)
    mara = await house.read(person_called, "mara")
    assert mara
    letters = await house.read(waiting, Speaker(mara.id))
    await house.close()
    assert [one.by.name for one in letters] == ["Tom", "Ines"], "the longest waiting comes first"


def test_a_making_that_was_broken_off_is_begun_again(tmp_path: Path) -> None:
    folder = Folder(str(tmp_path))
    make(folder, seed=1, now=NOW_IS)
    note = tmp_path / "demo.json"
    note.write_text('{"of": "", "keys": {}}', "utf-8")
    assert not is_anothers(folder)
    assert make(folder, seed=1, now=NOW_IS).keys


def test_a_house_made_today_is_kept_and_another_seed_makes_another(tmp_path: Path) -> None:
    folder = Folder(str(tmp_path))
    made = make(folder, seed=1, now=NOW_IS)
    before = (tmp_path / "house.db").stat().st_ino
    assert make(folder, seed=1, now=NOW_IS + 1000) == made
    assert (tmp_path / "house.db").stat().st_ino == before
    assert make(folder, seed=2, now=NOW_IS) != made
    assert make(folder, seed=2, now=NOW_IS + DAY).of != made.of
    assert (tmp_path / ".gitignore").read_text("utf-8") == "*\n"


def test_a_house_that_is_no_demo_is_left_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make_file_ready(Folder(str(tmp_path)).database)
    before = (tmp_path / "house.db").read_bytes()
    assert main(["--data", str(tmp_path), "--fill-only"]) == 1
    assert "no demo" in capsys.readouterr().err
    assert (tmp_path / "house.db").read_bytes() == before


def test_its_gatherings_are_ahead_to_be_confirmed_and_kept(folder: Folder) -> None:
    ahead = rows(
        folder, "select what, together_at from gatherings where ends_at > 0 and table_id is null"
    )
    assert len(ahead) == 2
    said = rows(folder, "select name from circles where name like 'What was said at %'")
    assert len(said) == 1
    (state,) = rows(folder, "select state from rounds where by_house = 2")
    assert state == ("filed",)
    assert not rows(folder, "select 1 from foldings")


@pytest.mark.anyio
async def test_hana_introduced_three_pairs_and_two_people_met(folder: Folder) -> None:
    house = HouseFile(folder.database, now=lambda: NOW_IS)
    hana, bea = await house.read(person_called, "hana"), await house.read(person_called, "bea")
    assert hana
    assert bea
    mine = await house.read(introductions.mine, Speaker(hana.id))
    assert [one.state for one in mine] == ["open", "passed", "over"]
    assert not await house.read(introductions.results, Speaker(hana.id)), "she has read it"
    waits = await house.read(introductions.waiting, Speaker(bea.id), 3)
    assert [one.described for one in waits] == [
        "a climber of bridges, at present not moving to Leipzig"
    ]
    await house.close()
    assert rows(folder, "select 1 from introduction_letters")
    assert rows(folder, "select 1 from bond_lines where kind = 'introduced'")


def test_an_ask_was_carried_and_an_offer_is_settled(folder: Folder) -> None:
    carried = rows(
        folder,
        "select c.name from carries k join posts p on p.id = k.post_id "
        "join circles c on c.id = p.place_id",
    )
    assert [name for (name,) in carried] == ["Field team"]
    marks = rows(folder, "select kind, settled_at is not null from offers order by post_id")
    assert [(kind, bool(done)) for kind, done in marks] == [
        ("offer", True), ("ask", False), ("offer", False),
    ]  # fmt: skip


@pytest.mark.anyio
async def test_a_closed_mailbag_of_noors_lies_with_aiko(folder: Folder) -> None:
    house = HouseFile(folder.database, now=lambda: NOW_IS)
    aiko = await house.read(person_called, "aiko")
    assert aiko
    lying = await house.read(lying_at, Speaker(aiko.id), "noor")
    await house.close()
    assert [one.writer.name for one in lying.letters] == ["Tom", "Ines", "Jonas"]


@pytest.mark.anyio
async def test_one_bowl_takes_names_and_one_lot_was_drawn_with_its_seed(folder: Folder) -> None:
    house = HouseFile(folder.database, now=lambda: NOW_IS)
    mara = await house.read(person_called, "mara")
    assert mara
    seen = await house.read(chairs_here, Speaker(mara.id))
    pages = [await house.read(chair_page, Speaker(mara.id), one.chair.id) for one in seen]
    drawn, takes = pages
    assert (drawn.host.name, takes.host.name) == ("Tom", "Aiko")
    assert takes.i_may_put_in
    assert not takes.drawn
    assert not drawn.i_may_put_in
    assert drawn.chair.closed_at
    assert hashlib.sha256(drawn.chair.seed.encode()).hexdigest() == drawn.chair.promise
    order = [one.person.name for one in drawn.drawn if one.person]
    assert sorted(order) == ["Aiko", "Jonas", "Noor"]
    first = await house.read(person_called, order[0].casefold())
    assert first
    asked = await house.read(chair_page, Speaker(first.id), drawn.chair.id)
    await house.close()
    assert asked.i_am_asked
    in_bowls = rows(folder, "select chair_id, count(*) from chair_names group by 1 order by 1")
    assert [many for _, many in in_bowls] == [3, 3]
