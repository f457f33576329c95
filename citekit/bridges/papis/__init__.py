"""Papis: pastes become documents, and documents RIS and CSL-JSON. Papis finds all this by entry points."""
