"""HTML: what a page says of a work in its tags, and its visible text, which is read as a paste of it is."""

from __future__ import annotations

import html
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import citekit
from citekit.kinds import recognise
from citekit.readers.html import looks_like_html, parse
from citekit.readers.html.layout import lay_out
from citekit.readers.html.places import Places
from citekit.values import PartialDate
from citekit.work import present
from tests.growth import grows_linearly
from tests.readings import reading_of, slug
from tests.rows import for_each

if TYPE_CHECKING:
    from citekit.reading import Reading

HEAD = '<html><head><meta name="citation_title" content="Slow light in kelp"></head><body>'
INPUTS = sorted(Path(__file__).parents[2].glob("fixtures/*/*/input.*"))
LISTINGS = [path for path in INPUTS if path.suffix == ".txt"]
PAGES = [path for path in INPUTS if path.suffix == ".html"]


@for_each(
    "text, expected",
    [
        ("<!DOCTYPE html><html>", True),
        ("<!DOCTYPE html>\n\n# Rain in Fens\n\nVolume 3", False),
        ('\ufeff\n<!doctype HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">', True),
        ('<?xml version="1.0"?>\n<!DOCTYPE html><html>', True),
        ("<!-- saved from url -->\n<html lang=en>", True),
        ('<meta charset="utf-8"><b>Volume</b>', True),
        ("Version:0.9\r\nStartHTML:00000097\r\nEndHTML:00000300\r\n<html><body>", True),
        ("Version: 0.9\nVolume\t3", False),
        ('<div class="rendering"><h1>A</h1></div>', True),
        ("<div> with no end", False),
        ("<p align=center>A title</p>\nResearch output: Book", False),
        ("<ul><li>a</li></ul>\n", True),
        ("<https://doi.org/10.5555/1>\nVolume\t3", False),
        ('<?xml version="1.0"?><records><record/></records>', False),
        ('<?xml version="1.0"?>\n<rss version="2.0"><channel>', True),
        ('<feed xmlns="http://www.w3.org/2005/Atom">', True),
        ("<xml><records></records></xml>", False),
        ("<i>Homo</i> and its tools\nResearch output: Book", False),
        ("Volume <div>3</div>", False),
        ("@book{a, title={<html>}}", False),
        ("", False),
        (" " * 5000, False),
    ],
)
def test_looks_like_html(text: str, expected: bool) -> None:
    assert looks_like_html(text) is expected
    assert (recognise(text) == "html") is expected


@for_each(
    "source, text",
    [
        ("<p>One\n  two</p><p>three</p>", "One two\n\nthree"),
        ("<div>a</div><div>b<br>c</div>", "a\nb\nc"),
        ("<div><div>a</div></div>b <b> c</b>", "a\nb c"),
        ("<ul><li>eel<li><a>tide</a></ul><ol><li>one</ol>", "• eel\n• tide\none"),
        ("<ul><li><div>card</div></li></ul>", "card"),
        ("<table><tr><th>Volume<td>68<tr><th>Issue</th><td><p>2</p></td></tr></table>x", "Volume\t68\nIssue\t2\nx"),
        ("<table><tr><td><table><tr><td>a</td><td>b</td></tr></table></td><td>c</td></tr></table>", "a\tb\tc"),
        ("a<script>b</script><style>c</style><template>d</template><svg><text>e</text></svg>f", "af"),
        ("<p hidden>a</p><p style='color:red; display: none'>b</p><p>c</p>", "c"),
        ("a &amp; b&nbsp;c &#228; &lt;i&gt;", "a & b\xa0c ä <i>"),
        ("<pre>TY  - JOUR\nER  - </pre>", "TY  - JOUR\nER  -"),
        ("<noscript>Switch on</noscript>a<select><option>b</select>", "a"),
        ("H<sub>2</sub>O and 10<sup>3</sup>", "H2O and 103"),
        ("<!-- c --><p>a<!-- b -->b</p>", "ab"),
    ],
)
def test_layout(source: str, text: str) -> None:
    assert lay_out_page(source).strip() == text


def lay_out_page(text: str) -> str:
    """The visible text of a page."""
    root, _ = parse(text)
    return "" if root is None else lay_out(root, Places(text)).text


def as_page(text: str) -> str:
    """A listing as somebody's page might have it: a table row for tabs, an element for each other line; of blanks that
    stand together all but the last are fixed ones, as they would not be seen otherwise."""
    rows = [[re.sub(" (?= )", "&nbsp;", html.escape(cell)) for cell in line.split("\t")] for line in text.splitlines()]
    return "<!DOCTYPE html><html><body>\n" + "\n".join(map(as_element, rows)) + "</body></html>"


def as_element(cells: list[str]) -> str:
    """A line of a page."""
    if cells[1:]:
        return f"<table><tr><td>{'</td><td>'.join(cells)}</td></tr></table>"
    return f"<div>{cells[0]}</div>" if cells and cells[0].strip() else "<br>"


def test_there_is_something_to_read() -> None:
    assert len(LISTINGS) >= 80
    assert len(PAGES) >= 6


def test_a_row_with_an_empty_first_cell_is_a_line() -> None:
    rows = "<table><tr><td></td><td>4</td></tr><tr><td>a</td><td></td><td>b</td></tr></table>"
    assert lay_out_page(f"<div>x</div>{rows}").split("\n") == ["x", "4", "a\tb"]


@for_each("path", LISTINGS, slug, one_in=6)
def test_visible_text_is_read_as_a_paste_of_it(path: Path) -> None:
    seen = citekit.read(as_page(path.read_bytes().decode()))
    assert list(map(present, seen.works)) == list(map(present, reading_of(path).works))


@for_each("path", PAGES, lambda path: path.parent.name)
def test_every_field_is_somewhere_in_the_source(path: Path) -> None:
    text, reading = path.read_bytes().decode(), reading_of(path)
    for index, work in enumerate(reading.works):
        for field in present(work):
            for origin in reading.origins(field, index):
                assert 0 <= origin.span.start < origin.span.end <= len(text), field
                assert origin.text[:1] in html.unescape(text[origin.span.start : origin.span.end]), field
    lines = text.splitlines()
    assert [line.number for line in reading.lines] == [number for number, line in enumerate(lines, 1) if line.strip()]


@for_each(
    "tags, field, value",
    [
        ('<meta name=citation_author content="Linde, Mari; Berg, Tor">', "author", "Linde Berg"),
        ('<meta name="citation_authors" content="Mari Linde; Tor Berg">', "author", "Linde Berg"),
        ('<meta name=citation_author content="Mari Linde, Tor Berg and Ann Ek">', "author", "Linde Berg Ek"),
        ('<meta name=citation_author content="Linde, Mari">', "author", "Linde"),
        ('<meta property="citation_doi" content="doi:10.5555/x.1">', "doi", "10.5555/x.1"),
        ('<meta name="bepress_citation_volume" content="7">', "volume", "7"),
        ('<meta name="citation_firstpage" content="11"><meta name="citation_lastpage" content="11">', "page", "11"),
        ('<meta name="citation_firstpage" content="1-9"><meta name="citation_lastpage" content="9">', "page", "1-9"),
        ('<meta name="dc.date" content="2020"><meta name="citation_date" content="2021/02">', "issued", "2021-02"),
        ('<meta name="citation_dissertation_institution" content="University of Reef">', "type", "thesis"),
        ('<meta name="citation_conference_title" content="KELP 21">', "container_title", "KELP 21"),
        ('<meta name="citation_journal_title" content="PROCEEDINGS OF THE 3RD CONFERENCE ON KELP">', "type",
         "paper-conference"),
        ('<meta name="citation_journal_title" content="2021 Kelp Symposium (KS)">', "type", "paper-conference"),
        ('<meta name="citation_journal_title" content="Kelp Conference Series">', "type", "article-journal"),
        ('<meta name="dc.identifier" content="urn:isbn:9780306406157">', "isbn", "9780306406157"),
        ('<meta property="og:url" content="https://kelp.org/1">', "url", "https://kelp.org/1"),
        ('<meta property="og:url" content="https://kelp.org/1"><meta name="dc.identifier" content="10.1234/a">', "url",
         "None"),
        ('<meta name="dc.identifier" content="https://kelp.org/1">', "url", "https://kelp.org/1"),
        ('<meta name="prism.publicationName" content="Kelp Letters">', "container_title", "Kelp Letters"),
        ('<meta name="citation_keywords" content="kelp, light, reefs">', "keywords", "kelp light reefs"),
        ('<meta name="citation_editor" content="Ada Holm, Bo Lind and Cy Moe">', "editor", "Holm Lind Moe"),
        ('<meta name="citation_editor" content="Holm, Ada Maria">', "editor", "Holm"),
        ('<meta name="citation_doi" content="10.1234/a"><meta name="citation_doi" content="10.1234/b">', "other_doi",
         "10.1234/b"),
        ('<meta name="citation_publication_date" content="2020/01/01"><meta name="DC.Date" content="2020-03-27">',
         "issued", "2020-03-27"),
        ('<meta name="citation_date" content="2020/01/01">', "issued", "2020-01-01"),
        ('<meta name="dc.title.alternative" content="Langsames Licht">', "translated_title", "Langsames Licht"),
        ('<meta name="dc.relation.ispartof" content="Kelp Letters"><meta name="dc.type" content="Article">',
         "container_title", "Kelp Letters"),
        ('<meta name="dc.relation.ispartof" content="Kelp Letters;22:3"><meta name="dc.type" content="Article">',
         "container_title", "None"),
        ('<meta name="dcterms.isPartOf" content="urn:ISSN:0317-8471">', "issn", "0317-8471"),
        ('<meta name="dc.identifier" content="0317-8471">', "issn", "0317-8471"),
        ('<meta name="dcterms.bibliographicCitation" content="Kelp, Light and Fen, 35, 4, 148-149(2)">', "issue", "4"),
        ('<meta name="dcterms.bibliographicCitation" content="Kelp, Light and Fen, 35, 4, 148-149(2)">', "type",
         "article-journal"),
        ('<meta name="dcterms.bibliographicCitation" content="Papers No. 38">', "container_title", "None"),
        ('<meta name="eprints.type" content="thesis"><meta name="eprints.thesis_type" content="phd">', "genre",
         "PhD thesis"),
        ('<meta name="eprints.type" content="monograph"><meta name="eprints.number" content="7">', "number", "7"),
        ('<meta name="eprints.publication" content="Kelp"><meta name="eprints.number" content="7">', "issue", "7"),
        ('<meta name="eprints.ispublished" content="inpress">', "status", "In press"),
        ('<meta name="eprints.id_number" content="CMS-7"><meta name="dc.identifier" content="10.1234/a">', "doi",
         "10.1234/a"),
    ],
)  # fmt: skip
def test_meta_tags(tags: str, field: str, value: str) -> None:
    work = citekit.read(HEAD + tags).works[0]
    found = getattr(work, field)
    assert " ".join(map(short, found if isinstance(found, tuple) else (found,))) == value


RDFA = """
<article vocab="http://schema.org/" typeof="ScholarlyArticle"><h1 property="name">Slow light in kelp</h1>
<span property="author" typeof="Person"><span property="givenName">Ada</span><span property="familyName">Holm</span>
<div property="affiliation" typeof="Organization"><span property="name">Reef</span></div></span>
<div property="isPartOf" typeof="Periodical"><span property="name">Kelp Letters</span></div>
<span property="isPartOf" typeof="PublicationVolume">Vol <span property="volumeNumber">7</span></span>
<span property="pageStart">3</span>-<span property="pageEnd">9</span>
<a property="sameAs" href="https://doi.org/10.5555/kelp">DOI</a>
<div property="citation" typeof="ScholarlyArticle"><span property="name">Older kelp</span></div></article>
"""
MICRODATA = """
<div itemscope itemtype="http://schema.org/Book"><h1 itemprop="name">Kelp</h1><b itemprop="author">Ada Holm</b>
<span itemprop="author" itemscope itemtype="http://schema.org/Person"><b itemprop="name">Bo Lind</b></span>
<time itemprop="datePublished" datetime="2001-05">May 2001</time><meta itemprop="isbn" content="9780306406157"></div>
"""


@for_each(
    "page, field, value",
    [
        (RDFA, "title", "Slow light in kelp"),
        (RDFA, "author", "Holm"),
        (RDFA, "container_title", "Kelp Letters"),
        (RDFA, "volume", "7"),
        (RDFA, "page", "3-9"),
        (RDFA, "doi", "10.5555/kelp"),
        (HEAD + RDFA, "volume", "7"),
        (MICRODATA, "type", "book"),
        (MICRODATA, "author", "Holm Lind"),
        (MICRODATA, "issued", "2001-05"),
        (MICRODATA, "isbn", "9780306406157"),
    ],
)
def test_microdata(page: str, field: str, value: str) -> None:
    (work,) = citekit.read(f"<html><body>{page}</body></html>").works
    found = getattr(work, field)
    assert " ".join(map(short, found if isinstance(found, tuple) else (found,))) == value


def test_another_title_is_told() -> None:
    reading = citekit.read(HEAD + '<meta name="citation_title" content="Fast light in kelp">')
    assert [found.code for found in reading.diagnostics].count("repeated-field") == 1


def short(value: object) -> str:
    """The part of a value that the table above has."""
    if isinstance(value, PartialDate):
        return value.iso()
    return str(getattr(value, "family", None) or getattr(value, "term", None) or getattr(value, "value", value))


ARTICLE = '"@type": "ScholarlyArticle", "headline": "Slow light in kelp"'
GRAPH = (
    '{"@graph": [{"@id": "#a", "@type": "Person", "name": "Ada Holm"}, {WORK, "author": [{"@id": "#a"}, {"@id": "#b"}],'
    ' "isPartOf": {"@id": "#j"}}, {"@id": "#j", "@type": "Periodical", "name": "Kelp Letters", "is": {"@id": "#j"}}]}'
)


CHAPTER = (
    '{"@type": "Chapter", "name": "Kelp", "isPartOf": {"@type": "Book", "name": "Reefs", "publisher": "Reef Press",'
    ' "editor": [{"name": "Bo Holm"}]}}'
)


@for_each(
    "data, field, value",
    [
        ('{WORK, "author": "Ada Holm, Bo Lind and Cy Moe"}', "author", "Holm Lind Moe"),
        ('{WORK, "author": "Holm, Ada"}', "author", "Holm"),
        (GRAPH.replace('"isPartOf": {"@id": "#j"}', '"isPartOf": "#j"'), "container_title", "Kelp Letters"),
        ('{WORK, "isPartOf": "#j"}', "container_title", "None"),
        ('{WORK, "url": "https://kelp.org/1"}', "url", "https://kelp.org/1"),
        ('{WORK, "url": "https://kelp.org/1", "identifier": "doi:10.1234/a"}', "url", "None"),
        ('{WORK, "author": {"@type": "Role", "author": {"name": "Ada Holm"}}}', "author", "Holm"),
        (GRAPH, "author", "Holm"),
        (GRAPH, "container_title", "Kelp Letters"),
        (GRAPH, "custom", "#b"),
        ("//<![CDATA[\n{WORK};\n//]]>", "title", "Slow light in kelp"),
        ("/* <![CDATA[ */ {WORK} /* ]]> */", "title", "Slow light in kelp"),
        ("<!-- {WORK} -->", "title", "Slow light in kelp"),
        ('{WORK, "author": {"name": "Bo&nbsp;Holm"}}', "author", "Holm"),
        ('{"@type": "schema:ScholarlyArticle", "schema:name": "Kelp", "schema:pagination": "3-9"}', "page", "3-9"),
        ('{WORK, "author": [{"name": "Holm"}, {"name": "Ada; Lind"}, {"name": "Bo"}]}', "author", "Holm Lind"),
        ('{WORK, "author": [{"name": "Holm, Ada; Lind, Bo"}]}', "author", "Holm Lind"),
        ('{WORK, "author": [{"name": "Bo&nbsp;Holm"}, {"name": "Ada Lind"}]}', "author", "Holm Lind"),
        (CHAPTER, "editor", "Holm"),
        (CHAPTER, "publisher", "Reef Press"),
        (CHAPTER.replace('"Reefs"', '"Reefs", "datePublished": "2017"'), "issued", "2017"),
        (GRAPH.replace('"Periodical"', '"Periodical", "datePublished": "1902"'), "issued", "None"),
        ('{"@type": "Report", "name": "Kelp", "reportNumber": "R-12"}', "number", "R-12"),
        ('{WORK, "identifier": {"propertyID": "arXiv", "value": "2101.00001"}}', "arxiv", "2101.00001"),
        ('{WORK, "author": {"@list": [{"name": "Ada Holm"}, {"name": "Bo Lind"}]}}', "author", "Holm Lind"),
        ('{WORK, "isPartOf": "Kelp Letters"}', "container_title", "Kelp Letters"),
        ('{WORK, "inLanguage": {"@type": "Language", "name": "English", "alternateName": "en"}}', "language", "en"),
        ('{"@type": "Article", "headline": "Kelp", "isPartOf": {"@type": "PublicationIssue", "issueNumber": "3"}}',
         "type", "article-journal"),
    ],
)  # fmt: skip
def test_json_ld(data: str, field: str, value: str) -> None:
    (work,) = citekit.read(f'<html><script type="application/ld+json">{data.replace("WORK", ARTICLE)}</script>').works
    found = getattr(work, field)
    assert " ".join(map(short, found if isinstance(found, tuple) else (found,))) == value


@pytest.mark.parametrize(("data", "told"), [("{WORK,}", True), ('{"@type": "BreadcrumbList",}', False)])
def test_broken_json_ld_of_a_work_is_told(data: str, told: bool) -> None:
    reading = citekit.read(f'{HEAD}<script type="application/ld+json">{data.replace("WORK", ARTICLE)}</script>')
    assert [work.title for work in reading.works] == ["Slow light in kelp"]
    assert ("json-invalid" in {found.code for found in reading.diagnostics}) is told


@for_each(
    "source",
    [
        "<html></html>",
        "<!-- nothing -->",
        '<html><meta name="DC.title" content="Soup"><h1>Soup</h1>',
        '<script type="application/ld+json">{"@type":"Recipe","name":"Soup","author":"Bo"}</script>',
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Soup"}</script>',
        '<script type="application/ld+json">{"@type":</script>',
        '<script type="application/ld+json">' + "[" * 100_000,
        '<span class="Z3988" title="ctx_ver=Z39.88-2004&rft.genre=journal&rft.jtitle=Soups">',
        '<script>document.write("<meta name=citation_title content=Decoy>")</script>',
    ],
)
def test_no_work(source: str) -> None:
    reading = citekit.read(source, reader="html")
    assert not reading.works
    assert "no-record" in {found.code for found in reading.diagnostics}


MANY = 10_000
HARD = {
    "open elements": "<div>" * MANY,
    "open tables": "<table><tr><td>" * MANY,
    "formatting": "<b><p>x" * 6000,
    "open attribute": '<a href="' * MANY,
    "other quotes": "<a b='" * MANY,
    "open tags": "<a " * MANY,
    "brackets": "<" * MANY,
    "open comments": "<!--" * MANY,
    "open scripts": "<script>" * MANY,
    "entities": "&a" * MANY,
    "stray ends": "a</span>" * MANY,
    "tags": '<meta name="dc.subject" content="a">' * MANY,
    "blocks": '<div id="cite-APA">x</div>' * 2000,
    "items": '<div itemscope itemtype="http://schema.org/Book"><b itemprop="name">x</b></div>' * 5000,
    "nested items": '<div itemscope itemtype="http://schema.org/Book" itemprop="isPartOf">' * 1500,
    "nested properties": '<div itemscope itemtype="http://schema.org/Book">' + '<div itemprop="name">x' * 1500,
    "nested blocks": '<div id="cite-APA">' * 1500,
}


@pytest.mark.parametrize("name", HARD)
def test_malformed_pages_take_linear_time(name: str) -> None:
    readings: list[Reading] = []

    def read(text: str) -> None:
        readings.append(citekit.read(text))

    assert grows_linearly(read, lambda size: HEAD + HARD[name][:size], len(HARD[name]))
    reading = readings[0]
    assert [work.title for work in reading.works] == ["Slow light in kelp"]
    deep = "nested-too-deep" in {found.code for found in reading.diagnostics}
    assert deep is (name in ("open elements", "open tables"))


@pytest.mark.parametrize("odd", ["\0", "\ud800", "\r", "\x1b", "\ufffe"])
def test_odd_characters(odd: str) -> None:
    assert citekit.read(f"{HEAD}<p>{odd}x{odd}").works[0].title == "Slow light in kelp"


def test_a_text_of_another_title_is_none_of_the_work_of_the_tags() -> None:
    tags = '<meta name="citation_title" content="Slow light in kelp"><meta name="citation_doi" content="10.5555/kelp">'
    body = (
        "<h1>Submit your research</h1><p>Ann Poe</p><p>Research output: Contribution to journal › Article</p>"
        "<p>DOI: https://doi.org/10.5555/kelp</p>"
    )
    (work,) = citekit.read(f"<html><head>{tags}</head><body>{body}</body></html>").works
    assert (work.title, work.author) == ("Slow light in kelp", ())


def test_initials_in_the_place_of_a_portrait_are_no_title() -> None:
    tags = (
        '<meta name="citation_title" content="Slow light in kelp"><meta name="citation_doi" content="10.5555/kelp">'
        '<meta name="citation_journal_title" content="Frontiers in Kelp">'
        '<meta name="citation_journal_abbrev" content="Front. Kelp">'
    )
    body = (
        "<p>ORIGINAL RESEARCH article</p><p>Front. Kelp, 29 July 2014</p><p>Volume 5 - 2014 | "
        "https://doi.org/10.5555/kelp</p><p>{}</p><p>Zoe Doe</p><p>Abstract</p><p>Light is slow in kelp.</p>"
    )
    (work,) = citekit.read(f"<html><head>{tags}</head><body>{body.format('ZD')}</body></html>").works
    assert (work.title, work.container_title) == ("Slow light in kelp", "Frontiers in Kelp")


NUMBERED = (("Original language", "English"), ("Article number", "e12"), ("Journal", "Kelp"), ("DOIs", "10.5555/kelp"))


def test_the_number_of_an_article_is_no_page_as_well() -> None:
    tags = (
        '<meta name="citation_title" content="Slow light in kelp"><meta name="citation_firstpage" content="e12">'
        '<meta name="citation_doi" content="10.5555/kelp"><meta name="citation_journal_title" content="Kelp">'
    )
    rows = "".join(f"<tr><th>{label}</th><td>{value}</td></tr>" for label, value in NUMBERED)
    body = f"<h1>Slow light in kelp</h1><p>Jane Doe</p><p>Research output: Contribution to journal › Article</p>{rows}"
    (work,) = citekit.read(f"<html><head>{tags}</head><body>{body}</body></html>").works
    assert (work.article_number, work.page) == ("e12", None)


def tagged(*tags: tuple[str, str]) -> dict[str, object]:
    """What is known of a page with some meta tags; a scheme stands behind a bar."""
    metas = [(name.partition("|"), value) for name, value in tags]
    head = "".join(f'<meta name="{name[0]}" scheme="{name[2]}" content="{value}">' for name, value in metas)
    (work,) = citekit.read(f"<html><head>{head}</head><body><p>Words.</p></body></html>").works
    return present(work)


CREATED = (("dc.title", "Slow light"), ("dc.creator", "Jane Doe and"), ("dc.creator", "Max Roe*"), ("dc.date", "2016"))


def test_marks_behind_people_in_tags_are_none_of_their_names() -> None:
    assert [name.family for name in tagged(*CREATED)["author"]] == ["Doe", "Roe"]  # type: ignore[attr-defined]


def test_a_number_of_the_publishers_own_is_no_issn() -> None:
    assert "issn" not in tagged(*CREATED, ("dc.identifier|manuscript", "2011-0089"))


def test_contributors_of_a_work_with_a_doi_and_no_creators_are_its_people() -> None:
    contributed = (("dc.title", "Slow light"), ("dc.contributor", "Jane Doe"), ("dc.date", "2016"))
    work = tagged(*contributed, ("dc.identifier", "doi:10.5555/kelp"), ("dc.publisher", "Kelp Press"))
    assert [name.family for name in work["author"]] == ["Doe"]  # type: ignore[attr-defined]
    assert work["type"] == "document"  # the tag names whose page it is
    assert citekit.read('<meta name="dc.title" content="A"><meta name="dc.contributor" content="Jane Doe">').works == ()


@for_each(
    "kind, expected",
    [("rapid-communication", "article-journal"), ("review-article", "article-journal"), ("Text", "document")],
)
def test_kinds_of_jats(kind: str, expected: str) -> None:
    assert tagged(*CREATED, ("dc.type", kind))["type"] == expected


def test_an_address_or_a_number_is_no_journal() -> None:
    work = tagged(*CREATED, ("dc.source", "https://doi.org/10.5555/kelp"), ("citation_journal_abbrev", "1"))
    assert "container_title" not in work
    assert "container_title_short" not in work


ITEM = (
    '<div class="rendering"><h3>Peat &amp; people</h3>Ek, S., 12 Jan 2024, Fen University.'
    "<p>Research output: Thesis › Doctoral Thesis</p></div>"
)
IN_RSS = "<rss><channel><item><description>{}</description></item></channel></rss>"
IN_ATOM = '<feed xmlns="http://www.w3.org/2005/Atom"><entry><summary type="html">{}</summary></entry></feed>'


@for_each(
    "feed",
    [
        IN_RSS.format(html.escape(ITEM)),
        IN_RSS.format(html.escape(ITEM, quote=False)),
        IN_RSS.format("").replace("<item>", f"<item><content:encoded><![CDATA[{ITEM}]]></content:encoded>"),
        IN_ATOM.format(html.escape(ITEM)),
    ],
)
def test_a_feed_is_the_html_of_its_items(feed: str) -> None:
    reading = citekit.read(feed)
    alone = citekit.read(ITEM)
    assert [present(work) for work in reading.works] == [present(work) for work in alone.works] != []
    assert reading.source.text == feed
    title = reading.origin("title")
    assert title is not None
    assert feed[title.span.start : title.span.end].replace("amp;", "") == "Peat & people"


def test_a_feed_of_something_else_has_no_record() -> None:
    assert citekit.read(IN_RSS.format("Bake at &lt;b&gt;200&lt;/b&gt;")).works == ()
    assert citekit.read("<rss>").works == ()
    assert citekit.read("<rss>" + "<description>" * 20_000).works == ()


@pytest.mark.parametrize("piece", ["<description", "<description>", "<description>&lt;", "<summary>&lt;a=&quot;"])
def test_a_feed_that_is_never_closed_takes_linear_time(piece: str) -> None:
    whole = piece * 40_000
    assert grows_linearly(citekit.read, lambda size: "<rss>" + whole[:size], len(whole))


SHOWN = (
    "<h1>Slow light in kelp</h1><p>Ada Holm, Bo Lind</p><p>Kelp Letters, Volume 7, Issue 2, Pages 3-9, 2016</p>"
    "<h2>Abstract</h2><p>Light is slow in kelp, and slower in nets that kelp has overgrown.</p>"
)


def of_page(*tags: tuple[str, str]) -> citekit.Reading:
    """A page that shows a work, with some meta tags in its head."""
    head = "".join(f'<meta name="{name}" content="{value}">' for name, value in tags)
    return citekit.read(f"<html><head>{head}</head><body>{SHOWN}</body></html>")


PEOPLE_OF_TAGS = (("citation_author", "Holm, Ada"), ("citation_author", "Lind, Bo"), ("citation_doi", "10.5555/kelp"))


@for_each("value", ["undefined", "null", "N/A", "{{title}}", "[object Object]", "%title%", "-", " "])
def test_what_a_template_left_in_a_tag_is_no_value(value: str) -> None:
    (work,) = of_page(("citation_title", value), *PEOPLE_OF_TAGS, ("citation_publisher", value)).works
    assert (work.title, work.publisher, work.doi) == ("Slow light in kelp", None, "10.5555/kelp")


def test_tags_without_a_title_are_of_the_work_that_the_page_shows() -> None:
    (work,) = of_page(*PEOPLE_OF_TAGS, ("citation_issn", "1234-5679"), ("citation_keywords", "kelp; light")).works
    assert (work.title, work.doi, len(work.issn), len(work.keywords)) == ("Slow light in kelp", "10.5555/kelp", 1, 2)


def test_tags_of_others_without_a_title_are_left_out() -> None:
    (work,) = of_page(("citation_author", "Moe, Cy"), ("citation_doi", "10.5555/net")).works
    assert (work.title, work.doi) == ("Slow light in kelp", None)


@for_each("title", ["Nets", "Slow"])
def test_another_title_in_the_text_is_told(title: str) -> None:
    reading = of_page(("citation_title", title), *PEOPLE_OF_TAGS, ("citation_publication_date", "2016/05/04"))
    assert [work.title for work in reading.works] == [title]
    (told,) = [found for found in reading.diagnostics if found.code == "repeated-field"]
    assert "Slow light in kelp" in told.message


def test_keywords_of_tags_are_told_once_and_whole() -> None:
    twice = ("citation_keywords", "fog &amp;amp; nets; kelp")
    (work,) = of_page(("citation_title", "Slow light in kelp"), *PEOPLE_OF_TAGS, twice, twice).works
    assert [term.term for term in work.keywords] == ["fog & nets", "kelp"]


def test_a_second_publisher_is_told() -> None:
    tags = (("citation_publisher", "Kelp Press"), ("citation_publisher", "Net House"))
    reading = of_page(("citation_title", "Slow light in kelp"), *PEOPLE_OF_TAGS, *tags)
    assert "repeated-field" in {found.code for found in reading.diagnostics}


def test_the_end_of_a_title_behind_a_question_is_no_journal_in_its_citation() -> None:
    body = (
        "<h1>What do reeds want? Mapping wet rivers</h1><p>Jane Doe</p>"
        "<p>Research output: Book/Report › Commissioned report</p><table><tr><th>Original "
        "language</th><td>English</td></tr>"
        "<tr><th>Publication status</th><td>Published - 2016</td></tr></table><h2>Cite this</h2>"
        '<div id="cite-apa">Doe, J. (2016). What do reeds want? Mapping wet rivers. https://doi.org/10.5555/kelp</div>'
    )
    (work,) = citekit.read(f"<!DOCTYPE html><html><head><title>Fen</title></head><body>{body}</body></html>").works
    assert (work.title, work.container_title) == ("What do reeds want? Mapping wet rivers", None)


TAGGED = """<html><head><title>Rain in Mires | Journal of Mires</title>
<meta name="citation_title" content="Rain in Mires"><meta name="citation_journal_title" content="Journal of Mires">
<meta name="citation_author" content="Karin Lind"><meta name="citation_author" content="Mei Ito">
<meta name="citation_author" content="Ann Ray"><meta name="citation_volume" content="12">
<meta name="citation_publication_date" content="2019/05/02"><meta name="citation_doi" content="10.5555/rain"></head>
<body><p>Journals list</p><p>Volume 12, May 2019</p><h1>Rain in Mires</h1><p>Karin Lind, Mei Ito [ ... ]</p>
<p>Published 2 May 2019</p><p>https://doi.org/10.5555/rain</p><h2>Abstract</h2>
<p>The level of the water in twelve mires follows the rain, and where it does not, a gauge was moved.</p>
<h2>Keywords</h2><p>rain</p><p>mires</p>%s</body></html>"""


def test_tags_go_before_a_text_that_no_labels_tell() -> None:
    record = citekit.read(TAGGED % "").records[0]
    assert record.container_title == "Journal of Mires"
    assert [getattr(person, "family", None) for person in record.author] == ["Lind", "Ito", "Ray"]


def test_a_witness_of_some_of_the_people_disagrees_with_nothing() -> None:
    first = "ctx_ver=Z39.88-2004&amp;rft.atitle=Rain+in+Mires&amp;rft.aufirst=Karin&amp;rft.aulast=Lind"
    reading = citekit.read(TAGGED % f'<span class="Z3988" title="{first}"></span>')
    assert "witnesses-disagree" not in [doubt.code for doubt in reading.diagnostics if "author" in doubt.message]
