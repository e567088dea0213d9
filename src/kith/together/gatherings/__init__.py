"""Meeting at a place and a time: asking, coming, the line, guests, and what was said afterwards."""
