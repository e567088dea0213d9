"""Mutual ties."""

import msgspec


class Bond(msgspec.Struct, frozen=True):
    """Two people who both said that they know each other; the smaller id stands first."""

    a_id: int
    b_id: int
    since: int


class Telling(msgspec.Struct, frozen=True):
    """One person's sentence of how they know another."""

    speaker_id: int
    about_id: int
    how: str
    said_at: int


class Line(msgspec.Struct, frozen=True):
    """One line in the story of two people; speaker_id is 0 where the house states it."""

    id: int
    a_id: int
    b_id: int
    kind: str
    speaker_id: int
    words: str
    place: str
    at: int
