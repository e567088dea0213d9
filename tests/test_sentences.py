"""Every sentence is gathered and said in every language; what `./kith check` looks for, it finds."""

import ast
import io
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from kith.foundation.languages import LANGUAGES, Catalogue
from kith.infrastructure.files import catalogues
from tools.commands import helps
from tools.sentences import LOCALE, sentences, translations, wrong
from tools.translations import brought_up, faults
from tools.unmarked import bare_arguments, bare_sentences, bare_strings, bare_words

HEAD = """\
# Spoken in a made-up land.
msgid ""
msgstr ""
"Language: de\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

"""


def test_every_sentence_is_marked_and_said_in_every_language() -> None:
    assert len(sentences()) > 600, "or this proves nothing"
    assert wrong() == []


def test_every_language_has_its_catalogue_and_every_catalogue_its_language() -> None:
    assert {path.relative_to(LOCALE).parts[0] for path in translations()} == {*LANGUAGES} - {"en"}
    assert set(catalogues()) == set(LANGUAGES)


@pytest.mark.parametrize("path", translations(), ids=lambda path: path.relative_to(LOCALE).parts[0])
def test_a_catalogue_is_read_as_everybody_else_reads_such_a_file(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    ours = Catalogue(text.encode())
    for each in read_po(io.BytesIO(text.encode())):
        match each.id, each.string:
            case str(id_), str(said) if id_:
                assert ours.gettext(id_) == (said or id_)
            case (one, many), (first, second):
                assert [ours.ngettext(one, many, n) for n in (1, 2)] == [first, second]
            case _:
                assert not each.id


def test_what_settings_commands_templates_and_pages_say_is_gathered() -> None:
    gathered = [each.id for each in sentences()]
    for said in (
        "The port to listen on; the next free one is taken if it is in use.",  # a setting
        "List who lives here, by alphabet.",  # a command
        "One JSON document instead of words.",  # an option
        "This page is no longer live. Please open it again.",  # what a behaviour says
        "There is nothing here.",
    ):
        assert said in gathered


def test_a_command_says_its_docstring_and_its_options() -> None:
    told = """
def people(name: Annotated[str, Parameter(help="Whom.")], /, *, here: Here) -> None:
    "List who lives here."

def _helper(here: int) -> None:
    "Nobody reads this."
"""
    assert {says for _, says in helps(ast.parse(told))} == {"List who lives here.", "Whom."}


def catalog(*ids: str | tuple[str, str]) -> Catalog:
    made = Catalog()
    for each in ids:
        made.add(each)
    return made


@pytest.mark.parametrize(
    ("entry", "fault"),
    [
        ('msgid "{name} left."\nmsgstr "{name} ist gegangen."', None),
        (
            'msgid "{name} left."\nmsgstr "{name} ist"\n" gegangen."',
            "is not as ./kith format leaves it",
        ),
        ("", "does not have: {name} left."),
        ('msgid "{name} left."\nmsgstr ""', "is not translated: {name} left."),
        (
            '#, fuzzy\nmsgid "{name} left."\nmsgstr "{name} ging."',
            "is only guessed (fuzzy): {name} left.",
        ),
        (
            'msgid "{name} left."\nmsgstr "Jemand ist gegangen."',
            "has other values than {name}: {name} left.",
        ),
        (
            'msgid "{name} left."\nmsgstr "{name} ist {weg} gegangen."',
            "has other values than {name}: {name} left.",
        ),
        (
            'msgid "{name} left."\nmsgstr "{name} ist zu 100 % fort."',
            "has other values than {name}: {name} left.",
        ),
        (
            'msgid "{name} left."\nmsgstr "{name} ist gegangen. "',
            "begins or ends with other room: {name} left.",
        ),
    ],
)
def test_a_translation_is_held_to_its_sentence(entry: str, fault: str | None) -> None:
    text = f"{HEAD}#, python-brace-format\n{entry}\n" if entry else HEAD
    assert faults(text, catalog("{name} left.")) == ([fault] if fault else [])


def test_a_translation_says_nothing_that_is_no_longer_said() -> None:
    both = 'msgid "No"\nmsgstr "Nein"\n\nmsgid "Yes"\nmsgstr "Ja"\n'
    assert faults(HEAD + both, catalog("Yes", "No")) == []
    assert faults(HEAD + both, catalog("Yes")) == ["no longer said: No"]
    left = brought_up(HEAD + both, catalog("Yes", "Perhaps"))
    assert '#~ msgid "No"\n#~ msgstr "Nein"' in left, "its words are kept for who takes them over"
    assert faults(left, catalog("Yes", "Perhaps")) == [
        "no longer said: No",
        "is not translated: Perhaps",
    ]


def test_a_translation_has_each_of_its_forms() -> None:
    days = ("%(n)s day", "%(n)s days")
    told = (
        '#, python-format\nmsgid "%(n)s day"\nmsgid_plural "%(n)s days"\n'
        'msgstr[0] "%(n)s Tag"\nmsgstr[1] "{}"\n'
    )
    assert faults(HEAD + told.format("%(n)s Tage"), catalog(days)) == []
    assert faults(HEAD + told.format(""), catalog(days)) == ["is not translated: %(n)s day"]
    assert faults(HEAD + told.format("Tage"), catalog(days)) == [
        "has other values than %(n)s: %(n)s day"
    ]


def test_what_a_translator_wrote_and_the_head_of_their_file_stay() -> None:
    told = f'{HEAD}msgid "Yes"\nmsgstr "Ja"\n'
    assert brought_up(told, catalog("Yes")) == told


def test_a_catalogue_says_in_english_what_it_lacks() -> None:
    told = 'msgid "Yes"\nmsgstr "Ja"\n\nmsgid "No"\nmsgstr ""\n\nmsgid "a"\nmsgid_plural "b"\nmsgstr[0] "eins"\nmsgstr[1] ""\n'
    made = Catalogue((HEAD + told).encode())
    assert [made.gettext(text) for text in ("Yes", "No", "Perhaps")] == ["Ja", "No", "Perhaps"]
    assert [made.ngettext("a", "b", n) for n in (1, 2)] == ["eins", "b"]
    assert [made.ngettext("c", "d", n) for n in (1, 2)] == ["c", "d"]


@pytest.mark.parametrize(
    ("template", "bare"),
    [
        ('<p>{{ _("Said.") }}</p>', []),
        ("<p>Said.</p>", ["Said."]),
        ("<p>{% trans name=x %}{{ name }} said.{% endtrans %}</p>", []),
        ("{% trans %}A{% endtrans %}<b>B</b>{% trans %}C{% endtrans %}", ["B"]),
        ('{% if a %}<p class="what">{{ a }}</p>{% else %}Nothing{% endif %}', ["Nothing"]),
        ('<img alt="A house">', ["alt='A house'"]),
        ('<input placeholder="Your name">', ["placeholder='Your name'"]),
        ('<button data-done="Copied.">…</button>', ["data-done='Copied.'"]),
        ("<button aria-label=\"{{ _('Close') }}\">…</button>", []),
        ("{#- a comment -#}<p>· –</p>", []),
    ],
)
def test_bare_words_are_found(template: str, bare: list[str]) -> None:
    assert bare_words(template) == bare


@pytest.mark.parametrize(
    ("template", "bare"),
    [
        ('{{ part.notice(_("You are in no circle yet.")) }}', []),
        ('{{ part.notice("You are in no circle yet.") }}', ["You are in no circle yet."]),
        ('{{ part.row(name, look="button quiet") }}', []),
    ],
)
def test_bare_arguments_are_found(template: str, bare: list[str]) -> None:
    assert bare_arguments(template) == bare


@pytest.mark.parametrize(
    ("source", "bare"),
    [
        ('raise NotAllowed(say("Only the host can."))', []),
        ('raise NotAllowed("Only a guest can.")', ["Only a guest can."]),
        ('print(f"Kith is running. Open {base}")', ["Kith is running. Open "]),
        ('say("Only " + who + " can.")', ["'Only ' + who + ' can.'"]),
        ('say(f"{who} can.")', ["f'{who} can.'"]),
        ('"""A module says what it is for."""', []),
        ('def go():\n    """Nobody reads this on a page."""', []),
        ('log.info("Opened by %s", who)', []),
        ('COLUMNS = "select id from posts"', []),
        ('NAMES = ("Firefox", "Mac OS", "KITH_DATA")', []),
    ],
)
def test_bare_sentences_are_found(source: str, bare: list[str]) -> None:
    assert bare_sentences(source, {"Only the host can."}) == bare


@pytest.mark.parametrize(
    ("behaviour", "bare"),
    [
        ("line.textContent = list.dataset.ended;", []),
        ('line.textContent = "This page is old.";', ["This page is old."]),
        ("tell(`Too long by ${room}.`); // Not for anybody's eyes.", ["Too long by ${room}."]),
        ('event.key !== "Escape"', []),
    ],
)
def test_bare_strings_are_found(behaviour: str, bare: list[str]) -> None:
    assert bare_strings(behaviour) == bare
