"""How a person who lives here is known again: house key, passkeys, sessions."""
