"""The only way out: what a house asks of the internet, and never of the network it stands in."""
