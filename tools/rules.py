"""The rules of the house, each a question to one file: which of your lines break it, and how."""

import ast
import re
from collections.abc import Callable, Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from statistics import quantiles
from typing import NamedTuple

from tools.house import HEIGHTS, OUTSIDE, ROOF, File

LONGEST_FILE = 300
LONGEST_FUNCTION = 40
LONGEST_TEXTS = {".html": 120, ".js": 60}

SQL_ROOMS = {"access", "infrastructure", *OUTSIDE}
SQL = re.compile(
    r"\s*(with\s.+\s)?(select\b.+\bfrom|insert\s+(or\s+\w+\s+)?into|update\b.+\bset|delete\s+from)\b"
    r"|.*\b(where|values|set|limit|and|on)\b.*\$\d",
    re.DOTALL,
)

HTTP = {"starlette", "http"}
DISK_AND_NETWORK = {
    *("aiohttp", "apsw", "asyncpg", "fileinput", "glob", "httpx", "http.client", "io.FileIO"),
    *("importlib.resources", "io.open", "mmap", "select", "selectors", "shutil", "smtplib"),
    *("socket", "socketserver", "sqlite3", "ssl", "subprocess", "tarfile", "tempfile"),
    *(
        "urllib.request",
        "uvicorn",
        "zipfile",
        "asyncio.open_connection",
        "asyncio.open_unix_connection",
    ),
    *("asyncio.start_server", "asyncio.start_unix_server"),
    *("asyncio.create_subprocess_exec", "asyncio.create_subprocess_shell"),
}
PATH = "pathlib.Path"
# What speaks to other machines, and the one room that may. Files of a bucket go another way than
# pages: obstore carries them, to an address that the administrator wrote into the settings.
OUTGOING = {
    **dict.fromkeys(
        ("aiohttp", "http.client", "httpcore", "httpx", "requests", "urllib.request", "urllib3"),
        "infrastructure.fetch",
    ),
    **dict.fromkeys(("aiosmtplib", "smtplib"), "infrastructure.mail"),
    "obstore": "infrastructure.buckets",
}
# Rooms that choose late what they lean on: a house does without a database's driver that it has no
# use for, and without what speaks to other machines for as long as it asks none.
CHOOSING = {
    *("infrastructure.opening", "infrastructure.fetch", "infrastructure.mail"),
    *("infrastructure.push", "infrastructure.media_store", "infrastructure.decoding"),
}
# `os` is also where the environment and random numbers come from; the rest of it is the disk.
OS_IN_MEMORY = {"environ", "fspath", "get_terminal_size", "getenv", "getpid", "urandom"}
# Methods of paths and event loops that no other thing has; `open` is the built-in.
DEEDS = {
    *("hardlink_to", "is_dir", "is_file", "iterdir", "mkdir", "read_bytes", "read_text", "rglob"),
    *("rmdir", "samefile", "symlink_to", "unlink", "write_bytes", "write_text"),
    *("create_connection", "create_datagram_endpoint", "create_server", "create_unix_server"),
}


class Fault(NamedTuple):
    """A line that breaks a rule."""

    line: int
    says: str


def stands_in_a_room(file: File) -> Iterator[Fault]:
    """Every file stands in a room of the plan; on a floor itself stands only its sentence."""
    names_a_floor = file.path.name == "__init__.py" and file.module.count(".") <= 1
    if file.room is None and not names_a_floor:
        yield Fault(1, "stands in no room of the plan (FLOORS in tools/house.py)")


def is_only_a_sentence(file: File) -> Iterator[Fault]:
    """An `__init__.py` says what belongs there and nothing else; the package also its version."""
    if file.path.name == "__init__.py" and file.floor not in OUTSIDE:
        sentence = _docstrings(file.tree)
        for node in file.tree.body:
            is_version = file.module == "kith" and isinstance(node, ast.Assign)
            if not is_version and not (isinstance(node, ast.Expr) and id(node.value) in sentence):
                yield Fault(node.lineno, "does more than say what belongs here")


def leans_down(file: File) -> Iterator[Fault]:
    """A room leans only on lower ones, an interface on no other, nothing on demo and bench."""
    if file.room is None or file.room in OUTSIDE:
        return
    for each in file.imports:
        if each.room is None or each.room == file.room:
            continue
        if each.room in OUTSIDE:
            yield Fault(each.line, f"leans on {each.room}, which stands outside the house")
        elif HEIGHTS[each.room] > HEIGHTS[file.room]:
            yield Fault(each.line, f"leans upwards, on {each.room}")
        elif file.floor == "interfaces" and each.room.startswith("interfaces."):
            yield Fault(each.line, f"is an interface and leans on another, {each.room}")


def imports_in_the_open(file: File) -> Iterator[Fault]:
    """Imports stand at the top, by full name; only roof, interfaces and what chooses import by name, and late."""
    for inner in _inside_something(file.tree):
        if isinstance(inner, ast.Import | ast.ImportFrom):
            yield Fault(inner.lineno, "imports inside a function or class")
    may_be_late = file.room in {*ROOF, *CHOOSING} or file.floor in {"interfaces", *OUTSIDE}
    for node in ast.walk(file.tree):
        match node:
            case ast.ImportFrom(level=level) if level:
                yield Fault(node.lineno, "imports by a relative name")
            case ast.Name(id="__import__" | "import_module") if not may_be_late:
                yield Fault(node.lineno, "imports late, by name")
            case ast.Attribute(attr="import_module") if not may_be_late:
                yield Fault(node.lineno, "imports late, by name")
            case _:
                pass


def keeps_sql_in_rows(file: File) -> Iterator[Fault]:
    """SQL stands only in `rows.py` files, in access and in infrastructure."""
    if file.path.name == "rows.py" or file.floor in SQL_ROOMS:
        return
    spoken = _docstrings(file.tree)
    for node in ast.walk(file.tree):
        words = "" if id(node) in spoken else _words(node)
        # A sentence begins with a capital; SQL is all in one case.
        if SQL.match(words.lower()) and not words.strip()[:2].istitle():
            yield Fault(getattr(node, "lineno", 1), "holds SQL outside of rows.py")


def leaves_http_to_interfaces(file: File) -> Iterator[Fault]:
    """HTTP is spoken only in interfaces, and pages are made only in those that are not the cli."""
    is_door = file.floor == "interfaces" or file.floor in OUTSIDE
    for each in file.imports:
        library = each.module.split(".")[0]
        if library in HTTP and not is_door:
            yield Fault(each.line, f"speaks HTTP ({each.module}) outside of interfaces")
        elif library == "starlette" and file.room == "interfaces.cli":
            yield Fault(each.line, "makes pages on the command line")


def leaves_disk_and_network_alone(file: File) -> Iterator[Fault]:
    """Files and sockets are touched only in infrastructure.

    Elsewhere a path is a value: `PurePath`, on the command line also `Path`. Files that are part of
    the program, such as templates, are read there as well, and handed up.
    """
    if file.floor in {"infrastructure", *OUTSIDE}:
        return
    refused = DISK_AND_NETWORK if file.room == "interfaces.cli" else {*DISK_AND_NETWORK, PATH}
    for line, module in _used(file):
        outer, _, inner = module.rpartition(".")
        is_disk = outer == "os" and inner not in OS_IN_MEMORY
        if is_disk or any(f"{module}.".startswith(f"{each}.") for each in refused):
            yield Fault(line, f"touches disk or network: {module}")
    for node in ast.walk(file.tree):
        match node:
            case ast.Call(func=ast.Name(id="open")):
                yield Fault(node.lineno, "opens a file")
            case ast.Attribute(attr=deed) if deed in DEEDS:
                yield Fault(node.lineno, f"touches disk or network: .{deed}")
            case _:
                pass


def asks_the_world_in_one_room(file: File) -> Iterator[Fault]:
    """Other machines are asked by `fetch`, mail goes out by `mail`, files into buckets by `buckets`."""
    for line, module in _used(file):
        rooms = {room for name, room in OUTGOING.items() if f"{module}.".startswith(f"{name}.")}
        if file.floor not in OUTSIDE and rooms and file.room not in rooms:
            yield Fault(line, f"speaks to other machines: {module}")


def is_small(file: File) -> Iterator[Fault]:
    """No file is over 300 lines long, and no function over 40."""
    if (lines := len(file.text.splitlines())) > LONGEST_FILE:
        yield Fault(1, f"is {lines} lines long: look for the second noun")
    for name, line, length in functions(file):
        if length > LONGEST_FUNCTION:
            yield Fault(line, f"{name} is {length} lines long: look for the second verb")


Rule = Callable[[File], Iterator[Fault]]
RULES: tuple[Rule, ...] = (
    stands_in_a_room,
    is_only_a_sentence,
    leans_down,
    imports_in_the_open,
    keeps_sql_in_rows,
    leaves_http_to_interfaces,
    leaves_disk_and_network_alone,
    asks_the_world_in_one_room,
    is_small,
)


def faults(rule: Rule, files: list[File]) -> list[str]:
    """Give every line that breaks a rule, each as `src/kith/…:12 what is wrong`."""
    return [
        f"src/{file.path}:{line} {says}" for file in files for line, says in sorted(set(rule(file)))
    ]


def circle_of_imports(files: list[File]) -> list[str]:
    """Give a chain of files that import each other in a circle, or nothing."""
    known = {file.module for file in files}
    leans = {
        file.module: {
            name
            for each in file.imports
            for name in (each.module, each.module.rpartition(".")[0])
            if name in known and name != file.module
        }
        for file in files
    }
    try:
        TopologicalSorter(leans).prepare()
    except CycleError as circle:
        return list(circle.args[1])
    return []


def long_texts(source: Path) -> list[str]:
    """Give every template and behaviour that is too long."""
    lengths = {
        path: len(path.read_text(encoding="utf-8").splitlines())
        for path in sorted(source.glob("kith/**/*.*"))
        if path.suffix in LONGEST_TEXTS
    }
    return [
        f"src/{path.relative_to(source)} is {length} lines long"
        for path, length in lengths.items()
        if length > LONGEST_TEXTS[path.suffix]
    ]


def sizes(files: list[File]) -> str:
    """Say how long files and functions are: taste, until the outer bound."""
    of_files = [len(file.text.splitlines()) for file in files if file.path.name != "__init__.py"]
    of_functions = [length for file in files for _, _, length in functions(file)]
    return f"files: {_spread(of_files)}; functions: {_spread(of_functions)}"


def functions(file: File) -> Iterator[tuple[str, int, int]]:
    """Give the name, the line and the length of every function in a file."""
    for node in ast.walk(file.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, node.lineno, (node.end_lineno or node.lineno) - node.lineno + 1


def _inside_something(tree: ast.AST) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield from ast.walk(node)


def _used(file: File) -> Iterator[tuple[int, str]]:
    yield from ((each.line, each.module) for each in file.imports)
    for node in ast.walk(file.tree):
        match node:
            case ast.Attribute(value=ast.Name(id=("os" | "io" | "asyncio" | "pathlib") as module)):
                yield node.lineno, f"{module}.{node.attr}"
            case _:
                pass


def _docstrings(tree: ast.Module) -> set[int]:
    return {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }


def _words(node: ast.AST) -> str:
    match node:
        case ast.Constant(value=str(words)):
            return words
        case ast.JoinedStr(values=parts):
            return "".join(_words(part) or "{}" for part in parts)
        case _:
            return ""


def _spread(lengths: list[int]) -> str:
    tenths = quantiles(lengths, n=10, method="inclusive") if len(lengths) > 1 else [0] * 9
    longest = max(lengths, default=0)
    return f"{len(lengths)}, median {tenths[4]:.0f}, p90 {tenths[8]:.0f}, longest {longest}"
