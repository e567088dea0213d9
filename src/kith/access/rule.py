"""The rule: who may enter a place, and from which conversation on.

It is one SQL relation, `access(place_id, person_id, since)`, over the one table of seats. Looking a
thing up, listing, telling and streaming all ask it; `tests/access/oracle.py` says the same in plain
Python, and a property test holds the two together.
"""

ENTRY = """
    select a.place_id, a.person_id, a.since, l.kind
      from access a
      join places l on l.id = a.place_id
     where a.person_id = $1 and a.place_id = $2"""

# What of a post `p` a seat `a` opens: all its conversation, but for what reaches this person later.
OPEN = """
    a.place_id = p.place_id and a.since <= p.conversation_id
    and not exists (select 1 from held h
                     where h.post_id = p.id and h.person_id = a.person_id and h.until_at > {now})"""

# The place of a post, through the conversation it stands in.
ENTRY_BY_POST = f"""
    select a.place_id, a.person_id, a.since, l.kind
      from posts p
      join access a on {OPEN.format(now="$3")}
      join places l on l.id = a.place_id
     where a.person_id = $1 and p.id = $2"""  # noqa: S608 - made of constants

# What keeps a place, or the conversation of one post in it, silent now.
SILENCE = """
    select s.kind, s.until_at
      from silences s
     where s.place_id = $1 and s.until_at > $2
       and (s.conversation_id is null
            or s.conversation_id = (select p.conversation_id from posts p where p.id = $3))
     order by s.until_at desc
     limit 1"""

# One may see the page of somebody who agreed to be listed, whom one knows, who says that they know
# one, with whom one shares a circle, or where one of the two knocked and the other opened; and one's
# own. A letter introduces nobody: it may be one that never reaches its reader.
_MEETS = """
    cast($1 as bigint) = {other}
        or exists (select 1 from listings l where l.person_id = {other})
        or exists (select 1 from bonds b where b.a_id = $1 and b.b_id = {other})
        or exists (select 1 from bonds b where b.a_id = {other} and b.b_id = $1)
        or exists (select 1 from access mine
                     join access theirs on theirs.place_id = mine.place_id
                     join places l on l.id = mine.place_id and l.kind = 'circle'
                    where mine.person_id = $1 and theirs.person_id = {other})
        or exists (select 1 from opened_doors o where o.from_id = $1 and o.to_id = {other})
        or exists (select 1 from opened_doors o where o.from_id = {other} and o.to_id = $1)
        or exists (select 1 from tellings t where t.speaker_id = {other} and t.about_id = $1)"""
MAY_MEET = f"select 1 where {_MEETS.format(other='$2')}"
# The same of many people `p` at once.
MAY_MEET_OF = f"select p.id from people p where ({_MEETS.format(other='p.id')})"  # noqa: S608 - made of constants

# Whether one ended contact with another, and whether either of two did.
ENDED = "exists (select 1 from blocks b where b.person_id = {one} and b.blocked_id = {other})"
APART = f"({ENDED} or {ENDED.format(one='{other}', other='{one}')})"
