"""Every kind of fact is ids only, and comes back from the file as it was told."""

import asyncio
from importlib import import_module
from pathlib import Path
from typing import get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import kith
from kith.infrastructure.facts import Fact, facts_after, last_fact, record
from tests.keeping import Keeping

IDS = st.integers(0, (1 << 63) - 1)
VALUES = {int: IDS, bool: st.booleans(), int | None: st.none() | IDS}


def fact_kinds() -> list[type[Fact]]:
    source = Path(kith.__file__).parent
    for file in source.rglob("facts.py"):
        import_module(".".join(["kith", *file.relative_to(source).with_suffix("").parts]))
    return sorted(
        (kind for kind in Fact.kinds.values() if kind.__module__.startswith("kith.")),
        key=lambda kind: kind.__name__,
    )


@pytest.mark.parametrize("kind", fact_kinds(), ids=lambda kind: kind.__name__)
def test_every_fact_comes_back_as_it_was_told(keeping: Keeping, kind: type[Fact]) -> None:
    hints = get_type_hints(kind)
    fields = {name: VALUES[hints[name]] for name in kind.__struct_fields__}
    examples = st.lists(st.builds(kind, **fields), min_size=5, max_size=5)

    async def act(told: list[Fact]) -> None:
        house = await keeping.open()
        before = await house.read(last_fact)
        for fact in told:
            await house.act(record, fact)
        assert [fact for _, fact in await house.read(facts_after, before)] == told
        await house.close()

    @settings(max_examples=5)
    @given(examples)
    def comes_back(told: list[Fact]) -> None:
        asyncio.run(act(told))

    comes_back()


def test_facts_are_ids_only_and_no_two_have_one_name() -> None:
    kinds = fact_kinds()
    assert len(kinds) >= 14
    for kind in kinds:
        hints = get_type_hints(kind)
        told = {name: hints[name] for name in kind.__struct_fields__}
        assert set(told.values()) <= set(VALUES), kind
    source = Path(kith.__file__).parent
    written = sum(
        file.read_text("utf-8").count("(Fact, frozen=True") for file in source.rglob("facts.py")
    )
    assert len(kinds) == written
