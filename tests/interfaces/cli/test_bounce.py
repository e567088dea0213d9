"""`kith bounce`: what the mail server hands back turns mail off the second time, on another day."""

import asyncio
import io
import json
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from kith.care.notices.model import MailWay
from kith.care.notices.ways.returned import lost_for_good
from kith.care.notices.ways.rows import add_mail_way
from tests.cast import Cast
from tests.clock import Clock
from tests.interfaces.cli.asking import Kith
from tests.keeping import InFile

BOUNCE = "abcdefghijklmnopqrstuvwxyz"
DSN = """\
From: MAILER-DAEMON@mail.example
To: garden+kith-{bounce}@garden.example
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="x"

--x
Content-Type: text/plain

I'm sorry to have to inform you that your message could not be delivered.

--x
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example
Original-Envelope-Id: 1

Final-Recipient: rfc822; jonas@example.org
Action: {action}
Status: {status}
Diagnostic-Code: smtp; 550 5.1.1 no such user

--x
Content-Type: text/rfc822-headers

Message-ID: <deadbeef.kith.{bounce}@garden.example>
Subject: Garden: words from Hana

--x--
"""
NOTED = "It is kept that this mail came back.\n"
NOT_OURS = "It is no mail of this house that came back for good.\n"


def dsn(bounce: str = BOUNCE, action: str = "failed", status: str = "5.1.1") -> str:
    """Give what a mail server says of a mail that it could not deliver."""
    return DSN.format(bounce=bounce, action=action, status=status)


def handed(monkeypatch: pytest.MonkeyPatch, text: str | bytes) -> None:
    """Let this come on standard input."""
    raw = text if isinstance(text, bytes) else text.encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))


def addresses(folder: Path) -> list[str]:
    """Give the addresses that the house has, and the lines that it has for people about them."""
    with closing(sqlite3.connect(folder / "house.db")) as db:
        found = db.execute("select address from mail_ways").fetchall()
        lines = db.execute("select kind from house_lines where kind = 'mail-refused'").fetchall()
    return [one for (one,) in [*found, *lines]]


@pytest.fixture
def jonas(cast: Cast, folder: Path) -> str:
    """Somebody who gets mail."""
    person = cast.people["Jonas"].id
    way = MailWay(person, "jonas@example.org", "token", BOUNCE, 1, None)

    async def add() -> None:
        house = await InFile(folder).open()
        try:
            await house.act(add_mail_way, way)
        finally:
            await house.close()

    asyncio.run(add())
    return "jonas@example.org"


def test_the_second_on_another_day_turns_mail_off(
    kith: Kith, folder: Path, jonas: str, monkeypatch: pytest.MonkeyPatch, clock: Clock
) -> None:
    for _ in range(3):
        handed(monkeypatch, dsn())
        assert kith("bounce").fine() == NOTED
        assert addresses(folder) == [jonas], "as often as it comes on one day"
    clock.forward(days=1)
    handed(monkeypatch, dsn())
    assert kith("bounce").fine() == NOTED
    assert addresses(folder) == ["mail-refused"]
    handed(monkeypatch, dsn())
    assert kith("bounce").fine() == NOT_OURS


def test_what_was_refused_long_ago_is_forgotten(
    kith: Kith, folder: Path, jonas: str, monkeypatch: pytest.MonkeyPatch, clock: Clock
) -> None:
    for _ in range(3):
        handed(monkeypatch, dsn())
        kith("bounce").fine()
        clock.forward(days=31)
    assert addresses(folder) == [jonas]


@pytest.mark.parametrize(
    "text",
    [
        dsn(action="delayed", status="4.4.1"), dsn(action="delivered", status="2.0.0"),
        dsn(action="failed", status="4.2.2"), dsn(bounce="zyxwvutsrqponmlkjihgfedcba"), "", b"\xff\0\xfe",
        "Subject: I am away\n\nkith.abcdefghijklmnopqrstuvwxyz@garden.example Action: failed Status: 5.1.1",
        dsn().replace("multipart/report", "multipart/mixed"), "x" * (2 << 20),
    ],
    ids=["late", "delivered", "full", "not ours", "empty", "bytes", "away", "not a report", "long"],
)  # fmt: skip
def test_anything_else_changes_nothing_and_is_no_failure(
    kith: Kith,
    folder: Path,
    jonas: str,
    monkeypatch: pytest.MonkeyPatch,
    clock: Clock,
    text: str | bytes,
) -> None:
    for _ in range(2):
        handed(monkeypatch, text)
        assert kith("bounce").fine() == NOT_OURS, "or the mail server would send that back, too"
        clock.forward(days=1)
    assert addresses(folder) == [jonas]


def test_the_token_is_found_in_a_report() -> None:
    assert lost_for_good(dsn()) == BOUNCE
    assert lost_for_good(dsn().replace("\n", "\r\n")) == BOUNCE


def test_the_doctor_says_since_when_no_mail_goes_out(
    kith: Kith, folder: Path, jonas: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert jonas
    monkeypatch.setenv("KITH_MAIL", "smtp://localhost?from=garden@example.org")
    told = {one["name"]: one for one in json.loads(kith("doctor", "--json").out)["findings"]}
    assert (told["Mail"]["state"], told["Mail"]["do"]) == (
        "note", "Set address to where people find the house."
    )  # fmt: skip
    InFile(folder).also(
        "insert into troubles (kind, since, tries, says) values ('mail', 0, 3, 'It is down.')"
    )
    told = {one["name"]: one for one in json.loads(kith("doctor", "--json").out)["findings"]}
    assert told["Mail"]["state"] == "wrong"
    assert told["Mail"]["says"] == "It fails since 1970-01-01: It is down."
