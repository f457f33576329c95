"""Lists on pages of persons and groups: what a venue's line is made of, and what is no list of works."""

from __future__ import annotations

import citekit
from citekit.readers.citations.parts.venues import cut_venue
from tests.rows import for_each

VENUES = {
    "Mires": "container_title = Mires",
    "Mires, 12(3):45-67": "container_title = Mires; volume = 12; issue = 3; page = 45-67",
    "Mires, vol. 12, no. 3, pp. 45–67": "container_title = Mires; volume = 12; issue = 3; page = 45–67",
    "Mires, 149, 68-81": "container_title = Mires; volume = 149; page = 68-81",
    "3rd Conference on Rain, Oslo, Norway": "container_title = 3rd Conference on Rain; text:event_place = Oslo, Norway",
    "3rd Conference on Rain (CR), Raleigh, NC": (
        "container_title = 3rd Conference on Rain (CR); text:event_place = Raleigh, NC"
    ),
    "3rd Conference on Rain, Salt Lake City, Utah, United States": (
        "container_title = 3rd Conference on Rain; text:event_place = Salt Lake City, Utah, United States"
    ),
    "Proceedings of the 3rd Conference on Rain, Volume 2, Oslo": (
        "container_title = Proceedings of the 3rd Conference on Rain; volume = 2; text:event_place = Oslo"
    ),
    "Conference on Rain, Fog, and Snow (RFS)": "container_title = Conference on Rain, Fog, and Snow (RFS)",
    "Rain, Fog and Snow in Europe": "container_title = Rain, Fog and Snow in Europe",
}


@for_each("venue, expected", [*VENUES.items()])
def test_venues(venue: str, expected: str) -> None:
    fields = sorted(cut_venue(venue, 0, len(venue)), key=lambda field: field[1])
    assert "; ".join(f"{name} = {venue[start:end]}" for name, start, end in fields) == expected


NO_LISTS = {
    "one venue that no word tells": "Rain on roofs of slate\nKarin Lind, Mei Ito\nWET, 2019",
    "posts": "Gutter cleaner in chief\nKarin Lind\nFen Works, 2019\nRoofer of the fen\nMei Ito\nRoof Works, 2018",
    "news": "Talk in Oslo\nKarin Lind\nGave a talk at the 3rd Conference on Rain, 2019\nSee you there",
    "a person's stations": "Ph.D. in Rain\nUniversity of Fenland\n2019 - 2023\nB.S. in Fog\nUniversity\n2015 - 2019",
}


@for_each("kind, text", [*NO_LISTS.items()])
def test_no_lists(kind: str, text: str) -> None:
    assert citekit.read(text).works == (), kind


def test_one_work_alone() -> None:
    text = "Rain on roofs of slate\nKarin Lind and Mei Ito\nIn 3rd Conference on Rain, Oslo, Norway, Mar 2019\nDOI PDF"
    (work,) = citekit.read(text).works
    assert (work.type, work.container_title, work.event_place) == (
        "paper-conference",
        "3rd Conference on Rain",
        "Oslo, Norway",
    )


NUMBERED = {
    "Mires, 2019, 12(3): 45–67": ("Mires", "12", "3", "45-67"),
    "Rain, Fog and Snow, 2019, 4: 5–18.": ("Rain, Fog and Snow", "4", None, "5-18"),
    "Mires (2019) 12, 45-67": ("Mires", "12", None, "45-67"),
    "Mires 12(3): 45–67 (2019)": ("Mires", "12", "3", "45-67"),
}


@for_each("venue, expected", [*NUMBERED.items()])
def test_the_year_may_stand_before_the_numbers(venue: str, expected: tuple[str | None, ...]) -> None:
    text = f"Rain on roofs of slate\nKarin Lind & Mei Ito\n{venue}\n\nFog over fens\nKarin Lind\n{venue}"
    for work in citekit.read(text).works:
        told = (work.container_title, work.volume, work.issue, str(work.page))
        assert (work.type, work.issued and work.issued.year, *told) == ("article-journal", 2019, *expected)
    assert len(citekit.read(text).works) == 2


def test_other_lines_are_told() -> None:
    text = (
        "Rain on roofs of slate\nKarin Lind and Mei Ito\nMires, 2019\n"
        "Fog in harbours\nKarin Lind and Anna Holm\nIn 3rd Conference on Fog, 2018\nPoster shown in the mill"
    )
    reading = citekit.read(text)
    assert [work.type for work in reading.works] == ["article-journal", "paper-conference"]
    assert [line.number for line in reading.lines if line.state == "unread"] == [7]


def test_references_below_a_text_are_no_list_of_works() -> None:
    head = "On listening to rain\nWe sat under roofs for nine winters, and here is what we heard of it.\n\nReferences\n"
    cited = "".join(
        f'K. Lind, M. Ito. ({year}). "Rain of the year". In Proceedings of the 3rd Conference on Slate (SLATE).\n'
        for year in (2019, 2020, 2021)
    )
    titles = [work.title for work in citekit.read(head + cited).works]
    assert "On listening to rain" not in titles


def test_citations_without_a_year_at_the_ends_of_a_list() -> None:
    cited = "".join(
        f"Lind, K., & Ito, M. ({year}). Rain of the year {year} on roofs of slate. Fen Letters, 3(2), 4-9.\n"
        for year in (2019, 2020, 2021)
    )
    first, last = (
        "Ito, M. (in press). Fog on wet slate roofs. Fens.",
        "Lind, K. (forthcoming). Mist over fens. Fen Letters.",
    )
    works = citekit.read(f"Karin Lind\nReader in Rain\nPublications\n{first}\n{cited}{last}\n").works
    assert [(work.title, work.status) for work in works[:: len(works) - 1]] == [
        ("Fog on wet slate roofs", "in press"),
        ("Mist over fens", "forthcoming"),
    ]
    assert len(works) == 5


def test_buttons_and_badges_are_no_unread_lines() -> None:
    text = (
        "RAIN'25\n\nRain on roofs of slate\nKarin Lind and Mei Ito\nIn the 3rd Conference on Rain, Oslo, Mar 2025\n"
        "PDF Slides.pdf Slides.pptx Code Show Brief\n"
        "FOG'24\n\nFog in harbours\nKarin Lind and Anna Holm\nIn the 2nd Conference on Fog, Bergen, Norway, June 2024\n"
        "PDF Talk@FOG Artifact Available Show Brief"
    )
    reading = citekit.read(text)
    assert [work.title for work in reading.works] == ["Rain on roofs of slate", "Fog in harbours"]
    assert [line.text for line in reading.lines if line.state == "unread"] == []


def test_people_over_the_title() -> None:
    text = (
        "(RAIN 2025) [PDF] [Slides]\nKarin Lind, Mei Ito\nRain on roofs of slate,\n"
        "In the Proceedings of Symposium on Rain (RAIN), Raleigh, NC, June 2025\n(Acceptance rate: 9/40)\n"
        "(FOG 2024, Poster) [PDF]\nMei Ito and Anna Holm\nLamps: Seeing in Fog,\n"
        "In the Proceedings of 2nd Conference on Fog (FOG), Bergen, Norway, May 2024"
    )
    reading = citekit.read(text)
    assert [
        (work.title, [getattr(name, "family", None) for name in work.author], work.container_title, work.event_place)
        for work in reading.works
    ] == [
        ("Rain on roofs of slate", ["Lind", "Ito"], "Proceedings of Symposium on Rain (RAIN)", "Raleigh, NC"),
        ("Lamps: Seeing in Fog", ["Ito", "Holm"], "Proceedings of 2nd Conference on Fog (FOG)", "Bergen, Norway"),
    ]
    assert [line.text for line in reading.lines if line.state == "unread"] == []


def test_people_as_bibtex_has_them_stand_over_titles() -> None:
    text = (
        "## 2025 (4 publications)\n\n**Lind-Ray, Jose J. and García Lind, Alberto and Ito, Mei**\n"
        "*Wet actions for fens*\n"
        "Mire Rev. D (2025)\n[arXiv:2411.13521](https://arxiv.org/abs/2411.13521)\n•\n"
        "[DOI](https://doi.org/10.5555/MireRevD.1)\n\n## 2024 (3 publications)\n\n"
        "**García Lind, Alberto and Hatta, Yoko**\n"
        "*Wet mass and pressure*\nMire Rev. D (2024)\n[DOI](https://doi.org/10.5555/MireRevD.2)\n"
    )
    reading = citekit.read(text)
    told = [(work.title, len(work.author), work.container_title, work.type) for work in reading.works]
    assert told == [
        ("Wet actions for fens", 3, "Mire Rev. D", "article-journal"),
        ("Wet mass and pressure", 2, "Mire Rev. D", "article-journal"),
    ]
    assert "unread" not in {line.state for line in reading.lines}


def test_people_end_with_a_full_stop_and_hosts_begin_small() -> None:
    text = (
        "The Wet Trilemma: Counting for Fens\nKarin Lind, Jo Ray and Mei Ito.\n"
        "In the proceedings of the Wetward!, Vancouver, Canada, October 2017.\n"
        "Wet Counting: Open Problems\nKarin Lind, Jo Ray, Mei Ito.\nIn arXiv arXiv:1706.03178, June 2017.\n"
        "Rain Processing with a Sheet\nMei Ito, Karin Lind and Jo Ray.\n"
        "In proceedings of the Conference on Wet Programming (WP), Uppsala, Sweden, July 2014.\n"
    )
    works = citekit.read(text).works
    assert [work.title for work in works] == [
        "The Wet Trilemma: Counting for Fens",
        "Wet Counting: Open Problems",
        "Rain Processing with a Sheet",
    ]
    assert [work.container_title for work in works] == [
        "proceedings of the Wetward!",
        None,
        "proceedings of the Conference on Wet Programming (WP)",
    ]
    assert [getattr(work.author[-1], "family", "") for work in works] == ["Ito", "Ito", "Ray"]


def test_a_preprint_server_is_the_first_venue() -> None:
    text = (
        "# Karin Lind\n\n## Publications\n\nSlow rain on wide roofs\nKarin Lind, Mei Ito\nbioRxiv, 2019\n\n"
        "Fast rain on doors\nMei Ito, Karin Lind\nJournal of Mires, 2020\n\n"
        "Warm rain on mud\nJo Ray, Karin Lind\nJournal of Mires, 2021\n"
    )
    works = citekit.read(text).works
    assert [(work.type, work.container_title) for work in works] == [
        ("article", "bioRxiv"), ("article-journal", "Journal of Mires"), ("article-journal", "Journal of Mires")
    ]  # fmt: skip


def test_with_whom_a_work_is_stands_under_its_title() -> None:
    text = (
        "# Publications\n\n- __Modeling of Wet Data in Fens__ [[pdf]](rain.pdf)   \n"
        "(with Devesh K. Ray, Nurali Ito, and Asok Ek)   \n_Rain Processing_, 149, 68-81, 2018\n\n"
        "- __Rain Exponents and Wet Dimension__    [[pdf]](drops.pdf)   \n(with Veronica Ek)    \n"
        "Monatshefte für Moor, 185(2), 167-188, 2018\n"
    )
    reading = citekit.read(text)
    told = [
        (work.title, work.author, len(work.contributor), work.volume, work.issue, work.page and str(work.page.first))
        for work in reading.works
    ]
    assert told == [
        ("Modeling of Wet Data in Fens", (), 3, "149", None, "68"),
        ("Rain Exponents and Wet Dimension", (), 1, "185", "2", "167"),
    ]
    assert "unread" not in {line.state for line in reading.lines}


def test_ranks_and_code_stand_below_works() -> None:
    text = (
        "## 2015\n\n- [Drops and rain in fens](#) by Adrien Lind, Cécile Ito. *Fen Analysis, vol. 5 (1)*, 2015"
        "<br>**Q1**<br>**Code :** [https://example.org/rain](https://example.org/rain)\n"
        "- [Rain counted in mires](#) by Michael Ray, Adrien Lind. *Handbook of Rain*, 2015\n"
    )
    reading = citekit.read(text)
    assert [work.title for work in reading.works] == ["Drops and rain in fens", "Rain counted in mires"]
    assert "unread" not in {line.state for line in reading.lines}
