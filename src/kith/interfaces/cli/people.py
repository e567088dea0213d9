"""`kith people`: who lives here, who is on the way, and a new key for somebody who lost theirs."""

from typing import Annotated

import msgspec
from cyclopts import Parameter

from kith.foundation.errors import Invalid
from kith.foundation.ids import moment_of
from kith.foundation.keys import in_groups
from kith.foundation.languages import say
from kith.infrastructure.database import Database, Tx
from kith.interfaces.cli.place import Here, Json, iso
from kith.ties.accounts.actions import replace_lost_key
from kith.ties.people.model import Person, by_alphabet
from kith.ties.people.rows import people_here, person_called
from kith.together.welcome.model import Invitation
from kith.together.welcome.rows import open_invitations_by


class OneHere(msgspec.Struct, frozen=True):
    """Somebody who lives here, as a script gets them."""

    id: str
    name: str
    handle: str
    through: str | None
    since: str


class OneOut(msgspec.Struct, frozen=True):
    """An open invitation, as a script gets it: nothing of what stands in it."""

    by: str
    by_name: str
    into_a_circle: bool
    until: str


def people(*, json: Json = False, here: Here) -> None:
    """List who lives here, by alphabet."""
    found = here.ask(_everybody)
    by_id = {one.id: one for one in found}
    if json:
        here.voice.json([_one_here(one, by_id) for one in found])
    elif not found:
        here.voice.say(say("Nobody lives here yet. `kith first` gives the link to make the house."))
    else:
        made = here.voice.words(say("made the house"))
        here.voice.table(
            [say("Name"), say("Handle"), say("Came through"), say("Here since")],
            [
                [
                    one.name,
                    one.handle,
                    by_id[one.through_id].name if one.through_id in by_id else made,
                    here.day(moment_of(one.id)),
                ]
                for one in found
            ],
        )


def invitations(*, json: Json = False, here: Here) -> None:
    """List the invitations that are out, by who made them."""
    found = here.ask(_invitations)
    if json:
        here.voice.json([_one_out(by, one) for by, one in found])
    elif not found:
        here.voice.say(say("Nobody is on the way."))
    else:
        one_person, circle = say("one person"), say("people for a circle")
        here.voice.table(
            [say("Invited by"), say("For"), say("Good until")],
            [
                [by.name, circle if one.circle_id else one_person, here.day(one.until_at)]
                for by, one in found
            ],
        )


def key(
    handle: Annotated[str, Parameter(help="Who lost their key, as `kith people` lists them.")],
    /,
    *,
    yes: Annotated[
        bool, Parameter(name="--yes", negative="", show_default=False, help="Don't ask first.")
    ] = False,
    here: Here,
) -> None:
    """Make a new house key for somebody who lost theirs."""
    whose = here.ask(lambda database: database.read(_called, handle))
    question = say(
        "A new house key for {name}? The old one opens nothing any more.", name=whose.name
    )
    if not yes and not here.voice.agree(question):
        here.voice.say(say("Nothing was changed."))
        return
    made = here.ask(lambda database: database.act(replace_lost_key, whose.id))
    here.voice.say(say("The new house key of {name}:", name=whose.name))
    here.voice.say(f"\n    {in_groups(made)}\n", style="bold")
    for saying in (
        say("It is shown this once and kept nowhere. Give it to {name} by hand; whoever holds it can be them.", name=whose.name),
        say("All their sessions have ended, and their passkeys are forgotten."),
        say("It stands in the house log, and everybody who knows them is told."),
    ):  # fmt: skip
        here.voice.say(saying)


async def _everybody(database: Database) -> list[Person]:
    return sorted(await database.read(people_here), key=by_alphabet)


async def _invitations(database: Database) -> list[tuple[Person, Invitation]]:
    return await database.read(_open_invitations)


async def _open_invitations(tx: Tx) -> list[tuple[Person, Invitation]]:
    return [
        (by, one)
        for by in sorted(await people_here(tx), key=by_alphabet)
        for one in await open_invitations_by(tx, by.id)
    ]


async def _called(tx: Tx, handle: str) -> Person:
    found = await person_called(tx, handle.removeprefix("@").casefold())
    if found is None:
        raise Invalid(
            "handle",
            say("Nobody called {handle} lives here. `kith people` lists who does.", handle=handle),
        )
    return found


def _one_here(one: Person, by_id: dict[int, Person]) -> OneHere:
    through = by_id.get(one.through_id or 0)
    since = iso(moment_of(one.id))
    return OneHere(str(one.id), one.name, one.handle, through.handle if through else None, since)


def _one_out(by: Person, one: Invitation) -> OneOut:
    return OneOut(by.handle, by.name, one.circle_id is not None, iso(one.until_at))
