"""What a circle's people ask for and offer, and what is carried one step further by hand."""
