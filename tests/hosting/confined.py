"""Runs a command under a unit's system call rules, as systemd would: `confined.py kith.service COMMAND …`.

What a unit allows is read from the unit and asked of `systemd-analyze`; libseccomp, which systemd
itself stands on, makes the filter. Mounts, users and capabilities are systemd's own and not tried.
"""

import ctypes
import errno
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

_ALLOW, _REFUSE = 0x7FFF0000, 0x00050000
_EQUAL, _MASKED_EQUAL = 4, 7
_WRITE, _EXECUTE, _SHM_EXECUTE = 2, 4, 0o100000
_FAMILIES = {"AF_UNIX": 1, "AF_INET": 2, "AF_INET6": 10, "AF_NETLINK": 16}
_MOST_FAMILIES = 64
LIBRARY = "libseccomp.so.2"


class _Argument(ctypes.Structure):
    """`struct scmp_arg_cmp`."""

    _fields_ = (
        ("arg", ctypes.c_uint),
        ("op", ctypes.c_int),
        ("first", ctypes.c_uint64),
        ("second", ctypes.c_uint64),
    )


class Filter:
    """A filter of system calls that holds for this process and all that it starts, once loaded."""

    def __init__(self, otherwise: int) -> None:
        """Answer so whatever no rule is about."""
        self._library = ctypes.CDLL(LIBRARY, use_errno=True)
        self._library.seccomp_init.restype = ctypes.c_void_p
        self._made = ctypes.c_void_p(self._library.seccomp_init(ctypes.c_uint32(otherwise)))

    def rule(self, answer: int, call: str, *arguments: tuple[int, int, int, int]) -> None:
        """Answer so to a system call, if its arguments are like these; others are not known here."""
        number = self._library.seccomp_syscall_resolve_name(call.encode())
        if number < 0:  # a call of another architecture
            return
        like = (_Argument * len(arguments))(*(_Argument(*each) for each in arguments))
        wrong = self._library.seccomp_rule_add_array(
            self._made, ctypes.c_uint32(answer), number, len(arguments), like
        )
        if wrong:
            raise OSError(-wrong, f"{call}: {os.strerror(-wrong)}")

    def load(self) -> None:
        """Hold to it from now on."""
        if wrong := self._library.seccomp_load(self._made):
            raise OSError(-wrong, os.strerror(-wrong))


def said(unit: str, name: str) -> list[str]:
    """Give every value that a unit gives to a name, in order."""
    return re.findall(rf"^{name}=(.*)$", unit, re.MULTILINE)


def calls_in(name: str) -> Iterator[str]:
    """Give the system calls of a set such as @system-service, with the sets in it."""
    if not name.startswith("@"):
        yield name
        return
    told = subprocess.run(  # noqa: S603 - systemd's
        ["systemd-analyze", "--no-pager", "syscall-filter", name],  # noqa: S607 - wherever it is
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    for each in re.findall(r"^    ([@\w]\S*)$", told, re.MULTILINE):
        yield from calls_in(each)


def allowed_by(unit: str) -> set[str]:
    """Give the system calls that a unit allows."""
    allowed = {*calls_in("@default")}
    for words in said(unit, "SystemCallFilter"):
        named = {call for name in words.lstrip("~").split() for call in calls_in(name)}
        allowed = allowed - named if words.startswith("~") else allowed | named
    return allowed


def confine(unit: str) -> None:
    """Let this process do no more than the unit lets its service do."""
    refuse = _REFUSE | getattr(errno, said(unit, "SystemCallErrorNumber")[0])
    calls = Filter(refuse)
    for call in sorted(allowed_by(unit)):
        calls.rule(_ALLOW, call)
    further = Filter(_ALLOW)
    if said(unit, "MemoryDenyWriteExecute") == ["yes"]:
        both = _WRITE | _EXECUTE
        further.rule(_REFUSE | errno.EPERM, "mmap", (2, _MASKED_EQUAL, both, both))
        for call in ("mprotect", "pkey_mprotect"):
            further.rule(_REFUSE | errno.EPERM, call, (2, _MASKED_EQUAL, _EXECUTE, _EXECUTE))
        executable = (2, _MASKED_EQUAL, _SHM_EXECUTE, _SHM_EXECUTE)
        further.rule(_REFUSE | errno.EPERM, "shmat", executable)
    families = {_FAMILIES[name] for name in said(unit, "RestrictAddressFamilies")[0].split()}
    for family in {*range(_MOST_FAMILIES)} - families:
        further.rule(_REFUSE | errno.EAFNOSUPPORT, "socket", (0, _EQUAL, family, 0))
    further.load()
    calls.load()


if __name__ == "__main__":
    confine(Path(sys.argv[1]).read_text("utf-8"))
    os.execvp(sys.argv[2], sys.argv[2:])  # noqa: S606 - it is what this is for
