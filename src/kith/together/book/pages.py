"""A circle's book as one reader may see it."""

import msgspec

from kith.access.enter import Inside, enter_circle
from kith.foundation.errors import NotFound
from kith.foundation.ids import first_id_at, moment_of
from kith.infrastructure.database import Tx
from kith.ties.people.model import Speaker, by_alphabet
from kith.together.book import rows
from kith.together.book.model import SETTLES_AFTER, Season, season_named, season_of
from kith.together.conversations.pages import Opening, Said, openings_of
from kith.together.conversations.rows import posts_by_id
from kith.together.rounds.pages import RoundPage, round_page, rounds_among

ON_A_PAGE = 100


class BookPage(msgspec.Struct, frozen=True):
    """What was kept in one season, by time; `seasons` are all that hold something, newest first."""

    inside: Inside
    seasons: list[Season]
    season: Season | None
    kept: list[Opening]
    issues: set[int]
    after: int | None


class Issue(msgspec.Struct, frozen=True):
    """A round as it is bound, for one reader; `names` are all who speak in it, by alphabet."""

    page: RoundPage
    names: list[str]


async def book_page(
    tx: Tx, speaker: Speaker, circle_id: int, *, season: str = "", after: int = 0
) -> BookPage:
    """Give one season of a circle's book, the newest unless another is named."""
    inside = await enter_circle(tx, speaker, circle_id)
    since, quiet_from = inside.entry.since, first_id_at(tx.now - SETTLES_AFTER)
    seasons = await _seasons(tx, circle_id, since, quiet_from)
    chosen = season_named(season, seasons) or next(iter(seasons), None)
    if chosen is None:
        return BookPage(inside, [], None, [], set(), None)
    begun = _begun(chosen, max(since, after + 1))
    found = await rows.settled_in(tx, circle_id, begun, quiet_from=quiet_from, most=ON_A_PAGE + 1)
    more = len(found) > ON_A_PAGE
    found = found[:ON_A_PAGE]
    kept = await openings_of(tx, speaker, await posts_by_id(tx, found))
    issues = {*await rounds_among(tx, found)}
    return BookPage(inside, seasons, chosen, kept, issues, found[-1] if more else None)


async def issue(tx: Tx, speaker: Speaker, circle_id: int, round_id: int) -> Issue:
    """Give a round that is bound, to somebody to whom it is open."""
    page = await round_page(tx, speaker, circle_id, round_id)
    if page.round.state != "filed":
        raise NotFound
    while page.before is not None:
        earlier = await round_page(tx, speaker, circle_id, round_id, before=page.before)
        talk = [*earlier.talk, *page.talk]
        page = msgspec.structs.replace(page, talk=talk, before=earlier.before)
    speak = {said.author for said in _all_said(page) if said.post.gone_at is None}
    return Issue(page, [one.name for one in sorted(speak, key=by_alphabet)])


def _all_said(page: RoundPage) -> list[Said]:
    heard = [each for answer in page.answers for each in answer.hearings]
    said = [page.question, *(answer.said for answer in page.answers), *page.talk]
    return said + [one for each in heard for one in (each.heard, each.addition) if one]


async def _seasons(tx: Tx, circle_id: int, since: int, quiet_from: int) -> list[Season]:
    first = await rows.first_settled(tx, circle_id, since=since, quiet_from=quiet_from)
    found: list[Season] = []
    season = season_of(moment_of(first)) if first is not None else None
    while season is not None and season.ids[0] <= first_id_at(tx.now):
        begun = _begun(season, since)
        if await rows.settled_in(tx, circle_id, begun, quiet_from=quiet_from, most=1):
            found.append(season)
        season = Season(season.ends)
    return found[::-1]


def _begun(season: Season, since: int) -> tuple[int, int]:
    first, end = season.ids
    return max(first, since), end
