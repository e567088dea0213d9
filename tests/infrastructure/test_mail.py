"""Mail, to a real server that listens on this machine and does what it is told."""

import ssl
from traceback import format_exception

import msgspec
import pytest
import trustme

from kith.foundation.errors import Elsewhere
from kith.infrastructure.mail.model import Mail, token_of
from kith.infrastructure.mail.sending import send
from tests.infrastructure.post_office import PostOffice, post_office

NEAR = "127.0.0.2"  # no name of this machine: as far as Kith can tell it is elsewhere
ONE = Mail(
    id="batch-1",
    to="hana@mail.example",
    subject="From Sunday soup",
    plain="The pot is on.\n\n.\nA line with a dot alone.",
    html="<p>The pot is on.</p>",
    moment=1_700_000_000_000,
    unsubscribe="https://garden.example/n/" + "a" * 90,
    bounce="k3y",
    name="Garden",
)


def certificates(*names: str) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """Give what a server shows, and what it takes to believe it."""
    authority = trustme.CA()
    shown, trust = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert(*names).configure_cert(shown)
    authority.configure_trust(trust)
    return shown, trust


async def refused(
    office: PostOffice,
    setting: str = "",
    trust: ssl.SSLContext | None = None,
    where: str = "mail",
) -> str:
    """Give the sentence with which a mail is put off."""
    with pytest.raises(Elsewhere) as wrong:
        await send(setting or office.setting(), ONE, trust=trust)
    assert wrong.value.where == where
    told = "".join(format_exception(wrong.value))
    assert "p@ss" not in told
    assert "p%40ss" not in told
    return str(wrong.value)


async def test_a_mail_arrives_whole() -> None:
    async with post_office() as office:
        assert await send(office.setting(), ONE) == "sent"
        (mail,), (envelope,) = office.mails(), office.taken
    assert (envelope.mail_from, envelope.rcpt_tos) == ("garden@garden.example", [ONE.to])
    assert (mail["To"], mail["Subject"]) == (ONE.to, ONE.subject)
    assert mail["From"] == "Garden <garden@garden.example>"
    assert mail["Date"].datetime.timestamp() == ONE.moment / 1000
    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail["List-Unsubscribe"] == f"<{ONE.unsubscribe}>"
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert [part.get_content_type() for part in mail.iter_parts()] == ["text/plain", "text/html"]
    plain, page = (part.get_content() for part in mail.iter_parts())
    assert plain.replace("\r\n", "\n").strip() == ONE.plain
    assert page.strip() == ONE.html


async def test_the_same_mail_is_the_same_when_it_is_tried_again() -> None:
    async with post_office() as office:
        await send(office.setting(), ONE)
        await send(office.setting(), ONE)
        await send(office.setting(), msgspec.structs.replace(ONE, id="batch-2"))
        first, again, other = (each.content for each in office.taken)
        assert first == again
        assert first != other
        assert office.mails()[0]["Message-ID"] != office.mails()[2]["Message-ID"]


async def test_a_mail_that_comes_back_finds_its_person() -> None:
    async with post_office() as office:
        await send(office.setting(more="&bounces=back@garden.example"), ONE)
        await send(office.setting(), ONE)
        back, plain = office.taken
        assert back.mail_from == "back+kith-k3y@garden.example"
        assert plain.mail_from == "garden@garden.example"
        assert token_of(f"Delivered-To: {back.mail_from}") == "k3y"
        quoted = office.raw()[1].decode()
        assert token_of(quoted) == "k3y", "a server quotes the head of what it sends back"
    assert token_of("nothing of ours") == ""


@pytest.mark.parametrize(
    "said",
    ["550 5.1.1 nobody here", "550 no such user", "551 5.1.6 moved", "553 5.1.3 what is that"],
)
async def test_an_address_that_nobody_has_any_more_is_gone(said: str) -> None:
    async with post_office() as office:
        office.says["RCPT"] = said
        assert await send(office.setting(), ONE) == "gone"
        assert office.taken == []


@pytest.mark.parametrize(
    ("step", "said", "told"),
    [
        ("RCPT", "450 4.2.0 greylisted", "asks to try again later"),
        ("RCPT", "452 4.2.2 mailbox full", "asks to try again later"),
        ("RCPT", "552 5.2.2 mailbox full", "refuses a mail"),
        ("RCPT", "554 5.7.1 relay access denied", "refuses a mail"),
        ("RCPT", "550 relay not permitted", "refuses a mail"),
        ("RCPT", "550 5.7.1 you are on a list", "refuses a mail"),
        ("MAIL", "550 5.7.1 not your address", "does not let the house send"),
        ("MAIL", "451 4.3.0 busy", "asks to try again later"),
        ("DATA", "554 5.6.0 looks like spam", "refuses a mail"),
        ("DATA", "451 4.3.0 the disk is full", "asks to try again later"),
    ],
)
async def test_what_may_pass_is_tried_again(step: str, said: str, told: str) -> None:
    async with post_office() as office:
        office.says[step] = said
        # A refusal of one address is no reason to let everybody else's mail wait.
        about_one = step == "RCPT" and "relay" not in said
        assert told in await refused(office, where="recipient" if about_one else "mail")
        del office.says[step]
        assert await send(office.setting(), ONE) == "sent"


async def test_a_server_that_is_away_or_hangs_up_is_tried_again() -> None:
    async with post_office() as office:
        office.hangs_up = True
        assert "can't be reached" in await refused(office)
        office.hangs_up = False
        assert await send(office.setting(), ONE) == "sent"
        assert len(office.taken) == 1
        setting = office.setting()
    assert "can't be reached" in await refused(office, setting)
    assert "can't be reached" in await refused(office, "smtp://nobody.invalid?from=a@b.example")


async def test_who_must_show_a_key_shows_it() -> None:
    async with post_office(asks=True) as office:
        assert await send(office.setting(who="garden:p%40ss%2Fw%3Frd%231@"), ONE) == "sent"
        wrong = office.setting(who="garden:p%40ssword@")
        assert "name and password" in await refused(office, wrong)
    async with post_office(host="127.0.0.1", asks=True) as office:
        assert "try again later" not in await refused(office)
        assert office.taken == []


async def test_encryption_that_is_offered_is_taken() -> None:
    shown, _ = certificates("somebody.example")
    async with post_office(offers=shown) as office:
        assert await send(office.setting(), ONE) == "sent"  # self-made, but on this very machine
        assert office.was_secret == [True]


async def test_elsewhere_there_must_be_encryption_and_a_name_that_is_proved() -> None:
    shown, trust = certificates(NEAR)
    async with post_office(host=NEAR, offers=shown) as office:
        assert await send(office.setting(), ONE, trust=trust) == "sent"
        assert "does not prove" in await refused(office)
        assert office.was_secret == [True]
    async with post_office(host=NEAR) as office:
        assert "offers no encryption" in await refused(office, trust=trust)
        key = office.setting(who="garden:p%40ss%2Fw%3Frd%231@")
        assert "offers no encryption" in await refused(office, key, trust=trust)
        assert office.taken == []
    other, trust = certificates("other.example")
    async with post_office(host=NEAR, offers=other) as office:
        assert "does not prove" in await refused(office, trust=trust)


async def test_encryption_from_the_first_byte() -> None:
    shown, trust = certificates(NEAR)
    async with post_office(host=NEAR, at_once=shown) as office:
        assert await send(office.setting("smtps"), ONE, trust=trust) == "sent"
        assert "does not prove" in await refused(office, office.setting("smtps"))


async def test_the_server_learns_no_name_of_this_machine() -> None:
    async with post_office() as office:
        await send(office.setting(), ONE)
        assert office.names == ["garden.example"]
