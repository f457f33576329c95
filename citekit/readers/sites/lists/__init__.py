"""Lists of works on other sites: results of searches, a person's works, cards; one record an item."""
