"""Shaking hands by the camera: a fake one, fed with the QR of the other's screen."""

import base64
import io
import subprocess
from collections.abc import Generator
from pathlib import Path

import pytest
import segno
from PIL import Image
from playwright.sync_api import Browser, expect

from tests.browser.conftest import Three
from tests.browser.hands import NO_READER, READER, hold_out
from tests.browser.living import CHROMIUM, House, Person, Village, Watch
from tests.browser.looking import is_there_for_everybody
from tests.browser.story import sign_in
from tools.missing import find_chromium

pytestmark = pytest.mark.skipif(READER is None, reason=NO_READER)

# Chromium on Linux reads no QR by itself, as it does on phones: here zbar reads what the camera sees.
DETECTOR = """
globalThis.BarcodeDetector = class {
  static async getSupportedFormats() { return ["qr_code"]; }
  async detect(video) {
    if (!video.videoWidth) return [];
    const canvas = Object.assign(document.createElement("canvas"), { width: video.videoWidth, height: video.videoHeight });
    canvas.getContext("2d").drawImage(video, 0, 0);
    const rawValue = await read(canvas.toDataURL("image/png"));
    return rawValue ? [{ rawValue }] : [];
  }
};
"""


def _read(_: object, seen: str) -> str:
    """Read the QR in a picture with another program."""
    assert READER
    picture = base64.b64decode(seen.partition(",")[2])
    read = subprocess.run(  # noqa: S603 - a program of Debian's
        [READER, "--quiet", "--raw", "-"], input=picture, capture_output=True, check=False
    )
    return read.stdout.decode().strip()


def _film(shown: bytes, into: Path) -> None:
    """Film a screen from some way off: one frame, over and over."""
    frame = Image.new("RGB", (640, 480), "#ccc")
    screen = Image.open(io.BytesIO(shown)).convert("RGB")
    screen.thumbnail((360, 360))
    frame.paste(screen, (150, 60))
    frame.save(into, "JPEG", quality=90)


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """Give what the camera sees: nothing yet but a wall."""
    _film(_wall(), tmp_path / "seen.mjpeg")
    return tmp_path / "seen.mjpeg"


def _wall() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (64, 64), "#ccc").save(out, "PNG")
    return out.getvalue()


@pytest.fixture
def filming(chromium: Browser, film: Path) -> Generator[Browser]:
    """A second Chromium, whose camera sees the film."""
    arguments = [*CHROMIUM, f"--use-file-for-fake-video-capture={film}"]
    browser = chromium.browser_type.launch(executable_path=find_chromium(), args=arguments)
    yield browser
    browser.close()


@pytest.fixture
def hana(filming: Browser, house: House, watch: Watch, three: Three) -> Generator[Person]:
    """Hana with a phone whose browser reads a QR."""
    village = Village(filming, house, watch)
    phone = village.person("Hana")
    phone.context.grant_permissions(["camera"])
    phone.context.expose_binding("read", _read)  # pyright: ignore[reportUnknownMemberType]
    phone.context.add_init_script(DETECTOR)
    sign_in(phone, three.hana.key)
    phone.reads("Sunday soup")
    yield phone
    village.leave()


def test_hana_scans_and_both_see_the_same(film: Path, three: Three, hana: Person) -> None:
    hold_out(three.jonas)
    _film(three.jonas.page.locator(".scan").screenshot(), film)
    hana.opens("/hands")
    hana.presses("Scan with the camera")
    hana.page.wait_for_url("**/h/*")
    expect(hana.page.get_by_role("heading", level=1)).to_have_text("Jonas")
    hana.presses("Yes, go on")
    four = hana.page.locator(".digits [aria-hidden]").inner_text()
    three.jonas.page.wait_for_url("**/hands/*")
    assert three.jonas.page.locator(".digits [aria-hidden]").inner_text() == four


def test_the_camera_stops_when_asked_and_a_strange_qr_leads_nowhere(
    film: Path, hana: Person
) -> None:
    out = io.BytesIO()
    segno.make("https://example.org/h/1234").save(out, kind="png", scale=8)
    _film(out.getvalue(), film)
    hana.opens("/hands")
    is_there_for_everybody(hana.page)
    hana.presses("Scan with the camera")
    hana.reads("That QR is not from this house.")
    assert hana.where == "/hands"
    hana.presses("Stop the camera")
    expect(hana.page.locator("video")).to_be_hidden()
    stopped = "document.querySelector('video').srcObject.active"
    assert hana.page.evaluate(stopped) is False
    expect(hana.page.get_by_role("button", name="Scan with the camera")).to_be_focused()


def test_without_a_camera_the_digits_do_the_same(hana: Person) -> None:
    refuse = "navigator.mediaDevices.getUserMedia = () => Promise.reject(new Error('no'))"
    hana.context.add_init_script(refuse)
    hana.opens("/hands")
    hana.presses("Scan with the camera")
    hana.reads("The camera can’t be used. The digits do the same.")
    expect(hana.page.locator("video")).to_be_hidden()


def test_where_the_browser_reads_no_qr_nothing_offers_it(three: Three) -> None:
    three.mara.opens("/hands")
    three.mara.reads("Type them, or scan their QR with your phone’s camera.")
    expect(three.mara.page.get_by_role("button", name="Scan with the camera")).to_be_hidden()
