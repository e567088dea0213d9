"""A file that came with a form."""

from typing import BinaryIO

import msgspec

from kith.together.media.model import Kind


class Brought(msgspec.Struct, frozen=True):
    """A file that came with a form, on the disk without a name."""

    kind: Kind
    file: BinaryIO
