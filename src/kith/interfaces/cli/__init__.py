"""The command line: what whoever runs the machine asks of a house."""
