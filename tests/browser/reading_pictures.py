"""What a camera would see of a picture on a page."""

from base64 import b64encode

import segno
from playwright.sync_api import Browser, Locator

QUIET = 4  # modules of light around a QR code, which a camera needs (ISO/IEC 18004)

_LIGHT = """
async (photo) => {
  const picture = new Image();
  picture.src = photo;
  await picture.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [picture.width, picture.height];
  const draw = canvas.getContext("2d");
  draw.drawImage(picture, 0, 0);
  const dots = draw.getImageData(0, 0, picture.width, picture.height).data;
  const light = [];
  for (let i = 0; i < dots.length; i += 4) {
    light.push(0.2126 * dots[i] + 0.7152 * dots[i + 1] + 0.0722 * dots[i + 2]);
  }
  return [picture.width, light];
}
"""


def shows_qr_of(picture: Locator, text: str) -> bool:
    """Tell whether a picture, photographed and read module by module, is the QR code of a text."""
    modules = [list(map(bool, row)) for row in segno.make(text, error="m", micro=False).matrix]
    dark = _photographed(picture)
    columns = [x for row in dark for x, is_dark in enumerate(row) if is_dark]
    rows = [y for y, row in enumerate(dark) if any(row)]
    left, top = min(columns), min(rows)
    size = (max(columns) + 1 - left) / len(modules)
    room = min(left, top, len(dark[0]) - 1 - max(columns), len(dark) - 1 - max(rows))
    middles = [(each + 0.5) * size for each in range(len(modules))]
    seen = [[dark[int(top + y)][int(left + x)] for x in middles] for y in middles]
    return seen == modules and room > size * QUIET


def _photographed(picture: Locator) -> list[list[bool]]:
    browser = picture.page.context.browser
    assert isinstance(browser, Browser)
    dark_room = browser.new_page()  # where no policy of the house forbids to look at pictures
    photo = "data:image/png;base64," + b64encode(picture.screenshot()).decode()
    width, light = dark_room.evaluate(_LIGHT, photo)
    dark_room.close()
    return [[each < 128 for each in light[at : at + width]] for at in range(0, len(light), width)]
