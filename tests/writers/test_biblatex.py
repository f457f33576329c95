"""BibLaTeX: works and the fields they get; only what the data model allows."""

from __future__ import annotations

from typing import Any

import pytest
from bibtexparser.entrypoint import parse_string
from hypothesis import given

from citekit.values import Identifier, Organization, PageRange, Pages, PartialDate, Person, Term
from citekit.work import Work
from citekit.writers.biblatex import ORDER, biblatex_entry, edtf, write_biblatex
from citekit.writers.biblatex_model import FIELDS, LANGUAGES, NEAR_PUBSTATES, PUBSTATES, isbn_is_valid, issn_is_valid
from citekit.writers.written import Loss
from tests.rows import for_each
from tests.strategies import ISBNS, ISSNS, any_works
from tests.writers.test_bibtex import SEED, WHO
from tests.writers.test_latex import balanced

SEED_ENTRY = r"""@article{dubey2016use,
  title = {Use of interleukin-2 for management of natalizumab-associated disease: Case report and review},
  author = {Dubey, Divyanshu and DeSena, Allen D.},
  journaltitle = {Therapeutic Advances in Neurological Disorders},
  number = {3},
  pages = {211--215},
  date = {2016-05-01},
  langid = {american},
  language = {english},
  keywords = {Interleukin-2, {JCV, human}},
  abstract = {One \& two. Three.},
}
"""


def test_seed() -> None:
    written = write_biblatex([Work(**SEED)])
    assert written.text == SEED_ENTRY
    lost = ["genre", "number_of_pages", "status", "abstract", "keywords", "subject_areas", "cited_by"]
    assert [loss.field for loss in written.losses] == lost


def fields(work: Work, **options: Any) -> dict[str, str]:
    """The fields of the entry without their braces, with the type under "@"."""
    lines = biblatex_entry(work, "key", **options).text.splitlines()
    told = dict(line.removesuffix(",").strip().split(" = ", 1) for line in lines[1:-1])
    return {"@": lines[0].partition("{")[0][1:], **{name: value[1:-1] for name, value in told.items()}}


EDITOR = (Person("Doe", "J."),)
EVENT = {
    "event_title": "CoG",
    "event_place": "Milan",
    "event_date": PartialDate(2024, 8, 5, end=PartialDate(2024, 8, 8)),
}
EVENT_TOLD = {"eventtitle": "CoG", "venue": "Milan", "eventdate": "2024-08-05/2024-08-08"}

TYPES: dict[str, tuple[dict[str, Any], dict[str, str]]] = {
    "magazine": (
        {"type": "article-magazine", "container_title": "J"},
        {"@": "article", "journaltitle": "J", "entrysubtype": "magazine"},
    ),
    "named issue": ({"type": "article-journal", "issue": "Spring"}, {"@": "article", "issue": "Spring"}),
    "numbered issue": ({"type": "article-journal", "issue": "Suppl. 2"}, {"@": "article", "number": "Suppl. 2"}),
    "article number": ({"type": "article-journal", "article_number": "e1"}, {"@": "article", "eid": "e1"}),
    "event of an article": (
        {"type": "article-journal", **EVENT},
        {"@": "article", "note": "Presented at {CoG}, Milan"},
    ),
    "part of a book": ({"type": "chapter", "container_title": "H"}, {"@": "inbook", "booktitle": "H"}),
    "part of a collection": (
        {"type": "chapter", "container_title": "H", "editor": EDITOR},
        {"@": "incollection", "booktitle": "H", "editor": "Doe, J."},
    ),
    "author of the host": (
        {"type": "chapter", "container_title": "H", "container_author": EDITOR},
        {"@": "inbook", "booktitle": "H", "bookauthor": "Doe, J."},
    ),
    "encyclopedia": ({"type": "entry-encyclopedia", "container_title": "H"}, {"@": "inreference", "booktitle": "H"}),
    "paper in a series": (
        {"type": "paper-conference", "container_title": "P.", "collection_title": "LN", "collection_number": "4",
         "volume": "4"},
        {"@": "inproceedings", "booktitle": "P.", "series": "{LN}", "number": "4"},
    ),
    "paper": (
        {"type": "paper-conference", "container_title": "Proc.", "collection_number": "4", "volume": "2", **EVENT},
        {"@": "inproceedings", "booktitle": "Proc.", "number": "4", "volume": "2", **EVENT_TOLD},
    ),
    "paper without a host": ({"type": "paper-conference", **EVENT}, {"@": "unpublished", **EVENT_TOLD}),
    "paper without an event": ({"type": "paper-conference"}, {"@": "unpublished", "type": "Conference paper"}),
    "poster": ({"type": "speech", "genre": "Poster"}, {"@": "unpublished", "type": "Poster"}),
    "speech": ({"type": "speech"}, {"@": "unpublished", "type": "Speech"}),
    "book": ({"type": "book", "number_of_pages": 200, "number_of_volumes": "2", "edition": "22nd"},
             {"@": "book", "pagetotal": "200", "volumes": "2", "edition": "22"}),
    "book in words": ({"type": "book", "edition": "2nd revised"}, {"@": "book", "edition": "2nd revised"}),
    "collection": ({"type": "book", "author": (), "editor": EDITOR}, {"@": "collection", "editor": "Doe, J."}),
    "proceedings": (
        {"type": "book", "genre": "Proceedings", "author": (), "editor": EDITOR},
        {"@": "proceedings", "editor": "Doe, J."},
    ),
    "special issue": (
        {"type": "book", "genre": "Special issue", "author": (), "editor": EDITOR, "container_title": "J"},
        {"@": "periodical", "title": "J", "issuetitle": "T", "editor": "Doe, J."},
    ),
    "report": (
        {"type": "report", "publisher": "ECB", "number": "12"},
        {"@": "report", "institution": "ECB", "number": "12", "type": "Report"},
    ),
    "series of a report": (
        {"type": "report", "genre": "Working paper", "collection_title": "WP", "collection_number": "12"},
        {"@": "report", "type": "Working paper", "number": "12", "note": "Series: WP"},
    ),
    "phd": ({"type": "thesis", "genre": "PhD thesis"}, {"@": "thesis", "type": "phdthesis"}),
    "licentiate": ({"type": "thesis", "genre": "Licentiate"}, {"@": "thesis", "type": "Licentiate"}),
    "thesis": ({"type": "thesis", "authority": "U"}, {"@": "thesis", "type": "Thesis", "institution": "U"}),
    "preprint": (
        {"type": "article", "genre": "Preprint", "publisher": "arXiv", "arxiv": "2301.00001"},
        {"@": "online", "organization": "arXiv", "note": "Preprint", "eprint": "2301.00001", "eprinttype": "arxiv"},
    ),
    "preprint nowhere": ({"type": "article"}, {"@": "misc", "type": "Preprint"}),
    "patent": ({"type": "patent", "number": "EP1", "publisher": "A and B"},
               {"@": "patent", "number": "EP1", "holder": "{A and B}"}),
    "patent without a number": ({"type": "patent"}, {"@": "misc", "type": "Patent"}),
    "dataset": ({"type": "dataset", "publisher": "Zenodo"}, {"@": "dataset", "publisher": "Zenodo"}),
    "software": ({"type": "software", "version": "2"}, {"@": "software", "version": "2"}),
    "web page": ({"type": "webpage", "url": "http://a"}, {"@": "online", "url": "http://a"}),
    "graphic": (
        {"type": "graphic", "genre": "Painting"},
        {"@": "misc", "type": "Graphic work", "note": "Genre: Painting"},
    ),
    "document": ({"type": "document", "genre": "Memo"}, {"@": "misc", "type": "Memo"}),
    "pubmed": ({"type": "dataset", "pmid": "1"}, {"@": "dataset", "eprint": "1", "eprinttype": "pubmed"}),
    "handle": ({"type": "dataset", "handle": "2/1"}, {"@": "dataset", "eprint": "2/1", "eprinttype": "hdl"}),
    "visited": ({"type": "dataset", "accessed": PartialDate(2020, 1)}, {"@": "dataset", "urldate": "2020-01"}),
    "translation": ({"type": "dataset", "translated_title": "Tomato"}, {"@": "dataset", "titleaddon": "Tomato"}),
    "publisher with and": (
        {"type": "dataset", "publisher": "Wiley and Sons"}, {"@": "dataset", "publisher": "Wiley {and} Sons"}
    ),
    "language of a region": ({"type": "dataset", "language": "en-IN"},
                             {"@": "dataset", "langid": "english", "language": "english"}),
    "language without a name": ({"type": "dataset", "language": "zu"}, {"@": "dataset"}),
    "isbn": ({"type": "book", "isbn": (Identifier("9780306406158", "print"), Identifier("9780306406157"))},
             {"@": "book", "isbn": "9780306406157"}),
    "no isbn on articles": ({"type": "article-journal", "isbn": (Identifier("9780306406157"),)}, {"@": "article"}),
    "no issn on papers": (
        {"type": "paper-conference", "container_title": "P", "issn": (Identifier("1756-2856"),)},
        {"@": "inproceedings", "booktitle": "P"},
    ),
}  # fmt: skip


@for_each("given_fields, told", TYPES)
def test_types(given_fields: dict[str, Any], told: dict[str, str]) -> None:
    entry = fields(Work(**{**WHO, **given_fields}))
    standing = {"title": "T", "author": "Doe, Jane", "date": "2020"}
    assert {name: value for name, value in entry.items() if standing.get(name) != value} == told


def test_names_keep_their_letters() -> None:
    names = (Person("Østergaard", "Éva", particle="von"), Organization("Größe & Co"), Person("de la Cruz", "María"))
    assert fields(Work(author=names))["author"] == r"von Østergaard, Éva and {Größe \& Co} and {de la Cruz}, María"


@pytest.mark.parametrize(
    ("date", "told"),
    [
        (PartialDate(2016), "2016"),
        (PartialDate(2016, 5, 1), "2016-05-01"),
        (PartialDate(2019, season=1), "2019-21"),
        (PartialDate(2019, season=3, end=PartialDate(2019, season=4)), "2019-23/2019-24"),
        (PartialDate(2024, 6, 29, end=PartialDate(2024, 7, 3)), "2024-06-29/2024-07-03"),
    ],
)
def test_dates(date: PartialDate, told: str) -> None:
    assert edtf(date) == told


@for_each("status, key", [*PUBSTATES.items(), *NEAR_PUBSTATES.items()])
def test_status(status: str, key: str) -> None:
    work = Work(status=status)
    assert fields(work)["pubstate"] == key
    assert (Loss(0, "status", status) in write_biblatex([work]).losses) == (status in NEAR_PUBSTATES)


@for_each("tag", list(LANGUAGES))
def test_languages(tag: str) -> None:
    told = fields(Work(language=tag))
    assert (told["langid"], told["language"]) == LANGUAGES[tag]


@for_each("number", [*ISBNS, *ISSNS])
def test_check_digits(number: str) -> None:
    valid = isbn_is_valid if number in ISBNS else issn_is_valid
    last = "0" if number[-1] != "0" else "1"
    assert valid(number)
    assert not valid(number[:-1] + last)
    assert not valid(number[1:])
    assert not valid("")


@given(any_works)
def test_only_legal_fields_balanced_and_in_order(work: Work) -> None:
    entry = fields(work)
    told = list(entry)[1:]
    assert FIELDS[entry["@"]] >= set(told)
    assert all(balanced(value) for value in entry.values())
    assert sorted(told, key=ORDER.__getitem__) == told


@given(any_works)
def test_bibtexparser_reads_the_same_fields(work: Work) -> None:
    library = parse_string(write_biblatex([work]).text)
    assert not library.failed_blocks
    told = {field.key: field.value for field in library.entries[0].fields}
    assert told == {name: value for name, value in fields(work).items() if name != "@"}


def test_keywords_of_a_scheme_are_declared() -> None:
    work = Work(keywords=(Term("a", "author"), Term("b")), page=Pages((PageRange("1"),)))
    assert Loss(0, "keywords", "whose they are: author") in write_biblatex([work]).losses


@for_each("edition, lost", [("2nd", True), ("2", False), ("2nd revised", False)])
def test_a_spelling_that_goes_is_declared(edition: str, lost: bool) -> None:
    told = write_biblatex([Work(type="book", edition=edition)]).losses
    assert ("edition" in [loss.field for loss in told]) is lost
