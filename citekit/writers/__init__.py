"""Works into text, and what that does not carry: a module for each format."""
