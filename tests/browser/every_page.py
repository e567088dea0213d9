"""Every page there is, with enough on it to look at, and how each person gets there."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass

from playwright.sync_api import Page

from kith.infrastructure.files import DATABASE
from tests.browser import doors, gatherings, hands, offering, publishing
from tests.browser.living import Person, Village
from tests.browser.rounds import lay, put_in, write_back
from tests.browser.story import begin, come_in, invite, make_circle, sign_in, write_letter
from tests.browser.test_without_a_line import KEEP_WORDS, KEPT, at_home, opens
from tests.picturing import picture

LONG = (
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft, see "
    "https://garden.example/a/very/long/address/that/does/not/break/anywhere/at/all/because/it/is/one "
    "and 😀👩🏽‍🚀, *with weight*:\n\n- bread\n- butter\n\n> as was said"
)
MORE = "More to do with these words"


@dataclass
class Full:
    """A house in which something of everything has happened."""

    village: Village
    mara: Person
    jonas: Person
    nobody: Person
    circle: str
    talk: str
    letter: str
    good: str
    used: str
    ready: str
    sealed: str
    opened: str
    report: str

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
    letter = _letter(mara, jonas)
    good = invite(mara, "Tom")[0].removeprefix(mara.at)
    ready = mara.where
    _say_who_one_is(mara)
    sealed, opened = _rounds(mara, jonas, hana, circle)
    report = _guiding(mara, hana, talk)
    _knock(hana)
    _introduce(mara)
    doors.let_answer(mara, jonas)
    publishing.publish_much(mara, LONG)
    gatherings.meet(village.house.data, circle, mara, jonas, hana)
    return Full(
        village,
        mara,
        jonas,
        nobody,
        circle,
        talk,
        letter,
        good,
        used,
        ready,
        sealed,
        opened,
        report,
    )


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


def _letter(mara: Person, jonas: Person) -> str:
    """Write two letters, of which Jonas answers one; the other waits for him, and so does a thought."""
    for each in (mara, jonas):  # or it would be another house at night
        each.opens("/me/about")
        each.ticks("Letters may come to me at night")
        each.presses("Keep it so")
    letter = write_letter(mara, LONG, "Jonas")
    write_letter(mara, LONG, "Jonas")
    mara.opens("/p/jonas")
    mara.presses("Thinking of you")
    jonas.opens(letter)
    jonas.page.locator("#say").fill(LONG)
    jonas.presses("Send it")
    return letter


def _rounds(mara: Person, jonas: Person, hana: Person, circle: str) -> tuple[str, str]:
    """Let a round be open, in which Jonas was heard, and another lie sealed."""
    opened = lay(mara, circle, "What are we not saying about the March plan, and to whom?")
    put_in(mara, opened, LONG)
    hana.opens(opened)
    hana.presses("I pass this time")
    put_in(jonas, opened, LONG)
    write_back([mara], opened, "Jonas", LONG)
    sealed = lay(jonas, circle, LONG[:80], "by voice", "with a picture")
    put_in(mara, sealed, LONG)
    return sealed, opened


def _guiding(mara: Person, hana: Person, talk: str) -> str:
    """Ask Jonas to be a guide, and show something that he said to those who can decide."""
    mara.opens("/guides")
    mara.page.get_by_text("Ask somebody to be a guide").click()
    mara.page.locator("#whom").select_option("Jonas")
    mara.presses("Ask")
    mara.opens("/house")
    mara.page.get_by_text("Imprint and contact for outsiders").click()
    mara.fills("Who answers for this house?", LONG)
    mara.page.locator("form[action='/house/imprint'] .button").click()
    hana.opens(talk)
    words = hana.said("Is there bread?")
    words.get_by_label(MORE).click()
    words.get_by_role("link", name="Show this to the guides").click()
    hana.fills("What would help?", LONG)
    hana.presses("Show it to them")
    hana.page.wait_for_url("**/reports/*")
    return hana.where


def _knock(hana: Person) -> None:
    """Let Hana knock at the door of Jonas, whom she only sits in a circle with."""
    hana.opens("/door/knock/jonas")
    hana.fills("Your words", LONG[:80] + " 😀👩🏽‍🚀\n\n*not* with weight")
    hana.presses("Knock once")
    hana.reads("You knocked.")


def _introduce(mara: Person) -> None:
    """Let Mara introduce Jonas and Hana, and speak for one of them."""
    mara.opens("/p/jonas/introduce?to=hana")
    mara.fills("Why should Jonas know Hana?", LONG[:200])
    mara.fills("Why should Hana know Jonas?", "You both stay till the pots are washed.")
    for label in ("Who is Hana, without the name?", "Who is Jonas, without the name?"):
        mara.fills(label, "somebody who carries pots up stairs, 😀👩🏽‍🚀")
    mara.page.get_by_text("Speak for Hana").click()
    mara.page.get_by_label("would lend my keys").first.check()
    mara.presses("Ask them both")
    mara.reads("You hear of it when both say yes")


def _say_who_one_is(mara: Person) -> None:
    mara.opens("/me/about")
    mara.fills("How to know me", LONG)
    mara.fills("Lately", "Planted garlic.")
    mara.presses("Keep it so")


Opening = Callable[[Full], Page]


def _an_introduction(who: str, words: str) -> Opening:
    def opens(full: Full) -> Page:
        person: Person = getattr(full, who)
        person.opens("/introductions")
        person.page.get_by_role("link", name=words).click()
        return person.page

    return opens


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


def _with_a_picture(full: Full) -> Page:
    full.mara.opens(full.circle)
    file = {"name": "pot.png", "mimeType": "image/png", "buffer": picture("PNG", (640, 480))}
    full.mara.page.locator("input[name=picture]").set_input_files([file])  # pyright: ignore[reportArgumentType]
    full.mara.page.locator("[data-one]").wait_for()
    return full.mara.page


def _a_picture(full: Full) -> Page:
    page = _with_a_picture(full)
    page.locator("[data-one] a.picture").click()
    page.get_by_role("link", name="Back").wait_for()
    return page


def _recording(full: Full) -> Page:
    full.mara.opens(full.circle)
    full.mara.presses("Record a voice")
    full.mara.reads("Recording.")
    return full.mara.page


def _folds(full: Full) -> Page:
    full.mara.opens(f"{full.circle}/about")
    for fold in full.mara.page.locator("details.fold > summary").all():
        fold.click()
    return full.mara.page


def _held_and_asked(full: Full) -> Page:
    """Let Mara hold her words in the shed, and ask for a pause there."""
    full.mara.opens("/circles")
    full.mara.page.locator("a.row", has_text="The shed").click()
    if full.mara.page.get_by_text("Only you see it.").count() == 0:
        full.mara.page.get_by_text("Hold my words, or ask for a pause").click()
        full.mara.presses("Hold my words 10 minutes")
        full.mara.page.locator("#say").fill(LONG)
        full.mara.presses("Say it in ten minutes")
        full.mara.page.get_by_text("Hold my words, or ask for a pause").click()
        full.mara.presses("Ask for a pause")
    return full.mara.page


def _held_words(full: Full) -> Page:
    page = _held_and_asked(full)
    page.locator(".held").get_by_role("link", name="Change").click()
    return page


def _to_turn_mail_off(full: Full) -> Page:
    """Open what a mail to Mara leads to; the house knows an address of hers for so long only."""
    file = full.village.house.data / DATABASE
    with closing(sqlite3.connect(file, timeout=60)) as db:
        with db:
            db.execute(ADDRESS_OF_MARA)
        full.nobody.opens("/mail-off/a-token-that-stood-in-a-mail")
        with db:
            db.execute("delete from mail_ways")
    full.nobody.page.get_by_role("button", name="Turn mail off").wait_for()
    return full.nobody.page


ADDRESS_OF_MARA = """
    insert into mail_ways (person_id, address, token, bounce, told_id)
    select id, 'mara@example.org', 'a-token-that-stood-in-a-mail', 'bounce', 0
      from people where handle = 'mara'"""


def _device(full: Full) -> Person:
    """Give Jonas another device, on which the circle lies."""
    device = full.village.again(full.jonas)
    sign_in(device)
    device.reads("Sunday soup")
    at_home(device)
    opens(device, full.circle)
    return device


def _unsent(full: Full) -> Page:
    """Let Jonas say something on another device, whose line is broken from then on."""
    device = _device(full)
    device.context.set_offline(offline=True)
    device.says(LONG)
    device.reads(KEPT)
    return device.page


def _unsent_refused(full: Full) -> Page:
    """Let words lie on that device that the house does not take."""
    device = _device(full)
    device.page.evaluate(KEEP_WORDS, [LONG, device.at + full.circle])
    device.opens(full.circle)
    device.reads("The house refused.")
    return device.page


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
    "looking for words": _to("mara", "/search?q=bread"),
    "looking for a letter": _to("mara", "/search?q=x"),
    "New round": _to("mara", "{full.circle}/rounds/new"),
    "a sealed round": _to("jonas", "{full.sealed}"),
    "a sealed round, one's answer in": _to("mara", "{full.sealed}"),
    "an open round": _to("mara", "{full.opened}"),
    "an open round, heard in": _to("jonas", "{full.opened}"),
    "the circle's book, with nothing in it": _to("mara", "{full.circle}/book"),
    "a round for two": _to("jonas", "/for-two"),
    "a circle": _to("mara", "{full.circle}"),
    "a circle, as another sees it": _to("jonas", "{full.circle}"),
    "about a circle": _to("jonas", "{full.circle}/about"),
    "a conversation": _to("jonas", "{full.talk}"),
    "before it was changed": _to("jonas", "{said}/before"),
    "changing words": _to("mara", "{said}/change"),
    "deleting words": _to("mara", "{said}/delete"),
    "Letters": _to("mara", "/letters"),
    "Letters, one not opened yet": _to("jonas", "/letters"),
    "a letter": _to("mara", "{full.letter}"),
    "who reads a new letter": _to("mara", "/letters/new"),
    "a new letter": _to("mara", "/letters/new?to=jonas"),
    "shaking hands": _to("mara", "/hands"),
    "shaking hands without a network": _to("mara", "/hands/here"),
    "outside: behind an old QR": _to("nobody", "/h/7"),
    "outside: a public page": _to("nobody", publishing.AT),
    "outside: a closed public page": _to("nobody", "/pages/nobody"),
    "a public page": _to("jonas", publishing.AT),
    "my public page": _to("mara", "/me/page"),
    "opening a public page": _to("jonas", "/me/page"),
    "writing on a public page": _to("mara", f"{publishing.AT}/write"),
    "closing a public page": _to("mara", "/me/page/close"),
    "plain facts": _to("mara", "/me/page/facts"),
    "a mailbag": _to("jonas", f"{publishing.AT}/mailbag"),
    "what I read": _to("jonas", "/pages"),
    "People": _to("mara", "/people"),
    "Invite": _to("mara", "/people/invite"),
    "an invitation to hand on": _to("mara", "{full.ready}"),
    "an invitation to show": _to("mara", "{full.ready}?here=1"),
    "an invitation of one's own": _to("mara", "{full.good}"),
    "somebody's page": _to("jonas", "/p/mara"),
    "one's own page": _to("mara", "/p/mara"),
    "ending contact": _to("mara", "/p/jonas/end"),
    "whom to introduce": _to("mara", "/p/jonas/introduce"),
    "introducing two": _to("mara", "/p/jonas/introduce?to=hana"),
    "Introductions": _to("mara", "/introductions"),
    "Introductions, asked": _to("jonas", "/introductions"),
    "Me": _to("mara", "/me"),
    "what I say of myself": _to("mara", "/me/about"),
    "my words": _to("mara", "/me/words"),
    "notices": _to("mara", "/me/notices"),
    "words that wait": _to("mara", "/me/held"),
    "a door, with nobody at it": _to("mara", "/door"),
    "a door, with somebody at it": _to("jonas", "/door"),
    "knocking": _to("jonas", "/door/knock/hana"),
    "knocking at somebody one knows": _to("mara", "/door/knock/jonas"),
    "knocking at one's own door": _to("mara", "/door/knock/mara"),
    "a door that one answers for another": _to("jonas", "/door/of/mara"),
    "at my door": _to("mara", "/me/door"),
    "a new sheet?": _to("mara", "/me/key"),
    "the house": _to("mara", "/house"),
    "house log": _to("jonas", "/house/log"),
    "imprint": _to("mara", "/imprint"),
    "outside: imprint": _to("nobody", "/imprint"),
    "the guides": _to("mara", "/guides"),
    "asked to be a guide": _to("jonas", "/guides"),
    "showing words to the guides": _to("jonas", "{said}/show"),
    "shown to the guides": _to("mara", "/reports"),
    "to decide": _to("mara", "{full.report}"),
    "in plain words": _to("mara", "/truth"),
    "nothing here": _to("mara", "/nowhere"),
    "no line": _to("mara", "/no-line"),
}
EVERY_PAGE: dict[str, Opening] = BY_ADDRESS | {
    **gatherings.PAGES,
    **offering.PAGES,
    **publishing.PAGES,
    **hands.PAGES,
    **(hands.SCANNED if hands.READER else {}),
    **doors.PAGES,
    "outside: a wrong key": _wrong_key,
    "outside: signed out while writing": _signed_out_while_writing,
    "outside: turning mail off": _to_turn_mail_off,
    "a circle, with words that wait for the line": _unsent,
    "a circle, with words that were not sent": _unsent_refused,
    "New circle, with a problem": _with_a_problem("/circles/new", name=" ", purpose="x"),
    "a circle, with too many words": _with_a_problem("{full.circle}", words="x" * 5001),
    "about a circle, all unfolded": _folds,
    "a circle, with a picture to be said": _with_a_picture,
    "a circle, while a voice is recorded": _recording,
    "a picture": _a_picture,
    "an introduction of one's own": _an_introduction("mara", "Hana"),
    "an introduction, asked": _an_introduction("jonas", "meet somebody"),
    "a circle, with words held and a pause asked for": _held_and_asked,
    "words of one's own that wait": _held_words,
    "a conversation, with the menu open": _menu,
    "a new letter, with a problem": _with_a_problem("/letters/new?to=jonas", words="x" * 5001),
    "New round, with a problem": _with_a_problem("{full.circle}/rounds/new", question="x" * 301),
    "a sealed round, with a problem": _with_a_problem("{full.sealed}", words="x" * 5001),
    "introducing two, with a problem": _with_a_problem(
        "/p/jonas/introduce?to=hana", words1="Too short", words2="Too short"
    ),
    "Invite, with a problem": _with_a_problem("/people/invite", whom="Tom", words="Too short"),
}
