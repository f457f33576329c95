"""What a page says of its work once more, beside its own rows: citation blocks and links to a library's resolver."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citation_form import may_be_citation, opens_slashed
from citekit.readers.leads import heads_references

if TYPE_CHECKING:
    import re

    from citekit.readers.lines import Line
    from citekit.readers.page import Page

ASIDE = frozenset({"cite-this", "fingerprint", "links", "citation-style"})
"""Rules of lines among which citations stand."""

RIS = regex(r"TY\s{0,3}[-‐‑–—]\s")  # "TY - JOUR"
BIBTEX = regex(r"@\w{3,20}\s{0,3}\{")  # "@article{8f2b…,"
SHORTEST = 40
"""A citation has so many characters at least."""


def take_citations(page: Page) -> None:
    """Citation blocks of the page itself: other witnesses of the same work. Each reader is loaded when one is there."""
    reported = _reopen(page)
    _pass_over_references(page)
    aside = [at for at, mark in enumerate(page.marks) if mark is None or mark.rule in ASIDE]
    if not aside:
        return
    _take_blocks(page, aside)
    said = {page.lines[at].text: at for at in reversed(aside)}  # a page copied twice says each citation once more
    aside = [at for at in aside if said[page.lines[at].text] == at and _may_be_cited(page, at)]
    _take_thesis(page, aside)
    if any(_may_begin(page.lines[at].text) or _may_begin_wrapped(page, at) for at in aside):
        from citekit.readers.citations import read_citations

        read_citations(page, aside)
    for at, code in reported.items():
        if page.marks[at] is None:
            page.unread(at, code)


def _pass_over_references(page: Page) -> None:
    """Leave the works that the page's own work cites, below a heading; they are no citations of it."""
    free = [at for at, mark in enumerate(page.marks) if mark is None]
    head = next((at for at in free if heads_references(page.lines[at].lower)), len(page.lines))
    cited = [at for at in free if at > head]
    if any(_may_begin(page.lines[at].text) for at in cited):
        for at in (head, *cited):
            page.ignore(at, REFERENCES)
        page.doubt("works-passed-over", cited[0], count=str(len(cited)))


REFERENCES = "references"


def _may_begin(text: str) -> bool:
    """Whether a citation may begin with a line, or is all of it."""
    return may_be_citation(text, SHORTEST) or opens_slashed(text)  # short: "Gulls. / Odd, Per.", over "Oslo, 2018."


def _may_begin_wrapped(page: Page, at: int) -> bool:
    """Whether a window broke a citation before its year: "Lind K. Rain on roofs: A field study. Fen University," over
    "1996. 198 p."."""
    text = page.lines[at].text
    if len(text) < WRAPPED or at + 1 == len(page.lines) or page.lines[at + 1].gap or page.lines[at].bullet:
        return False
    return may_be_citation(f"{text} {page.lines[at + 1].text}", SHORTEST)


WRAPPED = 60
"""A line that a window broke has so many characters at least."""


def _reopen(page: Page) -> dict[int, str]:
    """The lines that no section could read, each with the code under which it was reported: they are open again."""
    if not page.draft.doubts:  # an unread line has one
        return {}
    reported = {at: mark.rule for at, mark in enumerate(page.marks) if mark is not None and mark.state == "unread"}
    if reported:
        told = {page.lines[at].whole() for at in reported}
        page.draft.doubts[:] = [
            doubt for doubt in page.draft.doubts if doubt.span not in told or doubt.code not in reported.values()
        ]
        for at in reported:
            page.marks[at] = None
    return reported


def _take_blocks(page: Page, aside: list[int]) -> None:
    if _any(RIS, page, aside):
        from citekit.readers.ris.block import read_ris_block

        read_ris_block(page, aside)
    if _any(BIBTEX, page, aside):
        from citekit.readers.bibtex.block import read_bibtex_block

        read_bibtex_block(page, aside)


THESIS = regex(r"([^\W\d_][^()]{2,80}) \(Author\)\. ")  # "Lind, K. (Author). 27 Nov 2020"


def _take_thesis(page: Page, indexes: list[int]) -> None:
    """The author in a student thesis's citation, below its title."""
    for at in indexes:
        line = page.lines[at]
        if "(Author). " in line.text and not line.joined and (found := THESIS.match(line.text)):
            page.use(at, "author", "citation (standard)", *found.span(1), "standard")
            return


def is_cited_below(lines: list[Line], at: int) -> bool:
    """Whether a citation stands under the name of its style, which may be so without "Cite this" over them all."""
    below = [line.text for line in lines[at + 1 : at + 3]]
    return any(
        RIS.match(text) or BIBTEX.match(text) or may_be_citation(text, SHORTEST) for text in (*below, " ".join(below))
    )


def _any(pattern: re.Pattern[str], page: Page, indexes: list[int]) -> bool:
    return any(pattern.match(page.lines[at].text) for at in indexes)


def _may_be_cited(page: Page, at: int) -> bool:
    """A line that no block took and whose words are no furniture."""
    mark = page.marks[at]
    if mark is not None and mark.state == "used":
        return False
    return page.kinds[at] in ("", "row") or page.names[at] == "citation-style"


def take_links(page: Page) -> None:
    """Links to a library's resolver (OpenURL)."""
    for at, line in enumerate(page.lines):
        if line.raw:
            from citekit.readers.openurl import read_openurl

            read_openurl(page, at)
