"""The nine people of the demo house, in their own words."""

import msgspec

# From an hour to an hour, how likely they are to write then: by their own clock.
Habit = tuple[tuple[int, int, int], ...]

NIGHTS_TILL = "2026-03-16"
NIGHT_SHIFTS: Habit = ((7, 9, 3), (15, 19, 3), (20, 24, 4), (0, 6, 6))


class Cast(msgspec.Struct, frozen=True):
    """Somebody who lives in the demo house."""

    name: str
    zone: str
    came: str
    through: str
    invited: str
    habit: Habit
    know_me: str
    lately: str
    listed: bool = True


PEOPLE = (
    Cast(
        name="Mara", zone="Europe/Berlin", came="2024-12-01T09:00:00", through="", invited="",
        habit=((6, 8, 3), (8, 18, 2), (18, 23, 3)),
        know_me="""The house stands in my pantry. If it is away, it is usually Emil and a waffle iron.

Ask me things that have an answer. I measure before I cut, I keep receipts, and I will say so when a plan is bad. That is not the same as being against it.""",
        lately="A bigger battery, 22 kg, where the gherkins were. A measuring tape that came home by itself.",
    ),
    Cast(
        name="Jonas", zone="Europe/Berlin", came="2024-12-01T10:40:02", through="Mara",
        invited="Jonas. This is the house I told you about. It has one rule so far, which is that you bring back the drill.",
        habit=((8, 12, 2), (12, 18, 2), (18, 24, 5), (0, 1, 1)),
        know_me="""I climb bridges for money and look at flats for free.

If I am funny, ask me again an hour later. If I go quiet, I am probably cold, or in the wrong. I sit well. There is a reference.""",
        lately="not moving to Leipzig. second tenor. the garlic and I are not speaking until March",
    ),
    Cast(
        name="Hana", zone="Europe/Berlin", came="2024-12-01T11:25:30", through="Mara",
        invited="Hana, the paper on your fridge is full. Come in here, there is more room and nothing to stick it on with.",
        habit=((7, 10, 3), (10, 16, 2), (16, 18, 1), (20, 24, 4)),
        know_me="""I’m from two kitchens, one in Sakai and one in Železný Brod, and I’ve never quite decided which of them I’m cooking in, so if you come for supper you’ll get a bit of both and you’ll have to tell me honestly, because everybody’s so polite.

お腹すいてる？ is how we say hello in my family. It means: are you hungry? You’re allowed to say yes.""",
        lately="The slow dashi again, on Wednesdays. The small room is open, you can put the coats on the bed.",
    ),
    Cast(
        name="Ines", zone="Europe/Berlin", came="2024-12-01T20:10:02", through="Hana",
        invited="Ines, it’s me, it’s the soup people but written down, and I promise that nobody in there will ask you how you are before you’ve had your coat off.",
        habit=((7, 9, 3), (12, 14, 2), (16, 19, 2), (21, 23, 3)),
        know_me="""I conduct. I shout less than people say.

Be on time. Sing out. If I was wrong I’ll tell you, and I’ll tell you once. I sold carpets. Don’t ask in writing.""",
        lately="Four and a half tenors. Five altos. Don’t name it.",
    ),
    Cast(
        name="Bea", zone="Europe/Berlin", came="2024-12-01T21:15:01", through="Mara",
        invited="Bea, you notice things. This is a place to say them where everybody concerned can hear. No pagers.",
        habit=((5, 7, 3), (15, 19, 3), (19, 22, 4)),
        know_me="""I’m a nurse. I’ll see that you’re not all right before you do, and I’m learning to ask first.

Best caught before sleep or after it. I don’t need cheering up. Sitting next to me is plenty.""",
        lately="Two nights a week, never Thursdays. Mittens. One is larger.",
    ),
    Cast(
        name="Tom", zone="Europe/Berlin", came="2024-12-02T06:50:35", through="Bea",
        invited="Tom, I’ve written your name on the list and I’ll show you which button. You can read for as long as you like before you say anything.",
        habit=((5, 9, 7), (10, 12, 2), (15, 17, 2), (19, 21, 1)),
        know_me="""I was for thirty-one years at the tide office, and still look at the river before I look at the clock. I was married to Edith for longer than that.

I am slow. If I have not answered, I am composing. I do not mind being telephoned, provided it is about something.""",
        lately="There is straw under my bed, and pears in it. One is told to wait until Christmas.",
    ),
    Cast(
        name="Noor", zone="Asia/Amman", came="2024-12-02T08:30:16", through="Mara",
        invited="Noor. You wanted a place that isn’t the ticket list. This is one. It runs on my electricity, so it is a short meeting if Emil makes waffles.",
        habit=((8, 10, 4), (10, 15, 3), (19, 24, 4)),
        know_me="""أهلاً وسهلاً. I’m the loud one on the balcony in Amman with the pigeons behind me.

Tell me the bad news first. Don’t nod at a chart to please me, I’ve nodded at charts for fifteen years. If it’s dark outside your own window you’re nobody, and I won’t write to you.""",
        lately="Nine of Edith’s furious books on my shelf, and a crack in the shelf. كتب غاضبة، وبيت هادئ.",
    ),
    Cast(
        name="Aiko", zone="Asia/Tokyo", came="2024-12-02T18:20:01", through="Noor",
        invited="Aiko, come in, everyone here has five bridges and one heart. There’s no video wall. You may bring the groove.",
        habit=((6, 9, 8), (12, 13, 2), (18, 22, 3)),
        know_me="""I am an engineer in Osaka. I measure whether bridges are tired. My English is careful; please do not wait for me to interrupt.

If I do not answer for one day I am thinking. If I do not answer for two days, please telephone. よろしくお願いします。""",
        lately="After six in the evening I am late, as my father says, but I am there. An empty table of persons is ready.",
    ),
    Cast(
        name="Wren", zone="Europe/Berlin", came="2024-12-02T17:32:12", through="Ines", listed=False,
        invited="Wren. The choir files are in here now, as files. Nobody will send you photographs of paper. I’ve told them.",
        habit=((9, 12, 2), (14, 18, 2), (20, 24, 5), (0, 1, 1)),
        know_me="""i play viola and listen to bridges. i read with a screen reader, so please write down what is on a photograph, one line is enough.

i’m not loud. that doesn’t mean i’ve got nothing. ask me first and then wait for three""",
        lately="first year in leipzig. a kettle in g flat. earth from plot 31 in a jar",
    ),
)  # fmt: skip
