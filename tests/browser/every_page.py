"""Every page there is, with enough on it to look at, and how each person gets there."""

from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Page

from tests.browser.living import Person, Village
from tests.browser.story import begin, come_in, invite, make_circle, sign_in

LONG = (
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft, see "
    "https://garden.example/a/very/long/address/that/does/not/break/anywhere/at/all/because/it/is/one "
    "and 😀👩🏽‍🚀, *with weight*:\n\n- bread\n- butter\n\n> as was said"
)
MORE = "More to do with these words"


@dataclass
class Full:
    """A house in which something of everything has happened."""

    mara: Person
    jonas: Person
    nobody: Person
    circle: str
    talk: str
    good: str
    used: str
    ready: str

    def post(self) -> str:
        """Give the address of the opening words of the talk."""
        return self.talk.replace("conversations", "said")


def fill(village: Village, mara: Person, jonas: Person, hana: Person, circle: str) -> Full:
    """Let something of everything happen in the house of the three."""
    used = invite(mara, "Ines")[0].removeprefix(mara.at)
    nobody = village.beside(mara, "Nobody")
    come_in(nobody, used)
    nobody.context.clear_cookies()
    make_circle(mara, "The shed", "Jonas")
    _ask_for_a_host(mara, circle)
    talk = _talk(mara, jonas, hana, circle)
    good = invite(mara, "Tom")[0].removeprefix(mara.at)
    ready = mara.where
    _say_who_one_is(mara)
    return Full(mara, jonas, nobody, circle, talk, good, used, ready)


def _ask_for_a_host(mara: Person, circle: str) -> None:
    mara.opens(f"{circle}/about")
    mara.page.get_by_text("Ask somebody to keep it").click()
    mara.page.locator("#host select").select_option("Jonas")
    mara.page.locator("#host").get_by_role("button", name="Ask").click()


def _talk(mara: Person, jonas: Person, hana: Person, circle: str) -> str:
    talk = begin(mara, circle, LONG)
    opening = mara.page.get_by_role("article").first
    opening.get_by_label(MORE).click()
    opening.get_by_role("button", name="Say: I was wrong").click()
    jonas.opens(talk)
    jonas.presses("Heard")
    jonas.says("Is there bread?")
    hana.opens(talk)
    hana.said("Is there bread?").get_by_role("link", name="Answer").click()
    hana.says("Yes, the dark one.")
    mara.opens(talk.replace("conversations", "said") + "/change")
    mara.fills("Your words", LONG + " And now?")
    mara.presses("Change")
    return talk


def _say_who_one_is(mara: Person) -> None:
    mara.opens("/me/about")
    mara.fills("How to know me", LONG)
    mara.fills("Lately", "Planted garlic.")
    mara.presses("Keep it so")


Opening = Callable[[Full], Page]


def _to(who: str, path: str) -> Opening:
    def opens(full: Full) -> Page:
        person: Person = getattr(full, who)
        person.opens(path.format(full=full, said=full.post()))
        return person.page

    return opens


def _wrong_key(full: Full) -> Page:
    sign_in(full.nobody, "not a key")
    full.nobody.reads("six groups of four")
    return full.nobody.page


def _with_a_problem(where: str, **fields: str) -> Opening:
    """Send a form of Mara's with something wrong in it."""

    def opens(full: Full) -> Page:
        full.mara.opens(where.format(full=full))
        for name, words in fields.items():
            full.mara.page.locator(f"[name={name}]").first.fill(words)
        full.mara.page.locator("main form .button").first.click()
        full.mara.page.locator(".problem:visible").first.wait_for()
        return full.mara.page

    return opens


def _signed_out_while_writing(full: Full) -> Page:
    device = full.nobody
    sign_in(device, full.jonas.key)
    device.reads("Sunday soup")
    device.opens(full.circle)
    device.page.locator("#say").fill("Half a sentence")
    device.context.clear_cookies()
    device.presses("Say it")
    device.reads("Please sign in again.")
    return device.page


def _menu(full: Full) -> Page:
    full.mara.opens(full.talk)
    full.mara.page.get_by_label(MORE).first.click()
    return full.mara.page


def _folds(full: Full) -> Page:
    full.mara.opens(f"{full.circle}/about")
    for fold in full.mara.page.locator("details.fold > summary").all():
        fold.click()
    return full.mara.page


BY_ADDRESS: dict[str, Opening] = {
    "outside: the way in": _to("nobody", "/"),
    "outside: an invitation": _to("nobody", "{full.good}"),
    "outside: a used invitation": _to("nobody", "{full.used}"),
    "outside: nothing here": _to("nobody", "/c/1"),
    "Today": _to("mara", "/"),
    "Today, with something asked": _to("jonas", "/"),
    "Circles": _to("mara", "/circles"),
    "Circles, asked into one": _to("jonas", "/circles"),
    "New circle": _to("mara", "/circles/new"),
    "a circle": _to("mara", "{full.circle}"),
    "a circle, as another sees it": _to("jonas", "{full.circle}"),
    "about a circle": _to("jonas", "{full.circle}/about"),
    "a conversation": _to("jonas", "{full.talk}"),
    "before it was changed": _to("jonas", "{said}/before"),
    "changing words": _to("mara", "{said}/change"),
    "deleting words": _to("mara", "{said}/delete"),
    "People": _to("mara", "/people"),
    "Invite": _to("mara", "/people/invite"),
    "an invitation to hand on": _to("mara", "{full.ready}"),
    "an invitation to show": _to("mara", "{full.ready}?here=1"),
    "an invitation of one's own": _to("mara", "{full.good}"),
    "somebody's page": _to("jonas", "/p/mara"),
    "one's own page": _to("mara", "/p/mara"),
    "ending contact": _to("mara", "/p/jonas/end"),
    "Me": _to("mara", "/me"),
    "what I say of myself": _to("mara", "/me/about"),
    "my words": _to("mara", "/me/words"),
    "a new sheet?": _to("mara", "/me/key"),
    "the house": _to("mara", "/house"),
    "in plain words": _to("mara", "/truth"),
    "nothing here": _to("mara", "/nowhere"),
}
EVERY_PAGE: dict[str, Opening] = BY_ADDRESS | {
    "outside: a wrong key": _wrong_key,
    "outside: signed out while writing": _signed_out_while_writing,
    "New circle, with a problem": _with_a_problem("/circles/new", name=" ", purpose="x"),
    "a circle, with too many words": _with_a_problem("{full.circle}", words="x" * 5001),
    "about a circle, all unfolded": _folds,
    "a conversation, with the menu open": _menu,
    "Invite, with a problem": _with_a_problem("/people/invite", whom="Tom", words="Too short"),
}
