"""A house may keep its pictures in a bucket: they are seen, and gone with their words, all the same."""

import dataclasses
import re
import secrets
from pathlib import Path

from kith.house import open_house
from kith.infrastructure.files import Folder
from kith.together.conversations import actions as talk
from tests.bucket_server import S3
from tests.bucket_server import every_s3 as every_s3  # noqa: PLC0414 - a fixture
from tests.bucket_server import s3 as s3  # noqa: PLC0414 - a fixture
from tests.cast import Built, Garden
from tests.picturing import brought, picture, removed


async def test_a_picture_in_a_bucket_is_seen_and_goes_with_its_words(
    built: Built, tmp_path: Path, s3: S3
) -> None:
    bucket, folder = f"seen-{secrets.token_hex(4)}", tmp_path / "garden"
    s3.make(bucket)
    keeping = built.keeping.copy(folder)
    settings = dataclasses.replace(keeping.settings(), media_to=f"s3://{bucket}/garden")
    async with open_house(settings, Folder(str(folder))) as house:
        garden = Garden([house], built.cast, folder, keeping)
        page = await brought(garden.hana, f"/c/{garden.soup}", ("picture", picture()), words="Pot")
        (address,) = re.findall(r'src="(/media/[\w-]+/small)"', page.body)
        assert (await garden.jonas.get(address)).headers["content-type"] == "image/webp"
        assert (await garden.jonas.get(address, range="bytes=0-3")).answer.content == b"RIFF"
        assert (await garden.aiko.get(address)).status == 404
        assert len(s3.names_in(bucket)) == 2
        assert not [path for path in (folder / "media").rglob("*") if path.is_file()]
        post = re.findall(r'id="said-(\d+)"', page.body)[0]
        await house.database.act(talk.delete, garden.hana.speaker, int(post))
        await removed(house)
        assert s3.names_in(bucket) == []
    keeping.forget()
