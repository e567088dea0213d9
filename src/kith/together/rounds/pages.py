"""What somebody reads in a round: their own sealed answer, or all answers in their order."""

from collections.abc import Collection, Sequence

import msgspec

from kith.access.enter import Inside, enter_at, enter_circle, inside
from kith.access.model import Member
from kith.access.recipients import people_in
from kith.foundation.errors import NotFound
from kith.infrastructure.database import Tx
from kith.ties.people.model import Named, Speaker
from kith.ties.people.rows import named
from kith.together.conversations import rows as conversations
from kith.together.conversations.model import Post
from kith.together.conversations.pages import LAST, Said, said_by
from kith.together.media import actions as media
from kith.together.media.model import Media
from kith.together.rounds import rows
from kith.together.rounds.again import rows as again
from kith.together.rounds.again.model import Series
from kith.together.rounds.hearing import rows as hearing
from kith.together.rounds.hearing.asking import may_listen
from kith.together.rounds.model import Listening, Round, Sealed, Turn, in_order, some_are_in

TALK = 100


class Hearing(msgspec.Struct, frozen=True):
    """Somebody who listens to an answer; what they heard, and what its writer added."""

    listening: Listening
    listener: Named
    heard: Said | None = None
    addition: Said | None = None


class Answer(msgspec.Struct, frozen=True):
    """An opened answer as one reader sees it. i_may_listen: the reader may write what they heard."""

    turn: Turn
    said: Said
    hearings: Sequence[Hearing]
    i_may_listen: bool
    i_am_asked: bool


class Mine(msgspec.Struct, frozen=True):
    """What the reader put in themselves; nobody else is given it."""

    sealed: Sealed
    media: Sequence[Media]


class RoundPage(msgspec.Struct, frozen=True):
    """A round as one of its people sees it."""

    inside: Inside
    round: Round
    question: Said
    readers: list[Member]
    until_at: int
    mine: Mine | None
    some_are_in: bool
    answers: list[Answer]
    talk: list[Said]
    before: int | None
    i_answered: bool
    series: Series | None
    moment: int


async def round_page(
    tx: Tx, speaker: Speaker, circle_id: int, round_id: int, *, before: int = LAST
) -> RoundPage:
    """Give a round: sealed, one's own answer only; open, all of them and the talk after."""
    where = await inside(tx, await enter_at(tx, speaker, round_id))
    one = await rows.round_with(tx, round_id)
    question = await conversations.post(tx, round_id)
    if one is None or question is None or where.circle.id != circle_id:
        raise NotFound
    members = await people_in(tx, circle_id)
    readers = [member for member in members if member.since <= round_id]
    sealed = await rows.all_sealed(tx, round_id) if one.state == "sealed" else []
    answers = await answers_of(tx, speaker, one)
    talk, earlier = await _talk(tx, one, _posts_of(answers), before)
    said = await said_by(tx, speaker, [question, *talk], members)
    return RoundPage(
        inside=where,
        round=one,
        question=said[0],
        readers=readers,
        until_at=(await rows.evenings_of(tx, round_id)).get(speaker.id, one.opens_at),
        mine=await _mine(tx, speaker, sealed),
        some_are_in=some_are_in(speaker.id, [one.id for one in readers], sealed, tx.now),
        answers=answers,
        talk=said[1:],
        before=earlier,
        i_answered=speaker.id in {answer.turn.person_id for answer in answers},
        series=await again.series_with(tx, one.series_id) if one.series_id else None,
        moment=tx.now,
    )


async def answers_of(tx: Tx, speaker: Speaker, one: Round) -> list[Answer]:
    """Give the answers of a round that somebody has entered, in this reader's order."""
    if one.state not in {"open", "filed"}:
        return []
    turns = in_order(await hearing.turns_of(tx, one.id), speaker.id)
    listenings = await hearing.listenings_of(tx, one.id)
    found = {said.post.id: said for said in await _said(tx, speaker, turns, listenings)}
    names = await named(tx, [each.listener_id for each in listenings])
    return [
        _answer(tx, speaker, one, turn, [each for each in listenings if each.answer_id == turn.post_id], found, names)
        for turn in turns
    ]  # fmt: skip


async def filed_rounds(
    tx: Tx, speaker: Speaker, circle_id: int, *, after: int = 0, before: int = LAST
) -> list[Round]:
    """Give the filed rounds of a circle that are open to somebody, oldest first."""
    where = await enter_circle(tx, speaker, circle_id)
    found = await rows.filed(tx, circle_id, after=after, before=before)
    return [one for one in found if where.entry.opens(one.id)]


async def rounds_among(tx: Tx, ids: Sequence[int]) -> dict[int, Round]:
    """Give which of some conversations, entered before, are rounds."""
    return await rows.rounds_with(tx, ids)


async def _mine(tx: Tx, speaker: Speaker, sealed: Sequence[Sealed]) -> Mine | None:
    found = next((each for each in sealed if each.person_id == speaker.id), None)
    if found is None:
        return None
    return Mine(found, await media.kept_by(tx, found.round_id, speaker.id))


async def _said(
    tx: Tx, speaker: Speaker, turns: Sequence[Turn], listenings: Sequence[Listening]
) -> list[Said]:
    ids = [turn.post_id for turn in turns]
    for each in listenings:
        ids += [post_id for post_id in (each.heard_id, each.addition_id) if post_id]
    return await said_by(tx, speaker, await conversations.posts_by_id(tx, ids))


def _answer(
    tx: Tx,
    speaker: Speaker,
    one: Round,
    turn: Turn,
    asked: Sequence[Listening],
    found: dict[int, Said],
    names: dict[int, Named],
) -> Answer:
    hearings = [
        Hearing(
            each,
            names[each.listener_id],
            found.get(each.heard_id or 0),
            found.get(each.addition_id or 0),
        )
        for each in asked
    ]
    i_wrote = any(each.listener_id == speaker.id and each.heard_id for each in asked)
    heard = any(each.heard and not each.heard.post.gone_at for each in hearings)
    # Who was asked in somebody's place is free again once somebody else has listened.
    i_am_asked = any(
        each.listener_id == speaker.id and not (each.role == "instead" and heard) for each in asked
    )
    able = (
        one.state == "open"
        and bool(one.listening)
        and turn.person_id != speaker.id
        and not i_wrote
        and not found[turn.post_id].post.gone_at
    )
    may = able and (i_am_asked or (not heard and may_listen(asked, speaker.id, tx.now)))
    return Answer(turn, found[turn.post_id], hearings, may, i_am_asked)


def _posts_of(answers: Sequence[Answer]) -> set[int]:
    found = {answer.turn.post_id for answer in answers}
    for answer in answers:
        for each in answer.hearings:
            found |= {each.listening.heard_id or 0, each.listening.addition_id or 0}
    return found


async def _talk(
    tx: Tx, one: Round, known: Collection[int], before: int
) -> tuple[list[Post], int | None]:
    most = TALK + len(known) + 2
    found = await conversations.posts_before(tx, one.id, before=before, most=most)
    talk = [post for post in found if post.id not in known and not post.opens]
    more = len(talk) > TALK
    talk = talk[-TALK:]
    return talk, talk[0].id if more else None
