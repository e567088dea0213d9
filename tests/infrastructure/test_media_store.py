"""Pictures and voices lie in a folder or in a bucket, whole or not at all."""

import os
from pathlib import Path

import pytest

from kith.foundation.errors import Elsewhere, Invalid, Wrong
from kith.foundation.settings import Settings, settings_from
from kith.infrastructure.media_store import Store, store_at, unnamed
from tests.bucket_server import S3
from tests.bucket_server import every_s3 as every_s3  # noqa: PLC0414 - a fixture
from tests.bucket_server import s3 as s3  # noqa: PLC0414 - a fixture

TOKEN = "Ab3-_x9Ab3-_x9Ab3-_x9Ab3-_x9Ab3-"


@pytest.fixture(params=["disk", "bucket"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    if request.param == "disk":
        return store_at("", str(tmp_path), {})
    server: S3 = request.getfixturevalue("s3")
    bucket = f"media-{tmp_path.name.replace('_', '-').lower()}"[:60].strip("-")
    server.make(bucket)
    return store_at(f"s3://{bucket}/garden/media", str(tmp_path), os.environ)


async def test_what_is_kept_is_read_again_in_parts_and_removed_with_its_token(store: Store) -> None:
    body = bytes(range(256)) * 40
    await store.put(f"{TOKEN}/voice", body)
    await store.put(f"{TOKEN}-arriving/0000000000", b"piece")
    assert await store.size(f"{TOKEN}/voice") == len(body)
    assert await store.read(f"{TOKEN}/voice", 0, len(body)) == body
    assert await store.read(f"{TOKEN}/voice", 300, 310) == body[300:310]
    assert await store.size(f"{TOKEN}/small") is None
    await store.put(f"{TOKEN}/voice", b"again")
    assert await store.size(f"{TOKEN}/voice") == 5
    await store.remove(TOKEN)
    await store.remove(TOKEN)
    assert await store.size(f"{TOKEN}/voice") is None
    assert await store.size(f"{TOKEN}-arriving/0000000000") == 5
    with pytest.raises(Wrong):
        await store.read(f"{TOKEN}/voice", 0, 5)


async def test_a_full_disk_keeps_nothing_by_half(tmp_path: Path) -> None:
    (tmp_path / "media").write_text("here stands a file where a folder should be")
    with pytest.raises(Elsewhere, match=r"can.t be kept"):
        await store_at("", str(tmp_path), {}).put(f"{TOKEN}/small", b"x")
    with pytest.raises(Elsewhere, match=r"can.t be kept"):
        unnamed(str(tmp_path / "nowhere"))
    left = store_at("", str(tmp_path / "other"), {})
    await left.put(f"{TOKEN}/small", b"x")
    assert [path.name for path in (tmp_path / "other").rglob("*") if path.is_file()] == ["small"]


def test_a_bucket_needs_its_key_and_its_name() -> None:
    with pytest.raises(Invalid, match="There is no key"):
        store_at("s3://garden", "/nowhere", {})
    with pytest.raises(Invalid, match="must begin with s3://"):
        settings_from('media_to = "garden"', {})
    assert settings_from('media_to = "s3://garden/media"', {}) == Settings(
        media_to="s3://garden/media"
    )
