"""Why a file is not taken in, as it is said."""

from kith.foundation.errors import Invalid
from kith.foundation.languages import Saying, say
from kith.together.media.model import Kind

_WHY: dict[str, Saying] = {
    "empty": say("This file is empty. Please choose another."),
    "svg": say("Drawings in SVG can hold programs, so they are not taken. A PNG of it is."),
    "heic": say("Pictures in HEIC can't be read here. Saved as JPEG, it can."),
    "video": say("Films are not taken here. A picture or a voice is."),
    "broken": say("This file is not whole. Please send it again, or choose another."),
    "large": say("This picture has more than 50 megapixels. A smaller copy of it fits."),
    "heavy": say("This file needs more room than it may have. A smaller copy of it may fit."),
    "twofold": say("This file is a picture and something else at once. Please save it anew."),
    "long": say("A voice lasts up to three minutes. Please record a shorter one."),
    "lasting": say("How long this voice lasts can't be read. Please record it again."),
    "silent": say("There is nothing to hear in it. Please record it again."),
    "unwanted": say("This file can't be taken here."),
    "today": say("That is more than fits in a day. Tomorrow there is room again."),
}
_UNKNOWN: dict[Kind, Saying] = {
    "picture": say("This is no picture that can be read. JPEG, PNG, WebP, AVIF and GIF are."),
    "voice": say("This is no voice that can be played. Please record it on the page."),
}
_LARGE: dict[Kind, Saying] = {
    "picture": say("A picture may have up to 25 megabytes. A smaller copy of it fits."),
    "voice": say("A voice may have up to 6 megabytes. Please record it on the page."),
}


def refused(kind: Kind, why: str) -> Invalid:
    """Give what is said of a file that is not taken in."""
    return Invalid("media", _UNKNOWN[kind] if why == "unknown" else _WHY[why])


def too_large(kind: Kind) -> Invalid:
    """Give what is said of a file that is too large before it is looked into."""
    return Invalid("media", _LARGE[kind])
