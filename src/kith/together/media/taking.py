"""Takes in what somebody sends: piece by piece or at once, looked into, and kept as what it is.

None of this is one action: bytes arrive, are looked into aside, and each step is kept by itself.
"""

import asyncio
import hashlib
import secrets
from typing import BinaryIO

import msgspec

from kith.foundation.errors import Conflict, Invalid, NotFound
from kith.foundation.languages import say
from kith.infrastructure.database import Database, Tx
from kith.infrastructure.decoding.aside import look_into
from kith.infrastructure.decoding.found import Found, Refused
from kith.infrastructure.media_store import Store, unnamed
from kith.ties.people.model import Speaker
from kith.together.media import rows
from kith.together.media.actions import own
from kith.together.media.model import A_DAY, FILES_A_DAY, MOST_BYTES, Kind, Made, Media, tidy_peaks
from kith.together.media.refusing import refused, too_large

PART = 512 * 1024
_SMALLEST_PART = 32 * 1024  # but the last: each is a file of its own
_CHUNK = 1 << 20
_TOKEN = 24  # bytes: more than anybody guesses


class Offer(msgspec.Struct, frozen=True):
    """What somebody is about to send."""

    kind: Kind
    size: int
    peaks: str = ""


class Taking:
    """Brings pictures and voices into the house, and their bytes out of it."""

    def __init__(self, database: Database, store: Store, folder: str) -> None:
        """Know where they are kept; in `folder` lies for a moment what is looked into."""
        self._database, self.store, self._folder = database, store, folder
        self._one_at_a_time = asyncio.Semaphore(1)
        self._finishing = set[int]()

    async def begin(self, speaker: Speaker, offer: Offer) -> Media:
        """Let something begin to arrive."""
        return await self._database.act(begin, speaker, offer)

    async def go_on(self, speaker: Speaker, media_id: int, at: int, body: bytes) -> Media:
        """Take the next piece; with the last one it is looked into, and ready."""
        one = await self._database.read(own, speaker, media_id)
        if one.state == "arriving" and body:
            if not _is_next(one, at, len(body)):
                raise _not_next()
            await self.store.put(_part(one, at), body)
            if not await self._database.act(rows.go_on, one.id, at, len(body)):
                await self._prove_wished_for(one)
                raise _not_next()
            one = msgspec.structs.replace(one, got=at + len(body))
        return await self._finish(speaker, one) if one.got == one.size else one

    async def take(self, speaker: Speaker, kind: Kind, file: BinaryIO) -> Media:
        """Take in a whole file."""
        one = await self.begin(speaker, Offer(kind, file.seek(0, 2)))
        return await self._look(speaker, one, file)

    async def remove(self, token: str) -> None:
        """Leave nothing of what was forgotten."""
        await self.store.remove(token)
        await self.store.remove(_arriving(token))

    async def _finish(self, speaker: Speaker, one: Media) -> Media:
        if one.state != "arriving":
            return one
        if one.id in self._finishing:
            raise Conflict(say("This file is being looked at. Please wait a moment."))
        self._finishing.add(one.id)
        try:
            return await self._put_together(speaker, one)
        finally:
            self._finishing.discard(one.id)

    async def _put_together(self, speaker: Speaker, one: Media) -> Media:
        with unnamed(self._folder) as file:
            at = 0
            while at < one.size:
                found = await self.store.size(_part(one, at)) or 0
                piece = await self.store.read(_part(one, at), 0, found)
                file.write(piece)
                at += len(piece) or one.size
            ready = await self._look(speaker, one, file)
        await self.store.remove(_arriving(one.token))
        return ready

    async def _look(self, speaker: Speaker, one: Media, file: BinaryIO) -> Media:
        try:
            sha256 = _sum_of(file)
            await self._prove_wanted(one, [sha256])
            async with self._one_at_a_time:
                found, kept = await look_into(file, one.kind)
            sums = [hashlib.sha256(body).digest() for body in kept.values()]
            await self._prove_wanted(one, sums)
        except Refused as wrong:
            await self._refuse(one)
            raise refused(one.kind, wrong.why) from wrong
        except Invalid:
            await self._refuse(one)
            raise
        for variant, body in kept.items():
            await self.store.put(f"{one.token}/{variant}", body)
        if not await self._database.act(rows.is_ready, one, _made(found), sha256, sums):
            await self._prove_wished_for(one)
        return await self._database.read(own, speaker, one.id)

    async def _prove_wanted(self, one: Media, sums: list[bytes]) -> None:
        if await self._database.read(rows.are_unwanted, sums):
            raise refused(one.kind, "unwanted")

    async def _prove_wished_for(self, one: Media) -> None:
        """Leave nothing of what was put down while its owner, or the sweep, threw it away."""
        now = await self._database.read(rows.by_id, one.id)
        if now is None or now.state == "refused":
            await self.remove(one.token)
            raise NotFound

    async def _refuse(self, one: Media) -> None:
        if await self._database.act(rows.is_refused, one.id):
            await self.remove(one.token)


async def begin(tx: Tx, speaker: Speaker, offer: Offer) -> Media:
    """Keep that something is about to arrive, if there is room for it today."""
    if not offer.size:
        raise refused(offer.kind, "empty")
    if offer.size > MOST_BYTES[offer.kind]:
        raise too_large(offer.kind)
    files, size = await rows.today(tx, speaker.id)
    if files >= FILES_A_DAY or size + offer.size > A_DAY:
        raise refused(offer.kind, "today")
    one = Media(
        tx.new_id(), speaker.id, offer.kind, "arriving", secrets.token_urlsafe(_TOKEN), "", offer.size, 0,
        peaks=tidy_peaks(offer.peaks) if offer.kind == "voice" else "",
    )  # fmt: skip
    await rows.add(tx, one)
    return one


def _made(found: Found) -> Made:
    return Made(found.type, found.width, found.height, found.blur, found.lasts, found.peaks)


def _is_next(one: Media, at: int, size: int) -> bool:
    left = one.size - at
    return at == one.got and min(_SMALLEST_PART, left) <= size <= left


def _not_next() -> Conflict:
    return Conflict(say("This piece is not the next one. Please send from where it stopped."))


def _arriving(token: str) -> str:
    return f"{token}-arriving"


def _part(one: Media, at: int) -> str:
    return f"{_arriving(one.token)}/{at:010d}"


def _sum_of(file: BinaryIO) -> bytes:
    file.seek(0)
    found = hashlib.sha256()
    while piece := file.read(_CHUNK):
        found.update(piece)
    return found.digest()
