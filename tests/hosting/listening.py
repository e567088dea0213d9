"""A page that listens through a proxy."""

import contextlib
import re
from collections.abc import AsyncGenerator

from tests.browsing import Browser, Page
from tests.infrastructure.patience import LONG
from tests.serving import Stream


@contextlib.asynccontextmanager
async def listening(browser: Browser, page: Page) -> AsyncGenerator[Stream]:
    """Listen on a page, as its EventSource does."""
    found = re.search(r'data-live="([^"]+)"', page.body)
    assert found, page
    headers = {"accept": "text/event-stream"}
    async with browser.client.stream("GET", found[1], headers=headers, timeout=LONG) as answer:
        assert answer.headers["content-type"].startswith("text/event-stream")
        stream = Stream(answer)
        try:
            yield stream
        finally:
            await stream.close()
