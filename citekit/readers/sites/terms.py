"""Keywords and subjects of a site's page: where one ends, and where nothing tells it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.joined import Joined
from citekit.readers.cuts import pieces

if TYPE_CHECKING:
    from citekit.readers.page import Page

TERMS = regex(r"(?<!\s)\s*[;·•|]\s*|(?<!\s)\s+/\s+")  # "Early fusion · LiDAR", "Solar; Wind"
COMMAS = regex(r"(?<!\s)\s*,\s+")
TIGHT = regex(r"(?<=[^\W\d_][^\W\d_]),(?=[^\W\d_][^\W\d_])")  # "early fusion,wind", no "1,2-dichloroethane"
WIDE = regex(r"(?<!\s)\s{3,40}(?=\S)")  # "early fusion     wind"
DASHES = regex(r"(?<!\s)\s+[-–]\s+")  # "feet - winter - shoes" (Thieme)


def use_terms(page: Page, at: int, start: int, field: str) -> None:
    """The terms of a line: between semicolons or dots, without them between commas."""
    text = page.lines[at].text
    if is_other_column(text, start):
        return
    cut = TERMS if TERMS.search(text, start) or field.startswith("subject_areas") else COMMAS
    if cut is COMMAS and "," not in text[start:]:
        cut = next((other for other in (DASHES, WIDE) if len(other.findall(text.rstrip(), start)) > 1), cut)
    elif cut is COMMAS and not COMMAS.search(text, start):
        cut = TIGHT
    for first, last in pieces(text, start, len(text), cut):
        end = last - 1 if text[last - 1] == "." and last == len(text) else last
        if end > first:
            page.use(at, field, field.partition(":")[0], first, end)


def use_more_terms(page: Page, at: int) -> None:
    """The terms of a line below others; the first one goes on from above where a window broke it: "mud; coastal", over
    "erosion; sand"."""
    text, above = page.lines[at].text, page.lines[at - 1].text
    cut = TERMS if TERMS.search(text) else COMMAS
    last = page.draft.fields[-1] if page.draft.fields else None
    first = cut.search(text)
    broken = last and last.name == "keywords" and above.endswith(last.text) and text[0].islower()
    if last is None or first is None or not broken or cut.search(above) is None or above == last.text:
        use_terms(page, at, 0, "keywords")
        return
    page.draft.fields.remove(last)
    joined = Joined(page, [(at - 1, len(above) - len(last.text), len(above)), (at, 0, first.start())])
    joined.use("keywords", "keywords", 0, len(joined.text), "page")
    use_terms(page, at, first.end(), "keywords")


def is_other_column(text: str, start: int) -> bool:
    """Whether words far behind a label, of which nothing parts two, are a column's beside it: an abstract's."""
    value = text[start:].strip()
    gap = text.rfind(value) - len(text[: text.rfind(value)].rstrip()) if value else 0
    return gap >= FAR and not SEPARATED.search(value)


FAR = 20
SEPARATED = regex(r"[,;·•|]")


def leave_glued(page: Page) -> None:
    """Keywords that a copy ran together: where one ends is not known."""
    terms = [field for field in page.draft.fields if field.name == "keywords"]
    at = next((at for at, mark in enumerate(page.marks) if mark and mark.fields == ("keywords",)), None)
    if at is not None and len(terms) == 1 and terms[0].text.count(" ") > 3 and not TERMS.search(terms[0].text):
        page.draft.fields.remove(terms[0])
        page.unread(at)
