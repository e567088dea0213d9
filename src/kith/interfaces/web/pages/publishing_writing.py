"""Writing on a public page, by whose page it is and by helpers."""

from starlette.responses import Response

from kith.access.public import Hand, enter_page, hand_on
from kith.foundation.errors import NotFound
from kith.foundation.text import WORDS, excerpt
from kith.infrastructure.database import Tx
from kith.interfaces.web.forms import number
from kith.interfaces.web.visit import Visit
from kith.ties.people.model import Named, Speaker
from kith.ties.people.rows import named
from kith.together.publishing import actions, rows
from kith.together.publishing.hands import rows as hands
from kith.together.publishing.mailbag.actions import bundle
from kith.together.publishing.model import PublicPage, Role


async def _writing(
    tx: Tx, speaker: Speaker, name: str
) -> tuple[PublicPage, Named, Hand, list[Role], str]:
    page_id = await enter_page(tx, name)
    hand = await hand_on(tx, speaker, page_id)
    page = await rows.page(tx, page_id)
    if page is None:
        raise NotFound
    owner = (await named(tx, [page.owner_id]))[page.owner_id]
    roles = await hands.roles(tx, page_id) if hand == "owner" else []
    last = await rows.last_role(tx, page_id, speaker.id)
    return page, owner, hand, roles, last


async def new(visit: Visit) -> Response:
    """Show where one writes what anybody can read."""
    page, owner, hand, roles, last = await visit.read(_writing, visit.speaker, visit.text("name"))
    chosen = visit.form.value("role") or next(
        (str(one.id) for one in roles if one.words == last), str(roles[0].id) if roles else "0"
    )
    visit.form = visit.form.filled(words=await _quoted(visit))
    return visit.page(
        "public_write.html", current="me", page=page, owner=owner, hand=hand, roles=roles,
        chosen=chosen, limit=WORDS,
    )  # fmt: skip


async def _quoted(visit: Visit) -> str:
    """Give a letter of one's mailbag as a quotation, where its writer said that it may be quoted."""
    bag_id, letter_id = number(visit.asked("bag")), number(visit.asked("letter"))
    if not bag_id or not letter_id:
        return ""
    _, letters = await visit.read(bundle, visit.speaker, bag_id)
    for one in letters:
        if one.id == letter_id and one.may_quote:
            lines = [f"> {line}".rstrip() for line in one.words.split("\n")]
            return "\n".join([*lines, ">", f"> {one.writer.name}", "", ""])
    raise NotFound


async def publish(visit: Visit) -> Response:
    """Say it to anybody."""
    name = visit.text("name")
    role = number(visit.form.value("role")) or 0
    post = await visit.act_once(
        actions.publish, visit.speaker, name, visit.form.value("words"), role_id=role
    )
    return visit.back(f"/pages/{name}/{post.id}")


async def to_change(visit: Visit) -> Response:
    """Show where one's own words on a page are changed."""
    name = visit.text("name")
    found = await visit.read(actions.own_entry, visit.speaker, name, visit.id())
    visit.form = visit.form.filled(words=found.post.words)
    return visit.page(
        "public_change.html", current="me", name=name, id=found.post.id, limit=WORDS,
        begins=excerpt(found.post.words, 60),
    )  # fmt: skip


async def change(visit: Visit) -> Response:
    """Change them."""
    name, words = visit.text("name"), visit.form.value("words")
    await visit.act(actions.change_entry, visit.speaker, name, visit.id(), words)
    return visit.back(f"/pages/{name}/{visit.id()}")


async def wrong(visit: Visit) -> Response:
    """Say of one's own words that one was wrong."""
    name = visit.text("name")
    await visit.act(actions.say_entry_was_wrong, visit.speaker, name, visit.id())
    return visit.back(f"/pages/{name}/{visit.id()}")


async def take_off(visit: Visit) -> Response:
    """Take a helper's words off one's page."""
    name = visit.text("name")
    await visit.act(actions.take_entry_off, visit.speaker, name, visit.id())
    return visit.back(f"/pages/{name}")
