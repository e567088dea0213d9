"""The only floor that touches the database, the disk and the network."""
