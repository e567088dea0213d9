"""A picture that may be against the law is put aside at once, unseen by anybody, and refused from then on."""

from kith.care.moderation.aside import WORK, Summing
from tests.browsing import Page
from tests.cast import Garden, Someone
from tests.clock import Clock
from tests.picturing import brought, picture, piecemeal
from tests.stories.rounds import lay, put_in
from tests.stories.test_guides import make_guide
from tests.stories.test_holding_words import choose, time_comes
from tests.stories.test_pictures_and_voices import addresses, files_of
from tests.stories.test_reports import column, said_by

WHAT = "It shows what nobody may keep."
WORDS = "Look at this."


async def shared(garden: Garden, body: bytes | None = None) -> tuple[int, str]:
    """Let Jonas share a picture in Sunday soup; give his post and where the picture lies."""
    page = await brought(
        garden.jonas, f"/c/{garden.soup}", ("picture", body or picture()), words=WORDS
    )
    return (await said_by(garden.jonas))[0], addresses(page)[0]


async def told(who: Someone, post: int) -> Page:
    """Say of a picture that it may be against the law."""
    page = await who.open(f"/said/{post}/show")
    return await page.send(f"/said/{post}/show", words=WORDS, how=WHAT, law="yes")


async def decided(garden: Garden, at: str, verdict: str) -> None:
    for guide in (garden.bea, garden.tom):
        page = await guide.open(at)
        await page.send(f"{at}/decide", verdict=verdict, words="By what Ines tells of it.")


async def guided(garden: Garden) -> None:
    for guide in (garden.bea, garden.tom):
        await make_guide(garden.mara, guide)


async def test_nobody_sees_it_any_more_not_its_owner_nor_the_guides(garden: Garden) -> None:
    await guided(garden)
    post, address = await shared(garden)
    full = address.replace("small", "full")
    for one in (garden.jonas, garden.hana, garden.bea):
        assert (await one.get(address)).status == 200
    page = await told(garden.ines, post)
    never = await garden.jonas.get("/media/nothing/small")
    for one in (*garden.people.values(), garden.stranger()):
        for each in (address, full):
            assert (await one.get(each)).status == 404
    assert (await garden.jonas.get(address)).body == never.body
    assert not addresses(await garden.jonas.open(f"/c/{garden.soup}"))
    for one in (garden.bea, garden.tom, garden.ines):
        shown = await one.open(page.path)
        assert shown.says("It was put aside, and nobody here sees it.")
        assert not addresses(shown)
        assert shown.says(WHAT)
    assert (await garden.wren.open("/house/log")).says(
        "A picture or recording was put aside, unseen."
    )
    assert files_of(garden), "it is kept, for an authority"


async def test_where_nobody_could_give_it_back_it_is_not_put_aside(garden: Garden) -> None:
    post, address = await shared(garden)
    field = f"/said/{post}/show"
    page = await garden.mara.open(field)
    assert page.says("There are no guides here who could decide on this yet.")
    assert not page.offers(field)
    refused = await garden.mara.do(field, on="/me", words=WORDS, how=WHAT, law="yes")
    assert refused.says("Nobody in this house can decide on this.")
    assert (await garden.hana.get(address)).status == 200
    await make_guide(garden.mara, garden.bea)  # who may ask somebody else to decide with her
    page = await garden.mara.open(field)
    await page.send(field, words=WORDS, how=WHAT, law="yes")
    assert (await garden.hana.get(address)).status == 404


async def test_two_people_confirm_it_by_what_is_told(garden: Garden) -> None:
    await guided(garden)
    post, address = await shared(garden)
    at = (await told(garden.ines, post)).path
    choices = await garden.bea.open(at)
    assert choices.says("Give the file back")
    assert not choices.says("Ask for other words")
    await decided(garden, at, "away")
    talk = await garden.hana.open(f"/conversations/{post}")
    assert not talk.says(WORDS)
    assert (await garden.jonas.get(address)).status == 404
    mine = await garden.jonas.open(at)
    assert mine.says("Two guides took these words of yours away.")
    assert not addresses(mine)
    await mine.send(f"{at}/delete")
    assert files_of(garden), "who deletes the words does not take it along"


async def test_given_back_it_stands_where_it_stood(garden: Garden) -> None:
    await guided(garden)
    body = picture()
    post, address = await shared(garden, body)
    at = (await told(garden.ines, post)).path
    refused = await piecemeal(garden.hana, "picture", body)
    assert refused.status == 422
    await decided(garden, at, "leave")
    for one in (garden.jonas, garden.hana):
        assert (await one.get(address)).status == 200
        assert addresses(await one.open(f"/c/{garden.soup}")) == [address]
    assert (await garden.jonas.open(at)).says("Two guides looked at words of yours")
    assert (await piecemeal(garden.hana, "picture", body)).status == 200


async def test_the_same_file_is_refused_and_so_is_what_was_made_of_it(garden: Garden) -> None:
    await guided(garden)
    body = picture()
    post, address = await shared(garden, body)
    made = (await garden.hana.get(address)).answer.content
    assert (await piecemeal(garden.hana, "picture", body)).status == 200
    await told(garden.ines, post)
    services = garden.house.services
    asked = [row for row in garden.rows()["jobs"] if WORK in str(row)]
    assert asked or len(garden.rows()["refused_files"]) > 1, "or nobody would look at the sums"
    summing = Summing(services.database, services.media.store)
    for row in garden.rows()["quarantines"]:
        await summing.work(str(column(row, "id", 0)))
    for again in (body, made):
        refused = await piecemeal(garden.wren, "picture", again)
        assert refused.status == 422
        assert "law" not in refused.body
        assert "guides" not in refused.body
    assert (await piecemeal(garden.wren, "picture", picture(colour="#112233"))).status == 200


async def test_the_same_file_elsewhere_is_put_aside_too(garden: Garden) -> None:
    await guided(garden)
    body = picture()
    post, _ = await shared(garden, body)
    page = await brought(garden.noor, f"/c/{garden.field}", ("picture", body))
    (other,) = addresses(page)
    assert (await garden.aiko.get(other)).status == 200
    at = (await told(garden.ines, post)).path
    assert (await garden.aiko.get(other)).status == (await garden.noor.get(other)).status == 404
    await decided(garden, at, "leave")
    assert (await garden.aiko.get(other)).status == 200


async def test_only_who_reads_it_puts_it_aside(garden: Garden) -> None:
    await guided(garden)
    post, address = await shared(garden)
    for other in (garden.noor, garden.wren, garden.aiko):
        tried = await other.do(f"/said/{post}/show", words=WORDS, how=WHAT, law="yes")
        never = await other.do("/said/7/show", words=WORDS, how=WHAT, law="yes")
        assert (tried.status, tried.body) == (404, never.body)
    assert (await garden.hana.get(address)).status == 200


async def test_words_of_the_writer_deleted_leave_the_file_aside(garden: Garden) -> None:
    await guided(garden)
    post, address = await shared(garden)
    at = (await told(garden.ines, post)).path
    await (await garden.jonas.open(f"/said/{post}/delete")).send(f"/said/{post}/delete")
    assert [row for row in garden.rows()["media"] if "aside" in str(row)]
    assert files_of(garden)
    await decided(garden, at, "away")
    assert (await garden.jonas.get(address)).status == 404
    assert [row for row in garden.rows()["quarantines"] if "confirmed" in str(row)]


async def test_a_sealed_answer_opens_without_a_file_that_was_put_aside_meanwhile(
    garden: Garden,
) -> None:
    await guided(garden)
    body = picture()
    where = await lay(garden.noor, garden.field, ways=["writing", "picture"])
    await answered(garden.aiko, where, body)
    await answered(garden.wren, where, picture(colour="#112233"))
    post, _ = await shared(garden, body)
    await told(garden.ines, post)
    for name in ("Noor", "Jonas", "Mara"):
        await put_in(garden.people[name], where, "In words.")
    opened = await garden.mara.open(where)
    assert opened.says("Aiko answers.")
    assert opened.says("Wren answers.")
    (address,) = addresses(opened)
    assert (await garden.mara.get(address)).status == 200


async def test_held_words_are_said_without_a_file_that_was_put_aside_meanwhile(
    garden: Garden, clock: Clock
) -> None:
    await guided(garden)
    body, soup = picture(), f"/c/{garden.soup}"
    for who, words, file in (
        (garden.hana, "Hana waits.", body),
        (garden.bea, "Bea waits.", picture(colour="#112233")),
        (garden.tom, "", body),
    ):
        await choose(who, garden.soup)
        media = str((await piecemeal(who, "picture", file)).answer.json()["id"])
        form = (await who.open(soup)).forms[soup].filled({"words": words})
        held = await who.post(soup, [*form, ("media", media)])
        assert "#held-" in held.headers["location"], held
    post, _ = await shared(garden, body)
    await told(garden.ines, post)
    await time_comes(garden, clock)
    talk = await garden.mara.open(soup)
    assert talk.says("Hana waits.")
    assert talk.says("Bea waits.")
    (address,) = addresses(talk)
    assert (await garden.mara.get(address)).status == 200
    assert (await garden.tom.open("/me/held")).says(
        "The place it was for is closed to you, or what it answers is gone."
    )


async def answered(who: Someone, where: str, body: bytes) -> None:
    """Put an answer with a picture into a round."""
    media = str((await piecemeal(who, "picture", body)).answer.json()["id"])
    readers = dict((await who.open(where)).forms[where].fields).get("readers", "")
    put = await who.do(where, words=f"{who.name} answers.", media=media, readers=readers)
    assert put.status == 303, put
