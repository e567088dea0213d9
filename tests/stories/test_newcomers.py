"""Decision 1: what somebody who comes later reads, and that only all together change it."""

from tests.browsing import Page
from tests.cast import Garden, Someone

OLD, NEW = "The old barley.", "The new bread."


async def ask_in(who: Someone, circle: int, host: Someone) -> Page:
    """Let a host ask somebody they know, who comes in."""
    about = await host.open(f"/c/{circle}/about")
    await about.send(f"/c/{circle}/ask", people=str(who.id))
    return await (await who.open("/")).send(f"/c/{circle}/come-in")


async def test_aiko_reads_only_what_begins_after_she_came(garden: Garden) -> None:
    hana, aiko, soup = garden.hana, garden.aiko, f"/c/{garden.soup}"
    old = f"/conversations/{garden.began['Sunday soup']}"
    assert (await hana.open(old)).says("celeriac")
    circle = await ask_in(aiko, garden.soup, hana)
    assert circle.status == 200
    assert not circle.says("celeriac")
    assert (await aiko.get(old)).status == 404

    answered = await (await hana.open(old)).send(old, words="Late answer in the old one.")
    assert answered.says("Late answer")
    assert not (await aiko.open(soup)).says("Late answer")
    assert (await aiko.get(old)).status == 404
    assert not (await hana.open(old)).says("Aiko")

    began = await (await hana.open(soup)).send(soup, words=NEW)
    assert began.says("Read by Aiko, Bea")
    assert (await aiko.open(soup)).says(NEW)
    for page in (await aiko.walk()).values():
        assert "celeriac" not in page.body
        assert "Late answer" not in page.body


async def test_a_newcomer_can_do_nothing_with_older_words(garden: Garden) -> None:
    await ask_in(garden.aiko, garden.soup, garden.hana)
    old = garden.began["Sunday soup"]
    never = await garden.aiko.do("/said/7/heard")
    for act in ("heard", "unheard", "wrong", "delete", "take-back"):
        tried = await garden.aiko.do(f"/said/{old}/{act}")
        assert (tried.status, tried.body) == (never.status, never.body)
    for deed in (f"/conversations/{old}", f"/said/{old}/change"):
        assert (await garden.aiko.do(deed, words="Hello?")).status == 404
    for page in ("before", "change", "delete"):
        assert (await garden.aiko.get(f"/said/{old}/{page}")).status == 404
        allowed = {"before": 200, "change": 200, "delete": 200}[page]
        assert (await garden.hana.get(f"/said/{old}/{page}")).status == allowed


async def test_with_the_other_rule_ines_reads_everything(garden: Garden) -> None:
    began = f"/conversations/{garden.began['Slow readers']}"
    page = await garden.ines.open(began)
    assert page.says("whose letter it is")
    assert page.says("よくわからない")
    composer = (await garden.noor.open(f"/c/{garden.readers}")).words
    assert "and whoever this circle takes in later." in composer
    assert "whoever this circle" not in (await garden.hana.open(f"/c/{garden.soup}")).words


async def test_who_comes_back_reads_from_the_latest_coming(garden: Garden) -> None:
    jonas, soup = garden.jonas, f"/c/{garden.soup}"
    old = f"/conversations/{garden.began['Sunday soup']}"
    assert (await jonas.open(old)).says("celeriac")
    await (await jonas.open(f"{soup}/about")).send(f"{soup}/leave")
    circle = await ask_in(jonas, garden.soup, garden.hana)
    assert circle.status == 200
    assert (await jonas.get(old)).status == 404
    assert not (await jonas.open(soup)).says("celeriac")


async def propose_history(who: Someone, circle: int) -> None:
    """Propose the other of the two rules."""
    about = await who.open(f"/c/{circle}/about")
    form = next(form for form in about.reader.forms if ("kind", "history") in form.fields)
    assert (await who.post(form.action, form.filled({}))).status == 303


async def agree(who: Someone, circle: int) -> None:
    """Say yes to what waits on the circle's page."""
    about = await who.open(f"/c/{circle}/about")
    yes = next(form.action for form in about.reader.forms if form.action.endswith("/agree"))
    assert (await about.send(yes)).status == 200


async def test_the_rule_changes_only_when_all_have_said_yes(garden: Garden) -> None:
    old = f"/conversations/{garden.began['Sunday soup']}"
    members = [garden.mara, garden.hana, garden.ines, garden.bea, garden.tom]
    assert (await garden.tom.get(old)).status == 404, "Tom came late"
    await propose_history(garden.jonas, garden.soup)
    assert not [
        other.name
        for other in garden.others(garden.jonas, *members)
        if (await other.open("/")).says("may read everything ever said here")
    ]
    for member in members[:-1]:
        assert (await member.open("/")).says("may read everything ever said here")
        await agree(member, garden.soup)
        assert (await garden.tom.get(old)).status == 404
    await agree(garden.tom, garden.soup)
    assert (await garden.tom.open(old)).says("celeriac")
    about = await garden.mara.open(f"/c/{garden.soup}/about")
    assert about.says("Everybody here reads everything, and whoever comes later will.")
    await ask_in(garden.aiko, garden.soup, garden.hana)
    assert (await garden.aiko.open(old)).says("celeriac")


async def test_one_not_now_keeps_the_rule_as_it_is(garden: Garden) -> None:
    await propose_history(garden.jonas, garden.soup)
    about = await garden.bea.open(f"/c/{garden.soup}/about")
    no = next(form.action for form in about.reader.forms if form.action.endswith("/drop"))
    await about.send(no)
    for member in (garden.mara, garden.hana, garden.ines, garden.tom):
        assert not (await member.open("/")).says("may read everything ever said here")
    assert (await garden.tom.get(f"/conversations/{garden.began['Sunday soup']}")).status == 404


async def test_who_comes_while_it_is_agreed_on_must_agree_too(garden: Garden) -> None:
    old = f"/conversations/{garden.began['Sunday soup']}"
    await propose_history(garden.jonas, garden.soup)
    await ask_in(garden.aiko, garden.soup, garden.hana)
    for member in (garden.mara, garden.hana, garden.ines, garden.bea, garden.tom):
        await agree(member, garden.soup)
    assert (await garden.aiko.get(old)).status == 404
    await agree(garden.aiko, garden.soup)
    assert (await garden.aiko.get(old)).status == 200


async def test_back_to_the_first_rule_a_newcomer_reads_only_what_follows(garden: Garden) -> None:
    old = f"/conversations/{garden.began['Slow readers']}"
    await propose_history(garden.aiko, garden.readers)
    for member in (garden.hana, garden.noor, garden.tom, garden.ines):
        await agree(member, garden.readers)
    await ask_in(garden.jonas, garden.readers, garden.aiko)
    assert (await garden.jonas.get(old)).status == 404
    assert (await garden.ines.get(old)).status == 200


async def test_nobody_reads_who_was_not_named_to_the_writer(garden: Garden) -> None:
    """Aiko comes in while Mara writes; Mara sees her name before anything is said."""
    soup = f"/c/{garden.soup}"
    page = await garden.mara.open(soup)
    assert not page.says("Aiko")
    await ask_in(garden.aiko, garden.soup, garden.hana)
    refused = await page.send(soup, words="Only for those at the table.")
    assert refused.status == 409
    assert refused.says("Aiko came in since you opened this page, and would read this too.")
    assert refused.says("Only for those at the table.")
    assert not (await garden.tom.open(soup)).says("Only for those at the table.")
    said = await refused.send(soup, words="For everybody at the table.")
    assert said.status == 200
    assert (await garden.tom.open(soup)).says("For everybody at the table.")
