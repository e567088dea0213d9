"""Knocking, and what the one whose door it is does about it.

Whatever becomes of a knock, the one who knocked is answered the same, in the same steps: a knock for
which the gate has no room is kept as any other, and one from somebody apart is not read by anybody.
"""

from kith.access.door import AtDoor, answer_door, come_to_door
from kith.access.enter import enter_at, meet
from kith.access.gate.asking import may_knock
from kith.access.gate.model import Ruling
from kith.access.gate.spending import burn, give_back, spend, turn_away
from kith.access.reaching import NEVER, hold
from kith.foundation.errors import Conflict, NotAllowed, NotFound
from kith.foundation.languages import say
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import record
from kith.infrastructure.signatures.stating import state, unsay_statement
from kith.ties.bonds.rows import add_block, has_blocked
from kith.ties.people.model import Person, Speaker
from kith.ties.people.rows import person
from kith.together.knocks import rows
from kith.together.knocks.facts import DoorOpened
from kith.together.knocks.model import AT_ONCE, GOOD_FOR, Knock, Opened, plain
from kith.together.letters.opening import First, open_between
from kith.together.welcome import knowing

# Of all who live here, and of those who came through one person: whom they knock at does not matter.
A_DAY = 1000
A_DAY_OF_ONE_ORIGIN = 60
_AT_A_TIME = 50


async def knock(
    tx: Tx, speaker: Speaker, handle: str, words: str, *, says_through: bool = False
) -> Knock:
    """Knock once at the door of somebody whom one does not know, and may see or read in public."""
    other = await come_to_door(tx, speaker, handle)
    ruling = await may_knock(tx, speaker.id, other.id)
    await _look_before(tx, speaker, other, ruling)
    tidied = plain("words", words)
    here = await person(tx, speaker.id)
    if here is None:
        raise NotFound
    origin = here.through_id or 0
    await _bounded(tx, origin)
    knock_id, until_at = tx.new_id(), tx.now + GOOD_FOR
    statement = await state(
        tx, "knock", speaker.id, other.id, words=tidied, means=speaker.means, until=until_at,
        ways=_nameable(ruling),
    )  # fmt: skip
    made = Knock(
        knock_id, here.home_id, speaker.id, other.id, tidied, speaker.means, origin,
        int(says_through), "waiting" if ruling.may else "held", 0, statement, until_at,
    )  # fmt: skip
    await rows.add_knock(tx, made)
    if ruling.may:
        await spend(tx, ruling, knock_id)
    else:
        await turn_away(tx, ruling)
    return made


def _nameable(ruling: Ruling) -> list[str]:
    """Give the ways on which everybody may be named, each as ids."""
    return [".".join(str(one.id) for one in way.people) for way in ruling.ways if way.nameable]


async def _look_before(tx: Tx, speaker: Speaker, other: Person, ruling: Ruling) -> None:
    """Say why one does not knock, from what one knows oneself; nothing of it is about the other."""
    if speaker.id == other.id:
        raise Conflict(say("This is your own door."))
    if ruling.known:
        told = say("You and {name} know each other. Write a letter.", name=other.name)
        raise Conflict(told)
    if await has_blocked(tx, speaker.id, other.id):
        raise NotAllowed(say("You ended contact with {name}.", name=other.name))
    if await rows.letter_between(tx, speaker.id, other.id):
        told = say("There is a letter between {name} and you. Write there.", name=other.name)
        raise Conflict(told)
    if await rows.knock_between(tx, speaker.id, other.id):
        raise Conflict(say("You knocked here already. {name} may never answer.", name=other.name))
    if len(await rows.out_of(tx, speaker.id)) >= AT_ONCE:
        raise Conflict(say("You have three doors waiting. Wait for one."))
    if await rows.knocks_not_till(tx, speaker.id):
        raise NotAllowed(say("Two people decided that you knock at no door for some time."))


async def _bounded(tx: Tx, origin: int) -> None:
    """Keep no heap of knocks; how many there were is the same whomever one knocks at."""
    all_ = await rows.knocks_since_yesterday(tx, A_DAY)
    same = await rows.knocks_since_yesterday(tx, A_DAY_OF_ONE_ORIGIN, origin_id=origin)
    if all_ >= A_DAY or same >= A_DAY_OF_ONE_ORIGIN:
        raise NotAllowed(say("Your house has knocked a lot today. Try tomorrow."))


async def let_pass(tx: Tx, speaker: Speaker, knock_id: int) -> AtDoor:
    """Let a knock pass, as whoever answers that door; the one who knocked is told nothing."""
    at = await answer_door(tx, speaker, knock_id)
    await rows.set_state(tx, knock_id, "passed")
    return at


async def bring(tx: Tx, speaker: Speaker, knock_id: int) -> AtDoor:
    """Bring a knock to the one whose door one answers."""
    at = await answer_door(tx, speaker, knock_id)
    if at.owner_id == speaker.id:
        raise NotFound
    await rows.bring(tx, knock_id)
    return at


async def open_door(tx: Tx, speaker: Speaker, knock_id: int) -> int:
    """Open one's own door: a letter between the two, which the knock begins; give its place.

    If the one who knocked ended contact meanwhile, the letter does not reach them, as others would not.
    """
    at, found = await _my_own(tx, speaker, knock_id)
    first = First(found.from_id, found.words, found.means)
    conversation_id = await open_between(tx, [speaker.id, found.from_id], [first])
    letter_id = (await enter_at(tx, speaker, conversation_id)).place_id
    await rows.add_opened(tx, Opened(at.from_id, at.owner_id, letter_id, tx.now))
    await give_back(tx, knock_id)
    if await has_blocked(tx, at.from_id, at.owner_id):
        await hold(tx, conversation_id, at.from_id, NEVER)
        await rows.set_state(tx, knock_id, "passed")
        return letter_id
    await leave_nothing(tx, found)
    await record(tx, DoorOpened(at.from_id, at.owner_id, letter_id))
    return letter_id


async def block(tx: Tx, speaker: Speaker, knock_id: int) -> None:
    """End contact with somebody who knocked at one's own door; they are shown nothing of it."""
    at, _ = await _my_own(tx, speaker, knock_id)
    await _end_in_a_block(tx, knock_id)
    await add_block(tx, speaker.id, at.from_id)


async def end_contact(tx: Tx, speaker: Speaker, handle: str) -> None:
    """End contact with somebody, on their page; where they knock at one's door now, that ends as well."""
    await knowing.end_contact(tx, speaker, handle)
    other = await meet(tx, speaker, handle)
    found = await rows.knock_between(tx, other.id, speaker.id)
    if found is not None and found.state in {"waiting", "held"}:
        await _end_in_a_block(tx, found.id)


async def _end_in_a_block(tx: Tx, knock_id: int) -> None:
    await rows.set_state(tx, knock_id, "blocked")
    await burn(tx, knock_id)


async def was_shown(tx: Tx, knock_id: int) -> None:
    """Let a knock end with the guides."""
    await rows.set_state(tx, knock_id, "shown")
    await burn(tx, knock_id)


async def _my_own(tx: Tx, speaker: Speaker, knock_id: int) -> tuple[AtDoor, Knock]:
    """Give a knock at one's own door: whoever answers another's never speaks for them."""
    at = await answer_door(tx, speaker, knock_id)
    found = await rows.knock(tx, knock_id)
    if found is None or at.owner_id != speaker.id:
        raise NotFound
    return at, found


async def leave_nothing(tx: Tx, one: Knock) -> None:
    """Leave neither the knock nor what was signed of it."""
    await rows.forget_knock(tx, one.id)
    if one.statement_id is not None:
        await unsay_statement(tx, one.statement_id)


async def let_in_what_is_held(tx: Tx) -> None:
    """Let knocks reach their doors that the gate has room for now, longest waiting first."""
    for one in await rows.held_knocks(tx, _AT_A_TIME):
        ruling = await may_knock(tx, one.from_id, one.to_id)
        if ruling.known:
            await rows.set_state(tx, one.id, "waiting")
        elif ruling.may:
            await rows.set_state(tx, one.id, "waiting")
            await spend(tx, ruling, one.id, again=True)
