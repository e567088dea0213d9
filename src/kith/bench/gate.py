"""`./kith bench gate`: who comes through the gate when a troop attacks, and what each rule costs."""

import asyncio
import multiprocessing
import os
import sys
from collections import defaultdict
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from statistics import mean, stdev

from kith.bench import gate_attacks, gate_credit
from kith.bench.figures import Board, percentile
from kith.bench.gate_attacks import ATTACKS, OPEN, PAGERANK, Draw, Found, Sizes
from kith.bench.gate_counting import RULES
from kith.bench.gate_deciding import decide
from kith.bench.gate_exact import compare
from kith.bench.gate_graphs import Source, sources
from kith.bench.measuring import measure
from kith.bench.progress import Say

QUICK = Sizes(
    edges=(10, 1000), draws=2, observers=4, victims=2, ranked=1, ranked_of_many=0, cases=200,
    asked=60, fakes=1_000,
)  # fmt: skip
AIMS = {50: 0.02, 200: 0.15, 1000: 5}
SHOWN = (OPEN, *RULES[:2], PAGERANK, *RULES[2:])
DENSE_EDGES, DENSE_LINKS, TRAITORS = 1000, 20, 20
_T = 1.729  # Student's t for twenty draws, one side, 95 %


def gate(
    *, json: Path | None = None, quick: bool = False, data: Path | None = None,
    folder: Path | None = None,
) -> None:  # fmt: skip
    """Measure whom the gate lets knock when ten thousand made-up people attack.

    Parameters
    ----------
    json
        Also write the figures to this file.
    quick
        Draw a little, to see that it works; the figures then say nothing.
    data
        A folder with facebook_combined.txt and HU_edges.csv; also KITH_GRAPHS. Made-up graphs otherwise.
    folder
        Where the houses are made for the while.

    """
    sizes = QUICK if quick else Sizes()
    measure(
        "The gate, in a model: what the rules do, not what people then do", json, folder,
        lambda at, say: Gate(sizes, at, _aside(say), sources(data, smaller=20 if quick else 1)).run(),
    )  # fmt: skip


class Gate:
    """One run of all of it."""

    def __init__(self, sizes: Sizes, folder: Path, say: Say, graphs: Sequence[Source]) -> None:
        """Measure on these graphs."""
        self.sizes, self.folder, self.say, self.graphs = sizes, folder, say, graphs
        self.board = Board()

    async def run(self) -> Board:
        """Attack each graph, spend credit, and hold the real gate to the plainest rule."""
        self.say(f"comparing {self.sizes.cases} decisions with all ways written down")
        compared, wrong = await compare(self.folder, self.sizes.cases)
        self.board.put("decisions compared", compared, "")
        self.board.put("decisions wrong", wrong, "", aim="0")
        await self._decide()
        await asyncio.to_thread(self._spend, self.graphs[0])
        for source in self.graphs:
            await asyncio.to_thread(self._attack, source)
        return self.board

    def _attack(self, source: Source) -> None:
        """Draw attacks on a graph, in as many processes as there are cores."""
        fresh = multiprocessing.get_context("spawn")
        draws = [Draw(attack, nth) for attack in ATTACKS for nth in range(self.sizes.draws)]
        with ProcessPoolExecutor(
            os.cpu_count(), fresh, gate_attacks.begin, (source, self.sizes)
        ) as pool:
            people = pool.submit(gate_attacks.honest)
            found: list[Found] = []
            for nth, one in enumerate(pool.map(gate_attacks.draw, draws), start=1):
                self.say(f"{source.called}: {one.attack} attack drawn, {nth} of {len(draws)}")
                found.append(one)
            self._tell(source.called, found, people.result())

    def _tell(self, called: str, found: list[Found], people: dict[str, float]) -> None:
        ranked = [one.people[PAGERANK] for one in found if PAGERANK in one.people]
        for rule in SHOWN[1:]:
            if rule in people or ranked:
                many = people.get(rule) or mean(ranked)
                self.board.put(f"{called}, people: {rule}", many, "people")
        drawn: dict[tuple[str, int, str], list[float]] = defaultdict(list)
        for one in found:
            for (edges, rule), many in one.fakes.items():
                drawn[one.attack, edges, rule].append(many)
        for attack in ATTACKS:
            for edges in self.sizes.edges:
                for rule in SHOWN:
                    if values := drawn[attack, edges, rule]:
                        self._put(called, attack, edges, rule, values)

    def _put(self, called: str, attack: str, edges: int, rule: str, values: list[float]) -> None:
        each = self.sizes.victims if attack == "aimed" else self.sizes.observers
        many = len(values) * (1 if rule == PAGERANK else each)
        aimed = called == "Facebook" and attack == "random" and rule == "two" and edges in AIMS
        self.board.put(
            f"{called}, {attack} {edges}: {rule}", mean(values), "fakes",
            aim=f"<= {AIMS[edges]}" if aimed else "",
            varied="" if rule == OPEN else f"95 %: <= {upper(values, many):.3g}",
        )  # fmt: skip

    def _spend(self, source: Source) -> None:
        people, observers = source.load(), self.sizes.observers
        for needs in ("friend", "two", "three"):
            self.say(f"{source.called}: a dense troop knocks at one door, which wants {needs}")
            came = gate_credit.besieged(
                people, needs, observers, DENSE_EDGES, DENSE_LINKS, self.sizes.fakes
            )
            self.board.put(
                f"{source.called}, dense {DENSE_EDGES}, in a week: {needs}", mean(came), "knocks",
                aim="<= 5", varied=f"{observers} doors, one after another; the most {max(came)}",
            )  # fmt: skip
        for needs in ("friend", "two", "three"):
            for badly in (1.0, 0.5):
                self.say(f"{source.called}: a year after {TRAITORS} people turned")
                many, bonds = gate_credit.betrayed(people, needs, TRAITORS, badly)
                name = f"{source.called}, a year of betrayal, {badly:.0%} end badly: {needs}"
                self.board.put(name, many / bonds, "knocks a bond", aim="<= 1" if badly == 1 else "",
                               varied=f"{many} knocks over {bonds} bonds of {TRAITORS}")  # fmt: skip

    async def _decide(self) -> None:
        source = self.graphs[-1]
        self.say(f"{source.called}: writing the graph into a house, and asking a fresh process")
        took = await decide(self.folder, source, self.sizes.asked)
        self.board.put_times(f"{source.called}, a decision p50 ms", took.seconds)
        p99, work = (percentile(each, 99) * 1000 for each in (took.seconds, took.work))
        self.board.put(f"{source.called}, a decision p99 ms", p99, "ms", aim="< 5",
                       varied=f"{len(took.seconds)} asked, {took.free} of them free")  # fmt: skip
        self.board.put(f"{source.called}, work of a decision p99 ms", work, "ms")
        self.board.put(f"{source.called}, memory MB", took.memory, "MB", aim="< 60")


def upper(values: Sequence[float], many: int) -> float:
    """Give what the mean does not exceed, 95 times of a hundred; where nothing came, by the rule of three."""
    if not any(values):
        return 3 / many
    return mean(values) + (_T * stdev(values) / len(values) ** 0.5 if len(values) > 1 else 0)


def _aside(say: Say) -> Say:
    """Say how far it is beside the figures, not among them."""
    if sys.stdout.isatty():
        return say
    return lambda words: print(words, file=sys.stderr, flush=True)  # noqa: T201 - for whoever waits
