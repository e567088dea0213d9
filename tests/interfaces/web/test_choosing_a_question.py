"""A question to choose for a round: it stands in its field, and nothing else on the page is another."""

import re

from tests.cast import Garden
from tests.clock import Clock

_FIELD = re.compile(r'(?<=<textarea )([^>]*\bname="question"[^>]*>)[^<]*(?=</textarea>)')


async def test_a_page_with_a_chosen_question_is_the_page_without_it_but_for_the_question(
    garden: Garden, clock: Clock
) -> None:
    """Whoever walks through the house for what others see may so leave all questions but one out."""
    clock.stop()
    for who, circle in ((garden.hana, garden.soup), (garden.noor, garden.readers)):
        at = f"/c/{circle}/rounds/new"
        empty = await who.get(at)
        offered = [to for to in empty.links if to.startswith("?question=")]
        assert len(set(offered)) == len(offered) > 50
        asked: set[str] = set()
        for to in offered:
            page = await who.get(at + to.partition("#")[0])
            asked |= {value for name, value in page.forms[at].fields if name == "question"}
            assert len(_FIELD.findall(page.body)) == 1
            assert _FIELD.sub(r"\1", page.body) == _FIELD.sub(r"\1", empty.body), to
        assert len(asked) == len(offered)
        assert all(empty.says(question) for question in asked)
