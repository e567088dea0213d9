"""Whether a translation says every sentence, and only those, with the values where they belong."""

import io
import re
from collections.abc import Iterator

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po, write_po

# `{name}` and `%(name)s` stand for values; a brace or a percent sign alone would break the sentence.
_VALUE = re.compile(r"%\(\w+\)s|%%|\{\w*\}|[{}%]")
_HEAD_ENDS = "\n\n"


def brought_up(text: str, sentences: Catalog) -> str:
    """Give a translation with a gap for each new sentence, in the order of the template.

    What is no longer said stays at the end, behind `#~`, until somebody has taken its words over.
    """
    catalog = _read(text)
    catalog.update(sentences, no_fuzzy_matching=True, update_creation_date=False)
    out = io.BytesIO()
    write_po(out, catalog, omit_header=True, sort_output=True, width=0)
    said = out.getvalue().decode().rstrip("\n")
    return f"{text.partition(_HEAD_ENDS)[0]}{_HEAD_ENDS}{said}\n"


def faults(text: str, sentences: Catalog) -> list[str]:
    """Give what is wrong with a translation, each in a line."""
    catalog = _read(text)
    said = {_key(each): each for each in catalog if each.id}
    asked = {_key(each): each for each in sentences if each.id}
    found = [f"does not have: {_shown(each)}" for key, each in asked.items() if key not in said]
    found += [f"no longer said: {_shown(each)}" for key, each in said.items() if key not in asked]
    found += [f"no longer said: {_shown(each)}" for each in catalog.obsolete.values()]
    for key, each in said.items():
        if key in asked:
            found += [f"{fault}: {_shown(each)}" for fault in _faults(each, catalog.num_plurals)]
    if not found and brought_up(text, sentences) != text:
        return ["is not as ./kith format leaves it"]
    return found


def _faults(message: Message, plurals: int) -> Iterator[str]:
    told = [*_texts(message.string or "")]
    if message.fuzzy:
        yield "is only guessed (fuzzy)"
    if len(told) != (plurals if message.pluralizable else 1) or not all(told):
        yield "is not translated"
        return
    values = {value for one in _texts(message.id) for value in _VALUE.findall(one)}
    for one in told:
        if set(_VALUE.findall(one)) != values:
            yield f"has other values than {', '.join(sorted(values)) or 'none'}"
        if _edges(one) != _edges(next(_texts(message.id))):
            yield "begins or ends with other room"


def _read(text: str) -> Catalog:
    return read_po(io.BytesIO(text.encode()), abort_invalid=True)


def _key(message: Message) -> tuple[str | None, object]:
    return message.context, message.id


def _texts(one: str | tuple[str, ...] | list[str]) -> Iterator[str]:
    yield from (one,) if isinstance(one, str) else one


def _edges(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def _shown(message: Message) -> str:
    return next(_texts(message.id))
