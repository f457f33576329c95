"""What stands around a page is none of it; what only looks like that stays."""

from __future__ import annotations

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
