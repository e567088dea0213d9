"""A house key signs in without leaving the device; a passkey is added, used and forgotten."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Request, Route, expect

from tests.browser.conftest import Three
from tests.browser.living import AT_HOME, Line, Person, Village
from tests.browser.story import sign_in

NOT_KNOWN = "No house key here looks like this one. Please compare it with the sheet."
NO_KEY = "A house key has 24 letters and digits, in six groups of four."
IN_CLEAR = "On this address the key crosses the network in clear, once."
NO_PASSKEY = "A passkey needs a house with a name and https. Until then your house key opens it."


def sent_by(person: Person) -> list[str]:
    """Give all that a browser sends in forms from now on."""
    sent: list[str] = []

    def look(request: Request) -> None:
        if request.method == "POST":
            sent.append(request.post_data or "")

    person.page.on("request", look)
    return sent


def grouped(key: str) -> str:
    """Give a key as it stands on the sheet, as somebody types it late in the evening."""
    return " ".join(key[at : at + 4] for at in range(0, len(key), 4)).lower()


def test_the_house_key_signs_in_and_never_leaves_the_browser(
    village: Village, three: Three
) -> None:
    device = village.again(three.jonas)
    sent = sent_by(device)
    wrong = three.jonas.key[:-2] + ("00" if three.jonas.key[-2:] != "00" else "11")
    sign_in(device, wrong)
    device.reads(NOT_KNOWN)
    expect(device.page.get_by_label("Your house key")).to_be_empty()
    device.does_not_read("Garden")
    sign_in(device, grouped(three.jonas.key))
    device.reads("Sunday soup")
    assert len(sent) == 2
    for body in sent:
        assert "signature=" in body
        assert "key=" not in body
        assert three.jonas.key not in body.upper().replace("+", "")


def test_not_even_a_key_with_one_character_too_many_is_sent(village: Village, three: Three) -> None:
    device = village.again(three.jonas)
    sent = sent_by(device)
    sign_in(device, three.jonas.key + "7")
    device.reads(NO_KEY)
    assert three.jonas.key[:12] not in sent[0]


def test_a_key_typed_with_dots_and_dashes_is_the_same_key(village: Village, three: Three) -> None:
    device = village.again(three.jonas)
    sign_in(device, grouped(three.jonas.key).replace(" ", " · "))
    device.reads("Sunday soup")


def test_a_browser_that_cannot_sign_sends_the_key_over_the_form(
    village: Village, three: Three
) -> None:
    device = village.again(three.jonas)
    device.page.add_init_script(
        "SubtleCrypto.prototype.importKey = () => Promise.reject(new DOMException('', 'NotSupportedError'))"
    )
    sent = sent_by(device)
    sign_in(device)
    device.reads("Sunday soup")
    assert f"key={device.key}" in sent[0]


def test_when_the_house_does_not_answer_the_key_is_not_sent_either(
    village: Village, three: Three
) -> None:
    device = village.again(three.jonas)
    device.opens("/sign-in")
    sent = sent_by(device)

    def refuse(route: Route) -> None:
        route.abort()

    device.page.route("**/sign-in/challenge", refuse)
    device.fills("Your house key", device.key)
    device.presses("Come in")
    device.reads(NO_KEY)
    assert device.key not in "".join(sent)


@pytest.mark.parametrize(("at", "scripts"), [("localhost", False), (AT_HOME, True)])
def test_where_a_browser_has_no_cryptography_the_key_goes_once_over_the_form(
    village: Village, three: Three, at: str, *, scripts: bool
) -> None:
    device = village.person("Jonas", at=at, scripts=scripts)
    sign_in(device, three.jonas.key[::-1])
    device.reads("the sheet")
    sign_in(device, grouped(three.jonas.key))
    device.reads("Sunday soup")


def test_on_plain_http_each_missing_thing_is_told_in_one_sentence(
    village: Village, three: Three
) -> None:
    device = village.person("Jonas", at=AT_HOME)
    device.opens("/sign-in")
    assert device.page.evaluate("isSecureContext") is False
    device.reads(IN_CLEAR)
    expect(device.page.get_by_role("button", name="passkey")).to_have_count(0)
    sign_in(device, three.jonas.key)
    device.reads("Sunday soup")
    device.opens("/me")
    device.reads(NO_PASSKEY)
    expect(device.page.get_by_role("button", name="passkey")).to_have_count(0)
    three.jonas.opens("/me")
    three.jonas.does_not_read(NO_PASSKEY)


@pytest.fixture
def hana(village: Village, three: Three) -> Iterator[Person]:
    """Hana with a device that holds passkeys, as a phone does, and that the house does not know."""
    hana = village.again(three.hana)
    line = Line(hana.page)
    line.do("WebAuthn.enable")
    phone = line.do(
        "WebAuthn.addVirtualAuthenticator",
        options={
            "protocol": "ctap2", "transport": "internal", "hasResidentKey": True,
            "hasUserVerification": True, "isUserVerified": True,
        },
    )  # fmt: skip
    yield hana
    line.do("WebAuthn.removeVirtualAuthenticator", **phone)


def test_a_passkey_is_added_used_and_forgotten(hana: Person) -> None:
    sign_in(hana)
    hana.reads("Sunday soup")
    hana.opens("/me")
    hana.presses("Add a passkey for this device")
    hana.reads("for localhost, made")
    hana.presses("Sign out")
    hana.reads("Sign in")
    hana.presses("Use a passkey")
    hana.reads("Sunday soup")

    hana.opens("/me")
    hana.presses("Forget it")
    hana.does_not_read("for localhost")
    hana.presses("Sign out")
    hana.presses("Use a passkey")
    hana.reads("This passkey is not known here. Please use your house key.")
    hana.opens("/")
    hana.does_not_read("Sunday soup")
    sign_in(hana)
    hana.reads("Sunday soup")


def test_who_changes_their_mind_about_a_passkey_is_told_what_else_opens(hana: Person) -> None:
    hana.opens("/sign-in")
    hana.page.evaluate(
        "navigator.credentials.get = () => Promise.reject(new DOMException('', 'NotAllowedError')); 0"
    )
    hana.presses("Use a passkey")
    hana.reads("No passkey was used. Your house key opens too.")


def test_without_scripts_no_passkey_is_offered(village: Village, three: Three) -> None:
    device = village.person("Hana", scripts=False)
    sign_in(device, three.hana.key)
    device.reads("Sunday soup")
    device.opens("/me")
    expect(device.page.get_by_role("button", name="passkey")).to_have_count(0)
