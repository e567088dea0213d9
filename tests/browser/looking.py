"""Looks at a page that is open: is it there for everybody, on every screen?"""

import functools
from importlib.resources import files
from typing import Any, Literal

from playwright.sync_api import Page

from kith.together.rounds.questions import OCCASIONS
from tools.sentences import sentences

AXE = (files("axe_playwright_python") / "axe.min.js").read_text()
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
COLOURS = ["color-contrast", "link-in-text-block"]  # all that the night changes
PHONE, DESK = (390, 844), (1280, 800)
# The night changes colours and nothing else, on a phone as at a desk.
LOOKS: list[tuple[tuple[int, int], Literal["light", "dark"], list[str]]] = [
    (DESK, "light", RULES),
    (PHONE, "light", RULES),
    (PHONE, "dark", COLOURS),
]
NARROW = (360, 780)
FOUR_TIMES = (320, 256)  # 1280 by 1024, enlarged to 400 % (WCAG 1.4.10)

_OVER_THE_EDGE = """
() => {
  const page = document.scrollingElement;
  const edge = page.clientWidth;
  if (page.scrollWidth <= edge) return [];
  const over = [...document.querySelectorAll("body *")].filter(
    (each) => each.getBoundingClientRect().right > edge + 0.5);
  return [`${page.scrollWidth} > ${edge}`, ...over.slice(-3).map((each) => each.outerHTML.slice(0, 200))];
}
"""

# What one presses is as high as a finger, 44 px; a link inside a line of words 24.
# A box to tick is pressed on its whole line.
_TOO_SMALL = """
() => {
  const pressed = "button, summary, select, textarea, input:not([type=hidden]), a[href]";
  const small = [];
  for (const each of document.querySelectorAll(pressed)) {
    const line = each.closest("label.option") ?? each;
    const box = line.getBoundingClientRect();
    if (!each.checkVisibility({ visibilityProperty: true }) || each.matches(".skip") || !box.height) continue;
    const inSentence = each.matches("a:not(nav a, .top a, .foot a, .button, .act, .row)");
    const least = inSentence ? 24 : 44;
    if (box.height < least - 0.01) small.push(`${box.height} px: ${each.outerHTML.slice(0, 200)}`);
  }
  return small;
}
"""

# People's words are in the people's type and the house's in its own, always (laws L4 and L7).
_IN_PEOPLES_TYPE = """
() => {
  const theirs = getComputedStyle(document.documentElement).getPropertyValue("--theirs").split(",")[0];
  const found = [];
  for (const each of document.querySelectorAll("body :not(textarea)")) {
    const own = [...each.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent.trim().replace(/\\s+/g, " ")).filter((text) => text);
    if (own.length && getComputedStyle(each).fontFamily.startsWith(theirs.trim())) found.push(...own);
  }
  return found;
}
"""
# The house offers these, and they are people's own once they stand there.
_TAKEN_OVER = {"What I didn’t get to say", "I write here. I don’t take replies; that’s fine."}
_IN_THE_HOUSES_TYPE = """
() => {
  const theirs = getComputedStyle(document.documentElement).getPropertyValue("--theirs").split(",")[0];
  return [...document.querySelectorAll(".words, .words :is(p, li, blockquote, em, strong)")]
    .filter((each) => !getComputedStyle(each).fontFamily.startsWith(theirs.trim()))
    .map((each) => each.outerHTML.slice(0, 200));
}
"""


@functools.cache
def _of_the_house() -> frozenset[str]:
    """Give what the house says without naming anybody, in English.

    A question that it offers for a round is no longer its own once it was laid.
    """
    said = (each.id if isinstance(each.id, str) else each.id[0] for each in sentences())
    plain = (" ".join(each.split()) for each in said if "{" not in each)
    offered = {each.text for occasion in OCCASIONS for each in occasion.questions}
    return frozenset(each for each in plain if " " in each) - offered - _TAKEN_OVER


def in_the_wrong_type(page: Page) -> list[str]:
    """Give what the house says as if a person said it, and people's words that look like the house's."""
    theirs: list[str] = page.evaluate(_IN_PEOPLES_TYPE)
    return [text for text in theirs if text in _of_the_house()] + page.evaluate(_IN_THE_HOUSES_TYPE)


def barriers(page: Page) -> list[str]:
    """Give what axe finds: on a phone and at a desk, by day and by night."""
    page.evaluate(AXE)
    found: list[str] = []
    for (width, height), scheme, rules in LOOKS:
        page.set_viewport_size({"width": width, "height": height})
        page.emulate_media(color_scheme=scheme)
        found += [f"{width} px, {scheme}: {each}" for each in _violations(page, rules)]
    page.emulate_media(color_scheme="light")
    return found


def _violations(page: Page, rules: list[str]) -> list[str]:
    options = {"runOnly": rules, "resultTypes": ["violations"]}
    told: dict[str, Any] = page.evaluate("(options) => axe.run(options)", options)
    return [
        f"{each['id']}: {node['html'][:160]} {node.get('failureSummary', '')}"
        for each in told["violations"]
        for node in each["nodes"]
    ]


def over_the_edge(page: Page) -> list[str]:
    """Give what makes one scroll sideways, on a narrow phone and with everything four times as large."""
    found: list[str] = []
    for width, height in (FOUR_TIMES, NARROW):
        page.set_viewport_size({"width": width, "height": height})
        found += page.evaluate(_OVER_THE_EDGE)
    return found


def too_small(page: Page) -> list[str]:
    """Give what a thumb would miss, on a narrow phone."""
    page.set_viewport_size({"width": NARROW[0], "height": NARROW[1]})
    return page.evaluate(_TOO_SMALL)


def is_there_for_everybody(page: Page) -> None:
    """Look at a page with every eye, and leave it as it was."""
    found = [*barriers(page), *over_the_edge(page), *too_small(page), *in_the_wrong_type(page)]
    page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    assert not found, "\n".join(found)
