"""What a site prints above a record's title is none of it, and another line of the page tells which is the title."""

from __future__ import annotations

import citekit
from citekit.readers.lines import view_lines
from citekit.readers.page import Page
from citekit.readers.sites.above import is_button, leave_menu_above
from citekit.readers.sites.catalogue.evidence import find_title
from citekit.readers.sites.menu_words import BEGINNINGS, ENTRIES
from tests.rows import for_each

KEPT = {
    "Skip to content\nOur journal\nLog out\nLamps of the Night Market": ["Lamps of the Night Market"],
    "Log out\nLamps of the Night Market": ["Log out", "Lamps of the Night Market"],  # one word may be anything
    "Home\nHow lamps of the markets hang\nSearch\nLamps": [
        "How lamps of the markets hang",
        "Lamps",
    ],  # what may be a title
    "Home\nKarin Lind, Mei Ito\nSearch": ["Home", "Karin Lind, Mei Ito", "Search"],
    "Home\nLind, K. (2016). Lamps.\nSearch": ["Home", "Lind, K. (2016). Lamps.", "Search"],
}
BUTTONS = {
    "Add Paper to My Library": True,
    "Revise my Submission": True,
    "Report an issue with this page": True,
    "Open PDF in Browser": True,
    "Follow this collection": True,
    "Sign in": True,
    "Share": True,
    "Find the needle": False,
    "Save the whales of Bergen": False,
    "Reading this paper": False,
    "Rain Taxes": False,
}
# the lines over the rows, and the citation -> the title that it tells
TOLD = {
    "Revise\nRain Taxes\nKarin Lind\nLind, Karin and Ito, Mei, Rain Taxes (May 1, 2017). Fen Papers 7": "Rain Taxes",
    "Zenodo\nRain over Oslo\nLind, K. (2021). Rain over Oslo [Data set]. Zenodo. 10.5281/z.4": "Rain over Oslo",
    "Karin Lind\nFen Journal\nLind, K. (2021). Rain over Bergen. Other Journal, 4, 12-19, in the series": None,
    "Karin Lind\nKarin Lind, 2021. \"Rain over Bergen,\" Fen Journal, Fen Press, vol. 4(1), pages 12-19": None,
    "Papers\nRain over Bergen again\nRain over Bergen again\nKarin Lind": "Rain over Bergen again",
}  # fmt: skip


@for_each("text, expected", KEPT.items())
def test_menu(text: str, expected: list[str]) -> None:
    page = Page(view_lines(text)[0])
    leave_menu_above(page)
    assert [line.text for line, mark in zip(page.lines, page.marks, strict=True) if mark is None] == expected


@for_each("text, expected", BUTTONS.items())
def test_button(text: str, expected: object) -> None:
    assert is_button(view_lines(text)[0][0]) is expected


@for_each("text, expected", TOLD.items())
def test_told_title(text: str, expected: str | None) -> None:
    page = Page(view_lines(text)[0])
    last = len(page.lines) - 1
    if " " in page.lines[last].text and any(map(str.isdigit, page.lines[last].text)):
        page.ignore(last, "citation")
    told = find_title(page, [at for at, mark in enumerate(page.marks) if mark is None])
    assert (page.lines[told].text if told is not None else None) == expected


@for_each("text", sorted({*ENTRIES, *BEGINNINGS}))
def test_words_of_menus_are_in_lower_case(text: str) -> None:
    assert text == text.lower()


PEOPLE = {
    "Lind, Karin (Contact person)1 ORCID icon": ["Lind"],
    "Okafor, Chidi1, 2 ORCID icon": ["Okafor"],
    "Étienne Roussel (1) , Maïlys Le Goff (2, 1) , Ahmed Benali (3)": ["Roussel", "Le Goff", "Benali"],
    "Lind, Karin, Fen University https://orcid.org/0000-0002-1825-0097": ["Lind"],
    "Torvald Ek (Author), Bianca Conti (Editor)": ["Ek"],
}


@for_each("line, families", PEOPLE.items())
def test_people_of_a_record(line: str, families: list[str]) -> None:
    above = f"Rain over Bergen at night\nAuthors:\n{line}\n"
    text = above + "DOI:\n10.5281/zenodo.456\nResource type\nDataset\nPublisher\nZenodo"
    [record] = citekit.read(text).records
    assert [getattr(one, "family", "") for one in record.author] == families


def test_people_over_a_title_with_a_colon() -> None:
    text = "Karin Lind, Mei Ito:\nLazy Rivers: Joins over slow ponds. Fen Data J. 24(1): 118-142 (2015)\n"
    [record] = citekit.read(text).records
    assert record.title == "Lazy Rivers: Joins over slow ponds"
    assert [getattr(one, "family", "") for one in record.author] == ["Lind", "Ito"]


# a title that is a button's or a menu's word, over people -> whether a menu stands above, too -> the title
WORDS_OF_MENUS = {
    ("Privacy", ""): "Privacy",
    ("Communities", "Skip to main content\nLog In\nBrowse\n"): "Communities",
    ("Find your own way home", "Home\n"): "Find your own way home",
    ("Search", ""): "Search",
    ("Search", "Home\n"): None,  # a menu's as well as not
    ("Open access", "Home\n"): None,
}


@for_each("lines, expected", WORDS_OF_MENUS.items())
def test_titles_with_the_words_of_menus(lines: tuple[str, str], expected: str | None) -> None:
    """The first of the people is no title."""
    title, above = lines
    text = (
        f"{above}{title}\nLind, Karin\nIto, Mei\nURI\nhttp://hdl.handle.net/10000/1\nDate\n2016\nMetadata\n"
        "Show full item record\nAbstract\nRain falls upon the harbours of the north.\n"
    )
    told = [(work.title, len(work.author)) for work in citekit.read(text).works]
    assert told == ([(expected, 2)] if expected else [])
