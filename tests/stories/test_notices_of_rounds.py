"""Rounds in notices: laid, ending soon, open, an answer to listen to, one's own heard back; never a sealed word."""

from datetime import UTC, datetime, timedelta

from kith.foundation.clock import now
from kith.together.rounds import listening
from kith.together.rounds.actions import put_in
from kith.together.rounds.hearing.rows import listens_for
from kith.together.rounds.laying import lay
from kith.together.rounds.opening import tick
from tests.cast import Someone
from tests.clock import Clock
from tests.notifying import Told, page, plain
from tests.notifying import told as told  # noqa: PLC0414 - a fixture


def evening(days: int) -> str:
    """Give a day that is so many days ahead."""
    return f"{datetime.fromtimestamp(now() / 1000, UTC) + timedelta(days=days):%Y-%m-%d}"


async def test_a_round_from_its_question_to_what_was_heard(told: Told, clock: Clock) -> None:
    act, people = told.house.database.act, (told.jonas, told.bea, told.ines)
    for who in people:
        await told.by_mail(who)
    question = "What grew that nobody planted?"
    laid = await act(lay, told.hana.speaker, told.soup, question, day=evening(2))
    mails = await told.at(clock, 18, 30)
    assert len(mails) == 3
    for mail in mails:
        assert mail["subject"] == "Garden: a round in Sunday soup"
        assert "Hana asks a round in Sunday soup." in plain(mail)
        assert question not in plain(mail) + page(mail), "words only for who chose them"
    await act(put_in, told.bea.speaker, laid.id, "Borage. sealedkq")
    assert not await told.at(clock, 8, 30), "who put something in is nobody's news"
    assert not await told.at(clock, 18, 30)
    (closing, other) = await told.at(clock, 8, 30)
    for mail in (closing, other):
        assert "A round in Sunday soup opens within a day." in plain(mail)
        assert mail["to"] in {"jonas@example.org", "ines@example.org"}, "Bea has answered"
        assert "sealedkq" not in plain(mail) + page(mail)
    await act(put_in, told.jonas.speaker, laid.id, "A pumpkin.")
    await act(put_in, told.ines.speaker, laid.id, "Nothing.")
    assert not await told.at(clock, 18, 30)
    clock.forward(minutes=120)
    await act(tick, laid.id)
    await told.work()
    opened = await told.at(clock, 8, 30)
    assert len(opened) == 3
    for mail in opened:
        assert "A round in Sunday soup is open." in plain(mail)
        assert "sealedkq" not in plain(mail), "words only for who chose them"
    await _heard_back(told, clock, people)


async def _heard_back(told: Told, clock: Clock, people: tuple[Someone, ...]) -> None:
    database = told.house.database
    for who in (*people, told.hana, told.mara, told.tom):
        for one in await database.read(listens_for, who.id):
            if who is not told.bea:
                await database.act(
                    listening.say_heard, who.speaker, one.answer_id, "That something grew."
                )
    mails = {str(mail["to"]): plain(mail) for mail in await told.at(clock, 18, 30)}
    heard = [to for to, text in mails.items() if "heard your answer in Sunday soup." in text]
    assert heard, mails
