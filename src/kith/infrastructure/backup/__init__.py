"""A whole house as one file: copied while it lives, opened and checked, and brought back."""
