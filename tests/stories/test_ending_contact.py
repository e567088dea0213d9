"""Decision 5: Mara ends contact with Jonas, and nothing ever tells him so."""

import re

from tests.browsing import Page
from tests.cast import Garden, Someone
from tests.clock import Clock


async def end_contact(who: Someone, other: Someone) -> Page:
    """End contact from the other's page, asked once more in between."""
    page = await who.open(f"/p/{other.handle}")
    assert f"/p/{other.handle}/end" in page.links
    asked = await who.open(f"/p/{other.handle}/end")
    assert asked.says(f"{other.name} is shown nothing of it.")
    return await asked.send(f"/p/{other.handle}/end")


async def say(who: Someone, at: str, words: str, **answers: str) -> int:
    """Say something, and give its id."""
    page = await who.open(at + (f"?answers={answers['answers']}" if answers else ""))
    said = await who.post(at, page.forms[at].filled({"words": words}))
    found = re.search(r"#said-(\d+)", said.headers["location"])
    assert found, said
    return int(found[1])


async def quiet_walk(who: Someone) -> dict[str, str]:
    """Give all of somebody's pages once nothing is new to them any more."""
    await who.walk()
    return {path: page.body for path, page in (await who.walk()).items()}


async def test_the_pages_of_the_one_she_blocked_stay_the_same_to_the_byte(
    garden: Garden, clock: Clock
) -> None:
    clock.stop()
    mara, jonas, soup = garden.mara, garden.jonas, f"/c/{garden.soup}"
    his = await say(jonas, soup, "Who has a ladder?")
    hers = await say(mara, f"/conversations/{his}", "I have one.")
    pointing = await say(jonas, f"/conversations/{his}", "A long one?", answers=str(hers))
    await say(mara, f"/conversations/{his}", "Long enough.", answers=str(pointing))
    await mara.do(f"/said/{his}/heard", on=soup)
    before = await quiet_walk(jonas)
    assert "Heard by" in before[soup]
    assert "answers <bdi>Jonas" in before[f"/conversations/{his}"]

    ended = await end_contact(mara, jonas)
    assert ended.says("You ended contact with Jonas, who is shown nothing of it.")
    assert (await mara.open("/me")).says("With whom you ended contact")
    assert await quiet_walk(jonas) == before


async def test_both_still_read_all_that_is_said_in_their_circle(garden: Garden) -> None:
    mara, jonas, soup = garden.mara, garden.jonas, f"/c/{garden.soup}"
    await end_contact(mara, jonas)
    await say(jonas, soup, "The bread is late.")
    await say(mara, soup, "The soup is early.")
    for who in (mara, jonas):
        page = await who.open(soup)
        assert page.says("The bread is late.")
        assert page.says("The soup is early.")
        assert page.says("Read by")
    assert (await jonas.open(soup)).says("and Tom. Kept on Garden.")
    assert "Mara" in (await jonas.open(soup)).words.partition("Read by")[2].partition(".")[0]


async def test_neither_appears_on_the_others_today(garden: Garden) -> None:
    mara, jonas, soup = garden.mara, garden.jonas, f"/c/{garden.soup}"
    for who in (mara, jonas, garden.tom):
        await who.open(soup)
    await end_contact(mara, jonas)
    await say(jonas, soup, "The bread is late.")
    await say(mara, soup, "The soup is early.")

    def row(page: Page) -> str:
        return page.words.partition("Sunday soup")[2].partition("The allotment")[0]

    assert "Jonas" not in row(await mara.open("/"))
    assert "Mara" not in row(await jonas.open("/"))
    assert "Jonas and Mara spoke" in row(await garden.tom.open("/"))


async def test_an_answer_to_the_other_points_at_nobody_for_them(garden: Garden) -> None:
    mara, jonas, soup = garden.mara, garden.jonas, f"/c/{garden.soup}"
    opening = await say(garden.hana, soup, "Who brings what?")
    talk = f"/conversations/{opening}"
    hers = await say(mara, talk, "Salt.")
    await end_contact(mara, jonas)
    await say(jonas, talk, "Sea salt, I hope.", answers=str(hers))
    assert (await jonas.open(talk)).says("answers Mara"), "he sees it as he wrote it"
    assert (await garden.tom.open(talk)).says("answers Mara")
    page = await mara.open(talk)
    assert page.says("Sea salt, I hope.")
    assert not page.says("answers Mara")


async def test_heard_between_the_two_is_not_shown(garden: Garden) -> None:
    mara, jonas, soup = garden.mara, garden.jonas, f"/c/{garden.soup}"
    hers = await say(mara, soup, "The pump is mended.")
    await end_contact(mara, jonas)
    heard = await (await jonas.open(soup)).send(f"/said/{hers}/heard")
    assert heard.says("You heard this.")
    await (await garden.tom.open(soup)).send(f"/said/{hers}/heard")
    page = await mara.open(soup)
    assert page.says("Heard by Tom.")
    assert not page.says("Heard by Jonas")


async def test_only_mara_sees_it_before_she_comes_into_a_circle_with_jonas(
    garden: Garden,
) -> None:
    mara, jonas = garden.mara, garden.jonas
    await end_contact(mara, jonas)
    new = await garden.hana.open("/circles/new")
    people = [str(jonas.id), str(mara.id), str(garden.tom.id)]
    circle = await new.send("/circles/new", name="Feast", purpose="To eat.", people=people)
    for who in (jonas, garden.tom):
        await (await who.open("/")).send(f"{circle.path}/come-in")
    assert (await mara.open("/")).says(
        "Only you see this: Jonas is in this circle, with whom you ended contact."
    )
    for other in garden.others(mara):
        assert not (await other.open("/")).says("ended contact")
        assert not (await other.open("/circles")).says("ended contact")
    await (await mara.open("/")).send(f"{circle.path}/come-in")
    assert (await jonas.open(circle.path)).says("Mara")


async def test_mara_allows_contact_again(garden: Garden) -> None:
    mara, jonas, soup = garden.mara, garden.jonas, f"/c/{garden.soup}"
    await mara.open(soup)
    page = await end_contact(mara, jonas)
    await say(jonas, soup, "The bread is late.")
    assert "Jonas" not in (await mara.open("/")).words.partition("Sunday soup")[2]
    await page.send("/p/jonas/allow")
    assert (await mara.open("/")).says("Jonas spoke since you were there.")


async def test_nobody_else_learns_whom_mara_blocked(garden: Garden, clock: Clock) -> None:
    clock.stop()
    others = garden.others(garden.mara, garden.jonas)
    before = {other.name: await quiet_walk(other) for other in others[:3]}
    await end_contact(garden.mara, garden.jonas)
    assert {other.name: await quiet_walk(other) for other in others[:3]} == before


async def test_ending_contact_offers_a_quiet_leave(garden: Garden) -> None:
    asked = await garden.mara.open("/p/jonas/end")
    assert asked.says("You can leave quietly:")
    assert f"/c/{garden.soup}/about" in asked.links
    assert f"/c/{garden.choir}/about" not in asked.links
