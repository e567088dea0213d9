"""The people of the house, one of them, and how one knows them."""

from collections.abc import Mapping

import msgspec
from starlette.responses import Response

from kith.access.enter import may_meet, meet
from kith.care.notices.rows import is_near
from kith.foundation.errors import NotFound
from kith.foundation.text import PURPOSE
from kith.infrastructure.database import Tx
from kith.interfaces.web.visit import Visit
from kith.ties.bonds import rows as bonds
from kith.ties.bonds.model import Bond, Telling
from kith.ties.bonds.story import Story, story_of, take_place_away
from kith.ties.circles.model import Circle
from kith.ties.circles.rows import circles_of
from kith.ties.people.model import Named, Person, Speaker, by_alphabet
from kith.ties.people.rows import listed_people, named
from kith.together.knocks.actions import end_contact
from kith.together.letters.actions import allow_contact
from kith.together.letters.thoughts import thought_today
from kith.together.publishing.model import PublicPage
from kith.together.publishing.rows import open_page_of
from kith.together.welcome import knowing
from kith.together.welcome.model import Invitation
from kith.together.welcome.rows import open_invitations_by


class Listed(msgspec.Struct, frozen=True):
    """Somebody in the list of people."""

    person: Named
    known: bool


class Page(msgspec.Struct, frozen=True):
    """A person's page as another sees it."""

    person: Person
    is_me: bool
    through: Named | None
    bond: Bond | None
    mine: Telling | None
    theirs: Telling | None
    story: Story
    together: list[Circle]
    ended: bool
    near: bool
    thought: bool
    public: PublicPage | None = None
    speakers: Mapping[int, Named] = {}


async def _list(tx: Tx, speaker: Speaker) -> tuple[list[Listed], list[Invitation]]:
    known = {one.id: one for one in await bonds.known_to(tx, speaker.id)}
    listed = {one.id: one for one in await listed_people(tx)}
    people = sorted(({**listed, **known}).values(), key=by_alphabet)
    found = [Listed(one, one.id in known) for one in people if one.id != speaker.id]
    return found, await open_invitations_by(tx, speaker.id)


async def _page(tx: Tx, speaker: Speaker, handle: str) -> Page:
    person = await meet(tx, speaker, handle)
    through = await _through(tx, speaker, person.through_id or 0)
    theirs = {circle.id for circle in await circles_of(tx, person.id)}
    story = await story_of(tx, speaker.id, person.id)
    return Page(
        person=person,
        is_me=person.id == speaker.id,
        through=through,
        bond=await bonds.bond(tx, speaker.id, person.id),
        mine=await bonds.telling(tx, speaker.id, person.id),
        theirs=await bonds.telling(tx, person.id, speaker.id),
        story=story,
        speakers=await named(tx, [line.speaker_id for line in story.lines]),
        together=[circle for circle in await circles_of(tx, speaker.id) if circle.id in theirs],
        public=await open_page_of(tx, person.id),
        near=await is_near(tx, speaker.id, person.id),
        ended=await bonds.has_blocked(tx, speaker.id, person.id),
        thought=await thought_today(tx, speaker.id, person.id),
    )


async def _through(tx: Tx, speaker: Speaker, person_id: int) -> Named | None:
    """Give whom somebody came through, if one may know that they are here."""
    if not await may_meet(tx, speaker, person_id):
        return None
    return (await named(tx, [person_id])).get(person_id)


async def show(visit: Visit) -> Response:
    """Show the people of the house who agreed to be listed and those one knows, by alphabet."""
    people, invitations = await visit.read(_list, visit.speaker)
    return visit.page("people.html", current="people", people=people, invitations=invitations)


async def person(visit: Visit) -> Response:
    """Show somebody's page."""
    page = await visit.read(_page, visit.speaker, visit.text("handle"))
    visit.form = visit.form.filled(how=page.mine.how if page.mine else "")
    return visit.page(
        "person.html", current="people", page=page, person=page.person, limit=PURPOSE,
        since=visit.when(page.bond.since) if page.bond else "",
    )  # fmt: skip


async def know(visit: Visit) -> Response:
    """Say how one knows somebody."""
    await visit.act(knowing.say_how, visit.speaker, visit.text("handle"), visit.form.value("how"))
    return _back(visit)


async def unsay(visit: Visit) -> Response:
    """Take one's sentence back."""
    await visit.act(knowing.unsay, visit.speaker, visit.text("handle"))
    return _back(visit)


async def forget_place(visit: Visit) -> Response:
    """Take away where something between the two happened."""
    await visit.act(_forget_place, visit.speaker, visit.text("handle"), visit.id("line"))
    return _back(visit)


async def _forget_place(tx: Tx, speaker: Speaker, handle: str, line_id: int) -> None:
    other = await meet(tx, speaker, handle)
    if not await take_place_away(tx, speaker.id, other.id, line_id):
        raise NotFound


async def to_end(visit: Visit) -> Response:
    """Ask once more before contact is ended, and say what that does."""
    page = await visit.read(_page, visit.speaker, visit.text("handle"))
    return visit.page("end_contact.html", current="people", page=page, person=page.person)


async def end(visit: Visit) -> Response:
    """End contact."""
    await visit.act(end_contact, visit.speaker, visit.text("handle"))
    return _back(visit)


async def allow(visit: Visit) -> Response:
    """Let there be contact again."""
    await visit.act(allow_contact, visit.speaker, visit.text("handle"))
    return _back(visit)


def _back(visit: Visit) -> Response:
    return visit.back(f"/p/{visit.text('handle')}")
