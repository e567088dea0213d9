"""Questions about mailbags and the letters in them."""

from kith.foundation.ids import first_id_at
from kith.infrastructure.database import Tx
from kith.ties.people.model import Named
from kith.together.publishing.mailbag.model import BagLetter, Mailbag

_BAG = "b.id, b.page_id, b.about, b.until_at, b.ended_at, b.is_full, b.brought_at, b.bundle_at"
_LETTER = """
    select l.id, b.about, w.id, w.name, w.handle, l.means, l.words, l.may_quote, l.aside
      from mailbag_letters l
      join mailbags b on b.id = l.mailbag_id
      join people w on w.id = l.writer_id"""


async def add_mailbag(tx: Tx, page_id: int, about: str, until_at: int) -> int:
    """Keep a new mailbag, and give its id."""
    bag_id = tx.new_id()
    await tx.run(
        "insert into mailbags (id, page_id, about, until_at, is_full) values ($1, $2, $3, $4, 0)",
        bag_id, page_id, about, until_at,
    )  # fmt: skip
    return bag_id


async def mailbags(tx: Tx, page_id: int) -> list[Mailbag]:
    """Give the mailbags of a page, newest first."""
    sql = f"select {_BAG} from mailbags b where b.page_id = $1 order by b.id desc limit 100"
    return await tx.many(Mailbag, sql, page_id)


async def end(tx: Tx, bag_id: int, *, full: bool) -> None:
    """Close a mailbag before its time."""
    await tx.run(
        "update mailbags set ended_at = $2, is_full = $3 where id = $1 and ended_at is null",
        bag_id, tx.now, int(full),
    )  # fmt: skip


async def end_all(tx: Tx, page_id: int) -> None:
    """Close what is open of a page."""
    await tx.run(
        """
        update mailbags set ended_at = $2
         where page_id = $1 and ended_at is null and until_at > $2""",
        page_id, tx.now,
    )  # fmt: skip


async def mailbag(tx: Tx, bag_id: int) -> Mailbag | None:
    """Give a mailbag, by id."""
    return await tx.one(Mailbag, f"select {_BAG} from mailbags b where b.id = $1", bag_id)


async def bring(tx: Tx, bag_id: int) -> None:
    """Keep since when it was looked through for its owner."""
    await tx.run("update mailbags set brought_at = $2 where id = $1", bag_id, tx.now)


async def put_aside(tx: Tx, letter_id: int, *, aside: bool) -> None:
    """Leave a letter out of the bundle, or put it back."""
    await tx.run("update mailbag_letters set aside = $2 where id = $1", letter_id, int(aside))


async def hand_over(tx: Tx, bag_id: int) -> None:
    """Keep since when the owner has the bundle."""
    sql = "update mailbags set bundle_at = $2 where id = $1 and bundle_at is null"
    await tx.run(sql, bag_id, tx.now)


async def forget_old(tx: Tx, closed_before: int) -> None:
    """Forget mailbags with all that is in them."""
    sql = "delete from mailbags where coalesce(ended_at, until_at) < $1"
    await tx.run(sql, closed_before)


async def put_in(
    tx: Tx, bag_id: int, writer_id: int, means: str, words: str, *, may_quote: bool
) -> int:
    """Keep a letter; give whether it is the writer's first in this mailbag (1 or 0)."""
    return await tx.run(
        """
        insert into mailbag_letters (id, mailbag_id, writer_id, means, words, may_quote, aside)
        values ($1, $2, $3, $4, $5, $6, 0) on conflict do nothing""",
        tx.new_id(), bag_id, writer_id, means, words, int(may_quote),
    )  # fmt: skip


async def holds_so_many(tx: Tx, bag_id: int, many: int) -> bool:
    """Tell whether a mailbag holds so many letters."""
    sql = "select 1 from mailbag_letters where mailbag_id = $1 limit 1 offset $2"
    return await tx.one(int, sql, bag_id, many - 1) is not None


async def letters(tx: Tx, bag_id: int, most: int) -> list[BagLetter]:
    """Give what is in a mailbag, in the order in which it was put in."""
    sql = f"""
        {_LETTER}
         where l.mailbag_id = $1
         order by l.id limit $2"""
    return await tx.many(_letter, sql, bag_id, most)


async def letter_by(tx: Tx, bag_id: int, writer_id: int) -> BagLetter | None:
    """Give what somebody put into a mailbag."""
    sql = f"{_LETTER} where l.mailbag_id = $1 and l.writer_id = $2"
    return await tx.one(_letter, sql, bag_id, writer_id)


async def letters_by(tx: Tx, writer_id: int) -> list[BagLetter]:
    """Give what somebody put into mailbags, newest first."""
    sql = f"{_LETTER} where l.writer_id = $1 order by l.id desc limit 200"
    return await tx.many(_letter, sql, writer_id)


async def answered(tx: Tx, owner_id: int, since: int) -> dict[int, int]:
    """Give to whom somebody began a letter since a moment, each with the first of these letters.

    0: they left it again.
    """
    sql = """
        select s.person_id, coalesce(m.place_id, 0)
          from posts p
          join places l on l.id = p.place_id and l.kind = 'letter'
          join seats s on s.place_id = p.place_id and s.person_id <> $1
          left join seats m on m.place_id = p.place_id and m.person_id = $1
         where p.author_id = $1 and p.conversation_id = p.id and p.id >= $2
         order by p.id desc
         limit 5000"""
    return dict(await tx.many(_letter_to, sql, owner_id, first_id_at(since)))


def _letter_to(person_id: int, place_id: int) -> tuple[int, int]:
    return person_id, place_id


async def take_out(tx: Tx, letter_id: int, writer_id: int) -> int:
    """Take a letter out again; give whether there was one (1 or 0)."""
    sql = "delete from mailbag_letters where id = $1 and writer_id = $2"
    return await tx.run(sql, letter_id, writer_id)


def _letter(
    id_: int, about: str, who: int, name: str, handle: str, means: str, words: str,
    may_quote: int, aside: int,
) -> BagLetter:  # fmt: skip
    return BagLetter(id_, about, Named(who, name, handle), means, words, may_quote, aside)
