"""A round as it is bound: what the page, the paper and the EPUB of an issue are made of."""

from collections.abc import Sequence

import msgspec

from kith.foundation.ids import moment_of
from kith.foundation.languages import say, season
from kith.interfaces.web.render import gettext
from kith.interfaces.web.shapes import Shown, shown
from kith.interfaces.web.visit import Visit
from kith.interfaces.web.when import date_words, local
from kith.together.book.model import Season, season_of
from kith.together.book.pages import Issue
from kith.together.conversations.pages import Said
from kith.together.media.model import Media
from kith.together.rounds.pages import Answer, Hearing


class Words(msgspec.Struct, frozen=True):
    """Something said, with the pictures and the voice that belong to it."""

    post: Shown
    media: Sequence[Media]


class Heard(msgspec.Struct, frozen=True):
    """What a listener wrote, and what the writer said to it."""

    listener: str
    words: Words
    verdict: str
    addition: Words | None


class Bound(msgspec.Struct, frozen=True):
    """An answer, with what was heard of it."""

    words: Words
    late: bool
    heard: list[Heard]


class Volume(msgspec.Struct, frozen=True):
    """An issue in the reader's language; dates are whole days, as on paper they stay."""

    id: int
    season: str
    title: str
    question: Shown
    asked: str
    filed: str
    answers: list[Bound]
    talk: list[Words]
    halves: bool
    names: list[str]


def volume(visit: Visit, issue: Issue) -> Volume:
    """Give an issue as it is shown to a visitor."""
    page = issue.page
    asked_at, question = moment_of(page.round.id), shown(visit, page.question)
    return Volume(
        id=page.round.id,
        season=season_words(visit, season_of(asked_at)),
        title=question.gone or page.question.post.words,
        question=question,
        asked=day(visit, asked_at),
        filed=day(visit, page.round.filed_at or asked_at),
        answers=[_bound(visit, one) for one in page.answers],
        talk=[_words(visit, one) for one in page.talk],
        halves=any(one.turn.quiet for one in page.answers),
        names=issue.names,
    )


def season_words(visit: Visit, one: Season) -> str:
    """Give a season with its year; winter lies in two."""
    named, first, last = visit.say(season(one.begins)), one.begins.year, one.ends.year
    years = str(first) if first == last else f"{first}/{last}"
    return visit.say(say("{season} {year}", season=named, year=years))


def day(visit: Visit, moment: int) -> str:
    """Give the day of a moment, with its year."""
    return date_words(local(moment, visit.zone).date(), visit.language, gettext)


def _words(visit: Visit, said: Said) -> Words:
    return Words(shown(visit, said), said.media)


def _bound(visit: Visit, answer: Answer) -> Bound:
    heard = [_heard(visit, one) for one in answer.hearings]
    return Bound(_words(visit, answer.said), bool(answer.turn.late), [one for one in heard if one])


def _heard(visit: Visit, hearing: Hearing) -> Heard | None:
    if hearing.heard is None or hearing.heard.post.gone_at is not None:
        return None
    addition = hearing.addition
    return Heard(
        hearing.listener.name,
        _words(visit, hearing.heard),
        hearing.listening.verdict,
        _words(visit, addition) if addition and addition.post.gone_at is None else None,
    )
