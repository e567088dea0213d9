"""What somebody typed, kept beside what is wrong with it."""

from collections.abc import Mapping, Sequence
from urllib.parse import parse_qsl

import msgspec

from kith.foundation.errors import Invalid, Wrong
from kith.foundation.languages import Saying, say
from kith.interfaces.web.render import into

MOST_BYTES = 128 * 1024
_MOST_FIELDS = 300
_MOST_DIGITS = 19
_LARGEST = (1 << 63) - 1


class Form(msgspec.Struct, frozen=True):
    """The fields of a form, as typed, the problem of each that has one, and what was added to it."""

    fields: Mapping[str, list[str]] = {}
    problems: Mapping[str, Saying] = {}
    added: Sequence[object] = ()

    def value(self, name: str, default: str = "") -> str:
        """Give what was typed into a field, or the default where it was not sent."""
        return self.fields.get(name, [default])[-1]

    def values(self, name: str) -> list[str]:
        """Give all that was chosen in a field."""
        return self.fields.get(name, [])

    def problem(self, name: str) -> str:
        """Give what is wrong with a field, in the language that is being spoken."""
        return into(self.problems.get(name))

    def number(self, name: str) -> int | None:
        """Give the id that a field holds, or None if it is empty."""
        return next(iter(self.numbers(name)), None)

    def numbers(self, name: str) -> list[int]:
        """Give the ids that were chosen in a field; what is no id is refused, not passed over."""
        return [self._number(name, each) for each in self.values(name) if each]

    def _number(self, name: str, given: str) -> int:
        found = number(given)
        if found is None:
            raise Invalid(name, say("This can't be chosen. Please open the page again."))
        return found

    def ticked(self, name: str) -> bool:
        """Tell whether a box was ticked."""
        return bool(self.value(name))

    def with_problem(self, wrong: Wrong) -> "Form":
        """Give the same form, with what is wrong beside the field it is about."""
        field = wrong.field if isinstance(wrong, Invalid) else ""
        return Form(self.fields, {**self.problems, field: wrong.saying}, self.added)

    def with_added(self, added: Sequence[object]) -> "Form":
        """Give the same form, with the pictures and voices that were added to it."""
        return Form(self.fields, self.problems, added)

    def filled(self, **values: str) -> "Form":
        """Give a form that shows what is kept now, where nothing else was typed."""
        return self if self.fields else Form({name: [value] for name, value in values.items()})


def number(given: str) -> int | None:
    """Give the id that a text is, or None."""
    if not (given.isascii() and given.isdigit() and len(given) <= _MOST_DIGITS):
        return None
    found = int(given)
    return found if found <= _LARGEST else None


def read_form(body: bytes) -> Form:
    """Give the fields of an url-encoded body."""
    try:
        pairs = parse_qsl(
            body.decode("ascii"),
            keep_blank_values=True,
            errors="strict",
            max_num_fields=_MOST_FIELDS,
        )
    except ValueError as wrong:
        raise Invalid(
            "", say("What was sent can't be read. Please go back and try again.")
        ) from wrong
    fields: dict[str, list[str]] = {}
    for name, value in pairs:
        fields.setdefault(name, []).append(value)
    return Form(fields)
