"""Whole pages on one line, in any language: what is read of them is what the page says, or it is not read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import citekit
from citekit.normalize.dois import find_dois
from citekit.readers.lines import view_lines
from citekit.work import present
from tests.readings import reading_of
from tests.rows import for_each
from tests.shell import ROOT

if TYPE_CHECKING:
    from pathlib import Path

PAGES = sorted((ROOT / "fixtures/pure-languages").glob("*/input.txt"))
NONE = {"de-hannover"}
"""Pages that begin with nothing of a portal: no row of them tells the language."""
UNCUT = {
    "fi-vaitoskirja": {"supervisor"},  # "Virta, Kari, Ohjaaja Suo, Aino, Ohjaaja": roles between nothing
    "he-maamar": {"container_title"},  # its volume is a letter
    "ko-conference-portal": {"collection_title"},
}
"""Page -> fields of which nothing tells the end."""
LOOSE = {"title", "abstract", "keywords", "subject_areas", "custom", "cited_by", "note"}
"""What may lack its end or stay unread: a title before people, keywords without commas."""


def fields(text: str) -> dict[str, Any]:
    """What is known of the one work of a text."""
    [work] = citekit.read(text).works
    return present(work)


@for_each("path", [path for path in PAGES if path.parent.name not in NONE], lambda path: path.parent.name)
def test_rows_of_a_page_on_one_line(path: Path) -> None:
    whole = present(reading_of(path).works[0])
    found = fields(" ".join(path.read_text(encoding="utf-8").split()))
    kept = (whole.keys() & found.keys()) - UNCUT.get(path.parent.name, set()) - LOOSE
    assert {name: found[name] for name in kept} == {name: whole[name] for name in kept}
    assert found.keys() - whole.keys() <= LOOSE
    assert len(found) >= len(whole) * 0.6
    assert "title" not in found or found["title"] == whole["title"]


def test_pages_that_tell_no_language_are_told() -> None:
    for name in NONE:
        text = (ROOT / f"fixtures/pure-languages/{name}/input.txt").read_text(encoding="utf-8")
        assert [doubt.code for doubt in citekit.read(" ".join(text.split())).diagnostics] == ["no-record"]


JOINED = {"bars": " | ", "middle dots": " · ", "two blanks": "  ", "tabs": "\t"}
"""What tools put between the lines that they join."""
PORTALS = sorted((ROOT / "fixtures/pure").glob("*/input.txt"))
UNJOINED = {
    "letter-table-bars", "table-between-rules", "table-with-its-title",  # whose tables have bars and rules of their own
    "discussion-paper", "editorial-markdown", "front-matter-markdown", "no-type-host-event", "heading-with-the-site",
    "sections-out-of-order", "reader-view-with-site",
    "rows-wrapped", "goals-wrapped",  # lines that a window broke are no longer of one width
    "portal-one-blank", "counts-over-three-lines",  # of which marks are lines
    "preprint-arxiv",  # whose note is on a line with tabs
}  # fmt: skip


@pytest.mark.parametrize("mark", JOINED)
@for_each("path", [path for path in PORTALS if path.parent.name not in UNJOINED], lambda path: path.parent.name, 3)
def test_lines_that_a_tool_joined(path: Path, mark: str) -> None:
    lines = [line.strip() for line in path.read_text(encoding="utf-8").lstrip("\ufeff").split("\n")]
    assert fields(JOINED[mark].join(filter(None, lines))) == present(reading_of(path).works[0])


def test_a_citation_with_the_words_of_a_cover_is_one_line() -> None:
    people = (
        "Lind K; Ito M; Ray J; Ek A; van der Laan P. Rain on slow roofs of slate and straw: a study of gutters in fog"
    )
    text = f"{people}; published in Mires; 2019; citation and index."
    assert [line.text for line in view_lines(text)[0]] == [text]


COVERS = sorted((ROOT / "fixtures/cover").glob("*/input.txt"))
OTHERS = {
    "breaks-and-comments",  # comments of a program are between its lines
    "label-with-a-style",  # its citation has the colon in the title, and no label that is known
}


@for_each("path", [path for path in COVERS if path.parent.name not in OTHERS], lambda path: path.parent.name)
def test_a_cover_on_one_line(path: Path) -> None:
    whole = present(reading_of(path).works[0])
    found = fields(" ".join(path.read_text(encoding="utf-8").split()))
    for name in ("title", "container_title", "volume", "issue", "page", "doi", "publisher", "type"):
        assert found.get(name, whole.get(name)) == whole.get(name), name
    for name in ("author", "editor"):
        people = [getattr(person, "family", None) for person in found.get(name, whole.get(name, ()))]
        assert people == [getattr(person, "family", None) for person in whole.get(name, ())]


PAGE = (
    "Rain on roofs Karin Lind, Mei Ito School of Rain Research output: Contribution to journal › Article {}"
    "Original language English {}Publication status Published - 2019 {}"
)


@for_each(
    "text, field, value",
    {
        "figures": (
            PAGE.format("145 Downloads (Pure) 3 Mentions 41 Readers on Mendeley Abstract Rain falls. ", "", ""),
            "title", None,
        ),
        "tabs": (PAGE.format("Overview Fingerprint Projects (1) Abstract Rain falls. ", "", ""), "title", None),
        "a journal in Chinese": (
            PAGE.format("", "Number of pages 20 Journal 水利史研究 ", ""), "container_title", "水利史研究",
        ),
        "Roman pages": (PAGE.format("", "Publisher Saltmarsh Books Pages ix-xiv ", ""), "publisher", "Saltmarsh Books"),
        "an edition in a word": (PAGE.format("", "Volume 1 Edition First ", ""), "volume", "1"),
        "a place": (
            PAGE.format("", "", "Conference Conference Rain Days Abbreviated title RD ’19 Place Peru City Lima"),
            "event_title_short", "RD ’19",
        ),
        "a list with bullets": (
            PAGE.format("", "", "Keywords • rain • wet roofs Cite this"), "keywords", ["rain", "wet roofs"],
        ),
        "keywords without borders": (PAGE.format("", "", "Keywords rain wet roofs Cite this"), "keywords", None),
    },
)  # fmt: skip
def test_one_line(text: str, field: str, value: Any) -> None:
    found = fields(text).get(field)
    assert ([term.term for term in found] if field == "keywords" and found else found) == value


def test_people_without_a_kind_are_no_title() -> None:
    rows = "Original language: English Publisher: Peat Number of pages: 96 Publication status: Published - 2001"
    assert "title" not in fields(f"Rain on roofs Karin Lind {rows}")


@pytest.mark.parametrize("mark", ["•", "*", "|", ":"])
def test_a_label_with_a_mark_alone(mark: str) -> None:
    """It was an internal error."""
    page = (
        f"On bread\nAda Lee\nResearch output: Thesis › Master\nOriginal language English\nSupervisors {mark}\nEmi Ray\n"
    )
    assert fields(f"{page}Publication status Published - 2019\n")["title"] == "On bread"


@for_each("text", ["10.5555/st.2022.301More information", "10.5555/st.2022.301指紋", "10.5555/st.2022.301핑거프린트"])
def test_a_heading_glued_to_a_doi(text: str) -> None:
    assert [doi for doi, _, _ in find_dois(text)] == ["10.5555/st.2022.301"]


HEAD = "Rain on roofs\n\nLind, Karin; Ito, Mei\n\nPublished in:\nPeat\n\nDOI:\n10.5555/p.1\n\nPublication date:\n{}\n\n"


@for_each("date, issued", [("12/31/2024", "2024-12-31"), ("31/12/2024", "2024-12-31"), ("01/01/2024", "2024")])
def test_a_day_of_a_cover(date: str, issued: str) -> None:
    """A month first that can be no day was an internal error."""
    assert fields(HEAD.format(date) + "Document Version\nPublished version\n")["issued"].iso() == issued
