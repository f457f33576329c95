"""The reader of lists: every kind of citation line, what is no list, how lines are shared out, every row of words."""

from __future__ import annotations

import re
from pathlib import Path
from textwrap import wrap
from typing import TYPE_CHECKING

import pytest

import citekit
from benchmarks.answers import cases
from citekit.normalize import work_type_translation
from citekit.normalize.work_type_translation import is_foreign_type_line, to_english, unseen_rows
from citekit.normalize.work_types import parse_work_type
from citekit.readers.lines import view_lines
from citekit.readers.lists import read_list
from citekit.readers.lists.citation import read_citation
from citekit.readers.lists.noise import EXACT, LINES, glued_badges, noise_rule
from citekit.readers.lists.printed_date import find_date
from citekit.values import Person
from citekit.vocabulary import item_words
from citekit.vocabulary.lines import lines_in_english
from citekit.vocabulary.list_lines import LIST_LINES, RESULTS
from citekit.vocabulary.statuses import STATUSES
from citekit.vocabulary.telling import MODULES
from citekit.vocabulary.type_groups import GROUPS
from citekit.vocabulary.type_kinds import KINDS
from citekit.vocabulary.type_phrases import FLAGS, HEADS, Phrase
from citekit.vocabulary.value_words import CITATIONS, DOWNLOADS
from tests.rows import for_each

if TYPE_CHECKING:
    from citekit.vocabulary.wording import Wording

FIXTURES = Path(__file__).parent.parent.parent / "fixtures" / "lists"
CASES = [*cases(FIXTURES), *cases(FIXTURES.parent / "lists-languages")]

PEOPLE = "Doe, J. & Roe, R., 2019, "
JOURNAL = "Research output: Contribution to journal › Article › peer-review"


def parts(text: str, kind: str) -> str:
    """The parts of a citation line behind people and date, as "field=text" between bars."""
    found = read_citation(text, kind)
    return " | ".join(f"{part.name}={text[part.start : part.end]}" for part in found)


JOURNALS = {
    "Peat 15 (1), p. 1-24, 24 p.": "container_title=Peat | volume=15 | issue=1 | page=1-24 | number_of_pages=24",
    "Nature.": "container_title=Nature",
    "Magnets, Mires and Films. 473, Part A, p. 100-108": (
        "container_title=Magnets, Mires and Films | volume=473 | issue=Part A | page=100-108"
    ),
    "Letters on Mires, Part B. 12, 3": "container_title=Letters on Mires, Part B | volume=12 | issue=3",
    "Nature. 5, 2, p. 3-9 7 p. https://doi.org/10.5555/mud.1": (
        "container_title=Nature | volume=5 | issue=2 | page=3-9 | number_of_pages=7 | doi=10.5555/mud.1"
    ),
    "Nature. 5, 103836. DOI: 10.5555/mud.1": (
        "container_title=Nature | volume=5 | article_number=103836 | doi=10.5555/mud.1"
    ),
    "Nature. 5, p. 3-9, 10.5555/mud.1, ISSN: 1234-5679.": (
        "container_title=Nature | volume=5 | page=3-9 | doi=10.5555/mud.1 | issn=1234-5679"
    ),
    "Nature": "container_title=Nature",
    "Enfoque Ute. 8, 4": "container_title=Enfoque Ute | volume=8 | issue=4",
    "Parallel Computing. 71, 2018": "container_title=Parallel Computing | volume=71 | issue=2018",
    "Scientific Reports. 103836.": "container_title=Scientific Reports | article_number=103836",
    "Sensors. 20, 879.": "container_title=Sensors | volume=20 | article_number=879",
    "Data in Brief. 24, p. 103836 103836.": "container_title=Data in Brief | volume=24 | article_number=103836",
    "Journal of Physics. Conference Series. 1234, 1, 012001.": (
        "container_title=Journal of Physics. Conference Series | volume=1234 | issue=1 | article_number=012001"
    ),
    "Phys. Rev. B. 99, 20, 205115.": "container_title=Phys. Rev. B | volume=99 | issue=20 | article_number=205115",
    "Journal. ahead-of-print, ahead-of-print, p. 1-20": (
        "container_title=Journal | volume=ahead-of-print | issue=ahead-of-print | page=1-20"
    ),
    "Journal. 12, SUPPL. 1, p. S12-S15": "container_title=Journal | volume=12 | issue=SUPPL. 1 | page=S12-S15",
    "Lancet. 390, 10100, p. e38-e39": "container_title=Lancet | volume=390 | issue=10100 | page=e38-e39",
    "Zeitschrift. 31, 4, p. 206 - 217": "container_title=Zeitschrift | volume=31 | issue=4 | page=206 - 217",
    "Ärzteblatt. 5, 2, p. A12, A15-A16 3 p.": (
        "container_title=Ärzteblatt | volume=5 | issue=2 | page=A12, A15-A16 | number_of_pages=3"
    ),
    "ACM Graphics. 38, 6, 10 p., 3356528.": (
        "container_title=ACM Graphics | volume=38 | issue=6 | article_number=3356528 | number_of_pages=10"
    ),
    "Frontiers. 9, JUN, 650.": "container_title=Frontiers | volume=9 | issue=JUN | article_number=650",
    "IEEE Access. PP, 99, p. 1-1": "container_title=IEEE Access | volume=PP | issue=99 | page=1-1",
    "Lists. 12, p. 8614187, 8614187.": "container_title=Lists | volume=12 | article_number=8614187",
    "Jää. 12, 14 Sivumäärä, 104.": "container_title=Jää | volume=12 | article_number=104 | number_of_pages=14",
    "Jää. 12, 14 Sivumäärä": "container_title=Jää | volume=12 | number_of_pages=14",
    "Cell. 12, 1-2, p. xi-xiv": "container_title=Cell | volume=12 | issue=1-2 | page=xi-xiv",
    "Archives. XLII-2/W13, p. 3-9 7 p.": (
        "container_title=Archives | volume=XLII-2/W13 | page=3-9 | number_of_pages=7"
    ),
    "Mires. 12, 3, p. 100-109, 120": "container_title=Mires | volume=12 | issue=3 | page=100-109, 120",
    "Mires. 12, 3, p. 100-109, 120.": (
        "container_title=Mires | volume=12 | issue=3 | page=100-109 | article_number=120"
    ),
    "Mires. 12, S1, p. 100-109, 120, e0346830.": (
        "container_title=Mires | volume=12 | issue=S1 | page=100-109, 120 | article_number=e0346830"
    ),
    "Mires. 12, 3, p. P-12-P-15": "container_title=Mires | volume=12 | issue=3 | page=P-12-P-15",
    "Old Review, 12, 3, p. 1-10 10 p.": (
        "container_title=Old Review | volume=12 | issue=3 | page=1-10 | number_of_pages=10"
    ),
}


@for_each("behind", list(JOURNALS))
def test_behind_a_journal(behind: str) -> None:
    expected = f"author=Doe, J. | author=Roe, R. | issued=2019 | {JOURNALS[behind]}"
    assert sorted(parts(f"{PEOPLE}In: {behind}", "journal").split(" | ")) == sorted(expected.split(" | "))


def test_people_before_a_status_where_no_date_is() -> None:
    line = "Doe, J. & Roe, R., (Accepted/In press) In: Journal of Rain."
    assert (
        parts(line, "journal")
        == "author=Doe, J. | author=Roe, R. | status=Accepted/In press | container_title=Journal of Rain"
    )


HOSTS = {
    "Springer Proceedings . Springer Cham: Springer, Vol. 36. p. 307-313 7 p. (European Robotics Forum).": (
        "container_title=Springer Proceedings | publisher_place=Springer Cham | publisher=Springer | volume=36"
        " | page=307-313 | number_of_pages=7 | collection_title=European Robotics Forum"
    ),
    "Handbook. Poe, J. (ed.) & Ray, R. (ed.). Oxford: Fen Press, p. 1-9": (
        "container_title=Handbook | editor=Poe, J. | editor=Ray, R. | publisher_place=Oxford | publisher=Fen Press"
        " | page=1-9"
    ),
    "Handbook. Poe, J. (ed.). Oxford: Fen Press, p. 1-9. ISBN 978-3-0000-0000-2": (
        "container_title=Handbook | editor=Poe, J. | publisher_place=Oxford | publisher=Fen Press | page=1-9"
        " | isbn=978-3-0000-0000-2"
    ),
    "2025 Games. IEEE, Vol. abs/2507.04906.": "container_title=2025 Games | publisher=IEEE | volume=abs/2507.04906",
    "European Games. Vol. 18. 9 p.": "container_title=European Games | volume=18 | number_of_pages=9",
    "Dagstuhl Seminar 24261.": "container_title=Dagstuhl Seminar 24261",
    "Dagstuhl Seminar 24261. p. 206-208": "container_title=Dagstuhl Seminar 24261 | page=206-208",
    "Representations (ICLR2023). Vienna, AT": "container_title=Representations (ICLR2023) | publisher_place=Vienna, AT",
    "Face and Gesture. IEEE, (Face and Gesture).": (
        "container_title=Face and Gesture | publisher=IEEE | collection_title=Face and Gesture"
    ),
    "WWW 2019. Machinery (ACM), p. 1-4 4 p.": (
        "container_title=WWW 2019 | publisher=Machinery (ACM) | page=1-4 | number_of_pages=4"
    ),
    "Handbook. Poe, A. J., Jr. & St. Clair, B. (eds.). Oxford, U. K.: Oxford University Press": (
        "container_title=Handbook | editor=Poe, A. J., Jr. | editor=St. Clair, B. | publisher_place=Oxford, U. K."
        " | publisher=Oxford University Press"
    ),
    "Notes to A. N. Ode. O'Dwyer, C. & McD. Lee, H. (eds.). Fen Press, p. 1-2": (
        "container_title=Notes to A. N. Ode | editor=O'Dwyer, C. | editor=McD. Lee, H. | publisher=Fen Press | page=1-2"
    ),
    "Book: A Companion. 2nd ed. Wiley & Sons Inc., p. 1-2 2 p.": (
        "container_title=Book: A Companion | edition=2nd | publisher=Wiley & Sons Inc. | page=1-2 | number_of_pages=2"
    ),
    "Games. Poe, J. & Ray, R. (eds.). (Fen Papers; vol. 3).": (
        "container_title=Games | editor=Poe, J. | editor=Ray, R. | collection_title=Fen Papers | collection_number=3"
    ),
    "Games. Routledge (Notes on Games (including subseries Notes on Chess); vol. 953).": (
        "container_title=Games | publisher=Routledge"
        " | collection_title=Notes on Games (including subseries Notes on Chess) | collection_number=953"
    ),
    "Companion of Games. Edward Elgar Publishing.": (
        "container_title=Companion of Games | publisher=Edward Elgar Publishing"
    ),
    "SYMX. IEEE, p. 1-6 6 p. 9294694. (LNCS (with LNAI); vol. 11067 LNCS).": (
        "container_title=SYMX | publisher=IEEE | page=1-6 | number_of_pages=6 | article_number=9294694"
        " | collection_title=LNCS (with LNAI) | collection_number=11067 LNCS"
    ),
}


@for_each("behind", list(HOSTS))
def test_behind_a_host(behind: str) -> None:
    assert parts(PEOPLE + behind, "host") == f"author=Doe, J. | author=Roe, R. | issued=2019 | {HOSTS[behind]}"


UNPARTED = {
    "Doe, J. & Roe, R. 12 May 2014 In : Peat. 12, 3, p. 45-58 14 p.": (
        "issued=12 May 2014 | container_title=Peat | volume=12 | issue=3 | page=45-58 | number_of_pages=14"
    ),
    "Doe, J., Roe, R. 12/05/2014 In: Peat. 12.": "issued=12/05/2014 | container_title=Peat | article_number=12",
    "Doe, J. & Roe, R. 2014 Companion to Peat. Vane, J. (ed.). Oslo: Fen, p. 2-9 8 p.": (
        "issued=2014 | container_title=Companion to Peat | editor=Vane, J. | publisher_place=Oslo | publisher=Fen"
        " | page=2-9 | number_of_pages=8"
    ),
    "Doe, J. & Roe, R. 2014 In: Companion to Peat. Oslo : Fen Press p. 2-9. 8 p.": (
        "issued=2014 | container_title=Companion to Peat | publisher_place=Oslo | publisher=Fen Press | page=2-9"
        " | number_of_pages=8"
    ),
    "Doe, J. & Roe, R. 2014 Proceedings, 2014. Oslo: Fen": (
        "issued=2014 | container_title=Proceedings, 2014 | publisher_place=Oslo | publisher=Fen"
    ),
}


@for_each("text", list(UNPARTED))
def test_a_date_without_a_comma_before_it(text: str) -> None:
    kind = "journal" if "Peat. 12" in text else "host"
    assert parts(text, kind) == f"author=Doe, J. | author=Roe, R. | {UNPARTED[text]}"


PUBLISHERS = {
    "Publicaciones Altaria, S.L.": "publisher=Publicaciones Altaria, S.L.",
    "IT-Universitetet. 138 p.": "publisher=IT-Universitetet | number_of_pages=138",
    "(In preparation) Abingdon, U. K.: Routledge. 152 p. (Futures of Education)": (
        "status=In preparation | publisher_place=Abingdon, U. K. | publisher=Routledge | number_of_pages=152"
        " | collection_title=Futures of Education"
    ),
    "Springer Verlag (Notes; vol. 3).": "publisher=Springer Verlag | collection_title=Notes | collection_number=3",
    "Springer Verlag (Notes on Rain).": "publisher=Springer Verlag | collection_title=Notes on Rain",
    "IEEE (Institute of Electrical Engineers)": "publisher=IEEE (Institute of Electrical Engineers)",
    "Paper presented at MuseWeb 2019.": "event_title=MuseWeb 2019",
    "Paper presented at MuseWeb 2019, Boston, United States.": (
        "event_title=MuseWeb 2019 | event_city=Boston | event_country=United States"
    ),
    "Poster presented at MuseWeb 2019, Ghana.": "event_title=MuseWeb 2019 | event_country=Ghana",
    "[S.l.]: s.n. 200 p.": "publisher_place=[S.l.] | publisher=s.n. | number_of_pages=200",
    "p. 123-128. 6 p.": "page=123-128 | number_of_pages=6",
    "2.ª ed. Huesca: Azud. 212 p.": ("edition=2.ª | publisher_place=Huesca | publisher=Azud | number_of_pages=212"),
    "Version 1.4, GitHub": "version=1.4 | publisher=GitHub",
    "(Notes on Rain; vol. 4). p. 9-17": "collection_title=Notes on Rain | collection_number=4 | page=9-17",
    "Patent No. US1234567": "number=US1234567",
    "IPC nr. F04D, Octrooi nr. NL12, Prioriteitsdatum 7 mei 2020": (
        "number=NL12 | custom=Prioriteitsdatum 7 mei 2020 | custom=IPC nr. F04D"
    ),
    "Patent No. US 10,524,456 B2": "number=US 10,524,456 B2",
    "Patent No. EP12, 12 Oct 2020, Priority No. GB12": "number=EP12 | custom=12 Oct 2020 | custom=GB12",
    "Patent No. EP12, Priority date 4 Jan 2020, Priority No. GB12": (
        "number=EP12 | priority_date=4 Jan 2020 | custom=GB12"
    ),
}


@for_each("behind", list(PUBLISHERS))
def test_without_a_host(behind: str) -> None:
    assert parts(PEOPLE + behind, "book") == f"author=Doe, J. | author=Roe, R. | issued=2019 | {PUBLISHERS[behind]}"


def test_a_patent_before_its_date() -> None:
    found = parts("Doe, J. (Inventor) & Roe, R. (Inventor), Patent No. WO20, 6 Mar 2014", "patent")
    assert found == "author=Doe, J. | author=Roe, R. | number=WO20 | issued=6 Mar 2014"


BYLINES = {
    "van der Berg, J., O'Brien, M.-K. & E, W.": ["author=van der Berg, J.", "author=O'Brien, M.-K.", "author=E, W."],
    "Poe, E. (ed.) & Doe, J. (ed.)": ["editor=Poe, E.", "editor=Doe, J."],
    "Poe, E. & Doe, J. (eds.)": ["editor=Poe, E.", "editor=Doe, J."],
    "Poe, E. & Doe, J. (red.)": ["editor=Poe, E.", "editor=Doe, J."],
    "Poe, E. & 2 othersRoe, R. & Doe, J.": ["author=Poe, E.", "author=Roe, R.", "author=Doe, J."],
    "Poe, E., Roe, R. & 12 others": ["author=Poe, E.", "author=Roe, R.", "incomplete:author=& 12 others"],
    "Poe, E. & Otros 3": ["author=Poe, E.", "incomplete:author=& Otros 3"],
    "Poe, E. & y otros": ["author=Poe, E.", "incomplete:author=& y otros"],
    "Poe, E., (ed.) & Roe, R. (ed.)": ["editor=Poe, E.", "editor=Roe, R."],
    "Poe, P-A. & Roe, R.": ["author=Poe, P-A.", "author=Roe, R."],
    "Poe, E. et al.": ["author=Poe, E.", "incomplete:author=et al."],
    "Poe, E., Poe, E. & ABC Collaboration": ["author=Poe, E.", "author=Poe, E.", "group:author=ABC Collaboration"],
    "Transport for Selby & Poe, E.": ["group:author=Transport for Selby", "author=Poe, E."],
    "Poe, E., Cambrian Karst Survey, Roe, R.": [
        "author=Poe, E.",
        "group:author=Cambrian Karst Survey",
        "author=Roe, R.",
    ],
    "Poe, E. & Roe, Rita Maria": ["author=Poe, E.", "author=Roe, Rita Maria"],
    "Roe, Rita Maria": ["author=Roe, Rita Maria"],
    "Poe, E., Karst Survey & Roe, Rita Maria": [
        "author=Poe, E.",
        "author=Karst Survey",
        "author=Roe",
        "author=Rita Maria",
    ],
    "佐藤, 健, 鈴木, 美咲 & 高橋, 翔": ["author=佐藤, 健", "author=鈴木, 美咲", "author=高橋, 翔"],
    "高橋, 美咲 & Smith, J.": ["author=高橋, 美咲", "author=Smith, J."],
    "佐藤健, 鈴木美咲": ["author=佐藤健", "author=鈴木美咲"],
    "Poe, E. & Plato": ["author=Poe, E.", "author=Plato"],
    "Peñalver del Río, J. M., Ibáñez Soto, A. y Tanaka, K.": [
        "author=Peñalver del Río, J. M.",
        "author=Ibáñez Soto, A.",
        "author=Tanaka, K.",
    ],
    "Ortega y Gasset, J. y 2 otros": ["author=Ortega y Gasset, J.", "incomplete:author=y 2 otros"],
    "Silva, J. e Costa, A. M.": ["author=Silva, J.", "author=Costa, A. M."],
    "Lind, J. og af Rosenborg, C.": ["author=Lind, J.", "author=af Rosenborg, C."],
    "Poe, Edgar & Roe, Rita": ["author=Poe, Edgar", "author=Roe, Rita"],
    "World Health Organization": ["author=World Health Organization"],
}


@for_each("byline", list(BYLINES))
def test_people(byline: str) -> None:
    assert parts(f"{byline}, 12 Mar 2019, In: Nature.", "journal").split(" | ")[:-2] == BYLINES[byline]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Poe, E. (Creator) & Roe, R. (Contributor), ZENODO, 13 Feb 2025",
         "author=Poe, E. | contributor=Roe, R. | publisher=ZENODO | issued=13 Feb 2025"),
        ("Poe, E. & Roe, R., Archive for Earth & Sea, 2020",
         "author=Poe, E. | author=Roe, R. | publisher=Archive for Earth & Sea | issued=2020"),
        ("Poe, E. (Creator) & 3 others, Machinery (ACM), 2020",
         "author=Poe, E. | incomplete:author=& 3 others | publisher=Machinery (ACM) | issued=2020"),
        ("Poe, E. (Creator), 2020", "author=Poe, E. | issued=2020"),
        ("Poe, E. (Creator), Roe, R. M. (Creator) & Karst Survey (Creator), Archive, 5 Oct 2020",
         "author=Poe, E. | author=Roe, R. M. | group:author=Karst Survey | publisher=Archive | issued=5 Oct 2020"),
    ],
)  # fmt: skip
def test_data_sets(line: str, expected: str) -> None:
    assert parts(line, "dataset") == expected


@for_each(
    "date",
    [
        "2024",
        "nov 2016",
        "1 ene 2017",
        "21 Mar 2024",
        "May 1 2016",
        "3 okt. 2019",
        "2019 maj 3",
        "17.04.2026",
        "2016 5月 1",
        "14-Jun-2019",
        "Mar-2018",
        "okt.-2018",
    ],
)
def test_dates(date: str) -> None:
    text = f"Doe, J., {date}, In: Nature."
    assert find_date(text) == (9, 9 + len(date))


NO_LISTS = {
    "recipe": "Pesto\nBasil, garlic, 2 tbsp oil\nStir, 2 min, and serve",
    "page": "A work\n\nJane Doe, John Roe\n\n" + JOURNAL + "\n\nAbstract\n\nIn 2019, things were counted.",
    "page with a table": f"A work\nDoe, J., 2019, In: Nature. 5\n{JOURNAL}\nOriginal languageEnglish\nVolume5",
    "title and type": f"A work\n{JOURNAL}",
    "people": "Lab members\n\nJane Doe\nAssociate Professor · Lab · 2019\n\nJohn Roe\nPhD fellow",
    "a volume like a year": (
        "Rain\n\nForst, A.; Troll, N.\n\n2020\n\nForst, A., & Troll, N. (2020). Rain. Journal of Rain, 1618(5), 52."
    ),
    "prose": "In 2019, Doe, J. wrote a letter.\n\nIt was never sent, 2020, or later.",
}


@for_each("name", list(NO_LISTS))
def test_no_list(name: str) -> None:
    assert read_list(view_lines(NO_LISTS[name])[0]) is None


def items(text: str) -> list[dict[str, str]]:
    """What the pages of a list have, the last of each field; pages without fields are left out."""
    lines, _ = view_lines(text)
    pages = read_list(lines) or []
    assert [line for page in pages for line in page.lines] == lines
    assert all(mark is not None for page in pages for mark in page.marks)
    return [{field.name: field.text for field in page.draft.fields} for page in pages if page.draft.fields]


def test_a_list_without_type_lines() -> None:
    found = items(
        "One\nDoe, J., 2019, In: Nature. 5\nTwo\nRoe, R., 2018, Handbook. Springer, p. 3-4\n1 - 2 of 2 results"
    )
    assert [(item["title"], item["container_title"]) for item in found] == [("One", "Nature"), ("Two", "Handbook")]


def test_a_whole_type_line_goes_on_in_no_line_below() -> None:
    """Small letters go on with a broken type line, but not with one that ends with its review."""
    item = f"Otters in mills\n{PEOPLE}In: Journal of Mills. 3, 2, p. 10-17 8 p.\n{JOURNAL}\nsee the notes on mills\n"
    reading = citekit.read(item)
    assert reading.works[0].peer_reviewed is True
    assert [found.code for found in reading.diagnostics] == ["unread-line"]


def test_a_citation_in_the_style_author_over_an_item() -> None:
    """It has no type line of its own, and is no part of the item below."""
    cited = "Gulls of the quay. / Lind, Karin; Gil, Ana.\nIn: Shore, Vol. 4, No. 2, 2018, p. 3-9.\n"
    reading = citekit.read(f"{cited}Otters in mills\n{PEOPLE}In: Mills. 3, 2, p. 10-17 8 p.\n{JOURNAL}\n")
    assert [(work.title, work.container_title, len(work.author)) for work in reading.works] == [
        ("Gulls of the quay", "Shore", 2),
        ("Otters in mills", "Mills", 2),
    ]
    assert {line.state for line in reading.lines} == {"used"}


def test_a_type_line_on_the_citation_line() -> None:
    (item,) = items(f"One.\nDoe, J., 2019, In: Nature. 5, p. 3-4 2 p.{JOURNAL}")
    assert (item["title"], item["number_of_pages"], item["work_type"]) == ("One", "2", JOURNAL)


@pytest.mark.parametrize(
    ("line", "title", "author"),
    [
        ("GullsDoe, J., 2019, In: Nature. 5", "Gulls", "Doe, J."),
        ("On gulls and all that they may be heard to say to those who listenDeSena, A. D., 2019, In: Nature. 5",
         "On gulls and all that they may be heard to say to those who listen", "DeSena, A. D."),
        ("Why gulls?McDonald, J. & Roe, R., 2019, In: Nature. 5", "Why gulls?", "McDonald, J."),
        ("The hearing of AIDoe, J., 2019, In: Nature. 5", "The hearing of AI", "Doe, J."),
        ("La voz de las gaviotasD'Acqua, M., 2019, In: Nature. 5", "La voz de las gaviotas", "D'Acqua, M."),
        ("Dziennik wiatrakówŹródlewski, Ł., 2019, In: Nature. 5", "Dziennik wiatraków", "Źródlewski, Ł."),
        ("潮の帳面Yamada, H., 2019, In: Nature. 5", "潮の帳面", "Yamada, H."),
    ],
)  # fmt: skip
def test_a_title_glued_to_the_people(line: str, title: str, author: str) -> None:
    page = (read_list(view_lines(f"{line}{JOURNAL}Open AccessFile")[0]) or [])[0]
    names = [field.text for field in page.draft.fields if field.name in ("title", "author")]
    assert names[:2] == [title, author]
    assert [field.text for field in page.draft.fields if field.name == "work_type"] == [JOURNAL]


@pytest.mark.parametrize(
    ("line", "title", "author"),
    [
        ("Gulls of St. Abb. Doe, J. & Roe, R., Sep 2019, In : Nature. 5", "Gulls of St. Abb", "Doe, J."),
        ("Why gulls? Doe, J., 3 Mar 2019, Handbook of Shores. Springer, p. 3-4 2 p.", "Why gulls?", "Doe, J."),
        ("[Gulls](https://portal.example/gulls). Doe, J., 2019, *Shores.* Fen Press, p. 3-4", "Gulls", "Doe, J."),
    ],
)
def test_a_title_on_the_line_of_its_citation(line: str, title: str, author: str) -> None:
    above, first, second = items(f"Papers\nTides\nLund, O., 2020, In: Nature. 6\n{line}\n{line}")
    assert above["title"] == "Tides"
    assert (first["title"], second["title"], second["issued"][-4:]) == (title, title, "2019")
    page = (read_list(view_lines(f"1. {line}")[0]) or [])[0]
    assert [field.text for field in page.draft.fields if field.name in ("title", "author")][:2] == [title, author]


REPEATED = """Gulls of the Upper Quay
Karin Lind, Mei Xu Ito, “Gulls of the upper quay”, Journal Shore, Fen Press, Norway, ISSN: 2405-8440, 2021.
Mud Counts of Three Winters
Karin Lind, Jan van der Laan, Mud Counts of Three Winters, DOI: https://doi.org/10.5555/mud.3, Fen Data, 2020.
A Map of Dikes and Weirs
Karin Lind & Mei Ito,“A Map of Dikes and Weirs in the North”, Proceedings of the Mud Days 2019, Oslo, May 3-4, 2019.
Research output: Chapter in Book/Report/Conference proceeding › Conference contribution
Ponds
Doe, J., 2019, In: Nature. 5
"""


def test_a_citation_that_repeats_the_title_above_it() -> None:
    """The title shows where the spoken names end; what tells nothing certain is told, and never made a name."""
    reading = citekit.read(REPEATED)
    assert [(work.title, len(work.author), work.container_title, str(work.doi or "")) for work in reading.works] == [
        ("Gulls of the Upper Quay", 2, "Shore", ""),
        ("Mud Counts of Three Winters", 2, None, "10.5555/mud.3"),
        ("A Map of Dikes and Weirs", 2, "Proceedings of the Mud Days 2019", ""),
        ("Ponds", 1, "Nature", ""),
    ]
    assert [work.issued.year for work in reading.works if work.issued] == [2021, 2020, 2019, 2019]
    told = [found.message.partition(": ")[2] for found in reading.diagnostics if found.code == "unread-line"]
    assert told == ["Fen Press, Norway", "Fen Data", "Oslo, May 3-4"]


def test_a_particle_glued_to_a_title_is_no_end_of_it() -> None:
    """Nothing shows where the name begins."""
    text = (
        f"One\nDoe, J., 2018, In: Nature. 4\n{JOURNAL}\nThe weight of fogsvan Thal, B., 2019, In: Nature. 5{JOURNAL}\n"
    )
    assert [item["title"] for item in items(text)] == ["One"]


def test_a_doi_above_the_first_item_is_not_of_it() -> None:
    reading = citekit.read(f"10.5555/rain.1\nGulls\nDoe, J., 2019, In: Nature. 5\n{JOURNAL}\n")
    assert [(work.title, work.doi) for work in reading.works] == [("Gulls", None)]
    assert reading.lines[0].state == "unread"


def test_a_doi_among_other_lines_above_a_title_is_not_of_it() -> None:
    head = "Peer reviewed version\nLink to the published version:\n10.5555/rain.1\nPDF of the manuscript\n\n"
    reading = citekit.read(f"{head}Gulls\nDoe, J., 2019, In: Nature. 5\n{JOURNAL}\n")
    assert [(work.title, work.doi) for work in reading.works] == [("Gulls", None)]
    assert reading.lines[2].state == "unread"


def test_quotes_are_in_no_name() -> None:
    text = f"Gulls\nKarin Lind, “Terns of the lower quay”, Journal Shore, Fen Press, 2021.\n{JOURNAL}\n"
    (item,) = items(text)
    assert set(item) == {"title", "work_type"}


def test_a_work_above_a_list_is_told() -> None:
    text = f"Gulls\nKarin Lind: Terns and gulls, a leaflet 2021\nTwo\nDoe, J., 2019, In: Nature. 5\n{JOURNAL}\n"
    reading = citekit.read(text)
    assert [line.state for line in reading.lines[:3]] == ["ignored", "unread", "used"]


def test_titles_that_are_counted_though_an_item_between_is_not_read() -> None:
    lines = [
        f"{number}. {title}\nDoe, J., 2019, In: Nature. {number}" for number, title in ((1, "A"), (3, "B"), (4, "C"))
    ]
    assert [item["title"] for item in items("\n".join(lines))] == ["A", "B", "C"]


def test_activities_are_no_works() -> None:
    talk = "A talk\nDoe, J. (Speaker)\n12 Mar 2019\nActivity: Talk or presentation › Invited talk\n"
    assert [item["title"] for item in items(f"{talk}One\nDoe, J., 2019, In: Nature.\n{JOURNAL}\n")] == ["One"]


OTHERS = (
    "A talk\nDoe, J. (Speaker)\n12 Mar 2019\nActivity: Talk or presentation › Invited talk",
    "A prize\nDoe, J. (Recipient), 2019\nPrize: Prizes, scholarships, distinctions",
    "A project\nDoe, J. (PI) & Roe, R. (CoI)\n1/01/19 → 31/12/22\nProject: Research",
    "Waves\nDoe, J. (Participant) & Roe, R. (Participant)\nImpact: Social impact, Policy impact",
    "Een project\nDoe, J. (Projectleider) & Roe, R. (Onderzoeker)\n1/01/19 → 31/12/22\nProject: Onderzoek",
    "Möwen im Winter\nDoe, J. (Projektleitung) & Roe, R. (Mitarbeit)\n1/01/19 → 31/12/22\nProjekt: Forschung",
    "Un premio\nDoe, J. (Galardonado), 2019\nPremio: Premio",
)


@for_each("other", OTHERS)
def test_what_is_no_work_gives_its_people_to_none(other: str) -> None:
    one = f"One\nDoe, J., 2019, In: Nature. 5\n{JOURNAL}"
    assert [work.title for work in citekit.read(other).works] == []
    for text in (f"{other}\n{one}", f"{one}\n{other}"):
        assert [(work.title, len(work.author)) for work in citekit.read(text).works] == [("One", 1)]


def test_a_title_may_begin_as_the_kind_of_something_else() -> None:
    found = items("One\nDoe, J., 2019, In: Nature. 5\nProject: Gulls\nRoe, R., 2018, In: Nature. 4\n")
    assert [item["title"] for item in found] == ["One", "Project: Gulls"]


def test_a_year_or_the_words_of_a_type_line_over_a_citation_are_its_title() -> None:
    cited = "Doe, J., 2019, In: Nature. 5"
    found = items(
        f"2019\nOne\n{cited}\n{JOURNAL}\n1984\n{cited}\n{JOURNAL}\nResearch output: who counts?\n{cited}\n{JOURNAL}"
    )
    assert [item["title"] for item in found] == ["One", "1984", "Research output: who counts?"]


def test_the_head_of_a_profile_is_no_item() -> None:
    text = f"""Dr Jane Doe
Senior Lecturer
h-index
412 Citations
11 h-index
Calculated based on number of publications stored in Pure and citations from Scopus
Research output
7 Article
1 Doctoral Thesis
2 Article in proceedings
One
Doe, J., 2019, In: Nature. 5
{JOURNAL}
View all 10 research outputs"""
    assert [(item["title"], item["container_title"]) for item in items(text)] == [("One", "Nature")]
    assert all(mark and mark.state != "unread" for page in read_list(view_lines(text)[0]) or () for mark in page.marks)


def test_a_number_may_begin_a_title() -> None:
    found = items(f"7 Articles of faith\nDoe, J., 2019, In: Nature. 5\n{JOURNAL}\n9 Report\nDoe, J., 2018, A Press.")
    assert [item["title"] for item in found] == ["7 Articles of faith", "9 Report"]


def test_what_is_not_understood_is_reported() -> None:
    text = f"One\nDoe, J., 2019, In: Nature.\n{JOURNAL}\nWhat is this\nTwo\nRoe, R., 2018, In: Cell.\n{JOURNAL}"
    pages = read_list(view_lines(text)[0])
    assert pages is not None
    assert [doubt.words["text"] for page in pages for doubt in page.draft.doubts] == ["What is this"]


def test_a_list_of_formatted_citations() -> None:
    first = "Doe, J., ... Poe, E. (2019). A title. Paper presented at Event 2019, Boston, United States."
    text = f"Latest\n{first}\nRoe, R. (2018). Two. A Press."
    assert [item["title"] for item in items(text)] == ["A title", "Two"]


def test_there_are_fixtures() -> None:
    assert len(CASES) >= 24


def test_lines_of_the_portal_are_in_lower_case() -> None:
    seen = [line for lines in LINES.values() for line in lines]
    assert all(line == line.lower() for line in seen)
    assert len(seen) == len(set(seen))


@for_each(
    "line, rule",
    [
        ("1 - 50 out of 80,716 results", "result count"), ("12 Citations (SciVal)", "citation count"),
        ("317 Downloads (Pure)", "downloads"), ("Clinical Psychology 100%", "concept"), ("Readers: 12", "metrics"),
        ("1 2 3 … 172 Next ›", "pager"), ("Open Access", "badge"), ("12.", "number"), ("Title of a work", None),
        ("1984 and 2020 compared", None), ("100 views of one mountain in woodcuts and prints", None),
    ],
)  # fmt: skip
def test_noise(line: str, rule: str | None) -> None:
    assert noise_rule(line) == rule


TYPE_ROWS = (*HEADS, *GROUPS, *KINDS, *FLAGS)


@for_each("row", TYPE_ROWS, lambda row: f"{row.language}-{row.text}")
def test_each_type_phrase_reads_its_example(row: Phrase) -> None:
    english = to_english(row.example)
    kind = parse_work_type(english)
    assert row.english.strip() in english
    assert kind is not None
    assert kind.known
    assert row.text in row.example
    assert is_foreign_type_line(row.example) or row in KINDS
    assert to_english(english) == english


@for_each(
    "type_line, kind",
    [
        ("Publikation: Bidrag til bog/antologi/rapport/konference proceeding › Bidrag til bog/antologi", "chapter"),
        ("Publikation: Bidrag til bog/antologi/rapport/konference proceeding › Konferenceartikel i proceeding",
         "paper-conference"),
        ("Forskningsoutput: Kapitel i bok/rapport/Conference proceeding › Kapitel samlingsverk", "chapter"),
        ("Forskningsoutput: Kapitel i bok/rapport/Conference proceeding › Konferenspaper i proceeding",
         "paper-conference"),
        ("Publikation: Beitrag in Buch/Bericht/Sammelwerk/Konferenzband › Beitrag in Buch/Sammelwerk", "chapter"),
        ("Publikation: Buch/Bericht/Sammelwerk/Konferenzband › Monografie › Forschung", "book"),
        ("Chapter in Book/Report/Conference proceeding › Chapter", "chapter"),
    ],
)  # fmt: skip
def test_the_word_proceeding_in_a_group_decides_nothing(type_line: str, kind: str) -> None:
    found = parse_work_type(type_line)
    assert found is not None
    assert found.type == kind


@pytest.mark.parametrize("head", ["Produção científica", "Esito della ricerca", "Output"])
def test_a_head_in_words_that_no_table_has(head: str) -> None:
    """A group or kind that is known tells a type line; what is known of projects and places does not."""
    line = f"{head}: Contribuição para revista › Artigo › revisão por pares"
    assert is_foreign_type_line(line)
    assert to_english(line) == JOURNAL
    assert not is_foreign_type_line(f"{head}: Projecto › Investigação")


def test_one_phrase_has_one_meaning_as_group_and_one_as_kind() -> None:
    for rows in work_type_translation._rows().values():
        groups = {row.english for row in rows if row in GROUPS}
        assert len(groups) < 2
        assert len({row.english for row in rows} - groups) < 2
    assert (
        to_english("Publikation: Konferenzbeitrag › Poster") == "Research output: Contribution to conference › Poster"
    )
    assert to_english("Publikation: Beitrag in Sammelwerk › Konferenzbeitrag").endswith("› Conference contribution")


def test_type_phrases_may_be_glued() -> None:
    glued = "Resultado de la investigación: Contribución a una revistaArtículorevisión exhaustiva"
    assert to_english(glued) == JOURNAL


def test_what_rests_on_nothing_seen_is_told() -> None:
    assert unseen_rows("Onderzoeksoutput: Bijdrage aan tijdschrift › Artikel › Academic")
    assert not unseen_rows("Resultado de la investigación: Informe/libro › Libro")
    assert not unseen_rows(JOURNAL)


TABLES = {
    "IN": "container_title", "EDITORS": "editor", "PAGES": "page", "VOLUMES": "volume", "ISSUES": "issue",
    "EDITIONS": "edition",
    "OTHERS": "incomplete:author", "AND": "author",
}  # fmt: skip


def item_with(table: str, word: item_words.Word) -> str:
    """A citation line that holds the example of a row."""
    return {
        "IN": f"Doe, J., 2019, {word.example}",
        "EDITORS": f"Doe, J., 2019, A host. {word.example} A Press",
        "PAGES": f"Doe, J., 2019, A host. {word.example}",
        "EDITIONS": f"Doe, J., 2019, A host. {word.example}, p. 5-6",
        "VOLUMES": f"Doe, J., 2019, In: Nature. {word.example}",
        "ISSUES": f"Doe, J., 2019, In: Nature. 12, {word.example}",
        "OTHERS": f"Doe, J., Roe, R. {word.example}, 2019, In: Nature.",
        "AND": f"{word.example}, 2019, In: Nature.",
    }[table]


@for_each("case", [(table, word) for table in TABLES for word in getattr(item_words, table)])
def test_each_word_reads_its_example(case: tuple[str, item_words.Word]) -> None:
    table, word = case
    text = item_with(table, word)
    kind = "journal" if " In: " in text or table == "IN" else "host"
    found = [part.name for part in read_citation(text, kind)]
    assert found.count(TABLES[table]) == (2 if table == "AND" else found.count(TABLES[table])) > 0
    assert word.text in word.example
    assert word.source
    assert set(word.languages.split()) <= {"en", *MODULES}


@for_each("table", list(TABLES))
def test_no_word_of_an_item_stands_twice(table: str) -> None:
    texts = [word.text for word in getattr(item_words, table)]
    assert len(texts) == len(set(texts))


@for_each("word", [w for w in item_words.VOLUMES if w.text[-1].isalpha()], lambda word: word.text)
def test_a_word_for_volumes_may_begin_a_publisher(word: item_words.Word) -> None:
    found = parts(f"Doe, J., 2019, A host. {word.text} Sawyer Press, p. 5-6", "host")
    assert f"publisher={word.text} Sawyer Press" in found


@for_each(
    "series, title, number",
    [("Studies; bindi 3", "Studies", "3"), ("Studies; Bind 3", "Studies", "3"), ("Studies; tom II", "Studies", "II"),
     ("Studies; 卷 2019-July", "Studies", "2019-July"), ("Studies; Bindings", "Studies; Bindings", None),
     ("Studies, Vol. 12", "Studies", "12"), ("Studies, Bind XI", "Studies", "XI"),
     ("Mass, Volume and Time", "Mass, Volume and Time", None)],
)  # fmt: skip
def test_numbers_of_series(series: str, title: str, number: str | None) -> None:
    found = parts(f"Doe, J., 2019, A host. A Press, p. 5-6 ({series}).", "host")
    end = f"collection_title={title}" + (f" | collection_number={number}" if number else "")
    assert found.endswith(end)


STATUS_TEXTS = [row.text for rows in STATUSES.values() for row in rows]


@for_each("status", list(STATUS_TEXTS))
def test_statuses_in_brackets(status: str) -> None:
    found = parts(f"Doe, J., 2019, ({status.replace('(', '').replace(')', '')}) In: Nature.", "journal")
    assert "container_title=Nature" in found
    assert "status=" in found


LINE_ROWS = [(language, row) for language, rows in LIST_LINES.items() for row in rows]


@for_each("case", LINE_ROWS)
def test_each_line_of_a_list_is_what_it_is_in_english(case: tuple[str, Wording]) -> None:
    language, row = case
    assert noise_rule(row.text, (language,)) == EXACT[row.meaning]
    assert noise_rule(f"{row.text} ›", (language,)) == EXACT[row.meaning]


@for_each("language", list(MODULES))
def test_each_language_has_all_that_a_list_needs(language: str) -> None:
    assert {row.meaning for row in LIST_LINES[language]} >= {"sort by", "search results", "next", "previous"}
    badges = {meaning for meaning in lines_in_english((language,)).values() if meaning in ("open access", "file")}
    assert badges == {"open access", "file"}
    for word in RESULTS[language]:
        assert noise_rule(f"48 {word}", (language,)) == "result count"
    for word in CITATIONS[language]:
        assert noise_rule(f"7 {word} (Scopus)", (language,)) == "citation count"
        assert noise_rule(f"7   Ventana nueva del enlace {word} (Scopus)", (language,)) == "citation count"


@for_each("language", list(MODULES))
def test_counts_of_downloads_and_pages(language: str) -> None:
    for word in DOWNLOADS[language]:
        assert noise_rule(f"317 {word} (Pure)", (language,)) == "downloads"
    for row in LIST_LINES[language]:
        assert (noise_rule(f"1 2 3 … 5 {row.text} ›", (language,)) == "pager") == (row.meaning in ("next", "previous"))


@for_each("language", list(MODULES))
def test_badges_glued_to_a_type_line(language: str) -> None:
    badges = [line for line, meaning in lines_in_english((language,)).items() if meaning in ("open access", "file")]
    found = glued_badges((language,)).search(f"X › Y{badges[0]}{badges[-1]}12 {CITATIONS[language][0]} (Scopus)")
    assert found is not None
    assert found.start() == len("X › Y")


def unseen_words(slug: str) -> list[str]:
    text = (FIXTURES.parent / slug / "input.txt").read_text(encoding="utf-8")
    return [found.message for found in citekit.read(text).diagnostics if found.code == "unseen-wording"]


def test_words_that_nobody_saw_are_reported_once_a_list_and_language() -> None:
    assert [message.partition(" was")[0] for message in unseen_words("lists-languages/nl-lijst")] == [
        "“Onderzoeksoutput” (nl)"
    ]
    assert unseen_words("lists/spanish-items") == []
    assert unseen_words("lists/results-with-panels") == []


def test_a_heading_over_a_citation_in_the_style_standard() -> None:
    citations = (
        "Rain on boats. / Lind, Karin.\nin: Shore, Band 7, 2021.\nPublikation: Beitrag in Fachzeitschrift › Artikel\n"
    )
    (work,) = citekit.read(f"Publikationen 2021\n{citations}").works
    assert (work.title, work.author[0].family) == ("Rain on boats", "Lind")  # type: ignore[union-attr]


@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_citations_in_the_style_standard_with_blank_lines(between: str) -> None:
    lines = (
        "Rain on boats. / Lind, Karin; Ito, Mei et al.", "in: Shore, Jahrgang 7, Nr. 2, 2021, S. 17-31.",
        "Steine am Meer. / Roe, Bo (Herausgeber:in).", "1 Aufl. Wien: Fenverlag, 2015. 412 S. (Moor; Nr. 9).",
    )  # fmt: skip
    works = citekit.read(between.join(lines)).works
    assert [(work.title, work.publisher) for work in works] == [
        ("Rain on boats", None),
        ("Steine am Meer", "Fenverlag"),
    ]


def test_lines_right_below_a_citation() -> None:
    """A publisher that is a style's name, too, the end of the pages, and a DOI's line as long as that above it."""
    people = "Doe, J., Bünsow Roe, R. T., van der Laan, P. J. & Lind, K. M., 2025, Proceedings of the Fen Conference."
    pages = "Roe, R., 2020, The Fens in History. Doe, J. (ed.). Bath, U. K.: Fen Press, p. 20 -"
    data = "Roe, R. (Creator), van der Laan, P. J. (Creator) & Lind, K. M. (Creator), FENBASE, 3 Feb 2025"
    kind = "Research output: Chapter in Book/Report/Conference proceeding › Chapter"
    works = citekit.read(
        f"Rain on quays\n{people}\nIEEE\n{kind}\nRain on gates\n{pages}\n41\n{kind}\n"
        f"Rain on walls\n{data}\nDOI: 10.5555/fenbase.17699259, https://fenbase.example/records/17699259\nDataset\n"
    ).works
    assert [work.publisher for work in works] == ["IEEE", "Fen Press", "FENBASE"]
    assert str(works[1].page) == "20-41"
    assert works[2].doi == "10.5555/fenbase.17699259"


def test_a_badge_over_a_citation_is_a_title() -> None:
    kind = "Research output: Contribution to journal › Article\n"
    works = citekit.read(
        f"Rain on boats\nLind, K., 2019, In: Shore. 4\n{kind}Open Access\nFile\n"
        f"Open access\nRoe, R., May 2018, In: Shore. 3, 2, p. 1-2\n{kind}Open Access\n"
    ).works
    assert [work.title for work in works] == ["Rain on boats", "Open access"]


def test_a_doi_between_a_title_and_its_citation_is_of_that_work() -> None:
    first = "Rain on boats\nLind, K., 1 Mar 2019, In: Journal of Rain. 9, 3, p. 211-215 5 p.\n"
    second = "Snow on boats\nDOI: 10.5555/snow.2\nBerg, A., 2 Mar 2020, In: Journal of Rain. 10, 1, p. 1-5 5 p.\n"
    works = citekit.read(first + second).works
    assert [(work.title, work.doi) for work in works] == [("Rain on boats", None), ("Snow on boats", "10.5555/snow.2")]


def test_a_list_of_titles_in_another_language_under_its_heading() -> None:
    """Too short for any line but its type lines to tell the language."""
    reading = citekit.read(
        "Publikationer\n2020\nHermes: a language\nForskning - fagfællebedømt › Konferencebidrag i proceedings\n"
        "2018\nSprog i skolen\nFormidling › Avisartikel\n"
    )
    assert [(work.title, work.type) for work in reading.works] == [
        ("Hermes: a language", "paper-conference"),
        ("Sprog i skolen", "article-newspaper"),
    ]
    assert all(line.state != "unread" for line in reading.lines)


ITEMS = (
    "Peat and people in the lower fens: a study of the drains and of those who keep them open all year\n"
    "Wu, Y., Mulkens, S., Atkinson, M. J. & van der Alleva, J., 7 Jul 2023, (E-pub ahead of print) In: Fen Quarterly. "
    "13 p.\nResearch output: Contribution to journal › Article › peer-review\n"
    "Mire words\n"
    "Auricchio, G. & Zhang, R., 28 Sept 2023, Proceedings of the 26th European Conference on Mires, Bogs and Fens. "
    "Gal, K., Nowe, A. & Radulescu, R. (eds.). IOS Press, p. 133-140 8 p. (Frontiers in Mires; vol. 372).\n"
    "Research output: Chapter in Book/Report/Conference proceeding › Conference contribution\n"
    "Accounting for reeds in wet years and in dry ones, with a note on the price of thatch and of pumps\n"
    "Branicki, L., Brammer, S., Linnenluecke, M. & Roe, D., 31 Dec 2023, In: Fen Research. 53, 5, p. 508-536 29 p.\n"
    "Research output: Contribution to journal › Article › peer-review\n"
)


@pytest.mark.parametrize("width", [62, 70, 80, 100])
def test_a_list_that_a_window_broke(width: int) -> None:
    broken = "\n".join("\n".join(wrap(line, width, break_on_hyphens=False)) for line in ITEMS.splitlines())
    assert citekit.read(broken).records == citekit.read(ITEMS).records


COUNTED = (
    "Creep in timber trestles under rain\n"
    "Havel, T., Dvořáková, L., Nguyen, T. H., El Amrani, Y. & 4 others, Singh, G., Petrov, A., Moe, K. & Vrba, J., "
    "3 Apr 2023, In: Peat. 71, 115092.\nResearch output: Contribution to journal › Article › peer-review\n"
    "A count of stiles\n"
    "Lind, K., Lee, S. H., Ek, W., Moe, T. & 41 others, Ng, X. & Zu Dohna, F., Jul 2020, In: Field Data. 2, 7, 88.\n"
    "Research output: Contribution to journal › Article › peer-review\n"
    "Why do gates squeak? Notes on hinges\nFerrari, G. & Holt, M., Jul 2018, In: Wear. 2, 1, p. 1-12 12 p.\n"
    "Research output: Contribution to journal › Article › peer-review\n"
    "“Open!” Passwords in folk tales\nFerrari, G., Holt, M. & de Wit, C., 4 Jan 2018, Gates and Stories. "
    "Ng, P. & Oz, T. (eds.). Cham: Fen Press, p. 33-49 17 p. (Notes on Gates; vol. 6).\n"
    "Research output: Chapter in Book/Report/Conference proceeding › Chapter › peer-review\n"
)


@pytest.mark.parametrize("width", [54, 60, 66, 72, 76, 80, 96])
@pytest.mark.parametrize("glue", ["\n", " "], ids=["apart", "glued"])
def test_long_lists_of_people_that_a_window_broke(width: int, glue: str) -> None:
    """Counts of others among them; titles on their line as well."""
    text = re.sub(r"\n(?=Havel|Lind|Ferrari)", glue, COUNTED)
    broken = "\n".join("\n".join(wrap(line, width, break_on_hyphens=False)) for line in text.splitlines())
    assert citekit.read(broken).records == citekit.read(COUNTED).records


def test_a_type_line_glued_to_a_publisher() -> None:
    item = "Rain on boats\nDoe, J., 2024, Handbook of Rain. Fen Press Ltd{}Research output: Book part › Chapter\n"
    glued = citekit.read(item.format("")).records
    assert glued == citekit.read(item.format("\n")).records
    assert [(record.publisher, record.type) for record in glued] == [("Fen Press Ltd", "chapter")]


def test_a_status_below_a_work_is_none_of_the_next() -> None:
    """A list whose first work has no status over it."""
    kind = "Research output: Contribution to journal › Article"
    works = [f"{title}\nLind, K., {year}, In: Peat. 12, 3, p. 1-9\n{kind}" for title, year in TITLES]
    below, over = (citekit.read(text).works for text in ("\nSubmitted\n".join(works), "\n\nSubmitted\n".join(works)))
    assert ([work.status for work in below], below[1].title) == ([None, None], "Reeds and wind")
    assert [work.status for work in over] == [None, "Submitted"]


TITLES = (("Rain over old harbours", 2019), ("Reeds and wind", 2018))


def test_a_date_in_unknown_words_is_no_person() -> None:
    reading = citekit.read(f"Names of brooks\nDoe, J. & Roe, R., Med 2018, In: Brooks. 9, p. 8-9\n{JOURNAL}\n")
    assert reading.works[0].author == (Person("Doe", "J."), Person("Roe", "R."))
    assert "date-uncertain" in [diagnostic.code for diagnostic in reading.diagnostics]


def test_editors_in_capitals_are_all_the_editors() -> None:
    found = read_citation("Doe, J., Roe, R. & Poe, E. (Eds.), 2019, In: Nature. 5", "journal")
    assert [part.name for part in found].count("editor") == 3


def test_a_translated_title_under_a_title() -> None:
    head = "Translated title of the contribution: "
    (work,) = citekit.read(f"Måger\n{head}Gulls\n{PEOPLE}In: Nature. 5\n{JOURNAL}\n").works
    assert (work.title, work.translated_title) == ("Måger", "Gulls")
    danish = "Publikation: Bidrag til tidsskrift › Tidsskriftartikel"
    (work,) = citekit.read(f"Måger\nBidragets oversatte titel: Gulls\n{PEOPLE}I: Nature. 5\n{danish}\n").works
    assert (work.title, work.translated_title) == ("Måger", "Gulls")


def test_a_language_behind_the_date_is_no_status() -> None:
    (work,) = citekit.read(
        f"Måger\n{PEOPLE}(Danish) Oslo: Fen Press. 9 p.\nResearch output: Book/Report › Book\n"
    ).works
    assert (work.language, work.status, work.publisher) == ("da", None, "Fen Press")


@for_each(
    "line, people, place",
    [
        ("Doe, J., Priority No. DK201900123", ["Doe"], ("Patent", None)),
        ("Doe, J. & Roe, R., Oslo: Fen Press. 120 p.", ["Doe", "Roe"], ("Book/Report › Book", "Fen Press")),
        ("Doe, J., Roe, R. & 3 others, Oslo: Fen Press.", ["Doe", "Roe"], ("Book/Report › Book", "Fen Press")),
        ("Doe, J., de juny 2021, Oslo: Fen Press. 120 p.", ["Doe"], ("Book/Report › Book", "Fen Press")),
        ("Doe, J., mis mehefin 2021, Oslo: Fen Press. 120 p.", ["Doe"], ("Book/Report › Book", "Fen Press")),
    ],
)
def test_a_citation_without_a_date_is_no_title(line: str, people: list[str], place: tuple[str, str | None]) -> None:
    (work,) = citekit.read(f"Gulls\n{line}\nResearch output: {place[0]}\n").works
    assert (work.title, work.publisher) == ("Gulls", place[1])
    assert [person.family for person in work.author if isinstance(person, Person)] == people


def test_a_month_by_its_number_and_an_abstract_of_a_meeting() -> None:
    old = "Doe, J. & Roe, R. 11/2013 In : Nature. 4, 3, p. 77-85 9 p."
    meeting = "Doe, J., 2017. Abstract from Mud Days, Oslo, Norway."
    kind = "Research output: Contribution to conference › Abstract"
    works = citekit.read(f"Gulls\n{old}\n{JOURNAL}\nTerns\n{meeting}\n{kind}\n").works
    assert [(work.issued.year, work.issued.month, work.event_title) for work in works if work.issued] == [
        (2013, 11, None), (2017, None, "Mud Days"),
    ]  # fmt: skip


def test_a_work_that_stands_twice_in_a_list_is_two_items() -> None:
    """But a list that was copied twice is one."""
    gulls = f"Gulls\n{PEOPLE}In: Nature. 5\n{JOURNAL}\n"
    terns = f"Terns\n{PEOPLE}In: Nature. 6\n{JOURNAL}\n"
    assert [work.title for work in citekit.read(f"{gulls}{gulls}{terns}").works] == ["Gulls", "Gulls", "Terns"]
    assert [work.title for work in citekit.read(f"{gulls}{terns}\n2019\n{gulls}{terns}").works] == ["Gulls", "Terns"]


def test_keys_of_dblp_and_people_below_what_is_no_citation() -> None:
    people = "Karin Lind, Mei Ito:\n"
    rain = f"[j14]\n{people}Counting rain in fens. J. Mire Lett. 35(4): 22-29 (2023)\n"
    reading = citekit.read(f"2023\n{rain}[i7]\n{people}Lazy rain, extended. CoRR abs/2203.01234 (2022)\n")
    assert [work.title for work in reading.works] == ["Counting rain in fens", "Lazy rain, extended"]
    assert [line for line in reading.lines if line.state == "unread"] == []
    reading = citekit.read(
        f"2023\n{rain}{rain}[c1]\n{people}A talk on rain\n[i7]\n{people}Lazy rain. CoRR abs/2203.1 (2022)\n"
    )
    assert all("Karin" not in (work.title or "") for work in reading.works)


LAST_LEVELS = ("Article", "Article › Research", "Conference contribution", "Editorial", "Doctoral Thesis", "Software")


@for_each("level", LAST_LEVELS)
def test_a_title_in_small_letters_below_a_kind_is_no_level_of_it(level: str) -> None:
    kind = f"Research output: Contribution to journal › {level}"
    first = f"Buses in snow\nDoe, J., 2004, In: Buses. 2, p. 3-9\n{kind}\n"
    reading = citekit.read(f"{first}mRNA in fish\nRoe, R., 2019, In: Fish. 3, p. 4-9\n{kind}\n")
    assert [work.title for work in reading.works] == ["Buses in snow", "mRNA in fish"]
    assert not reading.diagnostics


WRAPPED_ITEMS = {
    "Why ferries are late in the\nmorning": "Why ferries are late in the morning",
    "Why ferries are late in winter,\nand some in spring": "Why ferries are late in winter, and some in spring",
    "Publications\nmRNA in fish": "mRNA in fish",
    "Recent research outputs in 3 years\nmRNA in fish": "mRNA in fish",
}
"""Lines over the citation of a list's first item -> its title."""


@for_each("above", list(WRAPPED_ITEMS))
def test_the_first_title_of_a_list_begins_where_it_is_open(above: str) -> None:
    cited = "Doe, J. & Roe, R., 5 May 2020, In: Journal of\nFerries. 5, 5, p. 55-65 11 p.\n"
    (work,) = citekit.read(f"{above}\n{cited}{JOURNAL}\n").works
    assert (work.title, work.container_title, work.volume) == (WRAPPED_ITEMS[above], "Journal of Ferries", "5")


LIKE_LABELS = (
    "Original language matters: a survey of ferries",
    "Publication status of ferry studies",
    "Externally published",
    "12 citations that changed rain",
)
"""Titles that begin as rows of a table do, or counts."""


@for_each("title", LIKE_LABELS)
def test_a_title_like_a_row_takes_no_list_away(title: str) -> None:
    items = ("Buses in snow", title, "Piers in spring")
    text = "".join(f"{item}\nDoe, J., 2004, In: Buses. 2, p. 3-9\n{JOURNAL}\n" for item in items)
    assert [work.title for work in citekit.read(text).works] == [*items]


def test_a_title_glued_to_the_menu_over_a_list() -> None:
    text = (
        "Research output - Fen UniversitySkip to main contentHomeProfilesResearch output4 resultsReading the wind "
        "in small harboursLind, K. & Ito, M. L., Mar 2021, In: Wind Measures. 14, 2, p. 211-225 15 p.Research output:"
        " Contribution to journal › Article › peer-review\nHeron counts of the northern fensLind, K., 2020, In: Wind. "
        "3, p. 1-9 9 p.Research output: Contribution to journal › Article › peer-review\n"
    )
    titles = [work.title for work in citekit.read(text).works]
    assert titles == ["Reading the wind in small harbours", "Heron counts of the northern fens"]


def test_titles_glued_to_the_marks_of_the_item_above() -> None:
    """And to the menu by which a list is sorted."""
    text = (
        "Skip to main contentHomeResearch output1 - 3 out of 3 resultsSort byPublication Year, TitleTitleTypeSearch "
        "resultsReading the windLind, K., 2021, In: Wind Measures. 14, 2, p. 211-225 15 p.Research output: Contribution"
        " to journal › Article › peer-reviewOpen AccessFile3 Link opens in a new tab Citations (Scopus)12 Downloads "
        "(Pure)Heron countsLind, K., 2020, In: Wind. 3, p. 1-9 9 p.Research output: Contribution to journal › Article "
        "› peer-review5 Scopus citationsPeatIto, M., 2019, In: Wind. 2, p. 3-9 7 p.Research output: Contribution to "
        "journal › Article › peer-review\n"
    )
    assert [work.title for work in citekit.read(text).works] == ["Reading the wind", "Heron counts", "Peat"]
