"""A stranger may only knock, once: what the two see of it, and that a no tells nothing."""

import pytest

from kith.access.gate.asking import may_knock
from kith.care.sweeping import sweep
from kith.ties.people.actions import settle
from kith.ties.people.model import Speaker
from kith.together.knocks import actions
from kith.together.publishing.actions import close_page, open_page
from tests.cast import Garden, Someone
from tests.clock import Clock
from tests.knocking import PUMP, answer, knock, knock_at, looks, words_anywhere
from tests.letter_writing import move_to
from tests.stories.test_guides import make_guide


async def test_bea_knocks_and_aiko_opens(garden: Garden) -> None:
    bea, aiko = garden.bea, garden.aiko
    assert (await aiko.get("/p/bea")).status == 404, (
        "Bea is in no list, and shares no circle with her"
    )
    assert "/door/knock/aiko" in (await bea.open("/p/aiko")).links
    before = await bea.open("/door/knock/aiko")
    assert before.says("Aiko will see")
    assert before.says("In this house for some days.")
    assert before.says("Read by Aiko, or by somebody who answers that door for some days.")
    assert before.says("Aiko may never answer. This will be gone on")
    assert (await knock(bea, aiko)).says("You knocked. Aiko may never answer.")

    today = await aiko.open("/")
    assert today.says("Someone is at the door.")
    for told in ("Bea", "pump", "school"):
        assert told not in today.body
    for other in garden.others(aiko):
        assert not (await other.open("/")).says("at the door")
        assert other is bea or not (await other.open("/door")).says("The pump")
    door = await aiko.open("/door")
    for told in ("Bea", "In this house for some days.", PUMP):
        assert door.says(told)
    assert not door.says("Came through"), "Bea did not allow it"

    letter = await answer(aiko, "open")
    assert letter.path.startswith("/letters/")
    assert letter.says(PUMP)
    assert (await aiko.open("/p/bea")).status == (await bea.open("/p/aiko")).status == 200
    assert (await aiko.open("/door")).says("Nobody at the door.")
    await garden.told()
    assert (await bea.open("/")).says("Aiko opened the door. It goes on as a letter.")
    assert (await bea.open("/door/knock/aiko")).path == letter.path
    assert (await bea.open(letter.path)).says(PUMP)
    for other in garden.others(aiko, bea):
        assert (await other.get(letter.path)).status == 404
        assert (await other.get("/p/bea")).status == (404 if other is garden.noor else 200)


async def test_whom_bea_came_through_stands_there_if_she_allows_it(garden: Garden) -> None:
    await knock(garden.bea, garden.aiko, through="yes")
    assert (await garden.aiko.open("/door")).says("Came through Ines.")
    await knock(garden.wren, garden.aiko, through="yes")
    await answer(garden.aiko, "pass")
    door = await garden.aiko.open("/door")
    assert door.says("Wren")
    assert not door.says("Came through"), "that Bea lives here is not for Aiko to know"


async def test_one_at_a_time_and_by_time(garden: Garden) -> None:
    await knock(garden.bea, garden.aiko, "First.")
    await knock(garden.ines, garden.aiko, "Second.")
    door = await garden.aiko.open("/door")
    assert door.says("First.")
    assert not door.says("Second.")
    await answer(garden.aiko, "pass")
    assert (await garden.aiko.open("/door")).says("Second.")
    await answer(garden.aiko, "pass")
    assert (await garden.aiko.open("/door")).says("Nobody at the door.")


SEEN = (
    "/",
    "/door",
    "/door/knock/aiko",
    "/p/aiko",
    "/people",
    "/letters",
    "/house/log",
    "/reports",
)


@pytest.mark.parametrize("deed", ["pass", "block", "show", "keeper", "bring"])
async def test_whatever_becomes_of_it_bea_sees_the_same(
    garden: Garden, clock: Clock, deed: str
) -> None:
    bea, aiko = garden.bea, garden.aiko
    for name in ("Mara", "Tom"):
        await make_guide(garden.mara, garden.people[name])
    clock.stop()
    await knock(bea, aiko)
    await looks(bea, *SEEN)
    before = await looks(bea, *SEEN)
    if deed == "show":
        at = knock_at(await aiko.open("/door"))
        await (await aiko.open(f"{at}/show")).send(f"{at}/show", words=PUMP)
        assert (await aiko.open("/door")).says("Nobody at the door.")
    elif deed in {"keeper", "bring"}:
        await (await aiko.open("/door")).send("/door/keeper", whom="jonas", days="14")
        await (await garden.jonas.open("/")).send("/door/of/aiko/agree")
        if deed == "bring":
            await answer(garden.jonas, "bring", "/door/of/aiko")
    else:
        await answer(aiko, deed)
        assert (await aiko.open("/door")).says("Nobody at the door.")
    await garden.told()
    assert await looks(bea, *SEEN) == before
    again = await bea.do("/door/knock/aiko", words="Once more?")
    assert again.status == 409
    assert again.says("You knocked here already.")


async def test_whether_it_arrived_is_not_told(garden: Garden, clock: Clock) -> None:
    """Delivered, from somebody apart, and with or without a way: the answers are the same."""
    ines, mara, jonas = garden.ines, garden.mara, garden.jonas
    await (await jonas.open("/p/ines/end")).send("/p/ines/end")
    clock.stop()
    texts: list[str] = []
    for whom in (jonas, mara, garden.noor):
        seen = [await ines.open(f"/door/knock/{whom.handle}"), await knock(ines, whom)]
        texts += [plainly(each.body, whom) for each in seen]
    assert texts[:2] == texts[2:4] == texts[4:]
    for whom in (mara, garden.noor):
        assert (await whom.open("/")).says("Someone is at the door.")
    assert not (await jonas.open("/")).says("at the door")
    assert (await jonas.open("/door")).says("Nobody at the door.")


def plainly(body: str, whom: Someone) -> str:
    """Give a page without the name, the address and the face of who it is about."""
    start = body.index('<header class="person-head at-door">')
    face_ends = body.index("<h1>", start)
    return (body[:start] + body[face_ends:]).replace(whom.name, "N").replace(whom.handle, "n")


async def test_block_ends_contact_and_a_later_knock_reaches_nobody(
    garden: Garden, clock: Clock
) -> None:
    bea, aiko = garden.bea, garden.aiko
    await knock(bea, aiko)
    await answer(aiko, "block")
    clock.forward(days=31)
    assert not (await bea.open("/door/knock/aiko")).says("You knocked.")
    assert (await knock(bea, aiko, "A month later.")).says("You knocked.")
    assert (await aiko.open("/door")).says("Nobody at the door.")
    assert not (await aiko.open("/")).says("at the door")


@pytest.mark.parametrize("ends", [True, False])
async def test_ending_contact_on_the_page_of_who_knocks_ends_the_knock_as_well(
    garden: Garden, clock: Clock, *, ends: bool
) -> None:
    """What Noor's knock at Tom's door came over carries none of hers for a year then."""
    noor, tom, read = garden.noor, garden.tom, garden.house.database.read
    before = await read(may_knock, noor.id, tom.id)
    assert before.free
    await knock(noor, tom)
    door = await tom.open("/door")
    if ends:
        await (await tom.open("/p/noor/end")).send("/p/noor/end")
        assert (await tom.do(f"{knock_at(door)}/open")).status == 404
        await (await tom.open("/p/noor")).send("/p/noor/allow")
        assert (await tom.open("/door")).says("Nobody at the door."), "it is over"
    assert (await noor.open("/door/knock/tom")).says("You knocked. Tom may never answer.")
    clock.forward(days=8)
    after = await read(may_knock, noor.id, tom.id)
    assert (after.ways == before.ways) is not ends


async def test_who_knocked_and_ended_contact_then_is_not_told_by_a_knock_that_goes(
    garden: Garden, clock: Clock
) -> None:
    """Aiko can do all she could; what she does reaches Bea only if Bea allows contact again."""
    bea, aiko = garden.bea, garden.aiko
    clock.stop()
    move_to(clock, 12)  # by night, what Aiko writes would wait till morning
    await knock(bea, aiko)
    door = await looks(aiko, "/door")
    await (await bea.open("/p/aiko/end")).send("/p/aiko/end")
    assert await looks(aiko, "/door") == door

    await looks(bea, *SEEN)
    before = await looks(bea, *SEEN)
    letter = await answer(aiko, "open")
    assert letter.path.startswith("/letters/")
    assert letter.says(PUMP)
    said = await letter.send(letter.path, words="Half a turn, and then you wait.")
    assert said.says("Half a turn")
    assert (await aiko.open("/p/bea")).says("Bea")
    assert (await aiko.open("/door/knock/bea")).path == letter.path
    await garden.told()
    assert await looks(bea, *SEEN) == before
    assert (await bea.get(letter.path)).status == 404
    assert not (await bea.open("/search?q=turn")).says("Half a turn")

    await (await bea.open("/p/aiko")).send("/p/aiko/allow")
    after = await bea.open("/door/knock/aiko")
    assert after.path == letter.path
    for words in (PUMP, "Half a turn, and then you wait."):
        assert after.says(words)


async def test_after_thirty_days_nothing_is_left_of_it(garden: Garden, clock: Clock) -> None:
    bea, aiko = garden.bea, garden.aiko
    await knock(bea, aiko)
    assert words_anywhere(garden, "behind the school")
    clock.forward(days=29)
    assert (await aiko.open("/door")).says(PUMP)
    clock.forward(days=2)
    assert (await aiko.open("/door")).says("Nobody at the door.")
    assert not (await bea.open("/door/knock/aiko")).says("You knocked.")
    await sweep_now(garden)
    assert not words_anywhere(garden, "behind the school")


async def sweep_now(garden: Garden) -> None:
    """Let the hourly sweep come."""
    await garden.house.database.act(sweep, session_days=400)


async def test_three_doors_and_never_two_at_one(garden: Garden) -> None:
    bea = garden.bea
    for whom in (garden.aiko, garden.noor, garden.mara):
        await knock(bea, whom)
    page = await bea.open("/door/knock/jonas")
    assert page.says("You have three doors waiting. Wait for one.")
    assert not page.offers("/door/knock/jonas")
    for whom, sentence in (("jonas", "three doors"), ("aiko", "You knocked here already.")):
        refused = await bea.do(f"/door/knock/{whom}", words="And again.")
        assert refused.status == 409
        assert refused.says(sentence)
    for whom in (garden.aiko, garden.noor, garden.mara):
        await answer(whom, "pass")
    assert (await bea.do("/door/knock/jonas", words="Now?")).status == 409, "a no makes no room"
    assert len(garden.rows()["knocks"]) == 3


async def test_an_opened_door_waits_no_longer(garden: Garden) -> None:
    bea = garden.bea
    for whom in (garden.aiko, garden.noor, garden.mara):
        await knock(bea, whom)
    letter = await answer(garden.aiko, "open")
    assert (await knock(bea, garden.jonas)).says("You knocked. Jonas may never answer.")
    again = await bea.do("/door/knock/aiko", words="Hello again.")
    assert again.status == 409
    assert again.says("There is a letter between Aiko and you. Write there.")
    assert letter.path in again.links
    assert len(garden.rows()["knocks"]) == 3


REFUSED = {
    "": "Please write something here.",
    "x" * 281: "This is longer than 280 characters.",
    "See https://example.org/x": "A knock has no links and no addresses.",
    "See HTTP://EXAMPLE.ORG": "A knock has no links and no addresses.",
    "www.example.org tells it": "A knock has no links and no addresses.",
    "Look at example.com, please": "A knock has no links and no addresses.",
    "exam\u200bple.co\u200bm": "A knock has no links and no addresses.",
    "example\uff0ecom": "A knock has no links and no addresses.",
    "example\u3002com": "A knock has no links and no addresses.",
    "Write to oskar@reed.example": "A knock has no links and no addresses.",
    "mailto:oskar": "A knock has no links and no addresses.",
    "At 192.0.2.7 it stands": "A knock has no links and no addresses.",
    "<b>Hello</b>": "A knock is plain text.",
    "[Hello](there)": "A knock is plain text.",
    "&#104;ello": "A knock is plain text.",
    "Hello \u202eolleh": "There is a character in it that can't be seen.",
}


async def test_links_markup_and_tricks_are_refused_with_a_sentence(garden: Garden) -> None:
    before = garden.rows()
    for words, sentence in REFUSED.items():
        page = await garden.bea.open("/door/knock/aiko")
        refused = await page.send("/door/knock/aiko", words=words)
        assert refused.status == 422, words
        assert refused.says(sentence), (words, refused)
    assert garden.rows() == before
    fine = (
        "Hello.\nAt 7.30 or z.B. 19.45 Uhr, e.g. the pump (v. 2.0)... 3 < 4 & so on. Ja.Und * du?"
    )
    assert (await knock(garden.bea, garden.aiko, fine)).says("You knocked.")
    assert (await garden.aiko.open("/door")).says("3 < 4 & so on. Ja.Und * du?")


async def test_oneself_somebody_known_and_somebody_not_visible(garden: Garden) -> None:
    hana, aiko = garden.hana, garden.aiko
    for who, whom, sentence in (
        (hana, hana, "This is your own door."),
        (hana, aiko, "You and Aiko know each other. Write a letter."),
    ):
        assert (await who.open(f"/door/knock/{whom.handle}")).says(sentence)
        assert not (await who.open(f"/p/{whom.handle}")).offers(f"/door/knock/{whom.handle}")
        refused = await who.do(f"/door/knock/{whom.handle}", words="Hello.")
        assert refused.status == 409
        assert refused.says(sentence)
    hidden, nobody = "/door/knock/bea", "/door/knock/nobody"
    assert (await aiko.get(hidden)).status == 404
    assert (await aiko.get(hidden)).body == (await aiko.get(nobody)).body
    tried, never = await aiko.do(hidden, words="Hello."), await aiko.do(nobody, words="Hello.")
    assert (tried.status, tried.body) == (never.status, never.body) == (404, never.body)
    await (await hana.open("/p/noor/end")).send("/p/noor/end")
    assert (await hana.do("/door/knock/noor", words="Hello.")).says("You ended contact with Noor.")
    assert not garden.rows()["knocks"]


@pytest.mark.parametrize("name", ["Hana", "hana", "H\u0430na", "Hän\u200ba", "HANA.", "\u041dana"])
async def test_a_name_that_looks_like_a_friends_is_not_taken_for_theirs(
    garden: Garden, name: str
) -> None:
    act = garden.house.database.act
    stranger = await act(settle, name, through=garden.bea.id, zone="UTC", language="en")
    await act(actions.knock, Speaker(stranger.id), "aiko", PUMP)
    told = "You know somebody called Hana. This is another person."
    assert (await garden.aiko.open("/door")).says(told)
    await answer(garden.aiko, "pass")
    await knock(garden.bea, garden.aiko)
    assert not (await garden.aiko.open("/door")).says("This is another person.")


async def test_at_the_door_of_who_has_a_public_page_anybody_here_may_knock(garden: Garden) -> None:
    aiko, bea, act = garden.aiko, garden.bea, garden.house.database.act
    assert (await aiko.get("/door/knock/bea")).status == 404
    await act(open_page, bea.speaker, name="the-ward", title="From the ward", expect="Little.")
    page = await knock(aiko, bea)
    assert page.says("You knocked. Bea may never answer.")
    assert "/p/bea" not in page.links, "a public page opens nobody's other page"
    assert (await aiko.get("/p/bea")).status == 404
    assert (await bea.open("/door")).says(PUMP)
    await act(close_page, bea.speaker)
    assert (await garden.noor.get("/door/knock/bea")).status == 404


async def test_what_a_program_wrote_says_so_at_the_door_and_in_the_letter(garden: Garden) -> None:
    speaker = Speaker(garden.bea.id, means="program")
    await garden.house.database.act(actions.knock, speaker, "aiko", "Written by a machine.")
    assert (await garden.aiko.open("/door")).says("sent by a program")
    letter = await answer(garden.aiko, "open")
    assert letter.says("sent by a program")


async def test_nobody_answers_a_door_that_is_not_theirs(garden: Garden) -> None:
    bea, aiko = garden.bea, garden.aiko
    await knock(bea, aiko)
    at = knock_at(await aiko.open("/door"))
    before = garden.rows()
    for other in garden.others(aiko):
        for deed in ("open", "pass", "block", "bring", "show"):
            tried = await other.do(f"{at}/{deed}", words=PUMP)
            never = await other.do(f"/door/7/{deed}", words=PUMP)
            assert (tried.status, tried.body) == (never.status, never.body) == (404, never.body)
        assert (await other.get(f"{at}/show")).body == (await other.get("/door/7/show")).body
    assert (await aiko.do(f"{at}/bring")).status == 404
    assert garden.rows() == before
    assert (await aiko.do(f"{at}/pass")).status == 303
    for deed in ("open", "pass", "block", "show"):
        assert (await aiko.do(f"{at}/{deed}", words=PUMP)).status == 404, "it is decided"
