"""`kith first`: a fresh link with which a house is made."""

from kith.foundation.errors import Conflict
from kith.foundation.languages import say
from kith.infrastructure.checkup import running_on
from kith.infrastructure.database import Database
from kith.interfaces.cli.place import Here
from kith.ties.homes.rows import the_house
from kith.together.welcome.arriving import first_link

_EVERYWHERE = {"0.0.0.0", "::", ""}  # noqa: S104 - to recognise it


def first(*, here: Here) -> None:
    """Give a fresh link with which the house is made."""
    here.must_hold_a_house()
    running = running_on(here.folder)
    if running is None and here.ask(lambda database: database.read(the_house)) is None:
        raise Conflict(
            say("This house is not running. Start it with `kith run`: it prints the link.")
        )
    code = here.ask(_link)
    base = here.settings.address.rstrip("/")
    at = base or f"http://{(running.at if running else '') or _guessed(here)}"
    link = f"{at}/first/{code[:4]}-{code[4:]}"
    if base:
        here.voice.say(say("Open {link}.", link=link))
    else:
        here.voice.say(say("Open {link} on any device here.", link=link))
    here.voice.say(say("This link works once, for 30 minutes. Earlier ones don't work any more."))


async def _link(database: Database) -> str:
    return await database.act(first_link)


def _guessed(here: Here) -> str:
    settings = here.settings
    host = "127.0.0.1" if settings.listen in _EVERYWHERE else settings.listen
    return f"[{host}]:{settings.port}" if ":" in host else f"{host}:{settings.port}"
