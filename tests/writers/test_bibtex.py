"""BibTeX: works and the fields they get, the types they are, and the losses that are declared."""

from __future__ import annotations

from typing import Any

from bibtexparser.entrypoint import parse_string
from hypothesis import given

from citekit.values import CitedBy, Identifier, Organization, PageRange, Pages, PartialDate, Person, Term
from citekit.work import Work
from citekit.writers.biblatex import write_biblatex
from citekit.writers.bibtex import ORDER, bibtex_entry, write_bibtex
from citekit.writers.bibtex_types import KINDS
from citekit.writers.written import Loss
from tests.rows import for_each
from tests.strategies import any_works, hard_works, tame_works
from tests.writers.test_latex import balanced

SEED: dict[str, Any] = {
    "type": "article-journal",
    "genre": "Review article",
    "title": "Use of interleukin-2 for management of natalizumab-associated disease: Case report and review",
    "author": (Person("Dubey", "Divyanshu"), Person("DeSena", "Allen D.")),
    "container_title": "Therapeutic Advances in Neurological Disorders",
    "issue": "3",
    "page": Pages((PageRange("211", "215"),)),
    "number_of_pages": 5,
    "issued": PartialDate(2016, 5, 1),
    "status": "Published",
    "language": "en-US",
    "keywords": (Term("Interleukin-2", "author"), Term("JCV, human", "author")),
    "subject_areas": (Term("Neurology", "ASJC"),),
    "abstract": "One & two.\n\nThree.",
    "cited_by": (CitedBy(10, "Scopus"),),
}

SEED_ENTRY = r"""@article{dubey2016use,
  title = {Use of interleukin-2 for management of natalizumab-associated disease: Case report and review},
  author = {Dubey, Divyanshu and DeSena, Allen D.},
  journal = {Therapeutic Advances in Neurological Disorders},
  number = {3},
  pages = {211--215},
  year = {2016},
  month = may # "~1",
  language = {en-US},
  keywords = {Interleukin-2, {JCV, human}},
  abstract = {One \& two. Three.},
}
"""


def test_seed() -> None:
    written = write_bibtex([Work(**SEED)])
    assert written.text == SEED_ENTRY
    assert written.losses == [
        Loss(0, "genre", "Review article"),
        Loss(0, "number_of_pages", "5"),
        Loss(0, "status", "Published"),
        Loss(0, "abstract", "paragraph and line breaks"),
        Loss(0, "keywords", "whose they are: author"),
        Loss(0, "subject_areas", "Neurology (ASJC)"),
        Loss(0, "cited_by", "10 (Scopus)"),
    ]


def fields(work: Work, **options: Any) -> dict[str, str]:
    """The fields of the entry as they stand there, with the type under "@"."""
    lines = bibtex_entry(work, "key", **options).text.splitlines()
    told = dict(line.removesuffix(",").strip().split(" = ", 1) for line in lines[1:-1])
    bare = {name: value[1:-1] if value[0] == "{" else value for name, value in told.items()}
    return {"@": lines[0].partition("{")[0][1:], **bare}


WHO = {"title": "T", "author": (Person("Doe", "Jane"),), "issued": PartialDate(2020)}

TYPES: dict[str, tuple[dict[str, Any], dict[str, str]]] = {
    "article": ({"type": "article-journal", "container_title": "J"}, {"@": "article", "journal": "J"}),
    "magazine": ({"type": "article-magazine", "container_title": "J"}, {"@": "article", "journal": "J"}),
    "chapter": (
        {"type": "chapter", "genre": "Foreword", "container_title": "H", "publisher": "P", "chapter_number": "3"},
        {"@": "incollection", "booktitle": "H", "publisher": "P", "type": "Foreword", "chapter": "3"},
    ),
    "encyclopedia": ({"type": "entry-encyclopedia", "container_title": "H"}, {"@": "incollection", "booktitle": "H"}),
    "paper": (
        {"type": "paper-conference", "container_title": "Proc.", "event_title": "CoG", "event_place": "Milan"},
        {"@": "inproceedings", "booktitle": "Proc.", "note": "Presented at {CoG}, Milan"},
    ),
    "paper without a host": (
        {"type": "paper-conference", "event_title": "CoG 2024", "event_place": "Milan, Italy"},
        {"@": "misc", "howpublished": "Paper presented at {CoG 2024}, Milan, Italy"},
    ),
    "paper without anything": ({"type": "paper-conference"}, {"@": "misc", "note": "Conference paper"}),
    "poster": (
        {"type": "speech", "genre": "Poster", "event_title": "CoG"},
        {"@": "misc", "howpublished": "Poster presented at CoG"},
    ),
    "talk": ({"type": "speech", "genre": "Invited talk"}, {"@": "misc", "note": "Speech; Genre: Invited talk"}),
    "book": ({"type": "book", "publisher": "P", "edition": "2"}, {"@": "book", "publisher": "P", "edition": "2nd"}),
    "edition of endless digits": ({"type": "book", "edition": "2" * 5000}, {"@": "book", "edition": "2" * 5000}),
    "proceedings": (
        {"type": "book", "title": "Proceedings of X", "author": (), "editor": (Person("Doe", "J."),)},
        {"@": "proceedings", "editor": "Doe, J."},
    ),
    "anthology": ({"type": "book", "author": (), "editor": (Person("Doe", "J."),)}, {"@": "book", "editor": "Doe, J."}),
    "special issue": (
        {"type": "book", "genre": "Special issue", "container_title": "J"},
        {"@": "misc", "note": "Genre: Special issue; In: J"},
    ),
    "report": (
        {"type": "report", "genre": "Working paper", "publisher": "ECB", "number": "12"},
        {"@": "techreport", "institution": "ECB", "type": "Working paper", "number": "12"},
    ),
    "report of a body": ({"type": "report", "authority": "EU"}, {"@": "techreport", "institution": "EU"}),
    "report of nobody": ({"type": "report", "number": "7"}, {"@": "misc", "note": "Report; Number 7"}),
    "phd": ({"type": "thesis", "genre": "PhD thesis", "publisher": "U"}, {"@": "phdthesis", "school": "U"}),
    "doctorate": ({"type": "thesis", "genre": "Doctoral Thesis"}, {"@": "phdthesis", "type": "Doctoral Thesis"}),
    "master": ({"type": "thesis", "genre": "Master's thesis", "authority": "U"}, {"@": "mastersthesis", "school": "U"}),
    "msc": ({"type": "thesis", "genre": "MSc thesis"}, {"@": "mastersthesis", "type": "MSc thesis"}),
    "master's dissertation": (
        {"type": "thesis", "genre": "Master's Dissertation"},
        {"@": "mastersthesis", "type": "Master's Dissertation"},
    ),
    "licentiate": ({"type": "thesis", "genre": "Licentiate"}, {"@": "mastersthesis", "type": "Licentiate"}),
    "thesis": ({"type": "thesis", "genre": "Thesis"}, {"@": "phdthesis", "type": "Thesis"}),
    "thesis of unknown kind": ({"type": "thesis"}, {"@": "phdthesis", "type": "Thesis"}),
    "preprint": (
        {"type": "article", "genre": "Preprint", "publisher": "arXiv", "arxiv": "2301.00001"},
        {"@": "misc", "howpublished": "arXiv", "note": "Preprint", "eprint": "2301.00001", "archiveprefix": "arXiv"},
    ),
    "patent": ({"type": "patent", "number": "EP1"}, {"@": "misc", "howpublished": "Patent EP1"}),
    "dataset": (
        {"type": "dataset", "publisher": "Zenodo", "version": "2"},
        {"@": "misc", "howpublished": "Zenodo", "note": "Dataset; Version 2"},
    ),
    "software": ({"type": "software"}, {"@": "misc", "note": "Software"}),
    "web page": ({"type": "webpage", "url": "http://a"}, {"@": "misc", "url": "http://a", "note": "Web page"}),
    "film": (
        {"type": "motion_picture", "medium": "DVD"},
        {"@": "misc", "howpublished": "DVD", "note": "Motion picture"},
    ),
    "document": ({"type": "document", "genre": "Memo"}, {"@": "misc", "note": "Genre: Memo"}),
    "unknown": ({"type": "treaty"}, {"@": "misc"}),
}


@for_each("given_fields, told", TYPES)
def test_types(given_fields: dict[str, Any], told: dict[str, str]) -> None:
    entry = fields(Work(**{**WHO, **given_fields}))
    assert {name: value for name, value in entry.items() if name not in ("title", "author", "year")} == told


def test_a_type_that_bibtex_does_not_have_is_declared() -> None:
    assert Loss(0, "type", "article-magazine") in write_bibtex([Work(type="article-magazine")]).losses
    assert Loss(0, "type", "treaty") in write_bibtex([Work(type="treaty")]).losses
    assert write_bibtex([Work(type="dataset")]).losses == []


@for_each("csl_type", list(KINDS))
def test_every_type_is_one_of_the_fourteen(csl_type: str) -> None:
    standard = "article book booklet conference inbook incollection inproceedings manual mastersthesis misc phdthesis"
    assert fields(Work(type=csl_type))["@"] in f"{standard} proceedings techreport unpublished".split()


BOOK = {"type": "chapter", "container_title": "H", "collection_title": "LNCS"}
PERSON = Person("Doe", "J.")

VALUES: dict[str, tuple[dict[str, Any], dict[str, str | None]]] = {
    "year": ({"issued": PartialDate(2016)}, {"year": "2016", "month": None}),
    "month": ({"issued": PartialDate(2016, 5)}, {"month": "may"}),
    "day": ({"issued": PartialDate(2016, 12, 24)}, {"month": 'dec # "~24"'}),
    "season": ({"issued": PartialDate(2016, season=3)}, {"year": "2016", "month": "Autumn"}),
    "months": ({"issued": PartialDate(2009, 3, end=PartialDate(2009, 4))}, {"month": 'mar # "/" # apr'}),
    "days": ({"issued": PartialDate(2009, 3, 1, end=PartialDate(2009, 3, 4))}, {"month": 'mar # "~1--4"'}),
    "days of two months": (
        {"issued": PartialDate(2024, 6, 29, end=PartialDate(2024, 7, 3))}, {"month": 'jun # "~29--" # jul # "~3"'}
    ),
    "years": ({"issued": PartialDate(2019, end=PartialDate(2020))}, {"year": "2019/2020"}),
    "pages": ({"page": Pages((PageRange("211", "215"),))}, {"pages": "211--215"}),
    "page": ({"page": Pages((PageRange("e5"),))}, {"pages": "e5"}),
    "several ranges": ({"page": Pages((PageRange("1", "4"), PageRange("7")))}, {"pages": "1--4, 7"}),
    "hyphens in pages": ({"page": Pages((PageRange("12-1", "12-20"),))}, {"pages": "{12-1}--{12-20}"}),
    "article number": ({"article_number": "e12"}, {"eid": "e12", "pages": "e12"}),
    "both": ({"article_number": "9", "page": Pages((PageRange("1"),))}, {"eid": "9", "pages": "1"}),
    "series, its number as volume": (
        {**BOOK, "collection_number": "12", "volume": "12"}, {"volume": "12", "number": None, "note": None}
    ),
    "series": ({**BOOK, "collection_number": "12"}, {"series": "{LNCS}", "number": "12", "volume": None}),
    "series and volume": (
        {**BOOK, "collection_number": "12", "volume": "3"}, {"volume": "3", "number": None, "note": "Series number 12"}
    ),
    "issue of a book": ({**BOOK, "issue": "2"}, {"number": None, "note": "Issue 2"}),
    "publisher": ({"publisher": "Wiley and Sons"}, {"publisher": "Wiley {and} Sons"}),
    "place": ({"publisher_place": "Cham"}, {"address": "Cham"}),
    "status": ({"status": "Accepted/In press"}, {"note": "In press"}),
    "submitted": ({"status": "Submitted"}, {"note": "Submitted"}),
    "notes": ({"note": ("Funded.", "Publisher Copyright: © 2016 A")}, {"note": "Funded."}),
    "translation": ({"translated_title": "Tomato"}, {"note": "Translated title: Tomato"}),
    "identifiers": (
        {"doi": "10.1/a_b", "url": "http://x/{a}%20", "pmid": "1", "pmcid": "PMC2"},
        {"doi": "10.1/a_b", "url": "http://x/%7Ba%7D%20", "pmid": "1", "pmcid": "PMC2"},
    ),
    "handle": ({"handle": "10037/1"}, {"url": "https://hdl.handle.net/10037/1"}),
    "visited": ({"accessed": PartialDate(2020, 1, 2)}, {"urldate": "2020-01-02"}),
    "isbn": ({"isbn": (Identifier("1", "electronic"), Identifier("2", "print"))}, {"isbn": "2"}),
    "issn of the series": ({"issn": (Identifier("1", None, "collection"), Identifier("2"))}, {"issn": "2"}),
    "only the series": ({"issn": (Identifier("1", None, "collection"),)}, {"issn": None}),
    "series of a chapter": ({**BOOK, "issn": (Identifier("1", None, "collection"),)}, {"issn": "1"}),
    "title": ({"title": "A case of JCV & Kim"}, {"title": r"A case of {JCV} \& {Kim}"}),
    "cut": ({"author": (PERSON,), "incomplete": ("author",)}, {"author": "Doe, J. and others"}),
}  # fmt: skip


@for_each("given_fields, told", VALUES)
def test_fields(given_fields: dict[str, Any], told: dict[str, str | None]) -> None:
    entry = fields(Work(**{"type": "article-journal", **given_fields}))
    assert {name: entry.get(name) for name in told} == told


NAMES: dict[str, tuple[Person | Organization, str]] = {
    "plain": (Person("Dubey", "Divyanshu"), "Dubey, Divyanshu"),
    "particle": (Person("Berg", "Jan", particle="van der"), "van der Berg, Jan"),
    "dropping particle": (Person("Beethoven", "Ludwig", dropping_particle="van"), "Beethoven, Ludwig van"),
    "suffix": (Person("King", "Martin L.", suffix="Jr."), "King, Jr., Martin L."),
    "suffix alone": (Person("King", suffix="Jr."), "King, Jr., {}"),
    "capital particle": (Person("Sloun", "Ruud", particle="Van"), "Van Sloun, Ruud"),
    "hyphen particle": (Person("Bassam", "Noor", particle="al-"), "{al-Bassam}, Noor"),
    "apostrophe particle": (Person("Antras", "Eva", particle="d'"), "d'Antras, Eva"),
    "particle in the family": (Person("de la Cruz", "María"), r"{de la Cruz}, Mar{\'i}a"),
    "small word inside": (Person("García y Vega", "José"), r"{Garc{\'i}a y Vega}, Jos{\'e}"),
    "two families": (Person("García Márquez", "G."), r"Garc{\'i}a M{\'a}rquez, G."),
    "capital with a command": (Person("Østergaard Jensen", "Bo"), r"{\O}stergaard Jensen, Bo"),
    "capital without one": (Person("Ștefan Popa", "Ion"), r"{Ștefan Popa}, Ion"),
    "small family": (Person("hooks", "bell"), "hooks, bell"),
    "single": (Person("Madonna"), "Madonna"),
    "single of two words": (Person("Lady Gaga"), "{Lady Gaga}"),
    "group": (Organization("World Health Organization"), "{World Health Organization}"),
    "group with and": (Organization("Smith and Sons"), "{Smith and Sons}"),
    "comma": (Person("Smith, Co", "Bob"), "{Smith, Co}, Bob"),
    "and": (Person("Smith", "Jean and Paul"), "Smith, {Jean and Paul}"),
    "chinese": (Person("王", "小明"), "王, 小明"),
    "escaped": (Person("A&B", "C_"), r"A\&B, C\_"),
}


@for_each("name, spelt", NAMES)
def test_names(name: Person | Organization, spelt: str) -> None:
    assert fields(Work(author=(name,)))["author"] == spelt


def test_options() -> None:
    work = Work(title="On JCV & Émile", author=(Person("Émile", "Ö."),))
    assert fields(work, protect="whole")["title"] == r"{On JCV \& {\'E}mile}"
    assert fields(work, protect="none")["title"] == r"On JCV \& {\'E}mile"
    assert fields(work, unicode=True)["title"] == r"On {JCV} \& {Émile}"
    assert fields(work, unicode=True)["author"] == "Émile, Ö."


def test_entries_stand_apart() -> None:
    text = write_bibtex([Work(title="A"), Work(title="A")], keys="{title1:lower}").text
    assert text == "@misc{a,\n  title = {A},\n}\n\n@misc{aa,\n  title = {A},\n}\n"
    assert write_bibtex([]).text == ""


@given(any_works)
def test_fields_balance_and_stand_in_order(work: Work) -> None:
    entry = fields(work)
    assert all(balanced(value) for value in entry.values())
    assert sorted(list(entry)[1:], key=ORDER.__getitem__) == list(entry)[1:]


@given(tame_works | hard_works)
def test_bibtexparser_reads_the_same_fields(work: Work) -> None:
    library = parse_string(write_bibtex([work]).text)
    assert not library.failed_blocks
    told = fields(work)
    assert {field.key: field.value for field in library.entries[0].fields} == {
        name: value for name, value in told.items() if name != "@"
    }


def test_a_thesis_is_its_university_s() -> None:
    thesis = Work(
        type="thesis", genre="Doctoral Thesis", title="Doubt", publisher="Maas Press", authority="Maas University"
    )
    for written, field in ((write_bibtex([thesis]), "school"), (write_biblatex([thesis]), "institution")):
        assert f"{field} = {{Maas University}}" in written.text
        assert "publisher" in {loss.field for loss in written.losses}
