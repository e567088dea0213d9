"""What goes on in a house, in figures: never about a person, a circle or an address that has an id."""
