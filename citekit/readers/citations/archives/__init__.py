"""What repositories print on covers and under their records, each in a form of its own."""
