"""A row that nobody knows, anywhere in the table of a page, says nothing of the work and is told."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

import citekit
from citekit.values import PartialDate
from citekit.work import present
from tests.amounts import share
from tests.shell import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from citekit.reading import Reading

PAGES = sorted(path for kind in ("pure", "pure-languages") for path in (ROOT / "fixtures" / kind).glob("*/input.txt"))
FUNDERS = "Funders\t"
"""The head of a table of another kind."""
ROWS = ("Loaf type\tBrown Bread", "Impact factor\t3.2", "Kustannusleipä\tPohjoinen Kirja, Helsinki")


def with_row(lines: list[str], row: str) -> Iterator[str]:
    """The page with a row between each two rows that have their values."""
    for at, (above, below) in enumerate(pairwise(lines), 1):
        rows = all("\t" in line and all(map(str.strip, line.split("\t"))) for line in (above, below))
        if rows and not any(line.startswith(FUNDERS) for line in lines[:at]):
            yield "\n".join([*lines[:at], row, *lines[at:]])


@pytest.mark.law
@pytest.mark.parametrize(("row", "between"), [*((row, "\t") for row in ROWS), (ROWS[0], ": "), (ROWS[1], ": ")])
def test_an_unknown_row_changes_nothing(row: str, between: str) -> None:
    changed = [
        f"{path.parent.name}: {text}"
        for path in share(PAGES, 3)
        for base in [path.read_text(encoding="utf-8")]
        for reading in [citekit.read(base.replace("\t", between))]
        for text in with_row(base.splitlines(), row)
        if not same(citekit.read(text.replace("\t", between)), reading, row)
    ]
    assert not changed, f"{len(changed)}, such as {changed[0]}"


def same(reading: Reading, base: Reading, row: str) -> bool:
    """Whether the works are those of the page without the row, which is unread."""
    told = any(line.state == "unread" and line.text.startswith(row[:8]) for line in reading.lines)
    return told and [present(work) for work in reading.works] == [present(work) for work in base.works]


def test_pages_have_places_for_it() -> None:
    assert sum(1 for path in PAGES for _ in with_row(path.read_text(encoding="utf-8").splitlines(), ROWS[0])) > 100


def relabelled(lines: list[str]) -> Iterator[tuple[str, str]]:
    """The page with the label of one row after the other replaced by one that nobody knows, and what was replaced."""
    for at, line in enumerate(lines):
        label, tab, value = line.partition("\t")
        if tab and label.strip() and value.strip() and not any(above.startswith(FUNDERS) for above in lines[: at + 1]):
            yield "\n".join([*lines[:at], f"{UNHEARD}\t{value}", *lines[at + 1 :]]), label


UNHEARD = "Ζυμάρι"


def leaves(value: object) -> Iterator[str]:
    """All texts and numbers of a work."""
    if isinstance(value, tuple | list):
        for item in value:
            yield from leaves(item)
    elif hasattr(value, "__dataclass_fields__"):
        for name in value.__dataclass_fields__:
            yield from leaves(getattr(value, name))
    elif value is not None:
        yield str(value)


def told_anew(text: str, known: str) -> set[str]:
    """What a page tells that another did not; its kind may be another where a row had made it exact."""
    values = [value for work in citekit.read(text).works for name, value in present(work).items() if name != "type"]
    return {leaf for leaf in leaves(values) if leaf not in known}


@pytest.mark.law
def test_a_row_whose_label_is_unknown_goes_to_no_other_field() -> None:
    wrong = [
        (path.parent.name, label, more)
        for path in share(PAGES, 3)
        for base in [path.read_text(encoding="utf-8")]
        for known in [" ".join(leaves([[*present(work).values()] for work in citekit.read(base).works]))]
        for text, label in relabelled(base.splitlines())
        if (more := told_anew(text, known)) and label not in CITED
    ]
    assert wrong == []


CITED = ("Editors", "Date made available")
"""Without these a citation names the people, and shorter: editors, and the makers of a data set."""
LANGUAGE_AND_STATUS = """Regn over havnen
Karin Lind, Mei Ito
Publikation: Bidrag til tidsskrift › Tidsskriftartikel › Forskning › peer review
Abstract
Vi tæller dråber på to tage gennem flere våde år i en lille by.
{language}
Sider (fra-til){between}123-130
Tidsskrift{between}Journal of Rain
Vol/bind{between}12
{status}
Udgivet eksternt{between}Ja
"""


@pytest.mark.parametrize("between", ["\t", "", "\n", ": "])
def test_a_language_and_a_status_tell_themselves(between: str) -> None:
    text = LANGUAGE_AND_STATUS.format(
        between=between, language=f"Brødsprog{between}Dansk", status=f"Brødtilstand{between}Udgivet - 1 apr. 2015"
    )
    reading = citekit.read(text)
    (work,) = reading.works
    assert (work.language, work.status) == ("da", "Published")
    assert work.issued == PartialDate(2015, 4, 1)
    assert work.abstract is not None
    assert work.abstract.endswith("by.")
    assert {found.code for found in reading.diagnostics} >= {"unseen-wording"}


@pytest.mark.parametrize("between", ["\t", "", "\n"])
def test_the_volume_of_a_series_whose_name_is_below_an_unknown_label_is_none_of_the_work(between: str) -> None:
    text = LANGUAGE_AND_STATUS.replace("Vol/bind{between}12\n", "").format(
        between=between, language=f"Originalsprog{between}Dansk", status=f"Status{between}Udgivet - 2015"
    )
    series = f"Publikationsserie\nBrødnavn{between}Fen Notes\nVol/bind{between}77\nISSN (Trykt){between}0028-0836\n"
    (work,) = citekit.read(text + series).works
    assert (work.volume, work.keywords) == (None, ())


@pytest.mark.parametrize("heading", ["Brødord", "Emneord"])
def test_a_heading_that_is_unknown_is_no_keyword(heading: str) -> None:
    text = LANGUAGE_AND_STATUS.format(between="\t", language="Originalsprog\tDansk", status="Status\tUdgivet - 2015")
    cited = "Lind, K., & Ito, M. (2015). Regn over havnen. Journal of Rain, 12, 123-130."
    reading = citekit.read(f"{text}{heading}\ntage\nregn\nbyer\nBrødformater\nAPA\nHarvard\n{cited}\n")
    assert [term.term for term in reading.works[0].keywords] == ["tage", "regn", "byer"]
    unread = [line.text for line in reading.lines if line.state == "unread"]
    assert unread == [word for word in (heading, "Brødformater") if word.startswith("Brød")]


def test_a_value_that_begins_like_a_label_stays_whole() -> None:
    text = LANGUAGE_AND_STATUS.replace("Tidsskrift{between}", "Brødblad\n").format(
        between="\n", language="Originalsprog\nDansk", status="Status\nUdgivet - 2015"
    )
    reading = citekit.read(text)
    assert reading.works[0].container_title is None
    assert [line.text for line in reading.lines if line.state == "unread"] == ["Brødblad", "Journal of Rain"]


TABLE = """Lichens on slate

Anna Lind, Jonas K. Berg

Research output: Book/Report › Book

Original language\tEnglish
Publisher\tSlate Press
{rows}
Status\tPublished - 2019
"""


@pytest.mark.parametrize("count", [1, 3, 4, 12])
def test_many_unknown_rows_do_not_end_the_table(count: int) -> None:
    rows = "\n".join(f"Quality level {number}\tBar {number}" for number in range(count))
    reading = citekit.read(TABLE.format(rows=rows))
    assert reading.works[0].status == "Published"
    assert [line.state for line in reading.lines if line.text.startswith("Quality")] == ["unread"] * count


@pytest.mark.parametrize(
    ("row", "field"),
    [
        ("ISBN (Hardback)\t9783030123451", "isbn"),
        ("ISBN (epub)9783030123451", "isbn"),
        ("ISBN hardback: 9783030123451", "isbn"),
        ("ISSN (online version)\t1234-5679", "issn"),
        ("ISSN(인쇄)1234-5679", "issn"),
    ],
)
def test_a_number_whose_label_says_of_which_edition(row: str, field: str) -> None:
    (work,) = citekit.read(TABLE.format(rows=row)).works
    assert getattr(work, field)


ROW_OF_PAPER = """Regn over havnen
Karin Lind, Mei Ito
Publikation: Bidrag til bog/antologi/rapport/konference proceeding › Konferenceartikel i proceeding › Forskning
Abstrakt
Vi tæller dråber på to tage gennem flere våde år i en lille by.
{over}Originalsprog{between}Engelsk
{row}
Forlag{between}Slate Press
Antal sider{between}8
ISBN (Trykt){between}978-3-030-12345-1
Status{between}Udgivet - 1 maj 2016
"""
LONGER = {
    "Titel på brød": "Meeting of the Rains",
    "Konferencebrød": "Rain 2016",
    "By for bagning": "Oslo",
    "Sider brød-til": "33-40",
    "Bind i serien": "7",
    "Redaktører af bind": "Anna Holm, Jonas Berg",
    "Forlag (trykt)": "Acme Academic",
}
BETWEEN = ("\t", "", "\n", ": ", "    ", "\n\n")


@pytest.mark.parametrize("between", BETWEEN)
@pytest.mark.parametrize("label", LONGER)
def test_a_label_that_goes_on_is_none_of_the_shorter_one(label: str, between: str) -> None:
    bare = ROW_OF_PAPER.format(between=between, over="", row="").replace("\n\nForlag", "\nForlag")
    text = ROW_OF_PAPER.format(between=between, over="", row=f"{label}{between}{LONGER[label]}")
    (work,), (without,) = citekit.read(text).works, citekit.read(bare).works
    assert present(work) == present(without)
    assert any(line.state == "unread" and line.text.startswith(label) for line in citekit.read(text).lines)


@pytest.mark.parametrize("between", BETWEEN)
def test_a_row_with_an_unknown_label_over_the_table_is_no_text(between: str) -> None:
    over = f"Brødtitel{between}Rain over the harbour\n"
    reading = citekit.read(ROW_OF_PAPER.format(between=between, over=over, row=f"Titel{between}Rains"))
    abstract = reading.works[0].abstract
    assert abstract is not None
    assert abstract.endswith("lille by.")
    assert any(line.state == "unread" and line.text.startswith("Brødtitel") for line in reading.lines)


@pytest.mark.parametrize("between", BETWEEN)
def test_a_status_stands_in_the_row_of_a_date(between: str) -> None:
    text = ROW_OF_PAPER.format(between=between, over="", row=f"Titel{between}Rains").replace(
        "\nStatus", "\nUdgivelsesdato"
    )
    (work,) = citekit.read(text).works
    assert (work.status, work.issued) == ("Published", PartialDate(2016, 5, 1))


@pytest.mark.parametrize("heading", ["ASJC Scopus emneområder", "Fag i Scopus"])
def test_classes_are_told_by_their_name(heading: str) -> None:
    text = LANGUAGE_AND_STATUS.format(between="\t", language="Originalsprog\tDansk", status="Status\tUdgivet - 2015")
    below = f"Emneord\ntage\nregn\n{heading}\nGeology\nHydrology\nHent det her\n10.5555/rain\n"
    reading = citekit.read(text + below)
    (work,) = reading.works
    assert [term.term for term in work.keywords] == ["tage", "regn"]
    assert [term.term for term in work.subject_areas] == ["Geology", "Hydrology"]
    assert work.doi == "10.5555/rain"
    assert "Hent det her" in [line.text for line in reading.lines if line.state == "unread"]


@pytest.mark.parametrize("between", BETWEEN)
def test_a_label_in_two_languages(between: str) -> None:
    text = ROW_OF_PAPER.format(between=between, over="", row=f"Titel / Title of host publication{between}Rains")
    text = text.replace("Forlag", "Forlag / Publisher").replace("Antal sider", "Antal sider/Number of pages")
    (work,) = citekit.read(text).works
    assert (work.container_title, work.publisher, work.number_of_pages) == ("Rains", "Slate Press", 8)


ENGLISH_FIRST = {
    "es": ("Idioma original", "Páginas (desde-hasta)", "Publicación", "Volumen", "N.º", "Estado"),
    "da": ("Originalsprog", "Sider (fra-til)", "Tidsskrift", "Vol/bind", "Udgave nummer", "Status"),
    "de": (
        "Originalsprache",
        "Seiten (von - bis)",
        "Fachzeitschrift",
        "Jahrgang",
        "Ausgabenummer",
        "Publikationsstatus",
    ),
}


@pytest.mark.parametrize("language", ENGLISH_FIRST)
@pytest.mark.parametrize("slash", [" / ", "/"])
def test_english_labels_with_those_of_another_language_behind_them(language: str, slash: str) -> None:
    labels = ("Original language", "Pages (from-to)", "Journal", "Volume", "Issue number", "Publication status")
    values = ("English", "4-9", "Fen Music", "12", "3", "Published - 4 May 2019")
    rows = zip(labels, ENGLISH_FIRST[language], values, strict=True)
    table = "\n".join(f"{label}{slash}{other}\t{value}" for label, other, value in rows)
    reading = citekit.read(
        f"Harbour songs\nJane Roe\nResearch output: Contribution to journal › Article › peer-review\n{table}\n"
    )
    (work,) = reading.works
    assert (work.container_title, work.volume, work.issue, work.page and work.page.first) == (
        "Fen Music",
        "12",
        "3",
        "4",
    )
    assert (work.language, work.issued) == ("en", PartialDate(2019, 5, 4))
    assert not [line for line in reading.lines if line.state == "unread"]


@pytest.mark.parametrize(("language", "status"), [("英語", "出版済み - 2016 5月 1"), ("영어", "출판됨 - 2016 5월 1")])
@pytest.mark.parametrize("between", BETWEEN)
def test_values_of_another_script_behind_english_labels(between: str, language: str, status: str) -> None:
    text = TABLE.format(rows="Number of pages\t12").replace("English", language).replace("Published - 2019", status)
    (work,) = citekit.read(text.replace("\t", between)).works
    assert (work.language, work.status, work.issued) == ("en", "Published", PartialDate(2016, 5, 1))


@pytest.mark.parametrize("classes", ["Geology", "504 Geologi"])
def test_terms_of_another_kind_below_classes(classes: str) -> None:
    text = LANGUAGE_AND_STATUS.format(between="\t", language="Originalsprog\tDansk", status="Status\tUdgivet - 2015")
    below = f"ASJC Scopus subject areas\n{classes}\n{classes} 2\nBrødord\ntage\nregn\nbyer\nCiter dette\n"
    reading = citekit.read(text + below)
    (work,) = reading.works
    assert [term.term for term in work.subject_areas] == [classes, f"{classes} 2"]
    assert [term.term for term in work.keywords] == ["tage", "regn", "byer"]
    assert "Brødord" in [line.text for line in reading.lines if line.state == "unread"]
