"""Somebody who hosts all there is to host, and every form they could send at somebody else."""

import re
from collections.abc import Iterable, Iterator

from starlette.routing import Route

from kith.interfaces.web.addresses import routes
from kith.interfaces.web.doors import Doors
from kith.together.conversations import actions as talk
from kith.together.publishing.actions import open_page, publish
from kith.together.publishing.mailbag.actions import open_mailbag
from kith.together.rounds import laying
from kith.together.welcome import circles
from tests.browsing import Form, Page
from tests.cast import Garden, Someone
from tests.knocking import keep_door, knock
from tests.stories.chairing import in_days, keep_free
from tests.stories.gathering import ask as ask_to
from tests.stories.gathering import link_of
from tests.stories.offering import ask_for

# What ends something is tried last: until then everything is there to be misused.
_ENDS = re.compile(
    r"/(leave|end|block|withdraw|delete|take-back|take-off|stop|cancel|call-off|close|off|away|drop|"
    r"forget|unsay|sign-out|pass|key|back|no|not-now|down|passkeys|no-further|settled)(/|$)"
)
_ENDS_ALL = re.compile(r"/sign-out|/me/sessions/|/me/key")
_DATES = {"day": in_days, "until": in_days}
_CHOSEN = {
    "begins": "19:00", "ends": "20:00", "days": "7", "hours": "24", "way": "named", "kind": "ask",
    "history": "came", "who": "known", "ways": "writing", "listed": "yes", "word": "greeting",
    "keeps": "yes", "near": "yes", "hold": "yes", "yes": "yes", "says": "coming", "room": "5",
    "vouch1": "met", "vouch2": "met", "named1": "yes", "named2": "yes",
    "shape": "peers", "ends_day": "", "every": "", "listening": "yes", "hour1": "510", "hour2": "",
    "hour3": "", "where": "here", "needs": "friend", "nameable": "", "voice": "", "quote": "",
    "digits": "00000000", "code": "00000000000000000000", "handle": "bea",
}  # fmt: skip
# Fields by which somebody is chosen.
_WHOM = {"people", "readers", "person", "whom", "to", "about", "helper", "for", "friend"}
_KEPT = {
    "token",
    "circle",
    "answers",
    "then",
    "zone",
    "glyph",
    "dye",
    "name",
    "language",
    *_CHOSEN,
}


async def keeps_everything(garden: Garden, who: Someone, friend: Someone) -> None:
    """Let somebody host a circle, a round, a gathering, chairs, a page and a mailbag, and keep a door."""
    act, speaker = garden.house.database.act, who.speaker
    made = await act(
        circles.make_circle, speaker, name="Bea's own", purpose="Trying.", history="everything",
        people=[friend.id], glyph="", dye="",
    )  # fmt: skip
    await act(circles.come_into, friend.speaker, made.id)
    await act(talk.open_conversation, speaker, made.id, "Who is here?")
    await act(laying.lay, speaker, made.id, "What now?", day=in_days(4))
    await ask_for(who, made.id)
    await keep_free(who, f"/c/{made.id}", way="named")
    where = await ask_to(who, None, (friend,), day=in_days(6), guests="yes")
    await link_of(who, where)
    await keep_free(who, where, way="lot")
    await act(open_page, speaker, name="bea", title="From Bea", expect="")
    await act(publish, speaker, "bea", "An entry.")
    await act(open_mailbag, speaker, "Anything", 3)
    await knock(garden.jonas, who)
    await keep_door(friend, who)


async def forms_of(who: Someone, *also: str) -> list[Form]:
    """Give every form that somebody finds on all pages that they can go to, and on some more."""
    pages = [*(await who.walk()).values(), *[await who.get(path) for path in also]]
    return [form for page in pages for form in page.reader.forms if not form.asks]


def of_each_kind(forms: Iterable[Form], whom: Someone) -> list[Form]:
    """Give of each kind of form the first and the last, and all that name somebody in their address."""
    kinds: dict[str, list[Form]] = {}
    for form in forms:
        kinds.setdefault(
            re.sub(r"\d{6,}|(?<=^/p/)\w+|(?<=/knock/)\w+", "", form.action), []
        ).append(form)
    found = {
        form.action: form
        for those in kinds.values()
        for form in (those[0], those[-1], *(one for one in those if whom.handle in one.action))
    }
    # What ends something comes last, and being signed in last of all.
    return sorted(
        found.values(),
        key=lambda form: (bool(_ENDS_ALL.search(form.action)), bool(_ENDS.search(form.action))),
    )


def kind_of(form: Form) -> str:
    """Give the address of a form without ids and handles."""
    return re.sub(r"\d{6,}|(?<=^/p/)\w+|(?<=/knock/)\w+", "", form.action)


def asks_for_whom(form: Form) -> bool:
    """Tell whether somebody is chosen in a form."""
    return bool(form.names & _WHOM)


def all_at_once(form: Iterable[Form]) -> Form:
    """Give a form that has every field of the house."""
    names = {name for each in form for name in each.names}
    return Form("", [], names | {"words1", "words2", "described1", "described2"})


def filled(
    form: Form, whom: str, mark: str, token: str, *, as_it_is: bool = False
) -> list[tuple[str, str]]:
    """Fill a form in so that it would reach somebody, with words of one's own wherever there is room.

    as_it_is: whoever stands in it already is left there.
    """
    kept = _KEPT | _WHOM if as_it_is else _KEPT
    fields = [(name, value) for name, value in form.fields if name in kept and value]
    fields = [one for one in fields if one[0] != "token"]
    for name in sorted(form.names - {name for name, _ in fields} - {"token", "picture", "files"}):
        if name in _WHOM:
            fields.append((name, whom))
        elif name in _DATES:
            fields.append((name, _DATES[name](5 if name == "day" else 2)))
        else:
            fields.append((name, _CHOSEN.get(name, mark)))
    return [("token", token), *fields]


def addresses_for_deeds(garden: Garden) -> list[Route]:
    """Give every address of the house that takes a form."""
    services = garden.house.services
    every = routes(Doors(services), services)
    return [one for one in every if isinstance(one, Route) and "POST" in (one.methods or ())]


def never_tried(every: Iterable[Route], tried: Iterable[str]) -> Iterator[Route]:
    """Give the addresses that nothing was sent to."""
    those = [*tried]
    return (one for one in every if not any(one.path_regex.match(path) for path in those))


def put_into(route: Route, whom: Someone) -> list[str]:
    """Give an address with somebody's own names and numbers in its braces."""
    return [re.sub(r"\{[\w:]+\}", each, route.path) for each in (whom.handle, str(whom.id))]


async def what_reaches(whom: Someone, *marks: str) -> dict[str, object]:
    """Give all that is put before somebody, on their own pages and by notices, and what they can find."""
    found: dict[str, object] = {}
    for path in (
        *("/", "/door", "/letters", "/circles", "/gatherings", "/introductions", "/hands"),
        *("/for-two", "/reports", "/guides"),
        *(f"/search?q={mark}" for mark in marks),
    ):
        page: Page = await whom.get(path)
        forms = sorted(form.action for form in page.reader.forms)
        found[path] = (page.status, page.words, sorted(page.links), forms)
    return found
