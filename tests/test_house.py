"""The house keeps its plan: floors, rooms, who may touch what. Each rule is seen to bite."""

from pathlib import Path, PurePosixPath

import pytest

from tools.draw_house import DRAWING, draw
from tools.house import FLOORS, HEIGHTS, ROOF, SOURCE, File, leanings, read
from tools.rules import (
    RULES,
    Rule,
    asks_the_world_in_one_room,
    circle_of_imports,
    faults,
    imports_in_the_open,
    is_only_a_sentence,
    is_small,
    keeps_sql_in_rows,
    leans_down,
    leaves_disk_and_network_alone,
    leaves_http_to_interfaces,
    long_texts,
    sizes,
    stands_in_a_room,
)

HOUSE = read()

# Somebody breaks a rule: the rule, where, and with which words.
BROKEN: list[tuple[Rule, str, str]] = [
    (stands_in_a_room, "kith/utils.py", ""),
    (stands_in_a_room, "kith/care/helpers.py", ""),
    (stands_in_a_room, "kith/cellar/wine.py", ""),
    (is_only_a_sentence, "kith/ties/__init__.py", '"""Ties."""\nfrom kith.ties import people'),
    (is_only_a_sentence, "kith/ties/people/__init__.py", "X = 1"),
    (leans_down, "kith/ties/people/rows.py", "from kith.access.enter import enter"),
    (leans_down, "kith/ties/people/rows.py", "from kith.access import enter"),
    (leans_down, "kith/ties/people/rows.py", "import kith.care.today.page"),
    (leans_down, "kith/ties/homes/rows.py", "from kith.ties.people.model import Person"),
    (leans_down, "kith/interfaces/cli/run.py", "from kith.house import House"),
    (leans_down, "kith/interfaces/cli/run.py", 'RUN = "kith.house:run"'),
    (leans_down, "kith/interfaces/cli/run.py", "from kith.interfaces.web.app import app"),
    (leans_down, "kith/interfaces/web/app.py", "from kith.interfaces import cli"),
    (leans_down, "kith/interfaces/cli/run.py", 'PAGES = "kith.interfaces.web.pages."'),
    (leans_down, "kith/house.py", "from kith.demo import words"),
    (
        leans_down,
        "kith/foundation/ids.py",
        "if TYPE_CHECKING:\n    from kith.ties.people.model import Person",
    ),
    (imports_in_the_open, "kith/care/today/page.py", "def page():\n    import json"),
    (imports_in_the_open, "kith/care/today/page.py", "class Page:\n    from json import loads"),
    (imports_in_the_open, "kith/care/today/page.py", "from . import rows"),
    (imports_in_the_open, "kith/care/today/page.py", "from ..today import rows"),
    (imports_in_the_open, "kith/care/today/page.py", 'import_module("kith.house")'),
    (imports_in_the_open, "kith/care/today/page.py", "importlib.import_module(name)"),
    (keeps_sql_in_rows, "kith/care/today/page.py", 'Q = "select id from posts"'),
    (keeps_sql_in_rows, "kith/care/today/page.py", 'Q = "SELECT id FROM posts"'),
    (keeps_sql_in_rows, "kith/care/today/page.py", 'Q = f"select {columns}\\n  from posts"'),
    (keeps_sql_in_rows, "kith/care/today/page.py", 'Q = "insert or ignore into heard values ($1)"'),
    (keeps_sql_in_rows, "kith/care/today/page.py", 'Q = "update people set name = $2"'),
    (keeps_sql_in_rows, "kith/house.py", 'Q = "delete from sessions"'),
    (keeps_sql_in_rows, "kith/house.py", 'Q = "with old as (select 1) select id from old"'),
    (keeps_sql_in_rows, "kith/interfaces/web/app.py", 'Q = " where place_id = $1"'),
    (leaves_http_to_interfaces, "kith/house.py", "from starlette.applications import Starlette"),
    (leaves_http_to_interfaces, "kith/care/today/page.py", "from http import HTTPStatus"),
    (leaves_http_to_interfaces, "kith/interfaces/cli/run.py", "import starlette"),
    (leaves_disk_and_network_alone, "kith/house.py", "open('kith.toml')"),
    (leaves_disk_and_network_alone, "kith/house.py", "from pathlib import Path"),
    (leaves_disk_and_network_alone, "kith/house.py", "import pathlib\npathlib.Path('.')"),
    (leaves_disk_and_network_alone, "kith/house.py", "import os\nos.remove('house.db')"),
    (leaves_disk_and_network_alone, "kith/house.py", "from os import path"),
    (leaves_disk_and_network_alone, "kith/interfaces/web/app.py", "folder.read_text()"),
    (leaves_disk_and_network_alone, "kith/interfaces/web/app.py", "import socket"),
    (leaves_disk_and_network_alone, "kith/interfaces/web/app.py", "import uvicorn"),
    (
        leaves_disk_and_network_alone,
        "kith/interfaces/web/app.py",
        "from urllib.request import urlopen",
    ),
    (leaves_disk_and_network_alone, "kith/interfaces/cli/run.py", "Path('x').write_text('y')"),
    (leaves_disk_and_network_alone, "kith/care/today/page.py", "import apsw"),
    (
        leaves_disk_and_network_alone,
        "kith/together/letters.py",
        "import asyncio\nasyncio.open_connection('host', 80)",
    ),
    (asks_the_world_in_one_room, "kith/infrastructure/backup/run.py", "import aiohttp"),
    (asks_the_world_in_one_room, "kith/infrastructure/checkup.py", "import urllib.request"),
    (asks_the_world_in_one_room, "kith/infrastructure/push/sending.py", "from httpx import get"),
    (asks_the_world_in_one_room, "kith/infrastructure/push/sending.py", "import http.client"),
    (asks_the_world_in_one_room, "kith/infrastructure/fetch/line.py", "import smtplib"),
    (asks_the_world_in_one_room, "kith/house.py", "import obstore"),
    (is_small, "kith/ties/people/rows.py", "x = 1\n" * 301),
    (is_small, "kith/ties/people/rows.py", "def long():\n" + "    pass\n" * 40),
]

# Somebody keeps to the rules, close to the edge.
KEPT: list[tuple[str, str]] = [
    ("kith/__init__.py", '"""Kith."""\n__version__ = "1"'),
    ("kith/__main__.py", 'import_module("kith.house")'),
    ("kith/interfaces/web/doors.py", 'import_module("kith.interfaces.web.pages." + name)'),
    ("kith/house.py", "from kith.interfaces.web.app import app\nfrom kith.care import today"),
    (
        "kith/ties/people/rows.py",
        'from kith.ties.homes.model import HERE\nQ = "select id from people"',
    ),
    ("kith/access/rule.py", 'ENTRY = "select since from access where place_id = $1"'),
    ("kith/infrastructure/files.py", "from pathlib import Path\nPath('a').read_text()\nopen('b')"),
    (
        "kith/interfaces/web/app.py",
        "import starlette\nfrom pathlib import PurePath",
    ),
    ("kith/infrastructure/fetch/line.py", "import aiohttp"),
    ("kith/infrastructure/fetch/fetching.py", 'import_module("kith.infrastructure.fetch.line")'),
    ("kith/infrastructure/mail/sending.py", "import aiosmtplib"),
    ("kith/infrastructure/buckets.py", "import obstore"),
    ("kith/bench/live.py", "import urllib.request"),
    ("kith/interfaces/web/app.py", 'T = "Select a circle from your list."\nU = "It costs $1."'),
    ("kith/interfaces/cli/run.py", "from pathlib import Path\nimport os\nos.environ['KITH_DATA']"),
    ("kith/care/today/page.py", '"""select one from many"""\nfrom kith.access.enter import enter'),
    ("kith/demo/words.py", "import socket\nfrom kith.house import House\nopen('words.txt')"),
    ("kith/ties/people/rows.py", "x = 1\n" * 300),
    ("kith/ties/people/rows.py", "def long():\n" + "    pass\n" * 39),
]


def file(path: str, text: str) -> File:
    """Give a file of a toy house."""
    return File(PurePosixPath(path), text)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_house_keeps_its_rules(rule: Rule) -> None:
    assert {file.floor for file in HOUSE} >= {*FLOORS}, "or this proves nothing"
    found = faults(rule, HOUSE)
    assert not found, "\n".join([str(rule.__doc__), *found, sizes(HOUSE)])


@pytest.mark.parametrize(("rule", "path", "text"), BROKEN)
def test_a_broken_rule_is_found(rule: Rule, path: str, text: str) -> None:
    assert faults(rule, [file(path, text)]) != []


@pytest.mark.parametrize(("path", "text"), KEPT)
def test_keeping_to_the_rules_is_left_in_peace(path: str, text: str) -> None:
    assert [fault for rule in RULES for fault in faults(rule, [file(path, text)])] == []


def test_every_rule_is_seen_to_bite() -> None:
    assert {rule for rule, _, _ in BROKEN} == set(RULES)


def test_no_files_import_each_other_in_a_circle() -> None:
    assert circle_of_imports(HOUSE) == []


def test_a_circle_of_imports_is_found() -> None:
    there = file("kith/ties/people/model.py", "from kith.ties.people import rows")
    back = file("kith/ties/people/rows.py", "from kith.ties.people.model import Person")
    assert len(circle_of_imports([there, back])) > 1
    assert circle_of_imports([there, file("kith/ties/people/rows.py", "")]) == []


def test_templates_and_behaviours_stay_short() -> None:
    assert long_texts(SOURCE) == []


def test_a_long_template_or_behaviour_is_found(tmp_path: Path) -> None:
    (tmp_path / "kith").mkdir()
    (tmp_path / "kith" / "page.html").write_text("<p>\n" * 121, encoding="utf-8")
    (tmp_path / "kith" / "drawer.js").write_text("//\n" * 61, encoding="utf-8")
    (tmp_path / "kith" / "short.js").write_text("//\n" * 60, encoding="utf-8")
    assert len(long_texts(tmp_path)) == 2


def test_a_house_is_read_from_its_folder(tmp_path: Path) -> None:
    room = tmp_path / "kith" / "ties" / "people"
    room.mkdir(parents=True)
    (room / "rows.py").write_text("from kith.ties.homes.model import HERE\n", encoding="utf-8")
    (room.parent / "homes.py").write_text("HERE = 1\n", encoding="utf-8")
    assert leanings(read(tmp_path)) == {"ties.homes": set(), "ties.people": {"ties.homes"}}


def test_the_order_of_rooms_is_total() -> None:
    rooms = [f"{floor}.{room}" for floor, rooms in FLOORS.items() for room in rooms]
    assert len(rooms) == len(set(rooms))
    assert sorted(HEIGHTS, key=HEIGHTS.__getitem__) == [*rooms, *ROOF]


def test_the_drawing_shows_the_house_as_it_is() -> None:
    is_the_same = DRAWING.read_text(encoding="utf-8") == draw(HOUSE)
    assert is_the_same, "./kith format draws docs/house.svg anew"
