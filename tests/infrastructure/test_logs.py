"""The log says what went wrong and where, and nothing that somebody wrote, is called or holds."""

import asyncio
import json
import logging
import os
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from kith.foundation.errors import Elsewhere
from kith.foundation.languages import say
from kith.infrastructure import logs
from kith.infrastructure.logs import AsJson, AsWords, Fault, Line, asked, line_of, plain, unseen
from tests.infrastructure.patience import LONG

SECRET = "Tuesday is Bea's surprise"
OURS = "kith.together.somewhere"


@pytest.fixture
def records() -> Generator[list[logging.LogRecord]]:
    """What is logged, as it was handed over."""
    found: list[logging.LogRecord] = []

    class Keep(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            found.append(record)

    logging.getLogger().addHandler(keep := Keep())
    yield found
    logging.getLogger().removeHandler(keep)


def breaks(depth: int = 2) -> None:
    if depth:
        breaks(depth - 1)
    raise ValueError(SECRET)


def written(record: logging.LogRecord) -> str:
    """Give all that is written of a record, in both forms."""
    return AsWords().format(record) + AsJson().format(record)


def test_an_error_is_its_kinds_and_its_places(records: list[logging.LogRecord]) -> None:
    try:
        try:
            breaks()
        except ValueError as wrong:
            full = say("The disk of {folder} is full.", folder=SECRET)
            raise Elsewhere("disk", full) from wrong
    except Elsewhere:
        logging.getLogger(OURS).exception("a page failed: %s", "kith.pages.say")
    line = line_of(records[0])
    assert (line.level, line.where, line.words) == ("error", OURS, "a page failed: kith.pages.say")
    first, then = line.exception
    assert (first.kind, first.says) == (
        "kith.foundation.errors.Elsewhere",
        "The disk of {folder} is full.",
    )
    assert then.kind == "ValueError"
    assert [place.rpartition(" ")[2] for place in then.at][-3:] == ["breaks"] * 3
    assert all(place.partition(":")[0].endswith("test_logs.py") for place in then.at)
    assert SECRET not in written(records[0])
    assert "breaks" in AsWords().format(records[0])


def test_what_the_system_calls_it_is_written_and_what_it_says_is_not(
    records: list[logging.LogRecord], tmp_path: Path
) -> None:
    try:
        (tmp_path / SECRET).read_text()
    except OSError:
        logging.getLogger(OURS).exception("no")
    (fault,) = line_of(records[0]).exception
    assert (fault.kind, fault.code) == ("FileNotFoundError", "ENOENT")
    assert SECRET not in written(records[0])


def test_a_group_of_errors_is_taken_apart(records: list[logging.LogRecord]) -> None:
    group = ExceptionGroup(
        SECRET, [KeyError(SECRET), ExceptionGroup(SECRET, [OSError(28, SECRET)])]
    )
    logging.getLogger(OURS).error("no", exc_info=group)
    kinds = [(one.kind, one.code) for one in line_of(records[0]).exception]
    assert kinds == [
        ("ExceptionGroup", ""), ("KeyError", ""), ("ExceptionGroup", ""), ("OSError", "ENOSPC"),
    ]  # fmt: skip
    assert SECRET not in written(records[0])


def test_errors_that_go_in_a_circle_or_on_and_on_end_somewhere(
    records: list[logging.LogRecord],
) -> None:
    one, other = ValueError(), KeyError()
    one.__cause__, other.__cause__ = other, one
    logging.getLogger(OURS).error("round", exc_info=one)
    assert len(line_of(records[0]).exception) == 2
    try:
        breaks(500)
    except ValueError:
        logging.getLogger(OURS).exception("deep")
    assert len(line_of(records[1]).exception[0].at) == 30


class Odd(Exception):
    """An error that says of itself what is no code."""

    errno = sqlstate = extendedresult = SECRET


def test_only_codes_are_taken_for_codes(records: list[logging.LogRecord]) -> None:
    logging.getLogger(OURS).error("no", exc_info=Odd())
    assert line_of(records[0]).exception[0].code == ""


@pytest.mark.parametrize(
    ("name", "words", "values", "told"),
    [
        (OURS, "work %s could not be done", ("deliver",), "work deliver could not be done"),
        (OURS, "work %d could not be done", ("x",), "work %d could not be done (with the wrong values)"),
        ("kithara", SECRET, (), "a line from "),
        ("asyncio", f"Task was destroyed {SECRET}", (), "a line from "),
        ("asyncpg", "asked of %s", (SECRET,), "asked of %s"),
        ("uvicorn.error", "Invalid HTTP request received.", (), "Invalid HTTP request received."),
        ("uvicorn.error", "%s:%d - gone", ("198.51.100.7", 5), "%s:%d - gone"),
        ("uvicorn.error", ValueError(SECRET), (), "a line from "),
    ],
)  # fmt: skip
def test_of_other_peoples_lines_only_their_code_is_written(
    name: str,
    words: Any,  # noqa: ANN401 - as the logging module
    values: tuple[object, ...],
    told: str,
) -> None:
    record = logging.LogRecord(name, logging.ERROR, __file__, 1, words, values, None)
    assert line_of(record).words.startswith(told)
    for secret in (SECRET, "198.51.100.7"):
        assert secret not in written(record)


ODD = {
    "a line break": "a\nERROR kith: forged", "a carriage return": "a\rb", "nul": "\x00",
    "a terminal's code": "\x1b[2J", "its eight-bit sister": "\x9b2J", "a bell": "\x07",
    "a line separator": "\u2028", "right to left": "\u202e", "nothing": "\u200b",
    "half a sign": "\ud83d", "a private sign": "\ue000",
}  # fmt: skip


@pytest.mark.parametrize("odd", ODD.values(), ids=ODD)
def test_nothing_in_a_line_can_begin_another_or_rule_a_terminal(odd: str) -> None:
    # Not logged: what pytest remembers of a test must be text that can be sent.
    record = logging.LogRecord(OURS, logging.WARNING, __file__, 1, "work %s", (odd,), None)
    for text in (AsWords().format(record), AsJson().format(record)):
        assert len(text.splitlines()) == 1
        assert text.isprintable()
        text.encode()


def test_words_that_can_be_read_stay_as_they_are() -> None:
    for fine in ("a page failed", "Käthe – «ja»", "よくわからない"):
        assert plain(fine) == fine


def test_a_line_names_the_request_it_belongs_to(records: list[logging.LogRecord]) -> None:
    logging.getLogger(OURS).warning("nobody asked")
    token = asked.set("4f2a9c01e7b3d586")
    logging.getLogger(OURS).warning("somebody asked")
    line = json.loads(AsJson().format(records[1]))
    words = AsWords().format(records[1])
    asked.reset(token)
    assert words == f"WARNING {OURS}: somebody asked (request 4f2a9c01e7b3d586)"
    assert line == {
        "time": line["time"], "level": "warning", "where": OURS, "words": "somebody asked",
        "request": "4f2a9c01e7b3d586",
    }  # fmt: skip
    assert len(line["time"]) == len("2026-11-23T04:20:00.000Z")
    assert AsWords().format(records[0]) == f"WARNING {OURS}: nobody asked"
    assert "request" not in json.loads(AsJson().format(records[0]))


def test_what_nobody_waited_for_is_logged_without_its_words(
    records: list[logging.LogRecord],
) -> None:
    async def act() -> None:
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(unseen)
        loop.call_soon(breaks, 0)
        loop.call_exception_handler({"message": SECRET, "transport": SECRET})
        await asyncio.sleep(0)

    asyncio.run(act())
    first, second = [line_of(one) for one in records if one.name == logs.__name__]
    assert [one.kind for one in second.exception] == ["ValueError"]
    assert first.exception == []
    assert not any(SECRET in written(one) for one in records)


GOES_PAST = f"""
import sys, threading, warnings
from kith.infrastructure.logs import write_log
write_log("info", sys.argv[1])
secret = {SECRET!r}

def fails():
    raise ValueError(secret)

class Thrown:
    def __del__(self):
        fails()

thread = threading.Thread(target=fails)
thread.start()
thread.join()
Thrown()
warnings.warn(secret)
fails()
"""


@pytest.mark.parametrize("form", ["words", "json"])
def test_what_would_go_past_the_log_goes_into_it(form: str) -> None:
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    done = subprocess.run(  # noqa: S603 - a program of this test
        [sys.executable, "-c", GOES_PAST, form],
        env=environ, capture_output=True, text=True, check=False, timeout=LONG,
    )  # fmt: skip
    assert done.returncode == 1
    assert SECRET not in done.stdout + done.stderr
    if form == "json":
        lines = [json.loads(line) for line in done.stderr.splitlines()]
        told = [
            (one["level"], *(each["kind"] for each in one.get("exception", []))) for one in lines
        ]
        assert told == [
            ("error", "ValueError"), ("error", "ValueError"), ("warning",),
            ("critical", "ValueError"),
        ]  # fmt: skip
    else:
        assert done.stderr.count("ValueError") == 3
        assert "UserWarning at " in done.stderr


def test_a_line_holds_nothing_but_what_is_named_here() -> None:
    assert set(Line.__struct_fields__) == {
        "time", "level", "where", "words", "request", "exception",
    }  # fmt: skip
    assert set(Fault.__struct_fields__) == {"kind", "at", "code", "says"}
