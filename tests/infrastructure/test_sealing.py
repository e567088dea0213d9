"""A sealed backup: only the key opens it, and nothing plain is left beside it."""

import io
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kith.foundation.errors import Elsewhere, Invalid, Wrong
from kith.infrastructure.backup import lying, restoring, workshop
from kith.infrastructure.backup.making import back_up
from kith.infrastructure.backup.sealing import Key, NewKey, Seal, new_key
from tests.infrastructure.backing import NOON, a_house, backed_up, below, brought_back, dump, silent
from tests.infrastructure.small_disk import SmallDisk

SAID = b"Mara 1999"  # stands in every house of these tests
KEY = new_key()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return a_house(tmp_path / "house")


@pytest.fixture
def age() -> Callable[..., bytes]:
    """The program that the rest of the world seals and opens with."""
    found = shutil.which("age")
    if not found:
        pytest.skip("age is not installed: on Debian, sudo apt install age")

    def run(*words: str | Path, given: bytes | None = None) -> bytes:
        command = [found, *map(str, words)]
        return subprocess.run(command, input=given, capture_output=True, check=True).stdout  # noqa: S603 - age itself

    return run


def written(file: Path, words: str) -> Path:
    file.write_text(words)
    return file


def test_what_was_sealed_comes_back_with_the_key_and_with_no_other(
    folder: Path, tmp_path: Path
) -> None:
    made = backed_up(folder, sealing=Seal(KEY.public))
    assert made.file.name == "tom-s-garden-2026-11-23-1200.kith-backup.tar.age"
    for key, sentence in ((None, "is sealed"), (Key(new_key().secret), "another key than this")):
        with pytest.raises(Invalid, match=sentence):
            brought_back(made.file, tmp_path / "back", key=key)
        assert not (tmp_path / "back").exists()
    brought_back(made.file, tmp_path / "back", key=Key(KEY.secret))
    assert dump(tmp_path / "back") == dump(folder)
    assert below(tmp_path / "back" / "media") == below(folder / "media")


def test_several_keys_each_open_it(folder: Path, tmp_path: Path) -> None:
    other = new_key()
    made = backed_up(folder, sealing=Seal(f"{KEY.public} {other.public}"))
    for n, key in enumerate((KEY, other)):
        brought_back(made.file, tmp_path / str(n), key=Key(f"# made today\n{key.secret}\n"))


def test_nothing_plain_ever_lies_where_the_backup_goes(folder: Path, tmp_path: Path) -> None:
    to, seen = tmp_path / "to", list[str]()

    def told(part: str, _done: int, _of: int) -> None:
        if part not in seen:
            seen.append(part)
        assert not any(SAID in content for content in below(to).values())

    made = back_up(folder, to, now=NOON, zone="UTC", told=told, sealing=Seal(KEY.public))
    assert seen == ["copying", "checking", "packing", "reading"]
    assert [*to.iterdir()] == [made.file]
    assert made.file.stat().st_mode & 0o777 == 0o600
    # And where the copy was made, beside the house, nothing is left of it.
    assert not list((folder / "backups").iterdir())
    plain = backed_up(folder, tmp_path / "plain")
    assert SAID in plain.file.read_bytes(), "or this proves nothing"


def test_the_age_of_everybody_else_opens_it(
    folder: Path, tmp_path: Path, age: Callable[..., bytes]
) -> None:
    made = backed_up(folder, sealing=Seal(KEY.public))
    opened = age("-d", "-i", written(tmp_path / "key", KEY.secret), made.file)
    (tmp_path / "plain.tar").write_bytes(opened)
    brought_back(tmp_path / "plain.tar", tmp_path / "back")
    assert dump(tmp_path / "back") == dump(folder)


@pytest.mark.parametrize("armour", [[], ["-a"]])
def test_what_the_age_of_everybody_else_sealed_comes_back(
    folder: Path, tmp_path: Path, age: Callable[..., bytes], armour: list[str]
) -> None:
    plain = backed_up(folder).file.read_bytes()
    sealed = tmp_path / "sealed.age"
    sealed.write_bytes(age("-r", KEY.public, *armour, given=plain))
    brought_back(sealed, tmp_path / "back", key=Key(KEY.secret))
    assert dump(tmp_path / "back") == dump(folder)


def test_a_key_of_ssh_will_do(folder: Path, tmp_path: Path) -> None:
    if not (found := shutil.which("ssh-keygen")):
        pytest.skip("ssh-keygen is not installed: on Debian, sudo apt install openssh-client")
    file = tmp_path / "id"
    subprocess.run([found, "-q", "-t", "ed25519", "-N", "", "-f", file], check=True)  # noqa: S603 - ssh-keygen itself
    kind, key, *_ = file.with_suffix(".pub").read_text().split()
    made = backed_up(folder, sealing=Seal(f"{KEY.public}, {kind} {key}"))
    brought_back(made.file, tmp_path / "back", key=Key(file.read_text()))
    brought_back(made.file, tmp_path / "again", key=Key(KEY.secret))


def cut(sealed: bytes) -> bytes:
    return sealed[:100_000]


def without_its_end(sealed: bytes) -> bytes:
    return sealed[:-1]


def beginning(sealed: bytes) -> bytes:
    return sealed[:60]


def one_bit(sealed: bytes) -> bytes:
    return sealed[:150_000] + bytes([sealed[150_000] ^ 1]) + sealed[150_001:]


def longer(sealed: bytes) -> bytes:
    return sealed + b"x"


@pytest.mark.parametrize("change", [cut, without_its_end, beginning, one_bit, longer])
def test_a_sealed_backup_that_is_not_as_it_was_is_refused(
    folder: Path, tmp_path: Path, change: Callable[[bytes], bytes]
) -> None:
    file = backed_up(folder, sealing=Seal(KEY.public)).file
    file.write_bytes(change(file.read_bytes()))
    before = dump(folder)
    for into, replace in ((tmp_path / "back", False), (folder, True)):
        with pytest.raises(Invalid, match="damaged or was cut off"):
            brought_back(file, into, replace=replace, key=Key(KEY.secret))
    assert not (tmp_path / "back").exists()
    assert dump(folder) == before


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("", "no secret key in that"),
        ("# public key: age1abc\n", "no secret key in that"),
        ("AGE-SECRET-KEY-1QQQ", "Look for a slip"),
        ("age-encryption.org/v1\n-> scrypt abc 18\n", "passphrase"),
        ("-----BEGIN OPENSSH PRIVATE KEY-----\nxx\n", "Look for a slip"),
    ],
)
def test_what_is_no_key_is_named(words: str, sentence: str) -> None:
    with pytest.raises(Invalid, match=sentence):
        Key(words)
    Key(KEY.secret)


@pytest.mark.parametrize(
    "words",
    ["age1abc", "garden", f"{KEY.public} ssh-ed25519", "ssh-rsa x"],
    ids=["short", "a word", "two in one", "half of one"],
)
def test_what_is_no_public_key_is_named(words: str) -> None:
    with pytest.raises(Invalid, match="no public key"):
        Seal(words)


def test_a_secret_key_in_the_settings_is_refused_and_not_repeated() -> None:
    for secret in (KEY.secret, KEY.secret.lower()):
        with pytest.raises(Invalid, match="holds a secret key") as refused:
            Seal(secret)
        assert secret[20:] not in str(refused.value)


def test_a_key_is_another_each_time() -> None:
    made = {new_key() for _ in range(5)}
    assert len(made) == 5
    assert all(isinstance(one, NewKey) and one.public.startswith("age1") for one in made)


@settings(max_examples=25)
@given(st.integers(0, 400_000), st.lists(st.integers(1, 100_000), min_size=1, max_size=5))
def test_any_number_of_bytes_in_any_pieces_comes_back(size: int, pieces: list[int]) -> None:
    words, out, seal = bytes(n % 251 for n in range(size)), io.BytesIO(), Seal(KEY.public)
    with seal.into(out) as plain:
        at = n = 0
        while at < size:
            plain.write(words[at : at + pieces[n % len(pieces)]])
            at, n = at + pieces[n % len(pieces)], n + 1
    for opening in (seal, Key(KEY.secret)):
        with opening.back(io.BytesIO(out.getvalue()), "it") as back:
            found = b"".join(iter(lambda: back.read(70_000), b""))
        assert found == words


def test_a_full_disk_leaves_nothing_of_what_is_sealed(
    folder: Path, small_disk: SmallDisk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def plenty(_folder: Path) -> int:
        return 1 << 40

    monkeypatch.setattr(workshop, "free_bytes", plenty)
    (small_disk.path / "films").write_bytes(b"f" * 1_900_000)
    with pytest.raises(Elsewhere, match=f"The disk of {small_disk.path} is full"):
        backed_up(folder, small_disk.path, Seal(KEY.public))
    assert [path.name for path in small_disk.path.iterdir()] == ["films"]
    assert not list((folder / "backups").iterdir())


def test_two_backups_at_once_are_one_and_a_sentence(folder: Path, tmp_path: Path) -> None:
    refused: list[Wrong] = []

    def told(part: str, _done: int, _of: int) -> None:
        if part == "packing" and not refused:
            with pytest.raises(Wrong, match="Another backup of this house is being made") as no:
                backed_up(folder, tmp_path / "second")
            refused.append(no.value)

    made = back_up(folder, tmp_path / "first", now=NOON, zone="UTC", told=told)
    assert refused
    assert made.file.exists()
    backed_up(folder, tmp_path / "second")


def test_what_a_killed_one_left_is_cleared_away_by_the_next(folder: Path, tmp_path: Path) -> None:
    left = [tmp_path / "to" / ".kith-backup-abc", folder / "backups" / ".kith-backup-def"]
    for each in left:
        each.mkdir(parents=True)
        (each / "house.db").write_bytes(SAID)
    with workshop.aside(tmp_path / "to") as in_use:
        backed_up(folder, tmp_path / "to", Seal(KEY.public))
        assert not any(each.exists() for each in left)
        assert in_use.exists(), "another house may be making one there"


@pytest.mark.parametrize("sealing", [None, Seal(KEY.public)])
def test_a_disk_that_is_full_when_a_house_comes_back_is_named_and_not_that_of_the_backup(
    folder: Path, small_disk: SmallDisk, monkeypatch: pytest.MonkeyPatch, sealing: Seal | None
) -> None:
    made = backed_up(folder, sealing=sealing)

    def plenty(_folder: Path) -> int:
        return 1 << 40

    monkeypatch.setattr(restoring, "free_bytes", plenty)
    (small_disk.path / "films").write_bytes(b"f" * 1_900_000)
    with pytest.raises(Elsewhere, match=f"The disk of {small_disk.path / 'back'} is full"):
        brought_back(made.file, small_disk.path / "back", key=Key(KEY.secret))
    assert [path.name for path in small_disk.path.iterdir()] == ["films"]


@pytest.mark.parametrize("sealing", [None, Seal(KEY.public)])
def test_a_disk_that_cannot_be_read_on_is_named(
    folder: Path, tmp_path: Path, sealing: Seal | None
) -> None:
    made = backed_up(folder, sealing=sealing)
    truly = lying.in_file(made.file)

    class Failing(io.FileIO):
        def read(self, size: int | None = -1) -> bytes:
            if self.tell() > 100_000:
                raise OSError(5, "Input/output error", str(made.file))
            return super().read(size) or b""

    def opened() -> Failing:
        return Failing(made.file)

    failing = msgspec.structs.replace(truly, open=opened)
    with pytest.raises(Elsewhere, match=f"{made.file.name}: Input/output error"):
        restoring.restore(
            failing, tmp_path / "back", replace=False, now=NOON, zone="UTC", told=silent,
            key=Key(KEY.secret),
        )  # fmt: skip
    assert not (tmp_path / "back").exists()
