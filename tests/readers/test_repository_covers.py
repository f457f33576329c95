"""Covers of repositories that are no Pure portal: their tables, and what they are not."""
# ruff: noqa: E501 - a citation is one line

from __future__ import annotations

from operator import attrgetter
from pathlib import Path

import pytest

import citekit
from benchmarks.answers import Case, cases
from citekit.readers.citations import read_citation
from citekit.readers.covers.deposits import SIGNS, read_deposit
from citekit.readers.covers.deposits.cut import cut_rows
from citekit.readers.covers.deposits.offers import ALL
from citekit.readers.covers.deposits.shared import find_shared
from citekit.readers.covers.deposits.words import DEPOSITS, Deposit, Label
from citekit.readers.lines import view_lines
from tests.rows import for_each

FIXTURES = Path(__file__).parent.parent.parent / "fixtures"
COVERS = cases(FIXTURES / "repository-cover")
LABELS = [(deposit, label) for deposit in DEPOSITS for label in deposit.labels]


def test_there_are_covers() -> None:
    assert len(COVERS) >= 25


@for_each("case", COVERS, lambda case: case.name)
def test_every_line_has_a_mark_and_every_field_its_place(case: Case) -> None:
    text = case.text.read_text(encoding="utf-8")
    lines, _ = view_lines(text)
    pages = read_deposit(lines)
    assert pages is not None
    numbers = {number for page in pages for line in page.lines for number in range(line.number, line.last + 1)}
    assert numbers == {line.number for line in lines}
    assert all(mark for page in pages for mark in page.marks)
    for field in pages[0].draft.fields:
        printed = text[field.span.start : field.span.end].replace("<br>", "").splitlines()
        once = [line for at, line in enumerate(printed) if at == 0 or line != printed[at - 1]]
        letters = "".join(char for char in "".join(once) if char.isalnum())
        assert "".join(char for char in field.text if char.isalnum()) == letters


@for_each("deposit", DEPOSITS, attrgetter("name"))
def test_each_has_a_sign_that_is_looked_for_first(deposit: Deposit) -> None:
    assert any(sign in " ".join(deposit.signs) for sign in SIGNS)


@for_each("deposit, label", LABELS, lambda row: f"{row[0].name}: {row[1].text}")
def test_each_label_is_read_alone_and_before_its_value(deposit: Deposit, label: Label) -> None:
    for text in (label.text, label.text if label.alone else f"{label.text} {label.example}".rstrip()):
        rows = cut_rows(view_lines(f"Rain\n\n{text}\n")[0], deposit)
        assert [row.label.kind for row in rows if row.label][:1] == [label.kind]


PURE = sorted((FIXTURES / "pure").glob("*/input.txt"))
BAD = sorted(path for path in (FIXTURES / "bad").glob("*.txt") if path.stem != "latin-1")
OTHERS = [path for kind in ("cover", "sites", "lists") for path in sorted((FIXTURES / kind).glob("*/input.txt"))]


@for_each("path", [*PURE, *BAD, *OTHERS], lambda path: f"{path.parent.name}/{path.stem}")
def test_other_texts_are_no_covers(path: Path) -> None:
    assert read_deposit(view_lines(path.read_text(encoding="utf-8"))[0]) is None


@pytest.mark.parametrize(
    "text",
    [
        "To cite this version, see below.\n\nHAL Id: none\n",
        "HAL open science\n\nTo cite this version:\n\nSee the publisher.\n\nHAL Id: hal-00000001\n",
        "eScholarship.org\n\nPermalink\nhttps://escholarship.org/uc/item/1\n",
        "ETH Library\n\nPermanent link:\nhttps://doi.org/10.5555/1\n",
        "Follow this and additional works at: https://example.org\n",
    ],
)
def test_signs_without_a_work_make_no_cover(text: str) -> None:
    assert read_deposit(view_lines(text)[0]) is None


STYLES: dict[str, tuple[str, str, dict[str, str | list[str]]]] = {
    "oatao-title-known-by-a-small-word": (
        "oatao",
        "Lind, Karin and Ray, Jo P. Rain gauges in fens? (2012) Mires, vol. 23. pp. 2-9. ISSN 0000-0019",
        {"author": ["Lind, Karin", "Ray, Jo P."], "title": "Rain gauges in fens?", "issued": "2012",
         "container_title": "Mires", "volume": "23", "page": "2-9", "issn": "0000-0019"},
    ),
    "oatao-in-a-host": (
        "oatao",
        "Lind, Karin RAIN: A Word List. (2019) In: Mires of Europe. Fen Press, Oslo, pp. 2-9.",
        {"author": "Lind, Karin", "title": "RAIN: A Word List", "issued": "2019", "container_title": "Mires of Europe",
         "publisher": "Fen Press", "publisher_place": "Oslo", "page": "2-9"},
    ),
    "deposited-shortened-journal": (
        "deposited",
        "Lind, K., Ito, M. 2019. Ranked counts of rain in orchards. Comput. Electron. Moor. (doi:10.5555/1)",
        {"author": ["Lind, K.", "Ito, M."], "issued": "2019", "title": "Ranked counts of rain in orchards",
         "container_title": "Comput. Electron. Moor", "doi": "10.5555/1"},
    ),
    "hal-initials-and-cut-short": (
        "hal",
        "K. B. Lind, Mei Ito, et al.. Rain: a list. Mires and Fens, 2012, 61, pp.2-9. ⟨10.5555/1⟩. ⟨hal-00000001v2⟩",
        {"author": ["K. B. Lind", "Mei Ito"], "incomplete:author": "et al.", "title": "Rain: a list",
         "container_title": "Mires and Fens", "issued": "2012", "volume": "61", "page": "2-9", "doi": "10.5555/1"},
    ),
    "hal-in-press": (
        "hal",
        "Karin Lind. Rain. Mires and Fens, In press. ffhal-00000001ff",
        {"author": "Karin Lind", "title": "Rain", "container_title": "Mires and Fens", "status": "In press"},
    ),
    "hal-chapter": (
        "hal",
        "Karin Lind. Rain. Mires of Europe, Fen Press, pp.12-34, 2010, Notes on Rain. ⟨hal-00000001⟩",
        {"author": "Karin Lind", "title": "Rain", "container_title": "Mires of Europe", "publisher": "Fen Press",
         "page": "12-34", "issued": "2010", "collection_title": "Notes on Rain"},
    ),
    "hal-chapter-with-editors": (
        "hal",
        "Karin Lind. Rain. J. Ola Ek, Anna Ito. Mires of Europe, Fen Press, pp.12.1-12.34, 2010. ⟨hal-00000001⟩",
        {"author": "Karin Lind", "title": "Rain", "editor": ["J. Ola Ek", "Anna Ito"],
         "container_title": "Mires of Europe", "publisher": "Fen Press", "page": "12.1-12.34", "issued": "2010"},
    ),
    "iris-meeting-in-a-place": (
        "iris",
        "Rain and fens / Lind, A. - (2017), pp. 88-101. (Intervento presentato al convegno Rain Days tenutosi a Oslo nel 2017).",
        {"title": "Rain and fens", "author": "Lind, A", "issued": "2017", "page": "88-101", "event_title": "Rain Days",
         "text:event_place": "Oslo", "event_duration": "2017"},
    ),
    "iris-book": (
        "iris",
        "Rain and fens / Lind, A. - Oslo: Fen Press, 2016, ISBN: 978-3-0000-0000-2",
        {"title": "Rain and fens", "author": "Lind, A", "publisher_place": "Oslo", "publisher": "Fen Press",
         "issued": "2016", "isbn": "978-3-0000-0000-2"},
    ),
    "hal-chapter-with-editors-between-semicolons": (
        "hal",
        "Karin Lind. Rain. Ona Ek; Mei Ito. Mires of Europe, Fen Press, pp.12-34, 2010, 978-3-0000-0000-2. ⟨hal-00000001⟩",
        {"author": "Karin Lind", "title": "Rain", "editor": ["Ona Ek", "Mei Ito"],
         "container_title": "Mires of Europe", "publisher": "Fen Press", "page": "12-34", "issued": "2010",
         "isbn": "978-3-0000-0000-2"},
    ),
    "hal-meeting-with-a-publisher": (
        "hal",
        "Karin Lind. Rain. Rain Days, Oct 2017, Dijon, France. Fen Press, 85, pp.45-66, 2019, Notes. ⟨hal-00000001⟩",
        {"author": "Karin Lind", "title": "Rain", "event_title": "Rain Days", "event_duration": "Oct 2017",
         "text:event_place": "Dijon, France", "publisher": "Fen Press", "volume": "85", "page": "45-66",
         "issued": "2019", "collection_title": "Notes"},
    ),
    "hal-thesis-without-a-code": (
        "hal",
        "Karin Lind. Rain. History. Fen University, 2018. English. ⟨NNT : 2018FEN00001⟩. ⟨tel-00000001⟩",
        {"author": "Karin Lind", "title": "Rain", "awarding_institution": "Fen University", "issued": "2018",
         "language": "English", "number": "2018FEN00001"},
    ),
    "hal-meeting-in-a-country": (
        "hal",
        "Karin Lind. Rain. 9th Meeting on Rain, 2012, Greece. pp.1035-1040, 10.5555/1 . hal-00000001",
        {"author": "Karin Lind", "title": "Rain", "event_title": "9th Meeting on Rain", "event_duration": "2012",
         "text:event_place": "Greece", "page": "1035-1040", "doi": "10.5555/1"},
    ),
    "hal-brackets-as-ff": (
        "hal",
        "Karin Lind. Rain. Mires, 2012, 61 (2), pp.2. ff10.5555/cliffff. ffhal-00000001ff",
        {"author": "Karin Lind", "title": "Rain", "container_title": "Mires", "issued": "2012", "volume": "61",
         "issue": "2", "page": "2", "doi": "10.5555/cliff"},
    ),
    "deposited-thesis": (
        "deposited",
        "Lind, Karin (2010) Rain in mires. PhD thesis, University of Oslo.",
        {"author": "Lind, Karin", "issued": "2010", "title": "Rain in mires", "work_type": "PhD thesis",
         "awarding_institution": "University of Oslo"},
    ),
    "deposited-event-alone": (
        "deposited",
        "Lind, Karin and Ito, Mei (2014) Rain. In: RAIN 2014, 12-14 May 2014, Oslo, Norway.",
        {"author": ["Lind, Karin", "Ito, Mei"], "issued": "2014", "title": "Rain", "event_title": "RAIN 2014",
         "event_duration": "12-14 May 2014", "text:event_place": "Oslo, Norway"},
    ),
    "deposited-event-iso-days": (
        "deposited",
        "Lind, Karin and Ito, Mei (2014) Rain. In: 9th Meeting on Rain, 2014-05-12 - 2014-05-14, University of Oslo.",
        {"author": ["Lind, Karin", "Ito, Mei"], "issued": "2014", "title": "Rain", "event_title": "9th Meeting on Rain",
         "event_duration": "2014-05-12 - 2014-05-14", "text:event_place": "University of Oslo"},
    ),
    "deposited-host": (
        "deposited",
        "Lind, K. & Ito, M. (2015). Rain. In: Ek, O. & Ray, P (Eds.), Mires of Europe. (pp. 2-9). Oslo, Norway: Fen Press.",
        {"author": ["Lind, K.", "Ito, M."], "issued": "2015", "title": "Rain", "editor": ["Ek, O.", "Ray, P"],
         "container_title": "Mires of Europe", "page": "2-9", "publisher_place": "Oslo, Norway", "publisher": "Fen Press"},
    ),
    "deposited-colon-before-the-numbers": (
        "deposited",
        "Lind, A. & Ito, J. C. (2023). Rain in Mires: A Case Study. Journal of Mires & Rain: 6(2), 21-49.",
        {"author": ["Lind, A.", "Ito, J. C."], "issued": "2023", "title": "Rain in Mires: A Case Study",
         "container_title": "Journal of Mires & Rain", "volume": "6", "issue": "2", "page": "21-49"},
    ),
    "deposited-colon-behind-the-volume": (
        "deposited",
        "Lind, Karin; Ito, Mei J (2025). Rain in mires. Mire Science, 14:11.",
        {"author": ["Lind, Karin", "Ito, Mei J"], "issued": "2025", "title": "Rain in mires",
         "container_title": "Mire Science", "volume": "14", "page": "11"},
    ),
    "deposited-no-pages-yet": (
        "deposited",
        "Lind, D., Ito, D., & Ek, M. (2000). Rain in Mires: Guidelines. Communications of the Mire Society, 4, pp-pp. https://doi.org/10.5555/1",
        {"author": ["Lind, D.", "Ito, D.", "Ek, M."], "issued": "2000", "title": "Rain in Mires: Guidelines",
         "container_title": "Communications of the Mire Society", "volume": "4", "doi": "10.5555/1"},
    ),
    "shelved-volume-alone": (
        "shelved",
        "LIND, Karin and ITO, Mei. Rain in mires. (2019). Mire Science. 14, 2-9. Available at: https://example.org/1",
        {"author": ["LIND, Karin", "ITO, Mei"], "title": "Rain in mires", "issued": "2019",
         "container_title": "Mire Science", "volume": "14", "page": "2-9"},
    ),
    "hal-initials-together-and-pages-counted": (
        "hal",
        "Ann M.L. Lind, Mei Ito. Rain in Mires. 29th Meeting on Rain - RAIN 2007, Aug 2007, Lyon, France. 4 p. hal-00000001",
        {"author": ["Ann M.L. Lind", "Mei Ito"], "title": "Rain in Mires", "event_title": "29th Meeting on Rain - RAIN 2007",
         "event_duration": "Aug 2007", "text:event_place": "Lyon, France", "number_of_pages": "4"},
    ),
    "bepress-meeting": (
        "bepress",
        'Lind, Karin and Ito, Mei, "Why rain?" (2010). MIRE 2010 Proceedings. 12. https://example.org/mire2010/12',
        {"author": ["Lind, Karin", "Ito, Mei"], "title": "Why rain?", "issued": "2010",
         "container_title": "MIRE 2010 Proceedings"},
    ),
    "bepress-papers": (
        "bepress",
        'Lind, Karin, "Rain" (2010). Fen Working Papers. 12.',
        {"author": "Lind, Karin", "title": "Rain", "issued": "2010", "collection_title": "Fen Working Papers",
         "collection_number": "12"},
    ),
    "econstor-journal": (
        "econstor",
        "Lind, Karin (2017) : Rain, Mires, ISSN 0000-0019, Fen Press, Oslo, Vol. 12, Iss. 3, pp. 2-9, https://doi.org/10.5555/1",
        {"author": "Lind, Karin", "issued": "2017", "title": "Rain", "container_title": "Mires", "issn": "0000-0019",
         "publisher": "Fen Press", "publisher_place": "Oslo", "volume": "12", "issue": "3", "page": "2-9", "doi": "10.5555/1"},
    ),
    "not-by-pairs": (
        "unquoted",
        "Lind, John Y., Jens Hilsch, and Jan Szilard. 2008. Rain in Mires. Journal of Mires 63, no. 6: 2899-2939.",
        {"author": ["Lind, John Y.", "Jens Hilsch", "Jan Szilard"], "issued": "2008", "title": "Rain in Mires",
         "container_title": "Journal of Mires", "volume": "63", "issue": "6", "page": "2899-2939"},
    ),
    "deposited-series-and-place": (
        "deposited",
        "Lind, Karin (2014) Rain in fens. In: Mires of Europe. Notes on Rain, 12. Fen Press, Oslo, Norway, pp. 1-9.",
        {"author": "Lind, Karin", "issued": "2014", "title": "Rain in fens",
         "container_title": "Mires of Europe", "collection_title": "Notes on Rain", "collection_number": "12",
         "publisher": "Fen Press", "publisher_place": "Oslo, Norway", "page": "1-9"},
    ),
    "deposited-series-without-number": (
        "deposited",
        "Lind, Karin and Ito, Mei (2014) Rain in fens. In: Mires of Europe. Notes on Rain. Fen Press, pp. 1-9.",
        {"author": ["Lind, Karin", "Ito, Mei"], "issued": "2014", "title": "Rain in fens",
         "container_title": "Mires of Europe", "collection_title": "Notes on Rain", "publisher": "Fen Press",
         "page": "1-9"},
    ),
    "deposited-event-before-its-days": (
        "deposited",
        "Lind, Karin, Ek, O. and Ito, Mei (2018) Rain. In: Meeting on Rain (MR), 2018, Oslo, Norway, 16-19 April 2018",
        {"author": ["Lind, Karin", "Ek, O.", "Ito, Mei"], "issued": "2018", "title": "Rain",
         "event_title": "Meeting on Rain (MR), 2018", "text:event_place": "Oslo, Norway",
         "event_duration": "16-19 April 2018"},
    ),
    "deposited-event-and-proceedings": (
        "deposited",
        ("Lind, Karin and Ito, Mei (2001) Rain. In: Meeting on Rain, Oslo, Norway, 17-18 Jul 2001. Published in: Proceedings"
        " of the Meeting on Rain"),
        {"author": ["Lind, Karin", "Ito, Mei"], "issued": "2001", "title": "Rain", "event_title": "Meeting on Rain",
         "text:event_place": "Oslo, Norway", "event_duration": "17-18 Jul 2001",
         "container_title": "Proceedings of the Meeting on Rain"},
    ),
    "deposited-journal-without-numbers": (
        "deposited",
        "Lind, K., Ek, Ola P. and Ito, Mei. (2017) Rain in mires of the north. Journal of Rain.",
        {"author": ["Lind, K.", "Ek, Ola P.", "Ito, Mei"], "issued": "2017", "title": "Rain in mires of the north",
         "container_title": "Journal of Rain"},
    ),
    "deposited-state-in-brackets": (
        "deposited",
        "Lind, Karin and Ito, Mei (2026) Rain. In: RAIN 2026. RAIN 2026, 13-17 Apr 2026 Fen Press, NOR. (In Press)",
        {"author": ["Lind, Karin", "Ito, Mei"], "issued": "2026", "title": "Rain", "container_title": "RAIN 2026",
         "event_title": "RAIN 2026", "event_duration": "13-17 Apr 2026", "publisher": "Fen Press",
         "publisher_place": "NOR", "status": "In Press"},
    ),
    "deposited-submitted-to-a-server": (
        "deposited",
        "Lind, K., Ito, M. et al. (3 more authors) (Submitted: 2021) Rain in mires of the north. arXiv. (Submitted)",
        {"author": ["Lind, K.", "Ito, M."], "incomplete:author": "et al", "issued": "2021",
         "title": "Rain in mires of the north", "publisher": "arXiv", "status": "Submitted"},
    ),
    "deposited-unpublished-article": (
        "deposited",
        "Lind, Karin and Ito, Mei (2014) Rain in mires. Mires, 12 (3). pp. 1-9. ISSN 0000-0019 (In Press)",
        {"author": ["Lind, Karin", "Ito, Mei"], "issued": "2014", "title": "Rain in mires",
         "container_title": "Mires", "volume": "12", "issue": "3", "page": "1-9", "issn": "0000-0019",
         "status": "In Press"},
    ),
    "deposited-quoted-title": (
        "deposited",
        "Lind, Karin and Ito, Mei (2014) 'Rain in mires.', Mires, 12 (3). pp. 1-9.",
        {"author": ["Lind, Karin", "Ito, Mei"], "issued": "2014", "title": "Rain in mires",
         "container_title": "Mires", "volume": "12", "issue": "3", "page": "1-9"},
    ),
}  # fmt: skip


@for_each("called", [*STYLES])
def test_citation(called: str) -> None:
    style, text, expected = STYLES[called]
    citation = read_citation(text, (), ALL)
    assert citation is not None
    found: dict[str, list[str]] = {}
    for part in citation.parts:
        found.setdefault(part.field, []).append(text[part.start : part.end])
    told = {name: texts for name, texts in found.items() if not name.startswith(("csl_type:", "url"))}
    assert citation.style == style
    assert told == {name: [value] if isinstance(value, str) else value for name, value in expected.items()}


def test_the_title_ends_where_head_and_citation_part() -> None:
    citation = "Karin Lind, Mei Ito. Rain in mires. A list of all. Fens, 2012, 61, pp.2-9."
    assert (
        find_shared(citation, "Licence Rain in mires. A list of all Karin Lind, Mei Ito")
        == "Rain in mires. A list of all"
    )
    assert find_shared(citation, "Sun on roofs") is None


def test_a_citation_that_is_not_understood_is_told() -> None:
    text = (
        "Rain in quiet mires\nKarin Lind\n\nThe MIT Faculty has made this article openly available.\n\n"
        "Citation: Lind, Karin. “Rain in quiet mires.” Mires 12.\n\nPublisher: Fen Press\n"
    )
    reading = citekit.read(text)
    assert [record.title for record in reading.records] == ["Rain in quiet mires"]
    assert any(diagnostic.code == "unread-line" for diagnostic in reading.diagnostics)


TSPACE = (
    "TSpace Research Repository fens.example.org {} Karin M. Lind, Mei Ito Version Accepted Manuscript Citation"
    " (published version) {} Copyright/License This work is licensed. How to cite TSpace items Always cite it."
)


def test_people_behind_the_title_of_a_cover_on_one_line() -> None:
    cited = "Lind, K. M., & Ito, M. (2011). Does rain fall on mires? Fens, 16(1), 6-9. doi: 10.5555/12"
    (work,) = citekit.read(TSPACE.format("Does Rain Fall on Mires?", cited)).works
    names = [f"{person.given} {person.family}" for person in work.author or () if isinstance(person, citekit.Person)]
    assert (work.title, names) == ("Does Rain Fall on Mires?", ["Karin M. Lind", "Mei Ito"])


def test_a_citation_that_is_not_understood_is_told_on_one_line_too() -> None:
    reading = citekit.read(
        TSPACE.format("Rain on the mires of Norway", "Lind, K. Rain on the mires of Norway, ask us.")
    )
    assert [record.title for record in reading.records] == ["Rain on the mires of Norway"]
    assert "unread-line" in [diagnostic.code for diagnostic in reading.diagnostics]


def test_a_doi_at_the_end_of_a_notice() -> None:
    text = (
        "This may be the author’s version of a work that was submitted/accepted for publication in the following source:"
        " Lind, Karin & Ito, Mei (2017) Rain on mires. Journal of Fens, 33(3), pp. 7-9. This file was downloaded from:"
        " https://eprints.qut.edu.au/1/ Notice: It may differ, please refer to the published source."
        " https://doi.org/10.5555/12"
    )
    (work,) = citekit.read(text).works
    assert (work.title, work.doi) == ("Rain on mires", "10.5555/12")


def test_a_name_before_an_address_is_a_person_s() -> None:
    text = (
        "4-2008\n\n# A Way to Count Rain in Mires\n\nKarin Lind , lind@example.org\n\nFergle D' Aubert , fa@example.org\n\n"
        "Fen University , fen@example.org\n\nMei Ito\n\nFollow this and additional works at: https://example.org/rain\n"
    )
    (record,) = citekit.read(text).records
    assert [getattr(person, "family", None) for person in record.author] == ["Lind", "D' Aubert", "Ito"]


def test_people_of_a_head_that_the_citation_repeats_are_no_notice() -> None:
    """Their line is the work's, and nothing that the repository says of itself."""
    reading = citekit.read((FIXTURES / "repository-cover" / "hal-article" / "input.txt").read_text(encoding="utf-8"))
    assert [line.rule for line in reading.lines if line.text.startswith("Léo Pérault, Wanda") and not line.fields] == [
        "repeated"
    ]


def test_an_older_cover_of_chalmers() -> None:
    text = (
        "Chalmers Publication Library\n\nRain over raised bogs\n\nThis document has been downloaded from Chalmers"
        " Publication Library (CPL). It is the author´s\nversion of a work that was accepted for publication in:\n\n"
        "Mire Studies (ISSN: 2049-3630)\n\nCitation for the published paper:\nLind, K. ; Ito, M. et al. (2013)"
        ' "Rain over raised bogs". Mire Studies, vol.\n12(3), pp. 2-9.\n\nDownloaded from: http://example.org/1\n\n'
        "Notice: Changes may not be reflected.\n"
    )
    (record,) = citekit.read(text).records
    names = [getattr(person, "family", None) for person in record.author]
    assert (record.title, names, record.incomplete) == ("Rain over raised bogs", ["Lind", "Ito"], ("author",))
    assert (record.container_title, record.volume, record.issn[0].value) == ("Mire Studies", "12", "2049-3630")


@pytest.mark.parametrize("head", ["UC Fenton\nUC Fenton Electronic", "UC Fenton UC Fenton Electronic"])
def test_where_a_thesis_of_california_was_written(head: str) -> None:
    text = (
        f"{head} Theses and Dissertations\n\nTitle Rain on mires\n\nPermalink https://escholarship.org/uc/item/1\n\n"
        "Author Lind, Karin\n\nPublication Date 2024\n\nPeer reviewed|Thesis/dissertation\n\neScholarship.org\n"
    )
    (record,) = citekit.read(text).records
    assert (record.type, record.title, record.publisher) == ("thesis", "Rain on mires", "UC Fenton")


def test_a_cover_of_ghent() -> None:
    text = (
        "biblio.ugent.be\n\nThe UGent Institutional Repository is the electronic archive.\n\nThis item is the archived"
        " peer-reviewed author-version of:\n\nRain over raised bogs\n\nKarin Lind, Stijn De Clercq and Mei Ito\n\n"
        "In: Mire Studies, 12 (3), 2-9, 2012.\n\nTo refer to or to cite this work, please use the citation to the"
        " published version:\n\nLind, K., De Clercq, S., and Ito, M. (2012). Rain over raised bogs. Mire Studies\n"
        "12(3) 2-9. doi:10.5555/1\n"
    )
    (record,) = citekit.read(text).records
    names = [getattr(person, "given", None) for person in record.author]
    assert (record.title, names) == ("Rain over raised bogs", ["Karin", "Stijn", "Mei"])
    assert (record.container_title, record.volume, record.issue, record.doi) == ("Mire Studies", "12", "3", "10.5555/1")


@pytest.mark.parametrize("which", ["an Accepted Manuscript", "a peer-reviewed, accepted author manuscript"])
def test_a_cover_of_strathclyde_as_its_portal_cites(which: str) -> None:
    text = (
        f"This is {which} of the following paper: Lind, K., & Ito, M. (2023). Rain gauges in\nfens. Paper presented at"
        " 11th Mire Days, Glasgow, United Kingdom.\n\nThis version is available at https://example.org/1/\n\n"
        "Strathprints is designed to allow users to access the research output of the University.\n"
    )
    (record,) = citekit.read(text).records
    assert (record.type, record.title, record.event_title) == (
        "paper-conference",
        "Rain gauges in fens",
        "11th Mire Days",
    )
