"""Words that wait ten minutes, and the pause of a circle, as they stand beside the place to speak."""

import msgspec
from markupsafe import Markup
from starlette.responses import Response

from kith.access.enter import enter_circle
from kith.foundation.languages import say
from kith.foundation.text import WORDS
from kith.infrastructure.database import Tx
from kith.interfaces.web.render import said as words_shown
from kith.interfaces.web.shapes import MediaShown, Readers, media_shown, readers
from kith.interfaces.web.visit import Visit
from kith.interfaces.web.when import local
from kith.ties.circles.model import Circle
from kith.ties.circles.rows import circles_of
from kith.ties.people.model import Speaker
from kith.together.manners import holding, pausing
from kith.together.manners.model import Held, Manners, Waiting

WHY = {
    "readers": say("Somebody came in meanwhile, who would read this too."),
    "silent": say("Nobody was speaking there when its time came."),
    "closed": say("The place it was for is closed to you, or what it answers is gone."),
}


class Shown(msgspec.Struct, frozen=True):
    """Words that wait, as their writer is shown them; `why` they were not said, or until when they wait."""

    id: int
    html: Markup
    till: str
    why: str
    media: tuple[MediaShown, ...] = ()
    place: str = ""


class Pause(msgspec.Struct, frozen=True):
    """What is shown of a pause: why nobody speaks, or who asks for one."""

    circle_id: int
    silent: str
    asking: str = ""
    mine: bool = False
    can_agree: bool = False


def pause(visit: Visit, circle_id: int, manners: Manners) -> Pause:
    """Give what this visitor is shown of a pause."""
    standing, silent = manners.standing, visit.say(manners.silent) if manners.silent else ""
    if standing.asking is None or silent:
        return Pause(circle_id, silent)
    mine = standing.asking.id == visit.me.id
    can_agree = not (mine or standing.had_turn)
    return Pause(circle_id, "", standing.asking.name, mine, can_agree)


def pause_piece(visit: Visit, shown: Pause) -> Markup:
    """Give what is shown of a pause as a piece of the page."""
    return visit.services.pages.fragment("_manners.html", "pause", shown)


def held(visit: Visit, one: Held, place: str = "") -> Shown:
    """Give words that wait as their writer is shown them."""
    waiting, media = one.waiting, media_shown(visit, one.media)
    till = f"{local(waiting.until_at, visit.zone):%H:%M}" if waiting.until_at else ""
    why = visit.say(WHY[waiting.why]) if waiting.why else ""
    return Shown(waiting.id, words_shown(waiting.words), till, why, media, place)


async def hold(visit: Visit) -> Response:
    """Choose whether one's words in a circle wait."""
    chosen = visit.form.value("hold") == "yes"
    await visit.act(holding.hold_mine, visit.speaker, visit.id(), hold=chosen)
    return visit.back(f"/c/{visit.id()}#say")


async def want_pause(visit: Visit) -> Response:
    """Ask for a pause, or agree to one."""
    await visit.act(pausing.want_pause, visit.speaker, visit.id())
    return visit.back(f"/c/{visit.id()}#pause")


async def show_all(visit: Visit) -> Response:
    """Show all of one's words that wait, also for places one has left."""
    found, places = await visit.read(_all, visit.speaker)
    return visit.page(
        "held.html",
        current="me",
        held=[held(visit, each, places.get(each.waiting.place_id, "")) for each in found],
    )


async def _all(tx: Tx, speaker: Speaker) -> tuple[list[Held], dict[int, str]]:
    places = {one.id: one.name for one in await circles_of(tx, speaker.id)}
    return await holding.all_waiting(tx, speaker), places


async def show(visit: Visit) -> Response:
    """Show one's waiting words, to change them, say them now, or take them out."""
    found, where, named = await visit.read(_one, visit.speaker, visit)
    waiting = found.waiting
    fields = {"words": [waiting.words], **visit.form.fields}
    visit.form = msgspec.structs.replace(visit.form, fields=fields)
    return visit.page(
        "held_words.html",
        current="circles",
        held=held(visit, found, where.name if where else ""),
        readers=named,
        back=_where(waiting),
        limit=WORDS,
    )


async def _one(
    tx: Tx, speaker: Speaker, visit: Visit
) -> tuple[Held, Circle | None, Readers | None]:
    waiting = await holding.own_waiting(tx, speaker, visit.id())
    found = await holding.with_media(tx, waiting)
    people = await holding.readers_now(tx, speaker, waiting)
    if people is None:
        return found, None, None
    where = (await enter_circle(tx, speaker, waiting.place_id)).circle
    return found, where, readers(visit, people, widens=where.history == "everything")


async def change(visit: Visit) -> Response:
    """Let other words wait instead."""
    form = visit.form
    waiting = await visit.act(
        holding.change_waiting, visit.speaker, visit.id(), form.value("words"),
        shown=form.value("readers"),
    )  # fmt: skip
    return visit.back(f"{_where(waiting)}#held-{waiting.id}")


async def say_now(visit: Visit) -> Response:
    """Say one's waiting words as they are, or as they were changed on the page that was sent."""
    form = visit.form
    words = form.value("words") if form.values("words") else None
    post = await visit.act(
        holding.say_now, visit.speaker, visit.id(), words, shown=form.value("readers")
    )
    where = f"/c/{post.place_id}" if post.opens else f"/conversations/{post.conversation_id}"
    return visit.back(f"{where}#said-{post.id}")


async def take_out(visit: Visit) -> Response:
    """Take one's waiting words away."""
    waiting = await visit.act(holding.take_out, visit.speaker, visit.id())
    return visit.back("/me/held" if visit.form.value("then") == "list" else _where(waiting))


def _where(waiting: Waiting) -> str:
    if waiting.until_at is None:
        return "/me/held"
    if waiting.conversation_id is None:
        return f"/c/{waiting.place_id}"
    return f"/conversations/{waiting.conversation_id}"
