"""Listings one below the other, of kinds that are hard to part: each is read as it is read alone."""

from __future__ import annotations

from functools import cache
from itertools import chain, permutations
from typing import TYPE_CHECKING

import pytest

import citekit
from citekit.values import Person
from citekit.work import present
from tests.readings import reading_of
from tests.rows import for_each
from tests.shell import ROOT

if TYPE_CHECKING:
    from typing import Any

    from citekit.reading import Reading

TEXTS = {
    "cover with a citation under its title": """\
# Rain over harbours

Lind, K., & Ng, Z. (2002). Rain over harbours. Journal of Rain, 13 (1-2), 43-50. https://doi.org/10.5555/rain.2

Published in:
Journal of Rain

Document Version:
Publisher's PDF, also known as Version of record
""",
    "item of a book": """\
Quiet ponds of the north
Gil, A. & Ng, Z., 2025, Book of Ponds. Springer, p. 3-9
Research output: Conference Article in Proceeding or Book/Report chapter › Book chapter › Research › peer-review
""",
    "title over a type line": """\
2015
Counting gulls backwards
Forskning - fagfællebedømt › Konferencebidrag i proceedings
""",
    "page without people or type line": """\
# Counting geese at dusk: Bells versus Eyes

We counted geese twice. Bells were better than eyes.

| Original language | English |  |
| Pages (from-to) | 291–313 |  |
| Journal | Journal of Geese |  |
| Volume | 17 |  |
| Publication status | Published - 30 Jun 2018 |  |
""",
    "page with front matter": """\
---
url: https://pure.example.org/en/publications/fences-in-fog
title: Fences in fog
fetched_at: 2026-05-30T20:42:20
extractor: trafilatura
---

## Abstract

Fences were seen late. Fog hid them.

| Original language | English |
|---|---|
| Title of host publication | Fences 2025 |
| Publication status | Published - 2025 |
""",
    "citations under a heading": """\
Latest works of the Rain Group
Lind, K., Gil, A., ... Ng, Z. (2019). The gift of rain: Visitors tell. Paper presented at RainWeb, Oslo, Norway.
Gil, A. (2019). Fog and soft walls. Harbour University.
""",
    "citation on two lines": """\
Names that gulls give. / Lind, Karin; Gil, Ana; Ng, Zoë et al.
in: Rain ONE, Jahrgang 21, Nr. 4, e0346830, 17.04.2026, S. e0346830.
""",
    "page in a text browser": """\
L0: cite0†Skip to main navigation cite1†Skip to main content L1:
L2: cite2†Harbour University Home L3:
L4: # Boats that wait for rain
L5: cite3†Karin Lind L6: , Ana Gil L7:
L8: * Harbour Department
L9: Research output: Contribution to journal › Article › peer-review
L10: | Original language | English |
L11: | Journal | Journal of Boats |
L12: | Volume | 3 |
L13: | Publication status | Published - 2023 |
""",
    "page that ends with its event": """\
Counting geese with radar

Karin Lind, Ana Gil

Research output: Chapter in Book/Report/Conference proceeding › Conference contribution › peer-review

Original languageEnglish
Title of host publicationProceedings of the Radar Days
Publication statusPublished - 12 Jun 2018
Event9th Radar Days - Bergen, Norway
Duration: 4 Jun 2018 → 6 Jun 2018

Conference
Conference9th Radar Days
CityBergen
Period4/06/18 → 6/06/18
""",
    "page that ends with its links": """\
Quiet kilns

Karin Lind, Ana Gil

Research output: Contribution to journal › Article › peer-review

Original languageEnglish
JournalKilns
Volume4
Publication statusPublished - 2019

Access to Document
10.5555/kilns.4
""",
    "citation with a DOI": """\
Ito, M., & Ng, Z. (2012). Rain over the quays. Journal of Rain, 13(1), 43-50. https://doi.org/10.5555/rain.2
""",
    "cover with a title on two lines": """\
## Harbour University Colleges

## The Loud Fog

## Horns at Work in the Harbour

Lind, Karin; Gil, Ana

Published in: Ethics of Fog

DOI:
10.5555/fog.7

Publication date: 2026

Document Version Publisher's PDF, also known as Version of record

## Citation for pulished version (APA):

Lind, K., &amp; Gil, A. (2026). The Loud Fog: Horns at Work in the Harbour. Ethics of Fog, 20(3), 409-424. \
https://doi.org/10.5555/fog.7
""",
}
"""A name -> a listing; all others are golden."""

PAIRS = (
    ("cover with a citation under its title", "lists/datasets-markdown"),
    ("cover with a citation under its title", "cover/groningen-article"),
    ("cover/people-first-series", "cover with a citation under its title"),
    ("item of a book", "page without people or type line"),
    ("item of a book", "page with front matter"),
    ("sites/pubmed-page", "page with front matter"),
    ("lists/results-with-panels", "pure/blocks-lost-table"),
    ("pure/title-usage-words", "lists-languages/ja-ichiran"),
    ("pure/student-thesis-no-byline", "lists/datasets-markdown"),
    ("lists-languages/de-liste", "pure/sections-with-bracketed-plurals"),
    ("lists/results-with-panels", "pure/student-thesis-no-byline"),
    ("lists/wrapped-and-numbered", "cover/title-and-citation-on-one-line"),
    ("pure/library-keywords", "lists/datasets-markdown"),
    ("pure-languages/no-kapittel", "pure/no-type-isbn"),
    ("pure-languages/de-zeitschriftenartikel", "pure/no-type-thesis"),
    ("pure/dataset-cited", "lists-languages/ja-ichiran"),
    ("lists/datasets-markdown", "pure/no-type-host-event"),
    ("lists/cite-dialog", "cover/people-first-series"),
    ("pure-languages/es-articulo", "pure/dataset-cited"),
    ("title over a type line", "cover/groningen-article"),
    ("cover/groningen-article", "title over a type line"),
    ("cover/groningen-article", "page without people or type line"),
    ("sites/ieee-early-access", "cover/people-first-series"),
    ("sites/sciencedirect-full-page", "cover/people-first-series"),
    ("sites/pubmed-three-records", "cover/people-first-series"),
    ("sites/sciencedirect-glued-initials", "cover/harvard-wrapped"),
    ("sites/sciencedirect-glued-initials", "mixed/two-covers"),
    ("sites/ieee-old-conference", "lists/datasets-markdown"),
    ("sites/sciencedirect-glued-initials", "citations under a heading"),
    ("sites/sciencedirect-volumes-supplement", "citations under a heading"),
    ("sites/pubmed-three-records", "citations under a heading"),
    ("sites/diva-conference", "citations under a heading"),
    ("citations under a heading", "sites/arxiv-lines-revised"),
    ("citations under a heading", "sites/scholar-two-results"),
    ("sites/sciencedirect-glued-initials", "citation on two lines"),
    ("cover/people-first-series", "citation on two lines"),
    ("pure/portal-one-blank", "page in a text browser"),
    ("pure/article-tab-uk", "cover with a title on two lines"),
    ("pure/student-thesis-no-byline", "pure/scholarly-edition"),
    ("pure/dataset-cited", "pure/discussion-paper"),
    ("pure/conference-article-nbsp", "pure/composition"),
    ("pure/dataset", "pure/scholarly-edition"),
    ("pure/conference-article-nbsp", "pure/rows-wrapped"),
    ("pure/title-quotes-formula", "pure/student-thesis-cited"),
    ("pure/portal-furniture", "lists-languages/sv-lista"),
    ("sites/diva-one-author-no-abstract", "pure/title-quotes-formula"),
    ("pure/byline-capitals", "repository-cover/warwick"),
    ("pure/sections-out-of-order", "pure/web-publication"),
    ("pure/sections-out-of-order", "pure/accepted-in-press"),
    ("pure-languages/pt-artigo", "pure/title-starts-with-label"),
    ("pure/library-keywords", "pure/composition"),
    ("pure/conference-paper-no-host", "pure-languages/fr-contribution-conference"),
    ("lists/wrapped-and-numbered", "lists-languages/zh-hant-qingdan"),
    ("sites/diva-conference", "cover/metadata-block"),
    ("pure/blocks-lost-table", "lists-languages/cy-rhestr"),
    ("sites/pubmed-summary", "repository-cover/warwick"),
    ("pure-languages/pl-artykul", "sites/acm-pacm-issue-name"),
    ("sites/pubmed-three-records", "ris/several-with-headers"),
    ("html/pure-with-meta", "lists/spanish-items"),
    ("sites/pubmed-page", "html/json-ld"),
    ("html/highwire-other-publisher", "html/json-ld"),
    ("csl-json/zotero-export", "pure/article-tab-uk"),
    ("cover/groningen-article", "csl-json/crossref-work"),
    ("ris/pure-conference-gen", "sites/eprints-book-section"),
    ("ris/old-specification", "pure-languages/no-kapittel"),
    ("ris/several-with-headers", "pure/article-tab-uk"),
    ("ris/endnote-custom-fields", "mixed/danish-titles-then-page"),
    ("bibtex/databases-exports", "pure/literature-review-two-lines"),
    ("bibtex/xdata-inheritance", "lists/results-with-panels"),
    ("lists-languages/pt-lista", "bibtex/classic-macros-crossref"),
    ("sites/scholar-two-results", "bibtex/databases-exports"),
    ("ris/endnote-custom-fields", "bibtex/xdata-inheritance"),
    ("page that ends with its event", "citation with a DOI"),
    ("page that ends with its links", "citation with a DOI"),
    ("cover with a title on two lines", "citation with a DOI"),
)


TRIPLES = (
    ("sites/arxiv-this-version-first", "cover/people-first-series", "cover/groningen-article"),
    ("pure/article-tab-uk", "cover with a title on two lines", "lists/datasets-markdown"),
    ("pure/blocks-lost-table", "pure/portal-furniture", "page in a text browser"),
    ("csl-json/own-custom", "bibtex/xdata-inheritance", "html/json-ld"),
    ("sites/ieee-early-access", "item of a book", "cover/people-first-series"),
    ("title over a type line", "cover/groningen-article", "lists/datasets-markdown"),
    ("cover/harvard-wrapped", "sites/ieee-old-conference", "citation on two lines"),
    ("page with front matter", "pure/portal-furniture", "cover/groningen-article"),
)


@cache
def alone(name: str) -> tuple[str, list[dict[str, Any]]]:
    """A listing by its name, and all that is known of each of its works."""
    if name in TEXTS:
        return TEXTS[name], known(citekit.read(TEXTS[name]))
    [path] = (ROOT / "fixtures" / name).glob("input.*")
    return path.read_text(encoding="utf-8").lstrip("\ufeff"), known(reading_of(path))


def known(reading: Reading) -> list[dict[str, Any]]:
    """All that is known of each work."""
    return list(map(present, reading.works))


@pytest.mark.parametrize("between", ["\n", "\n\n\n"], ids=["at once", "apart"])
@for_each("names", [*PAIRS, *TRIPLES], " + ".join, one_in=3)
def test_each_is_read_as_alone(names: tuple[str, ...], between: str) -> None:
    texts, works = zip(*map(alone, names), strict=True)
    assert all(works)
    assert known(citekit.read(between.join(texts))) == list(chain(*works))


def test_what_is_left_beside_files_is_told() -> None:
    """An array whose last work is broken: the others are cut out of it, the rest is no listing."""
    items = [f'{{"type": "book", "title": "Rain {number}", "author": [{{"family": "Doe"}}]}}' for number in (1, 2)]
    reading = citekit.read("[\n" + ",\n".join(items) + ',\n{"type": "book", "title": "Snow", "author": [{"family": \n')
    assert [work.title for work in reading.works] == ["Rain 1", "Rain 2"]
    assert [(line.number, line.state) for line in reading.lines] == [
        (1, "ignored"), (2, "used"), (3, "used"), (4, "unread"),
    ]  # fmt: skip
    (told,) = reading.diagnostics
    assert (told.code, told.line) == ("unread-line", 4)


def test_files_within_files_keep_their_lines() -> None:
    """A page's HTML over RIS records with JSON between them: what was taken out is blank to the others."""
    page = '<!DOCTYPE html>\n<html><head><meta name="citation_title" content="Fog"></head></html>\n'
    record = "TY  - JOUR\nTI  - Rain {}\nAU  - Doe, Jane\nER  - \n\n"
    item = '[{"type": "book", "title": "Snow", "author": [{"family": "Doe"}]}]\n'
    text = page + record.format(1) + item + record.format(2)
    reading = citekit.read(text)
    assert sorted(work.title or "" for work in reading.works) == ["Fog", "Rain 1", "Rain 2", "Snow"]
    assert [line.number for line in reading.lines] == [at for at, line in enumerate(text.splitlines(), 1) if line]


def test_a_page_without_a_work_keeps_its_lines() -> None:
    page = "<!doctype html>\n<html><body>{}</body></html>\n"
    work = page.format("").replace("<body>", '<meta name="citation_title" content="Fog"><body>')
    reading = citekit.read(page.format("Soup") + work)
    assert [line.number for line in reading.lines] == [1, 2, 3, 4]
    assert [found.code for found in citekit.read(page.format("Soup") * 2).diagnostics] == ["no-record"]


HOW = """How to cite this article
Lind, K. & Ito, M. Rain in harbours. Nature 590, 23–27 (2021). https://doi.org/10.5555/1
Download citation
Received 1 May 2020
Accepted 3 June 2020
"""


def test_how_a_text_is_to_be_cited_is_what_it_is_about() -> None:
    (work,) = citekit.read(HOW).works
    assert (work.title, work.container_title, work.volume) == ("Rain in harbours", "Nature", "590")
    assert citekit.read(HOW.replace("How to cite this article", "Somewhere it says")).works == ()


SHORT = {
    "apa": (
        "Heron, A., & Fen, B. (2000). Stone and reed in the willows of the north. Journal of Cranes, 1(2), 1-9. "
        "https://doi.org/10.5555/a1"
    ),
    "vancouver": "Otter K, Marsh LM. Newts under the mill. J Fen Biol. 2011;4(3):211-9.",
    "entry": (
        "@article{k1,\n title = {Mill and Stone in the Rivers},\n author = {Crane, Ann and Reed, Bo},\n"
        " year = {2001},\n journal={J Sedge}, volume = 7\n}"
    ),
    "record": "TY  - JOUR\nT1  - Reed and Stone in the Reeds\nAU  - Fen, Anna\nPY  - 2002\nJO  - J Heron\nER  -",
    "item": (
        "Otter and Peat in the Birches\nMill, A. & Crane, C., 2003, In: Journal of Sedge. 3, 2, p. 10-17 8 p.\n"
        "Research output: Contribution to journal › Article › peer-review"
    ),
    "page": (
        "Quiet alders\n\nKarin Lind, Zoe Ng\n\nResearch output: Contribution to journal › Article › peer-review\n\n"
        "Abstract\nAlders were quiet. We listened.\n\nOriginal languageEnglish\nPages (from-to)3-9\n"
        "JournalJournal of Alders\nVolume8\nPublication statusPublished - 2014"
    ),
    "numbered": "12. Aas B, Bø C. Tides of the outer skerries. Mar Notes. 2008;7:1-5.",
    "labelled": (
        '[1] J. Roe and M. Poe, "Radio waves over wet sand," IEEE Trans. Antennas, vol. 12, no. 3, pp. 100-109, Mar. '
        "2013, doi: 10.5555/ra.13."
    ),
    "thesis": (
        "Gulls of the inner harbour\nOdd, P., 4 Jun 2018, Harbour University. 210 p.\n"
        "Research output: Thesis › Doctoral Thesis"
    ),
    "tabbed page": (
        "A study of quiet kilns\n\nAnn Brick, Cy Clay*\n\n*Corresponding author for this work\n\n"
        "Department of Kilns\n\n"
        "Research output: Chapter in Book/Report/Conference proceeding › Conference contribution › peer-review\n\n"
        "Original language\tEnglish\nTitle of host publication\tProceedings of Kilns 2019\nPublisher\tKiln Press\n"
        "Pages\t5-9\nPublication status\tPublished - 2019"
    ),
    "Danish page": (
        "Stille elletræer\n\nMette Lund, Bo Dam\n\n"
        "Publikation: Bidrag til tidsskrift › Tidsskriftartikel › Forskning › fagfællebedømt\n\nAbstract\n"
        "Træerne var stille.\n\nOriginalsprogDansk\nTidsskriftTidsskrift for Elle\nVol/bind4\nSider (fra-til)12-19\n"
        "StatusUdgivet - 2016"
    ),
    "json": (
        '[{"type":"article-journal","title":"Moss on the sill","author":[{"family":"Ng","given":"Zoe"}],'
        '"issued":{"date-parts":[[2015]]},"container-title":"Moss"}]'
    ),
    "cover": (
        "Harbour University\n\nRain over harbours\nLind, Karin; Gil, Ana\n\nPublished in:\nJournal of Rain\n\n"
        "Document Version\nPublisher's PDF, also known as Version of record\n\nCitation for published version (APA):\n"
        "Lind, K., & Gil, A. (2002). Rain over harbours. Journal of Rain, 13(1), 43-50. https://doi.org/10.5555/rain.2"
    ),
}
"""A work of each kind, as short as it may be."""


@cache
def short(name: str) -> dict[str, Any]:
    (work,) = known(citekit.read(SHORT[name]))
    return work


ORDERS = (
    ("item", "entry", "record", "page", "apa", "vancouver"),
    ("entry", "apa", "record", "vancouver", "item", "page", "cover"),
    ("cover", "page", "item", "json", "entry", "record"),
    ("json", "entry", "apa", "record"),
)


@pytest.mark.parametrize("between", ["\n", "\n\n"], ids=["at once", "apart"])
@for_each("names", [*permutations(SHORT, 2), *ORDERS], " + ".join)
def test_short_ones_in_any_order(names: tuple[str, ...], between: str) -> None:
    assert known(citekit.read(between.join(map(SHORT.__getitem__, names)))) == list(map(short, names))


def test_entries_one_by_one_among_other_listings() -> None:
    """No two entries stand in a row, and so there is no file: each is read as a block of its own."""
    names = ("apa", "entry", "record", "item", "vancouver")
    other = SHORT["entry"].replace("k1", "k2").replace("Mill and Stone", "Weir and Sand").replace("Crane", "Gil")
    works = citekit.read("\n".join([*(SHORT[name] for name in names), other])).works
    assert [work.title for work in works] == [*(short(name)["title"] for name in names), "Weir and Sand in the Rivers"]


WITNESSES = {
    "page": (
        "Rain over harbours: A study of quays\n\nKarin Lind, Ana Gil, Zoe Ng\n\nDepartment of Rain\n\n"
        "Research output: Contribution to journal › Article › peer-review\n\nAbstract\n"
        "Rain fell. We measured it.\n\nOriginal languageEnglish\nPages (from-to)43-50\nNumber of pages8\n"
        "JournalJournal of Rain\nVolume13\nIssue number1\nDOIs\nhttps://doi.org/10.5555/rain.2\n"
        "Publication statusPublished - 5 Mar 2012"
    ),
    "item": (
        "Rain over harbours: A study of quays\n"
        "Lind, K., Gil, A. & Ng, Z., 5 Mar 2012, In: Journal of Rain. 13, 1, p. 43-50 8 p.\n"
        "Research output: Contribution to journal › Article › peer-review"
    ),
    "apa": (
        "Lind, K., Gil, A., & Ng, Z. (2012). Rain over harbours: A study of quays. Journal of "
        "Rain, 13(1), 43-50. https://doi.org/10.5555/rain.2"
    ),
    "vancouver": (
        "Lind K, Gil A, Ng Z. Rain over harbours: A study of quays. Journal of Rain. 2012 Mar "
        "5;13(1):43-50. doi: 10.5555/rain.2"
    ),
    "harvard": (
        "Lind, K, Gil, A & Ng, Z 2012, 'Rain over harbours: A study of quays', Journal of Rain, "
        "vol. 13, no. 1, pp. 43-50. https://doi.org/10.5555/rain.2"
    ),
    "standard": (
        "Rain over harbours : A study of quays. / Lind, Karin; Gil, Ana; Ng, Zoe.\n"
        "In: Journal of Rain, Vol. 13, No. 1, 05.03.2012, p. 43-50.\n"
        "Research output: Contribution to journal › Article › peer-review"
    ),
    "ieee": (
        'K. Lind, A. Gil, and Z. Ng, "Rain over harbours: A study of quays," J. Rain, vol. 13, no. '
        "1, pp. 43-50, Mar. 2012, doi: 10.5555/rain.2."
    ),
    "mla": (
        'Lind, Karin, et al. "Rain over Harbours: A Study of Quays." Journal of Rain, vol. 13, no. 1, 2012, pp. 43-50.'
    ),
    "entry": (
        '@article{lind2012,\ntitle = "Rain over harbours: A study of quays",\n'
        'author = "Karin Lind and Ana Gil and Zoe Ng",\nyear = "2012",\nmonth = mar,\nday = "5",\n'
        'doi = "10.5555/rain.2",\nvolume = "13",\npages = "43--50",\njournal = "Journal of Rain",\n'
        'number = "1",\n}'
    ),
    "record": (
        "TY  - JOUR\nT1  - Rain over harbours\nT2  - A study of quays\nAU  - Lind, Karin\nAU  - Gil, Ana\n"
        "AU  - Ng, Zoe\nPY  - 2012/3/5\nY1  - 2012/3/5\nDO  - 10.5555/rain.2\nM3  - Article\nVL  - 13\n"
        "SP  - 43\nEP  - 50\nJO  - Journal of Rain\nJF  - Journal of Rain\nIS  - 1\nER  -"
    ),
    "cover": (
        "Harbour University\n\nRain over harbours\nA study of quays\nLind, Karin; Gil, Ana; Ng, Zoe\n\n"
        "Published in:\nJournal of Rain\n\nDOI:\n10.5555/rain.2\n\nPublication date:\n2012\n\n"
        "Document Version\nPublisher's PDF, also known as Version of record\n\nLink to publication\n\n"
        "Citation for published version (APA):\n"
        "Lind, K., Gil, A., & Ng, Z. (2012). Rain over harbours: A study of quays. Journal of "
        "Rain, 13(1), 43-50. https://doi.org/10.5555/rain.2"
    ),
    "Danish page": (
        "Rain over harbours: A study of quays\n\nKarin Lind, Ana Gil, Zoe Ng\n\n"
        "Publikation: Bidrag til tidsskrift › Tidsskriftartikel › Forskning › fagfællebedømt\n\n"
        "OriginalsprogEngelsk\nTidsskriftJournal of Rain\nVol/bind13\nUdgave nummer1\nSider (fra-til)43-50\n"
        "Antal sider8\nDOI\nhttps://doi.org/10.5555/rain.2\nStatusUdgivet - 5 mar. 2012"
    ),
    "json": (
        '[{"id":"x","type":"article-journal","title":"Rain over harbours: A study of '
        'quays","author":[{"family":"Lind","given":"Karin"},{"family":"Gil","given":"Ana"},'
        '{"family":"Ng","given":"Zoe"}],"issued":{"date-parts":[[2012,3,5]]},"container-title":"Journal of '
        'Rain","volume":"13","issue":"1","page":"43-50","DOI":"10.5555/rain.2"}]'
    ),
}
"""One work as each kind of listing has it."""


@pytest.mark.parametrize("between", ["\n", "\n\n"], ids=["at once", "apart"])
@for_each(
    "names",
    [*permutations(WITNESSES, 2), ("standard", "mla", "page", "json", "item"), ("page", "ieee", "entry", "vancouver")],
    " + ".join,
)
def test_witnesses_of_one_work_are_one_record(names: tuple[str, ...], between: str) -> None:
    """Whatever stands above or below, the work is there once, and each line is somebody's."""
    text = between.join(map(WITNESSES.__getitem__, names)).replace("Harbour University", HEAD[between])
    reading = citekit.read(text)
    (work,) = reading.works
    assert (work.title or "").casefold() == "rain over harbours: a study of quays"
    assert [person.family for person in work.author if isinstance(person, Person)] == ["Lind", "Gil", "Ng"]
    assert (work.volume, work.issue, work.issued and work.issued.year) == ("13", "1", 2012)
    assert [found.message for found in reading.diagnostics if found.code == "unread-line"] == []


HEAD = {"\n": "", "\n\n": "Harbour University"}
"""A university right below a page's table might be of that page, and is told."""


REPORT = """\
Salt on the quays: A survey

Karin Lind, Ana Gil

Research output: Book/Report › Report › Research

Original languageEnglish
PublisherFen Institute
Publication statusPublished - Mar 2011

SeriesFen Reports
Number12
ISSN0317-8471
Salt on the quays : A survey. / Lind, Karin; Gil, Ana.
Bergen : Fen Institute, 2011. 44 p. (Fen Reports; No. 12).
Research output: Book/Report › Report › Research
"""


def test_a_standard_citation_right_below_a_series() -> None:
    """The rows of the series are no title."""
    reading = citekit.read(REPORT)
    (work,) = reading.works
    assert (work.title, work.collection_title) == ("Salt on the quays: A survey", "Fen Reports")
    assert [found.code for found in reading.diagnostics if found.code == "unread-line"] == []


THESIS = """\
Gulls of the inner harbour

Per Odd

Research output: Thesis › Doctoral Thesis

Original languageEnglish
Publication statusPublished - 2018

Gulls of the inner harbour. / Odd, Per.
Oslo : Harbour University, 2018. 210 p.
Research output: Thesis › Doctoral Thesis
"""


def test_a_short_standard_citation_below_its_page() -> None:
    """Neither of its lines is as long as other citations are."""
    reading = citekit.read(THESIS)
    (work,) = reading.works
    assert (work.publisher, work.number_of_pages) == ("Harbour University", 210)
    assert {line.state for line in reading.lines} == {"used", "ignored"}


PAGES = {
    "typed": "Ponds in the north\nKarin Lind, Zoe Ng\nResearch output: Contribution to journal › Article\n"
    "Original language\tEnglish\nJournal\tPonds\nPublication status\tPublished - 2020\n",
    "labels over values": "Gulls of the south\nKarin Lind\n"
    "Publikation: Bidrag til avis › Kronik\nOriginalsprog\nDansk\nAvis\nKystens Blad\nStatus\nUdgivet - 8 mar. 2021\n",
    "without a kind": "Torberes del Pirineu\n\nMercè Puig\n\nResum\n\nLes torberes guarden el pol·len antic.\n\n"
    "Idioma original\tCatalà\nInstitució que atorga el títol\tUniversitat de la Vall\n"
    "Estat de la publicació\tPublicada - 2016\n",
    "without a kind, with buttons": "Brine and barges\nElin Holt, Per Sund\nOriginalspråk\tsvenska\n"
    "Tidskrift\tSjöar\nVolym\t9\nStatus\tPublicerad - 2016 sep. 5\nCitera det här\nAPA\nAuthor\nBIBTEX\n",
    "one name, apart": "Dispositivo para medir la humedad\n\nRosa Vidal\n\nProducción científica: Patente\n\n"
    "Idioma original\tEspañol\nNúmero de patente\tES2711234\nEstado\tPublicada - 30 abr 2019\n",
}
"""Pure's pages that are hard to part from one another."""


@pytest.mark.parametrize("between", ["", "\n", "\n\n\n", "\n---\n", "==========\n", "numbers"])
@for_each("names", [*permutations(PAGES, 2)], " > ".join, one_in=2)
def test_pages_of_portals_one_below_the_other(names: tuple[str, ...], between: str) -> None:
    numbered = between == "numbers"
    texts = [f"{number}. {PAGES[name]}" if numbered else PAGES[name] for number, name in enumerate(names, 1)]
    works = citekit.read(("" if numbered else between).join(texts)).works
    assert [present(work) for work in works] == list(map(first_work, names))


@cache
def first_work(name: str) -> dict[str, Any]:
    """What is known of the work of a page that stands alone."""
    return present(citekit.read(PAGES[name]).works[0])


PUBMED = """\
J Harb Med
. 2014 May;3(2):44-9. doi: 10.5555/jhm.14.
Salt in the lungs of sailors
Ann Roe 1, Bo Poe 2
Affiliations
PMID: 24123456 DOI: 10.5555/jhm.14
"""


@pytest.mark.parametrize("between", ["\n", "\n\n"], ids=["at once", "apart"])
def test_a_citation_over_a_page_of_pubmed_has_nothing_of_it(between: str) -> None:
    """The number that ends the page is not the citation's, and the DOI ends with its line."""
    cited, page = citekit.read(SHORT["vancouver"] + between + PUBMED).works
    assert (cited.title, cited.doi, cited.pmid) == ("Newts under the mill", None, None)
    assert (page.title, page.doi, page.pmid) == ("Salt in the lungs of sailors", "10.5555/jhm.14", "24123456")


def test_a_reply_is_another_work() -> None:
    page = (
        "{title}\nAnna Lind, Ole Berg\nResearch output: Contribution to conference › Paper\n"
        "Original language\tEnglish\nPublication status\tPublished - 2019\n"
        "Event\tRain Meeting 2019 - Oslo, Norway\n"
    )
    for titles in (["Rain in mires", "Rain in mires: a reply"], ["Rain in mires", "Rain in mires: Norway"]):
        works = citekit.read("\n\n".join(page.format(title=title) for title in titles)).works
        assert [work.title for work in works] == titles


@pytest.mark.parametrize(
    ("first", "second", "works"),
    [
        ("Mires. Lind, A. (ed.). Oslo: Fen, p. 1-9 9 p.", "Newts. Lind, A. (ed.). Oslo: Fen, p. 1-16 16 p.", 2),
        ("Mires. Lind, A. (ed.). Oslo: Fen, p. 1-9 9 p.", "Mires. Lind, A. (ed.). Oslo: Fen, p. 1-16 16 p.", 1),
        ("In: Mires. 4, p. 1-9", "In: Mires. 4, p. 211-218", 2),
        ("In: Mires. 4, p. 1-9", "In: Mires. 4, p. 1-8", 1),
        ("In: Mires. p. 1-9", "In: Mires. 4, p. 211-218", 1),
    ],
)
def test_one_title_on_other_pages_is_another_work(first: str, second: str, works: int) -> None:
    kind = "Research output: Chapter in Book/Report/Conference proceeding › Chapter"
    kind = "Research output: Contribution to journal › Editorial" if "In: " in first else kind
    reading = citekit.read("\n".join(f"Introduction\nLind, A., 2019, {cited}\n{kind}" for cited in (first, second)))
    assert len(reading.works) == works
    assert [found.code for found in reading.diagnostics].count("may-be-same") == works - 1


@pytest.mark.parametrize(("pages", "works"), [("1-5", 1), ("6-20", 2)])
def test_a_longer_title_on_other_pages_is_another_work(pages: str, works: int) -> None:
    page = (
        "Rain\nAnna Lind, Ole Berg\nResearch output: Chapter in Book/Report/Conference proceeding › Chapter\n"
        "Original language\tEnglish\nTitle of host publication\tMires of 2019\nPages\t1-5\n"
        "Publication status\tPublished - 2019\n\n"
    )
    reading = citekit.read(f"{page}Lind, A., & Berg, O. (2019). Rain: a survey. In Mires of 2019 (pp. {pages}).")
    assert len(reading.works) == works
    assert [found.code for found in reading.diagnostics].count("may-be-same") == works - 1


CUT_ENTRY = """\
@article{lind2020,
  title = {Counting reeds by night},
  author = {Lind, Karin},
  journal = {Pond Letters},
  doi = {10.5555/ponds.2020.7}
"""


@pytest.mark.parametrize("page", ["pure/review-article-glued", "sites/springer-article", "cover/harvard-wrapped"])
@pytest.mark.parametrize(
    ("above", "below"), [*(("", below) for below in ("", "\n", ",\n", "}\n")), ("My references:\n", "\n")]
)
def test_an_entry_that_lost_its_brace_leaves_the_page_below(above: str, below: str, page: str) -> None:
    path = ROOT / "fixtures" / page / "input.txt"
    entry = CUT_ENTRY.removesuffix("\n") + below + "\n"
    works = citekit.read(above + entry + path.read_text(encoding="utf-8")).works
    alone = {(work.title, work.doi) for work in reading_of(path).works}
    assert {(work.title, work.doi) for work in works} == {("Counting reeds by night", "10.5555/ponds.2020.7"), *alone}


def test_numbers_on_lines_of_their_own_over_citations_of_several_styles() -> None:
    reading = citekit.read(
        "1.\nLind, K., & Ito, M. (2019). Moss on wooden roofs. Journal of Roofs, 11(2), 33–48.\n"
        "2.\nRay C, Moe M. Bees in gutters. Gutter Res. 2020 Mar;4(1):e12. doi: 10.5555/gr.4.12.\n"
        "3.\nH. Fox and S. Berg, “Thatch that lasts,” in Proc. 3rd Int. Conf. Thatch, Kyoto, Japan, 2016, pp. 5–9.\n"
    )
    assert [work.title for work in reading.works] == ["Moss on wooden roofs", "Bees in gutters", "Thatch that lasts"]
    assert [line.rule for line in reading.lines[::2]] == ["number"] * 3


def test_words_below_an_entry_that_lost_its_brace_are_no_value() -> None:
    reading = citekit.read(f"{CUT_ENTRY}\nseen by the mill\nand nowhere else\n")
    assert [work.doi for work in reading.works] == ["10.5555/ponds.2020.7"]
    assert [line.text for line in reading.lines if line.state == "unread"] == ["seen by the mill", "and nowhere else"]


ABOVE = (
    """Roofs of reed
Karin Lind
Research output: Contribution to journal › Article
Original language\tEnglish
Journal\tJournal of Roofs
Publication status\tPublished - 2021
""",
    """# Roofs of reed

Lind, K. (2022). Roofs of reed. arXiv.

Document Version:
Early version

Link to publication record in Fen University Research Portal
""",
)
BELOW = {
    """Snow on rails
Hall, E., 2020, In: Transport Reviews. 40, 2, p. 190-210
Winter rails
Strøm, B., 2020, Oslo: Fagbok. 88 p.
Plough
Hall, E., 2020, Machines. Strøm, B. (ed.). Oslo: Fagbok, p. 1-9
""": ["Snow on rails", "Winter rails", "Plough"],
    """Reed in Spain
Arias, W. R., 28 may 2018, Altaria, S.L.
Resultado de la investigación: Informe/libro › Libro
""": ["Reed in Spain"],
    """Regen auf Reet
verfasst von
Karin Lind
Abstract
Wir messen an zwei Dächern, wie viel in den Halmen bleibt.
Journal
Moor
Band
84
Seiten
11-23
Publikationsdatum
03.2020
Publikationsstatus
Veröffentlicht
""": ["Regen auf Reet"],
}


@for_each("above", ABOVE)
@for_each("below", list(BELOW))
def test_works_below_a_page_or_a_cover(above: str, below: str) -> None:
    works = citekit.read(f"{above}\n\n{below}").works
    assert [work.title for work in works] == ["Roofs of reed", *BELOW[below]]


def test_a_type_line_that_a_window_broke_is_of_one_page() -> None:
    page = (
        "The robust reeds of Aarhus, 1918-1999\n\nPia Lind, Ole Berg\n\n"
        "Resultados de la investigación: Contribución a la revista › Reseña de\nlibro › revisión exhaustiva\n\n"
        "Resumen\n\n"
        "Reeds grow.\n\nIdioma original\tInglés\nRevista\tFens\nEstado\tPublicada - may 2019\n\nCitar esto\n\n"
        "APA\nRIS\n\n"
        "Lind, P., & Berg, O. (2019). The robust reeds of Aarhus, 1918-1999. Fens, 9.\n"
    )
    (work,) = citekit.read(page).works
    assert (work.container_title, work.peer_reviewed) == ("Fens", True)
