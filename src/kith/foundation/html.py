"""The one sanitiser: people's words as safe HTML."""

import re
import unicodedata
from functools import lru_cache
from html import escape

import nh3
from markdown_it import MarkdownIt
from markdown_it.token import Token

_RULES = [
    "newline",
    "escape",
    "backticks",
    "emphasis",
    "strikethrough",
    "linkify",
    "autolink",
]
_MARKDOWN = MarkdownIt("zero", {"breaks": True, "linkify": True, "html": False}).enable(
    [*_RULES, "list", "blockquote"]
)
_MARKED = re.compile(r"[*_~`\[\]<>&\\\n\t#]|^\s*(?:[-+]|\d+[.)])\s|://|@|\w\.\w")
_BLOCKS = ("p", "li", "blockquote")
_OPENERS = {"paragraph_open", "list_item_open", "blockquote_open"}
_NO_ADDRESSES = MarkdownIt("zero", {"breaks": True, "html": False}).enable(
    [*(rule for rule in _RULES if rule != "linkify"), "list", "blockquote"]
)
_MOST_ADDRESSES = 50
_TAGS = {"p", "br", "em", "strong", "s", "code", "a", "ul", "ol", "li", "blockquote"}
_CLEANER = nh3.Cleaner(
    tags=_TAGS,
    attributes={"a": {"href"}, "ol": {"start"}},
    tag_attribute_values={tag: {"dir": {"ltr", "rtl"}} for tag in _BLOCKS},
    url_schemes={"http", "https", "mailto"},
    link_rel="noopener noreferrer nofollow",
)


@lru_cache(maxsize=4096)
def html(words: str) -> str:
    """Give HTML that shows the words and can do nothing else."""
    if not _MARKED.search(words):  # most of what people say: nothing to parse
        return f'<p dir="{direction(words)}">{escape(words)}</p>\n'
    # Finding addresses takes its square in "//", so it is not done for heaps of them.
    markdown = _MARKDOWN if words.count("//") <= _MOST_ADDRESSES else _NO_ADDRESSES
    tokens = markdown.parse(words)
    opened: list[Token] = []
    for token in tokens:
        if token.type in _OPENERS:
            opened.append(token)
        elif token.type == "inline":
            for block in opened:
                block.attrSet("dir", direction(token.content))
            opened.clear()
    return _CLEANER.clean(_MARKDOWN.renderer.render(tokens, _MARKDOWN.options, {}))


def direction(words: str) -> str:
    """Tell from which side most of these words are read: `rtl` or `ltr`.

    A browser's own `dir="auto"` goes by the first letter, and turns "أهلاً. Hello, all of you." round.
    """
    if words.isascii():
        return "ltr"
    kinds = [unicodedata.bidirectional(letter) for letter in words]
    right, left = sum(kind in {"R", "AL"} for kind in kinds), kinds.count("L")
    return "rtl" if right > left else "ltr"
