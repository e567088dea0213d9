"""What I read: public pages of this house, by date, till one has read to here; and writing to a mailbag."""

from starlette.responses import Response

from kith.infrastructure.database import Tx
from kith.interfaces.web.page_shapes import Tongue, entry_shown
from kith.interfaces.web.visit import Visit
from kith.ties.people.model import Speaker
from kith.ties.readers.rows import has_read
from kith.together.publishing import reading
from kith.together.publishing.mailbag import actions as mailbags
from kith.together.publishing.mailbag.model import LETTER
from kith.together.publishing.mailbag.rows import letters_by
from kith.together.publishing.model import Entry, Standing
from kith.together.publishing.reading import WhatIRead


async def show(visit: Visit) -> Response:
    """Show what is new on the pages one reads, and that one has read to here."""
    found = await visit.read(reading.what_i_read, visit.speaker)
    letters = await visit.read(letters_by, visit.me.id)
    response = visit.page(
        "pages.html", current="people", found=found, letters=[(one.about, one) for one in letters],
        new=[_shown(visit, found, one) for one in found.new],
        read=[_shown(visit, found, one) for one in found.read],
    )  # fmt: skip
    if found.new and visit.is_looked_at:
        await visit.note(_has_read, visit.speaker, found.new[0].post.id)
    return response


async def _has_read(tx: Tx, speaker: Speaker, upto: int) -> None:
    await has_read(tx, speaker.id, upto)


def _shown(visit: Visit, found: WhatIRead, one: Entry) -> object:
    page = next(each for each in found.pages if each.id == one.post.place_id)
    whose = Standing(page, found.owners[page.owner_id], (), None, None, imprint=False)
    return page.title, entry_shown(whose, one, Tongue(visit.language, visit.zone))


async def read(visit: Visit) -> Response:
    """Read a page from here on."""
    await visit.act(reading.read_page, visit.speaker, visit.text("name"))
    return visit.back(f"/pages/{visit.text('name')}")


async def unread(visit: Visit) -> Response:
    """Read it no more."""
    await visit.act(reading.read_page_no_more, visit.speaker, visit.text("name"))
    return visit.back(f"/pages/{visit.text('name')}")


async def mailbag(visit: Visit) -> Response:
    """Show a mailbag to somebody who may write, with who will read it and when."""
    found = await visit.read(mailbags.for_writers, visit.speaker, visit.text("name"))
    tongue = Tongue(visit.language, visit.zone)
    return visit.page(
        "public_mailbag.html", current="people", found=found, limit=LETTER,
        closes=tongue.day(found.bag.closes_at), kept=tongue.day(found.bag.kept_until),
        is_owner=found.owner.id == visit.me.id,
    )  # fmt: skip


async def write(visit: Visit) -> Response:
    """Put a letter in."""
    name, form = visit.text("name"), visit.form
    await visit.act(
        mailbags.write_to, visit.speaker, name, form.value("words"), may_quote=form.ticked("quote")
    )
    return visit.back(f"/pages/{name}/mailbag")


async def take_out(visit: Visit) -> Response:
    """Take it out again."""
    await visit.act(mailbags.take_letter_out, visit.speaker, visit.id())
    return visit.back("/pages")
