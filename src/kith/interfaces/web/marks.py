"""What the marks and dyes of circles are called."""

from kith.foundation.languages import Saying, say

GLYPH_WORDS: dict[str, Saying] = {
    "leaf": say("leaf"),
    "spoon": say("spoon"),
    "soup": say("soup"),
    "bell": say("bell"),
    "note": say("note"),
    "compass": say("compass"),
    "book": say("book"),
    "key": say("key"),
    "boat": say("boat"),
    "lamp": say("lamp"),
    "kettle": say("kettle"),
    "bread": say("bread"),
    "bird": say("bird"),
    "tree": say("tree"),
    "cup": say("cup"),
    "thread": say("thread"),
    "stone": say("stone"),
    "door": say("door"),
    "kite": say("kite"),
    "pear": say("pear"),
    "lantern": say("lantern"),
    "fish": say("fish"),
    "basket": say("basket"),
    "wave": say("wave"),
}

DYE_WORDS: dict[str, Saying] = {
    "moss": say("moss"),
    "indigo": say("indigo"),
    "plum": say("plum"),
    "teal": say("teal"),
    "ochre": say("ochre"),
}
