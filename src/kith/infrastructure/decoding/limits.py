"""How little a process may use that looks into somebody's file."""

import contextlib
import resource
from pathlib import Path

MEMORY = 1 << 30
MEMORY_OF_VOICES = 256 << 20
_GOES_FIRST = Path("/proc/self/oom_score_adj")
CPU = 12
_STANDARD = 3  # in, out, and for complaints


def narrow(memory: int = MEMORY) -> None:
    """Let this process have little memory and time, and open no file, line or process any more.

    What it needs is loaded before. Some systems know not all of these; the house's own clock is over it too.
    """
    with contextlib.suppress(OSError):  # where memory runs out, it ends and not the house
        _GOES_FIRST.write_text("1000")
    _most(resource.RLIMIT_AS, memory)
    _most(resource.RLIMIT_CPU, CPU)
    _most(resource.RLIMIT_CORE, 0)
    _most(resource.RLIMIT_FSIZE, 0)
    _most(resource.RLIMIT_NPROC, 0)
    _most(resource.RLIMIT_NOFILE, _STANDARD)


def _most(what: int, most: int) -> None:
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(what, (most, most))
