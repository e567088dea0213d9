"""What a circle's people agree on: who hosts, who is asked in, who goes, what newcomers see."""

from kith.access.enter import Inside, enter_circle
from kith.access.places import open_everything
from kith.access.recipients import people_in
from kith.foundation import text
from kith.foundation.errors import Conflict, Invalid, NotAllowed, NotFound
from kith.foundation.languages import say
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import record
from kith.ties.bonds.rows import bond
from kith.ties.circles import rows
from kith.ties.circles.model import HISTORIES, Departure, Proposal, is_agreed, may_agree
from kith.ties.people.model import Speaker
from kith.together.welcome.circles import ask_as, go_from, host_from_now
from kith.together.welcome.facts import Proposed, Removed
from kith.together.welcome.model import LEAST_WORDS
from kith.together.welcome.rows import end_links_into


async def propose(
    tx: Tx,
    speaker: Speaker,
    circle_id: int,
    kind: str,
    *,
    about: int | None = None,
    words: str = "",
) -> Proposal:
    """Lay something before the circle; what needs nobody else's yes happens at once."""
    inside = await enter_circle(tx, speaker, circle_id, to="host" if kind == "removal" else "speak")
    about = None if kind == "history" else about
    words = await _sound(tx, inside, kind, about, words)
    for open_one in await rows.proposals_in(tx, circle_id):
        if (open_one.kind, open_one.about_id) == (kind, about):
            return open_one  # also where one may not see it: that somebody else did is theirs
    made = Proposal(tx.new_id(), circle_id, kind, speaker.id, about, words)
    await rows.add_proposal(tx, made)
    await _settle(tx, made)
    await record(tx, Proposed(made.id, place_id=circle_id))
    return made


async def agree(tx: Tx, speaker: Speaker, proposal_id: int) -> Proposal:
    """Say yes to a proposal; with enough of them it happens at once."""
    proposal, inside = await _proposal_here(tx, speaker, proposal_id)
    if not may_agree(proposal, speaker.id, inside.circle.host_id):
        raise NotAllowed(say("This is for others to say."))
    await rows.agree(tx, proposal.id, speaker.id)
    await _settle(tx, proposal)
    await record(tx, Proposed(proposal.id, place_id=proposal.circle_id))
    return proposal


async def drop(tx: Tx, speaker: Speaker, proposal_id: int) -> Proposal:
    """Take a proposal off the table, as who made it or as who was to agree."""
    proposal, inside = await _proposal_here(tx, speaker, proposal_id)
    mine = proposal.by_id == speaker.id
    asked = proposal.kind != "removal" and may_agree(proposal, speaker.id, inside.circle.host_id)
    if not mine and not asked:
        raise NotAllowed(say("This is for others to say."))
    await rows.end_proposal(tx, proposal.id)
    await record(tx, Proposed(proposal.id, place_id=proposal.circle_id))
    return proposal


async def _proposal_here(tx: Tx, speaker: Speaker, proposal_id: int) -> tuple[Proposal, Inside]:
    proposal = await rows.proposal(tx, proposal_id)
    if proposal is None:
        raise NotFound
    inside = await enter_circle(tx, speaker, proposal.circle_id)
    if proposal.kind == "removal" and proposal.about_id == speaker.id:
        raise NotFound
    return proposal, inside


async def _sound(tx: Tx, inside: Inside, kind: str, about: int | None, words: str) -> str:
    members = {member.id for member in await people_in(tx, inside.circle.id)}
    me, circle = inside.entry.person_id, inside.circle
    if kind == "host" and (about == me or (me != circle.host_id and circle.host_until > tx.now)):
        raise NotAllowed(say("Till the season ends, its host asks who keeps the circle next."))
    if kind in {"host", "removal"} and about not in members:
        raise Invalid("about", say("Please choose somebody in this circle."))
    if kind == "removal" and about == circle.host_id:
        raise Invalid("about", say("Please choose somebody in this circle."))
    if kind == "member":
        if about is None or await bond(tx, inside.entry.person_id, about) is None:
            raise Invalid("about", say("You can propose people whom you know."))
        if about in members:
            raise Conflict(say("They are in this circle already."))
    if kind == "removal":
        return text.words("words", words, most=text.NOTE, least=LEAST_WORDS)
    if kind == "history" and (words not in HISTORIES or words == inside.circle.history):
        raise Invalid("history", say("Please choose what newcomers will see."))
    return text.words("words", words, most=text.PURPOSE, least=0)


async def _settle(tx: Tx, proposal: Proposal) -> None:
    circle = await rows.circle(tx, proposal.circle_id)
    members = {member.id for member in await people_in(tx, proposal.circle_id)}
    agreed = await rows.agreed(tx, proposal.id)
    if circle is None or not is_agreed(proposal, agreed, members, circle.host_id):
        return
    await rows.end_proposal(tx, proposal.id)
    match proposal.kind, proposal.about_id:
        case "host", int(about):
            await host_from_now(tx, circle.id, about, by_itself=False)
        case "member", int(about):
            await ask_as(tx, circle.id, about, by=proposal.by_id)
        case "removal", int(about):
            await _remove(tx, proposal, about)
        case _:
            await rows.set_history(tx, circle.id, proposal.words)
            if proposal.words == "everything":
                await open_everything(tx, circle.id)


async def _remove(tx: Tx, proposal: Proposal, about: int) -> None:
    gone = Departure(tx.new_id(), proposal.circle_id, about, proposal.words, proposal.by_id)
    await rows.add_departure(tx, gone)
    await go_from(tx, proposal.circle_id, about)
    await end_links_into(tx, proposal.circle_id)
    await record(tx, Removed(about, gone.id, place_id=proposal.circle_id))
