"""What somebody reads of asks and offers: a circle's list, and what was carried to where they are."""

from collections.abc import Sequence

import msgspec

from kith.access.carried import Carried, carried_in
from kith.access.enter import Inside, enter, enter_at, enter_circle
from kith.access.model import Member
from kith.access.recipients import people_in, readers_of
from kith.foundation.errors import NotFound
from kith.infrastructure.database import Tx
from kith.ties.bonds.rows import blocked_by, kept_apart, known_to
from kith.ties.circles.model import Circle
from kith.ties.circles.rows import circle, circles_of
from kith.ties.people.model import Named, Speaker, by_alphabet
from kith.ties.people.rows import named
from kith.together.conversations import rows as posts
from kith.together.conversations.model import Post
from kith.together.conversations.pages import LAST, Opening, Said, openings_of, said_by
from kith.together.manners.rows import holds
from kith.together.offers import rows
from kith.together.offers.actions import may_carry, to_carry
from kith.together.offers.model import Asked, Carrying, Mark, Offer

ON_A_PAGE = 50


class OffersPage(msgspec.Struct, frozen=True):
    """A circle's asks and offers as one of its people sees them; holds: their words wait elsewhere."""

    inside: Inside
    members: list[Member]
    open: Sequence[tuple[Opening, Asked]]
    settled: Sequence[tuple[Opening, Asked]]
    before: int | None
    holds: bool


class Target(msgspec.Struct, frozen=True):
    """Where an ask can be carried: the circles and people of who carries it, by alphabet."""

    ask: Said
    circles: Sequence[Circle]
    people: Sequence[Named]


async def offers_page(
    tx: Tx, speaker: Speaker, circle_id: int, *, before: int = LAST
) -> OffersPage:
    """Give a circle's asks and offers by time: open ones, then settled ones, the newest first."""
    where = await enter_circle(tx, speaker, circle_id)
    since = where.entry.since
    still = await rows.offers_in(
        tx, circle_id, since=since, before=LAST, settled=False, most=ON_A_PAGE
    )
    done = await rows.offers_in(
        tx, circle_id, since=since, before=before, settled=True, most=ON_A_PAGE + 1
    )
    more, done = len(done) > ON_A_PAGE, done[:ON_A_PAGE]
    members = await people_in(tx, circle_id)
    return OffersPage(
        inside=where,
        members=members,
        open=await _with_openings(tx, speaker, still, members) if before == LAST else (),
        settled=await _with_openings(tx, speaker, done, members),
        before=done[-1].post_id if more else None,
        holds=await holds(tx, circle_id, speaker.id),
    )


async def _with_openings(
    tx: Tx, speaker: Speaker, those: list[Offer], members: list[Member]
) -> list[tuple[Opening, Asked]]:
    found = await posts.posts_by_id(tx, [one.post_id for one in those])
    found.sort(key=lambda post: -post.id)
    asked = await asked_of(tx, speaker, found)
    return [
        (one, asked[one.said.post.id]) for one in await openings_of(tx, speaker, found, members)
    ]


async def asked_of(tx: Tx, speaker: Speaker, those: Sequence[Post]) -> dict[int, Asked]:
    """Give what these words are as asks and offers, to somebody who may read them."""
    marked = await rows.offers(tx, [post.id for post in those])
    if not marked:
        return {}
    mine = [post.id for post in those if post.author_id == speaker.id and post.id in marked]
    free = await may_carry(tx, speaker, those)
    i_carried = await rows.carried_by(tx, speaker.id, [*marked])
    carried = await _carriers(tx, speaker, mine)
    return {
        one.post_id: Asked(
            one,
            mine=one.post_id in mine,
            may_carry=one.post_id in free - i_carried,
            i_carried=one.post_id in i_carried,
            carried=carried.get(one.post_id, ()),
        )
        for one in marked.values()
    }


async def _carriers(
    tx: Tx, speaker: Speaker, mine: Sequence[int]
) -> dict[int, list[tuple[Named, str]]]:
    those = await rows.carries_of(tx, mine)
    apart = await kept_apart(tx, speaker.id) if those else {}
    names = await named(tx, [one.carrier_id for one in those])
    found: dict[int, list[tuple[Named, str]]] = {}
    for one in those:
        if one.carrier_id not in apart:
            found.setdefault(one.ask_id, []).append((names[one.carrier_id], one.into))
    return found


async def beside(tx: Tx, speaker: Speaker, post: Post) -> tuple[Asked | None, Carrying | None]:
    """Give what opening words are as an ask or an offer, and the ask they carry, to who may read them."""
    marked = (await rows.marked(tx, [post.id])).get(post.id)
    if marked is None or post.gone_at is not None:
        return None, None
    if marked.kind == "carried":
        return None, await carried_here(tx, speaker, post.id)
    return (await asked_of(tx, speaker, [post])).get(post.id), None


async def carried_here(tx: Tx, speaker: Speaker, post_id: int) -> Carrying | None:
    """Give the ask that opening words carry, as it stands where it was asked, if they carry one."""
    one = (await carried_in(tx, speaker, [post_id])).get(post_id)
    if one is None:
        return None
    carrier = (await named(tx, [one.carrier_id]))[one.carrier_id]
    ask = await posts.post(tx, one.ask_id) if one.still else None
    if ask is None:
        return Carrying(carrier)
    mark = (await rows.offers(tx, [ask.id]))[ask.id]
    return Carrying(
        carrier=carrier,
        asker=(await named(tx, [ask.author_id]))[ask.author_id],
        post_id=ask.id,
        words=ask.words,
        means=ask.means,
        changed=ask.changed_at is not None,
        wrong=ask.wrong_at is not None,
        settled=mark.settled_at is not None,
        asked_in=await _circle_of(tx, speaker, ask.id),
    )


async def _circle_of(tx: Tx, speaker: Speaker, ask_id: int) -> Circle | None:
    try:
        return await circle(tx, (await enter_at(tx, speaker, ask_id)).place_id)
    except NotFound:
        return None


async def marks_of(tx: Tx, speaker: Speaker, those: Sequence[int]) -> dict[int, Mark]:
    """Give what stands over opening words in a list, to somebody who may read them."""
    marked = await rows.marked(tx, those)
    carriers = [one.post_id for one in marked.values() if one.kind == "carried"]
    carried = await carried_in(tx, speaker, carriers)
    askers = await _askers(tx, [*carried.values()])
    names = await named(tx, [*askers.values(), *(one.carrier_id for one in carried.values())])
    found = {
        one.post_id: Mark(one.kind, settled=bool(one.settled))
        for one in marked.values()
        if one.kind != "carried"
    }
    for one in carried.values():
        asker = names.get(askers.get(one.ask_id, 0))
        found[one.post_id] = Mark("carried", carrier=names[one.carrier_id], asker=asker)
    return found


async def _askers(tx: Tx, those: Sequence[Carried]) -> dict[int, int]:
    asks = await posts.posts_by_id(tx, [one.ask_id for one in those if one.still])
    return {post.id: post.author_id for post in asks}


async def targets(tx: Tx, speaker: Speaker, ask_id: int) -> Target:
    """Give an ask to somebody who may carry it, and where they can carry it to."""
    ask = await to_carry(tx, speaker, ask_id)
    circles = [one for one in await circles_of(tx, speaker.id) if one.id != ask.place_id]
    left_out = {one.id for one in await blocked_by(tx, speaker.id)} | {ask.author_id}
    # Who reads it where it was asked needs nobody to carry it.
    left_out |= {one.id for one in await readers_of(tx, ask.place_id, ask.conversation_id)}
    known = [one for one in await known_to(tx, speaker.id) if one.id not in left_out]
    return Target(
        ask=(await said_by(tx, speaker, [ask]))[0],
        circles=sorted(circles, key=lambda one: (one.name.casefold(), one.id)),
        people=sorted(known, key=by_alphabet),
    )


async def readers_in(tx: Tx, speaker: Speaker, circle_id: int) -> list[Member]:
    """Give who would read what is carried into a circle, to somebody who is in it."""
    await enter(tx, speaker, circle_id)
    return await people_in(tx, circle_id)
