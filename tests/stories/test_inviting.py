"""Flow 5.2: by hand, with words, once; and what a stranger at the door is told."""

import re

from tests.browsing import Page
from tests.cast import Garden, Someone
from tests.clock import Clock

WORDS = "There is soup on Sundays. Come and sit."


async def invite(by: Someone, **answers: str) -> Page:
    """Make an invitation, and give the page to hand it on."""
    given = {"whom": "Priya", "words": WORDS, "where": "away"} | answers
    return await (await by.open("/people/invite")).send("/people/invite", **given)


def link_of(page: Page) -> str:
    """Give the address that stands on the page as the link to send."""
    found = re.search(r"http://localhost:7447(/i/\w+)", page.words)
    assert found, page
    return found[1]


async def come_in(garden: Garden, link: str, name: str) -> Page:
    """Come in on a device of one's own."""
    return await (await garden.stranger().open(link)).send(link, name=name)


async def test_mara_invites_priya_who_comes_in_and_knows_her(garden: Garden) -> None:
    ready = await invite(garden.mara, where="here")
    assert '<svg class="qr' in ready.body or "qr" in ready.body
    link = link_of(ready)
    priya = garden.stranger()
    door = await priya.open(link)
    assert door.says("Mara")
    assert door.says(WORDS)
    assert door.says("You’d be the tenth person in Garden.")
    key = await door.send(link, name="Priya")
    assert key.says("Mara and you know each other since today.")
    assert (await priya.open("/p/priya")).says("came through Mara")
    assert (await priya.open("/p/mara")).says("You and Mara know each other.")
    assert "Mara" in (await priya.open("/people")).words
    assert (await garden.mara.open("/p/priya")).says("You and Priya know each other.")


async def test_words_to_the_invited_are_asked_for_fifteen_characters_of_them(
    garden: Garden,
) -> None:
    short = await invite(garden.mara, words="a" * 14)
    assert short.status == 422
    assert short.says("15 characters at least")
    kept = dict(short.forms["/people/invite"].fields)
    assert (kept["whom"], kept["words"], kept["where"]) == ("Priya", "a" * 14, "away")
    assert (await garden.mara.open("/people")).says("Nobody is on the way.")
    assert (await invite(garden.mara, words="a" * 15)).status == 200
    assert not (await garden.mara.open("/people")).says("Nobody is on the way.")


async def test_a_used_invitation_never_says_who_used_it(garden: Garden) -> None:
    link = link_of(await invite(garden.mara))
    late = garden.stranger()
    opened_before = await late.open(link)
    await come_in(garden, link, "Zdeněk")
    assert (await garden.mara.open("/people")).says("Zdeněk")

    used = await garden.stranger().get(link)
    assert used.status == 410
    assert used.says("Ask Mara for another.")
    refused = await opened_before.send(link, name="Priya")
    assert refused.status == 409
    assert refused.says("Ask Mara for another.")
    for page in (used, refused):
        assert "Zdeněk" not in page.body
    assert not (await garden.mara.open("/people")).says("Priya")


async def test_a_used_and_an_expired_invitation_look_the_same(garden: Garden, clock: Clock) -> None:
    used, expired = [link_of(await invite(garden.mara)) for _ in range(2)]
    await come_in(garden, used, "Priya")
    assert (await garden.stranger().get(expired)).status == 200
    clock.forward(days=14, minutes=1)
    oskar = garden.stranger()
    await oskar.get("/")
    one, other = await oskar.get(used), await oskar.get(expired)
    assert one.status == 410
    assert (one.status, one.body) == (other.status, other.body)


async def test_an_invitation_is_good_for_fourteen_days(garden: Garden, clock: Clock) -> None:
    link = link_of(await invite(garden.mara))
    clock.forward(days=13, minutes=1430)
    door = await garden.stranger().open(link)
    assert door.status == 200
    clock.forward(minutes=20)
    assert (await door.send(link, name="Priya")).status == 409


async def test_an_invitation_that_was_taken_back_never_existed(garden: Garden) -> None:
    ready = await invite(garden.mara)
    link = link_of(ready)
    oskar = garden.stranger()
    assert (await oskar.get(link)).status == 200
    people = await ready.send(f"{ready.path}/withdraw")
    assert people.says("Nobody is on the way.")
    gone, never = await oskar.get(link), await oskar.get("/i/00000000")
    assert gone.status == 404
    assert (gone.status, gone.body) == (never.status, never.body)


async def test_nobody_but_mara_sees_or_withdraws_her_invitation(garden: Garden) -> None:
    ready = await invite(garden.mara)
    assert (await garden.mara.get(ready.path)).says(WORDS)
    for other in garden.others(garden.mara):
        assert (await other.get(ready.path)).status == 404
        assert (await other.do(f"{ready.path}/withdraw")).status == 404
        assert "Priya" not in (await other.get("/people")).body
    assert (await garden.stranger().get(link_of(ready))).status == 200


async def test_a_code_read_out_on_the_phone_opens_the_invitation(garden: Garden) -> None:
    ready = await invite(garden.mara)
    code = re.search(r'id="code"[^>]*>(\w{4} \w{4})<', ready.body)
    assert code, ready
    heard = code[1].lower().replace("0", "o").replace("1", "l")
    door = await (await garden.stranger().open("/")).send("/i", code=f" {heard}")
    assert door.says(WORDS)


async def test_up_to_twelve_come_into_a_circle_with_one_link(garden: Garden) -> None:
    link = link_of(await invite(garden.hana, circle=str(garden.soup), **{"for": "several"}))
    for n in range(12):
        priya = garden.stranger()
        await (await priya.open(link)).send(link, name=f"Guest {n}")
        today = await priya.open("/")
        assert today.says("Hana would like you in Sunday soup")
        circle = await today.send(f"/c/{garden.soup}/come-in")
        assert circle.says("Sunday soup")
    thirteenth = await garden.stranger().get(link)
    assert thirteenth.status == 410
    assert thirteenth.says("Nobody can come in with this invitation any more. Ask Hana")


async def test_only_the_host_makes_a_link_into_a_circle(garden: Garden) -> None:
    answers = {"whom": "all", "words": WORDS, "circle": str(garden.soup), "for": "several"}
    assert (await garden.jonas.open(f"/c/{garden.soup}")).status == 200
    assert (await garden.jonas.do("/people/invite", **answers)).status == 403
    assert (await garden.noor.do("/people/invite", **answers)).status == 404
    assert (await garden.hana.do("/people/invite", **answers)).status == 303


async def test_a_link_without_a_circle_is_for_one(garden: Garden) -> None:
    page = await invite(garden.hana, **{"for": "several"})
    assert page.status in {200, 422}
    if page.status == 200:
        link = link_of(page)
        await come_in(garden, link, "Priya")
        assert (await garden.stranger().get(link)).status == 410


async def test_who_lives_here_already_takes_an_invitation_up(garden: Garden) -> None:
    link = link_of(await invite(garden.bea, whom="Aiko"))
    assert (await garden.aiko.get("/p/bea")).status == 404
    door = await garden.aiko.open(link)
    assert door.says("You live here already. With this, Bea and you know each other.")
    await door.send(link)
    assert (await garden.aiko.open("/p/bea")).says("You and Bea know each other.")
    assert (await garden.stranger().get(link)).status == 410


async def test_nobody_takes_up_their_own_invitation(garden: Garden) -> None:
    link = link_of(await invite(garden.mara))
    assert (await garden.mara.open(link)).says("This is your own invitation.")
    assert (await garden.mara.do(link)).status == 409
    assert (await garden.stranger().get(link)).status == 200


async def test_who_is_in_the_circle_already_is_not_asked_in_again(garden: Garden) -> None:
    link = link_of(await invite(garden.hana, circle=str(garden.soup), **{"for": "several"}))
    await garden.jonas.do(link, on="/")
    assert not (await garden.jonas.open("/")).says("would like you in Sunday soup")
    await garden.wren.do(link, on="/")
    assert (await garden.wren.open("/")).says("would like you in Sunday soup")


async def test_a_link_into_a_circle_ends_when_its_maker_leaves(garden: Garden) -> None:
    link = link_of(await invite(garden.hana, circle=str(garden.soup), **{"for": "several"}))
    priya = garden.stranger()
    await (await priya.open(link)).send(link, name="Priya")
    assert (await priya.open("/")).says("would like you in Sunday soup")
    about = await garden.hana.open(f"/c/{garden.soup}/about")
    await about.send(f"/c/{garden.soup}/leave")
    oskar = garden.stranger()
    door = await oskar.open(link)
    if door.status == 200:
        await door.send(link, name="Oskar")
    assert not (await oskar.open("/")).says("Sunday soup")


async def test_the_door_tells_a_stranger_nothing_but_who_invites(garden: Garden) -> None:
    link = link_of(await invite(garden.mara))
    door = await garden.stranger().open(link)
    assert door.says("Mara")
    others = [one.name for one in garden.others(garden.mara)]
    assert not [name for name in (*others, *garden.circles) if name in door.body]


async def test_a_newcomer_is_listed_only_if_they_agree(garden: Garden) -> None:
    for name, listed in (("Priya", True), ("Tomasz", False)):
        link = link_of(await invite(garden.mara))
        door = await garden.stranger().open(link)
        await door.send(link, name=name, **({"listed": "yes"} if listed else {}))
    people = await garden.aiko.open("/people")
    assert people.says("Priya")
    assert not people.says("Tomasz")
    assert (await garden.mara.open("/people")).says("Tomasz")


async def test_guessing_codes_gets_slow(garden: Garden) -> None:
    link = link_of(await invite(garden.mara))
    oskar = garden.stranger()
    assert (await oskar.get(link)).status == 200
    told = [(await oskar.get(f"/i/0000000{n % 8}")).status for n in range(30)]
    assert set(told) == {404, 429}
