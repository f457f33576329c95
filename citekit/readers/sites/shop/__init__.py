"""The page of one book at its publisher's or in a shop: title over people, an ISBN, rows in any order, a blurb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.dates import is_date
from citekit.patterns import regex
from citekit.readers.cuts import pieces
from citekit.readers.page import Page
from citekit.readers.sites.people import use_byline
from citekit.readers.sites.shop import words
from citekit.readers.sites.shop.head import FARTHEST, LONGEST, find_head, use_head
from citekit.readers.sites.site import doi_line, find, use_doi, use_kind, use_missing
from citekit.vocabulary.article_parts import ABSTRACT

if TYPE_CHECKING:
    from citekit.readers.lines import Line

LABEL = regex(r"(?P<label>[^\W\d_][^:\t]{2,24}?)[\s\u200e\u200f]*[:\t][\s\u200e\u200f]*")
SHORT = 40


def read_shop(lines: list[Line]) -> list[Page] | None:
    """The book of such a page; None for any other text."""
    page = Page([piece for line in lines for piece in _pieces(line)])
    if not _is_sold(lines):
        return None
    labelled = next((at for at, line in enumerate(page.lines) if line.lower.startswith("book title: ")), None)
    head = find_head(page) if labelled is None else ([labelled], -1)
    if head is None:
        return None
    if labelled is None:
        use_head(page, *head)
    _use_rest(page, head[1])
    for at in range(labelled or 0):
        page.ignore(at, "above the rows")
    if not all(find(page, *names) for names in NEEDED):
        return None
    _instead(page, "imprint", "publisher")
    _instead(page, "year", "issued")
    use_kind(page, head[0][0], "book", "site: book")
    return [page]


NEEDED = (("title",), ("author", "editor"), ("isbn",), ("publisher", "imprint", "issued"))
"""Of each of these a book has one."""


def _pieces(line: Line) -> list[Line]:
    """The facts of a line that bars part: "Jun 15, 2021 | 336 Pages | ISBN 9780593000005"."""
    if " | " not in line.text or "ISBN" not in line.text:
        return [line]
    return [line.part(start, end) for start, end in pieces(line.text, 0, len(line.text), BAR)]


BAR = regex(r"\s\|\s")


def _is_sold(lines: list[Line]) -> bool:
    """Whether a page offers a book, in so many bindings or for a price, and is none of a chapter or an article."""
    lowers = [line.lower for line in lines]
    if "chapter" in lowers or not (ABSTRACT.keys().isdisjoint(lowers) or any(map(LOCATED.match, lowers))):
        return False
    if any(line.lower.startswith(words.NO_BOOK) and len(line.text) < SHORT for line in lines[:FARTHEST]):
        return False
    return any(words.PRICE.fullmatch(line.text) or line.lower.startswith(words.OFFERS) for line in lines)


LOCATED = regex(r"pub\. location ?\w")  # of Taylor & Francis eBooks, where a book has an abstract


def _use_rest(page: Page, people: int) -> None:
    """Rows, sections and facts below the people."""
    section, opened = "", ""
    for at in range(people + 1, len(page.lines)):
        lower = page.lines[at].lower.rstrip(" :")
        if opened:
            _use_row(page, at, opened, 0)
            opened = ""
        elif _is_over_value(page, at, words.ROWS.get(lower, "")):
            page.ignore(at, f"row: {lower}")
            opened = words.ROWS[lower]
        elif lower in words.BLURB or lower in words.OTHERS:
            section = "blurb" if lower in words.BLURB else "others"
            page.ignore(at, "heading")
        elif not _use_fact(page, at):
            _pass(page, at, section)


def _is_over_value(page: Page, at: int, field: str) -> bool:
    """Whether a label alone on its line stands over its value: a date, a number, a name."""
    below = page.lines[at + 1].text if at + 1 < len(page.lines) else ""
    if field in ("author", "editor") or not below or not field:
        return False
    if field == "@date":
        return is_date(below)
    return below.isdecimal() if field == "@pages" else len(below) < SHORT and below[-1] not in ".:"


def _pass(page: Page, at: int, section: str) -> None:
    """What a section has, and lines that only sell the book."""
    text, above = page.lines[at].text, page.marks[at - 1]
    goes_on = above is not None and "abstract" in above.fields
    if section == "blurb" and len(text) > SHORT and (goes_on or not find(page, "abstract")):
        page.use(at, "abstract", "abstract")
    elif words.PRICE.fullmatch(text) or words.BUTTON.fullmatch(text):
        page.ignore(at, "button")
    elif section:
        page.ignore(at, section)


def _use_fact(page: Page, at: int) -> bool:
    """What a line says by its own words, or by its label."""
    text = page.lines[at].text
    if len(text) > LONGEST:
        return False
    if found := words.ISBN.fullmatch(text) or words.NUMBER.fullmatch(text):
        page.use(at, "isbn", "line", *found.span("isbn"))
        return True
    if is_date(text) and not find(page, "issued") and text[-4:].isdecimal() and " " in text:
        page.use(at, "issued", "line")
        return True
    if found := next((one for pattern in words.FACTS if (one := pattern.fullmatch(text))), None):
        use_missing(page, at, found, "line", {"alone": "issued", "copyright": "year", "holder": "year"})
        page.ignore(at, "line")
        return True
    label = LABEL.match(text) or words.BARE.match(text)
    field = words.ROWS.get(label["label"].lower()) if label and label.end() < len(text) else None
    if field is None or label is None:
        return doi_line(page, at)
    _use_row(page, at, field, label.end())
    return True


def _use_row(page: Page, at: int, field: str, start: int) -> None:
    """The value of a row, if nothing said it above; a date and a number of pages if they are such."""
    text, name = page.lines[at].text, words.NAMES.get(field, field)
    parted = IMPRINT.fullmatch(text, start) if field == "publisher" else None
    if field == "@doi":
        use_doi(page, at, start, "row")
    elif field in ("author", "editor"):
        if not find(page, field):
            use_byline(page, [(at, start, len(text))], "row", field)
    elif parted:
        use_missing(page, at, parted, "row")
    elif field == "edition" and (found := words.EDITION.fullmatch(text, start)):
        use_missing(page, at, found, "row")
    elif field and not find(page, name) and (field != "@date" or is_date(text[start:])):
        count = COUNT.match(text, start)
        if field != "@pages" or count:
            span = count.span("count") if count and field == "@pages" else (start, None)
            page.use(at, name, "row", *span)
    page.ignore(at, "row")


COUNT = regex(r"(?:[IVXLCivxlc]{1,7}, )?(?P<count>\d{1,4})\b(?!\.)")  # "336 pages", "XII, 245"
# "Penguin Press; 2nd edition (March 3, 2020)", "Penguin Press (March 3, 2020)"
IMPRINT = regex(
    r"(?P<publisher>[^;()]{2,80}?)(?:; (?P<edition>[^;()]{1,30}?) [Ee]d(?:ition|\.))? \((?P<issued>[^()]{4,30})\)"
)


def _instead(page: Page, old: str, new: str) -> None:
    """An imprint is the publisher where no other is named, and the year of the copyright the date."""
    kept = "" if find(page, new) else new
    fields = (field._replace(name=kept) if field.name == old else field for field in page.draft.fields)
    page.draft.fields[:] = [field for field in fields if field.name]
    for at, mark in enumerate(page.marks):
        if mark and old in mark.fields:
            names = tuple(name for name in (kept if name == old else name for name in mark.fields) if name)
            page.marks[at] = mark._replace(fields=names, state="used" if names else "ignored")
