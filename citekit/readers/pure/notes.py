"""Bibliographical notes and funding: copyright is rights, grants are funding, the rest is the note."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from citekit.readers.pure.walk import Walk

COPYRIGHT = regex(r"(?:Publisher )?Copyright:?\s*|(?=©|\(c\)\s)", re.IGNORECASE)  # "Publisher Copyright:© 2025 ACM."
FUNDING = regex(
    r"Fund(?:ing|ers?)(?: Information| Details| Agency)?:\s*|Acknowledge?ments?:\s*", re.IGNORECASE
)  # "Funding Information:"
NAMED = regex(
    r"(?P<rights>Publisher Copyright:|Copyright: (?=©))|(?P<funding>Funding Information:|Funding Details:|Funding:"
    r"|Acknowledge?ments?:)|(?P<note>Bibliographical note:?|Notes?:)"
)  # "Publisher Copyright: © X. Funding Information: NSF 12."
FUNDER_TABLE = frozenset(
    {"funders funder number", "funder funder number", "funder grant number", "funders number", "fundersfunder number"}
)
"""The head of a table of funders."""
FUNDING_HEADS = FUNDER_TABLE | {"funders", "funder number", "funder", "number", "grant number"}
FUNDING_STARTS = ("funder", "number", "grant")
"""How such heads begin."""
GRANT = regex(r"(?!.*(?:[a-z]{4}|\t))(?=.*\d).{1,80}$")  # "OCA-77", "EP/L01503X/1"


def opens_note(text: str) -> bool:
    """Whether a line says that it belongs to a bibliographical note."""
    found = NAMED.match(text) if text[0] in "PCFABN" else None
    return found is not None and found.lastgroup != "note"


def is_copyright(text: str) -> bool:
    """Whether a line is the publisher's: "© 2025 ACM"."""
    return text[0] in "PpCc©(" and COPYRIGHT.match(text) is not None


def read_note(walk: Walk, at: int, start: int) -> None:
    """One line of a bibliographical note; "Funding Information:" or "Publisher Copyright:" name what follows."""
    page, text = walk.page, walk.page.lines[at].text
    if text.lower() in THANKS:
        page.ignore(at, "heading")
        walk.section = "note:note"
        return
    part = walk.section.partition(":")[2] or "note"
    for field, begin, end in _parts(text, start, part):
        walk.section = f"note:{field}"
        if begin < end:
            page.use(at, field, "note", begin, end)
            walk.section = "note:note" if field == "rights" else walk.section
    page.ignore(at, "heading")


THANKS = frozenset({"acknowledgements", "acknowledgments", "acknowledgement", "acknowledgment"})
"""Words over thanks on a line of their own."""


def _parts(text: str, start: int, part: str) -> Iterator[tuple[str, int, int]]:
    """What a line is about, piece by piece: field and place."""
    if text.startswith(IMPORTED, start):
        part = "note"
    for field, pattern in (("funding", FUNDING), ("rights", COPYRIGHT)):
        if found := pattern.match(text, start):
            part, start = field, found.end()
            break
    for found in NAMED.finditer(text, start):
        end = _before(text, start, found.start())
        if start < end and text[end - 1] not in ENDS:
            continue
        if start < end:
            yield part, start, end
        part, start = found.lastgroup or part, _behind(text, found.end())
    yield part, start, len(text)


IMPORTED = (
    "References:", "Document Type:", "Source: Scopus", "Correspondence Address:", "Export Date:", "CODEN:",
    "Cited By :", "Language of Original Document:", "Abbreviated Source Title:", "Publication Stage:", "Chemicals/CAS:",
    "Tradenames:", "Manufacturers:",
)  # fmt: skip
"""How lines begin that came with a record of Scopus."""
ENDS = frozenset(".!?;:)]")


def _before(text: str, start: int, place: int) -> int:
    """The place behind the last character before a place that is no blank."""
    while place > start and text[place - 1].isspace():
        place -= 1
    return place


def _behind(text: str, place: int) -> int:
    """The next place that is no blank."""
    while place < len(text) and text[place].isspace():
        place += 1
    return place


def is_funder_table(lower: str, section: str) -> bool:
    """Whether a line is the head of a table of funders and their numbers, or the part of it on a line of its own."""
    words = lower.replace("\t", " ")
    return words in FUNDER_TABLE or (section.startswith("funding") and words in FUNDING_HEADS)


def read_funding(walk: Walk, at: int, start: int) -> None:
    """One line under "Funding": a funder, a grant, a funder and its number, or a sentence."""
    text = walk.page.lines[at].text
    if opens_note(text) or COPYRIGHT.match(text, start):
        read_note(walk, at, start)
    elif walk.section == "funding:table" and GRANT.match(text, start):
        walk.page.use(at, "funding", "funder number", start)
    else:
        walk.page.use(at, "funding", "funder" if "\t" in text else "funding", start)
