"""Physics and chemistry: citations without titles, and their books."""
