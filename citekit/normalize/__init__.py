"""One raw value into one typed value, or none: a rule a file, and nothing is guessed."""
