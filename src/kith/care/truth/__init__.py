"""What this house keeps and who can see it, from the running settings and the live schema."""
