"""Who may knock freely at one's own door, and whether one may be named on a way."""

from starlette.responses import Response

from kith.access.gate.choices import door_of, set_door
from kith.access.gate.model import NEEDS
from kith.foundation.languages import say
from kith.interfaces.web.visit import Visit

_LABELS = {
    "friend": say("Who knows somebody I know, or is joined to me by two separate ways"),
    "two": say("Who is joined to me by two separate ways"),
    "three": say("Who is joined to me by three separate ways"),
}


async def show(visit: Visit) -> Response:
    """Show what one wants at one's door."""
    door = await visit.read(door_of, visit.me.id)
    visit.form = visit.form.filled(needs=door.needs, nameable="yes" if door.nameable else "")
    return visit.page(
        "my_door.html", current="me",
        needs=[{"value": each, "label": visit.say(_LABELS[each])} for each in NEEDS],
    )  # fmt: skip


async def keep(visit: Visit) -> Response:
    """Keep what one wants at one's door."""
    form = visit.form
    await visit.act(set_door, visit.speaker, form.value("needs"), nameable=form.ticked("nameable"))
    return visit.back("/me/door")
