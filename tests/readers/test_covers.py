"""Cover pages of portals' PDFs, as text."""

from __future__ import annotations

from pathlib import Path

import pytest

import citekit
from benchmarks.answers import Case, cases, judge
from citekit.readers import paste
from citekit.readers.covers import read_cover
from citekit.readers.covers.rows import match_label
from citekit.readers.covers.words import LABELS, Label
from citekit.readers.lines import view_lines
from tests.rows import for_each

FIXTURES = Path(__file__).parent.parent.parent / "fixtures"
COVERS = cases(FIXTURES / "cover")


def test_there_are_covers() -> None:
    assert len(COVERS) >= 6


@pytest.mark.parametrize("case", COVERS, ids=lambda case: case.name)
def test_answer(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paste, "KINDS", ("citekit.readers.covers:read_cover",))
    result = judge(case)
    assert result.fault is None
    assert [verdict for verdict in result.verdicts if verdict.outcome != "right"] == []


@for_each("case", COVERS, lambda case: case.name)
def test_every_line_has_a_mark_and_every_field_its_place(case: Case) -> None:
    text = case.text.read_text(encoding="utf-8")
    lines, _ = view_lines(text)
    pages = read_cover(lines)
    assert pages is not None
    numbers = [number for page in pages for line in page.lines for number in range(line.number, line.last + 1)]
    assert numbers == [line.number for line in lines]
    assert all(mark for page in pages for mark in page.marks)
    for field in pages[0].draft.fields:
        letters = "".join(char for char in text[field.span.start : field.span.end] if char.isalnum())
        assert "".join(char for char in field.text if char.isalnum()) == letters


PURE = sorted((FIXTURES / "pure").glob("*/input.txt"))
BAD = sorted(path for path in (FIXTURES / "bad").glob("*.txt") if path.stem != "latin-1")


@for_each("path", [*PURE, *BAD], lambda path: f"{path.parent.name}/{path.stem}")
def test_other_texts_are_no_covers(path: Path) -> None:
    lines, _ = view_lines(path.read_text(encoding="utf-8"))
    assert read_cover(lines) is None


@pytest.mark.parametrize(
    "text",
    [
        "How to cite\n\nCitation (APA): see below.\n\nLicense: MIT\n",
        "Please find attached the document version of our letter.\nPublished: 2020\n",
        "# tool\n\n## Citation\n\nLind, K. (2020). Tool. Zenodo.\n",
        "Document Version\n3\nDownload date: today\n",
    ],
)
def test_a_few_of_the_words_do_not_make_a_cover(text: str) -> None:
    assert read_cover(view_lines(text)[0]) is None


@for_each("label", LABELS)
def test_each_label_is_read_in_its_own_line(label: Label) -> None:
    for line in (label.text, f"{label.text}:", f"{label.text.upper()}: {label.example}".rstrip()):
        found = match_label(line, 0, len(line))
        assert found is not None
        assert found[0].text.lower() == label.text.lower()


def test_the_first_people_of_a_long_list_are_reported_as_cut() -> None:
    names = "; ".join(f"Lind{letter}, Karin" for letter in "abcdefghij")
    cited = ", ".join(f"Lind{letter}, K." for letter in "abcdefghijk") + ", & Zu, P."
    head = f"Rain\n\n{names}\n\nPublished in:\nJournal of Rain\n\nDocument Version\nPeer reviewed version\n\n"
    text = f"{head}Citation for published version (APA):\n{cited} (2020). Rain. Journal of Rain, 1(2), 3-4.\n"
    pages = read_cover(view_lines(text)[0])
    assert pages is not None
    assert any(field.name == "incomplete:author" and field.witness == "cover" for field in pages[0].draft.fields)


def test_a_work_with_an_articles_number_and_no_host_is_an_article() -> None:
    cited = "Lind, K., & Ek, O. (2024). Rain on roofs. , , 712-724. Article 10634141. https://doi.org/10.5555/12"
    rows = "DOI: 10.5555/12\n\nDocument Version:\nPDF\n"
    text = f"# Rain on roofs\n\nCitation for published version (APA):\n{cited}\n\n{rows}"
    (work,) = citekit.read(text).works
    assert (work.type, str(work.page), work.article_number) == ("article-journal", "712-724", "10634141")


def test_pages_that_lost_their_dash_beside_the_same_with_it() -> None:
    cited = "Lind, K & Ek, O {}'Rain on roofs', Peat Research, vol. 105, pp. {}. https://doi.org/10.5555/12"
    text = (
        "University of the Fens\n\n# Rain on roofs\n\nLind, Karin; Ek, Ola\n\nDocument Version\nPeer reviewed version\n"
        f"Citation for published version (Harvard):\n{cited.format('2019, ', '12121228')}\n\n"
        f"## Publisher Rights Statement:\n\n{cited.format('(2019) ', '1212-1228')}\n\n## General rights\n\nSome.\n"
    )
    (work,) = citekit.read(text).works
    assert str(work.page) == "1212-1228"


def test_a_year_that_a_window_broke_off_the_container() -> None:
    host = "2023 19th International Conference on the European Peat Market, PEAT"
    cited = f"Lind, K., & Ek, O. (2024). Rain on roofs in the old fens. In {host} 2023. IEEE."
    text = (
        "Fen University\n\nLind, Karin; Ek, Ola\nRain on roofs in the old fens\n\n"
        f"Published in:\n{host}\n2023\n\nPublished: 01/01/2024\n\nDocument Version\nPeer reviewed version\n\n"
        f"Please cite the original version:\n{cited}\n"
    )
    (work,) = citekit.read(text).works
    assert (work.container_title, work.publisher) == (f"{host} 2023", "IEEE")
    assert work.issued == citekit.PartialDate(2024)


def test_title_and_citation_below_the_link_to_the_record() -> None:
    text = (
        "Fen University - Research Portal:\nLink to publication record in Fen University Research Portal\n\n"
        "Rain on roofs\n\n"
        "Lind, K., & Ek, O. (2016). Rain on roofs. Peat Research, 9, 1-19. https://doi.org/10.5555/9\n\n"
        "Published in:\nPeat Research\n\nDocument Version:\nPeer reviewed version\n\nGeneral rights\nSome.\n"
    )
    (work,) = citekit.read(text).works
    assert (work.title, work.container_title, str(work.page)) == ("Rain on roofs", "Peat Research", "1-19")


def test_brackets_that_a_markdown_escaped() -> None:
    cited = r"Lind, K. (2024). Rain on roofs. \[Dissertation (FEN), Fen University\]. https://doi.org/10.5555/12"
    (work,) = citekit.read(f"Fen University\nDocument Version Final published version\nCitation (APA) {cited}\n").works
    assert (work.type, work.title, work.publisher) == ("thesis", "Rain on roofs", "Fen University")


REPRINT = "This is an electronic reprint of the original article. This reprint may differ in typographic detail."
CITED = "Lind, K. M., & Ek, O. (2024). Rain on roofs: a list. Peat Research, 16(4), 9-12. https://doi.org/10.5555/12"


HEAD = "Published in: Peat Research DOI: 10.5555/12"
DAY = "Published: 31/12/2024"
FOOT = f"{DAY} Document Version Peer reviewed version"
ORIGINAL = f"Please cite the original version: {CITED}"
ROWS = f"{DAY}\n\nVersion Peer reviewed\n\nDocument Version:\nPeer reviewed version"


@for_each(
    "text",
    [
        f"{REPRINT} Lind, Karin M.; Ek, Ola Rain on roofs : a list {HEAD} {FOOT} {ORIGINAL}",
        f"Rain on roofs: a list Lind, Karin M.; Ek, Ola {HEAD} Publication Status: {FOOT} Citation (APA): {CITED}",
        f"# Rain on roofs: a list\n\nKarin M. Lind, Ola Ek\n\n{ROWS}\n\nCitation\n{CITED}\n",
        f"# Fen University\n**Rain on roofs:\na list**\nLind, Karin M.; Ek, Ola\n\n{ROWS}\n\nCitation\n{CITED}\n",
    ],
)
def test_people_and_day_of_a_cover(text: str) -> None:
    """On one line as on its own lines; in natural order, too."""
    (work,) = citekit.read(text).works
    names = [f"{person.given} {person.family}" for person in work.author if isinstance(person, citekit.Person)]
    assert (work.title, names) == ("Rain on roofs: a list", ["Karin M. Lind", "Ola Ek"])
    assert work.issued == citekit.PartialDate(2024, 12, 31)


def test_the_portals_text_stands_over_the_head() -> None:
    text = (
        "This is an electronic reprint of the original article.\nPowered by TCPDF (www.tcpdf.org)\n"
        "This material is protected by copyright and other intellectual property rights, and duplication or\n"
        "sale of any part is not permitted. Copies may not be offered to anyone who is not an authorised user.\n"
        "Lind, Åsa\nOn the edge of rain\nPublished: 01/01/2017\nDocument Version\nPeer reviewed version\n"
        "Please cite the original version:\nLind, Å. (2017). On the edge of rain. Mire Times, 5(2), 3-9.\n"
    )
    (record,) = citekit.read(text).records
    assert (record.title, record.container_title) == ("On the edge of rain", "Mire Times")
    assert [getattr(name, "family", None) for name in record.author] == ["Lind"]


def test_a_paper_of_a_series_of_papers_is_a_report() -> None:
    text = (
        "Fen University\nDo lists cause rain?\nLind, K.\nPublication date:\n2011\nDocument Version\nProof\n"
        "Link to publication\nCitation for published version (APA):\n"
        "Lind, K. (2011). Do lists cause rain? (Fen Discussion Paper; Vol. 2011-077). Econometrics.\n"
    )
    (record,) = citekit.read(text).records
    assert (record.type, record.collection_title) == ("report", "Fen Discussion Paper")


DAMAGED = {
    "a label right under the rights": (
        "Lind, K. (2016). Rain. In J. Ray (Ed.), Fens (pp. 64-91). Fen Books.\nLink to publication record on the Fen"
        " Research Portal\n\nPeer reviewed version\n\nGeneral rights\nPublication date:\nPlease cite the other version."
    ),
    "a thesis without its title": (
        (FIXTURES / "repository-cover/southampton-thesis/input.txt")
        .read_text(encoding="utf-8")
        .replace("# **Learning to splice: Hands, Eyes and Hemp**", "")
    ),
}


@for_each("text", DAMAGED)
def test_what_a_damaged_cover_lacks_is_no_internal_error(text: str) -> None:
    assert all(work.title for work in citekit.read(text).works)
