"""What each sees of an introduction: who is asked, their own side; the introducer, no answer."""

from collections.abc import Sequence

from kith.foundation.errors import NotFound
from kith.infrastructure.database import Tx
from kith.ties.bonds.rows import known_to
from kith.ties.people.model import Named, Speaker, by_alphabet
from kith.ties.people.rows import named
from kith.together.introductions import rows
from kith.together.introductions.model import Introduction, Mine, Offer
from kith.together.introductions.vouches import rows as vouches


async def offers(tx: Tx, speaker: Speaker) -> list[Offer]:
    """Give the introductions that somebody is asked about, oldest first."""
    return await _offers(tx, speaker, await rows.asked(tx, speaker.id))


async def waiting(tx: Tx, speaker: Speaker, most: int) -> list[Offer]:
    """Give the introductions that wait for somebody's answer, oldest first."""
    asked = [one for one in await rows.asked(tx, speaker.id) if not one.answer]
    return [one for one in await _offers(tx, speaker, asked[: 2 * most]) if not one.knows][:most]


async def _offers(tx: Tx, speaker: Speaker, asked: Sequence[rows.Asked]) -> list[Offer]:
    found = await rows.introductions(tx, [one.introduction_id for one in asked])
    names = await named(
        tx, [*(one.by_id for one in found.values()), *(one.other_id for one in asked)]
    )
    said = await vouches.said_in(tx, speaker.id, [*found])
    known = {one.id for one in await known_to(tx, speaker.id)} if asked else set[int]()
    return [
        Offer(
            introduction=(introduction := found[one.introduction_id]),
            by=names[introduction.by_id],
            words=one.words,
            described=one.described,
            named=names[one.other_id] if one.names_other else None,
            knows=one.names_other and one.other_id in known,
            vouch=said.get(one.introduction_id),
            answer=one.answer,
            is_over=introduction.until_at <= tx.now,
        )
        for one in asked
    ]


async def one_offer(tx: Tx, speaker: Speaker, introduction_id: int) -> Offer:
    """Give an introduction to one of the two who are asked."""
    asked = await rows.asked(tx, speaker.id, introduction_id=introduction_id)
    if not asked:
        raise NotFound
    return (await _offers(tx, speaker, asked))[0]


async def mine(tx: Tx, speaker: Speaker) -> list[Mine]:
    """Give somebody's own introductions, newest first."""
    return [await _mine(tx, one) for one in await rows.made_by(tx, speaker.id)]


async def one_of_mine(tx: Tx, speaker: Speaker, introduction_id: int) -> Mine:
    """Give an introduction to whoever made it."""
    found = await rows.introduction(tx, introduction_id)
    if found is None or found.by_id != speaker.id:
        raise NotFound
    return await _mine(tx, found)


async def results(tx: Tx, speaker: Speaker) -> list[Mine]:
    """Give what became of somebody's introductions, once: at the second yes, or on the last day."""
    return [await _mine(tx, one) for one in await rows.results_for(tx, speaker.id)]


async def _mine(tx: Tx, found: Introduction) -> Mine:
    sides = await rows.sides(tx, found.id)
    two = await _names(tx, [one.person_id for one in sides])
    state, said = found.state(tx.now), await vouches.in_introduction(tx, found.id)
    is_open = state == "open"
    return Mine(found, two, state, sides if is_open else (), said if is_open else ())


async def _names(tx: Tx, ids: Sequence[int]) -> list[Named]:
    return sorted((await named(tx, ids)).values(), key=by_alphabet)


async def introduced_by(tx: Tx, conversation_id: int) -> Named | None:
    """Give with whose introduction a letter began, to somebody who entered it."""
    by_id = await rows.introducer_of(tx, conversation_id)
    return (await named(tx, [by_id])).get(by_id) if by_id else None
