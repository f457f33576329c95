"""The journals of the Russian Academy of Natural History: journal and ISSN over the title in capitals, people with the
numbers of their places, the abstract without a heading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.page import Page
from citekit.readers.sites.head import use_titles
from citekit.readers.sites.site import find, use_kind
from citekit.readers.sites.terms import use_terms

if TYPE_CHECKING:
    from citekit.readers.lines import Line

ISSN = regex(r"(?:e-)?ISSN:? (\d{4}-\d{3}[\dXХ])", 2)
PERSON = regex(
    r"([^\W\d_a-zа-яё][^\W\d_]+(?:-[^\W\d_]+)?\s[^\W\d_a-zа-яё]\.(?:\s?[^\W\d_a-zа-яё]\.)?)"
    r"(?:\s?\d{1,2}(?:,\s?\d{1,2})*)?(?:[\s,]+|$)"
)
# "Песоцкая Е.Н. 1 "
PEOPLE = regex(rf"(?:{PERSON.pattern}){{1,40}}")
PLACE = regex(r"\d{1,2}\s[^\W\d_]")
INDEXED = ('"перечень"', "иф ринц", "импакт-фактор", "«перечень»", "scientific journal", "electronic")
"""How the lines between ISSN and title begin."""
KEYWORDS = ("ключевые слова", "keywords")
MOST = 6
"""Lines of a title."""


def read_naturalists(lines: list[Line]) -> list[Page] | None:
    """The page of one article; None for any other."""
    issn = next((at for at, line in enumerate(lines) if ISSN.fullmatch(line.text)), 0)
    people = next((at for at in range(issn + 2, len(lines)) if PEOPLE.fullmatch(lines[at].text)), 0) if issn else 0
    title = [at for at in range(issn + 1, people) if not lines[at].lower.startswith(INDEXED)]
    if not title or len(title) > MOST:
        return None
    page = Page(lines)
    for at in (*range(issn - 1), *range(issn + 1, title[0])):
        page.ignore(at, "above the title")
    page.use(issn - 1, "container_title", "journal")
    page.use(issn, "issn", "row: ISSN", *ISSN.fullmatch(lines[issn].text).span(1))  # type: ignore[union-attr]
    use_titles(page, title)
    for found in PERSON.finditer(lines[people].text):
        page.use(people, "author", "byline", found.start(1), found.start(1) + len(found[1].rstrip()))
    _use_text(page, people + 1)
    use_kind(page, title[0], "article-journal", "site: naturalists")
    return [page]


def _use_text(page: Page, start: int) -> None:
    """Places, the first paragraph as the abstract, keywords; nothing more is of the work."""
    for at in range(start, len(page.lines)):
        line = page.lines[at]
        label = next((word for word in KEYWORDS if line.lower.startswith(word)), "")
        if PLACE.match(line.text) and not find(page, "abstract"):
            page.ignore(at, "affiliation")
        elif label:
            _use_keywords(page, at, len(label))
            break
        elif not find(page, "abstract"):
            page.use(at, "abstract", "abstract")
        else:
            page.ignore(at, "file")


def _use_keywords(page: Page, at: int, label: int) -> None:
    """Keywords behind their heading, or each on a line below it."""
    page.ignore(at, "heading: keywords")
    text = page.lines[at].text
    start = next((place for place in range(label, len(text)) if text[place].isalnum()), len(text))
    if start < len(text):
        use_terms(page, at, start, "keywords")
        page.ignore_rest("behind the record", at + 1)
