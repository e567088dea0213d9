"""On a phone whose line breaks: what was read stays to be read, and what was said is said once."""

import json
from collections.abc import Generator

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Three
from tests.browser.living import AT_HOME, Line, Person, Village
from tests.browser.story import begin, come_into, make_circle, sign_in

KEPT = "Kept on this phone until the line is back."


@pytest.fixture
def jonas(village: Village, three: Three) -> Generator[Person]:
    """Jonas on a phone of his own, on which the house is at home."""
    phone = village.again(three.jonas)
    sign_in(phone)
    phone.reads("Sunday soup")
    at_home(phone)
    yield phone
    phone.context.close()


def at_home(person: Person) -> None:
    """Wait until the house's worker looks after this page, and has kept it."""
    comes_true(person, "() => navigator.serviceWorker.controller")
    waits_for_page(person, person.where)


def comes_true(person: Person, what: str, of: str = "") -> None:
    """Wait until something is so in this browser, a minute at most."""
    patience = """async ([what, of]) => {
      for (let n = 0; n < 3000; n++) {
        if (await what(of)) return true;
        await new Promise((done) => setTimeout(done, 20));
      }
      return false;
    }"""
    assert person.page.evaluate(patience.replace("what(of)", f"({what})(of)"), ["", of]), what


def pages(person: Person) -> list[str]:
    """Give the pages that lie on this phone."""
    return person.page.evaluate(
        """async () => (await (await caches.open("kith-pages")).keys())
            .map(({ url }) => new URL(url).pathname)"""
    )


def waits_for_page(person: Person, path: str) -> None:
    """Wait until a page lies on this phone."""
    comes_true(person, "async (path) => (await caches.open('kith-pages')).match(path)", path)


def opens(person: Person, path: str) -> None:
    """Open a page, and wait until it lies on this phone."""
    person.opens(path)
    waits_for_page(person, path)


def test_pages_opened_last_can_be_read_without_a_line(jonas: Person, three: Three) -> None:
    opens(jonas, three.circle)
    jonas.context.set_offline(offline=True)
    jonas.opens(three.circle)
    jonas.reads("There is no line. This page is from")
    jonas.reads("Sunday soup")
    jonas.opens("/")
    jonas.reads("There is no line. This page is from")
    jonas.opens("/people")
    expect(jonas.page.get_by_role("heading", level=1)).to_have_text("There is no line.")
    jonas.context.set_offline(offline=False)
    jonas.opens("/people")
    jonas.does_not_read("There is no line")
    jonas.reads("Mara")


def test_a_page_kept_on_the_phone_says_when_the_line_is_back(jonas: Person, three: Three) -> None:
    opens(jonas, three.circle)
    jonas.context.set_offline(offline=True)
    jonas.opens(three.circle)
    jonas.reads("There is no line.")
    jonas.context.set_offline(offline=False)
    jonas.does_not_read("There is no line.")
    jonas.opens(three.circle)
    jonas.context.set_offline(offline=True)
    jonas.opens(three.circle)
    jonas.page.locator("#say").fill("Half a sentence")
    jonas.context.set_offline(offline=False)
    jonas.reads("The line is back.")
    expect(jonas.page.locator("#say")).to_have_value("Half a sentence")
    jonas.page.locator("#say").fill("")
    jonas.follows("Open it again")
    jonas.does_not_read("The line is back.")


def test_words_said_without_a_line_arrive_once_when_it_is_back(jonas: Person, three: Three) -> None:
    opens(jonas, three.circle)
    three.mara.opens(three.circle)
    jonas.context.set_offline(offline=True)
    for words in ("The first, from a tunnel.", "The second, from a tunnel."):
        jonas.says(words)
        jonas.reads(KEPT)
        jonas.reads(words)
        expect(jonas.page.locator("#say")).to_have_value("")
    expect(jonas.page.get_by_role("article")).to_have_count(0)
    jonas.context.set_offline(offline=False)
    expect(jonas.said("from a tunnel.")).to_have_count(2)
    jonas.does_not_read(KEPT)
    three.mara.comes_to_read("The second, from a tunnel.")
    expect(three.mara.said("from a tunnel.")).to_have_count(2)
    three.mara.page.reload()
    expect(three.mara.said("from a tunnel.")).to_have_count(2)


def test_going_back_to_what_a_form_was_answered_leads_to_the_form_and_sends_nothing(
    jonas: Person, three: Three
) -> None:
    """A browser asks for that answer once more, though it is nowhere: that is no broken line."""
    opens(jonas, three.circle)
    jonas.page.locator("#say").evaluate("(field) => field.removeAttribute('maxlength')")
    jonas.says("x" * 5001)
    jonas.reads("Please shorten it.")
    jonas.says("Shorter, and said with a line.")
    expect(jonas.said("said with a line.")).to_have_count(1)
    jonas.page.go_back()
    expect(jonas.said("said with a line.")).to_have_count(1)
    jonas.does_not_read("There is no line.")
    jonas.does_not_read(KEPT)
    expect(jonas.page.locator("[data-unsent]:visible")).to_have_count(0)


def test_what_another_site_sends_is_never_kept_to_be_sent(jonas: Person, three: Three) -> None:
    """The house would refuse it; a worker that sent it later, from a page of the house, would not."""
    opens(jonas, three.circle)
    other = jonas.context.new_page()
    other.set_content(FROM_ELSEWHERE.replace("ADDRESS", jonas.page.url))
    jonas.context.set_offline(offline=True)
    other.get_by_role("button").click()
    expect(other.get_by_role("heading", level=1)).to_have_text("There is no line.")
    other.close()
    jonas.says("From a page of the house.")
    jonas.reads(KEPT)
    jonas.does_not_read("From another site.")
    jonas.context.set_offline(offline=False)
    expect(jonas.said("From a page of the house.")).to_have_count(1)
    jonas.page.reload()
    jonas.does_not_read("From another site.")


FROM_ELSEWHERE = """<form method="post" action="ADDRESS"><input name="token" value="x">
<input name="words" value="From another site."><input name="once" value="1-2-3"><button>Go</button></form>"""


def test_words_that_arrived_though_no_answer_came_are_kept_once(
    jonas: Person, three: Three
) -> None:
    """The line breaks while the house answers: nobody on the phone can know that it has the words."""
    opens(jonas, three.circle)
    said = "Did you get this?"
    jonas.says(said)
    jonas.reads(said)
    arrived = jonas.page.evaluate(AGAIN_AND_AGAIN, [three.circle, "Only once, please."])
    assert arrived == ["opaqueredirect"] * 3
    jonas.page.reload()
    expect(jonas.said("Only once, please.")).to_have_count(1)


AGAIN_AND_AGAIN = """async ([path, words]) => {
  const form = document.querySelector("form[data-keep]"), told = [];
  form.elements.words.value = words;
  const body = new URLSearchParams(new FormData(form));
  body.set("once", crypto.randomUUID());
  for (let n = 0; n < 3; n++) {
    told.push((await fetch(path, { method: "POST", body, redirect: "manual" })).type);
  }
  return told;
}"""


def test_words_that_wait_can_be_taken_out_and_thrown_away(jonas: Person, three: Three) -> None:
    opens(jonas, three.circle)
    jonas.context.set_offline(offline=True)
    jonas.says("Not like that.")
    jonas.reads(KEPT)
    jonas.presses("Take them out")
    jonas.does_not_read(KEPT)
    expect(jonas.page.locator("#say")).to_have_value("Not like that.")
    jonas.presses("Say it")
    jonas.reads(KEPT)
    jonas.opens("/")
    jonas.reads("Not like that.")
    jonas.follows("To where they belong")
    jonas.presses("Throw them away")
    jonas.does_not_read("Not like that.")
    jonas.context.set_offline(offline=False)
    jonas.does_not_read("There is no line.")
    jonas.does_not_read("Not like that.")


def test_words_that_somebody_else_would_read_by_then_are_not_said(
    jonas: Person, three: Three
) -> None:
    circle = make_circle(three.mara, "Balcony", "Jonas")
    come_into(three.jonas, circle)
    opens(jonas, circle)
    jonas.context.set_offline(offline=True)
    jonas.says("Only for Mara.")
    jonas.reads(KEPT)
    three.mara.opens(f"{circle}/about")
    three.mara.page.get_by_text("Ask somebody in").click()
    three.mara.presses("Ask")
    come_into(three.hana, circle)
    jonas.context.set_offline(offline=False)
    jonas.reads("Hana came in since you opened this page, and would read this too.")
    jonas.reads("Only for Mara.")
    three.hana.opens(circle)
    three.hana.does_not_read("Only for Mara.")
    jonas.page.reload()
    jonas.presses("Take them out")
    jonas.presses("Say it")
    three.hana.comes_to_read("Only for Mara.")
    assert kept_words(jonas) == []


def test_signing_out_leaves_no_page_and_no_words_on_the_phone(jonas: Person, three: Three) -> None:
    opens(jonas, three.circle)
    jonas.page.evaluate(KEEP_WORDS, ["Refused, and waiting.", jonas.at + three.circle])
    jonas.page.reload()
    jonas.reads("Refused, and waiting.")
    assert pages(jonas)
    jonas.opens("/me")
    jonas.presses("Sign out")
    jonas.reads("Sign in")
    assert (pages(jonas), kept_words(jonas)) == ([], [])
    jonas.context.set_offline(offline=True)
    jonas.opens(three.circle)
    jonas.reads("There is no line.")
    jonas.does_not_read("Sunday soup")


def test_one_can_sign_out_without_a_line_as_far_as_the_phone_goes(
    jonas: Person, three: Three
) -> None:
    opens(jonas, three.circle)
    jonas.opens("/me")
    jonas.context.set_offline(offline=True)
    jonas.presses("Sign out")
    jonas.reads("There is no line.")
    assert pages(jonas) == []


def test_a_session_that_was_ended_leaves_no_page_once_the_house_is_heard(
    jonas: Person, three: Three
) -> None:
    opens(jonas, three.circle)
    three.jonas.opens("/me")
    others = three.jonas.page.get_by_role("button", name="Sign it out")
    for left in range(others.count(), 0, -1):
        expect(others).to_have_count(left)
        others.first.click()
    jonas.opens("/")
    jonas.reads("Sign in")
    comes_true(jonas, NO_PAGES)
    jonas.context.set_offline(offline=True)
    jonas.opens(three.circle)
    jonas.reads("There is no line.")
    jonas.does_not_read("Sunday soup")


def test_who_signs_in_next_finds_nothing_of_the_one_before(jonas: Person, three: Three) -> None:
    opens(jonas, three.circle)
    jonas.page.evaluate(KEEP_WORDS, ["A secret of Jonas.", jonas.at + three.circle])
    jonas.context.clear_cookies()  # the session ended by itself; nobody signed out
    hana = Person("Hana", jonas.context, jonas.page, jonas.at, key=three.hana.key)
    sign_in(hana)
    hana.reads("Sunday soup")
    waits_for_page(hana, "/")
    assert pages(hana) == ["/"]
    assert kept_words(hana) == []
    hana.opens(three.circle)
    hana.does_not_read("A secret of Jonas.")


def test_whoever_signs_in_again_has_their_words(jonas: Person, three: Three) -> None:
    opens(jonas, three.circle)
    jonas.context.set_offline(offline=True)
    jonas.says("Before the session ended.")
    jonas.reads(KEPT)
    jonas.context.clear_cookies()
    jonas.context.set_offline(offline=False)
    jonas.reads("There is nothing here.")
    sign_in(jonas, three.jonas.key)
    jonas.reads("Sunday soup")
    jonas.opens(three.circle)
    jonas.reads("Before the session ended.")
    jonas.does_not_read(KEPT)
    jonas.page.reload()
    expect(jonas.said("Before the session ended.")).to_have_count(1)


def test_a_page_that_was_taken_away_goes_from_the_phone(jonas: Person, three: Three) -> None:
    circle = make_circle(three.mara, "Attic", "Jonas")
    come_into(three.jonas, circle)
    talk = begin(three.mara, circle, "What shall we do with the attic?")
    opens(jonas, talk)
    opens(jonas, circle)
    three.jonas.opens(f"{circle}/about")
    three.jonas.page.get_by_text("Leave this circle").click()
    three.jonas.presses("Leave")
    jonas.reads("This page is no longer live.")
    comes_true(jonas, IS_GONE, circle)
    for _ in range(len(pages(jonas))):
        opens(jonas, "/people")
    comes_true(jonas, IS_GONE, talk)
    jonas.opens(circle)
    jonas.reads("There is nothing here.")
    jonas.context.set_offline(offline=True)
    for path in (circle, talk):
        jonas.opens(path)
        jonas.reads("There is no line.")
        jonas.does_not_read("attic")


def test_a_page_lies_on_the_phone_for_a_week_and_no_longer(jonas: Person, three: Three) -> None:
    opens(jonas, three.circle)
    opens(jonas, "/")
    jonas.page.evaluate(GROWS_OLD, [three.circle, 7 * DAY + 1])
    jonas.page.evaluate(GROWS_OLD, ["/", 7 * DAY - 60_000])
    jonas.context.set_offline(offline=True)
    jonas.opens("/")
    jonas.reads("There is no line. This page is from")
    jonas.opens(three.circle)
    jonas.reads("This page was not opened on this phone in the last seven days")
    jonas.context.set_offline(offline=False)
    opens(jonas, "/people")
    comes_true(jonas, IS_GONE, three.circle)


def test_only_pages_to_read_lie_on_the_phone(jonas: Person, three: Three) -> None:
    begin(three.mara, three.circle, "Something to keep.")
    for path in ("/me", "/me/about", "/me/key", "/people/invite", "/circles/new", "/house"):
        jonas.opens(path)
    opens(jonas, three.circle)
    assert set(pages(jonas)) == {"/", three.circle}
    kept = jonas.page.evaluate("caches.keys()")
    assert set(kept) == {"kith-pages", "kith-files"}
    files = jonas.page.evaluate(
        """async () => (await (await caches.open("kith-files")).keys())
            .map(({ url }) => new URL(url).pathname)"""
    )
    assert [path for path in files if not path.startswith("/static/")] == ["/no-line"]


def test_on_a_home_network_nothing_of_it_is_there_and_one_sentence_says_why(
    village: Village, three: Three
) -> None:
    phone = village.person("Jonas", at=AT_HOME)
    sign_in(phone, three.jonas.key)
    phone.reads("Sunday soup")
    phone.opens("/me")
    phone.reads("On plain http a browser keeps no pages")
    expect(phone.page.get_by_text("Pages you open stay on this device")).to_be_hidden()
    three.jonas.opens("/me")
    expect(three.jonas.page.get_by_text("On plain http a browser keeps")).to_be_hidden()
    expect(three.jonas.page.get_by_text("Pages you open stay on this device")).to_be_visible()


def test_the_house_can_be_put_on_the_home_screen(jonas: Person) -> None:
    told = Line(jonas.page).do("Page.getAppManifest")
    assert told["errors"] == []
    assert json.loads(told["data"])["name"] == "Garden"
    for icon in json.loads(told["data"])["icons"]:
        answer = jonas.page.request.get(jonas.at + icon["src"])
        assert answer.headers["content-type"] == icon["type"]
    why_not = Line(jonas.page).do("Page.getInstallabilityErrors")["installabilityErrors"]
    assert [each["errorId"] for each in why_not if each["errorId"] != "in-incognito"] == []


def test_a_browser_that_does_not_allow_notices_says_so(jonas: Person) -> None:
    jonas.opens("/me/notices")
    jonas.presses("Turn on for this browser")
    jonas.reads("This browser does not allow it.")


DAY = 24 * 60 * 60 * 1000
NO_PAGES = "async () => (await (await caches.open('kith-pages')).keys()).length === 0"
IS_GONE = "async (path) => !(await (await caches.open('kith-pages')).match(path))"
GROWS_OLD = """async ([path, age]) => {
  const cache = await caches.open("kith-pages"), found = await cache.match(path);
  const headers = new Headers(found.headers);
  headers.set("kith-kept-at", Date.now() - age);
  await cache.put(path, new Response(await found.blob(), { headers }));
}"""
ON_THE_SHELF = """
  const shelf = await new Promise((done) => {
    const asking = indexedDB.open("kith", 1);
    asking.onsuccess = () => done(asking.result);
  });
  const words = shelf.transaction("words", "readwrite").objectStore("words");
  const done = (asked) => new Promise((end) => (asked.onsuccess = () => end(asked.result)));"""
WORDS = f"""async () => {{{ON_THE_SHELF}
  const all = await done(words.getAll());
  shelf.close();
  return all.map((each) => each.words);
}}"""
KEEP_WORDS = f"""async ([said, to]) => {{{ON_THE_SHELF}
  const one = {{ id: said, who: document.body.dataset.me, to, from: to, at: 1, words: said }};
  await done(words.put({{ ...one, form: [], problem: "The house refused." }}));
  shelf.close();
}}"""


def kept_words(person: Person) -> list[str]:
    """Give the words that wait on this phone."""
    return person.page.evaluate(WORDS)
