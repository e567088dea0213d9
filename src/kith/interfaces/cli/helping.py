"""What `--help` shows, in the house's language."""

from typing import Any

from cyclopts.help import DefaultFormatter, HelpEntry, HelpPanel, InlineText, PanelSpec
from rich.box import Box
from rich.console import Console, ConsoleOptions
from rich.text import Text

from kith.foundation.languages import Gettext, say

# Nothing stands around a group of commands but room, on a terminal and in a file alike.
_NO_BOX = Box("    \n" * 8)
_USAGE = say("Usage:")
# What cyclopts itself says above some of them.
TITLES = (say("Arguments"), say("Parameters"), say("Commands"))


class Helping(DefaultFormatter):
    """Lays help out as cyclopts does, and says it in one language."""

    def __init__(self, gettext: Gettext) -> None:
        """Speak the language of `gettext`."""
        super().__init__(panel_spec=PanelSpec(box=_NO_BOX, padding=(0, 2)))
        self._gettext = gettext

    def __call__(self, console: Console, options: ConsoleOptions, panel: HelpPanel) -> None:
        """Show a group of commands or options."""
        entries = [self._entry(each) for each in panel.entries]
        said = panel.copy(title=self._gettext(str(panel.title)), entries=entries)
        super().__call__(console, options, said)

    def render_usage(self, console: Console, options: ConsoleOptions, usage: Any) -> None:  # noqa: ANN401 - cyclopts' own
        """Show how a command is typed."""
        del options
        line = Text.assemble((f"{_USAGE.into(self._gettext)} ", "bold"), str(usage).strip(), "\n")
        console.print(line)

    def render_description(
        self,
        console: Console,
        options: ConsoleOptions,
        description: Any,  # noqa: ANN401 - cyclopts' own
    ) -> None:
        """Say what a command does."""
        super().render_description(console, options, self._said(description))

    def _entry(self, entry: HelpEntry) -> HelpEntry:
        return entry.copy(description=self._said(entry.description))

    def _said(self, description: object) -> object:
        match description:
            case InlineText(primary_renderable=Text(plain=text)):
                ends = description.force_empty_end
                return InlineText(Text(self._gettext(text)), force_empty_end=ends)
            case Text(plain=text):
                return Text(self._gettext(text.rstrip()), end=description.end)
            case str():
                return self._gettext(description)
            case _:
                return description
