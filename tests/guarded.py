"""Runs a house under a guard that refuses to reach any other machine, and says what was tried."""

import asyncio
import ipaddress
import sys
from importlib import import_module
from typing import cast

import uvloop

REACHING = {"socket.connect", "socket.sendto", "socket.sendmsg"}
LOOKING_UP = {
    "socket.getaddrinfo",
    "socket.gethostbyname",
    "socket.gethostbyaddr",
    "socket.getnameinfo",
}
STARTING = {"subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.fork"}


def is_near(host: object) -> bool:
    """Tell whether a host is this machine itself, written as a number."""
    try:
        return ipaddress.ip_address(str(host)).is_loopback
    except ValueError:
        return False


def host_of(address: object) -> object:
    """Give the host of a network address, or a file's name as it is."""
    return cast("tuple[object, ...]", address)[0] if isinstance(address, tuple) else address


def guard(event: str, args: tuple[object, ...]) -> None:
    """Refuse what would leave this machine."""
    tried: object = None
    if event in STARTING or (event in LOOKING_UP and not is_near(args[0])):
        tried = args[0]
    elif event in REACHING and args[1] is not None and not is_near(host_of(args[1])):
        tried = args[1]
    if tried is not None:
        sys.stderr.write(f"REFUSED {event} {tried}\n")
        sys.stderr.flush()
        raise PermissionError(event)


if __name__ == "__main__":
    # uvloop reaches the network below Python, where no guard hears of it.
    uvloop.run = asyncio.run
    sys.addaudithook(guard)
    sys.exit(import_module("kith.running").main())
