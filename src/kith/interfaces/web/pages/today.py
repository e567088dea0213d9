"""Today: what the day holds, and then the day ends."""

import msgspec
from starlette.responses import Response

from kith.care.today import rows
from kith.care.today.model import About, Line
from kith.care.today.page import today
from kith.foundation.languages import Saying, say
from kith.interfaces.web.chairs import row as chair_row
from kith.interfaces.web.doorway import closed_words
from kith.interfaces.web.gatherings import today_gatherings
from kith.interfaces.web.introduction_shapes import asked
from kith.interfaces.web.letter_shapes import row
from kith.interfaces.web.pages.sign_in import show as sign_in
from kith.interfaces.web.render import gettext
from kith.interfaces.web.rounds import today_rows
from kith.interfaces.web.visit import Visit
from kith.interfaces.web.when import local, long_day
from kith.ties.accounts.actions import put_key_away
from kith.ties.accounts.rows import administrators
from kith.together.introductions.rows import were_told
from kith.together.letters.rows import thoughts_were_seen


async def show(visit: Visit) -> Response:
    """Show Today, or to those outside a nameless way in."""
    if visit.signed is None:
        return await sign_in(visit)
    page = await visit.read(today, visit.speaker)
    # Only who has not put their key away yet is told who could let them back in.
    looking_after = await visit.read(administrators) if page.key_is_out else []
    response = visit.page(
        "today.html",
        current="today",
        today=page,
        lines=[(visit.say(line_words(line)), about_line(line)) for line in page.lines],
        rounds=today_rows(visit, page.rounds),
        gatherings=today_gatherings(visit, page.gatherings),
        chairs=[chair_row(visit, one) for one in page.chairs],
        introductions=[asked(visit, one) for one in page.introductions.asked],
        letters=[row(visit, one) for one in page.letters],
        closed=closed_words(visit, page.door.closed) if page.door.closed else "",
        only_administrator=looking_after == [visit.me.id],
        day=long_day(local(visit.now, visit.zone).date(), visit.language, gettext),
    )
    if page.lines and visit.is_looked_at:
        await visit.note(rows.forget_lines, visit.me.id, page.lines[-1].id)
    if page.introductions.became and visit.is_looked_at:
        ids = [one.introduction.id for one in page.introductions.became]
        await visit.note(were_told, visit.me.id, ids)
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
    "page-help": say("{name} asks whether you will help with a public page."),
    "unheard": say("A round in {circle} is filed. Nobody wrote what they heard in your answer."),
    "door": say("{name} opened the door. It goes on as a letter."),
    "gathering-moved": say("{name} was moved. Look when and where it is now."),
    "gathering-off": say("{name} is called off."),
    "gathering-place": say("You have a place at {name}: somebody could not come."),
    "gathering-host": say("You host {name} now, as its host is not asked to it any more."),
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
