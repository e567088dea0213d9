"""Who is here and how we are tied: facts about people are stored here, nothing is permitted."""
