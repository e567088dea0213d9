"""My mailbags: opening one, closing it, taking the bundle, and answering by letter."""

from starlette.responses import Response

from kith.foundation.errors import NotFound
from kith.foundation.text import WORDS
from kith.interfaces.web.forms import number
from kith.interfaces.web.page_shapes import Tongue
from kith.interfaces.web.visit import Visit
from kith.together.publishing import rows
from kith.together.publishing.mailbag import actions
from kith.together.publishing.mailbag.doorkeeping import looks_through_first


async def begin(visit: Visit) -> Response:
    """Open a mailbag."""
    days = number(visit.form.value("days"))
    await visit.act(actions.open_mailbag, visit.speaker, visit.form.value("about"), days)
    return visit.back("/me/page#mailbag")


async def show(visit: Visit) -> Response:
    """Show one's mailbag, and what is in it once one took the bundle."""
    bag, letters = await visit.read(actions.bundle, visit.speaker, visit.id())
    page = await visit.read(rows.page_of, visit.me.id)
    tongue = Tongue(visit.language, visit.zone)
    return visit.page(
        "public_bundle.html", current="me", bag=bag, letters=letters,
        name=page.name if page and page.closed_at is None else "", is_open=bag.is_open(visit.now),
        closes=tongue.day(bag.closes_at), kept=tongue.day(bag.kept_until),
        answered=await visit.read(actions.answered, visit.speaker, bag.id),
        keeper=(await visit.read(looks_through_first, [bag], visit.me.id)).get(bag.id),
    )  # fmt: skip


async def end(visit: Visit) -> Response:
    """Close it before its time."""
    await visit.act(actions.close_mailbag, visit.speaker, visit.id())
    return visit.back(f"/me/page/mailbag/{visit.id()}")


async def take(visit: Visit) -> Response:
    """Take the bundle now."""
    await visit.act(actions.take_bundle, visit.speaker, visit.id())
    return visit.back(f"/me/page/mailbag/{visit.id()}")


async def to_answer(visit: Visit) -> Response:
    """Show where one answers somebody by a letter between the two."""
    bag, letters = await visit.read(actions.bundle, visit.speaker, visit.id())
    letter_id = visit.id("letter")
    found = next((one for one in letters if one.id == letter_id), None)
    if found is None:
        raise NotFound
    lines = "\n".join(f"> {line}".rstrip() for line in found.words.split("\n"))
    visit.form = visit.form.filled(words=f"{lines}\n\n")
    return visit.page("public_answer.html", current="me", bag=bag, letter=found, limit=WORDS)


async def answer(visit: Visit) -> Response:
    """Send it."""
    talk_id = await visit.act_once(
        actions.answer_by_letter, visit.speaker, visit.id(), visit.id("letter"),
        visit.form.value("words"),
    )  # fmt: skip
    return visit.back(f"/conversations/{talk_id}")
