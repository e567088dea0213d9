"""The one sanitiser: people's words as safe HTML."""

from functools import lru_cache

import nh3
from markdown_it import MarkdownIt

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
_TAGS = {"p", "br", "em", "strong", "s", "code", "a", "ul", "ol", "li", "blockquote"}
_CLEANER = nh3.Cleaner(
    tags=_TAGS,
    attributes={"a": {"href"}, "ol": {"start"}},
    url_schemes={"http", "https", "mailto"},
    link_rel="noopener noreferrer nofollow",
    # A sentence in Arabic inside an English page reads from its own side.
    set_tag_attribute_values={tag: {"dir": "auto"} for tag in ("p", "li", "blockquote")},
)


@lru_cache(maxsize=4096)
def html(words: str) -> str:
    """Give HTML that shows the words and can do nothing else."""
    return _CLEANER.clean(_MARKDOWN.render(words))
