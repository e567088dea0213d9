"""What somebody shows to the guides, and what two people decide about it, slowly and with reasons."""
