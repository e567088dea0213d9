"""A person's own calendar, at a secret address that they can renew or end."""

from kith.foundation.errors import NotFound
from kith.foundation.keys import new_token
from kith.infrastructure.database import Tx
from kith.ties.people.model import Speaker
from kith.ties.people.rows import person
from kith.together.gatherings import rows
from kith.together.gatherings.model import Coming, Gathering


async def renew(tx: Tx, speaker: Speaker) -> str:
    """Give one's calendar a new secret; at the address before there is nothing from here on."""
    token = new_token()
    await rows.keep_feed(tx, speaker.id, token)
    return token


async def end(tx: Tx, speaker: Speaker) -> None:
    """Let one's calendar be at no address."""
    await rows.end_feed(tx, speaker.id)


async def feed(tx: Tx, token: str) -> list[tuple[Gathering, Coming | None]]:
    """Give what is in the calendar of a secret."""
    found = await rows.whose_feed(tx, token)
    whose = await person(tx, found) if found is not None else None
    if whose is None:
        raise NotFound
    mine = await rows.comings_of(tx, whose.id)
    those = await rows.gatherings_of(tx, whose.id)
    return [(one, mine.get(one.id)) for one in those]
