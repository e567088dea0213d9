"""Mail: an address is given, proved with a code that came there, and forgotten when mail is turned off."""

from kith.care.notices.model import MailWay
from kith.care.notices.planning import plan_soon
from kith.care.notices.ways import rows
from kith.care.notices.ways.rows import Proof
from kith.care.today.model import About
from kith.care.today.rows import add_line
from kith.foundation import text
from kith.foundation.clock import DAY
from kith.foundation.errors import Invalid, NotFound, TooMany
from kith.foundation.keys import fingerprint, new_code, new_token, read_code
from kith.foundation.languages import say
from kith.infrastructure.database import Tx
from kith.infrastructure.mail.model import is_address
from kith.infrastructure.queue import later
from kith.ties.people.model import Speaker

PROOF = "notice-proof"
CODE = 8
LONGEST = 254
_GOOD_FOR = DAY
_MOST_PROOFS = 3
_MOST_TRIES = 5
_BOUNCE = 26
_REMEMBER = 30 * DAY


async def give_address(tx: Tx, speaker: Speaker, address: str) -> None:
    """Send a code to an address, which proves that it is one's own; the same whoever else has it."""
    wanted = text.line("address", address, most=LONGEST)
    if not is_address(wanted):
        raise Invalid("address", say("Please give one address, such as hana@example.org."))
    mine, same = await rows.proofs_asked(tx, speaker.id, wanted)
    if mine >= _MOST_PROOFS:
        raise TooMany(retry_after=_GOOD_FOR // 1000)
    proof_id = await rows.add_proof(tx, speaker.id, wanted, tx.now + _GOOD_FOR)
    if same < _MOST_PROOFS:  # whoever asks is told the same, and nobody's letter box is filled
        await later(tx, PROOF, str(proof_id), within=_GOOD_FOR)


async def code_for(tx: Tx, proof_id: int, code: str) -> Proof | None:
    """Let a fresh code prove an address, if that is still wanted; the code itself is kept nowhere."""
    return await rows.proof_to_send(tx, proof_id, _print_of(proof_id, code))


async def prove(tx: Tx, speaker: Speaker, given: str) -> bool:
    """Keep an address as proved by the code that came there; tell whether it is the right code."""
    proof = await rows.proof_of(tx, speaker.id)
    if proof is None or proof.tries >= _MOST_TRIES:
        raise Invalid("", say("This code has had its time. Please ask for another."))
    if _print_of(proof.id, read_code(given)) != proof.fingerprint:
        await rows.try_proof(tx, proof.id)
        return False
    way = MailWay(
        speaker.id, proof.address, new_token(), new_code(_BOUNCE).lower(), tx.new_id(), None
    )
    await rows.add_mail_way(tx, way)
    await plan_soon(tx)
    return True


async def turn_off(tx: Tx, speaker: Speaker) -> None:
    """Forget one's address, proved or not."""
    await rows.forget_mail_way(tx, speaker.id)


async def whose(tx: Tx, token: str) -> MailWay:
    """Give the address that the link in one of its mails turns off, or NotFound."""
    # Nothing that is kept holds a null, and PostgreSQL would not even look.
    way = None if "\0" in token else await rows.mail_way_by_token(tx, token)
    if way is None:
        raise NotFound
    return way


async def unsubscribe(tx: Tx, token: str) -> None:
    """Turn mail off by the link that stands in each; whoever has the mail may, signed in or not."""
    way = await whose(tx, token)
    await rows.forget_mail_way(tx, way.person_id)
    await add_line(tx, way.person_id, "mail-off", About())


async def came_back(tx: Tx, bounce: str) -> bool:
    """Keep that nobody has an address any more, as a mail that came back says; tell if it was one."""
    way = await rows.mail_way_by_bounce(tx, bounce) if bounce else None
    if way is not None:
        await refused(tx, way)
    return way is not None


async def refused(tx: Tx, way: MailWay) -> None:
    """Keep that an address was refused for good; the second time, on another day, mail is turned off."""
    first = way.refused_at
    if first is None or first < tx.now - _REMEMBER:
        await rows.note_refusal(tx, way.person_id)
    elif tx.now // DAY != first // DAY:
        await rows.forget_mail_way(tx, way.person_id)
        await add_line(tx, way.person_id, "mail-refused", About())


def _print_of(proof_id: int, code: str) -> bytes:
    return fingerprint(f"mail {proof_id} {code}")
