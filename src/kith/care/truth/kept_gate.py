"""What the house keeps so that few strangers come to a door."""

from kith.care.truth.model import Kept
from kith.foundation.languages import say

GATE = (
    Kept(
        say("Who may knock freely at your door, and whether you may be named where a way leads over you"),
        ("knock_needs.person_id", "knock_needs.needs", "nameables.person_id"),
        "sees", "cannot", "cannot",
        note=say("If you allow it, the two at the ends of a way read your name. Nobody is told what you chose."),
    ),
    Kept(
        say("Over which bonds a knock came, and until when these carry no other"),
        ("bond_lendings.knock_id", "bond_lendings.way", "bond_lendings.step", "bond_lendings.from_id",
         "bond_lendings.to_id", "bond_lendings.takes", "bond_lendings.spent_at", "bond_lendings.until_at"),
        "cannot", "cannot", "cannot",
        note=say("The one at home reads the names of those on the way who allow it. Forgotten after 31 days; after a knock that ended badly, after a year."),
    ),
    Kept(
        say("That a knock came on the allowance, through whom its writer lives here, and who was a stranger at the door"),
        ("knock_draws.knock_id", "knock_draws.home_id", "knock_draws.through_id", "knock_draws.at",
         "strangers.person_id", "strangers.at"),
        "cannot", "cannot", "cannot",
        note=say("Forgotten after an hour or two."),
    ),
    Kept(
        say("How many strangers an hour had, without who they were; and when the house was closed to strangers"),
        ("stranger_hours.hour", "stranger_hours.strangers", "lockdowns.id", "lockdowns.since_at",
         "lockdowns.until_at", "lockdowns.by_id", "lockdowns.opened_at", "lockdowns.opened_by_id"),
        "sees", "sees", "cannot", administrator="sees",
        note=say("Everybody sees that the house is closed, until when, and who closed it. The hours are forgotten after 28 days."),
    ),
)  # fmt: skip
