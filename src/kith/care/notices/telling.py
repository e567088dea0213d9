"""Puts together what one notice tells, at the moment at which it goes out."""

import msgspec

from kith.care.notices import rows
from kith.care.notices.model import MailWay, News, Notice, PushWay
from kith.care.notices.news.gathering import news
from kith.care.notices.news.hands import hand_now
from kith.care.notices.news.letters import letter_now
from kith.care.notices.news.meetings import meeting_now
from kith.care.notices.ways.rows import mail_way, push_way
from kith.infrastructure.database import Tx
from kith.ties.homes.rows import the_house
from kith.ties.people.model import Person
from kith.ties.people.rows import person


class Told(msgspec.Struct, frozen=True):
    """What a notice is made of. words: with the words themselves; token: turns mail off."""

    person: Person
    house: str
    news: News
    words: bool
    moment: int
    hours: tuple[int, ...]
    at_once: bool
    token: str = ""


async def by_mail(tx: Tx, notice: Notice) -> tuple[Told | None, MailWay | None]:
    """Give what a notice tells by mail, or nothing if there is nobody to tell it to."""
    way = await mail_way(tx, notice.person_id)
    if way is None:
        return None, None
    chosen = await rows.choices(tx, notice.person_id)
    return await _told(tx, notice, way.told_id, words=chosen.mail_words, token=way.token), way


async def by_push(tx: Tx, notice: Notice) -> tuple[Told | None, PushWay | None]:
    """Give what a notice tells a device, or nothing if there is no such device."""
    way = await push_way(tx, notice.way_id)
    if way is None or way.person_id != notice.person_id:
        return None, None
    chosen = await rows.choices(tx, notice.person_id)
    return await _told(tx, notice, way.told_id, words=chosen.push_words), way


async def house_and(tx: Tx, person_id: int) -> tuple[Person, str] | None:
    """Give somebody, and what the house they live in is called."""
    whom, house = await person(tx, person_id), await the_house(tx)
    return (whom, house.name) if whom and house else None


async def _told(
    tx: Tx, notice: Notice, told_id: int, *, words: bool, token: str = ""
) -> Told | None:
    whose = await house_and(tx, notice.person_id)
    found = await _news(tx, notice, told_id)
    if whose is None:
        return None
    chosen = await rows.choices(tx, notice.person_id)
    return Told(*whose, found, words, tx.now, chosen.hours, notice.is_at_once, token)


async def _news(tx: Tx, notice: Notice, told_id: int) -> News:
    if notice.letter_id:
        letter = await letter_now(tx, notice.person_id, notice.letter_id)
        return News(told_id, letters=[letter] if letter else [])
    if notice.meeting:
        meeting = await meeting_now(tx, notice.person_id, notice.meeting)
        return News(told_id, meetings=[meeting] if meeting else [])
    if notice.hand_id:
        hands = await hand_now(tx, notice.person_id, notice.hand_id)
        return News(told_id, hands=hands)
    told_already = await rows.told_at_once(tx, notice.person_id, notice.way_id)
    return await news(tx, notice.person_id, told_id, but=told_already)
