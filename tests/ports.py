"""Ports for servers that must be told theirs."""

import itertools
import os
import socket

# Below those that Linux lends to whoever asks outwards: none of these is taken by chance meanwhile.
_FIRST, _MANY, _APART = 20_000, 12_000, 97
_numbers = itertools.count(os.getpid() * _APART)


def free_port() -> int:
    """Give a port of this machine on which nobody listens, and each time another."""
    for number in itertools.islice(_numbers, _MANY):
        port = _FIRST + number % _MANY
        with socket.socket() as sock:
            try:
                sock.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise RuntimeError("every port is taken")
