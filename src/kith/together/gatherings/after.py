"""On the day, and from the morning after it: who was there, and the table where they go on."""

from collections.abc import Collection
from datetime import timedelta

from kith.access.recipients import people_in
from kith.foundation.clock import at, zone_named
from kith.foundation.errors import Conflict, Invalid, NotAllowed
from kith.foundation.languages import say
from kith.infrastructure.database import Tx
from kith.infrastructure.signatures.stating import state
from kith.ties.bonds.story import add_line
from kith.ties.people.model import Named, Speaker
from kith.ties.people.rows import person
from kith.together.gatherings import rows
from kith.together.gatherings.asking import enter_gathering
from kith.together.gatherings.model import STAYS, Gathering, were_there
from kith.together.rounds.laying import Wish, lay_by_house
from kith.together.welcome.folding import come_to_table, lay_table

_DAYS_TO_ANSWER = 3
_ENOUGH = 2


async def together_now(tx: Tx, speaker: Speaker, gathering_id: int) -> Gathering:
    """Say that people are together: who hosts, or comes, on the day."""
    one = await enter_gathering(tx, speaker, gathering_id)
    mine = await rows.coming_of(tx, one.id, speaker.id)
    if one.host_id != speaker.id and not (mine and mine.is_in):
        raise NotAllowed(say("This is for those who come."))
    if not one.is_on(tx.now):
        raise Conflict(say("That is for the day of the gathering."))
    await rows.set_together(tx, one.id)
    return one


async def confirm(
    tx: Tx, speaker: Speaker, gathering_id: int, people: Collection[int], *, name: str,
    purpose: str, question: str,
) -> None:  # fmt: skip
    """Say who was there; whom two others confirm sits at the table where it goes on."""
    one = await enter_gathering(tx, speaker, gathering_id)
    came = await who_came(tx, one)
    me = await person(tx, speaker.id)
    if speaker.id not in {each.id for each in came}:
        raise NotAllowed(say("This is for those who come."))
    if me is None or not one.asks_who_was_there(tx.now, me.zone):
        raise Conflict(say("Those who came are asked from the next morning on, for seven days."))
    if not people or not {*people} <= {each.id for each in came} - {speaker.id}:
        raise Invalid("people", say("Please choose who was there."))
    those = {each.id for each in came}
    before = were_there(await rows.confirmed(tx, one.id), those)
    for about in sorted({*people}):
        if await rows.confirm(tx, one.id, speaker.id, about):
            await _keep(tx, one, speaker.id, about)
    there = were_there(await rows.confirmed(tx, one.id), those)
    if one.table_id is None:
        await _lay(tx, one, there, name, purpose, question)
        return
    # Who was there before has a seat, or has left the table since, or had to.
    for person_id in sorted(there - before):
        await come_to_table(tx, one.table_id, person_id)


async def who_came(tx: Tx, one: Gathering) -> list[Named]:
    """Give who said that they come and had a place, by alphabet; guests can't be asked."""
    there = {each.person_id for each in await rows.comings(tx, one.id) if each.is_in}
    members = await people_in(tx, one.id)
    return [Named(each.id, each.name, each.handle) for each in members if each.id in there]


async def _keep(tx: Tx, one: Gathering, by_id: int, about_id: int) -> None:
    """Keep a confirmation so that it can travel, and in the story of two who confirmed each other."""
    await state(tx, "presence", by_id, about_id, gathering=one.uid, day=one.day)
    if (about_id, by_id) in await rows.confirmed(tx, one.id):
        await add_line(tx, by_id, about_id, "gathered", 0, place=one.what, at=one.starts_at)


async def _lay(
    tx: Tx, one: Gathering, there: set[int], name: str, purpose: str, question: str
) -> None:
    if len(there) < _ENOUGH:
        return
    host = one.host_id if one.host_id in there else min(there)
    table = await lay_table(
        tx, name=name, purpose=purpose, host_id=host, people=there,
        folds_at=one.ends_at + STAYS, gathering_id=one.id, from_circle_id=one.circle_id,
    )  # fmt: skip
    await rows.set_table(tx, one.id, table)
    who = await person(tx, host)
    today = at(tx.now, zone_named(who.zone if who else "UTC")).date()
    day = (today + timedelta(days=_DAYS_TO_ANSWER)).isoformat()
    await lay_by_house(tx, table, host, question, Wish(day, ("writing", "voice", "picture")))
