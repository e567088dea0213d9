"""Noor's public page in the demo house: bridges for strangers, a helper who says so, and two mailbags."""

from functools import partial

from kith.demo.life import Life
from kith.foundation.clock import DAY, HOUR
from kith.together.publishing import actions, helping, reading
from kith.together.publishing.hands.rows import roles
from kith.together.publishing.mailbag import actions as mailbags
from kith.together.publishing.rows import page_of

NAME = "under-bridges"
TITLE = "Notes from Under Bridges"
ROLE = "as an engineer for five cities"
EXPECT = "I write when a bridge has said something. I don’t take replies; that’s fine. Now and then I open a mailbag."
ABOUT = "What would you ask a bridge, if it had to answer?"

# Days ago, who writes, whether in the role, and the words.
ENTRIES = (
    (61, "Noor", True, """People ask me whether their bridge is safe. It’s a fair question and I have an unfair answer: it’s moving, and that’s why.

A bridge that stands still has decided to break. The ones I look after lift themselves a little each morning, as the sun comes round, and lie down again at night. We measure how far. What frightens us isn’t the movement. It’s the day it moves *differently from yesterday*, and nobody has changed anything."""),
    (47, "Noor", False, """My mother has a theory that you can tell an honest town by its railings. She puts her hand on one and waits. I’ve taken measuring instruments worth more than her flat to the same railings, and I’d like it on record that we agree."""),
    (30, "Wren", False, """Noor is on a river this week with no signal. She asked me to say that the talk on Thursday is at six and not at seven, and that it’s free.

She also said to describe the photo nobody can put here: a very small woman under a very large beam, pointing up, not looking at the camera."""),
    (18, "Noor", True, """Four centimetres. That is how much the east end of one bridge sinks when a tram stops on it instead of driving on. We had it at three, in a report, with my name on it.

I’ve corrected it here and in the report. If you quoted me, please quote me again."""),
    (4, "Noor", True, """It was a storm surge, so I’ll tell you how that is from inside a laptop. Nothing, nothing, nothing, and then a line leans over, as if somebody had opened a door.

Five bridges stood. I’d like to thank the people in the seventies who made them thicker than the drawing asked for, because *it’s only concrete*. It’s only concrete. Good morning."""),
)  # fmt: skip
_WRONG_ON = 18
LETTERS = (
    ("Jonas", True, "Dear bridge, number 14, clip on the left. Was it something I said?"),
    ("Hana", False, "I’d ask it whether it minds the swallows, because I’ve always told the children that it doesn’t, and I’d like to know before they’re grown."),
)  # fmt: skip
# An earlier one is closed, and lies with Aiko, who answers Noor's door.
UNMEASURED = "What should I have measured, and never did?"
_TO_LOOK_THROUGH = (
    ("Tom", True, "I have seen your bridge from below for thirty-one years, which is the side it does not tidy for visitors. There is a bolt on the fourth pier that sings at half tide. I did not report it. I was fond of it."),
    ("Ines", False, "The applause. Nobody ever measures how long before it stops being meant."),
    ("Jonas", False, "how cold the coffee is by the time one is down again. also it is your turn to pay"),
)  # fmt: skip


def write_publicly(life: Life, now: int) -> None:
    """Open Noor's page, and let what stands on it be written."""
    life.plan(now - 62 * DAY, partial(_open, life))
    life.plan(now - 40 * DAY, partial(_be_helped, life))
    for ago, who, in_role, words in ENTRIES:
        life.plan(
            now - ago * DAY + 7 * HOUR, partial(_write, life, ago, who, words, in_role=in_role)
        )
    for n, (who, ago) in enumerate((("Mara", 20), ("Wren", 50), ("Hana", 33), ("Ines", 12))):
        life.plan(now - ago * DAY - n * HOUR, partial(_read, life, who))
    life.plan(now - 13 * DAY, partial(_open_mailbag, life, UNMEASURED))
    for n, (who, quote, words) in enumerate(_TO_LOOK_THROUGH):
        life.plan(now - 12 * DAY + n * HOUR, partial(_put_in, life, who, words, quote=quote))
    life.plan(now - 26 * HOUR, partial(_open_mailbag, life, ABOUT))
    for n, (who, quote, words) in enumerate(LETTERS):
        life.plan(now - (9 - 4 * n) * HOUR, partial(_put_in, life, who, words, quote=quote))


def _open(life: Life) -> None:
    life.do(
        actions.open_page, life.speaker("Noor"), name=NAME, title=TITLE, expect=EXPECT, role=ROLE
    )


def _be_helped(life: Life) -> None:
    life.do(helping.ask_to_help, life.speaker("Noor"), life.people["Wren"])
    life.do(helping.answer_asking, life.speaker("Wren"), NAME, yes=True)


def _write(life: Life, ago: int, who: str, words: str, *, in_role: bool) -> None:
    page = life.do(page_of, life.people["Noor"])
    role = life.do(roles, page.id)[0].id if page and in_role else 0
    said = life.do(actions.publish, life.speaker(who), NAME, words, role_id=role)
    if ago == _WRONG_ON:
        life.do(actions.say_entry_was_wrong, life.speaker(who), NAME, said.id)


def _read(life: Life, who: str) -> None:
    life.do(reading.read_page, life.speaker(who), NAME)


def _open_mailbag(life: Life, about: str) -> None:
    life.do(mailbags.open_mailbag, life.speaker("Noor"), about, 5)


def _put_in(life: Life, who: str, words: str, *, quote: bool) -> None:
    life.do(mailbags.write_to, life.speaker(who), NAME, words, may_quote=quote)
