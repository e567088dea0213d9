"""The words after `kith`, and what becomes of an error: one sentence and an exit code."""

import os
import sys
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Annotated

from cyclopts import App, CycloptsError, Group, Parameter, UnusedCliTokensError

import kith
from kith.foundation.errors import Invalid, Wrong
from kith.foundation.languages import Gettext, Saying, say
from kith.infrastructure.checkup import schema_today, sentence
from kith.infrastructure.files import speaking
from kith.interfaces.cli.backups import backup, restore
from kith.interfaces.cli.backups import key as backup_key
from kith.interfaces.cli.circles import circles
from kith.interfaces.cli.doctor import doctor
from kith.interfaces.cli.first import first
from kith.interfaces.cli.guides import end, guides
from kith.interfaces.cli.helping import Helping
from kith.interfaces.cli.kept import backups, drill
from kith.interfaces.cli.mailing import bounce
from kith.interfaces.cli.moving import move_database
from kith.interfaces.cli.people import invitations, key, people
from kith.interfaces.cli.place import Here, Place
from kith.interfaces.cli.quarantine import destroy, hand_over, quarantine
from kith.interfaces.cli.settings import settings
from kith.interfaces.cli.strangers import close, open_, strangers
from kith.interfaces.cli.upgrades import upgrade
from kith.interfaces.cli.voice import Voice
from kith.interfaces.cli.work import retry, work

FAILED, MISUSED, STOPPED = 1, 2, 130
_ABOUT = say("A house on the internet that its people own.")
_MORE = say("`kith COMMAND --help` says more about one of them.")

Start = Callable[[], int]
Command = Callable[..., int | None]
_OPTIONS = Group(say("Options").text, sort_key=9)

Word = Annotated[str, Parameter(show=False, allow_leading_hyphen=True)]
Data = Annotated[
    str,
    Parameter(
        show_default=False, group=_OPTIONS, help="The folder of the house, instead of KITH_DATA."
    ),
]


def main(words: Sequence[str] | None = None, start: Start | None = None) -> int:
    """Do what the words ask for, and give the exit code; `start` runs the house."""
    voice = Voice()
    try:
        return _do(sys.argv[1:] if words is None else words, voice, start)
    except CycloptsError as wrong:
        voice.complain(_usage(wrong))
        return MISUSED
    except Wrong as wrong:
        voice.complain(wrong.saying)
    except OSError as wrong:
        voice.complain(sentence(wrong).saying)
    except (KeyboardInterrupt, EOFError):
        voice.complain(say("Stopped."))
        return STOPPED
    return FAILED


def _usage(wrong: CycloptsError) -> Saying:
    if isinstance(wrong, UnusedCliTokensError) and wrong.unused_tokens:
        words = " ".join(wrong.unused_tokens)
        return say("That is more than can be understood: {words}. See: kith --help", words=words)
    return say("{why} See: kith --help", why=" ".join(str(wrong).split()))


def _do(words: Sequence[str], voice: Voice, start: Start | None) -> int:
    gettext = _language(Place(_data_in(words), os.environ, voice))
    voice.speak(gettext)
    app = _commands(start, gettext)

    def launch(*rest: Word, data: Data = "") -> int | None:
        place = Place(data, os.environ, voice)
        command, bound, wants = app.parse_args(rest, exit_on_error=False, print_error=False)
        place_for = {"here": place} if "here" in wants else {}
        return command(*bound.args, **bound.kwargs, **place_for)

    app.meta.default(launch)
    app.meta.suppress_keyboard_interrupt = False
    answer = app.meta(words, exit_on_error=False, print_error=False, result_action="return_value")
    return answer or 0


def _data_in(words: Sequence[str]) -> str:
    """Give the folder that `--data` names: help speaks its language, before any word is understood."""
    after = dict(pairwise(words))
    named = (word.removeprefix("--data=") for word in words if word.startswith("--data="))
    return next(named, after.get("--data", ""))


def _commands(start: Start | None, gettext: Gettext) -> App:
    app = App(
        name="kith", help=_ABOUT.text, help_epilogue=_MORE.into(gettext),
        version=f"Kith {kith.__version__}", help_formatter=Helping(gettext),
        help_format="plaintext", suppress_keyboard_interrupt=False,
        group_parameters=_OPTIONS, group_commands=Group(say("More").text),
    )  # fmt: skip
    app["--help"].show = app["--version"].show = False
    groups: dict[str, list[list[Command]]] = {
        say("Living in it").text: [[_running(start)], [first], [people, invitations, key], [circles], [guides, end], [strangers, close, open_]],
        say("Keeping it").text: [
            [backup, backup_key], [backups], [drill], [restore], [upgrade], [move_database],
        ],
        say("Looking after it").text: [[doctor], [quarantine, hand_over, destroy], [settings], [work, retry], [bounce], [schema], [version]],
    }  # fmt: skip
    for height, (title, commands) in enumerate(groups.items()):
        group = Group(title, sort_key=height)
        for place, (itself, *more) in enumerate(commands):
            named = App(
                name=itself.__name__.replace("_", "-"), help=itself.__doc__, help_epilogue="",
                group=group, sort_key=place,
            )  # fmt: skip
            named.default(itself)
            for command in more:
                named.command(command)
            app.command(named)
    return app


def _running(start: Start | None) -> Command:
    def run(
        *,
        port: Annotated[int | None, Parameter(help="The port to listen on.")] = None,
        listen: Annotated[str | None, Parameter(help="The network address to listen on.")] = None,
        here: Here,
    ) -> int:
        """Run the house until it is stopped."""
        if start is None:
            raise Invalid("run", say("Nothing can be run from here."))
        asked = {"KITH_PORT": port, "KITH_LISTEN": listen, "KITH_DATA": here.folder}
        os.environ.update({name: str(value) for name, value in asked.items() if value is not None})
        return start()

    return run


def schema(*, here: Here) -> None:
    """Print everything that a house keeps, as SQL."""
    here.voice.raw(schema_today())


def version(*, here: Here) -> None:
    """Say which Kith this is."""
    here.voice.say(f"Kith {kith.__version__}")


def _language(place: Place) -> Gettext:
    try:
        language = place.settings.language
    except (Wrong, OSError):
        return str
    return speaking(language)
