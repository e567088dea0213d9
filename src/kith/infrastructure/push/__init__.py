"""Messages to a browser that is not looking, encrypted so that whoever carries them reads nothing."""
