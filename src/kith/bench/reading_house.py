"""`python -m kith.bench.reading_house`: a second process on the file of a house that is running.

No house is run like this. It answers pages and keeps nothing, to measure what such a process would
be worth: it does not hold the folder, tells nobody of facts, does no later work, and refuses to act.
"""

import asyncio
import os
import sys
from typing import Any

import kith.house
from kith.foundation.errors import Elsewhere
from kith.foundation.languages import say
from kith.infrastructure.facts import Telling
from kith.infrastructure.files import Folder
from kith.infrastructure.house_file import HouseFile
from kith.infrastructure.queue import Queue
from kith.running import main


async def _idle(_self: object) -> None:
    await asyncio.Event().wait()


async def _refuse(_self: object, *_args: object, **_kwargs: object) -> Any:  # noqa: ANN401 - it gives nothing
    raise Elsewhere("bench", say("This process only reads."))


def _hold(folder: Folder, **_shared: bool) -> int:
    return os.open(folder.path / "read-by", os.O_RDWR | os.O_CREAT, 0o600)


def only_read() -> None:
    """Let the house of this process do nothing but answer pages, from when it is open."""
    serve = kith.house.serve

    async def serve_only(*args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - handed on
        setattr(HouseFile, "act", _refuse)  # noqa: B010 - it has another type on purpose
        await serve(*args, **kwargs)

    kith.house.serve = serve_only
    for where, name, instead in (
        (Folder, "hold", _hold), (Telling, "live", _idle), (Queue, "live", _idle),
    ):  # fmt: skip
        setattr(where, name, instead)


if __name__ == "__main__":
    only_read()
    sys.exit(main())
