"""The house's own files: styles, behaviours, drawings."""

from starlette.requests import Request
from starlette.responses import Response

from kith.interfaces.web.doors import Endpoint
from kith.interfaces.web.services import Services


def give(services: Services) -> Endpoint:
    """Give what answers with a file of the house, under the address that its bytes have."""

    async def endpoint(request: Request) -> Response:
        name = request.path_params["name"]
        if services.pages.static.address(name) != request.url.path:
            return Response(status_code=404)
        body, kind, _ = services.pages.static[name]
        headers = {"cache-control": "public, max-age=31536000, immutable"}
        return Response(body, media_type=kind, headers=headers)

    return endpoint
