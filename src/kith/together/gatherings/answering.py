"""Saying that one comes, that one can't, or that one may come late."""

import msgspec

from kith.foundation import text
from kith.foundation.clock import HOUR
from kith.foundation.errors import Conflict, Invalid, NotFound
from kith.foundation.ids import first_id_at
from kith.foundation.keys import fingerprint
from kith.foundation.languages import say
from kith.infrastructure.database import Tx
from kith.ties.people.model import Speaker
from kith.together.gatherings import rows
from kith.together.gatherings.asking import enter_gathering, let_move_up, prove_ahead
from kith.together.gatherings.model import (
    ANSWERS,
    MOST_GUESTS,
    MOST_GUESTS_AN_HOUR,
    YES,
    Coming,
    Gathering,
    Says,
    has_place,
)


async def answer(tx: Tx, speaker: Speaker, gathering_id: int, says: str) -> Coming:
    """Say whether one comes; where it is full one stands in the line."""
    one = await enter_gathering(tx, speaker, gathering_id)
    mine = await rows.coming_of(tx, one.id, speaker.id)
    if mine is None:
        raise NotFound
    return await _keep(tx, one, mine, says)


async def answer_by_link(tx: Tx, link: str, name: str, says: str, *, browser: str) -> str:
    """Answer as a guest, and get the secret with which the answer can be changed.

    browser: a secret of where the form was sent from. The same name from there once more, as when a
    button is pressed twice, is the same guest, who takes one place.
    """
    one = await by_link(tx, link)
    called, said = text.line("name", name), _said(says)
    secret = fingerprint(f"guest {one.id} {browser} {called}").hex()
    mine = await rows.guest_with(tx, fingerprint(secret)) or await _new_guest(
        tx, one, called, secret
    )
    await _keep(tx, one, mine, said)
    return secret


async def _new_guest(tx: Tx, one: Gathering, called: str, secret: str) -> Coming:
    guests = [each for each in await rows.comings(tx, one.id) if each.person_id is None]
    since = first_id_at(tx.now - HOUR)
    if len(guests) >= MOST_GUESTS or sum(g.id > since for g in guests) >= MOST_GUESTS_AN_HOUR:
        raise Conflict(say("Many have answered by this link. Please ask the host."))
    made = tx.new_id()
    coming = Coming(made, one.id, None, called, "", made, 0, 0)
    await rows.add_coming(tx, coming, fingerprint(secret))
    return coming


async def answer_again(tx: Tx, secret: str, says: str, name: str = "") -> Coming:
    """Change one's answer as a guest, or one's name."""
    one, mine = await as_guest(tx, secret)
    if name.strip():
        mine = msgspec.structs.replace(mine, name=text.line("name", name))
    return await _keep(tx, one, mine, says)


async def by_link(tx: Tx, link: str) -> Gathering:
    """Give the gathering that a link for guests leads to."""
    found = await rows.gathering_by_link(tx, link)
    if found is None:
        raise NotFound
    return found


async def as_guest(tx: Tx, secret: str) -> tuple[Gathering, Coming]:
    """Give a guest what they said, and to what."""
    mine = await rows.guest_with(tx, fingerprint(secret))
    found = await rows.gathering(tx, mine.gathering_id) if mine else None
    if mine is None or found is None:
        raise NotFound
    return found, mine


async def _keep(tx: Tx, one: Gathering, mine: Coming, says: str) -> Coming:
    prove_ahead(one, tx.now)
    kept = await _placed(tx, one, mine, _said(says))
    await rows.keep_answer(tx, kept)
    await let_move_up(tx, one)
    return kept


async def _placed(tx: Tx, one: Gathering, mine: Coming, says: Says) -> Coming:
    """Give where somebody stands with an answer; who asked already stays where they stand."""
    if says not in YES:
        return msgspec.structs.replace(mine, says=says, waits=0)
    if mine.says in YES:
        return msgspec.structs.replace(mine, says=says)
    others = [each for each in await rows.comings(tx, one.id) if each.id != mine.id]
    waits = not (mine.chair or has_place(one.room, others))
    newest = max((each.asked_id for each in others), default=0)
    asked_id = tx.new_id(after=newest)
    return msgspec.structs.replace(mine, says=says, waits=int(waits), asked_id=asked_id)


def _said(says: str) -> Says:
    for each in ANSWERS:
        if each == says:
            return each
    raise Invalid("says", say("Please choose one of the answers."))
