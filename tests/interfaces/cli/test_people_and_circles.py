"""What whoever runs the machine may know of the people in a house: little, and no words."""

import asyncio
import contextlib
import sqlite3
from pathlib import Path

from kith.foundation.clock import now
from kith.foundation.keys import public_key, read_house_key
from kith.infrastructure.database import Tx
from kith.infrastructure.files import DATABASE
from kith.infrastructure.house_file import HouseFile
from kith.ties.accounts.model import Passkey
from kith.ties.accounts.rows import add_passkey
from kith.ties.people.model import Speaker
from kith.together.welcome.arriving import invite
from tests.cast import THROUGH, Cast, Garden
from tests.infrastructure.patience import LONG
from tests.interfaces.cli.asking import Kith, Said

WORDS = "Dear Ole, come and sit with us."


def asked_out(folder: Path, cast: Cast) -> str:
    """Let Hana invite Ole, and give the code."""

    async def go() -> str:
        house = HouseFile(str(folder / DATABASE), now=now)
        hana = Speaker(cast.people["Hana"].id)
        made = await house.act(invite, hana, whom="Ole", words=WORDS)
        circle = cast.circles["Sunday soup"]
        await house.act(invite, hana, whom="Neighbours", words=WORDS, circle_id=circle, uses=12)
        await house.close()
        return made.code

    return asyncio.run(go())


def rows(folder: Path, sql: str, *args: int) -> list[tuple[object, ...]]:
    # Never while this process has the file open: a second SQLite in one process drops its locks.
    with contextlib.closing(sqlite3.connect(folder / DATABASE)) as db:
        return db.execute(sql, args).fetchall()


def test_people_are_listed_by_alphabet(folder: Path, kith: Kith, cast: Cast) -> None:
    assert folder
    lines = kith("people").fine().splitlines()
    assert lines[0].split("  ")[0] == "Name"
    assert [line.split()[0] for line in lines[1:]] == sorted(cast.people)
    found = {one["name"]: one for one in kith("people", "--json").json()}
    assert found["Mara"]["through"] is None
    assert {name: found[through]["name"] for name, through in THROUGH.items()} == {
        name: next(one["name"] for one in found.values() if one["handle"] == found[name]["through"])
        for name in THROUGH
    }
    assert found["Hana"].keys() == {"id", "name", "handle", "through", "since"}


def test_a_house_that_nobody_made_has_no_people(fresh: Path, kith: Kith) -> None:
    assert fresh
    assert "Nobody lives here yet" in kith("people").fine()
    assert kith("people", "--json").json() == []
    assert "no circle" in kith("circles").fine()
    assert kith("people", "invitations").fine() == "Nobody is on the way.\n"


def test_invitations_are_listed_without_what_stands_in_them(
    folder: Path, kith: Kith, cast: Cast
) -> None:
    code = asked_out(folder, cast)
    said, found = kith("people", "invitations"), kith("people", "invitations", "--json")
    assert {one["by"] for one in found.json()} == {"hana"}
    assert sorted(one["into_a_circle"] for one in found.json()) == [False, True]
    for hidden in ("Ole", "Neighbours", WORDS, code, "Sunday soup"):
        assert hidden not in said.fine() + found.out


def test_circles_show_their_host_and_nothing_else(folder: Path, kith: Kith, cast: Cast) -> None:
    assert folder
    found = kith("circles", "--json")
    hosts = [one["host_name"] for one in found.json()]
    assert hosts == sorted(hosts) == ["Aiko", "Hana", "Ines", "Noor", "Tom"]
    said = kith("circles").fine() + found.out
    hosted_by_nobody = {"Mara", "Jonas", "Bea", "Wren"}
    for hidden in (*cast.circles, *hosted_by_nobody, "What Sunday", "soup", "moss"):
        assert hidden not in said


def test_a_new_key_opens_and_the_old_one_does_not(folder: Path, kith: Kith, cast: Cast) -> None:
    jonas = cast.people["Jonas"]
    passkey = Passkey(b"thing", jonas.id, b"p", 0, "localhost", "phone", 0)

    async def give_passkey() -> None:
        house = HouseFile(str(folder / DATABASE), now=now)
        await house.act(add_passkey, passkey)
        await house.close()

    asyncio.run(give_passkey())
    others = rows(folder, "select id from sessions where person_id <> ?", jonas.id)
    said = kith("people", "key", "@Jonas").fine()
    key = read_house_key(said.splitlines()[2])
    assert said.splitlines()[2].split() == [key[at : at + 4] for at in range(0, 24, 4)]
    assert key != jonas.key
    kept = rows(folder, "select public_key from accounts where person_id = ?", jonas.id)
    assert kept == [(public_key(key),)]
    assert rows(folder, "select 1 from sessions where person_id = ?", jonas.id) == []
    assert rows(folder, "select 1 from passkeys where person_id = ?", jonas.id) == []
    assert rows(folder, "select id from sessions where person_id <> ?", jonas.id) == others
    assert rows(folder, "select kind, about from house_log") == [("key", str(jonas.id))]
    for told in ("shown this once", "sessions have ended", "passkeys are forgotten", "house log"):
        assert told in said


def test_nobody_elses_key_is_touched_by_a_wrong_handle(folder: Path, kith: Kith) -> None:
    before = rows(folder, "select * from accounts")
    assert "Nobody called jona lives here" in kith("people", "key", "jona").refused()
    assert rows(folder, "select * from accounts") == before


async def test_a_new_key_is_told_by_a_house_that_is_running(garden: Garden, kith: Kith) -> None:
    assert (await garden.jonas.get("/me")).status == 200

    def ask() -> Said:
        return kith("--data", garden.folder, "people", "key", "jonas")

    assert (await asyncio.to_thread(ask)).code == 0
    assert (await garden.jonas.get("/me")).status != 200
    # What another process wrote is noticed within two seconds.
    who_know_him = {"Mara", "Hana", "Tom", "Aiko", "Noor"}
    async with asyncio.timeout(LONG):
        while (told := await told_of_key(garden)) != who_know_him:
            assert told < who_know_him
            await asyncio.sleep(0.1)


async def told_of_key(garden: Garden) -> set[str]:
    told = await garden.house.database.read(_told_of_key)
    return {name for name, one in garden.people.items() if one.id in told}


async def _told_of_key(tx: Tx) -> list[int]:
    return await tx.many(int, "select person_id from house_lines where kind = 'key'")


def test_names_cannot_steer_a_terminal(folder: Path, kith: Kith) -> None:
    with contextlib.closing(sqlite3.connect(folder / DATABASE)) as db:
        db.execute("update people set name = 'To\x1b[2Jm [bold]' where handle = 'tom'")
        db.commit()
    assert "To\ufffd[2Jm [bold]" in kith("people").fine()
