"""What databases and disks say while a house is copied, in sentences; no password is ever in one."""

import contextlib
import errno
import os
import socket
from collections.abc import Generator
from pathlib import Path

import apsw
import asyncpg

from kith.foundation.errors import Elsewhere, Invalid, Wrong
from kith.foundation.languages import Saying, say
from kith.infrastructure.checkup import sentence
from kith.infrastructure.copying.addresses import shown
from kith.infrastructure.postgres import unavailable

# Only these say more in the words of the house itself than could be said here.
_OF_THE_HOUSE = (
    asyncpg.InvalidAuthorizationSpecificationError,
    asyncpg.InvalidCatalogNameError,
    asyncpg.TooManyConnectionsError,
)

_FULL = {errno.ENOSPC, errno.EDQUOT}
_UNSAID: dict[type, str] = {TimeoutError: "it took too long"}


@contextlib.contextmanager
def reaching(url: str) -> Generator[None]:
    """Turn what goes wrong on the way to a database into a sentence that says what to do."""
    try:
        yield
    except (asyncpg.ClientConfigurationError, ValueError, OverflowError) as wrong:
        raise Invalid("to", _no_address()) from wrong
    except socket.gaierror as wrong:
        raise Elsewhere("database", _unknown(shown(url))) from wrong
    except asyncpg.TargetServerAttributeNotMatched as wrong:
        raise Elsewhere("database", _only_read()) from wrong
    except _OF_THE_HOUSE as wrong:
        raise unavailable(wrong) from wrong
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as wrong:
        raise Elsewhere("database", _no_answer(shown(url), wrong)) from wrong


@contextlib.contextmanager
def copying() -> Generator[None]:
    """Turn what goes wrong with a database in the middle into a sentence that says what to do."""
    try:
        yield
    except Wrong:
        raise
    except (asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError) as wrong:
        raise Elsewhere("database", _in_the_middle(wrong)) from wrong
    except (ConnectionError, TimeoutError) as wrong:
        raise Elsewhere("database", _gone()) from wrong


@contextlib.contextmanager
def on_disk(folder: Path) -> Generator[None]:
    """Turn what goes wrong with a file of a folder into a sentence that says what to do."""
    try:
        yield
    except (ConnectionError, TimeoutError):
        raise  # that was the network
    except (apsw.Error, OSError) as wrong:
        if isinstance(wrong, apsw.FullError) or getattr(wrong, "errno", 0) in _FULL:
            raise Elsewhere("disk", _full(folder)) from wrong
        raise sentence(wrong, folder) from wrong


def _in_the_middle(wrong: BaseException) -> Saying:
    match wrong:
        case asyncpg.InsufficientPrivilegeError():
            return say(
                "PostgreSQL lets this user in, but not make a schema or tables there. "
                "Let the user own the database (alter database NAME owner to USER)."
            )
        case asyncpg.DiskFullError() | asyncpg.OutOfMemoryError():
            return say("The disk of PostgreSQL is full. Make room and run the same command again.")
        case asyncpg.LockNotAvailableError():
            return say(
                "Another program holds on to the house in that database. Stop it, then run the same command again."
            )
        case (
            asyncpg.PostgresConnectionError()
            | asyncpg.OperatorInterventionError()
            | asyncpg.InterfaceError()
            | asyncpg.InternalClientError()
        ):
            return _gone()
        case asyncpg.ReadOnlySQLTransactionError():
            return _only_read()
        case _:
            return say("PostgreSQL refused ({why}). Nothing was changed.", why=_first_line(wrong))


def _no_address() -> Saying:
    return say(
        "That is no address of a PostgreSQL database. It looks like postgresql://user:password@host:5432/name."
    )


def _only_read() -> Saying:
    return say("That PostgreSQL can only be read: it is a replica, or set so. Name the primary.")


def _unknown(where: str) -> Saying:
    return say("The host in {where} is not known. Look at its name.", where=where)


def _no_answer(where: str, wrong: BaseException) -> Saying:
    why = (
        os.strerror(wrong.errno)
        if isinstance(wrong, OSError) and wrong.errno
        else _first_line(wrong)
    )
    return say(
        "No PostgreSQL answers at {where} ({why}). Start it, or look at the address.",
        where=where, why=why,
    )  # fmt: skip


def _gone() -> Saying:
    return say(
        "PostgreSQL went away in the middle. Nothing is lost: run the same command again, once it is back."
    )


def _full(folder: Path) -> Saying:
    return say(
        "The disk of {folder} is full. Make room and run the same command again.",
        folder=str(folder),
    )


def _first_line(wrong: BaseException) -> str:
    return (str(wrong).splitlines() or [_UNSAID.get(type(wrong), type(wrong).__name__)])[0].rstrip(
        "."
    )
