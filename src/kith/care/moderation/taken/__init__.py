"""What two people took away: words that an appeal can give back, files that nobody sees."""
