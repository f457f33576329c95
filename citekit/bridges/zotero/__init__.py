"""Zotero: records as its items, and back."""
