"""`kith settings`: what each setting is, says and comes from."""

import tomllib
from collections.abc import Mapping
from dataclasses import fields

import msgspec

from kith.foundation.languages import Saying, say
from kith.foundation.settings import Settings
from kith.infrastructure.checkup import settings_in
from kith.infrastructure.copying.addresses import shown
from kith.infrastructure.files import SETTINGS
from kith.infrastructure.mail import model as mail
from kith.interfaces.cli.place import Here, Json, Place


class OneSetting(msgspec.Struct, frozen=True):
    """A setting; `source` is where its value comes from: default, kith.toml or a variable."""

    name: str
    value: str | int
    source: str
    says: str


def settings(*, json: Json = False, here: Here) -> None:
    """Show every setting and where its value comes from."""
    found = settings_of(here)
    if json:
        here.voice.json(found)
        return
    here.voice.table(
        [say("Setting"), say("Value"), say("From"), say("What it does")],
        [[one.name, _shown(one), _source(one), Saying(one.says, {})] for one in found],
    )
    here.voice.say()
    file = str(here.folder / SETTINGS)
    here.voice.say(say("Change one in {file}, or as KITH_NAME in the environment.", file=file))


def settings_of(here: Place) -> list[OneSetting]:
    """Give every setting of a house as it is now."""
    sound = here.settings
    in_file = tomllib.loads(settings_in(here.folder))
    folder = say("The folder that holds everything this house keeps.").text
    where = "--data" if here.named else _comes_from("data", {}, here)
    return [
        OneSetting("data", str(here.folder), where, folder),
        *(
            OneSetting(
                each.name,
                _without_password(getattr(sound, each.name)),
                _comes_from(each.name, in_file, here),
                each.metadata["says"],
            )
            for each in fields(Settings)
        ),
    ]


def _comes_from(name: str, in_file: Mapping[str, object], here: Place) -> str:
    variable = f"KITH_{name.upper()}"
    if variable in here.environ:
        return variable
    return SETTINGS if name in in_file else "default"


def _source(one: OneSetting) -> Saying | str:
    return say("default") if one.source == "default" else one.source


def _shown(one: OneSetting) -> Saying | str:
    return say("(none)") if one.value == "" else str(one.value)


def _without_password(value: str | int) -> str | int:
    if not isinstance(value, str):
        return value
    if any(sign in value.upper() for sign in ("AGE-SECRET", "AGE-PLUGIN", "PRIVATE KEY")):
        return "***"
    if value.startswith("smtp"):
        return mail.shown(value)
    return shown(value) if value.startswith("postgres") else value
