"""A public page as a feed: Atom (RFC 4287) and JSON Feed 1.1. Who wrote each entry, and as whom, stands in it."""

import hashlib
import hmac
import re
from datetime import UTC
from html import escape
from uuid import UUID

import msgspec

from kith.foundation.clock import at
from kith.foundation.ids import moment_of
from kith.foundation.text import excerpt
from kith.interfaces.web.page_shapes import EntryShown, PageShown, by_line
from kith.interfaces.web.render import gettext
from kith.together.conversations.model import Post
from kith.together.publishing.model import Standing

ATOM = "application/atom+xml; charset=utf-8"
JSON = "application/feed+json; charset=utf-8"
_TITLE = 80
# What XML 1.0 cannot hold, in whatever way it is written.
_UNFIT = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def entry_id(secret: bytes, id_: int) -> str:
    """Give the id of an entry in feeds: the same under whatever address the house is found."""
    told = hmac.new(secret, f"feed {id_}".encode(), hashlib.sha256).digest()
    return UUID(bytes=told[:16], version=4).urn


def atom(found: Standing, shown: PageShown, *, base: str, secret: bytes, language: str) -> bytes:
    """Give a page as an Atom feed."""
    at_ = f"{base}{shown.url}"
    pairs = list(zip(found.entries, shown.entries, strict=True))
    newest = max([found.page.opened_at, *(_updated(one.post) for one in found.entries)])
    parts = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{escape(language)}">',
        f"<id>{entry_id(secret, found.page.id)}</id>",
        f"<title>{_text(shown.title)}</title>",
        f"<updated>{_time(newest)}</updated>",
        f'<link rel="self" type="application/atom+xml" href="{_text(at_)}/feed.atom"/>',
        f'<link rel="alternate" type="text/html" href="{_text(at_)}"/>',
        f"<author><name>{_text(shown.owner.name)}</name></author>",
        *(_atom_entry(one.post, each, base, secret) for one, each in pairs),
        "</feed>",
    ]
    return "\n".join(parts).encode()


def _atom_entry(post: Post, shown: EntryShown, base: str, secret: bytes) -> str:
    return "\n".join(
        (
            "<entry>",
            f"<id>{entry_id(secret, post.id)}</id>",
            f"<title>{_text(_title(shown))}</title>",
            f"<published>{_time(moment_of(post.id))}</published>",
            f"<updated>{_time(_updated(post))}</updated>",
            f'<link rel="alternate" type="text/html" href="{_text(base + shown.url)}"/>',
            f"<author><name>{_text(shown.author.name)}</name></author>",
            f'<category term="{_text(by_line(shown))}"/>',
            f'<content type="html">{_text(_content(shown))}</content>',
            "</entry>",
        )
    )


def json_feed(
    found: Standing, shown: PageShown, *, base: str, secret: bytes, language: str
) -> bytes:
    """Give a page as a JSON Feed."""
    pairs = zip(found.entries, shown.entries, strict=True)
    items = [_item(one.post, each, base, secret) for one, each in pairs]
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": _fit(shown.title),
        "home_page_url": f"{base}{shown.url}",
        "feed_url": f"{base}{shown.url}/feed.json",
        "language": language,
        "authors": [{"name": _fit(shown.owner.name)}],
        "items": items,
    }
    return msgspec.json.encode(feed)


def _item(post: Post, shown: EntryShown, base: str, secret: bytes) -> dict[str, object]:
    item: dict[str, object] = {
        "id": entry_id(secret, post.id),
        "url": f"{base}{shown.url}",
        "title": _fit(_title(shown)),
        "content_html": _fit(_content(shown)),
        "date_published": _time(moment_of(post.id)),
        "authors": [{"name": _fit(shown.author.name)}],
        "tags": [_fit(by_line(shown))],
    }
    if post.changed_at or post.wrong_at:
        item["date_modified"] = _time(_updated(post))
    return item


def _content(shown: EntryShown) -> str:
    """Give the words under the line that says as whom they were written."""
    notes = [f"{shown.author.name} · {by_line(shown)}"]
    if shown.means == "program":
        notes.append(gettext("sent by a program"))
    if shown.earlier:
        notes.append(gettext("changed since"))
    if shown.wrong:
        notes.append(gettext("says: I was wrong"))
    line = escape(" · ".join(notes))
    return f"<p><small>{line}</small></p>\n{shown.html}"


def _title(shown: EntryShown) -> str:
    return excerpt(shown.html.striptags(), _TITLE) or shown.when


def _updated(post: Post) -> int:
    return max(moment_of(post.id), post.changed_at or 0, post.wrong_at or 0)


def _time(moment: int) -> str:
    return at(moment, UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _fit(given: str) -> str:
    return _UNFIT.sub("", given)


def _text(given: str) -> str:
    return escape(_fit(given))
