"""Sends what is to go out: rendered from what is so at that moment, once, and tried again if it failed.

A notice is marked as on its way before it is handed over. Where the house dies in between, nobody
knows whether it went: it is not sent again, and what it told stands in the next one.
"""

import hashlib
from collections.abc import Awaitable, Callable
from typing import Literal, Protocol

import msgspec

from kith.care.notices import rows
from kith.care.notices.model import Notice
from kith.care.notices.telling import Told, by_mail, by_push, house_and
from kith.care.notices.troubles import mail_fails, mail_goes
from kith.care.notices.ways import addresses
from kith.care.notices.ways.rows import forget_push_way, mail_way
from kith.foundation.clock import MINUTE, now
from kith.foundation.errors import Elsewhere
from kith.foundation.keys import new_code
from kith.foundation.languages import say
from kith.infrastructure.database import Database, Tx
from kith.infrastructure.mail.model import Mail
from kith.infrastructure.push.model import Subscription
from kith.ties.people.model import Person

Outcome = Literal["sent", "gone"]
SendMail = Callable[[Mail], Awaitable[Outcome]]
SendPush = Callable[[Subscription, bytes, str], Awaitable[Outcome]]
# How long nothing is handed over after it could not be, twice as long each time: other work goes on.
_REST, _LONGEST_REST = MINUTE, 16 * MINUTE


class Written(msgspec.Struct, frozen=True):
    """A mail as it is written, before it is known how it goes."""

    subject: str
    plain: str
    html: str
    unsubscribe: str = ""


class Writer(Protocol):
    """Puts into words what is told; an interface does."""

    def mail(self, told: Told) -> Written:
        """Write a mail."""
        ...

    def proof(self, person: Person, house: str, code: str) -> Written:
        """Write the mail that proves an address."""
        ...

    def push(self, told: Told) -> bytes:
        """Write what is pushed to a device."""
        ...


class Sender:
    """Does the work of telling, one notice at a time."""

    def __init__(
        self, database: Database, writer: Writer, send_mail: SendMail, send_push: SendPush
    ) -> None:
        """Know who writes, and who hands over."""
        self._database, self._writer = database, writer
        self._send_mail, self._send_push = send_mail, send_push
        self._rests_until = self._rest = 0

    async def mail(self, body: str) -> None:
        """Send a notice by mail."""
        notice = msgspec.json.decode(body, type=Notice)
        if not await self._database.act(rows.begin, notice):
            return
        told, way = await self._database.read(by_mail, notice)
        if told is None or way is None or told.news.is_empty:
            await self._database.act(_done, notice, told.news.upto if told else 0)
            return
        written = self._writer.mail(told)
        mail = Mail(
            id=_id(f"{way.token} {notice.about}"), to=way.address, subject=written.subject,
            plain=written.plain, html=written.html, moment=told.moment,
            unsubscribe=written.unsubscribe, bounce=way.bounce, name=told.house,
        )  # fmt: skip
        outcome = await self._or_put_back(notice, self._hand_over(mail))
        await self._database.act(_mailed, notice, told.news.upto, outcome)

    async def proof(self, body: str) -> None:
        """Send the code that proves an address."""
        code = new_code(addresses.CODE)
        proof = await self._database.act(addresses.code_for, int(body), code)
        whose = await self._database.read(house_and, proof.person_id) if proof else None
        if proof is None or whose is None:
            return
        written = self._writer.proof(*whose, code)
        mail = Mail(
            id=_id(f"{body} {code}"), to=proof.address, subject=written.subject,
            plain=written.plain, html=written.html, moment=now(), name=whose[1],
        )  # fmt: skip
        await self._hand_over(mail)

    async def push(self, body: str) -> None:
        """Send a notice to a device."""
        notice = msgspec.json.decode(body, type=Notice)
        if not await self._database.act(rows.begin, notice):
            return
        told, way = await self._database.read(by_push, notice)
        if told is None or way is None or told.news.is_empty:
            await self._database.act(_done, notice, told.news.upto if told else 0)
            return
        to = Subscription(way.endpoint, way.p256dh, way.auth)
        pushed = self._send_push(to, self._writer.push(told), _id(notice.about))
        outcome = await self._or_put_back(notice, pushed)
        await self._database.act(_pushed, notice, told.news.upto, outcome)

    async def _hand_over(self, mail: Mail) -> Outcome:
        if now() < self._rests_until:
            raise Elsewhere("mail", say("Mail could not be handed over a moment ago."))
        try:
            outcome = await self._send_mail(mail)
        except Elsewhere as wrong:
            if wrong.where != "recipient":
                self._rest = min(self._rest * 2, _LONGEST_REST) or _REST
                self._rests_until = now() + self._rest
                await self._database.act(mail_fails, str(wrong.saying))
            raise
        self._rest = 0
        await self._database.act(mail_goes)
        return outcome

    async def _or_put_back(self, notice: Notice, sending: Awaitable[Outcome]) -> Outcome:
        try:
            return await sending
        except Exception:
            await self._database.act(rows.put_back, notice)
            raise


async def _done(tx: Tx, notice: Notice, upto: int) -> None:
    await rows.end(tx, notice)
    await rows.told_upto(tx, notice, upto)


async def _mailed(tx: Tx, notice: Notice, upto: int, outcome: Outcome) -> None:
    await _done(tx, notice, upto if outcome == "sent" else 0)
    way = await mail_way(tx, notice.person_id)
    if outcome == "gone" and way is not None:
        await addresses.refused(tx, way)


async def _pushed(tx: Tx, notice: Notice, upto: int, outcome: Outcome) -> None:
    await _done(tx, notice, upto if outcome == "sent" else 0)
    if outcome == "gone":
        await forget_push_way(tx, notice.person_id, notice.way_id)


def _id(text: str) -> str:
    """Give a name that is the same on each try, and tells nothing."""
    return hashlib.sha256(text.encode()).hexdigest()[:32]
