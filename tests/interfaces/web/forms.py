"""Every form of the house with something typed in it: where it stands and what is fine to say there."""

from dataclasses import dataclass, field

from kith.together.welcome import arriving
from tests.browsing import Browser, Form, Page
from tests.cast import Garden

WORDS = "Come in, sit down, take your time."


@dataclass(frozen=True)
class Filled:
    """A form, filled in as it should be."""

    name: str
    page: str
    action: str
    answers: dict[str, str]
    who: str = "Hana"
    holds: tuple[str, str] = ("", "")  # a hidden field by which it is told from others there
    free: dict[str, str] = field(default_factory=dict)  # fields that take no free text, and why

    def __str__(self) -> str:
        return self.name


FORMS = (
    Filled("the first screen", "/first/{first}", "/first/{first}",
           {"house": "Garden", "name": "Mara", "purpose": "To think aloud."}, who="nobody"),
    Filled("an invitation", "/i/{code}", "/i/{code}", {"name": "Priya"}, who="stranger"),
    Filled("a code", "/", "/i", {"code": "0123 4567"}, who="stranger",
           free={"code": "only letters and digits are read from it, and a wrong one is not there"}),
    Filled("the way in", "/sign-in", "/sign-in", {"key": "{key}"}, who="stranger",
           free={"key": "never shown again; test_keys tries wrong ones"}),
    Filled("a new circle", "/circles/new", "/circles/new",
           {"name": "Night walk", "purpose": "To walk."}),
    Filled("words to a circle", "/c/{soup}", "/c/{soup}", {"words": WORDS}),
    Filled("an answer", "/conversations/{talk}", "/conversations/{talk}", {"words": WORDS}),
    Filled("changed words", "/said/{talk}/change", "/said/{talk}/change", {"words": WORDS}),
    Filled("what a circle is called", "/c/{soup}/about", "/c/{soup}/about",
           {"name": "Soup", "purpose": "To eat."}),
    Filled("who might come in", "/c/{soup}/about", "/c/{soup}/propose", {"words": WORDS},
           who="Jonas", holds=("kind", "member")),
    Filled("who should go", "/c/{soup}/about", "/c/{soup}/propose", {"words": WORDS},
           holds=("kind", "removal")),
    Filled("a last word", "/c/{soup}/about", "/c/{soup}/leave", {"words": WORDS}),
    Filled("inviting", "/people/invite", "/people/invite", {"whom": "Priya", "words": WORDS}),
    Filled("how one knows Ines", "/p/ines", "/p/ines/know", {"how": WORDS}, who="Jonas"),
    Filled("oneself", "/me/about", "/me/about",
           {"name": "Hana", "know_me": WORDS, "lately": WORDS, "handle": "hana",
            "zone": "Europe/Prague"},
           free={"handle": "ASCII only: test_bad_input tries others",
                 "zone": "one of a list: test_bad_input tries others"}),
    Filled("words for the guides", "/said/{talk}/show", "/said/{talk}/show",
           {"words": "There is barley, and there is the end of the celeriac.", "how": WORDS},
           who="Jonas",
           free={"words": "only what stands there can be shown: test_reports tries others"}),
    Filled("the imprint", "/house", "/house/imprint", {"words": WORDS}, who="Mara"),
    Filled("the house", "/house", "/house", {"house": "Garden", "purpose": WORDS}, who="Mara"),
)  # fmt: skip


@dataclass(frozen=True)
class Found:
    """A form as it stands on its page in one house."""

    browser: Browser
    page: Page
    form: Form
    filled: Filled

    def answers(self, **others: str) -> list[tuple[str, str]]:
        """Give what is sent once it is filled in, with some of it otherwise."""
        return self.form.filled(self.filled.answers | others)

    async def send(self, **others: str) -> Page:
        """Fill it in, with some of it otherwise, and send it."""
        return await self.browser.post(self.form.action, self.answers(**others))

    async def send_raw(self, name: str, value: bytes) -> Page:
        """Fill it in, and send one field as bytes."""
        fields = [(one, said) for one, said in self.answers() if one != name]
        body = Browser.encoded(fields) + b"&" + name.encode() + b"=" + value
        return await self.browser.post(self.form.action, body)


async def find(garden: Garden, filled: Filled) -> Found:
    """Open the page of a form, in a house that is ready for it."""
    act = garden.house.database.act
    at = {"soup": str(garden.soup), "talk": str(garden.began["Sunday soup"])}
    browser = garden.people.get(filled.who) or garden.stranger()
    if "{code}" in filled.page:
        made = await act(arriving.invite, garden.hana.speaker, whom="Priya", words=WORDS)
        at["code"] = made.code
    page = await browser.open(put(filled.page, at))
    assert page.status == 200, page
    action = put(filled.action, at)
    forms = [form for form in page.reader.forms if form.action == action]
    if filled.holds[0]:
        forms = [form for form in forms if filled.holds in form.fields]
    assert len(forms) == 1, (filled, page)
    return Found(browser, page, forms[0], filled)


def put(path: str, at: dict[str, str]) -> str:
    """Give an address with what is held put into its braces."""
    for name, held in at.items():
        path = path.replace("{" + name + "}", held)
    return path
