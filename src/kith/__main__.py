"""`python -m kith`: runs the house, or hands over to the command line."""

import sys
from importlib import import_module


def main() -> None:
    """Do what the words after `kith` ask for, importing only what that needs."""
    words = sys.argv[1:]
    # A house starts many times for each time somebody asks it something on the command line.
    module = "kith.running" if words == ["run"] else "kith.interfaces.cli.app"
    sys.exit(import_module(module).main())


if __name__ == "__main__":
    main()
