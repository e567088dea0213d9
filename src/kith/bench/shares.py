"""Holds processes to a part of a core each, so that a machine of two cores can stand for a larger one."""

import contextlib
import os
from collections.abc import Generator, Sequence
from pathlib import Path

_PERIOD = 10_000
_ROOTS = (Path("/sys/fs/cgroup/cpu"), Path("/sys/fs/cgroup"))


@contextlib.contextmanager
def held_to(part: float, pids: Sequence[int]) -> Generator[bool]:
    """Hold each process to a part of a core, and tell whether this machine lets that be done."""
    made: list[Path] = []
    try:
        yield all(_hold(made, pid, part) for pid in pids)
    finally:
        for group in made:
            _let_go(group)


def _hold(made: list[Path], pid: int, part: float) -> bool:
    for root in _ROOTS:
        group = root / f"kith-bench-{os.getpid()}-{pid}"
        try:
            group.mkdir()
            made.append(group)
            _limit(group, int(part * _PERIOD))
            (group / "cgroup.procs").write_text(str(pid))
        except OSError:
            continue
        return True
    return False


def _limit(group: Path, quota: int) -> None:
    if (newer := group / "cpu.max").exists():
        newer.write_text(f"{quota} {_PERIOD}")
    else:
        (group / "cpu.cfs_period_us").write_text(str(_PERIOD))
        (group / "cpu.cfs_quota_us").write_text(str(quota))


def _let_go(group: Path) -> None:
    with contextlib.suppress(OSError):
        for pid in (group / "cgroup.procs").read_text().split():
            (group.parent / "cgroup.procs").write_text(pid)
        group.rmdir()
