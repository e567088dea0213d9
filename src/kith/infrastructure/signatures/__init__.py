"""What a house signs so that it holds in other houses too: canonical JSON, proofs, and what was stated."""
