"""CSL-JSON, variable by variable."""

from __future__ import annotations

import json
from typing import Any

import pytest

from citekit.csl import DATES, NAMES, VARIABLES
from citekit.values import CitedBy, Custom, Identifier, Name, Organization, PageRange, Pages, PartialDate, Person, Term
from citekit.work import FIELDS, Work
from citekit.writers.csl_json import SHAPED, csl_date, csl_item, csl_name, write_csl_json
from citekit.writers.json_layout import layout
from citekit.writers.written import Loss
from tests.rows import for_each


def item(**fields: Any) -> dict[str, Any]:
    """An item without id and type."""
    found = csl_item(Work(**fields), "key")
    return {variable: value for variable, value in found.items() if variable not in ("id", "type")}


def test_an_array_of_items_with_keys() -> None:
    written = write_csl_json([Work(type="book", title="Ä", issued=PartialDate(2016, 5))])
    assert written.losses == []
    assert written.text == (
        '[\n  {\n    "id": ' + json.dumps(json.loads(written.text)[0]["id"]) + ',\n    "type": "book",\n'
        '    "title": "Ä",\n    "issued": {\n      "date-parts": [[2016, 5]]\n    }\n  }\n]\n'
    )


def test_no_items() -> None:
    assert write_csl_json([]).text == "[]\n"


def test_ids_differ() -> None:
    twice = Work(type="book", title="Same", author=(Person("Same", "A"),), issued=PartialDate(2016))
    ids = [found["id"] for found in json.loads(write_csl_json([twice, twice]).text)]
    assert len(set(ids)) == 2


def test_tables_are_about_fields() -> None:
    fields = [*VARIABLES, *NAMES, *DATES, *SHAPED]
    assert set(fields) <= set(FIELDS)
    assert len(fields) == len(set(fields))


@pytest.mark.parametrize(
    ("name", "split", "family"),
    [
        (Person("Dubey", "D."), {"family": "Dubey", "given": "D."}, {"family": "Dubey", "given": "D."}),
        (
            Person("Gogh", "Vincent", "van"),
            {"family": "Gogh", "given": "Vincent", "non-dropping-particle": "van"},
            {"family": "van Gogh", "given": "Vincent"},
        ),
        (
            Person("Beethoven", "Ludwig", None, "van"),
            {"family": "Beethoven", "given": "Ludwig", "dropping-particle": "van"},
            {"family": "Beethoven", "given": "Ludwig van"},
        ),
        (Person("King", "M.", suffix="Jr."),) + ({"family": "King", "given": "M.", "suffix": "Jr."},) * 2,
        (Person("Madonna"), {"family": "Madonna"}, {"family": "Madonna"}),
        (Organization("CERN"), {"literal": "CERN"}, {"literal": "CERN"}),
    ],
    ids=str,
)
def test_names(name: Name, split: dict[str, str], family: dict[str, str]) -> None:
    assert csl_name(name) == split
    assert csl_name(name, "family") == family


def test_joined_particles_are_declared() -> None:
    works = [Work(), Work(author=(Person("Gogh", "Vincent", "van"),))]
    assert write_csl_json(works).losses == []
    assert write_csl_json(works, particles="family").losses == [Loss(1, "author", "the particle of Vincent van Gogh")]


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        (PartialDate(2016), {"date-parts": [[2016]]}),
        (PartialDate(2016, 5, 1), {"date-parts": [[2016, 5, 1]]}),
        (PartialDate(2016, season=1), {"date-parts": [[2016]], "season": 1}),
        (PartialDate(2009, 3, end=PartialDate(2009, 4)), {"date-parts": [[2009, 3], [2009, 4]]}),
    ],
    ids=str,
)
def test_dates(date: PartialDate, expected: dict[str, Any]) -> None:
    assert csl_date(date) == expected
    assert item(issued=date, available_date=date, submitted=date, event_date=date, accessed=date) == {
        "issued": expected, "available-date": expected, "submitted": expected, "accessed": expected,
        "event-date": expected,
    }  # fmt: skip


RANGE = Pages((PageRange("1", "9"),))


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"page": RANGE}, {"page": "1-9"}),
        ({"page": Pages((PageRange("1", "4"), PageRange("7")))}, {"page": "1-4, 7"}),
        ({"article_number": "e5"}, {"page": "e5", "number": "e5"}),
        ({"article_number": "e5", "issue": "3"}, {"page": "e5", "issue": "3"}),
        ({"article_number": "e5", "page": RANGE}, {"page": "1-9", "number": "e5"}),
        ({"article_number": "e5", "page": RANGE, "issue": "3"}, {"page": "1-9", "issue": "3"}),
        ({"article_number": "e5", "type": "chapter"}, {"page": "e5"}),
        ({"number": "TR-1", "type": "report"}, {"number": "TR-1"}),
    ],
    ids=str,
)
def test_pages_and_article_number(fields: dict[str, Any], expected: dict[str, str]) -> None:
    found = item(**{"type": "article-journal", **fields})
    custom = found.pop("custom", {})
    assert found == expected
    assert custom.get("article_number") == fields.get("article_number")


def test_status_is_printed_only_where_it_is_news() -> None:
    assert item(status="Accepted/In press") == {"status": "Accepted/In press"}
    assert item(status="Published") == {"custom": {"status": "Published"}}


def test_numbers_and_words_are_joined_and_kept_apart_in_custom() -> None:
    plain = (Identifier("1756-2856"), Identifier("1756-2864"))
    assert item(issn=plain) == {"ISSN": "1756-2856 1756-2864"}
    assert item(isbn=(Identifier("1", "print", "collection"),)) == {
        "ISBN": "1",
        "custom": {"isbn": [{"value": "1", "kind": "print", "scope": "collection"}]},
    }
    assert item(keywords=(Term("a"), Term("b"))) == {"keyword": "a, b"}
    assert item(keywords=(Term("a, b"),)) == {"keyword": "a, b", "custom": {"keywords": [{"term": "a, b"}]}}
    assert item(note=("One.", "Two.")) == {"note": "One.\nTwo."}


def test_the_university_is_the_publisher_too() -> None:
    assert item(type="thesis", authority="Univ") == {"authority": "Univ", "publisher": "Univ"}
    assert item(type="thesis", authority="Univ", publisher="P") == {"publisher": "P", "authority": "Univ"}
    assert item(type="patent", authority="EPO") == {"authority": "EPO"}


def test_custom_has_what_csl_has_no_variable_for() -> None:
    found = item(
        subject_areas=(Term("Neurology", "ASJC"),), funding=("A fund",), externally_published=False, arxiv="2301.1",
        peer_reviewed=True, cited_by=(CitedBy(8, "Scopus"),), supervisor=(Person("S", "T"),), translated_title="Ü",
        accepted=PartialDate(2016, 4), other_doi=("10.1/x",), event_title_short="C24",
    )  # fmt: skip
    assert found == {
        "custom": {
            "translated_title": "Ü", "supervisor": [{"family": "S", "given": "T"}],
            "accepted": {"year": 2016, "month": 4}, "event_title_short": "C24", "other_doi": ["10.1/x"],
            "arxiv": "2301.1", "subject_areas": [{"term": "Neurology", "scheme": "ASJC"}], "funding": ["A fund"],
            "cited_by": [{"count": 8, "source": "Scopus"}], "peer_reviewed": True, "externally_published": False,
        }
    }  # fmt: skip


def test_facts_that_csl_has_a_variable_for() -> None:
    facts = {
        "director": "Una Moe", "origdate": "1850-03", "Short title": "Fens", "shorttitle": "Mud",
        "original-title": "Moser", "Link": "x",
    }  # fmt: skip
    found = item(custom=tuple(Custom(label, value) for label, value in facts.items()))
    assert [entry["label"] for entry in found.pop("custom")["custom"]] == list(facts)
    assert found == {
        "director": [{"literal": "Una Moe"}], "original-date": {"date-parts": [[1850, 3]]}, "title-short": "Fens",
        "original-title": "Moser",
    }  # fmt: skip
    assert "original-date" not in item(custom=(Custom("origdate", "around 1850"),))


def test_custom_is_last_and_order_is_fixed() -> None:
    work = Work(custom=(), doi="10.1/x", arxiv="1", title="T", genre="G", abstract="A", status="Submitted")
    assert list(csl_item(work, "k")) == ["id", "type", "genre", "title", "status", "DOI", "abstract", "custom"]


def test_types() -> None:
    review = Work(type="article-journal", genre="Book/Film/Article review")
    assert csl_item(review, "k")["type"] == "article-journal"
    assert csl_item(review, "k", book_reviews=True)["type"] == "review-book"
    survey = Work(type="article-journal", genre="Review article")
    assert csl_item(survey, "k", book_reviews=True)["type"] == "article-journal"
    assert csl_item(Work(type="software"), "k")["type"] == "software"
    assert csl_item(Work(type="no such"), "k") == {"id": "k", "type": "document", "custom": {"type": "no such"}}


def test_a_cut_list_is_declared_and_kept() -> None:
    written = write_csl_json([Work(author=(Person("A"),), incomplete=("author",))])
    assert written.losses == [Loss(0, "incomplete", "author")]
    assert json.loads(written.text)[0]["custom"] == {"incomplete": ["author"]}


@for_each(
    "value",
    [
        {}, [], {"a": []}, {"a": {}}, [[1, 2], [3]], [{"a": [1]}], {"a": None, "b": True, "c": -1}, ["a", ["b"]], "x",
        {"\\": '"\n\x00\u2028é🧬'}, [1, "a"], [True], [[]],
    ],
    str,
)  # fmt: skip
def test_layout_is_json(value: Any) -> None:
    assert json.loads(layout(value)) == value


def test_layout_as_people_expect_it() -> None:
    value = {"a": [{"b": "ü"}, "c"], "d": {"e": 1}}
    assert layout(value) == json.dumps(value, indent=2, ensure_ascii=False)
    assert layout([[2016, 5], [2017]]) == "[[2016, 5], [2017]]"
