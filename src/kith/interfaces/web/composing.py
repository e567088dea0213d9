"""What goes with words about to be said: pictures and voices chosen so far, and the sentences about them."""

from kith.foundation.errors import Invalid, NotFound
from kith.interfaces.web.forms import Form
from kith.interfaces.web.shapes import Added, added
from kith.interfaces.web.uploaded import Brought
from kith.interfaces.web.visit import Visit
from kith.together.media import actions, rows
from kith.together.media.model import Media

_ABOUT = "about-"


async def take_in(visit: Visit) -> bool:
    """Take in what came with a form, and tell whether the page is only to be shown again with it."""
    form = visit.form
    ids = [each for each in form.numbers("media") if str(each) != form.value("drop")]
    await _drop(visit)
    problem: Invalid | None = None
    brought: list[Brought] = getattr(visit.request.state, "brought", [])
    for each in brought:
        try:
            ids.append((await visit.services.media.take(visit.speaker, each.kind, each.file)).id)
        except Invalid as wrong:
            problem = problem or wrong
    visit.form = Form({**form.fields, "media": [str(each) for each in ids]}, form.problems)
    if ids:
        problem = await _describe(visit, ids) or problem
        visit.form = visit.form.with_added(await _added(visit, ids))
    if problem is not None:
        raise problem
    return bool(form.value("drop") or form.value("add"))


async def _drop(visit: Visit) -> None:
    dropped = visit.form.number("drop")
    if dropped is not None:
        try:
            await visit.act(actions.drop, visit.speaker, dropped)
        except NotFound:
            return  # it is gone already


async def _describe(visit: Visit, ids: list[int]) -> Invalid | None:
    for each in ids:
        said = visit.form.fields.get(f"{_ABOUT}{each}")
        if said is not None:
            try:
                await visit.act(actions.describe, visit.speaker, each, said[-1])
            except Invalid as wrong:
                return Invalid("media", wrong.saying)
            except NotFound:
                continue  # what is not there is said when the words are
    return None


async def _added(visit: Visit, ids: list[int]) -> tuple[Added, ...]:
    found: list[Media] = await visit.read(rows.by_ids, ids)
    return added(visit, [one for one in found if one.owner_id == visit.me.id and one.is_free])
