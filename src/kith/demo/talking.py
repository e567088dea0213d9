"""What is said in the circles of the demo house, and what becomes of it."""

import random
from collections.abc import Iterator, Sequence
from functools import partial

from kith.access.places import was_there
from kith.demo.circles import Kept
from kith.demo.life import Life
from kith.demo.times import Calendar
from kith.demo.words import Entry, read, source
from kith.foundation.clock import DAY, HOUR, MINUTE
from kith.foundation.ids import first_id_at
from kith.together.conversations import actions

# What was taken away is written down in the words, so that its gap makes sense; never in a house.
TAKEN_AWAY = "…"
_QUIET = 0.4


class Talk:
    """All that is said in one circle."""

    def __init__(self, life: Life, calendar: Calendar, circle: Kept, made_at: int) -> None:
        """Plan all of it."""
        self._life, self._calendar, self._circle = life, calendar, circle
        self._chance = random.Random(f"{circle.file} {made_at}")  # noqa: S311 - times, not secrets
        self._talk = read(source(circle.file))
        self.moments = calendar.of(circle.file, self._talk, made_at)
        self._posts: dict[tuple[int, int], int] = {}
        for where, entry in self._all():
            self._plan(where, entry)

    def plan_seen(self, seed: int, newsless: Sequence[str]) -> None:
        """Let everybody have been there last at some moment, some having seen everything."""
        chance = random.Random(f"{seed} seen {self._circle.file}")  # noqa: S311 - times, not secrets
        said = sorted((self.moments[at][k], entry.author) for (at, k), entry in self._all())
        for name in self._circle.people:
            own = max(moment for moment, author in said if author == name)
            news = [moment for moment, author in said if author != name and moment > own]
            quiet = name in newsless or (name != "Mara" and chance.random() < _QUIET)
            upto = self._calendar.now if quiet or not news else chance.choice(news[:3]) - MINUTE
            self._life.plan(self._calendar.now, partial(self._was_there, name, upto))

    def _all(self) -> Iterator[tuple[tuple[int, int], Entry]]:
        for place, conversation in enumerate(self._talk):
            for k, entry in enumerate(conversation.entries):
                yield (place, k), entry

    def _plan(self, where: tuple[int, int], entry: Entry) -> None:
        moment, plan = self.moments[where[0]][where[1]], self._life.plan
        shown = TAKEN_AWAY if entry.gone else (*entry.before, entry.words)[0]
        plan(moment, partial(self._say, where, entry, shown))
        for later, words in enumerate((*entry.before, entry.words)[1:]):
            after = (2 + 9 * later + self._chance.randrange(1, 9)) * MINUTE
            plan(self._by_now(moment + after), partial(self._change, where, entry.author, words))
        for name in entry.heard:
            plan(self._heard_at(moment, name), partial(self._hear, where, name))
        if entry.wrong:
            plan(self._next_by(where, entry, elsewhere=True), partial(self._wrong, where, entry))
        if entry.gone:
            plan(self._taken_at(where, entry), partial(self._take_away, where, entry))

    def _say(self, where: tuple[int, int], entry: Entry, words: str) -> None:
        place, k = where
        speaker = self._life.speaker(entry.author)
        if k == 0:
            circle_id = self._life.circles[self._circle.file]
            post = self._life.do(actions.open_conversation, speaker, circle_id, words)
        else:
            to = self._posts[place, entry.to] if entry.to is not None else None
            opening = self._posts[place, 0]
            post = self._life.do(actions.answer, speaker, opening, words, to=to)
        self._posts[where] = post.id

    def _change(self, where: tuple[int, int], author: str, words: str) -> None:
        self._life.do(actions.change, self._life.speaker(author), self._posts[where], words)

    def _hear(self, where: tuple[int, int], name: str) -> None:
        self._life.do(actions.hear, self._life.speaker(name), self._posts[where])

    def _wrong(self, where: tuple[int, int], entry: Entry) -> None:
        speaker = self._life.speaker(entry.author)
        self._life.do(actions.say_it_was_wrong, speaker, self._posts[where])

    def _take_away(self, where: tuple[int, int], entry: Entry) -> None:
        self._life.do(actions.delete, self._life.speaker(entry.author), self._posts[where])

    def _was_there(self, name: str, upto: int) -> None:
        place_id, person_id = self._life.circles[self._circle.file], self._life.people[name]
        self._life.do(was_there, place_id, person_id, first_id_at(upto))

    def _heard_at(self, moment: int, name: str) -> int:
        waited = moment + int(self._chance.lognormvariate(0, 1) * HOUR) + MINUTE
        return self._by_now(self._calendar.awake(waited, name, self._chance))

    def _next_by(self, where: tuple[int, int], entry: Entry, *, elsewhere: bool) -> int:
        """Give a moment just before the same person speaks again, here or in the next talk."""
        later = [
            self.moments[at][k]
            for (at, k), one in self._all()
            if one.author == entry.author and (at, k) > where and (at > where[0] or not elsewhere)
        ]
        said = self.moments[where[0]][where[1]]
        return max(said + MINUTE, min(later, default=said + DAY) - 3 * MINUTE)

    def _taken_at(self, where: tuple[int, int], entry: Entry) -> int:
        """Give when words were taken away: before the same person's next, or soon by themselves."""
        place, k = where
        again = any(one.author == entry.author for one in self._talk[place].entries[k + 1 :])
        said = self.moments[place][k]
        return self._next_by(where, entry, elsewhere=False) if again else said + 14 * MINUTE

    def _by_now(self, moment: int) -> int:
        return min(moment, self._calendar.now - 1)
