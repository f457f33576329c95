"""A table of works, a row each: "| Title | Authors | Year | Journal |", in Markdown, with tabs or as CSV."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations import CONTAINER
from citekit.readers.linked_doi import use_linked_doi
from citekit.readers.page import Page
from citekit.readers.sites.people import use_byline

if TYPE_CHECKING:
    from citekit.readers.lines import Line

COLUMNS: dict[str, str] = {
    **dict.fromkeys(
        ("title", "article title", "paper title", "document title", "paper", "titel", "titre", "título", "titolo",
         "title of the contribution in original language", "contribution title", "output title"),
        "title",
    ),
    **dict.fromkeys(
        ("author", "authors", "author(s)", "autoren", "auteurs", "auteur(s)", "autores", "autori", "auteur",
         "forfattere", "contributors", "persons", "creators"),
        "author",
    ),
    **dict.fromkeys(
        ("year", "date", "publication year", "year of publication", "pub year", "publication date", "jahr", "année",
         "año", "ano", "anno", "jaar", "år"),
        "issued",
    ),
    **dict.fromkeys(
        ("journal", "venue", "source", "source title", "publication", "publication venue", "journal/conference",
         "conference/journal", "venue/journal", "journal name", "published in", "journal title",
         "title of host publication", "zeitschrift", "revue", "revista",
         "rivista", "tijdschrift", "tidsskrift"),
        "container_title",
    ),
    **dict.fromkeys(("volume", "vol", "vol."), "volume"),
    **dict.fromkeys(("issue", "number", "issue number"), "issue"),
    **dict.fromkeys(("pages", "page", "page(s)", "pp", "pp.", "seiten", "pages (from-to)"), "page"),
    **dict.fromkeys(("type", "document type", "publication type", "output type"), "work_type"),
    "article number": "article_number",
    "publisher": "publisher",
    **dict.fromkeys(("doi", "dois", "doi/link", "link/doi", "doi link", "doi / link", "doi/url", "url/doi"), "doi"),
    "pmid": "pmid",
    "pmcid": "pmcid",
    "issn": "issn",
    "isbn": "isbn",
}  # fmt: skip
"""The heading of a column, in lower case -> its field."""
BESIDE = frozenset({"author", "issued", "container_title", "doi"})
LEAST = 2  # so many of them stand beside the titles of works
ABOVE = 12  # the head stands within so many lines
SHORTEST = 8  # no title of a work is shorter
NOTHING = frozenset({"", "-", "–", "—", "n/a", "na", "none", "null", "?", "…", "..."})
RULE = "row of a table"
MEETING = regex(r"\b(?:Proc|Proceedings|Conference|Symposium|Workshop|Congress)\b")
YEAR = regex(r"(?:1[4-9]|20)\d\d\b")


def read_works_table(lines: list[Line]) -> list[Page] | None:
    """The works of a table, a page each; None for any other text."""
    head = next((at for at, line in enumerate(lines[:ABOVE]) if "\t" in line.text and _is_head(line)), None)
    if head is None:
        return _read_commas(lines)
    fields = [COLUMNS.get(name.strip().lower(), "") for name in lines[head].text.split("\t")]
    if lines[head].heading:  # "| # | Title |", whose first cell is the mark of a heading
        fields.insert(0, "")
    rows = [at for at in range(head + 1, len(lines)) if _is_row(lines[at], fields)]
    if not rows or any(lines[at].text.count("\t") and at not in rows for at in range(head + 1, rows[-1])):
        return None
    return _pages(lines, head, rows, fields)


def _read_commas(lines: list[Line]) -> list[Page] | None:
    """The works of a table whose cells commas or semicolons part."""
    for at, line in enumerate(lines[:ABOVE]):
        sign = next((sign for sign in ",;" if line.lower.count(sign) >= LEAST and "titl" in line.lower), "")
        if sign and "\t" not in line.text:
            from citekit.readers.lists.comma_table import cells_of, with_tabs  # for such tables only

            names = cells_of(line.text, sign)
            if _are_columns(names):
                return read_works_table(with_tabs(lines, at, sign))
    return None


def _is_head(line: Line) -> bool:
    return _are_columns(line.text.split("\t"))


def _are_columns(names: list[str]) -> bool:
    fields = {COLUMNS.get(name.strip().lower(), "") for name in names}
    return "title" in fields and len(fields & BESIDE) >= LEAST


def _is_row(line: Line, fields: list[str]) -> bool:
    """Whether a line has a cell for each column, a title among them."""
    cells = line.text.split("\t")
    if len(cells) != len(fields):
        return False
    told = dict(zip(fields, cells, strict=True))
    year = told.get("issued", "").strip().lower()
    return len(told["title"].strip()) >= SHORTEST and (year in NOTHING or YEAR.search(year) is not None)


def _pages(lines: list[Line], head: int, rows: list[int], fields: list[str]) -> list[Page]:
    """A page a row; what stands above goes with the first, what stands behind the last with that."""
    ends = [*(at + 1 for at in rows[:-1]), len(lines)]
    pages = []
    for start, at, end in zip([0, *ends], rows, ends, strict=False):
        page = Page(lines[start:end])
        _use_cells(page, at - start, fields)
        use_linked_doi(page)
        if start <= head < end:
            page.ignore(head - start, "head of the table")
            for name in _unknown(lines, head, rows, fields):
                page.doubt("unknown-label", head - start, text=name)
            for above in range(head - start):
                page.ignore(above, "above the list")
        pages.append(page)
    return pages


def _unknown(lines: list[Line], head: int, rows: list[int], fields: list[str]) -> list[str]:
    """The names of columns that no field is known for, and that hold something."""
    names = lines[head].text.split("\t")[-len(fields) :]
    cells = [[cell.strip().lower() for cell in lines[at].text.split("\t")] for at in rows]
    columns = zip(reversed(names), reversed(fields), reversed([*zip(*cells, strict=True)]), strict=False)
    return [
        name.strip()
        for name, field, column in columns
        if not field and any(map(str.isalpha, name)) and not NOTHING.issuperset(column)
    ][::-1]


def _use_cells(page: Page, at: int, fields: list[str]) -> None:
    """The cells of a row as fields."""
    start = 0
    for field, cell in zip(fields, page.lines[at].text.split("\t"), strict=True):
        if field == "author" and cell.strip().lower() not in NOTHING:
            use_byline(page, [(at, start, start + len(cell))], RULE)
        elif field and cell.strip().lower() not in NOTHING:
            _use_cell(page, at, field, start, start + len(cell))
        start += len(cell) + 1


def _use_cell(page: Page, at: int, field: str, start: int, end: int) -> None:
    """A cell as its field: a host without the numbers behind it, a DOI without its address."""
    text = page.lines[at].text
    if field == "doi":
        start = found.start() if (found := DOI.search(text, start, end)) else start
    if field != "container_title":
        page.use(at, field, RULE, start, end)
        return
    if numbers := NUMBERS.search(text, start, end):
        for group, value in numbers.groupdict().items():
            if value:
                page.use(at, "page" if group == "where" else group, RULE, *numbers.span(group))
        end = numbers.start()
    page.use(at, field, CONTAINER[MEETING.search(text, start, end) is not None], start, end)


DOI = regex(r"10\.\d{4,9}/")
# ", Vol. 97, No. 25, pp. 13031-13039", ", Vol. 13, No. 10, 1101", ", Vol. 197, p. 104880"
NUMBERS = regex(
    r",\s[Vv]ol(?:ume|\.)\s(?P<volume>\w{1,8})(?:,\s(?:[Nn]o\.|[Ii]ssue)\s(?P<issue>[\w/–-]{1,9}))?"
    r"(?:,\s(?:pp?\.\s(?P<page>[\w–-]{1,20})|(?P<where>(?=\w*\d)\w{1,16})))?\s*$"
)
