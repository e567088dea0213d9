"""A bucket: what was sent is what lies there, and whatever goes wrong is a sentence."""

import hashlib
import os
import re
from pathlib import Path
from typing import Any

import obstore
import pytest

from kith.foundation.errors import Elsewhere, Invalid, Wrong
from kith.infrastructure import buckets
from kith.infrastructure.backup.in_bucket import BucketShelf
from kith.infrastructure.backup.restoring import restore
from kith.infrastructure.backup.sealing import Key, Seal, new_key
from kith.infrastructure.buckets import Bucket
from tests.bucket_server import S3, started
from tests.bucket_server import every_s3 as every_s3  # noqa: PLC0414 - a fixture
from tests.bucket_server import s3 as s3  # noqa: PLC0414
from tests.infrastructure.backing import NOON, a_house, backed_up, dump, silent

MANY = 3 * buckets.PART + 4321  # several parts and a rest


@pytest.fixture
def bucket(s3: S3, request: pytest.FixtureRequest) -> Bucket:
    name = f"b{abs(hash(request.node.nodeid))}"
    s3.make(name)
    return Bucket(f"s3://{name}/garden/", os.environ)


def a_file(folder: Path, size: int) -> tuple[Path, str]:
    file = folder / "file"
    file.write_bytes(os.urandom(size))
    return file, hashlib.sha256(file.read_bytes()).hexdigest()


@pytest.mark.parametrize("size", [0, 10, buckets.PART, MANY])
def test_what_is_sent_lies_there_until_it_is_taken_away(
    bucket: Bucket, tmp_path: Path, size: int
) -> None:
    file, sha256 = a_file(tmp_path, size)
    bucket.put(file, "one", sha256)
    assert bucket.names() == [("one", size)]
    assert bucket.size("one") == size
    with bucket.open("one") as there:
        assert b"".join(iter(lambda: there.read(700_000), b"")) == file.read_bytes()
    bucket.remove("one")
    assert bucket.names() == []


def test_what_lies_elsewhere_in_the_bucket_is_none_of_ours(bucket: Bucket, tmp_path: Path) -> None:
    file, sha256 = a_file(tmp_path, 10)
    beside = Bucket(f"s3://{bucket.bucket}", os.environ)
    deeper = Bucket(f"{bucket.place}/old", os.environ)
    for each in (bucket, beside, deeper):
        each.put(file, "one", sha256)
    assert bucket.names() == beside.names() == deeper.names() == [("one", 10)]
    bucket.remove("one")
    assert beside.names() == deeper.names() == [("one", 10)]


def test_a_bucket_that_gives_other_sums_is_read_back(
    bucket: Bucket, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, sha256 = a_file(tmp_path, 100)
    truly = obstore.head

    def sums_of_its_own(*args: Any) -> Any:  # noqa: ANN401 - obstore's
        return truly(*args) | {"e_tag": '"0123456789abcdef0123456789abcdef"'}

    monkeypatch.setattr(obstore, "head", sums_of_its_own)
    bucket.put(file, "one", sha256)
    assert bucket.names() == [("one", 100)]
    with pytest.raises(Elsewhere, match="not what was sent"):
        bucket.put(file, "two", hashlib.sha256(b"other").hexdigest())
    assert bucket.names() == [("one", 100)]


def test_a_bucket_that_keeps_less_than_was_sent_keeps_nothing(
    bucket: Bucket, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, sha256 = a_file(tmp_path, 100)
    truly = obstore.head
    monkeypatch.setattr(obstore, "head", lambda *args: truly(*args) | {"size": 99})  # pyright: ignore[reportUnknownLambdaType, reportUnknownArgumentType]
    with pytest.raises(Elsewhere, match="not what was sent"):
        bucket.put(file, "one", sha256)
    monkeypatch.undo()


def test_what_is_not_there_is_named(bucket: Bucket, s3: S3, tmp_path: Path) -> None:
    file, sha256 = a_file(tmp_path, 10)
    with (
        pytest.raises(Elsewhere, match=f"nothing is not in {bucket.place}"),
        bucket.open("nothing"),
    ):
        pass
    missing = Bucket("s3://nobody-made-this/garden", os.environ)
    for ask in (missing.names, lambda: missing.put(file, "one", sha256), lambda: missing.size("x")):
        with pytest.raises(Wrong, match="nobody-made-this"):
            ask()
    assert s3


@pytest.mark.parametrize("words", ["s3://", "s3:///garden"])
def test_a_place_without_a_bucket_is_named(s3: S3, words: str) -> None:
    assert s3
    with pytest.raises(Invalid, match="names no bucket"):
        Bucket(words, os.environ)


def test_without_a_key_nothing_is_asked_of_anybody() -> None:
    with pytest.raises(Invalid, match="AWS_ACCESS_KEY_ID"):
        Bucket("s3://backups/garden", {})


def test_a_network_that_is_gone_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, s3: S3
) -> None:
    file, sha256 = a_file(tmp_path, 10)
    with started() as own:
        assert own.address != s3.address
        monkeypatch.setenv("AWS_ENDPOINT_URL", own.address)
        own.make("backups")
        bucket = Bucket("s3://backups/garden", os.environ)
        bucket.put(file, "one", sha256)
        own.stop()
        for ask in (bucket.names, lambda: bucket.put(file, "two", sha256)):
            with pytest.raises(Elsewhere, match=r"can't be reached \(.+\)\.$"):
                ask()


def test_a_key_that_is_refused_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, s3: S3
) -> None:
    file, sha256 = a_file(tmp_path, 10)
    # After the first request this one lets in whom it knows, and it knows nobody.
    with started(INITIAL_NO_AUTH_ACTION_COUNT="1") as strict:
        assert strict.address != s3.address
        monkeypatch.setenv("AWS_ENDPOINT_URL", strict.address)
        strict.make("backups")
        bucket = Bucket("s3://backups/garden", os.environ)
        asked = (bucket.names, lambda: bucket.put(file, "two", sha256), lambda: bucket.size("x"))
        for ask in asked:
            with pytest.raises(Elsewhere, match="refuses its key"):
                ask()


def test_a_sealed_house_goes_into_a_bucket_and_comes_back(bucket: Bucket, tmp_path: Path) -> None:
    house, key = a_house(tmp_path / "house"), new_key()
    shelf = BucketShelf(bucket.place, os.environ)
    names: list[str] = []
    for _ in range(2):
        with shelf.room(house) as near:
            made = backed_up(house, near, Seal(key.public))
            names.append(shelf.take(made))
    # A name that no other house gives, not even one that was brought back from this backup.
    day = r"tom-s-garden-2026-11-23-1200-[0-9a-f]{6}\.kith-backup\.tar\.age"
    assert all(re.fullmatch(day, name) for name in names)
    assert len(set(names)) == len(names) == 2
    assert {one.name for one in shelf.there()} == set(names)
    assert not list((house / "backups").iterdir()), "nothing of it stays here"
    back = tmp_path / "back"
    restore(
        shelf.backup(names[1]), back, replace=False, now=NOON, zone="UTC", told=silent,
        key=Key(key.secret),
    )  # fmt: skip
    assert dump(back) == dump(house)
    with pytest.raises(Invalid, match=r"s3://.+ was sealed for another key"):
        restore(
            shelf.backup(names[1]), tmp_path / "no", replace=False, now=NOON, zone="UTC",
            told=silent, key=Key(new_key().secret),
        )  # fmt: skip
    assert not (tmp_path / "no").exists()
