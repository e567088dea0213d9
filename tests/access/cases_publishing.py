"""Who reads a public page, who writes on it, and who does something about it.

Aiko's page is open: Noor helps, Hana is asked to. Jonas's page is closed again, and so is that of
Ines, whose mailbag lies with Bea, who answers her door.
"""

from collections.abc import Callable, Iterable

from kith.together.conversations import actions as talk
from kith.together.publishing import actions, helping, reading, rows
from kith.together.publishing.hands import rows as hands
from kith.together.publishing.mailbag import actions as mailbags
from kith.together.publishing.mailbag.doorkeeping import put_aside
from kith.together.publishing.mailbag.rows import letters_by
from tests.access.cases import NEVER, Case, Deed, Says, nobody, own, page
from tests.access.world import OUTSIDER, World

EVERYWHERE = {
    OUTSIDER,
    "Mara",
    "Jonas",
    "Hana",
    "Ines",
    "Bea",
    "Tom",
    "Aiko",
    "Noor",
    "Wren",
    "Zoe",
}
WRITERS = {"Aiko", "Noor"}
OPEN, CLOSED = "aiko", "jonas"


def pages(ending: str = "") -> Callable[[World], Iterable[tuple[str, object]]]:
    """Give the open page and the closed one."""
    return lambda _: [(f"/pages/{name}{ending}", name) for name in (OPEN, CLOSED)]


def is_open(_: World, __: str, name: str) -> bool:
    return name == OPEN


def is_open_here(_: World, who: str, name: str) -> bool:
    return name == OPEN and who != OUTSIDER


def writes(_: World, who: str, name: str) -> bool:
    return name == OPEN and who in WRITERS


def entries(ending: str = "") -> Callable[[World], Iterable[tuple[str, object]]]:
    """Give every entry, with whose page it is on, who wrote it, and whether it stands."""

    def each(world: World) -> Iterable[tuple[str, object]]:
        return [(f"/pages/{one[0]}/{id_}{ending}", one) for id_, one in world.entries.items()]

    return each


def stands(_: World, __: str, one: tuple[str, str, bool]) -> bool:
    return one[0] == OPEN and one[2]


def was_there(_: World, __: str, one: tuple[str, str, bool]) -> bool:
    return one[0] == OPEN


def wrote(_: World, who: str, one: tuple[str, str, bool]) -> bool:
    return one[0] == OPEN and one[2] and who == one[1]


def writes_beside(_: World, who: str, one: tuple[str, str, bool]) -> bool:
    return one[0] == OPEN and one[2] and who in WRITERS


def takes_off(world: World, who: str, one: tuple[str, str, bool]) -> bool:
    return wrote(world, "Noor", one) and who == "Aiko"


def is_aiko(_: World, who: str, __: object) -> bool:
    return who == "Aiko"


def helps(_: World, who: str, name: str) -> bool:
    return name == OPEN and who == "Noor"


def is_asked_or_helps(_: World, who: str, name: str) -> bool:
    return name == OPEN and who in {"Noor", "Hana"}


def of_bags(ending: str = "") -> Callable[[World], Iterable[tuple[str, object]]]:
    """Give Aiko's mailbags: an open one, and one whose bundle she took."""
    return lambda world: [(f"/me/page/mailbag/{one}{ending}", one) for one in world.mailbags]


def of_bundle(world: World) -> Iterable[tuple[str, object]]:
    """Give the letters: that of the bundle can be answered, that of the open mailbag not."""
    return [
        (f"/me/page/mailbag/{bag}/{letter}", bag == world.mailbags[0])
        for bag, letter, _ in world.letters_in_bags
    ]


CASES = {
    "/pages": page(),
    "/pages/{name}": Case(pages(), is_open),
    "/pages/{name}/feed.atom": Case(pages("/feed.atom"), is_open),
    "/pages/{name}/feed.json": Case(pages("/feed.json"), is_open),
    "/pages/{name}/{id}": Case(entries(), stands, was_there),
    "/pages/{name}/mailbag": Case(pages("/mailbag"), is_open_here),
    "/pages/{name}/write": Case(pages("/write"), writes),
    "/pages/{name}/{id}/change": Case(entries("/change"), wrote, writes_beside),
    "/pages/{name}/help": Case(pages("/help"), is_asked_or_helps),
    "/door/of/{handle}/mailbag": Case(
        lambda world: [
            (f"/door/of/{one.handle}/mailbag", name) for name, one in world.people.items()
        ],
        lambda _, who, name: who == "Bea" and name == "Ines",
    ),
    "/me/page": page(),
    "/me/page/facts": Case(lambda _: [("", None)], is_aiko),
    "/me/page/close": Case(lambda _: [("", None)], is_aiko),
    "/me/page/mailbag/{id}": Case(
        lambda world: [*of_bags()(world), (f"/me/page/mailbag/{world.at_a_door[0]}", "Ines")],
        lambda _, who, whose: who == ("Ines" if whose == "Ines" else "Aiko"),
    ),
    "/me/page/mailbag/{id}/{letter}": Case(
        of_bundle, lambda _, who, answered: who == "Aiko" and answered
    ),
}


def aikos(**fields: str) -> Deed:
    """Something done with one's own open page."""
    return Deed(lambda _: [("", None)], is_aiko, nobody, fields)


def on_page(may: Says, ending: str, **fields: str) -> Deed:
    """Something done with a page."""
    return Deed(pages(ending), may, nobody, fields)


def at_a_door(deed: str) -> Deed:
    """Something done with a mailbag, or a letter in it, that lies with Bea."""
    letters = slice(1, None) if "letter" in deed else slice(1)
    return Deed(
        lambda world: [
            (f"/door/mailbag/{one}/{deed.rpartition('/')[2]}", None)
            for one in world.at_a_door[letters]
        ],
        lambda _, who, __: who == "Bea",
        nobody,
    )


DEEDS = {
    "/door/mailbag/{id}/bring": at_a_door("bring"),
    "/door/mailbag/{id}/{letter}/aside": at_a_door("letter/aside"),
    "/door/mailbag/{id}/{letter}/back": at_a_door("letter/back"),
    "/pages/{name}/read": on_page(is_open_here, "/read"),
    "/pages/{name}/unread": on_page(is_open_here, "/unread"),
    "/pages/{name}/mailbag": on_page(is_open_here, "/mailbag", words="Never."),
    "/pages/mailbag/{id}/take-out": Deed(
        lambda world: [
            (f"/pages/mailbag/{letter}/take-out", by) for _, letter, by in world.letters_in_bags
        ],
        lambda _, who, by: who == by,
        nobody,
    ),
    "/pages/{name}/write": on_page(writes, "/write", words="Never."),
    "/pages/{name}/{id}/change": Deed(entries("/change"), wrote, writes_beside, {"words": "No."}),
    "/pages/{name}/{id}/wrong": Deed(entries("/wrong"), wrote, writes_beside),
    "/pages/{name}/{id}/off": Deed(
        entries("/off"), takes_off, lambda world, who, one: who == "Aiko" and wrote(world, who, one)
    ),
    "/pages/{name}/help": on_page(helps, "/help", answer="stop"),
    "/me/page": own(name="mine", title="Mine"),
    "/me/page/role": aikos(role="as nobody"),
    "/me/page/role/{id}/forget": Deed(
        lambda world: [(f"/me/page/role/{one}/forget", None) for one in world.roles],
        is_aiko, nobody,
    ),
    "/me/page/helper": aikos(whom=NEVER),
    "/me/page/helper/{id}/end": Deed(
        lambda world: [(f"/me/page/helper/{world.people['Noor'].id}/end", None)], is_aiko, nobody
    ),
    "/me/page/close": aikos(),
    "/me/page/mailbag": aikos(about="Nothing", days="3"),
    "/me/page/mailbag/{id}/end": Deed(of_bags("/end"), is_aiko, nobody),
    "/me/page/mailbag/{id}/take": Deed(of_bags("/take"), is_aiko, nobody),
    "/me/page/mailbag/{id}/{letter}": Deed(of_bundle, is_aiko, nobody, {"words": "Never."}),
}  # fmt: skip


async def furnish_publishing(world: World) -> None:
    """Let there be two public pages, one of them closed, with helpers, mailbags and readers."""
    act = world.garden.house.database.act
    who = {name: one.speaker for name, one in world.people.items()}
    anybody = world.mark(lambda: EVERYWHERE)
    unused, asked = world.mark(lambda: {"Aiko"}), world.mark(lambda: EVERYWHERE)
    await act(
        actions.open_page, who["Aiko"], name=OPEN, title=f"Paper {anybody}", expect=asked,
        role=world.mark(lambda: EVERYWHERE),
    )  # fmt: skip
    page_ = await act(rows.page_of, who["Aiko"].id)
    assert page_
    used = (await act(hands.roles, page_.id))[0]
    await act(actions.add_role, who["Aiko"], f"as {unused}")
    world.roles += [one.id for one in await act(hands.roles, page_.id)]
    for name in ("Noor", "Hana"):
        await act(helping.ask_to_help, who["Aiko"], who[name].id)
    await act(helping.answer_asking, who["Noor"], OPEN, yes=True)
    await _entries(world, used.id)
    await _closed(world)
    await _mailbags(world)
    await _at_a_door(world)
    await act(reading.read_page, who["Hana"], OPEN)


async def _entries(world: World, role_id: int) -> None:
    act = world.garden.house.database.act
    aiko = world.people["Aiko"].speaker

    async def publish(name: str, *readers: str, role: int = 0) -> int:
        mark = world.mark(lambda: {*readers} or EVERYWHERE)
        post = await act(
            actions.publish, world.people[name].speaker, OPEN, f"Words {mark}", role_id=role
        )
        world.entries[post.id] = (OPEN, name, not readers)
        return post.id

    await publish("Aiko", role=role_id)
    await publish("Noor")
    changed = await publish("Aiko")
    await act(actions.change_entry, aiko, OPEN, changed, f"Now {world.mark(lambda: EVERYWHERE)}")
    await act(actions.take_entry_off, aiko, OPEN, await publish("Noor", "Noor"))
    deleted = await publish("Aiko", "nobody at all")
    await act(talk.delete, aiko, deleted)
    del world.entries[deleted]  # within the minute nothing remains


async def _closed(world: World) -> None:
    act, jonas = world.garden.house.database.act, world.people["Jonas"].speaker
    own_ = [world.mark(lambda: {"Jonas"}) for _ in range(3)]
    await act(actions.open_page, jonas, name=CLOSED, title=own_[0], expect=own_[1])
    post = await act(actions.publish, jonas, CLOSED, own_[2])
    world.entries[post.id] = (CLOSED, "Jonas", True)
    await act(actions.close_page, jonas)


async def _mailbags(world: World) -> None:
    act, aiko = world.garden.house.database.act, world.people["Aiko"].speaker
    for writer, taken in (("Tom", True), ("Hana", False)):
        about = world.mark((lambda: {"Aiko", "Tom"}) if taken else (lambda: EVERYWHERE))
        await act(mailbags.open_mailbag, aiko, about, 3)
        bag = (await act(mailbags.own_mailbags, aiko))[0].id
        world.mailbags.append(bag)
        mark = world.mark((lambda: {"Aiko", "Tom"}) if taken else (lambda: {"Hana"}))
        speaker = world.people[writer].speaker
        await act(mailbags.write_to, speaker, OPEN, mark, may_quote=True)
        (letter,) = await act(letters_by, speaker.id)
        world.letters_in_bags.append((bag, letter.id, writer))
        if taken:
            await act(mailbags.close_mailbag, aiko, bag)
            await act(mailbags.take_bundle, aiko, bag)


async def _at_a_door(world: World) -> None:
    """Let the mailbag of a page that is closed by now lie with Bea, who answers the door of Ines."""
    act, ines = world.garden.house.database.act, world.people["Ines"].speaker
    await act(actions.open_page, ines, name="ines", title="Ines", expect="")
    about = world.mark(lambda: {"Ines", "Bea", "Tom", "Hana"})
    await act(mailbags.open_mailbag, ines, about, 3)
    bag = (await act(mailbags.own_mailbags, ines))[0].id
    world.at_a_door.append(str(bag))
    for name in ("Tom", "Hana"):
        speaker, mark = world.people[name].speaker, world.mark(_both(name, "Bea"))
        await act(mailbags.write_to, speaker, "ines", mark)
        letter = (await act(letters_by, speaker.id))[0]
        world.at_a_door.append(f"{bag}/{letter.id}")
    await act(actions.close_page, ines)
    await act(put_aside, world.people["Bea"].speaker, bag, letter.id, aside=True)


def _both(one: str, other: str) -> Callable[[], set[str]]:
    return lambda: {one, other}
