"""QR codes as pictures that stand in a page."""

import io

import segno
from markupsafe import Markup


def drawn(text: str) -> Markup:
    """Give a QR code as an inline picture, dark on light in every palette, so that it can be scanned."""
    out = io.BytesIO()
    segno.make(text, error="m", micro=False).save(
        out, kind="svg", xmldecl=False, svgns=False, svgclass="qr", lineclass=None,
        dark="#000", light="#fff", border=3, omitsize=True,
    )  # fmt: skip
    return Markup(out.getvalue().decode())  # noqa: S704 - segno draws squares, and nothing of the text
