"""People, whether they live here or elsewhere, and what they say of themselves."""
