"""What is new for somebody, asked at the moment at which it is told, and kept nowhere."""
