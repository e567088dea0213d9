"""What the house keeps of asks, offers, what was carried, and open chairs."""

from kith.care.truth.model import Kept
from kith.foundation.languages import say

OFFERING = (
    Kept(
        say("That words of yours are an ask or an offer, whether it may be carried, and since when it is settled"),
        ("offers.post_id", "offers.place_id", "offers.kind", "offers.may_carry", "offers.settled_at"),
        "sees", "sees", "cannot",
        note=say("It goes with the words."),
    ),
    Kept(
        say("That you carried an ask, and which of your words stand with it"),
        ("carries.ask_id", "carries.carrier_id", "carries.post_id"),
        "sees", "sees", "cannot",
        note=say("Who asked sees that you carried it, not to whom. Those you carried it to read it as it stands where it was asked; there is no copy."),
    ),
    Kept(
        say("An open chair: what it is, its question, its day, until when, the seed of its lot, how it ended"),
        ("chairs.id", "chairs.place_id", "chairs.host_id", "chairs.means", "chairs.kind", "chairs.way", "chairs.told",
         "chairs.question", "chairs.day", "chairs.until_at", "chairs.last_at", "chairs.seed", "chairs.closed_at",
         "chairs.ended_at", "chairs.why"),
        "sees", "sees", "sees",
        note=say("The seed is shown once the names are closed. Those outside see a chair by lot, never of which circle. All is forgotten after 30 days."),
    ),
    Kept(
        say("Your name in the bowl of an open chair, or that somebody named you for one, and your answer"),
        ("chair_names.chair_id", "chair_names.person_id", "chair_names.token", "chair_names.by_id",
         "chair_names.asked_at", "chair_names.until_at", "chair_names.says"),
        "sees", "sees", "sees",
        note=say("Names stand beside their tokens once they are closed, for those who may see that person’s page. A no is shown to nobody."),
    ),
)  # fmt: skip
