"""How somebody comes to live here, and says who they are."""

from kith.foundation import text
from kith.foundation.clock import zone_named
from kith.foundation.errors import Conflict, Invalid
from kith.foundation.languages import LANGUAGES, say
from kith.infrastructure.database import Tx
from kith.ties.homes.model import HERE
from kith.ties.people import rows
from kith.ties.people.model import Night, Person, Speaker

HOURS = 24


async def settle(tx: Tx, name: str, *, through: int | None, zone: str, language: str) -> Person:
    """Let somebody live here, under a handle that nobody else has."""
    name = text.line("name", name)
    handle = await _free_handle(tx, text.handle_from(name))
    zone = zone if str(zone_named(zone)) == zone else "UTC"  # a browser's word, not the person's
    person = Person(tx.new_id(), HERE, handle, name, "", "", zone, language, through)
    await rows.add_person(tx, person)
    return person


async def describe_oneself(
    tx: Tx, speaker: Speaker, *, name: str, know_me: str, lately: str, zone: str
) -> None:
    """Keep what a person says of themselves."""
    await rows.describe(
        tx,
        speaker.id,
        name=text.line("name", name),
        know_me=text.words("know_me", know_me, most=text.NOTE, least=0),
        lately=text.words("lately", lately, most=text.NOTE, least=0),
        zone=_zone(zone),
    )


async def choose_language(tx: Tx, speaker: Speaker, language: str) -> None:
    """Let the house speak to a person in a language they chose."""
    if language not in LANGUAGES:
        raise Invalid("language", say("Please choose one of these languages."))
    await rows.set_language(tx, speaker.id, language)


async def keep_night(
    tx: Tx, speaker: Speaker, from_hour: int | None, to_hour: int | None, *, letters: bool
) -> None:
    """Keep from which hour to which it is night for oneself; the same hour twice is no night."""
    for field, hour in (("night_from", from_hour), ("night_to", to_hour)):
        if hour is None or not 0 <= hour < HOURS:
            raise Invalid(field, say("Please choose one of these hours."))
    night = Night("", from_hour or 0, to_hour or 0, letters)
    await rows.set_night(tx, speaker.id, night)


def _zone(given: str) -> str:
    name = text.line("zone", given, least=0) or "UTC"
    if str(zone_named(name)) != name:
        raise Invalid("zone", say("Please give a time zone such as Europe/Berlin."))
    return name


async def take_handle(tx: Tx, speaker: Speaker, handle: str) -> str:
    """Give a person the handle they asked for, if it is free."""
    wanted = text.line("handle", handle, most=text.HANDLE).casefold()
    if wanted != text.handle_from(wanted):
        raise Invalid("handle", say("An address has small letters a to z, digits and hyphens."))
    holder = await rows.person_called(tx, wanted)
    if holder is not None and holder.id != speaker.id:
        raise Conflict(say("Somebody in this house has that address already."))
    await rows.set_handle(tx, speaker.id, wanted)
    return wanted


async def _free_handle(tx: Tx, wanted: str) -> str:
    taken = await rows.handles_like(tx, wanted)
    if wanted not in taken:
        return wanted
    return next(free for n in range(2, len(taken) + 3) if (free := f"{wanted}-{n}") not in taken)
