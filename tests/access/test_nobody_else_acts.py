"""Every deed, tried by everybody who may not: it is not there for them, and not a row changes.

A new address for deeds without a case in `DEEDS` fails the first test.
"""

import pytest

from tests.access.cases import NEVER, Deed, Says, lives_here, nobody, own
from tests.access.cases_chairs import DEEDS as WITH_CHAIRS
from tests.access.cases_gate import DEEDS as AT_THE_GATE
from tests.access.cases_gatherings import DEEDS as WITH_GATHERINGS
from tests.access.cases_gatherings import DOORS as OF_GUESTS
from tests.access.cases_hands import DEEDS as WITH_HANDS
from tests.access.cases_hands import DOORS as OF_HANDS
from tests.access.cases_introductions import DEEDS as WITH_INTRODUCTIONS
from tests.access.cases_knocks import DEEDS as WITH_KNOCKS
from tests.access.cases_offers import DEEDS as WITH_OFFERS
from tests.access.cases_publishing import DEEDS as WITH_PAGES
from tests.access.test_nothing_leaks import EVERYBODY, addresses, at, browser_of, world
from tests.access.world import GUIDES, Said, World

__all__ = ["world"]

WORDS = "A sentence that should never stand anywhere."


def in_circle(may: Says | None = None, **fields: str) -> Deed:
    """Something done in a circle, by those in it or by some of them."""

    def inside(world: World, who: str, name: str) -> bool:
        return world.oracle.may_enter(who, name)

    return Deed(
        lambda world: [(str(found), name) for name, found in world.garden.circles.items()],
        may or inside, inside, fields,
    )  # fmt: skip


def in_letter(**fields: str) -> Deed:
    """Something done in a letter, by those whom it has reached."""

    def reads(world: World, who: str, name: str) -> bool:
        return world.oracle.reads_letter(who, name)

    return Deed(
        lambda world: [(str(found), name) for name, found in world.letters.items()],
        reads, reads, fields,
    )  # fmt: skip


def with_round(ending: str = "", **fields: str) -> Deed:
    """Something done in a round, by those who read it."""

    def reads(world: World, who: str, found: int) -> bool:
        return who in world.reading(found)

    return Deed(
        lambda world: [
            (f"/c/{world.garden.circles[circle]}/rounds/{found}{ending}", found)
            for found, circle in world.rounds.items()
        ],
        reads, reads, fields,
    )  # fmt: skip


def with_words(may: Says, knows: Says = World.reads, **fields: str) -> Deed:
    """Something done with words that were said."""
    return Deed(lambda world: [(str(one.post.id), one) for one in world.said], may, knows, fields)


def with_person(**fields: str) -> Deed:
    """Something done on somebody's page."""
    return Deed(
        lambda world: [(one.handle, name) for name, one in world.people.items()],
        lambda world, who, name: world.may_meet(who, name),
        nobody,
        fields,
    )


def with_picture() -> Deed:
    """Something done with a picture that is to go with words, by who brought it."""
    return Deed(
        lambda world: [(found, by) for found, by, _ in world.pictures.values()],
        lambda _, who, by: who == by,
        nobody,
    )


def with_held(**fields: str) -> Deed:
    """Something done with words that wait, by who wrote them."""
    return Deed(lambda world: world.held.items(), lambda _, who, by: who == by, nobody, fields)


def with_proposal(may: Says) -> Deed:
    """Something done with what a circle is agreeing on."""
    return Deed(
        lambda world: [(str(one), about) for one, about in world.proposals.items()],
        may,
        lambda world, who, about: world.oracle.may_enter(who, about[0]) and who != about[1],
    )


def for_two(**fields: str) -> Deed:
    """Something done in a round for two, by one of the two."""
    return Deed(
        lambda world: [(str(found), both) for found, both in world.for_two.items()],
        lambda _, who, both: who in both,
        nobody,
        fields,
    )


def is_asked(world: World, who: str, name: str) -> bool:
    return who in world.oracle.circles[name].asked


def hosts(world: World, who: str, name: str) -> bool:
    return world.oracle.circles[name].host == who


def with_report(may: Says, ending: str, **fields: str) -> Deed:
    """Something done with what was shown to the guides."""
    return Deed(
        lambda world: [(f"/reports/{one}/{ending}", those) for one, those in world.reports.items()],
        may, nobody, fields,
    )  # fmt: skip


def guides(_: World, who: str, __: object) -> bool:
    return who in GUIDES


def wrote(_: World, who: str, one: Said) -> bool:
    return one.author == who and not one.deleted


DEEDS = {
    "/first/shape": Deed(
        lambda _: [("", None)], lambda _, who, __: who == "Mara", lives_here, {"shape": "peers"}
    ),
    "/house": Deed(
        lambda _: [("", None)],
        lambda _, who, __: who == "Mara",
        lives_here,
        {"house": WORDS, "purpose": WORDS},
    ),
    "/house/imprint": Deed(
        lambda _: [("", None)], lambda _, who, __: who == "Mara", lives_here, {"words": WORDS}
    ),
    "/guides/ask": Deed(
        lambda _: [("", None)],
        lambda _, who, __: who in {"Mara", *GUIDES},
        lives_here,
        {"whom": NEVER},
    ),
    "/guides/agree": Deed(lambda _: [("", None)], nobody, lives_here),
    "/guides/not-now": Deed(lambda _: [("", None)], nobody, lives_here),
    "/guides/lay-down": Deed(lambda _: [("", None)], guides, lives_here),
    "/reports/{id}/decide": with_report(guides, "decide", verdict="leave", words=WORDS),
    "/reports/{id}/ask": with_report(guides, "ask", whom=NEVER),
    "/reports/{id}/help": with_report(nobody, "help"),
    "/reports/{id}/rather-not": with_report(nobody, "rather-not"),
    "/reports/{id}/appeal": with_report(
        lambda _, who, those: who in those - GUIDES, "appeal", words=WORDS
    ),
    "/reports/{id}/delete": with_report(lambda _, who, those: who in those & {"Noor"}, "delete"),
    "/sign-out": own(),
    "/circles/new": own(name="Mine", purpose=WORDS, history="came"),
    "/people/invite": own(whom="Oskar", words=WORDS, where="here"),
    "/me/about": own(name="Oskar", know_me=WORDS),
    "/me/key": own(),
    "/me/key/away": own(),
    "/me/passkeys/options": own(),
    "/me/passkeys": own(),
    "/c/{id}": in_circle(words=WORDS),
    "/c/{id}/up": in_circle(),
    "/c/{id}/leave": in_circle(words=WORDS),
    "/c/{id}/about": in_circle(hosts, name="Mine", purpose=WORDS),
    "/c/{id}/ask": in_circle(hosts, people=NEVER),
    "/c/{id}/propose": in_circle(kind="history", history="everything"),
    "/c/{id}/come-in": in_circle(is_asked),
    "/c/{id}/not-now": in_circle(is_asked),
    "/c/{id}/hold": in_circle(hold="yes"),
    "/c/{id}/pause": in_circle(),
    "/c/{id}/rounds/new": in_circle(question=WORDS, day="2030-01-01"),
    "/c/{id}/rounds/{round}": with_round(words=WORDS),
    "/c/{id}/rounds/{round}/pass": with_round("/pass"),
    "/c/{id}/rounds/{round}/take-out": with_round("/take-out"),
    "/c/{id}/rounds/{round}/say": with_round("/say", words=WORDS),
    "/c/{id}/rounds/{round}/heard": with_round("/heard", answer=NEVER),
    "/c/{id}/rounds/{round}/verdict": with_round("/verdict", answer=NEVER, listener=NEVER),
    "/c/{id}/rounds/{round}/stop": with_round("/stop"),
    "/proposals/{proposal}/agree": with_proposal(
        lambda world, who, about: world.oracle.may_enter(who, about[0]) and who != about[1]
    ),
    "/proposals/{proposal}/drop": with_proposal(
        lambda world, who, about: world.oracle.may_enter(who, about[0]) and who != about[1]
    ),
    "/conversations/{id}": with_words(
        lambda world, who, one: world.reads(who, one) and one.post.opens, words=WORDS
    ),
    "/said/{id}/heard": with_words(
        lambda world, who, one: world.reads(who, one) and who != one.author and not one.deleted
    ),
    "/said/{id}/unheard": with_words(
        lambda world, who, one: world.reads(who, one) and who != one.author and not one.deleted
    ),
    "/said/{id}/wrong": with_words(
        lambda world, who, one: wrote(world, who, one) and world.reads(who, one)
    ),
    "/said/{id}/change": with_words(
        lambda world, who, one: wrote(world, who, one) and world.reads(who, one), words=WORDS
    ),
    "/said/{id}/show": with_words(
        lambda world, who, one: world.reads(who, one) and who != one.author and not one.deleted,
        words=WORDS,
    ),
    "/said/{id}/delete": with_words(wrote),
    "/said/{id}/take-back": with_words(wrote),
    "/held/{id}": with_held(words=WORDS),
    "/held/{id}/say": with_held(words=WORDS),
    "/held/{id}/take-out": with_held(),
    "/people/invite/{id}/withdraw": Deed(
        lambda world: [(str(made.id), by) for made, by in world.invitations],
        lambda _, who, by: who == by,
        nobody,
    ),
    "/p/{handle}/know": with_person(how=WORDS),
    "/p/{handle}/unsay": with_person(),
    "/p/{handle}/end": with_person(),
    "/p/{handle}/allow": with_person(),
    "/p/{handle}/thought": with_person(),
    "/p/{handle}/near": with_person(),
    "/me/notices": own(first="8.5"),
    "/me/notices/address": own(address="oskar@example.org"),
    "/me/notices/prove": own(code="000000"),
    "/me/notices/mail-off": own(),
    "/me/notices/push": own(),
    "/me/notices/push/off": own(),
    "/me/notices/push/{id}/forget": Deed(lambda _: [(NEVER, None)], lives_here, nobody),
    "/for-two/{id}": for_two(words=WORDS),
    "/for-two/{id}/not-now": for_two(),
    "/letters/new": own(readers=NEVER, words=WORDS),
    "/letters/{id}": in_letter(words=WORDS),
    "/letters/{id}/leave": in_letter(),
    "/media/new": own(kind="picture", size="5"),
    "/media/{id}/part": with_picture(),
    "/media/{id}/drop": with_picture(),
    "/me/sessions/{id}/end": Deed(
        lambda world: [(str(found), name) for name, found in world.sessions.items()],
        lambda _, who, name: who == name,
        nobody,
    ),
    "/me/passkeys/{credential}/forget": Deed(
        lambda _: [("0102", "Aiko")], lambda _, who, name: who == name, nobody
    ),
    **WITH_KNOCKS,
    **AT_THE_GATE,
    **WITH_INTRODUCTIONS,
    **WITH_GATHERINGS,
    **WITH_HANDS,
    **WITH_PAGES,
    **WITH_OFFERS,
    **WITH_CHAIRS,
}
# Doors: whoever holds the link, the code or the key may come in by them.
DOORS = {
    "/first/{code}", "/i/{code}", "/i", "/sign-in", "/mail-off/{token}",
    "/sign-in/passkey", "/sign-in/passkey/options", *OF_GUESTS, *OF_HANDS,
}  # fmt: skip


def test_every_deed_is_tried_here(world: World) -> None:
    assert addresses(world, "POST") == {*DEEDS} | DOORS


@pytest.mark.parametrize("who", EVERYBODY)
async def test_nobody_does_what_is_not_theirs_to_do(world: World, who: str) -> None:
    browser = browser_of(world, who)
    token = await browser.token()
    before = world.garden.rows()
    assert before["posts"]
    tried = 0
    for address, deed in DEEDS.items():
        fields = [("token", token), *deed.fields.items()]
        refused: list[tuple[int, str]] = []
        for held, what in deed.each(world):
            if deed.may(world, who, what):
                continue
            answer = await browser.post(at(address, held), fields, x_form_token=token)
            assert 400 <= answer.status < 500, (who, address, answer)
            tried += 1
            if not deed.knows(world, who, what):
                refused.append((answer.status, answer.body))
        if refused and "{" in address:
            never = await browser.post(at(address, NEVER), fields, x_form_token=token)
            assert {*refused} == {(never.status, never.body)}, (who, address)
            assert never.status == (404 if who else 401), (who, address)
    assert tried > 50
    assert world.garden.rows() == before


async def test_what_an_outsider_writes_is_kept_for_them_and_for_nobody_else(world: World) -> None:
    stranger = world.garden.stranger()
    fields = [("token", await stranger.token()), ("words", WORDS)]
    there = await stranger.post(f"/c/{world.garden.soup}", fields)
    nowhere = await stranger.post(f"/c/{NEVER}", fields)
    assert (there.status, there.body) == (nowhere.status, nowhere.body)
    assert there.status == 401
    assert there.says(WORDS)
