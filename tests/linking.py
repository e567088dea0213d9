"""Where the links of a page lead, found without reading the rest of it: most of a walk's time, otherwise."""

import html
import re

# A link as the house writes one.
_LINK = re.compile(r"<a((?:\s+[^\s\"'=<>/]+(?:=\"[^\"]*\")?)*)>")
_ATTRIBUTE = re.compile(r"\s+([^\s=]+)(?:=\"([^\"]*)\")?")
# What looks like a link, or might hold what only looks like one.
_ANY_LINK = re.compile(r"<a[\s/>]", re.IGNORECASE)
_IN_DOUBT = re.compile(r"<!--|<!\[|<\?|<style|<script[^>]*>(?!</script>)", re.IGNORECASE)


def links_in(page: str) -> list[str] | None:
    """Give where the links of a page lead, or nothing where that takes a whole reading to tell."""
    found = _LINK.findall(page)
    if len(found) != len(_ANY_LINK.findall(page)) or _IN_DOUBT.search(page):
        return None
    each = ({name.lower(): value for name, value in _ATTRIBUTE.findall(one)} for one in found)
    return [html.unescape(told["href"]) for told in each if "href" in told]
