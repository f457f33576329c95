"""Bibliographical notes and funding: copyright is rights, grants are funding, the rest is the note."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from citekit.readers.pure.walk import Walk

COPYRIGHT = re.compile(
    r"(?:Publisher )?Copyright:?\s*|(?=©|\(c\)\s)", re.IGNORECASE
)  # "Publisher Copyright:© 2025 ACM."
FUNDING = re.compile(
    r"Funding(?: Information| Details)?:\s*|Acknowledge?ments?:\s*", re.IGNORECASE
)  # "Funding Information:"
FUNDING_HEADS = frozenset({"funders funder number", "funders", "funder number", "funder", "number", "grant number"})


def read_note(walk: Walk, at: int, start: int) -> None:
    """One line of a bibliographical note; "Funding Information:" or "Publisher Copyright:" name the next ones."""
    page, text = walk.page, walk.page.lines[at].text
    for field, pattern in (("funding", FUNDING), ("rights", COPYRIGHT)):
        if found := pattern.match(text, start):
            walk.section, start = f"note:{field}", found.end()
            break
    else:
        if walk.section not in ("note:funding", "note:rights"):
            walk.section = "note:note"
    if start < len(text):
        page.use(at, walk.section.partition(":")[2], "note", start)
    else:
        page.ignore(at, "heading")


def read_funding(walk: Walk, at: int, start: int) -> None:
    """One line under "Funding": a funder, a grant, or a sentence."""
    if walk.page.lines[at].lower.replace("\t", " ") in FUNDING_HEADS:
        walk.page.ignore(at, "heading")
    else:
        walk.page.use(at, "funding", "funding", start)
