"""Decision 3: people know each other once both have said so, each in a sentence of their own."""

from tests.browsing import Page
from tests.cast import Garden, Someone

SOUP = "We peeled celeriac together."
BIKE = "He mended my bicycle in the rain."


async def say(who: Someone, about: Someone, how: str) -> Page:
    """Say on somebody's page how one knows them."""
    return await (await who.open(f"/p/{about.handle}")).send(f"/p/{about.handle}/know", how=how)


async def knows(who: Someone, other: Someone) -> bool:
    """Tell whether a person's list and the other's page say that the two know each other."""
    row = (await who.open("/people")).words.partition(other.name)[2]
    page = await who.open(f"/p/{other.handle}")
    told = page.says(f"You and {other.name} know each other.")
    assert told != row.startswith("you don’t know each other yet"), (row, page)
    return told


async def test_ines_and_jonas_know_each_other_once_both_have_said_so(garden: Garden) -> None:
    jonas, ines = garden.jonas, garden.ines
    said = await say(jonas, ines, SOUP)
    assert said.says("When Ines says so too, you know each other.")
    assert not await knows(jonas, ines)
    assert not await knows(ines, jonas)
    await say(ines, jonas, BIKE)
    assert await knows(jonas, ines)
    assert await knows(ines, jonas)


async def test_one_sentence_opens_nothing(garden: Garden) -> None:
    await say(garden.jonas, garden.ines, SOUP)
    new = await garden.jonas.open("/circles/new")
    assert new.says("Hana")
    assert str(garden.ines.id) not in new.body
    refused = await garden.jonas.do(
        "/circles/new", name="Two", purpose="To try.", history="came", people=str(garden.ines.id)
    )
    assert refused.status == 422
    assert "would like you in Two" not in (await garden.ines.open("/")).words


async def test_nobody_but_the_two_ever_sees_their_sentences(garden: Garden) -> None:
    jonas, ines = garden.jonas, garden.ines
    await say(jonas, ines, SOUP)
    await say(ines, jonas, BIKE)
    assert (await ines.open("/p/jonas")).says(SOUP)
    assert (await jonas.open("/p/ines")).says(BIKE)
    for other in garden.others(jonas, ines):
        pages = await other.walk()
        assert pages["/people"].status == 200
        for page in pages.values():
            assert SOUP not in page.body
            assert BIKE not in page.body


async def test_jonas_takes_his_sentence_back_before_ines_answers(garden: Garden) -> None:
    page = await say(garden.jonas, garden.ines, SOUP)
    assert (await garden.ines.open("/p/jonas")).says(SOUP)
    await page.send("/p/ines/unsay")
    assert not (await garden.ines.open("/p/jonas")).says(SOUP)
    await say(garden.ines, garden.jonas, BIKE)
    assert not await knows(garden.ines, garden.jonas)


async def test_who_says_that_they_know_one_can_be_seen(garden: Garden) -> None:
    assert (await garden.aiko.get("/p/bea")).status == 404
    await say(garden.bea, garden.aiko, "From the night shift in Osaka.")
    assert (await garden.aiko.get("/p/bea")).says("From the night shift in Osaka.")
    assert (await garden.noor.get("/p/bea")).status == 404


async def test_nobody_says_it_of_somebody_they_may_not_see(garden: Garden) -> None:
    never = await garden.aiko.do("/p/nobody-here/know", how=SOUP)
    refused = await garden.aiko.do("/p/bea/know", how=SOUP)
    assert (refused.status, refused.body) == (never.status, never.body)
    assert refused.status == 404
    assert (await garden.hana.open("/p/bea")).status == 200
    assert not (await garden.bea.open("/p/aiko")).says(SOUP)


async def test_a_sentence_about_oneself_is_refused(garden: Garden) -> None:
    assert not (await garden.mara.open("/p/mara")).offers("/p/mara/know")
    assert (await garden.mara.do("/p/mara/know", how=SOUP)).status == 422


async def test_people_are_listed_by_alphabet_and_not_searched(garden: Garden) -> None:
    people = await garden.tom.open("/people")
    names = ["Aiko", "Bea", "Hana", "Ines", "Jonas", "Mara", "Noor"]
    at = [people.words.index(name) for name in names]
    assert at == sorted(at)
    assert "Wren" not in people.words
    assert not [form for form in people.reader.forms if form.names - {"token"}]
