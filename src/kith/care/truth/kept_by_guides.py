"""What the house keeps of guides, and of what is shown to them."""

from kith.care.truth.model import Kept
from kith.foundation.languages import say

GUIDING = (
    Kept(
        say("Who the guides are, and who was asked to be one"),
        ("guides.person_id", "guides.since", "guide_askings.person_id", "guide_askings.by_id", "guide_askings.asked_at",
         "guide_askings.turned_down"),
        "sees", "sees", "sees", administrator="sees",
        note=say("Everybody in the house sees who the guides are. An asking is seen by the two, a no by nobody; both are forgotten after 30 days."),
    ),
    Kept(
        say("Words that you showed to the guides: the passages you chose, what would help, what was decided and why"),
        ("reports.id", "reports.by_id", "reports.about_id", "reports.place_id", "reports.post_id", "reports.excerpt",
         "reports.help", "reports.against_law", "reports.host_may", "reports.shown_at", "reports.stage",
         "reports.verdict", "reports.decided_at",
         "report_sayings.report_id", "report_sayings.stage", "report_sayings.person_id", "report_sayings.verdict",
         "report_sayings.reason", "report_sayings.said_at",
         "report_decisions.report_id", "report_decisions.stage", "report_decisions.verdict", "report_decisions.one_id",
         "report_decisions.other_id", "report_decisions.by_guides", "report_decisions.decided_at",
         "report_appeals.report_id", "report_appeals.by_id", "report_appeals.reason", "report_appeals.made_at",
         "report_helpers.report_id", "report_helpers.stage", "report_helpers.person_id", "report_helpers.by_id",
         "report_helpers.answer", "report_tellings.report_id", "report_tellings.stage", "report_tellings.person_id",
         "report_tellings.seen_at"),
        "sees", "cannot", "cannot",
        note=say("The guides see it, never the one whose words they are, who is told the decision, and never who showed them. Passages stay till then, also if the writer deletes the words. All is forgotten 180 days after it was decided."),
    ),
    Kept(
        say("Words of yours that two people took away"),
        ("posts.gone_by", "withheld.post_id", "withheld.report_id", "withheld.words", "withheld.changed_at", "withheld.wrong_at",
         "withheld_earlier.post_id", "withheld_earlier.until_at", "withheld_earlier.words"),
        "sees", "cannot", "cannot",
        note=say("Readers see a gap. The words are kept for 14 days, or till an appeal is decided, and then deleted."),
    ),
    Kept(
        say("Pictures and recordings that may be against the law: put aside, seen by nobody, kept for an authority; the sums of such files"),
        ("quarantines.id", "quarantines.report_id", "quarantines.media_id", "quarantines.post_id", "quarantines.kind",
         "quarantines.owner_id", "quarantines.token", "quarantines.sums", "quarantines.state", "quarantines.handed_at",
         "quarantines.changed_at"),
        "cannot", "cannot", "cannot",
        note=say("The administrator hands them over or destroys them by the command line, and the house log says so."),
    ),
)  # fmt: skip
