"""What one says of oneself, where one is signed in, and one's own words."""

import msgspec
from starlette.responses import Response

from kith.care.moderation.taken.rows import withheld_from
from kith.foundation.errors import NotFound
from kith.foundation.ids import moment_of
from kith.foundation.languages import LANGUAGES, say
from kith.foundation.text import HANDLE, NAME, NOTE
from kith.infrastructure.database import Tx
from kith.interfaces.web.forms import number
from kith.interfaces.web.page_shapes import with_line
from kith.interfaces.web.pages.sign_in import is_secure, offers_passkeys
from kith.interfaces.web.shapes import media_shown
from kith.interfaces.web.visit import Visit
from kith.ties.accounts import actions
from kith.ties.accounts.model import Passkey, Session
from kith.ties.accounts.rows import account, passkeys_of, sessions_of
from kith.ties.bonds.rows import blocked_by
from kith.ties.circles.rows import circles_of
from kith.ties.people import actions as people
from kith.ties.people.model import Named, Speaker
from kith.ties.people.rows import is_listed, night_of, set_listed
from kith.together.conversations.model import Post
from kith.together.conversations.pages import LAST, own_words
from kith.together.letters.pages import names_of_letters
from kith.together.manners.rows import waiting_of
from kith.together.media.actions import media_of
from kith.together.media.model import Media
from kith.together.media.rows import listens, set_listens
from kith.together.publishing.rows import as_whom, titles

PAGE = 200


class Around(msgspec.Struct, frozen=True):
    """What belongs to one's own words: where they stand, as whom they were said, what is with them."""

    circles: dict[int, str]
    letters: dict[int, list[Named]]
    pages: dict[int, str]
    held: bool
    taken: bool
    media: dict[int, list[Media]]
    said_as: dict[int, tuple[str, Named]]


async def _devices(tx: Tx, speaker: Speaker) -> tuple[list[Session], list[Passkey]]:
    return await sessions_of(tx, speaker.id), await passkeys_of(tx, speaker.id)


async def show(visit: Visit) -> Response:
    """Show what is one's own in this house."""
    sessions, passkeys = await visit.read(_devices, visit.speaker)
    own = await visit.read(account, visit.me.id)
    ended = await visit.read(blocked_by, visit.me.id)
    return visit.page(
        "me.html", current="me", sessions=[(one, visit.when(one.seen_at)) for one in sessions],
        passkeys=[(one, one.id.hex(), visit.when(one.made_at)) for one in passkeys], ended=ended,
        here=visit.session_id, secure=is_secure(visit), passkeys_here=offers_passkeys(visit),
        key_made=visit.when(own.key_made_at) if own else "", key_away=bool(own and own.key_put_away_at),
    )  # fmt: skip


async def about(visit: Visit) -> Response:
    """Show the page on which one says who one is."""
    me = visit.me
    listed, night = await visit.read(is_listed, me.id), await visit.read(night_of, me.id)
    visit.form = visit.form.filled(
        name=me.name, handle=me.handle, know_me=me.know_me, lately=me.lately, zone=me.zone,
        listed="yes" if listed else "", language=visit.language,
        ears="yes" if await visit.read(listens, me.id) else "",
        night_from=str(night.from_hour), night_to=str(night.to_hour),
        night_letters="yes" if night.letters else "",
    )  # fmt: skip
    return visit.page(
        "me_about.html", current="me", name_limit=NAME, note_limit=NOTE, handle_limit=HANDLE,
        languages=LANGUAGES,
    )  # fmt: skip


async def describe(visit: Visit) -> Response:
    """Keep what one says of oneself."""
    handle = await visit.act(_describe, visit.speaker, visit)
    return visit.back(f"/p/{handle}")


async def _describe(tx: Tx, speaker: Speaker, visit: Visit) -> str:
    form = visit.form
    await people.describe_oneself(
        tx, speaker, name=form.value("name"), know_me=form.value("know_me"),
        lately=form.value("lately"), zone=form.value("zone"),
    )  # fmt: skip
    await people.choose_language(tx, speaker, form.value("language", visit.language))
    await set_listed(tx, speaker.id, listed=form.ticked("listed"))
    await set_listens(tx, speaker.id, listens=form.ticked("ears"))
    if "night_from" in form.fields:
        hours = (number(form.value("night_from")), number(form.value("night_to")))
        await people.keep_night(tx, speaker, *hours, letters=form.ticked("night_letters"))
    return await people.take_handle(tx, speaker, form.value("handle") or visit.me.handle)


async def end_session(visit: Visit) -> Response:
    """Sign one of one's devices out, at once."""
    await visit.act(actions.sign_out, visit.speaker, visit.id())
    return visit.back("/me")


async def forget_passkey(visit: Visit) -> Response:
    """Let a passkey open nothing any more."""
    try:
        credential = bytes.fromhex(visit.text("credential"))
    except ValueError as wrong:
        raise NotFound from wrong
    await visit.act(actions.forget_passkey, visit.speaker, credential)
    return visit.back("/me")


async def words(visit: Visit) -> Response:
    """Show one's own words, newest first, also those in circles one has left."""
    before = number(visit.asked("before")) or LAST
    # One's own words from further back are nobody else's business, and do not change while one reads.
    ask = visit.read if before == LAST else visit.recall
    found = await ask(own_words, visit.speaker, before=before)
    around = await visit.read(_around, visit.me.id, found)
    pages, said_as = around.pages, around.said_as
    places = around.circles | _letters(visit, around.letters) | pages
    return visit.page(
        "me_words.html", current="me", held=around.held, taken=around.taken, before=found[-1].id if len(found) == PAGE else None,
        words=[
            (post, with_line(places.get(post.place_id, ""), visit.me, said_as.get(post.id)),
             visit.when(moment_of(post.id)),
             _link(post, places) if post.place_id not in pages or post.id in said_as else "",
             media_shown(visit, around.media.get(post.id, ())))
            for post in found
        ],
    )  # fmt: skip


async def _around(tx: Tx, person_id: int, found: list[Post]) -> Around:
    circles = {one.id: one.name for one in await circles_of(tx, person_id)}
    elsewhere = {post.place_id for post in found} - circles.keys()
    pages = await titles(tx, person_id) if elsewhere else {}
    return Around(
        circles=circles,
        letters=await names_of_letters(tx, person_id, elsewhere) if elsewhere else {},
        pages=pages,
        held=bool(await waiting_of(tx, person_id)),
        taken=bool(await withheld_from(tx, person_id)),
        media=await media_of(tx, [post.id for post in found]),
        said_as=await as_whom(tx, [post.id for post in found if post.place_id in pages]),
    )


def _letters(visit: Visit, theirs: dict[int, list[Named]]) -> dict[int, str]:
    return {
        place_id: visit.say(say("a letter, {names}", names=", ".join(one.name for one in names)))
        if names
        else visit.say(say("a letter"))
        for place_id, names in theirs.items()
    }


def _link(post: Post, places: dict[int, str]) -> str:
    """Give where the words stand, unless one has left the circle."""
    return (
        f"/conversations/{post.conversation_id}#said-{post.id}" if post.place_id in places else ""
    )
