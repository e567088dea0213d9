"""`kith work`: later work that is stuck, and another try at it."""

from typing import Annotated

import msgspec
from cyclopts import Parameter

from kith.foundation.errors import Invalid
from kith.foundation.languages import Saying, say
from kith.foundation.text import excerpt
from kith.infrastructure import queue
from kith.interfaces.cli.place import Here, Json, iso, spoken

_ERROR = 60


class OneStuck(msgspec.Struct, frozen=True):
    """A piece of work that is stuck, as a script gets it: not what is in it."""

    id: str
    kind: str
    given_up: bool
    next_try: str | None
    error: str


def work(*, json: Json = False, here: Here) -> None:
    """List later work that is stuck."""
    found = here.ask(lambda database: database.read(queue.stuck))
    if json:
        here.voice.json([_one(job) for job in found])
    elif not found:
        here.voice.say(say("Nothing is stuck."))
    else:
        zone = here.zone
        here.voice.table(
            [say("Number"), say("Kind"), say("Next try"), say("What went wrong")],
            [
                [str(job.id), job.kind, _next(job, zone), excerpt(job.error, _ERROR)]
                for job in found
            ],
        )
        here.voice.say()
        here.voice.say(say("Another try: kith work retry NUMBER"))


def retry(
    number: Annotated[int, Parameter(help="Which, as `kith work` lists them.")], /, *, here: Here
) -> None:
    """Try a piece of work again."""
    if not here.ask(lambda database: database.act(queue.retry, number)):
        raise Invalid(
            "number", say("No work has the number {number}. `kith work` lists it.", number=number)
        )
    here.voice.say(say("It is tried again as soon as the house runs."))


def _next(job: queue.Job, zone: str) -> Saying | str:
    return say("given up") if job.state == "stuck" else spoken(job.next_at, zone)


def _one(job: queue.Job) -> OneStuck:
    given_up = job.state == "stuck"
    return OneStuck(
        str(job.id), job.kind, given_up, None if given_up else iso(job.next_at), job.error
    )
