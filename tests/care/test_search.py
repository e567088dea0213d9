"""Looking for words: what is found is what one may read, as it is now, and nothing else."""

import re
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kith.care.search import indexing
from kith.care.search.looking import look_for
from kith.care.search.tokens import tokens
from kith.foundation.errors import NotFound, Wrong
from kith.infrastructure.database import Database, Tx
from kith.infrastructure.facts import Telling
from kith.ties.people.model import Speaker
from kith.together.conversations import actions as talk
from kith.together.conversations.pages import one_said
from tests.access.test_rule import BEGINNING, NAMES, Happening, deeds, settle_five
from tests.access.world import World, furnish
from tests.browsing import Page
from tests.cast import Built, Garden, Someone, copied
from tests.clock import Clock
from tests.keeping import Keeping
from tests.letter_writing import move_to, write
from tests.stories.test_talking import say

MARKED = re.compile(r"<mark>(.*?)</mark>")


async def find(who: Someone, asked: str, **also: object) -> Page:
    """Ask for words as somebody."""
    more = "".join(f"&{name}={value}" for name, value in also.items())
    page = await who.get(f"/search?q={quote(asked)}{more}")
    assert page.status == 200, page
    return page


def hits(page: Page) -> list[str]:
    """Give the addresses of what was found, in its order."""
    return re.findall(r'<a class="act" href="([^"]+)" aria-describedby="hit-', page.body)


# -- whatever happens, it is what one may read ----------------------------------------------------

WORDS = (
    "The pot is on.", "A pot of soup", "soup, and the pot", "Grüße aus Köln", "grusse aus koeln",
    "L’été à Zürich", "il a ete la", "黒猫が好き", "猫は好きですか", "كِتَابٌ أحمر", "كتاب", "ภาษาไทย",
    "pots and soups", "AND OR NOT", "talk of the town", "on, in, at", "No. 3", "x",
)  # fmt: skip
QUERIES = (
    "pot", "the pot", '"the pot"', '"pot is"', "po", "so*", "soup pot", "grusse", "koln", "été",
    "l'ete", "猫", "黒猫", "好き", "猫が", "كتاب", "احمر", "ไทย", "and or not", '"', "talk",
    '"of the"', "3", "on", "nothing at all", "p*", "pot* is", '"is the"', "AND", "-pot", "(soup)",
)  # fmt: skip


def naively(words: str, asked: str) -> bool:
    """Tell whether words are what was asked for, by looking at each of them."""
    said = tokens(words)
    for quoted, word in re.findall(r'"([^"]+)"|([^\s"]+)', asked):
        last = asked.rstrip().endswith(word) and not quoted
        wanted, begins = tokens(quoted or word), not quoted and (last or word.endswith("*"))
        if len(wanted) > 1 and len(wanted[-1]) == 1 and not wanted[-1].isascii():
            wanted = wanted[:-1]
        if not wanted or not _side_by_side(said, wanted, begins=begins):
            return False
    return True


def _side_by_side(said: Sequence[str], wanted: Sequence[str], *, begins: bool) -> bool:
    if not wanted[-1].isascii():
        begins = len(wanted[-1]) == 1 or (begins and wanted[-1] < "ก" and len(wanted[-1]) > 1)
    begins = begins and (len(wanted[-1]) > 1 or not wanted[-1].isascii())
    return any(
        [*said[at : at + len(wanted) - 1]] == [*wanted[:-1]]
        and len(said) >= at + len(wanted)
        and (said[at + len(wanted) - 1] == wanted[-1]
             or (begins and said[at + len(wanted) - 1].startswith(wanted[-1])))
        for at in range(len(said) - len(wanted) + 1)
    )  # fmt: skip


async def _posts(tx: Tx) -> list[tuple[int, int]]:
    return await tx.many(lambda *row: row, "select id, author_id from posts order by id desc")


async def readable(house: Database, person_id: int) -> list[tuple[int, str]]:
    """Give all that somebody may read, newest first, by asking for each of it."""
    found: list[tuple[int, str]] = []
    for post_id, author_id in await house.read(_posts):
        try:
            said = (await house.read(one_said, Speaker(person_id), post_id))[1].post
        except NotFound:
            if author_id != person_id:
                continue
            said = await house.read(_post, post_id)
        if said.gone_at is None:
            found.append((post_id, said.words))
    return found


async def _post(tx: Tx, post_id: int) -> Any:  # noqa: ANN401 - a post
    return await indexing.post(tx, post_id)


@given(
    happened=deeds,
    said=st.lists(st.sampled_from(WORDS), min_size=1, max_size=20),
    gone=st.sets(st.integers(0, 20), max_size=3),
)
@settings(max_examples=15)
async def test_what_is_found_is_what_a_look_at_everything_finds(
    keeping: Keeping, happened: list[tuple[Any, ...]], said: list[str], gone: set[int]
) -> None:
    await keeping.clear()
    house = await keeping.open()
    telling = Telling(house, {"search": (indexing.KINDS, indexing.hear)})
    try:
        happening = Happening(house, await settle_five(house))
        for deed, *args in [*BEGINNING, *happened]:
            await getattr(happening, deed)(*args)
        await telling.catch_up()
        for n, (post_id, author_id) in enumerate(await house.read(_posts)):
            try:
                await house.act(talk.change, Speaker(author_id), post_id, said[n % len(said)])
                if n in gone:
                    await house.act(talk.delete, Speaker(author_id), post_id)
            except Wrong:
                pass  # who has left changes nothing there
        for heard in (False, True):  # and at no moment in between is anything else found
            if heard:
                await telling.catch_up()
            await _compare(house, happening, whole=heard)
    finally:
        await house.close()


async def _compare(house: Database, happening: Happening, *, whole: bool) -> None:
    for name in NAMES:
        person_id = happening.people[name].id
        there = await readable(house, person_id)
        for asked in QUERIES:
            found = await house.read(look_for, Speaker(person_id), asked)
            ids = [hit.id for hit in found.hits]
            expected = [post_id for post_id, words in there if naively(words, asked)]
            expected = expected if found.enough else []
            assert ids == (expected if whole else [one for one in expected if one in ids]), (
                name, asked, there,
            )  # fmt: skip


async def test_everybody_finds_the_marked_words_they_may_read(
    built: Built, tmp_path_factory: pytest.TempPathFactory
) -> None:
    async with copied(built, tmp_path_factory.mktemp("search") / "garden") as garden:
        world = await furnish(garden)
        assert await _found_by_all(world) > 50, "or this proves nothing"


async def _found_by_all(world: World) -> int:
    """Let everybody look for every mark there is, and count what is found."""
    house, found = world.garden.house.database, 0
    for name, who in world.people.items():
        there = await readable(house, who.id)
        for mark, readers in world.secrets.items():
            hit = await house.read(look_for, who.speaker, mark)
            assert [one.id for one in hit.hits] == [at for at, words in there if mark in words]
            assert not hit.hits or name in readers(), (name, mark)
            found += len(hit.hits)
    return found


# -- stories --------------------------------------------------------------------------------------


async def test_words_are_found_marked_and_lead_to_where_they_stand(garden: Garden) -> None:
    said = await say(garden.jonas, f"/c/{garden.soup}", "There is <b>barley</b>; barley & bread.")
    await garden.told()
    page = await find(garden.hana, "barl")
    assert hits(page)[0] == f"/conversations/{said}#said-{said}"
    assert MARKED.findall(page.body)[:2] == ["barley", "barley"]
    assert "&lt;b&gt;<mark>barley</mark>&lt;/b&gt;; <mark>barley</mark> &amp; bread." in page.body
    assert page.says("Sunday soup")
    assert (await garden.hana.open(hits(page)[0].partition("#")[0])).says("barley & bread")


@pytest.mark.parametrize(
    ("words", "asked", "not_asked"),
    [
        ("Grüße aus Köln, sagt die Großmutter", ["grüße", "GRUSSE", "köln", "koln", "grossm"], "grues"),
        ("L’été à Zürich a été long", ["été", "ete", "l'été", '"a été long"', "zurich"], "etee"),
        ("كِتَابٌ أحمر على الطاولة", ["كتاب", "كِتاب", "احمر", "أحمر"], "كتابه"),
        ("黒猫が窓で寝ています", ["黒猫", "猫", "窓で寝て", "ねて", "寝"], "白猫"),
        ("Ελλάδα, καφές", ["ελλαδα", "ΚΑΦΕΣ", "καφ"], "τσαι"),
        ("Он ждёт ёлку", ["ждет", "елку", "ЁЛКУ"], "палку"),
        ("한국어를 배워요", ["한국어", "배워"], "일본어"),
        ("Ørsted og Łódź, İstanbul", ["orsted", "lodz", "istanbul"], "odense"),
        ("नमस्ते दुनिया", ["नमस्ते", "दुनि"], "अलविदा"),
    ],
)  # fmt: skip
async def test_words_are_found_in_their_language_with_accents_or_without(
    garden: Garden, words: str, asked: list[str], not_asked: str
) -> None:
    if words.startswith("黒"):
        words += "。よくねている"
    said = await say(garden.jonas, f"/c/{garden.soup}", words)
    await garden.told()
    for each in asked:
        page = await find(garden.hana, each)
        assert hits(page) == [f"/conversations/{said}#said-{said}"], each
        assert MARKED.search(page.body), each
    assert not hits(await find(garden.hana, not_asked))


async def test_changed_words_are_found_by_what_they_say_now(garden: Garden) -> None:
    said = await say(garden.jonas, f"/c/{garden.soup}", "I move on Monday.")
    await garden.told()
    assert hits(await find(garden.hana, "monday"))
    await garden.jonas.do(f"/said/{said}/change", words="I move in March.")
    assert not hits(await find(garden.hana, "monday")), "not even before the index has heard of it"
    await garden.told()
    assert not hits(await find(garden.hana, "monday"))
    assert hits(await find(garden.hana, "march"))


async def test_deleted_words_are_gone_from_the_index_at_once(garden: Garden, clock: Clock) -> None:
    soup = f"/c/{garden.soup}"
    gap, vanished = [await say(garden.jonas, soup, f"The zeppelin, {n}.") for n in range(2)]
    await garden.told()
    assert len(hits(await find(garden.hana, "zeppelin"))) == 2
    assert "zeppelin" in str(garden.rows()["search_words"])
    await garden.jonas.do(f"/said/{vanished}/take-back")
    clock.forward(minutes=2)
    await garden.jonas.do(f"/said/{gap}/delete")
    assert "zeppelin" not in str(garden.rows())
    assert not hits(await find(garden.hana, "zeppelin"))
    await garden.told()
    assert "zeppelin" not in str(garden.rows())


async def test_whoever_left_finds_their_own_words_only(garden: Garden) -> None:
    soup = f"/c/{garden.soup}"
    mine = await say(garden.jonas, soup, "The zeppelin is mine.")
    theirs = await say(garden.hana, soup, "The zeppelin is hers.")
    await garden.told()
    assert len(hits(await find(garden.jonas, "zeppelin"))) == 2
    await garden.jonas.do(f"{soup}/leave")
    page = await find(garden.jonas, "zeppelin")
    assert hits(page) == [f"/me/words?before={mine + 1}"]
    assert not page.says("Sunday soup")
    assert (await garden.jonas.open(hits(page)[0])).says("The zeppelin is mine.")
    assert str(theirs) not in page.body
    assert (await garden.jonas.get(f"/search?q=zeppelin&in={garden.soup}")).status == 404
    assert len(hits(await find(garden.hana, "zeppelin"))) == 2


async def test_one_place_only_and_never_one_that_is_not_ones_own(garden: Garden) -> None:
    for circle in (garden.soup, garden.allotment):
        await say(garden.jonas, f"/c/{circle}", "The zeppelin landed.")
    await garden.told()
    assert len(hits(await find(garden.bea, "zeppelin"))) == 2
    page = await find(garden.bea, "zeppelin", **{"in": garden.soup})
    assert len(hits(page)) == 1
    assert page.says("In Sunday soup.")
    never = await garden.noor.get("/search?q=zeppelin&in=7")
    for place in (garden.soup, "nowhere"):
        refused = await garden.noor.get(f"/search?q=zeppelin&in={place}")
        assert (refused.status, refused.body) == (404, never.body)
    assert not hits(await find(garden.noor, "zeppelin"))


async def test_a_letter_that_has_not_reached_somebody_is_no_place_to_look_in(
    garden: Garden, clock: Clock
) -> None:
    move_to(clock, 23)
    letter, _ = await write(garden.hana, garden.jonas, words="By night.")
    await garden.told()
    at = f"/search?q=night&in={letter.rpartition('/')[2]}"
    never = await garden.jonas.get("/search?q=night&in=7")
    held = await garden.jonas.get(at)
    assert (held.status, held.body) == (404, never.body)
    assert (await garden.hana.get(at)).status == 200
    move_to(clock, 9)
    assert (await garden.jonas.get(at)).status == 200


async def test_nothing_or_a_letter_is_answered_with_a_sentence(garden: Garden) -> None:
    for asked in ("", "   "):
        assert (await find(garden.hana, asked)).says("The last word may be a beginning.")
    for asked in ("x", "*", '"', '""', "( ) ^ :", "a b", "!!", "\u0301"):
        page = await find(garden.hana, asked)
        assert page.says("Please ask for a word"), asked
        assert not hits(page)


@pytest.mark.parametrize(
    "asked",
    ['barley"', '"barley', "barley AND", "NOT barley OR", "NEAR(barley, 2)", "words:barley",
     "barley^2", "-barley", "+barley", "'barley", "{words}:barley", "barley & ! |", "barley <-> x",
     "barley:*", "\\barley", "%barley_", "§p1 barley", "barley\x00", "x" * 5000, "barley " * 300],
)  # fmt: skip
async def test_whatever_is_typed_is_words_and_no_mistake(still_garden: Garden, asked: str) -> None:
    page = await find(still_garden.hana, asked)
    assert page.says("Look for words")


async def test_the_newest_come_first_and_the_rest_page_by_page(garden: Garden) -> None:
    soup = f"/c/{garden.soup}"
    form = (await garden.hana.open(soup)).forms[soup]
    for n in range(45):
        await garden.hana.post(soup, form.filled({"words": f"Zeppelin number {n}."}))
    await garden.told()
    page, seen = await find(garden.jonas, "zeppelin"), list[str]()
    while True:
        seen += re.findall(r"number (\d+)", page.words)
        further = [link for link in page.links if "before=" in link and "/search" in link]
        if not further:
            break
        page = await garden.jonas.open(further[0])
    assert seen == [str(n) for n in range(44, -1, -1)]


async def test_held_words_and_what_was_said_before_one_came_are_not_found(garden: Garden) -> None:
    soup = f"/c/{garden.soup}"
    await (await garden.hana.open(soup)).send(f"{soup}/hold")
    await garden.hana.do(soup, words="A zeppelin that waits.")
    await garden.told()
    for who in garden.people.values():
        assert not hits(await find(who, "zeppelin"))
    assert hits(await find(garden.jonas, "celeriac"))
    assert not hits(await find(garden.tom, "celeriac")), "he came later"


async def test_what_was_said_before_there_was_a_search_is_taken_in(garden: Garden) -> None:
    said = await say(garden.jonas, f"/c/{garden.soup}", "The zeppelin landed.")
    await garden.told()
    garden.keeping.also("delete from search_words")
    assert not hits(await find(garden.hana, "zeppelin"))
    await garden.house.database.act(indexing.index_some, "0")
    assert hits(await find(garden.hana, "zeppelin")) == [f"/conversations/{said}#said-{said}"]
