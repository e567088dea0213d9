"""Gathers Today, in its fixed order."""

from collections.abc import Collection, Sequence

from kith.access.recipients import people_in
from kith.care.moderation.pages import asked_of
from kith.care.today.door import at_the_doors
from kith.care.today.gatherings import gatherings_today
from kith.care.today.introductions import introductions_for
from kith.care.today.model import AskedIn, CircleToday, ToAgree, Today
from kith.care.today.rows import lines_for
from kith.infrastructure.database import Tx
from kith.ties.accounts.rows import account
from kith.ties.bonds.rows import blocked_by, kept_apart
from kith.ties.circles import rows as circles
from kith.ties.circles.model import Circle, Proposal, may_agree
from kith.ties.people.model import Speaker, by_alphabet
from kith.ties.people.rows import how_many_here, named
from kith.together.chairs.pages import asked_to
from kith.together.conversations.rows import spoke_since
from kith.together.for_two.actions import offers
from kith.together.handshakes.meeting import waiting_for
from kith.together.letters.pages import waiting
from kith.together.letters.thoughts import thinking_of
from kith.together.rounds.waiting import waiting_in
from kith.together.welcome.model import ASKED_FOR

MOST_LETTERS = 12

_MOST_FOR_TWO = 3


async def today(tx: Tx, speaker: Speaker) -> Today:
    """Give all there is today for somebody."""
    mine = await circles.circles_of(tx, speaker.id)
    own = await account(tx, speaker.id)
    apart = await kept_apart(tx, speaker.id)
    letters = await waiting(tx, speaker, MOST_LETTERS + 1)
    thinking, thought_at = await thinking_of(tx, speaker)
    return Today(
        gatherings=await gatherings_today(tx, speaker, apart),
        lines=await lines_for(tx, speaker.id),
        key_is_out=own is not None and own.key_put_away_at is None,
        asked_in=[
            one
            for one in await asked_in(tx, speaker)
            if not one.set_aside and one.by.id not in apart
        ],
        to_agree=[one for one in await to_agree(tx, speaker, mine) if not one.mine],
        circles=await _circles(tx, speaker, mine, {*apart, speaker.id}),
        alone=await how_many_here(tx, most=2) == 1,
        guiding=await asked_of(tx, speaker),
        letters=letters[:MOST_LETTERS],
        more_letters=len(letters) > MOST_LETTERS,
        thinking=thinking,
        thought_at=thought_at,
        rounds=await waiting_in(tx, speaker),
        door=await at_the_doors(tx, speaker),
        for_two=(await offers(tx, speaker))[:_MOST_FOR_TWO],
        introductions=await introductions_for(tx, speaker),
        hands=await waiting_for(tx, speaker),
        chairs=await asked_to(tx, speaker),
    )


async def asked_in(tx: Tx, speaker: Speaker) -> list[AskedIn]:
    """Give the circles somebody was asked into, longest waiting first."""
    askings = await circles.askings_of(tx, speaker.id, tx.now - ASKED_FOR)
    if not askings:
        return []
    blocked = {one.id for one in await blocked_by(tx, speaker.id)}
    names = await named(tx, [one.by_id for one in askings])
    found: list[AskedIn] = []
    for asking in askings:
        circle = await circles.circle(tx, asking.circle_id)
        by = names.get(asking.by_id)
        if circle is None or by is None:
            continue
        members = [one for one in await people_in(tx, circle.id) if one.id != by.id]
        apart = [one for one in members if one.id in blocked]
        found.append(AskedIn(circle, by, members, apart, asking.set_aside_at is not None))
    return found


async def to_agree(tx: Tx, speaker: Speaker, mine: Sequence[Circle]) -> list[ToAgree]:
    """Give what waits for somebody's yes in circles of theirs, or what they proposed."""
    there = await circles.proposals_to(tx, speaker.id)
    those = [
        (circle, one)
        for circle in mine
        for one in there.get(circle.id, ())
        if _is_shown(one, speaker.id, circle.host_id)
    ]
    names = await named(tx, [who or 0 for _, one in those for who in (one.by_id, one.about_id)])
    return [
        ToAgree(
            one, circle, names[one.by_id], names.get(one.about_id or 0), one.by_id == speaker.id
        )
        for circle, one in those
    ]


def _is_shown(one: Proposal, person_id: int, host_id: int) -> bool:
    """Tell whether somebody sees a proposal: never one about their own going."""
    hidden = one.kind == "removal" and one.about_id == person_id
    return not hidden and (one.by_id == person_id or may_agree(one, person_id, host_id))


async def _circles(
    tx: Tx, speaker: Speaker, mine: list[Circle], unnamed: Collection[int]
) -> list[CircleToday]:
    spoke = await spoke_since(tx, speaker.id)
    return [
        CircleToday(
            circle,
            sorted(
                (one for one in spoke.get(circle.id, ()) if one.id not in unnamed), key=by_alphabet
            ),
            season_is_over=circle.host_id == speaker.id and circle.host_until <= tx.now,
        )
        for circle in mine
    ]
