"""What goes out by mail and by push: never more than whoever gets it may read, at that moment."""

import re
from collections.abc import AsyncGenerator
from pathlib import Path

import msgspec
import pytest

from kith.care.notices import rows
from kith.care.notices.choosing import choose
from kith.care.notices.model import Choices, MailWay, Notice, PushWay
from kith.care.notices.sending import Outcome, Sender
from kith.care.notices.ways.rows import add_mail_way, add_push_way
from kith.foundation.clock import DAY, at, now
from kith.infrastructure.database import Tx
from kith.infrastructure.mail.model import Mail
from kith.infrastructure.push.model import Subscription
from kith.interfaces.web.mails import Mails
from kith.together.conversations import actions as talk
from kith.together.letters.actions import write
from kith.together.rounds.actions import put_in
from kith.together.rounds.laying import lay
from tests.access.world import World, furnish
from tests.cast import Built, copied
from tests.clock import Clock
from tests.letter_writing import move_to

MARK = re.compile(r"mark\d+kq")
NEVER = 1 << 62


@pytest.fixture
async def world(built: Built, tmp_path: Path, clock: Clock) -> AsyncGenerator[World]:
    async with copied(built, tmp_path / "world") as garden:
        move_to(clock, 12)
        yield await furnish(garden)


class Outside:
    """Everything that left the house, by whom it was for."""

    def __init__(self, world: World) -> None:
        """Send for this house."""
        self.world, self.texts = world, dict[str, str]()
        services = world.garden.house.services
        mails = Mails(services.pages, "https://garden.example")
        self.sender = Sender(world.garden.house.database.own(), mails, self._mail, self._push)

    async def _mail(self, mail: Mail) -> Outcome:
        self._add(mail.to.partition("@")[0], mail.subject + mail.plain + mail.html)
        return "sent"

    async def _push(self, to: Subscription, payload: bytes, _topic: str) -> Outcome:
        self._add(to.endpoint.rpartition("/")[2], payload.decode())
        return "sent"

    def _add(self, handle: str, text: str) -> None:
        self.texts[handle] = self.texts.get(handle, "") + text

    async def everything(self, about: str, *, words: bool) -> dict[str, str]:
        """Tell everybody all there is, as if they had never been told anything, on both ways."""
        self.texts.clear()
        act = self.world.garden.house.database.act
        for name, one in self.world.people.items():
            await act(choose, one.speaker, Choices((510,), words, words))
            await act(add_mail_way, mail_way(one.id, one.handle))
            way = PushWay(
                one.id, one.id, self.world.sessions[name], f"https://a/{one.handle}", b"", b"", 0
            )
            await act(add_push_way, way)
            for way_id, send in ((0, self.sender.mail), (one.id, self.sender.push)):
                notice = Notice(one.id, way_id, about)
                assert await act(rows.claim, notice, NEVER)
                await send(msgspec.json.encode(notice).decode())
        return self.texts


def mail_way(person_id: int, handle: str) -> MailWay:
    """Give a way on which nothing was told yet."""
    return MailWay(person_id, f"{handle}@example.org", f"off{person_id}", f"b{person_id}", 0, None)


@pytest.mark.parametrize("words", [True, False])
async def test_nobody_is_told_what_they_may_not_read(
    world: World,
    clock: Clock,
    words: bool,  # noqa: FBT001 - the two ways it can be chosen
) -> None:
    clock.forward(minutes=5)
    outside = Outside(world)
    told = await outside.everything("2026-11-23 510", words=words)
    found = 0
    for name, one in world.people.items():
        seen = {*MARK.findall(told.get(one.handle, ""))}
        assert seen <= world.may_read(name), name
        found += len(seen)
        said = {s.author for s in world.said if name not in world.readers(s)}
        assert said, "or nothing is kept from anybody"
    assert found > 20 if words else found == 0


async def test_what_somebody_may_no_longer_read_is_not_told(world: World, clock: Clock) -> None:
    act, garden = world.garden.house.database.act, world.garden
    hana, jonas = garden.hana, garden.jonas
    clock.forward(minutes=5)
    sealed = await _sealed(world)
    letter = await act(write, hana.speaker, [jonas.id], "letterkq for Jonas only")
    late = await act(talk.open_conversation, hana.speaker, garden.soup, "deletedkq")
    await act(talk.answer, garden.ines.speaker, garden.began["Sunday soup"], "oldtalkkq")
    clock.forward(minutes=5)
    outside = Outside(world)
    told = await outside.everything("2026-11-23 510", words=True)
    assert "deletedkq" in told["jonas"]
    assert "oldtalkkq" in told["jonas"]
    assert "oldtalkkq" not in told["tom"], "Tom came after that conversation began"
    assert [who for who, text in told.items() if "letterkq" in text] == ["jonas"]
    assert not [who for who, text in told.items() if "sealedkq" in text]
    assert "askedkq" in told["jonas"], "the question is for all in the circle"
    assert "askedkq" not in told["zoe"]

    await act(talk.delete, hana.speaker, late.id)
    await act(_hold, letter.id, jonas.id)
    await garden.tom.open(f"/c/{garden.soup}/about")
    await (await jonas.open(f"/c/{garden.soup}/about")).send(f"/c/{garden.soup}/leave")
    told = await outside.everything("2026-11-23 1110", words=True)
    for gone in ("deletedkq", "sealedkq", "askedkq", "letterkq"):
        assert gone not in told.get("jonas", ""), gone
    assert "deletedkq" not in str(told)
    assert sealed


async def _sealed(world: World) -> int:
    act, garden = world.garden.house.database.act, world.garden
    in_a_week = f"{at(now() + 7 * DAY):%Y-%m-%d}"
    laid = await act(lay, garden.hana.speaker, garden.soup, "askedkq: What grew?", day=in_a_week)
    await act(put_in, garden.bea.speaker, laid.id, "sealedkq")
    return laid.id


async def _hold(tx: Tx, post_id: int, person_id: int) -> None:
    await tx.run(
        "insert into held (post_id, person_id, until_at) values ($1, $2, $3) on conflict do nothing",
        post_id, person_id, NEVER,
    )  # fmt: skip
