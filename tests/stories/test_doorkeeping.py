"""A friend answers one's door for some days: reading is delegated, speaking never."""

from tests.cast import Garden, Someone
from tests.clock import Clock
from tests.knocking import PUMP, answer, keep_door, knock, knock_at, looks
from tests.stories.test_guides import make_guide


async def nothing_of_it(who: Someone, at: str) -> None:
    """See that nothing of a knock is there for somebody, nor anything to do with it."""
    for path in ("/", "/door", "/letters", "/people", "/p/bea"):
        page = await who.get(path)
        assert "The pump" not in page.body, path
        assert not page.says("Someone is at the door.")
    assert (await who.open("/door")).says("Nobody at the door.")
    for deed in ("open", "pass", "block", "bring", "show"):
        tried = await who.do(f"{at}/{deed}", words=PUMP)
        never = await who.do(f"/door/7/{deed}", words=PUMP)
        assert (tried.status, tried.body) == (never.status, never.body) == (404, never.body)
    assert (await who.get(f"{at}/show")).status == 404


async def test_jonas_answers_the_door_of_hana(garden: Garden) -> None:
    hana, jonas, noor = garden.hana, garden.jonas, garden.noor
    await keep_door(hana, jonas)
    assert (await hana.open("/door")).says("Jonas answers your door till")
    await knock(noor, hana)
    assert (await jonas.open("/")).says("Someone is at Hana’s door.")
    assert "The pump" not in (await jonas.open("/")).body
    door = await jonas.open("/door/of/hana")
    assert door.says(PUMP)
    at = knock_at(door)
    assert not door.offers(f"{at}/open")
    assert not door.offers(f"{at}/block")
    await nothing_of_it(hana, at)
    for other in garden.others(jonas):
        assert (await other.get("/door/of/hana")).status == 404
    for deed in ("open", "block"):
        assert (await jonas.do(f"{at}/{deed}")).status == 404, "nobody speaks for another"
    assert not garden.rows()["blocks"]

    await answer(jonas, "bring", "/door/of/hana")
    assert (await jonas.open("/door/of/hana")).says("Nobody at the door.")
    assert (await hana.open("/")).says("Someone is at the door.")
    assert (await answer(hana, "open")).says(PUMP)


async def test_what_the_doorkeeper_lets_pass_never_comes(garden: Garden) -> None:
    hana, jonas, noor = garden.hana, garden.jonas, garden.noor
    await keep_door(hana, jonas)
    await knock(noor, hana)
    await answer(jonas, "pass", "/door/of/hana")
    await (await hana.open("/door")).send("/door/keeper/end")
    assert (await hana.open("/door")).says("Nobody at the door.")


async def test_it_ends_by_itself_and_either_may_end_it(garden: Garden, clock: Clock) -> None:
    hana, jonas, noor = garden.hana, garden.jonas, garden.noor
    await keep_door(hana, jonas, "3")
    await knock(noor, hana)
    assert (await hana.open("/door")).says("Nobody at the door.")
    clock.forward(days=4)
    assert (await hana.open("/door")).says(PUMP), "the days are over"
    assert (await jonas.get("/door/of/hana")).status == 404

    await keep_door(hana, jonas)
    assert (await hana.open("/door")).says("Nobody at the door.")
    await (await jonas.open("/door/of/hana")).send("/door/of/hana/stop")
    assert (await hana.open("/door")).says(PUMP)

    await keep_door(hana, jonas)
    page = await (await hana.open("/door")).send("/door/keeper/end")
    assert page.says(PUMP)
    assert (await jonas.get("/door/of/hana")).status == 404


async def test_who_would_rather_not_is_not_told_of(garden: Garden, clock: Clock) -> None:
    hana, jonas = garden.hana, garden.jonas
    clock.stop()
    await (await hana.open("/door")).send("/door/keeper", whom="jonas", days="7")
    assert (await jonas.open("/")).says("Hana asks you to answer the door for some days.")
    before = await looks(hana, "/", "/door")
    await (await jonas.open("/")).send("/door/of/hana/stop")
    assert not (await jonas.open("/")).says("asks you to answer")
    assert await looks(hana, "/", "/door") == before
    assert (await hana.open("/door")).says(
        "Jonas is asked. Till there is a yes, you answer yourself."
    )
    assert (await jonas.do("/door/of/hana/agree")).status == 404
    clock.forward(days=15)
    assert not (await hana.open("/door")).says("Jonas is asked")


async def test_only_a_friend_for_fourteen_days_at_most(garden: Garden) -> None:
    hana = garden.hana
    for fields, sentence in (
        ({"whom": "noor", "days": "7"}, "Please choose somebody whom you know."),
        ({"whom": "jonas", "days": "15"}, "Please choose one to fourteen days."),
        ({"whom": "jonas", "days": "0"}, "Please choose one to fourteen days."),
        ({"whom": "jonas", "days": "long"}, "Please choose one to fourteen days."),
        ({"whom": "hana", "days": "7"}, "Please choose somebody whom you know."),
    ):
        refused = await hana.do("/door/keeper", **fields)
        assert refused.status == 422
        assert refused.says(sentence)
    assert (await hana.do("/door/keeper", whom="nobody", days="7")).status == 404
    assert not garden.rows()["doorkeepers"]
    await keep_door(hana, garden.jonas)
    assert (await hana.do("/door/keeper", whom="tom", days="7")).status == 409
    assert (await garden.tom.do("/door/of/hana/agree")).status == 404


async def test_once_contact_ended_nobody_answers_for_the_other(garden: Garden) -> None:
    hana, jonas, noor = garden.hana, garden.jonas, garden.noor
    await keep_door(hana, jonas)
    await knock(noor, hana)
    assert (await jonas.open("/door/of/hana")).says(PUMP)
    await (await hana.open("/p/jonas/end")).send("/p/jonas/end")
    assert (await jonas.get("/door/of/hana")).status == 404
    assert not (await jonas.open("/")).says("Hana’s door")
    assert (await hana.open("/door")).says(PUMP)


async def test_a_friend_who_ended_contact_looks_like_one_who_stopped(
    garden: Garden, clock: Clock
) -> None:
    """To the byte, also where Hana asks once more."""
    hana, jonas = garden.hana, garden.jonas
    clock.stop()
    seen: list[dict[str, tuple[int, str]]] = []
    for at, deed in (("/door/of/hana", "/door/of/hana/stop"), ("/p/hana/end", "/p/hana/end")):
        await keep_door(hana, jonas)
        assert (await hana.open("/door")).says("Jonas answers your door")
        await (await jonas.open(at)).send(deed)
        seen.append(await looks(hana, "/door"))
        asked = await (await hana.open("/door")).send("/door/keeper", whom="jonas", days="7")
        seen[-1] |= {"asked": (asked.status, asked.body)}
        await hana.do("/door/keeper/end")
    assert seen[0] == seen[1]
    assert "Jonas" in seen[1]["asked"][1]


async def test_who_ended_contact_can_still_be_asked_and_is_not_told(garden: Garden) -> None:
    hana, jonas = garden.hana, garden.jonas
    choices = 'value="jonas"'
    await (await jonas.open("/p/hana/end")).send("/p/hana/end")
    assert choices in (await hana.open("/door")).body, "nothing is otherwise for Hana"
    assert (await hana.do("/door/keeper", whom="jonas", days="7")).status == 303
    assert not (await jonas.open("/")).says("asks you to answer")
    await hana.do("/door/keeper/end")
    await (await hana.open("/p/jonas/end")).send("/p/jonas/end")
    assert choices not in (await hana.open("/door")).body, "she ended it herself"


async def test_a_friend_never_reads_who_ended_contact_with_them(garden: Garden) -> None:
    hana, jonas, ines = garden.hana, garden.jonas, garden.ines
    await (await garden.wren.open("/p/jonas/end")).send("/p/jonas/end")
    await keep_door(hana, jonas)
    await knock(garden.wren, hana, "Not for Jonas.")
    await knock(garden.noor, hana, "For Jonas.")
    door = await jonas.open("/door/of/hana")
    assert door.says("For Jonas.")
    assert not door.says("Not for Jonas.")
    await (await hana.open("/door")).send("/door/keeper/end")
    assert (await hana.open("/door")).says("Not for Jonas.")
    assert ines


async def test_what_the_friend_shows_to_the_guides_is_not_there_for_the_owner(
    garden: Garden,
) -> None:
    """Hana is a guide herself, and is spared all the same."""
    hana, jonas, noor = garden.hana, garden.jonas, garden.noor
    for guide in (hana, garden.bea, garden.tom):
        await make_guide(garden.mara, guide)
    await keep_door(hana, jonas)
    await knock(noor, hana)
    at = knock_at(await jonas.open("/door/of/hana"))
    page = await jonas.open(f"{at}/show")
    assert page.says("Bea and Tom can read what you choose here")
    report = await page.send(f"{at}/show", words=PUMP)
    assert (await garden.bea.open(report.path)).says(PUMP)
    assert (await hana.get(report.path)).status == 404
    for path in ("/", "/reports", "/door"):
        assert "The pump" not in (await hana.get(path)).body
    assert not (await hana.open("/")).says("shown to the guides")
    await nothing_of_it(hana, at)


async def test_who_is_nothing_at_the_door_of_hana_is_nothing_to_her_friend(garden: Garden) -> None:
    hana, jonas, noor = garden.hana, garden.jonas, garden.noor
    await (await hana.open("/p/noor/end")).send("/p/noor/end")
    await keep_door(hana, jonas)
    await knock(noor, hana)
    assert (await jonas.open("/door/of/hana")).says("Nobody at the door.")
    assert not (await jonas.open("/")).says("Hana’s door")
    await knock(garden.wren, hana, "For Jonas.")
    assert (await jonas.open("/door/of/hana")).says("For Jonas.")
