"""Why somebody can read something, as words."""

from kith.access.model import Member
from kith.foundation.languages import Saying, say


def why(member: Member, *, conversation_id: int) -> Saying:
    """Say why a member reads a conversation, or why not."""
    if member.since == 0:
        return say("{name} is in this circle and reads everything in it.", name=member.name)
    if member.since <= conversation_id:
        return say("{name} came before this conversation began.", name=member.name)
    return say("{name} came after this conversation began and can't read it.", name=member.name)
