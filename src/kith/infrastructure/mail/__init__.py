"""Mail to the people of a house, through the one server that its administrator names."""
