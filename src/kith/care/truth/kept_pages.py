"""What the house keeps of public pages, of who helps and reads, and of mailbags."""

from kith.care.truth.model import Kept
from kith.foundation.languages import say

PUBLISHING = (
    Kept(
        say("A public page: its title, its address, what readers may expect, and its entries with the role of each"),
        ("public_pages.id", "public_pages.owner_id", "public_pages.name", "public_pages.looks", "public_pages.title",
         "public_pages.expect", "public_pages.opened_at", "public_pages.closed_at", "page_entries.post_id",
         "page_entries.page_id", "page_entries.role", "page_entries.off_at"),
        "sees", "sees", "sees", outside="sees", administrator="sees",
        note=say("Anybody reads it while it is open. Closed, only you see it. Its address stays yours."),
    ),
    Kept(
        say("The roles you speak in, and who helps with your page or was asked to"),
        ("page_roles.id", "page_roles.page_id", "page_roles.words", "page_helpers.page_id", "page_helpers.person_id",
         "page_helpers.asked_at", "page_helpers.came_at", "page_helpers.rather_not_at"),
        "sees", "cannot", "cannot",
        note=say("Who helps is named under what they write. A “Rather not” is told to nobody."),
    ),
    Kept(
        say("What the house states of an entry, signed, for other houses"),
        ("entry_statements.post_id", "entry_statements.statement_id"),
        "cannot", "cannot", "cannot",
        note=say("Of the words only a sum. It goes when the entry goes."),
    ),
    Kept(
        say("Which public pages you read, since when, and up to where"),
        ("page_readers.person_id", "page_readers.page_id", "page_readers.since_at", "page_readers.seen_id"),
        "sees", "cannot", "cannot",
        note=say("Whose page it is never sees it. Of readers outside this house nothing is kept."),
    ),
    Kept(
        say("One word about how many in this house read your page"),
        ("plain_facts.page_id", "plain_facts.bucket", "plain_facts.week"),
        "sees", "cannot", "cannot",
        note=say("Looked for once a week at most, if you open Plain facts."),
    ),
    Kept(
        say("A mailbag: about what, and until when"),
        ("mailbags.id", "mailbags.page_id", "mailbags.about", "mailbags.until_at", "mailbags.ended_at",
         "mailbags.is_full", "mailbags.bundle_at"),
        "sees", "sees", "sees", outside="sees",
        note=say("Anybody sees what it is about while it is open."),
    ),
    Kept(
        say("What you put into a mailbag, and whether it may be quoted"),
        ("mailbag_letters.id", "mailbag_letters.mailbag_id", "mailbag_letters.writer_id", "mailbag_letters.means",
         "mailbag_letters.words", "mailbag_letters.may_quote"),
        "sees", "cannot", "cannot",
        note=say("Once the mailbag is closed, whose page it is reads it, or first whoever answers their door for some days. Forgotten 90 days after that, or when you take it out."),
    ),
    Kept(
        say("That whoever answers a door put a letter of a mailbag aside, and since when they brought the bundle"),
        ("mailbag_letters.aside", "mailbags.brought_at"),
        "cannot", "cannot", "cannot",
        note=say("Whoever answers that door sees it till the bundle is brought. Nobody is told of a letter that was put aside. Forgotten with the mailbag."),
    ),
)  # fmt: skip
