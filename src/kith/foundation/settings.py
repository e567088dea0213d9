"""Every setting of a house: read once at the start, then handed on."""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import Field, dataclass, field, fields
from pathlib import PurePath
from typing import Any
from urllib.parse import parse_qs, urlsplit

from kith.foundation.clock import zone_named
from kith.foundation.errors import Invalid
from kith.foundation.languages import LANGUAGES, Saying, say

_POSTGRES = ("postgresql://", "postgres://")


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
    language: str = _setting(
        "en", "The language of the command line, and for browsers that ask for none Kith speaks."
    )
    zone: str = _setting("UTC", "The time zone for people whose browser has not told theirs.")
    session_days: int = _setting(
        180, "Days after which a device that was not used must sign in again."
    )
    source: str = _setting(
        "", "Where the source of this Kith can be had, shown to the people of the house (AGPL §13)."
    )
    log: str = _setting("info", "How much is written to the log: debug, info, warning or error.")
    queue: int = _setting(1024, "How many writes may wait before the house says that it is busy.")
    database: str = _setting(
        "", "A PostgreSQL database such as postgresql://kith@localhost/kith, in place of a file."
    )
    replica: str = _setting(
        "", "A read replica of that database, for what may be some seconds old."
    )
    connections: int = _setting(
        10, "How many connections to PostgreSQL each process holds at most."
    )
    log_as: str = _setting("words", "How the log is written: words, or json for other programs.")
    metrics: int = _setting(
        0, "The port on 127.0.0.1 where /metrics is given to this machine; 0 gives it nowhere."
    )
    backup_to: str = _setting(
        "", "Where a backup is put every night: a folder, or a bucket such as s3://backups/garden."
    )
    backup_for: str = _setting(
        "", "The age keys (age1...) that backups are encrypted for, with spaces between them."
    )
    media_to: str = _setting(
        "",
        "A bucket for pictures and voices, such as s3://garden/media, in place of the folder media.",
    )
    mail: str = _setting(
        "", "The mail server, such as smtps://user:password@mail.example?from=garden@example.org."
    )
    backup_hour: int = _setting(3, "The hour of the night, in `zone`, at which backups are made.")


def is_mail_server(mail: str) -> bool:
    """Tell whether the setting `mail` names a server, and whom mail is from."""
    try:
        parts = urlsplit(mail)
        names = parts.scheme in {"smtps", "smtp"} and parts.hostname and parts.port != 0
    except ValueError:
        return False
    asked = parse_qs(parts.query)
    # What follows the host is nothing else: a password with a / # or ? in it that is not written as %2F.
    plain = parts.path in {"", "/"} and not parts.fragment and asked.keys() <= {"from", "bounces"}
    return bool(names and plain and "@" in asked.get("from", [""])[-1])


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
    for name, is_sound, saying in _CHECKS:
        if not is_sound(settings):
            raise Invalid(name, saying)
    return settings


_Check = tuple[str, Callable[[Settings], bool], Saying]
_CHECKS: tuple[_Check, ...] = (
    (
        "port",
        lambda its: 0 <= its.port < 1 << 16,
        say("The setting port must lie between 0 and 65535."),
    ),
    ("queue", lambda its: its.queue > 0, say("The setting queue must be 1 at least.")),
    (
        "session_days",
        lambda its: its.session_days > 0,
        say("The setting session_days must be 1 at least."),
    ),
    (
        "address",
        lambda its: not its.address or its.address.startswith(("http://", "https://")),
        say("The setting address must begin with https:// or http://."),
    ),
    (
        "log",
        lambda its: its.log in {"debug", "info", "warning", "error"},
        say("The setting log must be debug, info, warning or error."),
    ),
    (
        "zone",
        lambda its: its.zone == "UTC" or str(zone_named(its.zone)) == its.zone,
        say("The setting zone must be a name such as Europe/Berlin."),
    ),
    (
        "language",
        lambda its: its.language in LANGUAGES,
        say("The setting language must be one of these: {known}.", known=", ".join(LANGUAGES)),
    ),
    (
        "database",
        lambda its: not its.database or its.database.startswith(_POSTGRES),
        say("The setting database must begin with postgresql://."),
    ),
    (
        "replica",
        lambda its: not its.replica or its.replica.startswith(_POSTGRES),
        say("The setting replica must begin with postgresql://."),
    ),
    (
        "replica",
        lambda its: bool(its.database) or not its.replica,
        say("The setting replica needs the setting database."),
    ),
    (
        "connections",
        lambda its: its.connections > 1,
        say("The setting connections must be 2 at least."),
    ),
    (
        "log_as",
        lambda its: its.log_as in {"words", "json"},
        say("The setting log_as must be words or json."),
    ),
    (
        "metrics",
        lambda its: 0 <= its.metrics < 1 << 16,
        say("The setting metrics must lie between 0 and 65535."),
    ),
    (
        "media_to",
        lambda its: not its.media_to or its.media_to.startswith("s3://"),
        say("The setting media_to must begin with s3://."),
    ),
    (
        "mail",
        lambda its: not its.mail or is_mail_server(its.mail),
        say("The setting mail must be like smtps://user:password@host?from=garden@example.org."),
    ),
    (
        "backup_hour",
        lambda its: its.backup_hour in range(24),
        say("The setting backup_hour must lie between 0 and 23."),
    ),
)


def default_folder(environ: Mapping[str, str]) -> str:
    """Give the data folder: `KITH_DATA`, or the place that the XDG rules name."""
    home = PurePath(environ.get("HOME", "."))
    base = environ.get("XDG_DATA_HOME") or str(home / ".local" / "share")
    return environ.get("KITH_DATA") or str(PurePath(base) / "kith")
