"""Lists of DSpace; all words are composed."""

import citekit
from tests.readers.test_seldom_seen import spelt

LIST = """\
Theses of the fens

Permanent URI for this collection

Recent Submissions

Now showing 1 - 3 of 3
  • Item
    Feet and water in the upper fen catchment
    (Fen University, 2024-05) Lind, Karin
    In the past few decades, the impacts of feet on water have been shown to be strong.
  • Thesis
    Shoes and their farmers in the mire
    (Fen University, 2023) Ito, Rita; Moe, Siri
    Farmers walk in shoes, and shoes walk in mires, as this study...
    Show more
  • Item
    Rain upon the market
    (2022-11-03) Doe, Jane
    What it is
"""


def test_a_list_of_dspace() -> None:
    reading = citekit.read(LIST)
    found = [
        (work.title, work.type, spelt(work.issued), work.publisher, [*map(spelt, work.author or ())], work.abstract)
        for work in reading.works
    ]
    assert found == [
        (
            *("Feet and water in the upper fen catchment", "document", {"year": 2024, "month": 5}, "Fen University"),
            ["Lind, Karin"],
            "In the past few decades, the impacts of feet on water have been shown to be strong.",
        ),
        (
            *("Shoes and their farmers in the mire", "thesis", {"year": 2023}, "Fen University"),
            ["Ito, Rita", "Moe, Siri"],
            None,
        ),
        ("Rain upon the market", "document", {"year": 2022, "month": 11, "day": 3}, None, ["Doe, Jane"], None),
    ]
    assert [line.text.strip() for line in reading.lines if line.state == "unread"] == ["What it is"]


def test_a_title_over_a_year_in_brackets_is_no_list() -> None:
    assert [work.title for work in citekit.read("Rain\n(Fen University, 2024) and more\n").works] == []
