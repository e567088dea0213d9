"""A picture: upright, in two sizes, with nothing in it but what is seen."""

import io
from typing import Any, BinaryIO, cast

from PIL import AvifImagePlugin, Image, ImageCms, features

from kith.foundation.blurs import blurred
from kith.infrastructure.decoding.found import Found, Refused
from kith.infrastructure.decoding.kinds import picture_kind

PIXELS = 50_000_000
FULL, SMALL = 2048, 800
_BLURRED = 32
_UPRIGHT = 0x0112
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_DEEP = {"I", "I;16", "I;16B", "I;16L", "F"}
_OF_FEW_COLOURS = {"GIF", "PNG"}
_CMS = cast("Any", ImageCms)  # its profiles have no types
_SRGB = _CMS.ImageCmsProfile(_CMS.createProfile("sRGB"))

Image.MAX_IMAGE_PIXELS = None  # a narrower limit stands below
AvifImagePlugin.DEFAULT_MAX_THREADS = 1


def rehearse() -> None:
    """Look at a small picture of each kind: so all that Pillow loads as it goes is there already."""
    Image.init()
    for kind in ("JPEG", "PNG", "GIF", "WEBP", *(["AVIF"] if features.check("avif") else [])):
        small, out = Image.new("P" if kind in _OF_FEW_COLOURS else "RGB", (8, 8)), io.BytesIO()
        small.getexif()[_UPRIGHT] = 6
        said = {"transparency": 0} if kind in _OF_FEW_COLOURS else {"exif": small.getexif()}
        small.save(out, kind, icc_profile=_SRGB.tobytes(), **said)
        look(out)


def look(file: BinaryIO) -> tuple[Found, list[bytes]]:
    """Give a picture in the two sizes that are kept, and what is known of it."""
    kind = picture_kind(file)
    try:
        image = Image.open(file, formats=[kind])
    except Image.DecompressionBombError as wrong:
        raise Refused("large") from wrong
    except Exception as wrong:
        raise Refused("broken") from wrong
    if image.width * image.height > PIXELS:
        raise Refused("large")
    try:
        full = _upright(image)
    except MemoryError:
        raise
    except Exception as wrong:  # whatever a decoder says of what is not right in a file
        raise Refused("broken") from wrong
    return _kept(full)


def _upright(image: Image.Image) -> Image.Image:
    turn = _TURNS.get(image.getexif().get(_UPRIGHT, 1))
    image.draft(None, (FULL, FULL))
    image.load()
    profile = image.info.get("icc_profile")
    plain = _plain(image)
    plain.thumbnail((FULL, FULL), Image.Resampling.LANCZOS, reducing_gap=2.0)
    plain = _true(plain, profile)
    return plain if turn is None else plain.transpose(turn)


def _plain(image: Image.Image) -> Image.Image:
    """Give a picture in eight bits of red, green and blue, and of what lets through, where it has that."""
    if image.mode in _DEEP:
        deep = image.convert("F").point(_narrower)  # pyright: ignore[reportUnknownMemberType]
        return deep.convert("L").convert("RGB")
    wanted = "RGBA" if image.has_transparency_data else "RGB"
    return image if image.mode == wanted else image.convert(wanted)


def _narrower(value: Any) -> Any:  # noqa: ANN401 - Pillow reads from it what is to be done
    return value * (1 / 256)


def _true(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Give the colours as every screen shows them, as what a camera says of its own is left behind."""
    if profile and image.mode == "RGB":
        try:
            theirs = _CMS.ImageCmsProfile(io.BytesIO(profile))
            return cast("Image.Image", _CMS.profileToProfile(image, theirs, _SRGB) or image)
        except (ImageCms.PyCMSError, OSError):
            return image
    return image


def _kept(full: Image.Image) -> tuple[Found, list[bytes]]:
    small = full.copy()
    small.thumbnail((SMALL, SMALL), Image.Resampling.LANCZOS, reducing_gap=2.0)
    written = [_written(full), _written(small)]
    files = (("full", len(written[0])), ("small", len(written[1])))
    return Found("image/webp", full.width, full.height, _blur(small), files=files), written


def _written(image: Image.Image) -> bytes:
    bare = Image.new(image.mode, image.size)
    bare.paste(image)  # without anything that stood beside the picture
    out = io.BytesIO()
    bare.save(out, "WEBP", quality=82, method=2)
    return out.getvalue()


def _blur(small: Image.Image) -> str:
    ground = Image.new("RGB", small.size, "#fbf6ec")
    ground.paste(small, mask=small.getchannel("A") if small.mode == "RGBA" else None)
    ground.thumbnail((_BLURRED, _BLURRED), Image.Resampling.BOX)
    raw = ground.tobytes()
    pixels = [(raw[at], raw[at + 1], raw[at + 2]) for at in range(0, len(raw), 3)]
    return blurred(pixels, ground.width, ground.height)
