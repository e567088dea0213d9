"""The house as an app on a phone: what it is called there, and what works in it while there is no line."""

import msgspec
from starlette.responses import Response

from kith.interfaces.web.visit import Visit

# Alone these make a page that can be read without a line; the rest comes along as it is asked for.
_FIRST = ("house.css", "icon.svg", "glyphs.svg")
_ICONS = (
    ("icon.svg", "any", "any"),
    ("icon-192.png", "192x192", "any"),
    ("icon-512.png", "512x512", "any"),
    ("icon-whole-512.png", "512x512", "maskable"),
)
_PAPER = "#fbf6ec"


async def manifest(visit: Visit) -> Response:
    """Give what a phone wants to know of an app (W3C, Web Application Manifest)."""
    static = visit.services.pages.static
    told = {
        "id": "/",
        "name": visit.house_name,
        "short_name": visit.house_name,
        "lang": visit.language,
        "dir": visit.direction,
        "start_url": "/",
        "scope": "/",
        "display": "standalone",
        "background_color": _PAPER,
        "theme_color": _PAPER,
        "icons": [
            {
                "src": static.address(name),
                "sizes": sizes,
                "purpose": purpose,
                "type": static[name][1],
            }
            for name, sizes, purpose in _ICONS
        ],
    }
    return Response(msgspec.json.encode(told), media_type="application/manifest+json")


async def worker(visit: Visit) -> Response:
    """Give what a browser runs beside the pages; it holds nothing of anybody, and changes with the files."""
    static = visit.services.pages.static
    behaviours = [name for name in static if name.startswith("behaviours/")]
    told = msgspec.json.encode([static.address(name) for name in (*_FIRST, *behaviours)]).decode()
    script = f'import {{ begin }} from "{static.address("worker/main.js")}";\nbegin({told});\n'
    headers = {"cache-control": "no-cache", "service-worker-allowed": "/"}
    return Response(script, media_type="text/javascript", headers=headers)


async def no_line(visit: Visit) -> Response:
    """Give the page that is shown where there is neither a line nor a page kept on the phone."""
    return visit.page("no_line.html")
