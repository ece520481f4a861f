"""What those who run the site see of it: its state, metrics and log, and how a process starts and ends."""
