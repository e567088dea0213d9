"""Flow 5.5: what is said in a circle, who hears of it, and how it is taken back."""

import re

from tests.browsing import Page
from tests.cast import Garden, Someone
from tests.clock import Clock


async def say(who: Someone, at: str, words: str, *, answers: int = 0) -> int:
    """Say something on a page, and give its id."""
    page = await who.open(f"{at}?answers={answers}" if answers else at)
    said = await who.post(at, page.forms[at].filled({"words": words}))
    found = re.search(r"#said-(\d+)", said.headers.get("location", ""))
    assert found, said
    return int(found[1])


def entry(page: Page, post_id: int) -> str:
    """Give the part of a page that shows one thing said."""
    return page.body.partition(f'id="said-{post_id}"')[2].partition("</article>")[0]


async def test_a_sentence_is_read_by_the_circle_and_by_nobody_else(garden: Garden) -> None:
    soup = f"/c/{garden.soup}"
    said = await say(garden.hana, soup, "Leek and potato tonight.")
    members = {"Mara", "Jonas", "Hana", "Ines", "Bea", "Tom"}
    outside = garden.others(*[garden.people[name] for name in members])
    assert len(outside) == 3
    for one in garden.people.values():
        pages = await one.walk()
        seen = any("Leek and potato" in page.body for page in pages.values())
        assert seen == (one.name in members), one.name
        assert (await one.get(f"/conversations/{said}")).status == (200 if seen else 404)


async def test_an_answer_points_at_the_words_it_answers(garden: Garden) -> None:
    soup = f"/c/{garden.soup}"
    began = await say(garden.hana, soup, "Who brings what?")
    talk = f"/conversations/{began}"
    bread = await say(garden.jonas, talk, "Bread.")
    page = await garden.ines.open(f"{talk}?answers={bread}")
    assert page.says("An answer to Jonas.")
    rye = await say(garden.ines, talk, "Rye, I hope.", answers=bread)
    butter = await say(garden.tom, talk, "I have butter.")
    page = await garden.bea.open(talk)
    assert "answers <bdi>Jonas</bdi>" in entry(page, rye)
    assert "answers" not in entry(page, butter).partition('class="words"')[0]
    at = [page.words.index(words) for words in ("Who brings", "Bread.", "Rye,", "I have butter.")]
    assert at == sorted(at), "a conversation goes by time"


async def test_an_answer_points_only_at_words_of_its_own_conversation(garden: Garden) -> None:
    soup = f"/c/{garden.soup}"
    one, other = [await say(garden.hana, soup, words) for words in ("First.", "Second.")]
    inside = await say(garden.tom, f"/conversations/{one}", "Here.")
    talk = f"/conversations/{other}"
    refused = await garden.jonas.do(talk, words="There?", answers=str(inside))
    elsewhere = await garden.jonas.do(talk, words="There?", answers=str(garden.began["The choir"]))
    assert (refused.status, elsewhere.status) == (404, 404)
    assert not (await garden.jonas.open(talk)).says("There?")
    allowed = await garden.jonas.do(f"/conversations/{one}", words="There!", answers=str(inside))
    assert allowed.status == 303


async def test_an_answer_is_no_conversation_of_its_own(garden: Garden) -> None:
    began = await say(garden.hana, f"/c/{garden.soup}", "Who brings what?")
    bread = await say(garden.jonas, f"/conversations/{began}", "Bread.")
    assert (await garden.tom.get(f"/conversations/{began}")).status == 200
    assert (await garden.tom.get(f"/conversations/{bread}")).status == 404
    assert (await garden.tom.do(f"/conversations/{bread}", words="Hm.")).status == 404


async def test_heard_is_told_by_name_to_the_writer_and_to_nobody_else(garden: Garden) -> None:
    soup = f"/c/{garden.soup}"
    said = await say(garden.hana, soup, "My mother is ill.")
    for who in (garden.tom, garden.bea):
        page = await (await who.open(soup)).send(f"/said/{said}/heard")
        assert page.says("You heard this.")
    assert (await garden.hana.open(soup)).says("Heard by Tom and Bea.")
    others = garden.others(garden.hana)
    assert len(others) == 8
    for other in others:
        for page in (await other.walk()).values():
            assert not page.says("Heard by")
    assert (await garden.mara.open(soup)).says("My mother is ill.")


async def test_nobody_hears_themselves_or_what_they_cannot_read(garden: Garden) -> None:
    soup = f"/c/{garden.soup}"
    said = await say(garden.hana, soup, "My mother is ill.")
    assert (await garden.hana.do(f"/said/{said}/heard")).status == 403
    assert (await garden.noor.do(f"/said/{said}/heard")).status == 404
    assert (await garden.tom.do(f"/said/{said}/heard")).status == 303
    assert (await garden.hana.open(soup)).says("Heard by Tom.")
    assert (await garden.tom.do(f"/said/{said}/unheard")).status == 303
    assert not (await garden.hana.open(soup)).says("Heard by")


async def test_changed_words_stay_visible_until_they_are_deleted(
    garden: Garden, clock: Clock
) -> None:
    soup = f"/c/{garden.soup}"
    said = await say(garden.jonas, soup, "I move on Monday.")
    clock.forward(minutes=5)
    changing = await garden.jonas.open(f"/said/{said}/change")
    assert dict(changing.forms[f"/said/{said}/change"].fields)["words"] == "I move on Monday."
    await changing.send(f"/said/{said}/change", words="I move in March.")
    page = await garden.tom.open(soup)
    assert page.says("I move in March.")
    assert not page.says("I move on Monday.")
    assert page.says("see before")
    before = await garden.tom.open(f"/said/{said}/before")
    assert before.says("I move on Monday.")
    assert (await garden.noor.get(f"/said/{said}/before")).status == 404

    await garden.tom.do(f"/said/{said}/heard")
    assert str(said) in str(garden.rows()["heard"])
    deleting = await garden.jonas.open(f"/said/{said}/delete")
    await deleting.send(f"/said/{said}/delete")
    rows = garden.rows()
    assert str(said) not in str([rows["heard"], rows["earlier_words"]])
    assert "I move" not in str(rows)
    for who in (garden.tom, garden.jonas):
        for page in (await who.walk()).values():
            assert "I move" not in page.body
        told = await who.get(f"/said/{said}/before")
        assert "I move" not in told.body
    assert (await garden.tom.open(soup)).says("Words taken away")
    assert not (await garden.jonas.open(soup)).says("Heard by")


async def test_only_the_writer_changes_or_deletes_or_regrets(garden: Garden) -> None:
    soup = f"/c/{garden.soup}"
    said = await say(garden.jonas, soup, "I move on Monday.")
    assert (await garden.tom.do(f"/said/{said}/change", words="He stays.")).status == 403
    assert (await garden.tom.do(f"/said/{said}/wrong")).status == 403
    assert (await garden.tom.do(f"/said/{said}/delete")).status == 404
    assert (await garden.tom.do(f"/said/{said}/take-back")).status == 404
    assert (await garden.hana.do(f"/said/{said}/delete")).status == 404, "nor does the host"
    page = await garden.mara.open(soup)
    assert page.says("I move on Monday.")
    assert not page.says("I was wrong")
    assert (await garden.jonas.do(f"/said/{said}/wrong")).status == 303
    assert (await garden.mara.open(soup)).says("Jonas says: I was wrong")


async def test_within_a_minute_nothing_remains(garden: Garden, clock: Clock) -> None:
    soup = f"/c/{garden.soup}"
    before = (await garden.tom.open(soup)).words
    said = await say(garden.jonas, soup, "I take that back.")
    clock.forward(seconds=50)
    page = await garden.jonas.open(soup)
    assert page.offers(f"/said/{said}/take-back")
    await page.send(f"/said/{said}/take-back")
    for who in (garden.jonas, garden.tom):
        assert not (await who.open(soup)).says("I take that back.")
        assert (await who.get(f"/conversations/{said}")).status == 404
        assert (await who.get(f"/said/{said}/before")).status == 404
    assert (await garden.tom.open(soup)).words == before


async def test_after_a_minute_a_gap_with_a_date_remains(garden: Garden, clock: Clock) -> None:
    soup = f"/c/{garden.soup}"
    said = await say(garden.jonas, soup, "Too late now.")
    clock.forward(seconds=61)
    assert not (await garden.jonas.open(soup)).offers(f"/said/{said}/take-back")
    too_late = await garden.jonas.do(f"/said/{said}/take-back")
    assert too_late.headers["location"] == f"/said/{said}/delete"
    assert (await garden.tom.open(soup)).says("Too late now.")
    await garden.jonas.do(f"/said/{said}/delete")
    page = await garden.tom.open(soup)
    assert not page.says("Too late now.")
    assert page.says("Words taken away · just now.")
    assert (await garden.tom.get(f"/conversations/{said}")).status == 200


async def test_an_opening_that_was_answered_leaves_a_gap_at_once(garden: Garden) -> None:
    soup = f"/c/{garden.soup}"
    said = await say(garden.jonas, soup, "Shall we?")
    await say(garden.tom, f"/conversations/{said}", "We shall.")
    await (await garden.jonas.open(soup)).send(f"/said/{said}/take-back")
    page = await garden.hana.open(f"/conversations/{said}")
    assert page.says("Words taken away")
    assert page.says("We shall.")
    assert not page.says("Shall we?")


async def test_nothing_can_be_done_with_words_that_are_gone(garden: Garden, clock: Clock) -> None:
    soup = f"/c/{garden.soup}"
    said = await say(garden.jonas, soup, "Gone soon.")
    clock.forward(minutes=2)
    await garden.jonas.do(f"/said/{said}/delete")
    for act in ("heard", "unheard", "wrong", "delete", "take-back"):
        for who in (garden.tom, garden.jonas):
            assert (await who.do(f"/said/{said}/{act}")).status == 404
    assert (await garden.jonas.do(f"/said/{said}/change", words="Back.")).status == 404
    page = await garden.tom.open(soup)
    assert not page.offers(f"/said/{said}/heard")


async def test_a_conversation_comes_up_when_somebody_new_speaks_in_it(garden: Garden) -> None:
    soup = f"/c/{garden.soup}"
    first, second = [await say(garden.hana, soup, words) for words in ("First.", "Second.")]

    async def order() -> list[int]:
        page = await garden.mara.open(soup)
        return sorted((first, second), key=lambda one: page.body.index(f'id="said-{one}"'))

    assert await order() == [second, first]
    await say(garden.hana, f"/conversations/{first}", "Me again.")
    assert await order() == [second, first], "who spoke already brings nothing up"
    await say(garden.tom, f"/conversations/{first}", "Me too.")
    assert await order() == [first, second]


async def test_words_are_shown_as_they_were_meant_and_do_nothing(garden: Garden) -> None:
    soup = f"/c/{garden.soup}"
    words = (
        "<script>alert(1)</script> <img src=x onerror=alert(1)> *bread*\n"
        "[a](javascript:alert(1)) https://example.org/x"
    )
    await say(garden.jonas, soup, words)
    body = (await garden.tom.open(soup)).body
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in body
    assert "<em>bread</em>" in body
    assert "onerror=alert(1)&gt;" in body
    assert 'href="javascript' not in body
    assert 'href="https://example.org/x"' in body
    assert "noopener" in body


async def test_more_than_fifty_conversations_go_on_an_earlier_page(garden: Garden) -> None:
    soup = f"/c/{garden.soup}"
    form = (await garden.hana.open(soup)).forms[soup]
    for n in range(51):
        await garden.hana.post(soup, form.filled({"words": f"Sentence <{n}>."}))
    page = await garden.mara.open(soup)
    assert page.says("Sentence <50>.")
    assert not page.says("Sentence <0>.")
    earlier = next(link for link in page.links if "before=" in link)
    assert (await garden.mara.open(soup + earlier)).says("Sentence <0>.")
