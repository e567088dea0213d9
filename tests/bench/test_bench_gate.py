"""The model of the gate runs on the house's own rule, names its figures, and counts what it says."""

from pathlib import Path
from random import Random

import msgspec
import pytest

from kith.bench import __main__ as bench
from kith.bench import gate
from kith.bench.figures import Figure
from kith.bench.gate_attacks import Sizes
from kith.bench.gate_brute import Brute
from kith.bench.gate_counting import View, near_fakes, near_people
from kith.bench.gate_credit import Street, betrayed
from kith.bench.gate_graphs import World, attack_edges, linked, made_up, sources, troop, within_two

TINY = Sizes(
    edges=(10,), draws=1, observers=2, victims=1, ranked=1, ranked_of_many=0, cases=40, asked=6,
    fakes=60,
)  # fmt: skip
SOME = {
    "decisions wrong": "",
    "made up, like Deezer, a decision p99 ms": "ms",
    "made up, like Deezer, memory MB": "MB",
    "made up, like Facebook, dense 1000, in a week: two": "knocks",
    "made up, like Facebook, a year of betrayal, 100% end badly: friend": "knocks a bond",
    "made up, like Facebook, people: two": "people",
    "made up, like Facebook, random 10: two": "fakes",
    "made up, like Facebook, dense 10: three": "fakes",
    "made up, like Deezer, aimed 10: friend": "fakes",
}


def test_the_gate_is_measured_also_without_graphs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gate, "QUICK", TINY)
    monkeypatch.setattr(gate, "DENSE_EDGES", 20)
    written = tmp_path / "figures.json"
    with pytest.raises(SystemExit) as end:
        bench.app(["gate", "--quick", "--json", str(written), "--data", str(tmp_path)])
    assert not end.value.code
    found = msgspec.json.decode(written.read_bytes(), type=list[Figure])
    units = {one.figure.replace("dense 20,", "dense 1000,"): one.unit for one in found}
    assert units.items() >= SOME.items()
    assert next(one.value for one in found if one.figure == "decisions wrong") == 0


def test_a_graph_is_read_from_its_file_and_made_up_where_there_is_none(tmp_path: Path) -> None:
    (tmp_path / "below").mkdir()
    (tmp_path / "below" / "HU_edges.csv").write_text("node_1,node_2\n0,2\n1,2\n2,1\n1,1\n")
    facebook, deezer = sources(tmp_path, smaller=40)
    assert (facebook.called, deezer.called) == ("made up, like Facebook", "Deezer")
    assert deezer.load() == [{2}, {2}, {0, 1}]
    assert facebook.load() == facebook.load()
    assert all(facebook.load())


def test_who_of_a_troop_is_near_and_by_how_many_ways_is_counted_right() -> None:
    for seed in range(12):
        chance = Random(seed)  # noqa: S311 - no secret
        people = made_up(14, 4, chance)
        fakes = troop(2, len(people), chance, 8)
        world = World(people, fakes, attack_edges(range(14), list(fakes), 8, chance))
        whole = Brute(range(22), {frozenset((a, b)) for a in range(22) for b in world.links[a]})
        for me in range(14):
            around = near_fakes(world, me, within_two(people, me))
            assert around == {one for one in near_people(world.links, me)[1] if one >= 14}
            view = View(world.links, me)
            for one in around - world.links[me]:
                for needs in ("friend", "two", "three"):
                    assert view.passes(one)[needs] == whole.free(one, me, needs)


def test_a_bond_in_the_model_carries_what_one_in_the_house_does() -> None:
    street = Street(linked([(0, 1), (1, 2), (3, 1)]))
    assert street.knock(0, 2, "friend")
    assert not street.knock(3, 2, "friend")
    assert street.knock(2, 0, "friend")
    street.now += 7 * 86_400_000
    assert street.knock(3, 2, "friend", ends_badly=True)
    street.now += 364 * 86_400_000
    assert not street.knock(0, 2, "friend")
    many, bonds = betrayed(made_up(60, 6, Random(1)), "friend", 3, 1.0)  # noqa: S311 - no secret
    assert 0 < many <= bonds
