"""`make bench`: measures what the project promises about speed and memory, and prints it as a table."""
