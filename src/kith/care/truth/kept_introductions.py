"""What the house keeps of introductions, and of who speaks for whom."""

from kith.care.truth.model import Kept
from kith.foundation.languages import say

INTRODUCING = (
    Kept(
        say("Whom you asked to know each other, what you told each of them, and how long they are asked"),
        ("introductions.id", "introductions.by_id", "introductions.means", "introductions.until_at",
         "introductions.taken_back_at", "introductions.told",
         "introduction_sides.introduction_id", "introduction_sides.person_id", "introduction_sides.other_id",
         "introduction_sides.words", "introduction_sides.described", "introduction_sides.names_other"),
        "sees", "cannot", "cannot",
        note=say("Each of the two sees what is told to them. Words go after 21 days, or at the second yes; the rest 9 days later."),
    ),
    Kept(
        say("What you answered when somebody wanted you to meet somebody"),
        ("introduction_answers.introduction_id", "introduction_answers.person_id", "introduction_answers.answer"),
        "sees", "cannot", "cannot",
        note=say("Neither the introducer nor the other is shown it; a second yes opens a letter. “Not now” goes after 21 days."),
    ),
    Kept(
        say("That an introduction came to pass, when, and the letter that it became"),
        ("introductions.passed_at", "introductions.place_id",
         "introduction_letters.conversation_id", "introduction_letters.by_id"),
        "sees", "cannot", "cannot",
        note=say("The introducer is told that both said yes. What they write to each other only the two read."),
    ),
    Kept(
        say("For whom you spoke, to whom, and how you know them"),
        ("vouches.id", "vouches.introduction_id", "vouches.speaker_id", "vouches.about_id", "vouches.to_id",
         "vouches.kind", "vouches.said_at", "vouches.until_at", "vouches.statement_id"),
        "sees", "cannot", "cannot",
        note=say("Seen by the one it was said to. Gone after a year, when you withdraw it, or when nothing came of it."),
    ),
)  # fmt: skip
