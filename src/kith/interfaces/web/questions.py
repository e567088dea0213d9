"""The questions that the page of a new round offers, in the visitor's language."""

from kith.interfaces.web.visit import Visit
from kith.together.rounds.questions import occasions_for, question

Offered = list[tuple[str, list[tuple[str, str]]]]


def questions_for(visit: Visit) -> Offered:
    """Give each occasion with its questions, and the name that each has in addresses."""
    shape = visit.house.shape if visit.house else ""
    return [
        (visit.say(one.name), [(name, visit.say(said)) for name, said in one.named()])
        for one in occasions_for(shape)
    ]


def chosen_question(visit: Visit) -> str:
    """Give the question that `?question=` names, or nothing."""
    found = question(visit.asked("question"))
    return visit.say(found) if found else ""
