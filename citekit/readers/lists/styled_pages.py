"""The pages of a list's works: the citations of each, and the lines around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citation_form import may_be_citation
from citekit.readers.letters import to_letters
from citekit.readers.linked_doi import use_linked_doi
from citekit.readers.lists.styled_rules import SHORTEST, STATUS_LINE, TYPE_LINE
from citekit.readers.page import Page

if TYPE_CHECKING:
    from citekit.readers.lines import Line
    from citekit.readers.lists.styled_items import Styled

WITNESSES = frozenset({"apa", "chicago", "harvard", "ieee", "mla", "vancouver"})
"""Names of styles that are those of their citations."""


# "https://doi.org/10.5555/rain", alone below a citation
RESOLVED = regex(r"https?://(?:dx\.)?doi\.org/(10\.\d{4,9}/\S+)")
ADDRESS = "address"


def _end(lines: list[Line], item: Styled, rules: dict[int, str], leads: bool) -> int:
    """Behind a citation and the type line under it, which Pure prints below its style "Standard", or its DOI; unless
    that `leads` to what stands below."""
    end = item.end + (rules.get(item.end) == TYPE_LINE)
    linked = end < len(lines) and rules.get(end) == ADDRESS and RESOLVED.fullmatch(lines[end].text)
    return end + (bool(linked) and not leads and not _leads(lines, end))


def _leads(lines: list[Line], at: int) -> bool:
    """Whether a line stands right over another, and a gap over it."""
    return lines[at].gap and at + 1 < len(lines) and not lines[at + 1].gap


def cut_pages(lines: list[Line], works: list[list[Styled]], rules: dict[int, str]) -> list[Page]:
    """Pages that cover all lines: what stands before a citation goes with it, what stands behind the last too."""
    leads = any(rules.get(at) == ADDRESS for at in range(works[0][0].start))
    ends = [*(_end(lines, work[-1], rules, leads) for work in works[:-1]), len(lines)]
    return [
        _page(lines[start:end], start, work, rules) for start, end, work in zip([0, *ends], ends, works, strict=False)
    ]


def _page(lines: list[Line], start: int, work: list[Styled], rules: dict[int, str]) -> Page:
    """The page of one work, whose lines begin at `start`."""
    page = Page(lines)
    _use_citations(page, start, work)
    use_linked_doi(page)
    title = to_letters(next((field.text for field in page.draft.fields if field.name == "title"), ""))
    for at in [at for at, mark in enumerate(page.marks) if mark is None]:
        above = start + at < work[0].start
        if not _use_ruled(page, at, rules[start + at], above):
            _ignore_rest(page, at, title, is_heading=above and start == 0)
    return page


def _use_citations(page: Page, start: int, work: list[Styled]) -> None:
    """Each citation of a work as a witness of its own; of two in one style the first."""
    from citekit.readers.citations import Joined, read_citation, use_citation

    told: set[str] = set()
    for item in work:
        places = range(item.start - start, item.end - start)
        joined = Joined(page, [(at, 0, len(page.lines[at].text)) for at in places])
        citation = read_citation(joined.text) or item.citation
        witness = item.label if item.label in WITNESSES else citation.style
        if witness not in told:
            use_citation(joined, citation, "page" if len(work) == 1 else witness)
        else:
            for at in places:
                page.ignore(at, "repeated")
        told.add(witness)


def _use_ruled(page: Page, at: int, rule: str, above: bool) -> bool:
    """Whether a line has a rule: a type line below a citation and a status above it say something of the work."""
    if rule == TYPE_LINE and not above:
        page.use(at, "work_type", TYPE_LINE)
    elif rule == STATUS_LINE and above:
        page.use(at, "status", STATUS_LINE)
    elif rule == ADDRESS and not above and (link := RESOLVED.fullmatch(page.lines[at].text)) and not _has_doi(page):
        page.use(at, "doi", "link", *link.span(1))
    elif rule:
        page.ignore(at, rule)
    return rule != ""


def _has_doi(page: Page) -> bool:
    return any(field.name == "doi" for field in page.draft.fields)


def _ignore_rest(page: Page, at: int, title: str, *, is_heading: bool) -> None:
    """The heading of the list, and the title of the work once more, say nothing."""
    if is_heading and not _may_be_work(page, at):
        page.ignore(at, "above the list")
    elif to_letters(page.lines[at].text) == title != "":
        page.ignore(at, "repeated")


def _may_be_work(page: Page, at: int) -> bool:
    """Whether a line above the list, which would be its heading, is rather a citation that was not understood."""
    text = page.lines[at].text
    return may_be_citation(text, SHORTEST) and (text.endswith((".", ")", ">")) or "://" in text)
