"""What somebody who may enter a place may do there, and why not."""

from kith.access.model import Purpose
from kith.foundation.errors import NotAllowed
from kith.foundation.languages import say


def may(purpose: Purpose, *, person_id: int, host_id: int) -> None:
    """Raise the reason if somebody in a circle may not use it for this purpose."""
    if purpose == "host" and person_id != host_id:
        raise NotAllowed(say("Only this season's host can do that."))
