"""Where something was measured: without that a figure says nothing."""

import os
import platform
import time
from pathlib import Path

import apsw

_CPU = Path("/proc/cpuinfo")
_BUSY = 0.7


def machine(folder: Path) -> str:
    """Give the machine in one line, with how busy it is."""
    return (
        f"{_cores()} cores ({_processor()}), Python {platform.python_version()}, "
        f"SQLite {apsw.sqlite_lib_version()}, {platform.system()} {platform.release()}, "
        f"load {load()}, houses in {folder}"
    )


def is_busy() -> bool:
    """Tell whether others are using so much of the machine that times say little."""
    return os.getloadavg()[0] > _BUSY


def load() -> str:
    """Give how many processes wanted to run in the last minute, five and fifteen."""
    return " ".join(f"{many:.2f}" for many in os.getloadavg())


def syncs(folder: Path, many: int) -> list[float]:
    """Give the seconds that the disk under a folder takes to keep four kilobytes, so many times."""
    took: list[float] = []
    with (folder / "sync").open("wb", buffering=0) as file:
        for _ in range(many):
            file.write(bytes(4096))
            began = time.perf_counter()
            os.fsync(file)
            took.append(time.perf_counter() - began)
    return took


def _cores() -> int:
    here = getattr(os, "sched_getaffinity", None)
    return len(here(0)) if here else os.cpu_count() or 1


def _processor() -> str:
    if _CPU.exists():
        for line in _CPU.read_text("utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()
