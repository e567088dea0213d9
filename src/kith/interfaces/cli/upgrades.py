"""`kith upgrade`: an older Kith's house becomes today's, or stays as it was."""

from importlib import import_module

import msgspec

from kith.foundation.clock import now
from kith.foundation.languages import say
from kith.infrastructure.backup import upgrading
from kith.infrastructure.backup.making import Made
from kith.infrastructure.backup.stepping import HouseFileStepping, Stepping
from kith.infrastructure.migrations.run import Step
from kith.interfaces.cli.place import Here, Json, Place
from kith.interfaces.cli.shelves import copying_of, sealing_for
from kith.interfaces.cli.voice import Voice


class OneUpgrade(msgspec.Struct, frozen=True):
    """An upgrade, as a script gets it; there is no backup where there was nothing to do."""

    backup: str | None
    steps: list[str]


def upgrade(*, json: Json = False, here: Here) -> None:
    """Bring an older Kith's house to today's form, with a backup first."""
    stepping = _stepping_of(here)
    with upgrading.held_still(here.folder, stepping) as todo:
        if not json:
            _tell_ahead(here.voice, todo)
        made = _made(here, stepping, todo) if todo else None
    if json:
        file = str(made.file) if made else None
        here.voice.json(OneUpgrade(file, list(map(_named, todo))))
    elif made:
        here.voice.say(say("The backup is {file}.", file=str(made.file)))
        here.voice.say(say("It holds all that was in the house, until you delete it."))
        here.voice.say(say("This house is as today's Kith keeps it. Start it with: kith run"))


def _stepping_of(here: Place) -> Stepping:
    url = here.settings.database
    if not url:
        here.must_hold_a_house()
        return HouseFileStepping(here.folder)
    # A house in a file does without the driver for PostgreSQL.
    return import_module("kith.infrastructure.backup.stepping_postgres").PostgresStepping(url)


def _tell_ahead(voice: Voice, todo: list[Step]) -> None:
    if not todo:
        voice.say(say("This house is as today's Kith keeps it. There is nothing to do."))
        return
    voice.say(say("After a backup, this house takes all of these steps, or none:"))
    for step in todo:
        voice.say(f"  {_named(step)}")


def _made(here: Place, stepping: Stepping, todo: list[Step]) -> Made:
    copying, zone = copying_of(here), here.zone
    with here.voice.progress() as told:
        return upgrading.upgrade(
            here.folder, stepping, todo, now=now(), zone=zone, told=told, copying=copying,
            sealing=sealing_for(here),
        )  # fmt: skip


def _named(step: Step) -> str:
    return f"{step.number:04d} {step.name.replace('_', ' ')}"
