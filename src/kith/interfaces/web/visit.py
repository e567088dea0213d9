"""One request: who asks, from which page, and the answer in their language."""

import contextlib
from collections.abc import Mapping
from http import HTTPStatus

import msgspec
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from kith.foundation.clock import DAY, at, now
from kith.foundation.errors import Elsewhere, NotFound, Wrong
from kith.foundation.keys import fingerprint
from kith.foundation.languages import Saying, say, season
from kith.infrastructure.database import Action, P, T, Tx
from kith.interfaces.web.accepting import first_asked_for
from kith.interfaces.web.forms import Form, number
from kith.interfaces.web.guard import form_token
from kith.interfaces.web.render import carry, gettext
from kith.interfaces.web.services import Services
from kith.interfaces.web.when import when
from kith.ties.accounts.model import Session
from kith.ties.accounts.rows import is_signed_in, spend_challenge
from kith.ties.homes.model import House
from kith.ties.homes.rows import the_house
from kith.ties.people.model import Person, Speaker
from kith.together.welcome.circles import hosts_till

COOKIE = "kith"
DOOR_COOKIE = "kith_door"
_RIGHT_TO_LEFT = {"ar", "fa", "he", "ur"}
_YEAR = 365 * 24 * 3600


# Pages that a phone may keep, to show them again while there is no line: what was there to be read,
# no keys, no invitations, nothing that guides see, and nothing that is only there to be filled in.
_KEPT_ON_PHONES = {
    *("/", "/circles", "/c/{id}", "/conversations/{id}", "/people", "/p/{handle}"),
    *("/letters", "/letters/{id}", "/c/{id}/rounds/{round}", "/c/{id}/book", "/c/{id}/book/{n}"),
    "/hands/here",
}
_SENT_AGAIN_WITHIN = 30 * DAY


class SignInFirst(Wrong):
    """The device is not, or no longer, signed in."""


class AlreadyDone(Exception):
    """A form came once more whose words were kept the first time."""


class Signed(msgspec.Struct, frozen=True):
    """Who is asking, and on which device."""

    person: Person
    session: Session


class Visit:
    """What a page's handler is given."""

    __slots__ = (
        "door",
        "form",
        "house",
        "language",
        "now",
        "request",
        "services",
        "signed",
        "token",
    )

    def __init__(
        self,
        request: Request,
        services: Services,
        house: House | None,
        signed: Signed | None,
        door: str,
    ) -> None:
        """Speak the person's language from here on; `door` is the cookie of one who is outside."""
        self.request, self.services, self.house, self.signed = request, services, house, signed
        self.door = door
        self.form = Form()
        self.now = now()
        self.token = self.form_token()
        self.language = self._asked_for()
        services.pages.speak(self.language)
        carry(self.token)

    def form_token(self) -> str:
        """Give the token that this visitor's forms must carry."""
        if self.house is not None and self.signed is not None:
            return form_token(self.house.secret, self.request.cookies.get(COOKIE, ""))
        return form_token(self.services.secret, self.door)

    def _asked_for(self) -> str:
        """Give the language to answer in: the person's, or one that the browser asks for."""
        spoken = self.services.pages.catalogues
        if self.signed:
            wanted = self.signed.person.language
        else:
            wanted = first_asked_for(self.request.headers.get("accept-language", ""), spoken)
        usual = self.services.settings.language
        return next((each for each in (wanted, usual) if each in spoken), "en")

    async def become(self, token: str) -> None:
        """Let the forms of this page be good for the session that begins with it."""
        house = await self.read(the_house)
        if house is not None:
            self.token = form_token(house.secret, token)
            carry(self.token)

    @property
    def me(self) -> Person:
        """Give who is asking; only pages for people who live here may use it."""
        if self.signed is None:
            raise RuntimeError("this page is for people who live here")
        return self.signed.person

    @property
    def speaker(self) -> Speaker:
        """Give who is asking, as one who acts by hand."""
        return Speaker(self.me.id)

    @property
    def session_id(self) -> int:
        """Give the session of this device."""
        return self.signed.session.id if self.signed else 0

    @property
    def zone(self) -> str:
        """Give the time zone to tell times in."""
        return self.signed.person.zone if self.signed else self.services.settings.zone

    @property
    def house_name(self) -> str:
        """Give the name of this house, for those who may know it."""
        return self.house.name if self.house else ""

    @property
    def host(self) -> str:
        """Give the name and port by which the browser found this house."""
        return self.request.headers.get("host", "")

    @property
    def base(self) -> str:
        """Give the address at which this visitor sees the house; it is never kept."""
        return (
            self.services.settings.address.rstrip("/") or f"{self.request.url.scheme}://{self.host}"
        )

    def id(self, name: str = "id") -> int:
        """Give the id that the address holds."""
        found = number(str(self.request.path_params[name]))
        if found is None:
            raise NotFound
        return found

    def text(self, name: str) -> str:
        """Give a text that the address holds."""
        found = str(self.request.path_params[name])
        if "\0" in found:  # nothing that is kept holds one, and PostgreSQL would not even look
            raise NotFound
        return found

    def asked(self, name: str) -> str:
        """Give what stands behind the question mark of the address."""
        return self.request.query_params.get(name, "")

    async def act(self, action: Action[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Do something that may change the house, if this device is still signed in by then."""

        async def still_signed_in(tx: Tx) -> T:
            signed = self.signed
            if signed and not await is_signed_in(tx, signed.person.id, signed.session.id):
                raise SignInFirst(say("Please sign in again."))
            return await action(tx, *args, **kwargs)

        return await self.services.database.act(still_signed_in)

    async def act_once(self, action: Action[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Do something once, however often the same form comes: a phone whose line broke sends it again."""
        given = self.form.value("once")
        if not given:
            return await self.act(action, *args, **kwargs)
        known = fingerprint(f"once {self.me.id} {given}")

        async def first_time(tx: Tx) -> T:
            if not await spend_challenge(tx, known, tx.now + _SENT_AGAIN_WITHIN):
                raise AlreadyDone
            return await action(tx, *args, **kwargs)

        return await self.act(first_time)

    async def note(self, action: Action[P, T], *args: P.args, **kwargs: P.kwargs) -> None:
        """Keep something by the way; a page can be read also when nothing can be kept."""
        with contextlib.suppress(Elsewhere, SignInFirst):
            await self.act(action, *args, **kwargs)

    async def read(self, question: Action[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Ask the house something."""
        return await self.services.database.read(question, *args, **kwargs)

    async def recall(self, question: Action[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Ask the house something whose answer may be some seconds old."""
        return await self.services.database.recall(question, *args, **kwargs)

    def when(self, moment: int) -> str:
        """Give a moment in a few words, as this visitor would say it."""
        return when(moment, self.now, self.zone, self.language, gettext)

    @property
    def direction(self) -> str:
        """Give the direction that the page's language is written in."""
        return "rtl" if self.language in _RIGHT_TO_LEFT else "ltr"

    @property
    def till(self) -> str:
        """Give the season till which somebody who becomes host now keeps a circle."""
        return self.say(season(at(hosts_till(self.now)).date()))

    def say(self, saying: Saying) -> str:
        """Give a sentence in this visitor's language."""
        return saying.into(gettext)

    def render(self, template: str, **values: object) -> str:
        """Give a template's text with what every page may use."""
        return self.services.pages.render(
            template,
            visit=self,
            me=self.signed.person if self.signed else None,
            house_name=self.house_name if self.signed else "",
            form=self.form,
            lang=self.language,
            dir=self.direction,
            **values,
        )

    def page(
        self, template: str, *, status: int = 200, current: str = "", **values: object
    ) -> Response:
        """Give a page."""
        return HTMLResponse(self.render(template, current=current, **values), status)

    def back(self, address: str) -> Response:
        """Send the browser on after something was done."""
        return RedirectResponse(address, 303)

    def say_whose(self, response: Response) -> None:
        """Let the browser know whose page this is, so that it keeps none of somebody else's."""
        if response.media_type == "text/html" and response.status_code == HTTPStatus.OK:
            response.headers["kith-here"] = str(self.me.id) if self.signed else "nobody"
            route = self.request.scope.get("route")
            is_kept = route is not None and route.path_format in _KEPT_ON_PHONES
            if self.signed and is_kept and self.request.method != "POST":
                response.headers["kith-keep"] = "yes"

    def remember(self, response: Response, token: str) -> None:
        """Know this device from now on."""
        self._set(response, COOKIE, token, max_age=_YEAR)

    def forget(self, response: Response) -> None:
        """Know this device no longer."""
        response.delete_cookie(COOKIE)

    def keep_door(self, response: Response) -> None:
        """Let the forms of somebody outside come back to this house only."""
        if self.signed is None and self.request.cookies.get(DOOR_COOKIE) != self.door:
            self._set(response, DOOR_COOKIE, self.door)

    def _set(
        self, response: Response, name: str, value: str, *, max_age: int | None = None
    ) -> None:
        secure = self.base.startswith("https:")
        response.set_cookie(
            name, value, max_age=max_age, secure=secure, httponly=True, samesite="lax"
        )

    @property
    def is_looked_at(self) -> bool:
        """Tell whether somebody sees this page, and not only a browser that fetches ahead."""
        headers = self.request.headers
        ahead = "prefetch" in headers.get("sec-purpose", "") + headers.get("purpose", "")
        return self.request.method == "GET" and not ahead

    def wants_json(self) -> bool:
        """Tell whether the answer is for a program."""
        return "json" in self.request.headers.get("accept", "")

    def headers(self) -> Mapping[str, str]:
        """Give the headers of the request."""
        return self.request.headers
