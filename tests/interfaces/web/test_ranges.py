"""A part of a voice or picture is given as browsers ask for it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kith.interfaces.web.ranges import Unsatisfiable, part_of
from tests.browsing import Page
from tests.cast import Garden
from tests.picturing import ogg, piecemeal

SIZE = st.integers(1, 10_000)
AT = st.integers(0, 12_000)


@given(SIZE, AT, AT)
def test_a_part_is_what_lies_from_its_first_to_its_last_byte(size: int, a: int, b: int) -> None:
    body = bytes(each % 251 for each in range(size))
    first, last = min(a, b), max(a, b)
    if first >= size:
        with pytest.raises(Unsatisfiable):
            part_of(size, f"bytes={first}-{last}")
        return
    part = part_of(size, f"bytes={first}-{last}")
    assert part is not None
    assert body[part[0] : part[1]] == body[first : last + 1]
    assert part_of(size, f"bytes={first}-") == (first, size)


@given(SIZE, AT)
def test_the_end_alone_can_be_asked_for(size: int, last: int) -> None:
    if last:
        assert part_of(size, f"bytes=-{last}") == (max(0, size - last), size)
    else:
        with pytest.raises(Unsatisfiable):
            part_of(size, "bytes=-0")


@given(SIZE, st.text(max_size=20))
def test_what_is_no_range_is_answered_with_the_whole(size: int, asked: str) -> None:
    assert part_of(size, asked) is None
    assert part_of(size, "bytes=0-1,4-5") is None
    assert part_of(size, "bytes=9-3") is None
    assert part_of(size, "items=0-1") is None


async def test_a_voice_is_played_from_the_middle(garden: Garden) -> None:
    body = ogg(20)
    told = await piecemeal(garden.hana, "voice", body)
    html = told.answer.json()["html"]
    address = html.partition('src="')[2].partition('"')[0]

    async def asked(**headers: str) -> Page:
        return await garden.hana.get(address, **headers)

    whole = await asked()
    assert (whole.status, whole.answer.content) == (200, body)
    assert whole.headers["accept-ranges"] == "bytes"
    part = await asked(range="bytes=100-199")
    assert (part.status, part.answer.content) == (206, body[100:200])
    assert part.headers["content-range"] == f"bytes 100-199/{len(body)}"
    assert part.headers["content-length"] == "100"
    behind = await asked(range=f"bytes={len(body)}-")
    assert (behind.status, behind.answer.content) == (416, b"")
    assert behind.headers["content-range"] == f"bytes */{len(body)}"
    tag = whole.headers["etag"]
    assert (await asked(range="bytes=1-2", if_range=tag)).status == 206
    assert (await asked(range="bytes=1-2", if_range='"other"')).status == 200
    head = await garden.hana.head(address)
    assert (head.status, head.answer.content) == (200, b"")
    assert head.headers["content-length"] == str(len(body))
