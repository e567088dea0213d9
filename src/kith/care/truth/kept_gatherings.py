"""What the house keeps of gatherings, of their guests, and of circles that fold."""

from kith.care.truth.model import Kept
from kith.foundation.languages import say

GATHERING = (
    Kept(
        say("A gathering: what, when, where in words, what to know, for how many, who hosts it, for which circle"),
        ("gatherings.id", "gatherings.circle_id", "gatherings.host_id", "gatherings.what", "gatherings.day",
         "gatherings.begins", "gatherings.ends_day", "gatherings.ends", "gatherings.zone", "gatherings.starts_at",
         "gatherings.ends_at", "gatherings.place", "gatherings.know", "gatherings.room", "gatherings.uid",
         "gatherings.sequence", "gatherings.changed_at", "gatherings.cancelled_at", "gatherings.together_at",
         "gatherings.table_id"),
        "sees", "sees", "cannot",
        note=say("Those who are asked see it, and guests if there is a link. All is forgotten three weeks after its end."),
    ),
    Kept(
        say("The link with which guests answer"),
        ("gatherings.guest_link",),
        "sees", "cannot", "cannot",
        note=say("The host sees it and hands it on. Who has it reads what, when, where and the host’s first name."),
    ),
    Kept(
        say("What you answered: coming, late, can’t, your place in the line; of a guest also their name"),
        ("comings.id", "comings.gathering_id", "comings.person_id", "comings.name", "comings.secret", "comings.says",
         "comings.asked_id", "comings.waits", "comings.chair"),
        "sees", "effort", "cannot",
        note=say("Who comes is seen by those who come. The line and a “can’t” are seen by the host alone. Gone three weeks after its end."),
    ),
    Kept(
        say("Who said of whom that they were at a gathering"),
        ("presences.gathering_id", "presences.by_id", "presences.about_id"),
        "sees", "cannot", "cannot",
        note=say("You see whom you named. Nobody is shown who named them. Gone three weeks after its end."),
    ),
    Kept(
        say("When a circle folds, and whether you keep it"),
        ("foldings.circle_id", "foldings.folds_at", "foldings.gathering_id", "foldings.from_circle_id",
         "folding_wishes.circle_id", "folding_wishes.person_id", "folding_wishes.keeps"),
        "sees", "effort", "cannot",
        note=say("The circle sees when it folds. Whether you keep it is for your eyes, till it folds."),
    ),
    Kept(
        say("The secret address of your calendar"),
        ("calendar_feeds.person_id", "calendar_feeds.token"),
        "sees", "cannot", "cannot",
        note=say("Whoever has it reads what, when and where of what you come to. You renew or end it."),
    ),
)  # fmt: skip
