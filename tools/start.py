"""Makes the environment that `./kith` steps into: `.venv`, from the hash-locked requirements.

Standard library only. uv installs where it is there or can be had, pip where it cannot;
neither ever fetches an interpreter. A lock is copied into `.venv` once all of it stands there,
so a start that was cut off is simply done again.
"""

from __future__ import annotations

import fcntl
import filecmp
import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
LOCKS = HERE / "requirements"
VENV = HERE / ".venv"
INSIDE = VENV / "bin" / "python"
# The file behind `python3`: when the system moves on to another Python the link breaks, and shows.
PYTHON = Path(sys.executable).resolve()

NO_INSTALLER = f"""
This Python ({PYTHON}) has no ensurepip, so it cannot make an environment.

    sudo apt install python3-venv     brings it on Debian and Ubuntu

Then run ./kith again. Where uv is installed, it is not needed."""

FAILED = """
{said}

That step did not work. It needs the network, and room on the disk ({free} MB are free).
./kith begins again from here."""


def main(needs: list[str]) -> None:
    """Leave an environment that holds all of `needs`, and let only one start work at it."""
    with (HERE / ".venv.lock").open("w") as guard:
        # Installers inherit it: one that outlives a killed start still keeps the next one waiting.
        os.set_inheritable(guard.fileno(), True)  # noqa: FBT003 - it has no name for it
        try:
            fcntl.flock(guard, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            tell("Another ./kith is making the environment; this one waits for it.\n")
            fcntl.flock(guard, fcntl.LOCK_EX)
        if not all(map(made, needs)):
            make(needs)


def made(need: str) -> bool:
    """Say whether the environment holds this lock as it is now."""
    copy, lock = VENV / f"{need}.lock", LOCKS / f"{need}.lock"
    return INSIDE.exists() and copy.exists() and filecmp.cmp(copy, lock, shallow=False)


def make(needs: list[str]) -> None:
    """Install what is not there yet; a new `run.lock` begins with an empty environment."""
    if not (shutil.which("uv") or importlib.util.find_spec("ensurepip")):
        sys.exit(NO_INSTALLER)
    tell("Kith makes its environment in .venv; the next start finds it made.\n")
    if not made("run"):
        start_empty()
    install = find_installer()
    for need in (need for need in needs if not made(need)):
        lock = LOCKS / f"{need}.lock"
        packages = sum(line[0].isalnum() for line in lock.read_text(encoding="utf-8").splitlines())
        step(f"{packages} packages ({need}.lock)", *install, "--require-hashes", "-r", lock)
        shutil.copyfile(lock, VENV / lock.name)


def start_empty() -> None:
    """Leave an environment that knows where the source is, and nothing else."""
    for copy in VENV.glob("*.lock"):
        copy.unlink()
    version = ".".join(map(str, sys.version_info[:3]))
    step(f"Python {version}", PYTHON, "-m", "venv", "--clear", "--without-pip", VENV)
    packages = Path(sysconfig.get_path("purelib", "venv", {"base": str(VENV)}))
    # Relative, so that the whole folder can be moved.
    source = os.path.relpath(HERE / "src", packages)
    (packages / "kith.pth").write_text(f"{source}\n", encoding="utf-8")


def find_installer() -> list[str | Path]:
    """Find the quickest way to install: uv, else uv by way of pip, else pip itself."""
    pip = [INSIDE, "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
    own_uv = VENV / "bin" / "uv"
    uv = shutil.which("uv") or (own_uv if own_uv.exists() else None)
    if not uv:
        step("pip", INSIDE, "-m", "ensurepip")
        wanted = ["--only-binary=:all:", "--require-hashes", "-r", LOCKS / "uv.lock"]
        if not step("uv", *pip, *wanted, needed=False):
            return pip
        uv = own_uv
    return [uv, "pip", "install", "--python", INSIDE]


def step(what: str, *command: str | Path, needed: bool = True) -> bool:
    """Run a command under one line that says what it is and how long it took."""
    began = time.monotonic()
    environment = os.environ | {"UV_PYTHON_DOWNLOADS": "never", "UV_NO_PROGRESS": "1"}
    with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as said:
        child = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=subprocess.STDOUT,
            env=environment,
            close_fds=False,
        )
        tell(f"  {what} …")
        while child.poll() is None:
            time.sleep(0.05)
            if sys.stderr.isatty():
                tell(f"\r  {what} … {time.monotonic() - began:.0f} s")
        works = child.returncode == 0
        took = f"{time.monotonic() - began:.1f} s" if works else "not to be had here"
        tell(f"\r  {what} … {took}\n" if sys.stderr.isatty() else f" {took}\n")
        if needed and not works:
            said.seek(0)
            last = "".join(said.readlines()[-12:]).rstrip()
            free = shutil.disk_usage(HERE).free // 1_000_000
            sys.exit(FAILED.format(said=last, free=free))
    return works


def tell(words: str) -> None:
    """Say something to whoever waits, at once."""
    print(words, end="", file=sys.stderr, flush=True)


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except KeyboardInterrupt:
        sys.exit("\nStopped. ./kith begins again from here.")
    except OSError as problem:
        sys.exit(f"\nThe environment cannot be made in {HERE}: {problem}")
