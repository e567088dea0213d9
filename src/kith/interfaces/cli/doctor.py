"""`kith doctor`: whether everything is as it should be, and what to do where it is not."""

import platform
from collections.abc import Callable, Iterator, Sequence

import msgspec

from kith.foundation.clock import MINUTE, at, now
from kith.foundation.errors import Elsewhere, Wrong
from kith.foundation.languages import Saying, say
from kith.infrastructure import checkup
from kith.infrastructure.checkup import Health, ServerHealth
from kith.infrastructure.copying.addresses import is_proved
from kith.interfaces.cli import answering, fitting, mailing, safekeeping
from kith.interfaces.cli.backups import size
from kith.interfaces.cli.findings import Finding, How, State, as_it_is
from kith.interfaces.cli.place import Here, Json, Place

_STYLES = {"ok": "green", "note": "yellow", "wrong": "bold red"}
_LITTLE_SPACE = 200_000_000
_FIRST_YEAR = 2025
# The cursor of a subscriber is kept now and then only.
_UNHEARD = 5000
_AHEAD = 5 * MINUTE


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
        room = max(len(one.name) for one in plain) + 2
        for one in plain:
            here.voice.mark(one.state, _STYLES[one.state], one.name, one.says, one.do, room=room)
    return 0 if sound else 1


def _findings(place: Place) -> Iterator[Finding]:
    for name, look in _LOOKS:
        yield _tried(name, look, place)
    settled = _tried(say("Settings"), _settings, place)
    yield settled
    if settled.state == "ok":  # otherwise each of these would complain of the same
        for name, look in _SETTLED:
            yield _tried(name, look, place)
    if place.in_postgres or checkup.has_house(place.folder):
        yield from _on_the_server(place) if place.in_postgres else _in_the_house(place)
        if settled.state == "ok" and place.settings.mail:
            yield _tried(say("Mail"), mailing.mail, place)
        yield _tried(say("Backup"), safekeeping.backups, place)
        if settled.state == "ok" and place.settings.backup_to:
            yield _tried(say("Drill"), safekeeping.drills, place)
    else:
        nothing = say("There is no house in {folder} yet.", folder=str(place.folder))
        yield Finding(say("House"), "note", nothing, say("`kith run` makes one."))


def _tried(name: Saying, look: Look, place: Place) -> Finding:
    try:
        return Finding(name, *look(place))
    except Wrong as wrong:
        return Finding(name, "wrong", wrong.saying)
    except OSError as wrong:
        return Finding(name, "wrong", checkup.sentence(wrong, place.folder).saying)


def _python(_place: Place) -> How:
    return How("ok", as_it_is(platform.python_version()))


def _folder(place: Place) -> How:
    folder = str(place.folder)
    if not checkup.is_folder(place.folder):
        return How("note", say("{folder} is not there yet.", folder=folder))
    if not checkup.is_writable(place.folder):
        cannot = say("{folder} can't be written to.", folder=folder)
        return How("wrong", cannot, say("Let the person who runs Kith own it."))
    if not checkup.is_private(place.folder):
        open_ = say("{folder} can be looked into by others on this machine.", folder=folder)
        return How("wrong", open_, as_it_is(f"chmod 700 {folder}"))
    return How("ok", say("{folder}, for its owner only", folder=folder))


def _space(place: Place) -> How:
    free = checkup.free_bytes(place.folder)
    says = say("{size} free", size=size(free))
    if free < _LITTLE_SPACE:
        return How("wrong", says, say("Make room before the disk is full."))
    return How("ok", says)


def _clock(place: Place) -> How:
    moment = now()
    says, mend = as_it_is(f"{at(moment):%Y-%m-%d %H:%M} UTC"), say("Set the clock of this machine.")
    if at(moment).year < _FIRST_YEAR:
        return How("wrong", says, mend)
    if checkup.newest_change(place.folder) > moment + _AHEAD:
        later = say(
            "It is {moment}, and files in the folder are newer than that.", moment=str(says)
        )
        return How("note", later, mend)
    return How("ok", says)


def _settings(place: Place) -> How:
    port = place.settings.port  # reading them is the proof
    return How("ok", say("kith.toml and KITH_* can be read; the port is {port}.", port=port))


def _address(place: Place) -> How:
    return fitting.address(place.settings)


def _log(place: Place) -> How:
    return fitting.log(place.settings)


def _port(place: Place) -> How:
    settings = place.settings
    try:
        is_free = checkup.port_is_free(settings.listen, settings.port)
    except Elsewhere as wrong:
        mend = say("Set listen to an address of this machine, and port to one above 1023.")
        return How("wrong", wrong.saying, mend)
    if is_free:
        return How("ok", say("{port} is free", port=settings.port))
    if checkup.running_on(place.folder):
        return How("ok", say("{port} is in use", port=settings.port))
    used = say("Another program uses port {port}.", port=settings.port)
    return How("note", used, say("`kith run` takes the next free one above it."))


_LOOKS: tuple[tuple[Saying, Look], ...] = (
    (say("Python"), _python), (say("Folder"), _folder), (say("Disk"), _space),
    (say("Clock"), _clock), (say("Running"), answering.running),
)  # fmt: skip
_SETTLED: tuple[tuple[Saying, Look], ...] = (
    (say("Address"), _address), (say("Port"), _port), (say("Log"), _log),
    (say("Metrics"), answering.metrics),
)  # fmt: skip


def _on_the_server(place: Place) -> Iterator[Finding]:
    name, settings = say("House"), place.settings
    try:
        found = place.ask(lambda database: database.read(checkup.server_health))
    except Wrong as wrong:
        yield Finding(name, "wrong", wrong.saying)
        return
    if found.forgetful:
        forgets = say(
            "PostgreSQL forgets what it has said it kept: {settings} off.", settings=found.forgetful
        )
        yield Finding(name, "wrong", forgets, say("Turn it on in postgresql.conf."))
    else:
        yield Finding(name, "ok", say("It is in PostgreSQL, as today's Kith keeps it."))
    if not all(is_proved(url) for url in (settings.database, settings.replica) if url):
        open_ = say("The line to the database is not proved: who stands in between can read it.")
        mend = say("Add ?sslmode=verify-full to the address in the setting.")
        yield Finding(say("Line"), "note", open_, mend)
    many, most = settings.connections, found.connections
    if many >= most:
        few = say("{many} a process, and PostgreSQL allows {most}.", many=many, most=most)
        mend = say("Raise max_connections in postgresql.conf, or lower the setting connections.")
        yield Finding(say("Connections"), "note", few, mend)
    yield from (_subscribers(found), _work(found))


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
        return Finding(say("Schema"), "wrong", behind, as_it_is("kith upgrade"))
    return Finding(say("Schema"), "ok", say("as today's Kith keeps it"))


def _subscribers(found: Health | ServerHealth) -> Finding:
    name = say("Facts")
    if found.unheard > _UNHEARD:
        behind = say("Much that happened has not been told on.")
        return Finding(name, "wrong", behind, say("Start the house and look at its log."))
    return Finding(name, "ok", say("All that happened is told on, or soon will be."))


def _work(found: Health | ServerHealth) -> Finding:
    if found.stuck:
        return Finding(
            say("Work"), "wrong", say("Some later work is stuck."), as_it_is("kith work")
        )
    return Finding(say("Work"), "ok", say("Nothing is stuck."))
