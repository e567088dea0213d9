"""What can be done with words that were said."""

from starlette.responses import Response

from kith.foundation.errors import NotAllowed, NotFound
from kith.foundation.text import WORDS
from kith.interfaces.web.letter_shapes import where
from kith.interfaces.web.shapes import shown
from kith.interfaces.web.sorry import status_of
from kith.interfaces.web.visit import Visit
from kith.together.conversations import actions
from kith.together.conversations.model import Post
from kith.together.conversations.pages import before_it_changed, one_said, own
from kith.together.manners.pausing import why_silent
from kith.together.manners.regretting import regret


async def heard(visit: Visit) -> Response:
    """Let the writer know that one heard."""
    return _back(visit, await visit.act(actions.hear, visit.speaker, visit.id()))


async def unheard(visit: Visit) -> Response:
    """Take that back."""
    return _back(visit, await visit.act(actions.unhear, visit.speaker, visit.id()))


async def wrong(visit: Visit) -> Response:
    """Say that one was wrong."""
    return _back(visit, await visit.act(regret, visit.speaker, visit.id()))


async def before(visit: Visit) -> Response:
    """Show what a post said before it was changed."""
    said, earlier = await visit.read(before_it_changed, visit.speaker, visit.id())
    return visit.page(
        "before.html", current="circles", post=shown(visit, said), conversation=said.post.conversation_id,
        earlier=[(visit.when(one.until_at), one.words) for one in earlier],
    )  # fmt: skip


async def to_change(visit: Visit) -> Response:
    """Show the page on which one's own words are changed."""
    await visit.read(own, visit.speaker, visit.id())
    _, said = await visit.read(one_said, visit.speaker, visit.id())
    silent = await visit.read(why_silent, said.post.place_id, said.post.conversation_id)
    visit.form = visit.form.filled(words=said.post.words)
    return visit.page(
        "change.html", current="circles", post=shown(visit, said), limit=WORDS,
        conversation=said.post.conversation_id, silent=visit.say(silent) if silent else "",
    )  # fmt: skip


async def change(visit: Visit) -> Response:
    """Change one's own words; where nobody speaks now they stay in the form, under the reason."""
    words = visit.form.value("words")
    try:
        return _back(visit, await visit.act(actions.change, visit.speaker, visit.id(), words))
    except NotAllowed as refused:
        if visit.wants_json():
            raise
        try:
            response = await to_change(visit)
        except NotFound:  # not their words: there is no form
            raise refused from None
        response.status_code = status_of(refused)
        return response


async def to_delete(visit: Visit) -> Response:
    """Ask once more before words are deleted for good."""
    post = await visit.read(own, visit.speaker, visit.id())
    return visit.page("delete.html", current="circles", post=post, where=await where(visit, post))


async def delete(visit: Visit) -> Response:
    """Delete one's own words."""
    post = await visit.act(actions.delete, visit.speaker, visit.id())
    if visit.form.value("then") == "/me/words":
        return visit.back("/me/words")
    return visit.back(await where(visit, post))


async def take_back(visit: Visit) -> Response:
    """Leave nothing of words said within this minute; after it, ask first, as a gap remains."""
    post = await visit.read(own, visit.speaker, visit.id())
    if not post.can_be_taken_back(visit.now):
        return visit.back(f"/said/{post.id}/delete")
    return await delete(visit)


def _back(visit: Visit, post: Post) -> Response:
    if visit.form.value("then") == "circle" or "/c/" in visit.request.headers.get("referer", ""):
        return visit.back(f"/c/{post.place_id}#said-{post.id}")
    return visit.back(f"/conversations/{post.conversation_id}#said-{post.id}")
