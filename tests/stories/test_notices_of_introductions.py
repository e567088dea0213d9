"""Mail says that one is asked to meet somebody, and that a letter came; never what anybody answered."""

from tests.clock import Clock
from tests.introducing import ONE, OTHER, TO_ONE, TO_OTHER, asked, not_now, yes
from tests.notifying import Told, page, plain
from tests.notifying import told as told  # noqa: PLC0414 - a fixture


async def test_mail_says_that_one_is_asked_and_never_what_was_answered(
    told: Told, clock: Clock
) -> None:
    for who in (told.hana, told.tom, told.aiko):
        await told.by_mail(who, mail_words="yes")
    at = await asked(told.hana, told.tom, told.aiko)
    mails = {str(mail["to"]): mail for mail in await told.at(clock, 18, 30)}
    assert {*mails} == {"tom@example.org", "aiko@example.org"}
    for mail in mails.values():
        assert mail["subject"] == "Garden: a question from Hana"
        assert "Hana would like you to meet somebody." in plain(mail)
        assert "would like you to meet somebody." in page(mail)
        for words in (ONE, OTHER, TO_ONE, TO_OTHER):
            assert words not in plain(mail) + page(mail)
    await yes(told.tom, at)
    await not_now(told.aiko, at)
    assert not await told.at(clock, 8, 30)
    await yes(told.aiko, at)
    mails = {str(mail["to"]): mail for mail in await told.at(clock, 18, 30)}
    assert {*mails} == {"tom@example.org"}, "Aiko is at the letter already"
    assert mails["tom@example.org"]["subject"] == "Garden: letter from Hana"
