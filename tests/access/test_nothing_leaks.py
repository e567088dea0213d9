"""Every address, asked as everybody: what is read there is what the oracle says, and nothing else.

A new address without a case in `CASES` fails the first test.
"""

import re
from collections.abc import AsyncGenerator

import pytest
from starlette.routing import Route

from kith.interfaces.web.addresses import routes
from kith.interfaces.web.doors import Doors
from kith.interfaces.web.render import Static
from tests.access.cases import NEVER, Case, Says, everybody, nobody, page
from tests.access.cases_chairs import CASES as OF_CHAIRS
from tests.access.cases_chairs import furnish_chairs
from tests.access.cases_gate import CASES as OF_THE_GATE
from tests.access.cases_gatherings import CASES as OF_GATHERINGS
from tests.access.cases_gatherings import furnish_gatherings
from tests.access.cases_hands import CASES as OF_HANDS
from tests.access.cases_hands import furnish_hands
from tests.access.cases_introductions import CASES as OF_INTRODUCTIONS
from tests.access.cases_introductions import furnish_introductions
from tests.access.cases_knocks import CASES as OF_KNOCKS
from tests.access.cases_knocks import furnish_knocks
from tests.access.cases_offers import CASES as OF_OFFERS
from tests.access.cases_offers import furnish_offers
from tests.access.cases_publishing import CASES as OF_PAGES
from tests.access.cases_publishing import furnish_publishing
from tests.access.world import OUTSIDER, World, furnish
from tests.access.world_letters import write_letters
from tests.access.world_media import bring_pictures
from tests.asking import ask
from tests.browsing import Browser, Page
from tests.cast import Built, copied


def of_circles() -> Case:
    """An address that holds a circle."""
    return Case(
        lambda world: [(str(found), name) for name, found in world.garden.circles.items()],
        lambda world, who, name: world.oracle.may_enter(who, name),
    )


def of_words(
    may: Says,
    *,
    openings: bool = False,
    knows: Says = nobody,
) -> Case:
    """An address that holds something said."""
    return Case(
        lambda world: [
            (str(one.post.id), one) for one in world.said if one.post.opens or not openings
        ],
        may,
        knows,
    )


def of_letters() -> Case:
    """An address that holds a letter."""
    return Case(
        lambda world: [(str(found), name) for name, found in world.letters.items()],
        lambda world, who, name: world.oracle.reads_letter(who, name),
    )


def of_issues(ending: str = "") -> Case:
    """An address that holds a circle and a round that is bound in its book."""
    return Case(
        lambda world: [
            (f"/c/{world.garden.circles[circle]}/book/{found}{ending}", (circle, found))
            for found, circle in world.bound.items()
        ],
        lambda world, who, one: world.oracle.reads(who, one[0], str(one[1])),
    )


def of_rounds() -> Case:
    """An address that holds a circle and a round, sealed or open."""
    return Case(
        lambda world: [
            (f"/c/{world.garden.circles[circle]}/rounds/{found}", found)
            for found, circle in world.rounds.items()
        ],
        lambda world, who, found: who in world.reading(found),
    )


def of_pictures(*variants: str) -> Case:
    """An address that holds a picture, whole or small, or the page it stands on."""
    return Case(
        lambda world: [
            (f"/media/{token}{variant}", readers)
            for token, (_, _, readers) in world.pictures.items()
            for variant in variants
        ],
        lambda _, who, readers: who in readers(),
    )


def of_people() -> Case:
    """An address that holds a person."""
    return Case(
        lambda world: [(one.handle, name) for name, one in world.people.items()],
        lambda world, who, name: world.may_meet(who, name),
    )


CASES = {
    "/": page(outside=True),
    "/healthz": page(outside=True),
    "/sign-in": page(outside=True),
    "/sign-in/challenge": page(outside=True),
    "/static/{sum}/{name:path}": Case(
        lambda world: [
            (world.garden.house.services.pages.static.address(name), name)
            for name in ("house.css", "behaviours/main.js", "icon.svg")
        ],
        everybody,
    ),
    "/sw.js": page(outside=True),
    "/manifest.webmanifest": page(),
    "/no-line": page(),
    "/i/{code}": Case(
        lambda world: [(made.code, made) for made, _ in world.invitations], everybody
    ),
    "/first/{code}": Case(lambda _: [("000000", None)], nobody),
    "/first/shape": page(),
    "/circles": page(),
    "/circles/new": page(),
    "/search": page(),
    "/people": page(),
    "/people/invite": page(),
    "/me": page(),
    "/me/about": page(),
    "/me/notices": page(),
    "/mail-off/{token}": Case(lambda world: [(world.mail_off, None)], everybody),
    "/me/words": page(),
    "/me/held": page(),
    "/held/{id}": Case(lambda world: world.held.items(), lambda _, who, by: who == by),
    "/me/key": page(),
    "/house": page(),
    "/house/log": page(),
    "/imprint": page(outside=True),
    "/guides": page(),
    "/reports": page(),
    "/truth": page(),
    "/c/{id}": of_circles(),
    "/c/{id}/live": of_circles(),
    "/c/{id}/about": of_circles(),
    "/c/{id}/book": of_circles(),
    "/c/{id}/rounds/new": of_circles(),
    "/c/{id}/rounds/{round}": of_rounds(),
    "/c/{id}/book/{n}": of_issues(),
    "/c/{id}/book/{n}.epub": of_issues(".epub"),
    "/for-two": page(),
    "/for-two/{id}": Case(
        lambda world: [(str(found), both) for found, both in world.for_two.items()],
        lambda _, who, both: who in both,
    ),
    # Words of a letter lead on to it.
    "/conversations/{id}": of_words(
        lambda world, who, one: one.circle not in world.letters and world.reads(who, one),
        openings=True,
        knows=World.reads,
    ),
    "/letters": page(),
    "/letters/new": page(),
    "/letters/{id}": of_letters(),
    "/letters/{id}/live": of_letters(),
    "/conversations/{id}/live": of_words(World.reads, openings=True),
    "/said/{id}/before": of_words(World.reads),
    "/said/{id}/change": of_words(
        lambda world, who, one: one.author == who and world.reads(who, one) and not one.deleted,
        knows=World.reads,
    ),
    "/said/{id}/show": of_words(
        lambda world, who, one: one.author != who and world.reads(who, one) and not one.deleted,
        knows=lambda world, who, one: one.author == who and world.reads(who, one),
    ),
    "/reports/{id}": Case(
        lambda world: [(str(found), those) for found, those in world.reports.items()],
        lambda _, who, those: who in those,
    ),
    "/media/{id}": Case(
        lambda world: [(found, (by, readers)) for found, by, readers in world.pictures.values()],
        lambda _, who, one: who == one[0] and who in one[1](),
    ),
    "/media/{token}": of_pictures(""),
    "/media/{token}/{variant}": of_pictures("/small", "/full"),
    "/said/{id}/delete": of_words(lambda _, who, one: one.author == who and not one.deleted),
    "/people/invite/{id}": Case(
        lambda world: [(str(made.id), by) for made, by in world.invitations],
        lambda _, who, by: who == by,
    ),
    "/p/{handle}": of_people(),
    "/p/{handle}/end": of_people(),
    **OF_KNOCKS,
    **OF_THE_GATE,
    **OF_INTRODUCTIONS,
    **OF_GATHERINGS,
    **OF_HANDS,
    **OF_PAGES,
    **OF_OFFERS,
    **OF_CHAIRS,
}


@pytest.fixture(scope="module")
async def world(
    built: Built, tmp_path_factory: pytest.TempPathFactory, anyio_backend: str
) -> AsyncGenerator[World]:
    assert anyio_backend
    async with copied(built, tmp_path_factory.mktemp("world") / "garden") as garden:
        world = await bring_pictures(await write_letters(await furnish(garden)))
        await furnish_knocks(world)
        await furnish_introductions(world)
        await furnish_gatherings(world)
        await furnish_hands(world)
        await furnish_publishing(world)
        await furnish_offers(world)
        await furnish_chairs(world)
        yield world


def addresses(world: World, method: str) -> set[str]:
    """Give every address of the house that answers a method, with plain names in its braces."""
    services = world.garden.house.services
    found = [one for one in routes(Doors(services), services) if isinstance(one, Route)]
    return {
        re.sub(r"\{(\w+):\w+\}", r"{\1}", one.path) if ":path" not in one.path else one.path
        for one in found
        if method in (one.methods or ())
    }


def test_every_address_is_asked_here(world: World) -> None:
    assert addresses(world, "GET") == {*CASES}


def at(address: str, held: str) -> str:
    """Give an address with something put into its braces."""
    if address.startswith("/static"):
        return Static().address("house.css")
    return held if held.startswith("/") else re.sub(r"\{[\w:]+\}", held, address)


async def body_of(browser: Browser, path: str) -> tuple[int, str]:
    """Give what an address answers; of a stream, what it says at once."""
    if path.endswith("/live"):
        return await listen(browser, f"{path}?since=1")
    answer = await browser.get(path)
    return answer.status, answer.body


async def listen(browser: Browser, path: str) -> tuple[int, str]:
    """Open a stream, and close it once it has nothing more to say."""
    sent = browser.client.build_request("GET", path).headers
    assert browser.app
    told = await ask(browser.app, "GET", path.encode(), [(n, v.encode()) for n, v in sent.items()])
    return told.status, told.body.decode()


def browser_of(world: World, who: str) -> Browser:
    """Give somebody's browser, or that of somebody from outside."""
    return world.people[who] if who else world.garden.stranger()


EVERYBODY = (
    OUTSIDER, "Mara", "Jonas", "Hana", "Ines", "Bea", "Tom", "Aiko", "Noor", "Wren", "Zoe"
)  # fmt: skip


@pytest.mark.parametrize("who", EVERYBODY)
async def test_everybody_reads_what_the_oracle_says_and_nothing_else(
    world: World, who: str
) -> None:
    browser = browser_of(world, who)
    await browser.get("/sign-in")
    seen: set[str] = set()
    for address, case in CASES.items():
        refused: list[tuple[int, str]] = []
        for held, what in case.each(world):
            path = at(address, held)
            status, body = await body_of(browser, path)
            assert (status == 200) == case.may(world, who, what), (who, path, status)
            if status != 200 and not case.knows(world, who, what):
                refused.append((status, body))
            seen |= {*re.findall(r"mark\d+kq", body)}
        if refused:
            never = await body_of(browser, at(address, NEVER))
            assert {*refused} == {never}, (who, address)
    assert seen == world.may_read(who)
    assert {*world.secrets} - seen, "or nothing is kept from anybody"


def same_but_for_its_id(page: Page) -> list[tuple[bytes, bytes | int]]:
    """Give the headers of an answer, byte for byte; every request's id is its own, and as long."""
    raw = page.headers.raw
    return [(name, len(value) if name == b"x-request-id" else value) for name, value in raw]


@pytest.mark.parametrize("who", EVERYBODY)
async def test_asking_for_the_headers_alone_tells_as_little(world: World, who: str) -> None:
    browser = browser_of(world, who)
    await browser.get("/sign-in")
    for address, case in CASES.items():
        never = await browser.head(at(address, NEVER))
        for held, what in case.each(world):
            told = await browser.head(at(address, held))
            assert told.body == ""
            if case.knows(world, who, what):
                assert (told.status == 200) == case.may(world, who, what)
            elif not case.may(world, who, what):
                assert told.status == never.status == 404, (who, address)
                assert same_but_for_its_id(told) == same_but_for_its_id(never)
            else:
                assert told.status == 200, (who, address)
