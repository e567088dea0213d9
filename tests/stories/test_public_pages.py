"""A public page: one person's words to anybody, in a role that stands on every entry, and no way to reply."""

import re

import msgspec

from kith.together.publishing.actions import change_entry
from tests.cast import Garden, Someone
from tests.clock import Clock

TITLE = "Pumps and other news"
ROLE = "as an engineer for the water office"


async def open_page(who: Someone, *, title: str = TITLE, role: str = ROLE, name: str = "") -> str:
    """Open somebody's public page, and give its address."""
    page = await who.open("/me/page")
    name = name or who.handle
    page = await page.send("/me/page", title=title, role=role, name=name)
    assert page.says("My public page"), page
    return f"/pages/{name}"


async def write(who: Someone, at: str, words: str, *, role: str = "") -> str:
    """Write on a page; give the address of the entry."""
    page = await who.open(f"{at}/write")
    given = {"role": role} if role else {}
    page = await page.send(f"{at}/write", words=words, **given)
    assert re.fullmatch(rf"{at}/\d+", page.path), page
    return page.path


async def test_strangers_read_a_page_and_the_role_stands_on_every_entry(garden: Garden) -> None:
    noor, outsider = garden.noor, garden.stranger()
    at = await open_page(noor)
    first = await write(noor, at, "The valve at Irbid is open again.")
    second = await write(noor, at, "My mother says hello.", role="0")
    page = await outsider.get(at)
    assert page.status == 200
    assert page.says("Noor as myself"), page
    assert page.says(f"Noor {ROLE}"), page
    assert page.words.index("My mother") < page.words.index("The valve")
    for entry in (first, second):
        assert (await outsider.get(entry)).status == 200
    assert "set-cookie" not in page.headers
    assert not page.reader.forms


async def test_nobody_replies_and_nothing_is_counted(garden: Garden) -> None:
    noor, jonas = garden.noor, garden.jonas
    at = await open_page(noor)
    entry = await write(noor, at, "One thing.")
    id_ = entry.rpartition("/")[2]
    before = garden.rows()
    for who in (jonas, noor):
        for path in (f"/conversations/{id_}", f"/said/{id_}/heard", f"/c/{id_}", at, entry):
            answer = await who.do(path, on="/me/about", words="A reply.")
            assert answer.status == 404, (who.name, path)
    assert garden.rows()["posts"] == before["posts"]
    assert garden.rows()["heard"] == before["heard"]
    for who in (jonas, noor, garden.stranger()):
        page = await who.get(at)
        assert not re.search(r"\d", re.sub(r"\d+ \w+ \d{4}", "", page.words)), page


async def test_a_changed_entry_says_what_it_said_before(garden: Garden) -> None:
    noor, outsider = garden.noor, garden.stranger()
    at = await open_page(noor)
    entry = await write(noor, at, "Four pumps.")
    page = await noor.open(f"{entry}/change")
    await page.send(f"{entry}/change", words="Three pumps.")
    for path in (at, entry):
        page = await outsider.get(path)
        assert page.says("Three pumps.")
        assert page.says("See what it said before. Four pumps."), page
    page = await (await noor.open(entry)).send(f"{entry}/wrong")
    assert (await outsider.get(entry)).says("Noor says: I was wrong")
    for other in (garden.jonas, garden.hana):
        assert (await other.get(f"{entry}/change")).status == 404
        assert (await other.do(f"{entry}/wrong", on="/me/about")).status == 404


async def test_an_entry_is_changed_twenty_times_and_nothing_is_washed_out(garden: Garden) -> None:
    noor, outsider = garden.noor, garden.stranger()
    at = await open_page(noor)
    entry = await write(noor, at, "The very first words.")
    for n in range(20):
        await garden.house.database.act(
            change_entry, noor.speaker, "noor", int(entry.rpartition("/")[2]), f"Version {n}."
        )
    page = await noor.open(f"{entry}/change")
    refused = await page.send(f"{entry}/change", words="Once more.")
    assert refused.status == 422
    assert refused.says("It was changed twenty times.")
    for path in (at, entry):
        page = await outsider.get(path)
        assert page.says("The very first words.")
        assert page.says("Version 19.")
        assert not page.says("Once more.")


async def test_what_is_deleted_leaves_a_gap_and_goes_from_feeds(
    garden: Garden, clock: Clock
) -> None:
    noor, outsider = garden.noor, garden.stranger()
    at = await open_page(noor)
    kept = await write(noor, at, "This stays.")
    entry = await write(noor, at, "Deleted later.")
    fresh = await write(noor, at, "Taken back at once.")
    feeds = [f"{at}/feed.atom", f"{at}/feed.json"]
    for path in (at, *feeds):
        assert "Deleted later." in (await outsider.get(path)).body, path
    id_ = fresh.rpartition("/")[2]
    await noor.do(f"/said/{id_}/take-back", on="/me/about")
    assert (await outsider.get(fresh)).status == 404
    clock.forward(minutes=2)
    page = await noor.open(f"/said/{entry.rpartition('/')[2]}/delete")
    page = await page.send(f"/said/{entry.rpartition('/')[2]}/delete")
    assert page.path == at
    for path in (at, *feeds):
        page = await outsider.get(path)
        assert "Deleted later." not in page.body, path
        assert "Taken back" not in page.body
        assert "This stays." in page.body
    gone = await outsider.get(entry)
    assert gone.status == 410
    assert gone.says("Words taken away")
    assert (await outsider.get(kept)).status == 200


async def test_a_closed_page_was_never_there(garden: Garden) -> None:
    noor, outsider = garden.noor, garden.stranger()
    at = await open_page(noor)
    entry = await write(noor, at, "Till soon.")
    never = await outsider.get("/pages/never-was")
    assert never.status == 404
    assert (await outsider.get(at)).status == 200
    page = await noor.open("/me/page/close")
    page = await page.send("/me/page/close")
    assert page.says("Open a public page")
    for who in (outsider, garden.jonas):
        nothing = await who.get("/pages/never-was")
        for path in (at, entry, f"{at}/feed.atom", f"{at}/feed.json", f"{at}/write", f"{at}/7"):
            closed = await who.get(path)
            assert (closed.status, closed.body) == (404, nothing.body), path
    assert "set-cookie" not in (await outsider.get(at)).headers
    again = await (await noor.open("/me/page")).send("/me/page", title="Again")
    assert again.says("Again")
    assert (await outsider.get(entry)).says("Till soon.")


async def test_an_address_is_plain_and_looks_like_nobody_elses(garden: Garden) -> None:
    noor, tom = garden.noor, garden.tom
    for name, why in (
        ("jonas", "is taken, or is too near to one that is"),
        ("j0nas", "is taken, or is too near to one that is"),
        ("jon-as", "is taken, or is too near to one that is"),
        ("нoor", "small letters a to z"),
        ("Ωmega", "small letters a to z"),
        ("a/b", "small letters a to z"),
        ("x", "two letters at least"),
        ("n" * 31, "longer than 30 characters"),
    ):
        page = await noor.open("/me/page")
        page = await page.send("/me/page", name=name, title=TITLE)
        assert page.status == 422, name
        assert page.says(why), (name, page)
        assert not garden.rows()["public_pages"]
    await open_page(noor, name="pump-news")
    page = await (await tom.open("/me/page")).send("/me/page", name="pumpnew5", title="Other")
    assert page.says("is taken, or is too near to one that is"), page
    long = await (await tom.open("/me/page")).send("/me/page", title="x" * 81, name="tom")
    assert long.says("This is longer than 80 characters. Please shorten it.")
    hidden = await (await tom.open("/me/page")).send("/me/page", title="a\u202eb", name="tom")
    assert hidden.says("There is a character in it that can't be seen.")


async def test_markup_in_titles_and_roles_is_only_text(garden: Garden) -> None:
    noor, outsider = garden.noor, garden.stranger()
    evil = '<script>alert(1)</script>"]]>&'
    at = await open_page(noor, title=f"T{evil}", role=f"as {evil}", name="noor")
    await write(noor, at, f"Words {evil} <img src=x onerror=alert(1)> \ufffe\uffff")
    json = (await outsider.get(f"{at}/feed.json")).body
    for path in (at, f"{at}/feed.atom"):
        body = (await outsider.get(path)).body
        assert "<script>alert" not in body, path
        assert "<img" not in body
    (item,) = msgspec.json.decode(json)["items"]
    assert "<script" not in item["content_html"]
    assert "<img" not in item["content_html"]
    titled = (await outsider.get(at)).words
    assert f"T{evil}" in titled
    assert f"as {evil}" in titled
