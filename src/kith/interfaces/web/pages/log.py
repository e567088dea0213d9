"""The house log: what happened to the house, for everybody who lives in it."""

from starlette.responses import Response

from kith.access.enter import may_meet
from kith.care.guides.model import LOG_PAGE
from kith.care.guides.rows import guide_ids, log_before
from kith.foundation.ids import moment_of
from kith.foundation.languages import Saying
from kith.infrastructure.database import Tx
from kith.interfaces.web.forms import number
from kith.interfaces.web.verdicts import LOG, LOG_NAMED, LOG_UNNAMED
from kith.interfaces.web.visit import Visit
from kith.ties.homes.model import LogEntry
from kith.ties.people.model import Speaker
from kith.ties.people.rows import named
from kith.together.conversations.pages import LAST

Lines = list[tuple[LogEntry, Saying]]


async def show(visit: Visit) -> Response:
    """Show the log, newest first, a page at a time."""
    before = number(visit.asked("before")) or LAST
    lines = await visit.read(lines_before, visit.speaker, before, LOG_PAGE + 1)
    more = len(lines) > LOG_PAGE
    lines = lines[:LOG_PAGE]
    return visit.page(
        "log.html", current="me", log=told(visit, lines), before=lines[-1][0].id if more else None
    )  # fmt: skip


async def lines_before(tx: Tx, speaker: Speaker, before: int, most: int) -> Lines:
    """Give lines of the log, each naming only whom the reader may know of."""
    guides = await guide_ids(tx)
    return [
        (entry, await _words(tx, speaker, entry, guides))
        for entry in await log_before(tx, before, most)
    ]


def told(visit: Visit, lines: Lines) -> list[tuple[str, str]]:
    """Give lines of the log as they are shown: when, and what."""
    return [(visit.when(moment_of(entry.id)), visit.say(words)) for entry, words in lines]


async def _words(tx: Tx, speaker: Speaker, entry: LogEntry, guides: frozenset[int]) -> Saying:
    if entry.kind not in LOG_NAMED:
        return LOG[f"{entry.kind} {entry.about}".strip()]
    person_id = number(entry.about) or 0
    # Everybody sees who the guides are; who was one, or got a key, only who may meet them.
    is_named = entry.kind == "guide" and person_id in guides
    names = await named(tx, [person_id])
    if (is_named or await may_meet(tx, speaker, person_id)) and person_id in names:
        return _filled(LOG_NAMED[entry.kind], names[person_id].name)
    return LOG_UNNAMED[entry.kind]


def _filled(saying: Saying, name: str) -> Saying:
    return Saying(saying.text, {"name": name})
