"""Words to one to five people who all know the writer, and "Thinking of you"."""
