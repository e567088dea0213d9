"""What the house tells a phone: what it may keep, whose it is, and that words it has are not taken twice."""

import json
import re

import pytest

from kith.care.sweeping import sweep
from kith.interfaces.web.render import Static
from tests.browsing import Page
from tests.cast import Garden, Someone
from tests.clock import Clock
from tests.letter_writing import move_to, write

STATIC = Static()


async def sends(who: Someone, at: str, words: str, once: str) -> Page:
    """Send the form of a page as a phone does that may have sent it before."""
    page = await who.open(at)
    fields = page.forms[at].filled({"words": words})
    return await who.post(at, [*fields, ("once", once)])


async def times(who: Someone, at: str, words: str) -> int:
    """Give how often words stand on a page."""
    return len(re.findall(rf">\s*{words}\s*<", (await who.open(at)).body))


async def test_a_form_that_comes_again_is_taken_once(garden: Garden) -> None:
    soup = f"/c/{garden.soup}"
    for _ in range(3):
        answer = await sends(garden.hana, soup, "From a tunnel", once="a")
        assert answer.status == 303
        assert answer.headers["location"].startswith(soup)
    assert await times(garden.jonas, soup, "From a tunnel") == 1
    await sends(garden.hana, soup, "From a tunnel", once="b")
    assert await times(garden.jonas, soup, "From a tunnel") == 2, "said twice, and meant so"
    await sends(garden.jonas, soup, "From a tunnel", once="a")
    assert await times(garden.jonas, soup, "From a tunnel") == 3, "somebody else's name for a form"


async def test_a_form_that_was_refused_may_come_again(garden: Garden) -> None:
    soup = f"/c/{garden.soup}"
    assert (await sends(garden.hana, soup, " ", once="a")).status == 422
    assert (await sends(garden.hana, soup, "Now with words", once="a")).status == 303
    assert (await sends(garden.hana, soup, "Now with words", once="a")).status == 303
    assert await times(garden.jonas, soup, "Now with words") == 1


async def test_answers_and_letters_are_taken_once_as_well(garden: Garden, clock: Clock) -> None:
    move_to(clock, 12)  # by night a letter waits
    letter, _ = await write(garden.hana, garden.jonas, words="Here we go on.")
    await sends(garden.hana, f"/c/{garden.soup}", "A question", once="q")
    found = re.search(r'id="said-(\d+)"', (await garden.hana.open(f"/c/{garden.soup}")).body)
    assert found
    for at in (letter, f"/conversations/{found[1]}"):
        for _ in range(2):
            assert (await sends(garden.hana, at, "An answer", once=at)).status == 303
        assert await times(garden.jonas, at, "An answer") == 1


async def test_what_was_sent_is_forgotten_after_a_month(garden: Garden, clock: Clock) -> None:
    before = len(garden.rows()["spent_challenges"])
    await sends(garden.hana, f"/c/{garden.soup}", "Last month", once="a")
    assert len(garden.rows()["spent_challenges"]) == before + 1
    clock.forward(days=31)
    await garden.house.database.act(sweep, session_days=180)
    assert garden.rows()["spent_challenges"] == []


async def test_a_phone_learns_whose_pages_these_are_and_which_it_may_keep(garden: Garden) -> None:
    hana = garden.hana
    kept = ("/", "/circles", f"/c/{garden.soup}", "/people", f"/p/{hana.handle}", "/letters")
    not_kept = (
        "/me",
        "/me/about",
        "/me/key",
        "/people/invite",
        "/circles/new",
        "/house",
        "/no-line",
    )
    for path in (*kept, *not_kept):
        answer = await hana.open(path)
        assert answer.status == 200
        assert answer.headers["kith-here"] == str(hana.id)
        assert ("kith-keep" in answer.headers) == (path in kept), path
    nothing = await hana.open("/c/7")
    assert nothing.status == 404
    assert not {"kith-here", "kith-keep"} & set(nothing.headers)


async def test_outside_a_phone_learns_only_that_nobody_is_there(garden: Garden) -> None:
    stranger = garden.stranger()
    for path in ("/", "/sign-in"):
        answer = await stranger.open(path)
        assert answer.headers["kith-here"] == "nobody"
        assert "kith-keep" not in answer.headers
        assert "manifest" not in answer.body


async def test_the_app_bears_the_name_of_the_house_for_those_who_live_there(garden: Garden) -> None:
    answer = await garden.hana.open("/manifest.webmanifest")
    told = json.loads(answer.body)
    assert answer.headers["content-type"] == "application/manifest+json"
    assert (told["name"], told["start_url"], told["scope"]) == ("Garden", "/", "/")
    assert {icon["purpose"] for icon in told["icons"]} == {"any", "maskable"}
    for icon in told["icons"]:
        picture = await garden.hana.open(icon["src"])
        assert (picture.status, picture.headers["content-type"]) == (200, icon["type"])
    outside = await garden.stranger().open("/manifest.webmanifest")
    assert outside.status == 404
    assert "Garden" not in outside.body


async def test_what_runs_beside_the_pages_is_the_same_for_everybody(garden: Garden) -> None:
    own, outside = await garden.hana.open("/sw.js"), await garden.stranger().open("/sw.js")
    assert own.body == outside.body
    assert own.headers["content-type"].startswith("text/javascript")
    assert own.headers["cache-control"] == "no-cache"
    assert "Garden" not in own.body
    files = re.findall(r'"(/static/[^"]+)"', own.body)
    assert len(files) > 10
    for path in files:
        assert (await outside_of(garden, path)).status == 200, path


async def outside_of(garden: Garden, path: str) -> Page:
    """Open something as somebody outside."""
    return await garden.stranger().open(path)


@pytest.mark.parametrize("name", [name for name in STATIC if name.endswith(".js")])
def test_every_script_finds_what_it_leans_on(name: str) -> None:
    folder = name.rpartition("/")[0]
    for found in re.findall(r'(?:from|import) "([^"]+)"', STATIC[name][0].decode()):
        path = f"{folder}/{found}".replace("/./", "/")
        path = re.sub(r"[^/]+/\.\./", "", path)
        assert path in STATIC, f"{name} imports {found}"
