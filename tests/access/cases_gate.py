"""What somebody wants at their door is theirs: nobody else reads it, or changes it."""

from tests.access.cases import own, page

CASES = {"/me/door": page()}
DEEDS = {"/me/door": own(needs="two", nameable="yes")}
