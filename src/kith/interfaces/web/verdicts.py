"""What two people can decide, and what the house log has to tell, in the house's sentences."""

from collections.abc import Mapping

from kith.foundation.languages import Saying, say

CHOICES: Mapping[str, Saying] = {
    "leave": say("Leave it as it is"),
    "ask": say("Ask for other words"),
    "away": say("Take these words away"),
    "remove": say("Take {name} out of the circle"),
}
LAW_CHOICES: Mapping[str, Saying] = {
    "leave": say("Give the file back"),
    "away": say("Keep the file aside for good, and take the words away"),
    "remove": say("Keep the file aside for good, and take {name} out of the circle"),
}
KNOCK_CHOICES: Mapping[str, Saying] = {
    "leave": say("Leave it as it is"),
    "away": say("{name} knocks at no door for ninety days"),
}
AGAIN_CHOICES: Mapping[bool, Saying] = {
    True: say("Undo it"),
    False: say("Let it stand"),
}

TOLD: Mapping[tuple[str, bool], Saying] = {
    ("leave", True): say("Two guides decided to leave it as it is."),
    ("leave", False): say("Two people of this house decided to leave it as it is."),
    ("ask", True): say("Two guides ask for other words."),
    ("ask", False): say("Two people of this house ask for other words."),
    ("away", True): say("Two guides decided to take these words away."),
    ("away", False): say("Two people of this house decided to take these words away."),
    ("remove", True): say("Two guides decided to take {name} out of the circle."),
    ("remove", False): say("Two people of this house decided to take {name} out of the circle."),
}
TOLD_OF_ONESELF: Mapping[tuple[str, bool], Saying] = {
    ("leave", True): say("Two guides looked at words of yours, and leave them as they are."),
    ("leave", False): say("Two people of this house looked at words of yours, and leave them as they are."),
    ("ask", True): say("Two guides ask you for other words."),
    ("ask", False): say("Two people of this house ask you for other words."),
    ("away", True): say("Two guides took these words of yours away."),
    ("away", False): say("Two people of this house took these words of yours away."),
    ("remove", True): say("Two guides took you out of the circle that these words stood in."),
    ("remove", False): say(
        "Two people of this house took you out of the circle that these words stood in."
    ),
}  # fmt: skip
# Of a knock it is the same words when it is left, and others when it is not.
TOLD_OF_KNOCK: Mapping[bool, Saying] = {
    True: say("Two guides decided that {name} knocks at no door for ninety days."),
    False: say("Two people of this house decided that {name} knocks at no door for ninety days."),
}
TOLD_OF_ONES_KNOCK: Mapping[bool, Saying] = {
    True: say("Two guides decided that you knock at no door for ninety days."),
    False: say("Two people of this house decided that you knock at no door for ninety days."),
}

IN_LIST: Mapping[str, Saying] = {
    "decider": say("waits for your word"),
    "said": say("you said what should be done; waits for a second person"),
    "asked": say("you are asked to help decide"),
    "open": say("you showed it; not decided yet"),
    "again": say("to be decided again"),
    "leave": say("left as it is"),
    "ask": say("other words were asked for"),
    "away": say("taken away"),
    "remove": say("taken out of the circle"),
}

LOG: Mapping[str, Saying] = {
    "words-away guides": say("Words were taken away by decision of two guides."),
    "words-away two": say("Words were taken away by decision of two people of this house."),
    "words-back": say("Words were given back after an appeal."),
    "taken-out guides": say("Somebody was taken out of a circle by decision of two guides."),
    "taken-out two": say(
        "Somebody was taken out of a circle by decision of two people of this house."
    ),
    "taken-in": say("Somebody was taken into a circle again after an appeal."),
    "no-knocking guides": say("Somebody knocks at no door for ninety days, as two guides decided."),
    "no-knocking two": say(
        "Somebody knocks at no door for ninety days, as two people of this house decided."
    ),
    "knocking": say("Somebody may knock again after an appeal."),
    "aside": say("A picture or recording was put aside, unseen."),
    "handed": say("A file that was put aside was handed to an authority."),
    "destroyed": say("A file that was put aside was destroyed."),
    "name": say("This house changed its name."),
    "sentence": say("This house changed the sentence at its door."),
    "manners": say("This house changed its manners."),
    "imprint": say("This house changed its imprint."),
    "closed itself": say(
        "Unusually many were at the door, and the house closed itself to strangers for a day."
    ),
}
LOG_NAMED: Mapping[str, Saying] = {
    "key": say("The administrator made a new house key for {name}."),
    "guide": say("A new guide: {name}."),
    "no-guide": say("{name} is no guide any more."),
    "closed-24": say("{name} closed the house to strangers for a day."),
    "closed-72": say("{name} closed the house to strangers for three days."),
    "opened": say("{name} opened the house to strangers again."),
}
LOG_UNNAMED: Mapping[str, Saying] = {
    "key": say("The administrator made somebody a new house key."),
    "guide": say("Somebody became a guide."),
    "no-guide": say("Somebody is no guide any more."),
    "closed-24": say("A guide or the administrator closed the house to strangers for a day."),
    "closed-72": say("A guide or the administrator closed the house to strangers for three days."),
    "opened": say("A guide or the administrator opened the house to strangers again."),
}
