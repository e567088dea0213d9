"""Sixty questions to choose from, by occasion, and a few for two who have just met here.

Whoever asks one asks it in their own name, and may put it into other words first.
"""

import msgspec

from kith.foundation.languages import Saying, say


class Occasion(msgspec.Struct, frozen=True):
    """When one would ask these; `key` stands in addresses and never changes."""

    key: str
    name: Saying
    questions: tuple[Saying, ...]

    def named(self) -> list[tuple[str, Saying]]:
        """Give each question with the name it has in addresses, such as `hard-2`."""
        return [(f"{self.key}-{place}", each) for place, each in enumerate(self.questions, 1)]


OCCASIONS = (
    # For translators: what follows are questions that people put to their circle, in their own
    # name. They are said to several people at once.
    Occasion(
        "beginning",
        say("A beginning"),
        (
            say("What should people here know about you that they would not guess?"),
            say("What brought you to this table?"),
            say("How do you notice that you are welcome somewhere?"),
            say("What do you hope to find here, and what would spoil it?"),
            say("What are you good at that nobody asks you about?"),
        ),
    ),
    Occasion(
        "week",
        say("A team’s week"),
        (
            say("What did you see this week that somebody else needs to know?"),
            say("What is waiting for somebody to say yes or no?"),
            say("Where did you need help, and did you ask for it?"),
            say("What did somebody here do this week that went unnoticed?"),
            say("What would you tell me if I didn’t decide anything here?"),
        ),
    ),
    Occasion(
        "hard",
        say("Something hard"),
        (
            say("What is not being said here?"),
            say("What part of this is yours, and what part is not?"),
            say("What would have helped you, and who could have known?"),
            say("What do you need before this can be put down?"),
            say("What is true for the other side, as far as you can see it?"),
        ),
    ),
    Occasion(
        "decision",
        say("Something to decide"),
        (
            say("Which way do you lean, and what would change your mind?"),
            say("Who has to live with it, and what have they said?"),
            say("What will be lost if this is done, and what if it is not?"),
            say("What do you know that might be missing on the table?"),
            say("What could be tried first, so small that nobody minds if it fails?"),
        ),
    ),
    Occasion(
        "season",
        say("The turn of a season"),
        (
            say("What has this place done to us?"),
            say("What grew since the last season, and what has had its time?"),
            say("Which evening do you remember, and what made it so?"),
            say("Who did you hear better than before?"),
            say("What will you do less of until the next season?"),
        ),
    ),
    Occasion(
        "before",
        say("A gathering to come"),
        (
            say("What would make the journey worth it for you?"),
            say("Who should be there that nobody has asked yet?"),
            say("What do you need so that you can come: stairs, food, quiet, an hour?"),
            say("What could you bring that is not on any list?"),
            say("What do you want to talk about while sitting next to each other?"),
        ),
    ),
    Occasion(
        "after",
        say("After being together"),
        (
            say("What didn’t you get to say?"),
            say("What did you carry home?"),
            say("Which sentence has stayed with you, and whose was it?"),
            say("Who would you have talked to, with one more hour?"),
            say("What surprised you about somebody you thought you knew?"),
        ),
    ),
    Occasion(
        "goodbye",
        say("A goodbye"),
        (
            say("What will you miss that has no name?"),
            say("What did you learn from the one who is going?"),
            say("What do you wish them for the first morning there?"),
            say("What did you never thank them for?"),
            say("What stays here when somebody goes?"),
        ),
    ),
    Occasion(
        "field",
        say("Peers in a field"),
        (
            say("What have you stopped believing about this work?"),
            say("Which mistake would you spare somebody who begins today?"),
            say("What do you do differently from how it is taught, and why?"),
            say("What are you stuck on?"),
            say("Whose work deserves to be better known, and for what?"),
        ),
    ),
    Occasion(
        "family",
        say("Family"),
        (
            say("Which story is told without you having been asked about it?"),
            say("What did you get from whom: a word, a recipe, a way to close a door?"),
            say("What would you ask somebody who is no longer there?"),
            say("What is different at home from how it was when you were small?"),
            say("What should be written down before it is forgotten?"),
        ),
    ),
    Occasion(
        "ordinary",
        say("An ordinary evening"),
        (
            say("What do you see from where you sit?"),
            say("What was good this week and very small?"),
            say("What have you changed your mind about lately?"),
            say("What are you reading, cooking, mending or putting off?"),
            say("When did you last laugh so that it hurt?"),
        ),
    ),
    Occasion(
        "thanks",
        say("Thanks"),
        (
            say("What was done for you here that you have not forgotten?"),
            say("What went well, and whose hands were in it?"),
            say("What do you have today that you once only hoped for?"),
            say("Who taught you something without knowing it?"),
            say("What do you want to give back, and to whom?"),
        ),
    ),
)

# For two who have only just come to know each other here: a sentence each is enough.
FOR_TWO = Occasion(
    "two",
    say("Two people"),
    (
        say("What is the first thing you remember about the other one?"),
        say("What made you smile this week?"),
        say("Where are you just now, and what can you hear?"),
        say("What do you wish you were asked more often?"),
        say("What is a small thing that the other one does well?"),
    ),
)

_FIRST = {"team": "week", "organisation": "week", "peers": "field"}


def occasions_for(shape: str) -> list[Occasion]:
    """Give all occasions, the likeliest one for such a house first."""
    first = _FIRST.get(shape, "beginning")
    return sorted(OCCASIONS, key=lambda one: one.key != first)


def question(name: str) -> Saying | None:
    """Give the question that has this name in an address, if there is one."""
    offered = (each for one in (*OCCASIONS, FOR_TWO) for each in one.named())
    return next((said for each, said in offered if each == name), None)
