"""Gathers what is new for somebody, asked at the moment at which it is told, and kept nowhere.

It is what is new on Today: asked of the same rooms, and so of `access`, at this moment.
"""

from collections.abc import Collection, Sequence

from kith.care.notices.model import TOLD_LINES, Asked, InCircle, Letter, News, Words
from kith.care.notices.news import rows
from kith.care.notices.news.chairs import seats
from kith.care.notices.news.hands import hands
from kith.care.notices.news.introductions import introduced, introductions
from kith.care.notices.news.meetings import meetings
from kith.care.notices.news.rounds import Window, rounds
from kith.care.notices.news.rows import Fresh
from kith.care.today.page import asked_in, to_agree
from kith.care.today.rows import lines_for
from kith.foundation.clock import MINUTE
from kith.foundation.ids import first_id_at, moment_of
from kith.infrastructure.database import Tx
from kith.ties.bonds.rows import kept_apart
from kith.ties.circles.model import Circle
from kith.ties.circles.rows import askings_of, circles_of
from kith.ties.people.model import Named, Speaker, by_alphabet
from kith.ties.people.rows import named
from kith.together.welcome.model import ASKED_FOR

MOST_WORDS = 60
# What is said in the same moment may not be kept yet: it stands in the next notice.
_SETTLE = MINUTE


async def news(tx: Tx, person_id: int, told_id: int, *, but: Collection[int] = ()) -> News:
    """Give what is new for somebody since an id; `but`: letters and handshakes told already."""
    upto = first_id_at(tx.now - _SETTLE)
    speaker = Speaker(person_id)
    apart = await kept_apart(tx, person_id)
    circles = await circles_of(tx, person_id)
    letters = await _letters(tx, person_id, told_id, upto, but)
    letters = [one for one in letters if one.author_id not in apart]
    said = await rows.fresh(tx, person_id, "circle", since=told_id, upto=upto, most=MOST_WORDS + 1)
    said = [one for one in said if one.author_id not in apart]
    spoke = await rows.fresh_authors(tx, person_id, since=told_id, upto=upto)
    spoke = [(place_id, author) for place_id, author in spoke if author not in apart]
    names = await named(
        tx, [*(one.author_id for one in (*letters, *said)), *(author for _, author in spoke)]
    )
    return News(
        upto=upto,
        lines=[
            line
            for line in await lines_for(tx, person_id)
            if line.kind in TOLD_LINES and told_id < line.id <= upto
        ],
        rounds=await rounds(tx, person_id, circles, Window(told_id, upto), apart),
        asked=[
            *await _invited(tx, speaker, apart, moment_of(told_id), moment_of(upto)),
            *await _to_agree(tx, speaker, circles, told_id, upto),
            *await introductions(tx, speaker, told_id, upto),
        ],
        letters=[
            *await introduced(tx, person_id, told_id, upto),
            *(Letter(one.id, one.place_id, names[one.author_id], one.words) for one in letters),
        ],
        circles=_circles(circles, spoke, said, names),
        meetings=await meetings(tx, person_id, told_id, upto, apart),
        hands=await hands(tx, person_id, told_id, upto, but),
        seats=await seats(tx, speaker, moment_of(told_id), moment_of(upto)),
        more=len(said) > MOST_WORDS,
    )


async def _letters(
    tx: Tx, person_id: int, told_id: int, upto: int, but: Collection[int]
) -> list[Fresh]:
    """Give the letters that reached somebody since, also those that waited for their morning."""
    held = await rows.fresh_of_morning(tx, person_id, since=told_id, upto=upto)
    sent = await rows.fresh(tx, person_id, "letter", since=told_id, upto=upto, most=MOST_WORDS)
    found = {one.id: one for one in [*held, *sent] if one.id not in but}
    return [found[each] for each in sorted(found)]


def _circles(
    mine: Sequence[Circle],
    spoke: Sequence[tuple[int, int]],
    said: Sequence[Fresh],
    names: dict[int, Named],
) -> list[InCircle]:
    who = {circle.id: [names[by] for place, by in spoke if place == circle.id] for circle in mine}
    words = [
        Words(one.id, one.place_id, one.conversation_id, names[one.author_id], one.words)
        for one in said[:MOST_WORDS]
    ]
    return [
        InCircle(
            circle.id,
            circle.name,
            sorted(who[circle.id], key=by_alphabet),
            [one for one in words if one.place_id == circle.id],
        )
        for circle in mine
        if who[circle.id]
    ]


async def _invited(
    tx: Tx, speaker: Speaker, apart: Collection[int], since: int, upto: int
) -> list[Asked]:
    asked_at = {
        one.circle_id: one.asked_at for one in await askings_of(tx, speaker.id, tx.now - ASKED_FOR)
    }
    return [
        Asked(one.circle.name, one.by, invites=True)
        for one in await asked_in(tx, speaker)
        if not one.set_aside and one.by.id not in apart
        if since < asked_at[one.circle.id] <= upto
    ]


async def _to_agree(
    tx: Tx, speaker: Speaker, circles: Sequence[Circle], since: int, upto: int
) -> list[Asked]:
    return [
        Asked(one.circle.name, one.by, invites=False)
        for one in await to_agree(tx, speaker, circles)
        if not one.mine and since < one.proposal.id <= upto
    ]
