"""What the house keeps of people who met, and of what it signed."""

from kith.care.truth.model import Kept
from kith.foundation.languages import say

MEETING = (
    Kept(
        say("The story of two who know each other: who met, introduced, worked or gathered, in whose words, where and when"),
        ("bond_lines.id", "bond_lines.a_id", "bond_lines.b_id", "bond_lines.kind", "bond_lines.speaker_id",
         "bond_lines.words", "bond_lines.place", "bond_lines.at"),
        "sees", "cannot", "cannot",
        note=say("Only the two see it. Either of them can take the place away, and then it is gone."),
    ),
    Kept(
        say("A handshake while it goes on: digits, what stands behind the QR, what each of the two said of it"),
        ("hands.id", "hands.person_id", "hands.digits", "hands.code", "hands.secret", "hands.shown",
         "hands.handshake_id", "hands.until_at", "handshakes.id", "handshakes.four", "handshakes.state",
         "handshakes.way", "handshakes.until_at", "handshake_sides.handshake_id", "handshake_sides.person_id",
         "handshake_sides.how", "handshake_sides.place", "handshake_sides.said", "handshake_sides.gone",
         "wrong_digits.id", "wrong_digits.person_id"),
        "sees", "cannot", "cannot",
        note=say("Digits last five minutes. The rest is forgotten a day after its time, done or not; the story stays. Wrong digits are counted for an hour."),
    ),
    Kept(
        say("Which word you would rather read: handshake or greeting"),
        ("greetings.person_id",), "sees", "cannot", "cannot",
    ),
    Kept(
        say("A slip that somebody without an account left for you: a name, how to find them, and a sum of its code"),
        ("guest_slips.id", "guest_slips.for_id", "guest_slips.name", "guest_slips.reach", "guest_slips.fingerprint",
         "guest_slips.until_at"),
        "sees", "cannot", "cannot",
        note=say("You read it, and whoever holds its code. It is gone after sixty days."),
    ),
    Kept(
        say("What your phone kept of a meeting without a network, and the public half of the key that it signed with"),
        ("device_keys.id", "device_keys.person_id", "device_keys.session_id", "device_keys.public", "hand_slips.id",
         "hand_slips.person_id", "hand_slips.part", "hand_slips.digits", "hand_slips.at", "hand_slips.sum",
         "hand_slips.handshake_id", "hand_slips.until_at"),
        "effort", "cannot", "cannot",
        note=say("The other half of the key never leaves the phone. Slips are forgotten after thirty days, the key when you sign out there."),
    ),
    Kept(
        say("What the house signed so that it can be shown elsewhere: that two met, that one speaks for another"),
        ("statements.id", "statements.kind", "statements.by_id", "statements.about_id", "statements.body",
         "statements.made_at", "house_signing.id", "house_signing.private", "house_signing.public"),
        "effort", "cannot", "cannot",
        note=say("It is shown to nobody yet. How you met, and where, does not stand in it; the words of a knock do, till it is gone."),
    ),
)  # fmt: skip
