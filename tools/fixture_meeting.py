"""How the cast meets in the house that tools/fixture_house.py keeps: something for each table."""

import secrets
from datetime import timedelta

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from kith.access.gate.choices import set_door
from kith.access.gate.closing import close, open_again
from kith.care.moderation.knocked import show_knock
from kith.foundation.clock import DAY, at, now
from kith.house import House
from kith.infrastructure.database import Tx
from kith.together.chairs import actions as chairs
from kith.together.chairs.model import Wish as Chair
from kith.together.gatherings import answering, asking, feeds
from kith.together.gatherings import rows as gatherings
from kith.together.gatherings.model import Wish
from kith.together.handshakes import guests, meeting, showing
from kith.together.handshakes.greeting import choose_word
from kith.together.handshakes.slips.bringing import Slip, bring, register
from kith.together.introductions import actions as introductions
from kith.together.introductions.model import Told
from kith.together.knocks import doorkeeping
from kith.together.knocks.actions import knock, open_door
from kith.together.offers.actions import ask_or_offer, carry_into
from kith.together.publishing import actions as publishing
from kith.together.publishing import helping, reading
from kith.together.publishing.hands.rows import roles
from kith.together.publishing.mailbag import actions as mailbags
from kith.together.welcome import folding
from tests.browsing import HOST
from tests.cast import Garden, Someone

_PAGE = "under-bridges"
_HALF = 32


async def met(house: House, garden: Garden) -> None:
    """Let happen what people do in the rooms of meeting, gathering and speaking in public."""
    for evening in (_hands, _slips, _introduced, _at_doors, _gathered, _published, _offered):
        await evening(house, garden)
        await garden.told()


async def _hands(house: House, garden: Garden) -> None:
    act, aiko, jonas = house.database.act, garden.aiko.speaker, garden.jonas.speaker
    await act(choose_word, garden.wren.speaker, greets=True)
    held = await act(showing.hold_out, aiko, shown=True)
    wrong = "1" * 8 if held.digits != "1" * 8 else "2" * 8
    await act(showing.take_by_digits, jonas, wrong)
    shake = await act(showing.take_by_digits, jonas, held.digits) or 0
    await act(meeting.say_yes, jonas, shake, "She measures, I ask.", "Under the barn")
    await act(meeting.say_yes, aiko, shake, "He asked about the seal.", "")
    held = await act(showing.hold_out, garden.tom.speaker, shown=True)
    await act(guests.leave_slip, held.code, "Emil", "the flat below, ring twice")


async def _slips(house: House, garden: Garden) -> None:
    act, hana = house.database.act, garden.hana
    key = ec.generate_private_key(ec.SECP256R1())
    public = key.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    session = await house.database.read(_session_of, hana.id)
    await act(register, hana.speaker, session, public)
    slip = Slip("typed", "48217705", now(), secrets.token_hex(8))
    one, other = decode_dss_signature(key.sign(slip.signed(HOST), ec.ECDSA(SHA256())))
    signature = one.to_bytes(_HALF) + other.to_bytes(_HALF)
    await act(bring, hana.speaker, HOST, slip, public, signature)


async def _session_of(tx: Tx, person_id: int) -> int:
    sql = "select id from sessions where person_id = $1 order by id limit 1"
    return await tx.one(int, sql, person_id) or 0


async def _introduced(house: House, garden: Garden) -> None:
    act, hana = house.database.act, garden.hana.speaker
    spoken = Told("He mends what others throw away.", vouch="worked", named=True)
    both = (Told("She counts in her head.", named=True), spoken)
    tom, bea, aiko = garden.tom, garden.bea, garden.aiko
    made = await act(introductions.introduce, hana, aiko.handle, tom.handle, both)
    for one in (aiko, tom):
        await act(introductions.say_yes, one.speaker, made.id)
    made = await act(introductions.introduce, hana, bea.handle, aiko.handle, both)
    await act(introductions.say_yes, bea.speaker, made.id)


async def _at_doors(house: House, garden: Garden) -> None:
    act = house.database.act
    await act(close, garden.mara.speaker, hours=24)
    await act(open_again, garden.mara.speaker)
    await act(set_door, garden.aiko.speaker, "two", nameable=True)
    await act(doorkeeping.ask_to_keep, garden.noor.speaker, garden.aiko.handle, 7)
    await act(doorkeeping.agree_to_keep, garden.aiko.speaker, garden.noor.handle)
    for one, other in (("Ines", "Noor"), ("Wren", "Jonas"), ("Mara", "Bea"), ("Noor", "Hana")):
        await _knock(house, garden.people[one], garden.people[other])
    opened = await _knock(house, garden.ines, garden.tom)
    await act(open_door, garden.tom.speaker, opened)
    shown = await _knock(house, garden.wren, garden.mara)
    report = await act(
        show_knock,
        garden.mara.speaker,
        shown,
        f"I read what you said of the pump, {garden.mara.name}.",
    )
    await act(_barred, report.id, garden.wren.id)


async def _knock(house: House, who: Someone, at_: Someone) -> int:
    words = f"I read what you said of the pump, {at_.name}."
    return (await house.database.act(knock, who.speaker, at_.handle, words)).id


async def _barred(tx: Tx, report_id: int, person_id: int) -> None:
    """Keep what the guides decide only on another evening."""
    await tx.run(
        "insert into no_knocking (report_id, person_id, until_at) values ($1, $2, $3)",
        report_id, person_id, tx.now + 30 * DAY,
    )  # fmt: skip


async def _gathered(house: House, garden: Garden) -> None:
    act, hana = house.database.act, garden.hana.speaker
    wish = Wish(
        what="Dumplings", day=_day(5), begins="15:00", zone="Europe/Berlin", place="My kitchen"
    )
    one = await act(asking.ask, hana, wish, circle_id=garden.soup, guests=True)
    await act(answering.answer, garden.ines.speaker, one.id, "late")
    await act(answering.answer_by_link, one.guest_link or "", "Emil", "coming", browser="a phone")
    await act(_was_there, one.id, garden.ines.id, garden.hana.id)
    chair = Chair("lot", "Whoever is hungry.", _day(1))
    made = await act(chairs.open_for_gathering, hana, one.id, chair)
    await act(chairs.put_in, garden.noor.speaker, made.id)
    table = await act(
        folding.lay_table, name="What was said", purpose="For those who were there.",
        host_id=garden.tom.id, people=[garden.bea.id], folds_at=now() + 21 * DAY,
        from_circle_id=garden.allotment,
    )  # fmt: skip
    await act(folding.wish, garden.bea.speaker, table, "yes")
    await act(feeds.renew, hana)


async def _was_there(tx: Tx, gathering_id: int, by_id: int, about_id: int) -> None:
    """Keep what is said only on the morning after."""
    await gatherings.confirm(tx, gathering_id, by_id, about_id)


async def _published(house: House, garden: Garden) -> None:
    act, noor, wren = house.database.act, garden.noor.speaker, garden.wren.speaker
    about, role = "I write when a bridge has said something.", "as an engineer"
    page = await act(
        publishing.open_page, noor, name=_PAGE, title="Under bridges", expect=about, role=role
    )
    (as_,) = await house.database.read(roles, page.id)
    await act(publishing.publish, noor, _PAGE, "Four centimetres, not three.", role_id=as_.id)
    await act(helping.ask_to_help, noor, garden.wren.id)
    await act(helping.answer_asking, wren, _PAGE, yes=True)
    await act(publishing.publish, wren, _PAGE, "Noor is on a river this week.")
    await act(reading.read_page, garden.mara.speaker, _PAGE)
    await act(reading.plain_facts, noor)
    await act(mailbags.open_mailbag, noor, "What would you ask a bridge?", 5)
    await act(mailbags.write_to, garden.jonas.speaker, _PAGE, "Was it something I said?")


async def _offered(house: House, garden: Garden) -> None:
    act, words = house.database.act, "A ladder of five metres, for one Saturday."
    asked = await act(
        ask_or_offer, garden.tom.speaker, garden.allotment, "ask", words, may_carry=True
    )
    own = "Tom asks, and he brings it back clean."
    await act(carry_into, garden.jonas.speaker, asked.id, garden.soup, own)


def _day(ahead: int) -> str:
    return (at(now()).date() + timedelta(days=ahead)).isoformat()
