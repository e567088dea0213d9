"""What the people who build Kith use: the environment, the checks, the locks, the drawing."""
