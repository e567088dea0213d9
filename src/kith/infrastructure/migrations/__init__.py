"""The numbered steps from an empty database to today's, and the small runner that takes them."""
