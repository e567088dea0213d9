"""Lets nine people live in a house for two years."""

from functools import partial
from pathlib import Path

from kith.demo.bowls import keep_chairs
from kith.demo.cast import PEOPLE, Cast
from kith.demo.circles import CIRCLES, Kept
from kith.demo.gathering import meet
from kith.demo.heard import ask
from kith.demo.introducing import introduce
from kith.demo.knocking import come_to_doors
from kith.demo.knowing import KNOW
from kith.demo.life import Life, chance_from
from kith.demo.offered import offer
from kith.demo.posted import post
from kith.demo.publishing import write_publicly
from kith.demo.shaking import shake_hands
from kith.demo.talking import Talk
from kith.demo.times import Calendar
from kith.foundation.clock import DAY, HOUR, MINUTE
from kith.infrastructure.files import MEDIA
from kith.infrastructure.media_store import OnDisk
from kith.infrastructure.sqlite import connect
from kith.ties.accounts.actions import put_key_away, replace_lost_key, sign_out_everywhere
from kith.ties.people.actions import describe_oneself
from kith.together.welcome import agreeing, arriving, circles, knowing
from kith.together.welcome.model import Arrival, Arriving

HOUSE = "Garden"
PURPOSE = "So that nobody here has to be interesting."
KNOWN_BY = "2024-12-02T20:00"
_COMING = 11 * HOUR
# Jonas's first key went the way of the drill.
_LOST_A_KEY, _KEY_IN_A_DRAWER = "Jonas", "Wren"


def fill(path: str, *, seed: int, now: int) -> dict[str, str]:
    """Let people live in an empty house until now, and give their house keys."""
    db = connect(path)
    life, calendar = Life(db), Calendar(seed, now)
    for person in PEOPLE:
        life.plan(calendar.moment(person.came, person.name), partial(_come, life, person))
        _settle_in(life, calendar, person)
    _know_each_other(life, calendar)
    for circle in CIRCLES:
        _gather(life, calendar, circle, seed)
    _lately(life, now)
    introduce(life, now)
    come_to_doors(life, now)
    shake_hands(life, now)
    meet(life, now)
    write_publicly(life, now)
    store = OnDisk(Path(path).parent / MEDIA)
    ask(life, calendar, store)
    post(life, calendar, store)
    offer(life, calendar)
    keep_chairs(life, now)
    try:
        with chance_from(seed):
            life.live()
    finally:
        db.close()
    return life.keys


def _come(life: Life, person: Cast) -> None:
    newcomer = Arriving(person.name, person.listed, person.zone, "en", "")
    arrival = _invited(life, person, newcomer) if person.through else _first(life, newcomer)
    life.people[person.name] = arrival.person.id
    life.keys[person.name] = arrival.house_key
    life.do(sign_out_everywhere, arrival.person.id)


def _first(life: Life, newcomer: Arriving) -> Arrival:
    code = life.do(arriving.first_link)
    return life.do(arriving.make_house, code, HOUSE, PURPOSE, newcomer)


def _invited(life: Life, person: Cast, newcomer: Arriving) -> Arrival:
    by = life.speaker(person.through)
    made = life.do(arriving.invite, by, whom=person.name, words=person.invited)
    return life.do(arriving.come_in, made.code, newcomer)


def _settle_in(life: Life, calendar: Calendar, person: Cast) -> None:
    came = calendar.moment(person.came, person.name)
    life.plan(came + 25 * MINUTE, partial(_describe, life, person, ""))
    life.plan(calendar.now - 9 * DAY, partial(_describe, life, person, person.lately))
    if person.name != _KEY_IN_A_DRAWER:
        life.plan(came + HOUR, lambda: life.do(put_key_away, life.speaker(person.name)))


def _describe(life: Life, person: Cast, lately: str) -> None:
    life.do(
        describe_oneself, life.speaker(person.name), name=person.name,
        know_me=person.know_me, lately=lately, zone=person.zone,
    )  # fmt: skip


def _know_each_other(life: Life, calendar: Calendar) -> None:
    for one, says, other, answers, when in KNOW:
        moment = calendar.moment(when or KNOWN_BY, one)
        life.plan(moment, partial(_say_how, life, one, other, says))
        if answers:
            life.plan(moment + 20 * MINUTE, partial(_say_how, life, other, one, answers))


def _say_how(life: Life, one: str, other: str, how: str) -> None:
    life.do(knowing.say_how, life.speaker(one), other.casefold(), how)


def _gather(life: Life, calendar: Calendar, circle: Kept, seed: int) -> None:
    founder, *others = circle.people
    made = calendar.moment(circle.made, founder)
    life.plan(made, partial(_make, life, circle))
    for place, name in enumerate(others):
        life.plan(made + (37 + 90 * place) * MINUTE, partial(_come_into, life, circle, name))
    hosts = [founder, *(name for _, name in circle.hosts)]
    for (when, after), before in zip(circle.hosts, hosts, strict=False):
        moment = calendar.moment(when, before)
        life.plan(moment, partial(_hand_over, life, circle, before, after))
    talk = Talk(life, calendar, circle, made + _COMING)
    talk.plan_seen(seed, newsless=[hosts[-1]])


def _make(life: Life, circle: Kept) -> None:
    founder, *others = circle.people
    made = life.do(
        circles.make_circle, life.speaker(founder), name=circle.name, purpose=circle.purpose,
        history=circle.history, people=[life.people[name] for name in others],
        glyph=circle.glyph, dye=circle.dye,
    )  # fmt: skip
    life.circles[circle.file] = made.id


def _come_into(life: Life, circle: Kept, name: str) -> None:
    life.do(circles.come_into, life.speaker(name), life.circles[circle.file])


def _hand_over(life: Life, circle: Kept, before: str, after: str) -> None:
    circle_id, about = life.circles[circle.file], life.people[after]
    proposed = life.do(agreeing.propose, life.speaker(before), circle_id, "host", about=about)
    life.do(agreeing.agree, life.speaker(after), proposed.id)


def _lately(life: Life, now: int) -> None:
    """Leave some things open, so that there is something to come to."""
    life.plan(now - 6 * DAY, partial(_lose_a_key, life))
    life.plan(now - 3 * DAY, partial(_invite_thiele, life))
    life.plan(now - 2 * DAY, partial(_ask_mara, life))
    life.plan(now - 26 * HOUR, partial(_propose_mara, life))


def _lose_a_key(life: Life) -> None:
    name = _LOST_A_KEY
    life.keys[name] = life.do(replace_lost_key, life.people[name])


def _invite_thiele(life: Life) -> None:
    words = (
        "Frau Thiele. You said the east end felt wrong, and it did. There is a place where we talk "
        "about such things without a form. Bring the bicycle."
    )
    life.do(arriving.invite, life.speaker("Mara"), whom="Frau Thiele", words=words)


def _ask_mara(life: Life) -> None:
    readers = life.circles["slow-readers"]
    life.do(circles.ask_into, life.speaker("Aiko"), readers, life.people["Mara"])


def _propose_mara(life: Life) -> None:
    words = "It’s yours, if you like. You have the ladle anyway."
    soup, mara = life.circles["sunday-soup"], life.people["Mara"]
    life.do(agreeing.propose, life.speaker("Bea"), soup, "host", about=mara, words=words)
