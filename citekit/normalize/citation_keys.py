"""Citation keys as bibliographies have them: which are somebody's, and which only number an entry."""

from __future__ import annotations

from citekit.patterns import regex

CITATION_KEY = "text:citation_key"
"""The raw field."""

PORTAL_KEY = regex(r"[0-9a-f]{32}")  # "b7e681efb3f0464b19a642d192115462", Pure's
NUMBERING = regex(r"\d*|ITEM-\d+|[a-z]+://.*")  # "12", Mendeley's "ITEM-1", Zotero's "http://zotero.org/users/1/…"


def is_citation_key(text: str) -> bool:
    """Whether an entry's key is one that people cite by; a number or an address tells entries of one file apart."""
    return NUMBERING.fullmatch(text) is None and PORTAL_KEY.fullmatch(text) is None
