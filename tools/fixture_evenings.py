"""What the cast does in the house that tools/fixture_house.py keeps: something for each table."""

import sys
import tempfile
from datetime import timedelta
from typing import Any

from kith.care.guides.actions import agree_to_guide, ask_to_guide
from kith.care.moderation.deciding import appeal, ask_to_help, decide
from kith.care.moderation.showing import show_to_guides
from kith.care.notices.choosing import choose
from kith.care.notices.model import Choices
from kith.care.notices.rows import mark_near
from kith.care.notices.ways.addresses import code_for, give_address, prove
from kith.care.notices.ways.devices import turn_on
from kith.care.notices.ways.rows import proof_of
from kith.foundation.clock import at, now
from kith.house import House
from kith.infrastructure.database import Tx
from kith.infrastructure.push.keys import new_keys
from kith.infrastructure.push.model import Subscription
from kith.ties.people.model import Night
from kith.ties.people.rows import set_night
from kith.together.conversations.actions import change, open_conversation
from kith.together.for_two import actions as for_two
from kith.together.letters import actions as letters
from kith.together.letters.thoughts import think_of
from kith.together.manners.holding import begin, hold_mine, respond
from kith.together.manners.pausing import want_pause
from kith.together.manners.regretting import regret
from kith.together.media.rows import set_listens
from kith.together.rounds import listening
from kith.together.rounds.actions import pass_, put_in
from kith.together.rounds.hearing import rows as hearing
from kith.together.rounds.laying import lay
from tests.cast import Garden, Someone
from tests.picturing import ogg, picture

_REASON = "It was said to one person, and everybody had to read it."
_AWAY = "away"


async def heard(house: House, garden: Garden, answer_id: int) -> None:
    """Let happen what people do in the rooms of being heard, told, found and decided on."""
    for evening in (_pictures, _a_round, _a_sealed_round, _letters, _for_two, _manners, _told):
        await evening(house, garden)
    await garden.told()
    await _guides(house, garden)
    await _decided(house, garden, answer_id)
    await _aside(house, garden)


async def _pictures(house: House, garden: Garden) -> None:
    act = house.database.act
    await act(set_listens, garden.bea.id, listens=True)
    shown = [await _taken(house, garden.aiko, "picture", picture(colour="#7a3450"))]
    said = [await _taken(house, garden.noor, "voice", ogg(4))]
    words = "The letter, as I see it lying there."
    await act(open_conversation, garden.aiko.speaker, garden.readers, words, media=shown)
    await act(open_conversation, garden.noor.speaker, garden.readers, "Read aloud.", media=said)


async def _taken(house: House, by: Someone, kind: Any, file: bytes) -> int:  # noqa: ANN401 - a Kind
    with tempfile.TemporaryFile() as there:
        there.write(file)
        return (await house.services.media.take(by.speaker, kind, there)).id


async def _a_round(house: House, garden: Garden) -> None:
    act, day = house.database.act, _tomorrow()
    asked = "What did you carry home this week?"
    here = (garden.hana, garden.mara, garden.jonas, garden.ines, garden.tom)
    made = await act(lay, garden.hana.speaker, garden.soup, asked, day=day, every="week")
    for one in here:
        await act(put_in, one.speaker, made.id, f"A bag, says {one.name}.")
    await act(pass_, garden.bea.speaker, made.id)  # and with the last one it opens
    found = await house.database.read(hearing.listenings_of, made.id)
    writers = {
        turn.post_id: turn.person_id
        for turn in await house.database.read(hearing.turns_of, made.id)
    }
    each = {one.id: one.speaker for one in here}
    first, second = found[:2]
    for one in (first, second):
        speaker = each[one.listener_id]
        await act(listening.say_heard, speaker, one.answer_id, "That it was heavy.")
    one, words = first, "And that I was glad of it."
    writer = each[writers[one.answer_id]]
    await act(
        listening.say_verdict, writer, one.answer_id, one.listener_id, fits=False, words=words
    )


async def _a_sealed_round(house: House, garden: Garden) -> None:
    act, asked = house.database.act, "What grows where nobody planted it?"
    ways = ("writing", "picture")
    made = await act(lay, garden.tom.speaker, garden.allotment, asked, day=_tomorrow(), ways=ways)
    kept = [await _taken(house, garden.bea, "picture", picture("PNG"))]
    await act(put_in, garden.bea.speaker, made.id, "Borage, behind the pump.", media_ids=kept)
    await act(pass_, garden.wren.speaker, made.id)


async def _letters(house: House, garden: Garden) -> None:
    act, hour = house.database.act, at(now()).hour
    night, day = ((hour + n) % 24 for n in (23, 11))
    await act(set_night, garden.wren.id, Night("UTC", night, day))
    await act(letters.write, garden.noor.speaker, [garden.wren.id], "For your morning, Wren.")
    await act(set_night, garden.hana.id, Night("UTC", day, night))
    await act(think_of, garden.bea.speaker, [garden.wren.handle])


async def _for_two(house: House, garden: Garden) -> None:
    for one in (garden.aiko, garden.ines, garden.hana):
        for offered in await house.database.read(for_two.offers, one.speaker):
            words = f"A sentence of {one.name}'s."
            await house.database.act(for_two.put_in, one.speaker, offered.round.id, words)


async def _manners(house: House, garden: Garden) -> None:
    act = house.database.act
    await act(hold_mine, garden.bea.speaker, garden.soup, hold=True)
    await act(begin, garden.bea.speaker, garden.soup, "I will have said this in ten minutes.")
    soup = garden.began["Sunday soup"]
    await act(respond, garden.bea.speaker, soup, "And this as an answer.", to=soup)
    await act(regret, garden.hana.speaker, soup)  # and Ines heard it
    await act(want_pause, garden.tom.speaker, garden.allotment)
    for one in (garden.mara, garden.aiko):
        await act(want_pause, one.speaker, garden.field)


async def _told(house: House, garden: Garden) -> None:
    act = house.database.act
    for one in (garden.hana, garden.tom):
        await act(choose, one.speaker, Choices((), mail_words=True))
    await act(give_address, garden.jonas.speaker, "jonas@example.org")
    await act(give_address, garden.hana.speaker, "hana@example.org")
    await act(_prove, garden.hana)
    await act(mark_near, garden.hana.id, garden.ines.id)
    await act(letters.write, garden.ines.speaker, [garden.hana.id], "Come over, the door is open.")
    device = Subscription("https://push.invalid/tom", new_keys().public, b"\x05" * 16)
    session = await house.database.read(_session_of, garden.tom.id)
    await act(turn_on, garden.tom.speaker, session, device)


async def _prove(tx: Tx, one: Someone) -> None:
    proof = await proof_of(tx, one.id)
    await code_for(tx, proof.id if proof else 0, "ABCDEFGH")
    if not await prove(tx, one.speaker, "ABCDEFGH"):
        sys.exit("Nobody could prove an address.")


async def _session_of(tx: Tx, person_id: int) -> int:
    sql = "select id from sessions where person_id = $1 order by id limit 1"
    return await tx.one(int, sql, person_id) or 0


async def _guides(house: House, garden: Garden) -> None:
    act = house.database.act
    for one in (garden.hana, garden.tom, garden.aiko):
        await act(ask_to_guide, garden.mara.speaker, one.id)
    for one in (garden.hana, garden.tom):
        await act(agree_to_guide, one.speaker)


async def _decided(house: House, garden: Garden, answer_id: int) -> None:
    """Let words be shown to the guides, taken away, and asked for again."""
    act = house.database.act
    await act(change, garden.jonas.speaker, answer_id, "Rye. You never bring any.")
    words, help_ = "You never bring any.", "That he says it to me."
    shown = await act(show_to_guides, garden.ines.speaker, answer_id, words, help_)
    for one in (garden.hana, garden.tom):
        await act(decide, one.speaker, shown.id, _AWAY, _REASON)
    await act(appeal, garden.jonas.speaker, shown.id, "I said it about the rye, and we laughed.")
    await act(ask_to_help, garden.mara.speaker, shown.id, garden.noor.id)


async def _aside(house: House, garden: Garden) -> None:
    """Let a file be put aside that may be against the law."""
    act = house.database.act
    files = [await _taken(house, garden.wren, "picture", picture(size=(32, 32)))]
    words = "What I found in the hall."
    said = await act(open_conversation, garden.wren.speaker, garden.choir, words, media=files)
    await act(show_to_guides, garden.ines.speaker, said.id, words, against_law=True)


def _tomorrow() -> str:
    return (at(now()).date() + timedelta(days=1)).isoformat()
