"""One question, sealed answers that open together, and a listener for each."""
