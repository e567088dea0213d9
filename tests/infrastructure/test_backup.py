"""A backup: whole or not there, opened before it is called one, and brought back as it was."""

import contextlib
import gzip
import io
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tarfile
from collections.abc import Callable, Generator
from pathlib import Path

import apsw
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kith.foundation.errors import Conflict, Elsewhere, Invalid, Wrong
from kith.infrastructure.backup import archive, copies, keeping, making, workshop
from kith.infrastructure.backup.making import back_up
from kith.infrastructure.files import Folder
from kith.infrastructure.migrations.run import migrate, steps
from kith.infrastructure.sqlite import connect
from tests.infrastructure.backing import (
    NOON,
    a_house,
    backed_up,
    below,
    brought_back,
    do,
    dump,
)
from tests.infrastructure.small_disk import SmallDisk

SOURCE = Path(__file__).parents[2] / "src"
WRITER = """
import asyncio, sys
from kith.foundation.clock import now
from kith.infrastructure.house_file import HouseFile
async def keep(tx, n):
    await tx.run("insert into house_log (id, kind, about) values ($1, 'n', $2)", n, "x" * 2000)
async def main():
    house = HouseFile(sys.argv[1], now=now)
    for n in range(1_000_001, 2_000_000):
        await house.act(keep, n)
        print(n, flush=True)
asyncio.run(main())
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A house that somebody made, with settings, two pictures and something said."""
    return a_house(tmp_path / "house")


def plenty(_folder: Path) -> int:
    return 1 << 40


def test_a_backup_says_what_it_holds_and_is_for_its_owner_only(folder: Path) -> None:
    made = backed_up(folder)
    assert made.file.name == "tom-s-garden-2026-11-23-1200.kith-backup.tar"
    assert (made.about.name, made.about.schema) == ("Tom's Garden", steps()[-1].number)
    assert made.about.rows["house_log"] == 2000
    assert set(made.about.files) == {
        "house.db", "kith.toml", "media/ab/picture", "media/沢.webp",
    }  # fmt: skip
    assert made.file.stat().st_mode & 0o777 == 0o600
    assert [*made.file.parent.iterdir()] == [made.file]


def test_what_comes_back_is_what_was_there(folder: Path, tmp_path: Path) -> None:
    done = brought_back(backed_up(folder).file, tmp_path / "elsewhere" / "back")
    back = tmp_path / "elsewhere" / "back"
    assert dump(back) == dump(folder)
    assert below(back / "media") == below(folder / "media")
    assert (back / "kith.toml").read_text() == (folder / "kith.toml").read_text()
    assert (done.aside, done.behind) == (None, 0)
    assert back.stat().st_mode & 0o077 == 0
    assert not keeping.leftovers(back)


def test_a_house_without_pictures_or_settings_is_backed_up_too(tmp_path: Path) -> None:
    bare = tmp_path / "bare"
    bare.mkdir()
    with contextlib.closing(connect(str(bare / "house.db"))) as db:
        migrate(db)
    made = backed_up(bare)
    assert made.file.name.startswith("house-2026")
    brought_back(made.file, tmp_path / "back")
    assert dump(tmp_path / "back") == dump(bare)


def test_a_second_backup_in_the_same_minute_does_not_touch_the_first(folder: Path) -> None:
    first, second = backed_up(folder), backed_up(folder)
    assert first.file != second.file
    assert first.file.exists()


def test_a_picture_that_is_deleted_meanwhile_is_left_out(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = archive.media_in(folder)

    def with_one_that_goes(_folder: Path) -> dict[str, Path]:
        gone = folder / "media" / "gone"
        if workshop.free_bytes is plenty:  # the room was counted: now it is listed for packing
            gone.unlink(missing_ok=True)
        else:
            gone.write_bytes(b"gone")
        monkeypatch.setattr(workshop, "free_bytes", plenty)
        return there | {"media/gone": gone}

    monkeypatch.setattr(making, "media_in", with_one_that_goes)
    made = backed_up(folder)
    assert "media/gone" not in made.about.files
    brought_back(made.file, tmp_path / "back")


def test_a_house_is_backed_up_while_it_is_written_to(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copies, "_PAGES", 16)
    with writing(folder) as acknowledged:
        before = [acknowledged() for _ in range(300)][-1]
        during: list[int] = []

        def told(part: str, _done: int, _of: int) -> None:
            if part == "copying":
                during.append(acknowledged())

        made = back_up(folder, tmp_path / "to", now=NOON, zone="UTC", told=told)
    brought_back(made.file, tmp_path / "back")
    with contextlib.closing(sqlite3.connect(tmp_path / "back" / "house.db")) as db:
        kept = [n for (n,) in db.execute("select id from house_log where kind = 'n' order by id")]
        assert db.execute("pragma integrity_check").fetchall() == [("ok",)]
    assert len(during) > 10, "or nothing was written meanwhile"
    # All that was acknowledged before is there, and of what came later a beginning without gaps.
    assert kept == list(range(1_000_001, 1_000_001 + len(kept)))
    assert kept[-1] >= before


@contextlib.contextmanager
def writing(folder: Path) -> Generator[Callable[[], int]]:
    """Let another process write to a house, and give what it was told is kept, one by one."""
    writer = subprocess.Popen(  # noqa: S603 - this Python, and words that stand here
        [sys.executable, "-c", WRITER, str(folder / "house.db")],
        env=os.environ | {"PYTHONPATH": str(SOURCE)}, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert writer.stdout is not None
    told = writer.stdout
    try:
        yield lambda: int(told.readline())
    finally:
        writer.kill()
        writer.wait()
        told.close()


@pytest.mark.parametrize(("taken", "last"), [(400_000, "packing"), (1_800_000, "copying")])
def test_a_full_disk_leaves_nothing_half(
    folder: Path, small_disk: SmallDisk, monkeypatch: pytest.MonkeyPatch, taken: int, last: str
) -> None:
    monkeypatch.setattr(workshop, "free_bytes", plenty)
    monkeypatch.setattr(copies, "_PAGES", 8)
    (small_disk.path / "films").write_bytes(b"f" * taken)
    parts: list[str] = []

    def told(part: str, _done: int, _of: int) -> None:
        parts.append(part)

    with pytest.raises(Elsewhere, match=f"The disk of {small_disk.path} is full"):
        back_up(folder, small_disk.path, now=NOON, zone="UTC", told=told)
    assert parts[-1] == last, "or it was full at another moment"
    assert [path.name for path in small_disk.path.iterdir()] == ["films"]


def test_too_little_room_is_said_before_the_disk_is_full(
    folder: Path, small_disk: SmallDisk
) -> None:
    with pytest.raises(Elsewhere, match="too little room"):
        backed_up(folder, small_disk.path)
    made = backed_up(folder)
    with pytest.raises(Elsewhere, match="too little room"):
        brought_back(made.file, small_disk.path / "back")
    assert not list(small_disk.path.iterdir())


def test_a_damaged_house_gives_no_backup(folder: Path) -> None:
    with contextlib.closing(connect(str(folder / "house.db"))) as db:
        do(db, "pragma foreign_keys = off")
        do(db, "insert into listings (person_id) values (7)")
    with pytest.raises(Elsewhere, match="point to rows"):
        backed_up(folder)
    file = folder / "house.db"
    file.write_bytes(file.read_bytes()[:8192] + b"\xff" * 40_000 + file.read_bytes()[48_192:])
    with pytest.raises(Elsewhere, match="damaged"):
        backed_up(folder)
    assert not list((folder.parent / "backups").iterdir())


# What may lie in the place of a backup. Each is made from a sound one, and each is refused.
Entries = list[tuple[tarfile.TarInfo, bytes]]


def remade(file: Path, change: Callable[[Entries], None]) -> None:
    with tarfile.open(file) as tar:
        entries = [(each, (tar.extractfile(each) or io.BytesIO()).read()) for each in tar]
    change(entries)
    with tarfile.open(file, "w") as tar:
        for info, content in entries:
            tar.addfile(info, io.BytesIO(content))


def with_entry(
    name: str, kind: bytes = tarfile.REGTYPE, target: str = ""
) -> Callable[[Path], None]:
    def change(entries: Entries) -> None:
        info = tarfile.TarInfo(name)
        info.type, info.linkname = kind, target
        entries.insert(0, (info, b""))

    return lambda file: remade(file, change)


def with_about(**others: object) -> Callable[[Path], None]:
    def change(entries: Entries) -> None:
        info, content = entries.pop()
        content = json.dumps(json.loads(content) | others).encode()
        info.size = len(content)
        entries.append((info, content))

    return lambda file: remade(file, change)


def without(name: str) -> Callable[[Path], None]:
    def change(entries: Entries) -> None:
        entries[:] = [each for each in entries if each[0].name != name]

    return lambda file: remade(file, change)


def nothing(entries: Entries) -> None:
    entries.clear()


def twice(file: Path) -> None:
    remade(file, lambda entries: entries.insert(0, entries[0]))


def other_bytes(file: Path) -> None:
    whole = bytearray(file.read_bytes())
    whole[100_000] ^= 1
    file.write_bytes(whole)


WRONG: dict[str, tuple[Callable[[Path], object], str]] = {
    "not there": (Path.unlink, "No such file"),
    "a folder": (lambda file: (file.unlink(), file.mkdir()), "Is a directory"),
    "empty": (lambda file: file.write_bytes(b""), "not a backup"),
    "words": (lambda file: file.write_text("Dear Tom,\n" * 900), "not a backup"),
    "another tar": (lambda file: remade(file, nothing), "not a backup"),
    "a zipped one": (lambda file: file.write_bytes(gzip.compress(file.read_bytes())), "not a backup"),
    "cut short": (lambda file: os.truncate(file, 200_000), "not whole"),
    "cut a little": (lambda file: os.truncate(file, file.stat().st_size - 20_000), "not whole"),
    "one bit": (other_bytes, "is damaged: house.db"),
    "no about": (without("about.json"), "not whole"),
    "no house": (without("house.db"), "not whole"),
    "no picture": (without("media/ab/picture"), "not whole"),
    "twice": (twice, "not whole"),
    "about is a lie": (with_about(rows={"people": 3}), "does not hold what it says"),
    "about is no about": (with_about(files=[]), "not whole"),
    "upwards": (with_entry("../evil"), "something that no house has"),
    "upwards in media": (with_entry("media/../../evil"), "something that no house has"),
    "absolute": (with_entry("/etc/evil"), "something that no house has"),
    "something else": (with_entry("evil"), "something that no house has"),
    "a link": (with_entry("media/x", tarfile.SYMTYPE, "/etc"), "something that no house has"),
    "a hard link": (with_entry("media/x", tarfile.LNKTYPE, "/etc"), "something that no house has"),
    "a device": (with_entry("media/x", tarfile.CHRTYPE), "something that no house has"),
    "a pipe": (with_entry("kith.toml", tarfile.FIFOTYPE), "something that no house has"),
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_what_is_no_sound_backup_is_refused_in_a_sentence(
    folder: Path, tmp_path: Path, name: str
) -> None:
    file = backed_up(folder).file
    change, sentence = WRONG[name]
    change(file)
    there = below(folder)
    for into, replace in ((tmp_path / "back", False), (folder, True)):
        with pytest.raises(Wrong, match=sentence):
            brought_back(file, into, replace=replace)
    assert not (tmp_path / "back").exists()
    assert not (tmp_path / "evil").exists()
    assert {name: there[name] for name in there} == without_lock(below(folder))


def without_lock(files: dict[str, bytes]) -> dict[str, bytes]:
    return {name: content for name, content in files.items() if name != "held-by"}


def test_a_house_kept_by_a_newer_kith_is_refused(folder: Path, tmp_path: Path) -> None:
    with contextlib.closing(connect(str(folder / "house.db"))) as db:
        do(db, "insert into migrations (number, name, sha256) values (9000, 'rounds', 'x')")
    with pytest.raises(Elsewhere, match="newer Kith"):
        brought_back(backed_up(folder).file, tmp_path / "back")
    assert not (tmp_path / "back").exists()


@settings(max_examples=40)
@given(st.data())
def test_any_wrong_byte_is_noticed_or_changes_nothing(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    room = tmp_path_factory.mktemp("bytes")
    small = room / "small"
    small.mkdir()
    with contextlib.closing(apsw.Connection(str(small / "house.db"))) as db:
        migrate(db)
    (small / "kith.toml").write_text("queue = 7\n")
    file = backed_up(small).file
    whole = bytearray(file.read_bytes())
    # Where the entries' names and sizes stand, the last one's words, and anywhere.
    ends = (0, len(whole) - 14_000, len(whole) - 1)
    near = st.sampled_from(ends).flatmap(lambda at: st.integers(at - 700, at + 700))
    at = data.draw(near | st.integers(0, len(whole) - 1)) % len(whole)
    whole[at] = data.draw(st.integers(0, 255))
    file.write_bytes(whole)
    with contextlib.suppress(Wrong):
        brought_back(file, room / "back")
        assert dump(room / "back") == dump(small)
        assert (room / "back" / "kith.toml").read_text() == "queue = 7\n"
    shutil.rmtree(room)


def test_a_house_that_is_there_is_never_overwritten(folder: Path, tmp_path: Path) -> None:
    file, there = backed_up(folder).file, a_house(tmp_path / "there")
    (there / "kith.toml").write_text("port = 8000\n")
    before, words = dump(there), below(there)
    with pytest.raises(Conflict, match="--replace"):
        brought_back(file, there)
    assert below(there) == words
    done = brought_back(file, there, replace=True)
    assert done.aside is not None
    assert done.aside.parent == there
    assert dump(done.aside) == before
    assert (done.aside / "kith.toml").read_text() == "port = 8000\n"
    assert dump(there) == dump(folder)


def test_settings_that_were_there_before_a_house_are_set_aside(
    folder: Path, tmp_path: Path
) -> None:
    there = tmp_path / "there"
    there.mkdir()
    (there / "kith.toml").write_text("port = 8000\n")
    done = brought_back(backed_up(folder).file, there)
    assert done.aside is not None
    assert below(done.aside) == {"kith.toml": b"port = 8000\n"}


def test_what_stood_only_in_the_log_of_the_old_house_goes_aside_with_it(
    folder: Path, tmp_path: Path
) -> None:
    file, there = backed_up(folder).file, a_house(tmp_path / "there")
    still_open = connect(str(there / "house.db"))
    do(still_open, "insert into house_log (id, kind, about) values (70000, 'key', 'in the log')")
    assert (there / "house.db-wal").stat().st_size
    done = brought_back(file, there, replace=True)
    still_open.close()
    assert done.aside is not None
    assert any("in the log" in line for line in dump(done.aside))
    assert dump(there) == dump(folder)


@pytest.mark.parametrize("at", range(6))
def test_a_restore_that_fails_halfway_leaves_the_old_house(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: int
) -> None:
    file, there = backed_up(folder).file, a_house(tmp_path / "there")
    (there / "media" / "mine").write_bytes(b"mine")
    before, words, truly, count = dump(there), below(there / "media"), Path.rename, 0

    def failing(self: Path, to: Path) -> Path:
        nonlocal count
        count += 1
        if count == at + 1:  # of media, kith.toml and house.db, first away and then in
            raise OSError(5, "Input/output error", str(self))
        return truly(self, to)

    monkeypatch.setattr(Path, "rename", failing)
    with pytest.raises(Elsewhere, match="Input/output error"):
        brought_back(file, there, replace=True)
    monkeypatch.setattr(Path, "rename", truly)
    assert dump(there) == before
    assert below(there / "media") == words
    assert not keeping.leftovers(there)
    brought_back(file, there, replace=True)


def test_a_house_that_runs_is_not_replaced(folder: Path) -> None:
    file = backed_up(folder).file
    lock = Folder(str(folder)).hold()
    try:
        with pytest.raises(Elsewhere, match="already running"):
            brought_back(file, folder, replace=True)
    finally:
        os.close(lock)
    brought_back(file, folder, replace=True)
    brought_back(file, folder, replace=True)


def test_a_folder_that_is_a_file_is_named(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(Invalid, match="not a folder"):
        backed_up(folder, tmp_path / "file")
    with pytest.raises(Invalid, match="not a folder"):
        brought_back(backed_up(folder).file, tmp_path / "file")


def test_what_was_broken_off_is_found(folder: Path) -> None:
    assert not keeping.leftovers(folder)
    assert keeping.newest(folder) is None
    (folder / ".restoring-abc").mkdir()
    (folder / "backups" / ".kith-backup-abc").mkdir(parents=True)
    assert len(keeping.leftovers(folder)) == 2
    backed_up(folder, folder / "backups")
    assert keeping.newest(folder)
