"""The BibTeX block of a portal page, damaged by copying."""

from __future__ import annotations

from citekit.assemble import assemble
from citekit.readers.bibtex import read_bibtex_block
from citekit.readers.lines import view_lines
from citekit.readers.page import Page
from citekit.source import Source
from citekit.values import PageRange, Pages, PartialDate, Person

PASTE = """Cite this

BIBTEX

@article{0f4c7d2b9a3144c28b6e0d5f17a2c9e8,

title = "Thresholds are not targets:
a reply",

abstract = "Saves 31\\\\ of the energy.",

author = "R{\\o}nning, \\{Karl Ove\\} and Jane Doe",

year = "2023",

month = apr,

day = "11",

pages = "255--256",

journal = “Annals of Practice”,

}

TY - JOUR

T1 - Thresholds
"""


def read(text: str) -> tuple[Page, list[int]]:
    lines, _ = view_lines(text)
    page = Page(lines)
    return page, read_bibtex_block(page, list(range(len(lines))))


def test_block() -> None:
    page, taken = read(PASTE)
    assert [page.lines[at].text[:8] for at in (taken[0], taken[-1])] == ["@article", "}"]
    assert all(page.marks[at] is not None for at in taken)
    work, _, assembly = assemble(page.draft)
    assert work.title == "Thresholds are not targets: a reply"
    assert work.author == (Person("Rønning", "Karl Ove"), Person("Doe", "Jane"))
    assert (work.issued, work.page) == (PartialDate(2023, 4, 11), Pages((PageRange("255", "256"),)))
    assert work.container_title == "Annals of Practice"
    assert [doubt.code for doubt in page.draft.doubts] == ["bibtex-broken"]
    assert assembly.doubts == []


def test_places_lead_back_to_the_paste() -> None:
    page, _ = read(PASTE)
    source = Source(PASTE)
    pieces = {field.name: source.slice(field.span) for field in page.draft.fields}
    assert pieces["bib:year"] == "2023"
    assert pieces["bib:title"] == "Thresholds are not targets:\na reply"
    assert {field.witness for field in page.draft.fields} == {"bibtex"}


def test_without_an_end() -> None:
    page, taken = read('@article{a,\ntitle = "T",\nyear = "2016",\nTY - JOUR\nT1 - T')
    assert taken == [0, 1, 2]
    assert assemble(page.draft)[0].title == "T"


def test_no_block() -> None:
    assert read("Cite this\nme@example.org\n@home")[1] == []
