"""Reading BibTeX and BibLaTeX: golden folders, fields one by one, what is broken, and bibtexparser as a judge."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import pytest

from citekit.assemble import assemble
from citekit.diagnostic import Diagnostic, diagnose
from citekit.readers.bibtex import looks_like_bibtex, read_bibtex
from citekit.readers.bibtex.splitting import split_blocks
from citekit.source import Source
from citekit.values import CitedBy, Custom, Identifier, Organization, PageRange, Pages, PartialDate, Person, Term
from citekit.work import Work, present
from citekit.writers.biblatex import write_biblatex
from citekit.writers.bibtex import write_bibtex
from citekit.writers.record_json import write_json
from tests.rows import for_each
from tests.strategies import hard_works, sample, tame_works

FOLDERS = sorted((Path(__file__).parents[2] / "fixtures" / "bibtex").glob("*/input.bib"))


def read(text: str) -> tuple[list[Work], list[Diagnostic]]:
    """The works of a .bib file and what is odd about it, in order."""
    source = Source(text)
    cut = read_bibtex(source)
    parts = [assemble(draft) for draft in cut.drafts]
    doubts = [doubt for draft, part in zip(cut.drafts, parts, strict=True) for doubt in draft.doubts + part[2].doubts]
    return [part[0] for part in parts], [diagnose(doubt, source) for doubt in cut.doubts + doubts]


def one(fields: str, kind: str = "article") -> dict[str, Any]:
    """What is known of an entry with some fields, but for its kind and its key."""
    works, _ = read(f"@{kind}{{k, {fields}}}")
    return {name: value for name, value in present(works[0]).items() if name not in ("type", "citation_key")}


def codes(text: str) -> list[str]:
    return sorted(found.code for found in read(text)[1])


def test_a_month_beside_a_whole_date_is_no_doubt() -> None:
    assert codes("@article{k, author = {Doe}, title = {T}, date = {2013-01-17}, year = {2013}, month = {01}}") == []


def test_there_are_golden_folders() -> None:
    assert len(FOLDERS) >= 5


@pytest.mark.parametrize("path", FOLDERS, ids=lambda path: path.parent.name)
def test_golden(path: Path, accept: bool) -> None:
    works, diagnostics = read(path.read_text(encoding="utf-8"))
    marks = read_bibtex(Source(path.read_text(encoding="utf-8"))).marks
    told = "".join(
        f"{found.line or 0}:{found.column or 0}: {found.severity}: {found.message} [{found.code}]\n"
        for found in sorted(diagnostics, key=lambda found: (found.line or 0, found.column or 0, found.code))
    )
    lines = "".join(f"{mark.state} {' '.join(mark.fields) or mark.rule}\n" if mark else "\n" for mark in marks)
    for name, now in {"record.json": write_json(works).text, "diagnostics.txt": told, "lines.txt": lines}.items():
        golden = path.with_name(name)
        if accept:
            golden.write_text(now, encoding="utf-8")
        assert golden.read_text(encoding="utf-8") == now


ROWS: list[tuple[str, dict[str, Any]]] = [
    ("title = {The {DNA} of {\\'E}mile}", {"title": "The DNA of Émile"}),
    ("title = {A}, subtitle = {b}", {"title": "A: b"}),
    ("journal = {J}, journalsubtitle = {S}", {"container_title": "J: S"}),
    ("volume = {IV-1/W1}, number = {1-2}, pages = {1--10}",
     {"volume": "IV-1/W1", "issue": "1-2", "page": Pages((PageRange("1", "10"),))}),
    ("volume = {v. 12}, number = {no.~3}", {"volume": "12", "issue": "3"}),
    ("volume = {Vol. IV}, number = {Suppl. 2}", {"volume": "IV", "issue": "Suppl. 2"}),
    ("volume = {V12}, number = {S 2}", {"volume": "V12", "issue": "S 2"}),
    ("pages = {{12-1}--{12-20}}", {"page": Pages((PageRange("12-1", "12-20"),))}),
    ("year = {{2009}}, pages = {{1017-1022}}, keywords = {{rain; tin roofs}}, author = {{Arno, HR and Marsh, A}}",
     {"issued": PartialDate(2009), "page": Pages((PageRange("1017", "1022"),)),
      "keywords": (Term("rain"), Term("tin roofs")),
      "author": (Person("Arno", "HR"), Person("Marsh", "A"))}),
    ("year = {{2009}}, author = {{Department of Health, Education and Rain}}",
     {"issued": PartialDate(2009), "author": (Organization("Department of Health, Education and Rain"),)}),
    ("year = {380}", {"issued": PartialDate(380)}),
    ("year = {0000}, volume = 2", {"volume": "2", "custom": (Custom("year", "0000"),)}),
    ("pages = {e17}, eid = {e17}", {"article_number": "e17"}),
    ("year = 2016, month = may", {"issued": PartialDate(2016, 5)}),
    ("year = 2016, month = may, day = {1}", {"issued": PartialDate(2016, 5, 1)}),
    ('year = 2016, month = may # "~1"', {"issued": PartialDate(2016, 5, 1)}),
    ("year = 2016, month = {5}", {"issued": PartialDate(2016, 5)}),
    ("year = 2016, month = {Spring}", {"issued": PartialDate(2016, season=1)}),
    ('year = 2016, month = mar # "/" # apr', {"issued": PartialDate(2016, 3, end=PartialDate(2016, 4))}),
    ("year = 2022, month = {2022 DEC 31}", {"issued": PartialDate(2022, 12, 31)}),
    ("year = 2022, month = {SUM}", {"issued": PartialDate(2022, season=2)}),
    ("year = 2022, month = {Kesäkuu}", {"issued": PartialDate(2022, 6)}),
    ("author = {Jo\\~ao Doe and Mat\\'\\ias~Roe}", {"author": (Person("Doe", "João"), Person("Roe", "Matías"))}),
    ("author = {Fran\\ocirc{u}, Jan and Gel\\cprime fand, I.}",
     {"author": (Person("Franů", "Jan"), Person("Gelʹfand", "I."))}),
    ("journal = {\\mnras}", {"container_title": "Monthly Notices of the Royal Astronomical Society"}),
    ("journal = {{\\aap}}", {"container_title": "Astronomy and Astrophysics"}),
    ("journal = {\\xyz}", {"container_title": "\\xyz"}),
    ("author = {jane doe and van dam}", {"author": (Person("doe", "jane"), Person("dam", None, "van"))}),
    ("isbn = {0028-0836}", {"issn": (Identifier("0028-0836"),)}),
    ("title = {Rain on tin\\footnote{A note.}}", {"title": "Rain on tin"}),
    ("year = {(2010)}", {"issued": PartialDate(2010)}),
    ("journal = {arXiv preprint arXiv:1706.03762}", {"arxiv": "1706.03762"}),
    ("journal = {arXiv Letters}", {"container_title": "arXiv Letters"}),
    ("pages = {836 pages}", {"number_of_pages": 836}),
    ("pages = {212 p.}", {"number_of_pages": 212}),
    ("pages = {1095-+}", {"page": Pages((PageRange("1095"),))}),
    ("year = 2016, month = may, day = {21-23}", {"issued": PartialDate(2016, 5, 21, end=PartialDate(2016, 5, 23))}),
    ("note = {cited By 12}, art_number = {e7}, funding_text 1 = {Thanks.}, abbrev_source_title = {Ann. Clocks}",
     {"cited_by": (CitedBy(12, "Scopus"),), "article_number": "e7", "funding": ("Thanks.",),
      "container_title_short": "Ann. Clocks"}),
    ("author = {Doe, Jane, and Roe, Max,}", {"author": (Person("Doe", "Jane"), Person("Roe", "Max"))}),
    ("author = {Jane Doe, Max Roe, Ann Poe}",
     {"author": (Person("Doe", "Jane"), Person("Roe", "Max"), Person("Poe", "Ann"))}),
    ("author = {J. Doe, M. L. Roe and A. Poe}",
     {"author": (Person("Doe", "J."), Person("Roe", "M. L."), Person("Poe", "A."))}),
    ("author = {Doe, J., Roe, M. L.}", {"author": (Person("Doe", "J."), Person("Roe", "M. L."))}),
    ("author = {Doe J, P{\\'e}rez ML, Poe A}",
     {"author": (Person("Doe", "J"), Person("Pérez", "ML"), Person("Poe", "A"))}),
    ("author = {Jane Doe; Max Roe}", {"author": (Person("Doe", "Jane"), Person("Roe", "Max"))}),
    ("author = {Jane Doe \\& Max Roe}", {"author": (Person("Doe", "Jane"), Person("Roe", "Max"))}),
    ("author = {{Roe \\& Sons; Doe, Poe, Roe, Ltd.}}", {"author": (Organization("Roe & Sons; Doe, Poe, Roe, Ltd."),)}),
    ("author = {Doe, Jane, others}", {"author": (Person("Doe", "Jane"),), "incomplete": ("author",)}),
    ("author = {Babbor, Bermann, Chann, Comstok}",
     {"author": (Organization("Babbor, Bermann, Chann, Comstok"),)}),
    ("author = {Doe, Jane M., PhD}", {"author": (Person("Doe", "Jane M."),)}),
    ("author = {family=Dam, given=Jan, given-i={{J}}, prefix=van, useprefix=true}",
     {"author": (Person("Dam", "Jan", "van"),)}),
    ("author = {family=Plato}", {"author": (Person("Plato"),)}),
    ("author = {uniquename=false and Doe, Jane and xdata=x-author-2}",
     {"author": (Person("Doe", "Jane"),), "custom": (Custom("author", "xdata=x-author-2"),)}),
    ("date = {2024-06-29/2024-07-03}", {"issued": PartialDate(2024, 6, 29, end=PartialDate(2024, 7, 3))}),
    ("date = {2015/}", {"issued": PartialDate(2015), "custom": (Custom("date", "2015/"),)}),
    ("date = {2016-05-01}, year = 2016", {"issued": PartialDate(2016, 5, 1)}),
    ("author = {Lind, IV}", {"author": (Person("Lind", "IV"),)}),
    ("author = {White, JR and King, Jr. and Steele, Guy L., JR}",
     {"author": (Person("White", "JR"), Person("King", suffix="Jr."), Person("Steele", "Guy L.", suffix="JR"))}),
    ("author = {Jan Czy\\ifmmode \\dot{z}\\else \\.{z}\\fi{} and NASA}",
     {"author": (Person("Czyż", "Jan"), Organization("NASA"))}),
    ("pages = {{195--206}}", {"page": Pages((PageRange("195", "206"),))}),
    ("note = {Number of pages: 8p}", {"note": ("Number of pages: 8p",)}),
    ("note = {arXiv:1706.03762}", {"arxiv": "1706.03762"}),
    ("note = {\\href{http://arxiv.org/abs/1706.03762}{arXiv:1706.03762}}", {"arxiv": "1706.03762"}),
    ("note = {PMID: 23439512}", {"pmid": "23439512"}),
    ("keywords = {mud, fens, mud}", {"keywords": (Term("mud"), Term("fens"))}),
    ("publisher = {Fen Press}, organization = {Fen Press}", {"publisher": "Fen Press"}),
    ("url = {<Go to ISI>://WOS:0002}", {"custom": (Custom("url", "<Go to ISI>://WOS:0002"),)}),
    ("year = {in press}", {"status": "In press"}),
    ("year = {2010, in press}", {"status": "In press", "issued": PartialDate(2010)}),
    ("year = {To appear (2010)}", {"status": "Forthcoming", "issued": PartialDate(2010)}),
    ("year = {c. 1850}", {"issued": PartialDate(1850), "custom": (Custom("year", "c. 1850"),)}),
    ("year = {circa 1850}", {"issued": PartialDate(1850), "custom": (Custom("year", "circa 1850"),)}),
    ("year = {c1850}", {"issued": PartialDate(1850)}),
    ("year = {199?}", {"custom": (Custom("year", "199?"),)}),
    ("year = {2010a}", {"issued": PartialDate(2010), "custom": (Custom("year", "2010a"),)}),
    ("year = {2003-04}", {"issued": PartialDate(2003), "custom": (Custom("year", "2003-04"),)}),
    ("year = {2003--04}", {"issued": PartialDate(2003, end=PartialDate(2004))}),
    ("year = {2014-09}", {"issued": PartialDate(2014, 9)}),
    ("date = {2012-02-30}", {"issued": PartialDate(2012), "custom": (Custom("date", "2012-02-30"),)}),
    ("doi = {https://doi.org/10.1145/x_y}", {"doi": "10.1145/x_y"}),
    ("doi = {10.1145/x\\_y}", {"doi": "10.1145/x_y"}),
    ("doi = {10.1106/(x)c}", {"doi": "10.1106/(x)c"}),
    ("url = {https://doi.org/10.1145/x}", {"doi": "10.1145/x", "url": "https://doi.org/10.1145/x"}),
    ("url = {\\url{https://x.org/~a\\%20b}}", {"url": "https://x.org/~a%20b"}),
    ("url = {https://hdl.handle.net/10037/12345}", {"handle": "10037/12345"}),
    ("eprint = {2605.27569}, archiveprefix = {arXiv}", {"arxiv": "2605.27569"}),
    ("eprint = {19965390}, eprinttype = {pubmed}", {"pmid": "19965390"}),
    ("eprint = {123}, eprinttype = {jstor}", {"custom": (Custom("jstor", "123"),)}),
    ("isbn = {978-3-16-148410-0 (print), 9780306406157 (electronic)}",
     {"isbn": (Identifier("978-3-16-148410-0", "print"), Identifier("9780306406157", "electronic"))}),
    ("issn = {1756-2856}, eissn = {1756-2864}",
     {"issn": (Identifier("1756-2856"), Identifier("1756-2864", "electronic"))}),
    ("keywords = {a b; c, d}", {"keywords": (Term("a b"), Term("c, d"))}),
    ("keywords = {a, {b, c}, d}", {"keywords": (Term("a"), Term("b, c"), Term("d"))}),
    ("language = {English (US)}", {"language": "en-US"}),
    ("langid = {american}, language = {english}", {"language": "en-US"}),
    ("edition = {Second}", {"edition": "2nd"}),
    ("edition = {Third revised}", {"edition": "Third revised"}),
    ("pubstate = {prepublished}", {"status": "E-pub ahead of print"}),
    ("note = {Funding Information: A grant.; Seen}", {"funding": ("A grant.",), "note": ("Seen",)}),
    ("note = {One; two}", {"note": ("One; two",)}),
    ("author = {Doe, Jane and others}", {"author": (Person("Doe", "Jane"),), "incomplete": ("author",)}),
    ("issn = {978-1-6654-4012-7}", {"isbn": (Identifier("978-1-6654-4012-7"),)}),
    ("note = {See \\url{https://x.org/~doe}}", {"note": ("See https://x.org/~doe",)}),
    (f"url = {{https://example.org/{'peat' * 12}_of\n  _the_fen/7}}",
     {"url": f"https://example.org/{'peat' * 12}_of_the_fen/7"}),
    (f"url = {{https://example.org/{'peat' * 12}\n  https://example.com}}",
     {"url": f"https://example.org/{'peat' * 12}", "custom": (Custom("url", "https://example.com"),)}),
    ("foo = {bar}", {"custom": (Custom("foo", "bar"),)}),
    ("doi = {10.5555/a, 10.5555/b}", {"doi": "10.5555/a", "other_doi": ("10.5555/b",)}),
    ("url = {https://a.example/1, https://a.example/2}",
     {"url": "https://a.example/1", "custom": (Custom("url", "https://a.example/2"),)}),
    ("langid = {english}, language = {American}", {"language": "en-US"}),
    ("language = {english and german}", {"language": "en", "custom": (Custom("Language", "de"),)}),
    ("date = {2016-05-03}, day = {3}", {"issued": PartialDate(2016, 5, 3)}),
    ("date = {2016-05-03/2016-05-05}, day = {3--5}", {"issued": PartialDate(2016, 5, 3, end=PartialDate(2016, 5, 5))}),
    ("subtitle = {b}", {"title": "b"}),
    ("number = {2}, note = {Issue 3}", {"issue": "2", "note": ("Issue 3",)}),
    ("journalsubtitle = {S}", {"container_title": "S"}),
    ("issuetitle = {Fog}", {"custom": (Custom("issuetitle", "Fog"),)}),
    ("keywords = {a,, b}", {"keywords": (Term("a"), Term("b"))}),
    ("author = {J. Doe & R. Roe}", {"author": (Person("Doe", "J."), Person("Roe", "R."))}),
    ("eprint = {arXiv:2101.00001}", {"arxiv": "2101.00001"}),
    ("eprint = {2101.00001}, primaryclass = {cs}",
     {"arxiv": "2101.00001", "custom": (Custom("primaryclass", "cs"),)}),
]  # fmt: skip
"""Fields of an article -> what they say."""


@pytest.mark.parametrize(("fields", "expected"), ROWS, ids=[row[0][:60] for row in ROWS])
def test_fields(fields: str, expected: dict[str, Any]) -> None:
    assert one(fields) == expected


KEPT: list[tuple[str, str, dict[str, Any]]] = [
    ("author = {{}}", "unread-line", {}),
    ("doi = {none yet}", "identifier-malformed", {"custom": (Custom("doi", "none yet"),)}),
    ("pmid = {PMC12}", "identifier-malformed", {"custom": (Custom("pmid", "PMC12"),)}),
    ("isbn = {pending}", "identifier-malformed", {"custom": (Custom("isbn", "pending"),)}),
    ("language = {Klingonese}", "language-unknown", {"custom": (Custom("language", "Klingonese"),)}),
    ("pagetotal = {xii}", "number-unreadable", {"custom": (Custom("pagetotal", "xii"),)}),
    ("pages = {see text}", "pages-unreadable", {"page": Pages((PageRange("see text"),))}),
    ("date = {2016-05}, year = {2015}", "repeated-field", {"issued": PartialDate(2016, 5)}),
    ("month = {5}", "date-unreadable", {"custom": (Custom("month", "5"),)}),
    ("year = {2016}, month = {soon}", "date-unreadable",
     {"issued": PartialDate(2016), "custom": (Custom("month", "soon"),)}),
    ("date = {2016-05-03}, day = {9}", "date-unreadable",
     {"issued": PartialDate(2016, 5, 3), "custom": (Custom("day", "9"),)}),
    ("date = {2016-05-03}, day = {late}", "date-unreadable",
     {"issued": PartialDate(2016, 5, 3), "custom": (Custom("day", "late"),)}),
]  # fmt: skip
"""Fields that cannot be read, or say something else than others -> what is said of them, and what is kept."""


@for_each("fields, code, expected", KEPT)
def test_what_cannot_be_read_is_told_and_kept(fields: str, code: str, expected: dict[str, Any]) -> None:
    assert one(fields) == expected
    assert codes(f"@article{{k, {fields}}}") == [code]


TYPES: list[tuple[str, str, str, str | None]] = [
    ("inproceedings", "", "paper-conference", None),
    ("conference", "", "paper-conference", None),
    ("phdthesis", "", "thesis", "PhD thesis"),
    ("thesis", "type = {mathesis}", "thesis", "Master's thesis"),
    ("phdthesis", "type = {Habilitation}", "thesis", "Habilitation"),
    ("techreport", "type = {WorkingPaper}", "report", "Working paper"),
    ("misc", "note = {Dataset; seen}", "dataset", None),
    ("misc", "howpublished = {Poster presented at X}", "speech", "Poster"),
    ("misc", "howpublished = {Paper presented at X}", "paper-conference", None),
    ("misc", "eprint = {2605.27569}, archivePrefix = {arXiv}", "article", None),
    ("unpublished", "eventtitle = {X}", "paper-conference", None),
    ("unpublished", "type = {Poster}, eventtitle = {X}", "speech", "Poster"),
    ("article", "entrysubtype = {newspaper}", "article-newspaper", None),
    ("periodical", "title = {J}, issuetitle = {Special}", "book", "Special issue"),
    ("www", "", "webpage", None),
    ("gadget", "", "document", None),
    ("misc", "howpublished = {Patent US 12; Fen University}", "patent", None),
]


@for_each("kind, fields, csl_type, genre", TYPES)
def test_types(kind: str, fields: str, csl_type: str, genre: str | None) -> None:
    works, _ = read(f"@{kind}{{k, year = 2016, {fields}}}")
    assert (works[0].type, works[0].genre) == (csl_type, genre)


def test_number_by_type() -> None:
    assert one("number = {3}", "techreport") == {"number": "3"}
    assert one("series = {S}, number = {3}", "techreport")["number"] == "3"
    assert one("number = {3}, series = {S}", "book") == {"collection_number": "3", "collection_title": "S"}
    assert one("number = {3}, booktitle = {H}", "inproceedings") == {"issue": "3", "container_title": "H"}


def test_issn_of_a_series() -> None:
    assert one("issn = {0302-9743}, series = {S}", "incollection")["issn"] == (
        Identifier("0302-9743", None, "collection"),
    )


def test_publishers() -> None:
    assert one("institution = {I}, publisher = {P}", "techreport") == {"publisher": "I", "authority": "P"}
    assert one("publisher = {P}, organization = {O}", "inproceedings") == {"publisher": "P", "authority": "O"}


def test_macros_are_joined() -> None:
    works, diagnostics = read('@string{J = "J. "} @article{k, journal = j # {of} # " X", year = 2000}')
    assert (works[0].container_title, diagnostics) == ("J. of X", [])


def test_unknown_things_are_reported() -> None:
    assert codes("@article{k, title = {T}, note = nomacro}") == ["macro-unknown"]
    assert codes("@article{k, title = {T}, title = {U}}") == ["repeated-field"]
    assert codes("@article{k, title = {T}} @book{K, title = {U}}") == ["key-repeated"]
    assert codes("@article{k, title = {T}, crossref = {x}}") == ["crossref-missing"]
    assert codes("@gadget{k, title = {T}}") == ["type-unknown"]
    assert codes("@article{k, title = {T}") == ["bibtex-broken"]
    assert codes("@article{k, title = {T}, ?!, year = 2000}") == ["bibtex-broken"]
    assert codes("no entry at all") == ["no-record"]


@for_each("date, code", {"2003-04": "date-ambiguous", "2010a": "date-uncertain", "300 BC": "date-unreadable"}.items())
def test_dates_that_are_not_kept_whole(date: str, code: str) -> None:
    assert codes(f"@article{{k, title = {{T}}, author = {{Doe}}, year = {{{date}}}}}") == [code]


def test_a_lost_brace_costs_one_value() -> None:
    works, diagnostics = read("@article{a, title = {A {b, year = 2016\n}\n@book{c, title = {D}}")
    assert [(work.title, work.issued) for work in works] == [("A b", PartialDate(2016)), ("D", None)]
    assert {found.code for found in diagnostics} == {"bibtex-broken"}


@for_each(
    "text",
    [
        "@article{a, title = {A}},\n  year = 2016,\n volume = {3}\n}\n@book{c, title = {D}}",
        "@article{a, title = {{A\\} b}}, volume = {3}, year = {2016},\n}\n@book{c, title = {D}}",
    ],
)
def test_a_brace_too_many_costs_nothing(text: str) -> None:
    works, diagnostics = read(text)
    assert [(work.volume, work.issued) for work in works] == [("3", PartialDate(2016)), (None, None)]
    assert {found.code for found in diagnostics} == {"bibtex-broken"}


@for_each("key", ["Müller, 2010", '"x"', "k{1}", "x#y%z", "a, b"])
def test_a_key_that_is_none_costs_nothing(key: str) -> None:
    works, diagnostics = read(f"@book{{{key}, title = {{T}}, author = {{Doe}}}}")
    assert (works[0].title, [found.code for found in diagnostics]) == ("T", ["bibtex-broken"])


def test_nulls_are_blanks() -> None:
    works, diagnostics = read("@book{k,\0title = {T},\0\n author\0= {Doe}}")
    assert (works[0].title, diagnostics[1:]) == ("T", [])


@for_each(
    "kind, fields, host",
    [
        ("book", "title = {Fens}, booktitle = {Fens}", {}),
        ("proceedings", "title = {All Fens}, booktitle = {FENS}", {"custom": (Custom("booktitle", "FENS"),)}),
        ("book", "title = {Mud}, booktitle = {Fens}", {"container_title": "Fens"}),
        ("inproceedings", "title = {Fens}, booktitle = {Fens}", {"container_title": "Fens"}),
    ],
)
def test_the_booktitle_of_a_whole(kind: str, fields: str, host: dict[str, Any]) -> None:
    told = one(fields, kind)
    assert {name: told[name] for name in told if name != "title"} == host


def test_parents_lend() -> None:
    works, _ = read(
        "@inproceedings{c, title = {T}, crossref = {p}} "
        "@proceedings{p, title = {H}, editor = {Roe, R.}, date = {2020}, isbn = {9780306406157}}"
    )
    assert (works[0].title, works[0].container_title, works[0].editor) == ("T", "H", (Person("Roe", "R."),))
    assert (works[0].issued, works[0].isbn[0].value) == (PartialDate(2020), "9780306406157")


def test_what_a_parent_lends_by_its_kind() -> None:
    works, _ = read("@incollection{c, title = {T}, crossref = {p}} @mvbook{p, title = {W}, booktitle = {B}}")
    assert (works[0].container_title, works[0].custom) == ("B", (Custom("maintitle", "W"),))
    works, _ = read("@article{c, title = {T}, crossref = {p}} @periodical{p, title = {J}}")
    assert works[0].container_title == "J"


def test_a_part_without_a_title_has_that_of_the_book() -> None:
    works, _ = read("@inbook{c, chapter = 3, crossref = {p}} @book{p, title = {Fens}, author = {Doe, J.}}")
    assert (works[0].title, works[0].container_title, works[0].chapter_number) == ("Fens", None, "3")


def test_single_values_are_borrowed() -> None:
    text = """@xdata{pub, publisher={Big Press}, location={Ghent}}
@xdata{nm, author={Smith, John and Doe, Ann}}
@book{a, author={xdata=nm-author-2 and Brown, Bo}, title={T}, publisher={xdata=pub-publisher}, date={2001}}
@book{b, title={U}, publisher={xdata=none-publisher}}"""
    first, second = read(text)[0]
    assert first.author == (Person("Doe", "Ann"), Person("Brown", "Bo"))
    assert (first.publisher, second.publisher) == ("Big Press", None)
    assert "crossref-missing" in codes(text)


def test_an_entry_without_a_type_is_read() -> None:
    (work,), _ = read("@{,\n  title = {Plots},\n  author = {Jane Doe},\n  year = {2016},\n}")
    assert (work.type, work.title, work.author) == ("document", "Plots", (Person("Doe", "Jane"),))


def test_remarks_of_our_own_files() -> None:
    note = "Presented at {CoG (2024)}, Milan, Italy; Series: S; Genre: Poster; Publication status: Online; {In press}"
    (work,), _ = read(f"@techreport{{a, title={{T}}, note={{{note}}}}}")
    assert (work.event_title, work.event_place) == ("CoG (2024)", "Milan, Italy")
    assert (work.collection_title, work.genre, work.status) == ("S", "Poster", "Online")
    assert work.note == ("In press",)


def test_parents_in_a_circle() -> None:
    assert len(read("@book{a, title = {A}, crossref = {b}} @book{b, note = {B}, crossref = {a}}")[0]) == 2


def test_whole_without_title() -> None:
    (work,), _ = read("@proceedings{a, booktitle = {Rain Days}, editor = {Doe, J.}}")
    assert (work.title, work.container_title) == ("Rain Days", None)


def test_places() -> None:
    text = "@article{k,\n  author = {Doe, Jane and {World Bank}},\n  keywords = {a, b},\n}"
    fields = {field.text: field for field in read_bibtex(Source(text)).drafts[0].fields}
    for piece in ("Doe, Jane", "{World Bank}", "a", "b"):
        assert text[fields[piece].span.start : fields[piece].span.end] == piece
        assert fields[piece].witness == "bibtex"


@for_each(
    "text, expected",
    [
        ("@article{a, title = {T}}", True),
        ("% Encoding: UTF-8\n\n@comment{x}\n@book{a,\n}", True),
        ("@string{a = {b}}", True),
        ("\ufeff@misc{a,\n title={x}}", True),
        ("@bookinarticle{a,\n  author = {Doe, J.},\n}", True),
        ("@preamble{Papers by Jane Doe; more at\nhttps://example.org}\n\n@article{a,\n title = {T},\n}", True),
        ("@Comment{by hand}\n@article{a,\n title = {T},\n}", True),
        ("@media {\n  color = red\n}", False),
        ("Made with Refs 1.7\n\n@article{a,\n}\n@book{b,\n}", True),
        ("%% a head\n" * 300 + "@book{b, title = {T}}", True),
        ("Research output: Article\nTitle\n@article{a, title = {T}}", False),
        ("@gadget{a, b = {c}}", False),
        ("me@example.org {x}", False),
        ("TY  - JOUR", False),
        ("", False),
    ],
)
def test_looks_like_bibtex(text: str, expected: bool) -> None:
    assert looks_like_bibtex(text) is expected


def test_bibtexparser_splits_alike() -> None:
    """Entry by entry, field by field, value by value; what is broken is not compared, as it drops such entries."""
    splitter = pytest.importorskip("bibtexparser.splitter")
    logging.getLogger("bibtexparser.splitter").setLevel(logging.CRITICAL)
    texts = [path.read_text(encoding="utf-8") for path in FOLDERS if path.parent.name != "broken"]
    for works in (sample(tame_works, 25), sample(hard_works, 25)):
        texts += [write_bibtex(works).text, write_biblatex(works).text]
    for text in texts:
        theirs = [
            (entry.entry_type.lower(), entry.key, [(field.key.lower(), field.value) for field in entry.fields])
            for entry in splitter.Splitter(text).split().entries
        ]
        ours = [
            (block.kind, block.key, [(pair.name, spelt(text, pair.pieces)) for pair in block.pairs])
            for block in split_blocks(text)
            if block.kind not in ("string", "preamble", "comment")
        ]
        assert ours == theirs
        assert ours


def spelt(text: str, pieces: list[Any]) -> str:
    """A value with its delimiters, as bibtexparser gives it."""
    return text[pieces[0].start - (not pieces[0].bare) : pieces[-1].end + (not pieces[-1].bare)]


def test_groups_and_people() -> None:
    works, _ = read("@misc{k, author = {{Smith and Sons} and King, Jr., Martin L. and de la Cruz, María}}")
    assert works[0].author == (
        Organization("Smith and Sons"),
        Person("King", "Martin L.", suffix="Jr."),
        Person("Cruz", "María", "de la"),
    )


def test_people_in_two_pairs_of_braces_with_a_line_each() -> None:
    names = " and\n        ".join([f"Lind{letter}, Karin" for letter in "abcdefghijklmnop"])
    for last, count in (("Ito, Mei, Jr.", 17), ("Institute of Rain", 1)):
        record = one(f"author = {{{{{names} and\n        {last}}}}}, year = {{{{2019}}}}")
        assert len(record["author"]) == count
