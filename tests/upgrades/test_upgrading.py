"""`kith upgrade`: the new house, whole and proved, or the old one as it was, and a sentence."""

import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from kith.foundation.errors import Elsewhere
from kith.infrastructure.backup import workshop
from kith.infrastructure.backup.restoring import restore
from kith.infrastructure.files import Folder
from kith.infrastructure.migrations.run import Step, steps
from kith.infrastructure.sqlite import connect, execute
from tests.infrastructure.small_disk import SmallDisk
from tests.interfaces.cli.asking import Kith, alone
from tests.upgrades.old_houses import NOON, change, dump, house_of, silent, tables, upgrade

# A schema that stays as it was released, and three steps on from it.
THEN = steps()[:5]
MUGS = Step(6, "mugs", "create table mugs (id integer primary key, whose text not null);")
FILLED = Step(7, "filled", "insert into mugs (whose) select name from people order by id;")
NAMED = Step(8, "named", "alter table people add column mug text not null default '';")


def backups(folder: Path) -> list[Path]:
    return sorted((folder / "backups").iterdir())


def test_it_says_what_it_will_do_and_where_the_backup_is(
    older: Path, kith: Kith, tmp_path: Path
) -> None:
    before = dump(older)
    said = kith("upgrade").fine()
    (file,) = backups(older)
    assert str(file) in said
    for told in ("all of these steps, or none", "0004 places", "0005 conversations", "kith run"):
        assert told in said
    assert "0003" not in said
    restore(file, tmp_path / "back", replace=False, now=NOON, zone="UTC", told=silent)
    assert dump(tmp_path / "back") == before
    assert kith("people").fine()
    assert "nothing to do" in kith("upgrade").fine()
    assert backups(older) == [file]


def test_a_script_gets_one_document(older: Path, kith: Kith) -> None:
    told = kith("upgrade", "--json").json()
    assert told["backup"] == str(backups(older)[0])
    assert told["steps"][:2] == ["0004 places", "0005 conversations"]
    assert kith("upgrade", "--json").json() == {"backup": None, "steps": []}


def test_rows_may_change_where_a_step_speaks_of_them(living: Path) -> None:
    before = tables(living)
    assert upgrade(living, [*THEN, MUGS, FILLED, NAMED])
    after = tables(living)
    assert len(after["mugs"][1]) == len(before["people"][1]) == 9
    assert {row[-1] for row in after["people"][1]} == {""}
    assert len(after["migrations"][1]) == 8


UNSOUND = {
    "a step that fails": ("insert into nowhere values (1);", r"Migration 7 failed .*nowhere"),
    "a step that half fails": (
        "insert into mugs values (1, 'Tom'); insert into mugs values (1, 'Bea');",
        "Migration 7 failed .*UNIQUE",
    ),
    "a step that ends the transaction": ("commit;", "Migration 7 failed .*not authorized"),
    "a row that points nowhere": ("insert into listings values (7);", "Migration 7 .*FOREIGN KEY"),
    "rows that may not be": (
        """create table cups (size integer check (size > 0)); pragma ignore_check_constraints = on;
           insert into cups values (0); pragma ignore_check_constraints = off;""",
        "CHECK constraint failed in cups",
    ),
    "a step that is forgotten": ("delete from migrations where number = 6;", "not all steps"),
    "loose ends": (
        "pragma defer_foreign_keys = on; insert into listings values (7);",
        "point to rows that are not there",
    ),
    "rows that go with others": (
        "delete from invitations;", "rows of arrivals are not as they were",
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", UNSOUND)
def test_what_does_not_come_out_well_leaves_the_house_as_it_was(living: Path, what: str) -> None:
    before, (sql, sentence) = dump(living), UNSOUND[what]
    with pytest.raises(Elsewhere, match=sentence) as wrong:
        upgrade(living, [*THEN, MUGS, Step(7, "broken", sql), NAMED])
    assert dump(living) == before
    assert "as it was" in str(wrong.value)
    assert upgrade(living, [*THEN, MUGS, FILLED, NAMED]), "and it can be done again"


def test_a_house_that_is_not_whole_is_not_upgraded(older: Path, kith: Kith) -> None:
    change(older, "pragma foreign_keys = off; insert into listings (person_id) values (7)")
    before = dump(older)
    assert "point to rows that are not there" in unmade(kith)
    assert dump(older) == before
    file = older / "house.db"
    whole = file.read_bytes()
    file.write_bytes(whole[:8192] + b"\xff" * 40_000 + whole[48_192:])
    assert "is damaged" in unmade(kith)
    file.write_bytes(b"Dear Tom, " * 900)
    assert "is damaged" in unmade(kith)
    assert not backups(older)


def unmade(kith: Kith) -> str:
    """Give what is said of an upgrade that was not made."""
    said = kith("upgrade")
    assert said.code == 1
    return said.err


STRANGE: dict[str, tuple[Callable[[Path], object], str]] = {
    "newer": (lambda at: change(at, "insert into migrations values (9000, 'x', 'x')"), "newer Kith"),
    "another program's": (
        lambda at: change(at, "update migrations set sha256 = 'x' where number = 2"),
        "Migration 2 of this house is not this program's",
    ),
    "no house": (
        lambda at: change(at, "drop table migrations; create table shopping (what text)"),
        "is no house",
    ),
    "nothing": (lambda at: (at / "house.db").unlink(), "There is no house in"),
}  # fmt: skip


@pytest.mark.parametrize("what", STRANGE)
def test_what_this_program_does_not_know_is_left_alone(older: Path, kith: Kith, what: str) -> None:
    make, sentence = STRANGE[what]
    make(older)
    before = dump(older) if what != "nothing" else []
    assert sentence in kith("upgrade").refused()
    assert not (older / "backups").exists()
    assert what == "nothing" or dump(older) == before


def test_a_house_that_runs_or_is_being_upgraded_is_left_alone(older: Path, kith: Kith) -> None:
    before = dump(older)
    lock = Folder(str(older)).hold()
    try:
        assert f"running on {older} (process {os.getpid()})" in kith("upgrade").refused()
    finally:
        os.close(lock)
    assert dump(older) == before
    refused: list[str] = []

    def meanwhile(part: str, _done: int, _of: int) -> None:
        if part == "upgrading":
            refused.append(alone("upgrade", KITH_DATA=str(older)).refused())
            # A house that is behind opens for nobody, and what it keeps can be read.
            refused.append(alone("people", KITH_DATA=str(older)).refused())

    upgrade(older, told=meanwhile)
    assert "Stop it first" in refused[0]
    assert "kith upgrade" in refused[1]
    assert kith("people").fine()


def test_another_program_that_writes_is_waited_for_and_then_named(
    older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kith.infrastructure.sqlite.BUSY_WAIT", 1)
    with closing(connect(str(older / "house.db"))) as other:
        execute(other, "begin immediate")
        with pytest.raises(Elsewhere, match="Another program is writing to the house"):
            upgrade(older)
        execute(other, "update people set name = 'Tomas' where name = 'Tom'")
        execute(other, "commit")
    assert upgrade(older)
    assert any("Tomas" in line for line in dump(older)), "what it wrote is kept"


def plenty(_folder: Path) -> int:
    return 1 << 40


def test_a_disk_that_runs_full_leaves_the_house_as_it_was(
    small_disk: SmallDisk, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = house_of(5, small_disk.path / "house")
    before = dump(folder)
    with pytest.raises(Elsewhere, match="too little room: a backup needs"):
        upgrade(folder, [*THEN, MUGS])
    monkeypatch.setattr(workshop, "free_bytes", plenty)
    small_disk.grow()
    # More than the eight megabytes of that disk.
    much = "insert into mugs (whose) select hex(randomblob(60000)) from facts"
    long = [*THEN, MUGS, Step(7, "much", much)]
    with pytest.raises(Elsewhere, match=f"disk of {folder} is full. The house is as it was"):
        upgrade(folder, long)
    assert dump(folder) == before
    (file,) = backups(folder)
    assert file.stat().st_size, "or it was full before the steps"
    small_disk.fill()
    with pytest.raises(Elsewhere, match="full"):
        upgrade(folder, long)
    (small_disk.path / "film").unlink()
    assert dump(folder) == before
    assert upgrade(folder, [*THEN, MUGS, FILLED])


def test_a_read_only_folder_is_named(
    small_disk: SmallDisk, kith: Kith, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = house_of(3, small_disk.path / "house")
    before = (folder / "house.db").read_bytes()
    monkeypatch.setenv("KITH_DATA", str(folder))
    small_disk.make_read_only()
    assert "can't be written to (Read-only file system)" in kith("upgrade").refused()
    assert (folder / "house.db").read_bytes() == before


def test_a_house_that_was_vacuumed_and_analysed_is_upgraded_too(living: Path) -> None:
    change(living, "create index mine on posts (words); drop index mine; analyze; vacuum;")
    assert upgrade(living, [*THEN, MUGS, FILLED, NAMED])


def test_a_house_with_something_of_its_own_is_named(living: Path) -> None:
    change(living, "create index mine on posts (words)")
    with pytest.raises(Elsewhere, match="a new house has not the same index mine"):
        upgrade(living, [*THEN, MUGS])
    change(living, "drop index mine")
    assert upgrade(living, [*THEN, MUGS])
