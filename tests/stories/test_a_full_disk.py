"""When nothing can be kept, what was said can still be read, and nothing that was typed is lost."""

import pytest

from kith.foundation.errors import Elsewhere
from kith.foundation.languages import say as saying
from tests.cast import Garden


async def test_a_house_whose_disk_is_full_can_be_read(
    garden: Garden, monkeypatch: pytest.MonkeyPatch
) -> None:
    soup = f"/c/{garden.soup}"
    await (await garden.tom.open(soup)).send(soup, words="There is soup.")

    async def full(*_: object, **__: object) -> None:
        raise Elsewhere("disk", saying("The disk of this house is full."))

    monkeypatch.setattr(type(garden.house.database), "act", full)
    for page in ("/", soup, "/people", "/me"):
        assert (await garden.jonas.get(page)).status == 200
    assert (await garden.jonas.open(soup)).says("There is soup.")
    refused = await (await garden.jonas.open(soup)).send(soup, words="And bread, too.")
    assert refused.status == 503
    assert refused.says("The disk of this house is full.")
    assert refused.says("And bread, too.")
