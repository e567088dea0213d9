"""The open chair: a seat for one from outside, at one round or one gathering, by lot or by introduction."""
