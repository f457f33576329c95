"""Tables of works: in Markdown, with tabs, commas or semicolons."""

from __future__ import annotations

import citekit
from tests.rows import for_each

MARKDOWN = """# My works

| # | Title | Authors | Year | Venue | Volume | Pages | Citations |
|---|---|---|---|---|---|---|---|
| 1 | [Rain in wet fens](https://doi.org/10.5555/rain.1) | K. Lind, M. Ito | 2019 | Pond Letters | 4 | 3-9 | 12 |
| 2 | Counting drops of rain | Lind, K., Ray, J. & Ito, M. | 2020 | Proceedings of the 3rd Rain Meeting | — | | - |
| 3 | Drops among reeds at noon | Karin Lind; Jo Ray |  | Mire Times |  | 12 | |
"""
TABS = """Title\tAuthors\tYear\tJournal\tDOI
Rain in wet fens\tLind, K.; Ito, M.\t2019\tPond Letters\t10.5555/rain.1
Counting drops in mires\tRay, J.\t2021\tMire Times\t10.5555/rain.2
"""
NUMBERED = """| No. | Authors | Title | Year | Journal/Conference | DOI/Link |
|-----|---------|-------|------|--------------------|----------|
| 1 | Lind, K., Ito, M. | Rain in wet fens | 2019 | Pond Letters, Vol. 97, No. 2, pp. 3-9 | https://doi.org/10.5555/rain.1|
| 2 | Ray, J. | Counting drops in mires | 2021 | Mire Times, Vol. 13, No. 10, 1101 | https://doi.org/10.5555/rain.2 |
"""
ROWS = (
    'Title of the contribution in original language,"Contributors","Journal","Volume","Publication year","DOIs"',
    '"Rain in wet fens, ""again""","Lind, Karin; Ito, Mei","Pond Letters","97","2019","10.5555/rain.1"',
    'Counting drops in mires,"Ray, Jo",Mire Times,,2021,',
)
COMMAS = "\n".join(ROWS)
SEMICOLONS = """Key;Title;Authors;Year;Journal
;"Rain in wet fens; a survey";"Lind, K.; Ito, M.";2019;Pond Letters
B;Counting drops in mires;Ray, J.;2021;Mire Times
"""
ARTICLE = "article-journal"
TABLES: dict[str, tuple[str, list[tuple[object, ...]]]] = {
    "Markdown": (
        MARKDOWN,
        [
            ("Rain in wet fens", ["Lind", "Ito"], 2019, "Pond Letters", "4", "article-journal", "10.5555/rain.1"),
            (
                "Counting drops of rain",
                ["Lind", "Ray", "Ito"],
                2020,
                "Proceedings of the 3rd Rain Meeting",
                None,
                "paper-conference",
                None,
            ),
            ("Drops among reeds at noon", ["Lind", "Ray"], None, "Mire Times", None, "article-journal", None),
        ],
    ),
    "numbers behind the journal": (
        NUMBERED,
        [
            ("Rain in wet fens", ["Lind", "Ito"], 2019, "Pond Letters", "97", "article-journal", "10.5555/rain.1"),
            ("Counting drops in mires", ["Ray"], 2021, "Mire Times", "13", "article-journal", "10.5555/rain.2"),
        ],
    ),
    "commas": (
        COMMAS,
        [
            ('Rain in wet fens, "again"', ["Lind", "Ito"], 2019, "Pond Letters", "97", ARTICLE, "10.5555/rain.1"),
            ("Counting drops in mires", ["Ray"], 2021, "Mire Times", None, "article-journal", None),
        ],
    ),
    "semicolons": (
        SEMICOLONS,
        [
            ("Rain in wet fens; a survey", ["Lind", "Ito"], 2019, "Pond Letters", None, "article-journal", None),
            ("Counting drops in mires", ["Ray"], 2021, "Mire Times", None, "article-journal", None),
        ],
    ),
    "tabs": (
        TABS,
        [
            ("Rain in wet fens", ["Lind", "Ito"], 2019, "Pond Letters", None, "article-journal", "10.5555/rain.1"),
            ("Counting drops in mires", ["Ray"], 2021, "Mire Times", None, "article-journal", "10.5555/rain.2"),
        ],
    ),
}
NONE = (
    "Title, authors, year and journal are what a table needs.\nWe count, weigh, list and read them in 2019.\n",
    "| Property | Value |\n|---|---|\n| Title | Rain in wet fens |\n| Year | 2019 |\n",
    "| Title | Duration | Room | Year |\n|---|---|---|---|\n| Rain in wet fens | 3 h | 12 | 2019 |\n",
)


def _told(work: citekit.Work) -> tuple[object, ...]:
    families = [person.family for person in work.author if isinstance(person, citekit.Person)]
    year = work.issued.year if work.issued else None
    doi = work.doi[0].value if isinstance(work.doi, tuple) and work.doi else work.doi
    return work.title, families, year, work.container_title, work.volume, work.type, doi


@for_each("text, expected", TABLES)
def test_each_row_is_a_work(text: str, expected: list[tuple[object, ...]]) -> None:
    reading = citekit.read(text)
    assert [_told(work) for work in reading.works] == expected
    assert "unread" not in {line.state for line in reading.lines}


@for_each("text", NONE)
def test_another_table_is_none_of_works(text: str) -> None:
    assert not citekit.read(text).works


def test_a_column_that_is_not_known_is_told() -> None:
    """Once, where its name stands; not where all its cells are empty, and not a column of numbers alone."""
    table = (
        "#\tTitle\tAuthors\tYear\tMood\tNotes of mine\n"
        "1\tRain in wet fens at noon\tKarin Lind\t2019\tgloomy\t-\n2\tCounting drops with a gauge\tMei Ito\t2020\t\t-\n"
    )
    reading = citekit.read(table)
    told = [
        (found.line, found.message.rpartition(": ")[2])
        for found in reading.diagnostics
        if found.code == "unknown-label"
    ]
    assert told == [(1, "Mood")]
    assert len(reading.records) == 2
