"""Packs files into one, in memory."""

import io
import zipfile
from collections.abc import Iterable

_EARLIEST = (1980, 1, 1, 0, 0, 0)  # a ZIP file knows no moment before this one


def zipped(files: Iterable[tuple[str, bytes]], *, plain: Iterable[str] = ()) -> bytes:
    """Give a ZIP file of these, in this order; those named as `plain` are laid in as they are.

    It holds nothing of when or where it was made: the same files give the same bytes.
    """
    as_they_are = {*plain}
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as into:
        for name, body in files:
            entry = zipfile.ZipInfo(name, _EARLIEST)
            kind = zipfile.ZIP_STORED if name in as_they_are else zipfile.ZIP_DEFLATED
            into.writestr(entry, body, compress_type=kind)
    return packed.getvalue()
