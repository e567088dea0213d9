"""The house as it stands: its floors and rooms, and what leans on what, read from the imports."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src"

# From the ground up. Inside a floor, left is lower: so no two rooms can ever lean on each other.
# A room is listed before it is built; what is not listed here may not be built.
FLOORS: dict[str, tuple[str, ...]] = {
    "foundation": (
        "languages",
        "errors",
        "ids",
        "clock",
        "settings",
        "text",
        "html",
        "keys",
        "blurs",
        "lots",
    ),
    "infrastructure": (
        *("database", "sqlite", "postgres", "commits", "writer", "migrations", "nodes", "pool"),
        *("line", "wakes", "house_file", "house_postgres", "facts", "queue", "files", "opening"),
        *(
            "checkup",
            "copying",
            "zips",
            "buckets",
            "media_store",
            "handing_over",
            "decoding",
            "backup",
            "logs",
            "measures",
            "serving",
        ),
        *("fetch", "mail", "push", "signatures"),
    ),
    "ties": ("homes", "people", "accounts", "bonds", "circles", "readers"),
    "access": (
        "model",
        "places",
        "rule",
        "speak",
        "enter",
        "door",
        "public",
        "recipients",
        "reaching",
        "carried",
        "gate",
        "explain",
    ),
    "together": (
        *("welcome", "handshakes", "media", "conversations", "manners", "letters"),
        *("rounds", "book", "for_two", "gatherings", "introductions", "knocks", "publishing"),
        *("offers", "chairs"),
    ),
    "care": (
        *("guides", "moderation", "today", "notices", "search"),
        *("rediscover", "moving", "sweeping", "keeping", "truth"),
    ),
    "interfaces": ("web", "mastodon", "activitypub", "cli"),
}
# The roof leans on everything; `__main__` is the door in it.
ROOF = ("house", "running", "__main__")
# These may lean on anything, and nothing leans on them.
OUTSIDE = ("demo", "bench")

ROOMS = (*(f"{floor}.{room}" for floor, rooms in FLOORS.items() for room in rooms), *ROOF)
HEIGHTS = {room: height for height, room in enumerate(ROOMS)}


@dataclass(frozen=True)
class Import:
    """A module that a file names, in an import or in a string that begins like "kith.house:"."""

    line: int
    module: str

    @property
    def room(self) -> str | None:
        """The room of Kith that is leaned on, if it is one."""
        return room_of(self.module)


@dataclass(frozen=True)
class File:
    """One Python file of the house; its path begins with the package."""

    path: PurePosixPath
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        """The file as Python reads it."""
        return ast.parse(self.text, str(self.path))

    @property
    def module(self) -> str:
        """The dotted name it is imported by."""
        return ".".join(self.path.with_suffix("").parts).removesuffix(".__init__")

    @property
    def room(self) -> str | None:
        """The room it stands in; None for a floor's own sentence, and where no room is planned."""
        return room_of(self.module)

    @property
    def floor(self) -> str:
        """The floor it stands on; for the roof and for outsiders, their own name."""
        return self.path.with_suffix("").parts[1]

    @cached_property
    def imports(self) -> tuple[Import, ...]:
        """Everything it names to lean on, Kith's own and other people's."""
        nodes = ast.walk(self.tree)
        return tuple(Import(line, module) for node in nodes for line, module in _named(node))


def read(source: Path = SOURCE) -> list[File]:
    """Give every file of the house that stands in `source`, in order."""
    return [
        File(PurePosixPath(path.relative_to(source).as_posix()), path.read_text(encoding="utf-8"))
        for path in sorted(source.glob("kith/**/*.py"))
    ]


def room_of(module: str) -> str | None:
    """Give `ties.people` for `kith.ties.people.rows`, and None for what is no room of the plan."""
    package, *parts = module.split(".")
    named = (".".join(parts[:2]), *parts[:1]) if package == "kith" else ()
    return next((name for name in named if name in HEIGHTS or name in OUTSIDE), None)


def leanings(files: list[File]) -> dict[str, set[str]]:
    """Give, for each room that is built, the other rooms it leans on, from the ground up."""
    standing = {file.room for file in files}
    built: dict[str, set[str]] = {room: set() for room in ROOMS if room in standing}
    for file in files:
        if file.room in built:
            others = {each.room for each in file.imports if each.room in built}
            built[file.room] |= {room for room in others if room and room != file.room}
    return built


def _named(node: ast.AST) -> Iterator[tuple[int, str]]:
    match node:
        case ast.Import():
            yield from ((node.lineno, each.name) for each in node.names)
        case ast.ImportFrom(module=str(module), level=0):
            yield from ((node.lineno, f"{module}.{each.name}") for each in node.names)
        case ast.Constant(value=str(words)) if re.fullmatch(r"kith(\.\w+)+[.:]?[\w.:]*", words):
            yield node.lineno, words.replace(":", ".").rstrip(".")
        case _:
            pass
