"""A house in a file whose people and bonds are written as rows, for questions to the gate only."""

import contextlib
from collections.abc import AsyncGenerator, Sequence
from pathlib import Path

from kith.foundation.clock import now
from kith.infrastructure.database import Tx
from kith.infrastructure.house_file import HouseFile
from kith.infrastructure.opening import make_file_ready
from kith.ties.homes.model import HERE
from kith.ties.homes.rows import add_house
from kith.ties.people.model import Person
from kith.ties.people.rows import add_person


@contextlib.asynccontextmanager
async def in_house(folder: Path) -> AsyncGenerator[HouseFile]:
    """Give a new house in a folder, with nobody in it."""
    file = str(new_folder(folder) / "house.db")
    make_file_ready(file)
    house = HouseFile(file, now=now)
    try:
        await house.act(add_house, "Graph", "To be asked.", b"0" * 32)
        yield house
    finally:
        await house.close()


def new_folder(folder: Path) -> Path:
    """Give a folder that is there."""
    folder.mkdir(parents=True, exist_ok=True)
    return folder


async def add_people(tx: Tx, many: int) -> list[int]:
    """Let so many people live here, each through the first of them, and give their ids."""
    ids: list[int] = []
    for nth in range(many):
        one, through = tx.new_id(), ids[0] if ids else None
        ids.append(one)
        name = f"Person {nth}"
        await add_person(tx, Person(one, HERE, f"p{nth}", name, "", "", "UTC", "en", through))
    return ids


async def write_bonds(tx: Tx, bonds: Sequence[tuple[int, ...]]) -> None:
    """Keep who knows whom, smaller id first."""
    for nth, (one, other) in enumerate(bonds):
        sql = "insert into bonds (a_id, b_id, since) values ($1, $2, $3)"
        await tx.run(sql, one, other, 1 + nth)
