"""What whoever runs the machine does with files that nobody may see: list, hand over, destroy."""

import asyncio
import hashlib
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path

from kith.care.guides.actions import agree_to_guide, ask_by
from kith.care.moderation.aside import Summing
from kith.care.moderation.deciding import decide
from kith.care.moderation.showing import show_to_guides
from kith.care.moderation.taken.rows import all_quarantines
from kith.foundation.clock import now
from kith.infrastructure.database import Tx
from kith.infrastructure.files import DATABASE
from kith.infrastructure.house_file import HouseFile
from kith.infrastructure.media_store import store_at
from kith.ties.homes.model import LogEntry
from kith.ties.people.model import Speaker
from kith.together.conversations.actions import open_conversation
from kith.together.media.taking import Taking
from tests.cast import Cast
from tests.interfaces.cli.asking import Kith
from tests.picturing import picture

WORDS = "Look at this."
Doing = Callable[[HouseFile], Awaitable[str]]


def done(folder: Path, deed: Doing) -> str:
    """Do something in the house of a folder."""

    async def go() -> str:
        house = HouseFile(str(folder / DATABASE), now=now)
        try:
            return await deed(house)
        finally:
            await house.close()

    return asyncio.run(go())


def put_aside(folder: Path, cast: Cast, *, body: bytes) -> str:
    """Let a picture be put aside; give which one."""

    def speaker(name: str) -> Speaker:
        return Speaker(cast.people[name].id)

    async def go(house: HouseFile) -> str:
        for name in ("Bea", "Tom"):
            await house.act(ask_by, cast.people[name].id, by_id=cast.people["Mara"].id)
            await house.act(agree_to_guide, speaker(name))
        store = store_at("", str(folder), {})
        with tempfile.TemporaryFile() as file:
            file.write(body)
            taking = Taking(house, store, str(folder))
            taken = await taking.take(speaker("Jonas"), "picture", file)
        soup = cast.circles["Sunday soup"]
        said = await house.act(open_conversation, speaker("Jonas"), soup, WORDS, media=[taken.id])
        await house.act(show_to_guides, speaker("Ines"), said.id, WORDS, against_law=True)
        (one,) = await house.read(all_quarantines)
        await Summing(house, store).work(str(one.id))
        return f"{one.id} {one.report_id}"

    return done(folder, go)


def confirm(folder: Path, cast: Cast, report: str) -> None:
    """Let two guides decide that it stays aside."""

    async def go(house: HouseFile) -> str:
        for name in ("Bea", "Tom"):
            who = Speaker(cast.people[name].id)
            await house.act(decide, who, int(report), "away", "By what Ines tells of it.")
        return ""

    done(folder, go)


def log_of(folder: Path) -> list[str]:
    """Give the kinds of lines in the house log."""

    async def go(house: HouseFile) -> str:
        async def asked(tx: Tx) -> list[LogEntry]:
            return await tx.many(LogEntry, "select id, kind, about from house_log order by id")

        return " ".join(one.kind for one in await house.read(asked))

    return done(folder, go).split()


def test_nothing_is_aside_in_a_quiet_house(folder: Path, kith: Kith) -> None:
    assert folder
    assert kith("quarantine").fine() == "No file was put aside.\n"
    assert kith("quarantine", "--json").json() == []
    refused = kith("quarantine", "hand-over", "7", folder / "out").refused()
    assert refused == "No file 7 is aside. `kith quarantine` lists them."


def test_a_file_is_listed_with_its_sums_and_nothing_of_whose_it_is(
    folder: Path, kith: Kith, cast: Cast
) -> None:
    body = picture()
    which, _ = put_aside(folder, cast, body=body).split()
    table = kith("quarantine").fine()
    assert which in table
    assert "waits for two people" in table
    for name in ("Jonas", "Ines", "soup", WORDS):
        assert name not in table
    (one,) = kith("quarantine", "--json").json()
    assert (one["id"], one["kind"], one["state"]) == (which, "picture", "held")
    assert one["sha256"][0] == hashlib.sha256(body).hexdigest()
    assert len(one["sha256"]) == 3, "the file, and the two that were made of it"


def test_a_file_is_handed_over_unseen_with_a_note(
    folder: Path, kith: Kith, cast: Cast, tmp_path: Path
) -> None:
    which, _ = put_aside(folder, cast, body=picture()).split()
    out = tmp_path / "police"
    said = kith("quarantine", "hand-over", which, out).fine()
    assert "Don't open it." in said
    names = sorted(path.name for path in out.iterdir())
    assert names == ["READ-ME-FIRST.txt", "full.unseen", "small.unseen"]
    assert out.stat().st_mode & 0o077 == 0
    (one,) = kith("quarantine", "--json").json()
    assert one["handed_over"]
    note = (out / "READ-ME-FIRST.txt").read_text()
    for name in ("full.unseen", "small.unseen"):
        assert hashlib.sha256((out / name).read_bytes()).hexdigest() in note
    assert log_of(folder)[-1] == "handed"
    again = kith("quarantine", "hand-over", which, out).refused()
    assert again == f"{out} is there already. Please name a new folder."


def test_a_file_is_destroyed_only_after_two_people_decided(
    folder: Path, kith: Kith, cast: Cast
) -> None:
    which, report = put_aside(folder, cast, body=picture()).split()
    files = folder / "media"
    assert [path for path in files.rglob("*") if path.is_file()]
    early = kith("quarantine", "destroy", which, "--yes")
    assert early.refused() == "Two people have not decided on this file yet. Until then it is kept."
    assert [path for path in files.rglob("*") if path.is_file()]
    confirm(folder, cast, report)
    assert "destroyed" in kith("quarantine", "destroy", which, "--yes").fine()
    assert not [path for path in files.rglob("*") if path.is_file()]
    (one,) = kith("quarantine", "--json").json()
    assert (one["state"], len(one["sha256"])) == ("destroyed", 3)
    assert log_of(folder)[-1] == "destroyed"
    assert "aside" in kith("quarantine", "destroy", which, "--yes").refused()


def test_guides_are_listed_and_one_can_be_ended(folder: Path, kith: Kith, cast: Cast) -> None:
    assert kith("guides").fine().startswith("Nobody is a guide yet.")
    put_aside(folder, cast, body=picture())
    assert [line.split()[0] for line in kith("guides").fine().splitlines()] == [
        "Name",
        "Bea",
        "Tom",
    ]
    assert kith("guides", "--json").json()[0] == {"handle": "bea", "name": "Bea"}
    assert "Bea is no guide any more." in kith("guides", "end", "bea").fine()
    assert [one["name"] for one in kith("guides", "--json").json()] == ["Tom"]
    assert kith("guides", "end", "bea").refused().startswith("bea is no guide here.")
    assert log_of(folder)[-1] == "no-guide"
