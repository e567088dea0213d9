"""Opening a public page, writing on it, and closing it."""

from kith.access.places import open_place
from kith.access.public import Hand, enter_page, hand_on
from kith.foundation import text
from kith.foundation.errors import Invalid, NotAllowed, NotFound
from kith.foundation.languages import say
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import record
from kith.ties.homes.model import HERE
from kith.ties.people.model import Speaker
from kith.together.conversations import rows as posts
from kith.together.conversations.facts import Changed, Opened
from kith.together.conversations.model import Post
from kith.together.publishing import rows
from kith.together.publishing.hands import rows as hands
from kith.together.publishing.mailbag.rows import end_all
from kith.together.publishing.model import (
    EXPECT,
    MOST_CHANGES,
    MOST_ROLES,
    ROLE,
    TITLE,
    Entry,
    PublicPage,
    looks,
    page_name,
)


async def open_page(
    tx: Tx, speaker: Speaker, *, name: str, title: str, expect: str, role: str = ""
) -> PublicPage:
    """Open one's public page, or open it again under the name it had; one person has one."""
    title = text.line("title", title, most=TITLE)
    expect = text.words("expect", expect, most=EXPECT, least=0)
    role = text.line("role", role, most=ROLE, least=0)
    found = await rows.page_of(tx, speaker.id)
    if found is None:
        found = await _first_time(tx, speaker, page_name(name), title, expect)
    await rows.describe(tx, found.id, title, expect)
    if role:
        await _keep_role(tx, found.id, role)
    return found


async def _first_time(tx: Tx, speaker: Speaker, name: str, title: str, expect: str) -> PublicPage:
    seen = looks(name)
    others = {looks(handle) for handle in await rows.handles_of_others(tx, speaker.id, HERE)}
    if seen in others or await rows.is_taken(tx, name, seen):
        taken = say("That address is taken, or is too near to one that is. Please choose another.")
        raise Invalid("name", taken)
    page_id = await open_place(tx, "page")
    made = PublicPage(page_id, speaker.id, name, seen, title, expect, tx.now, None)
    await rows.add_page(tx, made)
    return made


async def describe_page(tx: Tx, speaker: Speaker, *, title: str, expect: str) -> None:
    """Change what one's page is called, and what readers may expect of one."""
    page = await own_page(tx, speaker)
    title = text.line("title", title, most=TITLE)
    await rows.describe(tx, page.id, title, text.words("expect", expect, most=EXPECT, least=0))


async def close_page(tx: Tx, speaker: Speaker) -> None:
    """Let one's page not be there, as if it had never been; what stood on it stays one's own."""
    page = await own_page(tx, speaker)
    await rows.close(tx, page.id)
    await end_all(tx, page.id)


async def add_role(tx: Tx, speaker: Speaker, words: str) -> None:
    """Have another line that says as whom one speaks."""
    page = await own_page(tx, speaker)
    await _keep_role(tx, page.id, text.line("role", words, most=ROLE))


async def _keep_role(tx: Tx, page_id: int, line: str) -> None:
    if len(await hands.roles(tx, page_id)) >= MOST_ROLES:
        raise Invalid("role", say("Twelve roles are kept at most. Please take one away first."))
    await hands.add_role(tx, page_id, line)


async def forget_role(tx: Tx, speaker: Speaker, role_id: int) -> None:
    """Have a line no more; entries under it keep it."""
    page = await own_page(tx, speaker)
    if not await hands.forget_role(tx, page.id, role_id):
        raise NotFound


async def own_page(tx: Tx, speaker: Speaker) -> PublicPage:
    """Give one's own page, while it is open."""
    found = await rows.page_of(tx, speaker.id)
    if found is None or found.closed_at is not None:
        raise NotFound
    return found


async def publish(tx: Tx, speaker: Speaker, name: str, words: str, *, role_id: int = 0) -> Post:
    """Say something that anybody can read, as oneself or in a role; a helper has no role to choose.

    role_id: one of the page's roles, or 0 for "as myself".
    """
    page_id = await enter_page(tx, name)
    hand = await hand_on(tx, speaker, page_id)
    role = await _role(tx, hand, page_id, role_id)
    tidied = text.words("words", words)
    post_id = tx.new_id(after=await rows.newest_entry(tx, page_id))
    means = "helper" if hand == "helper" and speaker.means == "hand" else speaker.means
    post = Post(post_id, page_id, post_id, None, speaker.id, means, tidied, None, None, None)
    await posts.add_post(tx, post)
    await rows.add_entry(tx, page_id, post_id, role)
    await record(tx, Opened(post_id, place_id=page_id))
    return post


async def _role(tx: Tx, hand: Hand, page_id: int, role_id: int) -> str:
    if not role_id:
        return ""
    if hand == "helper":
        raise NotAllowed(say("A helper writes as a helper. The page says so under each entry."))
    found = [one.words for one in await hands.roles(tx, page_id) if one.id == role_id]
    if not found:
        raise Invalid("role", say("Please choose one of your roles."))
    return found[0]


async def change_entry(tx: Tx, speaker: Speaker, name: str, post_id: int, words: str) -> None:
    """Change one's own words on a page; what they said before stays to be seen."""
    found = await own_entry(tx, speaker, name, post_id)
    tidied = text.words("words", words)
    if tidied != found.post.words:
        if len(found.earlier) >= MOST_CHANGES:
            often = say("It was changed twenty times. Delete it, and write it anew.")
            raise Invalid("words", often)
        await posts.change_words(tx, found.post, tidied, by=speaker.means)
        await _tell_changed(tx, found)


async def say_entry_was_wrong(tx: Tx, speaker: Speaker, name: str, post_id: int) -> None:
    """Put "I was wrong" above one's own words on a page."""
    found = await own_entry(tx, speaker, name, post_id)
    if found.post.wrong_at is None:
        await posts.mark_wrong(tx, post_id)
        await _tell_changed(tx, found)


async def take_entry_off(tx: Tx, speaker: Speaker, name: str, post_id: int) -> None:
    """Take a helper's words off one's page; they stay the helper's own, and stand here no more."""
    page_id = await enter_page(tx, name)
    if await hand_on(tx, speaker, page_id) != "owner":
        raise NotFound
    found = await _standing_entry(tx, page_id, post_id)
    if found.author.id == speaker.id:
        raise NotAllowed(say("These are your own words. Delete them instead."))
    await rows.take_off(tx, post_id)
    await _tell_changed(tx, found)


async def own_entry(tx: Tx, speaker: Speaker, name: str, post_id: int) -> Entry:
    """Give one's own words on a page on which one writes."""
    page_id = await enter_page(tx, name)
    await hand_on(tx, speaker, page_id)
    found = await _standing_entry(tx, page_id, post_id)
    if found.author.id != speaker.id:
        raise NotAllowed(say("Only who wrote it can do that."))
    return found


async def _standing_entry(tx: Tx, page_id: int, post_id: int) -> Entry:
    found = await rows.entry(tx, page_id, post_id)
    if found is None or found.is_gone:
        raise NotFound
    return found


async def _tell_changed(tx: Tx, found: Entry) -> None:
    post = found.post
    await record(tx, Changed(post.id, post.conversation_id, place_id=post.place_id))
