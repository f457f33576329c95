"""Lists of Worktribe repositories; all words are composed."""

import citekit

LIST = """\
Skip to main content

Research Repository

All Outputs (4)

Staying dry in the fens: ways of farmers (2023)
Thesis
Lind, A. (2023). Staying dry in the fens: ways of farmers. (Thesis). University of Rain. Retrieved from \
https://rain-repository.worktribe.com/output/4200001

Farmers of the fens walk in rain, and this thesis asks how... Read More about Staying dry in the fens: ways of farmers.

Wet feet and what they tell (2025)
Journal Article
Lind, A., & Ito, R. (online). Wet feet and what they tell. Fen Studies, https://doi.org/10.5555/fen.1

Mud and wet feet (2024)
Journal Article
Ito, R. (in press). Mud and wet feet. Fen Studies, 12(3),

Shoes on the way to the market... Read More about Mud and wet feet.

Mud and rain by day (2018)
Conference Proceeding
Lind, A. (2018). Mud and rain by day. In Proceedings of the 4th Conference on Mud (1-9). https://doi.org/10.5555/mud.4

A day of which nobody wrote (2017)
Other
Nobody knows how to cite this
"""


def test_a_list_of_worktribe() -> None:
    reading = citekit.read(LIST)
    found = [
        (work.title, work.type, work.issued and work.issued.year, work.container_title, work.doi)
        for work in reading.works
    ]
    assert found == [
        ("Staying dry in the fens: ways of farmers", "thesis", 2023, None, None),
        ("Wet feet and what they tell", "article-journal", 2025, "Fen Studies", "10.5555/fen.1"),
        ("Mud and wet feet", "article-journal", 2024, "Fen Studies", None),
        ("Mud and rain by day", "paper-conference", 2018, "Proceedings of the 4th Conference on Mud", "10.5555/mud.4"),
        ("A day of which nobody wrote", "document", 2017, None, None),
    ]
    assert [work.status for work in reading.works] == [None, None, "in press", None, None]
    assert [len(work.author or ()) for work in reading.works] == [1, 2, 1, 1, 0]
    assert [line.text for line in reading.lines if line.state == "unread"] == ["Nobody knows how to cite this"]


def test_years_behind_a_host_are_no_pages() -> None:
    (work,) = citekit.read("Lind, A. (2018). Mud by day. In Proceedings of the Conference on Mud (1914-1918)").works
    assert (work.container_title, work.page) == ("Proceedings of the Conference on Mud (1914-1918)", None)
