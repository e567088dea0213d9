"""What a person sees first: finite, in a fixed order, and then the day ends."""
