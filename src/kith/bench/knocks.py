"""What somebody who knocks can see of what became of it: for `./kith bench silence`.

One person knocks at one door again and again, and looks afterwards. What the house knows is changed
before each time, always by as many writes: only what they are not to learn differs.
"""

from itertools import cycle, islice
from random import Random
from typing import NamedTuple

from kith.bench.client import Answer, Visitor, expect, visit
from kith.bench.filling import Filled, Neighbour
from kith.bench.guessing import Seen
from kith.foundation.clock import DAY
from kith.foundation.clock import now as real_now
from kith.infrastructure.database import Database, Tx
from kith.infrastructure.files import Folder
from kith.infrastructure.house_file import HouseFile

Circumstances = tuple[tuple[str, ...], tuple[str, ...]]

WORDS = "May I ask about the pump behind the school?"
# What would like to be known, and in which circumstances the answer is yes and no.
REACHES = (("way", "allowance"), ("apart", "doorkeeper", "closed"))
JOINED = (("way",), ("allowance",))
ALIVE = (("waiting",), ("held", "passed", "blocked", "shown"))
_LAID_DOWN = (
    "knocks", "statements", "knock_draws", "bond_lendings", "strangers", "stranger_hours",
    "lockdowns", "blocks", "doorkeepers", "facts",
)  # fmt: skip


class Two(NamedTuple):
    """Who knocks, whom they know, at whose door, and who may answer it."""

    knocker: Neighbour
    friend: Neighbour
    owner: Neighbour
    keeper: Neighbour


async def at_doors(port: int, filled: Filled, answers: int, draw: Random) -> dict[str, list[Seen]]:
    """Knock and look, all circumstances in one shuffled order; give what was to be seen."""
    two = Two(filled.people[-1], filled.people[-2], filled.people[2], filled.people[3])
    database = HouseFile(Folder(str(filled.path)).database, now=real_now)
    try:
        await database.act(_know_one, two)
        visitor = await visit(port, two.knocker.cookie)
        await visitor.learn_token("/people/invite")
        doors = Doors(database, visitor, two)
        return {
            "knock that reaches": await doors.knock(REACHES, answers, draw),
            "knock by a way": await doors.knock(JOINED, answers, draw),
            "door before a knock": await doors.come(JOINED, answers, draw),
            "door after a knock": await doors.look(answers, draw),
        }
    finally:
        await database.close()


class Doors:
    """One person who knocks at one door, and what the house makes of it each time."""

    def __init__(self, database: Database, visitor: Visitor, two: Two) -> None:
        """Ask as this visitor."""
        self.database, self.visitor, self.two = database, visitor, two
        self.path = f"/door/knock/{two.owner.handle}"

    async def knock(self, circumstances: Circumstances, answers: int, draw: Random) -> list[Seen]:
        """Knock in these circumstances, and look at the answer to that."""
        seen: list[Seen] = []
        for name, there in _shuffled(circumstances, answers, draw):
            await self.database.act(_so_be_it, self.two, name)
            answer = await self.visitor.send(self.path, words=WORDS)
            seen.append(_seen(expect(answer, 303, self.path), there=there))
        return seen

    async def come(self, circumstances: Circumstances, answers: int, draw: Random) -> list[Seen]:
        """Look at the page on which somebody knocks, before they do."""
        seen: list[Seen] = []
        for name, there in _shuffled(circumstances, answers, draw):
            await self.database.act(_so_be_it, self.two, name)
            seen.append(_seen(await self.visitor.page(self.path), there=there))
        return seen

    async def look(self, answers: int, draw: Random) -> list[Seen]:
        """Look at what the page says once something became of a knock."""
        await self.database.act(_so_be_it, self.two, "way")
        expect(await self.visitor.send(self.path, words=WORDS), 303, self.path)
        seen: list[Seen] = []
        for name, there in _shuffled(ALIVE, answers, draw):
            await self.database.act(_became, name)
            seen.append(_seen(await self.visitor.page(self.path), there=there))
        return seen


def _shuffled(circumstances: Circumstances, answers: int, draw: Random) -> list[tuple[str, bool]]:
    asked = [
        (name, there)
        for there, some in zip((True, False), circumstances, strict=True)
        for name in islice(cycle(some), answers // 2)
    ]
    draw.shuffle(asked)
    return asked


def _seen(answer: Answer, *, there: bool) -> Seen:
    return Seen(answer.size, answer.took, there)


async def _know_one(tx: Tx, two: Two) -> None:
    """Let whoever knocks know one person only, who knows none of the others."""
    for one in (two.knocker.id, two.friend.id):
        await tx.run("delete from bonds where a_id = $1 or b_id = $1", one)
    await _bond(tx, two.knocker, two.friend)


async def _bond(tx: Tx, one: Neighbour, other: Neighbour) -> None:
    ids = sorted((one.id, other.id))
    sql = "insert into bonds (a_id, b_id, since) values ($1, $2, $3) on conflict do nothing"
    await tx.run(sql, *ids, tx.now)


async def _so_be_it(tx: Tx, two: Two, circumstance: str) -> None:
    """Let nobody have knocked yet, and this be so."""
    for table in _LAID_DOWN:
        await tx.run(f"delete from {table}")  # noqa: S608 - of our own list
    friend, owner = sorted((two.friend.id, two.owner.id))
    await tx.run("delete from bonds where a_id = $1 and b_id = $2", friend, owner)
    match circumstance:
        case "way":
            await _bond(tx, two.friend, two.owner)
        case "apart":
            sql = "insert into blocks (person_id, blocked_id, since) values ($1, $2, $3)"
            await tx.run(sql, two.owner.id, two.knocker.id, tx.now)
        case "doorkeeper":
            await tx.run(
                """
                insert into doorkeepers (owner_id, keeper_id, days, asked_at, until_at, set_aside)
                values ($1, $2, 14, $3, $4, 0)""",
                two.owner.id, two.keeper.id, tx.now, tx.now + DAY,
            )  # fmt: skip
        case "closed":
            sql = "insert into lockdowns (id, since_at, until_at, by_id) values ($1, $2, $3, 0)"
            await tx.run(sql, tx.new_id(), tx.now, tx.now + DAY)
        case _:
            pass


async def _became(tx: Tx, state: str) -> None:
    await tx.run("update knocks set state = $1", state)
