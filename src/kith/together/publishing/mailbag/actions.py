"""Opening a mailbag, putting a letter in, and taking the bundle."""

from collections.abc import Sequence

import msgspec

from kith.access.public import enter_page
from kith.access.reaching import let_wait
from kith.foundation import text
from kith.foundation.clock import DAY
from kith.foundation.errors import Conflict, Invalid, NotAllowed, NotFound
from kith.foundation.languages import say
from kith.infrastructure.database import Tx
from kith.ties.bonds.rows import blocked_by
from kith.ties.people.model import Named, Speaker
from kith.ties.people.rows import named
from kith.together.conversations.rows import post
from kith.together.letters.opening import First, open_between
from kith.together.publishing import rows as pages
from kith.together.publishing.actions import own_page
from kith.together.publishing.mailbag import rows
from kith.together.publishing.mailbag.doorkeeping import looks_through_first
from kith.together.publishing.mailbag.model import (
    DAYS,
    KEEP,
    LETTER,
    MOST_LETTERS,
    BagLetter,
    Mailbag,
)
from kith.together.publishing.model import OpenMailbag, PublicPage


class ForWriters(msgspec.Struct, frozen=True):
    """A mailbag as somebody sees it who may write: who will read it, and what they put in."""

    page: PublicPage
    owner: Named
    bag: Mailbag
    mine: BagLetter | None
    is_open: bool


async def shown_mailbag(tx: Tx, page_id: int) -> OpenMailbag | None:
    """Give the mailbag that stands on a page: one that is open, or closed before its time."""
    for bag in (await rows.mailbags(tx, page_id))[:1]:
        if tx.now < bag.until_at:
            return OpenMailbag(bag.id, bag.about, bag.until_at, bag.state(tx.now))
    return None


async def open_mailbag(tx: Tx, speaker: Speaker, about: str, days: int | None) -> None:
    """Let readers write to one for some days, about something; one mailbag is open at a time."""
    page = await own_page(tx, speaker)
    about = text.line("about", about, most=text.PURPOSE)
    if days not in DAYS:
        raise Invalid("days", say("Please choose for how long."))
    if any(bag.is_open(tx.now) for bag in await rows.mailbags(tx, page.id)):
        raise Conflict(say("A mailbag is open already. Close it first."))
    await rows.add_mailbag(tx, page.id, about, tx.now + days * DAY)


async def close_mailbag(tx: Tx, speaker: Speaker, bag_id: int) -> None:
    """Close one's mailbag before its time; the page says so."""
    bag = await own_mailbag(tx, speaker, bag_id)
    if not bag.is_open(tx.now):
        raise Conflict(say("This mailbag is closed already."))
    await rows.end(tx, bag.id, full=False)


async def own_mailbags(tx: Tx, speaker: Speaker) -> list[Mailbag]:
    """Give one's mailbags, also where the page was closed meanwhile."""
    page = await pages.page_of(tx, speaker.id)
    if page is None:
        return []
    found = await rows.mailbags(tx, page.id)
    return [bag for bag in found if bag.kept_until > tx.now]


async def own_mailbag(tx: Tx, speaker: Speaker, bag_id: int) -> Mailbag:
    """Give one of one's own mailbags."""
    for bag in await own_mailbags(tx, speaker):
        if bag.id == bag_id:
            return bag
    raise NotFound


async def take_bundle(tx: Tx, speaker: Speaker, bag_id: int) -> None:
    """Take what was put into one's mailbag, all at once, when one chooses to; not while it is open."""
    bag = await own_mailbag(tx, speaker, bag_id)
    if bag.is_open(tx.now):
        raise NotAllowed(say("The bundle is handed over once the mailbag is closed."))
    keeper = (await looks_through_first(tx, [bag], speaker.id)).get(bag.id)
    if keeper:
        told = say("{friend} answers your door, and looks through it first.", friend=keeper.name)
        raise NotAllowed(told)
    await rows.hand_over(tx, bag.id)


async def bundle(tx: Tx, speaker: Speaker, bag_id: int) -> tuple[Mailbag, Sequence[BagLetter]]:
    """Give one's mailbag, and what is in it once one took the bundle."""
    bag = await own_mailbag(tx, speaker, bag_id)
    if bag.bundle_at is None:
        return bag, ()
    apart = {one.id for one in await blocked_by(tx, speaker.id)}
    found = await rows.letters(tx, bag.id, MOST_LETTERS)
    return bag, [one for one in found if one.writer.id not in apart and not one.aside]


async def answered(tx: Tx, speaker: Speaker, bag_id: int) -> dict[int, int]:
    """Give whom one has written to since one took the bundle, each with the letter; 0: one left it."""
    bag = await own_mailbag(tx, speaker, bag_id)
    return {} if bag.bundle_at is None else await rows.answered(tx, speaker.id, bag.bundle_at)


async def answer_by_letter(
    tx: Tx, speaker: Speaker, bag_id: int, letter_id: int, words: str
) -> int:
    """Answer somebody's letter with a letter between the two, once; give its conversation."""
    bag, found = await bundle(tx, speaker, bag_id)
    letter = next((one for one in found if one.id == letter_id), None)
    if letter is None or bag.bundle_at is None:
        raise NotFound
    if letter.writer.id in await rows.answered(tx, speaker.id, bag.bundle_at):
        stands = say("You wrote to them since. Your letter stands under Letters.")
        raise Invalid("words", stands)
    first = First(speaker.id, text.words("words", words), speaker.means)
    talk_id = await open_between(tx, [speaker.id, letter.writer.id], [first])
    opened = await post(tx, talk_id)
    if opened is not None:
        await let_wait(tx, opened.place_id, talk_id, talk_id, speaker.id)
    return talk_id


async def for_writers(tx: Tx, speaker: Speaker, name: str) -> ForWriters:
    """Give the mailbag of a page to somebody who lives here, or who put something into it."""
    page_id = await enter_page(tx, name)
    page = await pages.page(tx, page_id)
    bags = await rows.mailbags(tx, page_id)
    if page is None or not bags:
        raise NotFound
    mine = await rows.letter_by(tx, bags[0].id, speaker.id)
    if bags[0].until_at <= tx.now and mine is None:
        raise NotFound
    owner = (await named(tx, [page.owner_id]))[page.owner_id]
    return ForWriters(page, owner, bags[0], mine, bags[0].is_open(tx.now))


async def write_to(
    tx: Tx, speaker: Speaker, name: str, words: str, *, may_quote: bool = False
) -> None:
    """Put a letter into a mailbag, once; the five hundredth closes it."""
    found = await for_writers(tx, speaker, name)
    if found.owner.id == speaker.id:
        raise NotAllowed(say("This is your own mailbag."))
    if found.bag.is_full:
        raise Conflict(say("This mailbag is full, and closed early."))
    if not found.is_open:
        raise Conflict(say("This mailbag is closed by now."))
    tidied = text.words("words", words, most=LETTER)
    bag_id = found.bag.id
    if not await rows.put_in(tx, bag_id, speaker.id, speaker.means, tidied, may_quote=may_quote):
        raise Conflict(say("You wrote to this mailbag. Take your letter out to write another."))
    if await rows.holds_so_many(tx, bag_id, MOST_LETTERS):
        await rows.end(tx, bag_id, full=True)


async def take_letter_out(tx: Tx, speaker: Speaker, letter_id: int) -> None:
    """Take one's own letter out again, also when it was read, and when the page is closed by now."""
    if not await rows.take_out(tx, letter_id, speaker.id):
        raise NotFound


async def sweep_mailbags(tx: Tx) -> None:
    """Forget mailbags that closed ninety days ago."""
    await rows.forget_old(tx, tx.now - KEEP)
