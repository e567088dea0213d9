"""Every page there is, and the mistakes that can be made on it."""

from tests.browsing import Browser, Page
from tests.cast import Garden


async def every_page(garden: Garden, asks_for: str = "") -> list[Page]:
    """Give all pages there are: of somebody who hosts, of one who does not, of nobody, and of mistakes.

    asks_for: the language that the browsers of those outside ask for.
    """

    def a_stranger() -> Browser:
        found = garden.stranger()
        found.client.headers["accept-language"] = asks_for
        return found

    pages = [*(await garden.hana.walk()).values(), *(await garden.jonas.walk()).values()]
    stranger = a_stranger()
    pages += [await stranger.get(path) for path in ("/", "/sign-in", "/c/7", "/first/000000")]
    for path, action, answers in (
        ("/circles/new", "/circles/new", {"name": "", "purpose": "", "history": "neither"}),
        ("/people/invite", "/people/invite", {"whom": "", "words": "short"}),
        (f"/c/{garden.soup}", f"/c/{garden.soup}", {"words": ""}),
        ("/me/about", "/me/about", {"name": "", "handle": "ÄÖ", "know_me": "x" * 2001}),
    ):
        page = await garden.hana.open(path)
        pages.append(await page.send(action, **answers))
        assert 400 <= pages[-1].status < 500
    pages.append(await stranger.do("/sign-in", key="not a key"))
    pages.append(await garden.hana.post("/house", [("house", "x")]))
    asked = await garden.hana.open("/people/invite")
    ready = await asked.send("/people/invite", whom="Priya", words="Come and sit with us.")
    link = next(word for word in ready.words.split() if "/i/" in word)
    pages += [ready, await a_stranger().get(link[link.index("/i/") :])]
    pages += [
        await garden.hana.get(link[link.index("/i/") :]),
        await garden.hana.get("/p/jonas/end"),
    ]
    pages.append(await (await garden.hana.open("/me/key")).send("/me/key"))
    return pages
