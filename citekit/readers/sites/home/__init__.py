"""A person's own page: their works, as they wrote them."""
