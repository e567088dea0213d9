"""What the house keeps of knocks, and of friends who answer doors."""

from kith.care.truth.model import Kept
from kith.foundation.languages import say

KNOCKING = (
    Kept(
        say("A knock: at whose door, its words, and what became of it"),
        ("knocks.id", "knocks.home_id", "knocks.from_id", "knocks.to_id", "knocks.words", "knocks.means",
         "knocks.origin_id", "knocks.says_through", "knocks.state", "knocks.brought", "knocks.statement_id",
         "knocks.until_at"),
        "sees", "cannot", "cannot",
        note=say("Read by whose door it is, or by who answers it for them. Whoever knocked sees their words, never what became of them. All is gone after 30 days."),
    ),
    Kept(
        say("That a door was opened to somebody, and the letter it became"),
        ("opened_doors.from_id", "opened_doors.to_id", "opened_doors.letter_id", "opened_doors.opened_at"),
        "sees", "cannot", "cannot",
        note=say("Since then the two may see each other’s page."),
    ),
    Kept(
        say("Who answers your door for some days, or is asked to"),
        ("doorkeepers.owner_id", "doorkeepers.keeper_id", "doorkeepers.days", "doorkeepers.asked_at",
         "doorkeepers.until_at", "doorkeepers.set_aside"),
        "sees", "cannot", "cannot",
        note=say("The two see it. Who would rather not is not told of. It ends by itself after fourteen days at most."),
    ),
    Kept(
        say("That a knock was shown to the guides, and that two people let somebody knock nowhere for ninety days"),
        ("shown_knocks.report_id", "shown_knocks.to_id",
         "no_knocking.report_id", "no_knocking.person_id", "no_knocking.until_at"),
        "sees", "cannot", "cannot",
        note=say("Whoever it concerns is told by the two, with their reasons."),
    ),
)  # fmt: skip
