"""Being told what is new: a few times a day, by mail or by push, and never at night."""
