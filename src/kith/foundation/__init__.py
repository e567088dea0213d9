"""What the whole house leans on: no I/O and no product in here."""
