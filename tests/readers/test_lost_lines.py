"""A copy that lacks a line: what is left keeps its meaning, and what can no longer be told is said."""

from __future__ import annotations

import citekit
from citekit.assemble.likeness import what_it_is_like
from citekit.work import present
from tests.rows import for_each
from tests.shell import ROOT

TITLE, PEOPLE, PLACE = "Rain gauges of the northern fens", "Karin Lind, Mei Ito, Jo Ek", "Limnology Unit"
PAGE = f"""{TITLE}
{PEOPLE}
{PLACE}
Research output: Contribution to journal › Article › peer-review
Original language	English
Pages (from-to)	3-9
Journal	Fen Review
Volume	7
Publication status	Published - 2 May 2019
Bibliographical note
The record comes from the authors.
Keywords
brass
clay gauges
glass
Access to Document
10.5555/fen.3
"""
AUTHORS = [("Lind", "Karin"), ("Ito", "Mei"), ("Ek", "Jo")]
COVER = """University of Norrmark

Lanterns on the quay: A harbour after dark

Hjelm, Nora; van der Laan, Pieter J.

Published in:
Harbour Studies

DOI:
10.5555/hs.2018.012

Document Version
Publisher's PDF, also known as Version of record

Publication date:
2018

Citation for published version (APA):
Hjelm, N., & van der Laan, P. J. (2018). Lanterns on the quay: A harbour after dark.
Harbour Studies, 7(2), 12-29. https://doi.org/10.5555/hs.2018.012

General rights
Copyright is with the authors.
"""


def without(text: str, *lines: str) -> str:
    """A text without some lines, and the blank ones below them."""
    for line in lines:
        assert f"{line}\n" in text
        text = text.replace(f"{line}\n", "", 1)
    return text


def read(text: str) -> tuple[dict[str, object], set[str]]:
    """The work of a text, and the codes of what is said of it."""
    reading = citekit.read(text)
    (work,) = reading.works
    return present(work), {found.code for found in reading.diagnostics}


def names(work: dict[str, object], role: str = "author") -> list[tuple[str, str | None]]:
    people = work.get(role, [])
    assert isinstance(people, (list, tuple))
    return [(getattr(name, "family", None) or name.name, getattr(name, "given", None)) for name in people]


def test_people_first_are_no_title() -> None:
    work, said = read(without(PAGE, TITLE))
    assert ("title" in work, names(work)) == (False, AUTHORS)
    assert "title-missing" in said


@for_each(
    "person",
    ["Solveig Haugland", "M. Thorne", "Olu Adeyemi-Scott", "Author(s): Lind, Åsa", "Authors\nSolveig Haugland"],
)
def test_one_person_alone_is_no_title(person: str) -> None:
    work, said = read(without(PAGE, TITLE, PLACE).replace(PEOPLE, person))
    assert ("title" in work, len(names(work))) == (False, 1)
    assert "title-missing" in said


@for_each("title", ["Paper Boats", "Deep Water", "Marx and Engels", "Grass, Clay, Brass"])
def test_short_titles_stay_titles(title: str) -> None:
    work, _ = read(PAGE.replace(TITLE, title))
    assert (work["title"], names(work)) == (title, AUTHORS)


def test_names_under_one_another_are_told_where_the_first_may_be_the_title() -> None:
    work, said = read(without(PAGE, TITLE, PLACE).replace(PEOPLE, "Solveig Haugland\nPatricia Lind"))
    assert work["title"] == "Solveig Haugland"
    assert "title-doubtful" in said


def test_names_with_a_comma_at_their_end_are_no_title() -> None:
    work, _ = read(without(PAGE, TITLE, PLACE).replace(PEOPLE, "Karin Lind,\nMei Ito,\nJo Ek"))
    assert ("title" in work, names(work)) == (False, AUTHORS)


@for_each("place", [PLACE, "National Gauge Institute", "Psykologi"])
def test_a_place_alone_is_told(place: str) -> None:
    work, said = read(without(PAGE, PEOPLE).replace(PLACE, place))
    assert names(work)
    assert "author-doubtful" in said


@for_each("body", ["The ATLAS Collaboration", "World Health Organization", "Solveig Haugland"])
def test_who_signs_alone_is_not_told(body: str) -> None:
    _, said = read(without(PAGE, PLACE).replace(PEOPLE, body))
    assert "author-doubtful" not in said


@for_each("site", ["Northmoor University Research Portal", "University of the Fens"])
def test_a_window_s_name_is_no_part_of_the_title(site: str) -> None:
    work, _ = read(PAGE.replace(TITLE, f"{TITLE} - {site}"))
    assert work["title"] == TITLE


def test_terms_behind_a_note_without_their_heading_are_keywords() -> None:
    work, _ = read(without(PAGE, "Keywords"))
    assert work["note"] == ("The record comes from the authors.",)
    assert [keyword.term for keyword in work["keywords"]] == ["brass", "clay gauges", "glass"]  # type: ignore[attr-defined]


def test_a_doi_behind_a_note_without_its_heading_is_one() -> None:
    work, _ = read(without(PAGE, "Keywords", "brass", "clay gauges", "glass", "Access to Document"))
    assert (work["doi"], work["note"]) == ("10.5555/fen.3", ("The record comes from the authors.",))


@for_each(
    "lost",
    [
        ("DOI:",),
        ("Document Version",),
        ("DOI:", "10.5555/hs.2018.012", "Document Version"),
        ("Publication date:",),
        ("Citation for published version (APA):",),
        ("Citation for published version (APA):", "Publication date:", "2018"),
    ],
)
def test_a_cover_s_journal_ends_where_another_value_begins(lost: tuple[str, ...]) -> None:
    work, _ = read(without(COVER, *lost))
    assert work == read(COVER)[0]


def test_a_journal_that_lost_its_label_is_no_part_of_a_name() -> None:
    work, said = read(without(COVER, "Published in:"))
    assert (work, "unread-line" in said) == (read(COVER)[0], False)  # the citation names it


def test_a_cover_whose_citation_is_broken_gives_its_head() -> None:
    first = "Hjelm, N., & van der Laan, P. J. (2018). Lanterns on the quay: A harbour after dark."
    work, said = read(without(COVER, first, "Published in:", "Harbour Studies"))
    assert (work["title"], work["doi"]) == ("Lanterns on the quay: A harbour after dark", "10.5555/hs.2018.012")
    assert "unread-line" in said


HEMP = "Ness, O. 2015 Handbook of Old Trades. Keel, A. & Hull, D. (eds.). Truro: Anchor & Sons, p. 101-119 19 p."
USUAL = "Ness, O., 2015, In: Trades. 3, p. 101-119 19 p."
LIST = f"""Article
Ropewalks of the estuary
Weir, T. & Ness, O. 4 Feb 2015 In : Journal of Cordage. 7, 2, p. 33-51 19 p.
Research output: Contribution to journal › Article
Chapter
Hemp, tar and time
{HEMP}
Research output: Chapter in Book/Report/Conference proceeding › Chapter
"""
TITLES = ["Ropewalks of the estuary", "Hemp, tar and time"]


def titles(text: str) -> list[str | None]:
    return [work.title for work in citekit.read(text).works]


@for_each("line", [line for line in LIST.splitlines() if "›" in line])
def test_an_item_without_its_kind_stays_an_item(line: str) -> None:
    usual = LIST.replace(HEMP, USUAL) if "Chapter" in line else LIST
    assert titles(without(usual, line, "Article", "Chapter")) == TITLES


def test_the_kind_over_an_item_is_no_title() -> None:
    assert titles(without(LIST, TITLES[0])) == [None, TITLES[1]]
    assert titles(without(LIST.replace(HEMP, USUAL), TITLES[1])) == [TITLES[0], None]


def test_what_stands_over_a_year_is_no_title() -> None:
    item = "Krogh, J. & Holm, L., 2018, Aarhus: Strand. 212 p.\nResearch output: Book/Report › Book\n"
    assert titles(f"Publications\n3 Books\n2018\n{item}Shells\n{item}") == [None, "Shells"]


@for_each(
    "line, likeness",
    [
        ("Adjei, Patience; Wolff, Marius", "people"),
        ("Karin Lind, Mei Ito, Tom de Vries", "people"),
        ("Ana Brunet,", "people"),
        ("Virginia Woolf", "people"),
        ("short-paper", ""),
        ("Journal article", "the kind of a work"),
        ("12 March 2019", "a date"),
        ("https://example.org/rain", "an address"),
        ("University of Vienna", "a place of work"),
        ("Pond Department", "a place of work"),
        ("Ness, O. 2015 Handbook. Keel, A. (ed.). Truro: Anchor, p. 101-119 19 p", "a citation"),
        (
            (
                "Hjelm, N., & Ek, P. J. (2018). Lanterns on quays: a harbour after dark. Harbours, 7(2), 12–29. "
                "https://doi.org/10.5555/h.7"
            ),
            "a citation",
        ),
        ("2022, Bird Notes, № 3", "a citation"),
        ("Vol 12/Issue 8", "a citation"),
        ("Handbook of Fens, Vol. 2", ""),
        ("We model the price of bread. Rain makes it dearer", "a sentence"),
        ("University of Fens - Department of Rain", "a place of work"),
        ("Fen University, Faculty of Science, Department of Ice", "a place of work"),
        ("Teaching rain at the University of Fens, 1900-1950", ""),
        ("Share", "a button"),
        ("We counted the most stones.", "a sentence"),
        ("FOIS 2014", ""),
        ("Ann. Phys. Fen. Ser. B.", ""),
        ("Editorial", ""),
        ("1984", ""),
        ("Der Deich und das Recht", ""),
        ("Information, Special Ponds, and Single-Pond Voting", ""),
        ("The University of Life", ""),
        ("Rain, hail and snow on the roofs of Oslo", ""),
    ],
)
def test_what_a_title_is_like(line: str, likeness: str) -> None:
    assert what_it_is_like(line) == likeness


def test_a_page_copied_from_its_abstract_on_has_no_title() -> None:
    text = "Gauges of brass hold less than those of glass. We say why, and what a gauge of clay would do."
    work, said = read(f"{text}\n{PAGE[PAGE.index('Original') :]}")
    assert (work.get("title"), work["abstract"], "title-missing" in said) == (None, text, True)


def test_a_citation_s_title_goes_before_a_place_of_work() -> None:
    entry = f"@article{{a1,\ntitle = {{{TITLE}}},\nauthor = {{Karin Lind}},\ndoi = {{10.5555/fen.3}}\n}}\n"
    work, said = read(f"Computer Engineering\n{PAGE[PAGE.index('Research') :]}Cite this\nBibTeX\n{entry}")
    assert (work["title"], "repeated-field" in said) == (TITLE, True)


def test_an_event_s_place_may_stand_right_behind_its_name() -> None:
    row = "Event	Fen Meeting 2019- Oslo, Norway\n"
    work, _ = read(PAGE.replace("Bibliographical", f"{row}Bibliographical"))
    assert (work["event_title"], work["event_place"]) == ("Fen Meeting 2019", "Oslo, Norway")


def test_a_cover_s_row_with_an_unknown_label_is_told_and_no_part_of_another() -> None:
    work, said = read(COVER.replace("DOI:\n", "Carried by:\nThe Fen Boat\n\nDOI:\n"))
    assert (work, "unknown-label" in said) == (read(COVER)[0], True)


@for_each("heading", ["Keywords", "Access to Document"])
def test_a_heading_in_unknown_words_is_no_term(heading: str) -> None:
    work, said = read(PAGE.replace(f"{heading}\n", "Words of the day:\n"))
    terms = [term.term for term in work["keywords"]]  # type: ignore[attr-defined]
    assert (terms, work["doi"]) == (["brass", "clay gauges", "glass"], "10.5555/fen.3")
    assert "unread-line" in said


@for_each("heading, value", [("Keywords", "brass\nclay gauges\n"), ("Bibliographical note", "From the authors.\n"),
                             ("DOIs", "https://doi.org/10.5555/fen.3\n")])  # fmt: skip
def test_a_section_may_stand_between_abstract_and_table(heading: str, value: str) -> None:
    page = f"{TITLE}\n{PEOPLE}\nResearch output: Contribution to journal › Article\nAbstract\nIt rains a lot here.\n"
    table = "Original language	English\nJournal	Fen Review\nPublication status	Published - 2 May 2019\n"
    above, below = read(f"{page}{heading}\n{value}{table}"), read(f"{page}{table}{heading}\n{value}")
    assert above == below


RECORD = """Peat carbon under wind farms
View/Open
Date
2017-03-21
Author
Halloran, Niamh
Citation
Halloran, N. (2017) 'Peat carbon under wind farms', Mires and Wires, 19(4), pp. 12-25.
URI
http://hdl.handle.net/10197/8812
"""


def test_an_unknown_button_below_a_title_is_told_and_no_title() -> None:
    work, said = read(RECORD.replace("View/Open", "Fumble matters"))
    assert (work["title"], "unread-line" in said) == ("Peat carbon under wind farms", True)


def test_a_catalogue_s_citation_under_an_unknown_heading_is_no_part_of_the_abstract() -> None:
    text = """The price of patience: Time preferences and mobile money

Author

Listed:

    Amara Bello
    Tomás Rivas

Abstract

We elicit discount rates from users of mobile money. Patience predicts saving but not borrowing.

Suggested Citation

    Bello, Amara & Rivas, Tomás, 2018. "The price of patience: Time preferences and mobile money," Journal of Thrift, \
Elsevier, vol. 145(C), pages 12-29.

    Handle: RePEc:eee:jeborg:v:145:y:2018:i:c:p:12-29
"""
    work, said = read(text.replace("Suggested Citation", "Fumble matters"))
    assert (work, "unread-line" in said) == (read(text)[0], True)


def test_two_pages_with_labelled_people_and_no_type_line_are_two() -> None:
    page = """{}
verfasst von
Karin Lind, Jo Ek
Abstract
Reet leitet Wasser schlecht ab.
Typ
Aufsatz in Konferenzband
Seiten
11-23
Publikationsdatum
03.2020
Publikationsstatus
Veröffentlicht
"""
    names = ["Regen auf Reet: Messungen", "Schnee auf Schiefer"]
    assert titles("\n".join(map(page.format, names))) == names


@for_each(
    "page, label, value",
    [
        ("catalogue-acl", "Year:", "2020"),
        ("catalogue-inspire-collaboration", "e-Print:", "1903.05678"),
        ("catalogue-cinii", "ISSN", "2187-5550"),
    ],
)
def test_a_value_whose_label_was_lost_is_told(page: str, label: str, value: str) -> None:
    """It is no part of the row above, which is passed over, and no count."""
    text = (ROOT / "fixtures" / "sites" / page / "input.txt").read_text(encoding="utf-8")
    reading = citekit.read("".join(line for line in text.splitlines(keepends=True) if line.strip() != label))
    assert next(line.state for line in reading.lines if line.text.strip() == value) == "unread"
