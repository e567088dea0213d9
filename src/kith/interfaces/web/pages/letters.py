"""Letters: the list of them, one of them, a new one; and thinking of somebody."""

from collections.abc import Sequence
from functools import wraps

from starlette.responses import Response

from kith.access.places import was_there
from kith.foundation.errors import Invalid, NotFound
from kith.foundation.text import WORDS
from kith.infrastructure.database import Tx
from kith.interfaces.web.doors import Handler
from kith.interfaces.web.forms import Form, number
from kith.interfaces.web.letter_shapes import row, written_piece
from kith.interfaces.web.offers import carried
from kith.interfaces.web.shapes import readers
from kith.interfaces.web.visit import Visit
from kith.ties.people.model import Named, Speaker
from kith.together.conversations.actions import answer
from kith.together.conversations.pages import LAST
from kith.together.for_two.rows import question_over
from kith.together.introductions.pages import introduced_by
from kith.together.letters import actions, pages, thoughts
from kith.together.letters.entering import letter_at
from kith.together.letters.model import MOST_READERS, LetterPage, addressed
from kith.together.offers.model import Carrying
from kith.together.offers.pages import carried_here
from kith.together.publishing.reading import address_of
from kith.together.rounds.questions import question


async def show(visit: Visit) -> Response:
    """Show one's letters: those not opened yet, longest waiting first, then the others by time."""
    before = number(visit.asked("before")) or LAST
    found = await visit.read(pages.letters, visit.speaker, before=before)
    return visit.page(
        "letters.html", current="letters", before=found.before, first_page=before == LAST,
        waiting=[row(visit, one) for one in found.waiting],
        opened=[row(visit, one) for one in found.opened],
    )  # fmt: skip


async def new(visit: Visit) -> Response:
    """Show where one chooses who reads a letter, and then, with their names above it, writes it."""
    known = await visit.read(pages.can_write_to, visit.speaker)
    wanted = [one for one in known if one.handle in visit.request.query_params.getlist("to")]
    if sent := visit.form.value("readers"):
        wanted = [one for one in known if str(one.id) in sent.split(".")]
    visit.form = _with_problem(visit, wanted)
    choosing = not wanted or visit.asked("choose") or bool(visit.form.problem("to"))
    return visit.page(
        "letter_new.html", current="letters", people=known, choosing=choosing, most=MOST_READERS,
        wanted=[one.handle for one in wanted], readers=readers(visit, wanted, widens=False),
        limit=WORDS,
    )  # fmt: skip


async def write(visit: Visit) -> Response:
    """Write a letter to those whom the line above it named, and to nobody else."""
    named = [number(one) or 0 for one in visit.form.value("readers").split(".") if one]
    post = await visit.act_once(
        actions.write, visit.speaker, named, visit.form.value("words"),
        media=visit.form.numbers("media"),
    )  # fmt: skip
    return visit.back(f"/letters/{post.place_id}#said-{post.id}")


async def letter(visit: Visit) -> Response:
    """Show a letter, and the place to answer."""
    return await _page(visit, visit.id())


async def say(visit: Visit) -> Response:
    """Answer in a letter."""
    place_id = visit.id()
    page = await visit.read(pages.letter_page, visit.speaker, place_id)
    post = await visit.act_once(
        answer, visit.speaker, page.talk_id, visit.form.value("words"),
        to=visit.form.number("answers"), shown=visit.form.value("readers"),
        media=visit.form.numbers("media"),
    )  # fmt: skip
    return visit.back(f"/letters/{place_id}#said-{post.id}")


async def leave(visit: Visit) -> Response:
    """Leave a letter."""
    await visit.act(actions.leave, visit.speaker, visit.id())
    return visit.back("/letters")


async def think(visit: Visit) -> Response:
    """Let somebody see that one thinks of them."""
    handle = visit.text("handle")
    await visit.act(thoughts.think_of, visit.speaker, [handle, *visit.form.values("also")])
    return visit.back(f"/p/{handle}")


def or_letter(handler: Handler) -> Handler:
    """Lead on to the letter, where an address that holds a circle or words holds those of a letter."""

    @wraps(handler)
    async def found(visit: Visit) -> Response:
        try:
            return await handler(visit)
        except NotFound:
            held = "place_id" if visit.request.url.path.startswith("/c/") else "post_id"
            place_id = await visit.read(letter_at, visit.speaker, **{held: visit.id()})
            public = "" if place_id else await visit.read(address_of, **{held: visit.id()})
            if public and visit.request.method == "GET":
                return visit.back(public)
            if place_id is None:
                raise
        if visit.request.method == "POST":  # a field is wrong, and stands here again
            return await _page(visit, place_id)
        return visit.back(f"/letters/{place_id}")

    return found


async def _page(visit: Visit, place_id: int) -> Response:
    before = number(visit.asked("before")) or LAST
    page, over, introduced, carrying = await visit.read(_letter, visit.speaker, place_id, before)
    asked = question(over or "")
    response = visit.page(
        "letter.html", current="letters", page=page, limit=WORDS,
        introduced_by=introduced,
        asked=visit.say(asked) if asked else "",
        carried=carried(visit, carrying),
        others=[one for one in page.readers if one.id != visit.me.id],
        written=[written_piece(visit, one) for one in page.written],
        readers=readers(visit, page.readers, widens=False),
        answering=_answering(visit, page),
    )  # fmt: skip
    if page.has_news and before == LAST and visit.is_looked_at:
        await visit.note(was_there, place_id, visit.me.id, page.seen_id)
    return response


async def _letter(
    tx: Tx, speaker: Speaker, place_id: int, before: int
) -> tuple[LetterPage, str | None, Named | None, Carrying | None]:
    page = await pages.letter_page(tx, speaker, place_id, before=before)
    return (
        page,
        await question_over(tx, page.talk_id),
        await introduced_by(tx, page.talk_id),
        await carried_here(tx, speaker, page.talk_id),
    )


def _answering(visit: Visit, page: LetterPage) -> dict[str, object] | None:
    asked = visit.form.number("answers") or number(visit.asked("answers"))
    for one in page.written:
        post = one.said.post
        if post.id == asked and not post.opens and not post.gone_at:
            return {"id": post.id, "name": one.said.author.name}
    return None


def _with_problem(visit: Visit, wanted: Sequence[Named]) -> Form:
    if not wanted or visit.form.problems:
        return visit.form
    try:
        addressed(wanted, [], [one.id for one in wanted])
    except Invalid as wrong:
        return visit.form.with_problem(wrong)
    return visit.form
