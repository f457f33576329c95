"""Records as Zotero's items, and back."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import given, settings

import citekit
from citekit.bridges.zotero.item_types import FROM_CSL, ITEM_TYPES
from citekit.bridges.zotero.items import FIELDS, api_items, item_of
from citekit.bridges.zotero.works import work_of, works_of
from citekit.csl import TYPES
from citekit.errors import InputError
from citekit.values import Identifier, Organization, PageRange, Pages, PartialDate, Person, Term
from citekit.work import ROLES, Work, present
from tests.rows import for_each
from tests.shell import LISTING
from tests.strategies import hard_works

FEW = settings(max_examples=max(1, settings().max_examples // 5))
"""One example of a law writes a work some forty times."""

ARTICLE = Work(
    type="article-journal", title="Tidal gates", container_title="Coast", volume="9", issue="3",
    page=Pages((PageRange("211", "215"),)), issued=PartialDate(2016, 5, 1), doi="10.1000/1", language="en-US",
    author=(Person("Gogh", "Vincent", particle="van", suffix="Jr."), Organization("World Health Organization")),
    issn=(Identifier("1756-2856", "print"), Identifier("1756-2864", "electronic")), keywords=(Term("gates", "author"),),
    abstract="What gates do.", note=("First <note>",), pmid="27134678",
)  # fmt: skip


def test_an_article_is_an_item_of_the_api() -> None:
    item, note = api_items([ARTICLE])
    assert re.fullmatch("[23456789A-IJ-NP-Z]{8}", item["key"])
    assert item == {
        "key": item["key"], "version": 0, "itemType": "journalArticle", "title": "Tidal gates",
        "creators": [
            {"firstName": "Vincent, Jr.", "lastName": "van Gogh", "creatorType": "author"},
            {"name": "World Health Organization", "creatorType": "author"},
        ],
        "publicationTitle": "Coast", "volume": "9", "issue": "3", "pages": "211-215", "date": "2016-05-01",
        "DOI": "10.1000/1", "language": "en-US", "PMID": "27134678", "ISSN": "1756-2856 1756-2864",
        "abstractNote": "What gates do.", "tags": [{"tag": "gates", "type": 1}],
    }  # fmt: skip
    assert (note["itemType"], note["parentItem"], note["note"]) == ("note", item["key"], "<p>First &lt;note&gt;</p>")


NAMED_BY_TYPE = [
    ("paper-conference", {"container_title": "Proc."}, "proceedingsTitle", "Proc."),
    ("paper-conference", {"event_title": "Coast 24"}, "conferenceName", "Coast 24"),
    ("chapter", {"container_title": "Book"}, "bookTitle", "Book"),
    ("thesis", {"publisher": "University of Aarhus"}, "university", "University of Aarhus"),
    ("thesis", {"genre": "Doctoral thesis"}, "thesisType", "Doctoral thesis"),
    ("report", {"number": "7"}, "reportNumber", "7"),
    ("report", {"collection_title": "Series"}, "seriesTitle", "Series"),
    ("article", {"publisher": "arXiv"}, "repository", "arXiv"),
    ("dataset", {"publisher": "Zenodo"}, "repository", "Zenodo"),
    ("patent", {"issued": PartialDate(2020)}, "issueDate", "2020"),
    ("patent", {"submitted": PartialDate(2019, 2)}, "filingDate", "2019-02"),
    ("speech", {"event_title": "Coast 24"}, "meetingName", "Coast 24"),
    ("software", {"publisher": "Rask Ltd"}, "company", "Rask Ltd"),
    ("book", {"number_of_pages": 320}, "numPages", "320"),
    ("speech", {"event_place": "Aarhus"}, "place", "Aarhus"),
    ("article", {"arxiv": "2401.12345"}, "archiveID", "arXiv:2401.12345"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("csl", "values", "field", "text"), NAMED_BY_TYPE, ids=[f"{row[0]}-{row[2]}" for row in NAMED_BY_TYPE]
)
def test_a_type_has_its_own_names(csl: str, values: dict[str, Any], field: str, text: str) -> None:
    work = Work(type=csl, title="x", **values)
    item = item_of(work)
    assert item[field] == text
    assert present(work_of(item)) == present(work)


EXTRA = [
    ({"article_number": "e12"}, "pages", "e12"),
    ({"article_number": "e12", "page": Pages((PageRange("1"),))}, "extra", "Article Number: e12"),
    ({"status": "In press"}, "extra", "Status: In press"),
    ({"arxiv": "2401.12345"}, "extra", "arXiv: 2401.12345"),
    ({"type": "thesis", "authority": "Aarhus University", "publisher": "Rask Ltd"}, "university", "Aarhus University"),
    ({"type": "thesis", "authority": "Aarhus University", "publisher": "Rask"}, "extra", "Publisher: Rask"),
    ({"type": "report", "authority": "Ministry"}, "institution", "Ministry"),
    ({"type": "report", "authority": "Ministry", "publisher": "Rask"}, "extra", "Authority: Ministry"),
    ({"type": "review-book"}, "extra", "Type: review-book"),
    ({"type": "software", "language": "da"}, "extra", "Language: da"),
]


@pytest.mark.parametrize(("values", "field", "text"), EXTRA, ids=[row[2] for row in EXTRA])
def test_what_has_no_field_is_a_line_of_extra(values: dict[str, Any], field: str, text: str) -> None:
    assert item_of(Work(**({"type": "article-journal", "title": "x"} | values)))[field] == text


ROLE_NAMES = [
    ("patent", "author", "inventor"), ("software", "author", "programmer"), ("speech", "author", "presenter"),
    ("graphic", "author", "artist"), ("chapter", "editor", "editor"), ("chapter", "container_author", "bookAuthor"),
    ("book", "collection_editor", "seriesEditor"), ("dataset", "editor", "contributor"),
    ("thesis", "supervisor", "contributor"),
]  # fmt: skip


@for_each("csl, role, creator", ROLE_NAMES)
def test_people_are_what_the_type_calls_them(csl: str, role: str, creator: str) -> None:
    item = item_of(Work(type=csl, **{role: (Person("Rask", "Mai"),)}))
    assert item["creators"] == [{"firstName": "Mai", "lastName": "Rask", "creatorType": creator}]


def test_an_article_reads_back() -> None:
    (back,) = works_of(api_items([ARTICLE]))
    lost = {"issn": tuple(Identifier(one.value) for one in ARTICLE.issn), "keywords": (Term("gates"),)}
    assert present(back) == present(ARTICLE) | lost


def test_what_translators_make_is_read_too() -> None:
    item = {
        "itemType": "bookSection", "title": "Locks", "publicationTitle": "Coasts", "date": "May 2016",
        "creators": [{"lastName": "WHO", "fieldMode": 1, "creatorType": "author"}, {"lastName": "de la Cruz"}],
        "tags": ["locks", {"tag": "gates"}], "notes": [{"note": "<p>A &amp; B</p>"}], "attachments": [],
        "extra": "Chapter Number: 4\nfree", "ISBN": "978-3-16-148410-0",
    }  # fmt: skip
    work = work_of(item)
    assert work.container_title == "Coasts"
    assert work.author == (Organization("WHO"), Person("Cruz", None, "de la"))
    assert (work.issued, work.chapter_number) == (PartialDate(2016, 5), "4")
    assert work.keywords == (Term("locks"), Term("gates"))
    assert work.note == ("free", "A & B")
    assert work.isbn == (Identifier("978-3-16-148410-0"),)


def test_a_value_that_is_none_stays_as_words() -> None:
    work = work_of({"itemType": "book", "date": "n.d.", "numPages": "xii, 300"})
    assert set(work.note) == {"Issued: n.d.", "Number Of Pages: xii, 300"}


@for_each(
    "items",
    [
        None, {}, [1], [{}], [{"itemType": 1}], [{"itemType": "book", "title": ["x"]}],
        [{"itemType": "book", "tags": "x"}], [{"itemType": "book", "creators": ["x"]}],
        [{"itemType": "book", "creators": [{"lastName": {}}]}],
    ],
)  # fmt: skip
def test_what_is_no_item_is_refused(items: Any) -> None:
    with pytest.raises(InputError):
        works_of(items)


def test_tables_agree() -> None:
    assert set(FROM_CSL.values()) == set(ITEM_TYPES)
    assert set(FROM_CSL) <= TYPES
    ours = {common for item_type in ITEM_TYPES.values() for common in item_type.fields}
    assert set(FIELDS.values()) == ours


def test_the_same_paste_has_the_same_keys() -> None:
    works = citekit.read(LISTING.read_text(encoding="utf-8")).works
    assert api_items(works) == api_items(works)
    assert len({item["key"] for item in api_items([*works, *works])}) == 2


@FEW
@given(hard_works)
def test_every_value_is_somewhere_in_the_items(work: Work) -> None:
    """Without a field the items are others, except that a tag may be a keyword and a subject."""
    whole = bare(work)
    for name in present(work):
        rest = Work(**{key: value for key, value in present(work).items() if key != name})
        assert bare(rest) != whole or name in ("type", "keywords", "subject_areas"), name


def bare(work: Work) -> list[dict[str, Any]]:
    """The items without their keys."""
    return [{name: item[name] for name in item if name not in ("key", "parentItem")} for item in api_items([work])]


@FEW
@given(hard_works)
def test_items_read_back_to_as_many_people_and_notes(work: Work) -> None:
    (back,) = works_of(json.loads(json.dumps(api_items([work]))))
    assert back.type == work.type
    assert sum(len(getattr(back, role)) for role in ROLES) == sum(len(getattr(work, role)) for role in ROLES)
    assert len(back.note) >= len(work.note)
