"""Everything this house keeps. A test fails when the schema has a column that stands nowhere here."""

from kith.care.truth.model import Kept
from kith.foundation.languages import say

KEPT = (
    Kept(
        say("Your name, address in the house, what you say of yourself, your time zone and language"),
        ("people.id", "people.home_id", "people.handle", "people.name", "people.know_me", "people.lately",
         "people.zone", "people.language", "homes.id", "homes.domain"),
        "sees", "sees", "sees",
        note=say("Others see your page if you are listed, know each other, or share a circle."),
    ),
    Kept(
        say("Whom you came through"),
        ("people.through_id", "arrivals.invitation_id", "arrivals.person_id"),
        "sees", "sees", "sees",
        note=say("Named only to those who may meet that person."),
    ),
    Kept(
        say("Whether you stand in the list of people"),
        ("listings.person_id",),
        "sees", "sees", "sees",
    ),
    Kept(
        say("That two people know each other, and their sentences of how"),
        ("bonds.a_id", "bonds.b_id", "bonds.since",
         "tellings.speaker_id", "tellings.about_id", "tellings.how", "tellings.said_at"),
        "sees", "cannot", "cannot",
        note=say("Only the two see it."),
    ),
    Kept(
        say("With whom you ended contact"),
        ("blocks.person_id", "blocks.blocked_id", "blocks.since"),
        "sees", "cannot", "cannot",
        note=say("The other is shown nothing of it."),
    ),
    Kept(
        say("That a circle exists, what it is for, who is in it, since when, and who hosts it"),
        ("places.id", "places.kind", "circles.id", "circles.name", "circles.purpose", "circles.glyph",
         "circles.dye", "circles.history", "circles.host_id", "circles.host_since", "circles.host_until",
         "seats.place_id", "seats.person_id", "seats.since", "seats.came_at",
         "access.place_id", "access.person_id", "access.since"),
        "sees", "sees", "cannot",
    ),
    Kept(
        say("Up to where you have seen a circle, and in which order you keep your circles"),
        ("seats.seen_id", "seats.arranged"),
        "sees", "cannot", "cannot",
        note=say("It makes “spoke since you were there” possible. Nobody is told that you read something."),
    ),
    Kept(
        say("Who was asked into a circle and has not come in yet; “Not now”"),
        ("askings.circle_id", "askings.person_id", "askings.by_id", "askings.asked_at", "askings.set_aside_at"),
        "sees", "cannot", "cannot",
        note=say("The one who asked knows that they asked, and never hears a “Not now”. Gone after 30 days."),
    ),
    Kept(
        say("Who left a circle, or was removed from it and why"),
        ("departures.id", "departures.circle_id", "departures.person_id", "departures.reason",
         "departures.removed_by_id"),
        "sees", "cannot", "cannot",
        note=say("The host is told who left. After a removal the circle sees that somebody is no longer in it."),
    ),
    Kept(
        say("What a circle’s people are agreeing on, and who said yes"),
        ("proposals.id", "proposals.circle_id", "proposals.kind", "proposals.by_id", "proposals.about_id",
         "proposals.words", "agreements.proposal_id", "agreements.person_id"),
        "sees", "sees", "cannot",
        note=say("Shown only to those whose yes it needs."),
    ),
    Kept(
        say("Words in a circle: who wrote them, by hand or by a program, when, and what they answer"),
        ("posts.id", "posts.place_id", "posts.conversation_id", "posts.answers_id", "posts.author_id",
         "posts.means", "posts.words", "posts.wrong_at", "posts.gone_at", "posts.stirred_id",
         "voices.conversation_id", "voices.person_id", "voices.place_id", "voices.last_id"),
        "sees", "sees", "cannot",
        note=say("Read by those who came before the conversation began, or by all, as the circle chose."),
    ),
    Kept(
        say("What words said before they were changed"),
        ("posts.changed_at", "earlier_words.post_id", "earlier_words.until_at", "earlier_words.words"),
        "sees", "sees", "cannot",
        note=say("Until the words are deleted; then it is gone too."),
    ),
    Kept(
        say("Who pressed “Heard”"),
        ("heard.post_id", "heard.person_id", "heard.heard_at"),
        "sees", "cannot", "cannot",
        note=say("The writer sees names; nobody sees a sum."),
    ),
    Kept(
        say("Invitations that are out: for whom, your words, the code"),
        ("invitations.id", "invitations.by_id", "invitations.whom", "invitations.words", "invitations.code",
         "invitations.circle_id", "invitations.uses", "invitations.until_at"),
        "sees", "cannot", "cannot",
        note=say("Whoever holds the link sees your name and your words. Forgotten 30 days after it ended."),
    ),
    Kept(
        say("The public half of your house key, when it was made, and whether you put it away"),
        ("accounts.person_id", "accounts.public_key", "accounts.key_made_at", "accounts.key_put_away_at"),
        "sees", "cannot", "cannot",
        note=say("The key itself is kept nowhere. The administrator can make you a new one; all who know you are told."),
    ),
    Kept(
        say("Your passkeys: the public half, how often each was used, the name it is bound to"),
        ("passkeys.id", "passkeys.person_id", "passkeys.public_key", "passkeys.sign_count",
         "passkeys.bound_to", "passkeys.device", "passkeys.made_at"),
        "sees", "cannot", "cannot",
    ),
    Kept(
        say("The devices on which you are signed in, and when each was last used"),
        ("sessions.id", "sessions.person_id", "sessions.fingerprint", "sessions.device", "sessions.seen_at"),
        "sees", "cannot", "cannot",
        note=say("A device is kept as two words, such as “Firefox, Linux”. No network address is kept."),
    ),
    Kept(
        say("Lines from the house that wait for your next Today"),
        ("house_lines.id", "house_lines.person_id", "house_lines.kind", "house_lines.about"),
        "sees", "cannot", "cannot",
    ),
    Kept(
        say("The house: its name, the sentence at its door, who it is for, its log, who looks after it"),
        ("house.id", "house.name", "house.purpose", "house.shape", "house.made_at",
         "house_log.id", "house_log.kind", "house_log.about", "administrators.person_id", "administrators.since"),
        "sees", "sees", "sees", administrator="sees",
    ),
    Kept(
        say("What the machine needs: a secret for cookies, one-time links, what happened and is still to be told, work that waits"),
        ("house.secret", "first_links.fingerprint", "first_links.until_at", "facts.id", "facts.kind",
         "facts.place_id", "facts.at", "facts.body", "subscribers.name", "subscribers.heard_id", "jobs.id", "jobs.kind",
         "jobs.body", "jobs.state", "jobs.next_at", "jobs.until_at", "jobs.tries", "jobs.error",
         "nodes.node", "nodes.until_at", "migrations.number", "migrations.name", "migrations.sha256"),
        "cannot", "cannot", "cannot",
        note=say("Ids only, no words."),
    ),
)  # fmt: skip
