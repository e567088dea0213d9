"""As whom somebody speaks on a public page, and who helps with it."""
