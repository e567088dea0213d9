"""What the introducer and the one who said yes can see of the other: for `./kith bench silence`.

One introduction, asked of two again and again. Before each look the other has been silent, or has
said no, or there is one of the things that must look the same; always by as many writes.
"""

from itertools import cycle, islice
from random import Random
from typing import NamedTuple

from kith.bench.client import Visitor, expect, visit
from kith.bench.filling import Filled, Neighbour
from kith.bench.guessing import Seen
from kith.foundation.clock import DAY
from kith.foundation.clock import now as real_now
from kith.infrastructure.database import Database, Tx
from kith.infrastructure.files import Folder
from kith.infrastructure.house_file import HouseFile
from kith.ties.people.model import Speaker
from kith.together.introductions.actions import introduce
from kith.together.introductions.model import Told

# What would like to be known: whether the other has only not answered yet.
ANSWERS = (("silence",), ("no", "block", "blocked", "known", "left"))
_TOLD = (
    Told("You would both have been first at the bakery.", "somebody who is never late"),
    Told("You would both have been first at the bakery.", "somebody who is never last"),
)


class Three(NamedTuple):
    """Who introduces, who said yes, and whose answer nobody is to learn."""

    by: Neighbour
    one: Neighbour
    other: Neighbour


async def between(port: int, filled: Filled, answers: int, draw: Random) -> dict[str, list[Seen]]:
    """Ask and look, all that may have happened in one shuffled order; give what was to be seen."""
    three = Three(*filled.people[:3])
    database = HouseFile(Folder(str(filled.path)).database, now=real_now)
    try:
        speaker, at = Speaker(three.by.id), three.one.handle
        made = await database.act(introduce, speaker, at, three.other.handle, _TOLD)
        by, one = await visit(port, three.by.cookie), await visit(port, three.one.cookie)
        await one.learn_token("/people/invite")
        asking = Asking(database, three, made.id, draw)
        found = {
            "introduction to who made it": await asking.look(by, answers),
            "introduction to who said yes": await asking.look(one, answers),
            "second yes": await asking.say_yes(one, answers),
        }
        await database.act(_is_over, made.id)
        found["introduction when it is over"] = await asking.look(by, answers)
        return found
    finally:
        await database.close()


class Asking:
    """One introduction, and what has become of it each time."""

    def __init__(self, database: Database, three: Three, made_id: int, draw: Random) -> None:
        """Look at this one."""
        self.database, self.three, self.id, self._draw = database, three, made_id, draw

    async def look(self, visitor: Visitor, answers: int) -> list[Seen]:
        """Open the page of the introduction."""
        seen: list[Seen] = []
        for name, there in self._shuffled(answers):
            await self.database.act(_so_be_it, self.three, self.id, name)
            answer = await visitor.page(f"/introductions/{self.id}")
            seen.append(Seen(answer.size, answer.took, there))
        return seen

    async def say_yes(self, visitor: Visitor, answers: int) -> list[Seen]:
        """Say yes, which is the second one where nothing comes of it."""
        seen: list[Seen] = []
        path = f"/introductions/{self.id}/yes"
        for name, there in self._shuffled(answers):
            await self.database.act(_so_be_it, self.three, self.id, name)
            answer = expect(await visitor.send(path), 303, path)
            seen.append(Seen(answer.size, answer.took, there))
        return seen

    def _shuffled(self, answers: int) -> list[tuple[str, bool]]:
        asked = [
            (name, there)
            for there, some in zip((True, False), ANSWERS, strict=True)
            for name in islice(cycle(some), answers // 2)
        ]
        self._draw.shuffle(asked)
        return asked


async def _so_be_it(tx: Tx, three: Three, made_id: int, name: str) -> None:
    """Let the one have said yes, and let this be so of the other, who says yes where it can't help."""
    _, one, other = three
    await tx.run("delete from introduction_answers")
    await tx.run("delete from blocks")
    a_id, b_id = sorted((one.id, other.id))
    await tx.run("delete from bonds where a_id = $1 and b_id = $2", a_id, b_id)
    await _answers(tx, made_id, one, "yes")
    match name:
        case "silence" | "no" | "left":
            await tx.run("update introductions set told = 0 where id = $1", made_id)
        case _:
            await _answers(tx, made_id, other, "yes")
    match name:
        case "no":
            await _answers(tx, made_id, other, "not now")
        case "block" | "blocked":
            by, whom = (other, one) if name == "block" else (one, other)
            sql = "insert into blocks (person_id, blocked_id, since) values ($1, $2, $3)"
            await tx.run(sql, by.id, whom.id, tx.now)
        case "known":
            sql = "insert into bonds (a_id, b_id, since) values ($1, $2, $3)"
            await tx.run(sql, a_id, b_id, tx.now)
        case "left":
            await tx.run("delete from sessions where person_id = $1", other.id)
        case _:
            await tx.run("update introductions set told = 0 where id = $1", made_id)


async def _answers(tx: Tx, made_id: int, who: Neighbour, answer: str) -> None:
    sql = (
        "insert into introduction_answers (introduction_id, person_id, answer) values ($1, $2, $3)"
    )
    await tx.run(sql, made_id, who.id, answer)


async def _is_over(tx: Tx, made_id: int) -> None:
    sql = "update introductions set until_at = $2 where id = $1"
    await tx.run(sql, made_id, tx.now - DAY)
