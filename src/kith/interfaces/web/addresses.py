"""Every address of the house, on one page."""

from starlette.convertors import Convertor, register_url_convertor
from starlette.routing import BaseRoute

from kith.interfaces.web import around
from kith.interfaces.web.doors import Doors, get, later, post
from kith.interfaces.web.pages import (
    circle,
    circle_about,
    circles,
    conversation,
    health,
    letters,
    live,
    manners,
    me,
    notices,
    people,
    said,
    search,
    sign_in,
    static,
    today,
)  # fmt: skip
from kith.interfaces.web.services import Services
from kith.interfaces.web.ways.chairs import chairs
from kith.interfaces.web.ways.gate import gate
from kith.interfaces.web.ways.gatherings import gatherings
from kith.interfaces.web.ways.guides import guides
from kith.interfaces.web.ways.hands import hands
from kith.interfaces.web.ways.introductions import introductions
from kith.interfaces.web.ways.knocks import knocks
from kith.interfaces.web.ways.offers import offers
from kith.interfaces.web.ways.publishing import publishing

_PAGES = "kith.interfaces.web.pages."


class _Id(Convertor[int]):
    """An id in an address: digits, no more than an id can have."""

    regex = "[0-9]{1,19}"

    def convert(self, value: str) -> int:
        return int(value)

    def to_string(self, value: int) -> str:
        return str(value)


register_url_convertor("id", _Id())


def routes(doors: Doors, services: Services) -> list[BaseRoute]:
    """Give every address of the house."""
    return [
        get("/", doors.for_anybody(today.show)),
        get(around.HEALTH, health.health(services)),
        get("/static/{sum}/{name:path}", static.give(services)),
        *publishing(doors),
        *_on_phones(doors),
        *_coming_in(doors),
        *_in_circles(doors),
        *_in_rounds(doors),
        *_what_is_said(doors),
        *_seen_and_heard(doors),
        *_among_people(doors),
        *introductions(doors),
        *knocks(doors),
        *gate(doors),
        *_oneself(doors),
        *_notices(doors),
        *_of_the_house(doors),
        *hands(doors),
        *gatherings(doors),
        *offers(doors),
        *chairs(doors),
    ]


def _on_phones(doors: Doors) -> list[BaseRoute]:
    phone = _PAGES + "phone:"
    return [
        get("/manifest.webmanifest", doors.for_people(later(phone + "manifest"))),
        get("/sw.js", doors.for_anybody(later(phone + "worker"))),
        get("/no-line", doors.for_people(later(phone + "no_line"))),
    ]


def _coming_in(doors: Doors) -> list[BaseRoute]:
    anybody, people_ = doors.for_anybody, doors.for_people
    arrive = _PAGES + "arrive:"
    passkeys = _PAGES + "passkeys:"
    two = _PAGES + "for_two:"
    return [
        get("/first/shape", people_(later(arrive + "shape"))),
        post("/first/shape", people_(later(arrive + "set_shape"), later(arrive + "shape"))),
        get("/first/{code}", anybody(later(arrive + "first"))),
        post("/first/{code}", anybody(later(arrive + "make"), later(arrive + "first"))),
        get("/i/{code}", anybody(later(arrive + "door"))),
        post("/i/{code}", anybody(later(arrive + "come_in"), later(arrive + "door"))),
        post("/i", anybody(later(arrive + "by_code"), sign_in.show)),
        get("/sign-in", anybody(sign_in.show)),
        post("/sign-in", anybody(sign_in.sign_in, sign_in.again)),
        get("/sign-in/challenge", anybody(sign_in.challenge)),
        post("/sign-in/passkey/options", anybody(later(passkeys + "use_options"))),
        post("/sign-in/passkey", anybody(later(passkeys + "use"))),
        post("/sign-out", people_(sign_in.sign_out)),
        get("/for-two", people_(later(two + "first"))),
        get("/for-two/{id:id}", people_(later(two + "show"))),
        post("/for-two/{id:id}", people_(later(two + "put_in"), later(two + "show"))),
        post("/for-two/{id:id}/not-now", people_(later(two + "not_now"))),
    ]


def _in_circles(doors: Doors) -> list[BaseRoute]:
    people_ = doors.for_people
    return [
        get("/circles", people_(circles.show)),
        get("/search", people_(search.show)),
        get("/circles/new", people_(circles.new)),
        post("/circles/new", people_(circles.make, circles.new)),
        post("/c/{id:id}/up", people_(circles.move)),
        post("/c/{id:id}/come-in", people_(circles.come_into)),
        post("/c/{id:id}/not-now", people_(circles.not_now)),
        get("/c/{id:id}", people_(letters.or_letter(circle.show))),
        post("/c/{id:id}", people_(circle.say, circle.show, files=True)),
        get("/c/{id:id}/live", people_(live.circle)),
        get("/c/{id:id}/about", people_(circle_about.show)),
        post("/c/{id:id}/about", people_(circle_about.describe, circle_about.show)),
        post("/c/{id:id}/ask", people_(circle_about.ask, circle_about.show)),
        post("/c/{id:id}/propose", people_(circle_about.propose, circle_about.show)),
        post("/c/{id:id}/leave", people_(circle_about.leave, circle_about.show)),
        post("/c/{id:id}/hold", people_(manners.hold)),
        post("/c/{id:id}/pause", people_(manners.want_pause, circle.show)),
        get("/c/{id:id}/book", people_(later(_PAGES + "book:show"))),
        get("/c/{id:id}/book/{n:id}", people_(later(_PAGES + "book:issue"))),
        get("/c/{id:id}/book/{n:id}.epub", people_(later(_PAGES + "book:take_along"))),
        post("/proposals/{proposal:id}/agree", people_(circle_about.agree)),
        post("/proposals/{proposal:id}/drop", people_(circle_about.drop)),
    ]


def _in_rounds(doors: Doors) -> list[BaseRoute]:
    people_, rounds = doors.for_people, _PAGES + "rounds:"
    show, at = later(rounds + "show"), "/c/{id:id}/rounds/{round:id}"
    return [
        get("/c/{id:id}/rounds/new", people_(later(rounds + "new"))),
        post("/c/{id:id}/rounds/new", people_(later(rounds + "lay"), later(rounds + "new"))),
        get(at, people_(show)),
        post(at, people_(later(rounds + "put_in"), show, files=True)),
        post(at + "/pass", people_(later(rounds + "pass_"), show)),
        post(at + "/take-out", people_(later(rounds + "take_out"), show)),
        post(at + "/say", people_(later(rounds + "talk"), show, files=True)),
        post(at + "/heard", people_(later(rounds + "heard"), show)),
        post(at + "/verdict", people_(later(rounds + "verdict"), show)),
        post(at + "/stop", people_(later(rounds + "stop"), show)),
    ]


def _what_is_said(doors: Doors) -> list[BaseRoute]:
    people_ = doors.for_people
    return [
        get("/conversations/{id:id}", people_(letters.or_letter(conversation.show))),
        post(
            "/conversations/{id:id}",
            people_(conversation.say, letters.or_letter(conversation.show), files=True),
        ),
        get("/conversations/{id:id}/live", people_(live.conversation)),
        get("/said/{id:id}/before", people_(said.before)),
        get("/said/{id:id}/change", people_(said.to_change)),
        post("/said/{id:id}/change", people_(said.change, said.to_change)),
        get("/said/{id:id}/show", people_(later(_PAGES + "reports:to_show"))),
        post(
            "/said/{id:id}/show",
            people_(later(_PAGES + "reports:show_it"), later(_PAGES + "reports:to_show")),
        ),
        get("/said/{id:id}/delete", people_(said.to_delete)),
        post("/said/{id:id}/delete", people_(said.delete)),
        post("/said/{id:id}/take-back", people_(said.take_back)),
        post("/said/{id:id}/heard", people_(said.heard)),
        post("/said/{id:id}/unheard", people_(said.unheard)),
        post("/said/{id:id}/wrong", people_(said.wrong)),
        get("/held/{id:id}", people_(manners.show)),
        post("/held/{id:id}", people_(manners.change, manners.show)),
        post("/held/{id:id}/say", people_(manners.say_now, manners.show)),
        post("/held/{id:id}/take-out", people_(manners.take_out)),
    ]


def _seen_and_heard(doors: Doors) -> list[BaseRoute]:
    people_ = doors.for_people
    media = _PAGES + "media:"
    return [
        post("/media/new", people_(later(media + "begin"))),
        post("/media/{id:id}/part", people_(later(media + "go_on"), piece=True)),
        post("/media/{id:id}/drop", people_(later(media + "drop"))),
        get("/media/{id:id}", people_(later(media + "how_far"))),
        get("/media/{token}", people_(later(media + "look"))),
        get("/media/{token}/{variant}", people_(later(media + "give"))),
    ]


def _among_people(doors: Doors) -> list[BaseRoute]:
    people_ = doors.for_people
    invite = _PAGES + "invite:"
    return [
        get("/people", people_(people.show)),
        get("/people/invite", people_(later(invite + "new"))),
        post("/people/invite", people_(later(invite + "make"), later(invite + "new"))),
        get("/people/invite/{id:id}", people_(later(invite + "show"))),
        post("/people/invite/{id:id}/withdraw", people_(later(invite + "withdraw"))),
        get("/p/{handle}", people_(people.person)),
        post("/p/{handle}/know", people_(people.know, people.person)),
        post("/p/{handle}/unsay", people_(people.unsay)),
        get("/p/{handle}/end", people_(people.to_end)),
        post("/p/{handle}/end", people_(people.end)),
        post("/p/{handle}/allow", people_(people.allow)),
        post("/p/{handle}/thought", people_(letters.think, people.person)),
        get("/letters", people_(letters.show)),
        get("/letters/new", people_(letters.new)),
        post("/letters/new", people_(letters.write, letters.new, files=True)),
        get("/letters/{id:id}", people_(letters.letter)),
        post("/letters/{id:id}", people_(letters.say, letters.letter, files=True)),
        get("/letters/{id:id}/live", people_(live.letter)),
        post("/letters/{id:id}/leave", people_(letters.leave)),
    ]


def _oneself(doors: Doors) -> list[BaseRoute]:
    people_ = doors.for_people
    passkeys = _PAGES + "passkeys:"
    key = _PAGES + "key:"
    return [
        get("/me", people_(me.show)),
        get("/me/about", people_(me.about)),
        post("/me/about", people_(me.describe, me.about)),
        get("/me/words", people_(me.words)),
        get("/me/held", people_(manners.show_all)),
        post("/me/sessions/{id:id}/end", people_(me.end_session)),
        get("/me/key", people_(later(key + "ask"))),
        post("/me/key", people_(later(key + "make"))),
        post("/me/key/away", people_(today.put_away)),
        post("/me/passkeys/options", people_(later(passkeys + "add_options"))),
        post("/me/passkeys", people_(later(passkeys + "add"))),
        post("/me/passkeys/{credential}/forget", people_(me.forget_passkey)),
    ]


def _notices(doors: Doors) -> list[BaseRoute]:
    people_, show = doors.for_people, notices.show
    return [
        get("/me/notices", people_(show)),
        post("/me/notices", people_(notices.keep, show)),
        post("/me/notices/address", people_(notices.give_address, show)),
        post("/me/notices/prove", people_(notices.prove, show)),
        post("/me/notices/mail-off", people_(notices.turn_mail_off)),
        post("/me/notices/push", people_(notices.push_on)),
        post("/me/notices/push/off", people_(notices.push_off)),
        post("/me/notices/push/{id:id}/forget", people_(notices.forget_device)),
        post("/p/{handle}/near", people_(notices.near)),
        get("/mail-off/{token}", doors.for_anybody(notices.to_turn_off)),
        post("/mail-off/{token}", notices.one_click(doors)),
    ]


def _of_the_house(doors: Doors) -> list[BaseRoute]:
    people_, of = doors.for_people, _PAGES + "house:"
    show = later(of + "show")
    return [
        get("/house", people_(show)),
        post("/house", people_(later(of + "change"), show)),
        post("/house/imprint", people_(later(of + "put_up_imprint"), show)),
        get("/house/log", people_(later(_PAGES + "log:show"))),
        get("/imprint", doors.for_anybody(later(of + "imprint"))),
        get("/truth", people_(later(of + "tell"))),
        *guides(doors),
    ]
