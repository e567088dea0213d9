"""The rule: who may enter a place, and from which conversation on.

It is one SQL relation, `access(place_id, person_id, since)`, over the one table of seats. Looking a
thing up, listing, telling and streaming all ask it; `tests/access/oracle.py` says the same in plain
Python, and a property test holds the two together.
"""

ENTRY = """
    select a.place_id, a.person_id, a.since
      from access a
     where a.person_id = $1 and a.place_id = $2"""

# The place of a post, through the conversation it stands in.
ENTRY_BY_POST = """
    select a.place_id, a.person_id, a.since
      from posts p
      join access a on a.place_id = p.place_id and a.since <= p.conversation_id
     where a.person_id = $1 and p.id = $2"""

# One may see the page of somebody who agreed to be listed, whom one knows, who says that they know
# one, or with whom one shares a place; and one's own.
MAY_MEET = """
    select 1
     where cast($1 as bigint) = $2
        or exists (select 1 from listings l where l.person_id = $2)
        or exists (select 1 from bonds b where b.a_id = $1 and b.b_id = $2)
        or exists (select 1 from bonds b where b.a_id = $2 and b.b_id = $1)
        or exists (select 1 from access mine
                     join access theirs on theirs.place_id = mine.place_id
                    where mine.person_id = $1 and theirs.person_id = $2)
        or exists (select 1 from tellings t where t.speaker_id = $2 and t.about_id = $1)"""
