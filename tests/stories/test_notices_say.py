"""What else stands in a notice, what never does, and a house that has no address yet."""

import re
from pathlib import Path

from tests.cast import Built
from tests.clock import Clock
from tests.infrastructure.post_office import post_office
from tests.letter_writing import move_to
from tests.notifying import Told, page, plain, say, telling
from tests.notifying import told as told  # noqa: PLC0414 - a fixture

SETTINGS = 20


async def test_what_is_asked_of_one_is_told_and_joins_and_leaves_never_are(
    told: Told, clock: Clock
) -> None:
    for who in (told.jonas, told.hana, told.ines):
        await told.by_mail(who)
    await told.jonas.do(f"/c/{told.soup}/propose", kind="member", about=str(told.noor.id))
    (mail,) = await told.at(clock, 18, 30)
    assert mail["to"] == "hana@example.org", "the host, whose yes it needs"
    assert mail["subject"] == "Garden: a question from Jonas"
    assert "Jonas asks for a yes in Sunday soup." in plain(mail)
    assert "Noor" not in plain(mail) + page(mail)
    await (await told.bea.open(f"/c/{told.soup}/about")).send(f"/c/{told.soup}/leave")
    await told.told()
    assert (await told.hana.open("/")).says("Bea left Sunday soup. Nobody else is told.")
    assert not await told.at(clock, 8, 30), "who leaves, who comes: never"
    await told.hana.do(f"/c/{told.soup}/ask", people=str(told.bea.id))
    assert not [mail for mail in await told.at(clock, 18, 30) if "bea" not in str(mail["to"])]


async def test_i_was_wrong_is_told_to_who_may_have_read_it(told: Told, clock: Clock) -> None:
    for who in (told.jonas, told.bea):
        await told.by_mail(who)
    said = await say(told.hana, f"/c/{told.soup}", "Barley is a fruit.")
    await told.jonas.open(f"/c/{told.soup}")
    clock.forward(minutes=2)
    await told.hana.do(f"/said/{said}/wrong")
    await told.told()
    mails = {str(mail["to"]): plain(mail) for mail in await told.at(clock, 18, 30)}
    assert "Hana says of words you may have read: I was wrong." in mails["jonas@example.org"]
    assert f"/conversations/{said}#said-{said}" in mails["jonas@example.org"]
    assert "I was wrong" not in mails["bea@example.org"], "Bea has not read it"
    assert "fruit" not in str(mails)


async def test_a_house_without_an_address_sends_no_links(
    built: Built, tmp_path: Path, clock: Clock
) -> None:
    async with (
        post_office() as office,
        telling(built, tmp_path / "told", office, address="") as told,
    ):
        move_to(clock, 12)
        await told.by_mail(told.jonas, mail_words="yes")
        said = await say(told.hana, f"/c/{told.soup}", "There is barley.")
        assert said
        (mail,) = await told.at(clock, 18, 30)
        for each in told.office.mails():
            assert not re.search(r"https?://|href=", plain(each) + page(each))
            assert each["list-unsubscribe"] is None
        assert "Open the house by hand, as always." in plain(mail)


async def test_there_are_few_things_to_choose(told: Told) -> None:
    """R32: at most twenty settings a person, all told; each field with a name is one."""
    await told.by_mail(told.jonas)
    fields: set[str] = set()
    for path in ("/me/about", "/me/notices"):
        shown = await told.jonas.open(path)
        fields |= {name for form in shown.reader.forms for name in form.names}
    assert len(fields - {"token", "address", "code"}) + 3 <= SETTINGS, fields
