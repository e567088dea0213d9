"""`kith run`: starts the house and says where it is."""

import logging
import os
import sys

import uvloop

from kith.foundation.errors import Conflict, Wrong
from kith.foundation.settings import default_folder, settings_from
from kith.house import House, run
from kith.infrastructure.files import Folder
from kith.together.welcome.arriving import first_link


def main() -> int:
    """Run the house until asked to stop; give the exit code."""
    try:
        folder = Folder(default_folder(os.environ))
        settings = settings_from(folder.settings(), os.environ)
        logging.basicConfig(
            level=settings.log.upper(), format="%(levelname)s %(name)s: %(message)s"
        )
        uvloop.run(run(settings, folder, _tell))
    except Wrong as wrong:
        print(wrong, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        pass
    return 0


async def _tell(house: House, at: str) -> None:
    wanted, base = house.settings.port, house.settings.address.rstrip("/") or f"http://{at}"
    if wanted and not at.endswith(f":{wanted}"):
        print(f"Port {wanted} is in use; this house took {at.rpartition(':')[2]}.")
    here_only = at.startswith(("127.", "[::1]"))
    where = "on this machine" if here_only else "on any device here"
    try:
        code = await house.database.act(first_link)
    except Conflict:
        print(f"Kith is running. Open {base}/")
    else:
        print(f"Kith is running. Open {base}/first/{code[:4]}-{code[4:]} {where}.")
        print("This link works once, for 30 minutes.")
    print(f"Your data: {house.services.folder} (back up this folder).", flush=True)
