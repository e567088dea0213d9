"""Puts notices into words: a mail, plain and as HTML, and what is pushed to a device."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from msgspec.json import encode

from kith.care.notices.model import Hand, Letter, Meeting, News, Round, Seat, Words
from kith.care.notices.sending import Written
from kith.care.notices.telling import Told
from kith.foundation.html import direction
from kith.foundation.keys import in_groups
from kith.foundation.languages import Saying, say
from kith.foundation.text import excerpt
from kith.interfaces.web.pages.today import about_line, line_words
from kith.interfaces.web.render import Pages, gettext, into
from kith.interfaces.web.when import local, long_day
from kith.ties.people.model import Named, Person

_BLANK_LINES = re.compile(r"\n{3,}")
_MOST_NAMED = 3
_MOST_PUSHED = 160
_ISOLATE, _ISOLATE_END = "\u2068", "\u2069"
_OF_ROUNDS = {
    "laid": say("{name} asks a round in {circle}."),
    "closing": say("A round in {circle} opens within a day."),
    "opened": say("A round in {circle} is open."),
    "listen": say("An answer of {name} in {circle} waits for you to listen."),
    "heard": say("{name} heard your answer in {circle}."),
}


_OF_HANDS = {
    "apart": say("Your phones kept that you met {name}."),
    "guest": say("{name} lives here, and one of you has the other’s slip."),
}
_OF_SEATS = {
    "lot": say("The lot fell on you: {name} keeps a chair free for you till {day}, {time}."),
    "named": say("{name} asks you to an open chair, and keeps it free till {day}, {time}."),
}
_OF_MEETINGS = {
    "asked": say("{name} asks you to {what}: {day}, {time} ({zone})."),
    "moved": say("{what} was moved. It is on {day}, {time} ({zone})."),
    "off": say("{what} on {day}, {time} ({zone}), is called off."),
    "soon": say("{what} begins within the hour: {day}, {time} ({zone})."),
}


class Waits(NamedTuple):
    """Something that waits for somebody's yes: the sentence, where to say it, and words of its own."""

    says: str
    path: str
    link: str
    words: str = ""


class Mails:
    """Writes in each person's own language; `address` is that of the house, once it has one."""

    def __init__(self, pages: Pages, address: str) -> None:
        """Use the house's templates."""
        self._pages, self._address = pages, address.rstrip("/")

    def mail(self, told: Told) -> Written:
        """Write a mail."""
        language = self._speak(told.person)
        clock = local(told.moment, told.person.zone)
        off = f"{self._address}/mail-off/{told.token}" if self._address else ""
        values = {
            "told": told, "news": told.news, "house": told.house, "lang": language,
            "address": self._address, "off": off,
            "day": long_day(clock.date(), language, gettext),
            "times": [time_of_day(minute) for minute in told.hours],
            "rounds": [(one, into(round_words(one))) for one in told.news.rounds],
            "waits": [*_waits(told, language)],
            "meetings": [(one, into(meeting_words(one, language))) for one in told.news.meetings],
            "lines": [(into(line_words(line)), about_line(line)) for line in told.news.lines],
        }  # fmt: skip
        return self._written("notice", _subject(told), values, off)

    def proof(self, person: Person, house: str, code: str) -> Written:
        """Write the mail that proves an address."""
        values = {
            "house": house, "lang": self._speak(person), "code": in_groups(code),
            "link": f"{self._address}/me/notices?code={code}" if self._address else "",
        }  # fmt: skip
        subject = gettext("{house}: a code for your address").format(house=house)
        return self._written("proof", subject, values)

    def push(self, told: Told) -> bytes:
        """Write what is pushed to a device."""
        language = self._speak(told.person)
        letter = next(iter(told.news.letters), None)
        said = _first_words(told.news) if told.words else ""
        address = "/letters" if letter and not told.news.circles else "/"
        if told.at_once:
            for meeting in told.news.meetings:
                said, address = into(meeting_words(meeting, language)), f"/gatherings/{meeting.id}"
            for wait in _waits(told, language):
                said, address = wait.says, wait.path
        payload = {
            "title": told.house, "body": said or ", ".join(_phrases(told.news)), "lang": language,
            "dir": "ltr", "tag": "kith", "address": address,
        }  # fmt: skip
        return encode(payload)

    def _speak(self, person: Person) -> str:
        self._pages.speak(person.language)
        return person.language if person.language in self._pages.catalogues else "en"

    def _written(
        self, kind: str, subject: str, values: Mapping[str, object], off: str = ""
    ) -> Written:
        plain = self._pages.render(f"mail_{kind}_plain.html", subject=subject, **values)
        plain = _BLANK_LINES.sub("\n\n", plain).strip() + "\n"
        html = self._pages.render(f"mail_{kind}.html", subject=subject, **values)
        return Written(subject, plain, html, off)


def time_of_day(minute: int) -> str:
    """Give a time as it stands on a clock."""
    return f"{minute // 60:02}:{minute % 60:02}"


def round_words(one: Round) -> Saying:
    """Give what is told of a round as a sentence."""
    return Saying(_OF_ROUNDS[one.kind].text, {"name": one.by.name, "circle": one.circle})


def meeting_words(one: Meeting, language: str) -> Saying:
    """Give what is told of a gathering as a sentence."""
    values = {
        "name": one.by.name, "what": one.what, "time": one.begins, "zone": one.zone,
        "day": long_day(date.fromisoformat(one.day), language, gettext),
    }  # fmt: skip
    return Saying(_OF_MEETINGS[one.kind].text, values)


def hand_words(one: Hand) -> Saying:
    """Give what is told of a handshake as a sentence."""
    return Saying(_OF_HANDS[one.way].text, {"name": _apart(one.other.name)})


def seat_words(one: Seat, zone: str, language: str) -> Saying:
    """Give what is told of an open chair as a sentence."""
    then = local(one.until, zone)
    day = long_day(then.date(), language, gettext)
    values = {"name": _apart(one.by.name), "day": day, "time": f"{then:%H:%M}"}
    return Saying(_OF_SEATS[one.chair.way].text, values)


def _waits(told: Told, language: str) -> Iterator[Waits]:
    """Give what waits for a yes and has a page of its own."""
    for one in told.news.hands:
        yield Waits(into(hand_words(one)), f"/hands/{one.id}", gettext("Look at the digits"))
    for seat in told.news.seats:
        says, chair = seat_words(seat, told.person.zone, language), seat.chair
        words = chair.question or chair.told
        yield Waits(into(says), f"/chairs/{chair.id}", gettext("To the chair"), words)


def _subject(told: Told) -> str:
    return f"{told.house}: {', '.join(_phrases(told.news))}"


def _phrases(news: News) -> Iterator[str]:
    """Give in a few words what is new: names and places, and nothing that was said."""
    if news.letters:
        who = _names([one.by for one in news.letters])
        # For translators: this and those that follow are joined by commas, after the house's name.
        yield gettext("letter from {names}").format(names=who)
    if news.circles:
        who = _names([one for circle in news.circles for one in circle.spoke])
        yield gettext("words from {names}").format(names=who)
    if news.rounds:
        circles = dict.fromkeys(one.circle for one in news.rounds)
        yield gettext("a round in {names}").format(names=_joined([*circles]))
    if news.meetings:
        yield gettext("a gathering: {names}").format(
            names=_joined([one.what for one in news.meetings])
        )
    if news.hands:
        who = _names([one.other for one in news.hands])
        yield gettext("a meeting with {names}").format(names=who)
    if news.seats:
        who = _names([one.by for one in news.seats])
        yield gettext("an open chair of {names}").format(names=who)
    if news.asked:
        who = _names([one.by for one in news.asked])
        yield gettext("a question from {names}").format(names=who)
    if news.lines:
        yield gettext("a line from the house")


def _names(people: Sequence[Named]) -> str:
    return _joined([*{one.id: one.name for one in people}.values()])


def _joined(names: Sequence[str]) -> str:
    shown = [_apart(name) for name in names[:_MOST_NAMED]]
    if len(names) > _MOST_NAMED:
        return gettext("{names} and others").format(names=gettext(", ").join(shown))
    *first, last = shown
    return gettext(" and ").join([gettext(", ").join(first), last]) if first else last


def _apart(name: str) -> str:
    """Keep a name that is read from the right from turning the sentence round."""
    return f"{_ISOLATE}{name}{_ISOLATE_END}" if direction(name) == "rtl" else name


def _first_words(news: News) -> str:
    """Give the words that have waited longest, with who said them."""
    said: Sequence[Letter | Words] = news.letters or [
        one for circle in news.circles for one in circle.words
    ]
    for one in said:
        if one.words:
            return f"{_apart(one.by.name)}: {excerpt(one.words, _MOST_PUSHED)}"
    return ""
