"""The gate of a real house beside the same rule tried out in full, over random streets of a dozen people."""

from collections.abc import Sequence
from itertools import permutations
from pathlib import Path
from random import Random

from kith.access.gate.asking import may_knock
from kith.access.gate.model import NEEDS
from kith.bench.gate_brute import Brute
from kith.bench.gate_rows import add_people, in_house, write_bonds
from kith.foundation.clock import DAY, now
from kith.infrastructure.database import Tx
from kith.infrastructure.house_file import HouseFile

_PEOPLE, _ASKED = 12, 40


async def compare(folder: Path, cases: int) -> tuple[int, int]:
    """Give how many decisions were compared, and how many of them were wrong."""
    chance, compared, wrong = Random(cases), 0, 0  # noqa: S311 - a model, no secret
    async with in_house(folder / "exact") as house:
        people = await house.act(add_people, _PEOPLE)
        while compared < cases:
            street = _street(people, chance)
            needs = chance.choice(NEEDS)
            await house.act(_lay, street, needs)
            asked = chance.sample(list(permutations(people, 2)), min(_ASKED, cases - compared))
            wrong += await _wrong(house, street, asked, needs)
            compared += len(asked)
    return compared, wrong


async def _wrong(
    house: HouseFile, street: Brute, asked: Sequence[tuple[int, int]], needs: str
) -> int:
    found = 0
    for one, other in asked:
        known = frozenset((one, other)) in street.bonds
        ruling = await house.read(may_knock, one, other)
        found += ruling.free != (known or street.free(one, other, needs))
    return found


def _street(people: Sequence[int], chance: Random) -> Brute:
    """Give random bonds, ended contacts and spent credit; now dense, now sparse."""
    street, dense = Brute(people), chance.uniform(0.1, 0.5)
    for one, other in permutations(people, 2):
        two = frozenset((one, other))
        if one < other and chance.random() < dense:
            street.bonds.add(two)
        if chance.random() < 0.03:  # noqa: PLR2004 - seldom
            street.apart.add(two)
        if two in street.bonds and chance.random() < 0.08:  # noqa: PLR2004 - now and then
            street.spent.add((one, other))
    return street


async def _lay(tx: Tx, street: Brute, needs: str) -> None:
    for table in ("bonds", "blocks", "bond_lendings", "knock_needs"):
        await tx.run(f"delete from {table}")  # noqa: S608 - its own names
    await write_bonds(tx, [tuple(sorted(two)) for two in street.bonds])
    for two in street.apart:
        one, other = sorted(two)
        sql = "insert into blocks (person_id, blocked_id, since) values ($1, $2, 1)"
        await tx.run(sql, one, other)
    for nth, (one, other) in enumerate(sorted(street.spent)):
        await tx.run(
            """
            insert into bond_lendings (knock_id, way, step, from_id, to_id, takes, spent_at, until_at)
            values ($1, 0, 0, $2, $3, 1, $4, $5)""",
            nth, one, other, now(), now() + DAY,
        )  # fmt: skip
    for one in street.people:
        sql = "insert into knock_needs (person_id, needs) values ($1, $2)"
        await tx.run(sql, one, needs)
