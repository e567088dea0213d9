"""`python -m kith`: runs the house, or hands over to the command line."""

import gc
import signal
import sys
from importlib import import_module


def main() -> None:
    """Do what the words after `kith` ask for, importing only what that needs."""
    words = sys.argv[1:]
    # A house starts many times for each time somebody asks it something on the command line.
    sys.exit(_run() if words == ["run"] else _ask(words))


def _ask(words: list[str]) -> int:
    # `kith people | head` ends quietly when head has seen enough.
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    # What a service starts writes to the journal: there no error brings words of people with it.
    import_module("kith.infrastructure.logs").write_log("warning", "words")
    return import_module("kith.interfaces.cli.app").main(words, _run)


def _run() -> int:
    # A visitor who hangs up ends one answer, never the house.
    signal.signal(signal.SIGPIPE, signal.SIG_IGN)
    # What is imported stays for as long as the house is open: nobody looks through it for what is
    # no longer needed, neither now, dozens of times, nor later, while somebody waits for a page.
    gc.disable()
    running = import_module("kith.running")
    gc.freeze()
    gc.enable()
    return running.main()


if __name__ == "__main__":
    main()
