"""What people do together, each deed in one transaction."""
