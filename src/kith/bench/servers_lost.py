"""What can happen to a house on PostgreSQL: its server is killed, or another one takes over."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

from kith.bench.cluster import Cluster, NoServer, cluster, fresh
from kith.bench.disasters import Disaster
from kith.bench.figures import Board
from kith.bench.homes import InPostgres
from kith.bench.progress import Say
from kith.bench.waiting import until

_WHILE = 1.0
# Longer than a house waits by itself for another primary.
_DOWN = 9.0
_BEFORE = 150
_FOLLOWS = 10.0


async def lose_servers(board: Board, folder: Path, say: Say) -> None:
    """Kill a server and start it again; then kill one and let its standby take over."""
    for name, happens in (("killed primary", killed_primary), ("fail-over", fail_over)):
        try:
            await happens(board, folder / name.replace(" ", "-"), say)
        except NoServer as wrong:
            board.missing.append(f"{name} could not be tried: {wrong}")


async def killed_primary(board: Board, folder: Path, say: Say) -> None:
    """Kill all processes of the server, and start it again a moment later."""
    disaster = Disaster("killed primary", folder, say)
    with cluster(folder / "server") as server:
        disaster.home = InPostgres(await fresh(server.url(), "kith"))

        async def again() -> None:
            server.kill()
            await asyncio.sleep(_DOWN)
            await asyncio.to_thread(server.start)

        await _live_through(disaster, again)
    disaster.put(board)


async def fail_over(board: Board, folder: Path, say: Say) -> None:
    """Kill the primary for good, and promote the standby that has all that was acknowledged."""
    disaster = Disaster("fail-over", folder, say)
    with cluster(folder / "first", synchronous_commit="on") as first:
        await fresh(first.url(), "kith")
        second = Cluster(folder / "second")
        try:
            second.follow(first, "second")
            await _wait_for(first, "second")
            disaster.home = InPostgres(
                f"postgresql://postgres@127.0.0.1:{first.port},127.0.0.1:{second.port}/kith"
            )

            async def takes_over() -> None:
                first.kill()
                await asyncio.to_thread(second.promote)

            await _live_through(disaster, takes_over)
        finally:
            second.kill()
    disaster.put(board)


async def _live_through(disaster: Disaster, happens: Callable[[], Awaitable[None]]) -> None:
    """Let something happen in the middle of the load, and see whether the house goes on by itself."""
    async with disaster.lived_in() as (spawner, filled, doers):
        house = await disaster.start(spawner)

        async def under_load() -> None:
            await disaster.after(_BEFORE)
            reading = asyncio.create_task(disaster.pages(house, filled, _WHILE))
            await happens()
            await disaster.until_kept()
            await reading
            await disaster.after(_BEFORE)

        await disaster.load([house.port], doers, under_load)
        await disaster.look(everything=True, drained=True)
        await disaster.kill(house)


async def _wait_for(primary: Cluster, name: str) -> None:
    """Let the primary acknowledge nothing that its standby has not written, once that follows."""
    async with InPostgres(primary.url()).looking() as eyes:

        async def follows() -> bool:
            asked = "select 1 from pg_stat_replication where state = 'streaming'"
            return bool(await eyes.rows(asked))

        if not await until(follows, within=_FOLLOWS):
            raise NoServer("the standby does not follow")
        await eyes.rows(f"alter system set synchronous_standby_names = '{name}'")
        await eyes.rows("select pg_reload_conf()")
