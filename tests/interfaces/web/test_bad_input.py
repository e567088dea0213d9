"""Whatever is typed or sent: a 4xx that says what is wrong, nothing changed, and nothing typed lost."""

import json
import re
from unicodedata import normalize

import pytest

from tests.browsing import BASE, Page
from tests.cast import Garden
from tests.interfaces.web.forms import FORMS, Filled, Found, find

INSIDE = [form for form in FORMS if form.who not in {"nobody", "stranger"}]
AT_THE_DOOR = [form for form in FORMS if form.who == "stranger"]
TYPED = [
    pytest.param(form, name, id=f"{form} - {name}")
    for form in [*INSIDE, *AT_THE_DOOR]
    for name in form.answers
    if name not in form.free
]
# Characters that nobody sees, or that make a reader see something else.
UNSEEN = {
    "nul": "\x00", "escape": "\x1b[31m", "bell": "\x07", "delete": "\x7f", "c1": "\x9b",
    "left to right override": "\u202d", "right to left override": "\u202e",
    "isolate": "\u2067", "annotation": "\ufff9",
}  # fmt: skip
WELCOME = {
    "Arabic": "مرحبا يا نور، كيف الحال؟", "Hebrew": "שלום לכולם", "Japanese": "よくわからない。漢字も",
    "Devanagari": "नमस्ते दुनिया", "Thai": "สวัสดีชาวโลก", "Amharic": "ሰላም ለዓለም", "Georgian": "გამარჯობა",
    "Vietnamese": "Tiếng Việt", "a family": "👩‍👩‍👧‍👦 and a flag 🇱🇻", "keycap": "1️⃣ and ❤️‍🔥",
    "not a joiner": "می‌خواهم", "old": "𒀀𒁀 𓀀𓁀", "quotes": "\"it's\" <b>&amp; 100 % fine</b>",
}  # fmt: skip

MUCH = 1000


def room(found: Found, name: str) -> int:
    """Give how many characters a field says it holds, to people and to the behaviour that counts."""
    parts = [part.partition("</form>")[0] for part in found.page.body.split("<form")[1:]]
    here = [part for part in parts if f'action="{found.form.action}"' in part or len(parts) == 1]
    holds = f'value="{found.filled.holds[1]}"' if found.filled.holds[1] else ""
    mine = next(part for part in here if holds in part)
    field = re.findall(rf'<(?:input|textarea)[^>]*name="{name}"[^>]*>', mine)[0]
    most = re.findall(r'data-room="(\d+)"', field)[0]
    id_ = re.findall(r'id="([^"]+)"', field)[0]
    said = re.findall(rf'id="{id_}-limit"[^>]*>\s*[Uu]p to ([\d,]+) characters', mine)
    # Of a field that holds much nothing is said before its end is near; there it is said then.
    assert [each.replace(",", "") for each in said] == ([most] if int(most) < MUCH else [])
    assert re.findall(rf'id="{id_}-limit" data-left="[^"]*{{room}}', mine)
    assert f"{id_}-limit" in field, "and says it to those who do not see it"
    return int(most)


def shows(page: Page, found: Found, name: str, typed: str) -> bool:
    """Tell whether what was typed stands in its field, or at least on the page."""
    forms = [form for form in page.reader.forms if form.action == found.form.action]
    kept = [value for form in forms for one, value in form.fields if one == name]
    return typed in kept or page.says(typed)


@pytest.mark.parametrize(("form", "name"), TYPED)
async def test_every_field_holds_as_much_as_it_says_and_not_more(
    garden: Garden, form: Filled, name: str
) -> None:
    found = await find(garden, form)
    most = room(found, name)
    before = garden.rows()
    long = "é" * (most + 1)
    refused = await found.send(**{name: long})
    assert refused.status == 422, refused
    assert refused.says(f"This is longer than {most} characters. Please shorten it.")
    assert shows(refused, found, name, long)
    assert garden.rows() == before
    assert (await found.send(**{name: "é" * most})).status in {200, 303}
    assert garden.rows() != before


@pytest.mark.parametrize(("form", "name"), TYPED)
async def test_what_nobody_can_see_is_refused_everywhere(
    garden: Garden, form: Filled, name: str
) -> None:
    found = await find(garden, form)
    before = garden.rows()
    for what, unseen in UNSEEN.items():
        refused = await found.send(**{name: f"These are my words, {unseen} and these."})
        assert refused.status == 422, what
        assert refused.says("There is a character in it that can't be seen. Please remove it.")
        assert "These are my words," in refused.body, what
    for bad in (b"%FF%FE%80 and more", b"\xff\xfe", b"%ED%A0%80", b"caf%E9"):
        refused = await found.send_raw(name, bad)
        assert refused.status == 422, bad
    assert garden.rows() == before


@pytest.mark.parametrize(("form", "name"), TYPED)
async def test_every_script_is_welcome_everywhere(garden: Garden, form: Filled, name: str) -> None:
    for language, welcome in WELCOME.items():
        words = normalize("NFC", f"{welcome}: be welcome here.")
        found = await find(garden, form)
        browser = found.browser
        said = await found.send(**{name: words})
        assert said.status in {200, 303}, (language, said)
        if said.status == 303:
            kept = json.dumps([*garden.rows().values()], default=repr, ensure_ascii=False)
            assert json.dumps(words, ensure_ascii=False)[1:-1] in kept, language
        if form.name == "a last word":
            return  # one leaves only once
        if form.name.startswith("who "):
            await drop_all(garden)
        if form.name == "an invitation":
            assert browser.client.cookies.get("kith")


async def drop_all(garden: Garden) -> None:
    """Take everything off the table of the circle, so that it can be proposed again."""
    for one in garden.people.values():
        about = await one.get(f"/c/{garden.soup}/about")
        for action in about.forms:
            if action.endswith("/drop"):
                await one.do(action)


EMPTY = {
    "who might come in": "words",
    "a last word": "words",
    "oneself": "know_me lately",
    "the imprint": "words",
    "words for the guides": "how",
}


@pytest.mark.parametrize(("form", "name"), TYPED)
async def test_a_field_that_must_be_filled_asks_again(
    garden: Garden, form: Filled, name: str
) -> None:
    may_be_empty = name in EMPTY.get(form.name, "").split()
    for typed in ("", "   ", "\n\r\n\t", "\u2003\u3000"):
        found = await find(garden, form)
        before = garden.rows()
        answer = await found.send(**{name: typed})
        if may_be_empty:
            assert answer.status == 303
            if form.name == "a last word":
                return
            await drop_all(garden)
            continue
        assert answer.status == 422, repr(typed)
        assert answer.says("Please write something here.") or answer.says(
            "Please write a little more"
        )
        for other, said in form.answers.items():
            assert other == name or shows(answer, found, other, said)
        assert garden.rows() == before


@pytest.mark.parametrize("form", INSIDE, ids=str)
async def test_a_form_from_elsewhere_changes_nothing(garden: Garden, form: Filled) -> None:
    found = await find(garden, form)
    before = garden.rows()
    fields = found.answers()
    bare = [(name, value) for name, value in fields if name != "token"]
    other = await garden.wren.token()
    action, post = found.form.action, found.browser.post
    refused = [
        await post(action, bare),
        await post(action, [*bare, ("token", "")]),
        await post(action, [*bare, ("token", other)]),
        await post(action, [*bare, ("token", "ü" * 32)]),
        await post(action, fields, origin="http://evil.example"),
        await post(action, fields, origin="null"),
        await post(action, fields, origin=""),
        await post(action, fields, origin="http://"),
        await post(action, fields, origin="http://["),
        await post(action, fields, origin=f"{BASE}.evil.example"),
        await post(action, fields, origin=f"ftp://{BASE.partition('//')[2]}"),
    ]
    assert [page.status for page in refused] == [403] * len(refused)
    for page in refused:
        assert page.says("This form was not sent from a page of this house")
        for name, typed in form.answers.items():
            assert name in form.free or page.says(typed), (name, page)
    cross = found.browser.client.build_request(
        "POST", action, data=dict(fields), headers={"sec-fetch-site": "cross-site"}
    )
    assert (await found.browser.client.send(cross)).status_code == 403
    assert garden.rows() == before
    assert (await post(action, fields)).status == 303
    assert garden.rows() != before


@pytest.mark.parametrize("form", [*INSIDE, *AT_THE_DOOR], ids=str)
async def test_a_form_of_another_kind_is_refused(garden: Garden, form: Filled) -> None:
    found = await find(garden, form)
    before = garden.rows()
    body = found.browser.encoded(found.answers())
    for kind in ("text/plain", "multipart/form-data; boundary=x", "application/xml", "image/png"):
        page = await found.browser.post(found.form.action, body, content_type=kind)
        assert 400 <= page.status < 500, kind
    assert garden.rows() == before


async def test_too_much_at_once_is_told_with_the_limit(garden: Garden) -> None:
    soup = f"/c/{garden.soup}"
    token = await garden.hana.token(soup)
    before = garden.rows()
    page = await garden.hana.post(soup, [("token", token), ("words", "x" * 131_073)])
    assert page.status == 413
    assert page.says("That is more than 128 kilobytes.")
    assert garden.rows() == before
    emoji = await garden.hana.post(soup, [("token", token), ("words", "👩‍👩‍👧‍👦" * 714)])
    assert emoji.status == 303, "five thousand characters always fit, however they are written"


NO_IDS = {
    "too large": "99999999999999999999", "endless": "9" * 5000, "negative": "-1", "hexadecimal": "0x10",
    "a fraction": "1.5", "a word": "abc", "Arabic digits": "١٢٣", "one too many": "9223372036854775808",
}  # fmt: skip


@pytest.mark.parametrize("given", [*NO_IDS.values(), " "], ids=[*NO_IDS, "a space"])
async def test_what_is_no_id_is_nowhere(garden: Garden, given: str) -> None:
    for path in (
        "/c/{}",
        "/c/{}/about",
        "/conversations/{}",
        "/said/{}/before",
        "/people/invite/{}",
    ):
        assert (await garden.hana.get(path.format(given))).status == 404, path
    before = garden.rows()
    for path in (
        "/c/{}",
        "/c/{}/leave",
        "/conversations/{}",
        "/said/{}/delete",
        "/proposals/{}/agree",
    ):
        page = await garden.hana.do(path.format(given), words="Hello.")
        assert page.status == 404, path
    assert garden.rows() == before


@pytest.mark.parametrize("given", NO_IDS.values(), ids=NO_IDS)
async def test_a_field_that_holds_no_id_is_refused(garden: Garden, given: str) -> None:
    soup = f"/c/{garden.soup}"
    talk = f"/conversations/{garden.began['Sunday soup']}"
    deeds: list[tuple[str, dict[str, str]]] = [
        ("/circles/new", {"name": "A", "purpose": "B", "history": "came", "people": given}),
        (f"{soup}/ask", {"people": given}),
        (f"{soup}/propose", {"kind": "host", "about": given}),
        (f"{soup}/propose", {"kind": "removal", "about": given, "words": "For a good reason."}),
        (f"{soup}/propose", {"kind": "member", "about": given}),
        (talk, {"words": "Hello.", "answers": given}),
        ("/people/invite", {"whom": "A", "words": "Come in, sit down.", "circle": given}),
    ]
    before = garden.rows()
    for path, answers in deeds:
        page = await garden.hana.do(path, **answers)
        assert 400 <= page.status < 500, (path, answers, page)
    assert garden.rows() == before


async def test_a_page_of_ones_own_has_a_plain_address(garden: Garden) -> None:
    found = await find(garden, next(form for form in FORMS if form.name == "oneself"))
    before = garden.rows()
    for typed in ("Hana Nová", "ha/na", "../x", "花", "-hana", "hana_n", "h" * 31):
        refused = await found.send(handle=typed)
        assert refused.status == 422, typed
        assert refused.body.count('class="problem"') == 1
        assert shows(refused, found, "handle", typed)
    taken = await found.send(handle="mara")
    assert taken.status == 409
    assert taken.says("Somebody in this house has that address already.")
    assert garden.rows() == before
    for typed in ("Hana-N", " hana-2 "):
        kept = await found.browser.follow(await found.send(handle=typed))
        assert (kept.status, kept.path) == (200, f"/p/{typed.strip().lower()}")


async def test_a_time_zone_is_one_that_there_is(garden: Garden) -> None:
    found = await find(garden, next(form for form in FORMS if form.name == "oneself"))
    before = garden.rows()
    for typed in ("Narnia/Lamppost", "../../etc/passwd", "Europe", "x" * 65, "\x00"):
        refused = await found.send(zone=typed)
        assert refused.status == 422, typed
        assert refused.body.count('class="problem"') == 1, "it stands beside the field"
    assert garden.rows() == before
    assert (await found.send(zone="Asia/Amman")).status == 303


async def test_a_program_is_told_what_is_wrong_as_a_problem(garden: Garden) -> None:
    hana, soup = garden.hana, f"/c/{garden.soup}"
    token = await hana.token(soup)

    async def told(path: str, *fields: tuple[str, str]) -> tuple[int, dict[str, object]]:
        page = await hana.post(path, list(fields), accept="application/json")
        assert page.headers["content-type"] == "application/problem+json"
        problem = json.loads(page.body)
        assert problem["status"] == page.status
        assert isinstance(problem["title"], str)
        assert problem["title"].endswith(".")
        return page.status, problem

    status, problem = await told(soup, ("token", token), ("words", ""))
    assert (status, problem["field"]) == (422, "words")
    assert (await told(soup, ("words", "Hello.")))[0] == 403
    assert (await told("/c/7", ("token", token), ("words", "Hello.")))[0] == 404
    assert (await told("/nowhere", ("token", token)))[0] == 404
    assert (await told(soup, ("words", "x" * 200_000)))[0] == 413
    status, problem = await told("/me/about", ("token", token), ("name", "H"), ("handle", "mara"))
    assert status == 409
    stranger = garden.stranger()
    page = await stranger.post(soup, [("words", "Hello.")], accept="application/json")
    assert (page.status, json.loads(page.body)["status"]) == (401, 401)
