"""A list of references as a paper prints it: numbered, and broken at a width."""

# ruff: noqa: E501
from __future__ import annotations

import textwrap
from itertools import chain

import pytest

import citekit
from citekit.readers.leads import heads_references
from citekit.values import Person
from tests.rows import for_each

REFERENCES = (
    "Lind, J. C., & Ito, N. (1993). Rain alignment: Leveraging fens for wet towns. Mire Systems Journal, 32(1), 4–16.",
    'R. D. Barre & M. W. Conlind. "Experimental rain in narrow fens", Journal of Wet Roads, 47(3):216-222, 1995.',
    "van der Laan, E. The Sources of Rain. New York: Fen Press, 1988.",
    "Saxelind AM, Ray JL, Ek S. Exact rain in deep mires. In: 2nd International Conference on Rain (ICR); 2014.",
    "Y. Li, S. Ito, Backdoor rain: a survey of wet harbours, J. Mires Lett. 12 (2019) 45–67.",
    'D. Lind, "Rain in the ears of gulls," IEEE Trans. Mires, vol. 35, no. 6, pp. 818-824, June 1987.',
    "Lind AP, Ek S. Fast rain for sparse mires: wet polynomials. J Wet Fens. 2009 May;43(2):445-58.",
    "Fangel, R., Preisslind, S. et al. Comprehensive rain. Nat Mires 12, 1337 (2021). https://doi.org/10.5555/rain-9",
    "Karin Lind and Mei Ito. Active rain. In Proceedings of the 9th Rain Meeting, pages 12–18. Fen Press, 2013.",
)


def _told(text: str) -> list[tuple[object, ...]]:
    works = citekit.read(text).works
    return [(work.title, work.author, work.container_title, work.volume, work.page, work.issued) for work in works]


@pytest.mark.parametrize("width", [52, 66, 80, 100])
@pytest.mark.parametrize("numbered", ["[{}] ", "{}. ", "({}) "])
def test_a_numbered_list_is_read_at_every_width(numbered: str, width: int) -> None:
    whole = [f"{numbered.format(number)}{text}" for number, text in enumerate(REFERENCES, 1)]
    expected = [told for text in REFERENCES for told in _told(text)]
    assert len(expected) == len(REFERENCES)
    broken = "\n".join(textwrap.fill(line, width, break_long_words=False, break_on_hyphens=False) for line in whole)
    assert _told(f"References\n{broken}\n") == expected


@pytest.mark.parametrize("width", [66, 80])
def test_a_list_with_blank_lines_is_read_at_every_width(width: int) -> None:
    broken = "\n\n".join(textwrap.fill(line, width, break_on_hyphens=False) for line in REFERENCES)
    assert _told(broken) == [told for text in REFERENCES for told in _told(text)]


def test_a_doi_that_was_broken_behind_a_full_stop_is_whole() -> None:
    link = "Rain Letters, 22(1), 15-34. https://doi.org/10.5555/rain.2018."
    text = f"Lind, K. (2018). Rain. {link}\n22.1\nIto, M. (2019). Fog. {link}\n34\nEk, S. (2020). Mist. {link}\n"
    assert [work.doi for work in citekit.read(text).works] == ["10.5555/rain.2018.22.1", *["10.5555/rain.2018"] * 2]


def test_a_reference_that_cannot_be_read_is_told() -> None:
    text = "\n".join([f"[1] {REFERENCES[0]}", "[2] Nobody knows what this", "reference says.", f"[3] {REFERENCES[2]}"])
    reading = citekit.read(text)
    assert len(reading.works) == 2
    assert [found.line for found in reading.diagnostics if found.code == "unread-line"] == [2, 3]


def _only(text: str) -> citekit.Work:
    works = citekit.read(text).works
    assert len(works) == 1, [work.title for work in works]
    return works[0]


DIALOGS: dict[str, tuple[str, dict[str, str | None]]] = {
    "a book, in styles that look alike": (
        """MLA
Lind, Pierre. Rain: A social critique of fens. Fenledge, 2018.
APA
Lind, P. (2018). Rain: A social critique of fens. Fenledge.
Chicago
Lind, Pierre. Rain: A social critique of fens. Fenledge, 2018.
Harvard
Lind, P., 2018. Rain: A social critique of fens. Fenledge.
Vancouver
Lind P. Rain: A social critique of fens. Fenledge; 2018 Oct 24.
""",
        {"title": "Rain: A social critique of fens", "publisher": "Fenledge", "container_title": None},
    ),
    "a preprint": (
        """MLA
Lind, Diederik P., and Jo Ray. "Rain: A method for wet fens." arXiv preprint arXiv:1412.6980 (2014).
APA
Lind, D. P., & Ray, J. (2014). Rain: A method for wet fens. arXiv preprint arXiv:1412.6980.
Vancouver
Lind DP, Ray J. Rain: A method for wet fens. arXiv preprint arXiv:1412.6980. 2014 Dec 22.
""",
        {"title": "Rain: A method for wet fens", "arxiv": "1412.6980", "container_title": None},
    ),
    "a meeting, each style before its citation": (
        """MLA\tLind, Kai, et al. "Deep rain for fens." Proceedings of the IEEE conference on mires. 2016.
APA\tLind, K., Zhang, X., & Ray, J. (2016). Deep rain for fens. In Proceedings of the IEEE conference on mires (pp. 770-778).
Chicago\tLind, Kai, Xi Zhang, and Jo Ray. "Deep rain for fens." In Proceedings of the IEEE conference on mires, pp. 770-778. 2016.
Vancouver\tLind K, Zhang X, Ray J. Deep rain for fens. InProceedings of the IEEE conference on mires 2016 (pp. 770-778).
""",
        {"title": "Deep rain for fens", "container_title": "Proceedings of the IEEE conference on mires", "publisher": None},
    ),
    "one style, with the buttons of PubMed": (
        """Cite
Format: AMA
Lind DG, Ray PC. V(D)J rain: mechanisms of falling. Annu Rev Mires. 2011;45:167-202. doi:10.5555/annurev-132552
Copy
Download .nbib
""",
        {"title": "V(D)J rain: mechanisms of falling", "container_title": "Annu Rev Mires", "doi": "10.5555/annurev-132552"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", DIALOGS)
def test_the_styles_of_one_work_are_one_record(name: str) -> None:
    text, expected = DIALOGS[name]
    work = _only(text)
    assert {field: getattr(work, field) for field in expected} == expected


def test_words_that_a_typesetter_broke_are_whole() -> None:
    text = """[1] Lind DG, Ray PC. Rain recombination: mecha-
nisms of two-
phase initia-
tion. Annu Rev Fens. 2011;45:167-202.
[2] Ito K, Ray C. Wet immunobiology. 9th ed.
New York: Fen Science; 2016.
"""
    titles = [work.title for work in citekit.read(text).works]
    assert titles == ["Rain recombination: mechanisms of two-phase initiation", "Wet immunobiology"]


def test_compounds_keep_their_hyphens() -> None:
    text = """[1] Lind DG, Ray PC. Rain in a power-
station and a two-
way mire. Annu Rev Fens. 2011;45:167-202.
[2] Ito K, Ray C. Wet immunobiology. 9th ed. New York: Fen Science; 2016.
"""
    assert citekit.read(text).works[0].title == "Rain in a power-station and a two-way mire"


def test_an_address_or_a_year_alone_ends_its_reference() -> None:
    text = """Lind, N., & Ray, S. (2000). A modifier of rain in yeast. Mire, 5(1), 163–172.
https://doi.org/10.5555/S1097-2765(00)80412-8
Ito, B., & Ek, C. (2015). A curious fen: The secret to a bigger
mire. Fen & Sons.
M. F. Lind, D. S. Gaunt, P. D. Roberts, and J. A. Wyles, J. Mires A 5, 667
(1972).
"""
    works = citekit.read(text).works
    assert [work.doi for work in works] == ["10.5555/S1097-2765(00)80412-8", None, None]
    assert [work.issued.year for work in works if work.issued] == [2000, 2015, 1972]


@pytest.mark.parametrize("heading", ["7. References", "Literaturverzeichnis", "参考文献"])
def test_numbers_without_blanks_below_a_heading(heading: str) -> None:
    lines = [f"[{number}]{text}" for number, text in enumerate(REFERENCES, 1)]
    assert len(_told("\n".join([heading, *lines]))) == len(REFERENCES)


def test_two_references_are_never_one() -> None:
    text = """J. U. Lind, “Wet navigation,” IEEE Trans. Rain Devices, vol. 11, no. 1, pp. 34-39,
Jan. 1959.
J. Ray, M.-W. Ito, and K. Ek, “Mires: Pre-training of rain,” in Proc. NAACL-FEN, Minneapolis,
MN, USA, Jun. 2019, pp. 4171–4186.
"""
    assert [work.title for work in citekit.read(text).works] == ["Wet navigation", "Mires: Pre-training of rain"]


def test_a_list_with_numbers_of_pubmed_is_one_of_references() -> None:
    text = """Lind K, Ito C. Wet immunobiology. 9th ed. New York: Fen Science; 2016.
Ray DD. Overview of the rain response. J Mire Clin Immunol. 2010;125(2 Suppl 2):S3-23.
Xu Z, Wang X. Applying rain for fens. Acta Fen Sin B. 2021 Nov;11(11):3393-3405. doi: 10.5555/j.apsb.2021. PMID: 34900525.
Ek Z, Moe X. Rain again. Acta Fen Sin B. 2022 Nov;12(11):3-5. doi: 10.5555/j.apsb.2022. PMID: 34900526.
"""
    works = citekit.read(text).works
    assert [work.title for work in works] == [
        "Wet immunobiology",
        "Overview of the rain response",
        "Applying rain for fens",
        "Rain again",
    ]
    assert [work.pmid for work in works] == [None, None, "34900525", "34900526"]


def test_a_numbered_list_with_a_number_of_pubmed_is_read_at_a_width() -> None:
    text = """[1] Lind PS, Ito A, Ray JM. Wet alterations in
solid fens. In: Ek B, Moe KW, editors. The wet
basis of fens. New York: Fen-Hill; 2002. p. 93-113.
[2] Ray DD. Overview of the rain response. J Mire Clin
Immunol. 2010;125(2 Suppl 2):S3-23.
[3] Xu Z, Wang X. Applying rain for fens. Acta Fen Sin B. 2021
Nov;11(11):3393-3405. doi: 10.5555/j.apsb.2021.
PMID: 34900525; PMCID: PMC8642413.
"""
    works = citekit.read(text).works
    assert [work.title for work in works] == [
        "Wet alterations in solid fens",
        "Overview of the rain response",
        "Applying rain for fens",
    ]


def test_a_hanging_indent_shows_where_references_begin() -> None:
    text = """Lind, Alan. The Pleasures of Rain in an Age of Distraction. Fen UP,
    2011.
Ito, William. "The Death of Rain—and the Birth of the Creative
    Fen." The Fenlantic, 28 Dec. 2014,
    www.example.org/magazine/archive/2015/01/the-death-of-rain/383497/.
Ray, Jesse. "Performing the Rain: A Study on the Nature of Medieval
    Fens." 2010. Fen U, PhD dissertation.
Ek, Sharon, and Debra Moe. Ancient Rain for Contemporary
    Students. 3rd ed., Fenson, 2004.
"""
    assert [work.title for work in citekit.read(text).works] == [
        "The Pleasures of Rain in an Age of Distraction",
        "The Death of Rain—and the Birth of the Creative Fen",
        "Performing the Rain: A Study on the Nature of Medieval Fens",
        "Ancient Rain for Contemporary Students",
    ]


@pytest.mark.parametrize(
    ("line", "heads"),
    [
        ("References", True), ("12. References", True), ("References (45)", True), ("Références :", True),
        ("Список литературы", True), ("参考文献", True), ("Selected publications", False), ("References to rain", False),
    ],
)  # fmt: skip
def test_what_stands_over_references(line: str, heads: bool) -> None:
    assert heads_references(line.lower()) is heads


@pytest.mark.parametrize(
    "headings",
    [
        ("Artigos", "Capítulos", "Livros", "Teses"),
        ("A. Aufsätze in Zeitschriften", "B. Beiträge zu Sammelbänden", "C. Herausgeberschaft", "D. Dissertation"),
        ("Articles dans des revues", "Chapitres d’ouvrages", "Livres (2)", "Thèse"),
        ("Refereed journal papers:", "Chapters in edited volumes:", "Edited books:", "Other publications:"),
    ],
    ids=["pt", "de", "fr", "en"],
)
def test_headings_of_kinds_between_references(headings: tuple[str, ...]) -> None:
    used = [REFERENCES[at] for at in (0, 2, 5, 6, 8)]
    text = "\n".join(chain.from_iterable(zip([*headings, ""], used, strict=True)))
    assert _told(text) == [told for one in used for told in _told(one)]
    assert all(line.rule in ("heading", "above the list") for line in citekit.read(text).lines if line.text in headings)


def test_a_first_citation_that_is_not_understood_is_no_heading() -> None:
    text = "Lind, Karin. Rain \u2013 seen from (two, three) mires {2019} by Fen & Fen, who printed it.\n"
    reading = citekit.read(text + "\n".join(REFERENCES[:3]))
    assert [line.state for line in reading.lines if line.number == 1] == ["unread"]


STATED = [
    "Lind, K., & Ito, M. (2015). Rain over old harbours. Peat, 12(3), 1-9.",
    "Lind, K. (2016). Reeds and wind: a story. Peat.",
    "Odd, P. (2016). Mud: a story. Peat, 14(1), 11-19.",
]


@pytest.mark.parametrize(
    ("places", "statuses"),
    [((2,), [None, "In press", None]), ((0,), ["In press", None, None]), ((0, 3), ["In press", None, "In press"])],
)
def test_a_status_is_that_of_the_citation_below_only_where_one_is_over_the_first(
    places: tuple[int, ...], statuses: list[str | None]
) -> None:
    lines = [*STATED]
    for place in places:
        lines.insert(place, "In press")
    assert [work.status for work in citekit.read("\n".join(lines)).works] == statuses


def test_references_of_a_work_under_a_menu_are_no_list_of_works() -> None:
    """“Publications” in the menu of its site is no heading of theirs."""
    cited = [
        f"Lind, K., & Ito, M. ({year}). Rain in fens {year}. Mires, {year - 2000}(2), 3-9.\n"
        for year in range(2012, 2018)
    ]
    text = "Home\nPublications\nWet summers and the heron\nReferences\n"
    assert not citekit.read(text + "".join(cited)).works
    assert len(citekit.read("Karin Lind\nProfessor\nPublications\n2017\n" + "".join(cited)).works) == len(cited)


def test_quoted_title_with_its_venue_is_no_journal() -> None:
    """On the page of a person whose works name no author."""
    text = (
        "Karin Lind\nFen University\n\nCurriculum Vitae   Links\n\nAbstract\nWe show that herons trade.\n\n"
        '"Peat Prices," (with O. Berg), American Peat Review, vol. 110, no. 2, May 2020, pp. 45-67.\n'
    )
    assert not citekit.read(text).works


@for_each("label", ["J1.", "[J1]", "C.12)", "J-1."])
def test_labels_before_citations(label: str) -> None:
    """They are nobody's initials."""
    cited = 'K. Lind and M. Ito, "Wet summers," IEEE Trans. Fens, vol. 68, no. 4, pp. 211-225, Apr. 2019.'
    (work,) = citekit.read(f"{label} {cited}\n").works
    assert work.author == (Person(family="Lind", given="K."), Person(family="Ito", given="M."))
