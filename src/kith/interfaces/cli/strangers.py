"""`kith strangers`: whether the house is closed to strangers, closing it, and opening it again."""

from typing import Annotated, Literal

import msgspec
from cyclopts import Parameter

from kith.access.gate import closing
from kith.access.gate.model import ITSELF, Closed
from kith.foundation.clock import DAY, HOUR
from kith.foundation.errors import Invalid
from kith.foundation.languages import say
from kith.infrastructure.database import Tx
from kith.interfaces.cli.place import Here, Json, Place, iso, spoken
from kith.ties.accounts.rows import administrators
from kith.ties.people.model import Named, Speaker
from kith.ties.people.rows import named

Days = Annotated[
    Literal[1, 3], Parameter(help="For how many days: 1, or 3. It ends earlier by `open`.")
]
# Since when, until when and by whom it is closed; None where it is open.
Stands = tuple[Closed, Named | None] | None


class Door(msgspec.Struct, frozen=True):
    """How the house stands to strangers, as a script gets it; by: null where it closed by itself."""

    closed: bool
    since: str | None = None
    until: str | None = None
    by: str | None = None


def strangers(*, json: Json = False, here: Here) -> None:
    """Say whether the house is closed to strangers, since when, and who closed it."""
    found = here.ask(lambda database: database.read(_how_it_stands))
    if json:
        here.voice.json(_door(*found) if found else Door(closed=False))
    else:
        _tell(here, found)


def close(*, days: Days = 1, here: Here) -> None:
    """Close the house to strangers; the house log says who looks after it did."""
    _tell(here, here.ask(lambda database: database.act(_close, days * DAY // HOUR)))


def open_(*, here: Here) -> None:
    """Open the house to strangers again, before it opens by itself."""
    who = here.ask(lambda database: database.act(_open_again))
    here.voice.say(
        say("The house is open to strangers again. The house log names {name}.", name=who.name)
    )


async def _how_it_stands(tx: Tx) -> Stands:
    found = await closing.is_closed(tx)
    who = await named(tx, [found.by_id]) if found and found.by_id != ITSELF else {}
    return (found, who.get(found.by_id)) if found else None


async def _close(tx: Tx, hours: int) -> Stands:
    await closing.close(tx, Speaker((await _who_looks_after_it(tx)).id), hours)
    return await _how_it_stands(tx)


async def _open_again(tx: Tx) -> Named:
    who = await _who_looks_after_it(tx)
    await closing.open_again(tx, Speaker(who.id))
    return who


async def _who_looks_after_it(tx: Tx) -> Named:
    """Give the administrator: whoever types here has the machine, and that is theirs to answer for."""
    found = await administrators(tx)
    if not found:
        raise Invalid(
            "house",
            say("Nobody lives here yet, so there is no door. `kith first` gives the link."),
        )
    return (await named(tx, found[:1]))[found[0]]


def _tell(here: Place, found: Stands) -> None:
    if found is None:
        here.voice.say(say("The house is open to strangers."))
        return
    closed, by = found
    since, until = (spoken(moment, here.zone) for moment in (closed.since_at, closed.until_at))
    here.voice.say(
        say("Closed to strangers since {since}, until {until}.", since=since, until=until)
    )
    if by:
        here.voice.say(say("The house log says that {name} closed it.", name=by.name))
    else:
        here.voice.say(say("It closed by itself: far more were at the door than usual."))


def _door(closed: Closed, by: Named | None) -> Door:
    return Door(
        closed=True, since=iso(closed.since_at), until=iso(closed.until_at),
        by=by.handle if by else None,
    )  # fmt: skip
