"""What stands around a page is none of it; what only looks like that stays."""

from __future__ import annotations

import citekit
from citekit.readers.buttons import ALONE, OBJECTS, is_button
from citekit.readers.lines import view_lines
from citekit.readers.surroundings import part_surroundings
from tests.rows import for_each

KEPT = {
    "Skip to main content\nRain": ["Rain"],
    "Home\nShare\nRain": ["Rain"],
    "Home\nRain": ["Home", "Rain"],  # one word may be a title
    "Home\nShare": ["Home", "Share"],
    "Home\nResearch output\nSearch\nRain": ["Rain"],
    "Research output\nRain": ["Research output", "Rain"],  # a list's heading
    "Add to shelf\nGet alerts\nRain": ["Rain"],  # buttons that no table has
    "Quick look\nRain": ["Rain"],
    "Cite\nRain": ["Cite", "Rain"],
    "12 readers\nRain": ["Rain"],
    "Back to\nthe wild": ["Back to", "the wild"],  # a title on two lines
    "Save our seas\nRain": ["Save our seas", "Rain"],
    "Sign in\nView all": ["Sign in", "View all"],
    "https://fen.example/1\nRain": ["Rain"],
    "https://doi.org/10.5555/1\nRain": ["https://doi.org/10.5555/1", "Rain"],
    "Rain\nPowered by Pure\nContact us": ["Rain"],
    "Rain\nPowered by steam": ["Rain", "Powered by steam"],
    "Rain\nThis website uses cookies\nOK": ["Rain"],
    "Rain\nBy clicking, people tell much": ["Rain", "By clicking, people tell much"],
    "Rain falls\n\n12": ["Rain falls"],
    "Rain falls\n12": ["Rain falls", "12"],
    "Rain\nVolume\n\n12": ["Rain", "Volume", "12"],
    "Rain\nPages:\n\n12": ["Rain", "Pages:", "12"],
}


@for_each("text", list(KEPT))
def test_kept(text: str) -> None:
    lines, around = part_surroundings(view_lines(text)[0])
    assert [line.text for line in lines] == KEPT[text]
    left_out = [line.text for page in around for line in page.lines]
    assert sorted([*KEPT[text], *left_out]) == sorted(filter(None, text.split("\n")))


PAGE = (
    "Rain in mires: A survey\nKarin Lind\nResearch output: Contribution to journal › Article\n\n"
    "Original language\tEnglish\n"
    "Journal\tMires\nPublication status\tPublished - 2019\n"
)


@for_each("above", ("Add to shelf\nGet alerts\nReport a problem\n", "Quick look\n", "Save to list\nListen\n\n"))
def test_buttons_over_a_page_are_told_and_no_title(above: str) -> None:
    reading = citekit.read(above + PAGE)
    assert [work.title for work in reading.works] == ["Rain in mires: A survey"]
    told = [line.text for line in reading.lines if line.state == "unread"]
    assert told == (["Quick look"] if above.startswith("Quick") else [])  # one alone may be part of the title


@for_each("button", [f"{verb} {word}" for verb, words in OBJECTS.items() for word in words] + list(ALONE))
def test_each_button_is_one(button: str) -> None:
    assert is_button(button)
    assert is_button(button.capitalize())
    assert not is_button(f"{button} of the Fen Press and its readers")
