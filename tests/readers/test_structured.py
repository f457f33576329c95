"""RIS, CSL-JSON and our own JSON as inputs: golden folders `fixtures/FORMAT/SLUG/input.*` with `record.json` beside.

`record.json` holds the records and, below, what was doubtful; `pytest --accept` rewrites it: read the difference.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import citekit
from citekit.assemble import assemble
from citekit.diagnostic import diagnose
from citekit.readers.csl_json import looks_like_csl_json, read_csl_json
from citekit.readers.lines import view_lines
from citekit.readers.page import Page
from citekit.readers.record_json import looks_like_record_json, read_record_json
from citekit.readers.ris import looks_like_ris, read_ris
from citekit.readers.ris.block import read_ris_block
from citekit.source import Source
from citekit.writers.record_json import json_record, write_json
from tests.rows import for_each

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.draft import Cut
    from citekit.work import Work

FIXTURES = Path(__file__).parent.parent.parent / "fixtures"
READERS: dict[str, Callable[[Source], Cut]] = {"ris": read_ris, "csl-json": read_csl_json, "json": read_record_json}
INPUTS = sorted(path for kind in ("ris", "csl-json") for path in (FIXTURES / kind).glob("*/input.*"))


@for_each(
    "file, word",
    [
        ("TY  - JOUR\nTI  - Die Mühle\nAU  - MÃ¼ller, JÃ¼rgen\nER  - \n", "MÃ¼ller, perhaps Müller"),
        ("@misc{m, pages = {1â€“10}, title = {Ä, Ã, SÃO}}\n", "1â€“10, perhaps 1–10"),
        ('[{"id": "m", "type": "book", "title": "Ã¼ber"}]', "Ã¼ber, perhaps über"),
        ("@misc{m, title = {SÃO PAULO, Ã la carte, naïve Â}}\n", None),
    ],
)
def test_letters_that_were_misread_are_told(file: str, word: str | None) -> None:
    reading = citekit.read(file)
    told = [found.message for found in reading.diagnostics if found.code == "letters-misread"]
    assert len(told) == (word is not None)
    assert not told or told[0].endswith(f": {word}")
    assert citekit.write(reading.records, "json").count("Ã¼") == file.count("Ã¼")


def works_of(text: str, kind: str) -> list[Work]:
    return [assemble(draft)[0] for draft in READERS[kind](Source(text)).drafts]


def told(text: str, kind: str) -> dict[str, object]:
    """Records, doubts and unread lines of an input, as JSON has them."""
    source = Source(text)
    cut = READERS[kind](source)
    parts = [assemble(draft) for draft in cut.drafts]
    doubts = [doubt for draft, part in zip(cut.drafts, parts, strict=True) for doubt in draft.doubts + part[2].doubts]
    found = [diagnose(doubt, source) for doubt in (*cut.doubts, *doubts)]
    return {
        "records": [json_record(part[0]) for part in parts],
        "diagnostics": sorted(f"{one.line}:{one.column}: {one.message} [{one.code}]" for one in found),
        "unread": [number for number, mark in enumerate(cut.marks, 1) if mark and mark.state == "unread"],
    }


def test_there_are_inputs() -> None:
    assert len(INPUTS) >= 10


@pytest.mark.parametrize("path", INPUTS, ids=lambda path: f"{path.parent.parent.name}/{path.parent.name}")
def test_golden(path: Path, accept: bool) -> None:
    kind = path.parent.parent.name
    now = told(path.read_bytes().decode(), kind)
    golden = path.with_name("record.json")
    if accept:
        golden.write_text(json.dumps(now, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    assert golden.is_file(), "no such golden file: look at what --accept writes"
    assert json.loads(golden.read_text(encoding="utf-8")) == now


@for_each("path", INPUTS, lambda path: f"{path.parent.parent.name}/{path.parent.name}")
def test_every_line_is_accounted_for(path: Path) -> None:
    text = path.read_bytes().decode()
    cut = READERS[path.parent.parent.name](Source(text))
    lines = text.splitlines()
    assert len(cut.marks) == len(lines)
    assert [mark is not None for mark in cut.marks] == [bool(line.strip("\ufeff \t\r\n")) for line in lines]


@for_each("path", INPUTS, lambda path: f"{path.parent.parent.name}/{path.parent.name}")
def test_recognised(path: Path) -> None:
    text = path.read_bytes().decode()
    ris = path.parent.parent.name == "ris" and path.parent.name != "damaged"
    assert looks_like_ris(text) is ris
    assert looks_like_csl_json(text) is (path.parent.parent.name == "csl-json")
    assert not looks_like_record_json(text)


NEITHER = (
    "", " ", "[", "[]", "{}", "TY", "TY  - ", "TI  - x",
    "Take two eggs.\nTY  - JOUR", "[1, 2]", "@book{x, title = {y}}",
    '{"citekit": 1, "records": []}', '{"@context": "https://schema.org", "@type": "Book", "title": 1}',
)  # fmt: skip


@for_each("text", NEITHER)
def test_not_recognised(text: str) -> None:
    assert not looks_like_ris(text)
    assert not looks_like_csl_json(text)


FOREIGN = {
    "PMID- 12345678\nOWN - NLM\nTI  - a": "PubMed",
    "%0 Journal Article\n%T a": "EndNote",
    "FN ISI\nPT J": "Web",
    "RT Journal Article\nA1 Lind, K\nT1 a": "RefWorks",
    "%0\n%T a": "EndNote",
    '<?xml version="1.0"?>\n<!-- a -->\n<modsCollection>\n<mods><title>a</title></mods></modsCollection>': "MODS",
    '<?xml version="1.0"?>\n<xml>\n<records>\n<record><title>a</title></record></records></xml>': "XML",
    '<rdf:RDF xmlns:z="http://www.zotero.org/namespaces/export#">\n<z:UserItem/></rdf:RDF>': "RDF",
}


@pytest.mark.parametrize(("text", "name"), FOREIGN.items(), ids=FOREIGN.values())
def test_other_formats_are_named(text: str, name: str) -> None:
    (found,) = [found for found in citekit.read(text).diagnostics if found.code == "no-record"]
    assert name in found.message


def test_the_name_of_a_file_does_not_hide_another_format(tmp_path: Path) -> None:
    path = tmp_path / "pubmed.ris"
    path.write_text("PMID- 12345678\nIS  - 0028-0836 (Print)\nTI  - a\n", encoding="utf-8")
    reading = citekit.read_file(path)
    assert not reading.records
    assert ["PubMed" in found.message for found in reading.diagnostics] == [True]


RIS_LINES: dict[str, tuple[str, dict[str, object]]] = {
    "T2 is the journal": ("TY  - JOUR\nTI  - a\nT2  - Nature", {"container_title": "Nature"}),
    "UR states the DOI": ("TY  - CHAP\nUR  - https://doi.org/10.5555/ww.7", {"doi": "10.5555/ww.7"}),
    "the second UR states none": (
        "TY  - CHAP\nUR  - https://a.example/7\nUR  - https://doi.org/10.5555/ww.7",
        {"url": "https://a.example/7",
         "custom": [{"label": "Link", "value": "https://doi.org/10.5555/ww.7"}]}),
    "UR beside another DOI": (
        "TY  - CHAP\nDO  - 10.5555/a\nUR  - https://doi.org/10.5555/ww", {"doi": "10.5555/a"}),
    "JO abbreviates T2": (
        "TY  - JOUR\nT2  - Augmentative and Alternative Communication\nJO  - Augment Altern Commun",
        {"container_title": "Augmentative and Alternative Communication",
         "container_title_short": "Augment Altern Commun"},
    ),
    "JF and T2 alike": ("TY  - JOUR\nTI  - a\nT2  - The Lancet\nJF  - Lancet", {"title": "a"}),
    "T2 of a chapter": ("TY  - CHAP\nT2  - Handbook\nA2  - Doe, J.", {"container_title": "Handbook"}),
    "T2 of a book": ("TY  - BOOK\nT2  - Series\nM1  - 3", {"collection_title": "Series", "collection_number": "3"}),
    "T2 of a paper without host": ("TY  - CPAPER\nT2  - Symposium\nSP  - 1", {"event_title": "Symposium"}),
    "SP of a book": ("TY  - BOOK\nSP  - 312", {"number_of_pages": 312}),
    "SP holds a range": ("TY  - JOUR\nSP  - 1-9", {"page": {"ranges": [{"first": "1", "last": "9"}]}}),
    "C7 and the same SP": ("TY  - JOUR\nC7  - e12\nSP  - e12", {"article_number": "e12"}),
    "DA is more exact": ("TY  - JOUR\nPY  - 2016\nDA  - 2016/05/01/", {"issued": {"year": 2016, "month": 5, "day": 1}}),
    "DA of another year": (
        "TY  - JOUR\nPY  - 2016\nDA  - 2015/05/01/",
        {"issued": {"year": 2016}, "custom": [{"label": "Date", "value": "2015/05/01/"}]},
    ),
    "SN of a serial": (
        "TY  - JOUR\nSN  - 1756-2856 (Electronic)", {"issn": [{"value": "1756-2856", "kind": "electronic"}]},
    ),
    "SN without hyphen": ("TY  - JOUR\nSN  - 02767783 (ISSN)", {"issn": [{"value": "0276-7783"}]}),
    "EndNote's link to the Web of Science": ("TY  - JOUR\nTI  - Mud\nUR  - <Go to ISI>://WOS:0002", {"url": None}),
    "a short DOI": ("TY  - JOUR\nDO  - 10/abc12", {"doi": "10/abc12"}),
    "no DOI": ("TY  - JOUR\nDO  - none", {"doi": None, "custom": [{"label": "DOI", "value": "none"}]}),
    "SN of several numbers": (
        "TY  - JOUR\nSN  - 21945357 (ISSN); 9783319974897 (ISBN)",
        {"issn": [{"value": "2194-5357"}], "isbn": [{"value": "9783319974897"}]},
    ),
    "SN as a list of JSON": (
        'TY  - JOUR\nSN  - ["1932-8494", "1932-8486"]', {"issn": [{"value": "1932-8494"}, {"value": "1932-8486"}]},
    ),
    "SN on two lines": (
        "TY  - JOUR\nSN  - 1932-8494 (Print)\n1932-8486 (Linking)",
        {"issn": [{"value": "1932-8494", "kind": "print"}, {"value": "1932-8486"}]},
    ),
    "SN of a report in letters": ("TY  - RPRT\nSN  - NASA-TM-2001-210844", {"number": "NASA-TM-2001-210844"}),
    "tags of Web of Science": (
        ("TY  - JOUR\nT2  - ANNALS OF CLOCKS\nJI  - Ann. Clocks\nPU  - CLOCK SOC\nPI  - BASEL\n"
         "BN  - 978-3-16-148410-0\n"
         "FX  - Thanks.\nSP  - 109\nEP  - +\nAD  - Clock House, BaselFU  - Clock Office\n"
         "N1  - Times Cited in Web of Science Core Collection:  8\nTotal Times Cited:  9\nCited Reference Count:  40"),
        {"container_title_short": "Ann. Clocks", "publisher": "CLOCK SOC", "publisher_place": "BASEL",
         "isbn": [{"value": "978-3-16-148410-0"}], "funding": ["Thanks.", "Clock Office"],
         "page": {"ranges": [{"first": "109"}]}, "cited_by": [{"count": 8, "source": "Web of Science"}], "note": None,
         "custom": [{"label": "Author address", "value": "Clock House, Basel"}]},
    ),
    "an editor among the authors, as ERIC has it": (
        "TY  - BOOK\nA1  - Doe, Jane, Ed.", {"author": None, "editor": [{"family": "Doe", "given": "Jane"}]},
    ),
    "tags behind others": (
        "TY  - JOUR\nT2  - Nature\nUR  - https://example.org/x     U2  - L1\nDO  - 10.5555/x     LK  - https://l.org",
        {"url": "https://example.org/x", "doi": "10.5555/x",
         "custom": [{"label": "User field 2", "value": "L1"}, {"label": "Link", "value": "https://l.org"}]},
    ),
    "a date twice": ("TY  - JOUR\nY1  - 1989//\nY2  - 1989//", {"issued": {"year": 1989}, "accessed": None}),
    "an abbreviation alone": ("TY  - JOUR\nJA  - Trials", {"container_title": "Trials"}),
    "an abbreviation beside the name": (
        "TY  - JOUR\nJA  - Ann. Clocks\nJF  - Annals of Clocks",
        {"container_title": "Annals of Clocks", "container_title_short": "Ann. Clocks"},
    ),
    "a number of PubMed in Cochrane's records": (
        "TY  - JOUR\nC3  - PUBMED 21314913",
        {"pmid": "21314913", "custom": [{"label": "Custom field 3", "value": "PUBMED 21314913"}]},
    ),
    "CP is an issue": ("TY  - JOUR\nCP  - Suppl. 2", {"issue": "Suppl. 2"}),
    "CP is a conference, as Web of Science has it": (
        "TY  - CPAPER\nT2  - COASTAL ENGINEERING 2024\nCP  - 12th Coastal Symposium (CS)\nC3  - IEEE",
        {"container_title": "COASTAL ENGINEERING 2024", "event_title": "12th Coastal Symposium (CS)", "issue": None,
         "custom": [{"label": "Custom field 3", "value": "IEEE"}]},
    ),
    "CP is a short conference in Web of Science's records": (
        "TY  - JOUR\nT2  - MUDDIA\nCP  - 8th MUD Symposium\nAN  - WOS:0002",
        {"issue": None, "event_title": "8th MUD Symposium",
         "custom": [{"label": "Accession number", "value": "WOS:0002"}]},
    ),
    "a chapter that Web of Science has as a book": (
        "TY  - BOOK\nTI  - Mud\nED  - Moe, U\nT2  - THE FEN\nSN  - 978-3-16-148410-0\nSP  - 31\nEP  - 76",
        {"type": "chapter", "container_title": "THE FEN", "collection_title": None, "editor": [
            {"family": "Moe", "given": "U"}], "page": {"ranges": [{"first": "31", "last": "76"}]}},
    ),
    "a book whose source is itself": (
        "TY  - BOOK\nTI  - Mud for All\nT2  - MUD FOR ALL\nSP  - 1\nEP  - 352",
        {"type": "book", "title": "Mud for All", "collection_title": None, "container_title": None},
    ),
    "no TY, but a journal": (
        "TI  - Mud\nJO  - Fens\nVL  - 3\nBN  - 0317-8471 and 1050-124X",
        {"type": "article-journal", "container_title": "Fens", "isbn": None,
         "issn": [{"value": "0317-8471"}, {"value": "1050-124X"}]},
    ),
    "CP is a conference beside an issue": (
        "TY  - JOUR\nCP  - Coastal Days\nCP  - Days of Rain\nIS  - 3",
        {"issue": "3", "event_title": "Coastal Days", "custom": [{"label": "Conference", "value": "Days of Rain"}]},
    ),
    "DA without its year": (
        "TY  - JOUR\nDA  - MAY 25\nPY  - 2012", {"issued": {"year": 2012, "month": 5, "day": 25}},
    ),
    "DA of two months": (
        "TY  - JOUR\nPY  - 2012\nDA  - SEP-OCT",
        {"issued": {"year": 2012, "month": 9, "end": {"year": 2012, "month": 10}}},
    ),
    "DA of a season": ("TY  - JOUR\nPY  - 2012\nDA  - WIN", {"issued": {"year": 2012, "season": 4}}),
    "DA of days of a meeting": (
        "TY  - CONF\nPY  - 2012\nDA  - JUN 12-15",
        {"issued": {"year": 2012}, "event_date": {"year": 2012, "month": 6, "day": 12,
                                                  "end": {"year": 2012, "month": 6, "day": 15}}},
    ),
    "a paper in a series of Scopus": (
        "TY  - SER\nM3  - Conference Paper\nT2  - Advances in Clocks\nVL  - 8\nSP  - 1\nEP  - 9",
        {"type": "paper-conference", "container_title": "Advances in Clocks", "genre": None},
    ),
    "notes of Scopus": (
        "TY  - JOUR\nN1  - Export Date: 5 May 2022; Cited By: 7\nN1  - Funding text\u00a01: Thanks.",
        {"cited_by": [{"count": 7, "source": "Scopus"}], "funding": ["Thanks."], "note": None},
    ),
    "an old note of Scopus": (
        "TY  - JOUR\nN1  - Cited By (since 1996):2 Export Date: 9 January 2015 Source: Scopus",
        {"cited_by": [{"count": 2, "source": "Scopus"}], "note": None},
    ),
    "people between semicolons": (
        "TY  - JOUR\nAU  - Doe, Jane; Roe, Max",
        {"author": [{"family": "Doe", "given": "Jane"}, {"family": "Roe", "given": "Max"}]},
    ),
    "people in pairs": (
        "TY  - JOUR\nAU  - Doe, J., Roe, M. L.",
        {"author": [{"family": "Doe", "given": "J."}, {"family": "Roe", "given": "M. L."}]},
    ),
    "whole names between commas": (
        "TY  - JOUR\nAU  - Jane Doe, Max Roe and Ann Poe",
        {"author": [{"family": "Doe", "given": "Jane"}, {"family": "Roe", "given": "Max"},
                    {"family": "Poe", "given": "Ann"}]},
    ),
    "bare words between commas are not taken apart": (
        "TY  - JOUR\nA2  - Babbor, Bermann, Chann, Comstok",
        {"editor": None, "custom": [{"label": "Editor", "value": "Babbor, Bermann, Chann, Comstok"}]},
    ),
    "a number of PubMed in the records of Scopus": (
        "TY  - JOUR\nC2  - 23111111\nDB  - Scopus",
        {"pmid": "23111111", "custom": [{"label": "Database", "value": "Scopus"}]},
    ),
    "a number of PubMed in its own records": (
        "TY  - JOUR\nAN  - 23111111\nDB  - PubMed",
        {"pmid": "23111111", "custom": [{"label": "Database", "value": "PubMed"}]},
    ),
    "a number of nobody knows what": (
        "TY  - JOUR\nC2  - 23111111\nAN  - 2012", {"pmid": None, "custom": [
            {"label": "Custom field 2", "value": "23111111"}, {"label": "Accession number", "value": "2012"}]},
    ),
    "words before numbers": ("TY  - JOUR\nVL  - Vol. 12\nIS  - No. 3", {"volume": "12", "issue": "3"}),
    "SN of a patent": ("TY  - PAT\nSN  - EP1234567", {"number": "EP1234567"}),
    "M3 is a DOI": ("TY  - JOUR\nM3  - doi: 10.5555/x.y", {"doi": "10.5555/x.y"}),
    "M3 repeats the type": ("TY  - JOUR\nM3  - Article\nVL  - 1", {"volume": "1"}),
    "a preprint": ("TY  - RPRT\nM3  - Preprint", {"type": "article", "genre": "Preprint"}),
    "one KW with commas": ("TY  - JOUR\nKW  - a, b, c", {"keywords": [{"term": "a"}, {"term": "b"}, {"term": "c"}]}),
    "one KW with a comma": ("TY  - JOUR\nKW  - Neoplasms, Breast", {"keywords": [{"term": "Neoplasms, Breast"}]}),
    "a group": ("TY  - JOUR\nAU  - CERN,", {"author": [{"name": "CERN"}]}),
    "given name first": ("TY  - JOUR\nAU  - Jane Doe", {"author": [{"family": "Doe", "given": "Jane"}]}),
    "suffix third": (
        "TY  - JOUR\nAU  - King, M. L., Jr.", {"author": [{"family": "King", "given": "M. L.", "suffix": "Jr."}]},
    ),
    "words for the type": ("TY  - Journal Article\nTI  - a", {"type": "article-journal", "title": "a"}),
    "editors of EDBOOK": ("TY  - EDBOOK\nAU  - Doe, J.", {"editor": [{"family": "Doe", "given": "J."}]}),
    "dates of a conference": (
        "TY  - CONF\nPY  - 2019\nY1  - 7-9 Oct. 2019",
        {"issued": {"year": 2019}, "event_date": {"year": 2019, "month": 10, "day": 7,
                                                  "end": {"year": 2019, "month": 10, "day": 9}}},
    ),
    "a report of Pure, its title cut at the colon": (
        "TY  - RPRT\nT1  - Salt\nT2  - A survey\nPY  - 2011/3\nY1  - 2011/3\nM3  - Report\nT3  - Fen Reports",
        {"title": "Salt: A survey", "collection_title": "Fen Reports", "container_title": None},
    ),
    "a report in the words of others": (
        "TY  - RPRT\nTI  - Salt\nT2  - Coast Studies\nPY  - 2011\nT3  - Fen Reports",
        {"title": "Salt", "collection_title": "Fen Reports"},
    ),
    "a month that only JSTOR's C1 has": (
        "TY  - JOUR\nTI  - Salt\nC1  - Full publication date: ottobre-dicembre 1982\nPY  - 1982",
        {"issued": {"year": 1982, "month": 10, "end": {"year": 1982, "month": 12}}},
    ),
    "another date in C1": (
        "TY  - JOUR\nTI  - Salt\nC1  - Full publication date: 1. Qtr., 1990\nPY  - 1990",
        {"issued": {"year": 1990},
         "custom": [{"label": "Custom field 1", "value": "Full publication date: 1. Qtr., 1990"}]},
    ),
    "people in the place of one": (
        ("TY  - JOUR\nTI  - Salt\nA1  - Kim, JH and Ohara, Tatsuki and Lee, S\nA1  - Procter and Gamble\n"
         "A1  - Salt, Fens and Sons, Ltd"),
        {"author": [{"family": "Kim", "given": "JH"}, {"family": "Ohara", "given": "Tatsuki"},
                    {"family": "Lee", "given": "S"}, {"name": "Procter and Gamble"},
                    {"name": "Salt, Fens and Sons, Ltd"}]},
    ),
    "a charter by a group": (
        "TY  - BOOK\nTI  - Salt\nAU  - Salters, The\nAU  - Anonymous\nPY  - 1234\nDA  - 1234/05//",
        {"author": [{"name": "The Salters"}, {"family": "Anonymous"}], "issued": {"year": 1234, "month": 5}},
    ),
    "a meeting behind Pure's notes": (
        ("TY  - GEN\nPY  - 2024\nY1  - 2024\nDO  - 10.5555/x\nU2  - 10.5555/x\n"
         "N1  - Publisher Copyright: © 2024 ACM.; ISCA 2024 ; Conference date: 29-06-2024 Through 03-07-2024"),
        {"rights": "© 2024 ACM.", "event_title": "ISCA 2024", "note": None,
         "event_date": {"year": 2024, "month": 6, "day": 29, "end": {"year": 2024, "month": 7, "day": 3}}},
    ),
    "a library's punctuation": (
        ("TY  - BOOK\nDP  - http://worldcat.org\nT1  - Tides :\nA1  - Moe, Una,\nA1  - Ek, Mia, 1970-\nCY  - Oslo :\n"
         "PB  - Fen Press,\nT2  - Shores ;"),
        {"title": "Tides", "author": [{"family": "Moe", "given": "Una"}, {"family": "Ek", "given": "Mia"}],
         "publisher_place": "Oslo", "publisher": "Fen Press", "collection_title": "Shores",
         "custom": [{"label": "Database provider", "value": "http://worldcat.org"}]},
    ),
    "a record that lost its breaks": (
        "TY  - JOUR T1  - Tides AU  - Moe, Una PY  - 2016/3/4 VL  - 5",
        {"title": "Tides", "author": [{"family": "Moe", "given": "Una"}], "volume": "5",
         "issued": {"year": 2016, "month": 3, "day": 4}},
    ),
    "a record that lost its breaks and blanks": (
        "TY - JOUR T1 - Tides AU - Moe, Una PY - 2016/3/4 VL - 5 ER -",
        {"title": "Tides", "author": [{"family": "Moe", "given": "Una"}], "volume": "5",
         "issued": {"year": 2016, "month": 3, "day": 4}},
    ),
    "notes that say what they are": (
        "TY  - JOUR\nN1  - Funding: A; B\nN1  - ISSN: 0317-8471 (print)",
        {"funding": ["A", "B"], "issn": [{"value": "0317-8471", "kind": "print"}]},
    ),
    "PY is none": ("TY  - JOUR\nPY  - soon", {"custom": [{"label": "PY", "value": "soon"}]}),
    "PY with words": (
        "TY  - JOUR\nPY  - 2016/05//online first",
        {"issued": {"year": 2016, "month": 5}, "custom": [{"label": "Date", "value": "2016/05//online first"}]}),
    "PY has the days of a meeting": (
        "TY  - CONF\nPY  - 7-9 Oct. 2019",
        {"event_date": {"year": 2019, "month": 10, "day": 7, "end": {"year": 2019, "month": 10, "day": 9}}}),
    "Y2 is none": ("TY  - JOUR\nTI  - a\nY2  - later", {"custom": [{"label": "Date", "value": "later"}]}),
    "Y2 of a patent of 2001": (
        "TY  - PAT\nA1  - Doe, J.\nY1  - 2018\nY2  - 2016/05/01", {"submitted": {"year": 2016, "month": 5, "day": 1}}),
    "RD": ("TY  - JOUR\nTI  - a\nRD  - 2016/05/01", {"accessed": {"year": 2016, "month": 5, "day": 1}}),
    "RD is none": ("TY  - JOUR\nTI  - a\nRD  - then", {"custom": [{"label": "Date", "value": "then"}]}),
    "M1 of a report": ("TY  - RPRT\nM1  - 12", {"number": "12"}),
    "M1 of a thesis": ("TY  - THES\nM1  - 4", {"custom": [{"label": "Number", "value": "4"}]}),
    "BT of a paper that repeats its title": ("TY  - UNPB\nT1  - a?\nM3  - Discussion paper\nBT  - a?", {"title": "a?"}),
    "BT of a book": ("TY  - BOOK\nBT  - a", {"title": "a"}),
    "C3 of an article": (
        "TY  - JOUR\nTI  - a\nC3  - Else", {"custom": [{"label": "Custom field 3", "value": "Else"}]}),
    "ST alone": ("TY  - JOUR\nST  - a", {"title": "a"}),
    "ST beside a title": (
        "TY  - JOUR\nTI  - a b\nST  - a", {"title": "a b", "custom": [{"label": "Short title", "value": "a"}]}),
    "JF beside a host": (
        "TY  - CHAP\nBT  - H\nJF  - J", {"container_title": "H", "custom": [{"label": "Journal", "value": "J"}]}),
    "A2 and A3 of a book with an author": (
        "TY  - BOOK\nTI  - a\nAU  - Doe, J.\nA2  - Roe, R.\nA3  - Poe, P.",
        {"collection_editor": [{"family": "Roe", "given": "R."}], "editor": [{"family": "Poe", "given": "P."}]}),
    "WE": ("TY  - JOUR\nWE  - Science Index", {"custom": [{"label": "Index", "value": "Science Index"}]}),
    "two DOIs": ("TY  - JOUR\nDO  - 10.5555/a\nDO  - 10.5555/b", {"doi": "10.5555/a", "other_doi": ["10.5555/b"]}),
    "SP is words": ("TY  - JOUR\nSP  - see text", {"page": {"ranges": [{"first": "see text"}]}}),
    "a day of a note that is none": ("TY  - JOUR\nN1  - Accessed: then", {"note": ["Accessed: then"]}),
    "a kind that is none": ("TY  - WHAT\nTI  - a", {"type": "document"}),
}  # fmt: skip


@for_each("text, expected", RIS_LINES)
def test_ris_tags(text: str, expected: dict[str, object]) -> None:
    (work,) = works_of(f"{text}\nER  - \n", "ris")
    record = json_record(work)
    assert {key: record.get(key) for key in expected} == expected
    assert "custom" in expected or "custom" not in record


PREFIXES = ["TY  - ", "TY - ", "TY -", "TY  -", "ty  - ", "TY-", "TY – ", "\ufeffTY  - ", "  TY  - "]
ENDS = {"LF": "\n", "CRLF": "\r\n", "CR": "\r", "line separator": "\u2028", "blank lines": "\n\n"}


@pytest.mark.parametrize("end", ENDS.values(), ids=list(ENDS))
@pytest.mark.parametrize("prefix", PREFIXES)
def test_ris_damage(prefix: str, end: str) -> None:
    """One record, whatever became of blanks, capitals and line ends."""
    bare = prefix.strip("\ufeff")
    lines = [f"{prefix}JOUR"]
    lines += [f"{bare.replace('TY', tag).replace('ty', tag.lower())}{value}" for tag, value in BODY]
    (work,) = works_of(end.join(lines), "ris")
    assert json_record(work) == {
        "type": "article-journal", "title": "Of clocks", "author": [{"family": "Doe", "given": "Jane"}],
        "volume": "3", "issued": {"year": 2016},
    }  # fmt: skip


BODY = (("TI", "Of clocks"), ("AU", "Doe, Jane"), ("VL", "3"), ("PY", "2016"), ("ER", ""))


def test_ris_fields_are_slices() -> None:
    text = (FIXTURES / "ris" / "conference-2011" / "input.ris").read_text(encoding="utf-8")
    source = Source(text)
    fields = [field for draft in read_ris(source).drafts for field in draft.fields]
    assert fields
    assert all(source.slice(field.span) == field.text for field in fields)


DATES = {
    '{"date-parts": [[2016, 5, 1]]}': {"year": 2016, "month": 5, "day": 1},
    '{"date-parts": [["2016", "05"]]}': {"year": 2016, "month": 5},
    '{"date-parts": [[2016, null]]}': {"year": 2016},
    '{"date-parts": [[2016]], "season": "Spring"}': {"year": 2016, "season": 1},
    '{"date-parts": [[2016, 22]]}': {"year": 2016, "season": 2},
    '{"date-parts": [[2016, 5], [2016, 6]]}': {"year": 2016, "month": 5, "end": {"year": 2016, "month": 6}},
    '{"date-parts": [[380]]}': {"year": 380},
    '{"date-parts": [[99]]}': None,
    '{"date-parts": [2016, 5]}': {"year": 2016, "month": 5},
    '{"date-parts": [[2016], [0]]}': {"year": 2016},
    '{"date-parts": [[2016], [2016]]}': {"year": 2016},
    '{"raw": "2016-05-01"}': {"year": 2016, "month": 5, "day": 1},
    '{"literal": "1 May 2016"}': {"year": 2016, "month": 5, "day": 1},
    '"2016-05-01"': {"year": 2016, "month": 5, "day": 1},
    '"2016-21"': {"year": 2016, "season": 1},
    '"2016/2017"': {"year": 2016, "end": {"year": 2017}},
    '"2016-05-01T12:00:00Z"': {"year": 2016, "month": 5, "day": 1},
    "2016": {"year": 2016},
    '{"date-parts": [[]]}': None,
    '{"date-parts": [[null]]}': None,
    '{"date-parts": [[2016, 13, 40]]}': {"year": 2016},
    '{"date-parts": [[2020, 2, 30]]}': {"year": 2020, "month": 2},
    '{"date-parts": [[2020, 50]]}': {"year": 2020},
    '{"literal": "n.d."}': None,
    "[2016]": None,
    "true": None,
}


@for_each("value, expected", DATES.items())
def test_csl_dates(value: str, expected: object) -> None:
    (work,) = works_of(f'[{{"type": "book", "title": "a", "issued": {value}}}]', "csl-json")
    assert json_record(work).get("issued") == expected


@for_each(
    "printed, expected",
    {
        "In press": (None, "In press", []),
        "2010a": ("2010", None, ["date-uncertain"]),
        "1999-13-45": ("1999", None, ["date-uncertain"]),
        "n.d.": (None, None, ["date-unreadable"]),
    }.items(),
)
def test_dates_in_words(printed: str, expected: tuple[str | None, str | None, list[str]]) -> None:
    for text in (
        f"TY  - BOOK\nTI  - A\nAU  - Doe, J\nPY  - {printed}\nER  - ",
        f'[{{"type": "book", "title": "A", "author": [{{"family": "Doe"}}], "issued": {{"literal": "{printed}"}}}}]',
    ):
        reading = citekit.read(text)
        (work,) = reading.works
        told = [found.code for found in reading.diagnostics]
        assert (work.issued and work.issued.iso(), work.status, told) == expected
        assert bool(work.custom) is bool(told)


def test_small_letters_are_recognised() -> None:
    assert citekit.read("ty  - book\nti  - A\ner  - \n").works[0].title == "A"


def test_facts_in_their_places_are_not_read_twice() -> None:
    item = {
        "id": "k", "type": "motion_picture", "title": "Mud", "director": [{"family": "Moe", "given": "Una"}],
        "original-date": {"date-parts": [[1850, 3]]}, "title-short": "M",
    }  # fmt: skip
    first = citekit.write(citekit.read(json.dumps([item])).records, "csl-json")
    assert json.loads(first)[0].items() >= {**item, "director": [{"literal": "Una Moe"}]}.items()
    assert citekit.write(citekit.read(first).records, "csl-json") == first


@for_each(
    "stated, expected",
    {"entry-encyclopedia": "entry-encyclopedia", "legal-case": "legal_case", "video": "motion_picture"}.items(),
)
def test_a_type_of_csl_is_what_it_says(stated: str, expected: str) -> None:
    (work,) = works_of(f'[{{"type": "{stated}", "title": "a", "container-title": "Dictionary of Mud"}}]', "csl-json")
    assert work.type == expected


def test_what_a_csl_date_says_besides_is_kept() -> None:
    text = '[{"type": "book", "issued": {"date-parts": [["1951"]], "season": "11"}, "ISBN": "0028-0836"}]'
    (work,) = works_of(text, "csl-json")
    assert [(fact.label, fact.value) for fact in work.custom] == [("season", "11")]
    assert [number.value for number in work.issn] == ["0028-0836"]


ZOTERO = """{"itemType": "journalArticle", "title": "Of clocks", "publicationTitle": "Annals", "pages": "1-9",
"date": "2016-05-01", "extra": "DOI: 10.5555/x", "tags": [{"tag": "time"}], "dateAdded": "2020-01-01", "creators":
[{"firstName": "Jane", "lastName": "Doe", "creatorType": "author"}, {"name": "CERN", "creatorType": "editor"},
{"lastName": "Roe", "firstName": "Max", "creatorType": "director"}], "citationKey": "doe2016"}"""


@pytest.mark.parametrize("form", ['{"config": {}, "items": [%s]}', '[{"key": "A", "version": 3, "data": %s}]', "[%s]"])
def test_zotero_has_its_own_json(form: str) -> None:
    reading = citekit.read(form % ZOTERO)
    assert [found.code for found in reading.diagnostics] == []
    assert json_record(reading.works[0]) == {
        "type": "article-journal", "title": "Of clocks", "author": [{"family": "Doe", "given": "Jane"}],
        "editor": [{"name": "CERN"}], "container_title": "Annals", "page": {"ranges": [{"first": "1", "last": "9"}]},
        "issued": {"year": 2016, "month": 5, "day": 1}, "doi": "10.5555/x", "citation_key": "doe2016",
        "keywords": [{"term": "time"}], "custom": [{"label": "director", "value": "Max Roe"}],
    }  # fmt: skip


CSL_MEMBERS = {
    "URL states the DOI": ('"URL": "https://doi.org/10.5555/ww.7"', {"doi": "10.5555/ww.7"}),
    "URL beside another DOI": ('"URL": "https://doi.org/10.5555/ww.7", "DOI": "10.5555/a"', {"doi": "10.5555/a"}),
    "heading of an abstract": (
        '"abstract": "<jats:title>Abstract</jats:title><jats:p>Peat burns.</jats:p>"', {"abstract": "Peat burns."}),
    "cut": ('"author": [{"family": "Doe", "given": "J"}, {"literal": "et al."}, {"family": "others", "given": ""}]',
            {"author": [{"family": "Doe", "given": "J"}], "incomplete": ["author"]}),
    "suffixes": (('"author": [{"family": "King, Jr.", "given": "Max"}, {"family": "Roe III", "given": "Max"}, '
                 '{"family": "Poe", "given": "Max, Sr."}, {"family": "Lee", "given": "V"}]'),
                 {"author": [{"family": "King", "given": "Max", "suffix": "Jr."},
                             {"family": "Roe", "given": "Max", "suffix": "III"},
                             {"family": "Poe", "given": "Max", "suffix": "Sr."}, {"family": "Lee", "given": "V"}]}),
    "quote": ('"author": [{"family": "\\"de Wit\\"", "given": "J"}]', {"author": [{"family": "de Wit", "given": "J"}]}),
    "article": ('"author": [{"family": "Salters", "given": "The"}]', {"author": [{"name": "The Salters"}]}),
    "days of a meeting": (('"event": {"name": "Salt 19", "start": {"date-parts": [[2019, 5, 1]]}, '
                          '"end": {"date-parts": [[2019, 5, 3]]}}'),
                          {"event_title": "Salt 19", "event_date": {
                              "year": 2019, "month": 5, "day": 1, "end": {"year": 2019, "month": 5, "day": 3}}}),
    "a thesis": ('"type": "dissertation", "degree": ["PhD"], "institution": [{"name": "Fen", "place": ["Ely"]}]',
                 {"genre": "PhD", "authority": "Fen", "publisher_place": "Ely"}),
    "an institution": ('"publisher": "Fen Press", "institution": [{"name": "Salt Institute"}]',
                       {"custom": [{"label": "Institution", "value": "Salt Institute"}]}),
    "rights": ('"copyright": "CC BY 4.0"', {"rights": "CC BY 4.0"}),
    "a day that is about": (
        '"issued": {"date-parts": [[2016]], "circa": true}',
        {"issued": {"year": 2016}, "custom": [{"label": "Approximate date", "value": "issued"}]}),
    "a DOI that is none": ('"DOI": "none"', {"custom": [{"label": "DOI", "value": "none"}]}),
    "the first page alone": ('"page-first": "3"', {"page": {"ranges": [{"first": "3"}]}}),
    "subtitles": ('"subtitle": ["b", "c"]', {"title": "Salt: b", "custom": [{"label": "subtitle", "value": "c"}]}),
    "a subtitle alone": (
        '"title": "", "subtitle": "b"', {"title": None, "custom": [{"label": "subtitle", "value": "b"}]}),
    "an address of rights": ('"license": [{"URL": "https://a.example/by"}]',
                             {"custom": [{"label": "Licence", "value": "https://a.example/by"}]}),
    "the publisher once more": ('"publisher": "Fen", "institution": [{"name": "Fen"}]',
                                {"custom": [{"label": "institution", "value": "Fen"}]}),
    "a word under custom": ('"custom": "x"', {"custom": [{"label": "custom", "value": "x"}]}),
    "a day in a key that is unknown": (
        '"seen": {"date-parts": [[2016, 5]]}', {"custom": [{"label": "seen", "value": "2016-05"}]}),
    "a preprint": ('"subtype": "preprint"', {"genre": "Preprint"}),
    "lists of one": (
        '"DOI": ["10.5555/a"], "page": ["3-9"], "note": [["A remark"]], "language": ["en"], "number-of-pages": [7]',
        {"doi": "10.5555/a", "page": {"ranges": [{"first": "3", "last": "9"}]}, "note": ["A remark"],
         "language": "en", "number_of_pages": 7}),
    "a kind that is no word": ('"type": 3', {"type": "document"}),
}  # fmt: skip


@for_each("members, expected", CSL_MEMBERS)
def test_csl_members(members: str, expected: dict[str, object]) -> None:
    kind = "" if '"type"' in members else '"type": "book", '
    title = "" if '"title"' in members else '"title": "Salt", '
    (work,) = works_of(f"[{{{kind}{title}{members}}}]", "csl-json")
    record = json_record(work)
    assert {key: record.get(key) for key in expected} == expected


@pytest.mark.parametrize("lead", ["", "ADDIN CSL_CITATION ", " ADDIN ZOTERO_ITEM CSL_CITATION "])
def test_a_field_of_a_word_processor(lead: str) -> None:
    item = '{"type": "book", "title": "Salt", "DOI": "10.5555/s"}'
    reading = citekit.read(f'{lead}{{"citationItems": [{{"id": 1, "itemData": {item}}}], "schema": "x"}}')
    assert [work.title for work in reading.works] == ["Salt"]


def test_a_family_name_that_is_a_whole_name() -> None:
    (work,) = works_of('[{"type": "book", "title": "a", "author": [{"family": "Doe, Jane", "given": ""}]}]', "csl-json")
    assert json_record(work)["author"] == [{"family": "Doe", "given": "Jane"}]


BROKEN = {
    "[": (0, "no-record"),
    '[{"type": "book", "title": "a"': (0, "json-invalid"),
    '[{"type": "book", "title": "a"}': (1, None),
    '[{"type": "book", "title": "a",}]': (0, "json-invalid"),
    '[{"type": "book", "title": "a"} {"type": "book", "title": "b"}]': (2, None),
    '{"type": "book", "title": "a"}\n{"type": "book", "title": "b"}': (2, None),
    '[{"title": "a", "volume": ' + "9" * 5000 + "}]": (0, "json-invalid"),
    '[{"title": ' + "[" * 100_000: (0, "json-invalid"),
    "nonsense": (0, "json-invalid"),
    "[1]": (0, "unread-line"),
    '[{"type": "book", "ti\\u0074le": "a"}]': (1, None),
    '[{"type": "book", "ti\\u0074le" "a"}]': (0, "json-invalid"),
    '[{"type": "book", "title": "a" "volume": 3}]': (0, "json-invalid"),
    '[{"type": "book", "title": "a"}, {"type": "book", "author": [{"family": "A"} {"family": "B"}]}]': (
        1,
        "json-invalid",
    ),
    '{"type": "book", "title": "a", "x": {}}': (1, None),
}


@pytest.mark.parametrize(("text", "expected"), BROKEN.items(), ids=[text[:40] for text in BROKEN])
def test_broken_json(text: str, expected: tuple[int, str | None]) -> None:
    cut = read_csl_json(Source(text))
    codes = [doubt.code for doubt in cut.doubts]
    assert len(cut.drafts) == expected[0]
    assert expected[1] in codes if expected[1] else not codes


WRONG = (
    '["Zq"]',
    '{"a": "Zq"}',
    '[{"foo": "Zq"}]',
    '[["Zq"]]',
    '{"date-parts": [["Zq"]]}',
    '{"date-parts": [["2001", "Zq"]]}',
)
KEYS = ("author", "editor", "page", "DOI", "URL", "ISSN", "PMID", "note", "keyword", "language", "license", "event",
        "number-of-pages", "citation-key", "volume", "x-foo", "issued", "accessed")  # fmt: skip


@for_each("value", WRONG)
@pytest.mark.parametrize("key", KEYS)
def test_csl_values_of_another_kind_are_kept_or_told(key: str, value: str) -> None:
    reading = citekit.read(f'[{{"type": "book", "title": "a", "{key}": {value}}}]', reader="csl-json")
    said = citekit.write(reading.works, "json") + "".join(found.message for found in reading.diagnostics)
    assert "Zq" in said


def test_unknown_part_of_a_csl_name_is_kept() -> None:
    (work,) = works_of('[{"type": "book", "title": "a", "author": [{"famliy": "Doe", "given": "Jane"}]}]', "csl-json")
    assert [(fact.label, fact.value) for fact in work.custom] == [("famliy", "Doe")]


def test_csl_fields_are_slices() -> None:
    text = '[{"type": "book", "title": "Clöcks", "author": [{"family": "Doe"}], "keyword": "one", "volume": 3}]'
    source = Source(text)
    fields = {field.name: source.slice(field.span) for field in read_csl_json(source).drafts[0].fields}
    assert fields["csl_type:book"] == "book"
    assert fields["text:title"] == "Clöcks"
    assert fields["text:volume"] == "3"
    assert '{"family": "Doe"}' in fields.values()


def test_marks_of_json_name_fields() -> None:
    marks = read_csl_json(Source('[\n{"type": "book",\n"title": "a"\n}]')).marks
    assert [mark and (mark.state, mark.fields) for mark in marks] == [
        ("ignored", ()), ("used", ("type",)), ("used", ("title",)), ("ignored", ()),
    ]  # fmt: skip


def test_our_own_json_reads_back() -> None:
    for path in INPUTS:
        works = works_of(path.read_bytes().decode(), path.parent.parent.name)
        assert write_json(works_of(write_json(works).text, "json")).text == write_json(works).text


@pytest.mark.parametrize(
    "value",
    ['"a"', "[[]]", "{}", "null", "3.5", '{"year": "2016"}', '{"year": 2016, "month": 13}', '[{"family": 3}]', "true"],
)
@pytest.mark.parametrize("field", ["page", "issued", "author", "keywords", "number_of_pages", "cited_by", "custom"])
def test_a_wrong_value_in_our_own_json_is_reported(field: str, value: str) -> None:
    (draft,) = read_record_json(Source(f'{{"citekit": 1, "records": [{{"title": "a", "{field}": {value}}}]}}')).drafts
    work, _, assembly = assemble(draft)
    assert not getattr(work, field)
    assert [doubt.code for doubt in assembly.doubts if doubt.code != "type-inferred"] == ["unread-line"]


def test_our_own_json_of_another_citekit() -> None:
    with pytest.raises(citekit.InputError, match="schema version 9"):
        citekit.read('{"citekit": 9, "records": []}')
    reading = citekit.read('{"citekit": 1, "records": [{"type": "book", "title": "a", "nonsense": 1}]}')
    assert "unknown-label" in [found.code for found in reading.diagnostics]
    assert [(own.label, own.value) for own in reading.works[0].custom] == [("nonsense", "1")]


PAGE = """Cite this
Doe, J. (2016). Of clocks. Annals, 3.
TY - JOUR

T1 - Of [clocks](https://example.org)

AU - Doe, Jane

N2 - A wrapped
abstract of two lines.

SP - 211

EP - 215
{end}Back to top
Powered by Pure"""


@pytest.mark.parametrize("end", ["ER -\n", ""])
def test_a_block_in_a_page(end: str) -> None:
    text = PAGE.format(end=end)
    page = Page(view_lines(text)[0])
    left = read_ris_block(page, list(range(len(page.lines))))
    assert [page.lines[at].text for at in left] == [
        "Cite this", "Doe, J. (2016). Of clocks. Annals, 3.", "Back to top", "Powered by Pure",
    ]  # fmt: skip
    assert all((page.marks[at] is None) is (at in left) for at in range(len(page.lines)))
    assert [(field.name, field.text) for field in page.draft.fields] == [
        ("csl_type:article-journal", "JOUR"), ("text:title", "Of clocks"), ("inverted:author", "Doe, Jane"),
        ("text:abstract", "A wrapped abstract of two lines."),
        ("said:page:211-215", "211"), ("said:page:211-215", "215"),
    ]  # fmt: skip
    assert {field.witness for field in page.draft.fields} == {"ris"}
    source = Source(text)
    assert source.slice(page.draft.fields[1].span) == "Of [clocks"
    assert source.slice(page.draft.fields[3].span) == "A wrapped\nabstract of two lines."


def test_a_page_without_a_block_is_left_alone() -> None:
    page = Page(view_lines("TY is short for thank you\nTI - not a record\nER -")[0])
    assert read_ris_block(page, [0, 1, 2]) == [0, 1, 2]
    assert page.draft.fields == []


DATA = json.dumps({"packages": {f"p{at}": {"version": "1.0", "license": "MIT"} for at in range(600)}}, indent=1)


@pytest.mark.parametrize("text", [DATA, DATA[:-40], '{"a": [1]}', '{"type": "FeatureCollection", "features": []}',
                                  '[{"id": 1, "title": "To do", "listId": 3, "cards": []}]'])  # fmt: skip
def test_json_of_something_else_is_named(text: str) -> None:
    reading = citekit.read(text)
    (found,) = [found for found in reading.diagnostics if found.code == "no-record"]
    assert "JSON" in found.message
    assert not reading.works


def test_a_kind_without_a_date_has_no_subtitle() -> None:
    text = "TY  - CHAP\nTI  - Algae\nT2  - Ecological Studies\nT3  - A series\nM3  - Chapter\nAU  - Doe, J.\nER  - "
    (work,) = citekit.read(text).works
    assert (work.title, work.container_title) == ("Algae", "Ecological Studies")


@for_each("cut", [True, False])
def test_a_ris_file_whose_last_record_has_no_end_is_told(cut: bool) -> None:
    record = "TY  - JOUR\nT1  - {}\nPY  - 2019\n"
    text = record.format("Rain") + "ER  - \n\n" + record.format("Snow") + "ER  - \n" * (not cut)
    reading = citekit.read(text)
    assert [work.title for work in reading.works] == ["Rain", "Snow"]
    assert [found.line for found in reading.diagnostics if found.code == "ris-open"] == [8] * cut


BROKEN_LINES: dict[str, tuple[str, dict[str, object], int | None]] = {
    "a colon for the hyphen": ("JO  - Fens\nVL: 7", {"container_title": "Fens", "volume": None}, 4),
    "a quoted line": ("JO  - Fens\n> VL  - 7", {"container_title": "Fens", "volume": None}, 4),
    "a letter of the tag lost": ("JO  - Fens\nL  - 7", {"container_title": "Fens", "volume": None}, 4),
    "a number without its tag": ("JO  - Fens\n7", {"container_title": "Fens"}, 4),
    "a town without its tag": ("PB  - Fen Press\nOslo", {"publisher": "Fen Press"}, 4),
    "a link without its tag": ("AB  - It rains.\nhttps://fen.example/7", {"abstract": "It rains.", "url": None}, 4),
    "a word behind a number": ("SN  - 1234-5679\nrain", {"issn": [{"value": "1234-5679"}], "keywords": None}, 4),
    "a sentence behind keywords": (
        f"KW  - rain\n{'It rains and rains on the fen, ' * 4}and stops.", {"keywords": [{"term": "rain"}]}, 4),
    "a title goes on": ("T2  - Notes of\nRain", {"container_title": "Notes of Rain"}, None),
    "a publisher goes on": ("PB  - Fen Press\nand Sons", {"publisher": "Fen Press and Sons"}, None),
    "a long line is wrapped": (
        "T2  - Proceedings of the Third Symposium on Small Things in\n2020",
        {"container_title": "Proceedings of the Third Symposium on Small Things in 2020"}, None),
    "two tags on a line": ("VL  - 7 IS  - 2", {"volume": "7", "issue": "2"}, None),
    "two tags without a blank": ("JO  - FensVL  - 7", {"container_title": "Fens", "volume": "7"}, None),
    "the end on a line": ("JO  - Fens\nUR  - https://fen.example/7 ER  - ", {"url": "https://fen.example/7"}, None),
}  # fmt: skip


@for_each("lines, expected, unread", BROKEN_LINES)
def test_lines_of_ris_that_a_copy_broke(lines: str, expected: dict[str, object], unread: int | None) -> None:
    """What is left of a tag is told, and no part of the value above it; what goes on is."""
    reading = citekit.read(f"TY  - JOUR\nTI  - Rain\n{lines}\nER  - \n")
    (work,) = reading.works
    record = json_record(work)
    assert {key: record.get(key) for key in expected} == expected
    assert [found.line for found in reading.diagnostics if found.code == "unread-line"] == [unread] * bool(unread)
