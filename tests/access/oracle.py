"""The rule in plain Python: who may enter a place, from which conversation on, and whom one may meet.

Nothing here leans on the house. Time is a count of what happened. `test_rule.py` lets the same
things happen here and in a house, and compares; `test_nothing_leaks.py` asks it what each of the
cast may read.
"""

from dataclasses import dataclass, field

EVERYTHING = 0


@dataclass
class Circle:
    """A circle, who sits in it since when, and what was begun in it when."""

    host: str
    history: str
    seats: dict[str, int]
    asked: set[str] = field(default_factory=set)
    conversations: dict[str, int] = field(default_factory=dict)


@dataclass
class Letter:
    """A letter, who sits in it, and whom its words have not reached."""

    seats: set[str]
    closed: set[str] = field(default_factory=set)


@dataclass
class Oracle:
    """All that decides who sees what."""

    listed: set[str] = field(default_factory=set)
    bonds: set[frozenset[str]] = field(default_factory=set)
    tellings: set[tuple[str, str]] = field(default_factory=set)
    circles: dict[str, Circle] = field(default_factory=dict)
    letters: dict[str, Letter] = field(default_factory=dict)
    out: set[tuple[str, str]] = field(default_factory=set)
    at_doors: list[tuple[str, str]] = field(default_factory=list)
    opened: dict[frozenset[str], str] = field(default_factory=dict)
    time: int = 0

    # -- the rule -----------------------------------------------------------------------------

    def may_enter(self, who: str, circle: str) -> bool:
        """Somebody may enter a circle if they sit in it."""
        return who in self.circles[circle].seats

    def reads(self, who: str, circle: str, conversation: str) -> bool:
        """Of a circle one reads what began after one came, or everything."""
        if circle in self.letters:
            return self.reads_letter(who, circle)
        place = self.circles[circle]
        return who in place.seats and place.seats[who] <= place.conversations[conversation]

    def reads_letter(self, who: str, letter: str) -> bool:
        """A letter is read by those who sit in it, once it has reached them."""
        place = self.letters[letter]
        return who in place.seats and who not in place.closed

    def may_meet(self, who: str, other: str) -> bool:
        """One sees the page of the listed, of those one knows or who say so, of whom one sits in a circle with.

        And of whoever opened one their door, or to whom one opened.
        """
        return (
            who == other
            or other in self.listed
            or self.know(who, other)
            or (other, who) in self.tellings
            or frozenset((who, other)) in self.opened
            or any({who, other} <= place.seats.keys() for place in self.circles.values())
        )

    def know(self, one: str, other: str) -> bool:
        """Two people know each other once both have said so."""
        return frozenset((one, other)) in self.bonds

    # -- what happens: each tells whether it may, and if so lets it be so -----------------------

    def make(self, who: str, circle: str, history: str) -> bool:
        """Anybody makes a circle, and reads everything in it."""
        self.circles[circle] = Circle(who, history, {who: EVERYTHING})
        return True

    def ask(self, who: str, circle: str, other: str) -> bool:
        """The host asks people whom they know and who are not in it."""
        place = self.circles[circle]
        may = place.host == who and who in place.seats
        if may := may and self.know(who, other) and other not in place.seats:
            place.asked.add(other)
        return may

    def come_in(self, who: str, circle: str) -> bool:
        """Who was asked comes in."""
        place = self.circles[circle]
        if may := who in place.asked:
            place.asked.discard(who)
            place.seats[who] = EVERYTHING if place.history == "everything" else self._now()
        return may

    def leave(self, who: str, circle: str) -> bool:
        """Who is in a circle leaves it; the longest there hosts it then."""
        if may := self.may_enter(who, circle):
            self._go(who, self.circles[circle])
        return may

    def remove(self, who: str, circle: str, other: str, second: str) -> bool:
        """The host and one other remove somebody."""
        place = self.circles[circle]
        may = place.host == who and other != who and second not in {who, other}
        if may := may and {who, other, second} <= place.seats.keys():
            self._go(other, place)
        return may

    def agree_on(self, circle: str, history: str) -> bool:
        """All together change what newcomers read; to everything, at once for all."""
        place = self.circles[circle]
        if may := place.history != history and bool(place.seats):
            place.history = history
            if history == "everything":
                place.seats = dict.fromkeys(place.seats, EVERYTHING)
        return may

    def say(self, who: str, circle: str, conversation: str) -> bool:
        """Who is in a circle begins a conversation."""
        if may := self.may_enter(who, circle):
            self.circles[circle].conversations[conversation] = self._now()
        return may

    def answer(self, who: str, circle: str, conversation: str) -> bool:
        """Who reads a conversation answers in it."""
        return self.reads(who, circle, conversation)

    def write(self, who: str, letter: str, readers: set[str]) -> bool:
        """One writes to one to five others whom one knows; nobody comes to it later."""
        readers = readers - {who}
        if may := 1 <= len(readers) <= 5 and all(self.know(who, one) for one in readers):
            self.letters[letter] = Letter({who, *readers})
        return may

    def leave_letter(self, who: str, letter: str) -> bool:
        """Who is in a letter leaves it."""
        if may := who in self.letters[letter].seats:
            self.letters[letter].seats.discard(who)
        return may

    def knock(self, who: str, other: str) -> bool:
        """A stranger knocks once, and waits at three doors at most."""
        letter = self.letters.get(self.opened.get(frozenset((who, other)), ""))
        may = who != other and self.may_meet(who, other) and not self.know(who, other)
        may = may and not (letter and who in letter.seats) and (who, other) not in self.out
        if may := may and sum(one == who for one, _ in self.out) < 3:
            self.out.add((who, other))
            self.at_doors.append((who, other))
        return may

    def at_door(self, who: str) -> str:
        """Who waits longest at somebody's door; empty where there is nobody."""
        return next((one for one, other in self.at_doors if other == who), "")

    def open_door(self, who: str, letter: str) -> bool:
        """Whoever is at home opens: a letter between the two."""
        one = self.at_door(who)
        if one:
            self.at_doors.remove((one, who))
            self.out.discard((one, who))
            self.letters[letter] = Letter({one, who})
            self.opened[frozenset((one, who))] = letter
        return bool(one)

    def let_pass(self, who: str) -> bool:
        """Whoever is at home lets it pass; the other one waits on."""
        one = self.at_door(who)
        if one:
            self.at_doors.remove((one, who))
        return bool(one)

    def tell(self, who: str, other: str) -> bool:
        """Whoever sees another's page may say that they know them; both saying so is a bond."""
        if may := who != other and self.may_meet(who, other):
            self.tellings.add((who, other))
            if (other, who) in self.tellings:
                self.bonds.add(frozenset((who, other)))
        return may

    def unsay(self, who: str, other: str) -> bool:
        """A sentence is taken back; a bond stays."""
        if may := who != other and self.may_meet(who, other):
            self.tellings.discard((who, other))
        return may

    def list(self, who: str, *, listed: bool) -> bool:
        """Anybody stands in the list of people, or not."""
        (self.listed.add if listed else self.listed.discard)(who)
        return True

    def _go(self, who: str, place: Circle) -> None:
        del place.seats[who]
        if place.host == who and place.seats:
            place.host = next(iter(place.seats))

    def _now(self) -> int:
        self.time += 1
        return self.time
