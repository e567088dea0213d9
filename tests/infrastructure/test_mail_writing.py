"""What stands in a mail, whatever somebody wrote."""

import re
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.policy import default
from email.utils import parseaddr

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kith.foundation.errors import Invalid
from kith.infrastructure.mail.model import Mail, Server, is_address, server_in, shown
from kith.infrastructure.mail.writing import written

SERVER = server_in("smtps://garden:secret@mail.example?from=garden@garden.example")
ONE = Mail(
    id="1", to="hana@mail.example", subject="Soup", plain="Hello", html="<p>Hello</p>", moment=0
)
HEADS = {"From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "MIME-Version"}


def read(mail: Mail, server: Server = SERVER) -> EmailMessage:
    """Give a mail as a mail program reads it."""
    return message_from_bytes(written(mail, server), policy=default)


@given(st.text(max_size=300), st.text(max_size=300))
@example("Soup\r\nBcc: everybody@mail.example", 'Hana" <x@evil.example>, "')
@example("Soup\nBcc: a@b.example\n\nbody", "Hana\r\n\r\n<script>")
@example("a\u2028b\x85c\x0bd\u202ee", "=?utf-8?q?a=0D=0ABcc:_x?=")
@example("=?utf-8?q?Soup=0ABcc:_x@evil.example?=", "Übung, Ärger & Öl <a@b.example>")
@example("a\x00b\x07\x1b[31mc\x7f", "\x08")
@example("💚" * 100, "ü" * 100)
def test_nobody_can_add_to_the_head_of_a_mail(subject: str, name: str) -> None:
    one = msgspec.structs.replace(ONE, subject=subject, name=name)
    mail = read(one)
    assert not re.search(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", written(one, SERVER))
    assert set(mail.keys()) == HEADS | {"Content-Type"}
    assert len(mail.keys()) == len(set(mail.keys()))
    assert [each.addr_spec for each in mail["From"].addresses] == ["garden@garden.example"]
    assert [each.addr_spec for each in mail["To"].addresses] == [ONE.to]
    body = mail.get_body(("plain",))
    assert body is not None
    assert body.get_content().strip() == "Hello"


@given(st.text(alphabet=st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=60))
def test_a_subject_and_a_name_are_read_as_they_were_written(text: str) -> None:
    mail = message_from_bytes(
        written(msgspec.structs.replace(ONE, subject=text, name=text), SERVER)
    )
    name, address = parseaddr(mail["From"])
    assert address == SERVER.sender
    assert [str(make_header(decode_header(each))) for each in (mail["Subject"], name)] == [text] * 2
    assert all(len(line) < 200 for line in mail.as_bytes().splitlines())


@given(st.text(max_size=2000))
def test_words_arrive_as_they_are(words: str) -> None:
    plain = "".join(each for each in words if each.isprintable() or each == "\n")
    raw = written(msgspec.structs.replace(ONE, plain=plain), SERVER)
    assert raw.isascii()
    assert max(map(len, raw.split(b"\r\n"))) <= 998
    assert b"\n" not in raw.replace(b"\r\n", b"")
    body = read(msgspec.structs.replace(ONE, plain=plain)).get_body(("plain",))
    assert body is not None
    assert body.get_content().replace("\r\n", "\n").rstrip("\n") == plain.rstrip("\n")


def test_a_long_address_to_end_it_stays_whole() -> None:
    address = "https://garden.example/notices/" + "a1" * 300 + "?b=c&d=%20"
    raw = written(msgspec.structs.replace(ONE, unsubscribe=address), SERVER)
    assert f"\r\nList-Unsubscribe: <{address}>\r\n".encode() in b"\r\n" + raw


@pytest.mark.parametrize(
    "wrong",
    [
        *({"to": "hana@mail.example\r\nBcc: x@y.example"}, {"to": "Hana <hana@mail.example>"}),
        *({"to": "a@b.example, c@d.example"}, {"to": ""}, {"id": "a b"}, {"id": "a\n"}),
        *({"bounce": "A"}, {"bounce": "a@b"}, {"unsubscribe": "javascript:x"}),
        *({"unsubscribe": "https://a.example/>\r\nBcc: x"}, {"unsubscribe": "https://a.example/ "}),
    ],
)
def test_a_mail_holds_nothing_that_could_end_a_line(wrong: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r"address|holds"):
        msgspec.structs.replace(ONE, **wrong)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("hana@mail.example", True), ("hana.o'neill+soup@mail-1.example", True),
        ("h@localhost", True), ("a" * 64 + "@mail.example", True),
        ("", False), ("hana", False), ("@mail.example", False), ("hana@", False),
        ("hana@mail.example\n", False), ("hana @mail.example", False), ("hana@-mail.example", False),
        ("hana@mail..example", False), (".hana@mail.example", False), ("a@b@mail.example", False),
        ("a" * 65 + "@mail.example", False), ("a@" + "b." * 130 + "example", False),
        ('"hana soup"@mail.example', False), ("häna@mail.example", False), ("<a@b.example>", False),
    ],
)  # fmt: skip
def test_what_is_one_address(text: str, right: bool) -> None:  # noqa: FBT001
    assert is_address(text) is right


def test_a_setting_is_read() -> None:
    said = (
        "smtps://gar%40den:p%2Fw%3A1@mail.example?from=garden+x@example.org&bounces=b@example.org"
    )
    server = server_in(said)
    assert (server.host, server.port, server.at_once) == ("mail.example", 465, True)
    assert (server.user, server.password) == ("gar@den", "p/w:1")
    assert (server.sender, server.bounces) == ("garden+x@example.org", "b@example.org")
    plain = server_in("smtp://localhost:2525/?from=garden@example.org")
    assert (plain.port, plain.at_once, plain.user, plain.is_here) == (2525, False, "", True)


@pytest.mark.parametrize(
    "wrong",
    [
        *("", "mail.example", "smtp://", "smtp://?from=a@b.example", "smtp://mail.example"),
        *("smtp://mail.example?from=", "smtp://mail.example?from=a", "http://m?from=a@b.example"),
        *("smtp://m:x?from=a@b.example", "smtp://m?from=a@b.example&form=x", "smtp://[?from=a@b"),
        "smtp://garden:pass/word@mail.example?from=a@b.example",
    ],
)
def test_a_setting_that_is_none_is_refused_and_nothing_of_it_told(wrong: str) -> None:
    with pytest.raises(Invalid) as found:
        server_in(wrong)
    assert "pass/word" not in str(found.value)
    assert "pass" not in shown(wrong)


def test_a_setting_is_shown_without_its_password() -> None:
    said = "smtps://gar%40den:secret@mail.example?from=garden@example.org&bounces=b@example.org"
    assert "secret" in said
    assert shown(said) == said.replace(":secret", "").replace("example?", "example:465?")
    assert "secret" not in shown("smtp://a:b:secret@[::1]:25?from=a@b.example")
    assert "secret" not in shown("smtp://a:sec#ret:secret@mail.example?from=a@b.example")
