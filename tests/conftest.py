"""What tests are given: a house of their own, with or without the cast, and a clock to move on."""

import asyncio
import inspect
from collections.abc import AsyncGenerator, Generator
from pathlib import Path
from typing import Any

import pytest
from jinja2 import Environment

from kith.foundation.settings import Settings
from kith.house import House, open_house
from kith.infrastructure.files import Folder
from tests.cast import Cast, Garden, build_garden, copied
from tests.clock import Clock
from tests.serving import Live, served


@pytest.hookimpl(tryfirst=True)
def pytest_pycollect_makeitem(collector: pytest.Module, name: str, obj: object) -> None:
    """Run every `async def` test on the event loop, without a mark on each."""
    told = getattr(obj, "hypothesis", None)
    if collector.istestfunction(obj, name) and inspect.iscoroutinefunction(
        getattr(told, "inner_test", obj)
    ):
        pytest.mark.anyio(obj)


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="session", autouse=True)
def templates_made_once() -> Generator[None]:
    """Let all houses of one run share what Jinja makes of their templates: most of their cost."""
    make, made = Environment.compile, dict[tuple[object, ...], Any]()

    def compile_once(self: Environment, source: str, *args: Any, **options: Any) -> Any:  # noqa: ANN401 - Jinja's own
        named = (source, args, tuple(options.items()), *sorted(self.extensions))
        if named not in made:
            made[named] = make(self, source, *args, **options)
        return made[named]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Environment, "compile", compile_once)
        yield


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


@pytest.fixture
async def house(tmp_path: Path, anyio_backend: str) -> AsyncGenerator[House]:
    """A house that nobody has made yet."""
    assert anyio_backend
    async with open_house(Settings(), Folder(str(tmp_path / "house"))) as opened:
        yield opened


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Cast]:
    """The cast's house, built once by what its people did, and copied for whoever needs one."""
    folder = tmp_path_factory.mktemp("built") / "house"
    return folder, asyncio.run(build_garden(folder))


@pytest.fixture
async def garden(
    built: tuple[Path, Cast], tmp_path: Path, anyio_backend: str
) -> AsyncGenerator[Garden]:
    """The cast's house, for one test that changes it."""
    assert anyio_backend
    async with copied(built, tmp_path / "garden") as opened:
        yield opened


@pytest.fixture(scope="module")
async def still_garden(
    built: tuple[Path, Cast], tmp_path_factory: pytest.TempPathFactory, anyio_backend: str
) -> AsyncGenerator[Garden]:
    """The cast's house, for tests that only read."""
    assert anyio_backend
    async with copied(built, tmp_path_factory.mktemp("still") / "garden") as opened:
        yield opened


@pytest.fixture
async def live(garden: Garden) -> AsyncGenerator[Live]:
    """The cast's house behind a real server."""
    async with served(garden) as serving:
        yield serving
