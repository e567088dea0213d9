"""Moves a house, and waits for a line each time it has told how far it is."""

import sys
from pathlib import Path

from tests.copying.houses import move


def told(part: str, done: int, of: int) -> None:
    sys.stdout.write(f"{part} {done} {of}\n")
    sys.stdout.flush()
    sys.stdin.readline()


if __name__ == "__main__":
    where, folder, url = sys.argv[1:]
    move(where, Path(folder), url, told=told)
