"""The house itself: what it is for, its manners, its log; and the truth about it."""

from typing import NamedTuple

import msgspec
from starlette.responses import Response

from kith import __version__
from kith.access.gate.closing import is_closed, may_close
from kith.access.gate.model import Closed
from kith.care.guides.rows import guides
from kith.care.truth.model import How, Kept, Truth
from kith.care.truth.page import truth
from kith.foundation.errors import NotAllowed, NotFound
from kith.foundation.languages import Saying, say
from kith.foundation.text import NAME, NOTE, PURPOSE
from kith.infrastructure.backup.rows import Trouble, trouble_with
from kith.infrastructure.database import Tx
from kith.interfaces.web.doorway import closed_words
from kith.interfaces.web.forms import Form
from kith.interfaces.web.pages.log import Lines, lines_before, told
from kith.interfaces.web.visit import Visit
from kith.ties.accounts.rows import administrators
from kith.ties.homes.rows import imprint as imprint_of
from kith.ties.people.model import Named, Speaker, by_alphabet
from kith.ties.people.rows import named
from kith.together.conversations.pages import LAST
from kith.together.welcome.describing import describe_house, describe_imprint

_LAST_LINES = 5
HOW: dict[How, Saying] = {
    "sees": say("sees"),
    "effort": say("could with effort"),
    "cannot": say("cannot"),
}

MANNERS: dict[str, tuple[Saying, ...]] = {
    "friends": (
        say("We speak as ourselves."), say("What is said in a circle stays in it."),
        say("No answer is an answer too; nobody has to explain."), say("Come as you are, also late."),
    ),
    "team": (
        say("Say it in the circle it concerns."), say("A question may wait till morning, wherever morning is."),
        say("Whoever was wrong says so first."), say("Titles stay outside."),
    ),
    "organisation": (
        say("Say it in the circle it concerns."), say("Those who lead answer more than they announce."),
        say("Nothing said here is counted or measured."), say("Titles stay outside."),
    ),
    "peers": (
        say("Say how you know it."), say("What is unfinished is welcome."),
        say("Disagree with the sentence, not with the person."), say("What is said in a circle stays in it."),
    ),
}  # fmt: skip


class Cell(msgspec.Struct, frozen=True):
    """What one kind of people can do with one thing."""

    how: str
    words: str


class Row(msgspec.Struct, frozen=True):
    """One thing that is kept."""

    thing: str
    cells: list[Cell]


class Inside(NamedTuple):
    """What the house's page tells those who live in it; mail: what keeps mail from going out."""

    log: Lines
    looking_after: list[Named]
    guides: list[Named]
    imprint: str
    mail: Trouble | None
    closed: Closed | None
    may_close: bool


async def _house(tx: Tx, speaker: Speaker) -> Inside:
    looking_after = await named(tx, await administrators(tx))
    return Inside(
        await lines_before(tx, speaker, LAST, _LAST_LINES),
        sorted(looking_after.values(), key=by_alphabet),
        sorted(await guides(tx), key=by_alphabet),
        await imprint_of(tx),
        await trouble_with(tx, "mail") if speaker.id in looking_after else None,
        await is_closed(tx),
        await may_close(tx, speaker.id),
    )


async def show(visit: Visit) -> Response:
    """Show the house to those who live in it."""
    found = await visit.read(_house, visit.speaker)
    log, looking_after, guiding, words, mail, closed, may = found
    house = visit.house
    if house is None:
        raise NotAllowed(say("This house has not been made yet."))
    kept = {"house": [house.name], "purpose": [house.purpose], "words": [words]}
    # Two forms stand here: what was typed into one leaves what is kept in the other.
    visit.form = Form({**kept, **visit.form.fields}, visit.form.problems)
    return visit.page(
        "house.html", current="me", house=house, manners=[visit.say(one) for one in MANNERS[house.shape]],
        log=told(visit, log), guides=guiding, imprint=words, note_limit=NOTE,
        looking_after=looking_after, i_look_after=visit.me.id in {one.id for one in looking_after},
        name_limit=NAME, purpose_limit=PURPOSE,
        version=__version__, source=visit.services.settings.source,
        strangers={"closed": closed_words(visit, closed) if closed else "", "may": may},
        mail=mail, mail_since=visit.when(mail.since) if mail else "",
    )  # fmt: skip


async def put_up_imprint(visit: Visit) -> Response:
    """Change what outsiders read under /imprint, as the house's administrator."""
    await visit.act(describe_imprint, visit.speaker, visit.form.value("words"))
    return visit.back("/house")


async def imprint(visit: Visit) -> Response:
    """Show who answers for this house, to anybody, if that was written; nothing is there otherwise."""
    words = await visit.read(imprint_of)
    if not words:
        raise NotFound
    return visit.page("imprint.html", words=words)


async def change(visit: Visit) -> Response:
    """Change the house's name and the sentence at its door, as its administrator."""
    form = visit.form
    await visit.act(
        describe_house, visit.speaker, name=form.value("house"), purpose=form.value("purpose")
    )
    return visit.back("/house")


async def tell(visit: Visit) -> Response:
    """Show what this house keeps and who can see it."""
    found = await visit.read(truth, visit.services.settings, visit.services.folder)
    columns = [
        say("You"),
        say("Circle"),
        say("Others in the house"),
        say("Outsiders"),
        say("Administrator"),
    ]
    return visit.page(
        "truth.html", current="me", truth=found, columns=[visit.say(one) for one in columns],
        rows=[_row(visit, kept) for kept in found.kept], notes=_notes(visit, found),
    )  # fmt: skip


def _row(visit: Visit, kept: Kept) -> Row:
    hows = (kept.you, kept.circle, kept.others, kept.outside, kept.administrator)
    return Row(visit.say(kept.thing), [Cell(how, visit.say(HOW[how])) for how in hows])


def _notes(visit: Visit, found: Truth) -> list[tuple[str, str]]:
    return [(visit.say(kept.thing), visit.say(kept.note)) for kept in found.kept if kept.note]
