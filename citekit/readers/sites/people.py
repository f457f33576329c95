"""People as sites print them: one byline over several lines, names run together, or "Family AB"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.names import cut_off, looks_like_byline, looks_like_person, split_byline
from citekit.readers.citations.joined import Joined

if TYPE_CHECKING:
    from citekit.readers.citations.joined import Piece
    from citekit.readers.page import Page

NO_NAME = re.compile(r"[^\w]*(?:see all authors|show (?:more|less|all)|view orcid id|orcid|all authors)?[^\w]*", re.IGNORECASE)
ORCID = re.compile(r"\s*(?:ORCID(?: icon| logo)?:?\s*)?(?:https?://)?orcid\.org/[\dX-]+", re.IGNORECASE)
# "Jane Doe ORCID: orcid.org/0000-0002-1825-0097"
MARKS = re.compile(r"[a-z]?(?:[\s,]*(?:[a-z]|\d{1,2}|[*⁎∗†‡§#✉]))*[\s,]*")  # "a", "b, 1 ⁎": affiliations of a name


def use_byline(page: Page, pieces: list[Piece], rule: str, role: str = "author") -> None:
    """The people of a byline, each as a field; a sign that the list was cut is told."""
    joined = Joined(page, pieces)
    for text, start, end in split_byline(joined.text):
        if NO_NAME.fullmatch(text):
            continue
        mark = ORCID.search(text)
        joined.use(role, rule, start, start + mark.start() if mark else end, "page")
    if cut := cut_off(joined.text):
        page.doubt("people-incomplete", pieces[0][0], field=role, text=cut)
        at = joined.text.find(cut)
        joined.use(f"incomplete:{role}", rule, at, at + len(cut), "page")
    for at, _, _ in pieces:
        page.ignore(at, "byline")


def whole(page: Page, at: int) -> Piece:
    """A whole line as a piece."""
    return at, 0, len(page.lines[at].text)


def is_people(text: str) -> bool:
    """Whether a line names people and nothing else: a byline, or one person."""
    text = ORCID.sub("", text)
    return looks_like_byline(text) or (looks_like_person(text.rstrip(" ,;*")) and not text.endswith((".", "?", "!")))


def is_marks(text: str) -> bool:
    """Whether a line has nothing but affiliation letters and signs."""
    return MARKS.fullmatch(text) is not None
