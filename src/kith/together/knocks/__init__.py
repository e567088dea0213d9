"""A stranger's one try, and whoever answers the door."""
