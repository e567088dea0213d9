"""Two who meet in person say so, both of them: a handshake, or a greeting for who would rather say that."""
