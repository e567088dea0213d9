"""Everything that can go wrong stands in one tree, and the tree is true."""

import inspect
import re

import pytest

from kith.foundation import errors
from kith.foundation.errors import (
    Conflict,
    Elsewhere,
    Invalid,
    NotAllowed,
    NotFound,
    TooMany,
    Wrong,
)
from kith.foundation.languages import say


def test_the_tree_names_every_error_and_no_other() -> None:
    branches = re.findall(r"^[├└]── (\w+) +\S", inspect.getdoc(errors) or "", re.MULTILINE)
    classes = {
        name: each
        for name, each in inspect.getmembers(errors, inspect.isclass)
        if each.__module__ == errors.__name__
    }
    assert classes.pop("Wrong") is Wrong
    assert sorted(branches) == sorted(classes)
    assert all(each.__bases__ == (Wrong,) for each in classes.values())


@pytest.mark.parametrize(
    "wrong",
    [
        NotFound(),
        NotAllowed(say("Only {who} may.", who="Mara")),
        Invalid("name", say("Only {who} may.", who="Mara")),
        Conflict(say("Only {who} may.", who="Mara")),
        TooMany(retry_after=3),
        Elsewhere("disk", say("Only {who} may.", who="Mara")),
    ],
    ids=lambda wrong: type(wrong).__name__,
)
def test_every_error_has_a_sentence(wrong: Wrong) -> None:
    assert str(wrong) == str(wrong.saying)
    assert str(wrong)[-1] == "."


def test_what_is_missing_never_says_for_whom() -> None:
    assert str(NotFound()) == "There is nothing here."


def test_an_error_knows_what_it_is_about() -> None:
    assert Invalid("name", say("No.")).field == "name"
    assert TooMany(retry_after=3).retry_after == 3
    assert Elsewhere("disk", say("No.")).where == "disk"
