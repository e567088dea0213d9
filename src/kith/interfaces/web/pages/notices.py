"""How one is told what is new: when, by mail, on which devices, and whose letters may come at once."""

from collections.abc import Awaitable, Callable, Sequence

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from kith.care.notices import rows
from kith.care.notices.choosing import choose
from kith.care.notices.model import Choices, MailWay, PushWay
from kith.care.notices.news import letters
from kith.care.notices.times import MOST_A_DAY, by_day
from kith.care.notices.ways import addresses, devices
from kith.care.notices.ways.rows import Proof, mail_way, proof_of, push_ways_of
from kith.foundation.errors import Invalid, NotFound
from kith.foundation.languages import say
from kith.infrastructure.database import Tx
from kith.infrastructure.push.model import carried_by, subscription
from kith.interfaces.web.doors import Doors
from kith.interfaces.web.forms import Form
from kith.interfaces.web.mails import time_of_day
from kith.interfaces.web.pages.sign_in import is_secure
from kith.interfaces.web.visit import Visit
from kith.ties.accounts.rows import sessions_of
from kith.ties.people.model import Named, Night, Speaker
from kith.ties.people.rows import night_of

_NTH = (say("The first time"), say("The second time"), say("The third time"))
_NEVER = (
    say("That somebody came, left, or was not there."),
    say("Who knocks, and who heard you."),
    say("Days to remember, and news about this program."),
    say("Anything in your night."),
)
# Whose server a browser listens to; of Edge before that of Chromium, whose name it also has.
_CARRIERS = (("Edg", "Microsoft"), ("Firefox", "Mozilla"), ("Chrom", "Google"), ("Safari", "Apple"))


class Told(msgspec.Struct, frozen=True):
    """All that somebody chose about being told."""

    choices: Choices
    mail: MailWay | None
    proof: Proof | None
    devices: Sequence[tuple[PushWay, str]]
    near: Sequence[Named]
    night: Night


async def _told(tx: Tx, speaker: Speaker) -> Told:
    called = {one.id: one.device for one in await sessions_of(tx, speaker.id)}
    return Told(
        choices=await rows.choices(tx, speaker.id),
        mail=await mail_way(tx, speaker.id),
        proof=await proof_of(tx, speaker.id),
        devices=[
            (one, called.get(one.session_id, "")) for one in await push_ways_of(tx, speaker.id)
        ],
        near=await letters.near_people(tx, speaker),
        night=await night_of(tx, speaker.id),
    )


async def show(visit: Visit) -> Response:
    """Show what one chose, and what is never told."""
    told = await visit.read(_told, visit.speaker)
    times = [*dict.fromkeys([*by_day(told.night), *sorted(told.choices.hours)])]
    visit.form = _filled(visit.form, told.choices, visit.asked("code"))
    return visit.page(
        "notices.html", current="me", told=told, sends_mail=bool(visit.services.settings.mail),
        times=[(str(minute), time_of_day(minute)) for minute in times],
        nth=[(f"hour{n}", visit.say(saying)) for n, saying in enumerate(_NTH, 1)],
        never=[visit.say(saying) for saying in _NEVER], push_key=await _push_key(visit),
        devices=[(one, name, carried_by(one.endpoint)) for one, name in told.devices],
        carrier=_carrier(visit), here=visit.session_id,
    )  # fmt: skip


def _filled(form: Form, kept: Choices, code: str) -> Form:
    """Give what is kept, with what was just typed in one of the page's forms."""
    shown = {f"hour{n}": [str(minute)] for n, minute in enumerate(kept.hours, 1)}
    shown |= {"mail_words": ["yes"]} if kept.mail_words else {}
    shown |= {"push_words": ["yes"]} if kept.push_words else {}
    return Form({**shown, "code": [code], **form.fields}, form.problems)


async def keep(visit: Visit) -> Response:
    """Keep when one is told, and whether with the words."""
    form = visit.form
    fields = [f"hour{n}" for n in range(1, MOST_A_DAY + 1)]
    hours = tuple(minute for name in fields if (minute := form.number(name)) is not None)
    chosen = Choices(hours, form.ticked("mail_words"), form.ticked("push_words"))
    await visit.act(choose, visit.speaker, chosen)
    return visit.back("/me/notices")


async def give_address(visit: Visit) -> Response:
    """Send a code to an address."""
    if not visit.services.settings.mail:
        raise NotFound
    await visit.act(addresses.give_address, visit.speaker, visit.form.value("address"))
    return visit.back("/me/notices#mail")


async def prove(visit: Visit) -> Response:
    """Keep an address that was proved by its code."""
    if not await visit.act(addresses.prove, visit.speaker, visit.form.value("code")):
        raise Invalid("code", say("This is not the code that was sent. Please compare."))
    return visit.back("/me/notices#mail")


async def turn_mail_off(visit: Visit) -> Response:
    """Forget one's address."""
    await visit.act(addresses.turn_off, visit.speaker)
    return visit.back("/me/notices#mail")


async def near(visit: Visit) -> Response:
    """Let letters from somebody reach one at once, or no longer."""
    chosen = visit.form.value("near") == "yes"
    await visit.act(letters.keep_near, visit.speaker, visit.text("handle"), near=chosen)
    return visit.back(f"/p/{visit.text('handle')}")


async def push_on(visit: Visit) -> Response:
    """Tell one on this device."""
    sent = _sent(visit)
    to = subscription(sent.endpoint, sent.p256dh, sent.auth)
    await visit.act(devices.turn_on, visit.speaker, visit.session_id, to)
    return _json({"carrier": carried_by(to.endpoint)})


async def push_off(visit: Visit) -> Response:
    """Tell one no more on this device."""
    await visit.act(devices.turn_off, visit.speaker, _sent(visit).endpoint)
    return _json({})


async def forget_device(visit: Visit) -> Response:
    """Tell one no more on a device, wherever it is."""
    await visit.act(devices.forget, visit.speaker, visit.id())
    return visit.back("/me/notices#push")


async def to_turn_off(visit: Visit) -> Response:
    """Show whoever holds a mail the button that turns mail off; programs that follow links do nothing."""
    await visit.read(addresses.whose, visit.text("token"))
    return visit.page("mail_off.html", token=visit.text("token"), done=False)


def one_click(doors: Doors) -> Callable[[Request], Awaitable[Response]]:
    """Turn mail off for whoever holds one, also for a mail program that has no session (RFC 8058)."""

    async def endpoint(request: Request) -> Response:
        token = str(request.path_params["token"])
        try:
            await doors.services.database.act(addresses.unsubscribe, token)
        except NotFound as wrong:
            return await doors.nowhere(request, wrong)
        visit = await doors.visit(request)
        return visit.page("mail_off.html", token="", done=True)

    return endpoint


class _Sent(msgspec.Struct):
    endpoint: str
    p256dh: str = ""
    auth: str = ""


def _sent(visit: Visit) -> _Sent:
    try:
        return msgspec.json.decode(visit.form.value("json"), type=_Sent)
    except (msgspec.DecodeError, RecursionError) as wrong:
        unread = say("What was sent can't be read. Please go back and try again.")
        raise Invalid("push", unread) from wrong


async def _push_key(visit: Visit) -> str:
    """Give the key that a browser asks for; none where browsers do no such thing."""
    if not is_secure(visit):
        return ""
    return (await visit.read(devices.house_keys)).for_browser


def _carrier(visit: Visit) -> str:
    agent = visit.headers().get("user-agent", "")
    return next((company for mark, company in _CARRIERS if mark in agent), "")


def _json(answer: dict[str, str]) -> Response:
    return Response(msgspec.json.encode(answer), media_type="application/json")
