"""Heads of pages with the citations of their works, one below the other: each is read as it is read alone."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

import pytest

import citekit
from citekit.work import present
from tests.readings import reading_of
from tests.rows import for_each
from tests.shell import ROOT

if TYPE_CHECKING:
    from pathlib import Path

BLOCKS = ROOT / "fixtures" / "blocks"
PAIRS = (
    ("anthology-editors", "newspaper-danish"),
    ("book-subtitle-in-blocks", "chapter-every-block-glued-tabs"),
    ("chapter-danish-two-series-numbers", "book-spanish-edition"),
    ("article-people-cut-in-each", "anthology-editors"),
    ("paper-without-host", "preprint"),
    ("chapter-portuguese", "report-without-people"),
    ("dataset-table-lost", "paper-german-short-words"),
    ("thesis-of-a-series", "poster-without-page"),
)
SAID = ("title", "author", "editor", "container_title", "publisher", "issued", "volume", "page", "collection_title")


@pytest.mark.parametrize("between", ["\n", "\n\n"], ids=["at once", "apart"])
@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
def test_two_heads_are_two_works(pair: tuple[str, str], between: str) -> None:
    paths = [BLOCKS / name / "input.txt" for name in pair]
    texts = [path.read_text(encoding="utf-8").rstrip("\n") for path in paths]
    alone = [present(work) for path in paths for work in reading_of(path).works]
    together = [present(work) for work in citekit.read(between.join(texts) + "\n").works]
    told = [[{name: work.get(name) for name in SAID} for work in works] for works in (together, alone)]
    assert told[0] == told[1]


def test_references_over_a_page_leave_their_heading() -> None:
    text = (BLOCKS / "article-people-cut-in-each" / "input.txt").read_text(encoding="utf-8")
    cited = "Literatur\nLind, K. (2018): Regen und Moor. In: Moor und Zeit 42 (1), S. 5–12.\n\n"
    assert [work.title for work in citekit.read(cited + text).works] == [
        "Regen und Moor", "Genetics of herring gills: a consortium study",
    ]  # fmt: skip


def test_a_numbered_reference_is_no_title() -> None:
    text = (BLOCKS / "article-every-style-of-an-old-portal" / "input.txt").read_text(encoding="utf-8")
    cited = "1. Lind, K., Ek, T.: Rain on mires. Theor. Mire Sci. 412(4–5), 301–318 (2011)\n2. Ito, S.: Mire Logic. MIT Press, Cambridge (2009)\n\n"  # noqa: E501
    titles = [work.title for work in citekit.read(cited + text).works]
    assert titles == ["Rain on mires", "Mire Logic", "Kelp farming and consent"]


def test_numbered_references_below_citations_are_works() -> None:
    text = (BLOCKS / "book-spanish-edition" / "input.txt").read_text(encoding="utf-8")
    cited = "\n1. Lind, K., Ek, T.: Rain on mires. Theor. Mire Sci. 412(4–5), 301–318 (2011)\n2. Ito, S.: Mire Logic. MIT Press, Cambridge (2009)\n"  # noqa: E501
    titles = [work.title for work in citekit.read(text + cited).works]
    assert titles == ["La lonja y sus voces", "Rain on mires", "Mire Logic"]


PANELS = sorted(BLOCKS.glob("panel-*/input.txt"))
TOLD = ("title", "container_title", "publisher", "page", "doi")


def _blocks(text: str) -> list[str]:
    """The blocks of a panel without its buttons; the type line is of the one above."""
    blocks = text.rstrip("\n").split("\n\n")[1:]
    at = next(at for at, block in enumerate(blocks) if block.startswith("Research output: "))
    return [*blocks[: at - 1], "\n\n".join(blocks[at - 1 : at + 1]), *blocks[at + 1 :]]


def test_there_are_panels() -> None:
    assert PANELS


@pytest.mark.parametrize("path", PANELS, ids=lambda path: path.parent.name)
def test_any_two_blocks_of_a_panel_are_one_work(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    whole = present(citekit.read(text).works[0])
    for pair in permutations(_blocks(text), 2):
        reading = citekit.read("\n\n".join(pair))
        assert len(reading.works) == 1, pair
        told = present(reading.works[0])
        assert {name: told[name] for name in TOLD if name in told}.items() <= whole.items(), pair
        assert not [found for found in reading.diagnostics if found.code == "witnesses-disagree"], pair


@pytest.mark.parametrize("path", PANELS, ids=lambda path: path.parent.name)
def test_a_block_that_says_otherwise_is_told(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    issued = citekit.read(text).works[0].issued
    year = str(issued.year) if issued else ""
    for block in _blocks(text):
        if year in block:
            codes = {found.code for found in citekit.read(text.replace(block, block.replace(year, "1987"))).diagnostics}
            assert codes & {"witnesses-disagree", "may-be-same"}, block


PAGE = """Ferns of old walls
Jane Doe, Max Roe
Research output: Contribution to journal › Article › peer-review

Original language\tEnglish
Pages (from-to)\t3-9
Number of pages\t7
Journal\tFern Letters
Volume\t7
Publisher\tFen Press
ISSN\t1234-5679
Publication status\tPublished - 2016

Access to Document
10.5555/fern.7
"""
EXPORT = """TY  - JOUR
TI  - Ferns of old walls
AU  - Doe, Jane
AU  - Roe, Max
T2  - Fern Letters
VL  - 7
SP  - 3
EP  - 9
PY  - 2016
PB  - Fen Press
SN  - 1234-5679
LA  - en
DO  - 10.5555/fern.7
ER  -
"""


@for_each(
    "old, new, told",
    [
        ("PB  - Fen Press", "PB  - Moor House", "publisher"),
        ("PB  - Fen Press", "PB  - Moor Press", "publisher"),
        ("PB  - Fen Press", "PB  - The Fen Press Ltd.", ""),
        ("PB  - Fen Press", "PB  - FP", ""),
        ("SN  - 1234-5679", "SN  - 0028-0836", "issn"),
        ("LA  - en", "LA  - fi", "language"),
        ("LA  - en", "LA  - en-GB", ""),
        ("DO  - 10.5555/fern.7", "DO  - 10.5555/moss.8", "doi"),
        ("TI  - Ferns of old walls", "TI  - Mosses under new roofs", "title"),
    ],
)
def test_an_export_that_says_otherwise_is_told(old: str, new: str, told: str) -> None:
    """What the page says is kept."""
    for export in (EXPORT.replace(old, new), EXPORT.replace(old, new).replace("  - ", " - ")):
        reading = citekit.read(f"{PAGE}\n{export}")
        said = [found.message for found in reading.diagnostics if found.code in ("witnesses-disagree", "may-be-same")]
        assert [told in message for message in said] == [True] * bool(told)
        assert reading.works[0].publisher == "Fen Press"


def test_people_of_another_are_told_though_the_page_names_not_all() -> None:
    page, export = PAGE.replace("Max Roe", "et al."), EXPORT.replace("Doe, Jane", "Poe, Ann")
    codes = [found.code for found in citekit.read(f"{page}\n{export}").diagnostics]
    assert "witnesses-disagree" in codes


AWARD = """Ferns of old walls
Doe, J. (Author)
Student thesis: Doctoral Thesis

Date of Award\t27 Nov 2020
Original language\tEnglish
Awarding Institution
University of Fens

"""


def test_the_day_of_the_award_goes_before_that_of_an_export() -> None:
    reading = citekit.read(AWARD + "TY  - THES\nTI  - Ferns of old walls\nAU  - Doe, Jane\nPY  - 1987\nER  - \n")
    (work,) = reading.works
    assert work.issued
    assert work.issued.iso() == "2020-11-27"
    assert "witnesses-disagree" in [found.code for found in reading.diagnostics]


HEAD = "Rain on roofs\nKarin Lind\nResearch output: {}\n\nCite this\n"
ALONE = {
    "thesis-in-standard": (
        HEAD.format("Thesis › Doctoral Thesis")
        + "Rain on roofs. / Lind, Karin.\nFen Press, 1996.\n\nResearch output: Thesis › Doctoral Thesis\n",
        ("Rain on roofs", "Fen Press"),
    ),
    "vancouver-that-a-window-broke-before-its-year": (
        HEAD.format("Book/Report › Book")
        + "Lind K. Rain on roofs: A field study of forty villages by the sea. University of the Fens,\n"
        "1996. 198 p. doi: 10.5555/1\n",
        ("Rain on roofs: A field study of forty villages by the sea", "University of the Fens"),
    ),
    "harvard-whose-second-line-is-like-a-place": (
        HEAD.format("Book/Report › Book")
        + "Lind, K 1996, Rain on roofs. Wet Books, no. 2,\nUniversity of the Fens, Oslo.\n",
        ("Rain on roofs", "University of the Fens"),
    ),
}


@for_each("text, told", ALONE)
def test_one_style_below_a_head(text: str, told: tuple[str, str]) -> None:
    (work,) = citekit.read(text).works
    assert (work.title, work.publisher) == told
    assert (work.issued, len(work.author)) == (citekit.PartialDate(1996), 1)


def test_an_export_that_calls_the_kind_otherwise_is_of_the_same_work() -> None:
    cited = (
        "Lind, K. (2024). Rain on roofs. Poster session presented at Wet Days, Oslo, Norway. https://doi.org/10.5555/1"
    )
    entry = '@conference{a,\ntitle = "Rain on roofs",\nauthor = "Karin Lind",\nyear = "2024",\ndoi = "10.5555/1",\n}'
    (work,) = citekit.read(f"APA\n{cited}\n\nBIBTEX\n{entry}\n").works
    assert (work.title, work.event_title) == ("Rain on roofs", "Wet Days")


TABLED = (
    "Ferry notes\nMei Ito\nFaculty of Boats\nResearch output: Contribution to journal › Article\n"
    "Abstract\nFerries are slow.\n"
    "Original language\tEnglish\nJournal\tBoats\nVolume\t7\nPublication status\tPublished - 2011\n"
)
HEADED = HEAD.format("Contribution to journal › Article") + "APA Author BIBTEX Harvard Standard RIS Vancouver\n"


def test_a_head_with_a_citation_over_a_page_with_its_table() -> None:
    works = citekit.read(f"{HEADED}Lind K. Rain on roofs. Mires. 2019;3(2):4-9.\n\n{TABLED}").works
    assert [(work.title, work.container_title, work.volume) for work in works] == [
        ("Rain on roofs", "Mires", "3"), ("Ferry notes", "Boats", "7"),
    ]  # fmt: skip


def test_nothing_is_taken_from_the_citation_of_another_work() -> None:
    cited = "Cite this\nLind, K. (2019). Rain on roofs. Mires, 3(2), 4-9.\n"
    reading = citekit.read(TABLED + cited)
    work = next(work for work in reading.works if work.title == "Ferry notes")
    assert (work.page, work.issue) == (None, None)
    assert len(reading.works) == 2 or any(found.code == "witnesses-disagree" for found in reading.diagnostics)
