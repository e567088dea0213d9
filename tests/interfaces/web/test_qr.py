"""Every QR on a page leads where its page says, as another program reads it."""

import io
import re
import shutil
import subprocess

import pytest
from PIL import Image, ImageDraw

from tests.browsing import Page
from tests.cast import Garden

READER = shutil.which("zbarimg")
MODULE = 8
_STEP = re.compile(r"([Mmh])([-\d.]+)(?: ([-\d.]+))?")

pytestmark = pytest.mark.skipif(READER is None, reason="no zbarimg (Debian: zbar-tools)")


def drawn(page: Page) -> bytes:
    """Draw the QR of a page as a picture, by the steps of its path: rows of dark squares."""
    *_, path = re.findall(r'<path[^>]* d="(M[^"]+)"', qr_of(page.body))  # the first is the paper
    image = Image.new("L", (120 * MODULE, 120 * MODULE), 255)
    pen, at = ImageDraw.Draw(image), (0.0, 0.0)
    for step, one, other in _STEP.findall(path):
        if step == "h":
            left, top = at[0] * MODULE, (at[1] - 0.5) * MODULE
            at = (at[0] + float(one), at[1])
            pen.rectangle((left, top, at[0] * MODULE - 1, top + MODULE - 1), fill=0)
        else:
            here = (0.0, 0.0) if step == "M" else at
            at = (here[0] + float(one), here[1] + float(other or 0))
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def qr_of(body: str) -> str:
    """Give the drawing of a page's QR."""
    [found] = re.findall(r'<svg[^>]*class="[^"]*qr[^"]*"[^>]*>.*?</svg>', body, re.DOTALL)
    return found


def read(page: Page) -> str:
    """Read the QR of a page with another program."""
    assert READER
    done = subprocess.run(  # noqa: S603 - a program of Debian's
        [READER, "--quiet", "--raw", "-"], input=drawn(page), capture_output=True, check=True
    )
    return done.stdout.decode().strip()


async def test_a_hand_an_invitation_and_a_key_are_read_by_another_program(garden: Garden) -> None:
    shown = await (await garden.jonas.open("/hands")).send("/hands/show", shown="yes")
    leads = read(shown)
    address = leads[leads.index("/h/") :]
    assert (await garden.ines.open(address)).says("You are with Jonas now, in person?")
    assert (await garden.stranger().open(address)).says("You met Jonas.")
    asked = await garden.hana.open("/people/invite")
    ready = await asked.send(
        "/people/invite", whom="Priya", words="Come and sit with us.", where="here"
    )
    leads = read(ready)
    assert (await garden.stranger().open(leads[leads.index("/i/") :])).says("Come and sit with us.")
    key = await (await garden.jonas.open("/me/key")).send("/me/key")
    code = re.sub(r"\W", "", read(key))
    assert code in re.sub(r"\W", "", key.words)
