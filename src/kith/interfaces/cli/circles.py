"""`kith circles`: that circles are kept here, and who hosts them; nothing of what they are."""

import msgspec

from kith.foundation.ids import moment_of
from kith.foundation.languages import say
from kith.infrastructure.database import Database, Tx
from kith.interfaces.cli.place import Here, Json, iso
from kith.ties.circles.model import Circle
from kith.ties.circles.rows import all_circles
from kith.ties.people.model import Named, by_alphabet
from kith.ties.people.rows import named


class OneCircle(msgspec.Struct, frozen=True):
    """A circle, as whoever runs the machine may see it."""

    host: str
    host_name: str
    since: str
    hosted_since: str
    hosted_until: str


def circles(*, json: Json = False, here: Here) -> None:
    """List who hosts a circle here, and since when."""
    found = here.ask(_circles)
    if json:
        here.voice.json([_one(host, circle) for host, circle in found])
    elif not found:
        here.voice.say(say("There is no circle here yet."))
    else:
        here.voice.table(
            [say("Hosted by"), say("There since"), say("Hosted since"), say("Hosted until")],
            [[host.name, *map(here.day, _moments(circle))] for host, circle in found],
        )
        here.voice.say()
        here.voice.say(say("What a circle is called, what it is for and who is in it is its own."))


async def _circles(database: Database) -> list[tuple[Named, Circle]]:
    return await database.read(_with_hosts)


async def _with_hosts(tx: Tx) -> list[tuple[Named, Circle]]:
    found = await all_circles(tx)
    hosts = await named(tx, [circle.host_id for circle in found])
    pairs = [(hosts[circle.host_id], circle) for circle in found]
    return sorted(pairs, key=lambda pair: (by_alphabet(pair[0]), pair[1].id))


def _moments(circle: Circle) -> tuple[int, int, int]:
    return moment_of(circle.id), circle.host_since, circle.host_until


def _one(host: Named, circle: Circle) -> OneCircle:
    return OneCircle(host.handle, host.name, *map(iso, _moments(circle)))
