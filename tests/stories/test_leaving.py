"""Leaving quietly, handing on the hosting, and being removed."""

from tests.browsing import Page
from tests.cast import Garden, Someone
from tests.clock import Clock

REASON = "You shouted at Bea twice, and we asked you twice."


async def leave(who: Someone, circle: int, word: str = "") -> Page:
    """Leave a circle from its page."""
    about = await who.open(f"/c/{circle}/about")
    return await about.send(f"/c/{circle}/leave", words=word)


async def propose_removal(host: Someone, circle: int, about: Someone, why: str = REASON) -> Page:
    """Propose, as the host, that somebody should go."""
    page = await host.open(f"/c/{circle}/about")
    form = next(form for form in page.reader.forms if ("kind", "removal") in form.fields)
    sent = await host.post(form.action, form.filled({"about": str(about.id), "words": why}))
    return await host.follow(sent)


async def agree_to(who: Someone, circle: int) -> Page:
    """Say yes on the circle's page."""
    page = await who.open(f"/c/{circle}/about")
    yes = next(form.action for form in page.reader.forms if form.action.endswith("/agree"))
    return await page.send(yes)


async def test_jonas_leaves_and_only_hana_who_hosts_is_told(garden: Garden) -> None:
    jonas, soup = garden.jonas, f"/c/{garden.soup}"
    await (await jonas.open(soup)).send(soup, words="The last of the bread.")
    assert (await jonas.get(soup)).status == 200
    circles = await leave(jonas, garden.soup)
    assert circles.path == "/circles"
    assert not circles.says("Sunday soup")
    await garden.told()
    for path in (soup, f"{soup}/about", f"/conversations/{garden.began['Sunday soup']}"):
        assert (await jonas.get(path)).status == 404
    assert (await garden.hana.open("/")).says("Jonas left Sunday soup. Nobody else is told.")
    for other in garden.others(jonas, garden.hana):
        assert not (await other.open("/")).says("Jonas left")
        assert not (await other.open("/")).says("no longer in")
    page = await garden.mara.open(soup)
    assert page.says("The last of the bread.")
    assert not page.says("Jonas is no longer")


async def test_a_line_from_the_house_is_shown_once(garden: Garden) -> None:
    await leave(garden.jonas, garden.soup)
    await garden.told()
    assert (await garden.hana.head("/")).status == 200
    assert (await garden.hana.open("/")).says("Jonas left Sunday soup.")
    assert not (await garden.hana.open("/")).says("Jonas left Sunday soup.")


async def test_a_word_to_all_stays_behind(garden: Garden) -> None:
    await leave(garden.jonas, garden.soup, "I move to Leipzig on Monday.")
    assert (await garden.tom.open(f"/c/{garden.soup}")).says("I move to Leipzig on Monday.")
    assert (await garden.jonas.get(f"/c/{garden.soup}")).status == 404


async def test_a_word_too_long_keeps_jonas_there_with_his_word(garden: Garden) -> None:
    refused = await leave(garden.jonas, garden.soup, "x" * 5001)
    assert refused.status == 422
    assert "x" * 5001 in refused.body
    assert (await garden.jonas.get(f"/c/{garden.soup}")).status == 200


async def test_when_the_host_leaves_the_longest_there_hosts(garden: Garden) -> None:
    await leave(garden.hana, garden.soup)
    await garden.told()
    about = await garden.mara.open(f"/c/{garden.soup}/about")
    host = next(name for name in garden.people if about.says(f"{name}host till"))
    assert host != "Hana"
    assert host != "Tom", "he came last"
    today = await garden.people[host].open("/")
    assert today.says("You host Sunday soup now, as the one who has been in it longest.")
    others = [one for one in garden.others(garden.people[host]) if one is not garden.hana]
    for other in others:
        assert not (await other.open("/")).says("You host Sunday soup now")


async def test_the_last_one_out_leaves_nobody_behind(garden: Garden) -> None:
    page = await (await garden.hana.open("/circles/new")).send(
        "/circles/new", name="Diary", purpose="To write.", history="came"
    )
    await leave(garden.hana, int(page.path.removeprefix("/c/")))
    assert (await garden.hana.get(page.path)).status == 404
    assert not (await garden.hana.open("/")).says("Diary")


async def test_jonas_is_removed_by_the_host_and_one_other_with_a_reason(garden: Garden) -> None:
    jonas, soup = garden.jonas, f"/c/{garden.soup}"
    await (await jonas.open(soup)).send(soup, words="What a soup that was.")
    await propose_removal(garden.hana, garden.soup, jonas)
    assert (await jonas.get(soup)).status == 200, "one alone removes nobody"
    await agree_to(garden.tom, garden.soup)
    assert (await jonas.get(soup)).status == 404

    await garden.told()
    today = await jonas.open("/")
    assert today.says("You are no longer in Sunday soup.")
    assert today.says(REASON)
    assert (await jonas.open("/me/words")).says("What a soup that was.")
    remaining = [garden.mara, garden.hana, garden.ines, garden.bea, garden.tom]
    for member in remaining:
        page = await member.open(soup)
        assert page.says("Jonas is no longer in this circle.")
        assert page.says("What a soup that was.")
        assert REASON not in page.body
    for outsider in (garden.noor, garden.aiko, garden.wren):
        for page in (await outsider.walk()).values():
            assert not page.says("Jonas is no longer")
            assert REASON not in page.body


async def test_jonas_never_sees_that_his_removal_is_proposed(garden: Garden, clock: Clock) -> None:
    clock.stop()
    jonas = garden.jonas
    await jonas.walk()
    before = {path: page.body for path, page in (await jonas.walk()).items()}
    await propose_removal(garden.hana, garden.soup, jonas)
    assert (await garden.mara.open("/")).says("proposes that Jonas should no longer be")
    assert {path: page.body for path, page in (await jonas.walk()).items()} == before
    page = await garden.mara.open(f"/c/{garden.soup}/about")
    yes = next(form.action for form in page.reader.forms if form.action.endswith("/agree"))
    never = await jonas.do("/proposals/7/agree")
    for act in (yes, yes.replace("agree", "drop")):
        tried = await jonas.do(act)
        assert (tried.status, tried.body) == (never.status, never.body)
    for outsider in (garden.noor, garden.wren):
        assert (await outsider.do(yes)).status == 404
    assert (await garden.mara.open("/")).says("proposes that Jonas should no longer be")


async def test_no_other_member_takes_a_removal_off_the_table(garden: Garden) -> None:
    await propose_removal(garden.hana, garden.soup, garden.jonas)
    page = await garden.mara.open(f"/c/{garden.soup}/about")
    yes = next(form.action for form in page.reader.forms if form.action.endswith("/agree"))
    no = yes.replace("agree", "drop")
    assert not page.offers(no)
    assert (await garden.mara.do(no)).status == 403
    assert (await garden.tom.open("/")).says("proposes that Jonas should no longer be")
    await (await garden.hana.open(f"/c/{garden.soup}/about")).send(no)
    assert not (await garden.tom.open("/")).says("proposes that Jonas should no longer be")


async def test_only_the_host_proposes_a_removal_and_never_without_a_reason(
    garden: Garden,
) -> None:
    at = f"/c/{garden.soup}/propose"
    answers = {"kind": "removal", "about": str(garden.jonas.id), "words": REASON}
    assert (await garden.tom.do(at, **answers)).status == 403
    assert (await garden.noor.do(at, **answers)).status == 404
    bare = await garden.hana.do(at, **answers | {"words": "because"})
    assert bare.status == 422
    assert "because" in bare.body
    itself = await garden.hana.do(at, **answers | {"about": str(garden.hana.id)})
    assert itself.status == 422
    outside = await garden.hana.do(at, **answers | {"about": str(garden.noor.id)})
    assert outside.status == 422
    assert not (await garden.mara.open("/")).says("should no longer be")
    assert (await garden.hana.do(at, **answers)).status == 303
    assert (await garden.mara.open("/")).says("Jonas should no longer be")


async def test_a_removal_ends_when_jonas_leaves_by_himself(garden: Garden) -> None:
    await propose_removal(garden.hana, garden.soup, garden.jonas)
    assert (await garden.tom.open("/")).says("Jonas should no longer be")
    await leave(garden.jonas, garden.soup)
    assert not (await garden.tom.open("/")).says("Jonas should no longer be")


async def test_jonas_deletes_his_words_in_a_circle_he_has_left(garden: Garden) -> None:
    jonas, soup = garden.jonas, f"/c/{garden.soup}"
    began = garden.began["Sunday soup"]
    await leave(jonas, garden.soup)
    mine = await jonas.open("/me/words")
    assert mine.says("a bad mood about Leipzig")
    assert not mine.says("celeriac"), "Hana said that"
    at = next(link for link in mine.links if "/delete" in link)
    after = await (await jonas.open(at)).send(at.partition("?")[0])
    assert after.path == "/me/words"
    assert not after.says("a bad mood about Leipzig")
    page = await garden.hana.open(f"/conversations/{began}")
    assert not page.says("a bad mood about Leipzig")
    assert (await garden.jonas.get(soup)).status == 404
    assert (await garden.tom.do(f"/said/{began}/delete")).status == 404
