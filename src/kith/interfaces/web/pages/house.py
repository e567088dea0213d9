"""The house itself: what it is for, its manners, its log; and the truth about it."""

import msgspec
from starlette.responses import Response

from kith import __version__
from kith.access.enter import may_meet
from kith.care.truth.model import How, Kept, Truth
from kith.care.truth.page import truth
from kith.foundation.errors import NotAllowed
from kith.foundation.ids import moment_of
from kith.foundation.languages import Saying, say
from kith.foundation.text import NAME, PURPOSE
from kith.infrastructure.database import Tx
from kith.interfaces.web.forms import number
from kith.interfaces.web.visit import Visit
from kith.ties.accounts.rows import administrators
from kith.ties.homes.model import LogEntry
from kith.ties.homes.rows import newest_log_entries
from kith.ties.people.model import Named, Speaker, by_alphabet
from kith.ties.people.rows import named
from kith.together.welcome.describing import describe_house

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


async def _house(tx: Tx, speaker: Speaker) -> tuple[list[tuple[LogEntry, Saying]], list[Named]]:
    looking_after = await named(tx, await administrators(tx))
    entries = await newest_log_entries(tx)
    log = [(entry, await _log_words(tx, speaker, entry)) for entry in entries]
    return log, sorted(looking_after.values(), key=by_alphabet)


async def _log_words(tx: Tx, speaker: Speaker, entry: LogEntry) -> Saying:
    """Give a line of the log, naming only whom the reader may meet."""
    person_id = number(entry.about) or 0
    whose = await named(tx, [person_id]) if await may_meet(tx, speaker, person_id) else {}
    if person_id not in whose:
        return say("The administrator made somebody a new house key.")
    return say("The administrator made a new house key for {name}.", name=whose[person_id].name)


async def show(visit: Visit) -> Response:
    """Show the house to those who live in it."""
    log, looking_after = await visit.read(_house, visit.speaker)
    house = visit.house
    if house is None:
        raise NotAllowed(say("This house has not been made yet."))
    visit.form = visit.form.filled(house=house.name, purpose=house.purpose)
    return visit.page(
        "house.html", house=house, manners=[visit.say(one) for one in MANNERS[house.shape]],
        log=[(visit.when(moment_of(entry.id)), visit.say(words)) for entry, words in log],
        looking_after=looking_after, i_look_after=visit.me.id in {one.id for one in looking_after},
        name_limit=NAME, purpose_limit=PURPOSE,
        version=__version__, source=visit.services.settings.source,
    )  # fmt: skip


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
        "truth.html", truth=found, columns=[visit.say(one) for one in columns],
        rows=[_row(visit, kept) for kept in found.kept], notes=_notes(visit, found),
    )  # fmt: skip


def _row(visit: Visit, kept: Kept) -> Row:
    hows = (kept.you, kept.circle, kept.others, kept.outside, kept.administrator)
    return Row(visit.say(kept.thing), [Cell(how, visit.say(HOW[how])) for how in hows])


def _notes(visit: Visit, found: Truth) -> list[tuple[str, str]]:
    return [(visit.say(kept.thing), visit.say(kept.note)) for kept in found.kept if kept.note]
