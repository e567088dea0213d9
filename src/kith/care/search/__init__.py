"""Looking for words: in circles and letters one is in, and among one's own."""
