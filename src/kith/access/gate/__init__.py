"""Who may knock at somebody's door: by ways over people, never by a number."""
