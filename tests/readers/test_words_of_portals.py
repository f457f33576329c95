"""Titles and keywords whose words are a portal's as well: of its menu, its headings, its labels."""

from __future__ import annotations

import citekit
from tests.rows import for_each

MENU = "Home\nProfiles\nDatasets\nPrizes\nSearch by expertise, name or affiliation\n"
KIND = "Research output: Contribution to journal › Article › peer-review\n"
TABS = "Original language\tEnglish\nJournal\tMires\nVolume\t3\nPublication status\tPublished - 2 May 2019\n"
LINES = TABS.replace("\t", "\n")
TABLES = (TABS, TABS.replace("\t", ""), LINES)
SENTENCE = "Fingerprint\nDive into the research topics of '{}'. Together they form a unique fingerprint.\n"
CLASSES = "ASJC Scopus subject areas\nSoftware\n"
CITE = "Cite this\nAPA\nHarvard\n"


@for_each("title", ["Datasets", "Overview", "Abstract", "Cite this", "Prizes", "1984", "Home", "Fingerprint"])
def test_a_title_that_the_fingerprint_names(title: str) -> None:
    text = f"{MENU}{title}\nAda Lind\nKarin Moe\nSchool of Peat\n{KIND}{TABS}{SENTENCE.format(title)}{CITE}"
    (work,) = citekit.read(text).works
    assert (work.title, len(work.author)) == (title, 2)


@for_each("title", ["Datasets", "Overview", "Abstract", "Prizes", "Fingerprint"])
def test_a_title_in_a_portals_words_right_over_the_people_is_told(title: str) -> None:
    reading = citekit.read(f"{MENU}{title}\nAda Lind, Karin Moe\nSchool of Peat\n{KIND}{TABS}")
    assert [(work.title, len(work.author)) for work in reading.works] == [(title, 2)]
    assert "title-doubtful" in [diagnostic.code for diagnostic in reading.diagnostics]


def test_a_title_in_a_portals_words_that_is_said_twice() -> None:
    title = "Keywords: A history of retrieval"
    (work,) = citekit.read(f"{MENU}{title}\n{title}\nAda Lind, Karin Moe\n{KIND}{TABS}").works
    assert (work.title, work.keywords) == (title, ())


@for_each("last", ["Prizes", "Search by expertise, name or affiliation", "Search content at Fen University"])
def test_the_last_line_of_a_menu_is_no_title(last: str) -> None:
    reading = citekit.read(f"Skip to main content\nHome\nProfiles\n{last}\nAda Lind, Karin Moe\n{KIND}{TABS}")
    assert last not in [work.title for work in reading.works]


LISTS = (
    "peat;Event;Conference", "open access;peer review;publisher", "state;Volume;pages", "2016;Brexit;EU",
    "Series;Note;Status", "Summary;Description;Methods", "Location;Place;City", "Author;Publisher",
    "Number;Size;Version", "Abstracts;Editors;Journals",
)  # fmt: skip
LABELS = ("ISBN;DOI;URL", "Exhibition;Performance;Workshop")
"""In a table with values below their labels they may be a label and its value."""
WITH_CLASSES = (*LISTS, *LABELS, "Projects;Datasets", "Citation;Metrics;Fingerprint", "Profiles;Prizes;Activities")


@for_each(
    "table, terms",
    [(table, terms) for table in TABLES for terms in (*LISTS, *LABELS) if table != LINES or terms not in LABELS],
)
def test_keywords_in_a_portals_words(table: str, terms: str) -> None:
    lines = terms.replace(";", "\n")
    (work,) = citekit.read(f"Slow mires\nAda Lind, Karin Moe\n{KIND}{table}Keywords\n{lines}\n{CITE}").works
    assert [term.term for term in work.keywords] == terms.split(";")


@for_each("terms", WITH_CLASSES)
def test_keywords_in_a_portals_words_over_classes(terms: str) -> None:
    lines = terms.replace(";", "\n")
    (work,) = citekit.read(f"Slow mires\nAda Lind, Karin Moe\n{KIND}{TABS}Keywords\n{lines}\n{CLASSES}{CITE}").works
    assert [term.term for term in work.keywords] == terms.split(";")


@for_each("terms", ["peat;Event;Conference", "open access;peer review;publisher", "state;Volume;pages"])
def test_keywords_in_a_portals_words_with_bullets_and_without_a_heading(terms: str) -> None:
    lines = "• " + terms.replace(";", "\n• ")
    (work,) = citekit.read(f"Slow mires\nAda Lind, Karin Moe\n{KIND}{TABS}{lines}\n{CLASSES}{CITE}").works
    assert [term.term for term in work.keywords] == terms.split(";")


def test_an_event_below_keywords_is_one() -> None:
    block = "Conference\nConference\tMires of the North\nCity\tOslo\n"
    (work,) = citekit.read(f"Slow mires\nAda Lind, Karin Moe\n{KIND}{TABS}Keywords\npeat\nrain\n{block}{CITE}").works
    assert ([term.term for term in work.keywords], work.event_title) == (["peat", "rain"], "Mires of the North")


def test_keywords_without_a_heading_below_an_abstract_below_the_table() -> None:
    text = (
        f"Slow mires\nAda Lind, Karin Moe\n{KIND}{TABS}Abstract\nWe walked.\n• peat\n• H2O\n• 3D maps\n{CLASSES}{CITE}"
    )
    (work,) = citekit.read(text).works
    assert (work.abstract, [term.term for term in work.keywords]) == ("We walked.", ["peat", "H2O", "3D maps"])


@for_each("journal", ["Event", "Status", "Research output", "Conference", "Pages", "Editors' Journal"])
def test_a_journal_in_a_portals_words_below_its_label(journal: str) -> None:
    table = f"Original language\nEnglish\nJournal\n{journal}\nVolume\n3\nState\nPublished - 2019\n"
    (work,) = citekit.read(f"Slow mires\nAda Lind, Karin Moe\n{KIND}{table}{CITE}").works
    assert (work.container_title, work.volume, work.status) == (journal, "3", "Published")


def test_works_of_others_below_a_table_without_its_language() -> None:
    others = "Datasets\nMire data\nLind, A. (Creator), Zenodo, 3 Mar 2018\nDOI: 10.5555/zenodo.9\nDataset\n"
    text = f"Slow mires\nAda Lind, Karin Moe\n{KIND}Journal\tMires\nVolume\t3\nState\tPublished - 2019\n{others}"
    assert [work.title for work in citekit.read(text).works] == ["Slow mires"]


@for_each("title", ["Slow mires", "Noise from heat pumps and sleep in terraced houses of the north"])
def test_the_first_of_the_people_alone_on_a_line_with_its_comma(title: str) -> None:
    people = "Eva-Maria Holm,\nKarin B. Moe *, Olga Lund\n*Corresponding author for this work\n"
    (work,) = citekit.read(f"{title}\n{people}{KIND}{TABS}").works
    assert (work.title, len(work.author)) == (title, 3)


@for_each("place", ["DTU Compute", "NTNU Ocean"])
def test_a_place_of_work_with_an_acronym_is_no_author(place: str) -> None:
    (work,) = citekit.read(f"Slow mires\nAda Lind\n{place}\n{KIND}{TABS}").works
    assert len(work.author) == 1


def test_a_data_set_with_its_text_glued_to_the_heading_and_keywords_in_a_portals_words() -> None:
    rows = "Date made available3 May 2019\nPublisherFen Archive\nKeywords\npeat\nVolume\nState\n"
    text = f"Mire data\nAda Lind (Creator)\nDataset\nDescriptionWe walked through mires.\n{rows}{CITE}"
    (work,) = citekit.read(text).works
    assert (work.abstract, [term.term for term in work.keywords]) == (
        "We walked through mires.",
        ["peat", "Volume", "State"],
    )


def test_a_journals_own_page_is_no_work() -> None:
    rows = "ISSNs\t0317-8471\nPublisher\tFen Press\nCountry/Territory of publication\tUnited Kingdom\n"
    assert citekit.read(f"Journal of Mires\nJournal: Journal\n{rows}").works == ()
