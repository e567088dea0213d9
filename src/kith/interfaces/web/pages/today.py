"""Today: what the day holds, and then the day ends."""

import msgspec
from starlette.responses import Response

from kith.care.today import rows
from kith.care.today.model import About, Line
from kith.care.today.page import today
from kith.foundation.languages import Saying, say
from kith.interfaces.web.letter_shapes import row
from kith.interfaces.web.pages.sign_in import show as sign_in
from kith.interfaces.web.render import gettext
from kith.interfaces.web.rounds import today_rows
from kith.interfaces.web.visit import Visit
from kith.interfaces.web.when import local, long_day
from kith.ties.accounts.actions import put_key_away
from kith.ties.accounts.rows import administrators
from kith.together.letters.rows import thoughts_were_seen


async def show(visit: Visit) -> Response:
    """Show Today, or to those outside a nameless way in."""
    if visit.signed is None:
        return await sign_in(visit)
    page = await visit.read(today, visit.speaker)
    looking_after = await visit.read(administrators)
    response = visit.page(
        "today.html",
        current="today",
        today=page,
        lines=[(visit.say(line_words(line)), about_line(line)) for line in page.lines],
        rounds=today_rows(visit, page.rounds),
        letters=[row(visit, one) for one in page.letters],
        only_administrator=looking_after == [visit.me.id],
        day=long_day(local(visit.now, visit.zone).date(), visit.language, gettext),
    )
    if page.lines and visit.is_looked_at:
        await visit.note(rows.forget_lines, visit.me.id, page.lines[-1].id)
    if page.thinking and visit.is_looked_at:
        await visit.note(thoughts_were_seen, visit.me.id, page.thought_at)
    return response


async def put_away(visit: Visit) -> Response:
    """Keep that the key sheet has been put away."""
    await visit.act(put_key_away, visit.speaker)
    then = visit.form.value("then")
    return visit.back(then if then in {"/first/shape", "/for-two"} else "/")


def about_line(line: Line) -> About:
    """Give what a line is about."""
    return msgspec.json.decode(line.about, type=About)


_LINES = {
    "key": say(
        "{name} has a new house key, made by the administrator. If that surprises you, ask {name}."
    ),
    "left": say("{name} left {circle}. Nobody else is told."),
    "removed": say("You are no longer in {circle}. Your own words are under Me. The reason given:"),
    "host": say("You host {circle} now, as the one who has been in it longest."),
    "own-key": say(
        "You made a new house key. If that was not you, ask the administrator for another."
    ),
    "own-passkey": say("You added a passkey. If that was not you, make a new key sheet under Me."),
    "wrong": say("{name} says of words you may have read: I was wrong."),
    "unheard": say("A round in {circle} is filed. Nobody wrote what they heard in your answer."),
    "not-said": say("Words that you held could not be said. They wait for you."),
    "mail-off": say(
        "Mail was turned off, by the link that stands in each. Me, Notices turns it on."
    ),
    "mail-refused": say(
        "Your mail came back twice, so it is off. Me, Notices takes another address."
    ),
    "no-mail": say("No mail of this house could be sent for an hour. The reason:"),
    "no-backup": say("No backup of this house could be made since yesterday. The reason:"),
    "no-drill": say(
        "The newest backup of this house could not be brought back on trial. The reason:"
    ),
}


def line_words(line: Line) -> Saying:
    """Give a line from the house as a sentence."""
    about = about_line(line)
    values = {"name": about.name, "circle": about.circle}
    return msgspec.structs.replace(_LINES[line.kind], values=values)
