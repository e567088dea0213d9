"""Pictures and voices: taken in, kept with the words they belong to, and gone with them."""
