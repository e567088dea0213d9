"""Pictures and voices: brought with words, seen by who reads the words, and gone with them."""

import asyncio
import contextlib
import io
import re
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import BinaryIO

import pytest
from PIL import Image

from kith.care.sweeping import sweep
from kith.infrastructure.decoding.found import Found
from kith.together.conversations import actions as talk
from kith.together.media import actions as media
from kith.together.media import taking
from tests.browsing import BASE, Page
from tests.cast import Garden, Someone
from tests.clock import Clock
from tests.picturing import (
    brought,
    grainy,
    mp4,
    next_piece,
    ogg,
    picture,
    piecemeal,
    removed,
    taken_in_irbid,
    webm,
)


def files_of(garden: Garden) -> list[Path]:
    """Give all files of pictures and voices that lie on the disk."""
    return [path for path in (garden.folder / "media").rglob("*") if path.is_file()]


def addresses(page: Page) -> list[str]:
    """Give where the pictures and voices of a page lie."""
    return re.findall(r'src="(/media/[\w-]+/\w+)"', page.body)


async def kept(who: Someone, kind: str, body: bytes) -> str:
    """Bring something, and give its id."""
    told = await piecemeal(who, kind, body)
    assert told.status == 200, told
    return str(told.answer.json()["id"])


async def test_a_picture_is_seen_by_those_who_read_the_words_and_by_nobody_else(
    garden: Garden,
) -> None:
    page = await brought(garden.hana, f"/c/{garden.soup}", ("picture", picture()), words="The pot.")
    (small,) = addresses(page)
    full = small.replace("small", "full")
    for one in (garden.hana, garden.jonas):
        for address in (small, full):
            seen = await one.get(address)
            assert seen.status == 200
            assert Image.open(io.BytesIO(seen.answer.content)).size == (64, 48)
    jonas = await garden.jonas.open(f"/c/{garden.soup}")
    assert addresses(jonas) == [small]
    for other in (garden.aiko, garden.wren):
        hidden, never = await other.get(small), await other.get("/media/nothing/small")
        assert (hidden.status, hidden.body) == (404, never.body)
    outside = garden.stranger()
    assert (await outside.get(small)).body == (await outside.get("/media/nothing/small")).body


async def test_who_leaves_sees_only_their_own_pictures(garden: Garden) -> None:
    hers = addresses(await brought(garden.hana, f"/c/{garden.soup}", ("picture", picture())))[0]
    page = await brought(garden.jonas, f"/c/{garden.soup}", ("picture", picture(colour="#8a5a00")))
    his = next(each for each in addresses(page) if each != hers)
    assert (await garden.jonas.get(hers)).status == 200
    await garden.jonas.do(f"/c/{garden.soup}/leave", words="")
    assert (await garden.jonas.get(hers)).status == 404
    assert (await garden.jonas.get(his)).status == 200


async def test_a_picture_that_is_not_said_yet_is_its_owners_alone(garden: Garden) -> None:
    told = await piecemeal(garden.hana, "picture", picture())
    (address,) = re.findall(r'src="(/media/[\w-]+/small)"', told.answer.json()["html"])
    assert (await garden.hana.get(address)).status == 200
    assert (await garden.jonas.get(address)).status == 404


async def test_what_is_served_can_do_nothing_but_be_seen(garden: Garden) -> None:
    page = await brought(garden.hana, f"/c/{garden.soup}", ("picture", picture()))
    seen = await garden.jonas.get(addresses(page)[0])
    assert seen.headers["content-type"] == "image/webp"
    assert seen.headers["content-security-policy"] == "sandbox; default-src 'none'"
    assert seen.headers["x-content-type-options"] == "nosniff"
    assert seen.headers["content-disposition"] == "inline"
    assert seen.headers["cache-control"] == "private, no-cache"
    assert seen.headers["etag"].strip('"') in addresses(page)[0], "an id would tell the moment"
    again = await garden.jonas.get(addresses(page)[0], if_none_match=seen.headers["etag"])
    assert (again.status, again.body) == (304, "")


async def test_where_and_with_what_a_picture_was_taken_is_left_behind(garden: Garden) -> None:
    given = taken_in_irbid()
    assert Image.open(io.BytesIO(given)).getexif().get_ifd(0x8825), "or this proves nothing"
    page = await brought(garden.hana, f"/c/{garden.soup}", ("picture", given))
    for variant in ("small", "full"):
        seen = (await garden.jonas.get(addresses(page)[0].replace("small", variant))).answer.content
        image = Image.open(io.BytesIO(seen))
        assert not image.getexif()
        assert not {"exif", "icc_profile", "comment", "xmp"} & image.info.keys()
        assert b"Nokia" not in seen
        assert b"SECRET" not in seen
        # It stands upright: what lay in the left corner at the top is in the right one.
        assert image.size == (48, 64)
        assert image.convert("RGB").getpixel((45, 3))[0] > 200  # type: ignore[index]


async def test_words_may_be_missing_only_beside_a_picture(garden: Garden) -> None:
    refused = await brought(garden.hana, f"/c/{garden.soup}", words=" ")
    assert refused.says("Please write something here.")
    page = await brought(garden.hana, f"/c/{garden.soup}", ("picture", picture()), words=" ")
    assert addresses(page)


async def test_somebody_brings_a_picture_without_scripts_and_looks_at_it_first(
    garden: Garden,
) -> None:
    form = f"/c/{garden.soup}"
    page = await brought(garden.hana, form, ("picture", picture()), words="The pot", add="yes")
    assert "The pot</textarea>" in page.body
    (media,) = re.findall(r'name="media" value="(\d+)"', page.body)
    assert addresses(page)
    assert not addresses(await garden.jonas.open(form))
    said = await page.send(form, **{f"about-{media}": "A pot with a dent"})
    assert 'alt="A pot with a dent"' in said.body
    assert 'alt="A pot with a dent"' in (await garden.jonas.open(form)).body


async def test_a_picture_can_be_left_out_again(garden: Garden) -> None:
    form = f"/c/{garden.soup}"
    page = await brought(garden.hana, form, ("picture", picture()), words="The pot", add="yes")
    (media,) = re.findall(r'name="media" value="(\d+)"', page.body)
    again = await garden.hana.do(form, words="The pot", media=media, drop=media)
    assert "The pot</textarea>" in again.body
    assert not addresses(again)
    await removed(garden.house)
    assert not files_of(garden)


async def test_what_is_wrong_with_a_file_is_said_and_the_words_and_other_pictures_stay(
    garden: Garden,
) -> None:
    page = await brought(
        garden.hana, f"/c/{garden.soup}", ("picture", picture()), ("picture", b"<svg/>"),
        words="The pot",
    )  # fmt: skip
    assert page.status == 422
    assert page.says("Drawings in SVG can hold programs, so they are not taken. A PNG of it is.")
    assert "The pot</textarea>" in page.body
    assert len(addresses(page)) == 1
    assert not addresses(await garden.jonas.open(f"/c/{garden.soup}"))


@pytest.mark.parametrize(("name", "voice"), [("webm", webm), ("ogg", ogg), ("mp4", mp4)])
async def test_a_voice_is_heard_with_a_line_of_what_it_says(
    garden: Garden, name: str, voice: type
) -> None:
    said = voice(65)
    told = await piecemeal(garden.hana, "voice", said, peaks="00ff80")
    media = told.answer.json()["id"]
    page = await garden.hana.do(
        f"/c/{garden.soup}", words="", media=media, **{f"about-{media}": "I come on Sunday"}
    )
    page = await garden.jonas.open(f"/c/{garden.soup}")
    (address,) = addresses(page)
    assert page.says("A voice · 1 min 5 s I come on Sunday")
    assert "M2 2v36" not in page.body, "louder than loud"
    heard = await garden.jonas.get(address)
    # What is recorded as it goes is made to say how long it lasts; nothing else is changed.
    assert heard.answer.content == said or (
        name == "webm" and heard.answer.content[-9000:] == said[-9000:]
    )
    assert heard.headers["content-type"] == f"audio/{name}"


async def test_up_to_four_pictures_or_one_voice_go_with_words(garden: Garden) -> None:
    form = f"/c/{garden.soup}"
    pictures = [await kept(garden.hana, "picture", picture(colour=f"#3450{n}0")) for n in range(5)]
    voice = await kept(garden.hana, "voice", ogg(3))
    for many in (pictures, [pictures[0], voice]):
        refused = await garden.hana.do(form, words="Look", media=many)
        assert refused.says("Up to four pictures fit here, or one voice.")
    await garden.hana.do(form, words="Look", media=pictures[:4])
    assert len(addresses(await garden.jonas.open(form))) == 4


async def test_nobody_says_what_somebody_else_brought(garden: Garden) -> None:
    media = await kept(garden.hana, "picture", picture())
    refused = await garden.jonas.do(f"/c/{garden.soup}", words="Mine", media=media)
    assert refused.says("A picture or voice is not here any more. Please add it again.")
    assert not (await garden.jonas.open(f"/c/{garden.soup}")).says("Mine")
    assert (await garden.jonas.get(f"/media/{media}")).status == 404
    assert (await garden.jonas.do(f"/media/{media}/drop")).status == 404
    assert (await garden.hana.get(f"/media/{media}")).status == 200
    said = await garden.hana.do(f"/c/{garden.soup}", words="Mine", media=media)
    assert said.status == 303
    twice = await garden.hana.do(f"/c/{garden.soup}", words="Again", media=media)
    assert twice.says("A picture or voice is not here any more. Please add it again.")


async def test_an_upload_that_broke_off_goes_on_where_it_was(garden: Garden) -> None:
    body = grainy()
    told = await garden.hana.do("/media/new", kind="picture", size=str(len(body)))
    media = told.answer.json()["id"]
    half = len(body) // 2
    assert (await next_piece(garden.hana, media, 0, body[:half])).status == 200
    assert (await next_piece(garden.hana, media, 0, body[:half])).status == 409, "sent twice"
    assert (await next_piece(garden.hana, media, half + 1, body[half:])).status == 409
    assert (await next_piece(garden.jonas, media, half, body[half:])).status == 404
    assert (await next_piece(garden.hana, media, half, body[half:][:1])).status == 409, "a crumb"
    where = (await garden.hana.get(f"/media/{media}")).answer.json()
    assert (where["at"], where["state"]) == (half, "arriving")
    done = await next_piece(garden.hana, media, half, body[half:])
    assert done.answer.json()["state"] == "ready"
    assert "arriving" not in " ".join(map(str, files_of(garden)))


async def test_an_upload_that_never_goes_on_is_gone_after_a_day(
    garden: Garden, clock: Clock
) -> None:
    body = grainy()
    told = await garden.hana.do("/media/new", kind="picture", size=str(len(body)))
    begun = await next_piece(garden.hana, told.answer.json()["id"], 0, body[: 1 << 15])
    assert begun.status == 200
    await kept(garden.hana, "picture", picture())
    said = await brought(garden.hana, f"/c/{garden.soup}", ("picture", picture()))
    assert len(files_of(garden)) == 5
    clock.forward(days=1, minutes=120)
    await garden.house.database.act(sweep, session_days=180)
    await removed(garden.house)
    assert len(files_of(garden)) == 2
    assert (await garden.jonas.get(addresses(said)[0])).status == 200


@pytest.mark.parametrize("after", [0, 2])
async def test_deleted_words_leave_no_file(garden: Garden, clock: Clock, after: int) -> None:
    page = await brought(garden.hana, f"/c/{garden.soup}", ("picture", picture()), words="The pot")
    (address,) = addresses(page)
    assert len(files_of(garden)) == 2
    (post,) = re.findall(r'id="said-(\d+)"[^§]*?The pot', page.body)[:1]
    clock.forward(minutes=after)
    await garden.house.database.act(talk.delete, garden.hana.speaker, int(post))
    assert (await garden.jonas.get(address)).status == 404
    assert (await garden.hana.get(address)).status == 404
    await removed(garden.house)
    assert not files_of(garden)
    # That something came counts for the day, and is forgotten after it.
    (left,) = garden.rows()["media"]
    assert "refused" in (left.values() if isinstance(left, dict) else left)
    clock.forward(days=1, minutes=120)
    await garden.house.database.act(sweep, session_days=180)
    assert not garden.rows()["media"]


async def test_the_room_of_a_day_is_not_free_again_before_it_is_over(
    garden: Garden, clock: Clock
) -> None:
    for _ in range(8):
        told = await garden.hana.do("/media/new", kind="picture", size=str(25 << 20))
        assert (await garden.hana.do(f"/media/{told.answer.json()['id']}/drop")).status == 204
    told = await garden.hana.do("/media/new", kind="picture", size="5")
    assert told.says("That is more than fits in a day. Tomorrow there is room again.")
    clock.forward(days=1, minutes=1)
    assert (await garden.hana.do("/media/new", kind="picture", size="5")).status == 200


class Slow:
    """Looks into a file as the house does, and gives what it found when it is told to."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.began, self.goes_on, self.times = asyncio.Event(), asyncio.Event(), 0
        self._look_into = taking.look_into
        monkeypatch.setattr(taking, "look_into", self.look_into)

    async def look_into(self, file: BinaryIO, kind: str) -> tuple[Found, dict[str, bytes]]:
        self.times += 1
        found = await self._look_into(file, kind)
        self.began.set()
        await self.goes_on.wait()
        return found


async def begun(who: Someone, size: int) -> str:
    told = await who.do("/media/new", kind="picture", size=str(size))
    return str(told.answer.json()["id"])


async def test_what_is_thrown_away_while_it_is_looked_into_leaves_no_file(
    garden: Garden, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow, body = Slow(monkeypatch), picture()
    media = await begun(garden.hana, len(body))
    last = asyncio.create_task(next_piece(garden.hana, media, 0, body))
    await slow.began.wait()
    assert (await garden.hana.do(f"/media/{media}/drop")).status == 204
    await removed(garden.house)
    slow.goes_on.set()
    assert (await last).status == 404
    await removed(garden.house)
    assert not files_of(garden)


async def test_a_file_is_looked_into_once_however_often_it_is_asked_for(
    garden: Garden, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow, body = Slow(monkeypatch), picture()
    media = await begun(garden.hana, len(body))
    last = asyncio.create_task(next_piece(garden.hana, media, 0, body))
    await slow.began.wait()
    again = [await next_piece(garden.hana, media, 0, b"") for _ in range(3)]
    assert [one.status for one in again] == [409] * 3
    slow.goes_on.set()
    assert (await last).answer.json()["state"] == "ready"
    assert (await next_piece(garden.hana, media, 0, b"")).answer.json()["state"] == "ready"
    assert slow.times == 1
    assert len(files_of(garden)) == 2


async def test_what_is_too_much_is_refused_before_it_is_sent(garden: Garden) -> None:
    for kind, size, sentence in (
        ("picture", 26 << 20, "A picture may have up to 25 megabytes. A smaller copy of it fits."),
        ("voice", 7 << 20, "A voice may have up to 6 megabytes. Please record it on the page."),
        ("picture", 0, "This file is empty. Please choose another."),
    ):
        told = await garden.hana.do("/media/new", kind=kind, size=str(size))
        assert told.says(sentence)
    for _ in range(8):
        await garden.hana.do("/media/new", kind="picture", size=str(25 << 20))
    told = await garden.hana.do("/media/new", kind="picture", size="5")
    assert told.says("That is more than fits in a day. Tomorrow there is room again.")
    other = await garden.jonas.do("/media/new", kind="picture", size="5")
    assert other.status == 200


async def test_so_many_files_fit_in_a_day(garden: Garden) -> None:
    for _ in range(200):
        assert (await garden.hana.do("/media/new", kind="picture", size="5")).status == 200
    told = await garden.hana.do("/media/new", kind="picture", size="5")
    assert told.says("That is more than fits in a day. Tomorrow there is room again.")


async def test_a_form_with_files_needs_its_token_before_them(garden: Garden) -> None:
    sent: list[int] = []

    async def body(*first: tuple[str, str]) -> AsyncGenerator[bytes]:
        for name, value in first:
            yield f'--x\r\ncontent-disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
        yield b'--x\r\ncontent-disposition: form-data; name="picture"; filename="a.jpg"\r\n\r\n'
        for nth in range(100):
            sent.append(nth)
            yield bytes(1 << 16)
        yield b"\r\n--x--\r\n"

    headers = {"origin": BASE, "content-type": "multipart/form-data; boundary=x"}
    form = f"/c/{garden.soup}"
    for first in ((), (("token", "wrong"),)):
        answer = await garden.hana.client.post(form, content=body(*first), headers=headers)
        assert answer.status_code == 403
        assert len(sent) < 10, "no more of it is read"
        sent.clear()
    right = body(("token", await garden.hana.token()))
    answer = await garden.hana.client.post(form, content=right, headers=headers)
    assert answer.status_code == 422
    assert len(sent) == 100
    assert not files_of(garden)


async def test_no_more_of_a_form_is_kept_than_a_picture_may_have_and_of_two_forms_at_once(
    garden: Garden,
) -> None:
    form, token = f"/c/{garden.soup}", await garden.hana.token()
    headers = {"origin": BASE, "content-type": "multipart/form-data; boundary=x"}
    goes_on, stalled = asyncio.Event(), asyncio.Semaphore(0)

    async def body(megabytes: int) -> AsyncGenerator[bytes]:
        yield f'--x\r\ncontent-disposition: form-data; name="token"\r\n\r\n{token}\r\n'.encode()
        yield b'--x\r\ncontent-disposition: form-data; name="picture"; filename="a.jpg"\r\n\r\n'
        for _ in range(megabytes):
            yield bytes(1 << 20)
        stalled.release()
        await goes_on.wait()
        yield b"\r\n--x--\r\n"

    posting = [
        asyncio.create_task(garden.hana.client.post(form, content=body(size), headers=headers))
        for size in (30, 1)
    ]
    for _ in posting:
        await stalled.acquire()
    third = await garden.hana.client.post(form, content=body(1), headers=headers)
    assert third.status_code == 429
    assert on_the_disk(garden) <= 27 << 20
    goes_on.set()
    large, other = [(await each).text for each in posting]
    assert "A picture may have up to 25 megabytes." in large
    assert "This is no picture that can be read." in other
    assert (await brought(garden.hana, form, ("picture", picture()))).status == 200


def on_the_disk(garden: Garden) -> int:
    """Give how many bytes lie in a house's folder in files without a name."""
    total = 0
    for each in Path("/proc/self/fd").iterdir():
        with contextlib.suppress(OSError):
            where = str(each.readlink())
            if where.startswith(str(garden.folder)) and where.endswith("(deleted)"):
                total += each.stat().st_size
    return total


async def test_somebody_signed_out_meanwhile_keeps_their_words(garden: Garden) -> None:
    form = f"/c/{garden.soup}"
    garden.hana.client.cookies.clear()
    answer = await garden.hana.client.post(
        form, data={"token": "x", "words": "The pot is on"}, headers={"origin": BASE},
        files=[("picture", ("a.jpg", picture(), "image/jpeg"))],
    )  # fmt: skip
    assert answer.status_code == 401
    assert "The pot is on" in answer.text
    assert not garden.rows()["media"]


async def test_who_listens_to_pictures_is_named_to_those_they_share_a_circle_with(
    garden: Garden,
) -> None:
    sentence = "Jonas listens to pictures. Add a sentence for Jonas?"
    assert not (await garden.hana.open(f"/c/{garden.soup}")).says(sentence)
    await (await garden.jonas.open("/me/about")).send("/me/about", ears="yes")
    for path in (f"/c/{garden.soup}", f"/conversations/{garden.began['Sunday soup']}"):
        assert (await garden.hana.open(path)).says(sentence)
    assert not (await garden.jonas.open(f"/c/{garden.soup}")).says("listens to pictures")
    assert not (await garden.ines.open(f"/c/{garden.choir}")).says("listens to pictures")
    await (await garden.jonas.open("/me/about")).send("/me/about", ears=[])
    assert not (await garden.hana.open(f"/c/{garden.soup}")).says(sentence)


async def test_a_file_that_was_refused_for_good_comes_not_again_nor_what_was_made_of_it(
    garden: Garden,
) -> None:
    page = await brought(garden.hana, f"/c/{garden.soup}", ("picture", picture()), words="The pot")
    made = (await garden.hana.get(addresses(page)[0])).answer.content
    before = await kept(garden.jonas, "picture", picture())
    post = re.findall(r'id="said-(\d+)"[^§]*?The pot', page.body)[0]
    await garden.house.database.act(media.refuse_for_good, int(post))
    assert (await garden.hana.get(addresses(page)[0])).status == 404
    for body in (picture(), made):
        again = await brought(
            garden.jonas, f"/c/{garden.soup}", ("picture", body), words="Once more"
        )
        assert again.says("This file can't be taken here.")
    # Nor from a copy that had come in before.
    form = f"/c/{garden.soup}"
    refused = await garden.jonas.do(form, words="Once more", media=before)
    assert refused.says("This file can't be taken here.")
    other = picture(colour="#8a5a00")
    assert (await brought(garden.jonas, form, ("picture", other))).status == 200


async def test_ones_own_pictures_stand_with_ones_own_words(garden: Garden) -> None:
    page = await brought(garden.hana, f"/c/{garden.soup}", ("picture", picture()), words=" ")
    (address,) = addresses(page)
    await garden.hana.do(f"/c/{garden.soup}/leave", words="")
    assert address in addresses(await garden.hana.open("/me/words"))
    assert address not in addresses(await garden.jonas.open("/me/words"))
