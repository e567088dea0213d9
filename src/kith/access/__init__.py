"""The only room that decides who may see what and who may reach whom."""
