"""Whether a house that runs also answers, asked over the network as a proxy would."""

from kith.foundation.languages import say
from kith.infrastructure import checkup
from kith.infrastructure.checkup import Running
from kith.interfaces.cli.findings import How, as_it_is
from kith.interfaces.cli.place import Place

_HERE = "127.0.0.1"
_OK = 200


def running(place: Place) -> How:
    """Tell whether a house runs on a folder, and whether it is well."""
    found = checkup.running_on(place.folder)
    if found is None:
        return How("ok", say("No house is running on this folder."))
    if not found.at:
        silent = say(
            "Process {process} holds the folder and does not say where it answers.",
            process=found.process or "?",
        )
        return How(
            "note",
            silent,
            say("It starts, stops, or is another command of kith. Ask again in a moment."),
        )
    return _well(found)


def metrics(place: Place) -> How:
    """Tell whether the figures are given where the settings say."""
    port = place.settings.metrics
    if not port:
        return How("ok", say("/metrics is given nowhere."))
    if port == place.settings.port:
        same = say("metrics and port are both {port}.", port=port)
        return How("wrong", same, say("Choose another port for metrics."))
    is_running = checkup.running_on(place.folder) is not None
    if is_running and _status(f"{_HERE}:{port}", "/metrics") != _OK:
        nothing = say("The house runs, and /metrics is not answered on port {port}.", port=port)
        return How("wrong", nothing, say("Settings are read at the start: start the house again."))
    if not is_running and not checkup.port_is_free(_HERE, port):
        used = say("Another program uses port {port}: the house would not start.", port=port)
        return How("wrong", used, say("Choose another port for metrics."))
    return How("ok", as_it_is(f"http://{_HERE}:{port}/metrics"))


def _well(found: Running) -> How:
    match _health(found.at):
        case 200:
            well = say("process {process}, http://{at}/", process=found.process, at=found.at)
            return How("ok", well)
        case 503:
            unwell = say("The house at {at} can't read its database.", at=found.at)
            return How("wrong", unwell, say("Its log says why, and what follows here may too."))
        case 0:
            silent = say(
                "Process {process} holds the folder, and nothing answers at {at}.",
                process=found.process, at=found.at,
            )  # fmt: skip
            return How("wrong", silent, say("Look into its log, then start it again."))
        case _:
            other = say("What answers at {at} is another Kith than this one.", at=found.at)
            return How("wrong", other, say("Start the house again: it was upgraded while it ran."))


def _health(at: str) -> int:
    host, _, port = at.rpartition(":")
    if (found := _status(at, "/healthz")) or host == _HERE:
        return found
    # The address of this machine may have changed since the house said where it is.
    return _status(f"{_HERE}:{port}", "/healthz")


def _status(at: str, path: str) -> int:
    """Give the HTTP status of an answer; 0 where there is none."""
    asked = f"GET {path} HTTP/1.1\r\nHost: {at}\r\nConnection: close\r\n\r\n"
    head = checkup.answer_at(at, asked.encode()).split(b" ", 2)
    is_http = len(head) > 1 and head[0].startswith(b"HTTP/") and head[1].isdigit()
    return int(head[1]) if is_http else 0
