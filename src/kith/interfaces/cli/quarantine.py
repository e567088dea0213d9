"""`kith quarantine`: files that may be against the law, put aside unseen, for an authority."""

from pathlib import Path
from typing import Annotated

import msgspec
from cyclopts import Parameter

from kith.care.moderation import aside
from kith.care.moderation.model import Quarantine
from kith.care.moderation.taken.rows import all_quarantines
from kith.foundation.errors import Conflict, Invalid, NotFound
from kith.foundation.ids import moment_of
from kith.foundation.languages import Saying, say
from kith.infrastructure.database import Database
from kith.infrastructure.handing_over import hand_over as written
from kith.infrastructure.media_store import store_at
from kith.interfaces.cli.place import Here, Json, Place, iso

_LARGEST = (1 << 63) - 1
_DIGITS = len(str(_LARGEST))
_STATES = {
    "held": say("waits for two people"),
    "confirmed": say("kept aside for good"),
    "lifted": say("given back"),
    "destroyed": say("destroyed"),
}
_KINDS = {"picture": say("picture"), "voice": say("recording")}

Which = Annotated[str, Parameter(help="Which file, as `kith quarantine` lists them.")]
Yes = Annotated[
    bool, Parameter(name="--yes", negative="", show_default=False, help="Don't ask first.")
]


class OneAside(msgspec.Struct, frozen=True):
    """A file that was put aside, as a script gets it: nothing of whose it is, or where it stood."""

    id: str
    kind: str
    state: str
    since: str
    handed_over: str | None
    sha256: list[str]


def quarantine(*, json: Json = False, here: Here) -> None:
    """List the files that were put aside, unseen."""
    found = here.ask(lambda database: database.read(all_quarantines))
    if json:
        here.voice.json([_one(one) for one in found])
    elif not found:
        here.voice.say(say("No file was put aside."))
    else:
        here.voice.table(
            [say("File"), say("What"), say("Put aside"), say("State"), say("Handed over")],
            [
                [
                    str(one.id), here.voice.words(_KINDS[one.kind]), here.day(moment_of(one.id)),
                    here.voice.words(_STATES[one.state]),
                    here.day(one.handed_at) if one.handed_at else "",
                ]
                for one in found
            ],
        )  # fmt: skip


def hand_over(
    which: Which,
    folder: Annotated[Path, Parameter(help="A folder that is not there yet; it is made.")],
    /,
    *,
    here: Here,
) -> None:
    """Write a file that was put aside into a new folder, for an authority; nothing shows it."""
    one = here.ask(lambda database: _aside(database, which))
    files = here.ask(lambda database: _handed_over(here, database, one, folder))
    here.voice.say(say("Written into {folder}:", folder=str(folder)))
    for path in files:
        here.voice.say(f"    {path.name}")
    here.voice.say(say("Don't open it. It stands in the house log that a file was handed over."))


def destroy(which: Which, /, *, yes: Yes = False, here: Here) -> None:
    """Destroy a file that two people decided to keep aside; its sum stays, so that it is refused."""
    one = here.ask(lambda database: _aside(database, which))
    question = say("Destroy file {id}? It can't be handed over any more then.", id=str(one.id))
    if not yes and not here.voice.agree(question):
        here.voice.say(say("Nothing was changed."))
        return
    here.ask(lambda database: _destroyed(here, database, one))
    here.voice.say(say("It is destroyed. It stands in the house log that a file was."))


async def _aside(database: Database, which: str) -> Quarantine:
    known = int(which) if which.isascii() and which.isdigit() and len(which) <= _DIGITS else 0
    try:
        return await database.read(aside.still_aside, min(known, _LARGEST))
    except NotFound as wrong:
        nothing = say("No file {id} is aside. `kith quarantine` lists them.", id=which)
        raise Invalid("which", nothing) from wrong


async def _handed_over(
    here: Place, database: Database, one: Quarantine, folder: Path
) -> list[Path]:
    store = store_at(here.settings.media_to, str(here.folder), here.environ)
    try:
        files = await written(store, aside.files_of(one), folder, _note(here, one))
    except FileExistsError as wrong:
        there = say("{folder} is there already. Please name a new folder.", folder=str(folder))
        raise Conflict(there) from wrong
    await database.act(aside.handed_over, one.id)
    return files


async def _destroyed(here: Place, database: Database, one: Quarantine) -> None:
    await database.act(aside.destroy, one.id)
    await store_at(here.settings.media_to, str(here.folder), here.environ).remove(one.token)


def _note(here: Place, one: Quarantine) -> str:
    lines: list[Saying | str] = [
        say("These files may be against the law. Nobody of the house looked at them."),
        say("Don't open them. Give them only to the authority that asked, or that must be told."),
        say("File {id}, put aside {moment}.", id=str(one.id), moment=iso(moment_of(one.id))),
        say("SHA-256 of the file as it came, and of what was made of it:"),
        *one.sums.split(),
    ]
    return "\n".join(here.voice.words(line) for line in lines) + "\n"


def _one(one: Quarantine) -> OneAside:
    handed = iso(one.handed_at) if one.handed_at else None
    return OneAside(
        str(one.id), one.kind, one.state, iso(moment_of(one.id)), handed, one.sums.split()
    )
