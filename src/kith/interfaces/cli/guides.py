"""`kith guides`: who the guides are, and ending it for one who can't lay it down themselves."""

from typing import Annotated

import msgspec
from cyclopts import Parameter

from kith.care.guides import rows
from kith.care.guides.actions import no_longer
from kith.foundation.errors import Invalid
from kith.foundation.languages import say
from kith.infrastructure.database import Tx
from kith.interfaces.cli.place import Here, Json
from kith.ties.people.model import Named, by_alphabet
from kith.ties.people.rows import person_called


class OneGuide(msgspec.Struct, frozen=True):
    """A guide, as a script gets them."""

    handle: str
    name: str


def guides(*, json: Json = False, here: Here) -> None:
    """List who the guides are, by alphabet."""
    found = sorted(here.ask(lambda database: database.read(rows.guides)), key=by_alphabet)
    if json:
        here.voice.json([OneGuide(one.handle, one.name) for one in found])
    elif not found:
        here.voice.say(say("Nobody is a guide yet. On the page of the guides you ask somebody."))
    else:
        here.voice.table([say("Name"), say("Handle")], [[one.name, one.handle] for one in found])


def end(
    handle: Annotated[str, Parameter(help="Whose, as `kith guides` lists them.")], /, *, here: Here
) -> None:
    """Let somebody be a guide no more; the house log says so."""
    whose = here.ask(lambda database: database.act(_ended, handle))
    here.voice.say(say("{name} is no guide any more. The house log says so.", name=whose.name))


async def _ended(tx: Tx, handle: str) -> Named:
    found = await person_called(tx, handle.removeprefix("@").casefold())
    if found is None or not await rows.has_agreed(tx, found.id):
        raise Invalid(
            "handle",
            say("{handle} is no guide here. `kith guides` lists who is.", handle=handle),
        )
    await no_longer(tx, found.id)
    return Named(found.id, found.name, found.handle)
