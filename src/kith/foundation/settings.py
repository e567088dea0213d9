"""Every setting of a house: read once at the start, then handed on."""

import tomllib
from collections.abc import Mapping
from dataclasses import Field, dataclass, field, fields
from pathlib import PurePath
from typing import Any

from kith.foundation.clock import zone_named
from kith.foundation.errors import Invalid
from kith.foundation.languages import say


def _setting(default: str | int, says: str) -> Any:  # noqa: ANN401 - as dataclasses.field itself
    return field(default=default, metadata={"says": says})


@dataclass(frozen=True, slots=True)
class Settings:
    """A house's settings: `kith.toml` in the data folder, then `KITH_*` in the environment."""

    listen: str = _setting(
        "0.0.0.0",  # noqa: S104 - a house is for the devices around it
        "The network address to listen on; 127.0.0.1 is this machine only.",
    )
    port: int = _setting(7447, "The port to listen on; the next free one is taken if it is in use.")
    address: str = _setting(
        "", "The house's final address, such as https://garden.example, once it has one."
    )
    proxies: str = _setting(
        "", "Addresses of reverse proxies whose word on the visitor's address is believed."
    )
    language: str = _setting("en", "The language for people who have not chosen one.")
    zone: str = _setting("UTC", "The time zone for people whose browser has not told theirs.")
    session_days: int = _setting(
        180, "Days after which a device that was not used must sign in again."
    )
    source: str = _setting(
        "", "Where the source of this Kith can be had, shown to the people of the house (AGPL §13)."
    )
    log: str = _setting("info", "How much is written to the log: debug, info, warning or error.")
    queue: int = _setting(1024, "How many writes may wait before the house says that it is busy.")


def settings_from(toml: str, environ: Mapping[str, str]) -> Settings:
    """Give the settings that a `kith.toml` and the environment ask for, or name the wrong one."""
    try:
        asked: dict[str, Any] = tomllib.loads(toml)
    except tomllib.TOMLDecodeError as wrong:
        raise Invalid(
            "kith.toml", say("kith.toml can't be read: {why}.", why=str(wrong))
        ) from wrong
    known = {each.name: each for each in fields(Settings)}
    for name in asked:
        if name not in known:
            raise Invalid(
                name, say("kith.toml has a setting that is not known: {name}.", name=name)
            )
    asked |= {name: environ[var] for name in known if (var := f"KITH_{name.upper()}") in environ}
    read: dict[str, Any] = {name: _read(known[name], value) for name, value in asked.items()}
    settings = Settings(**read)
    return _sound(settings)


def _read(one: "Field[Any]", value: object) -> str | int:
    if isinstance(one.default, int):
        try:
            return int(str(value))
        except ValueError as wrong:
            raise Invalid(
                one.name, say("The setting {name} must be a whole number.", name=one.name)
            ) from wrong
    if not isinstance(value, str):
        raise Invalid(one.name, say("The setting {name} must be text in quotes.", name=one.name))
    return value


def _sound(settings: Settings) -> Settings:
    if not 0 <= settings.port < 1 << 16:
        raise Invalid("port", say("The setting port must lie between 0 and 65535."))
    if settings.queue < 1:
        raise Invalid("queue", say("The setting queue must be 1 at least."))
    if settings.session_days < 1:
        raise Invalid("session_days", say("The setting session_days must be 1 at least."))
    if settings.address and not settings.address.startswith(("http://", "https://")):
        raise Invalid("address", say("The setting address must begin with https:// or http://."))
    if settings.log not in {"debug", "info", "warning", "error"}:
        raise Invalid("log", say("The setting log must be debug, info, warning or error."))
    if settings.zone != "UTC" and str(zone_named(settings.zone)) != settings.zone:
        raise Invalid("zone", say("The setting zone must be a name such as Europe/Berlin."))
    return settings


def default_folder(environ: Mapping[str, str]) -> str:
    """Give the data folder: `KITH_DATA`, or the place that the XDG rules name."""
    home = PurePath(environ.get("HOME", "."))
    base = environ.get("XDG_DATA_HOME") or str(home / ".local" / "share")
    return environ.get("KITH_DATA") or str(PurePath(base) / "kith")
