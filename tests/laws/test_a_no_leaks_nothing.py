"""L6: an introduction needs two yeses. A no leaks nothing.

The first half is tried with every pair of answers. For the second Aiko is asked all that a person can be
asked in a house: in one house she says no to each, in another she says nothing. Every page that the others
can come to is the same, byte for byte, and so are their notices: also for who asked, and the administrator.
"""

import re
from collections.abc import Awaitable, Callable
from itertools import product

import pytest

from kith.care.notices.news.gathering import news
from kith.together.letters.pages import letters
from tests.cast import Garden, Someone
from tests.clock import Clock
from tests.introducing import asked, not_now, yes
from tests.knocking import answer, knock
from tests.stories.chairing import keep_free, press
from tests.stories.test_introductions_keep_silent import difference, plain
from tests.stories.test_introductions_keep_silent import other_house as other_house  # noqa: PLC0414
from tests.stories.test_meeting_without_a_network import phone, to
from tests.stories.test_public_pages import open_page

ANSWERS = ("yes", "not now", "")
Ask = Callable[[Garden], Awaitable[str]]
Say = Callable[[Garden, str], Awaitable[object]]
# What differs between two houses whatever is said: drawn by chance.
BY_CHANCE = re.compile(r"urn:uuid:[0-9a-f-]+|(?<=aria-hidden=.true.>)\d{4}|\b\d \d \d \d\b|\d{13,}")


@pytest.mark.parametrize(("one", "other"), [*product(ANSWERS, repeat=2)])
async def test_an_introduction_needs_two_yeses(garden: Garden, one: str, other: str) -> None:
    two = (garden.tom, garden.aiko)
    at = await asked(garden.hana, *two)
    for who, says in zip(two, (one, other), strict=True):
        if says:
            await (yes if says == "yes" else not_now)(who, at)
    passed = one == other == "yes"
    for who in garden.people.values():
        found = await garden.house.database.read(letters, who.speaker)
        assert len([*found.waiting, *found.opened]) == (passed and who in two), who.name
    for who, whom in (two, two[::-1]):
        assert (whom.name in (await who.open("/letters")).words) == passed


async def introduced(garden: Garden) -> str:
    at = await asked(garden.hana, garden.tom, garden.aiko, vouch1="met")
    await yes(garden.tom, at)
    return at


async def knocked(garden: Garden) -> str:
    await knock(garden.mara, garden.aiko)
    return "/door"


async def knocked_again(garden: Garden) -> str:
    await knock(garden.bea, garden.aiko)
    return "/door"


async def into_a_circle(garden: Garden) -> str:
    await garden.hana.do(f"/c/{garden.soup}/ask", people=str(garden.aiko.id))
    return f"/c/{garden.soup}/not-now"


async def to_a_chair(garden: Garden) -> str:
    chair = await keep_free(garden.hana, f"/c/{garden.soup}", way="named")
    await (await garden.jonas.open(chair)).send(f"{chair}/name", person=str(garden.aiko.id))
    await (await garden.hana.open(chair)).send(f"{chair}/ask")
    return chair


async def to_help_with_a_page(garden: Garden) -> str:
    at = await open_page(garden.hana)
    await (await garden.hana.open("/me/page")).send("/me/page/helper", whom=str(garden.aiko.id))
    return f"{at}/help"


async def to_answer_a_door(garden: Garden) -> str:
    await (await garden.hana.open("/door")).send("/door/keeper", whom="aiko", days="14")
    return "/door/of/hana/stop"


async def to_shake_hands(garden: Garden) -> str:
    jonas, aiko = await phone(garden.jonas), await phone(garden.aiko)
    await aiko.bring(aiko.slip("showed", "48217705"))
    return to(await jonas.bring(jonas.slip("typed", "48217705")))


async def to_a_round_for_two(garden: Garden) -> str:
    return next(to for to in (await garden.aiko.open("/")).links if to.startswith("/for-two/"))


async def to_be_a_guide(garden: Garden) -> str:
    await garden.mara.do("/guides/ask", whom=str(garden.aiko.id))
    return "/guides/not-now"


# How Aiko is asked, and how she says no.
NOES: tuple[tuple[Ask, Say], ...] = (
    (introduced, lambda g, at: not_now(g.aiko, at)),
    (knocked, lambda g, _: answer(g.aiko, "pass")),
    (knocked_again, lambda g, _: answer(g.aiko, "block")),
    (into_a_circle, lambda g, at: g.aiko.do(at)),
    (to_a_chair, lambda g, at: press(g.aiko, at, "no")),
    (to_help_with_a_page, lambda g, at: g.aiko.do(at, answer="no")),
    (to_answer_a_door, lambda g, at: g.aiko.do(at)),
    (to_shake_hands, lambda g, at: g.aiko.do(f"{at}/pass")),
    (to_a_round_for_two, lambda g, at: g.aiko.do(f"{at}/not-now")),
    (to_be_a_guide, lambda g, at: g.aiko.do(at)),
)


async def looks(garden: Garden, who: Someone) -> list[str]:
    """Give every page that somebody can come to, and what a notice would tell them."""
    told = repr(await garden.house.database.read(news, who.id, 0))
    pages = [plain(path, page) for path, page in (await who.walk()).items()]
    assert len(pages) > 30
    return sorted(BY_CHANCE.sub("chance", one) for one in [told, *pages])


async def test_a_no_looks_as_silence_does_to_everybody(
    garden: Garden, other_house: Garden, clock: Clock
) -> None:
    clock.stop()
    shown: list[dict[str, list[str]]] = []
    for house, says in ((garden, True), (other_house, False)):
        for ask, say in NOES:
            at = await ask(house)
            before = house.rows()
            if says:
                await say(house, at)
                assert house.rows() != before, f"{ask.__name__}: nothing was said"
        await house.told()
        those = (house.hana, house.tom, house.jonas, house.mara, house.bea)
        shown.append({who.name: await looks(house, who) for who in those})
    for name, mine in shown[0].items():
        assert difference("\n".join(mine), "\n".join(shown[1][name])) == "", name
