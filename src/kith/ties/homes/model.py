"""The house as its people made it."""

import msgspec

HERE = 1
SHAPES = ("friends", "team", "organisation", "peers")


class House(msgspec.Struct, frozen=True):
    """This house: its name, the sentence at its door, and the secret that its cookies lean on."""

    name: str
    purpose: str
    shape: str
    secret: bytes
    made_at: int


class LogEntry(msgspec.Struct, frozen=True):
    """Something the house did that everybody who lives in it may know of."""

    id: int
    kind: str
    about: str
