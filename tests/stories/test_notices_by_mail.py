"""Being told by mail: off until an address is proved, twice a day at most, and off again in one click."""

import re

import pytest

from tests.browsing import BASE
from tests.cast import Someone
from tests.clock import Clock
from tests.notifying import Told, code_in, page, plain, say
from tests.notifying import told as told  # noqa: PLC0414 - a fixture


async def test_mail_is_off_until_an_address_is_proved(told: Told, clock: Clock) -> None:
    asked = await told.jonas.open("/me/notices")
    assert asked.says("Off. Nobody here sees your address")
    asked = await asked.send("/me/notices/address", address="jonas@example.org")
    await told.work()
    (proof,) = told.office.mails()
    assert (proof["to"], proof["subject"]) == (
        "jonas@example.org",
        "Garden: a code for your address",
    )
    await say(told.hana, f"/c/{told.soup}", "There is barley.")
    assert not await told.at(clock, 18, 30), "nothing is sent to an address that nobody proved"
    wrong = await asked.send("/me/notices/prove", code="0000 0000")
    assert wrong.status == 422
    assert wrong.says("This is not the code that was sent.")
    assert wrong.says("jonas@example.org"), "and the page is as it was"
    right = await wrong.send("/me/notices/prove", code=code_in(proof).lower().replace(" ", "-"))
    assert right.says("Shown to nobody, and forgotten when you turn mail off.")
    for other in told.others(told.jonas):
        assert "jonas@example" not in "".join(p.body for p in (await other.walk()).values())
    off = await right.send("/me/notices/mail-off")
    assert off.says("Off. Nobody here sees your address")
    assert "jonas@example" not in str(told.rows())


async def test_a_code_is_good_for_a_day_for_five_tries_and_for_who_asked(
    told: Told, clock: Clock
) -> None:
    asked = await told.jonas.open("/me/notices")
    asked = await asked.send("/me/notices/address", address="shared@example.org")
    await told.work()
    code = code_in(told.office.mails()[-1])
    hana = await told.hana.open("/me/notices")
    hana = await hana.send("/me/notices/address", address="shared@example.org")
    assert (await hana.send("/me/notices/prove", code=code)).status == 422, "it is not Hana's"
    for _ in range(5):
        assert (await asked.send("/me/notices/prove", code="0000 0000")).status == 422
    assert (await asked.send("/me/notices/prove", code=code)).says("This code has had its time.")
    again = await asked.send("/me/notices/address", address="jonas@example.org")
    await told.work()
    code = code_in(told.office.mails()[-1])
    clock.forward(days=1, seconds=1)
    late = await again.browser.do("/me/notices/prove", on="/me/notices", code=code)
    assert late.says("This code has had its time.")


async def test_nobodys_letter_box_is_filled_and_nobody_learns_who_has_an_address(
    told: Told,
) -> None:
    answers: list[str] = []
    for who in (told.jonas, told.hana, told.tom, told.bea, told.ines):
        for address in ("One@example.org", "one@example.org"):
            asked = await (await who.open("/me/notices")).send(
                "/me/notices/address", address=address
            )
            await told.work()
        answers.append(asked.words.replace(who.name, ""))
    assert len({*answers}) == 1, "each is told the same"
    assert len(told.office.raw()) == 3
    for _ in range(2):
        await told.mara.do("/me/notices/address", on="/me/notices", address="two@example.org")
    await told.mara.do("/me/notices/address", on="/me/notices", address="three@example.org")
    often = await told.mara.do("/me/notices/address", on="/me/notices", address="two@example.org")
    assert often.status == 429


@pytest.mark.parametrize(
    "address",
    ["jonas", "a@b\r\nBcc: c@d.example", "A <a@b.example>", "a@b.example,c@d.example", ""],
)
async def test_what_is_no_address_is_refused(told: Told, address: str) -> None:
    refused = await told.jonas.do("/me/notices/address", on="/me/notices", address=address)
    assert refused.status == 422
    await told.work()
    assert not told.office.raw()


async def test_a_batch_tells_names_and_places_once(told: Told, clock: Clock) -> None:
    await told.by_mail(told.jonas)
    await say(told.hana, f"/c/{told.soup}", "There is barley.")
    await say(told.bea, f"/c/{told.soup}", "And bread.")
    assert not await told.at(clock, 18, 15)
    (mail,) = await told.at(clock, 18, 30)
    assert (mail["to"], mail["subject"]) == ("jonas@example.org", "Garden: words from Bea and Hana")
    assert mail["auto-submitted"] == "auto-generated"
    text = plain(mail)
    assert "Sunday soup Words from Bea and Hana." in text
    assert f"{BASE}/c/{told.soup}" in text
    assert "barley" not in text + page(mail)
    assert not await told.at(clock, 18, 45), "and not again"
    assert not await told.at(clock, 8, 30), "nothing new, no mail"
    await say(told.bea, f"/c/{told.soup}", "And butter.")
    (mail,) = await told.at(clock, 18, 30)
    assert mail["subject"] == "Garden: words from Bea"


async def test_the_words_come_by_mail_for_who_chose_so(told: Told, clock: Clock) -> None:
    await told.by_mail(told.jonas, mail_words="yes")
    words = "There is *barley* <b>&</b> <img src=x> https://soup.example/a\n\nأهلاً"
    said = await say(told.hana, f"/c/{told.soup}", words)
    (mail,) = await told.at(clock, 18, 30)
    assert "There is *barley* <b>&</b> <img src=x>" in plain(mail)
    html = page(mail)
    assert "<em>barley</em> &lt;b&gt;&amp;&lt;/b&gt;" in html
    assert f'href="{BASE}/conversations/{said}#said-{said}"' in html
    assert not re.search(r"<(img|script|link|iframe)|url\(|@import", html)
    fetched = re.findall(r'(?:src|background)="', html)
    assert not fetched, "nothing is fetched, so nobody learns that it was opened"


async def test_what_is_seen_deleted_or_no_longer_theirs_is_not_told(
    told: Told, clock: Clock
) -> None:
    for who in (told.jonas, told.ines, told.tom):
        await told.by_mail(who, mail_words="yes")
    said = await say(told.hana, f"/c/{told.soup}", "Deleted before evening.")
    await say(told.bea, f"/conversations/{said}", "So that a gap remains.")
    clock.forward(minutes=2)
    await told.hana.do(f"/said/{said}/delete", on=f"/said/{said}/delete")
    await say(told.bea, f"/c/{told.soup}", "Ines was there and Tom has left.")
    await told.ines.open(f"/c/{told.soup}")
    about = await told.tom.open(f"/c/{told.soup}/about")
    await about.send(f"/c/{told.soup}/leave")
    (mail,) = await told.at(clock, 18, 30)
    assert mail["to"] == "jonas@example.org"
    assert "Deleted before" not in plain(mail) + page(mail)
    assert mail["subject"] == "Garden: words from Bea"
    for sent in told.office.mails():
        assert "Tom" not in str(sent["subject"]), "who leaves is never told"


async def test_ended_contact_is_not_told(told: Told, clock: Clock) -> None:
    for who in (told.jonas, told.hana):
        await told.by_mail(who, mail_words="yes")
    ending = await told.hana.open("/p/jonas/end")
    await ending.send("/p/jonas/end")
    await say(told.jonas, f"/c/{told.soup}", "Not for Hana by mail.")
    await say(told.hana, f"/c/{told.soup}", "Not for Jonas by mail.")
    assert not await told.at(clock, 18, 30)
    await say(told.bea, f"/c/{told.soup}", "For both.")
    for mail in await told.at(clock, 8, 30):
        assert "by mail" not in plain(mail)
        assert "For both." in plain(mail)


async def test_one_click_turns_mail_off_for_whoever_holds_it(told: Told, clock: Clock) -> None:
    await told.by_mail(told.jonas)
    await say(told.hana, f"/c/{told.soup}", "There is barley.")
    (mail,) = await told.at(clock, 18, 30)
    assert mail["list-unsubscribe-post"] == "List-Unsubscribe=One-Click"
    address = str(mail["list-unsubscribe"]).strip("<>")
    assert address.startswith(f"{BASE}/mail-off/")
    path, outside = address.removeprefix(BASE), told.stranger()
    followed = await outside.get(path)
    assert followed.says("This house then sends no more mail to this address")
    await say(told.hana, f"/c/{told.soup}", "More.")
    assert await told.at(clock, 8, 30), "to follow a link turns nothing off"
    answer = await outside.client.post(path, content=b"List-Unsubscribe=One-Click")
    assert answer.status_code == 200, "no cookie, no origin, no token, and no redirect (RFC 8058)"
    assert "example.org" not in answer.text
    assert (await outside.client.post(path)).status_code == 404
    assert (await outside.get(path)).body == (await outside.get("/mail-off/never")).body
    assert "jonas@example" not in str(told.rows())
    assert (await told.jonas.open("/")).says(
        "Mail was turned off, by the link that stands in each."
    )
    await say(told.hana, f"/c/{told.soup}", "Even more.")
    assert not await told.at(clock, 18, 30)


async def test_mail_that_comes_back_twice_is_turned_off(told: Told, clock: Clock) -> None:
    await told.by_mail(told.jonas)
    told.office.says["RCPT"] = "550 5.1.1 nobody of that name"
    for hour, minute in ((18, 30), (8, 30), (18, 30)):
        await say(told.hana, f"/c/{told.soup}", "There is barley.")
        assert not await told.at(clock, hour, minute)
        off = (await told.jonas.open("/me/notices")).says("Off. Nobody here sees")
        assert off == (hour == 8), "two days, not two mails" if hour == 18 else "two days"
        if off:
            break
    assert (await told.jonas.open("/")).says("Your mail came back twice, so it is off.")
    assert "jonas@example" not in str(told.rows())


async def test_a_mail_server_that_is_down_loses_nothing_and_is_seen(
    told: Told, clock: Clock
) -> None:
    await told.by_mail(told.jonas, mail_words="yes")
    told.office.says["MAIL"] = "451 later"
    await say(told.hana, f"/c/{told.soup}", "There is barley.")
    assert not await told.at(clock, 18, 30)
    assert not await told.at(clock, 20, 0)
    told.office.says["MAIL"] = "451 much later"
    assert (await told.mara.open("/house")).says("No mail goes out since")
    assert (await told.mara.open("/")).says("No mail of this house could be sent for an hour.")
    assert not (await told.hana.open("/house")).says("No mail goes out since")
    assert not (await told.hana.open("/")).says("No mail of this house")
    told.office.says.clear()
    assert not await told.at(clock, 21, 30), "at night nothing comes, also nothing late"
    assert not await told.at(clock, 3)
    (mail,) = await told.at(clock, 8, 30)
    assert "There is barley." in plain(mail), "what was not told yet stands in the next"
    assert not (await told.mara.open("/house")).says("No mail goes out since")
    await say(told.hana, f"/c/{told.soup}", "And bread.")
    told.office.says["MAIL"] = "451 later"
    assert not await told.at(clock, 18, 30)
    told.office.says.clear()
    (mail,) = await told.at(clock, 19, 0)
    assert "And bread." in plain(mail)
    assert "barley" not in plain(mail)


async def times(who: Someone, *hours: str) -> None:
    """Let somebody choose when they are told."""
    chosen = await who.open("/me/notices")
    named = dict(zip(("hour1", "hour2", "hour3"), (*hours, "", "", ""), strict=False))
    await chosen.send("/me/notices", **named)


async def test_one_chooses_none_to_three_times(told: Told, clock: Clock) -> None:
    await told.by_mail(told.jonas)
    await times(told.jonas)
    await say(told.hana, f"/c/{told.soup}", "There is barley.")
    assert not await told.at(clock, 18, 30)
    assert not await told.at(clock, 8, 30)
    await times(told.jonas, "600", "660", "840")
    found = [len(await told.at(clock, hour)) for hour in (10, 11)]
    assert found == [1, 0]
    await say(told.hana, f"/c/{told.soup}", "More.")
    assert len(await told.at(clock, 14)) == 1
    for wrong in ("601", "1440", "x", "-30"):
        refused = await told.jonas.do("/me/notices", on="/me/notices", hour1=wrong)
        assert refused.status == 422
    four = await told.jonas.do("/me/notices", on="/me/notices", hour1=["0", "30"], hour2="60")
    assert four.status == 303, "a field given twice is one field"
