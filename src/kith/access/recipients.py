"""The same rule asked from the other side: whom something reaches."""

from kith.access.model import Member
from kith.infrastructure.database import Tx


async def people_in(tx: Tx, place_id: int) -> list[Member]:
    """Give everybody who is in a place, by alphabet."""
    found = await tx.many(
        Member,
        """
        select p.id, p.name, p.handle, a.since, s.came_at
          from access a
          join seats s on s.place_id = a.place_id and s.person_id = a.person_id
          join people p on p.id = a.person_id
         where a.place_id = $1
         limit 1000""",
        place_id,
    )
    return sorted(found, key=lambda member: (member.name.casefold(), member.id))


def come_since(shown: str, members: list[Member]) -> list[Member]:
    """Give who reads now but stood not yet in the line that a writer was shown.

    shown: the ids of the readers then, with dots between them.
    """
    seen = set(shown.split("."))
    return [member for member in members if str(member.id) not in seen]


async def readers_of(tx: Tx, place_id: int, conversation_id: int) -> list[Member]:
    """Give everybody who may read a conversation, by alphabet."""
    members = await people_in(tx, place_id)
    return [member for member in members if member.since <= conversation_id]
