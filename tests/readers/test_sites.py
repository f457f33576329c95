"""Pages copied from other sites: fixtures with answers, strict recognition, and what each grammar makes of a line."""

from __future__ import annotations

import json
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import citekit
from benchmarks.answers import Case, cases
from citekit.normalize.names import split_name
from citekit.readers.lines import view_lines
from citekit.readers.page import Page
from citekit.readers.sites import read_site
from citekit.readers.sites.bylines import find_names
from citekit.readers.sites.diva import ROWS as DIVA_ROWS
from citekit.readers.sites.diva.words import KINDS as DIVA_KINDS
from citekit.readers.sites.diva.words import LABELS as DIVA_LABELS
from citekit.readers.sites.eprints import ROWS as EPRINTS_ROWS
from citekit.readers.sites.eprints.words import LABELS as EPRINTS_LABELS
from citekit.readers.sites.events import use_event
from citekit.readers.sites.facts import use_facts
from citekit.readers.sites.glued import split_glued
from citekit.readers.sites.marks import MARKS
from citekit.readers.sites.nlm import find_place, read_short_names
from citekit.readers.sites.numbers import use_numbers
from citekit.readers.sites.people import use_byline
from citekit.readers.sites.recognition import WIDTH, find_sites
from citekit.readers.sites.scholar import BYLINE
from citekit.readers.sites.scholar.words import LINKS
from citekit.readers.sites.scholar.words import ROWS as LINK_WORDS
from citekit.readers.sites.site import match_row
from citekit.readers.sites.unknown import read_unknown
from citekit.values import PartialDate, Person
from tests.readers.test_copied_pages import said
from tests.readings import reading_of
from tests.rows import for_each

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.readers.lines import Line

FIXTURES = Path(__file__).parent.parent.parent / "fixtures"
CASES = cases(FIXTURES / "sites")
OTHERS = sorted(
    path for folder in ("pure", "bad") for path in (FIXTURES / folder).rglob("*.txt") if "lines" not in path.name
)


def lines_of(text: str) -> list[Line]:
    return view_lines(text)[0]


def fields_of(use: Callable[[Page], object], text: str) -> str:
    page = Page(lines_of(text))
    use(page)
    return "; ".join(f"{field.name} = {field.text}" for field in sorted(page.draft.fields, key=lambda one: one.span))


# --- whole pages ------------------------------------------------------------------------------------------------------


def test_every_site_has_fixtures() -> None:
    kinds = [case.name.partition("-")[0] for case in CASES]
    assert set(kinds) == set(MARKS)
    assert min(kinds.count(site) for site in set(kinds)) >= 3


@for_each("case", CASES, attrgetter("name"))
def test_pages_cover_the_lines_and_fields_are_located(case: Case) -> None:
    text = case.text.read_text(encoding="utf-8")
    lines = lines_of(text)
    pages = read_site(lines) or read_unknown(lines)
    assert pages
    numbers = [number for page in pages for line in page.lines for number in range(line.number, line.last + 1)]
    rows = [number for line in lines for number in range(line.number, line.last + 1)]
    assert [number for number, _ in groupby(numbers)] == rows  # some lines hold several
    for page in pages:
        for field in page.draft.fields:
            shown = text[field.span.start : field.span.end]
            assert field.text.split()[0][:2] == shown.split()[0][:2] or not shown.isascii()


@for_each("case", CASES, attrgetter("name"))
def test_unread_lines_are_those_of_the_answer(case: Case) -> None:
    reading = reading_of(case.text)
    expected = json.loads(case.answer.read_text(encoding="utf-8")).get("unread", [])
    assert [line.text for line in reading.lines if line.state == "unread"] == expected


# --- what is none of these --------------------------------------------------------------------------------------------


@for_each("path", OTHERS, lambda path: f"{path.parent.name}/{path.name}")
def test_other_pages_are_refused(path: Path) -> None:
    lines = lines_of(path.read_bytes().decode("utf-8", "replace"))
    assert find_sites([line.lower for line in lines]) == []


@for_each(
    "mark", [(site, mark) for site in ("publisher", "catalogue") for mark in MARKS[site].strong + MARKS[site].inside]
)
def test_one_line_is_no_page(mark: tuple[str, str]) -> None:
    assert mark[0] not in find_sites([f"{mark[1]} 1"])


def test_a_list_of_early_articles_is_none_of_them() -> None:
    article = """
    1. Effects of hinge loss on doors: a removal experiment

      Dina Chen, Quin Pan and Xaver Hahn

      Article first published online: 10 FEB 2016 | DOI: 10.1111/1365-9999.12541

      Thumbnail image of graphical abstract

      Doors without hinges stand beside their frames. Heat leaves the house.
"""
    above = "Journal of Doors\n\nCover image for Vol. 104 Issue 1\n\nOnline ISSN: 1365-9999\n"
    assert not citekit.read(above + article + article.replace("1. Effects", "2. Causes")).works


def test_the_editors_of_a_book_in_pubmed() -> None:
    book = "In: Falk MP, Quist JB, editors. StatKettles [Internet]. Fen Hill (FL): Kettle Publishing; 2024 Jan–."
    text = f"1. Lind K, Ito M.\n\nOn boiling.\n\n{book}\n\nPMID: 12345678\n"
    (work,) = citekit.read(text).works
    assert work.editor == (Person("Falk", "MP"), Person("Quist", "JB"))
    assert (work.container_title, work.issued) == ("StatKettles [Internet]", PartialDate(2024, 1))


BELOW = [
    ("ieee-access-volume-only", "ieee-buttons-on-one-line"),  # buttons and a path over the second page
    ("ieee-access-volume-only", "ieee-old-layout"),  # a value on its own line ends the first
    ("diva-article-glued", "diva-doctoral"),
]


@pytest.mark.parametrize("pair", BELOW, ids="-".join)
def test_a_page_below_another_of_its_site(pair: tuple[str, str]) -> None:
    texts = [(FIXTURES / "sites" / name / "input.txt").read_text(encoding="utf-8") for name in pair]
    alone = [citekit.read(text).works[0].title for text in texts]
    assert [work.title for work in citekit.read("\n\n".join(texts)).works] == alone


@pytest.mark.parametrize(("kind", "genre"), [("Articles", None), ("Topical review", "Topical review")])
def test_kinds_over_a_title_are_known_on_pages_of_all_publishers(kind: str, genre: str | None) -> None:
    text = (
        (FIXTURES / "sites/springer-nature/input.txt").read_text(encoding="utf-8").replace("Article\n", f"{kind}\n", 1)
    )
    reading = citekit.read(text)
    assert reading.works[0].genre == genre
    assert reading.lines[0].rule == "kind"


def test_a_publishers_doi_and_copyright_are_a_portals_too() -> None:
    rows = (
        "Abstract\nParrots talk.\nVolume\t21\nDOIs\t\nhttps://doi.org/10.1371/journal.pone.0000001\n"
        "Publisher Copyright: © Published under licence by IOP Publishing Ltd."
    )
    assert find_sites([line.lower for line in lines_of(rows)]) == []


@for_each(
    "text",
    [
        "Abstract\nWe cite PMID: 12345 here.\nKeywords\nice",
        "Dear all,\nthe paper was published in: Nature\nDOI: 10.5555/1\nBest, Ann",
        "Cited by 12 people\nMy favourite soups\nBoil water. Add salt.",
        "Jane Doe\nProfessor of Ice\nCited by 1200\nRelated articles\nJ Doe - a page about me",
        "Date of Conference: 4-7 Dec. 2013\nPublisher: IEEE\nCome and see us!",
        "arXiv papers I like\n[Submitted on paper by Ann]\n",
        "Item Type: Cake\nColour: brown",
        "PMID: 1",
        "How to get ready\nGet rights and content\nThis is a help page.",
        "Read more about this topic\nAuthor links open overlay panel is what the button says.",
        "National Category\nThis is a survey.",
        "Dear Ann,\nfirst published online March 5, 2020\nVolume 3 is good.\nBest, Bo",
        "First published: 2019\nAbstract\nThis is what I think of ice.",
        "Submit an article\nPages of our blog\nAnn Lund and Bo Roe write it.",
        "Open access\nPublished by: Pond Press\nShare\nCome and read.",
    ],
)
def test_look_alikes_are_refused(text: str) -> None:
    pages = read_site(lines_of(text)) if text else None
    assert not pages or not any(field.name == "author" for page in pages for field in page.draft.fields)


@for_each(
    "text", ["", "\n\n", "PMID: ", "Title", "Author links open overlay panel\nAbstract\n", "☆ Save Cite Cited by 1"]
)
def test_fragments_do_no_harm(text: str) -> None:
    assert read_site(lines_of(text)) is None or True


# --- grammars ---------------------------------------------------------------------------------------------------------


def test_rows_of_ieee_on_one_line() -> None:
    rows = (
        "Swimming Faster in a Rainy Pond\nPublished in: 2016 Conference on Ponds\nDate of Conference: 10-11 "
        "Dec. 2016  "
        "Date Added to IEEE Xplore: 19 October 2017    ISBN Information: Print ISBN: 0-9500000-0-1\n"
        "DOI: 10.5555/POND.2016.1    Publisher: IEEE     Conference Location: Pondville, China"
    )
    record = citekit.read(rows).records[0]
    assert (record.title, record.publisher, record.event_place) == (
        "Swimming Faster in a Rainy Pond", "IEEE", "Pondville, China",
    )  # fmt: skip
    assert (str(record.doi), [str(number.value) for number in record.isbn]) == (
        "10.5555/POND.2016.1",
        ["0-9500000-0-1"],
    )


@for_each(
    "text, names",
    [
        ("AndrewKusiakHaiyangZhengZheSong", ["Andrew Kusiak", "Haiyang Zheng", "Zhe Song"]),
        ("Grace M.BeganyErika G.Martin", ["Grace M. Begany", "Erika G. Martin"]),
        ("EwanMcDonaldJanvan der Berg", ["Ewan McDonald", "Jan van der Berg"]),
        ("M.A.Hannan", ["M.A. Hannan"]),
        ("Alexander A SGunawanBrenda LeeTanjung", ["Alexander A S Gunawan", "Brenda Lee Tanjung"]),
        ("Pietvan der LaanJanvan den Berg", ["Piet van der Laan", "Jan van den Berg"]),
        ("ArminNorouzi, Charles RobertKoch", ["Armin Norouzi", "Charles Robert Koch"]),
        ("Anna DeLuca, Piero LaRocca", None),
        ("Xiaojun(Jenny)Yuan", ["Xiaojun(Jenny) Yuan"]),
        ("InésGómez-Plaza⁎SaraTorres", ["Inés Gómez-Plaza", "Sara Torres"]),
        ("AnnaKowalska12LarsEk3", ["Anna Kowalska", "Lars Ek"]),
        ("Jane Doe", None),
        ("Jane Doe, John Roe", None),
        ("AndrewKusiakHaiyang", None),
        ("Ewan McDonald", None),
    ],
)
def test_names_run_together(text: str, names: list[str] | None) -> None:
    found = split_glued(text)
    assert (found is None) == (names is None)
    got = [f"{text[start:middle].strip()} {text[middle:end].strip()}" for start, middle, end in found or ()]
    assert got == (names or [])


@for_each(
    "people, below",
    [
        ("AnnaKowalska12LarsEk3", "1\nFen Institute, Lund\n2\nMire Office\n3\nBog House, Oslo"),
        ("AnnaKowalskaa⁎LarsEkb", "a\nFen Institute, Lund\nb\nBog House, Oslo"),
    ],
)
def test_names_run_together_over_places_with_their_marks_on_lines(people: str, below: str) -> None:
    text = (
        "Mires\nVolume 3, May 2014, Pages 2-9\nRain in fens\nAuthor links open overlay panel"
        f"{people}\n{below}\nhttps://doi.org/10.5555/mire.1Get rights and content\nAbstract\nIt rains.\n"
    )
    (record,) = citekit.read(text).records
    assert [getattr(person, "family", None) for person in record.author] == ["Kowalska", "Ek"]


@for_each(
    "text, fields",
    [
        ("Volume 210, 10 February 2019, Pages 1343-1365", "volume = 210; issued = 10 February 2019; page = 1343-1365"),
        (
            "Volume 38, Issue 4, October 2021, 101614",
            "volume = 38; issue = 4; issued = October 2021; article_number = 101614",
        ),
        (
            "Volumes 123–124, March 2019, Article 105000",
            "volume = 123–124; issued = March 2019; article_number = 105000",
        ),
        ("2015, Pages 123-150", "issued = 2015; page = 123-150"),
        ("Volume 3, Part A, May 2020, Pages 1-9", "volume = 3; issue = Part A; issued = May 2020; page = 1-9"),
        ("Volume 5 of the series is red", ""),
        ("Pages 3-4", ""),
    ],
)
def test_numbers(text: str, fields: str) -> None:
    assert fields_of(lambda page: use_numbers(page, 0), text) == fields


@for_each(
    "text, fields",
    [
        (
            "Pages 1-9 | Received 12 Mar 2018, Published online: 03 Dec 2019",
            "page = 1-9; submitted = 12 Mar 2018; available_date = 03 Dec 2019",
        ),
        (
            "First published: 14 June 2021 https://doi.org/10.5555/1Citations: 2",
            "available_date = 14 June 2021; doi = 10.5555/1",
        ),
        ("First Published March 5, 2016 Research Article", "available_date = March 5, 2016"),
        ("Volume 88, Issue 7 e22622", "volume = 88; issue = 7; article_number = e22622"),
        ("Volume 46, Issue 11 p. 2131-2149", "volume = 46; issue = 11; page = 2131-2149"),
        ("Ice, Volume 4, May 2020, Pages 1–9", "container_title = Ice; volume = 4; issued = May 2020; page = 1–9"),
        ("Ice , Volume 10 , 2022 , e12", "container_title = Ice; volume = 10; issued = 2022; article_number = e12"),
        ("Ice , First View , pp. 1 - 18", "container_title = Ice; text:status = First View; page = 1 - 18"),
        (
            "Ice 2023, 23(12), 5754",
            "container_title = Ice; issued = 2023; volume = 23; issue = 12; article_number = 5754",
        ),
        (
            "Ice , May, 1923, Vol. 20 (May, 1923), pp. 4-9",
            "container_title = Ice; issued = May, 1923; volume = 20; page = 4-9",
        ),
        (
            "Ice Letters, Volume 9, Issue 3, id.177, 12 pp.",
            "container_title = Ice Letters; volume = 9; issue = 3; article_number = 177; number_of_pages = 12",
        ),
        ("Front. Ice, 20 October 2022", "container_title = Front. Ice; issued = 20 October 2022"),
        ("The ice of 2020", ""),
        ("Ice, 12 and volume 3", ""),
        ("Pages 3-4 of the book are red.", ""),
        ("Article Navigation", ""),
        ("May 2020", ""),
    ],
)
def test_facts(text: str, fields: str) -> None:
    assert fields_of(lambda page: use_facts(page, 0), text) == fields


@for_each(
    "text, names",
    [
        ("Zhen Pan1* Bruno Gal1 Jan de Vries2", ["Zhen Pan", "Bruno Gal", "Jan de Vries"]),
        ("by Ming Luo 1,2,* andMing Wang 1", ["Ming Luo", "Ming Wang"]),
        ("Ann Lund <sup>1</sup> <sup>†</sup> Bo Roe <sup>2</sup>", ["Ann Lund", "Bo Roe"]),
        ("Sten Eirik Roe 1 , 2 , 10 na2 &", ["Sten Eirik Roe"]),
        ("Ann Lund https://orcid.org/0000-0000-0000-0001 a@b.example, and Bo Roe View all authors and affiliations",
         ["Ann Lund", "Bo Roe"]),
        ("Ann Lund Open the ORCID record for Ann Lund [Opens in a new window] and Bo Roe", ["Ann Lund", "Bo Roe"]),
        ("Ann Lund, Bo Roe | Cleo Ng (Reviewing editor)", ["Ann Lund, Bo Roe"]),
        ("Lamps in shallow ponds", []),
        ("1Department of Ponds, Lund, Sweden", []),
    ],
)  # fmt: skip
def test_names_among_affiliations(text: str, names: list[str]) -> None:
    page = Page(lines_of(text))
    assert [page.lines[0].text[start:end] for _, start, end in find_names(page, 0)] == names


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "Ice 2015, Oslo, Norway, 1-3 Sept 2015",
            "event_title = Ice 2015; text:event_place = Oslo, Norway; event_duration = 1-3 Sept 2015",
        ),
        (
            "Ice, Oslo, Norway, June 1-3, 2019",
            "event_title = Ice; text:event_place = Oslo, Norway; event_duration = June 1-3, 2019",
        ),
        ("Ice, 1-3 Sept 2015, Oslo", "event_title = Ice; event_duration = 1-3 Sept 2015; text:event_place = Oslo"),
        ("Ice", "event_title = Ice"),
        (
            "Ice, ISI 22. Oslo, Norway. 5 May 2022 - 6 May 2022",
            "event_title = Ice, ISI 22; text:event_place = Oslo, Norway; event_duration = 5 May 2022 - 6 May 2022",
        ),
        (
            "5th Ice, ISI 2022, Oslo, Norway, May 15-16, 2022",
            "event_title = 5th Ice, ISI 2022; text:event_place = Oslo, Norway; event_duration = May 15-16, 2022",
        ),
    ],
)
def test_events(text: str, fields: str) -> None:
    assert fields_of(lambda page: use_event(page, 0, 0, "row: Conference"), text) == fields


@for_each(
    "text, journal, date, sign",
    [
        ("Science. 2010 Jan 8;327(5962):217-20.", "Science", "2010 Jan 8", ";"),
        ("3. Proc Natl Acad Sci U S A. 2010 Jan-Feb;107(1):10.", "Proc Natl Acad Sci U S A", "2010 Jan-Feb", ";"),
        ("Lancet (London, England). 2011 Feb 5-11;377:1.", "Lancet (London, England)", "2011 Feb 5-11", ";"),
        ("bioRxiv [Preprint]. 2021 Mar 3:2021.03.01.1.", "bioRxiv [Preprint]", "2021 Mar 3", ":"),
        (". 2010 Jan 8;327:217.", "", "2010 Jan 8", ";"),
        ("J Ice. 2010 Dec-2011 Jan;3:1.", "J Ice", "2010 Dec-2011 Jan", ";"),
        ("On ice. J Ice, 2019 Jun 14;43(1):2.", "J Ice", "2019 Jun 14", ";"),
    ],
)
def test_places(text: str, journal: str, date: str, sign: str) -> None:
    place = find_place(text)
    assert place
    assert (text[place.start : place.name_end], text[slice(*place.issued)], place.sign) == (journal, date, sign)


@for_each(
    "text, count",
    [
        ("Rosengren AH(1), Jokubka R, van der Toorn D.", 3),
        ("Gibbons A.", 1),
        ("Lee SH Jr(1); Duck Study Group.", 2),
        ("Zhang XY(#)(1), Østby Å(#)(1).", 2),
        ("Ducks get cold. They stand on one leg, mostly.", 0),
        ("BACKGROUND: Ducks live on ponds, lakes, and rivers.", 0),
    ],
)
def test_short_names(text: str, count: int) -> None:
    assert len(read_short_names(text, 0, len(text)) or ()) == count


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Grace M. Begany a, Erika G. Martin b", ["Begany", "Martin"]),
        ("Smith, John and Doe, Jane A.", ["Smith", "Doe"]),
        ("Moe, Siri Anne", ["Moe"]),
        ("Jane Doe1,2, John Roe ORCID: orcid.org/0000-0002-1825-00972", ["Doe", "Roe"]),
        ("Lund, Ana and Pond Research Group", ["Lund", "Pond Research Group"]),
    ],
)
def test_bylines(text: str, names: list[str]) -> None:
    page = Page(lines_of(text))
    use_byline(page, [(0, 0, len(text))], "byline")
    splits = [split_name(field.text) for field in page.draft.fields if field.name == "author"]
    assert [
        getattr(split.name, "family", None) or getattr(split.name, "name", "") for split in splits if split
    ] == names


@pytest.mark.parametrize(
    "text",
    [
        "A Ghanbari, S Benton, L Zhang - Proceedings of the 28th ACM SIGSOFT …, 2019 - dl.acm.org",
        "M O'Neill, J van der Berg… - Journal of Ponds, 2015 - Elsevier",
        "KM Lind - 2004 - books.google.com",
        "J Ray, KM Lind… - mires.example.org",
    ],
)
def test_result_lines(text: str) -> None:
    assert BYLINE.fullmatch(text)


# --- tables -----------------------------------------------------------------------------------------------------------


@for_each("row", DIVA_LABELS)
def test_diva_labels_read_their_examples(row: tuple[str, ...]) -> None:
    text, field, _, example, source = row
    assert source
    (line,) = lines_of(f"{text}: {example}")
    assert match_row(line, DIVA_ROWS) == (text, field, len(line.text) - len(example))


@for_each("row", EPRINTS_LABELS)
def test_eprints_labels_read_their_examples(row: tuple[str, ...]) -> None:
    text, field, _, example, source = row
    assert source
    (line,) = lines_of(f"{text}:\t{example}")
    assert match_row(line, EPRINTS_ROWS) == (text, field, len(line.text) - len(example))


@for_each("row", LINK_WORDS, lambda row: f"{row.language}-{row.text}")
def test_words_of_links_are_in_their_examples(row: tuple[str, ...]) -> None:
    assert row[0] in row[2].lower()
    assert row[0] in LINKS


def test_kinds_of_diva_are_known_types() -> None:
    assert {kind.type for kind in DIVA_KINDS} <= {
        "thesis", "article-journal", "paper-conference", "chapter", "book", "report", "article", "dataset", "patent",
    }  # fmt: skip
    assert len({kind.text for kind in DIVA_KINDS}) == len(DIVA_KINDS)


def test_marks_are_in_lower_case() -> None:
    for marks in MARKS.values():
        for text in (*marks.strong, *marks.weak, *marks.inside):
            assert text == text.lower()
        assert all(len(text) >= WIDTH for text in marks.strong)


@for_each("row", LINK_WORDS, lambda row: f"{row.language}-{row.text}")
def test_results_are_known_in_every_language(row: tuple[str, ...]) -> None:
    text = f"Ducks\nA Duck, B Pond - Journal of Ponds, 2015 - ponds.example.org\n… ducks …\n{row[2]}\n"
    pages = read_site(lines_of(text)) or []
    assert [field.text for page in pages for field in page.draft.fields if field.name == "title"] == ["Ducks"]


def test_a_menu_of_subjects_is_none_of_the_work() -> None:
    lines = [
        "bioRxiv", "New Results", "Slow light in kelp", "Ada Holm, Bo Lind", "doi: https://doi.org/10.5555/2020.03.22",
        "This article is a preprint and has not been certified by peer review.", "Posted March 27, 2020.", "Abstract",
        "Light is slow in kelp, and slower below it, as we measured at reefs.",
        "Subject Area", "", "• Systems Biology", "Subject Areas", "All Articles", "Biochemistry (18459)",
        "Bioengineering (14614)", "Ecology (20657)",
    ]  # fmt: skip
    reading = citekit.read("\n".join(lines))
    assert [term.term for term in reading.works[0].subject_areas] == ["Systems Biology"]
    assert [line.text for line in reading.lines if line.rule == "menu"] == lines[12:]


def test_a_result_that_is_not_understood_gives_nothing_to_the_next() -> None:
    text = (
        "Showing 1-3 of 30 results\nRain in fens\nWords of it …\nKarin Lind in Mires\nArticle 3 May 2019\n"
        "Nobody knows\nWords …\nsomething odd 12\nArticle\nOpen access\n4 May 2019\n"
        "Mud in fens\nWords …\nMei Ito in Mires\nArticle 2018\n"
    )
    reading = citekit.read(text)
    assert [work.title for work in reading.works] == ["Rain in fens", "Mud in fens"]
    unread = [line.text for line in reading.lines if line.state == "unread"]
    assert unread == ["Nobody knows", "Words …", "something odd 12", "Article", "Open access", "4 May 2019"]


def test_what_an_archive_says_of_rights_is_no_abstract() -> None:
    text = (
        "FenResearch\n\nWalking to work in the rain: a survey of three boroughs\nMarsh, E., Oduya, S. and Ng, W.\n\n"
        "https://dx.doi.org/10.5555/taw.2021.0941\n\n"
        "The FenResearch online digital archive at the University of the Fens aims to make the research output of the "
        "University available to a wider audience. Copyright and Moral Rights remain with the authors and owners, who "
        "may be asked for leave.\n"
    )
    assert not any(work.abstract for work in citekit.read(text).works)


def test_pages_of_springerlink_one_below_the_other() -> None:
    names = (
        "springer-article",
        "springer-chapter-with-editors",
        "springer-article-number",
        "springer-conference-paper",
    )
    pages = [(FIXTURES / "sites" / name / "input.txt").read_text(encoding="utf-8") for name in names]
    titles = [work.title for page in pages for work in citekit.read(page).works]
    works = citekit.read("\n\n".join(pages)).works
    assert [work.title for work in works] == titles
    assert [term.term for term in works[0].keywords] == ["Ice", "Lakes"]


def test_people_between_wide_blanks_of_the_old_ieee_xplore() -> None:
    text = (
        "Rain on old roofs\nKarin Lind   Ek, O.M.   Mei Ito  \nFen Inst. of Roofs, Oslo;\n\n"
        "This paper appears in: Roof Letters\nPublication Date: 5 Dec 2002\nVolume: 38,  Issue: 25\nISSN: 0000-0019\n"
    )
    (work,) = citekit.read(text).works
    names = [person.family for person in work.author if isinstance(person, Person)]
    assert (work.title, names) == ("Rain on old roofs", ["Lind", "Ek", "Ito"])


def test_an_eprints_citation_on_lines_of_its_own() -> None:
    text = (
        "Rain on roofs: a count - Fens\n\n#  Rain on roofs: a count\n\n Lind, Karin and Ek, Ola\n\n"
        " (2020) *Rain on roofs: a count.*\n\nIn: RAIN 2020.\n\n## Abstract\n\nRain falls.\n\n"
        "|  Item Type: |   Conference or Workshop Item (Paper)  |   |\n|  Depositing User: |   Bo Ek  |   |\n"
        "|  Date Deposited: |  29 Jul 2020 17:21 |   |\n|  URI: |  https://fens.example/id/1 |   |\n"
    )
    (work,) = citekit.read(text).works
    names = [person.family for person in work.author if isinstance(person, Person)]
    assert (work.title, names, work.issued) == ("Rain on roofs: a count", ["Lind", "Ek"], PartialDate(2020))
    assert work.event_title == "RAIN 2020"


def test_the_menu_of_a_page_of_the_acm_is_furniture() -> None:
    text = (
        "Rain on roofs\nAuthors: Karin Lind \nKarin Lind\nFen College, Oslo, Norway\nView Profile\n"
        "Authors Info & Claims\nACM Fen Surveys, Volume 58, Issue 3\nArticle No.: 63, Pages 1 - 38\n"
        "https://doi.org/10.1145/12\nPublished: 09 September 2025 Publication History\n"
        "To get citation alerts, you must have Premium access.\nLearn more Sign in\nContents\n[\n"
        "PREVIOUS ARTICLE\nWind in Reeds Previous](https://doi.org/10.1145/11)\n"
    )
    reading = citekit.read(text)
    assert [work.title for work in reading.works] == ["Rain on roofs"]
    assert [line.text for line in reading.lines if line.state == "unread"] == []


def test_people_a_line_each_on_a_page_of_the_acm() -> None:
    text = (
        "research-article\nRain on roofs\n\nAuthors:\nKarin Lind\nMei Ito\nAuthors Info & Claims\n"
        "FEN '19: Proceedings of the 3rd Fen Meeting\nPages 12 - 19\nhttps://doi.org/10.1145/3300001.3300002\n"
    )
    (work,) = citekit.read(text).works
    assert (work.title, work.author) == ("Rain on roofs", (Person("Lind", "Karin"), Person("Ito", "Mei")))


def test_a_page_with_the_words_of_the_acm_on_another_site() -> None:
    text = (
        "Rain on roofs\n\nAuthors: Karin Lind, Mei Ito\nAuthors Info & Claims\nAnnals of Roofs, Volume 3, Issue 2\n"
        "Pages 12 - 19\nhttps://doi.org/10.1073/roofs.1\nPublished: 03 May 2019\n"
    )
    (work,) = citekit.read(text).works
    assert work.author == (Person("Lind", "Karin"), Person("Ito", "Mei"))


RELATED = """

Related articles
Fences over dry lakes
K. Lind, T. Gil
Journal of Fences, Volume 4, Issue 2, 2011, Pages 11-19
Abstract
The fences of the north were measured over twelve years of fog and rain.
Fog in the south
T. Gil
Journal of Fences, Volume 5, Issue 2, 2012, Pages 21-29
Abstract
The fog of the south was measured over eleven years of wind and rain.
"""


@for_each("name", ("pubmed-page", "catalogue-academia", "diva-conference", "catalogue-repec"), str)
def test_related_works_with_abstracts_are_no_second_page(name: str) -> None:
    text = (FIXTURES / "sites" / name / "input.txt").read_text(encoding="utf-8")
    works = citekit.read(text.rstrip() + RELATED).works
    assert [work.title for work in works] == [work.title for work in citekit.read(text).works]


@for_each("first, second", (
    ("Citing Literature", "Recommended"), ("Related articles", "Citing Literature"),
    ("More from this author", "People also read"),
), str)  # fmt: skip
@for_each(
    "name", ("publisher-wiley-accordion", "publisher-oup-cards", "publisher-acs", "publisher-cambridge-open"), str
)
def test_two_lists_of_other_works_are_no_second_page(name: str, first: str, second: str) -> None:
    text = (FIXTURES / "sites" / name / "input.txt").read_text(encoding="utf-8")
    more = RELATED.replace("Related articles", first) + RELATED.replace("Related articles", second).replace("F", "D")
    assert [work.title for work in citekit.read(text.rstrip() + more).works] == [
        work.title for work in citekit.read(text).works
    ]


def test_keywords_and_a_heading_in_a_record_of_pubmed() -> None:
    text = (
        "Fen Sci. 2019 May;3(2):12-19. doi: 10.5555/fen.12.\n\nRain on roofs.\n\nLind K, Ito M.\n\nAbstract\n\n"
        "Rain falls upon the roofs of the north. Nobody asked for it.\n\nKeywords: rain; roofs\n\nPMID: 30000001\n"
    )
    (work,) = citekit.read(text).works
    assert work.abstract == "Rain falls upon the roofs of the north. Nobody asked for it."
    assert [term.term for term in work.keywords] == ["rain", "roofs"]


DC = (
    "dc.contributor.author\tLind, Karin\ndc.contributor.author\tIto, Mei\ndc.title\tRain on roofs\n"
    "dc.identifier.issn\t0317-8471\ndc.language.iso\ten\n{}\n"
)


@for_each(
    "row, fields",
    {
        "a day by its month": ("dc.date.issued\t14-Nov-2018", {"issued": PartialDate(2018, 11, 14)}),
        "a year in brackets": ("dc.date.issued\t[2018]", {"issued": PartialDate(2018)}),
        "a series alone": ("dc.relation.ispartofseries\tFen Papers", {"collection_title": "Fen Papers"}),
        "a series": (
            "dc.relation.ispartofseries\tFen Papers ; 57",
            {"collection_title": "Fen Papers", "collection_number": "57"},
        ),
        "a publisher of many parts": (
            "dc.publisher\tFen Institute: Oslo: Rain",
            {"publisher": "Fen Institute: Oslo: Rain"},
        ),
        "an address for a source": ("dc.source\thttps://a.example/1", {"container_title": None}),
        "a report by its kind": ("dc.type\tResearch Report", {"type": "report"}),
        "a thesis by its kind": ("dc.type\tDissertation", {"type": "thesis"}),
    },
)
def test_rows_of_a_repository(row: str, fields: dict[str, object]) -> None:
    (work,) = citekit.read(DC.format(row)).works
    assert {name: getattr(work, name) for name in fields} == fields


def test_results_of_an_index_on_a_server_and_in_a_journal() -> None:
    buttons = "Save\nAlert\nCite\n"
    text = (
        f"Rain on roofs\nKarin Lind, Mei Ito\nEnvironmental Science, Geography\narXiv.org\n3 May 2019\n{buttons}"
        f"Rain on doors\nJo Ray, Ann Ek\nComputer Science\nPublished in Mires\n4 May 2018\n{buttons}"
    )
    works = citekit.read(text).works
    assert [(work.type, work.publisher, work.container_title) for work in works] == [
        ("article", "arXiv.org", None), ("article-journal", None, "Mires"),
    ]  # fmt: skip


def test_the_subject_over_the_second_of_two_pages_of_arxiv() -> None:
    page = (
        "arXiv:2101.0000{0}\n[Submitted on {0} May 2021]\nTitle: Rain {0}\nAuthors: Karin Lind, Mei Ito\n"
        "Abstract: Rain falls upon the roofs of the north.\nCite as: arXiv:2101.0000{0}\n\nPhysics > Fluids\n"
    )
    works = citekit.read(page.format(1) + page.format(2)).works
    assert [(work.title, work.arxiv) for work in works] == [("Rain 1", "2101.00001"), ("Rain 2", "2101.00002")]


ARXIV_IN_MARKDOWN = """# Rain on roofs

Authors:[Karin Lind](https://arxiv.org/search/cs?query=Lind,+K), [Mei Ito](https://arxiv.org/search/cs?query=Ito,+M)

> Abstract:Rain falls upon the roofs of the north, and nobody asked for it.

<table><tbody><tr><td>Subjects:</td><td>Fluids (physics.flu-dyn)</td></tr><tr><td>Cite as:</td><td><a
href="https://arxiv.org/abs/2101.00001">arXiv:2101.00001</a> [physics.flu-dyn]</td></tr><tr><td>(or
arXiv:2101.00001v2 [physics.flu-dyn] for this version)</td></tr><tr><td><a
href="https://doi.org/10.48550/arXiv.2101.00001">https://doi.org/10.48550/arXiv.2101.00001</a><div><p>arXiv-issued DOI
via DataCite</p></div></td></tr></tbody></table>

## Submission history

From: Karin Lind
**[\\[v1\\]](https://arxiv.org/abs/2101.00001v1)** Mon, 3 May 2021 17:55:15 UTC (238 KB)
**\\[v2\\]** Wed, 5 May 2021 03:04:24 UTC (225 KB)
"""


def test_a_page_of_arxiv_in_markdown_with_its_table_in_html() -> None:
    (work,) = citekit.read(ARXIV_IN_MARKDOWN).works
    assert (work.title, work.doi, work.arxiv) == ("Rain on roofs", "10.48550/arXiv.2101.00001", "2101.00001")
    assert (work.issued, work.submitted) == (PartialDate(2021, 5, 5), PartialDate(2021, 5, 3))


def test_what_pubmed_shows_again_over_a_page() -> None:
    numbers = ". 2016 Apr 4;4(4):MR000038.\ndoi: 10.5555/fen.MR000038\n"
    people = "Karin Lind 1, Mei Ito 1, Jo Ray\n"
    text = (
        f"Review\nFen Database Rev\n{numbers}Rain on the roofs of small houses\n{people}Affiliations\nPMID: 27000000\n"
        "Review\nRain on the roofs of small houses\nKarin Lind et al. Fen Database Rev. 2016.\n"
        f"{numbers}Authors\n{people}Affiliation\n1 Fen Institute, Oslo, Norway.\nAbstract\nRain falls on roofs.\n"
        "Conflict of interest statement\nNone known.\nSimilar articles\n"
    )
    reading = citekit.read(text)
    (work,) = reading.works
    assert (work.title, work.container_title, len(work.author)) == (
        "Rain on the roofs of small houses", "Fen Database Rev", 3,
    )  # fmt: skip
    assert "unread" not in {line.state for line in reading.lines}


def test_keywords_between_commas_without_blanks() -> None:
    text = (
        "Lind, Karin and Ito, Mei (2021) Rain on roofs. Fen Letters, 12 (3). pp. 17-19. ISSN 0317-8471\n\n"
        "Item Type: Article\nUncontrolled Keywords: rain tests,wide roofs\nDivisions: Fens\n"
        "Date Deposited: 03 May 2021 10:00\nLast Modified: 03 May 2021 10:00\n"
        "URI: http://eprints.example.org/id/eprint/12\n"
    )
    (work,) = citekit.read(text).works
    assert [term.term for term in work.keywords] == ["rain tests", "wide roofs"]


def test_the_volume_of_springer_nature_with_wide_blanks() -> None:
    text = (
        "• Research article\n  • Open access\n  • Published: 15 February 2021\n\nRain on roofs: a systematic "
        "review of "
        "methods for wide houses\n\n  • Karin Lind 1 &\n  • Mei Ito   ORCID: orcid.org/0000-0003-0000-0000 2  \n\n"
        "BMC Fens and Mires volume  21 , Article number:  54 ( 2021 ) Cite this article\n\n29k Accesses\n\n"
        "51 Citations\n\n"
        "Metrics details\n"
    )
    (work,) = citekit.read(text).works
    assert (work.container_title, work.volume, work.article_number) == ("BMC Fens and Mires", "21", "54")


def test_the_journal_stands_again_between_its_numbers_and_the_title() -> None:
    text = (
        "Elsevier\nFen Journal of Rain\nVolume 197, March 2023, Pages 167-180\nFen Journal of Rain\n"
        "From rain to snow: how to count both\nAuthor links open overlay panel\nKarin Lind a\n, \nMei Ito b c\n\n"
        "Show more\n\nAdd to Mendeley\n\nShare\n\nCite\nhttps://doi.org/10.5555/j.fen.2023.01\nAbstract\nRain falls.\n"
    )
    (work,) = citekit.read(text).works
    assert (work.title, work.container_title) == ("From rain to snow: how to count both", "Fen Journal of Rain")


def test_the_address_of_a_publisher_is_no_title() -> None:
    text = (
        "Semin Fen Med 2016; 37(05): 649-658\nDOI: 10.5555/s-0036-1592115\nReview Article\n"
        "Thieme Medical Publishers 333 Seventh Avenue, New York, NY 10001, USA.\n\nRain on roofs: too much of it?\n\n"
        "Karin Lind\n1   Department of Rain, Fen Hospital, Oslo, Norway\nMei Ito\n2   Division of Peat, Rugby, UK\n"
        "› Author Affiliations\nFurther Information\n\nPublication History\n\nPublication Date:\n"
        "12 October 2016 (online)\n"
    )
    (work,) = citekit.read(text).works
    assert (work.title, len(work.author)) == ("Rain on roofs: too much of it?", 2)


def test_people_in_windows_of_pubmed_central() -> None:
    text = (
        "Journal List\nUser Guide\nFen Lett\n. Author manuscript; available in PMC: 2023 Nov 1.\n"
        "Published in final edited form as: Fen Lett. 2022 Sep 9;3(4):349–366. doi: 10.5555/fen.2022.09\n"
        "Search in PMC\nSearch in PubMed\nView in NLM Catalog\nAdd to search\nRain on roofs of wide houses\n"
        "Karin Lind\n"
        "Karin Lind , Ph.D.\n1 Fen Institute, Oslo, Norway\nFind articles by Karin Lind\n1 , Mei-Lan Ito\n"
        "Mei-Lan Ito , B.S.\n2 Peat College, Rugby, UK\nFind articles by Mei-Lan Ito\n2, *\nAuthor information\n"
        "Article notes\nPMCID: PMC9000000  PMID: 36000000\n"
        "The publisher's version of this article is available at Fen Lett\nAbstract\nRain falls upon the roofs.\n"
    )
    reading = citekit.read(text)
    (work,) = reading.works
    assert work.author == (Person("Lind", "Karin"), Person("Ito", "Mei-Lan"))
    assert (work.title, work.container_title, work.volume) == ("Rain on roofs of wide houses", "Fen Lett", "3")
    assert "unread" not in {line.state for line in reading.lines}


@for_each(
    "below",
    {
        "a heading": "Background\n\nIt rains.",
        "sentences": ("Rain falls on the bogs [1]. In the north it falls each day, and it falls unasked on roofs."),
    },
)
def test_the_text_of_an_article_is_none_of_its_keywords(below: str) -> None:
    text = (
        "Fen Sci. 2019 May;3(2):12-19. doi: 10.5555/fen.12\n\nRain on roofs\n\nKarin Lind 1, Mei Ito 1\n"
        "PMCID: PMC6100000  PMID: 30000001\n\nAbstract\n\nRain falls upon the roofs of the north.\n\n"
        f"Keywords: rain, roofs\n\n{below}\n"
    )
    (work,) = citekit.read(text).works
    assert [term.term for term in work.keywords] == ["rain", "roofs"]


@for_each(
    "citation, kind, expected",
    {
        "a book in a series": (
            "Lind, Karin (2014) Fog. Mire Studies . Fen Press, Oslo. ISBN 9783161484100", "Book",
            "book | Fog | Lind, Karin | publisher Fen Press | 2014 | 9783161484100",
        ),
        "an edited book": (
            "Lind, Karin and Ito, Mei, eds. (2014) Fog. Fen Press.", "Book",
            "book | Fog | ed. Lind, Karin; Ito, Mei | publisher Fen Press | 2014",
        ),
        "a chapter": (
            "Lind, Karin (2014) Fog. In: Berg, Jonas and Vale, Tim, (eds.) Night Work. Fen, Oslo, pp. 33-41.",
            "Book Section",
            "chapter | Fog | Lind, Karin | ed. Berg, Jonas; Vale, Tim | Night Work | page 33-41 | publisher Fen | 2014",
        ),
        "a paper with its meeting": (
            "Lind, Karin (2014) Fog. In: ICE 2014, Oslo, Norway.", "Conference or Workshop Item (Paper)",
            "paper-conference | Fog | Lind, Karin | 2014",
        ),
        "a report": (
            "Lind, Karin (2014) Fog. Working Paper. Fen University, Oslo.", "Monograph (Working Paper)",
            "report | Fog | Lind, Karin | publisher Fen University | 2014",
        ),
        "data": ("Lind, Karin (2014) Fog. [Dataset]", "Dataset", "dataset | Fog | Lind, Karin | 2014"),
    },
)  # fmt: skip
def test_what_eprints_cites_over_its_rows(citation: str, kind: str, expected: str) -> None:
    text = f"{citation}\n\nAbstract\n\nFog comes.\n\nItem Type:\t{kind}\nDepositing User:\tAda Lee\nDivisions:\tIce\n"
    works = citekit.read(text).works
    assert [said(item) for item in json.loads(citekit.write(works, "csl-json"))] == [expected]


@for_each(
    "source, expected",
    {
        "a journal by its numbers": (
            "Fen Letters, 12 (3). pp. 17-19. ISSN 0317-8471", ("article-journal", "Fen Letters", "12")
        ),
        "no numbers": ("Fen Institute.", ("document", None, None)),
    },
)  # fmt: skip
def test_an_item_of_eprints_of_an_unknown_kind(source: str, expected: tuple[str | None, ...]) -> None:
    text = (
        f"Lind, Karin and Ito, Mei (2021) Rain on roofs. {source}\n\nItem Type: Scholarly Output\nDivisions: Fens\n"
        "Date Deposited: 03 May 2021 10:00\nLast Modified: 03 May 2021 10:00\n"
        "URI: http://eprints.example.org/id/eprint/12\n"
    )
    (work,) = citekit.read(text).works
    assert (work.type, work.container_title, work.volume) == expected


def test_keywords_under_front_matter() -> None:
    text = (
        "---\ntitle: Rain on roofs\nauthors: Karin Lind, Mei Ito\njournal: Mires\ndoi: 10.5555/rain\n---\n\n"
        "Abstract: Rain falls upon the roofs of the north and fills the gutters with water that nobody asked for "
        "in all those years of rain.\n\nKeywords: rain; roofs\n"
    )
    (work,) = citekit.read(text).works
    assert [term.term for term in work.keywords] == ["rain", "roofs"]


PUBMED_HEADS = {
    "no foot, but affiliations": (
        (
            "1. Mires. 2010 Jan 8;327(5962):217-20. doi: 10.5555/mires.1. \neCollection 2010.\n\nRain on a "
            "harbour.\n\n"
            "Lind K(1), Ek OM(2).\n\nAuthor information:\n(1)Fen Institute, Oslo, Norway.\n(2)Peat College.\n\n"
            "Rain falls upon the harbours of \nthe north.\n"
        ),
        ("Rain on a harbour", ["Lind", "Ek"], "327", "10.5555/mires.1", "Rain falls upon the harbours of the north."),
    ),
    "no blank behind the number": (
        (
            "1.Fen Sci. 1992 Mar;1(3):409-17.\n\nRain on a harbour.\n\nLind K(1), Ek O.\n\nAuthor information:\n"
            "(1)Fen Institute.\n\nRain falls.\n"
        ),
        ("Rain on a harbour", ["Lind", "Ek"], "1", None, "Rain falls."),
    ),
    "neither foot nor affiliations": (
        "Fen Sci. 1992 Mar;1(3):409-17.\n\nRain on a harbour.\n\nLind K, Ek O.\n\nRain falls.\n",
        ("Rain on a harbour", ["Lind", "Ek"], "1", None, "Rain falls."),
    ),
    "no blank line over the title": (
        (
            "7. Fen Sci. 2023 Jul;77(7):689-697. doi: 10.5555/fen.7. Epub \n2023 Jun 12.\nRain on a harbour of \nthe"
            " north.\n\nLind K(1)(2), Ek O(1).\nAuthor information:\n(1)Fen Institute.\n\nRain falls.\n"
        ),
        ("Rain on a harbour of the north", ["Lind", "Ek"], "77", "10.5555/fen.7", "Rain falls."),
    ),
}


@for_each("text, expected", PUBMED_HEADS)
def test_records_of_pubmed_whose_foot_was_not_copied(text: str, expected: tuple[object, ...]) -> None:
    (work,) = citekit.read(text).works
    names = [person.family for person in work.author if isinstance(person, Person)]
    assert (work.title, names, work.volume, work.doi, work.abstract) == expected


@for_each(
    "doi, expected",
    {
        "bioRxiv": ("10.1101/2024.08.21.608979", "article"),
        "bioRxiv, before 2020": ("10.1101/060012", "article"),
        "a journal of Cold Spring Harbor": ("10.1101/gr.126953.111", "article-journal"),
    },
)
def test_the_head_of_a_preprint_with_icons_of_orcid(doi: str, expected: str) -> None:
    text = (
        "Rain on a harbour\n View ORCID ProfileKarin Lind,  View ORCID ProfileOla M. Ek,  Mei Ito\n"
        f"doi: https://doi.org/{doi}\n"
    )
    (record,) = citekit.read(text).records
    names = [getattr(person, "family", None) for person in record.author]
    assert (record.type, record.title, names) == (expected, "Rain on a harbour", ["Lind", "Ek", "Ito"])


ARXIV_BARE = (
    "Title:Rain on a harbour: a study\n\nAuthors:Karin Lind, Ola Ek\n\nAbstract:Rain falls upon the harbours of the"
    " north.\n\nSubmission history From: Karin Lind [view email] [v1] Tue, 22 Sep 2026 15:05:56 UTC (2,824 KB)\n"
)


@pytest.mark.parametrize(
    ("head", "number"),
    [("", None), ("Fetched 2026-09-25 from https://arxiv.org/abs/2609.00001\n\n", "2609.00001")],
)
def test_a_page_of_arxiv_without_its_table(head: str, number: str | None) -> None:
    (record,) = citekit.read(head + ARXIV_BARE).records
    names = [getattr(person, "family", None) for person in record.author]
    assert (record.type, record.title, names) == ("article", "Rain on a harbour: a study", ["Lind", "Ek"])
    assert (record.issued, record.arxiv) == (citekit.PartialDate(2026, 9, 22), number)


def test_a_translation_under_the_people_of_arxiv_names_nobody() -> None:
    text = (
        "Computer Science > Machine Learning arXiv:2607.00001 (cs) [Submitted on 24 Jun 2026]\nTitle: Rain on a roof\n"
        "Authors: Karin Lind, Ola Ek\n\n计算机科学 > 机器学习 arXiv:2607.00001 (cs) [提交于 2026年6月24日]\n\n"
        "Subjects: Machine Learning (cs.LG)\n\nCite as: arXiv:2607.00001 [cs.LG]\n"
    )
    (record,) = citekit.read(text).records
    assert [getattr(person, "family", None) for person in record.author] == ["Lind", "Ek"]


def test_an_abstract_of_arxiv_over_the_number_alone() -> None:
    text = (
        "# Rain on a harbour\n\nView PDF\n    Abstract:Rain falls upon the harbours.\n\nCite as:\n    arXiv:2310.00001"
        " [cs.AI]\n\n(or\n    arXiv:2310.00001v2 [cs.AI] for this version)\n\n"
        "https://doi.org/10.48550/arXiv.2310.00001\n"
    )
    (record,) = citekit.read(text).records
    assert (record.title, record.arxiv) == ("Rain on a harbour", "2310.00001")


def test_letters_behind_two_names_run_together_may_be_those_of_places() -> None:
    text = (
        "Mires\nVolume 98, November 2020, 102003\n\nRain in fens\nAuthor links open overlay panelKarinMoea, MeiItob\n"
        "Show more\nhttps://doi.org/10.5555/mires.1\nGet rights and content\nAbstract\nIt rains.\n"
    )
    reading = citekit.read(text)
    assert [doubt.code for doubt in reading.diagnostics] == ["name-split-doubtful"] * 2


UNDER_THE_DATE = {
    "one person": ("Deep Fens\nJo Ek\nView PDF", "Deep Fens", ["Ek"]),
    "a title on two lines": ("On\nfens\nAna Silva, Bo Ek\nDownload PDF", "On fens", ["Silva", "Ek"]),
    "people on two lines": ("On\nAna Silva, Bo Ek,\nMaria Lund\nView PDF\n", "On", ["Silva", "Ek", "Lund"]),
    "a collaboration": (
        "On rain\nFEN Collaboration: G. Aad, B. Ek, et al. (29 additional authors not shown)\nView PDF",
        "On rain",
        [None, "Aad", "Ek"],
    ),
    "one name": ("Numbers of rain\nPlato\nView PDF HTML (experimental)", "Numbers of rain", ["Plato"]),
    "no button": ("On rain\nAna Silva, Bo Ek", "On rain", ["Silva", "Ek"]),
}  # fmt: skip
"""What stands under the date of submission where a browser copied the page: it does not show the labels."""


@for_each("head, title, families", UNDER_THE_DATE)
def test_a_page_of_arxiv_without_labels_over_its_abstract(head: str, title: str, families: list[str | None]) -> None:
    text = (
        f"Mathematics > Probability\narXiv:2303.00001v3 (math)\n[Submitted on 15 Mar 2023]\n{head}\nRain falls upon the"
        " fens.\nSnow does not.\nComments:\t12 pages\nSubjects:\tProbability (math.PR)\nCite as:\tarXiv:2303.00001"
        " [math.PR]\n"
    )
    (record,) = citekit.read(text).records
    assert (record.title, record.abstract) == (title, "Rain falls upon the fens. Snow does not.")
    assert [getattr(person, "family", None) for person in record.author] == families


def test_a_path_of_ieee_is_no_part_of_the_title() -> None:
    text = (
        "IEEE Transactions on Fens > Volume: 12 Issue: 4\nA Fast Method for Finding Fens\nPublisher: IEEE\nCite This\n"
        "PDF\nMei Ito; John R. Lind\nAll Authors\nAbstract:\nFens are found.\nPublished in: IEEE Transactions on Fens"
        " ( Volume: 12, Issue: 4, July 2021)\nPage(s): 3011 - 3022\nDOI: 10.5555/FEN.2021.1\nPublisher: IEEE\n"
    )
    (record,) = citekit.read(text).records
    assert (record.title, len(record.author)) == ("A Fast Method for Finding Fens", 2)


def test_a_journal_of_pubmed_that_only_the_copyright_names() -> None:
    text = (
        "Case Reports\n. 2021 Nov 4;9(11):e05041.\n doi: 10.5555/fen.1. eCollection 2021 Nov.\nA rare case of rain\n"
        "Mei Ito  1 , Karin Lind  1\nAffiliations\n1 Fen Hospital, Leeds, UK.\nPMID: 34765210\n DOI: 10.5555/fen.1\n"
        "Abstract\nIt rained.\n\n© 2021 The Authors. Fen Case Reports published by Mire Press Ltd.\n"
    )
    (record,) = citekit.read(text).records
    assert (record.container_title, record.volume) == ("Fen Case Reports", "9")


def test_the_other_title_of_a_thesis_in_diva_below_its_label() -> None:
    text = (
        "Regn över mossar\nLind, Karin\nFen University, Department of Rain.\n2016 (Swedish)Independent thesis Basic"
        " level (degree of Bachelor)Student thesis\nAlternative title\nRain on mires\nAbstract [sv]\nDet regnar.\n"
        "Identifiers\nURN: urn:nbn:se:fen:diva-13DiVA, id: diva2:94\nSupervisors\nBerg, Nils, Professor\n"
        "Fen University, Department of Rain.\nExaminers\nEk, Sara\n"
    )
    (record,) = citekit.read(text).records
    assert (record.title, record.translated_title) == ("Regn över mossar", "Rain on mires")
    assert record.supervisor == (citekit.Person("Berg", "Nils"),)


@for_each(
    "menu", ["Help | Advanced Search", "[1810.00001] Deep Umbrellas: A Primer\narXiv logo\n > cs > arXiv:1810.00001"]
)
def test_a_menu_over_the_date_of_arxiv_is_no_title(menu: str) -> None:
    text = (
        f"{menu}\nComputer Science > Fens\n[Submitted on 11 Oct 2018]\nDeep Umbrellas: A Primer\n"
        "Karin Lind, Mei Ito\nWe make umbrellas.\nSubjects:\tFens (cs.FE)\nCite as:\tarXiv:1810.00001 [cs.FE]\n"
    )
    (record,) = citekit.read(text).records
    assert (record.title, len(record.author)) == ("Deep Umbrellas: A Primer", 2)


def test_a_place_of_work_in_diva_is_nobody() -> None:
    text = (
        "Salt i brunnar\nEk, Sara\nFenens undersökning, FEU.\n2016 (Swedish)Report (Other academic)\nPlace, publisher,"
        " year, edition, pages\nUppsala: Fenens undersökning , 2016. , p. 88\nIdentifiers\n"
        "URN: urn:nbn:se:fen:diva-1DiVA, id: diva2:1\n"
    )
    (record,) = (reading := citekit.read(text)).records
    assert record.author == (citekit.Person("Ek", "Sara"),)
    assert all(line.state != "unread" for line in reading.lines)


@for_each(
    "start, byline", [("In: ", "Affiliations expand"), ("", "Affiliations\n1 Fen Hospital."), ("In: ", "Affiliation")]
)
def test_a_chapter_on_pubmeds_site(start: str, byline: str) -> None:
    text = (
        f"Review\n{start}StatFens [Internet]. Treasure Island (FL): StatFens Publishing; 2024 Jan.\n2023 Jun 5.\n"
        f"Rain after Tea\nAuthors\nMei Ito 1, Karin Lind 2\n{byline}\nPMID: 30725678 Bookshelf ID: NBK537000\n"
        "Free Books & Documents\nExcerpt\nRain follows tea.\n"
    )
    (record,) = citekit.read(text).records
    assert (record.type, record.title, record.container_title) == ("chapter", "Rain after Tea", "StatFens [Internet]")
    assert (record.issued, record.pmid) == (citekit.PartialDate(2023, 6, 5), "30725678")
    assert len(record.author) == 2


def test_a_volume_of_pubmed_without_issues() -> None:
    text = (
        "Mires\n. 2025 Oct 3:389:118600. doi: 10.5555/mires.1. Online ahead of print.\nOn fens\nMei Ito 1, K Lind 2\n"
        "Affiliations expand\nPMID: 41045678 DOI: 10.5555/mires.1\n"
    )
    (record,) = citekit.read(text).records
    assert (record.volume, str(record.page)) == ("389", "118600")


def test_a_page_of_pubmed_central_until_2024() -> None:
    text = (
        "Fen Nurs. 2022 Dec; 31(23-24): 3456–3467.\nPublished online 2021 Dec 20. doi: 10.5555/fen.16177\n"
        "PMCID: PMC9876543\nPMID: 34931389\nViews on night rain: A study\nMei Ito, PhD, RN, 1 , 2 Karin Lind,"
        " MSc,corresponding author 3 and Jo Ek, PhD 1\nAuthor information Article notes Copyright and License"
        " information Disclaimer\nAbstract\nIt rains.\n"
    )
    (record,) = citekit.read(text).records
    assert (record.title, record.doi) == ("Views on night rain: A study", "10.5555/fen.16177")
    assert (record.pmid, record.pmcid) == ("34931389", "PMC9876543")
    assert [getattr(person, "family", None) for person in record.author] == ["Ito", "Lind", "Ek"]


@for_each(
    "line",
    [
        "https://doi.org/10.5555/fen.1 PMID: 34931389 PMCID: PMC9876543",
        "doi:10.5555/fen.1 (PMCID:PMC9876543) PMID:34931389",
    ],
)
def test_numbers_of_a_work_on_a_line_that_no_site_has(line: str) -> None:
    text = (
        "Views on night rain: A study.\nIto M 1 ,  Lind K 2 ,  Ek J 1\nAuthor information\nFen Nursing, 20 Dec 2021,"
        f" 31(23-24):3456-3467\n{line}\nShare this article\nAbstract\nIt rains.\n"
    )
    (record,) = citekit.read(text).records
    assert (record.doi, record.pmid, record.pmcid) == ("10.5555/fen.1", "34931389", "PMC9876543")


def test_the_icon_behind_a_name_at_taylor_and_francis() -> None:
    text = (
        "Home\n All Journals\n Nordic Fens\n List of Issues\n Volume 12, Issue 3\n Rain over fens\nSearch in:\n"
        "This Journal\nNordic Fens\nVolume 12, 2019 - Issue 3\nSubmit an article\n"
        "Journal homepage\n345 Views\n2 CrossRef citations to date\n0 Altmetric\n"
        "Original Articles\nRain over fens\nKarin LindORCID Icon &Mei Ito\nPages 211-225 | Received 03 Jun 2018,"
        " Accepted 10 Jan 2019, Published online: 12 Mar 2019\nCite this article\nhttps://doi.org/10.5555/fens.1\n"
    )
    (record,) = citekit.read(text).records
    assert record.title == "Rain over fens"
    assert [getattr(person, "family", None) for person in record.author] == ["Lind", "Ito"]


def test_a_journal_of_hal_with_its_numbers() -> None:
    text = (
        "Pluie sur les tourbières\nKarine Lind (1) , Mei Ito (2, 1)\nRésumé\nIl pleut.\nType de document : Article dans"
        " une revue\nJournal : Revue des tourbières, 2019, 12 (3), pp.211-225. ⟨10.5555/tourb.123⟩\nIdentifiants\n"
        "HAL Id : hal-02123456, version 1\n"
    )
    (record,) = citekit.read(text).records
    assert (record.container_title, record.volume, record.issue) == ("Revue des tourbières", "12", "3")
    assert (str(record.doi), record.issued) == ("10.5555/tourb.123", citekit.PartialDate(2019))


COUNTED = {"on lines": "\n345\n2016", "glued": "\n3452016", "behind": "\t345\t2016", "year alone": "\n2016"}


@for_each("counts", COUNTED)
def test_works_of_a_profile_with_their_citations(counts: str) -> None:
    text = "".join(
        f"{title}\nK Lind, M Ito\nMires 12 (3), 211-225, 2016{counts}\n" for title in ("Rain in fens", "Deep umbrellas")
    )
    works = citekit.read(f"Karin Lind\nProfessor of Rain\nTitleCited byYear\n{text}").works
    assert [(work.title, work.volume) for work in works] == [("Rain in fens", "12"), ("Deep umbrellas", "12")]


def test_an_article_of_pubmed_in_another_language_over_other_works() -> None:
    text = (
        "Review\n Rev Fens. 2018 Jun;68(6):e201-e208.\n[Rain and health in the north]\n[Article in French]\n"
        "Élodie Lind 1, Mei Ito 1\nAffiliations expand\nPMID: 30869261\nAbstract\nin English, French\nRain is wet."
        "\n\nSimilar articles\nFog and health.\nRay K. Mires. 2010 Jan 2;375(9708):12-20. doi: 10.5555/mires.1.\n"
        "PMID: 20000001\n"
    )
    (record,) = citekit.read(text).records
    assert (record.title, record.container_title, record.pmid) == (
        "[Rain and health in the north]", "Rev Fens", "30869261",
    )  # fmt: skip
    assert (record.language, record.abstract) == ("fr", "Rain is wet.")


def test_subjects_of_arxiv_without_their_label() -> None:
    text = (
        "# Rain on a harbour\n\nView PDF\n    HTML (experimental)\n    Abstract:Rain falls upon the harbours.\n\n"
        "Comments:\n    Accepted at Fens 2024\n\nFluid Dynamics (physics.flu-dyn); Machine Learning (cs.LG)\n\n"
        "Cite as:"
        "\n    arXiv:2310.00001 [physics.flu-dyn]\n\nhttps://doi.org/10.48550/arXiv.2310.00001\n"
    )
    (record,) = citekit.read(text).records
    assert (record.title, record.arxiv) == ("Rain on a harbour", "2310.00001")
    assert [term.term for term in record.subject_areas] == [
        "Fluid Dynamics (physics.flu-dyn)",
        "Machine Learning (cs.LG)",
    ]


BUTTONS = "Actions\n\nSearch in PubMed\nSearch in NLM Catalog\nAdd to Search\n\n"


def test_a_whole_page_of_pubmed_with_its_menus() -> None:
    """Forms and links over the record, buttons under the name of the journal."""
    text = (
        "Rain on a harbour - PubMed\n===============\nClipboard and other features are unavailable. \nLog in\n"
        "Subject: 1 selected item: 19000011 - PubMed \nTo: \nName your collection: \nAdd Cancel \n\nPage "
        "navigation\n\n"
        f"Title & authors\nAbstract\nSimilar articles\n\nReview\nFen Sci \n{BUTTONS}. 2001 Jan;131(1):66-71.\n"
        "doi: 10.5555/fen.1. \nRain on a harbour\nK R Lind1,O C Ek,M B Ray\nAffiliations Collapse \nAffiliation\n\n"
        "1 Fen Institute, Oslo.\n"
    )
    reading = citekit.read(text)
    (record,) = reading.records
    names = [getattr(person, "family", None) for person in record.author]
    assert (record.title, names, record.container_title) == ("Rain on a harbour", ["Lind", "Ek", "Ray"], "Fen Sci")
    assert (record.volume, record.doi, record.pmid) == ("131", "10.5555/fen.1", "19000011")
    assert [line.text for line in reading.lines if line.state == "unread"] == []


def test_the_buttons_of_pubmed_under_a_journal() -> None:
    text = (
        f"Fen Sci\n{BUTTONS}. 2001 Jan;131(1):66-71. doi: 10.5555/fen.1.\nRain on a harbour\nKarin Lind 1, Ola Ek\n"
        "Affiliations Expand\nPMID: 19000011 DOI: 10.5555/fen.1\nAbstract\nRain falls.\n"
    )
    (record,) = citekit.read(text).records
    assert (record.container_title, record.title, record.pmid) == ("Fen Sci", "Rain on a harbour", "19000011")


def test_pages_of_pubmed_one_below_the_other() -> None:
    page = (FIXTURES / "sites" / "pubmed-page" / "input.txt").read_text(encoding="utf-8")
    other = page.replace("19000011", "29000022").replace("science.118", "ponds.7").replace("327(5962):217-20", "8:3-9")
    works = citekit.read(f"{page}\n\n{other.replace('Overfeeding of', 'Sleep of')}").works
    assert [work.pmid for work in works] == ["19000011", "29000022"]
    assert [work.volume for work in works] == ["327", "8"]
    assert [(work.title or "")[:8] for work in works] == ["Overfeed", "Sleep of"]


@pytest.mark.parametrize("line", ["May 2019 | University of the Fens", "2019 | Report", "2019, Oslo", "Peat, 2019, 12"])
def test_a_date_and_a_place_under_people_are_no_source_in_an_index(line: str) -> None:
    text = f"Rain over old harbours\nAnna Lind, Tom Tile\n{line}\nWhy rain?\nShow abstract\n"
    assert not any(work.issued for work in citekit.read(text).works)


HEAD = "Rain over old harbours\nAnna Lind, Tom Tile\nPeat Research volume 12, number 17 (2016)\n"
ABOUT = "Abstract\nRain falls upon the old harbours of the north and fills them with water that nobody asked for.\n"


def test_works_below_a_page_are_no_list_in_its_place() -> None:
    others = "Reeds and wind\nOdd P, Berg J\nPeat Research, 2001, 12(3), pp. 101-110\n"
    text = f"{HEAD}{ABOUT}https://doi.org/10.5555/rain.12\nSimilar articles\n{others}"
    assert [work.doi for work in citekit.read(text).works] == ["10.5555/rain.12"]
    assert [work.doi for work in citekit.read(HEAD + ABOUT + "https://doi.org/10.5555/rain.12\n").works]


def test_the_doi_of_a_result_is_its_own() -> None:
    text = (
        "Reeds and wind\nOdd P, Berg J\n2019, Fen Review - Article\nhttps://doi.org/10.5555/reed.12\nAdd to Library\n"
    )
    (work,) = citekit.read(text).works
    assert (work.title, work.doi) == ("Reeds and wind", "10.5555/reed.12")


@pytest.mark.parametrize(
    "text",
    [
        "Rain over old harbours\nContributors: Lind, Karin; Ito, Mei\n2019 | Dataset\nPublisher: Zenodo\n",
        f"{HEAD}{ABOUT}https://doi.org/10.5555/rain.12\n2018 | Journal article\n",
        "ORCID iD: 0000-0002-1825-0097\nReeds and wind\nPeat\n2018 | Journal article\nLind, K.; Ito, M.\n",
    ],
)
def test_a_year_and_a_kind_are_a_work_at_orcid_over_its_rows_alone(text: str) -> None:
    assert all(work.issued is None or work.issued.year == 2016 for work in citekit.read(text).works)


def test_titles_that_begin_with_the_words_of_buttons() -> None:
    text = "Workshop songs\nGrade School Papers\n2018 | Journal article\nDOI: 10.5555/s.1\nContributors: Anna Lind\n"
    (work,) = citekit.read(text).works
    assert (work.title, work.container_title) == ("Workshop songs", "Grade School Papers")


@pytest.mark.parametrize(
    ("between", "event"), [("12th Meeting on Peat", "12th Meeting on Peat"), ("University of the Fens", None)]
)
def test_what_stands_between_people_and_source_in_an_index(between: str, event: str | None) -> None:
    title = "Rain over the old harbours of a long northern coast"
    text = f"{title}\nand the towns\nLind, K; Ito, M\n{between}\nMay 2015 | PEAT 12 (3) , pp.1-9\n"
    reading = citekit.read(text)
    (work,) = reading.works
    assert (work.title, work.event_title) == (f"{title} and the towns", event)
    assert [line.text for line in reading.lines if line.state == "unread"] == [between] * (event is None)


PAIRS = (
    ("springer-nature", "springer-journal-over-its-volume"),
    ("springer-nature", "springer-title-twice"),
    ("ieee-page-furniture", "ieee-old-layout"),
    ("sciencedirect-address-cut", "sciencedirect-full-page"),
    ("catalogue-dspace-simple", "catalogue-dspace-manakin"),
    ("catalogue-hal-paper", "catalogue-hal-french"),
    ("publisher-sage-current", "publisher-taylor-latest-articles"),
    ("chapter-taylor", "chapter-jstor-new"),
    ("springer-nature", "springer-journal-in-its-menu"),
    ("springer-conference-paper", "springer-series-of-old"),
)
"""Pages of one kind of site, of which the second was passed over or went into the first."""


@pytest.mark.parametrize("pair", PAIRS, ids="+".join)
@pytest.mark.parametrize("between", ["\n\n\n", "\n\n"], ids=["two-lines", "one-line"])
def test_two_pages_are_read_as_each_alone(pair: tuple[str, str], between: str) -> None:
    pages = [(FIXTURES / "sites" / name / "input.txt").read_text(encoding="utf-8").strip("\n") for name in pair]
    alone = [citekit.read(page).works[0] for page in pages]
    works = citekit.read(between.join(pages)).works
    for name in ("title", "author", "editor", "doi", "issued", "container_title"):
        assert [getattr(work, name) for work in works] == [getattr(work, name) for work in alone], name


SHOWN = """
{heading}
Warm stones in cold brooks
Ida Quist, Bo Falk, Nils Roe
Journal of Brooks, Volume 12, Issue 3, 2019, Pages 12-24
https://doi.org/10.5555/brooks.2019.12
The drift of twigs under bridges: A review
Hana Berg, Tom Reed
Bridges and Twigs, Volume 4, 2018, Article 102345
https://doi.org/10.5555/twigs.2018.4
"""


@pytest.mark.parametrize("heading", ["Similar articles", "Recommended articles", "Cited by (2)", "References"])
@pytest.mark.parametrize("name", ["catalogue-semantic-scholar", "catalogue-researchgate", "ieee-page-furniture"])
def test_what_a_page_shows_below_is_of_no_second_page(name: str, heading: str) -> None:
    page = (FIXTURES / "sites" / name / "input.txt").read_text(encoding="utf-8")
    alone = [work.title for work in citekit.read(page).works]
    assert [work.title for work in citekit.read(page + SHOWN.format(heading=heading)).works] == alone


def test_an_entry_below_a_page_is_of_no_second_page() -> None:
    page = (FIXTURES / "sites" / "springer-chapter-with-editors" / "input.txt").read_text(encoding="utf-8")
    works = citekit.read(page).works
    assert [work.title for work in citekit.read(page + citekit.write(works, "bibtex")).works] == [works[0].title]


def test_a_second_abstract_is_told_where_no_page_begins_above_it() -> None:
    page = (FIXTURES / "sites" / "springer-article" / "input.txt").read_text(encoding="utf-8")
    reading = citekit.read(
        page + "\nAbstract\nFogs were weighed in twelve valleys, and again a year later.\nMore of it\n"
    )
    assert [work.title for work in reading.works] == ["Thawing patterns in lake ice"]
    assert "pages-joined" in {found.code for found in reading.diagnostics}
    assert {line.state for line in reading.lines[-3:]} == {"unread"}


def test_a_result_of_a_search_without_a_year_and_capitals_that_the_other_names_settle() -> None:
    text = (
        "[PDF] fen.org\nRain on reeds\nA Lind, EK Holm, AK Angel… - … of Peat and …, 2022 - fen.org\nShows rain.\n"
        "Save Cite Cited by 3 Related articles\nRain on roofs\nY Guan, J Yue - Reeds, and Roofs - papers.fen.org\n"
        "Explains rain.\nSave Cite Related articles\n"
    )
    reading = citekit.read(text)
    first, second = reading.works
    names = [f"{person.given} {person.family}" for person in first.author or () if isinstance(person, citekit.Person)]
    assert names == ["A Lind", "EK Holm", "AK Angel"]
    assert (second.title, second.container_title, second.issued) == ("Rain on roofs", "Reeds, and Roofs", None)
    assert "name-split-doubtful" not in [diagnostic.code for diagnostic in reading.diagnostics]


def test_capitals_at_another_end_than_the_initials_are_a_family_name() -> None:
    text = "Rain on reeds\nA Lind, Wei LI, K Ito - Peat, 2022 - fen.org\nShows rain.\nSave Cite Related articles\n"
    (work,) = citekit.read(text).works
    assert [getattr(person, "family", None) for person in work.author] == ["Lind", "LI", "Ito"]


def test_every_kind_begins_a_work_at_orcid() -> None:
    """One that is not known, too: it was passed over with the buttons of the work above it."""
    works = citekit.read(
        "Works (3)\nThatch in the sun\nRoof Letters\n2021-03 | Journal article\nContributors: Mary Slate\n"
        "Show more detail\n"
        "The heat of tiles\nFen University\n2019 | Dissertation/Thesis\nShow more detail\nSource: Mary Slate\n"
        "Tiles in a box\nFen Press\n2018 | Paper model\nSource: Mary Slate\n"
    ).works
    assert [(work.type, work.title) for work in works] == [
        ("article-journal", "Thatch in the sun"), ("thesis", "The heat of tiles"), ("document", "Tiles in a box"),
    ]  # fmt: skip
    assert works[1].publisher == "Fen University"


def test_references_that_are_counted_are_no_part_of_a_page() -> None:
    reading = citekit.read(
        "2 results from Web of Science Core Collection for:\n1\nThatch in the sun\nSlate, M and Lind, A\n"
        "Nov 2018 | APPLIED ROOFING 33 (2) , pp.1-12\n3\nCitations\n44\nReferences\nRelated records\n"
        "2\nMoss\nLind, A\nDec 2019 | APPLIED ROOFING 34 , pp.13-20\n1\nCitations\n20\nReferences\n"
    )
    assert [(work.title, str(work.page)) for work in reading.works] == [
        ("Thatch in the sun", "1-12"),
        ("Moss", "13-20"),
    ]


def test_the_button_of_diva_alone_on_its_line() -> None:
    reading = citekit.read(
        "Publications (2 of 2)\nLind, K. (2022). Stones. River Studies, 9(1), 44-61\n"
        "Open this publication in new window or tab >>\nStones\n"
        "2022 (English) In: River Studies, ISSN 1234-5679, Vol. 9, no 1, p. 44-61 Article in journal (Refereed)"
        " Published\nEk, K. (2020). Sand. (Doctoral dissertation). Oslo: Fen Press\n"
        "Open this publication in new window or tab >>\nSand\n"
        "2020 (English) Doctoral thesis, monograph (Other academic)\n"
    )
    assert [(work.type, work.title) for work in reading.works] == [("article-journal", "Stones"), ("thesis", "Sand")]


def test_one_person_of_diva_has_the_family_name_first() -> None:
    (work,) = citekit.read(
        "Moss on walls\nGarcía López, Tadeusz J.\nFen University, Department of Moss, 2008\n"
        "Independent thesis, Basic level (degree of Bachelor), 20 credits / 30 HE credits\n\nAbstract\n\nMoss "
        "grows.\n\n"
        "Place, publisher, year, edition, pages: 2008. , 108 p.\n\nNational Category: Ecology\n\nIdentifiers\n\n"
        "URN: urn:nbn:se:fen:diva-5733\nOAI: oai:DiVA.org:fen-5733\nDiVA, id: diva2:199744\n"
    ).works
    assert (work.author, work.number_of_pages) == ((Person("García López", "Tadeusz J."),), 108)


def test_initials_of_google_scholar_are_no_family_name_and_no_title() -> None:
    (work,) = citekit.read(
        "Thatch in the sun\nEK Ng, PD van der Berg, NA Le Goff, EK O'Brien - Roof Letters, 2007 - fen.example\n"
        "… Thatch is dry …\nCited by 12 Related articles All 4 versions\n"
    ).works
    assert [(name.given, name.particle, name.family) for name in work.author if isinstance(name, Person)] == [
        ("EK", None, "Ng"), ("PD", "van der", "Berg"), ("NA", None, "Le Goff"), ("EK", None, "O'Brien"),
    ]  # fmt: skip


def test_works_of_a_profile_of_which_one_was_read() -> None:
    """Kind and date under a title begin a work at ResearchGate; counts need not be below each."""
    reading = citekit.read(
        "Publications (2)\nBees on brownfields\nArticle\nFull-text available\nMay 2022\nIda Lind\nOle Ek\nReads: 310\n"
        "A key to the mining bees\nBook\nJan 2019\nOle Ek\n"
    )
    assert [(work.title, len(work.author)) for work in reading.works] == [
        ("Bees on brownfields", 2), ("A key to the mining bees", 1),
    ]  # fmt: skip


def test_results_of_openalex_are_none_of_google_scholar() -> None:
    """ "Cited by 12" stands there, too; a title is nobody's name, and people are no publisher."""
    reading = citekit.read(
        "2 results\nFog signals as public works\n2019 · Ida Lind, Ole Ek · Mire Letters\nCited by 12\n"
        "Steam and reeds\n2017 · Ole Ek · Notes on Sound\nCited by 3\n"
    )
    assert [(work.title, work.container_title, work.publisher) for work in reading.works] == [
        ("Fog signals as public works", "Mire Letters", None), ("Steam and reeds", "Notes on Sound", None),
    ]  # fmt: skip


@for_each(
    "sponsor, funding", [("N/A", ()), ("1. Rain Council", ("Rain Council",)), ("Rain Council", ("Rain Council",))]
)
def test_what_a_record_of_a_repository_says_of_its_making(sponsor: str, funding: tuple[str, ...]) -> None:
    """Licence, version and funder are kept; a form that was not filled in says nothing."""
    (work,) = citekit.read(
        "Published May 4, 2023 | Version 2.1\nDataset Open\nCounts of swifts\nLind, Karin; Ek, Bo\nDescription\n"
        f"Evening counts.\nKeywords\nswifts\nDOI\n10.5281/zenodo.7654321\nSponsor\n{sponsor}\nLicense\nCC BY 4.0\n"
    ).works
    assert (work.title, work.version, work.rights) == ("Counts of swifts", "2.1", "CC BY 4.0")
    assert work.funding == funding


def test_a_kind_of_crossref_said_twice() -> None:
    """The first of them was taken as the title of the second: an internal error."""
    kind = "JOURNAL ARTICLE published 14 Jan 2015 in Mires volume 91 issue 2 on pages 1 to 12"
    reading = citekit.read(
        f"Rain in mires\n{kind}\n{kind}\nAuthors: Ana Rojas | Kim Sand\nhttps://doi.org/10.5555/mires\n"
    )
    assert [work.title for work in reading.works] == ["Rain in mires"]


def test_a_source_said_twice_below_its_people() -> None:
    """Two results began at one line: an internal error."""
    reading = citekit.read(
        "Document title\nAuthors\nSource\nYear\nCitations\n1\nReview\nMosses of roofs: A review\nLind, A., Berg, J.K., "
        "Tanaka, M., ... Zorn, P.\nRoofs and Weather, 2021, 201, 107999\n5\n2\nArticle • Open access\nSlate and heat\n"
        "Berg, J.-K.\nEnergy and Roofs, 2020, 33(1-2), pp. 12–18\nHandbook of Roofs, 2018, pp. 1–44\n0\n"
    )
    assert [work.title for work in reading.works] == ["Mosses of roofs: A review", "Slate and heat"]


def test_a_recommended_citation_whose_title_is_lost() -> None:
    """The citation above it was taken for its title: an internal error."""
    reading = citekit.read(
        "Publications\nRain on Roofs of Slate\nPublished in Journal of Roofs, 2024\nRecommended citation: Karin Lind, "
        "“Rain on Roofs of Slate”, Journal of Roofs, 2024\nPublished in Mires and Rain, 2023\n"
        "Recommended citation: Mei Ito, “Lamps of Harbours”, Mires and Rain, 2023\n"
    )
    assert reading.works[0].title == "Rain on Roofs of Slate"


def test_works_of_a_profile_do_not_overlap() -> None:
    """A place over people may look like the title of the next work."""
    text = "Reeds\nK Lind, M Ito\nFens 2 (1), 3-9\t12\t2018\nK Lind\nFen University\t3\t2014\n"
    assert [work.title for work in citekit.read(text).works] == ["Reeds"]
