"""Coming in and going: into the house by invitation, into and out of circles."""
