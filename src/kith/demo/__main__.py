"""`./kith demo`: a house of nine people to walk about in, on this machine only."""

import argparse
import logging
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import uvloop
from rich.console import Console

from kith.demo.cast import PEOPLE
from kith.demo.door import PATH, with_door
from kith.demo.making import Made, is_anothers, make
from kith.foundation.clock import now
from kith.foundation.errors import Wrong
from kith.foundation.keys import in_groups
from kith.foundation.settings import Settings, settings_from
from kith.house import open_house
from kith.infrastructure.files import Folder
from kith.infrastructure.logs import write_log
from kith.infrastructure.serving import listen, seen_as, serve

CHECKOUT = Path(__file__).resolve().parents[3]
HERE = "127.0.0.1"
SAY = Console(highlight=False, soft_wrap=True)
TROUBLE = Console(highlight=False, soft_wrap=True, stderr=True)
_SEED = 31  # the number of the plot
_NOT_OURS = (
    "In {folder} lives a house that is no demo. It is left alone; choose another with --data."
)


def main(words: list[str] | None = None) -> int:
    """Make the demo house and serve it until asked to stop; give the exit code."""
    asked = _asked(words)
    write_log("warning", "words")
    try:
        folder = Folder(asked.data)
        folder.hold()
        if is_anothers(folder):
            TROUBLE.print(_NOT_OURS.format(folder=folder.path), style="red", markup=False)
            return 1
        made = make(folder, seed=asked.seed, now=now())
        if asked.fill_only:
            SAY.print(f"The demo house lies in {folder.path}")
            return 0
        settings = _settings(os.environ)
        logging.basicConfig(level=settings.log.upper())
        uvloop.run(_serve(settings, folder, lambda at: _tell(made, asked.who, at, folder)))
    except Wrong as wrong:
        TROUBLE.print(str(wrong), style="red", markup=False)
        return 1
    except KeyboardInterrupt:
        pass
    return 0


def _asked(words: list[str] | None) -> argparse.Namespace:
    names = [one.name for one in PEOPLE]
    about = (
        "A house of nine people and two years of talk, to walk about in. It is made anew each day."
    )
    asking = argparse.ArgumentParser("kith demo", description=about)
    asking.add_argument("--data", default=str(_usual_folder()), help="the folder to keep it in")
    asking.add_argument("--seed", type=int, default=_SEED, help="chooses the times, nothing else")
    asking.add_argument("--fill-only", action="store_true", help="make the house, do not serve it")
    asking.add_argument("--as", dest="who", default="Mara", choices=names, help="whom to be")
    return asking.parse_args(words)


def _usual_folder() -> Path:
    if (CHECKOUT / "pyproject.toml").exists():
        return CHECKOUT / ".demo"
    return Path.home() / ".cache" / "kith-demo"


def _settings(environ: Mapping[str, str]) -> Settings:
    """Give settings as `kith run` would, but for this machine only unless asked otherwise."""
    settings = settings_from("", environ)
    return settings if "KITH_LISTEN" in environ else replace(settings, listen=HERE)


async def _serve(settings: Settings, folder: Folder, tell: Callable[[str], None]) -> None:
    sock = listen(settings.listen, settings.port)
    async with open_house(settings, folder) as house:
        tell(seen_as(sock))
        await serve(
            with_door(house.app, house.database), sock, log=settings.log, proxies=settings.proxies,
            stopping=house.services.streams.close,
        )  # fmt: skip


def _tell(made: Made, who: str, at: str, folder: Folder) -> None:
    door = f"http://{HERE}:{at.rpartition(':')[2]}{PATH}{who.casefold()}"
    SAY.print(f"The demo house is open. On this machine, be {who}: [bold]{door}[/]")
    SAY.print(f"Or sign in at http://{at}/ with somebody’s house key:\n")
    for one in PEOPLE:
        SAY.print(f"  {one.name:6} {in_groups(made.keys[one.name])}")
    SAY.print(f"\nIt lies in {folder.path} and is made anew each day.")


if __name__ == "__main__":
    sys.exit(main())
