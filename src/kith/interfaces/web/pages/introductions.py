"""Introducing two people, being asked alone, and what one's own introductions came to."""

from starlette.responses import Response

from kith.access.enter import meet
from kith.foundation.errors import NotFound
from kith.infrastructure.database import Tx
from kith.interfaces.web.introduction_shapes import asked, made, spoken
from kith.interfaces.web.visit import Visit
from kith.ties.bonds.rows import blocked_by, known_to
from kith.ties.people.model import Named, Person, Speaker, by_alphabet
from kith.together.introductions import actions, model, pages, rows, speaking


async def new(visit: Visit) -> Response:
    """Show whom one could introduce somebody to, and then the place for two sentences."""
    person, others = await visit.read(_others, visit.speaker, visit.text("handle"))
    wanted = visit.form.value("to") or visit.asked("to")
    other = next((one for one in others if one.handle == wanted), None)
    return visit.page(
        "introduce.html", current="people", person=person, others=others, other=other,
        kinds={name: visit.say(words) for name, words in model.KINDS.items()},
        limits=(model.MOST_WORDS, model.MOST_DESCRIBED),
    )  # fmt: skip


async def _others(tx: Tx, speaker: Speaker, handle: str) -> tuple[Person, list[Named]]:
    person = await meet(tx, speaker, handle)
    known = await known_to(tx, speaker.id)
    if person.id not in {one.id for one in known}:
        raise NotFound
    left_out = {person.id, *(one.id for one in await blocked_by(tx, speaker.id))}
    return person, sorted((one for one in known if one.id not in left_out), key=by_alphabet)


async def introduce(visit: Visit) -> Response:
    """Ask them both."""
    told = (_told(visit, "1"), _told(visit, "2"))
    made_ = await visit.act(
        actions.introduce, visit.speaker, visit.text("handle"), visit.form.value("to"), told
    )
    return visit.back(f"/introductions/{made_.id}")


def _told(visit: Visit, n: str) -> model.Told:
    form = visit.form
    return model.Told(
        words=form.value("words" + n), described=form.value("described" + n),
        named=form.ticked("named" + n), vouch=form.value("vouch" + n),
    )  # fmt: skip


async def show_all(visit: Visit) -> Response:
    """Show what one is asked, what one asked others, and who speaks for whom."""
    speaker = visit.speaker
    return visit.page(
        "introductions.html", current="people",
        offers=[asked(visit, one) for one in await visit.read(pages.offers, speaker)],
        mine=[made(visit, one) for one in await visit.read(pages.mine, speaker)],
        spoken_by=[spoken(visit, one) for one in await visit.read(speaking.spoken_by, speaker)],
        spoken_to=[spoken(visit, one) for one in await visit.read(speaking.spoken_to, speaker)],
    )  # fmt: skip


async def show(visit: Visit) -> Response:
    """Show an introduction to one who is asked, or to who made it; once it came to pass, the letter."""
    try:
        offer = await visit.read(pages.one_offer, visit.speaker, visit.id())
    except NotFound:
        return await _not_asked(visit)
    return visit.page("introduction_asked.html", current="people", one=asked(visit, offer))


async def _not_asked(visit: Visit) -> Response:
    letter = await visit.read(rows.letter_of, visit.id(), visit.me.id)
    if letter is not None:
        return visit.back(f"/letters/{letter}")
    found = await visit.read(pages.one_of_mine, visit.speaker, visit.id())
    return visit.page("introduction_mine.html", current="people", one=made(visit, found))


async def say_yes(visit: Visit) -> Response:
    """Say yes; where both have, go to the letter."""
    letter = await visit.act(actions.say_yes, visit.speaker, visit.id())
    return visit.back(f"/letters/{letter}" if letter else f"/introductions/{visit.id()}")


async def say_not_now(visit: Visit) -> Response:
    """Take it off one's Today; who answers on its page reads there what that means."""
    await visit.act(actions.say_not_now, visit.speaker, visit.id())
    at = f"/introductions/{visit.id()}"
    return visit.back(at if at in visit.request.headers.get("referer", "") else "/")


async def take_back(visit: Visit) -> Response:
    """Ask the two no longer."""
    await visit.act(actions.take_back, visit.speaker, visit.id())
    return visit.back("/introductions")


async def withdraw(visit: Visit) -> Response:
    """Speak for somebody no longer."""
    await visit.act(speaking.withdraw, visit.speaker, visit.id())
    return visit.back("/introductions#speaking")
