"""Law: the page in plain words tells of everything that is kept, and of nothing that is not."""

from kith.care.truth.kept import KEPT
from tests.cast import Garden


def test_every_column_stands_on_the_page_and_every_line_of_the_page_is_kept(
    still_garden: Garden,
) -> None:
    told = [column for kept in KEPT for column in kept.lies_in]
    assert sorted(told) == sorted({*told}), "each is told of once"
    assert {*told} == still_garden.keeping.columns()


async def test_everybody_reads_the_same_truth_and_it_names_who_could_read_along(
    still_garden: Garden,
) -> None:
    pages = {name: await one.get("/truth") for name, one in still_garden.people.items()}
    assert len({page.words for page in pages.values()}) == 1
    page = pages["Wren"]
    assert page.says("Mara looks after the machine")
    assert page.says(str(still_garden.folder))
    for kept in KEPT:
        assert page.says(str(kept.thing))
    for link in (f"/c/{still_garden.soup}", f"/conversations/{still_garden.began['Sunday soup']}"):
        composer = await still_garden.mara.get(link)
        assert "/truth" in composer.links
