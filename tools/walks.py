"""Where each picture is taken, and as whom."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field

from playwright.sync_api import Page

_FIRST = re.compile(r"http://\S+/first/\S+")
_TYPED = "This was typed with care, and should still be here after the house said no."


@dataclass
class Walk:
    """The two houses that are walked through; `first` is what the empty one printed."""

    demo: str
    first: str
    db: sqlite3.Connection
    known: dict[str, str] = field(default_factory=dict)

    def one(self, sql: str, *values: str) -> str:
        """Give the first value that the demo house keeps for a question."""
        found = self.db.execute(sql, values).fetchone()
        if found is None:
            raise LookupError(sql)
        return str(found[0])

    def speak(self, language: str) -> None:
        """Let the demo house speak a language to everybody."""
        with self.db:
            self.db.execute("update people set language = ?", (language,))

    def circle(self, name: str) -> str:
        """Give a circle's address."""
        place = self.one("select id from circles where name = ?", name)
        return f"/c/{place}"

    def post(self, start: str) -> str:
        """Give the id of what begins with these words."""
        return self.one("select id from posts where words like ? || '%' order by id desc", start)

    def talk(self, start: str) -> str:
        """Give the address of the conversation in which something was said."""
        sql = "select conversation_id from posts where words like ? || '%' order by id desc"
        return f"/conversations/{self.one(sql, start)}"

    def invitation(self) -> str:
        """Give the address of an invitation that nobody has used."""
        sql = "select code from invitations where id not in (select invitation_id from arrivals)"
        return f"/i/{self.one(sql)}"

    @property
    def first_link(self) -> str:
        """Give the link with which the empty house is made."""
        found = _FIRST.search(self.first)
        if found is None:
            raise LookupError(self.first)
        return found[0]


@dataclass(frozen=True)
class Shot:
    """A picture: what it is called, who looks, and how they get there."""

    name: str
    who: str
    way: Callable[[Page, Walk], None]
    once: bool = False


def at(path: str) -> Callable[[Page, Walk], None]:
    """Go straight to an address."""

    def way(page: Page, walk: Walk) -> None:
        page.goto(walk.demo + path)

    return way


def found(where: Callable[[Walk], str]) -> Callable[[Page, Walk], None]:
    """Go to an address that the house has to be asked for."""

    def way(page: Page, walk: Walk) -> None:
        page.goto(walk.demo + where(walk))

    return way


def unchecked(page: Page) -> None:
    """Let the house answer what the browser would have held back."""
    page.evaluate("document.querySelectorAll('form').forEach(form => form.noValidate = true)")


def say_nothing(page: Page, walk: Walk) -> None:
    """Send words that are only spaces."""
    page.goto(walk.demo + walk.circle("Sunday soup"))
    unchecked(page)
    page.fill("form.compose textarea, form textarea[name=words]", "   ")
    page.locator("form:has(textarea[name=words]) button").first.click()


def make_circle_wrong(page: Page, walk: Walk) -> None:
    """Make a circle without a name."""
    page.goto(walk.demo + "/circles/new")
    unchecked(page)
    page.fill("[name=purpose]", _TYPED)
    page.locator("main form button").last.click()


def invite_wrong(page: Page, walk: Walk) -> None:
    """Invite somebody with too few words."""
    page.goto(walk.demo + "/people/invite")
    unchecked(page)
    page.fill("[name=whom]", "Emil’s aunt")
    page.fill("[name=words]", "Come.")
    page.locator("main form button").last.click()


def sign_in_wrong(page: Page, walk: Walk) -> None:
    """Try a key that is none."""
    page.goto(walk.demo + "/")
    page.fill("[name=key]", "ABCD EFGH JKMN PQRS TVWX YZ01")
    page.locator("main form:has([name=key]) button").first.click()
    page.wait_for_timeout(400)


def invitation_ready(page: Page, walk: Walk) -> None:
    """Look at one's own invitation."""
    sql = "select id from invitations where id not in (select invitation_id from arrivals)"
    page.goto(f"{walk.demo}/people/invite/{walk.one(sql)}")


def choose_people(page: Page, walk: Walk) -> None:
    """Be half-way through making a circle."""
    page.goto(walk.demo + "/circles/new")
    page.fill("[name=name]", "Umbrellas")
    page.fill("[name=purpose]", "To straighten what can be straightened.")
    for box in page.locator("[name=people]").all()[:3]:
        box.check(force=True)


def new_key(page: Page, walk: Walk) -> None:
    """Make a new key sheet; whoever did so on another device has signed this one out."""
    page.goto(walk.demo + "/as/bea")
    page.goto(walk.demo + "/me/key")
    page.locator("main form button").last.click()


def new_key_on_paper(page: Page, walk: Walk) -> None:
    """Look at a key sheet as it is printed."""
    new_key(page, walk)
    page.set_viewport_size({"width": 794, "height": 1123})
    page.emulate_media(media="print")


def circle_on_paper(page: Page, walk: Walk) -> None:
    """Look at a circle as it is printed."""
    page.goto(walk.demo + walk.circle("Slow readers"))
    page.set_viewport_size({"width": 794, "height": 1123})
    page.emulate_media(media="print")


def just_said(page: Page, walk: Walk) -> None:
    """Say something, once, and see it stand there."""
    page.goto(walk.demo + walk.circle("The allotment"))
    if "said" not in walk.known:
        words = "The standpipe has stopped dripping. سبحان الله, as Noor would say."
        page.locator("textarea[name=words]").first.fill(words)
        page.locator("form:has(textarea[name=words]) button").first.click()
    walk.known["said"] = page.url


def answering(page: Page, walk: Walk) -> None:
    """Answer somebody's answer."""
    page.goto(walk.demo + walk.talk("I’m cooking on Sunday so Hana"))
    page.locator("a.act[href*='answers=']").last.click()


def menu_open(page: Page, walk: Walk) -> None:
    """Open what can be done with one's own words."""
    page.goto(walk.demo + walk.talk("Hana’s, six o’clock"))
    page.locator("details.more summary, summary").first.click()


def about_open(page: Page, walk: Walk) -> None:
    """Unfold all that a host can do."""
    page.goto(f"{walk.demo}{walk.circle('The allotment')}/about")
    page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)")


def come_in(page: Page, walk: Walk) -> None:
    """Be invited, come in, and be shown one's house key."""
    page.goto(f"{walk.demo}/as/mara")
    page.goto(f"{walk.demo}/people/invite")
    page.fill("[name=whom]", "Frau Petzold")
    page.fill("[name=words]", "You have chairs for eleven. We are seven and an uncle.")
    page.locator("main form button").last.click()
    walk.known["code"] = walk.one("select code from invitations order by id desc")
    page.context.clear_cookies()
    page.goto(f"{walk.demo}/i/{walk.known['code']}")
    page.fill("[name=name]", "Frau Petzold")
    page.locator("main form:has([name=name]) button").last.click()


def used(page: Page, walk: Walk) -> None:
    """Open an invitation with which somebody came in."""
    page.context.clear_cookies()
    page.goto(f"{walk.demo}/i/{walk.known['code']}")


def first_screen(page: Page, walk: Walk) -> None:
    """Open the printed link."""
    page.goto(walk.first_link)


def first_key(page: Page, walk: Walk) -> None:
    """Make the house."""
    page.goto(walk.first_link)
    page.fill("[name=house]", "Garden")
    page.fill("[name=name]", "Mara")
    page.fill("[name=purpose]", "So that nobody here has to be interesting.")
    page.locator("main form button").last.click()
    walk.known["token"] = next(
        one.get("value", "") for one in page.context.cookies() if one.get("name") == "kith"
    )


def first_inside(path: str) -> Callable[[Page, Walk], None]:
    """Look at the house that was just made."""

    def way(page: Page, walk: Walk) -> None:
        home = walk.first_link.partition("/first")[0]
        page.context.add_cookies([{"name": "kith", "value": walk.known["token"], "url": home}])
        page.goto(home + path)

    return way


SHOTS = (
    Shot("today", "Mara", at("/")),
    Shot("today-tom", "Tom", at("/")),
    Shot("circles", "Mara", at("/circles")),
    Shot("circle-new", "Mara", at("/circles/new")),
    Shot("circle-new-filled", "Mara", choose_people),
    Shot("circle-new-wrong", "Mara", make_circle_wrong),
    Shot("circle", "Hana", found(lambda walk: walk.circle("Sunday soup"))),
    Shot("circle-field", "Aiko", found(lambda walk: walk.circle("Field team"))),
    Shot("circle-wrong", "Mara", say_nothing),
    Shot("circle-paper", "Noor", circle_on_paper, once=True),
    Shot("about", "Mara", found(lambda walk: walk.circle("Sunday soup") + "/about")),
    Shot("about-host", "Mara", found(lambda walk: walk.circle("The allotment") + "/about")),
    Shot("about-open", "Mara", about_open),
    Shot("talk", "Noor", found(lambda walk: walk.talk("WE HAVE IT"))),
    Shot("talk-gap", "Mara", found(lambda walk: walk.talk("Noor. Ring me"))),
    Shot("talk-wrong", "Jonas", found(lambda walk: walk.talk("Node 9 is dead"))),
    Shot("talk-long", "Ines", found(lambda walk: walk.talk("It’s half past eleven"))),
    Shot("talk-soup", "Hana", found(lambda walk: walk.talk("For the twenty-second"))),
    Shot("answering", "Hana", answering),
    Shot("menu", "Mara", menu_open),
    Shot(
        "before", "Hana", found(lambda walk: f"/said/{walk.post('For the twenty-second')}/before")
    ),
    Shot(
        "change", "Hana", found(lambda walk: f"/said/{walk.post('For the twenty-second')}/change")
    ),
    Shot(
        "delete", "Hana", found(lambda walk: f"/said/{walk.post('For the twenty-second')}/delete")
    ),
    Shot("people", "Mara", at("/people")),
    Shot("person-noor", "Aiko", at("/p/noor")),
    Shot("person-hana", "Mara", at("/p/hana")),
    Shot("person-one-sided", "Jonas", at("/p/bea")),
    Shot("person-me", "Wren", at("/p/wren")),
    Shot("end-contact", "Mara", at("/p/jonas/end")),
    Shot("invite", "Mara", at("/people/invite")),
    Shot("invite-wrong", "Mara", invite_wrong),
    Shot("invitation-ready", "Mara", invitation_ready),
    Shot("invitation", "", found(lambda walk: walk.invitation())),
    Shot("invitation-in", "Jonas", found(lambda walk: walk.invitation())),
    Shot("sign-in", "", at("/")),
    Shot("sign-in-wrong", "", sign_in_wrong),
    Shot("me", "Mara", at("/me")),
    Shot("me-about", "Hana", at("/me/about")),
    Shot("me-words", "Wren", at("/me/words")),
    Shot("key-ask", "Mara", at("/me/key")),
    Shot("house", "Mara", at("/house")),
    Shot("house-other", "Jonas", at("/house")),
    Shot("truth", "Mara", at("/truth")),
    Shot("nothing", "Mara", at("/nowhere")),
    Shot("nothing-outside", "", at("/nowhere")),
    Shot("just-said", "Mara", just_said),
    Shot("key-new", "Bea", new_key),
    Shot("key-paper", "Bea", new_key_on_paper, once=True),
    Shot("key-first", "", come_in),
    Shot("invitation-used", "", used),
    Shot("first", "", first_screen),
    Shot("first-key", "", first_key, once=True),
    Shot("first-shape", "", first_inside("/first/shape")),
    Shot("first-invite", "", first_inside("/people/invite")),
    Shot("first-today", "", first_inside("/")),
)
