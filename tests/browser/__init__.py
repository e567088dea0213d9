"""People live in a house, each in a real Chromium. A package, so that the browser is closed after it."""
