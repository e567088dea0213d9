"""A browser as far as a story needs one: it fills in the forms of a page and sends them."""

import itertools
import re
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlsplit

import httpx

from tests.infrastructure.patience import LONG
from tests.linking import links_in

HOST = "localhost:7447"
BASE = f"http://{HOST}"
# What stands in a line with the words around it; everything else begins a new one.
_INLINE = {"a", "abbr", "b", "bdi", "code", "em", "s", "span", "strong", "time"}
_UNSEEN = {"head", "script", "style", "svg"}
_ALONE = {"br", "hr", "img", "input", "link", "meta", "use", "path"}
_SAID = ("aria-label", "alt", "title", "placeholder")

_ADDRESSES = itertools.count(1)

Answers = Mapping[str, str | Sequence[str]]


@dataclass
class Form:
    """A form on a page, with what stands in it before anybody typed."""

    action: str
    fields: list[tuple[str, str]] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    buttons: list[str] = field(default_factory=list)
    asks: bool = False  # sends nothing, and changes nothing: what is in it stands in an address

    def filled(self, answers: Answers) -> list[tuple[str, str]]:
        """Give what a browser would send once these answers were given."""
        unknown = set(answers) - self.names
        assert not unknown, f"{self.action} does not ask for {unknown}, but {self.names}"
        kept = [(name, value) for name, value in self.fields if name not in answers]
        given = [
            (name, each)
            for name, value in answers.items()
            for each in ([value] if isinstance(value, str) else value)
        ]
        # HTML: a form is sent with CRLF at the end of every line.
        return [(name, value.replace("\n", "\r\n")) for name, value in kept + given]


class Reader(HTMLParser):
    """Reads a page as a person does: words, forms, links."""

    def __init__(self, at: str) -> None:
        super().__init__(convert_charrefs=True)
        self.at = at
        self.forms: list[Form] = []
        self.links: list[str] = []
        self.words: list[str] = []
        self.said: list[str] = []
        self._unseen = 0
        self._form: Form | None = None
        self._area: list[str] | None = None
        self._select = ""
        self._button: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        self.said += [told[name] for name in _SAID if told.get(name)]
        if tag not in _INLINE:
            self.words.append(" ")
        if tag in _UNSEEN:
            self._unseen += 1
        elif tag == "form":
            asks = told.get("method", "get").lower() != "post"
            self._form = Form(told.get("action") or self.at, asks=asks)
            self.forms.append(self._form)
        elif tag == "a" and "href" in told:
            self.links.append(told["href"])
        elif tag == "button":
            self._button = []
        elif self._form is not None:
            self._field(tag, told)

    def _field(self, tag: str, told: dict[str, str]) -> None:
        assert self._form is not None
        name = told.get("name", self._select if tag == "option" else "")
        if not name:
            return
        self._form.names.add(name)
        match tag:
            case "input" if told.get("type") in {"checkbox", "radio"} and "checked" not in told:
                pass
            case "input":
                self._form.fields.append((name, told.get("value", "")))
            case "textarea":
                self._area = [name]
            case "select":
                self._select = name
            case "option" if "selected" in told or not self._has(name):
                self._form.fields = [one for one in self._form.fields if one[0] != name]
                self._form.fields.append((name, told.get("value", "")))
            case _:
                pass

    def _has(self, name: str) -> bool:
        return self._form is not None and name in {each for each, _ in self._form.fields}

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen -= 1
        elif tag == "form":
            self._form = None
        elif tag == "select":
            self._select = ""
        elif tag == "button" and self._button is not None:
            if self._form is not None:
                self._form.buttons.append(tidy("".join(self._button)))
            self._button = None
        elif tag == "textarea" and self._area is not None and self._form is not None:
            name, *text = self._area
            # HTML: one line break right after <textarea> is not part of what stands in it.
            self._form.fields.append((name, "".join(text).removeprefix("\n")))
            self._area = None
        if tag not in _INLINE:
            self.words.append(" ")

    def handle_data(self, data: str) -> None:
        if self._area is not None:
            self._area.append(data)
        if self._button is not None:
            self._button.append(data)
        if not self._unseen:
            self.words.append(data)


def tidy(text: str) -> str:
    """Give a text on one line."""
    return re.sub(r"\s+", " ", text).strip()


class Page:
    """What came back: the answer, and what a person reads in it."""

    def __init__(self, browser: "Browser", answer: httpx.Response) -> None:
        self.browser, self.answer = browser, answer
        self.status, self.body, self.headers = answer.status_code, answer.text, answer.headers
        self.path = answer.request.url.raw_path.decode()
        self._is_read = "html" in self.headers.get("content-type", "")

    @cached_property
    def reader(self) -> Reader:
        """Give what a person reads in it; most of a walk's pages are only compared."""
        reader = Reader(self.path)
        if self._is_read:
            reader.feed(self.body)
        return reader

    @cached_property
    def words(self) -> str:
        """Give the words that are seen."""
        return tidy("".join(self.reader.words))

    def __repr__(self) -> str:
        return f"{self.status} {self.path}: {self.words[:2000]}"

    def says(self, words: str) -> bool:
        """Tell whether these words are read on the page."""
        return tidy(words) in self.words

    @property
    def forms(self) -> dict[str, Form]:
        """Give the forms by where they go."""
        return {form.action: form for form in reversed(self.reader.forms)}

    @cached_property
    def links(self) -> list[str]:
        """Give where one can go from here."""
        found = links_in(self.body) if self._is_read else []
        return self.reader.links if found is None else found

    def offers(self, action: str, button: str = "") -> bool:
        """Tell whether the page has a form that goes there, with such a button."""
        found = [form for form in self.reader.forms if form.action == action]
        return any(not button or button in form.buttons for form in found)

    async def send(self, action: str, **answers: str | Sequence[str]) -> "Page":
        """Fill in the form that goes there, send it, and go where the house then leads."""
        found = [form for form in self.reader.forms if form.action == action]
        assert found, f"{self!r} has no form to {action}, but to {sorted(self.forms)}"
        answer = await self.browser.post(action, found[0].filled(answers))
        return await self.browser.follow(answer)


class Browser:
    """One device of one person, or of nobody yet."""

    def __init__(
        self,
        app: Any = None,  # noqa: ANN401 - any application
        token: str = "",
        *,
        base: str = BASE,
        agent: str = "Firefox on Linux",
    ) -> None:
        """Talk to an application, or over the network where there is none."""
        self.app, self.base = app, base
        # Everybody comes from an address of their own, of those kept for examples (RFC 5737).
        from_ = f"198.51.100.{next(_ADDRESSES) % 256}"
        direct = httpx.ASGITransport(app, raise_app_exceptions=False, client=(from_, 50000))
        self.client = httpx.AsyncClient(
            transport=direct if app else None,
            base_url=base,
            headers={"user-agent": agent, "accept": "text/html"},
            trust_env=False,
            timeout=LONG,
        )
        if token:
            host = urlsplit(base).hostname or ""
            # A name without a dot is kept like this by Python's cookie jar.
            domain = host if "." in host else f"{host}.local"
            self.client.cookies.set("kith", token, domain=domain)

    async def get(self, path: str, **headers: str) -> Page:
        """Open an address, and stay where it answers."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return Page(self, await self.client.get(path, headers=named))

    async def open(self, path: str) -> Page:
        """Open an address, and follow to where it leads."""
        return await self.follow(await self.get(path))

    async def head(self, path: str) -> Page:
        """Ask for the headers only."""
        return Page(self, await self.client.head(path))

    async def post(
        self, path: str, fields: Sequence[tuple[str, str]] | bytes, **headers: str
    ) -> Page:
        """Send a form as it is, token or not, and stay where it answers."""
        named = {"origin": self.base, "content-type": "application/x-www-form-urlencoded"}
        named |= {name.replace("_", "-"): value for name, value in headers.items()}
        body = (
            fields if isinstance(fields, bytes) else str(httpx.QueryParams(list(fields))).encode()
        )
        return Page(self, await self.client.post(path, content=body, headers=named))

    @staticmethod
    def encoded(fields: Sequence[tuple[str, str]]) -> bytes:
        """Give the fields of a form as they are sent."""
        return str(httpx.QueryParams(list(fields))).encode()

    async def follow(self, page: Page) -> Page:
        """Go where an answer leads, as long as it leads on."""
        while page.status in {302, 303, 307}:
            to = urlsplit(page.headers["location"])
            page = await self.get(to.path + (f"?{to.query}" if to.query else ""))
        return page

    async def walk(self, start: str = "/") -> dict[str, Page]:
        """Open every page that can be reached by links, and give them by address.

        The page of a conversation is opened once, not once more for every answer to point at; that of
        a new round once more for one question to choose: with any other it is the same but for that.
        """
        found: dict[str, Page] = {}
        chosen: set[str] = set()
        waiting = deque([start])
        while waiting:
            path = waiting.popleft().partition("#")[0].removesuffix("?")
            if path in found or not path.startswith("/") or "?answers=" in path:
                continue
            new, question, _ = path.partition("?question=")
            if question and new in chosen:
                continue
            chosen |= {new} if question else set()
            found[path] = page = await self.get(path)
            waiting += [
                to if to[0] == "/" else path.partition("?")[0] + to for to in page.links if to
            ]
        return found

    async def token(self, path: str = "/sign-in") -> str:
        """Give the form token that this browser's pages carry."""
        page = await self.get(path)
        found = re.search(r'name="token" value="([0-9a-f]+)"', page.body)
        assert found, page
        return found[1]

    async def do(self, path: str, on: str = "/sign-in", **answers: str | Sequence[str]) -> Page:
        """Send by hand what no page may offer, with the right token, and stay where it answers."""
        token = await self.token(on)
        return await self.post(path, Form(path, [("token", token)], {*answers}).filled(answers))
