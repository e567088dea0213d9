"""`kith run`: starts the house and says where it is."""

import asyncio
import logging
import os
import sys
from importlib import import_module

import uvloop

import kith
from kith.foundation.errors import Conflict, Wrong
from kith.foundation.languages import Saying, say
from kith.foundation.settings import Settings, default_folder, settings_from
from kith.house import House, run
from kith.infrastructure.files import Folder, speaking
from kith.infrastructure.logs import unseen, write_log
from kith.infrastructure.measures.watch import Watch
from kith.together.welcome.arriving import first_link

log = logging.getLogger(__name__)


def main() -> int:
    """Run the house until asked to stop; give the exit code."""
    settings = Settings()  # until the house's own have been read
    try:
        folder = Folder(default_folder(os.environ))
        settings = settings_from(folder.settings(), os.environ)
        write_log(settings.log, settings.log_as)
        uvloop.run(_run(settings, folder))
    except Wrong as wrong:
        _refuse(wrong, settings)
        return 1
    except KeyboardInterrupt:
        pass
    return 0


async def _run(settings: Settings, folder: Folder) -> None:
    asyncio.get_running_loop().set_exception_handler(unseen)
    await run(settings, folder, _tell, _watch(settings))


def _watch(settings: Settings) -> Watch | None:
    """Give whoever counts what goes on, where somebody wants to know: it is loaded only then."""
    if not settings.metrics:
        return None
    found: Watch = import_module("kith.infrastructure.measures.prometheus").Figures(
        kith.__version__
    )
    return found


def _refuse(wrong: Wrong, settings: Settings) -> None:
    if settings.log_as == "json":  # whoever reads the log as JSON finds nothing else there
        log.critical("%s", wrong)
    else:
        print(wrong.saying.into(speaking(settings.language)), file=sys.stderr)


async def _tell(house: House, at: str) -> None:
    gettext = speaking(house.settings.language)
    for saying in await _news(house, at):
        print(saying.into(gettext), flush=True)


async def _news(house: House, at: str) -> list[Saying]:
    """Give what somebody at a terminal wants to know of a house that has just begun to run."""
    wanted, base = house.settings.port, house.settings.address.rstrip("/") or f"http://{at}"
    port = at.rpartition(":")[2]
    taken = say("Port {wanted} is in use; this house took {port}.", wanted=wanted, port=port)
    folder = house.services.folder
    return [
        *([taken] if wanted and int(port) != wanted else []),
        *await _links(house, base, here_only=at.startswith(("127.", "[::1]"))),
        say("Your data: the database, and {folder} (kith backup keeps both).", folder=folder)
        if house.settings.database
        else say("Your data: {folder} (back up this folder).", folder=folder),
    ]


async def _links(house: House, base: str, *, here_only: bool) -> list[Saying]:
    try:
        code = await house.database.act(first_link)
    except Conflict:
        return [say("Kith is running. Open {link}", link=f"{base}/")]
    link = f"{base}/first/{code[:4]}-{code[4:]}"
    if house.settings.address:
        told = say("Kith is running. Open {link}", link=link)
    elif here_only:
        told = say("Kith is running. Open {link} on this machine.", link=link)
    else:
        told = say("Kith is running. Open {link} on any device here.", link=link)
    return [told, say("This link works once, for 30 minutes.")]
