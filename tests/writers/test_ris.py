"""RIS, line by line: the tag choices, and what is declared lost."""

from __future__ import annotations

from typing import Any

import pytest

from citekit.csl import TYPES as CSL_TYPES
from citekit.values import Custom, Identifier, Name, Organization, PageRange, Pages, PartialDate, Person, Term
from citekit.work import Work
from citekit.writers.ris import ris_record, write_ris
from citekit.writers.ris_tags import HOSTS, MEANING, NOTES, TYPES
from citekit.writers.written import Loss
from tests.rows import for_each


def lines(**fields: Any) -> list[str]:
    """The lines between TY and ER."""
    return ris_record(Work(**fields))[0].split("\r\n")[1:-2]


def losses(**fields: Any) -> dict[str, str]:
    return {loss.field: loss.text for loss in ris_record(Work(**fields))[1]}


def test_frame() -> None:
    one, two = Work(type="book", title="A"), Work(type="thesis", title="B")
    assert write_ris([one, two]).text == "TY  - BOOK\r\nTI  - A\r\nER  - \r\n\r\nTY  - THES\r\nTI  - B\r\nER  - \r\n"
    assert write_ris([]).text == ""


def test_an_article_in_the_recommended_order() -> None:
    work = Work(
        type="article-journal", genre="Review article", title="On Bees", translated_title="Über Bienen",
        author=(Person("Dubey", "Divyanshu"), Organization("World Health Organization")), editor=(Person("Ed", "Ann"),),
        container_title="Bee World", container_title_short="Bee W.", volume="8", issue="3", article_number="e5",
        page=Pages((PageRange("211", "215"),)), issued=PartialDate(2016, 5, 1), accessed=PartialDate(2020, 1),
        language="en-US", issn=(Identifier("1756-2856"),), abstract="Short.", doi="10.1000/x",
        keywords=(Term("bees"), Term("honey")), subject_areas=(Term("Zoology", "ASJC"), Term("Ecology", "ASJC")),
        url="https://example.org/1", note=("Erratum exists.",), status="Accepted/In press", publisher="P",
    )  # fmt: skip
    text, lost = ris_record(work)
    assert text.split("\r\n") == [
        "TY  - JOUR", "TI  - On Bees", "TT  - Über Bienen", "AU  - Dubey, Divyanshu",
        "AU  - World Health Organization,", "ED  - Ed, Ann",
        "T2  - Bee World", "JF  - Bee World", "J2  - Bee W.", "C7  - e5", "VL  - 8", "IS  - 3",
        "SP  - 211", "EP  - 215", "PY  - 2016", "DA  - 2016/05/01/", "Y2  - 2020/01//", "PB  - P", "SN  - 1756-2856",
        "LA  - en-US", "AB  - Short.", "KW  - bees", "KW  - honey", "DO  - 10.1000/x", "UR  - https://example.org/1",
        "M3  - Review article", "N1  - Erratum exists.", "N1  - Subject areas (ASJC): Zoology; Ecology",
        "N1  - Publication status: Accepted/In press", "ER  - ", "",
    ]  # fmt: skip
    assert lost == []


@for_each("kind", sorted(CSL_TYPES))
def test_every_type_has_a_tag_that_says_it_or_a_declared_one(kind: str) -> None:
    text, lost = ris_record(Work(type=kind, container_title="X"))
    tag = text[6:].partition("\r\n")[0]
    assert (MEANING[tag] == kind) == (Loss(0, "type", kind) not in lost)


def test_tables_are_about_csl_types_and_fields() -> None:
    assert set(TYPES) <= CSL_TYPES
    assert set(HOSTS) <= set(MEANING)
    assert set(NOTES) <= set(Work.__annotations__)


@pytest.mark.parametrize(
    ("fields", "tag"),
    [
        ({"type": "paper-conference", "container_title": "Proceedings"}, "CONF"),
        ({"type": "paper-conference"}, "CPAPER"),
        ({"type": "speech", "genre": "Poster"}, "CPAPER"),
        ({"type": "article", "genre": "Preprint"}, "RPRT"),
        ({"type": "article-journal", "genre": "Meeting abstract"}, "JOUR"),
        ({"type": "entry-dictionary"}, "DICT"),
        ({"type": "software"}, "COMP"),
        ({"type": "no such type"}, "GEN"),
    ],
    ids=str,
)
def test_types(fields: dict[str, Any], tag: str) -> None:
    assert ris_record(Work(**fields))[0].startswith(f"TY  - {tag}\r\n")


@pytest.mark.parametrize(
    ("name", "line"),
    [
        (Person("van der Berg", "Jan"), "van der Berg, Jan"),
        (Person("Berg", "Jan", "van der"), "van der Berg, Jan"),
        (Person("Antras", "Jo", "d'"), "d'Antras, Jo"),
        (Person("Beethoven", "Ludwig", None, "van"), "Beethoven, Ludwig van"),
        (Person("King", "Martin L.", suffix="Jr."), "King, Martin L., Jr."),
        (Person("King", suffix="Jr."), "King, , Jr."),
        (Person("Madonna"), "Madonna"),
        (Person("Abu Bakr"), "Abu Bakr,"),
        (Person("王", "小明"), "王, 小明"),
        (Organization("World Health Organization"), "World Health Organization,"),
        (Organization("Acme, Inc."), "Acme Inc.,"),
    ],
    ids=str,
)
def test_names(name: Name, line: str) -> None:
    assert lines(author=(name,)) == [f"AU  - {line}"]
    assert lines(editor=(name,)) == [f"ED  - {line}"]


def test_what_a_name_loses_is_declared() -> None:
    assert losses(author=(Person("Berg", "Jan", "van der"),)) == {}  # small letters tell
    particle = losses(author=(Person("van der Berg", "Jan"),))
    assert particle == {"author": "which words of Jan van der Berg are a particle"}
    assert losses(editor=(Organization("Acme, Inc."),)) == {"editor": "the comma of Acme, Inc."}
    assert losses(author=(Person("Abu Bakr"),)) == {"author": "that Abu Bakr is one person"}
    assert losses(author=(Person("King", "Martin L.", suffix="Jr."), Organization("CERN"))) == {}
    assert losses(author=(Person("A", "B"),), incomplete=("author",)) == {"incomplete": "author"}


def test_other_roles_are_notes_and_never_numbered_authors() -> None:
    people = (Person("Sup", "Ann"), Organization("CERN"))
    assert lines(type="thesis", supervisor=people) == ["N1  - Supervisor: Sup, Ann; CERN,"]
    assert lines(type="book", translator=people[:1]) == ["N1  - Translator: Sup, Ann"]


def test_hosts() -> None:
    series = {"collection_title": "S", "collection_number": "4", "publisher_place": "Bonn"}
    assert lines(type="chapter", container_title="H", **series) == ["T2  - H", "T3  - S", "SV  - 4", "CY  - Bonn"]
    assert lines(type="book", **series) == ["T2  - S", "M1  - 4", "CY  - Bonn"]
    assert lines(type="report", **series) == ["T2  - S", "CY  - Bonn", "N1  - Series number: 4"]
    paper = {"type": "paper-conference", "container_title": "Proc", "event_place": "Rome"}
    assert lines(**paper, **series) == ["C3  - Proc", "BT  - Proc", "T3  - S", "SV  - 4", "C1  - Bonn", "CY  - Rome"]
    assert lines(**paper, event_title="Conf") == ["T2  - Conf", "C3  - Proc", "BT  - Proc", "CY  - Rome"]
    assert lines(type="article-journal", event_title="Conf") == ["N1  - Event: Conf"]


def test_the_period_of_an_event_is_lost_and_no_access_date() -> None:
    period = PartialDate(2024, 6, 29, end=PartialDate(2024, 7, 3))
    assert lines(type="paper-conference", event_date=period) == []
    assert losses(type="paper-conference", event_date=period) == {"event_date": "2024-06-29/2024-07-03"}


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"page": Pages((PageRange("7"),))}, ["SP  - 7"]),
        ({"page": Pages((PageRange("S1", "S9"),))}, ["SP  - S1", "EP  - S9"]),
        ({"page": Pages((PageRange("1", "4"), PageRange("7")))}, ["SP  - 1-4, 7"]),
        ({"article_number": "e5"}, ["C7  - e5", "SP  - e5"]),
        ({"article_number": "e5", "issue": "3"}, ["C7  - e5", "IS  - 3", "SP  - e5"]),
        ({"article_number": "e5", "page": Pages((PageRange("1", "9"),))}, ["C7  - e5", "SP  - 1", "EP  - 9"]),
        ({"number_of_pages": 5}, []),
        ({"type": "book", "number_of_pages": 320}, ["SP  - 320"]),
        ({"type": "book", "number_of_pages": 9, "page": Pages((PageRange("1", "9"),))}, ["SP  - 9"]),
        ({"type": "book", "page": Pages((PageRange("1", "9"),))}, ["SP  - 1", "EP  - 9"]),
        ({"type": "thesis", "article_number": "e5"}, ["C7  - e5"]),
        ({"type": "chapter", "issue": "3"}, ["N1  - Issue: 3"]),
    ],
    ids=str,
)
def test_pages_and_numbers(fields: dict[str, Any], expected: list[str]) -> None:
    assert lines(**{"type": "article-journal", **fields}) == expected


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        (PartialDate(2016), ["PY  - 2016", "DA  - 2016///"]),
        (PartialDate(2016, 5), ["PY  - 2016", "DA  - 2016/05//"]),
        (PartialDate(2016, 5, 1), ["PY  - 2016", "DA  - 2016/05/01/"]),
        (PartialDate(2016, season=1), ["PY  - 2016", "DA  - 2016///Spring"]),
        (PartialDate(982), ["PY  - 0982", "DA  - 0982///"]),
        (PartialDate(2009, 3, end=PartialDate(2009, 4)), ["PY  - 2009", "DA  - 2009/03//"]),
    ],
    ids=str,
)
def test_dates(date: PartialDate, expected: list[str]) -> None:
    assert lines(issued=date) == expected


def test_the_end_of_a_range_is_declared() -> None:
    assert losses(issued=PartialDate(2009, 3, end=PartialDate(2009, 4))) == {"issued": "that it goes on to 2009-04"}


def test_one_standard_number() -> None:
    issn = (Identifier("1756-2856", "print"), Identifier("1756-2864", "electronic"))
    isbn = (Identifier("9783161484100"), Identifier("0306406152"))
    assert lines(type="article-journal", issn=issn) == ["SN  - 1756-2856", "N1  - ISSN: 1756-2864 (electronic)"]
    assert losses(type="article-journal", issn=issn) == {"issn": "the kind: 1756-2856 (print)"}
    assert lines(type="book", isbn=isbn) == ["SN  - 9783161484100 0306406152"]
    both = lines(type="chapter", isbn=isbn[:1], issn=issn[:1])
    assert both == ["SN  - 9783161484100", "N1  - ISSN: 1756-2856 (print)"]
    assert lines(type="report", number="TR-1", isbn=isbn[:1]) == ["SN  - TR-1", "N1  - ISBN: 9783161484100"]


def test_the_university_is_the_publisher() -> None:
    assert lines(type="thesis", authority="Univ") == ["PB  - Univ"]
    assert lines(type="thesis", authority="Univ", publisher="Press") == ["PB  - Press", "N1  - Authority: Univ"]
    assert lines(type="patent", authority="EPO") == ["N1  - Authority: EPO"]


def test_edition_and_version() -> None:
    assert lines(type="book", edition="2nd") == ["ET  - 2nd"]
    assert lines(type="dataset", version="1.1") == ["ET  - 1.1"]
    assert lines(type="book", version="1.1") == ["N1  - Version: 1.1"]


def test_keywords() -> None:
    assert lines(keywords=(Term("Neoplasms, Breast"), Term("a"))) == ["KW  - Neoplasms, Breast", "KW  - a"]
    assert lines(keywords=(Term("Neoplasms, Breast"),)) == ["KW  - Neoplasms - Breast"]
    assert losses(keywords=(Term("Neoplasms, Breast"),)) == {"keywords": "the comma of Neoplasms, Breast"}
    assert losses(keywords=(Term("a", "author"), Term("b"))) == {"keywords": "whose keyword it is: a (author)"}


def test_subjects_as_keywords_on_demand() -> None:
    work = Work(keywords=(Term("bees"),), subject_areas=(Term("Zoology", "ASJC"), Term("Other")))
    more = ris_record(work, subjects_as_keywords=True)[0].split("\r\n")
    assert [line for line in more if line.startswith("KW")] == ["KW  - bees", "KW  - Zoology", "KW  - Other"]
    assert [line for line in more if line.startswith("N1")] == [
        "N1  - Subject areas (ASJC): Zoology",
        "N1  - Subject areas: Other",
    ]


def test_one_line_a_value() -> None:
    assert lines(abstract="One.\n\nTwo.\u2028Three  - four.") == ["AB  - One. Two. Three - four."]
    assert losses(abstract="One.\n\nTwo.") == {"abstract": "its paragraphs and runs of blanks"}


def test_a_plain_status_is_no_note() -> None:
    assert lines(status="Published") == []
    assert losses(status="Published") == {"status": "Published"}


def test_what_has_no_place_is_declared_in_words() -> None:
    lost = losses(peer_reviewed=True, externally_published=False, custom=(Custom("Prize", "Best paper"),))
    assert lost == {"peer_reviewed": "yes", "externally_published": "no", "custom": "Prize: Best paper"}


def test_a_season_stands_in_a_note() -> None:
    text = write_ris([Work(type="patent", title="A", submitted=PartialDate(1980, season=2))]).text
    assert "N1  - Submitted: Summer 1980\r\n" in text


def test_control_characters_are_a_loss() -> None:
    assert losses(title="a\0b\x07") == {"title": "its paragraphs and runs of blanks"}
