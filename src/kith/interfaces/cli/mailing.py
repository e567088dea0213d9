"""`kith bounce`, for mail that came back; and what `kith doctor` says of mail."""

import sys

from kith.care.notices.ways.addresses import came_back
from kith.care.notices.ways.returned import lost_for_good
from kith.foundation.languages import say
from kith.infrastructure.backup.rows import trouble_with
from kith.interfaces.cli.findings import How
from kith.interfaces.cli.place import Here, Place

_MOST = 1 << 20


def bounce(*, here: Here) -> None:
    """Take in a mail that came back, from standard input."""
    returned = sys.stdin.buffer.read(_MOST).decode("utf-8", "replace")
    token = lost_for_good(returned)
    if token and here.ask(lambda database: database.act(came_back, token)):
        here.voice.say(say("It is kept that this mail came back."))
    else:
        # A program behind a mail alias that fails would send the mail back once more.
        here.voice.say(say("It is no mail of this house that came back for good."))


def mail(place: Place) -> How:
    """Say whether mail goes out."""
    trouble = place.ask(lambda database: database.read(trouble_with, "mail"))
    if trouble:
        since = place.day(trouble.since)
        failed = say("It fails since {day}: {why}", day=since, why=trouble.says)
        return How("wrong", failed, say("Mail waits for the next try. Look at the setting mail."))
    if place.settings.mail and not place.settings.address:
        plain = say("Mail goes out with no links in it: the house has no address yet.")
        return How("note", plain, say("Set address to where people find the house."))
    return How("ok", say("It goes out, or none waits."))
