"""Hana introduces two people: each is asked alone, and two yeses open a letter that she can't read."""

import json

from kith.care.notices.news.gathering import news
from kith.care.sweeping import sweep
from kith.infrastructure.database import Tx
from kith.infrastructure.signatures.proofs import verify
from kith.infrastructure.signatures.rows import Statement, signing_key
from kith.ties.people.model import Speaker
from kith.together.introductions.actions import introduce as introduce_
from kith.together.introductions.model import Told, names
from tests.cast import Garden
from tests.clock import Clock
from tests.introducing import (
    ONE,
    OTHER,
    TO_ONE,
    TO_OTHER,
    asked,
    form,
    introduce,
    not_now,
    yes,
)
from tests.letter_writing import letters_on, move_to
from tests.stories.test_for_two import arrive


async def stated(garden: Garden) -> list[Statement]:
    """Give all that the house has signed."""

    async def all_of(tx: Tx) -> list[Statement]:
        sql = "select id, kind, by_id, about_id, body, made_at from statements order by id"
        return await tx.many(Statement, sql)

    return await garden.house.database.read(all_of)


async def test_two_yeses_open_a_letter_which_the_introducer_cannot_read(
    garden: Garden, clock: Clock
) -> None:
    move_to(clock, 10)  # by day: at night an answer would wait for the morning
    hana, tom, aiko = garden.hana, garden.tom, garden.aiko
    picking = await hana.open("/p/tom")
    assert "/p/tom/introduce" in picking.links
    at = await asked(hana, tom, aiko, vouch1="worked")

    today = await tom.open("/")
    assert today.says("Hana would like you to meet somebody.")
    page = await tom.open(at)
    assert page.says(TO_ONE)
    assert page.says(OTHER)
    assert page.says("Hana speaks for this person: worked together.")
    for hidden in ("Aiko", "aiko", TO_OTHER, ONE):
        assert hidden not in page.body
    said = await yes(tom, at)
    assert said.path == at
    assert said.says("You said yes. If both do, you get a letter")
    assert not (await tom.open("/")).says("Hana would like you to meet")

    hers = await aiko.open(at)
    assert hers.says(TO_OTHER)
    assert hers.says(ONE)
    assert "Tom" not in hers.body
    assert not hers.says("speaks for")
    letter = await yes(aiko, at)
    assert letter.path.startswith("/letters/")
    assert letter.says("Hana has introduced you, with a sentence to each. Hana can’t read on.")
    assert letter.says(TO_ONE)
    assert letter.says(TO_OTHER)

    assert letters_on(await tom.open("/letters")) == [letter.path]
    assert (await tom.open("/")).says("from Hana")
    assert (await tom.open(at)).path == letter.path
    answered = await (await tom.open(letter.path)).send(letter.path, words="How do you do.")
    assert answered.says("How do you do.")
    assert (await aiko.open(letter.path)).says("How do you do.")
    for one in garden.others(tom, aiko):
        assert (await one.get(letter.path)).status == 404
        assert letter.path not in (await one.open("/letters")).body
    assert (await tom.open("/p/aiko")).says("You and Aiko know each other.")
    assert (await aiko.open("/p/tom")).says("You and Tom know each other.")


async def test_the_introducer_hears_of_two_yeses_once_and_of_nothing_else(garden: Garden) -> None:
    hana, tom, aiko = garden.hana, garden.tom, garden.aiko
    at = await asked(hana, tom, aiko)
    before = (await hana.open(at)).words
    await yes(tom, at)
    assert (await hana.open(at)).words == before
    assert not (await hana.open("/")).says("both said yes")
    await yes(aiko, at)
    today = await hana.open("/")
    assert today.says("Aiko and Tom both said yes.")
    assert not (await hana.open("/")).says("both said yes.")
    assert (await hana.open(at)).says("both said yes. They have a letter of their own")
    assert TO_ONE not in (await hana.open(at)).body


async def test_not_now_can_become_a_yes_while_it_is_open(garden: Garden) -> None:
    hana, tom, aiko = garden.hana, garden.tom, garden.aiko
    at = await asked(hana, tom, aiko)
    back = await not_now(tom, at)
    assert back.path == "/"
    assert not back.says("Hana would like you to meet")
    await yes(aiko, at)
    assert (await tom.open("/introductions")).says("You said: not now.")
    letter = await yes(tom, at)
    assert letter.says("Hana has introduced you")


async def test_a_yes_can_be_taken_back_before_the_other_says_so(garden: Garden) -> None:
    hana, tom, aiko = garden.hana, garden.tom, garden.aiko
    at = await asked(hana, tom, aiko)
    await yes(tom, at)
    await not_now(tom, at)
    page = await yes(aiko, at)
    assert page.says("You said yes. If both do, you get a letter")
    assert not letters_on(await aiko.open("/letters"))


async def test_a_name_is_said_at_once_only_where_the_introducer_wishes(garden: Garden) -> None:
    hana, tom, aiko = garden.hana, garden.tom, garden.aiko
    at = await asked(hana, tom, aiko, named1="yes", described1="", vouch1="keys")
    page = await tom.open(at)
    assert page.says("Hana would like you to meet Aiko.")
    assert page.says("Hana speaks for Aiko: would lend my keys.")
    assert "Tom" not in (await aiko.open(at)).body


async def test_a_name_is_not_let_slip(garden: Garden) -> None:
    hana, tom, aiko = garden.hana, garden.tom, garden.aiko
    for field in ("words1", "described1"):
        page = await introduce(hana, tom, aiko, **{field: "Aiko listens to bridges, all of them."})
        assert page.status == 422
        assert page.says("The name of Aiko stands here. Take it out, or say it at once.")
    empty = await introduce(hana, tom, aiko, described2="")
    assert empty.says("Please describe Tom in a few words, or say the name.")
    short = await introduce(hana, tom, aiko, words2="Meet.")
    assert short.says("Please write a little more: 15 characters at least.")
    assert short.says(TO_ONE), "what was typed stays"
    odd = await hana.do(
        "/p/tom/introduce", on="/me", to="aiko", words1=TO_ONE, described1=OTHER,
        words2=TO_OTHER, described2=ONE, vouch1="five stars",
    )  # fmt: skip
    assert odd.status == 422
    assert not garden.rows()["introductions"]


async def test_only_people_one_knows_and_never_one_with_themselves(garden: Garden) -> None:
    hana, tom = garden.hana, garden.tom
    told = {"words1": TO_ONE, "described1": OTHER, "words2": TO_OTHER, "described2": ONE}
    for handle in ("noor", "nobody-here", "tom", "hana", ""):
        page = await hana.do("/p/tom/introduce", on="/me", to=handle, **told)
        assert page.status == 422, handle
        assert page.says("Please choose somebody whom you know.")
    for handle in ("noor", "hana", "nobody-here"):
        assert (await hana.get(f"/p/{handle}/introduce")).status == 404
        page = await hana.do(f"/p/{handle}/introduce", on="/me", to="tom", **told)
        assert page.status in {403, 404}
    await (await hana.open("/p/tom/end")).send("/p/tom/end")
    for one, other in (("tom", "aiko"), ("aiko", "tom")):
        page = await hana.do(f"/p/{one}/introduce", on="/me", to=other, **told)
        assert page.status in {403, 422}
    assert not garden.rows()["introductions"]
    picking = await hana.open("/p/aiko/introduce")
    assert not picking.says("Tom")
    assert picking.says("Jonas")
    assert tom.name not in picking.body


async def test_five_at_most_are_open_and_two_are_asked_again_only_when_it_is_over(
    garden: Garden, clock: Clock
) -> None:
    hana, tom, aiko = garden.hana, garden.tom, garden.aiko
    first = await asked(hana, tom, aiko)
    for one, other in ((tom, aiko), (aiko, tom)):
        again = await introduce(hana, one, other)
        assert again.status == 409
        assert again.says("You asked these two not long ago. Wait till that is over.")
    pairs = [
        (garden.ines, aiko),
        (garden.bea, aiko),
        (garden.mara, aiko),
        (garden.jonas, garden.bea),
    ]
    for one, other in pairs:
        await asked(hana, one, other)
    sixth = await introduce(hana, garden.mara, garden.bea)
    assert sixth.status == 409
    assert sixth.says("You have asked for five pairs. Wait till one of them is over.")
    taken = await (await hana.open(first)).send(f"{first}/take-back")
    assert taken.says("You took it back.")
    assert (await introduce(hana, tom, aiko)).status == 409
    clock.forward(days=21)
    await asked(hana, tom, aiko)
    await asked(hana, garden.mara, garden.bea)


async def test_taking_it_back_takes_the_words_along(garden: Garden) -> None:
    hana, tom, aiko = garden.hana, garden.tom, garden.aiko
    at = await asked(hana, tom, aiko, vouch1="met")
    await yes(tom, at)
    for one in (tom, aiko, garden.mara):
        assert (await one.do(f"{at}/take-back", on="/me")).status == 404
    await (await hana.open(at)).send(f"{at}/take-back")
    for one in (tom, aiko):
        assert (await one.get(at)).status == 404
        assert (await one.do(f"{at}/yes", on="/me")).status == 404
        assert not (await one.open("/")).says("Hana would like you to meet")
    kept = str(garden.rows())
    for gone in (TO_ONE, TO_OTHER, ONE, OTHER, "'vouch'"):
        assert gone not in kept


async def test_nobody_else_finds_anything(garden: Garden) -> None:
    hana, tom, aiko = garden.hana, garden.tom, garden.aiko
    at = await asked(hana, tom, aiko)
    for one in garden.others(hana, tom, aiko):
        assert (await one.get(at)).status == 404
        for deed in ("yes", "not-now", "take-back"):
            assert (await one.do(f"{at}/{deed}", on="/me")).status == 404
        assert at not in (await one.open("/introductions")).body
    for deed in ("yes", "not-now"):
        assert (await hana.do(f"{at}/{deed}", on="/me")).status == 404
    page = await form(hana, tom, aiko)
    assert page.says("Each is asked alone")


async def test_in_their_story_stands_who_introduced_them_and_it_is_signed(garden: Garden) -> None:
    hana, tom, aiko = garden.hana, garden.tom, garden.aiko
    at = await asked(hana, tom, aiko, vouch1="worked")
    assert [one.kind for one in await stated(garden)] == ["vouch"]
    await yes(tom, at)
    assert [one.kind for one in await stated(garden)] == ["vouch"]
    await yes(aiko, at)
    for one, other in ((tom, aiko), (aiko, tom)):
        assert (await one.open(f"/p/{other.handle}")).says("Hana · introduced you")
    said = [one for one in await stated(garden) if one.kind == "introduction"]
    pairs = {(one.by_id, one.about_id) for one in said}
    assert pairs == {(tom.id, aiko.id), (aiko.id, tom.id)}
    key = await garden.house.database.read(signing_key)
    assert key
    for one in said:
        document = json.loads(one.body)
        assert document["through"] == str(hana.id)
        assert verify(document, key.public)


async def test_who_speaks_for_somebody_is_read_by_one_person_and_withdrawn_at_any_time(
    garden: Garden, clock: Clock
) -> None:
    hana, tom, aiko = garden.hana, garden.tom, garden.aiko
    at = await asked(hana, tom, aiko, vouch1="worked", vouch2="keys")
    assert (await tom.open(at)).says("worked together.")
    assert not (await aiko.open(at)).says("worked together.")
    assert (await hana.open("/introductions")).says("Aiko, to Tom: worked together.")
    for one in garden.others(hana):
        assert not (await one.open("/introductions")).says("would lend my keys")
    await yes(tom, at)
    await yes(aiko, at)
    assert (await tom.open("/introductions")).says("Hana speaks for Aiko: worked together.")
    assert not (await tom.open("/introductions")).says("would lend my keys")
    assert (await aiko.open("/introductions")).says("Hana speaks for Tom: would lend my keys.")
    clock.forward(days=40)
    await garden.house.database.act(sweep, session_days=900)
    assert not garden.rows()["introductions"], "what remains is what was said"
    page = await hana.open("/introductions")
    away = next(to for to in page.forms if to.endswith("/withdraw"))
    await page.send(away)
    vouch = garden.rows()["vouches"]
    assert len(vouch) == 1
    assert [one.kind for one in await stated(garden)].count("vouch") == 1
    clock.forward(days=330)
    assert not (await hana.open("/introductions")).says("You speak for")
    await garden.house.database.act(sweep, session_days=900)
    assert not garden.rows()["vouches"]
    assert "vouch" not in {one.kind for one in await stated(garden)}


async def test_a_vouch_can_be_withdrawn_while_somebody_is_asked(garden: Garden) -> None:
    hana, tom, aiko = garden.hana, garden.tom, garden.aiko
    at = await asked(hana, tom, aiko, vouch1="keys")
    page = await hana.open(at)
    away = next(to for to in page.forms if to.endswith("/withdraw"))
    for one in garden.others(hana):
        assert (await one.do(away, on="/me")).status == 404
    await page.send(away)
    assert not (await tom.open(at)).says("speaks for")
    assert (await tom.open(at)).says(TO_ONE)


async def test_it_goes_on_where_the_introducer_deletes_the_two_sentences(
    garden: Garden, clock: Clock
) -> None:
    move_to(clock, 10)  # by day: at night an answer would wait for the morning
    hana, tom, aiko = garden.hana, garden.tom, garden.aiko
    at = await asked(hana, tom, aiko)
    await yes(tom, at)
    letter = await yes(aiko, at)
    await letter.send(letter.path, words="Hello, I am Aiko.")
    own = await hana.open("/me/words")
    for link in [link for link in own.links if "/delete" in link]:
        page = await hana.open(link)
        if page.says(TO_ONE) or page.says(TO_OTHER):
            await page.send(next(to for to in page.forms if to.startswith("/said/")))
    after = await tom.open(letter.path)
    assert after.says("Hello, I am Aiko.")
    assert not after.says(TO_ONE)
    assert not after.says(TO_OTHER)
    assert after.says("Hana has introduced you")


async def test_notices_say_that_one_is_asked_and_bring_the_letter_and_nothing_else(
    garden: Garden, clock: Clock
) -> None:
    hana, tom, aiko = garden.hana, garden.tom, garden.aiko
    read = garden.house.database.read
    at = await asked(hana, tom, aiko)
    clock.forward(minutes=2)
    before = await read(news, hana.id, 0)
    told = await read(news, tom.id, 0)
    assert [(one.by.name, one.circle) for one in told.asked] == [("Hana", "")]
    await yes(tom, at)
    assert not (await read(news, tom.id, 0)).asked
    await not_now(aiko, at)
    assert not (await read(news, aiko.id, 0)).asked
    await yes(aiko, at)
    clock.forward(minutes=2)
    told = await read(news, tom.id, 0)
    assert [(one.by.name, one.words in {TO_ONE, TO_OTHER}) for one in told.letters] == [
        ("Hana", True)
    ]
    after = await read(news, hana.id, 0)
    assert (after.asked, after.letters, after.lines) == (before.asked, before.letters, before.lines)
    await tom.open(f"/letters/{told.letters[0].place_id}")
    assert not (await read(news, tom.id, 0)).letters


async def test_who_knows_nobody_else_is_told_so(garden: Garden) -> None:
    assert (await garden.ines.open("/p/hana/introduce")).says("Who should know Hana?")
    zoe = (await arrive(garden, garden.mara, "Zoe")).browser
    page = await zoe.open("/p/mara/introduce")
    assert page.says("You know nobody else yet whom Mara could meet.")


async def test_what_a_program_wrote_says_so_to_who_is_asked_and_in_the_letter(
    garden: Garden,
) -> None:
    tom, aiko = garden.tom, garden.aiko
    told = (Told(TO_ONE, OTHER), Told(TO_OTHER, ONE))
    label = "sent by a program"
    for means in ("hand", "program"):
        speaker = Speaker(garden.hana.id, means=means)
        pair = ("tom", "aiko") if means == "program" else ("tom", "jonas")
        made = await garden.house.database.act(introduce_, speaker, *pair, told)
        page = await tom.open(f"/introductions/{made.id}")
        assert page.says(label) is (means == "program")
    assert (await yes(tom, page.path)).says("You said yes.")
    letter = await yes(aiko, page.path)
    assert letter.says(label)


def test_a_name_is_found_in_any_script_and_no_other_word_is_taken_for_it() -> None:
    for words, name in (
        ("Aiko’s bridges are many.", "Aiko"), ("Ask Aiko, do.", "Aiko Tanaka"),
        ("愛子さんは橋を聴く人です。", "愛子"), ("سألت وأحمد أجاب", "أحمد"),
        ("O’Neill mends it.", "O’Neill"), ("Éva swims.", "Éva Kis"),
    ):  # fmt: skip
        assert names(words, name), (words, name)
    for words, name in (
        ("Mark my words, will you: a rose.", "Will"), ("A rose in may.", "Rose"),
        ("Marking it.", "Mark"), ("行李が多い。", "李 明"), ("Nothing of it.", "愛子"),
    ):  # fmt: skip
        assert not names(words, name), (words, name)
