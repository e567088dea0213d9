"""The lot: whoever has the page can draw it again, and everybody's chance is the same."""

import hashlib
import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kith.foundation.lots import in_order, new_lot, new_seed, promise

# What anybody may write down from the documentation; it knows nothing of Kith.
AGAIN = """
import hashlib, json, sys

page = json.load(sys.stdin)
digest = lambda text: hashlib.sha256(text.encode()).hexdigest()
assert digest(page["seed"]) == page["promise"], "this is not the seed that was promised"
for token in sorted(page["tokens"], key=lambda token: digest(page["seed"] + ":" + token)):
    print(token)
"""
TOKENS = st.lists(st.text("0123456789abcdef", min_size=16, max_size=16), unique=True, max_size=30)
# The 99.9th percentile of chi-square with nine degrees of freedom.
HIGHEST = 27.88


def again(folder: Path, seed: str, shown: str, tokens: list[str]) -> "list[str] | str":
    """Draw once more with a program of its own, and give the order, or what it complains of."""
    script = folder / "again.py"
    script.write_text(AGAIN)
    given_ = json.dumps({"seed": seed, "promise": shown, "tokens": tokens})
    done = subprocess.run(  # noqa: S603 - these lines, and Python
        [sys.executable, "-I", str(script)], input=given_, capture_output=True, text=True, check=False
    )  # fmt: skip
    return done.stdout.split() if done.returncode == 0 else done.stderr


def seed_of(n: int) -> str:
    return hashlib.sha256(f"draw {n}".encode()).hexdigest()


def test_another_program_draws_the_same_and_notices_another_seed(tmp_path: Path) -> None:
    seed = new_seed()
    tokens = [new_lot() for _ in range(12)]
    assert again(tmp_path, seed, promise(seed), tokens) == in_order(seed, tokens)
    assert again(tmp_path, seed, promise(seed), []) == []
    assert "promised" in again(tmp_path, new_seed(), promise(seed), tokens)


def test_ten_thousand_draws_are_uniform() -> None:
    tokens = [hashlib.sha256(f"name {n}".encode()).hexdigest()[:16] for n in range(10)]
    draws = 10_000
    first = [in_order(seed_of(n), tokens)[0] for n in range(draws)]
    last = [in_order(seed_of(n), tokens)[-1] for n in range(draws)]
    expected = draws / len(tokens)
    for drawn in (first, last):
        counted = [drawn.count(token) for token in tokens]
        assert sum((each - expected) ** 2 / expected for each in counted) < HIGHEST, counted


@given(TOKENS, st.randoms(use_true_random=False), st.integers(0, 1000))
def test_the_order_does_not_depend_on_who_came_first(
    tokens: list[str], chance: "object", n: int
) -> None:
    mixed = [*tokens]
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    assert in_order(seed_of(n), mixed) == in_order(seed_of(n), tokens)


@given(TOKENS.filter(bool), st.integers(0, 1000))
def test_who_is_withdrawn_changes_nobody_elses_place(tokens: list[str], n: int) -> None:
    order = in_order(seed_of(n), tokens)
    for gone in tokens:
        rest = [token for token in tokens if token != gone]
        assert in_order(seed_of(n), rest) == [token for token in order if token != gone]


def test_one_name_is_drawn_nobody_is_not_and_equal_tokens_are_refused() -> None:
    seed = new_seed()
    assert in_order(seed, ["a"]) == ["a"]
    assert in_order(seed, []) == []
    with pytest.raises(ValueError, match="same token"):
        in_order(seed, ["a", "b", "a"])


def test_a_promise_is_of_one_seed_only_and_does_not_tell_it() -> None:
    one, other = new_seed(), new_seed()
    assert one != other
    assert promise(one) != promise(other)
    assert one not in promise(one)
    assert len({new_lot() for _ in range(100)}) == 100
