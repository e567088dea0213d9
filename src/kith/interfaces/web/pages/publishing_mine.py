"""My public page: opening it, my roles, who helps, plain facts, closing it."""

from typing import NamedTuple

from starlette.responses import Response

from kith.foundation.errors import NotFound
from kith.foundation.languages import say
from kith.foundation.text import HANDLE, PURPOSE
from kith.infrastructure.database import Tx
from kith.interfaces.web.forms import number
from kith.interfaces.web.visit import Visit
from kith.ties.people.model import Named, Speaker
from kith.together.publishing import actions, helping, reading, rows
from kith.together.publishing.hands import rows as hands
from kith.together.publishing.mailbag.actions import own_mailbags
from kith.together.publishing.mailbag.doorkeeping import looks_through_first
from kith.together.publishing.mailbag.model import DAYS, Mailbag
from kith.together.publishing.model import (
    EXPECT,
    ROLE,
    TITLE,
    WORDS,
    Helper,
    PublicPage,
    Role,
)


class Mine(NamedTuple):
    """What belongs to one's own page. first: who looks through which mailbag first."""

    page: PublicPage
    roles: list[Role]
    helpers: list[Helper]
    to_ask: list[Named]
    mailbags: list[Mailbag]
    first: dict[int, Named]


async def _mine(tx: Tx, speaker: Speaker) -> Mine:
    page, bags = await actions.own_page(tx, speaker), await own_mailbags(tx, speaker)
    return Mine(
        page,
        await hands.roles(tx, page.id),
        await hands.helpers(tx, page.id),
        await helping.can_be_asked(tx, speaker),
        bags,
        await looks_through_first(tx, bags, speaker.id),
    )


async def show(visit: Visit) -> Response:
    """Show what belongs to one's public page, or where one opens it."""
    found = await visit.read(rows.page_of, visit.me.id)
    if found is None or found.closed_at is not None:
        return await _to_open(visit, found)
    mine = await visit.read(_mine, visit.speaker)
    visit.form = visit.form.filled(title=mine.page.title, expect=mine.page.expect)
    return visit.page(
        "public_mine.html", current="me", mine=mine, page=mine.page, title_limit=TITLE,
        role_limit=ROLE, expect_limit=EXPECT, about_limit=PURPOSE, days=DAYS,
        base=visit.base, bag=next((one for one in mine.mailbags if one.is_open(visit.now)), None),
        bags=[
            (one, visit.when(one.closes_at), visit.when(one.kept_until))
            for one in mine.mailbags if not one.is_open(visit.now)
        ],
    )  # fmt: skip


async def _to_open(visit: Visit, before: PublicPage | None) -> Response:
    usual = visit.say(say("I write here. I don’t take replies; that’s fine."))
    visit.form = visit.form.filled(
        name=visit.me.handle,
        title=before.title if before else visit.me.name,
        expect=before.expect if before else usual,
    )
    return visit.page(
        "public_open.html", current="me", before=before, title_limit=TITLE, role_limit=ROLE,
        expect_limit=EXPECT, name_limit=HANDLE,
    )  # fmt: skip


async def open_or_describe(visit: Visit) -> Response:
    """Open one's public page, or change what it is called."""
    form = visit.form
    found = await visit.read(rows.page_of, visit.me.id)
    title, expect = form.value("title"), form.value("expect")
    if found is not None and found.closed_at is None:
        await visit.act(actions.describe_page, visit.speaker, title=title, expect=expect)
    else:
        await visit.act(
            actions.open_page, visit.speaker, name=form.value("name"), title=title,
            expect=expect, role=form.value("role"),
        )  # fmt: skip
    return visit.back("/me/page")


async def add_role(visit: Visit) -> Response:
    """Have another role line."""
    await visit.act(actions.add_role, visit.speaker, visit.form.value("role"))
    return visit.back("/me/page#roles")


async def forget_role(visit: Visit) -> Response:
    """Have a role line no more."""
    await visit.act(actions.forget_role, visit.speaker, visit.id())
    return visit.back("/me/page#roles")


async def ask_helper(visit: Visit) -> Response:
    """Ask somebody to help."""
    whom = number(visit.form.value("whom")) or 0
    await visit.act(helping.ask_to_help, visit.speaker, whom)
    return visit.back("/me/page#helpers")


async def end_helper(visit: Visit) -> Response:
    """Let somebody help no more."""
    await visit.act(helping.end_help, visit.speaker, visit.id())
    return visit.back("/me/page#helpers")


async def facts(visit: Visit) -> Response:
    """Show the one word that is known of who reads one's page from here."""
    found = await visit.act(reading.plain_facts, visit.speaker)
    return visit.page("public_facts.html", current="me", word=visit.say(WORDS[found]))


async def to_close(visit: Visit) -> Response:
    """Ask once more before a page is closed."""
    page = await visit.read(actions.own_page, visit.speaker)
    return visit.page("public_close.html", current="me", page=page)


async def close(visit: Visit) -> Response:
    """Close one's page."""
    await visit.act(actions.close_page, visit.speaker)
    return visit.back("/me/page")


async def to_help(visit: Visit) -> Response:
    """Show what one was asked to help with, or what one helps with."""
    name = visit.text("name")
    page, owner, helps = await visit.read(_help, visit.speaker, name)
    return visit.page("public_help.html", current="me", page=page, owner=owner, helps=helps)


async def _help(tx: Tx, speaker: Speaker, name: str) -> tuple[PublicPage, str, bool]:
    helped = [one for one in await rows.pages_helped(tx, speaker.id) if one.name == name]
    page = helped[0] if helped else await helping.asked_for_help(tx, speaker, name)
    found = await reading.standing(tx, name)
    return page, found.owner.name, bool(helped)


async def answer_help(visit: Visit) -> Response:
    """Say whether one will help, or stop helping."""
    name, said = visit.text("name"), visit.form.value("answer")
    match said:
        case "yes" | "no":
            yes = said == "yes"
            await visit.act(helping.answer_asking, visit.speaker, name, yes=yes)
            return visit.back(f"/pages/{name}" if yes else "/pages")
        case "stop":
            await visit.act(helping.help_no_more, visit.speaker, name)
            return visit.back("/pages")
        case _:
            raise NotFound
