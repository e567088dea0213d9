"""A no looks like silence, like an end of contact, like somebody known: in every byte, till the last day."""

import re
from collections.abc import AsyncGenerator, Awaitable, Callable
from difflib import unified_diff
from pathlib import Path

import pytest

from kith.care.notices.news.gathering import news
from kith.care.sweeping import sweep
from kith.together.introductions.ending import forget_what_is_over
from kith.together.introductions.rows import forget_old
from tests.browsing import Page
from tests.cast import Built, Garden, Someone, copied
from tests.clock import Clock
from tests.introducing import asked, not_now, yes

Deed = Callable[[Garden, str], Awaitable[None]]
# Headers that differ from one request to the next, whatever is asked; all else has to be the same.
OF_A_REQUEST = {b"x-request-id"}


@pytest.fixture
async def other_house(built: Built, tmp_path: Path, anyio_backend: str) -> AsyncGenerator[Garden]:
    """The same house once more."""
    assert anyio_backend
    async with copied(built, tmp_path / "spring") as garden:
        yield garden


async def end(who: Someone, other: Someone) -> None:
    await (await who.open(f"/p/{other.handle}/end")).send(f"/p/{other.handle}/end")


async def knows(who: Someone, other: Someone) -> None:
    await (await who.open(f"/p/{other.handle}")).send(f"/p/{other.handle}/know", how="From here.")


async def says_no(garden: Garden, at: str) -> None:
    await not_now(garden.aiko, at)


async def ends_it_with_the_introducer(garden: Garden, at: str) -> None:
    await end(garden.aiko, garden.hana)
    assert (await garden.aiko.get(at)).status == 404


async def ends_it_with_the_other(garden: Garden, at: str) -> None:
    await end(garden.aiko, garden.tom)
    said = await yes(garden.aiko, at)
    assert said.says("You said yes.")


async def the_other_ended_it(garden: Garden, at: str) -> None:
    await end(garden.tom, garden.aiko)
    assert (await yes(garden.aiko, at)).says("You said yes.")


async def the_introducer_ended_it(garden: Garden, at: str) -> None:
    await end(garden.hana, garden.aiko)
    assert (await yes(garden.aiko, at)).says("You said yes.")


async def is_known_already(garden: Garden, at: str) -> None:
    await knows(garden.tom, garden.aiko)
    await knows(garden.aiko, garden.tom)
    assert (await yes(garden.aiko, at)).says("You said yes.")


async def left(garden: Garden, at: str) -> None:
    """Let Aiko be gone from every device: an account at rest."""
    await (await garden.aiko.open("/me")).send("/sign-out")
    assert (await garden.aiko.get(at)).status == 404


# Each with who of the two did something themselves that stands on their own pages about Aiko.
DEEDS: dict[str, tuple[Deed, str]] = {
    "no": (says_no, ""),
    "block": (ends_it_with_the_other, ""),
    "block of the introducer": (ends_it_with_the_introducer, ""),
    "blocked": (the_other_ended_it, "Tom"),
    "blocked by the introducer": (the_introducer_ended_it, "Hana"),
    "known": (is_known_already, "Tom"),
    "left": (left, ""),
}


def plain(path: str, page: Page) -> str:
    """Give an answer byte for byte, without what differs between two houses: ids, tokens, folders."""
    heads = [(name, value) for name, value in page.headers.raw if name not in OF_A_REQUEST]
    told = f"{path} {page.status} {heads} {page.body}"
    told = re.sub(r"[0-9a-f]{32,}|[\w-]{80,}|/(garden|spring)\b", "token", told)
    return re.sub(r"\d{13,}", "id", told)


def difference(mine: str, theirs: str) -> str:
    """Give in what two pages are not the same."""
    return "\n".join(unified_diff(mine.splitlines(), theirs.splitlines(), n=0, lineterm=""))


async def seen(garden: Garden, at: str, *, did: str) -> list[str]:
    """Give all that the introducer and the one who said yes are shown."""
    found: list[str] = []
    for who in (garden.hana, garden.tom):
        paths = [
            *("/", at, "/introductions", "/letters", "/me/words", "/me/held", "/circles"),
            *("/me/notices", "/truth", "/house/log", "/house", "/search?q=Hana", "/guides"),
            *("/p/bea", f"/c/{garden.readers}", f"/c/{garden.readers}/about", "/people/invite"),
        ]
        if who.name != did:
            paths += ["/people", "/p/aiko", "/letters/new", "/me"]
        found += [plain(path, await who.get(path)) for path in paths]
        new = await garden.house.database.read(news, who.id, 0)
        found.append(re.sub(r"\d{13,}", "id", repr(new)))
    return found


async def story(garden: Garden, deed: Deed | None, did: str) -> AsyncGenerator[list[str]]:
    """Let Hana introduce Tom and Aiko, and Tom say yes; give what the two see, time after time."""
    at = await asked(garden.hana, garden.tom, garden.aiko, vouch1="met", vouch2="worked")
    await yes(garden.tom, at)
    yield await seen(garden, at, did=did)
    if deed:
        await deed(garden, at)
    while True:
        await garden.told()
        await garden.house.database.act(sweep, session_days=90)
        yield await seen(garden, at, did=did)


@pytest.mark.parametrize("kind", DEEDS)
async def test_what_the_two_see_is_the_same_as_if_nobody_had_answered(
    garden: Garden, other_house: Garden, clock: Clock, kind: str
) -> None:
    deed, did = DEEDS[kind]
    clock.stop()
    silent, told = story(garden, None, did), story(other_house, deed, did)
    shown: list[bool] = []
    for days in (0, 0, 20, 1, 0, 8, 1):
        clock.forward(days=days)
        one, other = await anext(silent), await anext(told)
        for mine, theirs in zip(one, other, strict=True):
            assert difference(mine, theirs) == "", len(shown)
        shown.append("didn’t come to pass" in "".join(other))
    # What is the same everywhere changes on its day: or this proves nothing.
    assert shown == [False, False, False, True, True, True, False]
    for house in (garden, other_house):
        assert not house.rows()["introductions"]
        assert not house.rows()["vouches"]


async def test_on_the_last_day_the_introducer_is_told_once_on_today(
    garden: Garden, clock: Clock
) -> None:
    at = await asked(garden.hana, garden.tom, garden.aiko)
    await yes(garden.tom, at)
    clock.forward(days=20)
    assert not (await garden.hana.open("/")).says("come to pass")
    clock.forward(days=1)
    ahead = await garden.hana.get("/", sec_purpose="prefetch")
    assert "Aiko</bdi></b> and <b><bdi>Tom</bdi></b>: it didn’t come to pass." in ahead.body
    assert (await garden.hana.open("/")).says("Aiko and Tom: it didn’t come to pass.")
    assert not (await garden.hana.open("/")).says("come to pass")
    assert (await garden.tom.open(at)).says("It didn’t come to pass.")
    assert (await garden.aiko.get(at)).status == 404
    late = await garden.aiko.do(f"{at}/yes", on="/me")
    assert late.status == 404


async def test_an_answer_leaves_no_trace_but_itself(garden: Garden) -> None:
    at = await asked(garden.hana, garden.tom, garden.aiko, vouch1="met")
    before = garden.rows()
    await yes(garden.tom, at)
    await not_now(garden.aiko, at)
    after = garden.rows()
    own = {
        "introduction_answers",
        "last_kept",
    }  # the answers, and the machine's count of its writes
    assert {table for table in after if after[table] != before.get(table)} <= own


async def test_a_name_cannot_be_found_out_by_ending_contact(garden: Garden) -> None:
    tom, aiko = garden.tom, garden.aiko
    at = await asked(garden.hana, tom, aiko)
    before = (await tom.open(at)).words
    await end(tom, aiko)
    assert (await tom.open(at)).words == before
    assert (await tom.open("/")).says("Hana would like you to meet somebody.")
    assert "Aiko" not in (await tom.open(at)).body


async def test_whoever_ended_contact_is_not_asked_by_name(garden: Garden) -> None:
    tom, aiko = garden.tom, garden.aiko
    await end(tom, aiko)
    at = await asked(garden.hana, tom, aiko, named1="yes", named2="yes")
    assert (await tom.get(at)).status == 404
    assert not (await tom.open("/")).says("Hana would like")
    assert (await tom.do(f"{at}/yes", on="/me")).status == 404
    hers = await aiko.open(at)
    assert hers.says("Hana would like you to meet Tom.")
    assert (await yes(aiko, at)).says("You said yes.")


async def test_whoever_ended_contact_with_the_introducer_is_asked_nothing(garden: Garden) -> None:
    tom, aiko = garden.tom, garden.aiko
    await end(tom, garden.hana)
    at = await asked(garden.hana, tom, aiko)
    assert (await tom.get(at)).status == 404
    assert not (await tom.open("/introductions")).says("Hana")
    assert (await garden.hana.open(at)).says("You hear of it when both say yes")
    await (await tom.open("/p/hana")).send("/p/hana/allow")
    await yes(aiko, at)
    letter = await yes(tom, at)
    assert letter.says("Hana has introduced you")


async def test_known_by_name_they_are_told_so_and_nobody_else_is(garden: Garden) -> None:
    tom, aiko = garden.tom, garden.aiko
    await knows(tom, aiko)
    await knows(aiko, tom)
    at = await asked(garden.hana, tom, aiko, named1="yes")
    page = await tom.open(at)
    assert page.says("You and Aiko know each other already. Hana is not told by the house.")
    assert f"{at}/yes" not in page.forms
    assert not (await tom.open("/")).says("Hana would like you to meet")
    refused = await tom.do(f"{at}/yes", on="/me")
    assert refused.status == 409
    assert not (await aiko.open(at)).says("know each other already")
    assert (await yes(aiko, at)).says("You said yes.")
    assert (await garden.hana.open(at)).says("You hear of it when both say yes")


async def test_what_was_said_in_vain_never_looks_as_if_it_had_come_to_pass(
    garden: Garden, clock: Clock
) -> None:
    """Also where a house was off for so long that there is much to forget at once."""
    at = await asked(garden.hana, garden.tom, garden.aiko, vouch1="met")
    assert (await garden.tom.open(at)).says("Hana speaks for this person: met.")
    clock.forward(days=31)
    await garden.house.database.act(forget_old)
    assert not (await garden.tom.open("/introductions")).says("speaks for")
    assert not (await garden.hana.open("/introductions")).says("You speak for")
    await garden.house.database.act(forget_what_is_over)
    for table in ("introductions", "vouches", "statements"):
        assert not garden.rows()[table]
