"""`kith doctor`: whether everything is as it should be, and what to do where it is not."""

import platform
from collections.abc import Callable, Iterator, Sequence
from typing import Literal, NamedTuple

import msgspec

from kith.foundation.clock import DAY, at, now
from kith.foundation.errors import Wrong
from kith.foundation.languages import Saying, say
from kith.infrastructure import checkup
from kith.infrastructure.backup import keeping
from kith.infrastructure.checkup import Health
from kith.interfaces.cli.backups import size
from kith.interfaces.cli.place import Here, Json, Place

State = Literal["ok", "note", "wrong"]
_STYLES = {"ok": "green", "note": "yellow", "wrong": "bold red"}
_LITTLE_SPACE = 200_000_000
_FIRST_YEAR = 2025
# The cursor of a subscriber is kept now and then only.
_UNHEARD = 5000
_OLD = 8 * DAY


class How(NamedTuple):
    """How one thing is, and what to do about it."""

    state: State
    says: Saying
    do: Saying | None = None


class Finding(NamedTuple):
    """One thing that was looked at."""

    name: Saying
    state: State
    says: Saying
    do: Saying | None = None


Look = Callable[[Place], How]


class OneFinding(msgspec.Struct, frozen=True):
    """A finding, as a script gets it."""

    name: str
    state: State
    says: str
    do: str | None


class Report(msgspec.Struct, frozen=True):
    """All findings; sound if none of them is wrong."""

    sound: bool
    findings: Sequence[OneFinding]


def doctor(*, json: Json = False, here: Here) -> int:
    """Look whether all is as it should be."""
    found = list(_findings(here))
    sound = all(one.state != "wrong" for one in found)
    say_it = here.voice.words
    plain = [
        OneFinding(say_it(f.name), f.state, say_it(f.says), say_it(f.do) if f.do else None)
        for f in found
    ]
    if json:
        here.voice.json(Report(sound, plain))
    else:
        for one in plain:
            here.voice.mark(one.state, _STYLES[one.state], one.name, one.says, one.do)
    return 0 if sound else 1


def _findings(place: Place) -> Iterator[Finding]:
    for name, look in _LOOKS:
        yield _tried(name, look, place)
    if checkup.has_house(place.folder):
        yield from _in_the_house(place)
        yield _tried(say("Backup"), _backups, place)
    else:
        nothing = say("There is no house in {folder} yet.", folder=str(place.folder))
        yield Finding(say("House"), "note", nothing, say("`kith run` makes one."))


def _tried(name: Saying, look: Look, place: Place) -> Finding:
    try:
        return Finding(name, *look(place))
    except Wrong as wrong:
        return Finding(name, "wrong", wrong.saying)


def _python(_place: Place) -> How:
    return How("ok", _as_it_is(platform.python_version()))


def _folder(place: Place) -> How:
    folder = str(place.folder)
    if not checkup.is_folder(place.folder):
        return How("note", say("{folder} is not there yet.", folder=folder))
    if not checkup.is_writable(place.folder):
        cannot = say("{folder} can't be written to.", folder=folder)
        return How("wrong", cannot, say("Let the person who runs Kith own it."))
    if not checkup.is_private(place.folder):
        open_ = say("{folder} can be looked into by others on this machine.", folder=folder)
        return How("wrong", open_, _as_it_is(f"chmod 700 {folder}"))
    return How("ok", say("{folder}, for its owner only", folder=folder))


def _space(place: Place) -> How:
    free = checkup.free_bytes(place.folder)
    says = say("{size} free", size=size(free))
    if free < _LITTLE_SPACE:
        return How("wrong", says, say("Make room before the disk is full."))
    return How("ok", says)


def _clock(_place: Place) -> How:
    moment = at(now())
    says = _as_it_is(f"{moment:%Y-%m-%d %H:%M} UTC")
    if moment.year < _FIRST_YEAR:
        return How("wrong", says, say("Set the clock of this machine."))
    return How("ok", says)


def _settings(place: Place) -> How:
    port = place.settings.port  # reading them is the proof
    return How("ok", say("kith.toml and KITH_* can be read; the port is {port}.", port=port))


def _running(place: Place) -> How:
    running = checkup.running_on(place.folder)
    if running is None:
        return How("ok", say("No house is running on this folder."))
    if running.at:
        says = say("process {process}, http://{at}/", process=running.process, at=running.at)
    else:
        says = say("process {process}", process=running.process or "?")
    return How("ok", says)


def _port(place: Place) -> How:
    settings = place.settings
    if checkup.port_is_free(settings.listen, settings.port):
        return How("ok", say("{port} is free", port=settings.port))
    if checkup.running_on(place.folder):
        return How("ok", say("{port} is in use", port=settings.port))
    used = say("Another program uses port {port}.", port=settings.port)
    return How("note", used, say("`kith run` takes the next free one above it."))


def _backups(place: Place) -> How:
    if left := keeping.leftovers(place.folder):
        broken = say("A backup or restore was broken off and left {path}.", path=str(left[0]))
        return How("note", broken, say("It can be deleted if none is going on now."))
    newest = keeping.newest(place.folder)
    if newest is None:
        none = say("There is none in {folder}.", folder=str(place.folder / keeping.BACKUPS))
        return How("note", none, _as_it_is("kith backup"))
    says = say("The newest here is of {day}.", day=place.day(newest))
    if newest < now() - _OLD:
        return How("note", says, _as_it_is("kith backup"))
    return How("ok", says)


_LOOKS: tuple[tuple[Saying, Look], ...] = (
    (say("Python"), _python), (say("Folder"), _folder), (say("Disk"), _space),
    (say("Clock"), _clock), (say("Settings"), _settings), (say("Running"), _running),
    (say("Port"), _port),
)  # fmt: skip


def _in_the_house(place: Place) -> Iterator[Finding]:
    name = say("House")
    try:
        found = checkup.health(place.folder, now())
    except Wrong as wrong:
        yield Finding(name, "wrong", wrong.saying)
        return
    restore = say("`kith restore` brings a backup back.")
    if found.damage:
        yield Finding(name, "wrong", say("Its file is damaged: {why}", why=found.damage), restore)
    elif found.loose:
        yield Finding(name, "wrong", say("Rows point to rows that are not there."), restore)
    else:
        yield Finding(name, "ok", say("Its file is whole, and every row points somewhere."))
    yield _schema(found)
    if found.ahead:
        back = say("The clock was ahead of today when this house last ran.")
        yield Finding(say("Clock"), "wrong", back, say("Set the clock of this machine."))
    yield from (_subscribers(found), _work(found))


def _schema(found: Health) -> Finding:
    if found.behind:
        behind = say("This house is behind: an older Kith kept it.")
        return Finding(say("Schema"), "wrong", behind, _as_it_is("kith migrate"))
    return Finding(say("Schema"), "ok", say("as today's Kith keeps it"))


def _subscribers(found: Health) -> Finding:
    name = say("Facts")
    if found.unheard > _UNHEARD:
        behind = say("Much that happened has not been told on.")
        return Finding(name, "wrong", behind, say("Start the house and look at its log."))
    return Finding(name, "ok", say("All that happened is told on, or soon will be."))


def _work(found: Health) -> Finding:
    if found.stuck:
        return Finding(
            say("Work"), "wrong", say("Some later work is stuck."), _as_it_is("kith work")
        )
    return Finding(say("Work"), "ok", say("Nothing is stuck."))


def _as_it_is(text: str) -> Saying:
    """Give what is the same in every language, such as a command."""
    return Saying("{text}", {"text": text})
