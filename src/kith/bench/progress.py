"""Says what is being done and for how long, while nothing can be read yet."""

import contextlib
from collections.abc import Callable, Generator

from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

Say = Callable[[str], None]


@contextlib.contextmanager
def saying(console: Console) -> Generator[Say]:
    """Give what shows a line of words in place of the one before."""
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("", total=None)

        def say(words: str) -> None:
            progress.update(task, description=words)
            if not console.is_terminal:
                console.print(words)

        yield say
