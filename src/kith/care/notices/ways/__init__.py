"""How somebody is reached outside the house: an address they proved, and their devices."""
