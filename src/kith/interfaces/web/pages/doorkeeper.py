"""A friend who answers a door for some days."""

from starlette.responses import Response

from kith.infrastructure.database import Tx
from kith.interfaces.web.page_shapes import Tongue
from kith.interfaces.web.pages.door import days, door
from kith.interfaces.web.visit import Visit
from kith.ties.people.model import Speaker
from kith.together.knocks import doorkeeping
from kith.together.knocks.pages import DoorPage, friends_door
from kith.together.publishing.mailbag import doorkeeping as mailbags


async def show(visit: Visit) -> Response:
    """Show who is at the door of a friend that one answers."""
    page, has_mailbag = await visit.read(_friends_door, visit.speaker, visit.text("handle"))
    return door(visit, page, has_mailbag=has_mailbag)


async def _friends_door(tx: Tx, speaker: Speaker, handle: str) -> tuple[DoorPage, bool]:
    page = await friends_door(tx, speaker, handle)
    return page, page.owner in await mailbags.mailbags_at_doors(tx, speaker)


async def ask(visit: Visit) -> Response:
    """Ask a friend to answer one's door."""
    whom = visit.form.value("whom")
    await visit.act(doorkeeping.ask_to_keep, visit.speaker, whom, days(visit))
    return visit.back("/door#keeper")


async def end(visit: Visit) -> Response:
    """Answer one's own door again."""
    await visit.act(doorkeeping.answer_oneself, visit.speaker)
    return visit.back("/door")


async def agree(visit: Visit) -> Response:
    """Answer a friend's door."""
    handle = visit.text("handle")
    await visit.act(doorkeeping.agree_to_keep, visit.speaker, handle)
    return visit.back(f"/door/of/{handle}")


async def stop(visit: Visit) -> Response:
    """Answer a friend's door no more, or rather not at all."""
    await visit.act(doorkeeping.stop_keeping, visit.speaker, visit.text("handle"))
    return visit.back("/door")


async def mailbag(visit: Visit) -> Response:
    """Show the mailbag of a friend that lies with one first."""
    found = await visit.read(mailbags.lying_at, visit.speaker, visit.text("handle"))
    tongue = Tongue(visit.language, visit.zone)
    return visit.page(
        "door_mailbag.html", current="people", found=found, kept=tongue.day(found.bag.kept_until)
    )


async def put_aside(visit: Visit) -> Response:
    """Leave a letter out of the bundle."""
    return await _put(visit, aside=True)


async def put_back(visit: Visit) -> Response:
    """Let a letter be in it again."""
    return await _put(visit, aside=False)


async def _put(visit: Visit, *, aside: bool) -> Response:
    letter_id = visit.id("letter")
    owner = await visit.act(mailbags.put_aside, visit.speaker, visit.id(), letter_id, aside=aside)
    return visit.back(f"/door/of/{owner.handle}/mailbag#from-{letter_id}")


async def bring_mailbag(visit: Visit) -> Response:
    """Bring the bundle to the friend whose door one answers."""
    await visit.act(mailbags.bring_bundle, visit.speaker, visit.id())
    return visit.back("/door#friends")
