"""A round for the two who know each other since one came in through the other: a sentence each."""
