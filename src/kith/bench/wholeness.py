"""What would show that something was kept by half, and whether every fact was heard once."""

from collections import Counter

import msgspec

from kith.bench.checking import LOST, TORN, TWICE, UNHEARD, Faults
from kith.bench.crashing_house import NAME, WORK, leaves_work
from kith.bench.looking import Eyes, by_ids
from kith.bench.waiting import until
from kith.foundation.ids import first_id_at

_PATIENCE = 30.0
_OUT_OF_ORDER = 10_000
_SAYING = {"Opened", "Answered"}

# Each counts half things among what is newer than $1.
HALVES = {
    "a post without the voice of its writer": """
        select count(*) from posts p
         where p.id > $1 and p.gone_at is null
           and not exists (select 1 from voices v
                            where v.conversation_id = p.conversation_id and v.place_id = p.place_id
                              and v.person_id = p.author_id and v.last_id >= p.id)""",
    "a voice that said nothing": """
        select count(*) from voices v
         where v.last_id > $1
           and not exists (select 1 from posts p
                            where p.id = v.last_id and p.author_id = v.person_id
                              and p.conversation_id = v.conversation_id)""",
    "an opening that stirs nothing, or an answer that does": """
        select count(*) from posts
         where id > $1 and (stirred_id is null) = (id = conversation_id)""",
    "a conversation stirred by nothing": """
        select count(*) from posts o
         where o.stirred_id > $1
           and not exists (select 1 from posts p
                            where p.id = o.stirred_id and p.conversation_id = o.id)""",
    "a post in another place than its conversation": """
        select count(*) from posts p join posts o on o.id = p.conversation_id
         where p.id > $1 and p.place_id <> o.place_id""",
    "words changed, and what stood there before is not kept": """
        select count(*) from posts p
         where p.id > $1 and p.changed_at is not null and p.gone_at is null
           and not exists (select 1 from earlier_words e
                            where e.post_id = p.id and e.until_at = p.changed_at)""",
    "earlier words of a post that was not changed": """
        select count(*) from earlier_words e join posts p on p.id = e.post_id
         where p.id > $1 and (p.changed_at is null or p.gone_at is not null)""",
    "a deleted post that was heard": """
        select count(*) from heard h join posts p on p.id = h.post_id
         where p.id > $1 and p.gone_at is not null""",
    "a place without its circle": """
        select count(*) from places p
         where p.id > $1 and not exists (select 1 from circles c where c.id = p.id)""",
    "a circle in which its host has no seat": """
        select count(*) from circles c
         where c.id > $1 and not exists (select 1 from seats s
                                          where s.place_id = c.id and s.person_id = c.host_id)""",
}


class Wholeness:
    """Follows facts and what came of them from one check to the next."""

    def __init__(self, faults: Faults) -> None:
        """Begin with a house in which nothing was told yet."""
        self.faults = faults
        self.facts = self.work_again = 0
        self._fact = 0
        self._newest = 0
        self._left: Counter[str] = Counter()
        self._told: set[int] = set()
        self._said: set[int] = set()
        self._work: set[int] = set()

    async def begin(self, eyes: Eyes) -> None:
        """Look past all that was there before, except for facts, which a new subscriber hears."""
        self._newest = await _number(eyes, "select coalesce(max(id), 0) from posts")
        self._left["departures"] = -await _number(eyes, "select count(*) from departures")
        self._left["lines"] = -await _number(eyes, _LINES)

    async def caught_up(self, eyes: Eyes) -> None:
        """Give back when every subscriber has heard what it should; else leave it to the check."""
        sql = "select coalesce(max(heard_id), 0) from subscribers where name = $1"

        async def heard() -> bool:
            newest = await _number(eyes, "select coalesce(max(id), 0) from facts")
            return await _number(eyes, sql, NAME) >= newest

        await until(heard, within=_PATIENCE)

    async def check(self, eyes: Eyes, now: int, *, everything: bool = False) -> None:
        """Look for half things among what is new, or everywhere."""
        for words, sql in HALVES.items():
            self.faults.add(
                TORN, words, await _number(eyes, sql, 0 if everything else self._newest)
            )
        await self._facts(eyes)
        await self._queue(eyes)
        self._newest = first_id_at(now - _OUT_OF_ORDER)

    async def _facts(self, eyes: Eyes) -> None:
        rows = await eyes.rows("select id, kind, body from facts where id > $1", self._fact)
        facts = Counter((kind, body) for _, kind, body in rows)
        self._fact = max((row[0] for row in rows), default=self._fact)
        self.facts += len(rows)
        told = await eyes.rows("select id, kind, body from crash_told where id > $1", self._newest)
        told = [row for row in told if row[0] not in self._told]
        self._told |= {row[0] for row in told}
        heard = Counter((kind, body) for _, kind, body in told)
        for fact, many in ((facts - heard) + (heard - facts)).items():
            kind, how = (TWICE, "too often") if heard[fact] > facts[fact] else (UNHEARD, "not")
            self.faults.add(kind, f"{fact} was {how} told", many)
        await self._posts_of(eyes, facts)
        await self._departures(eyes, facts)

    async def _posts_of(self, eyes: Eyes, facts: Counter[tuple[str, str]]) -> None:
        """Every post has one fact, and every such fact has its post or tells of its end."""
        said: Counter[int] = Counter()
        for (kind, body), many in facts.items():
            if kind in _SAYING:
                said[msgspec.json.decode(body)["post_id"]] += many
                if kind == "Opened" and leaves_work(msgspec.json.decode(body)["post_id"]):
                    self._work.add(msgspec.json.decode(body)["post_id"])
        self._said |= set(said)
        for post_id, many in said.items():
            self.faults.add(TORN, f"post {post_id} was told of {many} times", many - 1)
        there = {
            row[0] for row in await eyes.rows("select id from posts where id > $1", self._newest)
        }
        self.faults.add(TORN, "posts of which nobody was told", len(there - self._said))
        changed = {
            msgspec.json.decode(body)["post_id"] for kind, body in facts if kind == "Changed"
        }
        gone = set(said) - there - changed
        kept = {row[0] for row in await by_ids(eyes, "select id from posts where id in ({})", gone)}
        self.faults.add(TORN, "facts of posts that are not there", len(gone - kept))

    async def _departures(self, eyes: Eyes, facts: Counter[tuple[str, str]]) -> None:
        """Who left is kept once, and their host is told once."""
        left = sum(many for (kind, _), many in facts.items() if kind == "Left")
        for name, sql in {"departures": "select count(*) from departures", "lines": _LINES}.items():
            self._left[name] -= left
            more = await self._more(eyes, name, sql)
            kind = TORN if name == "departures" else TWICE if more > 0 else UNHEARD
            self.faults.add(kind, f"{more} {name} more than people who left", abs(more))
            self._left[name] -= more

    async def _more(self, eyes: Eyes, name: str, sql: str) -> int:
        """Give how many rows there are too many; they may come a moment after the last fact."""

        async def enough() -> bool:
            return self._left[name] + await _number(eyes, sql) >= 0

        await until(enough, within=_PATIENCE / 10)
        return self._left[name] + await _number(eyes, sql)

    async def _queue(self, eyes: Eyes) -> None:
        waiting = {
            int(row[0]) for row in await eyes.rows("select body from jobs where kind = $1", WORK)
        }
        sql = "select post_id, count(*) from crash_done where post_id in ({}) group by post_id"
        done = dict(await by_ids(eyes, sql, self._work))
        lost = self._work - waiting - set(done)
        self.faults.add(LOST, f"work was lost: {sorted(lost)[:3]}", len(lost))
        self.work_again += sum(many - 1 for one, many in done.items() if one not in waiting)
        self._work = self._work & waiting
        stuck = await _number(eyes, "select count(*) from jobs where state = 'stuck'")
        self.faults.add(LOST, "work was given up", stuck)

    async def drained(self, eyes: Eyes) -> None:
        """Give back when no work is left, or count what stays."""
        sql = "select count(*) from jobs where kind = $1"

        async def done() -> bool:
            return await _number(eyes, sql, WORK) == 0

        await until(done, within=_PATIENCE)
        left = await _number(eyes, sql, WORK)
        self.faults.add(LOST, f"{left} pieces of work were never done", left)


_LINES = "select count(*) from house_lines where kind = 'left'"


async def _number(eyes: Eyes, sql: str, *args: int | str) -> int:
    return int((await eyes.rows(sql, *args))[0][0])
