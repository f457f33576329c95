"""The column at the margin of Frontiers's first pages: labels in capitals, each over its lines.

"EDITED BY" / "Ole Fen," / "University of the Lakes, Finland" / "REVIEWED BY" / … / "CITATION" / "Lind K (2022) …"
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex

if TYPE_CHECKING:
    from citekit.readers.page import Page

LABEL = regex(
    r"(?:[*†‡]\s?)?(?:EDITED BY|REVIEWED BY|CORRESPONDENCE|PRESENT ADDRESS(?:ES)?|SPECIALTY SECTION|COPYRIGHT)"
)
OTHER = regex(r"(?:TYPE|PUBLISHED|DOI|RECEIVED|REVISED|ACCEPTED|CITATION|KEYWORDS|OPEN ACCESS)(?:\s.*)?|†.*")
"""Labels that end one of those, and are read by their own words."""
ENOUGH = 2
LONGEST = 24
"""Lines under one label, at most: so many reviewers."""


def leave_margin(page: Page) -> None:
    """Pass over what stands under the labels, up to a gap or the next one."""
    labels = [at for at, line in enumerate(page.lines) if line.text.isupper() and LABEL.fullmatch(line.text)]
    for at in labels if len(labels) >= ENOUGH else ():
        page.ignore(at, "margin")
        for below in range(at + 1, min(at + 1 + LONGEST, len(page.lines))):
            if _is_other(page, below) or (below > at + 1 and page.lines[below].gap):
                break
            page.ignore(below, "margin")


def _is_other(page: Page, at: int) -> bool:
    text = page.lines[at].text
    return LABEL.fullmatch(text) is not None or OTHER.fullmatch(text) is not None
