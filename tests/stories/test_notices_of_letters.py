"""Letters: in the next notice, or at once from who is near; never at night."""

from tests.clock import Clock
from tests.letter_writing import answer, move_to, write
from tests.notifying import Told, page, plain
from tests.notifying import told as told  # noqa: PLC0414 - a fixture


async def test_one_writer_is_told_of_at_once_once_an_hour(told: Told, clock: Clock) -> None:
    await told.by_mail(told.jonas)
    await near(told)
    count = len(told.office.raw())
    letter, _ = await write(told.hana, told.jonas, words="The barley is here.")
    for nth in range(3):
        await answer(told.hana, letter, f"And more, {nth}.")
    await write(told.hana, told.jonas, words="And a letter.")
    await told.told()
    await told.work()
    assert len(told.office.raw()) == count + 1
    clock.forward(minutes=61)
    await answer(told.hana, letter, "An hour later.")
    await told.told()
    await told.work()
    assert len(told.office.raw()) == count + 2


async def near(told: Told) -> None:
    """Let letters from Hana reach Jonas at once."""
    hers = await told.jonas.open("/p/hana")
    assert (await hers.send("/p/hana/near", near="yes")).says(
        "may come to you at once. Only you see"
    )


async def test_a_letter_stands_in_the_next_notice_until_it_is_opened(
    told: Told, clock: Clock
) -> None:
    for who in (told.jonas, told.bea):
        await told.by_mail(who)
    letter, _ = await write(told.hana, told.jonas, told.bea, words="A secret about barley.")
    await told.work()
    assert "at once" not in str([plain(one) for one in told.office.mails()])
    await told.bea.open(letter)
    (mail,) = await told.at(clock, 18, 30)
    assert (mail["to"], mail["subject"]) == ("jonas@example.org", "Garden: letter from Hana")
    assert letter in plain(mail)
    assert "barley" not in plain(mail) + page(mail)
    assert not await told.at(clock, 8, 30)


async def test_a_letter_from_who_is_near_is_told_at_once_and_not_again(
    told: Told, clock: Clock
) -> None:
    await told.by_mail(told.jonas, mail_words="yes")
    await told.hana.walk()  # so that nothing is new any more
    before = await told.hana.walk()
    await near(told)
    assert (await told.jonas.open("/me/notices")).says("A letter from one of these may come to you")
    after = await told.hana.walk()
    assert before.keys() == after.keys()
    assert [path for path in before if before[path].words != after[path].words] == []
    count = len(told.office.raw())
    letter, _ = await write(told.hana, told.jonas, words="The barley is here.")
    await told.told()
    await told.work()
    (mail,) = told.office.mails()[count:]
    assert mail["subject"] == "Garden: letter from Hana"
    assert "The barley is here." in plain(mail)
    assert "at once, as you chose" in plain(mail)
    assert not await told.at(clock, 18, 30), "it is not told twice"
    await answer(told.jonas, letter, "And mine?")
    await write(told.bea, told.ines, words="Nobody marked Bea.")
    await told.told()
    await told.work()
    assert len(told.office.raw()) == count + 1
    hers = await told.jonas.open("/p/hana")
    await hers.send("/p/hana/near", near="no")
    move_to(clock, 12)
    await answer(told.hana, letter, "Not at once any more.")
    await told.told()
    await told.work()
    assert len(told.office.raw()) == count + 1
    assert len(await told.at(clock, 18, 30)) == 1


async def test_at_night_not_even_a_letter_from_who_is_near(told: Told, clock: Clock) -> None:
    await told.by_mail(told.jonas)
    await near(told)
    count = len(told.office.raw())
    move_to(clock, 23, 40)
    await write(told.hana, told.jonas, words="I can't sleep.")
    await told.told()
    await told.work()
    assert len(told.office.raw()) == count
    for hour in (0, 3, 7):
        assert not await told.at(clock, hour, 30)
    (mail,) = await told.at(clock, 8, 0)
    assert mail["subject"] == "Garden: letter from Hana"
    assert not await told.at(clock, 8, 30)


async def test_who_lets_letters_come_at_night_is_not_told_of_them_at_night(
    told: Told, clock: Clock
) -> None:
    await told.by_mail(told.jonas)
    await near(told)
    about = await told.jonas.open("/me/about")
    await about.send("/me/about", night_letters="yes")
    count = len(told.office.raw())
    move_to(clock, 23, 40)
    letter, _ = await write(told.hana, told.jonas, words="I can't sleep.")
    assert (await told.jonas.get(letter)).status == 200, "it lies there"
    letter, _ = await write(told.hana, told.jonas, words="Still not.")
    await told.told()
    await told.work()
    assert len(told.office.raw()) == count, "but nothing wakes him"
    (mail,) = await told.at(clock, 8, 30)
    assert letter in plain(mail)


async def test_only_ones_own_mark_and_only_whom_one_may_meet(told: Told) -> None:
    for handle, status in (("jonas", 422), ("nobody", 404)):
        refused = await told.jonas.do(f"/p/{handle}/near", on="/me/notices", near="yes")
        assert refused.status == status
    unknown = await told.aiko.do("/p/bea/near", on="/me/notices", near="yes")
    assert unknown.status == 404, "Aiko may not know that Bea is here"
    assert not told.rows()["near"]
    outside = await told.stranger().do("/p/hana/near", near="yes")
    assert outside.status in {401, 404}
