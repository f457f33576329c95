"""A copy that lost one break: what tells two lines apart still does."""

from __future__ import annotations

from textwrap import wrap

import citekit
from citekit.work import present
from tests.rows import for_each

PAGE = """Rain gauges of the northern fens

Karin Lind, Mei Ito, Jo Ek
Department of Wet Sciences

Research output: Chapter in Book/Report/Conference proceeding › Conference contribution › peer-review

12 Scopus citations

Overview

Abstract

Gauges of brass hold less than those of glass. We say why, and what a gauge of clay would do.

Original languageEnglish
Title of host publicationProceedings of the Fen Meeting
PublisherFen Press
Pages3-9
Number of pages7
StatePublished - 2 May 2019
Externally publishedYes
EventFen Meeting 2019 - Oslo, Norway

Conference

ConferenceFen Meeting 2019
CityOslo

Keywords

• brass
• glass and clay

ASJC Scopus subject areas

• Water Science

Access to Document

10.5555/fen.3Licence: CC BY

Other files and links

Link to publication in Scopus

Fingerprint

Dive into the research topics of 'Rain gauges of the northern fens'. Together they form a unique fingerprint.

Cite this

APA
"""
FIRST = (
    "Rain gauges of the northern fens", "Mei Ito, Jo Ek", "of Wet Sciences", "› peer-review", "clay would do.",
    "Externally publishedYes", "\nConference", "glass and clay", "Water Science", "Licence: CC BY",
)  # fmt: skip
"""Ends of lines whose break is lost, in turn."""
PARTED = ("Rain gauges of the northern fens", "Mei Ito, Jo Ek", "Externally publishedYes")
"""Those that need a blank."""


def read(text: str) -> dict[str, object]:
    (work,) = citekit.read(text).works
    return present(work)


def joined(first: str, between: str) -> str:
    """The page with one line, and what stands below it, on one."""
    end = PAGE.index(f"{first}\n") + len(first)
    return PAGE[:end] + between + PAGE[end:].lstrip("\n")


@for_each("first", list(FIRST))
def test_break(first: str) -> None:
    """With a blank for it, and with nothing."""
    assert read(joined(first, " ")) == read(PAGE)
    if first not in PARTED:
        assert read(joined(first, "")) == read(PAGE)


def test_terms_behind_an_answer() -> None:
    """Without a heading over them."""
    page = PAGE.replace(
        "EventFen Meeting 2019 - Oslo, Norway\n\nConference\n\nConferenceFen Meeting 2019\nCityOslo\n\nKeywords\n\n", ""
    )
    assert "keywords" in read(page)
    assert read(page.replace("publishedYes\n", "publishedYes ")) == read(page)


def test_title_that_goes_on_is_whole() -> None:
    """The fingerprint's sentence may name a title without its subtitle."""
    page = PAGE.replace("fens\n", "fens: Brass or glass\n", 1)
    assert citekit.read(page).records[0].title == "Rain gauges of the northern fens: Brass or glass"


def test_body_called_after_somebody() -> None:
    """It may be one, or a person and a place of work: that is told."""
    reading = citekit.read(PAGE.replace("Jo Ek\n", "Jo Ek School of Rain\n"))
    assert len(reading.records[0].author) == 3
    assert "name-split-doubtful" in {found.code for found in reading.diagnostics}


COVER = """Rain gauges of the northern fens

Lind, Karin; Ito, Mei

Published in:
Fen Papers

DOI (link to publication from Publisher):
10.5555/fen.3

Publication date:
2019

Document Version
Publisher's PDF, also known as Version of record

Citation for published version (APA):
Lind, K., & Ito, M. (2019). Rain gauges of the northern fens. Fen Papers, 3(1), 1-9. https://doi.org/10.5555/fen.3
"""


@for_each("first", ["Lind, Karin; Ito, Mei", "Fen Papers", "10.5555/fen.3", "Version of record"])
@for_each("between", ["", " "])
def test_label_of_a_cover(first: str, between: str) -> None:
    """It has several words and a colon."""
    end = COVER.index(f"{first}\n") + len(first)
    assert read(COVER[:end] + between + COVER[end:].lstrip("\n")) == read(COVER)


CITED = (
    "Lind, K., Ito, M., & Ek, J. (2019). Rain gauges of the northern fens. In Proceedings of the Fen Meeting (pp. 3-9)."
)
STYLES = ("APA", "Author", "BIBTEX", "Harvard", "Standard", "RIS", "Vancouver")


@for_each("between", ["", " "])
@for_each("heading", ["", "Cite this"])
def test_names_of_styles_before_a_citation(heading: str, between: str) -> None:
    """They are nobody's name."""
    line = between.join([*([heading] if heading else []), *STYLES, CITED])
    page = PAGE.replace("Cite this\n\nAPA\n", f"{line}\n")
    assert read(page) == read(PAGE.replace("APA\n", f"APA\n\n{CITED}\n"))
    assert "unread-line" not in {found.code for found in citekit.read(page).diagnostics}


def test_terms_without_borders() -> None:
    """Classes end where a capital stands within a word; keywords nowhere: both are told."""
    lists = PAGE[PAGE.index("Keywords\n") : PAGE.index("Access to Document")]
    line = "Keywordsbrassglass and clayASJC Scopus subject areasWater ScienceEcology, Evolution and FensForestry"
    reading = citekit.read(PAGE.replace(lists, f"{line}\n\n"))
    (work,) = reading.works
    assert [term.term for term in work.keywords] == ["brassglass and clay"]
    classes = ["Water Science", "Ecology, Evolution and Fens", "Forestry"]
    assert [(area.scheme, area.term) for area in work.subject_areas] == [("ASJC", name) for name in classes]
    assert [found.code for found in reading.diagnostics].count("terms-joined") == 2


@for_each("width", [60, 66, 72, 80, 88, 100])
def test_rows_on_one_line_that_a_window_broke(width: int) -> None:
    """Within a label, a value or a status."""
    rows = PAGE[PAGE.index("Original language") : PAGE.index("Event")].replace("\n", "")
    broken = "\n".join(wrap(rows, width, break_long_words=False, break_on_hyphens=False))
    assert read(PAGE.replace(PAGE[PAGE.index("Original language") : PAGE.index("Event")], f"{broken}\n")) == read(PAGE)
