"""What tests are given: a house of their own, with or without the cast, and a clock to move on."""

import asyncio
import functools
import inspect
from collections.abc import AsyncGenerator, Generator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from jinja2 import Environment

from kith import house as houses
from kith.house import House
from kith.interfaces.web import doorway
from tests.cast import Built, Garden, build_garden, copied
from tests.clock import Clock
from tests.cluster import Cluster
from tests.cluster import cluster as cluster  # noqa: PLC0414 - a fixture for everybody
from tests.cluster import database as database  # noqa: PLC0414
from tests.infrastructure.quick import quick_folder
from tests.keeping import ENGINES, TWO, Keeping, bare_in, kept_in, opened
from tests.letter_writing import move_to
from tests.serving import Live, served

# A busy machine is no reason to fail, and neither is chance: what is tried is the same each time.
# Other examples are looked for with: --hypothesis-profile curious
settings.register_profile(
    "patient",
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.register_profile("curious", settings.get_profile("patient"), derandomize=False)
settings.load_profile("patient")

_ENGINES_IN = {"stories": (*ENGINES, TWO), "cli": ENGINES[:1]}


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


@pytest.fixture(scope="session", autouse=True)
def read_once() -> Generator[None]:
    """Let all houses of one run share the translations: reading them is a third of opening a house."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(houses, "catalogues", functools.cache(houses.catalogues))
        yield


@pytest.fixture(scope="session", autouse=True)
def quick_doors() -> Generator[None]:
    """Let answers at a door come in small steps: nothing here measures time, and waiting is all they do.

    `./kith bench silence` measures the steps that a house in use takes.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(doorway, "_STEP", 0.001)
        yield


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run each test that touches a house on every engine that is there.

    Stories are also told with two processes in one house; commands look at the file itself, unless a
    mark says otherwise. It is one fixture with many values: what was built for one serves no other.
    """
    chosen = [mark.args[0] for mark in metafunc.definition.iter_markers("parametrize")]
    if "engine" in metafunc.fixturenames and "engine" not in chosen:
        engines = _ENGINES_IN.get(metafunc.definition.path.parent.name, ENGINES)
        metafunc.parametrize("engine", engines, indirect=True, scope="session")


@pytest.fixture(scope="session")
def engine(request: pytest.FixtureRequest) -> str:
    """Where houses are kept."""
    return str(request.param)


@pytest.fixture(scope="session")
def server(engine: str, request: pytest.FixtureRequest) -> Cluster | None:
    """The PostgreSQL of this engine; none for a file."""
    return None if engine == "sqlite" else request.getfixturevalue("cluster")


@pytest.fixture(scope="session")
def bare(server: Cluster | None) -> Generator[Keeping]:
    """A house at today's schema in which nothing was ever kept, to be copied."""
    with quick_folder() as folder:
        keeping = bare_in(folder / "house", server)
        yield keeping
        keeping.forget()


@pytest.fixture
def keeping(bare: Keeping) -> Generator[Keeping]:
    """Where an empty house is kept, for one test."""
    with quick_folder() as folder:
        kept = bare.copy(folder / "house")
        yield kept
        kept.forget()


@pytest.fixture
async def house(
    tmp_path: Path, server: Cluster | None, anyio_backend: str
) -> AsyncGenerator[House]:
    """A house that nobody has made yet."""
    assert anyio_backend
    keeping = kept_in(tmp_path / "house", server)
    async with opened(keeping, tmp_path / "house") as (one,):
        yield one
    keeping.forget()


@pytest.fixture(scope="session")
def built(
    tmp_path_factory: pytest.TempPathFactory, engine: str, server: Cluster | None
) -> Generator[Built]:
    """The cast's house, built once by what its people did, and copied for whoever needs one."""
    folder = tmp_path_factory.mktemp("built") / "house"
    keeping = kept_in(folder, server)
    cast = asyncio.run(build_garden(folder, keeping))
    yield Built(keeping, cast, 2 if engine == TWO else 1)
    keeping.forget()


@pytest.fixture
async def garden(built: Built, tmp_path: Path, anyio_backend: str) -> AsyncGenerator[Garden]:
    """The cast's house, for one test that changes it."""
    assert anyio_backend
    async with copied(built, tmp_path / "garden") as opened:
        yield opened


@pytest.fixture
def by_day(garden: Garden, clock: Clock) -> None:
    """It is noon in the cast's house: what is written by night waits till morning."""
    assert garden
    move_to(clock, 12)


@pytest.fixture(scope="module")
async def still_garden(
    built: Built, tmp_path_factory: pytest.TempPathFactory, anyio_backend: str
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
