"""Citations in the styles that number their references: medicine's, physics', chemistry's, engineers'."""

# ruff: noqa: E501
from __future__ import annotations

import citekit
from tests.readers.test_citations import check_citation, check_damaged
from tests.rows import for_each

CITATIONS: dict[str, tuple[str, str, dict[str, str | list[str]]]] = {
    "hyphened-initials-and-one-more": (
        "vancouver",
        "Lind L, Ray M-LK, Ito J-H. The digital fens of Bergen, 1835-2001. Mire Medicine 1997; 114: 16–37.",
        {"author": ["Lind L", "Ray M-LK", "Ito J-H"], "title": "The digital fens of Bergen, 1835-2001", "container_title": "Mire Medicine", "issued": "1997", "volume": "114", "page": "16–37"},
    ),
    "bmj-book": (
        "vancouver",
        "Di Lind A, van der Ray K. “Robust rains”: tracing the fens of 1854. Berlin: Fen Press 2023.",
        {"author": ["Di Lind A", "van der Ray K"], "title": "“Robust rains”: tracing the fens of 1854", "publisher_place": "Berlin", "publisher": "Fen Press", "issued": "2023"},
    ),
    "bmj-part": (
        "vancouver",
        "ter Lind B, Ito J-HA, et al. The wet mires, 1849-1958. In: Ray T, ed. Handbook of Small Fens. London: Oxford University Press 1995:885–904.",
        {"author": ["ter Lind B", "Ito J-HA"], "incomplete:author": "et al", "title": "The wet mires, 1849-1958", "editor": "Ray T", "container_title": "Handbook of Small Fens", "publisher_place": "London", "publisher": "Oxford University Press", "issued": "1995", "page": "885–904"},
    ),
    "bmj-proceedings": (
        "vancouver",
        "Lind SH, von Ray S. Mapping slow fens. Proceedings of the 1997 Conference on Rain. ACM 1997:326–31.",
        {"author": ["Lind SH", "von Ray S"], "title": "Mapping slow fens", "container_title": "Proceedings of the 1997 Conference on Rain", "publisher": "ACM", "issued": "1997", "page": "326–31"},
    ),
    "lancet-proceedings": (
        "vancouver",
        "Lind NR, O'Ray K. What do fens want? Reading rain. In: Proceedings of the 2004 Conference on Rain. Springer, 2004: 375–86.",
        {"author": ["Lind NR", "O'Ray K"], "title": "What do fens want? Reading rain", "container_title": "Proceedings of the 2004 Conference on Rain", "publisher": "Springer", "issued": "2004", "page": "375–86"},
    ),
    "lancet-part": (
        "vancouver",
        "Lind E, Ray WL. Measuring of fens: a review. In: Ito Z, ed. Handbook of Rain. New York: Routledge, 2008: 47–54.",
        {"author": ["Lind E", "Ray WL"], "title": "Measuring of fens: a review", "editor": "Ito Z", "container_title": "Handbook of Rain", "publisher_place": "New York", "publisher": "Routledge", "issued": "2008", "page": "47–54"},
    ),
    "proceedings-in-their-own-sentence": (
        "vancouver",
        "Lind R, Al-Ray NP. The wet fens of Perth, 1906-2020. Proceedings of the 1986 Conference on Rain. Springer; 1986. pp. 419–429. doi:10.5555/a4908",
        {"author": ["Lind R", "Al-Ray NP"], "title": "The wet fens of Perth, 1906-2020", "container_title": "Proceedings of the 1986 Conference on Rain", "publisher": "Springer", "issued": "1986", "page": "419–429", "doi": "10.5555/a4908"},
    ),
    "proceedings-and-a-comma-before-the-publisher": (
        "vancouver",
        "Lind R, Al-Ray NP. Measuring slow fens. Proceedings of the 2009 Conference on Rain, Springer; 2009, p. 134–46.",
        {"author": ["Lind R", "Al-Ray NP"], "title": "Measuring slow fens", "container_title": "Proceedings of the 2009 Conference on Rain", "publisher": "Springer", "issued": "2009", "page": "134–46"},
    ),
    "part-and-a-comma-before-the-city": (
        "vancouver",
        "Lind R. Measuring slow fens. In: Al-Ray S, editors. Handbook of Rain, New York: Routledge; 2011, p. 610–27.",
        {"author": "Lind R", "title": "Measuring slow fens", "editor": "Al-Ray S", "container_title": "Handbook of Rain", "publisher_place": "New York", "publisher": "Routledge", "issued": "2011", "page": "610–27"},
    ),
    "sage-part": (
        "vancouver",
        "Lind R, Ito B. “Sparse fens”: the rain of 1933. In: Ray ND, Ek SR (eds) Handbook of Late Rain. London: Oxford University Press, 1998, pp. 551–576.",
        {"author": ["Lind R", "Ito B"], "title": "“Sparse fens”: the rain of 1933", "editor": ["Ray ND", "Ek SR"], "container_title": "Handbook of Late Rain", "publisher_place": "London", "publisher": "Oxford University Press", "issued": "1998", "page": "551–576"},
    ),
    "ama-thesis": (
        "vancouver",
        "Lind Y, Ray López K. Predicting Fens – a Late History. PhD thesis. University of Oslo; 2002.",
        {"author": ["Lind Y", "Ray López K"], "title": "Predicting Fens – a Late History", "qualification": "PhD", "csl_type:thesis": "PhD thesis", "awarding_institution": "University of Oslo", "issued": "2002"},
    ),
    "plos-thesis": (
        "vancouver",
        "Lind Y, Ray K. Sparse fens: A sparse approach to rain. PhD thesis, Stanford University. 1991.",
        {"author": ["Lind Y", "Ray K"], "title": "Sparse fens: A sparse approach to rain", "qualification": "PhD", "csl_type:thesis": "PhD thesis", "awarding_institution": "Stanford University", "issued": "1991"},
    ),
    "report-of-one-with-one-initial": (
        "vancouver",
        "Lind N. Models. Technical report. Washington, DC: Fen Institute; 2016.",
        {"author": "Lind N", "title": "Models", "work_type": "Technical report", "publisher_place": "Washington, DC", "publisher": "Fen Institute", "issued": "2016"},
    ),
    "sage-report": (
        "vancouver",
        "Lind T, Ito T. Hidden fens: A rural approach to rain. Technical Report 12, Washington, DC: World Bank, 2015.",
        {"author": ["Lind T", "Ito T"], "title": "Hidden fens: A rural approach to rain", "work_type": "Technical Report", "number": "12", "publisher_place": "Washington, DC", "publisher": "World Bank", "issued": "2015"},
    ),
}  # fmt: skip
NUMBERED = {
    "a tab behind the number": "4\tLind K, Ito M. Comparing fens. Mire Times 1997;68:149–73.",
    "a blank behind the number": "4 van der Lind KM. Comparing fens. Mire Times 1997;68:149–73.",
    "initials first": "12 K. M. Lind, A. Ito and P. Ray, Comparing fens, Springer, London, 1997.",
    "turned names": "12 Lind, K. M. & Ito, A. Comparing fens. Mire Times 27, 3–9 (1997).",
}
COUNTS = {
    "a title that begins with a number": "12 Mires of Europe, K. M.",
    "a count of a kind": "7 Article",
}


@for_each("style, text, expected", CITATIONS)
def test_citation(style: str, text: str, expected: dict[str, str | list[str]]) -> None:
    check_citation(style, text, expected)


@for_each("text", [text for _, text, _ in CITATIONS.values()])
def test_what_is_cut_off_or_lost_in_the_middle_breaks_nothing(text: str) -> None:
    check_damaged(text)


@for_each("text", NUMBERED)
def test_a_number_without_a_mark_before_a_person_is_none_of_the_citation(text: str) -> None:
    [record] = citekit.read(text).works
    assert record.title == "Comparing fens"


@for_each("text", COUNTS)
def test_a_number_before_anything_else_is_no_number_of_a_citation(text: str) -> None:
    assert not citekit.read(text).works
